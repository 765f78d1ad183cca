//! Answers: what was found, as places in the rulebook; texts and citations are looked up when they are asked for.

use std::borrow::Cow;
use std::ops::Range;

use jiff::civil::Date;

use crate::compile::{Decision, OpinionPlan, ReasonSource};
use crate::evaluate::gate_state;
use crate::model::{
    Alternative, Assessment, Basis, Citation, Claim, Compliance, Condition, Effect, Fact, Figure, Gate, Goal, Means,
    Route, Rule, Source, Text,
};
use crate::profile::{Situation, names_of};
use crate::rulebook::Rulebook;
use crate::verdict::{GateState, Holds, Verdict};
use crate::worlds::{Builder, Constraints};

/// The answer to a question: a headline, and the opinions that it is drawn from.
///
/// It borrows from the rulebook that gave it.
#[derive(Clone, Debug)]
pub struct Evaluation<'r> {
    pub(crate) rulebook: &'r Rulebook,
    pub(crate) decision: &'r Decision,
    pub(crate) country: usize,
    pub(crate) situation: Situation,
    pub(crate) as_of: Date,
    pub(crate) verdict: Verdict,
    pub(crate) guaranteed: Verdict,
    pub(crate) disputed: bool,
    pub(crate) document: Option<OpinionOutcome>,
    pub(crate) evidence: Option<OpinionOutcome>,
    pub(crate) findings: Vec<Finding>,
}

/// What one opinion comes to; the ranges are places in the findings of the evaluation.
#[derive(Clone, Debug)]
pub(crate) struct OpinionOutcome {
    pub(crate) verdict: Verdict,
    pub(crate) guaranteed: Verdict,
    pub(crate) reasons: Range<usize>,
    pub(crate) routes: Range<usize>,
    pub(crate) refused: Range<usize>,
    pub(crate) alternatives: Range<usize>,
}

/// Something that holds, by its place in the plan of its opinion.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finding {
    pub(crate) place: u16,
    pub(crate) always: bool,
    pub(crate) decisive: bool,
}

impl Finding {
    fn holds(self) -> Holds {
        if self.always { Holds::Always } else { Holds::Possibly }
    }
}

impl<'r> Evaluation<'r> {
    /// The best that can come out: what the open facts still allow. The more cautious of the opinions, world by world.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The worst that can come out: what holds whatever the open facts turn out to be.
    #[must_use]
    pub fn guaranteed(&self) -> Verdict {
        self.guaranteed
    }

    /// Whether nothing that was left open can change the verdict.
    #[must_use]
    pub fn settled(&self) -> bool {
        self.verdict == self.guaranteed
    }

    /// Whether the opinions differ in verdict or guarantee.
    #[must_use]
    pub fn disputed(&self) -> bool {
        self.disputed
    }

