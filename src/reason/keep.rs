//! How long a number lives: what the claims of a country say per operator, as durations.

use jiff::Span;
use jiff::civil::Date;
use serde::Serialize;

use crate::engine::error::Error;
use crate::engine::model::{Basis, Claim, Figure, Grade, Source, Text};
use crate::engine::program::counts;
use crate::engine::record::report;
use crate::engine::rulebook::Rulebook;
use crate::reason::dated::first_after;

report! {
    /// What is known of keeping the numbers of a country alive.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let keeping = Rulebook::builtin().keep("NZ", None, None)?;
    /// let names: Vec<_> = keeping.operators().iter().map(|operator| operator.name()).collect();
    /// assert_eq!(names[..3], ["One NZ", "2degrees", "Skinny"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, Serialize)]
    pub struct Keeping<'r> {
        /// ISO 3166-1 code.
        country: &'r str as &'r str,
        /// The day asked about.
        as_of: Date as Date,
        /// Where that day lies before everything that is said: the first date of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        not_known_before: Option<String> as Option<&str>,
        /// The day of the last top-up, if it was given.
        last_top_up: Option<Date> as Option<Date>,
        /// Operator by operator.
        operators: Vec<Operator<'r>> as &[Operator<'r>],
    }
}

report! {
    /// One operator.
    #[derive(Clone, Debug, Serialize)]
    pub struct Operator<'r> {
        /// Its name.
        name: &'r str as &'r str,
        /// What is said of it.
        terms: Vec<Term<'r>> as &[Term<'r>],
    }
}

report! {
    /// One statement about the life of a number.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Grade;
    /// use simbind::Rulebook;
    ///
    /// let keeping = Rulebook::builtin().keep("NZ", None, None)?;
    /// let term = &keeping.operators()[0].terms()[0];
    /// assert_eq!((term.grade(), term.stale(), term.durations()[0].days()), (Grade::A.max(Grade::B), false, 360));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, Serialize)]
    pub struct Term<'r> {
        /// Name of the claim.
        claim: &'r str as &'r str,
        /// What it says.
        text: &'r Text as &'r Text,
        /// How good it is: A to E.
        grade: Grade as Grade,
        /// Where it was read.
        sources: Vec<Read<'r>> as &[Read<'r>],
        /// When it was last checked.
        verified: Option<Date> as Option<Date>,
        /// Whether that is too long ago on the day asked about.
        stale: bool as bool,
        /// Its durations.
        durations: Vec<Duration<'r>> as &[Duration<'r>],
    }
}

report! {
    /// A source and its age.
    #[derive(Clone, Debug, Serialize)]
    pub struct Read<'r> {
        /// Its title.
        title: &'r str as &'r str,
        /// The address under which it was read.
        url: Option<&'r str> as Option<&'r str>,
        /// When it was published; null where that is unknown.
        published: Option<&'r str> as Option<&'r str>,
    }
}

report! {
    /// A typed duration.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::{Date, Rulebook};
    ///
    /// let keeping = Rulebook::builtin().keep("NZ", Date::constant(2026, 1, 10), Date::constant(2027, 2, 1))?;
    /// let duration = &keeping.operators()[0].terms()[0].durations()[0];
    /// assert_eq!((duration.until(), duration.over()), (Some(Date::constant(2027, 1, 5)), Some(true)));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, Serialize)]
    pub struct Duration<'r> {
        /// What it is: `validity_after_top_up`, `grace`, ...
        what: &'r str as &'r str,
        /// How many days.
        days: u32 as u32,
        /// The top-up that buys them.
        top_up: Option<f64> as Option<f64>,
        /// What they cost.
        amount: Option<f64> as Option<f64>,
        /// Currency of the top-up or cost.
        currency: Option<&'r str> as Option<&'r str>,
        /// Date of the figure.
        date: Option<&'r str> as Option<&'r str>,
        /// For a duration that runs from the last top-up: the last day of it.
        until: Option<Date> as Option<Date>,
        /// For such a duration: whether the day asked about is past it.
        over: Option<bool> as Option<bool>,
    }
}

