//! The next question to ask, from the first decision of an optimal question strategy ([`Strategy`]).

use super::Told;
use super::asking::Asking;
use super::strategy::Strategy;
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::model::{Condition, Effect, Fact, Text, Value};
use crate::engine::record::report;
use crate::engine::verdict::{Holds, Verdict};

report! {
    /// The next question to ask.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NextQuestion<'r> {
        answers: Told<'r>,
        /// The number of questions in the worst case, this one included. None if computing it would take too long.
        worst_case: Option<usize> as Option<usize>,
        /// The number of questions on average, this one included. None if computing it would take too long.
        expected: Option<f64> as Option<f64>,
        /// Whether it is proved that no other order takes fewer questions.
        optimal: bool as bool,
    }
}

impl<'r> NextQuestion<'r> {
    /// The fact to ask for; [`question`](Fact::question) is its wording.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let next = evaluation.next_question(&Asking::new())?.expect("something is open");
    /// assert_eq!(next.fact().question().en(), "Do one-time codes arrive on the number?");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn fact(&self) -> &'r Fact {
        self.answers.fact()
    }

    /// The wording of the question. If the told facts leave only some of the fact's values, it may be a narrower one.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::{Profile, Rulebook};
    ///
    /// let rulebook = Rulebook::builtin();
    /// let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal("pay_in_mainland")?;
    /// for (fact, value) in [("platform", "alipay"), ("location", "mainland_china"), ("payee", "merchant_code")] {
    ///     profile = profile.set(fact, value)?;
    /// }
    /// // Whoever has it is asked whether it is verified, and no more whether they have a wallet.
    /// let profile = profile.set_known(rulebook, "MY", "home_wallet", ["Touch 'n Go"])?;
    /// let answer = rulebook.evaluate("MY", &profile.nothing_else(), None)?;
    /// let next = answer.foreseen()?.next_question(&Asking::new())?.expect("something is open");
    /// assert_ne!(next.question(), next.fact().question());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn question(&self) -> &'r Text {
        self.answers.question()
    }

    /// The answers that are still possible.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let next = evaluation.next_question(&Asking::new())?.expect("something is open");
    /// assert_eq!(next.answers().count(), 3);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn answers(&self) -> impl Iterator<Item = &'r Value> + use<'r> {
        self.answers.values()
    }
}

impl<'r> Evaluation<'r> {
    /// The open fact to ask now so that the fewest questions settle the headline. None once nothing that can still be
    /// asked changes the verdict or the guarantee.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let next = evaluation.next_question(&Asking::new())?.expect("something is open");
    /// println!("{}", next.fact().question().en());
    /// for value in next.answers() {
    ///     println!("- {}", value.label().en());
    /// }
    /// assert_eq!((next.fact().id(), next.worst_case(), next.optimal()), ("sms_codes", Some(4), true));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the asking names something that the vocabulary does not declare, and when the rulebook is too hard
    /// ([`Error::is_too_hard`]).
    pub fn next_question(&self, asking: &Asking) -> Result<Option<NextQuestion<'r>>, Error> {
        let asked = self.asked();
        let prepared = asking.prepare(&self.rulebook.words, asked.as_slice())?;
        self.analyse(None, &asked, "which question to ask next", |builder, verdict| {
            let choice = Strategy::new(builder, verdict, &asked, prepared).next()?;
            Some(NextQuestion {
                answers: self.literal(choice.fact, choice.answers),
                worst_case: choice.cost.map(|cost| cost.worst),
                expected: choice.cost.map(|cost| cost.expected),
                optimal: choice.optimal,
            })
        })
    }

    /// The question to ask a person now, if there is one: first the fact that belongs to the goal
    /// ([`Goal::with`](crate::model::Goal::with)), since a person says first what they are talking about; else the one
    /// of [`next_question`](Self::next_question).
    pub(crate) fn next_question_to_a_person(&self, asking: &Asking) -> Result<Option<NextQuestion<'r>>, Error> {
        let Some(best) = self.next_question(asking)? else { return Ok(self.what_is_documented_for_some(asking)) };
        let Some(with) = self.goal().with() else { return Ok(Some(best)) };
        let fact = &self.rulebook.model.vocabulary.facts[with.fact()];
        let values = self.asked()[with.fact()];
        let open = values.len() > 1 && !asking.leaves_out(fact.id());
        if best.fact().id() == fact.id() || !open {
            return Ok(Some(best));
        }
        // The other questions, in their order, still settle it.
        Ok(Some(NextQuestion {
            answers: self.literal(with.fact(), values),
            worst_case: best.worst_case.map(|most| most + 1),
            expected: best.expected.map(|most| most + 1.0),
            optimal: false,
        }))
    }

    /// Where nothing left open changes the verdict: the fact of which some values are documented to work, and of others
    /// nothing is said. Silence is no promise, so the two are not the same to a person.
    fn what_is_documented_for_some(&self, asking: &Asking) -> Option<NextQuestion<'r>> {
        let permits = self.evidence().into_iter().flat_map(Opinion::reasons);
        let permits = permits.filter(|reason| reason.effect() == Effect::Permits && !reason.is_silence());
        let permits = permits.map(|reason| (reason.holds(), reason.condition())).collect::<Vec<_>>();
        if self.verdict() != Verdict::TheoreticallyPossible || permits.iter().any(|(holds, _)| *holds == Holds::Always)
        {
            return None;
        }
        let facts = &self.rulebook.model.vocabulary.facts;
        let named = permits.iter().filter_map(|(_, condition)| condition.map(Condition::facts)).flatten();
        let mut open = named.filter(|fact| {
            let waits = facts[*fact].values.iter().any(|value| value.pending.is_some());
            !waits && self.asked()[*fact].len() > 1 && !asking.leaves_out(facts[*fact].id())
        });
        open.next().map(|fact| NextQuestion {
            answers: self.literal(fact, self.asked()[fact]),
            worst_case: Some(1),
            expected: Some(1.0),
            optimal: false,
        })
    }
}
