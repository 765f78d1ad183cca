//! A way that makes a verdict certain: everything that the checker asks of its proof is asked for a reason.

use serde_json::{Value, json};
use simbind::{Profile, Rulebook};

use super::{plain, verdict};

/// The door is closed to whoever has no key. Whoever is at home can fetch one, and takes a bag along, red or blue.
fn rulebook() -> Rulebook {
    let fact = |id: &str, values: [&str; 3], more: &str| {
        let value = |id: &&str| format!("{{id: {id}, label: {{en: x, zh: x}}}}");
        let values = values.iter().filter(|value| !value.is_empty()).map(value).collect::<Vec<_>>().join(", ");
        format!("  - {{id: {id}, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, values: [{values}]{more}}}\n")
    };
    let words = [
        "format: 1\ngates:\n  - {id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}\n",
        "goals:\n  - {id: enter, gates: [door], label: {en: x, zh: x}}\nfacts:\n",
        &fact("key", ["none", "own", ""], ", changeable: [own]"),
        &fact("home", ["yes", "no", ""], ""),
        &fact("bag", ["none", "red", "blue"], ", changeable: [red, blue]"),
        &fact("colours", ["bright", "dull", ""], ""),
        &fact("thief", ["none", "hired", ""], ""),
        "impossible:\n  - {id: red-is-bright, if: {bag: red}, then: {colours: bright}, text: {en: x, zh: x}}\n",
        "  - {id: blue-is-bright, if: {bag: blue}, then: {colours: bright}, text: {en: x, zh: x}}\n",
    ];
    let rules = "format: 1\nscope: XA\nsources:\n  - {id: page, kind: official, title: t}\nclaims:\n\
         \x20 - {id: known, cites: [{source: page}], text: {en: x, zh: x}, confidence: high}\nrules:\n\
         \x20 - {id: no-key, basis: evidence, gate: door, effect: blocks, when: {key: none}, because: [known], text: {en: x, zh: x}}\n\
         routes:\n\
         \x20 - {id: thief, basis: evidence, goals: all, when: {thief: hired}, compliance: prohibited, forbidden_by: [known], \
         instead: {en: x, zh: x}, because: [known], text: {en: x, zh: x}}\n\
         steps:\n\
         \x20 - {id: fetch, needs: {home: yes}, sets: {key: [own], bag: [red, blue]}, effort: 1, because: [known], text: {en: x, zh: x}}\n";
    Rulebook::from_sources([
        ("vocabulary.yaml", words.concat()),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: XA, en: Exampleland, zh: 例国}\n".to_owned()),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2025-01-01\n".to_owned()),
        ("XA.yaml", rules.to_owned()),
    ])
    .unwrap_or_else(|error| panic!("{error}"))
}

/// The certificate for someone who may have a key or not.
fn certificate(rulebook: &Rulebook, bag: &[&str]) -> Value {
    let told = Profile::in_words_of(rulebook.vocabulary()).set("home", "yes").and_then(|profile| {
        profile.set_any("bag", bag.iter().copied())?.set("colours", "bright")?.set("thief", "none")
    });
    let evaluation = rulebook.evaluate("XA", &told.expect("values"), None).expect("an answer");
    serde_json::to_value(evaluation.certificate_with_ways().expect("there is one")).expect("it is plain data")
}

#[test]
fn a_way_to_certainty_is_proved_and_every_part_of_it_is_needed() {
    let rulebook = rulebook();
    let checked = plain(&rulebook);
    let written = certificate(&rulebook, &["none"]);
    let way = &written["ways"][0];
    assert_eq!((&way["secures"], &way["steps"]), (&json!("theoretically_possible"), &json!(["fetch"])), "{written:#}");
    assert_eq!(way["choices"], json!([{"key": "own", "bag": "red"}]));
    verdict(&checked, &written).expect("it is accepted");
    // What was told makes no difference to the verdict before the step, so that all else is still proved.
    let refused = |what: &str, change: &dyn Fn(&mut Value), expected: &str| {
        let mut changed = written.clone();
        change(&mut changed);
        assert_ne!(changed, written, "{what}");
        let failure = verdict(&checked, &changed).expect_err(what);
        assert!(failure.contains(expected), "{what}: {failure}");
    };
    let untold = |fact: &'static str| {
        move |certificate: &mut Value| {
            certificate["question"]["facts"].as_object_mut().expect("facts").remove(fact);
        }
    };
    refused("the person may be out", &untold("home"), "`fetch` may be out of reach");
    refused("a bag may not be red", &untold("colours"), "`red-is-bright` may exclude it");
    refused("a thief may be at work", &untold("thief"), "a prohibited route may be used");
    refused("no bag is chosen", &|it| it["ways"][0]["choices"] = json!([{"key": "own"}]), "not leave a fact so");
    refused(
        "a bag that the step does not bring",
        &|it| it["ways"][0]["choices"][0]["bag"] = json!("none"),
        "what is chosen",
    );
    refused("what was possible anyway", &|it| it["ways"][0]["secures"] = json!("not_directly"), "that was open");
    refused(
        "two choices for one step",
        &|it| it["ways"][0]["choices"] = json!([{}, {}]),
        "what is chosen at each step",
    );
}

/// What is open, and has none but values that the step sets, is left as it is.
#[test]
fn a_step_may_leave_a_fact_as_it_is() {
    let rulebook = rulebook();
    let checked = plain(&rulebook);
    let written = certificate(&rulebook, &["red", "blue"]);
    assert_eq!(written["ways"][0]["choices"], json!([{"key": "own"}]), "{written:#}");
    verdict(&checked, &written).expect("it is accepted");
    let mut changed = written;
    changed["question"]["facts"].as_object_mut().expect("facts").remove("bag");
    let failure = verdict(&checked, &changed).expect_err("there may be no bag");
    assert!(failure.contains("not leave a fact so"), "{failure}");
}
