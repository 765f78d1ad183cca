//! Evaluates a program for a situation: verdicts, states of gates, and for each item whether it holds in some world, in
//! every world, and whether it decides.
//!
//! A complete situation is one world and is read off the matrix and the circuit. An open one is a box: bounds first,
//! then a [`search`](super::search) for every signal that the bounds leave open. For example, `blocked` is open, the
//! search finds a world where it is true and one where it is false: the gate *depends*.

use super::Program;
use super::budget::Budget;
use super::circuit::{Part, Signal, Truth};
use super::layout::Layout;
use super::matrix::Known;
use super::plan::{ItemKind, OpinionPlan, StepPlan};
use super::search::Target;
use super::space::Space;
use crate::engine::bits::Bits;
use crate::engine::ids::{FactId, ValueId, ValueSet};
use crate::engine::model::Basis;
#[cfg(feature = "reason")]
use crate::engine::profile::Situation;
use crate::engine::verdict::{GateState, Verdict};
#[cfg(feature = "reason")]
use crate::engine::words::Words;
use crate::engine::worlds::TooHard;

/// The best and the worst verdict over the worlds of a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdicts {
    pub(crate) best: Verdict,
    pub(crate) worst: Verdict,
}

/// How much of an answer to compute. Parts beyond the extent are unspecified and must not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extent {
    /// The best and the worst verdict alone.
    #[cfg(feature = "reason")]
    Verdict,
    /// Everything except whether alternatives lead to a better verdict, which takes as long as all the rest.
    #[cfg(feature = "render")]
    Reasons,
    Whole,
}

/// The result of evaluating a situation. Sets of items are sets of places in the program.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) headline: Verdicts,
    pub(crate) document: Verdicts,
    pub(crate) evidence: Verdicts,
    /// The states of the gates of both opinions.
    gates: Gates,
    /// Items that hold in some world.
    pub(crate) holds: Bits,
    /// Items that hold in every world.
    pub(crate) always: Bits,
    /// Reasons that decide (they close a blocked gate), and alternatives whose step leads to a better verdict.
    pub(crate) decisive: Bits,
    /// Whether every fact was told and that world is impossible: then no other field means anything.
    pub(crate) impossible: bool,
}

/// States of gates: bit `slot` of `maybe` and of `sure`, with one word per opinion.
#[derive(Clone, Copy, Debug, Default)]
struct Gates {
    maybe: [u64; 2],
    sure: [u64; 2],
}

impl Gates {
    fn set(&mut self, basis: Basis, slot: usize, blocked: Truth) {
        let at = usize::from(basis == Basis::Evidence);
        if let (Some(maybe), Some(sure)) = (self.maybe.get_mut(at), self.sure.get_mut(at)) {
            *maybe |= u64::from(blocked != Truth::False) << slot;
            *sure |= u64::from(blocked == Truth::True) << slot;
        }
    }

    fn get(&self, basis: Basis, slot: usize) -> GateState {
        let has = |words: &[u64; 2]| {
            words.get(usize::from(basis == Basis::Evidence)).is_some_and(|word| word >> slot & 1 == 1)
        };
        match (has(&self.sure), has(&self.maybe)) {
            (true, _) => GateState::Blocked,
            (false, true) => GateState::Depends,
            (false, false) => GateState::Open,
        }
    }
}

impl Answer {
    /// The state of a gate, by its index in the goal.
    pub(crate) fn gate(&self, plan: &OpinionPlan, slot: usize) -> GateState {
        self.gates.get(plan.basis, slot)
    }

    /// The best and the worst verdict of an opinion.
    pub(crate) fn verdicts(&self, plan: &OpinionPlan) -> Verdicts {
        match plan.basis {
            Basis::Document => self.document,
            Basis::Evidence => self.evidence,
        }
    }
}

/// The verdict of one world.
fn verdict(direct: bool, reached: bool) -> Verdict {
    match (direct, reached) {
        (true, _) => Verdict::TheoreticallyPossible,
        (false, true) => Verdict::ViaWorkaround,
        (false, false) => Verdict::NotDirectly,
    }
}

