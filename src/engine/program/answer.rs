//! Reading a program for a situation: verdicts, gates, and which items hold, always hold and decide.

use super::Program;
use super::bits::Bits;
use super::circuit::{Circuit, Signal, Truth, Truths};
use super::layout::Layout;
use super::lift;
use super::matrix::Known;
use super::plan::{Closes, ItemKind, OpinionPlan};
use super::search::Target;
use super::space::Space;
use crate::engine::model::Basis;
use crate::engine::verdict::{GateState, Verdict};
use crate::engine::worlds::{Builder, Node, TooHard};

/// Boxes that a search of an answer looks at before it is given up.
const BOXES: usize = 1 << 13;

/// The best and the worst that can come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verdicts {
    pub(crate) best: Verdict,
    pub(crate) worst: Verdict,
}

/// What comes of a situation. Items are by their places in the program.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) headline: Verdicts,
    pub(crate) document: Verdicts,
    pub(crate) evidence: Verdicts,
    /// How each gate stands, the document's first.
    gates: Gates,
    /// Items that hold in some world.
    pub(crate) holds: Bits,
    /// Items that hold in every world.
    pub(crate) always: Bits,
    /// Reasons that close a gate; alternatives whose step leads to a better verdict.
    pub(crate) decisive: Bits,
}

/// States of gates, two bits each.
#[derive(Clone, Debug)]
struct Gates {
    maybe: Bits,
    sure: Bits,
}

impl Gates {
    fn with_room_for(gates: usize) -> Gates {
        Gates { maybe: Bits::with_room_for(gates), sure: Bits::with_room_for(gates) }
    }

    fn set(&mut self, at: usize, blocked: Truth) {
        if blocked != Truth::False {
            self.maybe.insert(at);
        }
        if blocked == Truth::True {
            self.sure.insert(at);
        }
    }

    fn get(&self, at: usize) -> GateState {
        match (self.sure.contains(at), self.maybe.contains(at)) {
            (true, _) => GateState::Blocked,
            (false, true) => GateState::Depends,
            (false, false) => GateState::Open,
        }
    }
}

impl Answer {
    /// How a gate of an opinion stands, by its place among the gates of the goal.
    pub(crate) fn gate(&self, program: &Program, plan: &OpinionPlan, slot: usize) -> GateState {
        self.gates.get(first_gate(program, plan) + slot)
    }

    /// The verdicts of an opinion.
    pub(crate) fn verdicts(&self, plan: &OpinionPlan) -> Verdicts {
        match plan.basis {
            Basis::Document => self.document,
            Basis::Evidence => self.evidence,
        }
    }
}

fn first_gate(program: &Program, plan: &OpinionPlan) -> usize {
    match (plan.basis, &program.document) {
        (Basis::Evidence, Some(document)) => document.gates.len(),
        _ => 0,
    }
}

/// The verdict of signals that are decided.
fn verdict(direct: bool, reached: bool) -> Verdict {
    match (direct, reached) {
        (true, _) => Verdict::TheoreticallyPossible,
        (false, true) => Verdict::ViaWorkaround,
        (false, false) => Verdict::NotDirectly,
    }
}

impl Program {
    /// What comes of one world that can be.
    pub(super) fn in_world(&self, layout: &Layout, space: &Space, world: &Bits) -> Result<Answer, TooHard> {
        let rows = self.matrix.hold(world);
        let truths = self.circuit.in_world(&rows);
        let known = Known::exactly(rows);
        let is = |signal: Signal| Circuit::truth(signal, &known, &truths) == Truth::True;
        let one = |direct: Signal, reached: Signal| {
            let verdict = verdict(is(direct), is(reached));
            Verdicts { best: verdict, worst: verdict }
        };
        let mut answer = self.blank(&known);
        answer.headline = one(self.direct, self.reached);
        for (item, signal) in &self.compound {
            if is(*signal) {
                answer.holds.insert(*item);
            }
        }
        answer.always = answer.holds.clone();
        self.close(&mut answer);
        let mut gate_place = 0;
        for plan in self.opinions() {
            *answer.verdicts_mut(plan) = one(plan.direct, plan.reached);
            for (_, blocked) in &plan.gates {
                answer.gates.set(gate_place, Circuit::truth(*blocked, &known, &truths));
                gate_place += 1;
            }
        }
        for plan in self.opinions() {
            let first = first_gate(self, plan);
            for item in answer.holds.members(plan.reasons.start, plan.reasons.end) {
                if let Some(ItemKind::Reason { closes: Closes::Unless(slot, _), .. }) = self.kind(item)
                    && answer.gates.sure.contains(first + slot)
                {
                    answer.decisive.insert(item);
                }
            }
        }
        if answer.headline.worst != Verdict::TheoreticallyPossible {
            self.lifts(layout, space, world, (&known, &truths), &mut answer)?;
        }
        Ok(answer)
    }

