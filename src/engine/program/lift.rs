//! Whether a step, taken by itself, leads to a better verdict in some world of a situation.
//!
//! The world before and the world after differ only in the facts that the step sets. Both are boxes that are split together:
//!
//! ```text
//! before   location=host_country   mainland_account=none   card: open
//! after    location=host_country   mainland_account=own    card: open
//! ```
//!
//! Rows that mention no fact that the step sets are the same before and after. So where the rows that it touches are
//! decided, and are what they were, it changes nothing; otherwise the boxes are split, first until those rows are decided,
//! then until the verdict is. Most steps are ruled out without looking at worlds: a block that the step does not touch, and
//! that no route clears, stays.

use super::Program;
use super::answer::Verdicts;
use super::bits::Bits;
use super::circuit::{Circuit, Cone, Signal, Truth, Truths};
use super::matrix::Known;
use super::plan::StepPlan;
use super::search::{Frame, Split, Target};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::verdict::Verdict;
use crate::engine::worlds::TooHard;

/// Boxes that are looked at for one step before it is given up.
const BOXES: usize = 1 << 11;

impl Program {
    /// Whether it is not certain, by the blocks that the step leaves as they are, that it leads to nothing better.
    pub(super) fn may_lift(&self, step: &StepPlan, known: &Known, headline: Verdicts) -> bool {
        let stays = |blocks: &Bits| {
            let rows = known.sure.iter().zip(blocks.iter()).zip(step.touches.iter());
            rows.into_iter().any(|((sure, blocks), touches)| sure & blocks & !touches != 0)
        };
        !stays(&self.unclearable) && (headline.worst == Verdict::NotDirectly || !stays(&self.blocking))
    }
}

