//! A small rulebook whose tests notice what they ask about.

use simbind::Rulebook;
use simbind::mutation::{Mutation, Outcome, Sample};

/// A garden with a rule for each kind of change. `{0}` stands for more in the rule, `{1}` for more tests.
fn garden(rule: &str, tests: &str) -> Rulebook {
    let vocabulary = r#"format: 1
gates: [{id: gate, label: {en: gate, zh: 门}, text: {en: the gate, zh: 园门}}]
means: []
goals: [{id: enter, default: true, label: {en: enter, zh: 进入}, gates: [gate]}]
facts:
  - id: day
    label: {en: day, zh: 日子}
    question: {en: Which day?, zh: 哪一天？}
    values: [{id: weekday, label: {en: weekday, zh: 平日}}, {id: holiday, label: {en: holiday, zh: 假日}}, {id: monday, label: {en: Monday, zh: 周一}}]
  - id: dog
    label: {en: dog, zh: 狗}
    question: {en: With a dog?, zh: 带狗吗？}
    values: [{id: none, label: {en: none, zh: 没有}}, {id: led, label: {en: led, zh: 牵着}}]
impossible:
  - id: no-dogs-on-holidays
    if: {day: holiday}
    then: {dog: none}
    text: {en: no dogs on holidays, zh: 假日没有狗}
"#;
    let countries = "format: 1\ncountries:\n  - {code: XA, en: Somewhere, zh: 某地}\n";
    let own = format!(
        r#"format: 1
scope: XA
sources: [{{id: sign, kind: community, title: A sign}}]
claims: [{{id: said, cites: [{{source: sign}}], text: {{en: Closed., zh: 关门。}}, confidence: high}}]
rules:
  - {{id: closed, basis: evidence, goals: [enter], gate: gate, effect: blocks, {rule}, because: [said], text: {{en: Closed., zh: 关门。}}}}
tests:
{tests}"#
    );
    let files = [
        ("vocabulary.yaml", vocabulary.to_owned()),
        ("countries.yaml", countries.to_owned()),
        ("rulebook.yaml", "format: 1\nversion: \"1\"\ndate: 2026-01-31\n".to_owned()),
        ("XA.yaml", own),
    ];
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
}

