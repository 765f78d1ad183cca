//! Compares the search over boxes with decision diagrams and with the enumeration of single worlds.

#![cfg(feature = "builtin")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

mod parts;
mod work;

use super::budget::Budget;
use super::layout::Layout;
use super::plan::ItemKind;
use crate::engine::bits::Bits;
use crate::engine::dice::Dice;
use crate::engine::ids::{Id, ValueId, ValueSet};
use crate::engine::profile::{Profile, Situation};
use crate::engine::program::{Extent, Key};
use crate::engine::rulebook::Rulebook;

#[test]
fn searching_boxes_and_drawing_diagrams_agree() {
    let rulebook = Rulebook::builtin();
    let (words, day) = (&rulebook.words, rulebook.date());
    let mut numbers = Dice(0x9E37_79B9_7F4A_7C15);
    let (mut open, mut lifted) = (0, 0);
    for country in ["NZ", "ID", "CY", "US"] {
        let country = rulebook.country_id(country).unwrap();
        for goal in words.goals.ids() {
            let space = rulebook.space(goal, 0).unwrap();
            let (program, _) = rulebook.program(Key { country, goal, means: None, day, second: 0 }).unwrap();
            for _ in 0..12 {
                let mut profile = Profile::in_words_of(words);
                profile.goal = goal;
                for (fact, declared) in words.facts.entries() {
                    if numbers.below(3) == 0 {
                        let mut one = || ValueSet::only(ValueId::at(numbers.below(declared.values.len())));
                        profile.tell(fact, one() | one());
                    }
                }
                let Ok(situation) = Situation::new(&profile, words, space, 0) else { continue };
                let found =
                    |budget| program.in_box(&words.layout, space, &situation.tight, Extent::Whole, budget).unwrap();
                let (searched, drawn) = (found(Budget::of_an_answer()), found(Budget::of_diagrams()));
                assert_eq!(format!("{searched:?}"), format!("{drawn:?}"), "{profile}");
                #[cfg(feature = "reason")]
                assert_eq!(program.headline(words, space, &situation).unwrap(), searched.headline, "{profile}");
                open += usize::from(searched.headline.best != searched.headline.worst);
                lifted += searched.decisive.members(0, program.items.len()).count();
            }
        }
    }
    // If nothing were open, or no step ever helped, the comparison would pass without testing anything.
    assert!(open > 50 && lifted > 50, "{open} open, {lifted} decisive");
}

/// Every world of a box, as a box of one world.
fn worlds(layout: &Layout, whole: &Bits) -> Vec<Bits> {
    let mut all = vec![whole.clone()];
    for (fact, _) in layout.slots() {
        let split = |world: Bits| {
            let values = layout.values(whole, fact);
            values.iter().map(move |value| {
                let mut one = world.clone();
                layout.set(&mut one, fact, ValueSet::only(value));
                one
            })
        };
        all = all.into_iter().flat_map(|world| split(world).collect::<Vec<_>>()).collect();
    }
    all
}

/// Holds the result for a step against an enumeration: the step helps if it does in at least one single world.
#[test]
fn steps_lift_where_they_lift_in_a_world() {
    let rulebook = Rulebook::builtin();
    let (words, day) = (&rulebook.words, rulebook.date());
    let layout = &words.layout;
    let mut numbers = Dice(0x0123_4567_89AB_CDEF);
    let (mut lifting, mut idle) = (0, 0);
    for country in ["KR", "ID", "NZ"] {
        let country = rulebook.country_id(country).unwrap();
        for goal in words.goals.ids() {
            let space = rulebook.space(goal, 0).unwrap();
            let (program, _) = rulebook.program(Key { country, goal, means: None, day, second: 0 }).unwrap();
            let one = |world: &Bits| program.in_world(layout, space, world, Extent::Whole).unwrap();
            for _ in 0..60 {
                let mut profile = Profile::in_words_of(words);
                profile.goal = goal;
                for (fact, declared) in words.facts.entries() {
                    let mut value = || ValueSet::only(ValueId::at(numbers.below(declared.values.len())));
                    let mut told = profile.clone();
                    told.tell(fact, if fact.index() % 11 == 3 { value() | value() } else { value() });
                    if Situation::new(&told, words, space, 0).is_ok() {
                        profile = told;
                    }
                }
                let Ok(situation) = Situation::new(&profile, words, space, 0) else { continue };
                let possible = worlds(layout, &situation.tight).into_iter().filter(|world| !one(world).impossible);
                let possible = possible.collect::<Vec<_>>();
                let found = program.answer(words, space, &situation, Extent::Whole).unwrap();
                #[cfg(feature = "reason")]
                assert_eq!(program.headline(words, space, &situation).unwrap(), found.headline, "{profile}");
                for (place, item) in program.items.iter().enumerate().filter(|(place, _)| found.holds.contains(*place))
                {
                    let ItemKind::Alternative { step: Some(step), .. } = &item.kind else { continue };
                    let expected = possible.iter().any(|world| {
                        let can =
                            step.needs.iter().all(|(fact, values)| layout.values(world, *fact).is_subset(*values));
                        let mut after = world.clone();
                        step.sets.iter().for_each(|(fact, values)| layout.set(&mut after, *fact, *values));
                        let before = one(world).headline.best;
                        can && worlds(layout, &after).iter().map(one).any(|a| !a.impossible && a.headline.best > before)
                    });
                    assert_eq!(found.decisive.contains(place), expected, "{place} {profile}");
                    *(if expected { &mut lifting } else { &mut idle }) += 1;
                }
            }
        }
    }
    assert!(lifting > 100 && idle > 100, "{lifting} lift, {idle} do not");
}

/// Without the fallback to diagrams both situations exceed the budget of the search.
#[test]
fn what_takes_too_many_boxes_is_drawn() {
    let rulebook = Rulebook::builtin();
    let facts = [("platform", "alipay"), ("card_scheme", "domestic_only")];
    let profile = Profile::in_words_of(&rulebook.words).with_goal("pay_in_mainland").unwrap();
    let profile = facts.iter().fold(profile, |profile, (fact, value)| profile.set(fact, value).unwrap());
    assert!(rulebook.evaluate("ID", &profile, None).is_ok());
}
