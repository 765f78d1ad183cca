//! The JSON of an answer: a stable contract.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::analysis::{Analysed, AnalysisReport, ReachReport, analysis, reached};
use super::cases::{self, Cases, CasesReport};
use super::cite::cited_on;
use crate::engine::evaluation::{Cited, Dispute, Evaluation, Hint, Offer, Opinion, Reason, Refusal};
use crate::engine::model::{Assessment, Basis, Compliance, Effect, Figure, Grade, KnownName, ReadAs, Text};
use crate::engine::verdict::{GateState, Holds, Verdict};

/// The structure of an answer's JSON: a stable contract. Keys are only ever added.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report<'e> {
    /// ISO 3166-1 code.
    pub(crate) country: &'e str,
    /// Whether the rules say anything of the country itself.
    pub(crate) country_known: bool,
    /// The goal.
    pub(crate) goal: &'e str,
    /// The means that the question named.
    pub(crate) means: Option<&'e str>,
    /// The day for which it holds.
    pub(crate) as_of: Date,
    /// Where that day lies before everything that the answer rests on: the first date of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) not_known_before: Option<String>,
    /// The rules that gave it.
    pub(crate) rulebook: RulebookReport<'e>,
    /// The facts left with fewer values than they have, each with the values still possible.
    pub(crate) facts: BTreeMap<&'e str, Vec<&'e str>>,
    /// The names by which facts were told: wallets, banks, cards, operators.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) named: Vec<NamedReport<'e>>,
    /// The best that can come out.
    pub(crate) verdict: Verdict,
    /// The worst that can come out.
    pub(crate) guaranteed: Verdict,
    /// Whether both are the same, and documented: nothing left open can change it.
    pub(crate) settled: bool,
    /// Whether something that was read says so. A yes that nothing but silence keeps open is no promise, and not settled.
    pub(crate) documented: bool,
    /// Whether the opinions differ.
    pub(crate) disputed: bool,
    /// What can still come out, what to ask, what forces it and what improves it, where that was asked for.
    #[serde(flatten)]
    pub(crate) analysis: Option<AnalysisReport<'e>>,
    /// What the country's document says.
    pub(crate) document: Option<OpinionReport<'e>>,
    /// What the evidence says.
    pub(crate) evidence: Option<OpinionReport<'e>>,
}

/// A name by which facts were told.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct NamedReport<'e> {
    /// Name within the rulebook.
    pub(crate) name: &'e str,
    /// What it is called.
    pub(crate) label: &'e Text,
    /// The facts that it tells, each with its values.
    pub(crate) tells: BTreeMap<&'e str, Vec<&'e str>>,
    /// What says so, on the day asked about.
    pub(crate) citations: Vec<CitationReport<'e>>,
}

/// Which rules gave an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct RulebookReport<'e> {
    /// Version, as the editors count it.
    pub(crate) version: &'e str,
    /// SHA-256 of the rule files.
    pub(crate) digest: &'e str,
}

/// One opinion.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct OpinionReport<'e> {
    /// The best that can come out.
    pub(crate) verdict: Verdict,
    /// The worst that can come out.
    pub(crate) guaranteed: Verdict,
    /// The verdicts of this opinion that can still come out, best first, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reachable: Option<Analysed<Vec<ReachReport<'e>>>>,
    /// Each gate of the goal: `open`, `blocked` or `depends`.
    pub(crate) gates: Gates<'e>,
    /// What holds.
    pub(crate) reasons: Vec<ReasonReport<'e>>,
    /// Ways around.
    pub(crate) routes: Vec<RouteReport<'e>>,
    /// Ways that are refused.
    pub(crate) refused: Vec<RefusalReport<'e>>,
    /// Other things to do, best first.
    pub(crate) alternatives: Vec<AlternativeReport<'e>>,
}

/// Gates by name, in the order in which a goal passes them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Gates<'e>(pub(crate) Vec<(&'e str, GateState)>);

impl Serialize for Gates<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// A reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct ReasonReport<'e> {
    /// Name of the rule.
    pub(crate) rule: Cow<'e, str>,
    /// `blocks`, `limits` or `permits`.
    pub(crate) effect: Effect,
    /// The gate that it concerns.
    pub(crate) gate: &'e str,
    /// The means that it concerns.
    pub(crate) means: Option<&'e str>,
    /// Whether it holds in every world of the profile.
    pub(crate) holds: Holds,
    /// Whether it closes its gate in one.
    pub(crate) decisive: bool,
    /// What it says.
    pub(crate) text: Cow<'e, Text>,
    /// For one that holds possibly: the open facts that it depends on.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) depends_on: BTreeMap<&'e str, Vec<&'e str>>,
    /// Where the values of each of them, read together, would say too much: the cases one by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) depends_on_cases: Option<CasesReport<'e>>,
    /// Amounts and durations that it states, with their dates.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) figures: Vec<&'e Figure>,
    /// What it rests on.
    pub(crate) citations: Vec<CitationReport<'e>>,
    /// What disputes it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) disputes: Vec<DisputeReport<'e>>,
}

