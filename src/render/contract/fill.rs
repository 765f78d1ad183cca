//! Fills the report of an answer, from which its JSON is written: the selected members and no others.

use std::borrow::Cow;

use super::VERSION;
use super::fields::Chosen;
use super::members::Texts;
use super::once::Citations;
use super::report::{
    AlternativeReport, CitationReport, ClaimReport, DisputeReport, Gates, NamedReport, OpinionReport, ReasonReport,
    RefusalReport, Report, RouteReport, RulebookReport, SheetReport, ValuesByFact, Word,
};
use crate::engine::evaluation::{Cited, Dispute, Evaluation, Hint, Offer, Opinion, Reason, Refusal};
use crate::engine::model::{Basis, Claim, Fact, KnownName, Lang, ReadAs, Text};
use crate::engine::verdict::Holds;
use crate::render::explain::{
    brief, cases_of_reason, cases_of_route, cited_on, first_sentence, open_questions, reached, standing,
    sufficient_reason, ways_forward,
};

/// The width of the written answer in columns.
const WIDTH: usize = 80;

/// The report of an answer with the selected members.
pub(super) fn report<'e>(evaluation: &'e Evaluation<'_>, of: Chosen<'_>, id: Option<serde_json::Value>) -> Report<'e> {
    let rulebook = |of: Chosen<'_>| RulebookReport {
        version: of.pick("version", |_| word(evaluation.rulebook().version())),
        digest: of.pick("digest", |_| word(evaluation.rulebook().digest())),
    };
    let told = || evaluation.told().map(|(fact, values)| (word(fact.id()), words(values)));
    let named =
        |of| some(evaluation.named().map(|name| self::named(evaluation, name, of)).collect::<Vec<_>>(), Vec::is_empty);
    let report = Report {
        answer: Some(VERSION),
        id,
        country: of.pick("country", |_| word(evaluation.country_code())),
        country_known: of.pick("country_known", |_| evaluation.country_known()),
        goal: of.pick("goal", |_| word(evaluation.goal().id())),
        means: of.pick("means", |_| evaluation.means().map(|means| word(means.id()))),
        as_of: of.pick("as_of", |_| evaluation.as_of()),
        not_known_before: of.pick_some("not_known_before", |_| evaluation.not_known_before()),
        rulebook: of.pick("rulebook", rulebook),
        facts: of.pick("facts", |_| told().collect()),
        named: of.pick_some("named", named),
        verdict: of.pick("verdict", |_| evaluation.verdict()),
        guaranteed: of.pick("guaranteed", |_| evaluation.guaranteed()),
        settled: of.pick("settled", |_| evaluation.settled() && evaluation.documented()),
        documented: of.pick("documented", |_| evaluation.documented()),
        disputed: of.pick("disputed", |_| evaluation.disputed()),
        reasons: of.demand("reasons", |of| evaluation.reasons().map(|found| reason(found, of)).collect()),
        decisive: of.demand("decisive", |_| decisive(evaluation)),
        sentence: of.demand("sentence", |of| sentence(evaluation, of)),
        sheet: of.demand("sheet", |of| sheet(evaluation, of)),
        reachable: of.demand("reachable", |_| reached(evaluation.reachable())),
        open_questions: of.demand("open_questions", |of| open_questions(evaluation, of)),
        sufficient_reason: of.demand("sufficient_reason", |_| sufficient_reason(evaluation)),
        ways_forward: of.demand("ways_forward", |of| ways_forward(evaluation, of)),
        standing: of.demand("standing", |_| standing(evaluation)),
        document: of.pick("document", |of| evaluation.document().map(|from| opinion(from, of))),
        evidence: of.pick("evidence", |of| evaluation.evidence().map(|from| opinion(from, of))),
        claims: None,
        sources: None,
    };
    if of.citations == Citations::Full {
        return report;
    }
    let report = report.citing_once();
    let claims = of.pick_some("claims", |of| {
        Some(report.claims?.into_iter().map(|(name, claim)| (name, claim.wanted(of))).collect())
    });
    let sources = of.pick_some("sources", |of| {
        Some(report.sources?.into_iter().map(|(name, source)| (name, source.wanted(of))).collect())
    });
    Report { claims, sources, ..report }
}

fn word(word: &str) -> Word<'_> {
    Cow::Borrowed(word)
}

fn words(words: Vec<&str>) -> Vec<Word<'_>> {
    words.into_iter().map(Cow::Borrowed).collect()
}

fn by_fact<'e>(facts: Vec<(&'e Fact, Vec<&'e str>)>) -> ValuesByFact<'e> {
    facts.into_iter().map(|(fact, values)| (word(fact.id()), words(values))).collect()
}

/// A list, unless it is empty.
fn some<T>(list: T, is_empty: impl FnOnce(&T) -> bool) -> Option<T> {
    (!is_empty(&list)).then_some(list)
}

