//! Whether a step, taken by itself, leads to a better verdict in some world of a situation.
//!
//! The world before and the world after differ only in the facts that the step sets. Both are boxes that are split together:
//!
//! ```text
//! before   location=host_country   mainland_account=none   card: open
//! after    location=host_country   mainland_account=own    card: open
//! ```
//!
//! Three ways are tried, from the quickest on:
//!
//! 1. A block that holds, that no value which the step sets rules out and that no route clears, stays: nothing is better.
//!    Most steps end here.
//! 2. Where one world is told, its rows are taken over but for the facts that the step sets. That decides most others.
//! 3. Both boxes are split until the rows that the step touches are decided, then until the verdict is. Past some boxes
//!    decision diagrams decide ([`drawn`](super::drawn)).

use super::Program;
use super::answer::Verdicts;
use super::budget::Budget;
use super::circuit::{Part, Signal, Truth};
use super::matrix::Known;
use super::plan::StepPlan;
use super::search::{Frame, Split, Target, Way};
use crate::engine::bits::Bits;
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Node, TooHard};

/// Words that are read in splitting boxes for one step before diagrams are made.
const WORDS: u64 = 1 << 17;

impl Program {
    /// Whether it is not certain, by the blocks that stay, that the step leads to nothing better.
    pub(super) fn may_lift(&self, step: &StepPlan, known: &Known, headline: Verdicts) -> bool {
        let stays = |blocks| known.sure.any(blocks, &step.after.some, |holds, blocks, out| holds & blocks & !out);
        !stays(&self.unclearable) && (headline.worst == Verdict::NotDirectly || !stays(&self.blocking))
    }

    /// Whether the step leads to a better verdict in some world of the box.
    ///
    /// # Errors
    /// When that takes more work than is left.
    pub(super) fn step_lifts(
        &self,
        frame: &Frame<'_>,
        worlds: &Bits,
        step: &StepPlan,
        budget: &mut Budget,
    ) -> Result<bool, TooHard> {
        let Some(pair) = frame.pair(worlds, step) else { return Ok(false) };
        let before = frame.glance(&pair.before, Part::Verdict);
        let after = frame.glance(&pair.after, Part::Verdict);
        for level in self.levels() {
            if may_rise((before.truth(level), after.truth(level))) && frame.rises(&pair, &after, step, level, budget)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The same for one world, in which this is known: the verdict is better where the next level is reached.
    pub(super) fn step_lifts_world(
        &self,
        frame: &Frame<'_>,
        world: &Bits,
        step: &StepPlan,
        now: &Known,
        budget: &mut Budget,
    ) -> Result<bool, TooHard> {
        let layout = frame.layout;
        if step.needs.iter().any(|(fact, values)| !layout.values(world, *fact).is_subset(*values)) {
            return Ok(false);
        }
        let next = self.levels().into_iter().find(|level| now.truth(*level) == Truth::False);
        let Some(level) = next else { return Ok(false) };
        if step.single {
            let mut after = self.matrix.moved(world, &step.after);
            self.circuit.in_world(&mut after, Part::Verdict);
            let after = Known::exactly(after);
            return Ok(after.truth(level) == Truth::True && after.truth(self.impossible) == Truth::False);
        }
        let mut after = self.matrix.replaced(world, &step.after);
        self.circuit.in_box(&mut after, Part::Verdict);
        match (after.truth(level), after.truth(self.impossible)) {
            (Truth::False, _) | (_, Truth::True) => Ok(false),
            (Truth::True, Truth::False) => Ok(true),
            _ => {
                let Some(pair) = frame.pair(world, step) else { return Ok(false) };
                let mut target = [Target::new(level, true)];
                let known = frame.glance(&pair.after, Part::Verdict);
                frame.find(&pair.after, (&known, Part::Verdict), &mut target, budget)?;
                Ok(target.iter().all(|target| target.seen))
            }
        }
    }

    /// Where the verdict is at least so good, the lower first: a step lifts it to one of these.
    fn levels(&self) -> [Signal; 2] {
        [self.reached, self.direct]
    }
}

/// Whether a level that is so before a step and so after it may rise by it.
fn may_rise((before, after): (Truth, Truth)) -> bool {
    before != Truth::True && after != Truth::False
}

/// Worlds before a step and after it, which are the same in all facts that it does not set.
#[derive(Clone)]
struct Pair {
    before: Bits,
    after: Bits,
}

impl Frame<'_> {
    /// The worlds of a box in which a step can be taken, and those after it. None where there are none.
    fn pair(&self, worlds: &Bits, step: &StepPlan) -> Option<Pair> {
        let before = self.space.inside(self.layout, worlds, &step.needs)?;
        let mut after = before.clone();
        for (fact, values) in &step.sets {
            self.layout.set(&mut after, *fact, *values);
        }
        // Facts of one group are narrowed together.
        let mut groups =
            step.sets.iter().enumerate().filter(|(at, (fact, _))| {
                !step.sets.iter().take(*at).any(|(earlier, _)| self.space.tied(*earlier, *fact))
            });
        groups.all(|(_, (fact, _))| self.space.narrow(self.layout, &mut after, *fact)).then_some(Pair { before, after })
    }
}

impl Frame<'_> {
    /// Whether there is a world in which the level is not reached before the step, and is reached after it.
    fn rises(
        &self,
        pair: &Pair,
        after: &Known,
        step: &StepPlan,
        level: Signal,
        budget: &mut Budget,
    ) -> Result<bool, TooHard> {
        let way = self.way(Target::new(level, true));
        let lift = Lift { frame: self, step, level, way: &way };

        let mut part = budget.part(WORDS);
        let found = lift.search(pair, after, &mut part);
        budget.give_back(&part);
        found.or_else(|_| lift.by_diagrams(pair, budget))
    }
}