/// Whether the step leads to a better verdict in some world of the box, in which this is known and true.
///
/// # Errors
/// When it takes more work than is reasonable.
pub(super) fn lifts(
    frame: &Frame<'_>,
    program: &Program,
    worlds: &Bits,
    step: &StepPlan,
    now: (&Known, &Truths),
) -> Result<bool, TooHard> {
    let layout = frame.layout;
    if step.needs.iter().any(|(fact, values)| (layout.values(worlds, *fact) & *values).is_empty()) {
        return Ok(false);
    }
    let mut before = worlds.clone();
    let mut narrowed = false;
    for (fact, values) in &step.needs {
        let all = layout.values(&before, *fact);
        if !all.is_subset(*values) {
            narrowed = true;
            layout.set(&mut before, *fact, all & *values);
            if (all & *values).is_empty() || !frame.space.narrow(layout, &mut before, *fact) {
                return Ok(false);
            }
        }
    }
    let mut after = before.clone();
    for (fact, values) in &step.sets {
        layout.set(&mut after, *fact, *values);
    }
    // Facts of one group are narrowed together.
    let mut groups =
        step.sets.iter().enumerate().filter(|(at, (fact, _))| {
            !step.sets.iter().take(*at).any(|(earlier, _)| frame.space.tied(*earlier, *fact))
        });
    if !groups.all(|(_, (fact, _))| frame.space.narrow(layout, &mut after, *fact)) {
        return Ok(false);
    }
    let known_after = frame.known(&after);
    let truths_after = frame.circuit.core_in_box(&known_after);
    let own;
    let (known, truths) = if narrowed {
        let known = frame.known(&before);
        own = (frame.circuit.core_in_box(&known), known);
        (&own.1, &own.0)
    } else {
        now
    };
    for level in [program.reached, program.direct] {
        let was = Circuit::truth(level, known, truths);
        let is = Circuit::truth(level, &known_after, &truths_after);
        if was == Truth::True || is == Truth::False {
            continue;
        }
        let cone = frame.circuit.depends_on(level);
        let lift = Lift { frame, step, level, rows: cone.rows(), cone };
        // In one world before and any after, or in any before and one after, there is nothing to split.
        if was == Truth::False && is == Truth::True && lift.open_tied(&before).is_none() {
            return Ok(true);
        }
        if lift.search(Pair { before: before.clone(), after: after.clone() })? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Worlds before a step and after it, which are the same in all facts that it does not set.
#[derive(Clone)]
struct Pair {
    before: Bits,
    after: Bits,
}

struct Lift<'a> {
    frame: &'a Frame<'a>,
    step: &'a StepPlan,
    /// The verdict is at least the level where this is true.
    level: Signal,
    /// The rows on which the level depends.
    cone: Cone,
    rows: Bits,
}

impl Lift<'_> {
    /// Whether there is a world in which the level is not reached before the step, and is reached after it.
    fn search(&self, whole: Pair) -> Result<bool, TooHard> {
        let mut pending = vec![whole];
        let mut left = BOXES;
        while let Some(pair) = pending.pop() {
            left = left.checked_sub(1).ok_or(TooHard)?;
            let (before, truths_before) = self.read(&pair.before);
            let (after, truths_after) = self.read(&pair.after);
            let was = Circuit::truth(self.level, &before, &truths_before);
            let is = Circuit::truth(self.level, &after, &truths_after);
            let changed = self.changed(&before, &after);
            let differs = || self.frame.circuit.may_differ(self.level, &changed, [&truths_before, &truths_after]);
            if was == Truth::True || is == Truth::False || !differs() {
                continue;
            }
            let one_side = match (was, is) {
                (Truth::False, _) => Some((&pair.after, true)),
                (_, Truth::True) => Some((&pair.before, false)),
                _ => None,
            };
            if let Some((worlds, wanted)) = one_side {
                let mut target = [Target::new(self.level, wanted)];
                self.frame.search(worlds, &mut target, BOXES)?;
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
            for half in split.halves(self.frame.layout, worlds, &self.cone, in_after || !self.sets(split.fact)) {
                pending.extend(if self.sets(split.fact) {
                    self.on_one_side(&pair, in_after, split.fact, half)
                } else {
                    self.with(&pair, split.fact, half)
                });
            }
        }
        Ok(false)
    }

    fn read(&self, worlds: &Bits) -> (Known, Truths) {
        let known = self.frame.known(worlds);
        let truths = self.frame.circuit.core_in_box(&known);
        (known, truths)
    }

    /// Rows of the level that mention a fact which the step sets.
    fn touched(&self, at: usize) -> u64 {
        let word = |bits: &Bits| bits.get(at).copied().unwrap_or(0);
        word(&self.step.touches) & word(&self.rows)
    }

    /// Rows that the step touches and that are open, or are not what they were.
    fn changed(&self, before: &Known, after: &Known) -> Bits {
        let words = |known: &Known, at: usize| {
            (known.sure.get(at).copied().unwrap_or(0), known.maybe.get(at).copied().unwrap_or(0))
        };
        let mut changed = Bits::of_words(self.rows.len());
        for (at, word) in changed.iter_mut().enumerate() {
            let ((was_sure, was_maybe), (sure, maybe)) = (words(before, at), words(after, at));
            *word = (was_sure ^ was_maybe | sure ^ maybe | was_sure ^ sure) & self.touched(at);
        }
        changed
    }

    /// Where to split, and whether that is for what comes after: rows that the step touches first.
    fn split(&self, pair: &Pair, before: &Known, after: &Known) -> Option<(Split, bool)> {
        let mut touched = Bits::of_words(self.rows.len());
        for at in 0..touched.len() {
            let rows = self.touched(at);
            if let Some(word) = touched.get_mut(at) {
                *word = rows;
            }
        }
        let in_before = |rows: &Bits| Some((self.frame.split(&pair.before, before, rows)?, false));
        let in_after = |rows: &Bits| Some((self.frame.split(&pair.after, after, rows)?, true));
        in_before(&touched)
            .or_else(|| in_after(&touched))
            .or_else(|| in_after(&self.rows))
            .or_else(|| in_before(&self.rows))
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
        let left = self.frame.layout.values(worlds, fact) & values;
        self.frame.layout.set(worlds, fact, left);
        (!left.is_empty() && self.frame.space.narrow(self.frame.layout, worlds, fact)).then_some(pair)
    }

    /// An open fact that is tied to one that the step sets, and that the step leaves as it is.
    fn open_tied(&self, before: &Bits) -> Option<FactId> {
        let groups = self.step.sets.iter().filter_map(|(fact, _)| self.frame.space.group(*fact));
        let mut facts = groups.flat_map(|group| group.facts.iter().copied());
        facts.find(|fact| !self.sets(*fact) && self.frame.layout.values(before, *fact).len() > 1)
    }
}
