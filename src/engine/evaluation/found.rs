use std::borrow::Cow;

use super::{Cited, Finding, Opinion};
use crate::engine::compile::ReasonSource;
#[cfg(feature = "render")]
use crate::engine::model::Scope;
use crate::engine::model::{
    Alternative, Assessment, Basis, Claim, Compliance, Condition, Effect, Fact, Figure, Gate, Means, Route, Rule, Step,
    Text,
};
use crate::engine::verdict::Holds;

/// A rule that holds in some world of the profile, or the silence of a basis about a gate.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) source: ReasonSource,
    pub(super) finding: Finding,
}

impl<'e> Reason<'e> {
    fn rule(self) -> Option<&'e Rule> {
        match self.source {
            ReasonSource::Rule(rule) => self.opinion.evaluation.rulebook.model.rules.get(rule),
            ReasonSource::Silence(_) => None,
        }
    }

    /// Name of the rule; `silence-` and the gate where the basis says nothing.
    #[must_use]
    pub fn id(self) -> Cow<'e, str> {
        match self.rule() {
            Some(rule) => Cow::Borrowed(&rule.id),
            None => Cow::Owned(format!("silence-{}", self.gate().map_or("", |gate| gate.id.as_str()))),
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
    pub fn gate(self) -> Option<&'e Gate> {
        let place = match self.source {
            ReasonSource::Rule(_) => self.rule()?.gate,
            ReasonSource::Silence(gate) => gate,
        };
        self.opinion.evaluation.rulebook.model.vocabulary.gates.get(place)
    }

    /// The means that it concerns; none where it concerns the gate as a whole.
    #[must_use]
    pub fn means(self) -> Option<&'e Means> {
        self.opinion.evaluation.rulebook.model.vocabulary.means.get(self.rule()?.means?)
    }

    /// Whether it holds in every world of the profile.
    #[must_use]
    pub fn holds(self) -> Holds {
        self.finding.holds()
    }

    /// Whether it closes a gate: in some world of the profile it holds, and the gate that it blocks is blocked. A block
    /// on one means is not decisive where another means keeps the gate open; limits and permits never are.
    #[must_use]
    pub fn decisive(self) -> bool {
        self.finding.decisive
    }

    /// What to tell the person.
    #[must_use]
    pub fn text(self) -> Cow<'e, Text> {
        if let Some(rule) = self.rule() {
            return Cow::Borrowed(&rule.text);
        }
        let gate = self.gate().map(|gate| gate.label.clone()).unwrap_or_default();
        Cow::Owned(match self.opinion.basis {
            Basis::Document => Text {
                en: format!("The document says nothing about the {} for this; silence is not a block.", gate.en),
                zh: format!("文档没有谈到此事的{}问题；没有谈到不等于不行。", gate.zh),
            },
            Basis::Evidence => Text {
                en: format!(
                    "No evidence was found that bears on the {} for this; that is not a block, and not a promise.",
                    gate.en
                ),
                zh: format!("没有找到涉及此事{}问题的证据；这不等于不行，也不等于保证可行。", gate.zh),
            },
        })
    }

    /// For a reason that holds possibly: the open facts that it depends on, each with the values under which it can hold.
    #[must_use]
    pub fn depends_on(self) -> Vec<(&'e Fact, Vec<&'e str>)> {
        match (self.holds(), self.rule()) {
            (Holds::Possibly, Some(rule)) => self.opinion.evaluation.to_confirm(&rule.when),
            _ => Vec::new(),
        }
    }

    /// Where the rule holds. None for silence.
    #[cfg(feature = "render")]
    pub(crate) fn scope(self) -> Option<Scope> {
        self.rule().map(|rule| rule.scope)
    }

    pub(crate) fn condition(self) -> Option<&'e Condition> {
        self.rule().map(|rule| &rule.when)
    }

    /// The claims because of which it holds, each with the places where it stands.
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(self.rule().map_or(&[], |rule| rule.because.as_slice()))
    }

    /// Amounts and durations that the claims state on which it rests.
    pub fn figures(self) -> impl Iterator<Item = &'e Figure> {
        let claims = self.opinion.counting(self.rule().map_or(&[], |rule| rule.because.as_slice()));
        claims.flat_map(|claim| &claim.figures)
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
    /// The claim.
    pub claim: &'e Claim,
    /// What became of it.
    pub assessment: Assessment,
}

