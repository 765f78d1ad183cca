//! A counted difference between two rulebooks: in how many situations an answer changes, from what to what, where, and
//! by which rule.
//!
//! A *situation* is a possible world, seen through the facts on which the verdict of either rulebook depends: others
//! make no difference, and counting them would only make the numbers large. Everything is exact.

mod align;
mod case;
mod cells;
mod cut;
mod responsible;
mod written;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::engine::error::Error;
use crate::engine::model::{Model, ScopeWords, Vocabulary};
use crate::engine::record::{report, words};
use crate::engine::rulebook::Rulebook;
use crate::engine::suggest::suggest;
use crate::engine::verdict::Verdict;

/// What of two rulebooks is compared: everything, or what is said here.
///
/// ```
/// use simbind::difference::Compared;
///
/// let compared = Compared::new().country("NZ").goal("bind").as_of("2026-01-31".parse::<simbind::Date>().ok());
/// # let _ = compared;
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Compared<'c> {
    country: Option<&'c str>,
    goal: Option<&'c str>,
    means: Option<&'c str>,
    as_of: Option<Date>,
}

impl<'c> Compared<'c> {
    /// Every country and goal, for questions that name no means, each rulebook as of its own date.
    #[must_use]
    pub fn new() -> Compared<'c> {
        Compared::default()
    }

    /// The same for one country only, by code or name; none: for all.
    #[must_use]
    pub fn country(mut self, country: impl Into<Option<&'c str>>) -> Compared<'c> {
        self.country = country.into();
        self
    }

    /// The same for one goal only, by name; none: for all.
    #[must_use]
    pub fn goal(mut self, goal: impl Into<Option<&'c str>>) -> Compared<'c> {
        self.goal = goal.into();
        self
    }

    /// The same for questions that name this means, by name; none: for those that name none.
    #[must_use]
    pub fn means(mut self, means: impl Into<Option<&'c str>>) -> Compared<'c> {
        self.means = means.into();
        self
    }

    /// The same as of a day; none: for each rulebook as of its own date.
    #[must_use]
    pub fn as_of(mut self, day: impl Into<Option<Date>>) -> Compared<'c> {
        self.as_of = day.into();
        self
    }
}

report! {
    /// What changes from one rulebook to another.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::difference::Compared;
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::builtin();
    /// let difference = rulebook.difference(rulebook, Compared::new().country("NZ"))?;
    /// assert_eq!((difference.changed(), difference.changes().len()), (0, 0), "it does not differ from itself");
    /// assert_eq!(difference.before().digest(), difference.after().digest());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Difference {
        /// The rulebook before.
        #[serde(rename = "old")]
        before: Edition as &Edition,
        /// The rulebook after.
        #[serde(rename = "new")]
        after: Edition as &Edition,
        /// How the words differ, and with them the worlds that can be compared.
        words: Words as &Words,
        /// Countries that only the new one has a file about.
        countries_added: Vec<String> as &[String],
        /// Countries that only the old one has a file about.
        countries_removed: Vec<String> as &[String],
        /// What the new rulebook is scoped by.
        #[serde(skip)]
        scope: ScopeWords,
        /// How many countries neither has a file about; [`Changed::OTHERS`] stands for each of them.
        others: usize as usize,
        /// The means that the questions name.
        means: Option<String> as Option<&str>,
        /// Number of questions compared: a country (all others are one), a goal and a basis each. One of which no situation
        /// can be by both rulebooks is not compared.
        compared: usize as usize,
        /// Number of these of which some situation changes.
        changed: usize as usize,
        /// Those that change; where the same situations change for the same reasons they stand together.
        changes: Vec<Changed> as &[Changed],
    }
}

report! {
    /// One of the rulebooks.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Edition {
        /// Its version.
        version: String as &str,
        /// Its digest.
        digest: String as &str,
        /// The day for which it was asked.
        as_of: Date as Date,
    }
}

