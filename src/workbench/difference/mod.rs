//! The exact difference between two rulebooks: in how many situations an answer changes, from what to what, where, and
//! because of which rule.
//!
//! A *situation* is a possible world projected onto the facts on which the verdict of either rulebook depends; the
//! other facts make no difference, and counting them would only inflate the numbers.
//!
//! The steps, each in a file of its name: `cut` gives the quantities of both rulebooks the same cells, `align` puts
//! both in the same words, `cells` compares the verdicts as decision diagrams and counts the worlds where they differ,
//! `responsible` finds the cause, and `written` words the result.

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

/// Selects what is compared; everything by default.
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
    /// Every country and goal, for questions without a means, each rulebook as of its own date.
    #[must_use]
    pub fn new() -> Compared<'c> {
        Compared::default()
    }

    /// Restricts the comparison to one country, by code or name; none: all.
    #[must_use]
    pub fn country(mut self, country: impl Into<Option<&'c str>>) -> Compared<'c> {
        self.country = country.into();
        self
    }

    /// Restricts the comparison to one goal, by name; none: all.
    #[must_use]
    pub fn goal(mut self, goal: impl Into<Option<&'c str>>) -> Compared<'c> {
        self.goal = goal.into();
        self
    }

    /// Compares questions that name this means; none: questions that name no means.
    #[must_use]
    pub fn means(mut self, means: impl Into<Option<&'c str>>) -> Compared<'c> {
        self.means = means.into();
        self
    }

    /// Compares as of a day; none: each rulebook as of its own date.
    #[must_use]
    pub fn as_of(mut self, day: impl Into<Option<Date>>) -> Compared<'c> {
        self.as_of = day.into();
        self
    }
}

report! {
    /// The differences from one rulebook to another.
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
        /// The old rulebook.
        #[serde(rename = "old")]
        before: Edition as &Edition,
        /// The new rulebook.
        #[serde(rename = "new")]
        after: Edition as &Edition,
        /// How the vocabularies differ, which determines the worlds that can be compared.
        words: Words as &Words,
        /// Countries that only the new one has a file about.
        countries_added: Vec<String> as &[String],
        /// Countries that only the old one has a file about.
        countries_removed: Vec<String> as &[String],
        /// The words for what the new rulebook is scoped by.
        #[serde(skip)]
        scope: ScopeWords,
        /// The number of countries that neither has a file about; [`Changed::OTHERS`] stands for them.
        others: usize as usize,
        /// The means of the questions.
        means: Option<String> as Option<&str>,
        /// The number of questions that were compared: one for each country (all others are one), goal and basis. A
        /// question without a situation that is possible in both rulebooks is not compared.
        compared: usize as usize,
        /// The number of these in which some situation changes.
        changed: usize as usize,
        /// The changed questions; those with the same changes for the same reasons are merged.
        changes: Vec<Changed> as &[Changed],
    }
}

report! {
    /// One of the two rulebooks.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Edition {
        /// Its version.
        version: String as &str,
        /// Its digest.
        digest: String as &str,
        /// The day as of which it was asked.
        as_of: Date as Date,
    }
}

report! {
    /// How the vocabularies differ.
    ///
    /// For a fact that both have, only worlds with a value that both have are compared. A fact that only one of them
    /// has is left open in the other.
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
        /// Whether they disagree on which worlds are possible. Worlds that are possible in both are compared.
        impossible_changed: bool as bool,
    }
}

report! {
    /// A question with changed situations.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Changed {
        /// The countries, by code; [`Changed::OTHERS`] for all countries that neither rulebook has a file about.
        countries: Vec<String> as &[String],
        /// The goal.
        goal: String as &str,
        /// The bases: `document`, `evidence` or `headline`.
        bases: Vec<&'static str> as &[&'static str],
        /// The number of situations that change.
        changed: u128 as u128,
        /// The number of all situations.
        situations: u128 as u128,
        /// The facts on which the verdict of either rulebook depends.
        facts: Vec<String> as &[String],
        /// The changes by verdicts before and after, those for the worse first.
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
        /// The verdict before; none if there was no such opinion.
        from: Option<Verdict> as Option<Verdict>,
        /// The verdict after; none if there is no such opinion.
        to: Option<Verdict> as Option<Verdict>,
        /// The number of these situations.
        situations: u128 as u128,
        /// Boxes that cover these situations. They may overlap.
        regions: Vec<Region> as &[Region],
        /// The number of situations that no region covers, because there would be too many regions to read.
        beyond: u128 as u128,
    }
}

report! {
    /// A box of situations that can be described in one line.
    ///
    /// It is maximal (no fact can have one more value) and not redundant (no region can be left out).
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Region {
        /// The facts that it restricts, each with its values; other facts can have any value.
        #[serde(serialize_with = "map")]
        facts: Vec<(String, Vec<String>)> as &[(String, Vec<String>)],
        /// The same in words.
        words: String as &str,
        /// The number of situations in it.
        situations: u128 as u128,
        /// The causes of the difference.
        responsible: Vec<Responsible> as &[Responsible],
        /// A test for a rule file that the new rulebook passes and the old one fails; none if there is no opinion left
        /// to test.
        test: Option<String> as Option<&str>,
    }
}

report! {
    /// A rule, route or other part of a rulebook that caused a difference.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Responsible {
        /// `rule`, `route`, `opinion` (of a basis that only one rulebook has) or `goal` (its gates).
        kind: &'static str as &'static str,
        /// Its name.
        id: String as &str,
        /// How it changed.
        change: Change as Change,
        /// The parts that differ: `condition`, `gate`, `means`, `effect`, `clears`, `compliance`, `basis`, `scope`,
        /// `goals`, `period`, `claims`, `date` or `gates`.
        parts: Vec<&'static str> as &[&'static str],
    }
}

words! {
    /// How a part of a rulebook changed.
    #[non_exhaustive]
    pub enum Change("change") {
        /// Only the new rulebook has it.
        Added = "added",
        /// Only the old one has it.
        Removed = "removed",
        /// Both have it, with different content.
        Changed = "changed",
        /// Both have it with the same content, but because of its period, its claims or the date it is in effect only
        /// in the new one.
        Begins = "begins",
        /// The reverse: it is in effect only in the old one.
        Ceases = "ceases",
    }
}

fn map<S: Serializer>(entries: &[(String, Vec<String>)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(entries.iter().map(|(fact, values)| (fact, values)))
}

impl Rulebook {
    /// Compares this rulebook with a new one, exactly and counted.
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
/// Checks that both rulebooks have a word that the comparison names.
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
        // Figures are compared, whatever the thresholds: both rulebooks are cut alike.
        for fact in one.facts.iter().filter(|fact| fact.quantity.is_none()) {
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
