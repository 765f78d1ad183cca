//! Finds the values that the person should choose where steps leave a choice.
//!
//! A depth-first search over assignments, fact by fact, with iterative deepening on the number of changed facts: first
//! no change, then one, and so on, so that the first assignment found changes the fewest. Assignments that failed are
//! remembered. Afterwards the values of each changed fact are widened as long as every combination still serves.
//!
//! ```text
//! the steps set card = visa or mastercard, location = home or abroad; the person is at home with no card
//! chosen: location stays; card changes to visa, widened to visa or mastercard
//! ```

use rustc_hash::FxHashSet;

use super::change::{Change, State};
use super::way::{Gain, Way};
use super::{Told, truth};
use crate::engine::ids::{FactId, Id, StepId, Table, ValueId, ValueSet};
use crate::engine::worlds::{IMPOSSIBLE, Node};

/// The chosen values of the facts that steps have set.
struct Choice {
    /// The facts that change, each with its equally good values.
    changed: Vec<(FactId, ValueSet)>,
    /// The facts that keep the values that the person has.
    kept: Vec<(FactId, ValueSet)>,
}

/// The state of the search for the choice that changes the fewest facts.
struct FewestChanges<'s> {
    /// The facts that steps have set, each with the values that the person has, or none if those cannot stay.
    facts: &'s [(FactId, Option<ValueSet>)],
    /// The assignment so far: values, and whether the fact changes.
    chosen: Vec<(FactId, ValueSet, bool)>,
    failed: FxHashSet<(usize, Node, usize)>,
}

