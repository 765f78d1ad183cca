//! A counted difference between two rulebooks: in how many situations an answer changes, from what to what, where, and
//! by which rule.
//!
//! A *situation* is a possible world, seen through the facts on which the verdict of either rulebook depends: others
//! make no difference, and counting them would only make the numbers large. Everything is exact.

mod align;
mod case;
mod cells;
mod responsible;
mod written;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::engine::error::Error;
use crate::engine::model::{Model, Vocabulary};
use crate::engine::record::words;
use crate::engine::rulebook::Rulebook;
use crate::engine::suggest::suggest;
use crate::engine::verdict::Verdict;

/// What of two rulebooks is compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Compared<'c> {
    /// One country only, by code or name.
    pub country: Option<&'c str>,
    /// One goal only.
    pub goal: Option<&'c str>,
    /// Questions that name this means of funding; none: questions that name none.
    pub means: Option<&'c str>,
    /// The day asked about; none: for each rulebook its own date.
    pub as_of: Option<Date>,
}

/// What changes from one rulebook to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// The rulebook before.
    pub old: Edition,
    /// The rulebook after.
    pub new: Edition,
    /// How the words differ, and with them the worlds that can be compared.
    pub words: Words,
    /// Countries that only the new one has a file about.
    pub countries_added: Vec<String>,
    /// Countries that only the old one has a file about.
    pub countries_removed: Vec<String>,
    /// How many countries neither has a file about; [`Changed::OTHERS`] stands for each of them.
    pub others: usize,
    /// The means of funding that the questions name.
    pub means: Option<String>,
    /// Number of questions compared: a country (all others are one), a goal and a basis each. One of which no situation can
    /// be by both rulebooks is not compared.
    pub compared: usize,
    /// Number of these of which some situation changes.
    pub changed: usize,
    /// Those that change; where the same situations change for the same reasons they stand together.
    pub changes: Vec<Changed>,
}

/// One of the rulebooks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Edition {
    /// Its version.
    pub version: String,
    /// Its digest.
    pub digest: String,
    /// The day for which it was asked.
    pub as_of: Date,
}

/// How the vocabularies differ.
///
/// Of a fact that both have, only worlds with a value that both have are compared. A fact that only one of them has is
/// left open for the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Words {
    /// Facts that only the new one has.
    pub facts_added: Vec<String>,
    /// Facts that only the old one has.
    pub facts_removed: Vec<String>,
    /// Values, as `fact=value`, that only the new one has.
    pub values_added: Vec<String>,
    /// Values, as `fact=value`, that only the old one has.
    pub values_removed: Vec<String>,
    /// Goals that only the new one has.
    pub goals_added: Vec<String>,
    /// Goals that only the old one has.
    pub goals_removed: Vec<String>,
    /// Whether they disagree about which worlds can be. Those are compared that can be by both.
    pub impossible_changed: bool,
}

/// A question of which some situation changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Changed {
    /// The countries, by code; [`Changed::OTHERS`] for all that neither rulebook has a file about.
    pub countries: Vec<String>,
    /// The goal.
    pub goal: String,
    /// The bases: `document`, `evidence` or `headline`.
    pub bases: Vec<&'static str>,
    /// How many situations change.
    pub changed: u128,
    /// Out of how many.
    pub situations: u128,
    /// The facts on which the verdict of either rulebook depends.
    pub facts: Vec<String>,
    /// What changes to what, for the worse first.
    pub shifts: Vec<Shift>,
}

impl Changed {
    /// Stands for every country that neither rulebook has a file about.
    pub const OTHERS: &'static str = "*";
}

/// Situations with one verdict before and another after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Shift {
    /// The verdict before; none where there was no such opinion.
    pub from: Option<Verdict>,
    /// The verdict after; none where there is no such opinion.
    pub to: Option<Verdict>,
    /// How many situations.
    pub situations: u128,
    /// Where they are. Regions may overlap.
    pub regions: Vec<Region>,
    /// How many situations the regions leave out, because there would be too many regions to read.
    pub beyond: u128,
}

/// Situations that can be told in one line.
///
/// No fact of it can take one more value, and no region can be left out, without saying something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Region {
    /// The facts told, each with its values; facts that are not named may be anything.
    #[serde(serialize_with = "map")]
    pub facts: Vec<(String, Vec<String>)>,
    /// The same in words.
    pub words: String,
    /// How many situations it has.
    pub situations: u128,
    /// What made the difference.
    pub responsible: Vec<Responsible>,
    /// A test for a rule file that the new rulebook passes and the old one fails; none where no opinion is left to test.
    pub test: Option<String>,
}

/// A rule, route or other part of a rulebook that made a difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Responsible {
    /// `rule`, `route`, `opinion` (of a basis that only one rulebook has) or `goal` (its gates).
    pub kind: &'static str,
    /// Its name.
    pub id: String,
    /// What became of it.
    pub change: Change,
    /// What about it differs: `condition`, `gate`, `means`, `effect`, `clears`, `compliance`, `basis`, `scope`, `goals`,
    /// `period`, `claims`, `date` or `gates`.
    pub parts: Vec<&'static str>,
}

words! {
    /// What became of a part of a rulebook.
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
    /// let difference = old.difference(&new, Compared { country: Some("NZ"), ..Compared::default() })?;
    /// for changed in &difference.changes {
    ///     println!("{} {:?}: {} of {}", changed.goal, changed.bases, changed.changed, changed.situations);
    /// }
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When a country, goal or means is unknown to either, or when the two have too many words or situations together
    /// to be compared.
    pub fn difference(&self, new: &Rulebook, compared: Compared<'_>) -> Result<Difference, Error> {
        let aligned = align::align(&self.model, &new.model)?;
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
            old: edition(&self.model, compared.as_of),
            new: edition(&new.model, compared.as_of),
            words: words(&aligned, &self.model.vocabulary, &new.model.vocabulary),
            countries_added: only_in(new, self),
            countries_removed: only_in(self, new),
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
