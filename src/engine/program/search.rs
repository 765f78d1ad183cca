//! Decides exactly which signals of a program can be true or false in a box of worlds, by splitting the box.
//!
//! Three-valued evaluation leaves some signals open (`a or not a`). The search then splits the box at a fact of an
//! undecided row and evaluates each half, until every signal that was asked for has been seen true (or false) in a
//! possible world, or no box is left in which it could be. Each box that is evaluated counts for all signals at once.
//!
//! ```text
//! asked: can `blocked` be false?     blocked = any(platform=wechat, card=none)
//!   the whole box: open              split at platform
//!     platform=wechat: true          discard
//!     platform=alipay: open          split at card
//!       card=none: true              discard
//!       other cards: false           found
//! ```
//!
//! This is depth-first branch and bound with the unit propagation of SAT solvers (Davis, Logemann and Loveland 1962):
//! if a row must not hold, and only one of its facts is undecided, that fact loses the values with which the row would
//! hold. The search ends when its [budget](super::budget) is used up.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::budget::Budget;
use super::circuit::{Circuit, Cone, Part, Signal, Truth};
use super::layout::Layout;
use super::matrix::{Known, Matrix};
use super::space::Space;
use crate::engine::bits::{Bits, members};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::worlds::{Node, TooHard};

/// A search goal: a world in which `signal` is `wanted`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target {
    pub(crate) signal: Signal,
    pub(crate) wanted: bool,
    pub(crate) seen: bool,
}

impl Target {
    pub(crate) fn new(signal: Signal, wanted: bool) -> Target {
        Target { signal, wanted, seen: false }
    }

    /// The truth of the signal in a box whose worlds all satisfy the target.
    fn truth(self) -> Truth {
        if self.wanted { Truth::True } else { Truth::False }
    }
}

/// The program and its constraints, as a search reads them.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'p> {
    pub(crate) layout: &'p Layout,
    pub(crate) space: &'p Space,
    pub(crate) matrix: &'p Matrix,
    pub(crate) circuit: &'p Circuit,
    /// Rows that mention several facts of one tied group: looking at each fact by itself does not decide them.
    pub(crate) tied: &'p Bits,
    /// Precomputed search orders for the two levels of the verdict.
    pub(super) levels: &'p Levels,
    /// The approximate number of words read to evaluate one box.
    pub(crate) work: u64,
}

impl<'p> Frame<'p> {
    /// Bounds on rows in a narrowed box; tied rows are checked against the possible worlds of their group.
    pub(crate) fn known(&self, worlds: &[u64]) -> Known {
        let mut known = self.matrix.known(worlds);
        for at in 0..self.tied.len() {
            let open = |known: &Known, at: usize| {
                let maybe = known.maybe.get(at).copied().unwrap_or(0);
                let sure = known.sure.get(at).copied().unwrap_or(0);
                maybe & !sure & self.tied.get(at).copied().unwrap_or(0)
            };
            let mut left = open(&known, at);
            while left != 0 {
                let row = at * 64 + left.trailing_zeros() as usize;
                if !self.space.allows(self.layout, worlds, self.matrix.row(row))
                    && let Some(word) = known.maybe.get_mut(at)
                {
                    *word &= !(left & left.wrapping_neg());
                }
                left &= left - 1;
            }
        }
        known
    }

    /// Bounds on rows and on this part of the circuit, in a narrowed box.
    pub(crate) fn read(&self, worlds: &[u64], part: Part) -> Known {
        let mut known = self.known(worlds);
        self.circuit.in_box(&mut known, part);
        known
    }

    /// Like [`read`](Frame::read), without the check of tied rows. That leaves more rows open but costs less, and is
    /// enough inside a search, which splits the box until nothing is open.
    pub(super) fn glance(&self, worlds: &[u64], part: Part) -> Known {
        let mut known = self.matrix.known(worlds);
        self.circuit.in_box(&mut known, part);
        known
    }

