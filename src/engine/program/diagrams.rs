//! The verdicts of a program as decision diagrams, for analyses that need the verdict as a function of all worlds. Made
//! on first use.

use super::Program;
use super::circuit::{Nodes, Signal};
use super::plan::ItemKind;
use crate::engine::ids::{GoalId, ValueSet};
use crate::engine::model::{Basis, Vocabulary};
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Constraints, Diagram, Node, TooHard};

/// For each world its verdict; [`IMPOSSIBLE`](crate::engine::worlds::IMPOSSIBLE) in impossible worlds.
#[derive(Clone, Debug)]
pub(crate) struct Diagrams {
    /// The more cautious of the two opinions in each world.
    pub(crate) headline: Diagram,
    /// The headline, with the lowest verdict in each world in which a prohibited route is used.
    pub(crate) lawful: Diagram,
    pub(crate) document: Option<Diagram>,
    pub(crate) evidence: Option<Diagram>,
}

impl Diagrams {
    /// The verdict of one opinion.
    pub(crate) fn opinion(&self, basis: Basis) -> Option<&Diagram> {
        match basis {
            Basis::Document => self.document.as_ref(),
            Basis::Evidence => self.evidence.as_ref(),
        }
    }

    /// Approximate size in bytes.
    pub(crate) fn bytes(&self) -> usize {
        [Some(&self.headline), Some(&self.lawful), self.document.as_ref(), self.evidence.as_ref()]
            .into_iter()
            .flatten()
            .map(|diagram| diagram.size() * 4)
            .sum()
    }
}

impl Program {
    /// Whether the diagrams have been made.
    pub(crate) fn has_diagrams(&self) -> bool {
        self.diagrams.get().is_some()
    }

    /// The verdicts as diagrams over all worlds of the goal. Made once and kept.
    ///
    /// # Errors
    /// If they take more than the bound on work.
    pub(crate) fn diagrams(&self, words: &Vocabulary, (goal, now): (GoalId, i64)) -> Result<&Diagrams, TooHard> {
        let made = self
            .diagrams
            .get_or_init(|| Builder::run(words, Builder::WORK, |builder| self.draw(words, goal, now, builder)));
        made.as_ref().map_err(|error| *error)
    }

    /// The verdicts as diagrams that are only valid on a box of worlds: smaller if few facts are open. Not kept.
    ///
    /// # Errors
    /// If they take more than the bound on work.
    pub(crate) fn diagrams_within(
        &self,
        words: &Vocabulary,
        (goal, now): (GoalId, i64),
        worlds: &[ValueSet],
    ) -> Result<Diagrams, TooHard> {
        Builder::run_within(words, worlds, Builder::WORK, |builder| self.draw(words, goal, now, builder))
    }

    fn draw(&self, words: &Vocabulary, goal: GoalId, now: i64, builder: &mut Builder) -> Diagrams {
        let constraints = Constraints::besides(words, &self.also, goal, Some(now), builder);
        let nodes = self.circuit.nodes(&self.matrix, builder);
        let mut freeze = |direct: Signal, reached: Signal| {
            let verdict = verdict(&nodes, direct, reached, builder);
            constraints.confine(verdict, builder)
        };
        let headline = freeze(self.direct, self.reached);
        let document = self.document.as_ref().map(|plan| freeze(plan.direct, plan.reached));
        let evidence = self.evidence.as_ref().map(|plan| freeze(plan.direct, plan.reached));
        let refused = (0..self.items.len()).filter(|item| matches!(self.kind(*item), Some(ItemKind::Refused { .. })));
        let unlawful = refused.fold(Node::FALSE, |any, item| builder.or(any, nodes.node(self.signal(item))));
        let best = verdict(&nodes, self.direct, self.reached, builder);
        let lawful = builder.choose(unlawful, Node::constant(Verdict::NotDirectly.outcome()), best);
        let lawful = constraints.confine(lawful, builder);
        Diagrams { headline, lawful, document, evidence }
    }
}

/// The verdict as a diagram, from the two signals that define it.
pub(crate) fn verdict(nodes: &Nodes, direct: Signal, reached: Signal, builder: &mut Builder) -> Node {
    verdict_of(nodes.node(direct), nodes.node(reached), builder)
}

/// The verdict as a diagram, from where every gate is open and where it is at least `via_workaround`.
pub(crate) fn verdict_of(direct: Node, reached: Node, builder: &mut Builder) -> Node {
    let constant = |verdict: Verdict| Node::constant(verdict.outcome());
    let lower = builder.choose(reached, constant(Verdict::ViaWorkaround), constant(Verdict::NotDirectly));
    builder.choose(direct, constant(Verdict::TheoreticallyPossible), lower)
}
