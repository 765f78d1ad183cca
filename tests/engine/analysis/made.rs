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

/// Where nothing was told, the answer after a step is that of whoever tells what the step makes of it.
#[test]
fn the_answer_after_a_step_is_that_of_who_has_taken_it() {
    let blocks = ["{f0: none}".to_owned(), "{f1: none, f2: held}".to_owned()];
    for (held, sure) in [(vec![0, 1], true), (vec![0], false)] {
        let steps = [Taking { needs: "", held: &held, lost: &[], either: &[] }];
        let rulebook = rulebook_with(3, &[], &blocks, &steps).unwrap_or_else(|error| panic!("{error}"));
        let evaluation = rulebook.evaluate("XA", &told(&rulebook, []), None).expect("it has an answer");
        let found = evaluation.ways_forward().expect("it is easy");
        assert_eq!(found.ways().len(), usize::from(sure), "one step secures it, or none does");
        let told = rulebook.evaluate("XA", &told(&rulebook, held.iter().copied()), None).expect("it has an answer");
        assert_eq!(told.guaranteed() == told.verdict(), sure);
        for way in found.ways() {
            let after = evaluation.after(way).expect("it has an answer");
            assert_ne!(after.guaranteed(), evaluation.guaranteed());
            assert_eq!((after.verdict(), after.guaranteed()), (told.verdict(), told.guaranteed()));
        }
    }
}

/// Of three facts the worlds in which the door is shut, as bits: one of the 256 functions that there are.
type Shut = u8;

fn shut(function: Shut, world: usize) -> bool {
    function & (1 << world) != 0
}

/// The least that any order of questions takes in the worlds that are left: at worst, and as the sum over these worlds, by what is
/// to be least first.
fn least(function: Shut, worlds: &[usize], weight: &dyn Fn(usize) -> u32, by_worst: bool) -> (usize, u32) {
    if worlds.iter().all(|world| shut(function, *world) == shut(function, worlds[0])) {
        return (0, 0);
    }
    let all = worlds.iter().map(|world| weight(*world)).sum::<u32>();
    let costs = (0..3).filter_map(|fact| {
        let (held, none) = worlds.iter().copied().partition::<Vec<_>, _>(|world| world & (1 << fact) != 0);
        (!held.is_empty() && !none.is_empty()).then(|| {
            let [one, other] = [held, none].map(|worlds| least(function, &worlds, weight, by_worst));
            (1 + one.0.max(other.0), all + one.1 + other.1)
        })
    });
    costs
        .min_by_key(|(worst, sum)| {
            if by_worst {
                (*worst, *sum)
            } else {
                (usize::try_from(*sum).expect("it is small"), u32::try_from(*worst).expect("it is small"))
            }
        })
        .expect("a fact tells them apart")
}

/// How much is open on average once a fact is known, in bits.
fn open_after(function: Shut, worlds: &[usize], fact: usize, weight: &dyn Fn(usize) -> u32) -> f64 {
    let part = |value: usize| {
        let of = |outcome: bool| {
            let worlds = worlds.iter().copied();
            worlds
                .filter(|world| world >> fact & 1 == value && shut(function, *world) == outcome)
                .map(weight)
                .sum::<u32>()
        };
        let (yes, no) = (f64::from(of(true)), f64::from(of(false)));
        [yes, no].into_iter().filter(|part| *part > 0.0).map(|part| -part * (part / (yes + no)).log2()).sum::<f64>()
    };
    part(0) + part(1)
}

/// Of every function of three facts: the fewest questions, on average and at worst, and where they are not searched for the one that
/// tells most, the first of those that tell as much.
#[test]
fn questions_about_three_facts_are_the_fewest() {
    use simbind::analysis::{Asking, Fewest};

    // Of functions that are alike but for the names of the facts some are left out.
    let functions = (1..255_u8).filter(|function| function % 4 != 3 || function % 3 == 0);
    for (function, tied) in functions.flat_map(|function| [(function, false), (function, true)]) {
        let can_be = |world: &usize| !tied || world & 3 != 3;
        let possible = (0..8).filter(can_be).collect::<Vec<_>>();
        if possible.iter().all(|world| shut(function, *world) == shut(function, possible[0])) {
            continue;
        }
        let blocks = possible.iter().filter(|world| shut(function, **world)).map(|world| {
            let is = (0..3).map(|fact| format!("f{fact}: {}", if world >> fact & 1 == 1 { "held" } else { "none" }));
            format!("{{{}}}", is.collect::<Vec<_>>().join(", "))
        });
        let ties: &[_] = if tied { &[(0, 1)] } else { &[] };
        let rulebook = rulebook(3, ties, &blocks.collect::<Vec<_>>()).unwrap_or_else(|error| panic!("{error}"));
        let evaluation = rulebook.evaluate("XA", &told(&rulebook, []), None).expect("it has an answer");
        for odds in [1, 3] {
            // The second fact is so many times as likely held as not.
            let weight = |world: usize| if world & 2 != 0 { odds } else { 1 };
            let all = possible.iter().map(|world| weight(*world)).sum::<u32>();
            let asking = Asking::new().odds("f1", "held", f64::from(odds));
            let about = format!("{function:b}, tied: {tied}, held {odds} times");
            for (fewest, by_worst) in [(Fewest::Expected, false), (Fewest::WorstCase, true)] {
                let next = evaluation.next_question(&asking.clone().fewest(fewest));
                let next = next.expect("it is easy").expect("it is open");
                let (worst, sum) = least(function, &possible, &weight, by_worst);
                assert!(next.optimal());
                assert_eq!(next.worst_case(), Some(worst), "{about} {fewest:?}");
                let expected = next.expected().expect("it is known");
                assert!((expected - f64::from(sum) / f64::from(all)).abs() < 1e-9, "{about} {fewest:?}: {expected}");
            }
            let quick = evaluation.next_question(&asking.effort(0)).expect("it is easy").expect("it is open");
            let comes = |world: usize| can_be(&world).then(|| shut(function, world));
            let matters = |fact: usize| (0..8).any(|world| comes(world) != comes(world ^ 1 << fact));
            let bits = (0..3).filter(|fact| matters(*fact));
            let bits = bits.map(|fact| (fact, open_after(function, &possible, fact, &weight))).collect::<Vec<_>>();
            let least = bits.iter().map(|(_, bits)| *bits).fold(f64::INFINITY, f64::min);
            let first = bits.iter().find(|(_, bits)| *bits < least + 1e-9).expect("one tells most").0;
            assert!(!quick.optimal() && quick.worst_case().is_none());
            assert_eq!(quick.fact().id(), format!("f{first}"), "{about}: {bits:?}");
        }
        // Of what is known already the odds are of no account.
        let told = told(&rulebook, [1]);
        let known = rulebook.evaluate("XA", &told, None).expect("it has an answer");
        let plain = known.next_question(&Asking::new()).expect("it is easy");
        assert_eq!(known.next_question(&Asking::new().odds("f1", "none", 50.0)).expect("it is easy"), plain);
    }
}
