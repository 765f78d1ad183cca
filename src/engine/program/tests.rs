//! What is found by searching boxes is what decision diagrams find.

use super::budget::Budget;
use crate::engine::ids::{Id, ValueId, ValueSet};
use crate::engine::profile::{Profile, Situation};
use crate::engine::program::Key;
use crate::engine::rulebook::Rulebook;

/// A few numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % end
    }
}

#[test]
fn searching_boxes_and_drawing_diagrams_agree() {
    let rulebook = Rulebook::builtin();
    let (words, day) = (&rulebook.words, rulebook.date());
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let (mut open, mut lifted) = (0, 0);
    for country in ["NZ", "ID", "CY", "US"] {
        let country = rulebook.country_id(country).unwrap();
        for goal in words.goals.ids() {
            let space = rulebook.space(goal).unwrap();
            let (program, _) = rulebook.program(Key { country, goal, means: None, day }).unwrap();
            for _ in 0..12 {
                let mut profile = Profile::in_words_of(words);
                profile.goal = goal;
                for (fact, declared) in words.facts.entries() {
                    if numbers.below(3) == 0 {
                        let mut one = || ValueSet::only(ValueId::at(numbers.below(declared.values.len())));
                        profile.tell(fact, one() | one());
                    }
                }
                let Ok(situation) = Situation::new(&profile, words, space) else { continue };
                let found = |budget| program.in_box(&words.layout, space, &situation.tight, budget).unwrap();
                let (searched, drawn) = (found(Budget::of_an_answer()), found(Budget::of_diagrams()));
                assert_eq!(format!("{searched:?}"), format!("{drawn:?}"), "{profile}");
                open += usize::from(searched.headline.best != searched.headline.worst);
                lifted += searched.decisive.members(0, program.items.len()).count();
            }
        }
    }
    // Situations in which nothing is open, and steps that never help, would agree as well.
    assert!(open > 50 && lifted > 50, "{open} open, {lifted} decisive");
}

/// Both situations needed more boxes than were looked at, when diagrams did not take over.
#[test]
fn what_takes_too_many_boxes_is_drawn() {
    let rulebook = Rulebook::builtin();
    let facts = [("platform", "alipay"), ("card_scheme", "domestic_only")];
    let profile = Profile::in_words_of(&rulebook.words).with_goal("pay_in_mainland").unwrap();
    let profile = facts.iter().fold(profile, |profile, (fact, value)| profile.set(fact, value).unwrap());
    assert!(rulebook.evaluate("ID", &profile, None).is_ok());
}
