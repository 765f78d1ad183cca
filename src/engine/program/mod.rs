//! The compiled form of a question: a bit matrix of conditions, a circuit over its rows, and the list of items
//! (reasons, routes, refusals, alternatives) that an answer can contain.
//!
//! A question is a country, a goal, perhaps a means, and an *era*: a span of days on which no rule, claim or step
//! changes. Compilation is a pipeline:
//!
//! 1. [`takes_part`] selects the rules, routes and alternatives that are in force, and the claims that count;
//! 2. [`judge`] expresses gates and verdict as signals of a [`circuit`] over conditions;
//! 3. [`plan`] lists the items in the order in which an answer shows them, with their citations;
//! 4. [`matrix`] stores conditions as rows of a bit matrix over the one-hot values of facts ([`layout`]).
//!
//! Evaluation ([`answer`]) reads the program for one situation. If every fact is told, that is a pass over a handful of
//! machine words. If facts are open, the same words give bounds (certainly true, certainly false), and a
//! branch-and-bound [`search`] over the box of worlds decides the rest exactly.
//!
//! Example: "NZ, pay, by card, in the era of 2024-03-01" is compiled once; each profile that asks it later only reads
//! bits.

mod answer;
mod budget;
mod cache;
pub(crate) mod circuit;
mod diagrams;
pub(crate) mod drawing;
mod drawn;
pub(crate) mod judge;
pub(crate) mod layout;
pub(crate) mod lift;
pub(crate) mod matrix;
pub(crate) mod plan;
pub(crate) mod search;
pub(crate) mod space;
pub(crate) mod takes_part;
#[cfg(test)]
mod tests;

use std::sync::{Arc, OnceLock};

#[cfg(feature = "reason")]
pub(crate) use answer::Verdicts;
pub(crate) use answer::{Answer, Extent};
pub(crate) use cache::{Cache, Handle};
pub(crate) use diagrams::Diagrams;
#[cfg(feature = "workbench")]
pub(crate) use diagrams::verdict_of;
pub(crate) use takes_part::{Key, counts, in_force, parts};

use self::budget::Budget;
use self::circuit::{Circuit, Signal};
use self::drawing::{Drawing, Wire};
use self::layout::Layout;
use self::matrix::{Matrix, Row};
use self::plan::{Closes, Draft, DraftItem, Item, ItemKind, OpinionPlan};
use self::search::{Frame, Levels};
use self::space::Space;
use super::bits::{Bits, narrow};
use super::ids::GateSet;
use super::model::{Basis, Effect, Impossible, Model, Role};
use super::profile::Situation;
use super::words::Words;
use super::worlds::TooHard;

/// A compiled question.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) matrix: Matrix,
    pub(crate) circuit: Circuit,
    /// The items of both opinions, in the order of the answer; an item's index here is its *place*.
    pub(crate) items: Box<[Item]>,
    /// Items whose condition is not a single row, each with the signal that is true where it holds.
    compound: Box<[(usize, Signal)]>,
    /// Rows that mention several facts of one tied group: checking each fact by itself does not decide whether such a
    /// row can hold.
    tied: Bits,
    /// The places of all items, as a mask over sets of rows.
    places: Bits,
    /// Blocks of a gate as a whole: each closes its gate in every world in which it holds.
    closing: Bits,
    /// `direct`: every gate is open in the more cautious opinion; `reached`: its verdict is at least `via_workaround`.
    pub(crate) direct: Signal,
    pub(crate) reached: Signal,
    levels: Levels,
    /// True in the impossible worlds.
    impossible: Signal,
    pub(crate) document: Option<OpinionPlan>,
    pub(crate) evidence: Option<OpinionPlan>,
    /// Used to discard steps early. `blocking`: blocks of a gate as a whole that are single rows; `unclearable`: those
    /// of them whose gate no route clears.
    unclearable: Bits,
    blocking: Bits,
    /// The answer when nothing is told, computed on first use.
    open: OnceLock<Result<Answer, TooHard>>,
    /// For each item, the facts that decide whether it holds when nothing is told, each with the values with which it
    /// can hold; computed on first use.
    pub(crate) confirms: Box<[OnceLock<Row>]>,
    diagrams: OnceLock<Result<Diagrams, TooHard>>,
    /// The impossible worlds of one question alone, besides those that the vocabulary declares.
    pub(crate) also: Arc<[Impossible]>,
}

