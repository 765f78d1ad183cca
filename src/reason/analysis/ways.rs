use std::cmp::Reverse;

use super::Told;
use super::change::Change;
use super::search::search;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Basis, Step};
use crate::engine::verdict::Verdict;

/// What a person can lawfully do to have a better answer.
#[derive(Clone, Debug)]
pub struct Ways<'r> {
    /// The ways, those of least effort first; among equals, those of fewer steps, then those that lead to more.
    pub ways: Vec<Way<'r>>,
    /// Whether these are all. The search is bounded; where it was cut short, every way that is listed is sound, and others
    /// of more effort may exist.
    pub complete: bool,
}

/// A way forward: steps that improve the answer, none of which can be spared.
#[derive(Clone, Debug)]
pub struct Way<'r> {
    /// What to do, in an order in which each step can be taken.
    pub steps: Vec<&'r Step>,
    /// What is different afterwards: the facts that change, each with the values that serve as well as one another.
    pub changes: Vec<Told<'r>>,
    /// What the steps need that the person has not told: the way is one for those of whom it is true.
    pub provided: Vec<Told<'r>>,
    /// How much it asks of the person: the sum of the efforts of the steps, on the scale of [`Step::effort`].
    pub effort: u32,
    /// What the way is for.
    pub gain: Gain,
    pub(super) worlds: Box<[u64]>,
}

/// What a way forward is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gain {
    /// It makes a better verdict possible: this one, or better.
    Raises(Verdict),
    /// The verdict was possible already; afterwards it holds whatever the open facts are: this one, or better.
    Secures(Verdict),
}

impl Gain {
    /// The verdict that is reached.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        match self {
            Gain::Raises(verdict) | Gain::Secures(verdict) => verdict,
        }
    }
}

impl Ways<'_> {
    /// At most this many ways are listed for each verdict.
    pub const MOST: usize = 16;
    /// At most this many sets of steps are tried for each verdict.
    pub const TRIES: usize = 1000;
}

impl<'r> Evaluation<'r> {
    /// The smallest lawful changes to the situation that improve the answer, least effort first.
    ///
    /// For each verdict that is better than the one that can come out now: every set of the rulebook's
    /// [steps](crate::engine::model::Model::steps) with which it can come out, of which no step can be spared. For each verdict
    /// that can come out and is not guaranteed: likewise what guarantees it; such ways count only on what was told. A
    /// situation in which a prohibited route is used is never the end of a way: whoever uses one has to leave it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardHolder, CardIssuerCountry, CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard)
    ///     .with(MainlandAccount::None)
    ///     .with(PaymentCard::Debit)
    ///     .with(CardScheme::DomesticOnly)
    ///     .with(CardHolder::Own)
    ///     .with(CardIssuerCountry::HostCountry);
    /// let evaluation = evaluate("ID", &profile)?;
    /// let ways = evaluation.ways_forward()?;
    /// for way in &ways.ways {
    ///     assert!(evaluation.after(way).verdict() > evaluation.verdict() || evaluation.after(way).guaranteed() > evaluation.guaranteed());
    /// }
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// Impossible worlds count throughout: a step that leads nowhere from a world is not taken from there. What is
    /// guaranteed in the end is what a profile of the facts as they are afterwards is told.
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn ways_forward(&self) -> Result<Ways<'r>, Error> {
        let mut change = Change::new(self)?;
        let mut found = Ways { ways: Vec::new(), complete: true };
        for level in Verdict::ALL {
            let gain = if level > self.verdict() {
                Gain::Raises(level)
            } else if level > self.guaranteed() {
                Gain::Secures(level)
            } else {
                continue;
            };
            let (ways, complete) = search(&mut change, gain);
            found.complete &= complete;
            for way in ways {
                // What leads to more than was asked for is told once, for the most that it leads to.
                let same = |other: &Way<'_>| {
                    std::mem::discriminant(&other.gain) == std::mem::discriminant(&way.gain)
                        && other.steps.len() == way.steps.len()
                        && other.steps.iter().all(|step| way.steps.iter().any(|of| std::ptr::eq(*of, *step)))
                };
                match found.ways.iter_mut().find(|other| same(other)) {
                    Some(other) => *other = way,
                    None => found.ways.push(way),
                }
            }
        }
        found.ways.sort_by_key(|way| (way.effort, way.steps.len(), Reverse(way.gain.verdict())));
        Ok(found)
    }

    /// The answer after a way forward was gone.
    #[must_use]
    pub fn after(&self, way: &Way<'r>) -> Evaluation<'r> {
        let mut situation = self.situation.clone();
        situation.worlds.clone_from(&way.worlds);
        self.rulebook.answer(self.decision, self.country, situation, self.as_of)
    }

    /// The steps that can be taken, on the day asked about, in the country asked about.
    pub(super) fn steps(&self) -> Vec<&'r Step> {
        let model = &self.rulebook.model;
        let steps = model.steps.iter().filter(|step| {
            step.scope.covers(self.country)
                && crate::engine::compile::in_force(model, Basis::Evidence, step.period, &step.because, self.as_of)
        });
        steps.collect()
    }
}