fn mutated(rule: &str, tests: &str) -> Mutation {
    garden(rule, tests).mutate(Sample::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn names(found: &Mutation, outcome: Outcome) -> Vec<&str> {
    found.with(outcome).map(|mutant| mutant.name()).collect()
}

#[test]
fn one_test_notices_what_it_asks_about() {
    let found =
        mutated("when: {day: monday}", "  - {name: x, facts: {day: monday}, expect: {verdict: not_directly}}\n");
    assert_eq!(
        names(&found, Outcome::Survived),
        [
            "closed: when: `day: monday` dropped",
            "closed: when.day: `weekday` added to `day: monday`",
            "closed: when.day: `holiday` added to `day: monday`",
            "no-dogs-on-holidays: dropped",
        ]
    );
    let noticed = names(&found, Outcome::Noticed);
    assert_eq!(
        noticed,
        [
            "closed: dropped",
            "closed: when.day: `day: monday` negated",
            "closed: effect: `blocks` made `limits`",
            "said: made to decide nothing"
        ]
    );
    assert!(found.with(Outcome::Noticed).all(|mutant| mutant.noticed_by() == Some("x")), "{found:?}");
}

/// The twin of the above: a test that says when the rule is found, and when not, notices the rest.
#[test]
fn a_test_with_only_notices_the_rest() {
    let found = mutated(
        "when: {day: monday}",
        "  - {name: x, only: {day: monday}, expect: {evidence: {decisive: [closed]}}}\n",
    );
    assert_eq!(names(&found, Outcome::Survived), ["no-dogs-on-holidays: dropped"]);
    assert_eq!(found.count(Outcome::Noticed), 7, "{found:?}");
}

#[test]
fn days_are_noticed_from_both_sides() {
    let test = |days: &str| {
        format!("  - {{name: x, facts: {{day: monday}}, {days}, expect: {{evidence: {{decisive: [closed]}}}}}}\n")
    };
    let of_days = |found: &Mutation, outcome| {
        found.with(outcome).filter(|mutant| mutant.place() == "from" || mutant.place() == "until").count()
    };
    let rule = "when: {day: monday}, from: 2025-01-01, until: 2026-01-01";
    let both = mutated(rule, &test("from: 2025-01-01, until: 2026-01-01"));
    assert_eq!((of_days(&both, Outcome::Noticed), of_days(&both, Outcome::Survived)), (6, 0), "{both:?}");
    let once = mutated(rule, &test("as_of: 2025-06-01"));
    assert_eq!((of_days(&once, Outcome::Noticed), of_days(&once, Outcome::Survived)), (0, 6), "{once:?}");
}

/// A clause that impossible worlds make needless: leaving it out changes no answer.
#[test]
fn what_changes_no_answer_is_told_apart() {
    let test = "  - {name: x, only: {day: holiday}, expect: {evidence: {decisive: [closed]}}}\n";
    let found = mutated("when: {day: holiday, dog: none}", test);
    let same = names(&found, Outcome::Equivalent);
    assert_eq!(same, ["closed: when: `dog: none` dropped"], "{found:?}");
    assert!(!found.with(Outcome::Survived).any(|mutant| mutant.place().contains("dog")), "{found:?}");
    // The same clause where it says something.
    let test = "  - {name: x, only: {day: weekday}, expect: {evidence: {decisive: [closed]}}}\n";
    let found = mutated("when: {day: weekday, dog: none}", test);
    assert_eq!(names(&found, Outcome::Equivalent), [""; 0], "{found:?}");
}

#[test]
fn without_tests_or_with_failing_ones_nothing_is_changed() {
    let error = garden("when: {day: monday}", "  []\n").mutate(Sample::default()).unwrap_err();
    assert_eq!(error.to_string(), "the rules hold no tests, so nothing can be noticed");
    let failing = "  - {name: x, facts: {day: monday}, expect: {verdict: theoretically_possible}}\n";
    let error = garden("when: {day: monday}", failing).mutate(Sample::default()).unwrap_err();
    assert_eq!(error.to_string(), "1 of 1 tests fail before anything is changed");
}

/// What each expectation says when it is not met: what was expected, and what was found.
#[test]
fn messages_show_expected_and_found() {
    let differs = |tests: &str| {
        let report = garden("when: {day: monday}", tests).test();
        report.failures().iter().flat_map(|failure| failure.differences().to_vec()).collect::<Vec<_>>()
    };
    for (expect, message) in [
        ("decisive: [closed]", "evidence: expected the decisive reason closed, found none"),
        ("figures: [{claim: said, what: fee}]", "evidence: expected a figure of said, which is not shown"),
    ] {
        let test = format!("  - {{name: x, facts: {{day: weekday}}, expect: {{evidence: {{{expect}}}}}}}\n");
        assert_eq!(differs(&test), [message]);
        // The twin holds.
        let passes = test.replace("weekday", "monday");
        assert_eq!(differs(&passes).is_empty(), expect.starts_with("decisive"), "{passes}");
    }
    assert_eq!(
        differs(
            "  - {name: x, facts: {day: monday}, expect: {evidence: {not_decisive: [closed], no_reasons: [closed]}}}\n"
        ),
        [
            "evidence: expected no reason closed, found closed",
            "evidence: expected no decisive reason closed, found closed"
        ]
    );
    assert_eq!(
        differs("  - {name: x, only: {day: [monday, weekday]}, expect: {evidence: {reasons: [closed]}}}\n"),
        ["with day=weekday: evidence: expected the reason closed, found none"]
    );
    assert_eq!(
        differs("  - {name: x, each: {day: [monday, holiday]}, expect: {verdict: not_directly}}\n"),
        ["with day=holiday: headline: expected verdict not_directly, found theoretically_possible"]
    );
    assert_eq!(
        differs("  - {name: x, only: {day: monday}, from: 2025-01-01, expect: {evidence: {reasons: [closed]}}}\n"),
        ["with day=monday as_of=2024-12-31: evidence: expected no reason closed, found closed"]
    );
}