struct Lift<'a> {
    frame: &'a Frame<'a>,
    step: &'a StepPlan,
    /// The verdict is at least the level where this is true.
    level: Signal,
    /// With the rows on which the level depends.
    way: &'a Way,
}

impl Lift<'_> {
    /// By splitting the boxes.
    fn search(&self, whole: &Pair, after: &Known, budget: &mut Budget) -> Result<bool, TooHard> {
        let mut pending = vec![whole.clone()];
        pending.extend(self.likely(whole, after));
        while let Some(pair) = pending.pop() {
            budget.look(2 * self.frame.work)?;
            let before = self.frame.glance(&pair.before, Part::Verdict);
            let after = self.frame.glance(&pair.after, Part::Verdict);
            let (was, is) = (before.truth(self.level), after.truth(self.level));
            let differs =
                || self.frame.circuit.may_differ(self.level, &self.changed(&before, &after), [&before, &after]);
            if !may_rise((was, is)) || !differs() {
                continue;
            }
            let one_side = match (was, is) {
                (Truth::False, _) => Some((&pair.after, &after, true)),
                (_, Truth::True) => Some((&pair.before, &before, false)),
                _ => None,
            };
            if let Some((worlds, known, wanted)) = one_side {
                let mut target = [Target::new(self.level, wanted)];
                self.frame.search(worlds, (known, Part::Verdict), &mut target, budget)?;
                if target.iter().any(|target| !target.seen) {
                    continue;
                }
                // Facts that are tied to those that the step sets have to be known: what they are before, they are after.
                let Some(fact) = self.open_tied(&pair.before) else { return Ok(true) };
                let values = self.frame.layout.values(&pair.before, fact);
                pending.extend(values.iter().filter_map(|value| self.with(&pair, fact, ValueSet::only(value))));
                continue;
            }
            let Some((split, in_after)) = self.split(&pair, &before, &after) else { continue };
            let worlds = if in_after { &pair.after } else { &pair.before };
            for half in split.halves(self.frame.layout, worlds, &self.way.cone, in_after || !self.sets(split.fact)) {
                pending.extend(if self.sets(split.fact) {
                    self.on_one_side(&pair, in_after, split.fact, half)
                } else {
                    self.with(&pair, split.fact, half)
                });
            }
        }
        Ok(false)
    }

    /// The part of the worlds in which no row holds that keeps the level from being reached after the step, as far as one
    /// fact of each can be kept from it: most often what is looked for is there. None where that leaves no world.
    fn likely(&self, pair: &Pair, after: &Known) -> Option<Pair> {
        let (layout, mut pair) = (self.frame.layout, pair.clone());
        let mut open = after.maybe.clone();
        open.combine(&after.sure, |maybe, sure| maybe & !sure);
        open.keep(&self.way.cone.lowering);
        for row in open.members(0, self.frame.matrix.len()) {
            let row = self.frame.matrix.row(row);
            let values = |fact: FactId| layout.values(&pair.after, fact);
            if row.iter().any(|(fact, fits)| (values(*fact) & *fits).is_empty()) {
                continue;
            }
            let (fact, fits) = row.iter().find(|(fact, fits)| !values(*fact).is_subset(*fits))?;
            let others = values(*fact).without(*fits);
            pair = if self.sets(*fact) {
                self.on_one_side(&pair, true, *fact, others)?
            } else {
                self.with(&pair, *fact, others)?
            };
        }
        Some(pair)
    }

    /// By diagrams: where the level is not reached, and is reached with some choice of what the step sets.
    fn by_diagrams(&self, pair: &Pair, budget: &mut Budget) -> Result<bool, TooHard> {
        let layout = self.frame.layout;
        let (before, after) = (layout.unpack(&pair.before), layout.unpack(&pair.after));
        let mut both = pair.before.clone();
        both.add(&pair.after);
        let facts = self.step.sets.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
        self.frame.drawn(&both, budget, |drawn| {
            let reached = drawn.node(self.level, true);
            let mut reached = drawn.inside(reached, &after, &facts);
            for (fact, values) in &self.step.sets {
                reached = drawn.builder.best_of(reached, *fact, *values);
            }
            let missed = drawn.node(self.level, false);
            let missed = drawn.inside(missed, &before, &facts);
            drawn.builder.and(missed, reached) != Node::FALSE
        })
    }

    /// Rows of the level that mention a fact which the step sets.
    fn touched(&self) -> Bits {
        let mut touched = self.way.rows.clone();
        touched.keep(&self.step.touches);
        touched
    }

    /// Rows that the step touches and that are open, or are not what they were.
    fn changed(&self, before: &Known, after: &Known) -> Bits {
        let mut changed = self.touched();
        let was = before.sure.iter().zip(before.maybe.iter());
        let is = after.sure.iter().zip(after.maybe.iter());
        for (word, ((was_sure, was_maybe), (sure, maybe))) in changed.iter_mut().zip(was.zip(is)) {
            *word &= was_sure ^ was_maybe | sure ^ maybe | was_sure ^ sure;
        }
        changed
    }

    /// Where to split, and whether that is for what comes after: rows that the step touches first.
    fn split(&self, pair: &Pair, before: &Known, after: &Known) -> Option<(Split, bool)> {
        let touched = self.touched();
        let in_before = |rows: &Bits| Some((self.frame.split(&pair.before, before, rows)?, false));
        let in_after = |rows: &Bits| Some((self.frame.split(&pair.after, after, rows)?, true));
        in_before(&touched)
            .or_else(|| in_after(&touched))
            .or_else(|| in_after(&self.way.rows))
            .or_else(|| in_before(&self.way.rows))
    }

    fn sets(&self, fact: FactId) -> bool {
        self.step.sets.iter().any(|(of, _)| *of == fact)
    }

    /// The pair with these values of a fact that the step leaves as it is. None where no world is left.
    fn with(&self, pair: &Pair, fact: FactId, values: ValueSet) -> Option<Pair> {
        let before = self.on_one_side(pair, false, fact, values)?;
        self.on_one_side(&before, true, fact, values)
    }

    fn on_one_side(&self, pair: &Pair, after: bool, fact: FactId, values: ValueSet) -> Option<Pair> {
        let mut pair = pair.clone();
        let worlds = if after { &mut pair.after } else { &mut pair.before };
        let all = self.frame.layout.values(worlds, fact);
        if !all.is_subset(values) {
            self.frame.layout.set(worlds, fact, all & values);
            let some = !(all & values).is_empty() && self.frame.space.narrow(self.frame.layout, worlds, fact);
            return some.then_some(pair);
        }
        Some(pair)
    }

    /// An open fact that is tied to one that the step sets, and that the step leaves as it is.
    fn open_tied(&self, before: &Bits) -> Option<FactId> {
        let groups = self.step.sets.iter().filter_map(|(fact, _)| self.frame.space.group(*fact));
        let mut facts = groups.flat_map(|group| group.facts.iter().copied());
        facts.find(|fact| !self.sets(*fact) && self.frame.layout.values(before, *fact).len() > 1)
    }
}