report! {
    /// How the vocabularies differ.
    ///
    /// Of a fact that both have, only worlds with a value that both have are compared. A fact that only one of them has is
    /// left open for the other.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
    pub struct Words {
        /// Facts that only the new one has.
        facts_added: Vec<String> as &[String],
        /// Facts that only the old one has.
        facts_removed: Vec<String> as &[String],
        /// Values, as `fact=value`, that only the new one has.
        values_added: Vec<String> as &[String],
        /// Values, as `fact=value`, that only the old one has.
        values_removed: Vec<String> as &[String],
        /// Goals that only the new one has.
        goals_added: Vec<String> as &[String],
        /// Goals that only the old one has.
        goals_removed: Vec<String> as &[String],
        /// Whether they disagree about which worlds can be. Those are compared that can be by both.
        impossible_changed: bool as bool,
    }
}

report! {
    /// A question of which some situation changes.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Changed {
        /// The countries, by code; [`Changed::OTHERS`] for all that neither rulebook has a file about.
        countries: Vec<String> as &[String],
        /// The goal.
        goal: String as &str,
        /// The bases: `document`, `evidence` or `headline`.
        bases: Vec<&'static str> as &[&'static str],
        /// How many situations change.
        changed: u128 as u128,
        /// Out of how many.
        situations: u128 as u128,
        /// The facts on which the verdict of either rulebook depends.
        facts: Vec<String> as &[String],
        /// What changes to what, for the worse first.
        shifts: Vec<Shift> as &[Shift],
    }
}

impl Changed {
    /// Stands for every country that neither rulebook has a file about.
    pub const OTHERS: &'static str = "*";
}

report! {
    /// Situations with one verdict before and another after.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Shift {
        /// The verdict before; none where there was no such opinion.
        from: Option<Verdict> as Option<Verdict>,
        /// The verdict after; none where there is no such opinion.
        to: Option<Verdict> as Option<Verdict>,
        /// How many situations.
        situations: u128 as u128,
        /// Where they are. Regions may overlap.
        regions: Vec<Region> as &[Region],
        /// How many situations the regions leave out, because there would be too many regions to read.
        beyond: u128 as u128,
    }
}

report! {
    /// Situations that can be told in one line.
    ///
    /// No fact of it can take one more value, and no region can be left out, without saying something else.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Region {
        /// The facts told, each with its values; facts that are not named may be anything.
        #[serde(serialize_with = "map")]
        facts: Vec<(String, Vec<String>)> as &[(String, Vec<String>)],
        /// The same in words.
        words: String as &str,
        /// How many situations it has.
        situations: u128 as u128,
        /// What made the difference.
        responsible: Vec<Responsible> as &[Responsible],
        /// A test for a rule file that the new rulebook passes and the old one fails; none where no opinion is left to test.
        test: Option<String> as Option<&str>,
    }
}

report! {
    /// A rule, route or other part of a rulebook that made a difference.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Responsible {
        /// `rule`, `route`, `opinion` (of a basis that only one rulebook has) or `goal` (its gates).
        kind: &'static str as &'static str,
        /// Its name.
        id: String as &str,
        /// What became of it.
        change: Change as Change,
        /// What about it differs: `condition`, `gate`, `means`, `effect`, `clears`, `compliance`, `basis`, `scope`, `goals`,
        /// `period`, `claims`, `date` or `gates`.
        parts: Vec<&'static str> as &[&'static str],
    }
}

words! {
    /// What became of a part of a rulebook.
    #[non_exhaustive]
    pub enum Change("change") {
        /// Only the new rulebook has it.
        Added = "added",
        /// Only the old one has it.
        Removed = "removed",
        /// Both have it, and it says something else.
        Changed = "changed",
        /// Both have it and it says the same; by its period, its claims or the date it is in effect only in the new one.
        Begins = "begins",
        /// The same the other way round: it is in effect only in the old one.
        Ceases = "ceases",
    }
}

