//! The whole rulebook looked at, exactly: what in it never holds, never matters or cannot be reached.
//!
//! Every country, goal and means is asked, in every world that can be; countries that the rulebook says nothing of its
//! own about are one. Something is found only where that is so of *every* question that it takes part in: a worldwide
//! rule that matters in one country matters. Opinions are looked at one by one: a rule of the evidence is measured by
//! the evidence.
//!
//! What is found need not be a mistake: a rule can be there to be told as a reason even where another one decides.

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
    /// What came of looking at a rulebook.
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
        /// The day for which it was asked. What is not in effect on it is not looked at.
        as_of: Date as Date,
        /// Number of questions asked: a country (all without a file are one), a goal, a means or none, and a basis each.
        questions: usize as usize,
        /// Rules, routes and alternatives that take part in no question on that day.
        not_in_force: Vec<String> as &[String],
        /// What was found, by kind.
        findings: Vec<Finding> as &[Finding],
    }
}

report! {
    /// Something that never holds, never matters or cannot be reached.
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
        /// What is the matter.
        kind: FindingKind as FindingKind,
        /// `rule`, `route`, `alternative`, `gate` or `verdict`.
        what: &'static str as &'static str,
        /// Name of the rule, route, alternative, gate or verdict.
        id: String as &str,
        /// The basis: `document`, `evidence` or `headline`.
        basis: &'static str as &'static str,
        /// The clause of the condition that can be left out by itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        clause: Option<String> as Option<&str>,
        /// The same as data.
        #[serde(skip_serializing_if = "Option::is_none")]
        condition: Option<Nested>,
        /// Where that clause stands: which part of the condition, which part of that, and so on, counted from 1.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        clause_at: Vec<usize> as &[usize],
        /// The rules that together already do what this one does.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        by: Vec<String> as &[String],
        /// The goal, of a gate or verdict.
        #[serde(skip_serializing_if = "Option::is_none")]
        goal: Option<String> as Option<&str>,
        /// The countries, of a gate or verdict; [`Finding::OTHERS`] for all that the rulebook has no file about.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        countries: Vec<String> as &[String],
        /// A test for a rule file that shows a situation in which it can be seen; none where there is no such situation.
        witness: Option<String> as Option<&str>,
    }
}

impl Finding {
    /// Stands for every country that the rulebook has no file about.
    pub const OTHERS: &'static str = "*";
}

words! {
    /// What can be the matter.
    ///
    /// ```
    /// use simbind::coverage::FindingKind;
    ///
    /// assert_eq!(FindingKind::Dead.as_str(), "dead");
    /// assert_eq!("shadowed".parse(), Ok(FindingKind::Shadowed));
    /// ```
    #[non_exhaustive]
    pub enum FindingKind("kind of finding") {
        /// It holds in no world that can be, of no question in which it takes part.
        Dead = "dead",
        /// A block that changes no gate: wherever it holds the gate is blocked without it.
        Shadowed = "shadowed",
        /// Without it every verdict would be the same, though some gate would not.
        NeverDecides = "never-decides",
        /// A route without which every verdict would be the same.
        IdleRoute = "idle-route",
        /// A clause of a condition that can be left out: it would still hold in the same worlds that can be. What
        /// stands in such a clause goes with it, and is not found as well.
        RedundantCondition = "redundant-condition",
        /// A gate that is blocked in every world that can be.
        GateNeverOpens = "gate-never-opens",
        /// A verdict that comes out of no world that can be.
        VerdictNeverReached = "verdict-never-reached",
    }
}

impl FindingKind {
    /// What it means, in a line.
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
    /// Looks at the whole rulebook, or at what concerns one country, as of a day (none: its own date).
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
    /// When the country is unknown, or the rulebook too entangled to be looked at.
    pub fn coverage(&self, country: Option<&str>, as_of: impl Into<Option<Date>>) -> Result<Coverage, Error> {
        let only = country.map(|country| self.country_id(country)).transpose()?;
        survey::survey(self, only, as_of.into().unwrap_or(self.model.date))
    }

    /// What is so of rules, routes and alternatives whatever day is asked about: what mattered once, or will, is none of
    /// it. These are the findings of `simbind check`.
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
    /// When the rulebook is too entangled to be looked at.
    pub fn coverage_on_any_day(&self) -> Result<Vec<Finding>, Error> {
        let examined = survey::on_any_day(self)?;
        let mut findings = examined.iter().flat_map(Examined::findings).collect::<Vec<_>>();
        findings.sort_by_key(|finding| finding.kind);
        Ok(findings)
    }
}

/// The verdicts from the best to the worst.
const VERDICTS: [Verdict; 3] = [Verdict::TheoreticallyPossible, Verdict::ViaWorkaround, Verdict::NotDirectly];
