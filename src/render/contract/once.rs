//! Deduplication of citations: each claim and each source of an answer is stated once.
//!
//! Claims and their sources are two thirds of an answer, since each reason, route and alternative has its full
//! citations and many rest on the same pages. In the short form a citation only names its claim:
//!
//! ```text
//! in full   citations: [{claim: A, source: s, title, publisher, url, .., grade}, {claim: A, source: t, ..}]
//! once      citations: [{claim: A}]
//!           claims:    {A: {grade, verified, stated: [{source: s, locator}, {source: t, locator}]}}
//!           sources:   {s: {title, publisher, url, ..}, t: {..}}
//! ```
//!
//! The transformation runs on the finished report, so the code that fills a report does not need to know about it.

use std::collections::BTreeMap;
use std::mem::take;

use super::fields::Chosen;
use super::report::{
    CitationReport, ClaimReport, DisputeReport, OpinionReport, PlaceReport, Report, SourceReport, StatedReport, Word,
};

/// The form of citations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Citations {
    /// Each citation has all members of its claim and source, wherever it occurs.
    #[default]
    Full,
    /// A citation names its claim; the members `claims` and `sources` of the answer hold the rest, once.
    Once,
}

impl std::str::FromStr for Citations {
    type Err = crate::engine::error::Error;

    fn from_str(word: &str) -> Result<Citations, Self::Err> {
        match word {
            "full" => Ok(Citations::Full),
            "once" => Ok(Citations::Once),
            _ => Err(crate::engine::error::Error::question(format!(
                "`citations` is `full` or `once`, not `{}`",
                crate::engine::printable::printable(word)
            ))),
        }
    }
}

/// The claims and sources collected so far.
#[derive(Default)]
struct Told<'e> {
    claims: BTreeMap<Word<'e>, StatedReport<'e>>,
    sources: BTreeMap<Word<'e>, SourceReport<'e>>,
}

impl<'e> Report<'e> {
    /// Converts the answer to the short form: a third shorter, or two thirds without the lists of claims and sources.
    ///
    /// ```
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let json = serde_json::to_value(evaluation.to_report().citing_once()).expect("a report is plain data");
    /// let claim = json["document"]["reasons"][1]["citations"][0]["claim"].as_str().expect("it is cited");
    /// let source = json["claims"][claim]["stated"][0]["source"].as_str().expect("it has a source");
    /// assert_eq!(json["claims"][claim]["stated"][0]["lines"], serde_json::json!([67]));
    /// assert_eq!(json["sources"][source]["document"], "002_4ae91dc685ccf5e3.txt");
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn citing_once(mut self) -> Report<'e> {
        let mut told = Told::default();
        for named in self.named.iter_mut().flatten() {
            told.citations(&mut named.citations);
        }
        for reason in self.reasons.iter_mut().flatten() {
            told.citations(&mut reason.citations);
            told.disputes(&mut reason.disputes);
        }
        for opinion in [&mut self.document, &mut self.evidence].into_iter().flatten().flatten() {
            told.opinion(opinion);
        }
        self.claims = Some(told.claims).filter(|claims| !claims.is_empty());
        self.sources = Some(told.sources).filter(|sources| !sources.is_empty());
        self
    }
}

impl<'e> Told<'e> {
    fn opinion(&mut self, opinion: &mut OpinionReport<'e>) {
        for reason in opinion.reasons.iter_mut().flatten() {
            self.citations(&mut reason.citations);
            self.disputes(&mut reason.disputes);
        }
        for route in opinion.routes.iter_mut().flatten() {
            self.citations(&mut route.citations);
            self.disputes(&mut route.disputes);
        }
        for refused in opinion.refused.iter_mut().flatten() {
            self.citations(&mut refused.citations);
            self.citations(&mut refused.forbidden_by);
        }
        for alternative in opinion.alternatives.iter_mut().flatten() {
            self.citations(&mut alternative.citations);
            self.disputes(&mut alternative.disputes);
        }
    }

    fn disputes(&mut self, disputes: &mut Option<Vec<DisputeReport<'e>>>) {
        for claim in disputes.iter_mut().flatten().filter_map(|dispute| dispute.decided_by.as_mut()).flatten() {
            self.deciding(claim);
        }
    }

    /// Moves a claim that decides a dispute to the list; its name stays.
    fn deciding(&mut self, claim: &mut ClaimReport<'e>) {
        let Some(name) = claim.claim.clone() else { return };
        let ClaimReport { text, grade, published, .. } = take(claim);
        let stated = self.claims.entry(name.clone()).or_default();
        *stated = StatedReport { text, published, grade: grade.or(stated.grade), ..take(stated) };
        claim.claim = Some(name);
    }

    /// Moves the citations of one place to the lists; each claim is named once.
    fn citations(&mut self, citations: &mut Option<Vec<CitationReport<'e>>>) {
        let Some(citations) = citations else { return };
        let mut names = Vec::new();
        for citation in take(citations) {
            let Some(name) = citation.claim.clone() else {
                // Without the name of the claim, the citation could not be found again.
                citations.push(citation);
                continue;
            };
            if !names.contains(&name) {
                citations.push(CitationReport { claim: Some(name.clone()), ..CitationReport::default() });
                names.push(name.clone());
            }
            self.citation(name, citation);
        }
    }

    fn citation(&mut self, name: Word<'e>, citation: CitationReport<'e>) {
        let CitationReport { source, title, document, lines, locator, publisher, url, .. } = citation;
        let CitationReport { published, retrieved, reprint, grade, inferred, verified, stale, .. } = citation;
        let stated = self.claims.entry(name).or_default();
        let known = StatedReport { grade, inferred, verified, stale, ..take(stated) };
        *stated = known;
        let place = PlaceReport { source: source.clone(), lines, locator };
        let places = stated.stated.get_or_insert_default();
        if place != PlaceReport::default() && !places.contains(&place) {
            places.push(place);
        }
        if let Some(source) = source {
            let about = SourceReport { title, document, publisher, url, published, retrieved, reprint };
            self.sources.entry(source).or_insert(about);
        }
    }
}

impl StatedReport<'_> {
    /// Its selected members.
    pub(super) fn wanted(self, of: Chosen<'_>) -> Self {
        StatedReport {
            text: of.pick_some("text", |_| self.text),
            published: of.pick_some("published", |_| self.published),
            grade: of.pick_some("grade", |_| self.grade),
            inferred: of.pick_some("inferred", |_| self.inferred),
            verified: of.pick_some("verified", |_| self.verified),
            stale: of.pick_some("stale", |_| self.stale),
            stated: of.pick_some("stated", |of| Some(self.stated?.into_iter().map(|place| place.wanted(of)).collect())),
        }
    }
}

impl PlaceReport<'_> {
    fn wanted(self, of: Chosen<'_>) -> Self {
        PlaceReport {
            source: of.pick_some("source", |_| self.source),
            lines: of.pick_some("lines", |_| self.lines),
            locator: of.pick_some("locator", |_| self.locator),
        }
    }
}

impl SourceReport<'_> {
    /// Its selected members.
    pub(super) fn wanted(self, of: Chosen<'_>) -> Self {
        SourceReport {
            title: of.pick_some("title", |_| self.title),
            document: of.pick_some("document", |_| self.document),
            publisher: of.pick_some("publisher", |_| self.publisher),
            url: of.pick_some("url", |_| self.url),
            published: of.pick_some("published", |_| self.published),
            retrieved: of.pick_some("retrieved", |_| self.retrieved),
            reprint: of.pick_some("reprint", |_| self.reprint),
        }
    }
}
