//! What a person asks and tells: a goal, perhaps a means, and facts.

mod question;
mod typed;
mod worlds;

use std::fmt;
use std::sync::Arc;

use crate::engine::error::Error;
use crate::engine::model::{Fact, Vocabulary};
use crate::engine::suggest::suggest;

pub use question::{Facts, Question};
pub use typed::{FactValue, GoalName, MeansName};
pub(crate) use worlds::Situation;

/// A question about a situation.
///
/// For each fact it holds the set of values that are still possible: one where it was told, several where "any of these"
/// was told, all where nothing was told. Not told is never the same as `none`.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::Profile;
/// use simbind::facts::{CardScheme, Goal, PaymentCard, Platform};
///
/// let profile = Profile::new(Goal::LinkCard)
///     .with(Platform::Wechat)
///     .with_any([PaymentCard::Debit, PaymentCard::Credit])
///     .set("card_scheme", "visa")?;
/// assert_eq!(
///     profile.to_string(),
///     "link_card: platform=wechat payment_card=credit,debit card_scheme=visa"
/// );
/// let slip = Profile::new(Goal::Bind).set("card_sceme", "visa").unwrap_err();
/// assert_eq!(slip.to_string(), "unknown fact `card_sceme`; did you mean `card_scheme`?");
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Profile {
    pub(crate) vocabulary: Arc<Vocabulary>,
    pub(crate) goal: usize,
    pub(crate) means: Option<usize>,
    pub(crate) nothing_else: bool,
    /// For each fact the values told, a bit each; zero where nothing was told.
    pub(crate) told: Vec<u64>,
}

impl Profile {
    /// A profile in the words of a vocabulary, with its default goal and nothing told.
    #[must_use]
    pub fn in_words_of(vocabulary: &Arc<Vocabulary>) -> Profile {
        Profile {
            vocabulary: Arc::clone(vocabulary),
            goal: vocabulary.default_goal,
            means: None,
            nothing_else: false,
            told: vec![0; vocabulary.facts.len()],
        }
    }

    /// The same with another goal, by name.
    ///
    /// # Errors
    /// When the vocabulary has no such goal.
    pub fn with_goal(mut self, goal: &str) -> Result<Profile, Error> {
        let names = self.vocabulary.goals.iter().map(|goal| goal.id.as_str());
        self.goal = find("goal", goal, names)?;
        Ok(self)
    }

    /// The same with the question put for one means of funding, by name.
    ///
    /// # Errors
    /// When the vocabulary has no such means.
    pub fn with_means(mut self, means: &str) -> Result<Profile, Error> {
        let names = self.vocabulary.means.iter().map(|means| means.id.as_str());
        self.means = Some(find("means", means, names)?);
        Ok(self)
    }

    /// Tells a fact by name. What was told of the same fact before is replaced.
    ///
    /// # Errors
    /// When the vocabulary has no such fact or the fact no such value.
    pub fn set(self, fact: &str, value: &str) -> Result<Profile, Error> {
        self.set_any(fact, [value])
    }

    /// Tells by name that a fact has one of several values. No value at all leaves the fact untold.
    ///
    /// # Errors
    /// When the vocabulary has no such fact or the fact no such value.
    pub fn set_any<'v>(mut self, fact: &str, values: impl IntoIterator<Item = &'v str>) -> Result<Profile, Error> {
        let place = find("fact", fact, self.vocabulary.facts.iter().map(|fact| fact.id.as_str()))?;
        let mut set = 0;
        if let Some(fact) = self.vocabulary.facts.get(place) {
            for value in values {
                set |= 1_u64 << find_value(fact, value)?;
            }
        }
        self.tell(place, set);
        Ok(self)
    }

    /// Says that what was not told of is not there: every holding that was not told becomes `none`.
    #[must_use]
    pub fn nothing_else(mut self) -> Profile {
        self.nothing_else = true;
        self
    }

    /// The words in which the profile is put.
    #[must_use]
    pub fn vocabulary(&self) -> &Arc<Vocabulary> {
        &self.vocabulary
    }

    /// Name of the goal.
    #[must_use]
    pub fn goal_name(&self) -> &str {
        self.vocabulary.goals.get(self.goal).map_or("", |goal| goal.id.as_str())
    }

    /// Name of the means that the question names, if it does.
    #[must_use]
    pub fn means_name(&self) -> Option<&str> {
        self.vocabulary.means.get(self.means?).map(|means| means.id.as_str())
    }

    /// The facts told, with the values told for each, in the order of the vocabulary.
    pub fn facts(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.vocabulary
            .facts
            .iter()
            .zip(&self.told)
            .filter(|(_, told)| **told != 0)
            .map(|(fact, told)| (fact.id.as_str(), names_of(fact, *told)))
    }

    pub(crate) fn tell(&mut self, fact: usize, values: u64) {
        if let Some(told) = self.told.get_mut(fact) {
            *told = values;
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:", self.goal_name())?;
        if let Some(means) = self.means_name() {
            write!(out, " means={means}")?;
        }
        for (fact, values) in self.facts() {
            write!(out, " {fact}={}", values.join(","))?;
        }
        if self.nothing_else {
            out.write_str(" nothing_else")?;
        }
        Ok(())
    }
}

/// Names of a set of values.
pub(crate) fn names_of(fact: &Fact, set: u64) -> Vec<&str> {
    let named = fact.values.iter().enumerate().filter(|(value, _)| set & (1 << value) != 0);
    named.map(|(_, value)| value.id.as_str()).collect()
}

fn find<'n>(what: &'static str, word: &str, names: impl Iterator<Item = &'n str> + Clone) -> Result<usize, Error> {
    let found = names.clone().position(|name| name == word);
    found.ok_or_else(|| Error::unknown(what, word, suggest(word, names)))
}

fn find_value(fact: &Fact, word: &str) -> Result<usize, Error> {
    let names = fact.values.iter().map(|value| value.id.as_str());
    fact.value(word).ok_or_else(|| {
        let help = format!(
            "the fact `{}` {}",
            fact.id,
            match crate::engine::suggest::nearest(word, names.clone()) {
                Some(near) => format!("has `{near}`: did you mean that?"),
                None => format!("is {}", crate::engine::suggest::one_of(names)),
            }
        );
        Error::unknown("value", word, help)
    })
}
