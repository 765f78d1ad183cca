//! Mutation testing of rules: drops or changes each clause, effect, date and figure of a rulebook, one at a time, and
//! runs the tests beside the rules. A mutation that no test notices is something that an editor can break without
//! knowing.

mod affected;
mod conditions;
mod edit;
mod judge;
mod make;
mod same;

use serde::Serialize;

use crate::engine::error::Error;
use crate::engine::model::Scope;
use crate::engine::record::{report, words};
use crate::engine::rulebook::Rulebook;

report! {
    /// A mutation of a rulebook and its outcome.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::mutation::{Outcome, Sample};
    /// use simbind::Rulebook;
    ///
    /// let found = Rulebook::from_dir("examples/library_card")?.mutate(Sample::all().every(4))?;
    /// let noticed = found.with(Outcome::Noticed).next().expect("tests stand beside the rules");
    /// println!("{}: {} ({})", noticed.name(), noticed.change(), noticed.noticed_by().unwrap_or_default());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Mutant {
        /// The name: that of the entry, and what was changed. It is the same in every run, as long as the entry and the
        /// clause exist.
        name: String as &str,
        /// Name of the entry that was changed.
        id: String as &str,
        /// The kind of the entry: `rule`, `route`, `alternative`, `claim`, `step`, `threshold` or `impossible`.
        kind: &'static str as &'static str,
        /// The place in the entry: `when`, `when.any[2].platform` (parts are counted from 1), `from`, ...
        place: String as &str,
        /// What was changed.
        change: String as &str,
        /// The outcome.
        outcome: Outcome as Outcome,
        /// A test that fails because of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        noticed_by: Option<String> as Option<&str>,
    }
}

words! {
    /// The outcome of a mutant.
    #[non_exhaustive]
    pub enum Outcome("outcome") {
        /// A test fails.
        Noticed = "noticed",
        /// No test fails.
        Survived = "survived",
        /// It was proved that no answer to any question changes: no verdict, gate, reason, route, refusal or
        /// alternative. No test could notice it; often a clause is redundant.
        Equivalent = "equivalent",
    }
}

report! {
    /// The outcomes of all mutants of a rulebook.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::mutation::{Outcome, Sample};
    /// use simbind::Rulebook;
    ///
    /// let found = Rulebook::from_dir("examples/library_card")?.mutate(Sample::all().every(4))?;
    /// let noticed = found.count(Outcome::Noticed);
    /// assert!(0 < noticed && noticed <= found.mutants().len());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
    pub struct Mutation {
        /// Every mutant, in the order of the rulebook.
        mutants: Vec<Mutant> as &[Mutant],
    }
}

impl Mutation {
    /// The number of mutants with an outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        self.mutants.iter().filter(|mutant| mutant.outcome == outcome).count()
    }

    /// The mutants with an outcome.
    pub fn with(&self, outcome: Outcome) -> impl Iterator<Item = &Mutant> {
        self.mutants.iter().filter(move |mutant| mutant.outcome == outcome)
    }

    /// The percentage of answer-changing mutants that are noticed, from 0 to 100. If there are none: 100.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::mutation::Sample;
    /// use simbind::Rulebook;
    ///
    /// let found = Rulebook::from_dir("examples/library_card")?.mutate(Sample::all().every(4))?;
    /// assert!((0.0..=100.0).contains(&found.percent()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn percent(&self) -> f64 {
        let (noticed, survived) = (self.count(Outcome::Noticed), self.count(Outcome::Survived));
        if noticed + survived == 0 { 100.0 } else { 100.0 * noticed as f64 / (noticed + survived) as f64 }
    }
}

/// Selects the mutants to make; all by default.
///
/// ```
/// # #[cfg(feature = "yaml")] {
/// use simbind::mutation::Sample;
/// use simbind::Rulebook;
///
/// let sample = Sample::all().country("HAR").every(8);
/// let found = Rulebook::from_dir("examples/library_card")?.mutate(sample)?;
/// assert!(!found.mutants().is_empty());
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sample<'s> {
    country: Option<&'s str>,
    every: usize,
}

impl<'s> Sample<'s> {
    /// All mutants.
    #[must_use]
    pub fn all() -> Sample<'s> {
        Sample::default()
    }

    /// Only mutants of entries about one country, by code or name; none: of all entries.
    #[must_use]
    pub fn country(mut self, country: impl Into<Option<&'s str>>) -> Sample<'s> {
        self.country = country.into();
        self
    }

    /// Only every n-th mutant, evenly spread; 0 and 1: all.
    #[must_use]
    pub fn every(mut self, every: usize) -> Sample<'s> {
        self.every = every;
        self
    }
}

impl Rulebook {
    /// Changes the rulebook in one place at a time, and reports which changes no test notices.
    ///
    /// Dropped are rules, routes, alternatives, steps, impossible worlds, conditions and parts of them, values of
    /// facts, goals, gates that a route clears, dates and figures. Changed are conditions (negated), effects,
    /// compliance, dates (by a day), and claims that decide (into claims that do not). Of several changes of an entry
    /// that are logically equal, one is made. A change is noticed if a test of the rulebook fails that passed before.
    ///
    /// ```
    /// # #[cfg(all(feature = "yaml", feature = "builtin"))] {
    /// use simbind::Rulebook;
    /// use simbind::mutation::{Outcome, Sample};
    ///
    /// let library = Rulebook::from_dir("examples/library_card")?;
    /// let found = library.mutate(Sample::all())?;
    /// for mutant in found.with(Outcome::Survived) {
    ///     println!("no test notices: {}", mutant.name());
    /// }
    /// assert!(found.percent() > 50.0);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the country is unknown, when there are no tests, and when some fail before anything is changed.
    pub fn mutate(&self, sample: Sample<'_>) -> Result<Mutation, Error> {
        self.mutate_watched(sample, &|_, _| {})
    }

    /// The same with a progress callback, since it can take minutes: after each change it receives the number of
    /// changes so far and the total. It is called from several threads.
    /// # Errors
    /// As [`Rulebook::mutate`].
    pub fn mutate_watched(&self, sample: Sample<'_>, watch: &(dyn Fn(usize, usize) + Sync)) -> Result<Mutation, Error> {
        let tested = self.for_tests();
        let country = sample.country.map(|name| self.country_id(name)).transpose()?;
        let report = self.test();
        if report.run == 0 {
            return Err(Error::question("the rules hold no tests, so nothing can be noticed"));
        }
        if !report.failures.is_empty() {
            let message = format!("{} of {} tests fail before anything is changed", report.failures.len(), report.run);
            return Err(Error::question(message));
        }
        let mut edits = make::edits(&tested.model);
        if let Some(country) = country {
            edits.retain(|edit| edit.entry.scope(&tested.model) == Some(Scope::Country(country)));
        }
        let every = sample.every.max(1);
        let edits = edits.into_iter().step_by(every).collect::<Vec<_>>();
        Ok(Mutation { mutants: judge::judge(tested, &edits, watch) })
    }
}
