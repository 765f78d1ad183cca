//! Obstacles: the facts that prevent a verdict, and the steps that could remove them.
//!
//! An obstacle is a conflict in the sense of diagnosis (Reiter 1987): facts that exclude the verdict whatever the other
//! facts are. It is minimised greedily: each fact in turn is freed, and stays free as long as the verdict is still
//! excluded. For example, with `card=none` and `location=home`, if freeing the location does not help, the obstacle is
//! the card alone.

use std::collections::BTreeSet;

use super::Worlds;
use super::change::{Change, State};
use super::way::Gain;
use crate::engine::ids::{FactId, StepId, ValueId, ValueSet};
use crate::engine::worlds::Node;

impl Change<'_, '_> {
    /// Whether the verdict comes out in some lawful world of a box.
    fn comes_out(&self, worlds: &Worlds, gain: Gain) -> bool {
        let outcomes = self.diagrams.lawful.outcomes::<[_]>(worlds.as_slice());
        self.possible.allows::<[_]>(worlds.as_slice()) && outcomes.any() && outcomes.best() >= gain.verdict().outcome()
    }

    /// A minimal set of facts that steps can change and that exclude the verdict, whatever is chosen. None if it
    /// depends on a choice which facts these are.
    pub(super) fn obstacle(&mut self, state: &State, gain: Gain) -> Option<Vec<FactId>> {
        let mut worlds = self.hull(state);
        if self.comes_out(&worlds, gain) {
            // The best choice succeeds in some worlds. A world in which no choice does is the obstacle.
            for (fact, value) in self.adverse(state, gain)? {
                worlds[fact] &= ValueSet::only(value);
            }
            if self.comes_out(&worlds, gain) {
                return None;
            }
        }
        let changeable = self.steps.iter().flat_map(|step| &self.step(*step).sets).map(|(fact, _)| *fact);
        let mut obstacle = Vec::new();
        // Facts that no step changes stay as they are: if they alone exclude the verdict, the obstacle is empty and no
        // step helps.
        for fact in changeable.collect::<BTreeSet<_>>() {
            let before = std::mem::replace(&mut worlds[fact], self.everything[fact]);
            if before != self.everything[fact] && self.comes_out(&worlds, gain) {
                worlds[fact] = before;
                obstacle.push(fact);
            }
        }
        Some(obstacle)
    }

    /// The open facts of a world of a state in which no choice reaches the verdict.
    fn adverse(&mut self, state: &State, gain: Gain) -> Option<Vec<(FactId, ValueId)>> {
        if !gain.in_every_world() {
            return None;
        }
        let (any, good) =
            (self.worlds_where(|_| true), self.worlds_where(|verdict| verdict >= gain.verdict().outcome()));
        let set = self.mask(&state.set);
        let mut open = |worlds: Node| {
            let chosen = self.builder.and(state.choices, worlds);
            self.builder.forget(chosen, set.as_slice())
        };
        let (any, good) = (open(any), open(good));
        let bad = self.builder.and_not(any, good);
        let bad = self.builder.and(state.worlds, bad);
        (bad != Node::FALSE).then(|| self.builder.one_of(bad))
    }

    /// The steps that change a fact of an obstacle, and the steps that enable these. All free steps if the obstacle is
    /// unknown.
    pub(super) fn helpful(
        &mut self,
        state: &State,
        taken: &[StepId],
        obstacle: Option<&[FactId]>,
        gain: Gain,
    ) -> Vec<StepId> {
        let free = self.steps.iter().copied().filter(|step| !taken.contains(step)).collect::<Vec<_>>();
        let Some(obstacle) = obstacle else { return free };
        let mut wanted = obstacle.iter().copied().collect::<BTreeSet<_>>();
        let mut helpful = BTreeSet::new();
        loop {
            let before = helpful.len();
            for step in &free {
                let changes = self.step(*step).sets.iter().any(|(fact, _)| wanted.contains(fact));
                if changes && helpful.insert(*step) {
                    // If the step cannot be taken yet, another step may remove what prevents it.
                    if let Err(in_the_way) = self.take(*step, state, gain) {
                        wanted.extend(in_the_way);
                    }
                }
            }
            if helpful.len() == before {
                return helpful.into_iter().collect();
            }
        }
    }
}