    /// The day for which it holds.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The rulebook that gave it.
    #[must_use]
    pub fn rulebook(&self) -> &'r Rulebook {
        self.rulebook
    }

    /// ISO 3166-1 code of the country asked about.
    #[must_use]
    pub fn country_code(&self) -> &'r str {
        self.rulebook.model.countries.get(self.country).map_or("", |country| country.code.as_str())
    }

    /// Name of the country asked about.
    #[must_use]
    pub fn country_name(&self) -> Option<&'r Text> {
        self.rulebook.model.countries.get(self.country).map(|country| &country.name)
    }

    /// Whether the rulebook says anything of the country itself. Otherwise only what holds worldwide was counted.
    #[must_use]
    pub fn country_known(&self) -> bool {
        self.rulebook.model.countries.get(self.country).is_some_and(|country| country.described)
    }

    /// The goal asked about.
    #[must_use]
    pub fn goal(&self) -> Option<&'r Goal> {
        self.rulebook.model.vocabulary.goals.get(self.situation.goal)
    }

    /// The means that the question named.
    #[must_use]
    pub fn means(&self) -> Option<&'r Means> {
        self.rulebook.model.vocabulary.means.get(self.situation.means?)
    }

    /// The facts that were left with fewer values than they have, after `nothing_else` closed what it closes.
    pub fn told(&self) -> impl Iterator<Item = (&'r Fact, Vec<&'r str>)> {
        let facts = self.rulebook.model.vocabulary.facts.iter().zip(self.situation.worlds.iter());
        facts.filter(|(fact, values)| **values != fact.all()).map(|(fact, values)| (fact, names_of(fact, *values)))
    }

    /// What the country's own document says. None where it has none.
    #[must_use]
    pub fn document(&self) -> Option<Opinion<'_>> {
        self.opinion(Basis::Document, self.document.as_ref()?, self.decision.document.as_ref()?)
    }

    /// What the graded evidence says. None where the rulebook has none.
    #[must_use]
    pub fn evidence(&self) -> Option<Opinion<'_>> {
        self.opinion(Basis::Evidence, self.evidence.as_ref()?, self.decision.evidence.as_ref()?)
    }

    fn opinion<'e>(&'e self, basis: Basis, outcome: &'e OpinionOutcome, plan: &'e OpinionPlan) -> Option<Opinion<'e>> {
        Some(Opinion { basis, evaluation: self, outcome, plan })
    }

    /// The opinions that there are, the document's first.
    pub fn opinions(&self) -> impl Iterator<Item = Opinion<'_>> {
        [self.document(), self.evidence()].into_iter().flatten()
    }

    /// The reasons of all opinions.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'_>> {
        self.opinions().flat_map(Opinion::reasons)
    }

    /// The routes of all opinions.
    pub fn routes(&self) -> impl Iterator<Item = Offer<'_>> {
        self.opinions().flat_map(Opinion::routes)
    }

    /// The open facts that decide whether a condition holds, each with the values under which it can.
    fn to_confirm(&self, when: &Condition) -> Vec<(&Fact, Vec<&str>)> {
        let vocabulary = &self.rulebook.model.vocabulary;
        let mut builder = Builder::new(vocabulary.facts.iter().map(|fact| fact.values.len()));
        let constraints = Constraints::new(vocabulary, self.situation.goal, &mut builder);
        let when = builder.condition(when, self.situation.goal);
        let support = builder.support(when);
        let when = constraints.confine(when, &mut builder);
        let possible = constraints.freeze(&mut builder);
        let mut facts = Vec::new();
        for place in support {
            let (Some(fact), Some(open)) = (vocabulary.facts.get(place), self.situation.worlds.get(place).copied())
            else {
                continue;
            };
            let mut worlds = self.situation.worlds.clone();
            let (mut can_be, mut fits) = (0_u64, 0_u64);
            for value in (0..fact.values.len()).filter(|value| open & (1 << value) != 0) {
                if let Some(slot) = worlds.get_mut(place) {
                    *slot = 1 << value;
                }
                if possible.allows(&worlds) {
                    can_be |= 1 << value;
                    fits |= u64::from(when.outcomes(&worlds).has(1)) << value;
                }
            }
            if can_be.count_ones() > 1 {
                facts.push((fact, can_be, fits));
            }
        }
        // Facts that are narrowed by themselves; where only their combination decides, all of them.
        let narrowed = facts.iter().any(|(_, can_be, fits)| can_be != fits);
        let wanted = facts.into_iter().filter(|(_, can_be, fits)| !narrowed || can_be != fits);
        wanted.map(|(fact, _, fits)| (fact, names_of(fact, fits))).collect()
    }

    /// The routes that are refused, of all opinions.
    pub fn refused(&self) -> impl Iterator<Item = Refusal<'_>> {
        self.opinions().flat_map(Opinion::refused)
    }

    /// The alternatives of all opinions.
    pub fn alternatives(&self) -> impl Iterator<Item = Hint<'_>> {
        self.opinions().flat_map(Opinion::alternatives)
    }
}

/// The outcome on one basis.
#[derive(Clone, Copy, Debug)]
pub struct Opinion<'e> {
    basis: Basis,
    evaluation: &'e Evaluation<'e>,
    outcome: &'e OpinionOutcome,
    plan: &'e OpinionPlan,
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
    fn counting(self, claims: &'e [usize]) -> impl Iterator<Item = &'e Claim> {
        let document = self.basis == Basis::Document;
        self.claims(claims).filter(move |claim| {
            (document && !claim.retracted) || (claim.supported() && claim.in_effect(self.evaluation.as_of))
        })
    }

    fn cited(self, claims: &'e [usize]) -> impl Iterator<Item = Cited<'e>> {
        let (model, as_of) = (&self.evaluation.rulebook.model, self.evaluation.as_of);
        self.counting(claims).flat_map(move |claim| {
            claim.cites.iter().filter_map(move |citation| {
                Some(Cited { claim, citation, source: model.sources.get(citation.source)?, stale: claim.stale(as_of) })
            })
        })
    }

    fn disputes(self, claims: &'e [usize]) -> impl Iterator<Item = Dispute<'e>> {
        self.claims(claims).filter_map(move |claim| {
            let assessment = claim.assessment.filter(|assessment| *assessment != Assessment::Supported)?;
            Some(Dispute { opinion: self, claim, assessment })
        })
    }

    fn claims(self, claims: &'e [usize]) -> impl Iterator<Item = &'e Claim> {
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

/// A rule that holds in some world of the profile, or the silence of a basis about a gate.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'e> {
    opinion: Opinion<'e>,
    source: ReasonSource,
    finding: Finding,
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
    opinion: Opinion<'e>,
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
    opinion: Opinion<'e>,
    route: &'e Route,
    finding: Finding,
    another_way: bool,
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
    opinion: Opinion<'e>,
    route: &'e Route,
    engaged: bool,
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
    opinion: Opinion<'e>,
    alternative: &'e Alternative,
    finding: Finding,
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
