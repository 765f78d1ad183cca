//! A proof that has to look at every world is refused where there are too many, and written where there are few.

use std::fmt::Write as _;

use simbind::{Profile, Rulebook};

use super::{plain, verdict};

/// Facts that are yes or no, one block where the number of those that are yes is odd, and one where it is even: nothing is ever
/// open, and no condition by itself says so.
fn parity(facts: usize) -> Rulebook {
    let mut words = String::from(
        "format: 1\ngates:\n  - {id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}\n\
         goals:\n  - {id: enter, gates: [door], label: {en: x, zh: x}}\nfacts:\n",
    );
    for fact in 0..facts {
        let value = |id: &str| format!("{{id: {id}, label: {{en: x, zh: x}}}}");
        let values = [value("no"), value("yes")].join(", ");
        writeln!(words, "  - {{id: f{fact}, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, values: [{values}]}}")
            .unwrap();
    }
    let mut parts = (0..facts).map(|fact| format!("{{f{fact}: yes}}")).collect::<Vec<_>>();
    while parts.len() > 1 {
        let pairs = parts.chunks(2).map(|pair| format!("{{count: {{exactly: 1, of: [{}]}}}}", pair.join(", ")));
        parts = pairs.collect();
    }
    let odd = &parts[0];
    let rule = |id: &str, when: &str| {
        format!(
            "  - {{id: {id}, basis: evidence, gate: door, effect: blocks, when: {when}, because: [known], text: {{en: x, zh: x}}}}\n"
        )
    };
    let rules = format!(
        "format: 1\nscope: XA\nsources:\n  - {{id: page, kind: official, title: t}}\nclaims:\n  - {{id: known, cites: \
         [{{source: page}}], text: {{en: x, zh: x}}, confidence: high}}\nrules:\n{}{}",
        rule("odd", odd),
        rule("even", &format!("{{not: {odd}}}"))
    );
    Rulebook::from_sources([
        ("vocabulary.yaml", words),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: XA, en: Exampleland, zh: 例国}\n".to_owned()),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2025-01-01\n".to_owned()),
        ("XA.yaml", rules),
    ])
    .unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_proof_of_every_world_is_written_where_there_are_few() {
    let certify = |facts: usize| {
        let rulebook = parity(facts);
        let profile = Profile::in_words_of(rulebook.vocabulary());
        let evaluation = rulebook.evaluate("XA", &profile, None).expect("it has an answer");
        let certificate = evaluation.certificate()?;
        verdict(&plain(&rulebook), &serde_json::to_value(&certificate).unwrap()).expect("it is accepted");
        Ok::<usize, simbind::Error>(certificate.leaves())
    };
    // Of four facts there are sixteen worlds, each a leaf of the headline's proof and of the opinion's, and one that none is smaller.
    assert_eq!(certify(4).expect("it is easy"), 3 * 16);
    let error = certify(16).expect_err("there are 65,536 worlds");
    assert!(error.is_too_hard(), "{error}");
    assert_eq!(
        error.to_string(),
        "a proof of the answer takes more work than is reasonable with this rulebook; tie fewer facts together by impossible \
         worlds and conditions, or declare those that are tied together next to one another"
    );
}