impl Program {
    /// Evaluates one world.
    pub(super) fn in_world(
        &self,
        layout: &Layout,
        space: &Space,
        world: &Bits,
        extent: Extent,
    ) -> Result<Answer, TooHard> {
        let mut holds = self.matrix.hold(world);
        self.circuit.in_world(&mut holds, Part::Core);
        let known = Known::exactly(holds);
        let is = |signal: Signal| known.truth(signal) == Truth::True;
        let one = |direct: Signal, reached: Signal| {
            let verdict = verdict(is(direct), is(reached));
            Verdicts { best: verdict, worst: verdict }
        };
        let mut answer = self.blank(&known);
        answer.impossible = is(self.impossible);
        if answer.impossible {
            return Ok(answer);
        }
        answer.headline = one(self.direct, self.reached);
        for (item, signal) in &self.compound {
            if is(*signal) {
                answer.holds.insert(*item);
            }
        }
        answer.always = answer.holds.clone();
        self.close(&mut answer);
        for plan in self.opinions() {
            *answer.verdicts_mut(plan) = one(plan.direct, plan.reached);
            for (slot, (_, blocked)) in plan.gates.iter().enumerate() {
                answer.gates.set(plan.basis, slot, known.truth(*blocked));
            }
            for (item, slot, _) in &plan.closing {
                if answer.holds.contains(*item) && answer.gates.get(plan.basis, *slot) == GateState::Blocked {
                    answer.decisive.insert(*item);
                }
            }
        }
        if extent == Extent::Whole && answer.headline.worst != Verdict::TheoreticallyPossible {
            let (frame, mut budget) = (self.frame(layout, space), Budget::of_an_answer());
            self.lifts(&known, &mut answer, |step| self.step_lifts_world(&frame, world, step, &known, &mut budget))?;
        }
        Ok(answer)
    }

    /// Evaluates a narrowed box of worlds.
    pub(super) fn in_box(
        &self,
        layout: &Layout,
        space: &Space,
        worlds: &Bits,
        extent: Extent,
        mut budget: Budget,
    ) -> Result<Answer, TooHard> {
        let frame = self.frame(layout, space);
        let known = frame.read(worlds, Part::Whole);
        let mut asked = Asked { known: &known, targets: Vec::new() };

        let opinions = self.opinions().collect::<Vec<_>>();
        let mut verdict_signals = vec![(self.direct, self.reached)];
        verdict_signals.extend(opinions.iter().map(|plan| (plan.direct, plan.reached)));
        let gates = opinions.iter().flat_map(|plan| plan.gates.iter().map(|(_, blocked)| *blocked)).collect::<Vec<_>>();
        let states =
            verdict_signals.iter().flat_map(|(direct, reached)| [*direct, *reached]).chain(gates.iter().copied());
        states.for_each(|signal| asked.both_ways(signal));
        self.compound.iter().for_each(|(_, signal)| asked.both_ways(*signal));
        // A block on one means decides only where its gate is blocked as well; that needs a search only if it is open.
        for (_, _, both) in opinions.iter().flat_map(|plan| &plan.closing) {
            if asked.truth(*both) == Truth::Open {
                asked.targets.push(Target::new(*both, true));
            }
        }
        let mut targets = std::mem::take(&mut asked.targets);
        if !targets.is_empty() {
            frame.find(worlds, (&known, Part::Whole), &mut targets, &mut budget)?;
        }
        let seen = Seen { asked: &asked, targets: &targets };

        let mut answer = self.blank(&known);
        answer.always.add(&known.sure);
        answer.always.keep(&self.places);
        for (item, signal) in &self.compound {
            if seen.can_be(*signal, true) {
                answer.holds.insert(*item);
                if !seen.can_be(*signal, false) {
                    answer.always.insert(*item);
                }
            }
        }
        self.close(&mut answer);
        answer.headline = seen.range(self.direct, self.reached);
        for plan in &opinions {
            *answer.verdicts_mut(plan) = seen.range(plan.direct, plan.reached);
        }
        for plan in &opinions {
            for (slot, (_, blocked)) in plan.gates.iter().enumerate() {
                let truth = match (seen.can_be(*blocked, true), seen.can_be(*blocked, false)) {
                    (true, false) => Truth::True,
                    (true, true) => Truth::Open,
                    (false, _) => Truth::False,
                };
                answer.gates.set(plan.basis, slot, truth);
            }
        }
        for (item, _, both) in opinions.iter().flat_map(|plan| &plan.closing) {
            if seen.can_be(*both, true) {
                answer.decisive.insert(*item);
            }
        }
        if extent == Extent::Whole && answer.headline.worst != Verdict::TheoreticallyPossible {
            self.lifts(&known, &mut answer, |step| self.step_lifts(&frame, worlds, step, &mut budget))?;
        }
        Ok(answer)
    }

    /// The best and the worst verdict of a situation, without its items.
    #[cfg(feature = "reason")]
    pub(crate) fn headline(&self, words: &Words, space: &Space, situation: &Situation) -> Result<Verdicts, TooHard> {
        let (frame, worlds) = (self.frame(&words.layout, space), &situation.tight);
        let known = frame.read(worlds, Part::Verdict);
        let mut asked = Asked { known: &known, targets: Vec::new() };
        asked.both_ways(self.direct);
        asked.both_ways(self.reached);
        let mut targets = std::mem::take(&mut asked.targets);
        if !targets.is_empty() {
            frame.find(worlds, (&known, Part::Verdict), &mut targets, &mut Budget::of_an_answer())?;
        }
        Ok(Seen { asked: &asked, targets: &targets }.range(self.direct, self.reached))
    }

