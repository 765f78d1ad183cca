//! Tests of three-valued evaluation: a result for a box holds in each of its worlds, for conditions and for verdicts.

#![cfg(feature = "builtin")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use super::case::{Judged, Question};
use super::truth::{Truth, Worlds, holds};
use crate::engine::dice::Dice;
use crate::engine::ids::{FactId, GoalId, Id, ValueId, ValueSet};
use crate::engine::model::{Condition, Counting};
use crate::engine::program::Key;
use crate::engine::rulebook::Rulebook;

const TRUTHS: [Truth; 3] = [Truth::False, Truth::Open, Truth::True];

/// The truth of a statement, from its values in all worlds.
fn over(ways: impl IntoIterator<Item = bool>) -> Truth {
    let ways = ways.into_iter().collect::<Vec<_>>();
    match (ways.contains(&true), ways.contains(&false)) {
        (true, true) => Truth::Open,
        (some, _) => Truth::of(some),
    }
}

/// Every assignment of true and false to the open truths.
fn known(truths: &[Truth]) -> Vec<Vec<bool>> {
    truths.iter().fold(vec![vec![]], |ways, truth| {
        let values: &[bool] = match truth {
            Truth::False => &[false],
            Truth::Open => &[false, true],
            Truth::True => &[true],
        };
        let longer = |way: Vec<bool>| values.iter().map(move |value| [way.as_slice(), &[*value]].concat());
        ways.into_iter().flat_map(longer).collect()
    })
}

/// If the parts of a condition test different facts, evaluating them one by one is exact.
#[test]
fn conditions_on_different_facts_are_known_exactly() {
    let first = ValueSet::only(ValueId::at(0));
    let is = |fact: usize| Condition::Is(FactId::at(fact), first);
    let three = || (0..3).map(is).collect::<Vec<_>>();
    let mut conditions = vec![
        Condition::Always,
        Condition::All(three().into()),
        Condition::Any(three().into()),
        Condition::Not(three().into()),
        Condition::Not(vec![Condition::All(three().into())].into()),
        Condition::All(vec![is(0), Condition::Not(vec![is(1)].into()), Condition::Any(vec![is(2)].into())].into()),
        Condition::Goal([GoalId::at(0)].into_iter().collect()),
        Condition::Goal([GoalId::at(1)].into_iter().collect()),
    ];
    for least in 0..=4 {
        for most in (least..=4).map(Some).chain([None]) {
            conditions.push(Condition::Count(Counting { least, most }, three().into()));
        }
    }
    for condition in &conditions {
        for place in 0..27 {
            let truths = [place / 9, place / 3 % 3, place % 3].map(|truth| TRUTHS[truth]);
            let values = truths.map(|truth| match truth {
                Truth::False => ValueSet::only(ValueId::at(1)),
                Truth::Open => ValueSet::first(2),
                Truth::True => first,
            });
            let worlds = values.into_iter().collect::<Worlds>();
            let ways = known(&truths).into_iter().map(|way| {
                let world = way.iter().map(|is| ValueId::at(usize::from(!is))).collect::<Vec<_>>();
                condition.holds(&world, GoalId::at(0))
            });
            assert_eq!(holds(condition, &worlds, GoalId::at(0)), over(ways), "{condition:?} with {truths:?}");
        }
    }
}

#[test]
fn statements_are_joined_as_what_is_known_of_them() {
    for (one, other) in TRUTHS.into_iter().flat_map(|one| TRUTHS.map(|other| (one, other))) {
        let ways = known(&[one, other]);
        assert_eq!(one.and(other), over(ways.iter().map(|way| way[0] && way[1])), "{one:?} and {other:?}");
        assert_eq!(one.or(other), over(ways.iter().map(|way| way[0] || way[1])), "{one:?} or {other:?}");
        assert_eq!(one.not(), over(ways.iter().map(|way| !way[0])), "not {one:?}");
    }
}

/// Whether the truth on a part of a box is consistent with the truth on the whole.
fn allows(whole: Truth, part: Truth) -> bool {
    whole == Truth::Open || whole == part
}

fn within(whole: &Judged, part: &Judged) -> bool {
    whole.span.worst <= part.span.worst && part.span.best <= whole.span.best
}

/// However the open truths turn out, the verdict is within the span of the box; with none open, the span is one
/// verdict.
#[test]
fn what_follows_on_a_box_follows_in_its_parts() {
    let rulebook = Rulebook::builtin();
    let (model, day) = (&rulebook.model, rulebook.date());
    let mut dice = Dice(0xD1B5_4A32_D192_ED03);
    let (mut narrow, mut wide) = (0, 0);
    for country in ["NZ", "ID", "CY", "US", "HK", "XX"].iter().filter_map(|code| rulebook.country_id(code).ok()) {
        for goal in model.vocabulary.goals.ids() {
            for means in [None].into_iter().chain(model.vocabulary.means.ids().map(Some)) {
                let question = Question::new(model, Key { country, goal, means, day, second: 0 }, &[]);
                for opinion in &question.opinions {
                    for _ in 0..6 {
                        let open = 1 + dice.below(5);
                        let mut truths = opinion.items.iter().map(|_| TRUTHS[2 * dice.below(2)]).collect::<Vec<_>>();
                        for _ in 0..open.min(truths.len()) {
                            let at = dice.below(truths.len());
                            truths[at] = Truth::Open;
                        }
                        let whole = question.judge(opinion, &truths);
                        let decisive = opinion.blocks().map(|rule| question.decisive(opinion, rule, &truths));
                        let decisive = decisive.collect::<Vec<_>>();
                        for way in known(&truths) {
                            let way = way.into_iter().map(Truth::of).collect::<Vec<_>>();
                            let part = question.judge(opinion, &way);
                            assert_eq!(part.span.worst, part.span.best, "nothing is open: {way:?}");
                            assert!(within(&whole, &part), "{:?} of {:?}: {truths:?}", part.span, whole.span);
                            for (rule, whole) in opinion.blocks().zip(&decisive) {
                                let part = question.decisive(opinion, rule, &way);
                                assert!(
                                    part != Truth::Open && allows(*whole, part),
                                    "{}: {part:?} of {whole:?}",
                                    rule.id
                                );
                            }
                        }
                        *(if whole.span.worst == whole.span.best { &mut narrow } else { &mut wide }) += 1;
                    }
                }
            }
        }
    }
    assert!(narrow > 50 && wide > 50, "{narrow} with one verdict, {wide} with several");
}

#[cfg(all(feature = "builtin", feature = "yaml"))]
#[test]
fn certificates_have_no_more_leaves_than_they_had() {
    use crate::engine::sample::{SEEDS, drawn, questions};

    let mut leaves = 0;
    for seed in SEEDS {
        let rulebook = drawn(seed);
        for profile in questions(&rulebook, seed) {
            let certificate = rulebook.evaluate("AA", &profile, None).unwrap().certificate().unwrap();
            leaves += certificate.leaves();
        }
    }
    assert!(leaves <= 424, "{leaves} leaves");
}