fn decisive<'e>(evaluation: &'e Evaluation<'_>) -> Vec<Word<'e>> {
    let mut decisive = Vec::new();
    for reason in evaluation.reasons().filter(|reason| reason.decisive()) {
        let id = reason.id();
        if !decisive.contains(&id) {
            decisive.push(id);
        }
    }
    decisive
}

/// The selected languages.
fn languages(evaluation: &Evaluation<'_>, of: Chosen<'_>) -> Vec<Lang> {
    match of.lang {
        Some(lang) => vec![lang],
        None => evaluation.rulebook().vocabulary().languages().to_vec(),
    }
}

fn sentence<'e>(evaluation: &Evaluation<'_>, of: Chosen<'_>) -> Texts<'e> {
    Texts::made(languages(evaluation, of), |lang| {
        first_sentence(evaluation, lang).unwrap_or_else(|error| error.to_string())
    })
}

fn sheet<'e>(evaluation: &Evaluation<'_>, of: Chosen<'_>) -> SheetReport<'e> {
    let each = |make: &dyn Fn(Lang) -> String| Texts::made(languages(evaluation, of), make);
    SheetReport {
        text: of.pick("text", |_| each(&|lang| brief(evaluation, lang).to_text(WIDTH, false))),
        markdown: of.pick("markdown", |_| each(&|lang| brief(evaluation, lang).to_markdown())),
        html: of.pick("html", |_| each(&|lang| brief(evaluation, lang).to_html())),
    }
}

fn named<'e>(evaluation: &'e Evaluation<'_>, name: &'e KnownName, of: Chosen<'_>) -> NamedReport<'e> {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let tells = || name.tells.iter().map(|(fact, values)| (&facts[*fact], facts[*fact].names_of(*values))).collect();
    let cited = || cited_on(evaluation, Basis::Evidence, name.because());
    NamedReport {
        name: of.pick("name", |_| word(name.id())),
        label: of.pick("label", |of| Texts::of(name.label(), of)),
        tells: of.pick("tells", |_| by_fact(tells())),
        citations: of.pick("citations", |of| citations(cited(), of)),
    }
}

fn opinion<'e>(from: Opinion<'e>, of: Chosen<'_>) -> OpinionReport<'e> {
    OpinionReport {
        verdict: of.pick("verdict", |_| from.verdict()),
        guaranteed: of.pick("guaranteed", |_| from.guaranteed()),
        reachable: of.demand("reachable", |_| reached(from.reachable())),
        gates: of.pick("gates", |_| Gates(from.gates().map(|(gate, state)| (word(gate.id()), state)).collect())),
        reasons: of.pick("reasons", |of| from.reasons().map(|found| reason(found, of)).collect()),
        routes: of.pick("routes", |of| from.routes().map(|found| route(found, of)).collect()),
        refused: of.pick("refused", |of| from.refused().map(|found| refusal(found, of)).collect()),
        alternatives: of.pick("alternatives", |of| from.alternatives().map(|found| alternative(found, of)).collect()),
    }
}

fn reason<'e>(found: Reason<'e>, of: Chosen<'_>) -> ReasonReport<'e> {
    let cases = || found.holds() == Holds::Possibly && found.condition().is_some();
    ReasonReport {
        rule: of.pick("rule", |_| found.id()),
        effect: of.pick("effect", |_| found.effect()),
        gate: of.pick("gate", |_| word(found.gate().id())),
        means: of.pick("means", |_| found.means().map(|means| word(means.id()))),
        holds: of.pick("holds", |_| found.holds()),
        decisive: of.pick("decisive", |_| found.decisive()),
        text: of.pick("text", |of| Texts::of_made(found.text(), of)),
        depends_on: of.pick_some("depends_on", |_| some(by_fact(found.depends_on()), ValuesByFact::is_empty)),
        depends_on_cases: of.pick_some("depends_on_cases", |_| {
            cases().then(|| cases_of_reason(found, &found.depends_on()))?.map(|cases| cases.report())
        }),
        figures: of
            .pick_some("figures", |_| some(found.figures().map(Cow::Borrowed).collect::<Vec<_>>(), Vec::is_empty)),
        citations: of.pick("citations", |of| citations(found.citations(), of)),
        disputes: of.pick_some("disputes", |of| disputes(found.disputes(), of)),
    }
}

fn disputes<'e>(found: impl Iterator<Item = Dispute<'e>>, of: Chosen<'_>) -> Option<Vec<DisputeReport<'e>>> {
    some(found.map(|found| dispute(found, of)).collect(), Vec::is_empty)
}

fn dispute<'e>(found: Dispute<'e>, of: Chosen<'_>) -> DisputeReport<'e> {
    let deciding = |claim: &'e Claim, of: Chosen<'_>| ClaimReport {
        claim: of.pick("claim", |_| word(claim.id())),
        text: of.pick("text", |of| Texts::of(&claim.text, of)),
        grade: of.pick("grade", |_| claim.grade),
        published: of.pick("published", |_| found.published(claim).map(word)),
    };
    DisputeReport {
        claim: of.pick("claim", |_| word(&found.claim.id)),
        assessment: of.pick("assessment", |_| found.assessment),
        why: of.pick_some("why", |of| optional(found.claim.why.as_ref(), of)),
        decided_by: of.pick("decided_by", |of| found.decided_by().map(|claim| deciding(claim, of)).collect()),
    }
}

