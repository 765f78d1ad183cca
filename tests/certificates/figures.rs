//! Figures that were told exclude combinations of cells: these belong to the question, and its answer rests on them.

use serde_json::{Value, json};
use simbind::{Evaluation, Profile, Rulebook, Verdict};

use super::{plain, verdict};

/// Closed is who started before 10 January and had finished by then as well.
fn rulebook() -> Rulebook {
    let day = |id: &str| {
        format!("  - {{id: {id}, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, quantity: {{kind: date}}}}\n")
    };
    let words = [
        "format: 1\ngates:\n  - {id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}\n",
        "goals:\n  - {id: enter, gates: [door], label: {en: x, zh: x}}\nfacts:\n",
        &day("finish"),
        &day("start"),
    ];
    let rules = "format: 1\nscope: XA\nsources:\n  - {id: page, kind: official, title: t}\nclaims:\n\
         \x20 - {id: known, cites: [{source: page}], text: {en: x, zh: x}, confidence: high}\nrules:\n\
         \x20 - {id: early, basis: evidence, gate: door, effect: blocks, when: {all: [{start: {before: 2026-01-10}}, {finish: \
         {not_after: {fact: start}}}]}, because: [known], text: {en: x, zh: x}}\n";
    Rulebook::from_sources([
        ("vocabulary.yaml", words.concat()),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: XA, en: Exampleland, zh: 例国}\n".to_owned()),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n".to_owned()),
        ("XA.yaml", rules.to_owned()),
    ])
    .unwrap_or_else(|error| panic!("{error}"))
}

fn finished<'r>(rulebook: &'r Rulebook, day: &str) -> Evaluation<'r> {
    let told = Profile::in_words_of(rulebook.vocabulary()).set("finish", day).expect("it is a day");
    rulebook.evaluate("XA", &told, None).expect("an answer")
}

#[test]
fn what_figures_exclude_is_part_of_the_question() {
    let rulebook = rulebook();
    let checked = plain(&rulebook);
    // Whoever finished on the 12th and started before the 10th did not finish by the start.
    let evaluation = finished(&rulebook, "2026-01-12");
    assert_eq!(evaluation.guaranteed(), Verdict::TheoreticallyPossible);
    let forced = evaluation.sufficient_reason().expect("it is easy");
    assert_eq!(forced.iter().map(|told| told.fact().id()).collect::<Vec<_>>(), ["finish"]);
    let mut written = serde_json::to_value(evaluation.certificate().expect("there is one")).expect("it is plain data");
    let excluded = &written["question"]["excluded"];
    let parts = json!([{"fact": "start", "in": ["<2026-01-10"]}, {"fact": "finish@start", "in": ["<=0"]}]);
    assert_eq!(excluded[0]["when"]["all"], parts);
    assert_eq!(excluded.as_array().map(Vec::len), Some(1), "{excluded:#}");
    assert_eq!(written["sufficient"], Value::Null);
    verdict(&checked, &written).expect("it is accepted");
    written["question"].as_object_mut().expect("an object").remove("excluded");
    verdict(&checked, &written).expect_err("the answer rests on it");

    // Whoever finished on the 5th may have started by then.
    let evaluation = finished(&rulebook, "2026-01-05");
    assert_eq!((evaluation.verdict(), evaluation.guaranteed()), (Verdict::TheoreticallyPossible, Verdict::NotDirectly));
    let written = serde_json::to_value(evaluation.certificate().expect("there is one")).expect("it is plain data");
    verdict(&checked, &written).expect("it is accepted");
}
