//! Random complete profiles that can be, the same in every run.

use crate::condition::World;
use crate::model::Question;

/// Numbers that look random and are the same in every run: xorshift.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        // The upper half is the better one.
        (self.0 >> 32) as usize % bound.max(1)
    }
}

/// Draws each fact by itself; while an impossible world is hit, what that impossibility speaks of is drawn again.
pub fn worlds(question: &Question, count: usize, random: &mut Random) -> Vec<World> {
    let draw = |random: &mut Random| {
        let mut world = question.facts.iter().map(|fact| random.below(fact.values.len())).collect::<World>();
        while let Some(hit) = question.impossible.iter().find(|impossible| impossible.holds(&world)) {
            hit.visit(&mut |fact| world[fact] = random.below(question.facts[fact].values.len()));
        }
        world
    };
    (0..count).map(|_| draw(random)).collect()
}
