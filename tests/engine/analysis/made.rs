//! Rulebooks of facts with two values, made by hand for one point each.

use std::fmt::Write as _;

use simbind::{Error, Profile, Rulebook};

use super::show;

/// A rulebook of facts with two values, with impossible worlds (facts that are not both held) and blocks (conditions) for
/// its one goal.
pub(super) fn rulebook(facts: usize, impossible: &[(usize, usize)], blocks: &[String]) -> Result<Rulebook, Error> {
    rulebook_with(facts, impossible, blocks, &[])
}

/// A step: what it needs, and the facts that it has held or not held.
pub(super) struct Taking<'t> {
    pub(super) needs: &'t str,
    pub(super) held: &'t [usize],
    pub(super) lost: &'t [usize],
    /// Those of which the person can have either.
    pub(super) either: &'t [usize],
}

/// The same with steps.
pub(super) fn rulebook_with(
    facts: usize,
    impossible: &[(usize, usize)],
    blocks: &[String],
    steps: &[Taking<'_>],
) -> Result<Rulebook, Error> {
    let mut vocabulary = String::from(
        "format: 1\ngates: [{id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}]\n\
         means: [{id: coin, label: {en: x, zh: x}}]\n\
         goals: [{id: enter, gates: [door], label: {en: x, zh: x}}]\nfacts:\n",
    );
    for fact in 0..facts {
        let held = steps.iter().any(|step| step.held.contains(&fact) || step.either.contains(&fact)).then_some("held");
        let lost = steps.iter().any(|step| step.lost.contains(&fact) || step.either.contains(&fact)).then_some("none");
        let changeable = [held, lost].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let changeable = if changeable.is_empty() { changeable } else { format!("changeable: [{changeable}], ") };
        let values = "[{id: none, label: {en: x, zh: x}}, {id: held, label: {en: x, zh: x}}]";
        writeln!(
            vocabulary,
            "  - {{id: f{fact}, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, {changeable}values: {values}}}"
        )
        .expect("a string can be written to");
    }
    let list = |name: &str, items: Vec<String>| match items.is_empty() {
        true => String::new(),
        false => format!("{name}:\n{}\n", items.join("\n")),
    };
    let never = impossible.iter().map(|(one, other)| {
        format!("  - {{id: i{one}, if: {{f{one}: held}}, then: {{f{other}: none}}, text: {{en: x, zh: x}}}}")
    });
    vocabulary.push_str(&list("impossible", never.collect()));
    let rules = blocks.iter().enumerate().map(|(at, when)| {
        format!("  - {{id: r{at}, basis: evidence, gate: door, effect: blocks, when: {when}, because: [known], text: {{en: x, zh: x}}}}")
    });
    let steps = steps.iter().enumerate().map(|(at, step)| {
        let held = step.held.iter().map(|fact| format!("f{fact}: held"));
        let lost = step.lost.iter().map(|fact| format!("f{fact}: none"));
        let either = step.either.iter().map(|fact| format!("f{fact}: [none, held]"));
        let sets = held.chain(lost).chain(either).collect::<Vec<_>>().join(", ");
        let needs = if step.needs.is_empty() { String::new() } else { format!("needs: {{{}}}, ", step.needs) };
        format!("  - {{id: s{at}, {needs}sets: {{{sets}}}, effort: 1, because: [known], text: {{en: x, zh: x}}}}")
    });
    let rules = format!(
        "format: 1\nscope: XA\nsources: [{{id: page, kind: official, title: t}}]\n\
         claims: [{{id: known, cites: [{{source: page}}], text: {{en: x, zh: x}}, confidence: high}}]\n{}{}",
        list("rules", rules.collect()),
        list("steps", steps.collect())
    );
    Rulebook::from_sources([
        ("vocabulary.yaml", vocabulary.as_str()),
        ("countries.yaml", "format: 1\ncountries: [{code: XA, en: Exampleland, zh: 例国}]\n"),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2025-01-01\n"),
        ("XA.yaml", &rules),
    ])
}

pub(super) fn told(rulebook: &Rulebook, facts: impl IntoIterator<Item = usize>) -> Profile {
    let bare = Profile::in_words_of(rulebook.vocabulary());
    facts.into_iter().fold(bare, |profile, fact| profile.set(&format!("f{fact}"), "held").expect("it is declared"))
}

/// The smallest is not what is left when facts are dropped one after the other, in their order: that leaves two.
#[test]
fn the_smallest_reason_is_not_the_first() {
    let smallest = |blocks: &[&str], facts: std::ops::Range<usize>| {
        let blocks = blocks.iter().map(ToString::to_string).collect::<Vec<_>>();
        let rulebook = rulebook(6, &[], &blocks).unwrap_or_else(|error| panic!("{error}"));
        let evaluation = rulebook.evaluate("XA", &told(&rulebook, facts), None).expect("it has an answer");
        let all = evaluation.sufficient_reasons().expect("it is easy").reasons().len();
        (show(&evaluation.sufficient_reason().expect("it is easy")), all)
    };
    let two = ["{f0: held}", "{f1: held, f2: held}"];
    assert_eq!(smallest(&two, 0..3), ("{f0=held}".to_owned(), 2));
    assert_eq!(smallest(&two, 1..3), ("{f1=held f2=held}".to_owned(), 1));
    // Neither is it what is left when facts are kept one after the other.
    let three = ["{f0: held, f1: held}", "{f2: held, f3: held, f4: held}", "{f5: held}"];
    assert_eq!(smallest(&three, 0..6), ("{f5=held}".to_owned(), 3));
    assert_eq!(smallest(&three, 0..5), ("{f0=held f1=held}".to_owned(), 2));
}

/// What the first step that is thought of undoes, the second one needs: it is taken before. The twin undoes nothing.
#[test]
fn a_step_is_taken_before_another_undoes_what_it_needs() {
    for undone in [true, false] {
        let lost: &[usize] = if undone { &[2] } else { &[] };
        for (places, [one, other]) in [([0, 1], [0, 1]), ([1, 0], [0, 1]), ([0, 1], [1, 0]), ([1, 0], [1, 0])] {
            let (one, other) = ([one], [other]);
            let mut steps = [
                Taking { needs: "", held: &one, lost, either: &[] },
                Taking { needs: "f2: held", held: &other, lost: &[], either: &[] },
            ];
            if places == [1, 0] {
                steps.swap(0, 1);
            }
            let blocks = ["{f0: none}".to_owned(), "{f1: none}".to_owned()];
            let rulebook = rulebook_with(3, &[], &blocks, &steps).unwrap_or_else(|error| panic!("{error}"));
            let profile = told(&rulebook, [2]).set("f0", "none").and_then(|profile| profile.set("f1", "none"));
            let evaluation = rulebook.evaluate("XA", &profile.expect("they are declared"), None);
            let evaluation = evaluation.expect("it has an answer");
            let found = evaluation.ways_forward().expect("it is easy");
            let ways = found.ways().iter().map(|way| way.steps().iter().map(|step| step.id()).collect::<Vec<_>>());
            let ways = ways.collect::<Vec<_>>();
            let [undoes, needs] = places.map(|place| format!("s{place}"));
            assert_eq!(ways.len(), 1, "{ways:?}");
            assert!(ways[0] == [&needs, &undoes] || (!undone && ways[0] == [&undoes, &needs]), "{ways:?}");
        }
    }
}
