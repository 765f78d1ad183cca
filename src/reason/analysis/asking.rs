//! Options of the search for questions: the measure of "fewest", the facts that cannot be asked, the odds of values.
//!
//! The options are given by name ([`Asking`]) and looked up for a situation ([`Prepared`]). For example, odds of 8 for
//! `sms_codes=received` make that value eight times as likely as each other value of the fact.
//!

use crate::engine::error::Error;
use crate::engine::ids::{FactId, Table, ValueId, ValueSet};
use crate::engine::model::{Fact, Vocabulary};
use crate::engine::suggest::suggest;

/// What "fewest questions" means.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::analysis::{Asking, Fewest};
/// use simbind::facts::Goal;
/// use simbind::{Profile, evaluate};
///
/// let worst = Asking::new().fewest(Fewest::WorstCase);
/// let next = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?.next_question(&worst)?.expect("something is open");
/// assert_eq!(next.worst_case(), Some(4));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
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
/// assert_eq!(next.fact().id(), "number_holder");
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
    /// The default: all values of a fact are equally likely, every fact can be asked, fewest questions on average.
    #[must_use]
    pub fn new() -> Asking {
        Asking::default()
    }

    /// Sets the meaning of "fewest".
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::{Asking, Fewest};
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let asking = Asking::new().fewest(Fewest::WorstCase);
    /// let tree = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?.question_tree(&asking)?;
    /// assert_eq!(tree.worst_case(), 4);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn fewest(mut self, fewest: Fewest) -> Asking {
        self.fewest = fewest;
        self
    }

    /// Makes a value of a fact this many times as likely as a value without odds. Facts are assumed to be independent
    /// of one another, except that impossible worlds are excluded.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let even = evaluation.question_tree(&Asking::new())?.expected();
    /// let lucky = Asking::new().odds("number_status", "active", 100.0).odds("sms_codes", "received", 100.0);
    /// assert_ne!(evaluation.question_tree(&lucky)?.expected(), even);
    /// assert!(evaluation.question_tree(&Asking::new().odds("sms_codes", "received", 0.0)).is_err());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn odds(mut self, fact: impl Into<String>, value: impl Into<String>, odds: f64) -> Asking {
        self.odds.push((fact.into(), value.into(), odds));
        self
    }

    /// Marks a fact that the person cannot tell: it is not asked for and stays open. The odds of its values have no
    /// influence on [`NextQuestion::expected`](super::NextQuestion::expected), since its answer never tells situations
    /// apart.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let asking = Asking::new().unknown("number_type").unknown("number_holder");
    /// let next = evaluation.next_question(&asking)?.expect("something is open");
    /// assert_ne!(next.fact().id(), "number_type");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn unknown(mut self, fact: impl Into<String>) -> Asking {
        self.unknown.push(fact.into());
        self
    }

    /// Whether a fact is not asked for.
    pub(super) fn leaves_out(&self, fact: &str) -> bool {
        self.unknown.iter().any(|unknown| unknown == fact)
    }

    /// Sets the bound on the search for an optimal order, in steps of work. Beyond the bound a greedy heuristic chooses
    /// the question that gives the most information: good and fast, but not proved optimal. The default,
    /// [`Asking::EFFORT`], keeps a call in the range of milliseconds.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let tree = evaluation.question_tree(&Asking::new().effort(0))?;
    /// assert!(!tree.optimal(), "no search, no proof");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn effort(mut self, steps: usize) -> Asking {
        self.effort = Some(steps);
        self
    }

    /// The default bound on the search for an optimal order, in steps of work.
    pub const EFFORT: usize = 10_000;

    /// Looks up the names, for a situation.
    ///
    /// # Errors
    /// When a name is not declared, or odds are not positive.
    pub(super) fn prepare(&self, vocabulary: &Vocabulary, asked: &[ValueSet]) -> Result<Prepared, Error> {
        let mut odds = Odds::even(vocabulary, asked);
        for (fact, value, times) in &self.odds {
            let (id, fact) = find(vocabulary, fact)?;
            let Some(value) = fact.value(value) else {
                let names = fact.values.iter().map(|value| value.id.as_str());
                return Err(Error::unknown("value", value, suggest(value, names)));
            };
            if !times.is_finite() || *times <= 0.0 {
                let message = format!(
                    "the odds of `{}={}` are `{times}`; odds are a positive number, and 1 where none are given",
                    fact.id, fact.values[value].id
                );
                return Err(Error::question(message));
            }
            odds.weigh(id, value, *times);
        }
        odds.normalize();
        let mut unknown = vocabulary.facts.iter().map(|_| false).collect::<Table<FactId, bool>>();
        for fact in &self.unknown {
            unknown[find(vocabulary, fact)?.0] = true;
        }
        Ok(Prepared { fewest: self.fewest, odds, unknown, effort: self.effort.unwrap_or(Asking::EFFORT) })
    }
}

fn find<'v>(vocabulary: &'v Vocabulary, name: &str) -> Result<(FactId, &'v Fact), Error> {
    let names = vocabulary.facts.iter().map(|fact| fact.id.as_str());
    let id = vocabulary.fact(name).ok_or_else(|| Error::unknown("fact", name, suggest(name, names)))?;
    Ok((id, &vocabulary.facts[id]))
}

/// The options with names looked up.
pub(super) struct Prepared {
    pub(super) fewest: Fewest,
    pub(super) odds: Odds,
    /// The facts that cannot be asked for.
    pub(super) unknown: Table<FactId, bool>,
    /// The bound on the search for an optimal order, in steps of work.
    pub(super) effort: usize,
}

/// The probability of each value of each fact. The possible values of a fact add up to one; the others have zero.
pub(super) struct Odds {
    likely: Table<FactId, Table<ValueId, f64>>,
}

impl Odds {
    fn even(vocabulary: &Vocabulary, asked: &[ValueSet]) -> Odds {
        let facts = vocabulary.facts.iter().zip(asked);
        let likely =
            facts.map(|(fact, asked)| fact.values.ids().map(|value| f64::from(asked.contains(value))).collect());
        Odds { likely: likely.collect() }
    }

    /// Sets the weight of a value; no effect if the value is not possible.
    fn weigh(&mut self, fact: FactId, value: ValueId, weight: f64) {
        let likely = &mut self.likely[fact][value];
        if *likely > 0.0 {
            *likely = weight;
        }
    }

    fn normalize(&mut self) {
        for values in self.likely.to_mut() {
            let sum = values.iter().sum::<f64>();
            values.to_mut().iter_mut().for_each(|weight| *weight /= sum.max(f64::MIN_POSITIVE));
        }
    }

    /// The probability of a value.
    pub(super) fn of(&self, fact: FactId, value: ValueId) -> f64 {
        self.likely[fact][value]
    }

    /// The values of a fact that are still possible.
    pub(super) fn possible(&self, fact: FactId) -> ValueSet {
        let values = self.likely[fact].entries().filter(|(_, likely)| **likely > 0.0);
        values.map(|(value, _)| value).collect()
    }
}
