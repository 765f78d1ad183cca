use super::quantity;
use super::reader::Reader;
use crate::engine::ids::{GoalSet, ValueSet};
use crate::engine::model::{Condition, Fact, Vocabulary};
use crate::read::parse::{Node, Value, repeated};

/// Words that are not facts in a condition.
pub(crate) const RESERVED: [&str; 4] = ["all", "any", "not", "goal"];

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
            _ => fact(reader, key, word, value, vocabulary, &["all", "any", "not"]),
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

/// That a fact has one of these values. `others` are the words that could stand in its place.
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

/// A set of values of a fact: one word, or a list.
pub(super) fn values(reader: &mut Reader<'_>, node: &Node, fact: &Fact) -> Option<ValueSet> {
    named_values(reader, node, fact, |word| fact.value(word).map(ValueSet::only))
}

/// The values that a person tells, in the words that people use; `any` is all of them.
pub(super) fn told_values(reader: &mut Reader<'_>, node: &Node, fact: &Fact) -> Option<ValueSet> {
    named_values(reader, node, fact, |word| match fact.value_called(word) {
        None if word == Fact::ANY => Some(fact.all()),
        value => value.map(ValueSet::only),
    })
}

fn named_values(
    reader: &mut Reader<'_>,
    node: &Node,
    fact: &Fact,
    find: impl Fn(&str) -> Option<ValueSet>,
) -> Option<ValueSet> {
    let mut set = ValueSet::EMPTY;
    let words = reader.words(node);
    let mut complete = !words.is_empty();
    for (node, word) in words {
        let names = fact.values.iter().map(|value| value.id.as_str());
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
