use std::sync::Arc;

use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Fact, Value, Vocabulary};
use crate::engine::suggest::suggest;

use super::strategy::{Odds, Strategy};

/// What "fewest questions" means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fewest {
    /// On average over the situations that are still possible, each as likely as the odds say.
    #[default]
    Expected,
    /// In the worst case; among equals, on average.
    WorstCase,
}

/// How to look for the next question.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::analysis::{Asking, Fewest};
/// use simbind::facts::Goal;
/// use simbind::{Profile, evaluate};
///
/// let evaluation = evaluate("GB", &Profile::new(Goal::ReceiveCodes))?;
/// let asking = Asking::new().fewest(Fewest::WorstCase).unknown("number_type").odds("sms_codes", "received", 8.0);
/// let next = evaluation.next_question(&asking)?.expect("something is open");
/// assert_eq!(next.fact().id, "number_holder");
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Asking {
    fewest: Fewest,
    odds: Vec<(String, String, f64)>,
    unknown: Vec<String>,
    effort: Option<usize>,
}

impl Asking {
    /// Every value of a fact as likely as the others, every fact can be asked, fewest questions on average.
    #[must_use]
    pub fn new() -> Asking {
        Asking::default()
    }

    /// The same with another meaning of fewest.
    #[must_use]
    pub fn fewest(mut self, fewest: Fewest) -> Asking {
        self.fewest = fewest;
        self
    }

    /// The same with a value of a fact so many times as likely as a value without odds. Facts are taken as independent of
    /// one another, but for the worlds that cannot be.
    #[must_use]
    pub fn odds(mut self, fact: impl Into<String>, value: impl Into<String>, odds: f64) -> Asking {
        self.odds.push((fact.into(), value.into(), odds));
        self
    }

    /// The same with a fact that the person cannot tell: it is not asked for, and stays open. Odds of its values carry no
    /// weight in [`NextQuestion::expected`]: what is told of it never parts one situation from another.
    #[must_use]
    pub fn unknown(mut self, fact: impl Into<String>) -> Asking {
        self.unknown.push(fact.into());
        self
    }

    /// The same with another bound on the search for an optimal order, in steps of work. Beyond it questions are chosen by
    /// how much they tell, which is good and fast, and not proved optimal. The ordinary bound of
    /// [`Asking::EFFORT`] keeps a call in the range of milliseconds.
    #[must_use]
    pub fn effort(mut self, steps: usize) -> Asking {
        self.effort = Some(steps);
        self
    }

    /// The ordinary bound on the search for an optimal order, in steps of work.
    pub const EFFORT: usize = 10_000;

    pub(super) fn prepare(&self, vocabulary: &Arc<Vocabulary>, worlds: &[u64]) -> Result<Prepared, Error> {
        let mut odds = Odds::even(worlds);
        for (fact, value, times) in &self.odds {
            let (place, fact) = find(vocabulary, fact)?;
            let Some(value) = fact.value(value) else {
                let names = fact.values.iter().map(|value| value.id.as_str());
                return Err(Error::unknown("value", value, suggest(value, names)));
            };
            if !times.is_finite() || *times <= 0.0 {
                let message = format!(
                    "the odds of `{}={}` are `{times}`; odds are a positive number, and 1 where none are given",
                    fact.id,
                    fact.values.get(value).map_or("", |value| value.id.as_str())
                );
                return Err(Error::question(message));
            }
            odds.set(place, value, *times);
        }
        let mut unknown = vec![false; vocabulary.facts.len()];
        for fact in &self.unknown {
            let (place, _) = find(vocabulary, fact)?;
            if let Some(unknown) = unknown.get_mut(place) {
                *unknown = true;
            }
        }
        Ok(Prepared { fewest: self.fewest, odds, unknown, effort: self.effort.unwrap_or(Asking::EFFORT) })
    }
}

fn find<'v>(vocabulary: &'v Vocabulary, name: &str) -> Result<(usize, &'v Fact), Error> {
    let found = vocabulary.facts.iter().enumerate().find(|(_, fact)| fact.id == name);
    let names = vocabulary.facts.iter().map(|fact| fact.id.as_str());
    found.ok_or_else(|| Error::unknown("fact", name, suggest(name, names)))
}

/// How to look for questions, by places.
pub(super) struct Prepared {
    pub(super) fewest: Fewest,
    pub(super) odds: Odds,
    pub(super) unknown: Vec<bool>,
    pub(super) effort: usize,
}

/// The question to ask now.
#[derive(Clone, Debug, PartialEq)]
pub struct NextQuestion<'r> {
    pub(super) fact: &'r Fact,
    pub(super) answers: u64,
    /// How many questions it takes in the worst case, this one counted. None where finding that out would take too long.
    pub worst_case: Option<usize>,
    /// How many it takes on average, this one counted. None where finding that out would take too long.
    pub expected: Option<f64>,
    /// Whether it is proved that no other order of questions takes fewer.
    pub optimal: bool,
}

impl<'r> NextQuestion<'r> {
    /// The fact to ask for; its [`question`](Fact::question) says how.
    #[must_use]
    pub fn fact(&self) -> &'r Fact {
        self.fact
    }

    /// The answers that are still possible.
    pub fn answers(&self) -> impl Iterator<Item = &'r Value> {
        let (fact, answers) = (self.fact, self.answers);
        let values = fact.values.iter().enumerate();
        values.filter(move |(place, _)| answers & (1 << place) != 0).map(|(_, value)| value)
    }
}

impl<'r> Evaluation<'r> {
    /// Which open fact to ask now, so that the fewest questions settle the headline. None as soon as nothing that can
    /// still be asked can change the verdict or the guarantee.
    ///
    /// # Errors
    /// When the asking names something that the vocabulary does not declare, and when the rulebook is too hard
    /// ([`Error::is_too_hard`]).
    pub fn next_question(&self, asking: &Asking) -> Result<Option<NextQuestion<'r>>, Error> {
        let prepared = asking.prepare(self.rulebook.vocabulary(), &self.situation.worlds)?;
        let mut builder = self.builder();
        let mut strategy = Strategy::new(&mut builder, self, prepared);
        let next = strategy.next();
        if builder.exhausted() {
            return Err(Error::too_hard("which question to ask next"));
        }
        let Some(choice) = next else { return Ok(None) };
        let fact = self.rulebook.model.vocabulary.facts.get(choice.fact);
        Ok(fact.map(|fact| NextQuestion {
            fact,
            answers: choice.answers,
            worst_case: choice.cost.map(|cost| cost.worst),
            expected: choice.cost.map(|cost| cost.expected),
            optimal: choice.optimal,
        }))
    }
}
