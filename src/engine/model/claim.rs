//! Claims, their citations, and how well they are supported.

use jiff::civil::Date;

use super::{Figure, Grade, Text};
use crate::engine::ids::{ClaimId, CountryId, List, SourceId, TopicId};
use crate::engine::record::{Str, record, unset, words};

record! {
    /// A claim: one statement about one fact of the world, in our own words, with its sources.
    pub struct Claim {
        /// Name within the rulebook.
        id: Str as &str,
        /// The statement.
        text: Text as &Text,
        /// The sources that state it, with the place in each.
        cites: List<Citation> as &[Citation],
        /// Its topic; none if the rulebook declares no topics.
        topic: Option<TopicId> as Option<TopicId> = "unset",
        /// Its quality: at most that of its best source.
        grade: Grade as Grade,
        /// For a document's claim: the result of checking it. None: a claim of the evidence itself.
        assessment: Option<Assessment> as Option<Assessment> = "unset",
        /// For a claim of the evidence: how certain it is. None for a document's claim.
        confidence: Option<Confidence> as Option<Confidence> = "unset",
        /// Whether it was concluded from sources rather than read in one.
        inferred: bool as bool = "unset",
        /// A keyword on the assessment (`risky`, `category_error`, ...).
        flag: Option<Str> as Option<&str> = "unset",
        /// Why it is assessed so.
        why: Option<Text> as Option<&Text> = "unset",
        /// The claims that decide the assessment.
        decided_by: List<ClaimId> as &[ClaimId] = "unset",
        /// First day on which it holds. None: always has.
        from: Option<Date> as Option<Date> = "unset",
        /// First day on which it no longer holds.
        until: Option<Date> as Option<Date> = "unset",
        /// When it was last checked.
        verified: Option<Date> as Option<Date> = "unset",
        /// The number of days after `verified` from which it counts as stale.
        stale_after: Option<u32> as Option<u32> = "unset",
        /// Amounts and durations that it states.
        figures: List<Figure> as &[Figure] = "unset",
        /// The telecom operator that it is about.
        operator: Option<Str> as Option<&str> = "unset",
        /// A caveat.
        note: Option<Text> as Option<&Text> = "unset",
        /// Whether it is only background: no rule, means, route or alternative rests on it.
        background: bool as bool = "unset",
        /// Whether it was retracted, to find out what depends on it.
        retracted: bool as bool = "unset",
        /// The country in whose file it stands; none for a worldwide one.
        country: Option<CountryId> as Option<CountryId> = "unset",
    }
}

impl Claim {
    /// The greatest value of `stale_after`: a thousand years. More would reach past the end of the calendar.
    pub const MOST_DAYS: u32 = 365_250;
    /// The greatest number of months of a figure: also a thousand years.
    pub const MOST_MONTHS: u32 = 12_000;

    /// Whether the claim may decide on the evidence basis: borne out, or known with at least medium confidence.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Assessment;
    /// use simbind::Rulebook;
    ///
    /// let claims = Rulebook::builtin().model().claims();
    /// let claim = claims.iter().find(|claim| claim.assessment() == Some(Assessment::Contradicted)).expect("one is");
    /// assert!(!claim.supported());
    /// # }
    /// ```
    #[must_use]
    pub fn supported(&self) -> bool {
        if self.retracted {
            return false;
        }
        match (self.assessment, self.confidence) {
            (Some(assessment), _) => assessment == Assessment::Supported,
            (None, Some(confidence)) => confidence != Confidence::Low,
            (None, None) => false,
        }
    }

    /// The last day on which it counts as fresh. None: it does not go stale.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let claims = Rulebook::builtin().model().claims();
    /// let claim = claims.iter().find(|claim| claim.fresh_until().is_some()).expect("some go stale");
    /// assert!(claim.fresh_until() > claim.verified());
    /// # }
    /// ```
    #[must_use]
    pub fn fresh_until(&self) -> Option<Date> {
        let days = i64::from(self.stale_after?);
        // A span longer than the calendar cannot be represented: such a claim never goes stale.
        let span = jiff::Span::new().try_days(days).ok()?;
        self.verified?.checked_add(span).ok()
    }

    /// Whether it is stale on a day, that is, whether its last check was too long ago to rely on it without another
    /// one.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::{Date, Rulebook};
    ///
    /// let claims = Rulebook::builtin().model().claims();
    /// let (claim, last) = claims.iter().find_map(|claim| Some((claim, claim.fresh_until()?))).expect("some go stale");
    /// assert!(!claim.stale(last) && claim.stale(Date::constant(2100, 1, 1)));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn stale(&self, day: Date) -> bool {
        self.fresh_until().is_some_and(|last| last < day)
    }

    /// Whether it is in effect on a day.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::{Date, Rulebook};
    ///
    /// let claims = Rulebook::builtin().model().claims();
    /// let (claim, from) = claims.iter().find_map(|claim| Some((claim, claim.from()?))).expect("some begin on a day");
    /// assert!(claim.in_effect(from) && !claim.in_effect(Date::constant(1900, 1, 1)));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn in_effect(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

record! {
    /// A citation: a source and a place in it.
    #[derive(Eq)]
    pub struct Citation {
        /// The source.
        source: SourceId as SourceId,
        /// Line numbers, from 1, for a document of the project.
        lines: List<u32> as &[u32] = "unset",
        /// Section, article or page.
        locator: Option<Str> as Option<&str> = "unset",
    }
}

words! {
    /// The result of checking a document's claim.
    #[non_exhaustive]
    pub enum Assessment("assessment") {
        /// Other sources bear it out.
        Supported = "supported",
        /// Other sources say otherwise.
        Contradicted = "contradicted",
        /// It was true once.
        Outdated = "outdated",
        /// Nothing was found either way.
        Unverifiable = "unverifiable",
    }
}

words! {
    /// How certain a claim of the evidence is.
    pub enum Confidence("confidence") {
        /// It is shown, but no rule takes effect because of it.
        Low = "low",
        /// Rules can take effect because of it.
        Medium = "medium",
        /// Rules can take effect because of it.
        High = "high",
    }
}
