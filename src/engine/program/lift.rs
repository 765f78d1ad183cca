//! Decides whether a step, taken by itself, leads to a better verdict in some world of a situation.
//!
//! The world before the step and the world after it differ only in the facts that the step sets. Both are kept as boxes
//! that are split in parallel:
//!
//! ```text
//! before   location=host_country   mainland_account=none   card: open
//! after    location=host_country   mainland_account=own    card: open
//! ```
//!
//! Three methods are tried, the cheapest first:
//!
//! 1. If a block certainly holds, no value that the step sets rules it out, and no route clears its gate (or the
//!    verdict is at least `via_workaround` already), the verdict cannot improve. Most steps end here.
//! 2. If every fact is told, the world after the step is evaluated from the rows of the world before it, updated for
//!    the facts that the step sets. This decides most of the others.
//! 3. Otherwise both boxes are split, first until the rows that the step touches are decided, then until the verdict
//!    is. If that exceeds its share of the budget, decision diagrams decide ([`drawn`](super::drawn)).

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

/// Words that splitting may read for one step before the fallback to diagrams.
const WORDS: u64 = 1 << 17;

impl Program {
    /// The first method: false if blocks that stay after the step exclude a better verdict.
    pub(super) fn may_lift(&self, step: &StepPlan, known: &Known, headline: Verdicts) -> bool {
        let stays = |blocks| known.sure.any(blocks, &step.after.some, |holds, blocks, out| holds & blocks & !out);
        !stays(&self.unclearable) && (headline.worst == Verdict::NotDirectly || !stays(&self.blocking))
    }

    /// Whether the step leads to a better verdict in some world of the box.
    ///
    /// # Errors
    /// If the budget is used up.
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

    /// The same for one world with known rows: the verdict improves if the next level is reached after the step.
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

    /// The levels of the verdict, the lower first: a step improves the verdict by reaching one that was not reached.
    fn levels(&self) -> [Signal; 2] {
        [self.reached, self.direct]
    }
}

/// Whether a level with these truth values before and after a step can be reached by it.
fn may_rise((before, after): (Truth, Truth)) -> bool {
    before != Truth::True && after != Truth::False
}

/// A box before a step and the box after it; they agree on every fact that the step does not set.
#[derive(Clone)]
struct Pair {
    before: Bits,
    after: Bits,
}

impl Frame<'_> {
    /// The worlds of a box in which the step can be taken, and their images. None if the step can be taken in no
    /// possible world.
    fn pair(&self, worlds: &Bits, step: &StepPlan) -> Option<Pair> {
        let before = self.space.inside(self.layout, worlds, &step.needs)?;
        let mut after = before.clone();
        for (fact, values) in &step.sets {
            self.layout.set(&mut after, *fact, *values);
        }
        // One call narrows a whole tied group, so only the first set fact of each group is passed to it.
        let mut groups =
            step.sets.iter().enumerate().filter(|(at, (fact, _))| {
                !step.sets.iter().take(*at).any(|(earlier, _)| self.space.tied(*earlier, *fact))
            });
        groups.all(|(_, (fact, _))| self.space.narrow(self.layout, &mut after, *fact)).then_some(Pair { before, after })
    }
}

impl Frame<'_> {
    /// Whether some world is below the level before the step and reaches it after the step.
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
    /// The signal that is true where the verdict is at least the level.
    level: Signal,
    /// The rows on which the level depends.
    way: &'a Way,
}

impl Lift<'_> {
    /// The third method: splits both boxes in parallel.
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
                // A fact that is tied to one that the step sets must have one value: it has the same value before and
                // after, so only then does a world that was found on one side have a counterpart on the other.
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

    /// A promising part of the boxes, searched first: for each open row that would keep the level from being reached
    /// after the step, one fact loses the values with which the row holds. None if no world is left.
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

    /// Decides by diagrams: worlds in which the level is not reached, and is reached for some choice of the values that
    /// the step sets.
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

    /// Rows that the level depends on and that mention a fact which the step sets.
    fn touched(&self) -> Bits {
        let mut touched = self.way.rows.clone();
        touched.keep(&self.step.touches);
        touched
    }

    /// Rows that the step touches, unless they are decided with the same value before and after.
    fn changed(&self, before: &Known, after: &Known) -> Bits {
        let mut changed = self.touched();
        let was = before.sure.iter().zip(before.maybe.iter());
        let is = after.sure.iter().zip(after.maybe.iter());
        for (word, ((was_sure, was_maybe), (sure, maybe))) in changed.iter_mut().zip(was.zip(is)) {
            *word &= was_sure ^ was_maybe | sure ^ maybe | was_sure ^ sure;
        }
        changed
    }

    /// Where to split, and whether the split is of the box after the step. Rows that the step touches come first.
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

    /// The pair with these values of a fact that the step does not set, on both sides. None if no world is left.
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
            return self.frame.space.narrow(self.frame.layout, worlds, fact).then_some(pair);
        }
        Some(pair)
    }

    /// A fact with several values left that is tied to a fact which the step sets, and that the step does not set
    /// itself.
    fn open_tied(&self, before: &Bits) -> Option<FactId> {
        let groups = self.step.sets.iter().filter_map(|(fact, _)| self.frame.space.group(*fact));
        let mut facts = groups.flat_map(|group| group.facts.iter().copied());
        facts.find(|fact| !self.sets(*fact) && self.frame.layout.values(before, *fact).len() > 1)
    }
}
