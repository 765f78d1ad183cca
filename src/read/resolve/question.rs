use std::sync::Arc;

use jiff::civil::Date;

use super::condition::told_values;
use super::reader::Reader;
use crate::engine::profile::Profile;
use crate::engine::words::Words;
use crate::read::diagnostic::{Diagnostics, File};
use crate::read::parse::{Value, parse};

/// A profile file: the profile, and the country and day where it names them.
pub(crate) struct Asked {
    pub(crate) profile: Profile,
    pub(crate) country: Option<String>,
    pub(crate) as_of: Option<Date>,
}

/// Reads a profile from YAML or JSON, with every mistake in its place.
pub(crate) fn question(file: &Arc<File>, vocabulary: &Arc<Words>) -> Result<Asked, Diagnostics> {
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
        // Of what can be left out, `null` says the same, as it does in a request of `batch`: `means: null`. Whether
        // nothing else is there, and what the facts are, is not something that can be null.
        let told = |key: &str| table.get(key).filter(|node| !matches!(node.value, Value::Null));
        asked.country = told("country").and_then(|node| reader.scalar(node)).map(str::to_owned);
        if let Some(node) = told("goal")
            && let Some(word) = reader.scalar(node)
        {
            let goals = vocabulary.goals.iter().map(|goal| goal.id.as_str());
            let goal = reader.find(node, word, "goal", "unknown-goal", goals);
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
            let names = vocabulary.facts.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>();
            reader.table(node, "the facts of a profile", &names);
            if let Value::Map(entries) = &node.value {
                for (key, value) in entries {
                    let place = key.scalar().and_then(|word| vocabulary.fact(word));
                    if let Some(place) = place
                        && let Some(set) = told_values(reader, value, &vocabulary.facts[place])
                    {
                        asked.profile.tell(place, set);
                    }
                }
            }
        }
    }
    if mistakes.is_empty() { Ok(asked) } else { Err(mistakes.sorted()) }
}