/// A claim and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct CitationReport<'e> {
    /// Name of the claim.
    pub(crate) claim: &'e str,
    /// Name of the source.
    pub(crate) source: &'e str,
    /// Its title.
    pub(crate) title: &'e str,
    /// File name of a document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) document: Option<&'e str>,
    /// Lines of a document, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lines: Option<&'e [u32]>,
    /// Section, article or page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) locator: Option<&'e str>,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) publisher: Option<&'e str>,
    /// The address under which it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<&'e str>,
    /// When it was published; null where that is unknown.
    pub(crate) published: Option<&'e str>,
    /// When it was last read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retrieved: Option<&'e str>,
    /// Whether a reprint was read.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) reprint: bool,
    /// How good the claim is: A to E.
    pub(crate) grade: Grade,
    /// Whether it was concluded from sources rather than read in one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) inferred: bool,
    /// When the claim was last checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) verified: Option<Date>,
    /// Whether that is too long ago, on the day asked about, to rely on it without another look.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) stale: bool,
}

/// A document's claim that was not borne out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct DisputeReport<'e> {
    /// Name of the claim.
    pub(crate) claim: &'e str,
    /// `contradicted`, `outdated` or `unverifiable`.
    pub(crate) assessment: Assessment,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) why: Option<&'e Text>,
    /// The claims that decide so.
    pub(crate) decided_by: Vec<ClaimReport<'e>>,
}

/// A claim by itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct ClaimReport<'e> {
    /// Name of the claim.
    pub(crate) claim: &'e str,
    /// What it says.
    pub(crate) text: &'e Text,
    /// How good it is: A to E.
    pub(crate) grade: Grade,
    /// When its best source was published; null where that is unknown.
    pub(crate) published: Option<&'e str>,
}

/// A way around.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct RouteReport<'e> {
    /// Name of the route.
    pub(crate) id: &'e str,
    /// `accepted` or `caution`.
    pub(crate) compliance: Compliance,
    /// Whether what it needs is in hand in every world of the profile.
    pub(crate) holds: Holds,
    /// The gates that it clears.
    pub(crate) clears: Vec<&'e str>,
    /// Whether it goes another way than the means that the question names.
    pub(crate) another_way: bool,
    /// The open facts to confirm.
    pub(crate) confirm: BTreeMap<&'e str, Vec<&'e str>>,
    /// Where the values of each of them, read together, would say too much: the cases one by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) confirm_cases: Option<CasesReport<'e>>,
    /// What it is.
    pub(crate) text: &'e Text,
    /// The risk, for `caution`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) risk: Option<&'e Text>,
    /// Where it is described.
    pub(crate) citations: Vec<CitationReport<'e>>,
    /// What disputes it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) disputes: Vec<DisputeReport<'e>>,
}

/// A way that is refused.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct RefusalReport<'e> {
    /// Name of the route.
    pub(crate) id: &'e str,
    /// `prohibited`.
    pub(crate) compliance: Compliance,
    /// Whether the profile says that the person uses it.
    pub(crate) engaged: bool,
    /// What it is.
    pub(crate) text: &'e Text,
    /// The lawful way.
    pub(crate) instead: Option<&'e Text>,
    /// Where it is described.
    pub(crate) citations: Vec<CitationReport<'e>>,
    /// The law or terms that forbid it.
    pub(crate) forbidden_by: Vec<CitationReport<'e>>,
}

/// Something else to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct AlternativeReport<'e> {
    /// Name of the alternative.
    pub(crate) id: &'e str,
    /// `accepted` or `caution`.
    pub(crate) compliance: Compliance,
    /// Whether it is worth telling in every world of the profile.
    pub(crate) holds: Holds,
    /// Whether this person can take the step that it advises, now or once they have changed what they can change.
    pub(crate) within_reach: bool,
    /// Where they cannot: the facts that the step needs otherwise, each with the values that would do.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) open_only_to: BTreeMap<&'e str, Vec<&'e str>>,
    /// What it is.
    pub(crate) text: &'e Text,
    /// The risk, for `caution`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) risk: Option<&'e Text>,
    /// Where it is described.
    pub(crate) citations: Vec<CitationReport<'e>>,
    /// What disputes it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) disputes: Vec<DisputeReport<'e>>,
}

/// The report, with analyses if so wished: these take milliseconds, the rest microseconds.
pub(super) fn report<'e>(evaluation: &'e Evaluation<'_>, analysed: bool) -> Report<'e> {
    Report {
        country: evaluation.country_code(),
        country_known: evaluation.country_known(),
        goal: evaluation.goal().id(),
        means: evaluation.means().map(|means| means.id()),
        as_of: evaluation.as_of(),
        not_known_before: evaluation.not_known_before(),
        rulebook: RulebookReport { version: evaluation.rulebook().version(), digest: evaluation.rulebook().digest() },
        facts: evaluation.told().map(|(fact, values)| (fact.id(), values)).collect(),
        named: evaluation.named().map(|name| named(evaluation, name)).collect(),
        verdict: evaluation.verdict(),
        guaranteed: evaluation.guaranteed(),
        settled: evaluation.settled() && evaluation.documented(),
        documented: evaluation.documented(),
        disputed: evaluation.disputed(),
        analysis: analysed.then(|| analysis(evaluation)),
        document: evaluation.document().map(|of| opinion(of, analysed)),
        evidence: evaluation.evidence().map(|of| opinion(of, analysed)),
    }
}

