//! Complete profiles drawn at random.

use jiff::civil::Date;

use crate::draw::Draw;
use crate::support::plain::{Condition, Model};
use crate::support::reference::Asked;

/// Numbers as if drawn, as places in lists.
pub(crate) struct Dice(Draw);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(Draw(seed))
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.0.below(bound.max(1) as u64)).unwrap()
    }

    pub(crate) fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| u8::try_from(self.below(256)).unwrap()).collect()
    }
}

/// A question about a world that can be: values are drawn, and those of which an impossible world speaks are drawn anew until
/// none does. None where that takes too long.
pub(crate) fn question(dice: &mut Dice, model: &Model, countries: &[usize], days: &[Date]) -> Option<Asked> {
    let words = &model.vocabulary;
    let (country, goal) = (*dice.one(countries), dice.below(words.goals.len()));
    let means = (!words.means.is_empty() && dice.below(4) == 0).then(|| dice.below(words.means.len()));
    let mut world = words
        .facts
        .iter()
        .map(|fact| {
            // Exceptions stand in the way of everything else, so that they are drawn less often.
            let usual = fact.untold();
            if dice.below(4) > 0 { *dice.one(&usual) } else { dice.below(fact.values.len()) }
        })
        .collect::<Vec<_>>();
    for _ in 0..2_000 {
        let broken = words.impossible.iter().filter(|impossible| impossible.when.holds(&world, goal));
        let broken = broken.map(|impossible| &impossible.when).collect::<Vec<&Condition>>();
        if broken.is_empty() {
            let told = world.into_iter().map(|value| Some(vec![value])).collect();
            return Some(Asked { country, goal, means, nothing_else: false, told, day: *dice.one(days) });
        }
        let facts = dice.one(&broken).facts();
        if facts.is_empty() {
            return None;
        }
        let fact = *dice.one(&facts);
        world[fact] = dice.below(words.facts[fact].values.len());
    }
    None
}