impl<'r> Change<'_, 'r> {
    /// The choices of a state that reach the verdict, as a function that is true of the values of the facts that steps
    /// have set.
    fn serving(&mut self, state: &State, gain: Gain) -> Node {
        let wanted = gain.verdict().outcome();
        if gain.in_every_world() {
            // Afterwards the facts are known one by one, as in a profile, so the open ones span a box.
            let hull = self.hull(state);
            let open = self.moving.entries().map(|(fact, moves)| *moves && !state.set.contains(&fact));
            let open = open.collect::<Table<FactId, bool>>();
            let inside = self.builder.inside(hull.as_slice(), open.as_slice());
            let known = State { worlds: self.builder.and(inside, self.can_be), ..state.clone() };
            let bad = self.worlds_where(|verdict| verdict < wanted);
            self.choices_without(&known, bad)
        } else {
            let good = self.worlds_where(|verdict| verdict >= wanted);
            let good = self.builder.and(state.worlds, good);
            let unset = self.unset(state);
            self.builder.forget(good, unset.as_slice())
        }
    }

    /// The possible worlds whose verdict satisfies a predicate.
    pub(super) fn worlds_where(&mut self, is: impl Fn(u8) -> bool) -> Node {
        self.builder.map(self.verdict, truth(|verdict| verdict != IMPOSSIBLE && is(verdict)))
    }

    /// The way that consists of these steps, with choices that reach the verdict: as few facts changed as possible and
    /// as many values left open as serve. None if no choice reaches it.
    pub(super) fn reach(&mut self, state: &State, order: &[StepId], gain: Gain) -> Option<Way<'r>> {
        let serving = self.serving(state, gain);
        if serving == Node::FALSE {
            return None;
        }
        let choice = self.choose(state, serving, gain)?;
        let chosen = [&*choice.changed, &*choice.kept].concat();
        let (after, provided) = if gain.in_every_world() {
            let mut hull = self.hull(state);
            chosen.iter().for_each(|(fact, values)| hull[*fact] = *values);
            (hull, Vec::new())
        } else {
            let having = self.having(&chosen);
            let ends = self.builder.and(state.worlds, having);
            (self.hull_of(ends), self.provided(order, ends))
        };
        let literals = |facts: Vec<(FactId, ValueSet)>| {
            let literals = facts.into_iter().map(|(fact, values)| self.evaluation.literal(fact, values));
            literals.collect::<Vec<Told<'r>>>()
        };
        // A fact that keeps exactly the values it was told has not changed.
        let changes = choice.changed.into_iter().filter(|(fact, values)| *values != self.asked[*fact]);
        Some(Way {
            steps: order.iter().map(|step| self.step(*step)).collect(),
            changes: literals(changes.collect()),
            provided: literals(provided),
            effort: order.iter().map(|step| self.effort(*step)).sum(),
            gain,
            worlds: self.moved(|fact| after[fact]),
        })
    }

    /// Chooses among the serving assignments.
    fn choose(&mut self, state: &State, serving: Node, gain: Gain) -> Option<Choice> {
        let allowed = self.hull(state);
        let facts = state.set.iter().map(|fact| {
            let now = self.asked[*fact];
            // The values that the person has can stay if the steps allow all of them. For a certain verdict there must
            // be one value.
            let stays = now.is_subset(allowed[*fact]) && (!gain.in_every_world() || now.single().is_some());
            (*fact, stays.then_some(now))
        });
        let facts = facts.collect::<Vec<_>>();
        let mut search = FewestChanges { facts: &facts, chosen: Vec::new(), failed: FxHashSet::default() };
        if !(0..=facts.len()).any(|changes| self.assign(&mut search, 0, serving, changes)) {
            return None;
        }
        let (changed, kept): (Vec<_>, Vec<_>) = search.chosen.into_iter().partition(|(_, _, changes)| *changes);
        let plain = |facts: Vec<_>| facts.into_iter().map(|(fact, values, _)| (fact, values)).collect::<Vec<_>>();
        let (mut changed, kept) = (plain(changed), plain(kept));
        // The assignments that serve beside the kept facts, whichever of the kept values holds.
        let having = self.having(&kept);
        let serving = self.builder.and(serving, having);
        let mask = self.mask(&kept.iter().map(|(fact, _)| *fact).collect::<Vec<_>>());
        let serving = self.builder.forget(serving, mask.as_slice());
        let mut wide = self.everything.clone();
        changed.iter().for_each(|(fact, values)| wide[*fact] = *values);
        for (fact, values) in &mut changed {
            for value in allowed[*fact].iter() {
                wide[*fact].insert(value);
                if self.builder.covers(serving, wide.as_slice()) {
                    *values = wide[*fact];
                } else {
                    wide[*fact] = *values;
                }
            }
        }
        Some(Choice { changed, kept })
    }

    /// Assigns the facts from a place on, with at most this many changes; earlier values are preferred.
    fn assign(&mut self, search: &mut FewestChanges<'_>, place: usize, serving: Node, changes: usize) -> bool {
        if serving == Node::FALSE || search.failed.contains(&(place, serving, changes)) {
            return false;
        }
        let Some((fact, stays)) = search.facts.get(place).copied() else { return true };
        if let Some(now) = stays {
            let left = self.builder.best_of(serving, fact, now);
            search.chosen.push((fact, now, false));
            if self.assign(search, place + 1, left, changes) {
                return true;
            }
            search.chosen.pop();
        }
        if let Some(fewer) = changes.checked_sub(1) {
            for value in (0..self.builder.values_of(fact)).map(ValueId::at) {
                let values = ValueSet::only(value);
                if stays == Some(values) {
                    continue;
                }
                let left = self.builder.given(serving, fact, value);
                search.chosen.push((fact, values, true));
                if self.assign(search, place + 1, left, fewer) {
                    return true;
                }
                search.chosen.pop();
            }
        }
        search.failed.insert((place, serving, changes));
        false
    }

    /// The untold facts on which the way depends: the worlds from which the steps lead to these ends, described fact by
    /// fact. Facts that follow from the ones already listed are left out.
    fn provided(&mut self, order: &[StepId], ends: Node) -> Vec<(FactId, ValueSet)> {
        let mut from = ends;
        let mut facts = Vec::new();
        for step in order.iter().rev().map(|step| self.step(*step)).collect::<Vec<_>>() {
            let needs = step.needs();
            let set = self.mask(&step.sets.iter().map(|(fact, _)| *fact).collect::<Vec<_>>());
            let sets = self.having(step.sets.as_slice());
            let changed = self.builder.and(from, sets);
            let before = self.builder.forget(changed, set.as_slice());
            let able = self.having(&needs);
            let able = self.builder.and(before, able);
            from = self.builder.and(able, self.can_be);
            facts.splice(0..0, needs.into_iter().map(|(fact, _)| fact));
        }
        let from = self.builder.and(from, self.start);
        let wanted = self.hull_of(from);
        // The needs of the steps come first.
        facts.extend(self.moving.entries().filter(|(_, moves)| **moves).map(|(fact, _)| fact));
        let mut known = self.start;
        let mut provided = Vec::new();
        for fact in facts {
            if self.hull_of(known)[fact] != wanted[fact] {
                provided.push((fact, wanted[fact]));
                let having = self.builder.is(fact, wanted[fact]);
                known = self.builder.and(known, having);
            }
        }
        provided
    }
}
