//! Profiles: the goal of a person, perhaps a means, and the facts that they tell.

mod figures;
mod known;
mod question;
mod situation;
mod typed;

use std::fmt;
use std::sync::Arc;

use super::bits::Bits;
use super::ids::{FactId, GoalId, Id, MeansId, SituationId, ValueSet};
use super::record::Str;
use super::words::Words;
use crate::engine::error::Error;
use crate::engine::model::Fact;
use crate::engine::suggest::{beware, suggest};
use crate::engine::told;

pub(crate) use figures::ToldFigures;
pub use question::{Facts, Question};
pub(crate) use situation::{Situation, contradiction};
#[cfg(feature = "builtin")]
pub(crate) use typed::sealed;
#[cfg(feature = "builtin")]
pub(crate) use typed::vocabulary_type;
pub use typed::{FactValue, GoalName, MeansName};

/// A question about a situation: a goal, perhaps a means, and facts.
///
/// For each fact it holds the set of values that are still possible: one if it was told, several if "any of these" was
/// told, all if nothing was told. A fact that was not told is never the same as `none`.
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
    pub(crate) words: Arc<Words>,
    pub(crate) goal: GoalId,
    pub(crate) means: Option<MeansId>,
    pub(crate) nothing_else: bool,
    /// For each fact the values that were told, as bits; no bit for a fact that was not told.
    told: Bits,
    /// The number of facts that were told with a single value.
    single: u16,
    /// The known names by which facts were told.
    pub(crate) named: Vec<Str>,
    /// Figures that were told of quantities.
    pub(crate) figures: Vec<ToldFigures>,
    /// The second of the day at which the question is asked.
    pub(crate) second: u32,
}

/// Profiles are equal if they use equal vocabularies, ask the same question and tell the same facts and figures.
impl PartialEq for Profile {
    fn eq(&self, other: &Profile) -> bool {
        let same_words = Arc::ptr_eq(&self.words, &other.words) || **self.words == **other.words;
        let question = |profile: &Profile| (profile.goal, profile.means, profile.nothing_else);
        let figures = |profile: &Profile| (profile.figures.clone(), profile.second);
        same_words && question(self) == question(other) && self.told == other.told && figures(self) == figures(other)
    }
}

