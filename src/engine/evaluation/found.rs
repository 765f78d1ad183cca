//! What an answer found: reasons, routes, refusals, alternatives.

use std::borrow::Cow;

use super::{Cited, Opinion};
use crate::engine::ids::GateId;
use crate::engine::model::{
    Alternative, Assessment, Basis, Claim, Compliance, Condition, Effect, Fact, Figure, Gate, Means, Route, Rule,
    Scope, Step, Text,
};
use crate::engine::program::plan::{CitedPlace, Item, ReasonSource};
use crate::engine::verdict::Holds;

/// A rule that holds in some world of the profile, or the silence of a basis about a gate.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) source: ReasonSource,
    pub(super) place: usize,
    pub(super) item: &'e Item,
}

impl<'e> Reason<'e> {
    fn rule(self) -> Option<&'e Rule> {
        match self.source {
            ReasonSource::Rule(rule) => Some(&self.opinion.evaluation.rulebook.model.rules[rule]),
            ReasonSource::Silence(_) => None,
        }
    }

    /// Name of the rule; `silence-` and the gate where the basis says nothing.
    #[must_use]
    pub fn id(self) -> Cow<'e, str> {
        match self.rule() {
            Some(rule) => Cow::Borrowed(&rule.id),
            None => Cow::Owned(format!("silence-{}", self.gate().id)),
        }
    }

    /// Whether the basis says nothing about the gate, which therefore counts as open.
    #[must_use]
    pub fn is_silence(self) -> bool {
        matches!(self.source, ReasonSource::Silence(_))
    }

    /// What it does to its gate.
    #[must_use]
    pub fn effect(self) -> Effect {
        self.rule().map_or(Effect::Permits, |rule| rule.effect)
    }

    /// The gate that it concerns.
    #[must_use]
    pub fn gate(self) -> &'e Gate {
        &self.opinion.evaluation.rulebook.model.vocabulary.gates[self.gate_id()]
    }

    pub(crate) fn gate_id(self) -> GateId {
        match self.source {
            ReasonSource::Rule(rule) => self.opinion.evaluation.rulebook.model.rules[rule].gate,
            ReasonSource::Silence(gate) => gate,
        }
    }

    /// The means that it concerns; none where it concerns the gate as a whole.
    #[must_use]
    pub fn means(self) -> Option<&'e Means> {
        Some(&self.opinion.evaluation.rulebook.model.vocabulary.means[self.rule()?.means?])
    }

    /// Whether it holds in every world of the profile.
    #[must_use]
    pub fn holds(self) -> Holds {
        self.opinion.holds(self.place)
    }

    /// Whether it closes a gate: in some world of the profile it holds, and the gate that it blocks is blocked. A block
    /// on one means is not decisive where another means keeps the gate open; limits and permits never are.
    #[must_use]
    pub fn decisive(self) -> bool {
        self.opinion.evaluation.answer.decisive.contains(self.place)
    }

    /// What to tell the person.
    #[must_use]
    pub fn text(self) -> Cow<'e, Text> {
        if let Some(rule) = self.rule() {
            return Cow::Borrowed(&rule.text);
        }
        let gate = &self.gate().label;
        Cow::Owned(match self.opinion.basis() {
            Basis::Document => Text {
                en: format!("The document says nothing about the {} for this; silence is not a block.", gate.en).into(),
                zh: format!("文档没有谈到此事的{}问题；没有谈到不等于不行。", gate.zh).into(),
            },
            Basis::Evidence => Text {
                en: format!(
                    "No evidence was found that bears on the {} for this; that is not a block, and not a promise.",
                    gate.en
                )
                .into(),
                zh: format!("没有找到涉及此事{}问题的证据；这不等于不行，也不等于保证可行。", gate.zh).into(),
            },
        })
    }

    /// For a reason that holds possibly: the open facts that it depends on, each with the values under which it can hold.
    #[must_use]
    pub fn depends_on(self) -> Vec<(&'e Fact, Vec<&'e str>)> {
        match self.holds() {
            Holds::Possibly => self.opinion.evaluation.to_confirm(self.place, self.condition()),
            Holds::Always => Vec::new(),
        }
    }

    /// Where the rule holds. None for silence.
    pub(crate) fn scope(self) -> Option<Scope> {
        self.rule().map(|rule| rule.scope)
    }

    pub(crate) fn condition(self) -> Option<&'e Condition> {
        self.rule().map(|rule| &rule.when)
    }

    /// The opinion of which it is one.
    pub(crate) fn opinion(self) -> Opinion<'e> {
        self.opinion
    }

    /// The claims because of which it holds, each with the places where it stands.
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.item.citations)
    }

    /// Amounts and durations that the claims state on which it rests.
    pub fn figures(self) -> impl Iterator<Item = &'e Figure> {
        let model = &self.opinion.evaluation.rulebook.model;
        // Only the first place of each claim: a claim that stands in two places states its figures once.
        let claims = self.item.citations.iter().filter(|place| place.citation == 0);
        claims.flat_map(|place| &model.claims[place.claim].figures)
    }

    /// What disputes it: claims of a document on which it rests that were not borne out, and the claims that decide so.
    pub fn disputes(self) -> impl Iterator<Item = Dispute<'e>> {
        self.opinion.disputes(self.rule().map_or(&[], |rule| rule.because.as_slice()))
    }
}