impl<'e> Dispute<'e> {
    /// When the best of the sources of a claim was published, where that is known.
    #[must_use]
    pub fn published(self, claim: &Claim) -> Option<&'e str> {
        let sources =
            claim.cites.iter().filter_map(|cite| self.opinion.evaluation.rulebook.model.sources.get(cite.source));
        sources.min_by_key(|source| source.kind.grade()).and_then(|source| source.published.as_deref())
    }

    /// The claims that decide so.
    pub fn decided_by(self) -> impl Iterator<Item = &'e Claim> {
        self.opinion.claims(&self.claim.decided_by)
    }
}

/// A route that is open to the person, at least in some world of the profile.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) route: &'e Route,
    pub(super) finding: Finding,
    pub(super) another_way: bool,
}

impl<'e> Offer<'e> {
    /// The route.
    #[must_use]
    pub fn route(self) -> &'e Route {
        self.route
    }

    /// Whether what it needs is in hand in every world of the profile.
    #[must_use]
    pub fn holds(self) -> Holds {
        self.finding.holds()
    }

    /// Whether it goes another way than the means that the question names.
    #[must_use]
    pub fn another_way(self) -> bool {
        self.another_way
    }

    /// The gates that it clears.
    pub fn clears(self) -> impl Iterator<Item = &'e Gate> {
        let gates = self.opinion.evaluation.rulebook.model.vocabulary.gates.iter().enumerate();
        gates.filter(move |(gate, _)| self.route.clears & (1 << gate) != 0).map(|(_, gate)| gate)
    }

    /// For a possible route: the open facts that it depends on, each with the values that leave it possible.
    #[must_use]
    pub fn to_confirm(self) -> Vec<(&'e Fact, Vec<&'e str>)> {
        match self.holds() {
            Holds::Always => Vec::new(),
            Holds::Possibly => self.opinion.evaluation.to_confirm(&self.route.when),
        }
    }

    /// The claims that describe it, each with the places where it stands.
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.route.because)
    }

    /// What disputes it: claims of a document on which it rests that were not borne out.
    pub fn disputes(self) -> impl Iterator<Item = Dispute<'e>> {
        self.opinion.disputes(&self.route.because)
    }
}

/// A route that is refused because it is prohibited.
#[derive(Clone, Copy, Debug)]
pub struct Refusal<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) route: &'e Route,
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
        self.opinion.cited(&self.route.because)
    }

    /// The law or terms that forbid it.
    pub fn forbidden_by(self) -> impl Iterator<Item = Cited<'e>> {
        let (model, as_of) = (&self.opinion.evaluation.rulebook.model, self.opinion.evaluation.as_of);
        self.opinion.claims(&self.route.forbidden_by).flat_map(move |claim| {
            claim.cites.iter().filter_map(move |citation| {
                Some(Cited { claim, citation, source: model.sources.get(citation.source)?, stale: claim.stale(as_of) })
            })
        })
    }
}

/// An alternative that is worth telling, at least in some world of the profile.
#[derive(Clone, Copy, Debug)]
pub struct Hint<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) alternative: &'e Alternative,
    pub(super) finding: Finding,
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
        self.opinion.evaluation.rulebook.model.steps.get(self.alternative.step?)
    }

    /// Whether the step that it advises leads by itself, in some world of the profile, to a better verdict (of the
    /// headline) than without it. Such alternatives stand before the others that are as lawful.
    #[must_use]
    pub fn lifts(self) -> bool {
        self.finding.decisive
    }

    /// Whether it is worth telling in every world of the profile.
    #[must_use]
    pub fn holds(self) -> Holds {
        self.finding.holds()
    }

    /// The claims that describe it, each with the places where it stands.
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.alternative.because)
    }

    /// What disputes it: claims of a document on which it rests that were not borne out.
    pub fn disputes(self) -> impl Iterator<Item = Dispute<'e>> {
        self.opinion.disputes(&self.alternative.because)
    }
}