impl Program {
    /// Compiles a question. The day of the key stands for every day of its era.
    pub(crate) fn compile(model: &Model, layout: &Layout, space: &Space, key: Key) -> Program {
        let mut drawing = Drawing::new(&model.vocabulary, key.goal);
        let document = plan::draft(model, key, Basis::Document, 0, &mut drawing);
        let from = document.as_ref().map_or(0, |draft| draft.items.len());
        let evidence = plan::draft(model, key, Basis::Evidence, from, &mut drawing);
        let drafts = [document, evidence];
        let all = |wire: fn(&Draft) -> Wire, drawing: &mut Drawing<'_>| {
            let wires = drafts.iter().flatten().map(wire).collect::<Vec<_>>();
            if wires.is_empty() { Wire::FALSE } else { drawing.every(wires) }
        };
        let direct = all(|draft| draft.judgement.direct, &mut drawing);
        let reached = all(|draft| draft.judgement.reached, &mut drawing);
        let impossible = drawing.impossible(key.now(), &space.also);
        let mut first = Vec::new();
        let mut later = Vec::new();
        let mut items = Vec::new();
        for draft in drafts.iter().flatten() {
            first.extend([draft.judgement.direct, draft.judgement.reached]);
            first.extend(draft.judgement.blocked.iter().map(|(_, closed)| *closed));
            items.extend(draft.items.iter().map(|(_, wire)| *wire));
            later.extend(draft.items.iter().filter_map(|(item, _)| item.both));
        }
        let (circuit, rows, signals) = drawing.finish(&items, [direct, reached, impossible], &first, &later);

