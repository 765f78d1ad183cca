//! Facts told by the names that people know: `home_wallet` as `Touch 'n Go`.
//!
//! A person knows that they have Touch 'n Go, but not whether it is a partner of some network; the rulebook says so,
//! with a claim for it ([`KnownName`]). One name implies several facts. If several names are told (`GoPay` or `DANA`),
//! a fact is told only if all of them imply it, with the union of their values.

use std::sync::Arc;

use super::{Profile, told_by_place, unknown_value, values_named, values_told};
use crate::engine::error::{Error, Kind};
use crate::engine::ids::{CountryId, FactId, NameId, ValueSet};
use crate::engine::model::{Fact, KnownName, Lang, Place, Scope, Text};
use crate::engine::refusal::{Help, Named, Told, of_country};
use crate::engine::rulebook::Rulebook;
use crate::engine::suggest::{one_of, slip_of};
use crate::engine::told;

/// Facts, each with values.
type Facts = Vec<(FactId, ValueSet)>;

impl Rulebook {
    /// The names of wallets, banks, cards and operators that people know in a country: its own, and those known
    /// everywhere.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let names: Vec<_> = Rulebook::builtin().names_in("ID")?.map(|name| name.label().en()).collect();
    /// assert!(names.contains(&"DANA") && !names.contains(&"GCash"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the country is unknown.
    pub fn names_in(&self, country: &str) -> Result<impl Iterator<Item = &KnownName> + Clone, Error> {
        let country = self.country_id(country)?;
        Ok(self.known(country).map(|(_, name)| name))
    }

    /// The names that are known in a country, its own first.
    fn known(&self, country: CountryId) -> impl Iterator<Item = (NameId, &KnownName)> + Clone {
        let own = self.model.names.entries().filter(move |(_, name)| name.scope == Scope::Country(country));
        own.chain(self.model.names.entries().filter(|(_, name)| name.scope == Scope::World))
    }

    /// What the name of a country tells of a fact in a question about a country.
    fn told_by_country(&self, asked: CountryId, fact: FactId, word: &str) -> Option<ValueSet> {
        let place = told_by_place(&self.words, fact)?;
        let named = self.country_named(word)?;
        let declared = &self.words.facts[fact];
        // The country may be a value by another of its names.
        let mut names = self.model.countries[named].all_names();
        if let Some(value) = names.find_map(|name| declared.declared(name)) {
            return Some(value);
        }
        // A country that is a value of all other such facts is no mere "elsewhere": a card of a bank there is not any
        // foreign card.
        let mut others = self.words.places.iter().filter(|other| other.fact != fact).peekable();
        let apart = |other: &Place| {
            let mut names = self.model.countries[named].all_names();
            names.any(|name| self.words.facts[other.fact].declared(name).is_some())
        };
        if others.peek().is_some() && others.all(apart) {
            return None;
        }
        Some(ValueSet::only(if named == asked { place.asked } else { place.other }))
    }
}

impl Profile {
    /// Tells a fact by a value or by a name that people know in a country: a wallet, a bank, a card, an operator. What a name
    /// tells of other facts is told as well, within what was told of them before; of the fact itself what was told before is
    /// kept where the name leaves it open, and replaced where it does not.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Rulebook};
    ///
    /// let rulebook = Rulebook::builtin();
    /// let profile = Profile::new(Goal::PayInMainland).set_known(rulebook, "MY", "home_wallet", ["Touch 'n Go"])?;
    /// assert!(profile.facts().any(|(fact, values)| fact == "home_wallet_network" && values == ["both"]));
    /// let slip = Profile::new(Goal::Bind).set_known(rulebook, "NZ", "home_wallet", ["GoPay"]).unwrap_err();
    /// assert!(slip.to_string().contains("Indonesia"), "{slip}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the country or the fact is unknown, when the word is neither a value of the fact nor a name that is known
    /// in the country, or when the name contradicts what was told before.
    pub fn set_known<'v>(
        mut self,
        rulebook: &Rulebook,
        country: &str,
        fact: &str,
        values: impl IntoIterator<Item = &'v str>,
    ) -> Result<Profile, Error> {
        let country = rulebook.country_id(country)?;
        let mut values = values.into_iter();
        let first = values.next();
        let values = first.into_iter().chain(values);
        let names_of =
            |fact: FactId| rulebook.known(country).map(|(_, name)| name).filter(move |name| name.is_of(fact));
        let said = |knows: &dyn Fn(FactId, &str) -> bool, id: FactId| first.is_some_and(|value| knows(id, value));
        let words = Arc::clone(&self.words);
        let declares = |id: FactId| said(&|id, value| values_named(&words.facts[id], value).is_some(), id);
        let names = |id: FactId| said(&|id, value| names_of(id).any(|name| name.is_called(value)), id);
        let tells = |id: FactId| said(&|id, value| rulebook.told_by_country(country, id, value).is_some(), id);
        let shows = |id: FactId| said(&|id, value| values_told(&words.facts[id], value).is_some(), id);
        let like = |id: FactId, value: &str| slip_of(value, names_of(id).flat_map(|name| name.spellings())).is_some();
        let has_like = |id: FactId| {
            said(&|id, value| super::has_like(&words.facts[id], value) || like(id, &told::word(value)), id)
        };
        let id = self.fact_called(fact, &[&declares, &names, &tells, &shows], has_like)?;
        if let Some(quantity) = &words.facts[id].quantity {
            self.tell_figures(id, quantity, values)?;
            return Ok(self);
        }
        let mut told: Option<Facts> = None;
        let mut named = Vec::new();
        for value in values {
            let declared = values_named(&words.facts[id], value);
            let name = || rulebook.known(country).find(|(_, name)| name.is_of(id) && name.is_called(value));
            let alternative = if let Some(values) = declared {
                vec![(id, values)]
            } else if let Some((place, name)) = name() {
                named.push(place);
                name.tells.iter().copied().collect()
            } else {
                let told = rulebook.told_by_country(country, id, value);
                let values = told.or_else(|| values_told(&words.facts[id], value));
                vec![(id, values.ok_or_else(|| unknown_name(rulebook, country, (fact, id), value))?)]
            };
            told = Some(match told {
                None => alternative,
                Some(before) => either(&before, &alternative),
            });
        }
        let several = told.unwrap_or_else(|| vec![(id, ValueSet::EMPTY)]);
        for (fact, values) in several {
            let before = self.told(fact);
            let both = values & before;
            // Whoever names a wallet and says that it is verified tells both of one fact.
            let within = if before.is_empty() || fact == id && both.is_empty() { values } else { both };
            if within.is_empty() && !values.is_empty() {
                return Err(self.contradicted(rulebook, &named, fact, values));
            }
            self.tell(fact, within);
        }
        self.named.extend(named.iter().map(|name| rulebook.model.names[*name].id.clone()));
        Ok(self)
    }

    /// The error for a name that implies something that was excluded before.
    fn contradicted(&self, rulebook: &Rulebook, named: &[NameId], fact: FactId, values: ValueSet) -> Error {
        let declared = &self.words.facts[fact];
        let names = || named.iter().map(|name| &rulebook.model.names[*name].label);
        let told = |values: ValueSet| {
            let label = |lang| declared.label_of(values, lang);
            Told::new(declared, &declared.names_of(values), &Text::both(label(Lang::En), label(Lang::Zh)))
        };
        let (tells, before) = (told(values), told(self.told(fact)));
        let shown = names().map(Text::zh).collect::<Vec<_>>().join("或");
        Error::of_question(
            format!(
                "{} tells `{}`, and `{}` was told; leave one of them out",
                one_of(names().map(Text::en)),
                tells.typed(),
                before.typed()
            ),
            format!("“{shown}”就是{}，而您又说了{}；请去掉其中一项", tells.zh(), before.zh()),
        )
    }
}