fn optional<'e>(text: Option<&'e Text>, of: Chosen<'_>) -> Option<Texts<'e>> {
    text.map(|text| Texts::of(text, of))
}

fn route<'e>(found: Offer<'e>, of: Chosen<'_>) -> RouteReport<'e> {
    let about = found.route();
    RouteReport {
        id: of.pick("id", |_| word(&about.id)),
        compliance: of.pick("compliance", |_| about.compliance),
        holds: of.pick("holds", |_| found.holds()),
        clears: of.pick("clears", |_| found.clears().map(|gate| word(gate.id())).collect()),
        another_way: of.pick("another_way", |_| found.another_way()),
        confirm: of.pick("confirm", |_| by_fact(found.to_confirm())),
        confirm_cases: of.pick_some("confirm_cases", |_| {
            (found.holds() == Holds::Possibly)
                .then(|| cases_of_route(found, &found.to_confirm()))?
                .map(|cases| cases.report())
        }),
        text: of.pick("text", |of| Texts::of(&about.text, of)),
        risk: of.pick_some("risk", |of| optional(about.risk.as_ref(), of)),
        citations: of.pick("citations", |of| citations(found.citations(), of)),
        disputes: of.pick_some("disputes", |of| disputes(found.disputes(), of)),
    }
}

fn refusal<'e>(found: Refusal<'e>, of: Chosen<'_>) -> RefusalReport<'e> {
    let about = found.route();
    RefusalReport {
        id: of.pick("id", |_| word(&about.id)),
        compliance: of.pick("compliance", |_| about.compliance),
        engaged: of.pick("engaged", |_| found.engaged()),
        text: of.pick("text", |of| Texts::of(&about.text, of)),
        instead: of.pick("instead", |of| optional(about.instead.as_ref(), of)),
        citations: of.pick("citations", |of| citations(found.citations(), of)),
        forbidden_by: of.pick("forbidden_by", |of| citations(found.forbidden_by(), of)),
    }
}

fn alternative<'e>(found: Hint<'e>, of: Chosen<'_>) -> AlternativeReport<'e> {
    let about = found.alternative();
    AlternativeReport {
        id: of.pick("id", |_| word(&about.id)),
        compliance: of.pick("compliance", |_| found.compliance()),
        holds: of.pick("holds", |_| found.holds()),
        within_reach: of.pick("within_reach", |_| found.within_reach()),
        open_only_to: of.pick_some("open_only_to", |_| some(by_fact(found.out_of_reach()), ValuesByFact::is_empty)),
        text: of.pick("text", |of| Texts::of(&about.text, of)),
        risk: of.pick_some("risk", |of| optional(about.risk.as_ref(), of)),
        citations: of.pick("citations", |of| citations(found.citations(), of)),
        disputes: of.pick_some("disputes", |of| disputes(found.disputes(), of)),
    }
}

fn citations<'e>(cited: impl Iterator<Item = Cited<'e>>, of: Chosen<'_>) -> Vec<CitationReport<'e>> {
    cited.map(|cited| citation(cited, of)).collect()
}

/// A claim with the place where it is stated.
pub(crate) fn citation<'e>(cited: Cited<'e>, of: Chosen<'_>) -> CitationReport<'e> {
    let (claim, citation, source) = (cited.claim(), cited.citation(), cited.source());
    let lines = || source.document().map(|_| Cow::Borrowed(citation.lines()));
    CitationReport {
        claim: of.pick("claim", |_| word(claim.id())),
        source: of.pick("source", |_| word(source.id())),
        title: of.pick("title", |_| word(source.title())),
        document: of.pick_some("document", |_| source.document().map(word)),
        lines: of.pick_some("lines", |_| lines()),
        locator: of.pick_some("locator", |_| citation.locator().map(word)),
        publisher: of.pick_some("publisher", |_| source.publisher().map(word)),
        url: of.pick_some("url", |_| source.url().map(word)),
        published: of.pick("published", |_| source.published().map(word)),
        retrieved: of.pick_some("retrieved", |_| source.retrieved().map(word)),
        reprint: of.pick_some("reprint", |_| some(source.read == ReadAs::Reprint, |reprint| !reprint)),
        grade: of.pick("grade", |_| cited.grade()),
        inferred: of.pick_some("inferred", |_| some(claim.inferred, |inferred| !inferred)),
        verified: of.pick_some("verified", |_| claim.verified),
        stale: of.pick_some("stale", |_| some(cited.stale(), |stale| !stale)),
    }
}

/// A citation with all of its members.
pub(crate) fn whole_citation(cited: Cited<'_>) -> CitationReport<'_> {
    citation(cited, Chosen::ALL)
}