fn named<'e>(evaluation: &'e Evaluation<'_>, name: &'e KnownName) -> NamedReport<'e> {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let tells = name.tells.iter().map(|(fact, values)| (facts[*fact].id(), facts[*fact].names_of(*values)));
    let citations = cited_on(evaluation, Basis::Evidence, name.because()).map(citation);
    NamedReport { name: name.id(), label: name.label(), tells: tells.collect(), citations: citations.collect() }
}

fn opinion(opinion: Opinion<'_>, analysed: bool) -> OpinionReport<'_> {
    OpinionReport {
        verdict: opinion.verdict(),
        guaranteed: opinion.guaranteed(),
        reachable: analysed.then(|| reached(opinion.reachable())),
        gates: Gates(opinion.gates().map(|(gate, state)| (gate.id(), state)).collect()),
        reasons: opinion.reasons().map(reason).collect(),
        routes: opinion.routes().map(route).collect(),
        refused: opinion.refused().map(refusal).collect(),
        alternatives: opinion.alternatives().map(alternative).collect(),
    }
}

fn reason(reason: Reason<'_>) -> ReasonReport<'_> {
    let depends_on = reason.depends_on();
    ReasonReport {
        rule: reason.id(),
        effect: reason.effect(),
        gate: reason.gate().id(),
        means: reason.means().map(|means| means.id()),
        holds: reason.holds(),
        decisive: reason.decisive(),
        text: reason.text(),
        depends_on_cases: cases::of_reason(reason, &depends_on).map(Cases::report),
        depends_on: depends_on.into_iter().map(|(fact, values)| (fact.id(), values)).collect(),
        figures: reason.figures().collect(),
        citations: reason.citations().map(citation).collect(),
        disputes: reason.disputes().map(dispute).collect(),
    }
}

fn dispute(dispute: Dispute<'_>) -> DisputeReport<'_> {
    DisputeReport {
        claim: &dispute.claim.id,
        assessment: dispute.assessment,
        why: dispute.claim.why.as_ref(),
        decided_by: dispute
            .decided_by()
            .map(|claim| ClaimReport {
                claim: &claim.id,
                text: &claim.text,
                grade: claim.grade,
                published: dispute.published(claim),
            })
            .collect(),
    }
}

fn route(offer: Offer<'_>) -> RouteReport<'_> {
    let confirm = offer.to_confirm();
    RouteReport {
        id: &offer.route().id,
        compliance: offer.route().compliance,
        holds: offer.holds(),
        clears: offer.clears().map(|gate| gate.id()).collect(),
        another_way: offer.another_way(),
        confirm_cases: cases::of_route(offer, &confirm).map(Cases::report),
        confirm: confirm.into_iter().map(|(fact, values)| (fact.id(), values)).collect(),
        text: &offer.route().text,
        risk: offer.route().risk.as_ref(),
        citations: offer.citations().map(citation).collect(),
        disputes: offer.disputes().map(dispute).collect(),
    }
}

fn refusal(refusal: Refusal<'_>) -> RefusalReport<'_> {
    RefusalReport {
        id: &refusal.route().id,
        compliance: refusal.route().compliance,
        engaged: refusal.engaged(),
        text: &refusal.route().text,
        instead: refusal.route().instead.as_ref(),
        citations: refusal.citations().map(citation).collect(),
        forbidden_by: refusal.forbidden_by().map(citation).collect(),
    }
}

fn alternative(hint: Hint<'_>) -> AlternativeReport<'_> {
    AlternativeReport {
        id: &hint.alternative().id,
        compliance: hint.compliance(),
        holds: hint.holds(),
        within_reach: hint.within_reach(),
        open_only_to: hint.out_of_reach().into_iter().map(|(fact, values)| (fact.id(), values)).collect(),
        text: &hint.alternative().text,
        risk: hint.alternative().risk.as_ref(),
        citations: hint.citations().map(citation).collect(),
        disputes: hint.disputes().map(dispute).collect(),
    }
}

pub(crate) fn citation(cited: Cited<'_>) -> CitationReport<'_> {
    let (claim, citation, source) = (cited.claim(), cited.citation(), cited.source());
    CitationReport {
        claim: claim.id(),
        source: source.id(),
        title: source.title(),
        document: source.document(),
        lines: source.document().map(|_| citation.lines()),
        locator: citation.locator(),
        publisher: source.publisher(),
        url: source.url(),
        published: source.published(),
        retrieved: source.retrieved(),
        reprint: source.read == ReadAs::Reprint,
        grade: cited.grade(),
        inferred: claim.inferred,
        verified: claim.verified,
        stale: cited.stale(),
    }
}
