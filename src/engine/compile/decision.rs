use jiff::civil::Date;

use super::gain::gain;
use super::opinion::{Compiled, OpinionPlan, opinion};
use super::verdict::in_force;
use crate::engine::model::{Basis, Model};
use crate::engine::worlds::{Builder, Constraints, Diagram, Node};

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
    /// None when it takes more work than is reasonable.
    pub(crate) fn compile(model: &Model, key: Key) -> Option<Decision> {
        let mut builder = Builder::new(model.vocabulary.facts.iter().map(|fact| fact.values.len()));
        Decision::build(model, key, true, &mut builder)
    }

    /// A decision that is read for this box of worlds only: quickly made, and without what steps would lead to, since they
    /// lead out of the box.
    pub(crate) fn compile_within(model: &Model, key: Key, worlds: &[u64]) -> Option<Decision> {
        let sizes = model.vocabulary.facts.iter().map(|fact| fact.values.len());
        Decision::build(model, key, false, &mut Builder::within_box(sizes, worlds))
    }

    fn build(model: &Model, key: Key, gains: bool, builder: &mut Builder) -> Option<Decision> {
        let constraints = Constraints::new(&model.vocabulary, key.goal, builder);
        let document = opinion(model, key, Basis::Document, &constraints, builder);
        let evidence = opinion(model, key, Basis::Evidence, &constraints, builder);
        let verdict = match (&document, &evidence) {
            (Some(document), Some(evidence)) => builder.min(document.verdict, evidence.verdict),
            (Some(Compiled { verdict, .. }), None) | (None, Some(Compiled { verdict, .. })) => *verdict,
            (None, None) => Node::FALSE,
        };
        let mut document = document;
        let mut evidence = evidence;
        for compiled in [&mut document, &mut evidence].into_iter().flatten().filter(|_| gains) {
            for plan in &mut compiled.plan.alternatives {
                let advised = model.alternatives.get(plan.alternative).and_then(|other| other.step);
                let step = advised
                    .and_then(|step| model.steps.get(step))
                    .filter(|step| in_force(model, Basis::Evidence, step.period, &step.because, key.day));
                plan.gain = step.map(|step| {
                    let gain = gain(step, verdict, &constraints, builder);
                    (step.effort, constraints.confine(gain, builder))
                });
            }
        }
        let plans = [&document, &evidence].into_iter().flatten().map(|compiled| &compiled.plan);
        let findings =
            plans.map(|plan| plan.reasons.len() + plan.routes.len() + plan.refused.len() + plan.alternatives.len());
        let decision = Decision {
            findings: findings.sum(),
            verdict: constraints.confine(verdict, builder),
            document: document.map(|compiled| compiled.plan),
            evidence: evidence.map(|compiled| compiled.plan),
        };
        (!builder.exhausted()).then_some(decision)
    }
}
