//! The lifetime of numbers: the claims of a country by operator, as stages with dates and as costs.
//!
//! Claims state times as figures, each with the event that it is counted from. With the day of the last top-up (or use)
//! and its amount each stage gets a day (`timeline`); the cost of a year comes from the same figures (`cost`). Stages
//! that the terms do not mention are listed as not known, apart from those that the terms say never come.

mod asked;
mod cost;
mod last;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]
mod tests;
mod timeline;

use jiff::civil::Date;
use serde::Serialize;

pub use self::last::LastTopUp;
use self::timeline::{Stated, from_told, is_stage};
use crate::engine::error::Error;
use crate::engine::model::{Basis, Claim, Confidence, Figure, Grade, Source, Terms, Text, Topic};
use crate::engine::program::counts;
use crate::engine::record::report;
use crate::engine::rulebook::Rulebook;
use crate::reason::dated::first_after;

report! {
    /// The known facts about keeping the numbers of a country alive.
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
        /// The words of the rulebook.
        #[serde(skip)]
        words: &'r Terms as &'r Terms,
        /// The day asked about.
        as_of: Date as Date,
        /// If that day precedes every statement: the earliest date of the statements.
        #[serde(skip_serializing_if = "Option::is_none")]
        not_known_before: Option<String> as Option<&str>,
        /// The day of the last top-up, if it was given.
        last_top_up: Option<Date> as Option<Date>,
        /// Its amount, if it was given, in the currency of the operator in question.
        amount: Option<f64> as Option<f64>,
        /// The operators.
        operators: Vec<Operator<'r>> as &[Operator<'r>],
        /// The terms for every number of the country, whoever its operator is.
        everyone: Vec<Term<'r>> as &[Term<'r>],
    }
}

report! {
    /// An operator, with the lifetime of its numbers.
    #[derive(Clone, Debug, Serialize)]
    pub struct Operator<'r> {
        /// Its name.
        name: &'r str as &'r str,
        /// Its name in each language, if the vocabulary has it among the operators that can be told.
        #[serde(skip)]
        label: Option<&'r Text> as Option<&'r Text>,
        /// The stages of a number: one timeline for each amount that makes a difference, or for the told amount.
        timelines: Vec<Timeline<'r>> as &[Timeline<'r>],
        /// Whether the terms name the told amount. None if no amount was told, or if none makes a difference.
        amount_named: Option<bool> as Option<bool>,
        /// The costs of a year, cheapest first.
        costs: Vec<Cost<'r>> as &[Cost<'r>],
        /// The kinds that were not found in the terms: `incoming_stops`, `reclaim_until`, `cost`, ...
        not_known: Vec<&'static str> as &[&'static str],
        /// The stages that never come according to the terms.
        no_limit: Vec<&'r str> as &[&'r str],
        /// The statements about it.
        terms: Vec<Term<'r>> as &[Term<'r>],
    }
}

report! {
    /// The stages of a number after a top-up of a certain amount, in order.
    #[derive(Clone, Debug, Serialize)]
    pub struct Timeline<'r> {
        /// The smallest top-up for which it holds; null if the amount makes no difference.
        top_up: Option<f64> as Option<f64>,
        /// The largest; null if there is none.
        top_up_to: Option<f64> as Option<f64>,
        /// Their currency.
        currency: Option<&'r str> as Option<&'r str>,
        /// The number of renewals that this top-up pays, if renewals are paid from a balance.
        renewals: Option<u32> as Option<u32>,
        /// Its stages.
        stages: Vec<Stage<'r>> as &[Stage<'r>],
    }
}

