//! The review round of a rulebook: which claims to read again, and in which order.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::HEADLINE;
use super::sensitivity::{Asked, Sensitivity};
use super::voices::{alone, voices};
use crate::engine::date::parse_vague;
use crate::engine::error::Error;
use crate::engine::ids::{ClaimId, CountryId};
use crate::engine::model::{Citation, Claim, Confidence, Country, Grade, Model, ReadAs, Source, Text};
use crate::engine::record::report;
use crate::engine::rulebook::Rulebook;

/// The review interval in days of a claim that does not state one.
pub(crate) const REVIEW_AFTER: i64 = 365;

report! {
    /// A claim to read again, with everything that the reviewer needs.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Reading<'r> {
        /// Name of the claim.
        claim: &'r str as &'r str,
        /// The statement.
        text: &'r Text as &'r Text,
        /// The country in whose file it is; none for a worldwide one.
        country: Option<&'r str> as Option<&'r str>,
        /// Its quality, at most that of its best source: A to E.
        grade: Grade as Grade,
        /// How certain it is.
        confidence: Option<Confidence> as Option<Confidence>,
        /// Whether it was concluded from sources rather than read in one.
        inferred: bool as bool,
        /// When its sources were last read.
        read: Option<Date> as Option<Date>,
        /// The last day on which it counts as fresh.
        due: Option<Date> as Option<Date>,
        /// Whether that day has passed.
        overdue: bool as bool,
        /// The number of independent sources that support it.
        voices: usize as usize,
        /// Whether something that cites it rests on a single independent source.
        one_source: bool as bool,
        /// The number of headlines that change if it is retracted.
        headlines: usize as usize,
        /// The number of opinions that change if it is retracted.
        opinions: usize as usize,
        /// The number of situations that were evaluated.
        asked: usize as usize,
        /// The countries whose answers change if it is retracted.
        countries: Vec<String> as &[String],
        /// The goals whose answers change if it is retracted.
        goals: Vec<String> as &[String],
        /// Rules, routes and alternatives that are no longer in force if it is retracted.
        fallen: Vec<String> as &[String],
        /// Its citations.
        places: Vec<Place<'r>> as &[Place<'r>],
    }
}

report! {
    /// A citation of a claim.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Place<'r> {
        /// Name of the source.
        source: &'r str as &'r str,
        /// Its own title, in its own language.
        title: &'r str as &'r str,
        /// Who published it.
        publisher: Option<&'r str> as Option<&'r str>,
        /// The publisher's name in Chinese, if it has one.
        #[serde(skip_serializing_if = "Option::is_none")]
        publisher_zh: Option<&'r str> as Option<&'r str>,
        /// Section, article or page.
        locator: Option<&'r str> as Option<&'r str>,
        /// The address under which it was read.
        url: Option<&'r str> as Option<&'r str>,
        /// When it was published.
        published: Option<&'r str> as Option<&'r str>,
        /// When it was last read.
        retrieved: Option<&'r str> as Option<&'r str>,
        /// Its grade.
        grade: Grade as Grade,
        /// Whether the original was read or a reprint of it.
        how: ReadAs as ReadAs,
    }
}

impl Rulebook {
    /// The claims of the evidence that are in effect on a day or later (or those of one country's file), sorted by
    /// priority: first overdue claims whose retraction changes answers, then other claims whose retraction does, then
    /// other overdue claims, then the rest; within each of these, those that change the most answers, then those with a
    /// single independent source, of the lowest grade, and due first.
    ///
    /// Claims of documents are not included: a document is not rewritten, and the claims that decide what became of it
    /// are in the list.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::builtin();
    /// let readings = rulebook.round(Some("NZ"), None)?;
    /// let first = readings.first().expect("it has claims");
    /// assert!(readings.iter().all(|reading| reading.headlines() <= first.headlines() || first.overdue()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the country is unknown.
    pub fn round(&self, country: Option<&str>, today: Option<Date>) -> Result<Vec<Reading<'_>>, Error> {
        let of = country.map(|country| self.country_id(country)).transpose()?;
        let (model, today) = (&self.model, today.unwrap_or(self.model.date));
        let asked = Asked::of(self);
        let claims = model.claims.entries().filter(|(_, claim)| to_read(claim, of, today));
        let mut readings =
            claims.map(|(id, claim)| reading(model, id, claim, today, asked.without(&[id]))).collect::<Vec<_>>();
        readings.sort_by(|left, right| urgency(left).cmp(&urgency(right)).then_with(|| left.claim.cmp(right.claim)));
        Ok(readings)
    }
}