impl Profile {
    /// A profile in the words of a rulebook, with the vocabulary's default goal and nothing told.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::{Profile, Rulebook};
    ///
    /// let rulebook = Rulebook::from_dir("examples/library_card")?;
    /// let reader = Profile::in_words_of(rulebook.vocabulary()).set("item", "book")?;
    /// assert_eq!(reader.to_string(), "borrow: item=book");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn in_words_of(words: &Arc<Words>) -> Profile {
        Profile {
            words: Arc::clone(words),
            goal: words.default_goal,
            means: None,
            nothing_else: false,
            told: Bits::of_words(words.layout.words()),
            single: 0,
            named: Vec::new(),
            figures: Vec::new(),
            second: 0,
        }
    }

    /// The same profile with another goal, by name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::Bind).with_goal("transfer")?;
    /// assert_eq!(profile.goal_name(), "transfer");
    /// let slip = profile.with_goal("transfr").unwrap_err();
    /// assert_eq!(slip.to_string(), "unknown goal `transfr`; did you mean `transfer`?");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the vocabulary has no such goal.
    pub fn with_goal(mut self, goal: &str) -> Result<Profile, Error> {
        self.goal = match self.words.goal_called(goal) {
            Some(called) => called,
            None => {
                let names = self.words.goals.iter().map(|goal| &*goal.id);
                let also = self.words.goals.iter().flat_map(|goal| goal.also.iter().map(|name| &**name));
                let help = match crate::engine::suggest::nearest(&told::word(goal), names.clone().chain(also)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => suggest(&told::word(goal), names),
                };
                return Err(Error::unknown("goal", goal, help));
            }
        };
        Ok(self)
    }

    /// The same profile for one means, by name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::AddMoney).with_means("payment_card")?;
    /// assert_eq!(profile.means_name(), Some("payment_card"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the vocabulary has no such means.
    pub fn with_means(mut self, means: &str) -> Result<Profile, Error> {
        let names = self.words.means.iter().map(|means| &*means.id);
        self.means = Some(MeansId::at(find("means", means, names)?));
        Ok(self)
    }

    /// Tells a fact by name. It replaces what was told of the same fact before.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::Bind).set("platform", "wechat")?.set("platform", "alipay")?;
    /// assert_eq!(profile.to_string(), "bind: platform=alipay");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the vocabulary has no such fact or the fact no such value.
    pub fn set(mut self, fact: &str, value: &str) -> Result<Profile, Error> {
        let id = self.fact_called(fact, |fact| values_told(fact, value).is_some(), |fact| has_like(fact, value))?;
        let declared = &self.words.facts[id];
        if declared.quantity.is_some() {
            return self.set_any(fact, [value]);
        }
        let values = values_told(declared, value).ok_or_else(|| unknown_value(declared, value))?;
        self.tell(id, values);
        Ok(self)
    }

    /// Tells by name that a fact has one of several values. No value at all leaves the fact untold.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::Bind).set_any("card_scheme", ["visa", "mastercard"])?;
    /// assert_eq!(profile.to_string(), "bind: card_scheme=visa,mastercard");
    /// let untold = profile.set_any("card_scheme", [])?;
    /// assert_eq!(untold, Profile::new(Goal::Bind));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the vocabulary has no such fact or the fact no such value.
    pub fn set_any<'v>(mut self, fact: &str, values: impl IntoIterator<Item = &'v str>) -> Result<Profile, Error> {
        self.tell_words(fact, values)?;
        Ok(self)
    }

    /// The same in place. On an error nothing is told.
    pub(crate) fn tell_words<'v>(
        &mut self,
        fact: &str,
        values: impl IntoIterator<Item = &'v str>,
    ) -> Result<(), Error> {
        let mut values = values.into_iter();
        let first = values.next();
        let values = first.into_iter().chain(values);
        let knows = |fact: &Fact| first.is_some_and(|value| values_told(fact, value).is_some());
        let id = self.fact_called(fact, knows, |fact| first.is_some_and(|value| has_like(fact, value)))?;
        let words = Arc::clone(&self.words);
        let declared = &words.facts[id];
        if let Some(quantity) = &declared.quantity {
            return self.tell_figures(id, quantity, values);
        }
        let mut set = ValueSet::EMPTY;
        for value in values {
            set |= values_told(declared, value).ok_or_else(|| unknown_value(declared, value))?;
        }
        self.tell(id, set);
        Ok(())
    }

    /// The fact that is told by a name. Several may share it: then the first that knows what is told, or else the first
    /// that has something like it, so that a slip is put right where it was meant.
    fn fact_called(
        &self,
        fact: &str,
        knows: impl Fn(&Fact) -> bool,
        has_like: impl Fn(&Fact) -> bool,
    ) -> Result<FactId, Error> {
        let mut called = self.words.facts_named(fact);
        if called.is_empty() {
            called = self.words.facts_named(&told::word(fact));
        }
        match called {
            [only] => Ok(*only),
            [first, ..] => {
                let fact = |id: &FactId| &self.words.facts[*id];
                let known = called.iter().find(|id| knows(fact(id)));
                Ok(*known.or_else(|| called.iter().find(|id| has_like(fact(id)))).unwrap_or(first))
            }
            [] => {
                let names = self.words.facts.iter().flat_map(|fact| [&fact.id].into_iter().chain(&fact.called));
                Err(Error::unknown("fact", fact, suggest(&told::word(fact), names.map(|name| &**name))))
            }
        }
    }

    /// Tells a typical situation by name: its facts, and that nothing else is held if it says so. Facts that were told
    /// before are kept: such a fact keeps the values that the situation also has, or all its values if they have none
    /// in common.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal};
    /// use simbind::Profile;
    ///
    /// let tourist = Profile::new(Goal::PayInMainland).with(CardScheme::Jcb).in_situation("tourist")?;
    /// assert!(tourist.facts().any(|(fact, values)| fact == "card_scheme" && values == ["jcb"]));
    /// assert!(tourist.facts().any(|(fact, _)| fact == "identity_document"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the vocabulary has no such situation.
    pub fn in_situation(mut self, situation: &str) -> Result<Profile, Error> {
        let words = Arc::clone(&self.words);
        let names = words.situations.iter().map(|situation| &*situation.id);
        let typical = &words.situations[SituationId::at(find("situation", situation, names)?)];
        for (fact, values) in &typical.facts {
            let of = words.facts[*fact].quantity.as_ref().and_then(|quantity| quantity.of).unwrap_or(*fact);
            if self.figures_of(of).is_some() {
                continue;
            }
            let before = self.told(*fact);
            let both = before & *values;
            if before.is_empty() || !both.is_empty() {
                self.tell(*fact, if before.is_empty() { *values } else { both });
            }
        }
        self.nothing_else |= typical.nothing_else;
        Ok(self)
    }

    /// Closes the profile: every holding that was not told becomes `none`.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let card = Profile::new(Goal::LinkCard).with(PaymentCard::Debit);
    /// let open = evaluate("NZ", &card)?;
    /// let closed = evaluate("NZ", &card.nothing_else())?;
    /// assert!(closed.told().count() > open.told().count(), "no account, no other wallet ..");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn nothing_else(mut self) -> Profile {
        self.nothing_else = true;
        self
    }

    /// The vocabulary of the profile.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::Bind);
    /// let fact = profile.vocabulary().facts().iter().find(|fact| fact.id() == "platform").expect("it is declared");
    /// assert_eq!(fact.question().en(), "Is it about WeChat or Alipay?");
    /// # }
    /// ```
    #[must_use]
    pub fn vocabulary(&self) -> &Arc<Words> {
        &self.words
    }

    /// Name of the goal.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// assert_eq!(Profile::new(Goal::ReceiveCodes).goal_name(), "receive_codes");
    /// # }
    /// ```
    #[must_use]
    pub fn goal_name(&self) -> &str {
        self.words.goals.look_up(self.goal).map_or("", |goal| &goal.id)
    }

    /// Name of the means that the question names, if it does.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Means};
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::AddMoney);
    /// assert_eq!(profile.means_name(), None);
    /// assert_eq!(profile.by(Means::HomeWallet).means_name(), Some("home_wallet"));
    /// # }
    /// ```
    #[must_use]
    pub fn means_name(&self) -> Option<&str> {
        self.words.means.look_up(self.means?).map(|means| &*means.id)
    }

    /// The facts told, with the values told for each, in the order of the vocabulary.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, Platform};
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::Bind).with(CardScheme::Visa).with(Platform::Wechat);
    /// let facts: Vec<_> = profile.facts().map(|(fact, values)| format!("{fact}={}", values.join(","))).collect();
    /// assert_eq!(facts, ["platform=wechat", "card_scheme=visa"]);
    /// # }
    /// ```
    pub fn facts(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.words.facts.entries().filter_map(|(id, fact)| {
            let names = match self.figures_of(id) {
                Some(told) => told.texts.iter().map(|text| &**text).collect(),
                None => fact.names_of(self.told(id)),
            };
            (!names.is_empty()).then_some((&*fact.id, names))
        })
    }

    /// The number of facts that were told.
    pub(crate) fn count_told(&self) -> usize {
        let facts = self.words.layout.slots();
        facts.filter(|(fact, slot)| !slot.values(&self.told).is_empty() || self.figures_of(*fact).is_some()).count()
    }

    /// The values that were told of a fact; empty if it was not told.
    pub(crate) fn told(&self, fact: FactId) -> ValueSet {
        self.words.layout.values(&self.told, fact)
    }

    /// Everything that was told by values, as bits.
    #[cfg(feature = "tables")]
    pub(crate) fn bits(&self) -> &[u64] {
        &self.told
    }

    /// Copies figures that were told elsewhere.
    #[cfg(feature = "tables")]
    pub(crate) fn tell_as(&mut self, told: &ToldFigures) {
        self.tell(told.fact, ValueSet::EMPTY);
        self.figures.push(told.clone());
    }

    /// Tells a fact. Values that the fact does not have are ignored.
    pub(crate) fn tell(&mut self, fact: FactId, values: ValueSet) {
        self.figures.retain(|told| told.fact != fact);
        self.put(fact, values);
    }

    fn put(&mut self, fact: FactId, values: ValueSet) {
        let [before, now] = self.words.layout.slot(fact).set(&mut self.told, values);
        self.single -= u16::from(before.is_single());
        self.single += u16::from(now.is_single());
    }

    /// Whether every fact was told with a single value.
    fn complete(&self) -> bool {
        usize::from(self.single) == self.words.facts.len()
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:", self.goal_name())?;
        if let Some(means) = self.means_name() {
            write!(out, " means={means}")?;
        }
        for (fact, values) in self.facts() {
            write!(out, " {}", told::fact(fact, &values))?;
        }
        if self.nothing_else {
            out.write_str(" nothing_else")?;
        }
        Ok(())
    }
}