report! {
    /// A stage in the life of a number.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::{Date, Rulebook};
    ///
    /// let keeping = Rulebook::builtin().keep("GB", Date::constant(2026, 8, 31), None)?;
    /// let stage = &keeping.operators()[0].timelines()[0].stages()[0];
    /// assert_eq!((stage.what(), stage.months(), stage.on()), ("activity_every", Some(6), Some(Date::constant(2027, 2, 28))));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, Serialize)]
    pub struct Stage<'r> {
        /// The kind of stage: `outgoing_stops`, `incoming_stops`, `reclaim_until`, ...
        what: &'r str as &'r str,
        /// The event that it is counted from: `last_top_up`, `last_use`, `expiry`, or another stage.
        after: Option<&'r str> as Option<&'r str>,
        /// The number of days.
        days: Option<u32> as Option<u32>,
        /// The number of calendar months.
        months: Option<u32> as Option<u32>,
        /// Whether the terms say that it never comes.
        never: bool as bool,
        /// The day on which it comes, if the day of the last top-up was told.
        on: Option<Date> as Option<Date>,
        /// Whether the day asked about is after it.
        over: Option<bool> as Option<bool>,
        /// The claim that states it.
        claim: &'r str as &'r str,
        /// The grade of that claim: A to E.
        grade: Grade as Grade,
        /// Whether the claim is a mere report, which decides nothing.
        weak: bool as bool,
    }
}

report! {
    /// The cost of a number per year, paid in one way: `each` in every `days` or `months`.
    #[derive(Clone, Debug, Serialize)]
    pub struct Cost<'r> {
        /// The kind of payment: `top_up`, `renewal`, `pack` (time on sale) or `use`.
        of: &'static str as &'static str,
        /// The amount of one payment.
        each: f64 as f64,
        /// The currency.
        currency: &'r str as &'r str,
        /// The unit that it pays for: `sms`, ...
        per: Option<&'r str> as Option<&'r str>,
        /// The number of days that it lasts.
        days: Option<u32> as Option<u32>,
        /// The number of months that it lasts.
        months: Option<u32> as Option<u32>,
        /// `each` times 365 days or 12 months, divided by the time that it lasts, rounded to hundredths.
        a_year: f64 as f64,
        /// The date of the price.
        date: Option<&'r str> as Option<&'r str>,
        /// The weaker of the grades of the claims.
        grade: Grade as Grade,
        /// Whether one of the claims is a mere report.
        weak: bool as bool,
        /// The claims that state the time and the price.
        claims: Vec<&'r str> as &[&'r str],
    }
}

report! {
    /// A statement about the lifetime of a number.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Grade;
    /// use simbind::Rulebook;
    ///
    /// let keeping = Rulebook::builtin().keep("NZ", None, None)?;
    /// let term = &keeping.operators()[0].terms()[0];
    /// assert_eq!((term.grade(), term.stale(), term.durations()[0].days()), (Grade::B, false, Some(360)));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, Serialize)]
    pub struct Term<'r> {
        /// The name of the claim.
        claim: &'r str as &'r str,
        /// Its text.
        text: &'r Text as &'r Text,
        /// Its grade: A to E.
        grade: Grade as Grade,
        /// The sources in which it was read.
        sources: Vec<Read<'r>> as &[Read<'r>],
        /// The day on which it was last checked.
        verified: Option<Date> as Option<Date>,
        /// Whether that is too long before the day asked about.
        stale: bool as bool,
        /// Whether it is a mere report, which decides nothing.
        weak: bool as bool,
        /// A caveat.
        note: Option<&'r Text> as Option<&'r Text>,
        /// Its durations.
        durations: Vec<Duration<'r>> as &[Duration<'r>],
    }
}

report! {
    /// A source and its date.
    #[derive(Clone, Debug, Serialize)]
    pub struct Read<'r> {
        /// Its name within the rulebook.
        id: &'r str as &'r str,
        /// Its title.
        title: &'r str as &'r str,
        /// The address under which it was read.
        url: Option<&'r str> as Option<&'r str>,
        /// The date of publication; null if unknown.
        published: Option<&'r str> as Option<&'r str>,
    }
}

