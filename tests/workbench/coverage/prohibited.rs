//! What is found of routes that are refused.

use simbind::Rulebook;
use simbind::coverage::FindingKind;

/// A garden in which no dog can be, whatever the day, with a route of one compliance for those without a dog.
fn garden(compliance: &str) -> Rulebook {
    let vocabulary = r#"format: 1
gates: [{id: gate, label: {en: gate, zh: 门}, text: {en: the gate, zh: 园门}}]
means: []
goals: [{id: enter, default: true, label: {en: enter, zh: 进入}, gates: [gate]}]
facts:
  - id: day
    label: {en: day, zh: 日子}
    question: {en: Which day?, zh: 哪一天？}
    values: [{id: weekday, label: {en: weekday, zh: 平日}}, {id: holiday, label: {en: holiday, zh: 假日}}]
  - id: dog
    label: {en: dog, zh: 狗}
    question: {en: With a dog?, zh: 带狗吗？}
    values: [{id: none, label: {en: none, zh: 没有}}, {id: led, label: {en: led, zh: 牵着}}]
impossible:
  - {id: no-dogs-on-weekdays, if: {day: weekday}, then: {dog: none}, text: {en: No dogs., zh: 没有狗。}}
  - {id: no-dogs-on-holidays, if: {day: holiday}, then: {dog: none}, text: {en: No dogs., zh: 没有狗。}}
"#;
    let terms = match compliance {
        "prohibited" => "forbidden_by: [closed], instead: {en: Come on a weekday., zh: 平日再来。}",
        _ => "clears: [gate]",
    };
    let own = format!(
        r#"format: 1
scope: XA
sources: [{{id: sign, kind: community, title: A sign}}]
claims: [{{id: closed, cites: [{{source: sign}}], text: {{en: Closed., zh: 关门。}}, confidence: high}}]
rules:
  - {{id: holiday, basis: evidence, goals: [enter], gate: gate, effect: blocks, when: {{day: holiday}}, because: [closed], text: {{en: Closed., zh: 关门。}}}}
routes:
  - {{id: fence, basis: evidence, goals: [enter], compliance: {compliance}, when: {{dog: none}}, because: [closed], text: {{en: Over the fence., zh: 翻篱笆。}}, {terms}}}
"#
    );
    let files = [
        ("vocabulary.yaml", vocabulary.to_owned()),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: XA, en: Somewhere, zh: 某地}\n".to_owned()),
        ("rulebook.yaml", "format: 1\nversion: \"1\"\ndate: 2026-01-31\n".to_owned()),
        ("XA.yaml", own),
    ];
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
}

fn of_the_fence(compliance: &str) -> Vec<FindingKind> {
    let coverage = garden(compliance).coverage(None, None).unwrap();
    coverage.findings().iter().filter(|finding| finding.id() == "fence").map(|finding| finding.kind()).collect()
}

/// Nobody can be known to use a prohibited route that has no condition: one that is true of everybody is not one too many.
#[test]
fn the_condition_of_a_prohibited_route_cannot_be_left_out() {
    assert_eq!(of_the_fence("prohibited"), []);
}

/// Of an accepted route, a condition that is true of everybody can be left out.
#[test]
fn the_condition_of_an_accepted_route_can_be() {
    assert_eq!(of_the_fence("accepted"), [FindingKind::RedundantCondition]);
}
