//! What the person chooses, where steps leave it to them.

use rustc_hash::FxHashSet;

use super::Told;
use super::change::{Change, State, Target};
use super::ways::{Gain, Way};
use crate::engine::worlds::{IMPOSSIBLE, Node};

/// What is chosen of each fact that steps have set.
struct Chosen {
    /// The facts that change, with the values that serve as well as one another.
    changed: Vec<(usize, u64)>,
    /// The facts that stay as the person has them.
    kept: Vec<(usize, u64)>,
}

/// A search for the choice that changes fewest facts.
struct Fewest<'s> {
    /// The facts that steps have set, with what the person has; none where that cannot stay.
    facts: &'s [(usize, Option<u64>)],
    chosen: Vec<(usize, u64, bool)>,
    failed: FxHashSet<(usize, Node, usize)>,
}

impl<'r> Change<'_, 'r> {
    /// The choices of a state that meet the target: true for the values of the facts that steps have set with which it is
    /// met.
    fn serving(&mut self, state: &State, target: Target) -> Node {
        let wanted = target.verdict().outcome();
        match target {
            Target::Possible(_) => {
                let good = self.outcomes(|outcome| outcome >= wanted);
                let good = self.builder.and(state.worlds, good);
                let open = self.open(state);
                self.builder.forget(good, &open)
            }
            Target::Certain(_) => {
                // What is known afterwards is known fact by fact, as in a profile.
                let hull = self.hull(state);
                let open = self.moving.iter().enumerate().map(|(fact, moves)| *moves && !state.set.contains(&fact));
                let open = open.collect::<Vec<_>>();
                let inside = self.builder.inside(&hull, &open);
                let known = State { worlds: self.builder.and(inside, self.can_be), ..state.clone() };
                let bad = self.outcomes(|outcome| outcome < wanted);
                self.choices_without(&known, bad)
            }
        }
    }

    /// The worlds that can be and come to such an outcome.
    pub(super) fn outcomes(&mut self, such: impl Fn(u8) -> bool) -> Node {
        let mut table = [0; 8];
        for (outcome, entry) in table.iter_mut().enumerate().take(usize::from(IMPOSSIBLE)) {
            *entry = u8::from(such(outcome as u8));
        }
        self.builder.map(self.verdict, table)
    }

    /// The way that steps are, when the person chooses as the target needs it: as few facts changed as can be, as many
    /// values left open as serve. None where no choice meets the target.
    pub(super) fn reach(&mut self, state: &State, order: &[usize], target: Target, gain: Gain) -> Option<Way<'r>> {
        let serving = self.serving(state, target);
        if serving == Node::FALSE || self.exhausted() {
            return None;
        }
        let chosen = self.choose(state, serving, target)?;
        let (hull, provided) = match target {
            Target::Possible(_) => {
                let all = [&*chosen.changed, &*chosen.kept].concat();
                let having = self.having(&all);
                let ends = self.builder.and(state.worlds, having);
                (self.builder.hull(ends, &self.everything), self.provided(order, ends))
            }
            Target::Certain(_) => {
                let mut hull = self.hull(state);
                for (fact, values) in chosen.changed.iter().chain(&chosen.kept) {
                    if let Some(slot) = hull.get_mut(*fact) {
                        *slot = *values;
                    }
                }
                (hull, Vec::new())
            }
        };
        let mut worlds = self.evaluation.situation.worlds.clone();
        for ((slot, values), moves) in worlds.iter_mut().zip(&hull).zip(&self.moving) {
            if *moves {
                *slot = *values;
            }
        }
        if self.exhausted() {
            return None;
        }
        let told = |facts: Vec<(usize, u64)>| {
            facts
                .into_iter()
                .filter_map(|(fact, values)| self.evaluation.as_told(fact, values))
                .collect::<Vec<Told<'r>>>()
        };
        // What may be as it was told it may be has not changed.
        let changes = chosen.changed.into_iter().filter(|(fact, values)| *values != self.evaluation.values(*fact));
        let changes = told(changes.collect());
        Some(Way {
            steps: order.iter().filter_map(|step| self.steps.get(*step).copied()).collect(),
            changes,
            provided: told(provided),
            effort: order.iter().map(|step| self.effort(*step)).sum(),
            gain,
            worlds,
        })
    }

    /// Chooses among what serves.
    fn choose(&mut self, state: &State, serving: Node, target: Target) -> Option<Chosen> {
        let hull = self.hull(state);
        let certain = matches!(target, Target::Certain(_));
        let facts = state.set.iter().map(|fact| {
            let now = self.evaluation.values(*fact);
            // What the person has can stay where the steps allow it; also if it is not known what that is.
            let allowed = hull.get(*fact).copied().unwrap_or(0);
            let stays = now & !allowed == 0 && (!certain || now.is_power_of_two());
            (*fact, stays.then_some(now))
        });
        let facts = facts.collect::<Vec<_>>();
        let mut fewest = Fewest { facts: &facts, chosen: Vec::new(), failed: FxHashSet::default() };
        if !(0..=facts.len()).any(|changed| self.fewest(&mut fewest, 0, serving, changed)) {
            return None;
        }
        let (changed, kept): (Vec<_>, Vec<_>) = fewest.chosen.into_iter().partition(|(_, _, changed)| *changed);
        let plain = |facts: Vec<(usize, u64, bool)>| facts.into_iter().map(|(fact, values, _)| (fact, values));
        let (mut changed, kept) = (plain(changed).collect::<Vec<_>>(), plain(kept).collect::<Vec<_>>());
        // What serves beside what was chosen, whichever of it is taken.
        let having = self.having(&kept);
        let serving = self.builder.and(serving, having);
        let mask = self.mask(kept.iter().map(|(fact, _)| *fact));
        let serving = self.builder.forget(serving, &mask);
        let mut wide = self.everything.clone();
        for (fact, values) in &changed {
            if let Some(slot) = wide.get_mut(*fact) {
                *slot = *values;
            }
        }
        for (fact, values) in &mut changed {
            for value in
                (0..64).map(|value| 1_u64 << value).filter(|value| hull.get(*fact).is_some_and(|all| all & value != 0))
            {
                let Some(slot) = wide.get_mut(*fact) else { continue };
                let before = *slot;
                *slot |= value;
                if self.builder.covers(serving, &wide) {
                    *values |= value;
                } else if let Some(slot) = wide.get_mut(*fact) {
                    *slot = before;
                }
            }
        }
        Some(Chosen { changed, kept })
    }

    /// Chooses for each fact from a place on, so that so many of them change at most; as early a value as can be.
    fn fewest(&mut self, search: &mut Fewest<'_>, place: usize, serving: Node, changed: usize) -> bool {
        if serving == Node::FALSE || search.failed.contains(&(place, serving, changed)) {
            return false;
        }
        let Some((fact, stays)) = search.facts.get(place).copied() else { return true };
        if let Some(now) = stays {
            let left = self.builder.best_of(serving, fact, now);
            search.chosen.push((fact, now, false));
            if self.fewest(search, place + 1, left, changed) {
                return true;
            }
            search.chosen.pop();
        }
        if let Some(left) = changed.checked_sub(1) {
            for value in 0..self.builder.values_of(fact) {
                let values = 1 << value;
                if stays == Some(values) {
                    continue;
                }
                let rest = self.builder.given(serving, fact, value);
                search.chosen.push((fact, values, true));
                if self.fewest(search, place + 1, rest, left) {
                    return true;
                }
                search.chosen.pop();
            }
        }
        search.failed.insert((place, serving, changed));
        false
    }

    /// What has to be true, and was not told, so that steps lead to these worlds: those from which they do, looked at fact
    /// by fact. What follows from the rest is not said.
    fn provided(&mut self, order: &[usize], ends: Node) -> Vec<(usize, u64)> {
        let mut from = ends;
        for step in order.iter().rev().filter_map(|step| self.steps.get(*step).copied()).collect::<Vec<_>>() {
            let set = self.mask(step.sets.iter().map(|(fact, _)| *fact));
            let sets = self.having(&step.sets);
            let changed = self.builder.and(from, sets);
            let before = self.builder.forget(changed, &set);
            let needs = self.having(&step.needs);
            let able = self.builder.and(before, needs);
            from = self.builder.and(able, self.can_be);
        }
        let from = self.builder.and(from, self.start);
        let wanted = self.builder.hull(from, &self.everything);
        let needed = order.iter().filter_map(|step| self.steps.get(*step)).flat_map(|step| &step.needs);
        let mut facts = needed.map(|(fact, _)| *fact).collect::<Vec<_>>();
        facts.extend(self.moving.iter().enumerate().filter(|(_, moves)| **moves).map(|(fact, _)| fact));
        let mut known = self.start;
        let mut provided = Vec::<(usize, u64)>::new();
        for fact in facts {
            let of = |hull: &[u64]| hull.get(fact).copied().unwrap_or(0);
            let wanted = of(&wanted);
            if of(&self.builder.hull(known, &self.everything)) != wanted {
                provided.push((fact, wanted));
                let having = self.builder.is(fact, wanted);
                known = self.builder.and(known, having);
            }
        }
        provided
    }
}
