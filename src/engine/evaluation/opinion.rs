use std::ops::Range;

use super::found::{Dispute, Hint, Offer, Reason, Refusal};
use super::{Evaluation, Finding, OpinionOutcome};
use crate::engine::compile::OpinionPlan;
use crate::engine::evaluate::gate_state;
use crate::engine::model::{Assessment, Basis, Citation, Claim, Gate, Source};
use crate::engine::verdict::{GateState, Verdict};
use crate::engine::worlds::Diagram;

/// The outcome on one basis.
#[derive(Clone, Copy, Debug)]
pub struct Opinion<'e> {
    pub(super) basis: Basis,
    pub(super) evaluation: &'e Evaluation<'e>,
    pub(super) outcome: &'e OpinionOutcome,
    pub(super) plan: &'e OpinionPlan,
}

impl<'e> Opinion<'e> {
    /// On what it rests.
    #[must_use]
    pub fn basis(self) -> Basis {
        self.basis
    }

    /// The best that can come out.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        self.outcome.verdict
    }

    /// The worst that can come out.
    #[must_use]
    pub fn guaranteed(self) -> Verdict {
        self.outcome.guaranteed
    }

    /// Each gate of the goal, and how it stands.
    pub fn gates(self) -> impl Iterator<Item = (&'e Gate, GateState)> {
        let gates = &self.evaluation.rulebook.model.vocabulary.gates;
        self.plan.gates.iter().filter_map(move |(gate, blocked)| {
            Some((gates.get(*gate)?, gate_state(blocked.outcomes(&self.evaluation.situation.worlds))))
        })
    }

    pub(crate) fn evaluation(self) -> &'e Evaluation<'e> {
        self.evaluation
    }

    pub(crate) fn verdict_function(self) -> &'e Diagram {
        &self.plan.verdict
    }

    fn findings(self, range: &Range<usize>) -> impl Iterator<Item = Finding> + 'e {
        self.evaluation.findings.get(range.clone()).unwrap_or_default().iter().copied()
    }

    /// Every rule of the goal that holds in some world of the profile, gate by gate: blocks, limits, permits.
    pub fn reasons(self) -> impl Iterator<Item = Reason<'e>> {
        self.findings(&self.outcome.reasons).filter_map(move |finding| {
            let source = self.plan.reasons.get(usize::from(finding.place))?.source;
            Some(Reason { opinion: self, source, finding })
        })
    }

    /// The routes whose preconditions hold in some world of the profile.
    pub fn routes(self) -> impl Iterator<Item = Offer<'e>> {
        self.findings(&self.outcome.routes).filter_map(move |finding| {
            let plan = self.plan.routes.get(usize::from(finding.place))?;
            let route = self.evaluation.rulebook.model.routes.get(plan.route)?;
            Some(Offer { opinion: self, route, finding, another_way: plan.another_way })
        })
    }

    /// The prohibited routes: those of the goal, and those that the person uses.
    pub fn refused(self) -> impl Iterator<Item = Refusal<'e>> {
        self.findings(&self.outcome.refused).filter_map(move |finding| {
            let plan = self.plan.refused.get(usize::from(finding.place))?;
            let route = self.evaluation.rulebook.model.routes.get(plan.route)?;
            Some(Refusal { opinion: self, route, engaged: finding.always })
        })
    }

    /// The alternatives, best first.
    pub fn alternatives(self) -> impl Iterator<Item = Hint<'e>> {
        self.findings(&self.outcome.alternatives).filter_map(move |finding| {
            let plan = self.plan.alternatives.get(usize::from(finding.place))?;
            let alternative = self.evaluation.rulebook.model.alternatives.get(plan.alternative)?;
            Some(Hint { opinion: self, alternative, finding })
        })
    }

    /// The claims that count: on the evidence, one that decides nothing is no reason.
    pub(super) fn counting(self, claims: &'e [usize]) -> impl Iterator<Item = &'e Claim> {
        let document = self.basis == Basis::Document;
        self.claims(claims).filter(move |claim| {
            (document && !claim.retracted) || (claim.supported() && claim.in_effect(self.evaluation.as_of))
        })
    }

    pub(super) fn cited(self, claims: &'e [usize]) -> impl Iterator<Item = Cited<'e>> {
        let (model, as_of) = (&self.evaluation.rulebook.model, self.evaluation.as_of);
        self.counting(claims).flat_map(move |claim| {
            claim.cites.iter().filter_map(move |citation| {
                Some(Cited { claim, citation, source: model.sources.get(citation.source)?, stale: claim.stale(as_of) })
            })
        })
    }

    pub(super) fn disputes(self, claims: &'e [usize]) -> impl Iterator<Item = Dispute<'e>> {
        self.claims(claims).filter_map(move |claim| {
            let assessment = claim.assessment.filter(|assessment| *assessment != Assessment::Supported)?;
            Some(Dispute { opinion: self, claim, assessment })
        })
    }

    pub(super) fn claims(self, claims: &'e [usize]) -> impl Iterator<Item = &'e Claim> {
        let model = &self.evaluation.rulebook.model;
        claims.iter().filter_map(|claim| model.claims.get(*claim))
    }
}

/// A claim with one of the places where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Cited<'e> {
    /// What is claimed.
    pub claim: &'e Claim,
    /// Where in the source.
    pub citation: &'e Citation,
    /// What was read.
    pub source: &'e Source,
    /// Whether the claim was last checked too long before the day asked about to be relied on without another look.
    pub stale: bool,
}
