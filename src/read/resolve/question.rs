//! Reads profile files, which name a goal, facts, and perhaps a country and a day.

use std::sync::Arc;

use jiff::civil::Date;

use super::condition::told_values;
use super::reader::Reader;
use crate::engine::ids::FactId;
use crate::engine::model::{Fact, Vocabulary};
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use crate::read::diagnostic::{Diagnostics, File};
use crate::read::parse::{Node, Value, parse};

/// The content of a profile file: the profile, and the country and day if the file names them.
pub(crate) struct Asked {
    pub(crate) profile: Profile,
    pub(crate) country: Option<String>,
    pub(crate) as_of: Option<Date>,
}

/// Reads a profile from YAML or JSON and reports every mistake at its place. A country that is given as an argument
/// overrides the one in the file.
pub(crate) fn question(file: &Arc<File>, rulebook: &Rulebook, country: Option<&str>) -> Result<Asked, Diagnostics> {
    let vocabulary = rulebook.vocabulary();
    let mut mistakes = Diagnostics::default();
    let node = parse(&file.text).map_err(|(message, span)| {
        let message = format!("this is neither YAML nor JSON that can be read: {message}");
        Diagnostics::from(super::slips::unreadable(file, message, span))
    })?;
    let node = node.told();
    let mut asked = Asked { profile: Profile::in_words_of(vocabulary), country: None, as_of: None };
    let reader = &mut Reader::new(file, &mut mistakes);
    let keys = ["country", "goal", "means", "nothing_else", "as_of", "facts"];
    if let Some(table) = reader.table(&node, "a profile", &keys) {
        // `null` is the same as leaving a key out, as in a request of `batch` (`means: null`). Only `nothing_else` and
        // `facts` may not be `null`.
        let told = |key: &str| table.get(key).filter(|node| !matches!(node.value, Value::Null));
        asked.country = told("country").and_then(|node| reader.scalar(node)).map(str::to_owned);
        if let Some(node) = told("goal")
            && let Some(word) = reader.scalar(node)
        {
            let goals = vocabulary.goals.iter().map(|goal| goal.id.as_str());
            let goal = vocabulary.goal_called(word);
            let goal = goal.or_else(|| reader.find(node, word, "goal", "unknown-goal", goals));
            asked.profile.goal = goal.unwrap_or(asked.profile.goal);
        }
        if let Some(node) = told("means")
            && let Some(word) = reader.scalar(node)
        {
            let means = vocabulary.means.iter().map(|means| means.id.as_str());
            asked.profile.means = reader.find(node, word, "means", "unknown-means", means);
        }
        asked.profile.nothing_else = reader.flag(&table, "nothing_else");
        asked.as_of = told("as_of").and_then(|_| reader.date(&table, "as_of"));
        if let Some(node) = table.get("facts") {
            let names =
                vocabulary.facts.iter().flat_map(|fact| [&fact.id].into_iter().chain(&fact.also).chain(&fact.called));
            let mut names = names.map(|name| name.as_str()).collect::<Vec<_>>();
            // What is shown for a fact is a key as well, however it is spelt.
            if let Value::Map(entries) = &node.value {
                let keys = entries.iter().filter_map(|(key, _)| key.scalar());
                let shown = keys.filter(|key| !names.contains(key) && vocabulary.facts_called(key).next().is_some());
                names.extend(shown.collect::<Vec<_>>());
            }
            reader.table(node, "the facts of a profile", &names);
            if let Value::Map(entries) = &node.value {
                let country = country.or(asked.country.as_deref()).map(str::to_owned);
                // A known name restricts what values told, so names are applied last.
                let mut by_name = Vec::new();
                for (key, value) in entries {
                    let Some(place) = key.scalar().and_then(|word| meant(vocabulary, word, value)) else { continue };
                    let fact = &vocabulary.facts[place];
                    if fact.quantity.is_some() {
                        let words = reader.words(value).into_iter().map(|(_, word)| word).collect::<Vec<_>>();
                        match asked.profile.clone().set_any(&fact.id, words) {
                            Ok(profile) => asked.profile = profile,
                            Err(error) => reader.report(value.span.clone(), "bad-figure", error.to_string(), None),
                        }
                    } else if let Some(country) = &country
                        && named(value, fact)
                    {
                        by_name.push((value, fact, country));
                    } else if let Some(set) = told_values(reader, value, fact) {
                        asked.profile.tell(place, set);
                    }
                }
                for (value, fact, country) in by_name {
                    let words = reader.words(value).into_iter().map(|(_, word)| word).collect::<Vec<_>>();
                    let profile = asked.profile.clone();
                    match profile.set_known(rulebook, country, &fact.id, words) {
                        Ok(profile) => asked.profile = profile,
                        // If there is no such name either, the word is reported as an undeclared value.
                        Err(error) if error.unknown_word().is_some_and(|(what, _)| what == "value") => {
                            told_values(reader, value, fact);
                        }
                        Err(error) => reader.report(value.span.clone(), "unknown-value", error.to_string(), None),
                    }
                }
            }
        }
    }
    if mistakes.is_empty() { Ok(asked) } else { Err(mistakes.sorted()) }
}

/// The fact that is told by a name: of several that share it, the first that has the values.
fn meant(vocabulary: &Vocabulary, name: &str, values: &Node) -> Option<FactId> {
    let called = vocabulary.facts_called(name).collect::<Vec<_>>();
    let has = |id: &&FactId| !named(values, &vocabulary.facts[**id]);
    called.iter().find(has).or(called.first()).copied()
}

/// Whether something else is told of a fact than its values: a name, if it is known.
fn named(node: &Node, fact: &Fact) -> bool {
    let other = |node: &Node| {
        let word = node.scalar().filter(|word| *word != Fact::ANY);
        word.is_some_and(|word| fact.declared(word).is_none())
    };
    other(node) || node.items().iter().any(other)
}