    /// Looks for each target in a narrowed box. `known` are the bounds on that box for this part of the circuit; every
    /// target must belong to the part.
    ///
    /// # Errors
    /// If the budget is used up.
    pub(crate) fn search(
        &self,
        root: &Bits,
        (known, part): (&Known, Part),
        targets: &mut [Target],
        budget: &mut Budget,
    ) -> Result<(), TooHard> {
        for at in 0..targets.len() {
            if let Some(sought) = targets.get(at).copied().filter(|target| !target.seen) {
                self.seek(root, (known, part), sought, targets, budget)?;
            }
        }
        Ok(())
    }

    /// Looks for one target; other targets that are met on the way are marked as seen too.
    fn seek(
        &self,
        root: &Bits,
        (root_known, part): (&Known, Part),
        sought: Target,
        targets: &mut [Target],
        budget: &mut Budget,
    ) -> Result<(), TooHard> {
        let way = self.way(sought);
        // The bounds on the root are the same for every target, so they are passed in.
        let mut first = Some(root_known.clone());
        let mut pending = vec![root.clone()];
        while let Some(mut worlds) = pending.pop() {
            budget.look(self.work)?;
            let mut known = first.take().unwrap_or_else(|| self.glance(&worlds, part));
            if known.truth(sought.signal) == Truth::Open {
                match self.propagate(&mut worlds, &known, &way.prevented_by) {
                    Propagated::Nothing => {}
                    Propagated::Narrower => known = self.glance(&worlds, part),
                    Propagated::Impossible => continue,
                }
            }
            for target in targets.iter_mut().filter(|target| !target.seen) {
                target.seen = known.truth(target.signal) == target.truth();
            }
            let truth = known.truth(sought.signal);
            if truth == sought.truth() {
                return Ok(());
            }
            if truth != Truth::Open {
                continue;
            }
            let Some(split) = self.split(&worlds, &known, &way.rows) else { continue };
            // The half that is likelier to contain the target is pushed last, so that it is popped first.
            for half in split.halves(self.layout, &worlds, &way.cone, sought.wanted) {
                let mut inside = worlds.clone();
                self.layout.set(&mut inside, split.fact, half);
                if self.space.narrow(self.layout, &mut inside, split.fact) {
                    pending.push(inside);
                }
            }
        }
        Ok(())
    }

    /// Unit propagation: for each row that must not hold and has one undecided fact left, removes the values of that
    /// fact with which it would hold. Repeats until nothing changes.
    fn propagate(&self, worlds: &mut Bits, known: &Known, prevented_by: &Bits) -> Propagated {
        let mut open = known.maybe.clone();
        open.combine(&known.sure, |maybe, sure| maybe & !sure);
        open.keep(prevented_by);
        let mut found = Propagated::Nothing;
        loop {
            let mut narrower = false;
            for row in open.members(0, self.matrix.len()) {
                let row = self.matrix.row(row);
                let mut undecided =
                    row.iter().filter(|(fact, values)| !self.layout.values(worlds, *fact).is_subset(*values));
                let (Some((fact, values)), None) = (undecided.next(), undecided.next()) else { continue };
                let all = self.layout.values(worlds, *fact);
                if (all & *values).is_empty() {
                    continue;
                }
                self.layout.set(worlds, *fact, all.without(*values));
                if !self.space.narrow(self.layout, worlds, *fact) {
                    return Propagated::Impossible;
                }
                (narrower, found) = (true, Propagated::Narrower);
            }
            if !narrower {
                return found;
            }
        }
    }

    /// Searches, and falls back to decision diagrams of the box if the search runs out of budget.
    ///
    /// # Errors
    /// If the diagrams take more work than is left as well.
    pub(crate) fn find(
        &self,
        root: &Bits,
        known: (&Known, Part),
        targets: &mut [Target],
        budget: &mut Budget,
    ) -> Result<(), TooHard> {
        if self.search(root, known, targets, budget).is_ok() {
            return Ok(());
        }
        let worlds = self.layout.unpack(root);
        self.drawn(root, budget, |drawn| {
            for target in targets.iter_mut().filter(|target| !target.seen) {
                let node = drawn.node(target.signal, target.wanted);
                target.seen = drawn.inside(node, &worlds, &[]) != Node::FALSE;
            }
        })
    }

