//! The round of those who keep a rulebook true: which claims to read again, and which first.

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

/// A claim that says nothing of how long it keeps is looked at again after this many days.
pub(crate) const REVIEW_AFTER: i64 = 365;

report! {
    /// A claim to read again, with everything that one needs for it.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Reading<'r> {
        /// Name of the claim.
        claim: &'r str as &'r str,
        /// What it says.
        text: &'r Text as &'r Text,
        /// The country in whose file it stands; none for a worldwide one.
        country: Option<&'r str> as Option<&'r str>,
        /// How good its best source is, or less: A to E.
        grade: Grade as Grade,
        /// How sure it is.
        confidence: Option<Confidence> as Option<Confidence>,
        /// Whether it was concluded from sources rather than read in one.
        inferred: bool as bool,
        /// When its sources were last read.
        read: Option<Date> as Option<Date>,
        /// The last day on which it can be relied on without another look.
        due: Option<Date> as Option<Date>,
        /// Whether that day is past.
        overdue: bool as bool,
        /// How many sources speak for it that do not repeat one another.
        voices: usize as usize,
        /// Whether something that rests on it rests on one such source altogether.
        one_source: bool as bool,
        /// Headlines that change if it falls.
        headlines: usize as usize,
        /// Opinions that change if it falls.
        opinions: usize as usize,
        /// Number of situations that were asked.
        asked: usize as usize,
        /// The countries whose answers change if it falls.
        countries: Vec<String> as &[String],
        /// The goals whose answers change if it falls.
        goals: Vec<String> as &[String],
        /// Rules, routes and alternatives that are not in force without it.
        fallen: Vec<String> as &[String],
        /// Where it stands.
        places: Vec<Place<'r>> as &[Place<'r>],
    }
}

report! {
    /// Where a claim stands.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Place<'r> {
        /// Name of the source.
        source: &'r str as &'r str,
        /// Its own title, in its own language.
        title: &'r str as &'r str,
        /// Who published it.
        publisher: Option<&'r str> as Option<&'r str>,
        /// Its name in Chinese, where it has one of its own.
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
    /// The claims of the evidence that are in effect on a day or later, or those of one country's file, the one to read
    /// again first before the others: what is overdue and would change answers, what would change the most answers, what
    /// is overdue; then what stands on one source, has the lowest grade, and is due first.
    ///
    /// Claims of documents are not among them: a document is not written anew, and what became of it is decided by the
    /// claims that are.
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

/// What has ended does not change any more, and a document is not written anew.
fn to_read(claim: &Claim, of: Option<CountryId>, today: Date) -> bool {
    let ended = claim.until.is_some_and(|until| until <= today);
    claim.confidence.is_some() && !ended && (of.is_none() || claim.country == of)
}

/// When the sources of a claim were last read, as far as is known.
pub(crate) fn last_read(model: &Model, claim: &Claim) -> Option<Date> {
    let sources = claim.cites.iter().map(|cite| &model.sources[cite.source]);
    claim.verified.or_else(|| sources.filter_map(|source| parse_vague(source.retrieved.as_deref()?)).max())
}

/// The last day on which a claim can be relied on without another look. None where it is not known when it was read.
pub(crate) fn due(model: &Model, claim: &Claim) -> Option<Date> {
    // What would be due past the end of the calendar never is.
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

/// The smaller, the sooner.
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