fn map<S: Serializer>(entries: &[(String, Vec<String>)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(entries.iter().map(|(fact, values)| (fact, values)))
}

impl Rulebook {
    /// What changes from this rulebook to another, counted.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::difference::Compared;
    ///
    /// let old = Rulebook::builtin();
    /// let mut model = serde_json::to_value(old.model())?;
    /// if let Some(rules) = model["rules"].as_array_mut() {
    ///     rules.retain(|rule| rule["header"]["id"] != "NZ-D-bind");
    /// }
    /// let new = Rulebook::from_model(serde_json::from_value(model)?)?;
    /// let difference = old.difference(&new, Compared::new().country("NZ"))?;
    /// for changed in difference.changes() {
    ///     println!("{} {:?}: {} of {}", changed.goal(), changed.bases(), changed.changed(), changed.situations());
    /// }
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When a country, goal or means is unknown to either, or when the two have too many words or situations together
    /// to be compared.
    pub fn difference(&self, new: &Rulebook, compared: Compared<'_>) -> Result<Difference, Error> {
        let [before, after] = cut::alike(&self.model, &new.model)?;
        let aligned = align::align(&before, &after)?;
        if let Some(goal) = compared.goal {
            known_to_both(self, new, "goal", goal, |words| words.goals.iter().map(|goal| &*goal.id).collect())?;
        }
        if let Some(means) = compared.means {
            known_to_both(self, new, "means", means, |words| words.means.iter().map(|means| &*means.id).collect())?;
        }
        let countries = cells::countries(self, new, compared.country)?;
        let found = cells::cells(&aligned, &countries, &compared)?;
        let only_in = |one: &Rulebook, other: &Rulebook| {
            let known = |code: &str| other.described().any(|country| country.code == *code);
            one.described().filter(|country| !known(&country.code)).map(|country| country.code.to_string()).collect()
        };
        Ok(Difference {
            before: edition(&self.model, compared.as_of),
            after: edition(&new.model, compared.as_of),
            words: words(&aligned, &self.model.vocabulary, &new.model.vocabulary),
            countries_added: only_in(new, self),
            countries_removed: only_in(self, new),
            scope: new.model.vocabulary.terms.scope().clone(),
            others: countries.others,
            means: compared.means.map(str::to_owned),
            compared: found.compared,
            changed: found.changed,
            changes: found.changes,
        })
    }
}

/// # Errors
/// When one of the two does not have a word that both must have.
fn known_to_both(
    old: &Rulebook,
    new: &Rulebook,
    what: &'static str,
    word: &str,
    names: fn(&Vocabulary) -> Vec<&str>,
) -> Result<(), Error> {
    for rulebook in [old, new] {
        let names = names(&rulebook.model.vocabulary);
        if !names.contains(&word) {
            return Err(Error::unknown(what, word, suggest(word, names)));
        }
    }
    Ok(())
}

fn edition(model: &Model, as_of: Option<Date>) -> Edition {
    let (version, digest) = (model.version.to_string(), model.digest.to_string());
    Edition { version, digest, as_of: as_of.unwrap_or(model.date) }
}

fn words(aligned: &align::Aligned, old: &Vocabulary, new: &Vocabulary) -> Words {
    let facts = |one: &Vocabulary, other: &Vocabulary| {
        let only = one.facts.iter().filter(|fact| other.fact(&fact.id).is_none());
        only.map(|fact| fact.id.to_string()).collect()
    };
    let goals = |one: &Vocabulary, other: &Vocabulary| {
        let only = one.goals.iter().filter(|goal| other.goal(&goal.id).is_none());
        only.map(|goal| goal.id.to_string()).collect()
    };
    let values = |one: &Vocabulary, other: &Vocabulary| {
        let mut only = Vec::new();
        for fact in &one.facts {
            let Some(shared) = other.fact(&fact.id).map(|shared| &other.facts[shared]) else { continue };
            let values = fact.values.iter().filter(|value| shared.value(&value.id).is_none());
            only.extend(values.map(|value| format!("{}={}", fact.id, value.id)));
        }
        only
    };
    let impossible =
        |model: &Model| model.vocabulary.impossible.iter().map(|never| never.when.clone()).collect::<Vec<_>>();
    Words {
        facts_added: facts(new, old),
        facts_removed: facts(old, new),
        values_added: values(new, old),
        values_removed: values(old, new),
        goals_added: goals(new, old),
        goals_removed: goals(old, new),
        impossible_changed: impossible(&aligned.old) != impossible(&aligned.new),
    }
}