    /// What comes of a box of worlds, from which values that no possible world has were taken.
    pub(super) fn in_box(&self, layout: &Layout, space: &Space, worlds: &Bits) -> Result<Answer, TooHard> {
        let frame = self.frame(layout, space);
        let known = frame.known(worlds);
        let truths = self.circuit.in_box(&known);
        let mut asked = Asked { known: &known, truths: &truths, targets: Vec::new() };

        let opinions = self.opinions().collect::<Vec<_>>();
        let mut verdict_signals = vec![(self.direct, self.reached)];
        verdict_signals.extend(opinions.iter().map(|plan| (plan.direct, plan.reached)));
        let gates = opinions.iter().flat_map(|plan| plan.gates.iter().map(|(_, blocked)| *blocked)).collect::<Vec<_>>();
        let states =
            verdict_signals.iter().flat_map(|(direct, reached)| [*direct, *reached]).chain(gates.iter().copied());
        states.for_each(|signal| asked.both_ways(signal));
        self.compound.iter().for_each(|(_, signal)| asked.both_ways(*signal));
        // A block on one means decides where its gate is blocked as well: of interest where that is open.
        let mut closing = Vec::new();
        for plan in &opinions {
            for item in plan.reasons.clone() {
                let Some(ItemKind::Reason { closes: Closes::Unless(_, both), .. }) = self.kind(item) else { continue };
                closing.push((item, *both));
                if asked.truth(*both) == Truth::Open {
                    asked.targets.push(Target::new(*both, true));
                }
            }
        }
        let mut targets = std::mem::take(&mut asked.targets);
        if targets.iter().any(|target| !target.seen) && frame.search(worlds, &mut targets, BOXES).is_err() {
            self.by_diagrams(layout, space, worlds, &mut targets)?;
        }
        let seen = Seen { asked: &asked, targets: &targets };

        let mut answer = self.blank(&known);
        answer.always.iter_mut().zip(known.sure.iter()).for_each(|(always, sure)| *always = *sure);
        for (item, signal) in &self.compound {
            if seen.can_be(*signal, true) {
                answer.holds.insert(*item);
                if !seen.can_be(*signal, false) {
                    answer.always.insert(*item);
                }
            }
        }
        self.close(&mut answer);
        let range = |direct: Signal, reached: Signal| Verdicts {
            best: verdict(seen.can_be(direct, true), seen.can_be(reached, true)),
            worst: verdict(!seen.can_be(direct, false), !seen.can_be(reached, false)),
        };
        answer.headline = range(self.direct, self.reached);
        for plan in &opinions {
            *answer.verdicts_mut(plan) = range(plan.direct, plan.reached);
        }
        for (place, blocked) in gates.iter().enumerate() {
            let truth = match (seen.can_be(*blocked, true), seen.can_be(*blocked, false)) {
                (true, false) => Truth::True,
                (true, true) => Truth::Open,
                (false, _) => Truth::False,
            };
            answer.gates.set(place, truth);
        }
        for (item, both) in closing {
            if seen.can_be(both, true) {
                answer.decisive.insert(item);
            }
        }
        answer.mask(self.items.len());
        if answer.headline.worst != Verdict::TheoreticallyPossible {
            self.lifts(layout, space, worlds, (&known, &truths), &mut answer)?;
        }
        Ok(answer)
    }

    /// Which alternatives advise a step that leads to a better verdict.
    fn lifts(
        &self,
        layout: &Layout,
        space: &Space,
        worlds: &Bits,
        now: (&Known, &Truths),
        answer: &mut Answer,
    ) -> Result<(), TooHard> {
        for plan in self.opinions() {
            for item in plan.alternatives.clone().filter(|item| answer.holds.contains(*item)) {
                if let Some(ItemKind::Alternative { step: Some(step), .. }) = self.kind(item)
                    && self.may_lift(step, now.0, answer.headline)
                    && lift::lifts(&self.frame(layout, space), self, worlds, step, now)?
                {
                    answer.decisive.insert(item);
                }
            }
        }
        Ok(())
    }