        let places = circuit.places();
        let tied = tied(&rows, places, space);
        let [direct, reached, impossible] = signals.verdict;
        let mut first = signals.first.into_iter();
        let mut later = signals.later.into_iter();
        let mut next = move || first.next().unwrap_or(Signal::False);
        let mut program = Program {
            matrix: Matrix::new(rows, places, layout),
            circuit,
            items: [].into(),
            compound: signals.compound,
            tied,
            places: Bits::with_room_for(items.len()),
            closing: Bits::with_room_for(items.len()),
            direct,
            reached,
            levels: Levels::new([direct, reached]),
            impossible,
            document: None,
            evidence: None,
            unclearable: Bits::with_room_for(places),
            blocking: Bits::with_room_for(places),
            open: OnceLock::new(),
            confirms: items.iter().map(|_| OnceLock::new()).collect(),
            diagrams: OnceLock::new(),
            also: Arc::clone(&space.also),
        };
        let mut items = Vec::with_capacity(items.len());
        for draft in drafts.into_iter().flatten() {
            let (direct, reached) = (next(), next());
            let gates = draft.judgement.blocked.iter().map(|(gate, _)| (*gate, next())).collect();
            let [reasons, routes, refused, alternatives] = draft.ranges;
            let mut closing = Vec::new();
            let mut clearable = GateSet::EMPTY;
            for (item, _) in &draft.items {
                if let ItemKind::Route { route, .. } = item.kind {
                    clearable |= model.routes[route].clears;
                }
            }
            for (item, wire) in draft.items {
                let DraftItem { mut kind, citations, both } = item;
                if let ItemKind::Reason { closes: Closes::Unless(slot, signal), .. } = &mut kind
                    && both.is_some()
                {
                    *signal = later.next().unwrap_or(Signal::False);
                    closing.push((items.len(), *slot, *signal));
                }
                if let ItemKind::Alternative { step: Some(step), .. } = &mut kind {
                    step.twin =
                        items.iter().position(|item: &Item| item.kind.step().is_some_and(|of| of.id == step.id));
                    step.touches = program.matrix.mentioning_any(step.sets.iter().map(|(fact, _)| *fact));
                    step.after = program.matrix.replacement(layout, &step.sets);
                }
                program.note(model, &kind, items.len(), clearable);
                let boxes = drawing.boxes(wire).map(Vec::into_boxed_slice);
                items.push(Item { kind, citations, boxes });
            }
            let (basis, closing) = (draft.basis, closing.into());
            let classes = plan::classes(&items, alternatives.clone()).collect();
            let plan =
                OpinionPlan { basis, direct, reached, gates, closing, reasons, routes, refused, alternatives, classes };
            match basis {
                Basis::Document => program.document = Some(plan),
                Basis::Evidence => program.evidence = Some(plan),
            }
        }
        (0..items.len()).for_each(|item| program.places.insert(item));
        program.items = items.into();
        program
    }

    /// Records a block in the masks `closing`, `blocking` and `unclearable`.
    fn note(&mut self, model: &Model, kind: &ItemKind, place: usize, clearable: GateSet) {
        let ItemKind::Reason { source: plan::ReasonSource::Rule(rule), closes: Closes::Always } = kind else { return };
        self.closing.insert(place);
        let rule = &model.rules[*rule];
        // One that is no row has one that holds nowhere in its place: it is not seen to stay.
        if rule.effect == Effect::Blocks && rule.means.is_none() && rule.role == Role::Ordinary {
            self.blocking.insert(place);
            if !clearable.contains(rule.gate) {
                self.unclearable.insert(place);
            }
        }
    }

    /// The answer when nothing is told.
    ///
    /// # Errors
    /// If it takes more work than the budget of an answer.
    pub(crate) fn open(&self, layout: &Layout, space: &Space) -> Result<&Answer, TooHard> {
        self.open
            .get_or_init(|| self.in_box(layout, space, &space.presumed, Extent::Whole, Budget::of_an_answer()))
            .as_ref()
            .map_err(|error| *error)
    }

    /// The answer in a situation, to the extent that the caller asks for.
    ///
    /// # Errors
    /// If it takes more work than the budget of an answer; a situation in which every fact is told needs no search,
    /// except for steps that leave several values open.
    pub(crate) fn answer(
        &self,
        words: &Words,
        space: &Space,
        situation: &Situation,
        extent: Extent,
    ) -> Result<Answer, TooHard> {
        let (layout, worlds) = (&words.layout, &situation.tight);
        if situation.complete {
            return self.in_world(layout, space, worlds, extent);
        }
        if situation.open {
            return self.open(layout, space).cloned();
        }
        #[cfg(feature = "reason")]
        if extent == Extent::Verdict {
            return self.headline(words, space, situation).map(|headline| self.only(headline));
        }
        self.in_box(layout, space, worlds, extent, Budget::of_an_answer())
    }

    /// The parts of the program that a search over boxes reads.
    pub(crate) fn frame<'p>(&'p self, layout: &'p Layout, space: &'p Space) -> Frame<'p> {
        let work = (self.matrix.words_of_a_box() + 2 * self.circuit.places()) as u64;
        Frame {
            layout,
            space,
            matrix: &self.matrix,
            circuit: &self.circuit,
            tied: &self.tied,
            levels: &self.levels,
            work,
        }
    }

    /// The opinions that exist, the document's first.
    pub(crate) fn opinions(&self) -> impl Iterator<Item = &OpinionPlan> {
        [&self.document, &self.evidence].into_iter().flatten()
    }

    /// The opinion on one basis, if it exists.
    pub(crate) fn opinion(&self, basis: Basis) -> Option<&OpinionPlan> {
        match basis {
            Basis::Document => self.document.as_ref(),
            Basis::Evidence => self.evidence.as_ref(),
        }
    }

    /// The signal that is true where the item holds.
    pub(crate) fn signal(&self, item: usize) -> Signal {
        let compound = self.compound.iter().find(|(place, _)| *place == item);
        compound.map_or(Signal::At(narrow(item)), |(_, signal)| *signal)
    }

    /// Approximate size in bytes, for the bound of the [`Cache`].
    pub(crate) fn bytes(&self) -> usize {
        let citations = self.items.iter().map(|item| item.citations.len()).sum::<usize>();
        self.matrix.bytes() + self.items.len() * 256 + citations * 32 + 2048
    }
}

/// Rows that mention several facts of one tied group.
fn tied(rows: &[Row], places: usize, space: &Space) -> Bits {
    let mut tied = Bits::with_room_for(places);
    for (place, row) in rows.iter().enumerate() {
        let together = row
            .iter()
            .enumerate()
            .any(|(at, (fact, _))| row.iter().skip(at + 1).any(|(other, _)| space.tied(*fact, *other)));
        if together {
            tied.insert(place);
        }
    }
    tied
}