    /// Marks the alternatives whose step leads to a better verdict as decisive.
    fn lifts(
        &self,
        now: &Known,
        answer: &mut Answer,
        mut lifts: impl FnMut(&StepPlan) -> Result<bool, TooHard>,
    ) -> Result<(), TooHard> {
        for plan in self.opinions() {
            for item in answer.holds.clone().members(plan.alternatives.start, plan.alternatives.end) {
                let Some(step) = self.kind(item).and_then(ItemKind::step) else { continue };
                let lifting = match step.twin.filter(|twin| answer.holds.contains(*twin)) {
                    Some(twin) => answer.decisive.contains(twin),
                    None => self.may_lift(step, now, answer.headline) && lifts(step)?,
                };
                if lifting {
                    answer.decisive.insert(item);
                }
            }
        }
        Ok(())
    }

    /// The smallest box that contains the worlds in which an item holds, within a box. If the item is a union of few
    /// boxes this is their hull; otherwise each value of the given facts is tested by a search, and a value whose
    /// search exceeds the budget is kept.
    pub(crate) fn fitting(
        &self,
        layout: &Layout,
        space: &Space,
        worlds: &Bits,
        item: usize,
        facts: impl Iterator<Item = FactId>,
    ) -> Bits {
        let mut fits = Bits::of_words(worlds.len());
        if let Some(boxes) = self.items.get(item).and_then(|item| item.boxes.as_ref()) {
            for row in boxes {
                if let Some(inside) = space.inside(layout, worlds, row) {
                    fits.add(&inside);
                }
            }
            return fits;
        }
        let frame = self.frame(layout, space);
        for fact in facts {
            let holds = |value: &ValueId| {
                let Some(inside) = space.inside(layout, worlds, &[(fact, ValueSet::only(*value))]) else {
                    return false;
                };
                let mut target = [Target::new(self.signal(item), true)];
                let known = (&frame.glance(&inside, Part::Whole), Part::Whole);
                let found = frame.find(&inside, known, &mut target, &mut Budget::of_an_answer());
                found.is_err() || target.iter().all(|target| target.seen)
            };
            layout.set(&mut fits, fact, layout.values(worlds, fact).iter().filter(holds).collect());
        }
        fits
    }

    pub(crate) fn kind(&self, item: usize) -> Option<&ItemKind> {
        self.items.get(item).map(|item| &item.kind)
    }

    /// An answer that has a headline and no items.
    #[cfg(feature = "reason")]
    pub(super) fn only(&self, headline: Verdicts) -> Answer {
        let nothing = Known::exactly(Bits::with_room_for(self.items.len()));
        Answer { headline, ..self.blank(&nothing) }
    }

    /// An answer with the items that are rows; everything else is still at its lowest value.
    fn blank(&self, known: &Known) -> Answer {
        let lowest = Verdicts { best: Verdict::NotDirectly, worst: Verdict::NotDirectly };
        let mut holds = Bits::with_room_for(self.items.len());
        holds.add(&known.maybe);
        holds.keep(&self.places);
        Answer {
            headline: lowest,
            document: lowest,
            evidence: lowest,
            gates: Gates::default(),
            always: Bits::with_room_for(self.items.len()),
            decisive: Bits::with_room_for(self.items.len()),
            impossible: false,
            holds,
        }
    }

    /// Marks the blocks of a gate as a whole that hold: they always decide.
    fn close(&self, answer: &mut Answer) {
        answer.decisive = answer.holds.clone();
        answer.decisive.keep(&self.closing);
    }
}

impl Answer {
    fn verdicts_mut(&mut self, plan: &OpinionPlan) -> &mut Verdicts {
        match plan.basis {
            Basis::Document => &mut self.document,
            Basis::Evidence => &mut self.evidence,
        }
    }
}

/// The signals that bounds leave open, as targets of a search.
struct Asked<'a> {
    known: &'a Known,
    targets: Vec<Target>,
}

impl Asked<'_> {
    fn truth(&self, signal: Signal) -> Truth {
        self.known.truth(signal)
    }

    /// Asks whether an open signal can be true and whether it can be false.
    fn both_ways(&mut self, signal: Signal) {
        let known = self.targets.iter().any(|target| target.signal == signal);
        if !known && self.truth(signal) == Truth::Open {
            self.targets.extend([Target::new(signal, true), Target::new(signal, false)]);
        }
    }
}

/// The bounds together with the result of the search.
struct Seen<'a> {
    asked: &'a Asked<'a>,
    targets: &'a [Target],
}

impl Seen<'_> {
    fn can_be(&self, signal: Signal, wanted: bool) -> bool {
        match self.asked.truth(signal) {
            Truth::True => wanted,
            Truth::False => !wanted,
            Truth::Open => {
                let found = self.targets.iter().find(|target| target.signal == signal && target.wanted == wanted);
                found.is_some_and(|target| target.seen)
            }
        }
    }

    fn range(&self, direct: Signal, reached: Signal) -> Verdicts {
        Verdicts {
            best: verdict(self.can_be(direct, true), self.can_be(reached, true)),
            worst: verdict(!self.can_be(direct, false), !self.can_be(reached, false)),
        }
    }
}
