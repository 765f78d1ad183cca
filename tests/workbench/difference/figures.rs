//! Two rulebooks that cut a quantity in different places are compared on the cells that both make.

use simbind::Rulebook;
use simbind::difference::Compared;

/// A rulebook that blocks from a fee on.
fn book(limit: &str) -> Rulebook {
    let words = "format: 1
gates:
  - {id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}
goals:
  - {id: enter, gates: [door], label: {en: x, zh: x}}
facts:
  - {id: fee, label: {en: x, zh: x}, question: {en: x, zh: x}, quantity: {kind: money, unit: EUR}}
";
    let rules = format!(
        "format: 1
scope: world
sources:
  - {{id: s, kind: law, title: S, publisher: P, url: 'https://s.example', published: '2026-01-01', retrieved: '2026-01-01'}}
claims:
  - {{id: c, cites: [{{source: s, locator: x}}], text: {{en: X., zh: x。}}, confidence: high}}
rules:
  - {{id: dear, basis: evidence, goals: all, gate: door, effect: blocks, because: [c], text: {{en: X., zh: x。}},
     when: {{fee: {{above: {limit}}}}}}}
"
    );
    let files = [
        ("vocabulary.yaml", words),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n"),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n"),
        ("world.yaml", rules.as_str()),
    ];
    Rulebook::from_sources(files).unwrap()
}

#[test]
fn a_threshold_that_moves_changes_what_lies_between() {
    let difference = book("100").difference(&book("50"), Compared::new()).unwrap();
    let counted = difference.changes().iter().map(|changed| (changed.changed(), changed.situations()));
    assert_eq!(counted.collect::<Vec<_>>(), [(1, 3)], "at most 50, at most 100, above");
    let regions = difference.changes()[0].shifts()[0].regions();
    let facts = regions[0].facts().iter().map(|(fact, values)| format!("{fact}={}", values.join(",")));
    assert_eq!(facts.collect::<Vec<_>>(), ["fee=>50..<=100"]);
    // The same threshold, written otherwise, is no difference.
    assert!(book("100").difference(&book("100.00"), Compared::new()).unwrap().changes().is_empty());
}

/// Two hundred values, of which only those that rules name are told apart: rulebooks that tell others apart are not compared
/// as if they were the same.
#[test]
fn values_are_told_apart_alike_or_not_compared() {
    let book = |when: &str| {
        let values = (0..200).map(|at| format!("{{id: c{at}, label: {{en: x{at}, zh: x{at}}}}}")).collect::<Vec<_>>();
        let words = format!(
            "format: 1\ngates:\n  - {{id: door, label: {{en: x, zh: x}}, text: {{en: x, zh: x}}}}\ngoals:\n  - {{id: enter, gates: \
             [door], label: {{en: x, zh: x}}}}\nfacts:\n  - {{id: code, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, \
             values: [{}]}}\n",
            values.join(", ")
        );
        let world = format!(
            "format: 1\nscope: world\nsources: [{{id: s, kind: law, title: S}}]\nrules:\n  - {{id: r, basis: evidence, goals: \
             all, gate: door, effect: blocks, when: {when}, cites: [{{source: s}}], confidence: high, text: {{en: X., zh: x。}}}}\n"
        );
        Rulebook::from_sources([
            ("vocabulary.yaml", &*words),
            ("countries.yaml", "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n"),
            ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n"),
            ("world.yaml", &*world),
        ])
        .unwrap()
    };
    let (one, same) = (book("{code: [c1, c2]}"), book("{code: {not: [c1, c2]}}"));
    assert!(one.difference(&same, Compared::default()).is_ok());
    let other = one.difference(&book("{code: c1}"), Compared::default()).unwrap_err().to_string();
    assert!(
        other.starts_with("one of the rulebooks tells the values `c1` and `c2` of the fact `code` apart"),
        "{other}"
    );
}
