//! A rulebook as policies of other languages: a way out, and a second engine as judge.
//!
//! What simbind decides can be decided elsewhere. [`Export::to_rego`] writes the rules and the logic of verdicts in Rego, for
//! Open Policy Agent and regorus; [`Export::to_cedar`] writes, as policies of Cedar, what Cedar can say. Both are made to be
//! read and kept by people: each rule stands there with its name, its text and the sources that it rests on.
//!
//! # How to leave simbind
//!
//! ```sh
//! simbind export --to rego > rules.rego
//! echo '{"country": "NZ", "goal": "bind", "facts": {"platform": "wechat"}}' > question.json
//! opa eval -d rules.rego -i question.json data.simbind.answer
//! ```
//!
//! A question is what [`Question`](crate::Question) reads, of which every fact that matters is told with one value: `errors`
//! names those that are missing, values that are not declared, and facts that contradict one another; there is no verdict
//! while there is one. What is presumed of a fact need not be told. `verdict`, `document` and `evidence` are those of an
//! [`Evaluation`](crate::Evaluation), with gates, reasons (and which of them are decisive), routes, refusals and
//! alternatives.
//!
//! # What stays behind
//!
//! Answers for facts left open, and with them questions, ways and all other analyses; steps; names that people know; the
//! wording of answers. In Cedar also routes, refusals, alternatives, limits and permits: a request is allowed exactly where
//! the verdict is `theoretically_possible`, and the policies that deny it are the blocks.
//!
//! A quantity is told as a number in its own unit, and a date as `YYYY-MM-DD`. What cannot be said exactly in the other
//! language is refused with an error, and never written nearly.

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

/// What of a rulebook is exported: everything, or what is said here.
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
    /// Everything that a rulebook says.
    #[must_use]
    pub fn of(rulebook: &'r Rulebook) -> Export<'r> {
        Export { rulebook, country: None, goal: None, as_of: None }
    }

    /// The same for one country only, by code or name: questions need not name it.
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

    /// The same for one goal only, by name.
    ///
    /// # Errors
    /// When the rulebook has no such goal.
    pub fn goal(mut self, goal: &str) -> Result<Export<'r>, Error> {
        self.goal = Some(Profile::in_words_of(&self.rulebook.words).with_goal(goal)?.goal);
        Ok(self)
    }

    /// The same for one day only: what is not in effect on it is left out.
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
    /// When something cannot be said exactly: a quantity compared with the day asked about, unless [one
    /// day](Export::as_of) is exported; a moment; a date compared with another one so many days later.
    pub fn to_rego(&self) -> Result<String, Error> {
        rego::written(&chosen::Chosen::of(self))
    }

    /// Policies of Cedar, for one day: that of the export, else that of the rulebook.
    ///
    /// The action of a request is the goal and its resource the country; its context holds the facts. It is allowed where
    /// the verdict is `theoretically_possible`.
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
    /// When something cannot be said exactly: a number with more than four digits after the point, figures of which one is
    /// compared with another that may not be there.
    pub fn to_cedar(&self) -> Result<String, Error> {
        cedar::written(&chosen::Chosen::of(&Export { as_of: self.as_of.or(Some(self.rulebook.model.date)), ..*self }))
    }
}