    /// Whether an item can hold in a box of worlds. Past the bound on work it is taken that it can.
    pub(crate) fn can_hold(&self, layout: &Layout, space: &Space, worlds: &Bits, item: usize) -> bool {
        let frame = self.frame(layout, space);
        let signal = self.signal(item);
        if let Signal::Row(row) = signal {
            return space.allows(layout, worlds, self.matrix.row(row as usize));
        }
        let mut target = [Target::new(signal, true)];
        frame.search(worlds, &mut target, BOXES).is_err() || target.iter().all(|target| target.seen)
    }

    pub(crate) fn kind(&self, item: usize) -> Option<&ItemKind> {
        self.items.get(item).map(|item| &item.kind)
    }

    /// An answer in which only the rows of items are known.
    fn blank(&self, known: &Known) -> Answer {
        let lowest = Verdicts { best: Verdict::NotDirectly, worst: Verdict::NotDirectly };
        let mut holds = Bits::with_room_for(self.items.len());
        holds.iter_mut().zip(known.maybe.iter()).for_each(|(holds, maybe)| *holds = *maybe);
        let gates = self.opinions().map(|plan| plan.gates.len()).sum();
        let mut answer = Answer {
            headline: lowest,
            document: lowest,
            evidence: lowest,
            gates: Gates::with_room_for(gates),
            always: Bits::with_room_for(self.items.len()),
            decisive: Bits::with_room_for(self.items.len()),
            holds,
        };
        answer.mask(self.items.len());
        answer
    }

    /// Blocks of a gate as a whole close it wherever they hold.
    fn close(&self, answer: &mut Answer) {
        let sets = answer.holds.iter().zip(self.closing.iter());
        answer.decisive.iter_mut().zip(sets).for_each(|(decisive, (holds, closing))| *decisive = holds & closing);
    }

    /// Decides what a search gave up on with decision diagrams of this box alone.
    fn by_diagrams(
        &self,
        layout: &Layout,
        space: &Space,
        worlds: &Bits,
        targets: &mut [Target],
    ) -> Result<(), TooHard> {
        let unpacked = layout.unpack(worlds);
        let sizes = layout.slots().map(|(_, slot)| usize::from(slot.size)).collect::<Vec<_>>();
        Builder::over(sizes, Some(unpacked.clone()), Builder::WORK, |builder| {
            let nodes = self.circuit.nodes(&self.matrix, builder);
            for target in targets.iter_mut().filter(|target| !target.seen) {
                let node = nodes.node(target.signal);
                let wanted = if target.wanted { node } else { builder.not(node) };
                let facts = builder.support(wanted);
                let mut concerned = vec![false; unpacked.len()];
                for fact in space.possible.tied_to(&facts) {
                    if let Some(slot) = concerned.get_mut(usize::from(fact.0)) {
                        *slot = true;
                    }
                }
                let possible = space.possible.thaw(&concerned, &unpacked, builder);
                target.seen = builder.and(wanted, possible) != Node::FALSE;
            }
        })
    }
}

impl Answer {
    fn verdicts_mut(&mut self, plan: &OpinionPlan) -> &mut Verdicts {
        match plan.basis {
            Basis::Document => &mut self.document,
            Basis::Evidence => &mut self.evidence,
        }
    }

    /// Takes out what is no item: rows that follow them.
    fn mask(&mut self, items: usize) {
        let last = items % 64;
        for set in [&mut self.holds, &mut self.always, &mut self.decisive] {
            if let (Some(word), true) = (set.last_mut(), last != 0) {
                *word &= (1 << last) - 1;
            }
        }
    }
}

/// What is looked for in a box.
struct Asked<'a> {
    known: &'a Known,
    truths: &'a Truths,
    targets: Vec<Target>,
}

impl Asked<'_> {
    fn truth(&self, signal: Signal) -> Truth {
        Circuit::truth(signal, self.known, self.truths)
    }

    /// Whether a signal can be true, and whether it can be false.
    fn both_ways(&mut self, signal: Signal) {
        let known = self.targets.iter().any(|target| target.signal == signal);
        if !known && self.truth(signal) == Truth::Open {
            self.targets.extend([Target::new(signal, true), Target::new(signal, false)]);
        }
    }
}

/// What was found.
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
}