report! {
    /// A duration of a certain kind.
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
        /// The kind: `validity_after_top_up`, `reclaim_until`, ...
        what: &'r str as &'r str,
        /// The event that it is counted from.
        after: Option<&'r str> as Option<&'r str>,
        /// The number of days.
        days: Option<u32> as Option<u32>,
        /// The number of calendar months.
        months: Option<u32> as Option<u32>,
        /// The smallest top-up that buys it.
        top_up: Option<f64> as Option<f64>,
        /// The largest top-up for which it holds.
        top_up_to: Option<f64> as Option<f64>,
        /// Its price.
        amount: Option<f64> as Option<f64>,
        /// The currency of the top-up or price.
        currency: Option<&'r str> as Option<&'r str>,
        /// The date of the figure.
        date: Option<&'r str> as Option<&'r str>,
        /// The last day of a duration that runs from the last top-up.
        until: Option<Date> as Option<Date>,
        /// For such a duration, whether the day asked about is after it.
        over: Option<bool> as Option<bool>,
    }
}

impl Rulebook {
    /// The lifetime of the numbers of a country, by operator, according to the claims in effect on the day. With the
    /// day of the last top-up, the stages have days.
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
    /// When the rulebook declares no lifetimes, or the country is unknown.
    pub fn keep(
        &self,
        country: &str,
        last_top_up: impl Into<LastTopUp>,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Keeping<'_>, Error> {
        if !self.vocabulary().terms().topics().iter().any(Topic::lifetimes) {
            let message = "these rules declare no lifetimes: none of their topics is marked `lifetimes: true`";
            return Err(Error::question(message));
        }
        let last = last_top_up.into();
        let id = self.country_id(country)?;
        let day = as_of.into().unwrap_or(self.model.date);
        let (mut names, mut everyone, mut told) = (Vec::<&str>::new(), Vec::new(), Vec::new());
        let claims = self.model.claims.iter();
        let claims = claims
            .filter(|claim| claim.country == Some(id) && concerns(claim, &self.model.vocabulary.terms, day))
            .collect::<Vec<_>>();
        for claim in &claims {
            told.extend(claim.cites.iter().map(|cite| (*claim, &self.model.sources[cite.source])));
            match claim.operator.as_deref() {
                Some(name) if !names.contains(&name) => names.push(name),
                Some(_) => {}
                None => everyone.push(self.term(claim, last, day)),
            }
        }
        let operators = names.into_iter().map(|name| {
            let of_it = claims.iter().copied().filter(|claim| claim.operator.as_deref() == Some(name));
            self.operator(name, &of_it.collect::<Vec<_>>(), last, day)
        });
        Ok(Keeping {
            country: &self.model.countries[id].code,
            words: &self.model.vocabulary.terms,
            as_of: day,
            not_known_before: first_after(told.into_iter(), day).flatten(),
            last_top_up: last.day(),
            amount: last.amount(),
            operators: operators.collect(),
            everyone,
        })
    }

    fn operator<'r>(&'r self, name: &'r str, claims: &[&'r Claim], last: LastTopUp, day: Date) -> Operator<'r> {
        let stated = claims.iter().copied().flat_map(|claim| {
            let figures = claim.figures.iter();
            figures.map(move |figure| Stated { claim, figure })
        });
        let stated = stated.collect::<Vec<_>>();
        let (mut timelines, amount_named) = timeline::timelines(&stated, last, day);
        timelines.retain(|timeline| !timeline.stages.is_empty());
        let costs = cost::costs(&stated);
        let no_limit = stated.iter().filter(|stated| stated.figure.never).map(|stated| &*stated.figure.what).collect();
        Operator {
            name,
            label: self.label_of_operator(name),
            not_known: not_known(&stated, costs.is_empty()),
            timelines,
            amount_named,
            costs,
            no_limit,
            terms: claims.iter().map(|claim| self.term(claim, last, day)).collect(),
        }
    }

    /// The label of the operator of that name, among those that a person can tell.
    fn label_of_operator(&self, name: &str) -> Option<&Text> {
        let vocabulary = &self.model.vocabulary;
        let told = vocabulary.goals.iter().filter_map(|goal| goal.lifetimes()).map(|lifetimes| lifetimes.operator());
        let labels = told.flat_map(|fact| &vocabulary.facts[fact].values).map(|value| value.label());
        labels.into_iter().find(|label| label.iter().any(|(_, label)| label == name))
    }

    fn term<'r>(&'r self, claim: &'r Claim, last: LastTopUp, day: Date) -> Term<'r> {
        Term {
            claim: &claim.id,
            text: &claim.text,
            grade: claim.grade,
            sources: claim.cites.iter().map(|cite| read(&self.model.sources[cite.source])).collect(),
            verified: claim.verified,
            stale: claim.stale(day),
            weak: !claim.supported(),
            note: claim.note.as_ref(),
            durations: claim.figures.iter().filter_map(|figure| duration(figure, last, day)).collect(),
        }
    }
}

