//! Reads conditions.
//!
//! ```yaml
//! when: {platform: wechat, card: [credit, debit], any: [{wallet: guest}, {not: {country: CH}}]}
//! ```

use std::collections::BTreeSet;

use super::named::holds;
use super::quantity;
use super::reader::Reader;
use crate::engine::ids::{GoalSet, ValueSet};
use crate::engine::model::{Condition, Counting, Fact, Vocabulary};
use crate::read::bounds::COUNTED;
use crate::read::parse::{Node, Value, repeated};

/// The keywords of conditions, which cannot be names of facts.
pub(crate) const RESERVED: [&str; 6] = ["all", "any", "not", "count", "holds", "goal"];

/// A condition: a mapping from facts to a value, to a list of values or to `{not: ...}`, all of which must hold; with
/// `all` and `any` over lists of conditions, and `not` before one.
pub(super) fn condition(
    reader: &mut Reader<'_>,
    node: &Node,
    vocabulary: &Vocabulary,
    goals: bool,
) -> Option<Condition> {
    let Value::Map(entries) = &node.value else {
        reader.wrong_kind(node, "a condition is a mapping from facts to values");
        return None;
    };
    let mut parts = Vec::new();
    let mut complete = true;
    for (earlier, entry, word) in repeated(entries) {
        let help = "give a fact one list of values; combine conditions with `all`";
        reader.report_twice(earlier, entry, format!("`{word}` stands twice in one condition"), help);
    }
    for (key, value) in entries {
        let Some(word) = reader.scalar(key) else {
            complete = false;
            continue;
        };
        let part = match word {
            "all" => several(reader, value, vocabulary, goals).map(|parts| Condition::All(parts.into())),
            "any" => several(reader, value, vocabulary, goals).map(|parts| Condition::Any(parts.into())),
            "holds" => holds(reader, value, vocabulary),
            "count" => count(reader, value, vocabulary, goals),
            "not" => condition(reader, value, vocabulary, goals).map(|part| Condition::Not(vec![part].into())),
            "goal" if goals => {
                let mut set = GoalSet::EMPTY;
                for (node, word) in reader.words(value) {
                    let names = vocabulary.goals.iter().map(|goal| goal.id.as_str());
                    if let Some(goal) = reader.find(node, word, "goal", "unknown-goal", names) {
                        set.insert(goal);
                    }
                }
                Some(Condition::Goal(set))
            }
            "goal" | "goals" => {
                let help = "name goals beside `when`, under `goals`; a condition is over facts".to_owned();
                reader.report(key.span.clone(), "unknown-fact", format!("unknown fact `{word}`"), Some(help));
                None
            }
            _ => fact(reader, key, word, value, vocabulary, &["all", "any", "not", "count", "holds"]),
        };
        match part {
            Some(part) => parts.push(part),
            None => complete = false,
        }
    }
    complete.then(|| match parts.len() {
        0 => Condition::Always,
        1 => parts.swap_remove(0),
        _ => Condition::All(parts.into()),
    })
}

fn several(reader: &mut Reader<'_>, node: &Node, vocabulary: &Vocabulary, goals: bool) -> Option<Vec<Condition>> {
    let Value::List(items) = &node.value else {
        reader.wrong_kind(node, "a list of conditions is expected");
        return None;
    };
    if items.is_empty() {
        reader.report(node.span.clone(), "empty-list", "the list holds no condition".to_owned(), None);
        return None;
    }
    let parts = items.iter().map(|item| condition(reader, item, vocabulary, goals)).collect::<Vec<_>>();
    parts.into_iter().collect()
}

/// Reads a count of conditions: `count: {exactly: 1, of: [{..}, {..}]}`.
fn count(reader: &mut Reader<'_>, node: &Node, vocabulary: &Vocabulary, goals: bool) -> Option<Condition> {
    let table = reader.table(node, "a count", &["exactly", "at_least", "at_most", "of"])?;
    let parts = reader.need(&table, "of").and_then(|of| several(reader, of, vocabulary, goals));
    let mut number = |key: &str| {
        let number = reader.count(&table, key, COUNTED)?;
        u8::try_from(number).ok()
    };
    let (exactly, least, at_most) = (number("exactly"), number("at_least"), number("at_most"));
    let said =
        ["exactly", "at_least", "at_most"].into_iter().filter(|key| table.get(key).is_some()).collect::<Vec<_>>();
    let counting = match said.as_slice() {
        [] => {
            let help = "write `exactly`, `at_least` or `at_most` beside `of`, such as `exactly: 1`".to_owned();
            reader.report(table.span(), "missing-key", "a count needs a number".to_owned(), Some(help));
            return None;
        }
        ["exactly"] => Counting { least: exactly?, most: exactly },
        ["exactly", ..] => {
            let help = Some("leave the other number out".to_owned());
            reader.report(table.span(), "too-many", "`exactly` stands for itself in a count".to_owned(), help);
            return None;
        }
        _ => {
            // A bound that could not be read has been reported.
            if table.get("at_least").is_some() && least.is_none() || table.get("at_most").is_some() && at_most.is_none()
            {
                return None;
            }
            Counting { least: least.unwrap_or(0), most: at_most }
        }
    };
    let parts = parts?;
    if parts.len() > usize::from(Counting::MOST_PARTS) {
        let message = format!("{} conditions are counted; at most {} can be", parts.len(), Counting::MOST_PARTS);
        reader.report(table.span(), "too-many", message, Some("count parts of them by themselves".to_owned()));
        return None;
    }
    let most = parts.len();
    let taken = (0..=most).filter(|count| counting.takes(*count)).count();
    if taken == 0 || taken > most {
        let how = if taken == 0 { "never" } else { "always" };
        let message = format!("`{}` of {most} conditions holds {how}", counting.in_rule_file());
        let help = format!("name some of the numbers from 0 to {most}, and not all");
        reader.report(table.span(), "constant-condition", message, Some(help));
    }
    Some(Condition::Count(counting, parts.into()))
}

