//! What is in the way of a verdict, and which steps could do something about it.

use std::collections::BTreeSet;

use super::change::{Change, State, Target};
use crate::engine::worlds::Node;

impl Change<'_, '_> {
    /// Whether the verdict comes out in a lawful world of a box.
    fn comes_out(&self, worlds: &[u64], target: Target) -> bool {
        let outcomes = self.lawful.outcomes(worlds);
        self.possible.allows(worlds) && outcomes.any() && outcomes.best() >= target.verdict().outcome()
    }

    /// Facts because of which the target is not met, whatever the others are and whatever is chosen; as few of those that
    /// steps can change as can be. None where it depends on a choice which these are.
    pub(super) fn obstacle(&mut self, state: &State, target: Target) -> Option<Vec<usize>> {
        let mut worlds = self.hull(state);
        if self.comes_out(&worlds, target) {
            // The best choice is good in some worlds: one in which none is, is the obstacle.
            for (fact, values) in self.adverse(state, target)? {
                if let Some(slot) = worlds.get_mut(fact) {
                    *slot &= values;
                }
            }
            if self.comes_out(&worlds, target) {
                return None;
            }
        }
        let changeable = self.steps.iter().flat_map(|step| &step.sets).map(|(fact, _)| *fact).collect::<BTreeSet<_>>();
        let mut facts = (0..worlds.len()).collect::<Vec<_>>();
        // Facts that can be changed are left out first: where the rest is obstacle enough, no step helps.
        facts.sort_by_key(|fact| !changeable.contains(fact));
        let mut obstacle = Vec::new();
        for fact in facts {
            let (before, all) = (worlds.get(fact).copied().unwrap_or(0), self.evaluation.all_values(fact));
            if before == all {
                continue;
            }
            if let Some(slot) = worlds.get_mut(fact) {
                *slot = all;
            }
            if self.comes_out(&worlds, target) {
                if let Some(slot) = worlds.get_mut(fact) {
                    *slot = before;
                }
                obstacle.push(fact);
            }
        }
        Some(obstacle)
    }

    /// What is open in a world of a state, such that no choice meets the target there.
    fn adverse(&mut self, state: &State, target: Target) -> Option<Vec<(usize, u64)>> {
        if matches!(target, Target::Possible(_)) {
            return None;
        }
        let wanted = target.verdict().outcome();
        let (any, good) = (self.outcomes(|_| true), self.outcomes(|outcome| outcome >= wanted));
        let set = self.mask(state.set.iter().copied());
        let mut open = |worlds: Node| {
            let chosen = self.builder.and(state.choices, worlds);
            self.builder.forget(chosen, &set)
        };
        let (any, good) = (open(any), open(good));
        let bad = self.builder.and_not(any, good);
        let bad = self.builder.and(state.worlds, bad);
        if bad == Node::FALSE || self.exhausted() {
            return None;
        }
        Some(self.builder.one_of(bad).into_iter().map(|(fact, value)| (fact, 1 << value)).collect())
    }

    /// The steps that change one of these facts, and those that make such a step possible; all, where it is not known
    /// which facts are in the way.
    pub(super) fn helpful(
        &mut self,
        state: &State,
        taken: &[usize],
        why: Option<&[usize]>,
        target: Target,
    ) -> Vec<usize> {
        let free = (0..self.steps.len()).filter(|step| !taken.contains(step)).collect::<Vec<_>>();
        let Some(why) = why else { return free };
        let mut wanted = why.iter().copied().collect::<BTreeSet<_>>();
        let mut helpful = BTreeSet::new();
        loop {
            let before = helpful.len();
            for place in &free {
                let sets =
                    self.steps.get(*place).is_some_and(|step| step.sets.iter().any(|(of, _)| wanted.contains(of)));
                if sets && helpful.insert(*place) {
                    // Where it cannot be taken as things stand, another step may change that.
                    if let Err(in_the_way) = self.take(*place, state, target) {
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