/// Whether a claim needs review: one that has ended no longer changes, and a document is not rewritten.
fn to_read(claim: &Claim, of: Option<CountryId>, today: Date) -> bool {
    let ended = claim.until.is_some_and(|until| until <= today);
    claim.confidence.is_some() && !ended && (of.is_none() || claim.country == of)
}

/// The day on which the sources of a claim were last read, if it is known.
pub(crate) fn last_read(model: &Model, claim: &Claim) -> Option<Date> {
    let sources = claim.cites.iter().map(|cite| &model.sources[cite.source]);
    claim.verified.or_else(|| sources.filter_map(|source| parse_vague(source.retrieved.as_deref()?)).max())
}

/// The last day on which a claim counts as fresh. None if it is unknown when it was read.
pub(crate) fn due(model: &Model, claim: &Claim) -> Option<Date> {
    // A claim that would be due after the end of the calendar is never due.
    let after = |read: Date| read.checked_add(REVIEW_AFTER.days()).ok();
    claim.fresh_until().or_else(|| last_read(model, claim).and_then(after))
}

fn reading<'r>(model: &'r Model, id: ClaimId, claim: &'r Claim, today: Date, found: Sensitivity) -> Reading<'r> {
    let headlines = found.changes.iter().filter(|change| change.what == HEADLINE).count();
    let named = |name: fn(&super::sensitivity::Change) -> &str| {
        let mut names = found.changes.iter().map(|change| name(change).to_owned()).collect::<Vec<_>>();
        names.sort();
        names.dedup();
        names
    };
    let due = due(model, claim);
    Reading {
        claim: &claim.id,
        text: &claim.text,
        country: claim.country.and_then(|country| model.country(country)).map(Country::code),
        grade: claim.grade,
        confidence: claim.confidence,
        inferred: claim.inferred,
        read: last_read(model, claim),
        due,
        overdue: due.is_none_or(|last| last < today),
        voices: voices(model, claim.cites.iter().map(|cite| cite.source)),
        one_source: alone(model, id, today),
        headlines,
        opinions: found.changes.len() - headlines,
        asked: found.asked,
        countries: named(|change| &change.country),
        goals: named(|change| &change.goal),
        fallen: found.fallen,
        places: claim.cites.iter().map(|cite| place(&model.sources[cite.source], cite)).collect(),
    }
}

fn place<'r>(source: &'r Source, cite: &'r Citation) -> Place<'r> {
    Place {
        source: &source.id,
        title: &source.title,
        publisher: source.publisher(),
        publisher_zh: source.publisher_zh(),
        locator: cite.locator(),
        url: source.url(),
        published: source.published(),
        retrieved: source.retrieved(),
        grade: source.grade,
        how: source.read,
    }
}

/// The sort key: smaller is more urgent.
fn urgency(reading: &Reading<'_>) -> impl Ord + use<> {
    use std::cmp::Reverse;
    let changes = (reading.headlines, reading.opinions);
    let group = match (reading.overdue, changes != (0, 0)) {
        (true, true) => 0,
        (false, true) => 1,
        (true, false) => 2,
        (false, false) => 3,
    };
    let weight = (Reverse(changes), Reverse(reading.fallen.len()));
    (group, weight, !reading.one_source, Reverse(reading.grade), reading.due)
}
