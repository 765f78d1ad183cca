//! Verdicts of a program as decision diagrams, for the analyses that need whole functions. Made when first asked for.

use super::Program;
use super::circuit::{Nodes, Signal};
use super::plan::ItemKind;
use crate::engine::ids::{GoalId, ValueSet};
use crate::engine::model::{Basis, Vocabulary};
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Constraints, Diagram, Node, TooHard};

/// For each world its verdict, and [`IMPOSSIBLE`](crate::engine::worlds::IMPOSSIBLE) where it cannot be.
#[derive(Clone, Debug)]
pub(crate) struct Diagrams {
    /// The more cautious of the opinions, world by world.
    pub(crate) headline: Diagram,
    /// The headline, and the least verdict wherever a prohibited route is used.
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

    /// About how many bytes they take.
    pub(crate) fn bytes(&self) -> usize {
        [Some(&self.headline), Some(&self.lawful), self.document.as_ref(), self.evidence.as_ref()]
            .into_iter()
            .flatten()
            .map(|diagram| diagram.size() * 4)
            .sum()
    }
}

impl Program {
    /// Whether its diagrams were made.
    pub(crate) fn has_diagrams(&self) -> bool {
        self.diagrams.get().is_some()
    }

    /// The verdicts as diagrams over all worlds of the goal. Made once.
    ///
    /// # Errors
    /// When they take more work than is reasonable.
    pub(crate) fn diagrams(&self, words: &Vocabulary, (goal, now): (GoalId, i64)) -> Result<&Diagrams, TooHard> {
        let made = self
            .diagrams
            .get_or_init(|| Builder::run(words, Builder::WORK, |builder| self.draw(words, goal, now, builder)));
        made.as_ref().map_err(|error| *error)
    }

    /// The verdicts as diagrams that are only meant on a box of worlds: smaller where few facts are open, and made anew
    /// each time.
    ///
    /// # Errors
    /// When they take more work than is reasonable.
    pub(crate) fn diagrams_within(
        &self,
        words: &Vocabulary,
        (goal, now): (GoalId, i64),
        worlds: &[ValueSet],
    ) -> Result<Diagrams, TooHard> {
        Builder::run_within(words, worlds, Builder::WORK, |builder| self.draw(words, goal, now, builder))
    }

    fn draw(&self, words: &Vocabulary, goal: GoalId, now: i64, builder: &mut Builder) -> Diagrams {
        let constraints = Constraints::new(words, goal, Some(now), builder);
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

/// The verdict as a function of worlds.
pub(crate) fn verdict(nodes: &Nodes, direct: Signal, reached: Signal, builder: &mut Builder) -> Node {
    verdict_of(nodes.node(direct), nodes.node(reached), builder)
}

/// The verdict where every gate is open in some worlds, and it is at least `via_workaround` in others.
pub(crate) fn verdict_of(direct: Node, reached: Node, builder: &mut Builder) -> Node {
    let constant = |verdict: Verdict| Node::constant(verdict.outcome());
    let lower = builder.choose(reached, constant(Verdict::ViaWorkaround), constant(Verdict::NotDirectly));
    builder.choose(direct, constant(Verdict::TheoreticallyPossible), lower)
}
