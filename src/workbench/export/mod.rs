//! Exports a rulebook as policies of other languages: to leave simbind, or to compare it with another engine.
//!
//! [`Export::to_rego`] writes the rules and the logic of verdicts in Rego, for Open Policy Agent and regorus;
//! [`Export::to_cedar`] writes, as policies of Cedar, what Cedar can express. Both are made to be read and maintained
//! by people: each rule has its name, its text and the sources that it rests on.
//!
//! # How to leave simbind
//!
//! ```sh
//! simbind export --to rego > rules.rego
//! echo '{"country": "NZ", "goal": "bind", "facts": {"platform": "wechat"}}' > question.json
//! opa eval -d rules.rego -i question.json data.simbind.answer
//! ```
//!
//! The input is what [`Question`](crate::Question) reads, with one value for every fact that matters: `errors` lists
//! the missing ones, undeclared values, and facts that contradict one another; while there is an error there is no
//! verdict. Presumed facts need not be told. `verdict`, `document` and `evidence` are those of an
//! [`Evaluation`](crate::Evaluation), with gates, reasons (and which of them are decisive), routes, refusals and
//! alternatives.
//!
//! # What is not exported
//!
//! Answers for open facts, and with them questions, ways and all other analyses; steps; known names; the wording of
//! answers. In Cedar also routes, refusals, alternatives, limits and permits: a request is allowed if and only if the
//! verdict is `theoretically_possible`, and the policies that deny it are the blocks.
//!
//! A quantity is told as a number in its own unit, and a date as `YYYY-MM-DD`. What cannot be expressed exactly in the
//! other language is refused with an error, and never approximated.

mod cedar;
mod chosen;
mod condition;
mod rego;
mod wording;

use jiff::civil::Date;

use crate::engine::error::Error;
use crate::engine::ids::{CountryId, GoalId};
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;

/// Selects what is exported; the whole rulebook by default.
///
/// ```
/// # #[cfg(feature = "yaml")] {
/// use simbind::Rulebook;
/// use simbind::export::Export;
///
/// let rulebook = Rulebook::from_dir("examples/library_card")?;
/// let rego = Export::of(&rulebook).country("Harbour")?.to_rego()?;
/// assert!(rego.contains("package simbind") && rego.contains("rule_holds contains"));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Export<'r> {
    rulebook: &'r Rulebook,
    country: Option<CountryId>,
    goal: Option<GoalId>,
    as_of: Option<Date>,
}

impl<'r> Export<'r> {
    /// The whole rulebook.
    #[must_use]
    pub fn of(rulebook: &'r Rulebook) -> Export<'r> {
        Export { rulebook, country: None, goal: None, as_of: None }
    }

    /// Restricts the export to one country, by code or name: questions need not name it.
    ///
    /// # Errors
    /// When the rulebook knows no such country, or says nothing about it.
    pub fn country(mut self, country: &str) -> Result<Export<'r>, Error> {
        self.country = Some(self.rulebook.country_id(country)?);
        let chosen = chosen::Chosen::of(&self);
        match chosen.countries().next() {
            Some(_) => Ok(self),
            None => Err(self.rulebook.says_nothing(chosen.key(self.rulebook.country_id(country)?))),
        }
    }

    /// Restricts the export to one goal, by name.
    ///
    /// # Errors
    /// When the rulebook has no such goal.
    pub fn goal(mut self, goal: &str) -> Result<Export<'r>, Error> {
        self.goal = Some(Profile::in_words_of(&self.rulebook.words).with_goal(goal)?.goal);
        Ok(self)
    }

    /// Restricts the export to one day: what is not in effect on it is left out.
    #[must_use]
    pub fn as_of(mut self, day: impl Into<Option<Date>>) -> Export<'r> {
        self.as_of = day.into();
        self
    }

    /// A module of Rego, laid out as `opa fmt` does.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::export::Export;
    ///
    /// let rego = Export::of(Rulebook::builtin()).country("NZ")?.goal("bind")?.to_rego()?;
    /// assert!(rego.contains("rules[\"NZ-D-bind\"] := {"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// If something cannot be expressed exactly: a quantity relative to the day of the question, unless [one
    /// day](Export::as_of) is exported; a moment; a date compared with another one plus a number of days.
    pub fn to_rego(&self) -> Result<String, Error> {
        rego::written(&chosen::Chosen::of(self))
    }

    /// Policies of Cedar for one day: that of the export, or else that of the rulebook.
    ///
    /// The action of a request is the goal and its resource the country; its context holds the facts. It is allowed if
    /// and only if the verdict is `theoretically_possible`.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::export::Export;
    ///
    /// let cedar = Export::of(Rulebook::builtin()).country("NZ")?.goal("bind")?.to_cedar()?;
    /// assert!(cedar.contains("@id(\"NZ-D-bind\")"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// If something cannot be expressed exactly: a number with more than four decimal digits, or a comparison of two
    /// figures one of which may be absent.
    pub fn to_cedar(&self) -> Result<String, Error> {
        cedar::written(&chosen::Chosen::of(&Export { as_of: self.as_of.or(Some(self.rulebook.model.date)), ..*self }))
    }
}
