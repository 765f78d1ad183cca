//! Which signals of a program can be true or false in a box of worlds, exactly: by splitting the box.
//!
//! Looking at each part of a signal by itself leaves some open (`a or not a`). Such a box is split at a fact that a deciding
//! row depends on, and each half is looked at anew, until every signal that was asked for was seen to be true (or false) in
//! a world that can be, or no box is left in which it could be. What was seen in one box counts for all signals at once.
//!
//! ```text
//! asked: can `blocked` be false?     blocked = any(platform=wechat, card=none)
//!   the whole box: open              split at platform
//!     platform=wechat: true          nothing to see here
//!     platform=alipay: open          split at card
//!       card=none: true; other cards: false: seen
//! ```
//!
//! That is a depth-first branch and bound search, with the unit propagation of solvers for satisfiability (Davis, Logemann and
//! Loveland 1962): a row that must not hold, and of which one fact is left open, takes values from that fact. It ends when
//! its [budget](super::budget) is used up.

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

/// Something that is looked for: a world in which a signal is so.
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

    /// What it is where all worlds of a box show it.
    fn truth(self) -> Truth {
        if self.wanted { Truth::True } else { Truth::False }
    }
}

/// Where a search takes place.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'p> {
    pub(crate) layout: &'p Layout,
    pub(crate) space: &'p Space,
    pub(crate) matrix: &'p Matrix,
    pub(crate) circuit: &'p Circuit,
    /// Rows that mention facts which impossible worlds tie together: looking at each fact by itself does not decide them.
    pub(crate) tied: &'p Bits,
    /// How the levels of the verdict are looked for.
    pub(super) levels: &'p Levels,
    /// About how many words are read to look at one box.
    pub(crate) work: u64,
}

impl<'p> Frame<'p> {
    /// What is known of rows in a box from which values that no possible world has were taken.
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

    /// What is known of the rows of such a box, and of what follows from them.
    pub(crate) fn read(&self, worlds: &[u64], part: Part) -> Known {
        let mut known = self.known(worlds);
        self.circuit.in_box(&mut known, part);
        known
    }

    /// The same where rows of tied facts are looked at one fact after the other. That leaves more open, costs less, and is
    /// enough where the box is split until nothing is.
    pub(super) fn glance(&self, worlds: &[u64], part: Part) -> Known {
        let mut known = self.matrix.known(worlds);
        self.circuit.in_box(&mut known, part);
        known
    }

    /// Looks for each target in a box of which every fact has only values that it has in some possible world. What is known of
    /// that box is given, as far as this part of the circuit says: every target is of it.
    ///
    /// # Errors
    /// When that takes more work than is left.
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

    /// Looks for one target; what is seen of the others on the way counts as well.
    fn seek(
        &self,
        root: &Bits,
        (root_known, part): (&Known, Part),
        sought: Target,
        targets: &mut [Target],
        budget: &mut Budget,
    ) -> Result<(), TooHard> {
        let way = self.way(sought);
        // What is known of the root is the same for every target.
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
            // The half that is likelier to show what is wanted is looked at first, that is, put on the pile last.
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

    /// Takes values out of a box with which a row would hold that must not: where all but one of its facts are decided
    /// (unit propagation). Found once more until nothing changes.
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

    /// The same, with decision diagrams of the box where searching takes too long.
    ///
    /// # Errors
    /// When that takes more work than is left.
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

    /// Where to split a box: a fact of an open row, and the values with which that row can hold. Facts that decide many
    /// rows, and rows that few facts decide, come first (Jeroslow and Wang 1990).
    pub(super) fn split(&self, worlds: &[u64], known: &Known, rows: &[u64]) -> Option<Split> {
        /// Rows that are looked at: enough to choose well, few enough to be quick in large rulebooks.
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

/// How a target is looked for.
#[derive(Clone, Debug)]
pub(super) struct Way {
    /// The rows on which it depends.
    pub(super) cone: Cone,
    pub(super) rows: Bits,
    /// Rows that must not hold.
    prevented_by: Bits,
}

impl Way {
    fn new(circuit: &Circuit, target: Target) -> Way {
        let cone = circuit.depends_on(target.signal);
        let prevented_by = circuit.prevented_by(target.signal, target.wanted);
        Way { rows: cone.rows(), cone, prevented_by }
    }
}

/// How the levels of the verdict are looked for: what every question needs, worked out at the first.
#[derive(Debug)]
pub(super) struct Levels {
    signals: [Signal; 2],
    /// For each signal, how it is found false, and true.
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
    /// How a target is looked for.
    pub(super) fn way(&self, target: Target) -> Cow<'p, Way> {
        match self.levels.place(target) {
            Some(known) => Cow::Borrowed(known.get_or_init(|| Way::new(self.circuit, target))),
            None => Cow::Owned(Way::new(self.circuit, target)),
        }
    }
}

/// What came of taking out values.
#[derive(Clone, Copy)]
enum Propagated {
    Nothing,
    Narrower,
    Impossible,
}

/// A fact at which a box is split: into the values with which a row can hold, and the others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Split {
    pub(super) fact: FactId,
    values: ValueSet,
    row: usize,
}

impl Split {
    /// Both halves, the likelier one last, where a signal is wanted to be true or false.
    pub(super) fn halves(&self, layout: &Layout, worlds: &[u64], cone: &Cone, wanted: bool) -> [ValueSet; 2] {
        let all = layout.values(worlds, self.fact);
        let (with, without) = (all & self.values, all.without(self.values));
        let wrong = if wanted { &cone.lowering } else { &cone.raising };
        if wrong.contains(self.row) { [with, without] } else { [without, with] }
    }
}