impl Rulebook {
    /// How long numbers of a country live, operator by operator, as far as claims in effect on the day say so; with the
    /// day of the last top-up, until when.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let day = "2026-01-10".parse().expect("a day");
    /// let keeping = Rulebook::builtin().keep("NZ", Some(day), None)?;
    /// let one_nz = &keeping.operators()[0];
    /// assert_eq!(one_nz.name(), "One NZ");
    /// assert_eq!(one_nz.terms()[0].durations()[0].until(), Some("2027-01-05".parse().expect("a day")));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the country is unknown.
    pub fn keep(
        &self,
        country: &str,
        last_top_up: impl Into<Option<Date>>,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Keeping<'_>, Error> {
        let last_top_up = last_top_up.into();
        let id = self.country_id(country)?;
        let day = as_of.into().unwrap_or(self.model.date);
        let mut operators: Vec<Operator<'_>> = Vec::new();
        let mut told = Vec::new();
        let claims =
            self.model.claims.iter().filter(|claim| claim.country == Some(id) && counts(claim, Basis::Evidence, day));
        for claim in claims {
            let Some(name) = claim.operator.as_deref() else { continue };
            let term = self.term(claim, last_top_up, day);
            if term.durations.is_empty() {
                continue;
            }
            told.extend(claim.cites.iter().map(|cite| (claim, &self.model.sources[cite.source])));
            match operators.iter_mut().find(|operator| operator.name == name) {
                Some(operator) => operator.terms.push(term),
                None => operators.push(Operator { name, terms: vec![term] }),
            }
        }
        let not_known_before = first_after(told.into_iter(), day).flatten();
        Ok(Keeping { country: &self.model.countries[id].code, as_of: day, not_known_before, last_top_up, operators })
    }

    fn term<'r>(&'r self, claim: &'r Claim, last_top_up: Option<Date>, day: Date) -> Term<'r> {
        Term {
            claim: &claim.id,
            text: &claim.text,
            grade: claim.grade,
            sources: claim.cites.iter().map(|cite| read(&self.model.sources[cite.source])).collect(),
            verified: claim.verified,
            stale: claim.stale(day),
            durations: claim.figures.iter().filter_map(|figure| duration(figure, last_top_up, day)).collect(),
        }
    }
}

fn read(source: &Source) -> Read<'_> {
    Read { title: &source.title, url: source.url.as_deref(), published: source.published.as_deref() }
}

/// The kinds of duration that run from the last top-up (or, for one, the last use).
const FROM_TOP_UP: [&str; 4] = ["validity_after_top_up", "validity", "cycle", "activity_every"];

fn duration(figure: &Figure, last_top_up: Option<Date>, day: Date) -> Option<Duration<'_>> {
    let days = figure.days?;
    let start = last_top_up.filter(|_| FROM_TOP_UP.contains(&figure.what.as_str()));
    // A duration that reaches past the calendar has no last day, whatever number a model gives.
    let until = start.and_then(|start| start.checked_add(Span::new().try_days(i64::from(days)).ok()?).ok());
    Some(Duration {
        what: &figure.what,
        days,
        top_up: figure.top_up,
        amount: figure.amount,
        currency: figure.currency.as_deref(),
        date: figure.date.as_deref(),
        until,
        over: until.map(|until| until < day),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last day of a validity of so many days after a top-up.
    fn last_day(what: &'static str, days: u32, top_up: Date) -> Option<Date> {
        let figure = Figure {
            what: what.into(),
            amount: None,
            currency: None,
            per: None,
            percent: None,
            days: Some(days),
            top_up: None,
            date: None,
        };
        duration(&figure, Some(top_up), top_up)?.until
    }

    #[test]
    fn no_number_of_days_is_past_the_calendar() {
        let day = Date::constant(2026, 1, 10);
        assert_eq!(last_day("validity", 360, day), Some(Date::constant(2027, 1, 5)));
        assert_eq!(last_day("grace", 360, day), None, "it does not run from the top-up");
        for (days, day) in [(u32::MAX, day), (Claim::MOST_DAYS, Date::constant(9999, 12, 31)), (1, Date::MAX)] {
            assert_eq!(last_day("validity", days, day), None, "{days} days after {day}");
        }
    }
}