    /// Chooses where to split a box: a fact of an open row, and the values with which that row can hold. Facts of many
    /// rows, and of rows with few undecided facts, score highest (Jeroslow and Wang 1990).
    pub(super) fn split(&self, worlds: &[u64], known: &Known, rows: &[u64]) -> Option<Split> {
        /// At most this many rows are scored: enough to choose well, few enough to be quick in large rulebooks.
        const LOOKED_AT: usize = 64;
        let mut scores: Vec<(u64, Split)> = Vec::new();
        let open = members(rows, 0, self.matrix.len()).filter(|row| known.open(*row)).take(LOOKED_AT);
        for row in open {
            let undecided = self
                .matrix
                .row(row)
                .iter()
                .filter(|(fact, values)| !self.layout.values(worlds, *fact).is_subset(*values));
            let weight = 1_u64 << 16_usize.saturating_sub(2 * undecided.clone().count());
            for (fact, values) in undecided {
                match scores.iter_mut().find(|(_, split)| split.fact == *fact) {
                    Some((score, _)) => *score += weight,
                    None => scores.push((weight, Split { fact: *fact, values: *values, row })),
                }
            }
        }
        let best = scores.iter().max_by_key(|(score, split)| (*score, std::cmp::Reverse(split.fact)))?;
        Some(best.1)
    }
}

/// The part of the circuit that matters for one target.
#[derive(Clone, Debug)]
pub(super) struct Way {
    /// The rows that the signal depends on, by the direction of their effect, and as one set.
    pub(super) cone: Cone,
    pub(super) rows: Bits,
    /// Rows that exclude the target wherever they hold.
    prevented_by: Bits,
}

impl Way {
    fn new(circuit: &Circuit, target: Target) -> Way {
        let cone = circuit.depends_on(target.signal);
        let prevented_by = circuit.prevented_by(target.signal, target.wanted);
        Way { rows: cone.rows(), cone, prevented_by }
    }
}

/// Precomputed [`Way`]s for the levels of the verdict, which every question needs; each is filled in on first use.
#[derive(Debug)]
pub(super) struct Levels {
    signals: [Signal; 2],
    /// For each signal, the way of finding it false and of finding it true.
    ways: [[OnceLock<Way>; 2]; 2],
}

impl Levels {
    pub(super) fn new(signals: [Signal; 2]) -> Levels {
        Levels { signals, ways: Default::default() }
    }

    fn place(&self, target: Target) -> Option<&OnceLock<Way>> {
        let at = self.signals.iter().position(|signal| *signal == target.signal)?;
        self.ways.get(at)?.get(usize::from(target.wanted))
    }
}

impl<'p> Frame<'p> {
    /// The way of a target, from the precomputed ones if it is there.
    pub(super) fn way(&self, target: Target) -> Cow<'p, Way> {
        match self.levels.place(target) {
            Some(known) => Cow::Borrowed(known.get_or_init(|| Way::new(self.circuit, target))),
            None => Cow::Owned(Way::new(self.circuit, target)),
        }
    }
}

/// The outcome of unit propagation.
#[derive(Clone, Copy)]
enum Propagated {
    Nothing,
    Narrower,
    Impossible,
}

/// A split of a box: a fact, divided into the values with which `row` can hold and the others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Split {
    pub(super) fact: FactId,
    values: ValueSet,
    row: usize,
}

impl Split {
    /// Both halves, with the half that is likelier to make the signal `wanted` last.
    pub(super) fn halves(&self, layout: &Layout, worlds: &[u64], cone: &Cone, wanted: bool) -> [ValueSet; 2] {
        let all = layout.values(worlds, self.fact);
        let (with, without) = (all & self.values, all.without(self.values));
        let wrong = if wanted { &cone.lowering } else { &cone.raising };
        if wrong.contains(self.row) { [with, without] } else { [without, with] }
    }
}
