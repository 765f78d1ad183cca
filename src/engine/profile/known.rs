//! Facts told by the names that people know: `home_wallet` as `Touch 'n Go`.
//!
//! A person knows that they have Touch 'n Go, but not whether it is a partner of some network; the rulebook says so,
//! with a claim for it ([`KnownName`]). One name implies several facts. If several names are told (`GoPay` or `DANA`),
//! a fact is told only if all of them imply it, with the union of their values.

use super::{Profile, unknown_value, values_called};
use crate::engine::error::Error;
use crate::engine::ids::{CountryId, FactId, NameId, ValueSet};
use crate::engine::model::{Country, Fact, KnownName, Scope};
use crate::engine::rulebook::Rulebook;
use crate::engine::suggest::{beware, nearest, one_of};
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
        let names_of = |fact: &Fact| {
            let id = fact.id.clone();
            let tells = move |name: &KnownName| name.tells.iter().any(|(of, _)| rulebook.words.facts[*of].id == id);
            rulebook.known(country).map(|(_, name)| name).filter(move |name| tells(name))
        };
        let knows = |fact: &Fact| {
            let named = |value: &str| names_of(fact).any(|name| name.is_called(value));
            first.is_some_and(|value| values_called(fact, value).is_some() || named(value))
        };
        let has_like = |fact: &Fact| {
            let like =
                |value: &str| nearest(&told::word(value), names_of(fact).flat_map(|name| name.spellings())).is_some();
            first.is_some_and(|value| super::has_like(fact, value) || like(value))
        };
        let id = self.fact_called(fact, knows, has_like)?;
        let mut told: Option<Facts> = None;
        let mut named = Vec::new();
        for value in values {
            let alternative = match values_called(&self.words.facts[id], value) {
                Some(values) => vec![(id, values)],
                None => {
                    let mut names =
                        rulebook.known(country).filter(|(_, name)| name.tells.iter().any(|(of, _)| *of == id));
                    match (names.find(|(_, name)| name.is_called(value)), self.words.facts[id].rest) {
                        (Some((place, name)), _) => {
                            named.push(place);
                            name.tells.iter().copied().collect()
                        }
                        (None, Some(rest)) => vec![(id, ValueSet::only(rest))],
                        (None, None) => {
                            return Err(unknown_name(rulebook, country, &self.words.facts[id], id, value));
                        }
                    }
                }
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
        let names = named.iter().map(|name| &*rulebook.model.names[*name].label.en);
        let tells = told::fact(&declared.id, &declared.names_of(values));
        let before = told::fact(&declared.id, &declared.names_of(self.told(fact)));
        Error::question(format!("{} tells `{tells}`, and `{before}` was told; leave one of them out", one_of(names)))
    }
}

/// The disjunction of two sets of facts: the facts that both tell, with the union of their values.
fn either(left: &Facts, right: &Facts) -> Facts {
    let of = |fact: FactId| right.iter().find(|(other, _)| *other == fact).map(|(_, values)| *values);
    left.iter().filter_map(|(fact, values)| Some((*fact, *values | of(*fact)?))).collect()
}

/// The error for a word that is neither a value of the fact nor a name that is known in the country.
fn unknown_name(rulebook: &Rulebook, country: CountryId, fact: &Fact, id: FactId, word: &str) -> Error {
    let asked = &rulebook.model.countries[country].name.en;
    let tells = |name: &&KnownName| name.tells.iter().any(|(of, _)| *of == id);
    let elsewhere = rulebook.model.names.iter().filter(tells).find(|name| name.is_called(word));
    if let Some(name) = elsewhere
        && let Scope::Country(other) = name.scope
    {
        let Country { code, name: place, .. } = &rulebook.model.countries[other];
        let values = one_of(fact.values.iter().map(|value| &*value.id));
        return Error::unknown(
            "name",
            word,
            format!(
                "{} belongs to {} ({code}), and the question is about {asked}: ask about {code}, or tell `{}` as {values}",
                name.label.en, place.en, fact.id
            ),
        );
    }
    let names = rulebook.known(country).map(|(_, name)| name).filter(tells).collect::<Vec<_>>();
    if names.is_empty() {
        return unknown_value(fact, word);
    }
    let spellings = names.iter().flat_map(|name| name.spellings());
    let values = fact.values.iter().map(|value| &*value.id);
    let help = match nearest(&told::word(word), values.clone().chain(spellings)) {
        Some(near) => format!("did you mean `{near}`?{}", beware(&told::word(word), near)),
        None => format!(
            "the fact `{}` is {}, or a name known in {asked}: {}",
            fact.id,
            one_of(values),
            one_of(names.iter().map(|name| &*name.label.en))
        ),
    };
    Error::unknown("value", word, help)
}
