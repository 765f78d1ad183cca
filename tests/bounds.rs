//! A rulebook that is too hard gets an answer that says so, and never hangs.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

use std::fmt::Write as _;

use simbind::model::Condition;
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
        "format: 1\nscope: XA\nsources:\n  - {{id: page, kind: government, title: t}}\nclaims:\n  - {{id: known, cites: \
         [{{source: page}}], topic: context, text: {{en: x, zh: x}}, confidence: high}}\nrules:\n  - {{id: r, basis: \
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

#[test]
fn conditions() {
    let rulebook = crosswise(20, false).unwrap();
    let error = rulebook.evaluate("XA", &Profile::in_words_of(rulebook.vocabulary()), None).unwrap_err();
    assert!(error.is_too_hard(), "{error}");
    assert_eq!(
        error.to_string(),
        "what follows from the rules for this goal takes more work than is reasonable with this rulebook; tie fewer \
         facts together by impossible worlds and conditions, or declare those that are tied together next to one another"
    );
    let rulebook = crosswise(8, false).unwrap();
    rulebook.evaluate("XA", &Profile::in_words_of(rulebook.vocabulary()), None).unwrap();
}

/// A model that was made by hand is held to the same.
#[test]
fn models() {
    let mut model = crosswise(20, false).unwrap().model().clone();
    let when = model.rules.first().map(|rule| rule.when.clone()).unwrap();
    let text = model.rules.first().map(|rule| rule.text.clone()).unwrap();
    model.rules.first_mut().unwrap().when = Condition::Always;
    Rulebook::from_model(model.clone()).unwrap();
    model.vocabulary.impossible.push(simbind::model::Impossible { id: "i".to_owned(), when, text });
    assert!(Rulebook::from_model(model).unwrap_err().is_too_hard());
}