/// The disjunction of two sets of facts: the facts that both tell, with the union of their values.
fn either(left: &Facts, right: &Facts) -> Facts {
    let of = |fact: FactId| right.iter().find(|(other, _)| *other == fact).map(|(_, values)| *values);
    left.iter().filter_map(|(fact, values)| Some((*fact, *values | of(*fact)?))).collect()
}

/// The error for a word that is neither a value of the fact, as it was called, nor a name that is known in the country.
fn unknown_name(rulebook: &Rulebook, country: CountryId, (called, id): (&str, FactId), word: &str) -> Error {
    let (words, fact) = (&rulebook.words, &rulebook.words.facts[id]);
    let asked = &rulebook.model.countries[country].name;
    let mut elsewhere = rulebook.model.names.iter().filter(|name| name.is_of(id));
    if let Some(name) = elsewhere.find(|name| name.is_called(word))
        && let Scope::Country(other) = name.scope
    {
        let other = &rulebook.model.countries[other];
        return Error::no_answer("name", word, fact, of_country(&name.label, other, asked, fact));
    }
    let own = rulebook.known(country).map(|(_, name)| name);
    if let Some(name) = own.clone().find(|name| name.is_called(word))
        && let Some(of) = name.fact()
    {
        let help = Help::OfFact { name: name.label.clone(), fact: Named::from(&words.facts[of]) };
        return Error::no_answer("value", word, fact, help);
    }
    let names = own.filter(|name| name.is_of(id)).collect::<Vec<_>>();
    let error = unknown_value(words, id, word);
    let Kind::Unknown { help, .. } = &error.kind else { return error };
    let Help::Answers(answers) = &**help else { return error };
    let mut answers = answers.clone();
    if let Some(near) = slip_of(&told::word(word), names.iter().flat_map(|name| name.spellings())) {
        return Error::no_answer("value", word, fact, Help::Near(Named::word(near)));
    }
    if !names.is_empty() {
        answers.known = Some((asked.clone(), names.iter().map(|name| name.label.clone()).collect()));
    }
    // A value or a name called `another`: another operator, another wallet.
    let by_name = |fact: FactId| {
        let mut known = rulebook.known(country).map(|(_, name)| name).filter(|name| name.fact() == Some(fact));
        let name = known.find(|name| name.is_called(Fact::ANOTHER))?;
        Some((Named::from(&words.facts[fact]), Named::new(Fact::ANOTHER, &name.label)))
    };
    let another = |fact: FactId| super::answers(words, fact).another.or_else(|| by_name(fact));
    // Somebody who says `wallet` may mean another fact of that name.
    let shares = || words.facts_named(called).iter().find_map(|other| another(*other));
    // Names tell several facts: whoever tells an operator as the kind of a number can tell it as the operator.
    let of_names = || {
        let names = rulebook.model.names.iter().filter(|name| name.is_of(id)).collect::<Vec<_>>();
        let most = |fact: &FactId| names.iter().filter(|name| name.is_of(*fact)).count() * 2 > names.len();
        words.facts.ids().filter(most).find_map(another)
    };
    answers.another = answers.another.or_else(|| by_name(id)).or_else(shares).or_else(of_names);
    Error::no_answer("value", word, fact, Help::Answers(answers))
}
