//! The lifetime of the number that a question is about: for the operator and from the day that were told.
//!
//! For example, with `operator=giffgaff` and a last top-up on 2026-08-31 the first stage ends on 2027-02-28.

use jiff::civil::Date;

use super::Keeping;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::FactId;
use crate::engine::model::Lifetimes;
use crate::engine::quantity::day_of;

impl<'r> Evaluation<'r> {
    /// The lifetime of the number that was asked about, if the goal asks for it
    /// ([`Goal::lifetimes`](crate::model::Goal::lifetimes)): for the operators that it may be from, and with days if
    /// the day of the last top-up or use was told. None for every other goal.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Operator};
    /// use simbind::{Date, Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::KeepNumber).with(Operator::Giffgaff).set("last_top_up", "2026-08-31")?;
    /// let evaluation = evaluate("GB", &profile)?;
    /// let keeping = evaluation.keeping().expect("the goal asks for it");
    /// let stage = &keeping.operators()[0].timelines()[0].stages()[0];
    /// assert_eq!(stage.on(), Some(Date::constant(2027, 2, 28)));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn keeping(&self) -> Option<Keeping<'r>> {
        let lifetimes = self.goal().lifetimes()?;
        let last = self.day_told(lifetimes.last());
        let mut keeping = self.rulebook.keep(self.country_code(), last, self.as_of).ok()?;
        keeping.operators.retain(|operator| self.may_be_from(lifetimes, operator.name));
        Some(keeping)
    }

    /// Whether the number may be from an operator, given the told facts.
    pub(crate) fn may_be_from(&self, lifetimes: &Lifetimes, operator: &str) -> bool {
        let fact = &self.rulebook.model.vocabulary.facts[lifetimes.operator];
        let values = self.values(lifetimes.operator);
        values == fact.all()
            || fact.values_of(values).any(|value| value.label().iter().any(|(_, name)| name == operator))
    }

    /// The day that was told for a fact, if one was.
    fn day_told(&self, fact: FactId) -> Option<Date> {
        let told = self.figures.iter().find(|told| told.fact == fact)?;
        match told.figures.as_slice() {
            [figures] if figures.least == figures.most && !told.absent => Some(day_of(figures.least)),
            _ => None,
        }
    }
}
