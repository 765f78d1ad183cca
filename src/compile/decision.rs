use jiff::civil::Date;

use super::opinion::{Compiled, OpinionPlan, opinion};
use crate::model::{Basis, Model};
use crate::worlds::{Builder, Constraints, Diagram, Node};

/// What a decision is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) country: usize,
    pub(crate) goal: usize,
    pub(crate) means: Option<usize>,
    pub(crate) day: Date,
}

/// Everything that is asked of a world for one country, goal, means and day.
#[derive(Clone, Debug)]
pub(crate) struct Decision {
    /// The more cautious of the opinions, world by world.
    pub(crate) verdict: Diagram,
    pub(crate) document: Option<OpinionPlan>,
    pub(crate) evidence: Option<OpinionPlan>,
    /// At most this many things can be found.
    pub(crate) findings: usize,
}

impl Decision {
    pub(crate) fn compile(model: &Model, key: Key) -> Decision {
        let mut builder = Builder::new(model.vocabulary.facts.iter().map(|fact| fact.values.len()));
        let constraints = Constraints::new(&model.vocabulary, key.goal, &mut builder);
        let document = opinion(model, key, Basis::Document, &constraints, &mut builder);
        let evidence = opinion(model, key, Basis::Evidence, &constraints, &mut builder);
        let verdict = match (&document, &evidence) {
            (Some(document), Some(evidence)) => builder.min(document.verdict, evidence.verdict),
            (Some(Compiled { verdict, .. }), None) | (None, Some(Compiled { verdict, .. })) => *verdict,
            (None, None) => Node::FALSE,
        };
        let plans = [&document, &evidence].into_iter().flatten().map(|compiled| &compiled.plan);
        let findings =
            plans.map(|plan| plan.reasons.len() + plan.routes.len() + plan.refused.len() + plan.alternatives.len());
        Decision {
            findings: findings.sum(),
            verdict: constraints.confine(verdict, &mut builder),
            document: document.map(|compiled| compiled.plan),
            evidence: evidence.map(|compiled| compiled.plan),
        }
    }
}
