//! Profiles: the goal of a person, perhaps a means, and the facts that they tell.

mod figures;
mod known;
mod question;
mod situation;
mod ties;
mod typed;

use std::fmt;
use std::sync::Arc;

use super::bits::Bits;
use super::ids::{FactId, GoalId, Id, MeansId, SituationId, ValueSet};
use super::record::Str;
use super::words::Words;
use crate::engine::error::Error;
use crate::engine::model::{Fact, Place};
use crate::engine::refusal::{Answers, Help, Named};
use crate::engine::suggest::{nearest, slip_of};
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
                let near = slip_of(&told::word(goal), names.chain(also));
                let near = near.map(|near| match self.words.goal_called(near) {
                    Some(meant) => Named::new(near, &self.words.goals[meant].label),
                    None => Named::word(near),
                });
                let all = || Help::Words(self.words.goals.iter().map(Named::from).collect());
                return Err(Error::not_understood("goal", goal, Help::near_or(near, all)));
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
        let names = self.words.means.iter().map(|means| Named::new(&means.id, &means.label));
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
        self.tell_words(fact, [value])?;
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
        self.tell_words_by(fact, values, values_told)
    }

    /// The same for words that are declared, and not for what is only shown: a name that is known in a country comes
    /// before that.
    pub(crate) fn tell_declared<'v>(
        &mut self,
        fact: &str,
        values: impl IntoIterator<Item = &'v str>,
    ) -> Result<(), Error> {
        self.tell_words_by(fact, values, values_declared)
    }

    fn tell_words_by<'v>(
        &mut self,
        fact: &str,
        values: impl IntoIterator<Item = &'v str>,
        told: fn(&Fact, &str) -> Option<ValueSet>,
    ) -> Result<(), Error> {
        let mut values = values.into_iter();
        let first = values.next();
        let values = first.into_iter().chain(values);
        let declares = |id: FactId| first.is_some_and(|value| values_named(&self.words.facts[id], value).is_some());
        let tells = |id: FactId| first.is_some_and(|value| told(&self.words.facts[id], value).is_some());
        let like = |id: FactId| first.is_some_and(|value| has_like(&self.words.facts[id], value));
        let id = self.fact_called(fact, &[&declares, &tells], like)?;
        let words = Arc::clone(&self.words);
        let declared = &words.facts[id];
        if let Some(quantity) = &declared.quantity {
            return self.tell_figures(id, quantity, values);
        }
        let mut set = ValueSet::EMPTY;
        for value in values {
            set |= told(declared, value).ok_or_else(|| unknown_value(&words, id, value))?;
        }
        self.tell(id, set);
        Ok(())
    }

    /// The fact that is told by a name. Several may share it: then the first that knows what is told, by the surest way
    /// of knowing it, or else the first that has something like it, so that a slip is put right where it was meant. A
    /// name that is only shown for several has to be told apart by what is told.
    fn fact_called(
        &self,
        fact: &str,
        knows: &[&dyn Fn(FactId) -> bool],
        has_like: impl Fn(FactId) -> bool,
    ) -> Result<FactId, Error> {
        let named = self.words.facts_named(fact);
        let known = |called: &[FactId]| knows.iter().find_map(|knows| called.iter().copied().find(|id| knows(*id)));
        if let [only] = named {
            if self.words.facts[*only].quantity.is_some() || knows.iter().any(|knows| knows(*only)) {
                return Ok(*only);
            }
            // What is declared for this fact may be shown for another one.
            return Ok(known(self.words.facts_spelt(fact)).unwrap_or(*only));
        }
        if let [first, ..] = named {
            let known = known(named).or_else(|| known(self.words.facts_spelt(fact)));
            return Ok(known.or_else(|| named.iter().copied().find(|id| has_like(*id))).unwrap_or(*first));
        }
        match self.words.facts_spelt(fact) {
            [only] => Ok(*only),
            [] => Err(self.unknown_fact(fact)),
            alike => {
                let mut knowing = alike.iter().copied().filter(|id| knows.iter().any(|knows| knows(*id)));
                match (knowing.next(), knowing.next()) {
                    (Some(only), None) => Ok(only),
                    _ => {
                        let names = alike.iter().map(|id| Named::from(&self.words.facts[*id])).collect();
                        Err(Error::not_understood("fact", fact, Help::Shared(names)))
                    }
                }
            }
        }
    }

    fn unknown_fact(&self, word: &str) -> Error {
        let names = |fact: &Fact| {
            let labels = fact.label.iter().map(|(_, label)| label.to_owned()).collect::<Vec<_>>();
            let names = fact.called.iter().chain([&fact.id]).map(ToString::to_string);
            labels.into_iter().chain(names).collect::<Vec<_>>()
        };
        let names = self.words.facts.iter().flat_map(names).collect::<Vec<_>>();
        let near = slip_of(&told::word(word), names.iter().map(String::as_str));
        let near = near.map(|near| match self.words.facts_called(near).next() {
            Some(meant) => Named::new(near, &self.words.facts[meant].label),
            None => Named::word(near),
        });
        let few = self.words.facts.len() <= 16;
        let others = || match few {
            true => Help::Words(self.words.facts.iter().map(Named::from).collect()),
            false => Help::Nothing,
        };
        Error::not_understood("fact", word, Help::near_or(near, others))
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
        let names = words.situations.iter().map(|situation| Named::new(&situation.id, &situation.label));
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

    /// The names that people know by which facts were told, such as that of a wallet.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Rulebook};
    ///
    /// let profile = Profile::new(Goal::PayInMainland).set_known(Rulebook::builtin(), "ID", "home_wallet", ["DANA"])?;
    /// assert_eq!(profile.known_names().collect::<Vec<_>>(), ["dana"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn known_names(&self) -> impl Iterator<Item = &str> {
        self.named.iter().map(|name| &**name)
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

fn find(what: &'static str, word: &str, names: impl Iterator<Item = Named> + Clone) -> Result<usize, Error> {
    let place = |word: &str| names.clone().position(|name| name.id() == word);
    let found = place(word).or_else(|| place(&told::word(word)));
    found.ok_or_else(|| {
        let names = names.collect::<Vec<_>>();
        let near = nearest(&told::word(word), names.iter().map(Named::id));
        let near = names.iter().find(|name| Some(name.id()) == near).cloned();
        let few = names.len() <= 16;
        Error::not_understood(what, word, Help::near_or(near, || if few { Help::Words(names) } else { Help::Nothing }))
    })
}

/// Whether a fact has a value whose name is a slip away from a word.
fn has_like(fact: &Fact, word: &str) -> bool {
    slip_of(&told::word(word), fact.values.iter().map(|value| &*value.id)).is_some()
}

/// The values for which a word is declared: one, those of a list, or all of them for `any`.
fn values_named(fact: &Fact, word: &str) -> Option<ValueSet> {
    match fact.value(word).or_else(|| fact.value(&told::word(word))) {
        Some(value) => Some(ValueSet::only(value)),
        None if told::word(word) == Fact::ANY => Some(fact.all()),
        None => fact.declared(word),
    }
}

/// The values of a fact that a word means: those for which it is declared, or else those for which it is shown.
fn values_called(fact: &Fact, word: &str) -> Option<ValueSet> {
    values_named(fact, word).or_else(|| fact.shown(word))
}

/// Like [`values_called`]; a word that names no value stands for the fact's `rest`, if it has one.
fn values_told(fact: &Fact, word: &str) -> Option<ValueSet> {
    values_called(fact, word).or_else(|| fact.rest.map(ValueSet::only))
}

/// Like [`values_told`], but not for a word that is only shown for a value.
fn values_declared(fact: &Fact, word: &str) -> Option<ValueSet> {
    let rest = || fact.rest.filter(|_| fact.shown(word).is_none()).map(ValueSet::only);
    values_named(fact, word).or_else(rest)
}

/// What the name of a country tells of a fact, if it tells anything.
fn told_by_place(words: &Words, fact: FactId) -> Option<&Place> {
    words.places.iter().find(|place| place.fact == fact)
}

/// The value of which a word is a slip: by its name, a word declared for it, or what is shown for it.
fn slip(fact: &Fact, word: &str) -> Option<Named> {
    let words = fact.values.iter().flat_map(|value| value.also.iter().chain([&value.id]));
    let lists = fact.lists.iter().flat_map(|list| list.also.iter().chain([&list.id]));
    let labels = fact.values.iter().flat_map(|value| value.label.iter().map(|(_, label)| label));
    // Of words that are equally near the last is taken: what can be typed in every language.
    let near = slip_of(&told::word(word), labels.chain(lists.chain(words).map(|word| &**word)))?;
    let value = fact.value_called(near);
    Some(value.map_or_else(|| Named::word(near), |value| Named::new(near, &fact.values[value].label)))
}

/// What a fact can be, by itself.
fn answers(words: &Words, id: FactId) -> Answers {
    let fact = &words.facts[id];
    let place = told_by_place(words, id).map(|_| words.terms.scope().one.clone());
    // The country's name tells such a fact of every country, so none of them is another.
    let another = fact.declared(Fact::ANOTHER).and_then(ValueSet::single).filter(|_| place.is_none());
    let another = another.map(|another| (Named::from(fact), Named::new(Fact::ANOTHER, &fact.values[another].label)));
    Answers { values: fact.values.iter().map(Named::from).collect(), known: None, place, another }
}

fn unknown_value(words: &Words, id: FactId, word: &str) -> Error {
    let fact = &words.facts[id];
    if let Some(quantity) = fact.quantity.as_ref().filter(|quantity| quantity.of.is_none())
        && let Err(wrong) = quantity.parse(word)
    {
        let near = nearest(&told::word(word), quantity.ranges.iter().map(|range| &*range.id));
        let near = quantity.ranges.iter().find(|range| Some(&*range.id) == near);
        let near = near.map(|range| Named::new(&range.id, &range.label));
        return Error::no_answer("value", word, fact, Help::near_or(near, || Help::Figure(wrong)));
    }
    let alike = fact.shown_alike(word);
    if !alike.is_empty() {
        return Error::no_answer("value", word, fact, Help::Shared(fact.values_of(alike).map(Named::from).collect()));
    }
    Error::no_answer("value", word, fact, Help::near_or(slip(fact, word), || Help::Answers(answers(words, id))))
}