fn find<'n>(what: &'static str, word: &str, names: impl Iterator<Item = &'n str> + Clone) -> Result<usize, Error> {
    let place = |word: &str| names.clone().position(|name| name == word);
    let found = place(word).or_else(|| place(&told::word(word)));
    found.ok_or_else(|| Error::unknown(what, word, suggest(&told::word(word), names)))
}

/// Whether a fact has a value whose name is a slip away from a word.
fn has_like(fact: &Fact, word: &str) -> bool {
    crate::engine::suggest::nearest(&told::word(word), fact.values.iter().map(|value| &*value.id)).is_some()
}

/// The values of a fact that a word means: one value, or all of them for `any`.
fn values_called(fact: &Fact, word: &str) -> Option<ValueSet> {
    match fact.value(word).or_else(|| fact.value(&told::word(word))) {
        Some(value) => Some(ValueSet::only(value)),
        None if told::word(word) == Fact::ANY => Some(fact.all()),
        None => {
            let value = fact.value_called(word).map(ValueSet::only);
            value.or_else(|| fact.named(&told::word(word)))
        }
    }
}

/// Like [`values_called`]; a word that names no value stands for the fact's `rest`, if it has one.
fn values_told(fact: &Fact, word: &str) -> Option<ValueSet> {
    values_called(fact, word).or_else(|| fact.rest.map(ValueSet::only))
}

fn unknown_value(fact: &Fact, word: &str) -> Error {
    if let Some(quantity) = fact.quantity.as_ref().filter(|quantity| quantity.of.is_none())
        && let Err(message) = quantity.parse(word)
    {
        let ranges = quantity.ranges.iter().map(|range| &*range.id);
        let help = match crate::engine::suggest::nearest(&told::word(word), ranges) {
            Some(near) => format!("the fact `{}` has `{near}`: did you mean that?", fact.id),
            None => format!("the fact `{}` has figures, and {message}", fact.id),
        };
        return Error::unknown("value", word, help);
    }
    let names = fact.values.iter().map(|value| &*value.id);
    let told = told::word(word);
    let help = match crate::engine::suggest::nearest(&told, names.clone()) {
        Some(near) => format!("the fact `{}` has `{near}`: did you mean that?{}", fact.id, beware(&told, near)),
        None => format!("the fact `{}` is {}", fact.id, crate::engine::suggest::one_of(names)),
    };
    Error::unknown("value", word, help)
}