/// A document's claim that was not borne out.
#[derive(Clone, Copy, Debug)]
pub struct Dispute<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(crate) claim: &'e Claim,
    pub(crate) assessment: Assessment,
}

impl<'e> Dispute<'e> {
    /// The claim.
    #[must_use]
    pub fn claim(self) -> &'e Claim {
        self.claim
    }

    /// What became of it.
    #[must_use]
    pub fn assessment(self) -> Assessment {
        self.assessment
    }

    /// When the best of the sources of a claim was published, where that is known.
    #[must_use]
    pub fn published(self, claim: &Claim) -> Option<&'e str> {
        let sources = claim.cites.iter().map(|cite| &self.opinion.evaluation.rulebook.model.sources[cite.source]);
        sources.min_by_key(|source| source.kind.grade()).and_then(|source| source.published.as_deref())
    }

    /// The claims that decide so.
    pub fn decided_by(self) -> impl Iterator<Item = &'e Claim> {
        let model = &self.opinion.evaluation.rulebook.model;
        self.claim.decided_by.iter().map(|claim| &model.claims[*claim])
    }
}

/// A route that is open to the person, at least in some world of the profile.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) route: &'e Route,
    pub(super) place: usize,
    pub(super) item: &'e Item,
    pub(super) another_way: bool,
}

impl<'e> Offer<'e> {
    /// The opinion by which it is one.
    pub(crate) fn opinion(self) -> Opinion<'e> {
        self.opinion
    }

    /// The route.
    #[must_use]
    pub fn route(self) -> &'e Route {
        self.route
    }

    /// Whether what it needs is in hand in every world of the profile.
    #[must_use]
    pub fn holds(self) -> Holds {
        self.opinion.holds(self.place)
    }

    /// Whether it goes another way than the means that the question names.
    #[must_use]
    pub fn another_way(self) -> bool {
        self.another_way
    }

    /// The gates that it clears.
    pub fn clears(self) -> impl Iterator<Item = &'e Gate> {
        let gates = &self.opinion.evaluation.rulebook.model.vocabulary.gates;
        self.route.clears.iter().map(|gate| &gates[gate])
    }

    /// For a possible route: the open facts that it depends on, each with the values that leave it possible.
    #[must_use]
    pub fn to_confirm(self) -> Vec<(&'e Fact, Vec<&'e str>)> {
        match self.holds() {
            Holds::Always => Vec::new(),
            Holds::Possibly => self.opinion.evaluation.to_confirm(self.place, Some(&self.route.when)),
        }
    }

    /// The claims that describe it, each with the places where it stands.
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.item.citations)
    }

    /// What disputes it: claims of a document on which it rests that were not borne out.
    pub fn disputes(self) -> impl Iterator<Item = Dispute<'e>> {
        self.opinion.disputes(self.route.because.as_slice())
    }
}

/// A route that is refused because it is prohibited.
#[derive(Clone, Copy, Debug)]
pub struct Refusal<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) route: &'e Route,
    pub(super) item: &'e Item,
    pub(super) forbidden_by: &'e [CitedPlace],
    pub(super) engaged: bool,
}

impl<'e> Refusal<'e> {
    /// The route.
    #[must_use]
    pub fn route(self) -> &'e Route {
        self.route
    }

    /// Whether the profile says that the person uses it.
    #[must_use]
    pub fn engaged(self) -> bool {
        self.engaged
    }

    /// Where it is described.
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.item.citations)
    }

    /// The law or terms that forbid it, as far as they are in effect on the day.
    pub fn forbidden_by(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(self.forbidden_by)
    }
}

/// An alternative that is worth telling, at least in some world of the profile.
#[derive(Clone, Copy, Debug)]
pub struct Hint<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) alternative: &'e Alternative,
    pub(super) place: usize,
    pub(super) item: &'e Item,
    pub(super) lifts: bool,
}

impl<'e> Hint<'e> {
    /// The alternative.
    #[must_use]
    pub fn alternative(self) -> &'e Alternative {
        self.alternative
    }

    /// Whether it is accepted, or allowed with a named risk.
    #[must_use]
    pub fn compliance(self) -> Compliance {
        self.alternative.compliance
    }

    /// The step that it advises, where it is one that the person can take.
    #[must_use]
    pub fn step(self) -> Option<&'e Step> {
        Some(&self.opinion.evaluation.rulebook.model.steps[self.alternative.step?])
    }

    /// Whether the step that it advises leads by itself, in some world of the profile, to a better verdict (of the
    /// headline) than without it. Such alternatives stand before the others that are as lawful.
    #[must_use]
    pub fn lifts(self) -> bool {
        self.lifts
    }

    /// Whether it is worth telling in every world of the profile.
    #[must_use]
    pub fn holds(self) -> Holds {
        self.opinion.holds(self.place)
    }

    /// The claims that describe it, each with the places where it stands.
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.item.citations)
    }

    /// What disputes it: claims of a document on which it rests that were not borne out.
    pub fn disputes(self) -> impl Iterator<Item = Dispute<'e>> {
        self.opinion.disputes(self.alternative.because.as_slice())
    }
}