impl<'r> Operator<'r> {
    /// Its name in a language.
    #[cfg(feature = "render")]
    pub(crate) fn called(&self, lang: crate::engine::model::Lang) -> &'r str {
        self.label.map_or(self.name, |label| label.get(lang))
    }
}

/// Whether a claim is about the lifetime of numbers: a claim about an operator, or one about keeping numbers in
/// general. A mere report is included for an operator, unless something better outweighs it.
fn concerns(claim: &Claim, terms: &Terms, day: Date) -> bool {
    let keeping = claim.topic.is_some_and(|topic| terms.topics[topic].lifetimes);
    let reported = claim.confidence == Some(Confidence::Low) && claim.decided_by.is_empty() && claim.in_effect(day);
    let evidence = claim.assessment.is_none() && !claim.background && !claim.retracted;
    let stated = claim.figures.iter().any(|figure| is_stage(figure) || *figure.what == *"min_top_up");
    evidence
        && match claim.operator {
            Some(_) => (keeping || stated) && (counts(claim, Basis::Evidence, day) || reported),
            None => keeping && counts(claim, Basis::Evidence, day),
        }
}

fn read(source: &Source) -> Read<'_> {
    Read { id: &source.id, title: &source.title, url: source.url.as_deref(), published: source.published.as_deref() }
}

/// The kinds of stage that a person needs to know and that the terms, as far as they were read, do not state.
fn not_known(all: &[Stated<'_>], no_cost: bool) -> Vec<&'static str> {
    let says = |kinds: &[&str]| all.iter().any(|stated| kinds.contains(&&*stated.figure.what));
    // A fixed lifetime, whatever is paid, answers everything.
    let fixed = all.iter().any(|stated| *stated.figure.what == *"validity" && !from_told(stated.figure));
    if fixed && !all.iter().any(|stated| from_told(stated.figure)) {
        return Vec::new();
    }
    let used = says(&["activity_every"]);
    let lives = used || says(&["validity_after_top_up", "renewal", "cycle", "incoming_stops", "number_ends"]);
    let missing = [
        ("validity", !lives),
        ("outgoing_stops", lives && !used && !says(&["outgoing_stops"])),
        ("incoming_stops", lives && !used && !says(&["incoming_stops"])),
        ("reclaim_until", !says(&["reclaim_until", "number_ends"])),
        ("cost", no_cost),
    ];
    missing.into_iter().filter(|(_, missing)| *missing).map(|(what, _)| what).collect()
}

fn duration(figure: &Figure, last: LastTopUp, day: Date) -> Option<Duration<'_>> {
    (figure.days.is_some() || figure.months.is_some()).then_some(())?;
    let start = last.day().filter(|_| is_stage(figure) && from_told(figure));
    let until = start.and_then(|start| timeline::end(figure, 1, start));
    Some(Duration {
        what: &figure.what,
        after: timeline::start(figure),
        days: figure.days,
        months: figure.months,
        top_up: figure.top_up,
        top_up_to: figure.top_up_to,
        amount: figure.amount,
        currency: figure.currency.as_deref(),
        date: figure.date.as_deref(),
        until,
        over: until.map(|until| until < day),
    })
}
