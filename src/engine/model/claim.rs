use jiff::civil::Date;

use super::{Figure, Grade, Text};
use crate::engine::ids::{ClaimId, CountryId, List, SourceId, TopicId};
use crate::engine::record::{Str, record, unset, words};

record! {
    /// One statement of one fact of the world, in our own words, with what it rests on.
    pub struct Claim {
        /// Name within the rulebook.
        id: Str as &str,
        /// The statement.
        text: Text as &Text,
        /// Where it stands.
        cites: List<Citation> as &[Citation],
        /// What it is about; none where the rulebook declares no topics.
        topic: Option<TopicId> as Option<TopicId> = "unset",
        /// How good its best source is, or less.
        grade: Grade as Grade,
        /// What became of a document's claim when it was checked. None: a claim of the evidence itself.
        assessment: Option<Assessment> as Option<Assessment> = "unset",
        /// How sure the evidence is. None for a document's claim.
        confidence: Option<Confidence> as Option<Confidence> = "unset",
        /// Whether it was concluded from sources rather than read in one.
        inferred: bool as bool = "unset",
        /// A word on the assessment (`risky`, `category_error`, ...).
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
        /// Days after `verified` at which it counts as stale.
        stale_after: Option<u32> as Option<u32> = "unset",
        /// Amounts and durations that it states.
        figures: List<Figure> as &[Figure] = "unset",
        /// The telecom operator it speaks of.
        operator: Option<Str> as Option<&str> = "unset",
        /// A caveat.
        note: Option<Text> as Option<&Text> = "unset",
        /// Whether it is only background: no rule, means, route or alternative rests on it.
        background: bool as bool = "unset",
        /// Whether it was taken back, to see what rests on it.
        retracted: bool as bool = "unset",
        /// The country in whose file it stands; none for a worldwide one.
        country: Option<CountryId> as Option<CountryId> = "unset",
    }
}

impl Claim {
    /// The most that `stale_after` may be: a thousand years. More would reach past the calendar.
    pub const MOST_DAYS: u32 = 365_250;
    /// The most months that a figure may have: a thousand years, as well.
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

    /// The last day on which it can be relied on without another look. None: it does not go stale.
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
        // A span of more days than the calendar has is no span: such a claim is fresh for ever.
        let span = jiff::Span::new().try_days(days).ok()?;
        self.verified?.checked_add(span).ok()
    }

    /// Whether it was last checked too long before a day to be relied on without another look.
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
    /// Where a claim stands: a source and a place in it.
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
    /// What became of a document's claim when it was checked.
    #[non_exhaustive]
    pub enum Assessment("assessment") {
        /// Other sources bear it out.
        Supported = "supported",
        /// Other sources say otherwise.
        Contradicted = "contradicted",
        /// It was so once.
        Outdated = "outdated",
        /// Nothing was found either way.
        Unverifiable = "unverifiable",
    }
}

words! {
    /// How sure a claim of the evidence is.
    pub enum Confidence("confidence") {
        /// Shown, but decides nothing.
        Low = "low",
        /// Decides.
        Medium = "medium",
        /// Decides.
        High = "high",
    }
}
