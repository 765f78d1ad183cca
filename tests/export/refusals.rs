//! What cannot be said exactly is refused, and a question with a mistake has no verdict.

use serde_json::{Value, json};
use simbind::Rulebook;
use simbind::export::Export;

use crate::judge::Judge;
use crate::support::folders::read;

/// A rulebook with one quantity, and one rule about it.
fn with(quantity: &str, when: &str) -> Rulebook {
    let words = format!(
        "format: 1\ngates:\n  - {{id: door, label: {{en: x, zh: x}}, text: {{en: x, zh: x}}}}\ngoals:\n  \
         - {{id: enter, gates: [door], label: {{en: x, zh: x}}}}\nfacts:\n  \
         - {{id: issued, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, quantity: {{{quantity}}}}}\n  \
         - {{id: ended, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, quantity: {{{quantity}}}}}\n"
    );
    let rules = format!(
        "format: 1\nscope: world\nsources:\n  - {{id: s, kind: law, title: S, publisher: P, url: 'https://s.example', \
         published: '2026-01-01', retrieved: '2026-01-01'}}\nclaims:\n  - {{id: c, cites: [{{source: s, locator: x}}], \
         text: {{en: X., zh: x。}}, confidence: high}}\nrules:\n  - {{id: r, basis: evidence, goals: all, gate: door, \
         effect: blocks, when: {when}, because: [c], text: {{en: X., zh: x。}}}}\n"
    );
    let sources = [
        ("vocabulary.yaml", words.as_str()),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n"),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n"),
        ("world.yaml", rules.as_str()),
    ];
    Rulebook::from_sources(sources).unwrap_or_else(|error| panic!("{error}"))
}

/// What the two languages say to it; empty where they can say it.
fn refused(rulebook: &Rulebook) -> [String; 2] {
    let export = Export::of(rulebook);
    [export.to_rego(), export.to_cedar()]
        .map(|written| written.map_or_else(|error| error.to_string(), |_| String::new()))
}

#[test]
fn what_is_not_exact_is_refused() {
    assert_eq!(refused(&with("kind: date", "{issued: {longer_ago_than: 6 months}}")), ["", ""]);
    let [rego, cedar] = refused(&with("kind: moment", "{issued: {before: 2026-01-01T00:00:00Z}}"));
    assert!(rego.contains("`issued` is a moment") && cedar.is_empty(), "{rego} {cedar}");
    let [rego, cedar] = refused(&with("kind: date", "{issued: {after: {fact: ended, plus: 3 days}}}"));
    assert!(
        rego.contains("so long before or after `ended`") && cedar.contains("so long before or after"),
        "{rego} {cedar}"
    );
    let [rego, cedar] = refused(&with("kind: number", "{issued: {above: 0.00001}}"));
    assert!(rego.is_empty() && cedar.contains("four digits after the point"), "{rego} {cedar}");
    assert_eq!(refused(&with("kind: date", "{issued: {after: {fact: ended}}}")), ["", ""]);
}

#[test]
fn names_that_are_not_known_are_refused() {
    let museum = read("tests/museum");
    let export = Export::of(&museum);
    assert_eq!(
        export.country("XC").unwrap_err().to_string(),
        museum.evaluate("XC", &simbind::Profile::in_words_of(museum.vocabulary()), None).unwrap_err().to_string()
    );
    let nothing = export.country("XB").unwrap_err().to_string();
    assert_eq!(nothing, "unknown country `XB`; the rulebook says nothing about it; it knows `XA`");
    assert_eq!(export.goal("entre").unwrap_err().to_string(), "unknown goal `entre`; did you mean `enter`?");
    assert!(export.country("The Example").is_ok() && export.goal("shop").is_ok());
}

/// The mistakes that the module names for a question.
fn mistakes(judge: &mut Judge, question: &Value) -> Vec<String> {
    let answer = judge.ask(question);
    let errors = answer["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
    assert_eq!(errors.is_empty(), answer["verdict"].is_string(), "{answer:#}");
    errors.iter().map(|error| error.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_question_with_a_mistake_has_no_verdict() {
    let museum = read("tests/museum");
    let mut judge = Judge::of(Export::of(&museum).to_rego().unwrap());
    let facts = json!({"ticket": "day", "weekday": "other", "coat": "none"});
    let whole = json!({"country": "XA", "goal": "enter", "means": null, "as_of": "2025-01-01", "facts": facts});
    assert_eq!(mistakes(&mut judge, &whole), [""; 0]);
    for (key, value, mistake) in [
        ("country", json!("XB"), "the rules know nothing of `XB`"),
        ("goal", json!("entre"), "unknown goal `entre`"),
        ("means", json!("gold"), "unknown means `gold`"),
        ("as_of", json!("tomorrow"), "`tomorrow` is not a day; write YYYY-MM-DD"),
        ("facts", json!({"ticket": "day", "coat": "none"}), "`weekday` is not told"),
        ("facts", json!({"ticket": "dya", "weekday": "other", "coat": "none"}), "the fact `ticket` has no value `dya`"),
        ("facts", json!({"ticket": "day", "weekday": "other", "coat": "none", "hat": "on"}), "unknown fact `hat`"),
        (
            "facts",
            json!({"ticket": "none", "weekday": "other", "coat": "hung"}),
            "the facts contradict one another: the cloakroom is behind the door",
        ),
    ] {
        let mut question = whole.clone();
        question[key] = value;
        assert_eq!(mistakes(&mut judge, &question), [mistake], "{question}");
    }
    // Without a country, and on another day than that of a module for one day.
    let mut nowhere = whole.clone();
    nowhere.as_object_mut().unwrap().remove("country");
    assert_eq!(mistakes(&mut judge, &nowhere), ["the question names no `country`"]);
    let one_day = Export::of(&museum).country("XA").unwrap().as_of("2025-01-01".parse::<simbind::Date>().ok());
    let mut judge = Judge::of(one_day.to_rego().unwrap());
    assert_eq!(mistakes(&mut judge, &nowhere), [""; 0], "a module for one country knows which");
    nowhere["as_of"] = json!("2025-01-02");
    assert_eq!(mistakes(&mut judge, &nowhere), ["these are the rules of 2025-01-01 alone"]);
}

/// Figures that are not of their kind or out of their range, and names of ranges.
#[test]
fn figures_are_held_to_their_kind() {
    let rulebook = with("kind: count, most: 9", "{any: [{issued: {above: 4}}, {ended: 0}]}");
    let mut judge = Judge::of(Export::of(&rulebook).to_rego().unwrap());
    let mut ask = |issued: Value| {
        let answer = judge.ask(&json!({"country": "AA", "facts": {"issued": issued, "ended": 3}}));
        answer["verdict"].as_str().map_or_else(|| answer["errors"][0].as_str().unwrap().to_owned(), str::to_owned)
    };
    assert_eq!([ask(json!(4)), ask(json!(5))], ["theoretically_possible", "not_directly"]);
    assert_eq!([ask(json!("<=4")), ask(json!(">4"))], ["theoretically_possible", "not_directly"]);
    for wrong in [json!(4.5), json!(10), json!(-1), json!("4"), json!("none"), json!([4])] {
        assert!(ask(wrong.clone()).contains("is no figure of `issued`"), "{wrong}");
    }
}
