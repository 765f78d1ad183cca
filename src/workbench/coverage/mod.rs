//! Exact coverage analysis of a rulebook: which entries never hold, never matter, or cannot be reached.
//!
//! Every country, goal and means is asked, in every possible world; countries without rules of their own are one. An
//! entry has a finding only if it applies to *every* question in which the entry takes part: a worldwide rule that
//! matters in one country matters. Opinions are examined separately: a rule of the evidence is judged by its effect on
//! the evidence's opinion.
//!
//! A finding need not be a mistake: a rule can be there to be shown as a reason even if another one decides.

mod clauses;
mod examined;
mod survey;
mod witness;

use jiff::civil::Date;
use serde::Serialize;

use crate::engine::error::Error;
use crate::engine::model::Nested;
use crate::engine::record::{report, words};
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::Verdict;
#[cfg(feature = "yaml")]
pub(crate) use clauses::Shorter;
#[cfg(feature = "yaml")]
pub(crate) use examined::AllExamined;
pub(crate) use examined::Examined;
#[cfg(feature = "yaml")]
pub(crate) use survey::on_any_day;

report! {
    /// The result of the analysis.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::Rulebook;
    ///
    /// let coverage = Rulebook::from_dir("examples/library_card")?.coverage(None, None)?;
    /// println!("{} questions as of {}", coverage.questions(), coverage.as_of());
    /// assert!(coverage.not_in_force().is_empty());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Coverage {
        /// The day of the questions. Entries that are not in effect on it are not examined.
        as_of: Date as Date,
        /// The number of questions: one for each country (all without a file are one), goal, means or none, and basis.
        questions: usize as usize,
        /// Rules, routes and alternatives that take part in no question on that day.
        not_in_force: Vec<String> as &[String],
        /// What was found, by kind.
        findings: Vec<Finding> as &[Finding],
    }
}

report! {
    /// An entry, gate or verdict that never holds, never matters or cannot be reached.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let coverage = Rulebook::builtin().coverage(Some("NZ"), None)?;
    /// for finding in coverage.findings() {
    ///     println!("{} {} ({}): {}", finding.what(), finding.id(), finding.basis(), finding.kind().meaning());
    /// }
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Finding {
        /// The kind of the finding.
        kind: FindingKind as FindingKind,
        /// The kind of what it is about: `rule`, `route`, `alternative`, `gate` or `verdict`.
        what: &'static str as &'static str,
        /// Name of the rule, route, alternative, gate or verdict.
        id: String as &str,
        /// The basis: `document`, `evidence` or `headline`.
        basis: &'static str as &'static str,
        /// The clause of the condition that is redundant by itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        clause: Option<String> as Option<&str>,
        /// The clause as data.
        #[serde(skip_serializing_if = "Option::is_none")]
        condition: Option<Nested>,
        /// The path to that clause: the index of the part of the condition, of the part of that, and so on, counted
        /// from 1.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        clause_at: Vec<usize> as &[usize],
        /// The rules that together already do what this one does.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        by: Vec<String> as &[String],
        /// For a gate or verdict: the goal.
        #[serde(skip_serializing_if = "Option::is_none")]
        goal: Option<String> as Option<&str>,
        /// For a gate or verdict: the countries; [`Finding::OTHERS`] for all that the rulebook has no file about.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        countries: Vec<String> as &[String],
        /// A test for a rule file that shows it in a situation; none if there is no such situation.
        witness: Option<String> as Option<&str>,
    }
}

impl Finding {
    /// Stands for every country that the rulebook has no file about.
    pub const OTHERS: &'static str = "*";
}

words! {
    /// The kinds of findings.
    ///
    /// ```
    /// use simbind::coverage::FindingKind;
    ///
    /// assert_eq!(FindingKind::Dead.as_str(), "dead");
    /// assert_eq!("shadowed".parse(), Ok(FindingKind::Shadowed));
    /// ```
    #[non_exhaustive]
    pub enum FindingKind("kind of finding") {
        /// It holds in no possible world, for no question in which it takes part.
        Dead = "dead",
        /// A block that changes no gate: wherever it holds, the gate is blocked without it.
        Shadowed = "shadowed",
        /// Without it every verdict would be the same, but some gate would not.
        NeverDecides = "never-decides",
        /// A route without which every verdict would be the same.
        IdleRoute = "idle-route",
        /// A redundant clause of a condition: without it, the condition holds in the same possible worlds. Clauses
        /// inside a redundant one are not reported separately.
        RedundantCondition = "redundant-condition",
        /// A gate that is blocked in every possible world.
        GateNeverOpens = "gate-never-opens",
        /// A verdict that no possible world has.
        VerdictNeverReached = "verdict-never-reached",
    }
}

impl FindingKind {
    /// Its meaning, in one line.
    ///
    /// ```
    /// use simbind::coverage::FindingKind;
    ///
    /// assert_eq!(FindingKind::IdleRoute.meaning(), "turns no verdict");
    /// ```
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            FindingKind::Dead => "holds in no situation that can be",
            FindingKind::Shadowed => "blocks only where the gate is blocked without it",
            FindingKind::NeverDecides => "without it every verdict would be the same",
            FindingKind::IdleRoute => "turns no verdict",
            FindingKind::RedundantCondition => "a clause that can be left out by itself",
            FindingKind::GateNeverOpens => "blocked in every situation",
            FindingKind::VerdictNeverReached => "comes out of no situation",
        }
    }
}

impl Rulebook {
    /// Analyses the whole rulebook, or what concerns one country, as of a day (none: its own date).
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::coverage::FindingKind;
    ///
    /// let coverage = Rulebook::builtin().coverage(Some("NZ"), None)?;
    /// let gate = coverage.findings().iter().find(|finding| finding.kind() == FindingKind::GateNeverOpens);
    /// let gate = gate.expect("the number is not bound directly, says the document");
    /// assert_eq!((gate.id(), gate.goal()), ("number", Some("bind")));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the country is unknown, or if the analysis exceeds the bound on work.
    pub fn coverage(&self, country: Option<&str>, as_of: impl Into<Option<Date>>) -> Result<Coverage, Error> {
        let only = country.map(|country| self.country_id(country)).transpose()?;
        survey::survey(self, only, as_of.into().unwrap_or(self.model.date))
    }

    /// The findings about rules, routes and alternatives that hold on all days: an entry that mattered once, or will,
    /// has none. These are the findings of `simbind check`.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::coverage::FindingKind;
    ///
    /// let found = Rulebook::builtin().coverage_on_any_day()?;
    /// assert!(found.iter().all(|finding| finding.kind() != FindingKind::Dead));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// If the analysis exceeds the bound on work.
    pub fn coverage_on_any_day(&self) -> Result<Vec<Finding>, Error> {
        let examined = survey::on_any_day(self)?;
        let mut findings = examined.iter().flat_map(Examined::findings).collect::<Vec<_>>();
        findings.sort_by_key(|finding| finding.kind);
        Ok(findings)
    }
}

/// The verdicts, from the best to the worst.
const VERDICTS: [Verdict; 3] = [Verdict::TheoreticallyPossible, Verdict::ViaWorkaround, Verdict::NotDirectly];
