//! What the person chooses, where steps leave it to them.
//!
//! A branch and bound search over assignments, fact by fact, which minimises the number of changed facts: no change is tried
//! first, then one, and so on. Afterwards the values of each fact that changes are widened as far as all of them serve.
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

/// What is chosen of each fact that steps have set.
struct Choice {
    /// The facts that change, with the values that serve as well as one another.
    changed: Vec<(FactId, ValueSet)>,
    /// The facts that stay as the person has them.
    kept: Vec<(FactId, ValueSet)>,
}

/// A search for the choice that changes fewest facts.
struct FewestChanges<'s> {
    /// The facts that steps have set, with what the person has; none where that cannot stay.
    facts: &'s [(FactId, Option<ValueSet>)],
    /// What was chosen of them so far: values, and whether the fact changes.
    chosen: Vec<(FactId, ValueSet, bool)>,
    failed: FxHashSet<(usize, Node, usize)>,
}

impl<'r> Change<'_, 'r> {
    /// The choices of a state that reach the verdict: true for the values of the facts that steps have set with which it is
    /// reached.
    fn serving(&mut self, state: &State, gain: Gain) -> Node {
        let wanted = gain.verdict().outcome();
        if gain.in_every_world() {
            // What is known afterwards is known fact by fact, as in a profile.
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

    /// The worlds that can be and of whose verdict something is true.
    pub(super) fn worlds_where(&mut self, is: impl Fn(u8) -> bool) -> Node {
        self.builder.map(self.verdict, truth(|verdict| verdict != IMPOSSIBLE && is(verdict)))
    }

    /// The way that steps are, when the person chooses as the verdict needs it: as few facts changed as can be, as many
    /// values left open as serve. None where no choice reaches it.
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
        // What may be as it was told it may be has not changed.
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

    /// Chooses among what serves.
    fn choose(&mut self, state: &State, serving: Node, gain: Gain) -> Option<Choice> {
        let allowed = self.hull(state);
        let facts = state.set.iter().map(|fact| {
            let now = self.asked[*fact];
            // What the person has can stay where the steps allow it; also if it is not known what that is.
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
        // What serves beside what was chosen, whichever of it is taken.
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

    /// Chooses for each fact from a place on, so that so many of them change at most; as early a value as can be.
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

    /// What has to be true, and was not told, so that steps lead to these worlds: those from which they do, looked at fact
    /// by fact. What follows from the rest is not said.
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
        // What the steps need is said first.
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
