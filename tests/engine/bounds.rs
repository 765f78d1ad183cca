//! A rulebook that is too hard gets an answer that says so, and never hangs.

use std::fmt::Write as _;

use crate::support::plain::{Condition, Impossible, plain};
use simbind::{Error, Profile, Rulebook};

/// Facts `f0` to `f(2n-1)`, and in `place` a condition that ties `fi` to `f(i+n)` for each i: in the order in which the
/// facts are declared its diagram doubles with each pair.
fn crosswise(pairs: usize, as_impossible: bool) -> Result<Rulebook, Error> {
    let mut words = String::from(
        "format: 1\ngates:\n  - {id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}\n\
         goals:\n  - {id: enter, gates: [door], label: {en: x, zh: x}}\nfacts:\n",
    );
    for fact in 0..2 * pairs {
        writeln!(
            words,
            "  - {{id: f{fact}, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, values: [{{id: no, label: {{en: x, \
             zh: x}}}}, {{id: yes, label: {{en: x, zh: x}}}}]}}"
        )
        .unwrap();
    }
    let tied = (0..pairs).map(|fact| format!("{{all: [{{f{fact}: yes}}, {{f{}: yes}}]}}", fact + pairs));
    let tied = tied.collect::<Vec<_>>().join(", ");
    if as_impossible {
        writeln!(words, "impossible:\n  - {{id: i, if: {{any: [{tied}]}}, then: {{f0: no}}, text: {{en: x, zh: x}}}}")
            .unwrap();
    }
    let when = if as_impossible { "{f0: yes}".to_owned() } else { format!("{{any: [{tied}]}}") };
    let rules = format!(
        "format: 1\nscope: XA\nsources:\n  - {{id: page, kind: official, title: t}}\nclaims:\n  - {{id: known, cites: \
         [{{source: page}}], text: {{en: x, zh: x}}, confidence: high}}\nrules:\n  - {{id: r, basis: \
         evidence, gate: door, effect: blocks, when: {when}, because: [known], text: {{en: x, zh: x}}}}\n"
    );
    Rulebook::from_sources([
        ("vocabulary.yaml", words),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: XA, en: Exampleland, zh: 例国}\n".to_owned()),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2025-01-01\n".to_owned()),
        ("XA.yaml", rules),
    ])
}

#[test]
fn impossible_worlds() {
    let error = crosswise(20, true).unwrap_err();
    assert_eq!(
        error.to_string(),
        "vocabulary.yaml:1:1: error[too-hard]: the impossible worlds of the goal `enter` take more work than is \
         reasonable; help: tie fewer facts together, or declare facts that are tied together next to one another"
    );
    // The same with fewer facts is read.
    crosswise(8, true).unwrap();
}

/// Facts `f0` to `f(n-1)` with `n - 1` values each, and a block wherever two of them have the same: no world is free of it,
/// and seeing that takes as much work as there are sets of values (the pigeonhole principle).
fn pigeonholes(pigeons: usize) -> Rulebook {
    let values = (0..pigeons - 1).map(|hole| format!("{{id: h{hole}, label: {{en: x, zh: x}}}}")).collect::<Vec<_>>();
    let facts = (0..pigeons).map(|fact| {
        let values = values.join(", ");
        format!("  - {{id: f{fact}, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, values: [{values}]}}\n")
    });
    let words = format!(
        "format: 1\ngates:\n  - {{id: door, label: {{en: x, zh: x}}, text: {{en: x, zh: x}}}}\n\
         goals:\n  - {{id: enter, gates: [door], label: {{en: x, zh: x}}}}\nfacts:\n{}",
        facts.collect::<String>()
    );
    let mut rules =
        "format: 1\nscope: XA\nsources:\n  - {id: page, kind: official, title: t}\nclaims:\n  - {id: known, \
                     cites: [{source: page}], text: {en: x, zh: x}, confidence: high}\nrules:\n"
            .to_owned();
    for (first, second) in (0..pigeons).flat_map(|second| (0..second).map(move |first| (first, second))) {
        for hole in 0..pigeons - 1 {
            writeln!(
                rules,
                "  - {{id: r-{first}-{second}-{hole}, basis: evidence, gate: door, effect: blocks, when: {{f{first}: h{hole}, \
                 f{second}: h{hole}}}, because: [known], text: {{en: x, zh: x}}}}"
            )
            .unwrap();
        }
    }
    Rulebook::from_sources([
        ("vocabulary.yaml", words),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: XA, en: Exampleland, zh: 例国}\n".to_owned()),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2025-01-01\n".to_owned()),
        ("XA.yaml", rules),
    ])
    .unwrap()
}

#[test]
fn what_is_left_open_can_be_too_hard() {
    let rulebook = pigeonholes(17);
    let nothing = Profile::in_words_of(rulebook.vocabulary());
    let error = rulebook.evaluate("XA", &nothing, None).unwrap_err();
    assert!(error.is_too_hard(), "{error}");
    assert_eq!(
        error.to_string(),
        "what follows from the rules for what was left open takes more work than is reasonable with this rulebook; tie \
         fewer facts together by impossible worlds and conditions, or declare those that are tied together next to one another"
    );
    // What everything is told of is never too hard, and neither is most of it.
    let told = |facts: usize| {
        let profile = (0..facts).fold(nothing.clone(), |profile, fact| {
            profile.set(&format!("f{fact}"), &format!("h{}", fact.min(15))).unwrap()
        });
        rulebook.evaluate("XA", &profile, None).map(|evaluation| evaluation.verdict())
    };
    assert_eq!(told(17), Ok(simbind::Verdict::NotDirectly));
    assert_eq!(told(12), Ok(simbind::Verdict::NotDirectly));
    // Fewer facts are no matter.
    let rulebook = pigeonholes(6);
    let evaluation = rulebook.evaluate("XA", &Profile::in_words_of(rulebook.vocabulary()), None).unwrap();
    assert_eq!(evaluation.verdict(), simbind::Verdict::NotDirectly);
}

/// What was too hard for one diagram over all facts is answered by looking at boxes of worlds.
#[test]
fn conditions_that_cross() {
    let rulebook = crosswise(20, false).unwrap();
    let evaluation = rulebook.evaluate("XA", &Profile::in_words_of(rulebook.vocabulary()), None).unwrap();
    assert_eq!(evaluation.verdict(), simbind::Verdict::TheoreticallyPossible);
    assert_eq!(evaluation.guaranteed(), simbind::Verdict::NotDirectly);
}

/// A model that was made by hand is held to the same.
#[test]
fn models() {
    let mut model = plain(&crosswise(20, false).unwrap()).clone();
    let when = model.rules.first().map(|rule| rule.when.clone()).unwrap();
    let text = model.rules.first().map(|rule| rule.text.clone()).unwrap();
    model.rules.first_mut().unwrap().when = Condition::Always;
    model.rulebook().unwrap();
    model.vocabulary.impossible.push(Impossible { id: "i".to_owned(), when, text });
    assert!(model.rulebook().unwrap_err().is_too_hard());
}