/// Reads a condition on one fact. `others` are the keywords that could stand in place of the fact.
pub(super) fn fact(
    reader: &mut Reader<'_>,
    key: &Node,
    word: &str,
    value: &Node,
    vocabulary: &Vocabulary,
    others: &[&str],
) -> Option<Condition> {
    let names = vocabulary.facts.iter().map(|fact| fact.id.as_str());
    let Some(id) = vocabulary.fact(word) else {
        let names = names.chain(others.iter().copied());
        reader.report_misspelt(key, "unknown-fact", format!("unknown fact `{word}`"), word, names);
        return None;
    };
    let fact = &vocabulary.facts[id];
    if let Some(quantity) = &fact.quantity {
        return quantity::condition(reader, value, vocabulary, id, quantity);
    }
    let (node, negated) = match &value.value {
        Value::Map(_) => {
            let table = reader.table(value, "the value of a fact", &["not"])?;
            (reader.need(&table, "not")?, true)
        }
        _ => (value, false),
    };
    let set = values(reader, node, fact)?;
    let set = if negated { fact.all().without(set) } else { set };
    if set.is_empty() || set == fact.all() {
        let message = format!("this condition on `{word}` holds {}", if set.is_empty() { "never" } else { "always" });
        reader.report(
            value.span.clone(),
            "constant-condition",
            message,
            Some("leave the fact out, or name fewer values".to_owned()),
        );
    }
    Some(Condition::Is(id, set))
}

/// Reads a set of values of a fact: one word, or a list.
pub(super) fn values(reader: &mut Reader<'_>, node: &Node, fact: &Fact) -> Option<ValueSet> {
    let mut named = Vec::new();
    let set = named_values(reader, node, fact, |word| {
        let together = || fact.values.find(|value| value.together.iter().any(|name| **name == *word));
        if let Some(cell) = together() {
            named.push((cell, word.to_owned()));
            return Some(ValueSet::only(cell));
        }
        fact.named(word)
    })?;
    // A single word must not name one of several merged values: the condition would hold for all of them.
    for cell in named.iter().map(|(cell, _)| *cell).collect::<BTreeSet<_>>() {
        let together = &fact.values[cell].together;
        let left = together.iter().find(|name| !named.iter().any(|(_, word)| **name == *word));
        if let (Some(left), Some((_, word))) = (left, named.iter().find(|(of, _)| *of == cell)) {
            let message = format!("`{word}` is not told apart from `{left}` in the vocabulary of these rules");
            let help = "name all that are not told apart, or bring a `vocabulary.yaml` of your own".to_owned();
            reader.report(node.span.clone(), "unknown-value", message, Some(help));
            return None;
        }
    }
    Some(set)
}

/// Reads the values that a person tells, in the words that people use; `any` is all of them.
pub(super) fn told_values(reader: &mut Reader<'_>, node: &Node, fact: &Fact) -> Option<ValueSet> {
    named_values(reader, node, fact, |word| match fact.value_called(word) {
        None if word == Fact::ANY => Some(fact.all()),
        None => fact.declared(word).or_else(|| fact.shown(word)).or(fact.rest.map(ValueSet::only)),
        value => value.map(ValueSet::only),
    })
}

fn named_values(
    reader: &mut Reader<'_>,
    node: &Node,
    fact: &Fact,
    mut find: impl FnMut(&str) -> Option<ValueSet>,
) -> Option<ValueSet> {
    let mut set = ValueSet::EMPTY;
    let words = reader.words(node);
    let mut complete = !words.is_empty();
    for (node, word) in words {
        let lists = fact.lists.iter().map(|list| list.id.as_str());
        let names = fact.values.iter().map(|value| value.id.as_str()).chain(lists);
        let Some(found) = find(word) else {
            let message = format!("`{}` has no value `{word}`", fact.id);
            reader.report_misspelt(node, "unknown-value", message, word, names);
            complete = false;
            continue;
        };
        set |= found;
    }
    complete.then_some(set)
}
