//! The smallest lawful changes that improve an answer: one [`search`] per verdict, and the answer after a way.
//!
//! For example, with verdict `via_workaround` and guarantee `not_directly`, there is a search for what makes
//! `theoretically_possible` possible, and one for what makes `via_workaround` certain.

use std::cmp::Reverse;

use super::WORK;
use super::change::{Change, WHAT};
use super::search::search;
use super::way::{Gain, Way, Ways};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::StepId;
use crate::engine::program::Extent;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::Builder;

impl<'r> Evaluation<'r> {
    /// The smallest lawful changes to the situation that improve the answer, least effort first.
    ///
    /// For each verdict that is better than the best possible now: every minimal set of the rulebook's
    /// [steps](crate::engine::model::Model::steps) with which it becomes possible. For each verdict that is possible
    /// and not guaranteed: every minimal set that guarantees it; such ways rely on told facts only. A way never ends in
    /// a situation in which a prohibited route is used: a person who uses one has to leave it.
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
    /// for way in evaluation.ways_forward()?.ways() {
    ///     let after = evaluation.after(way)?;
    ///     assert!(after.verdict() > evaluation.verdict() || after.guaranteed() > evaluation.guaranteed());
    /// }
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// Impossible worlds are excluded throughout: a step that leads to no possible world is not taken. The guarantee at
    /// the end is the one that a profile with the resulting facts gets.
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn ways_forward(&self) -> Result<Ways<'r>, Error> {
        let mut found: Vec<(Vec<StepId>, Way<'r>)> = Vec::new();
        let (mut complete, mut begun) = (true, false);
        // Ways are reported one by one, each before the bound on work was reached: those found until then are valid.
        let done = Builder::run(&self.rulebook.words, WORK, |builder| {
            let mut change = Change::new(self, builder)?;
            begun = true;
            for level in Verdict::ALL {
                let gain = if level > self.verdict() {
                    Gain::Raises(level)
                } else if level > self.guaranteed() {
                    Gain::Secures(level)
                } else {
                    continue;
                };
                let all = search(&mut change, gain, |steps, way| {
                    // A set of steps that reaches a better verdict than asked for is listed once, for the best that it
                    // reaches.
                    let same = |(known, other): &&mut (Vec<StepId>, Way<'_>)| {
                        *known == steps && other.gain.in_every_world() == way.gain.in_every_world()
                    };
                    match found.iter_mut().find(same) {
                        Some((_, known)) => *known = way,
                        None => found.push((steps, way)),
                    }
                });
                // Beyond the bound on work nothing more can be found.
                let Ok(all) = all else { break };
                complete &= all;
            }
            Ok::<(), Error>(())
        });
        match done {
            Ok(done) => done?,
            Err(_) if begun => complete = false,
            Err(bound) => return Err(bound.of(WHAT)),
        }
        let mut ways = found.into_iter().map(|(_, way)| way).collect::<Vec<_>>();
        ways.sort_by_key(|way| (way.effort, way.steps.len(), Reverse(way.gain.verdict())));
        Ok(Ways { ways, complete })
    }

    /// The answer after the steps of a way forward were taken.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let ways = evaluation.ways_forward()?;
    /// let after = evaluation.after(&ways.ways()[0])?;
    /// assert_eq!((evaluation.verdict(), after.verdict()), (Verdict::NotDirectly, Verdict::TheoreticallyPossible));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When evaluating the facts that are open afterwards is too hard ([`Error::is_too_hard`]).
    pub fn after(&self, way: &Way<'r>) -> Result<Evaluation<'r>, Error> {
        let space = self.rulebook.space_of(&self.situation)?;
        let situation = self.situation.moved(way.worlds.as_slice(), &self.rulebook.words, space);
        self.rulebook.evaluate_situation(Extent::Whole, self.country, situation, self.as_of, None)
    }
}
