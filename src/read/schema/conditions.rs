//! Schemas of facts and of conditions over them.

use serde_json::{Map, Value, json};

use super::shapes::{described, one_or_more, refer, set, some};
use super::words::{label, one_of};
use crate::engine::ids::ValueSet;
use crate::engine::model::{Fact, QuantityKind, Vocabulary};
use crate::read::bounds::COUNTED;
use crate::read::resolve::comparisons;

/// The definitions for each fact: `value-FACT`, one of its values; `told-FACT`, one or several; `set-FACT`, one or
/// several that a person can bring about; `fact-FACT`, the operand of a condition. And `condition` itself.
pub(super) fn definitions(vocabulary: &Vocabulary, definitions: &mut Map<String, Value>) {
    definitions.insert("threshold".to_owned(), threshold(Some(vocabulary)));
    for (place, fact) in vocabulary.facts.iter().enumerate() {
        let name = name(place, fact);
        if let Some(quantity) = &fact.quantity {
            if quantity.of.is_none() {
                let shape =
                    json!({"anyOf": [one_or_more(&refer("scalar")), not(&refer("scalar")), comparison(quantity.kind)]});
                definitions.insert(format!("told-{name}"), of(fact, shape.clone()));
                definitions.insert(format!("fact-{name}"), of(fact, shape.clone()));
                definitions.insert(format!("set-{name}"), of(fact, shape));
            }
            continue;
        }
        definitions.insert(format!("value-{name}"), one_of(names(fact, fact.all())));
        let value = refer(&format!("value-{name}"));
        definitions.insert(format!("told-{name}"), of(fact, one_or_more(&value)));
        if !fact.changeable.is_empty() {
            let can = one_of(names(fact, fact.changeable));
            definitions.insert(format!("set-{name}"), of(fact, one_or_more(&can)));
        }
        let not = not(&value);
        let list = json!({"type": "array", "minItems": 1, "items": value, "uniqueItems": true});
        definitions.insert(format!("fact-{name}"), of(fact, json!({"anyOf": [value, list, not]})));
    }
    let mut condition = facts(vocabulary, "fact");
    if let Some(Value::Object(properties)) = condition.get_mut("properties")
        && !vocabulary.conditions.is_empty()
    {
        let known = vocabulary.conditions.iter().map(|named| named.id.as_str()).collect::<Vec<_>>();
        let holds = one_or_more(&json!({"enum": known}));
        properties.insert("holds".to_owned(), described(holds, "A condition with a name. 有名称的条件。"));
    }
    combine(&mut condition, "condition");
    let about = "What must hold: each fact with a value, a list of values, or `{not: ...}`; all of them together. \
        条件：每项写一个值、一组值或 `{not: ...}`，须同时成立。";
    definitions.insert("condition".to_owned(), described(condition, about));
}

/// The names of some values, of values merged into them, and of lists of them.
fn names(fact: &Fact, set: ValueSet) -> impl Iterator<Item = (&str, String)> {
    let values = fact.values_of(set).flat_map(|value| {
        let others = value.together.iter().filter(|name| **name != value.id);
        [&value.id].into_iter().chain(others).map(|name| (name.as_str(), label(&value.label)))
    });
    let lists = fact.lists.iter().filter(move |list| list.values.is_subset(set));
    values.chain(lists.map(|list| (list.id.as_str(), label(&list.label))))
}

fn not(value: &Value) -> Value {
    json!({"type": "object", "required": ["not"], "additionalProperties": false, "properties": {
        "not": described(one_or_more(value), "Any value but these. 除这些以外的任何值。")}})
}

/// The operand of a comparison of figures; with the facts that have figures, if they are known.
pub(super) fn threshold(known: Option<&Vocabulary>) -> Value {
    let fact = known.map_or_else(
        || refer("scalar"),
        |words| {
            let quantities =
                words.facts.iter().filter(|fact| fact.quantity.as_ref().is_some_and(|own| own.of.is_none()));
            let names = quantities.flat_map(|fact| [&fact.id].into_iter().chain(&fact.also)).collect::<Vec<_>>();
            json!({"enum": names})
        },
    );
    let one_of = |needed: &str, others: &[&str]| {
        let shape = |key: &str| if key == "fact" { fact.clone() } else { refer("scalar") };
        let keys = others.iter().copied().chain([needed]).map(|key| (key.to_owned(), shape(key)));
        let keys = keys.collect::<Map<_, _>>();
        json!({"type": "object", "required": [needed], "additionalProperties": false, "properties": keys})
    };
    let shapes = [
        refer("scalar"),
        one_of("claim", &["what", "per", "which", "rate"]),
        one_of("fact", &["plus"]),
        one_of("as_of", &[]),
    ];
    let about = "A figure, `as_of`, a figure of a claim, or another fact. 数值、`as_of`、主张中的数字，或另一项。";
    described(json!({"anyOf": shapes}), about)
}

/// A comparison of figures of one kind.
fn comparison(kind: QuantityKind) -> Value {
    let words = comparisons(kind).into_iter().map(|word| (word.to_owned(), refer("threshold")));
    json!({"type": "object", "minProperties": 1, "additionalProperties": false, "properties": words.collect::<Map<_, _>>()})
}

/// A comparison of figures of any kind.
pub(super) fn compared() -> Value {
    let kinds = [QuantityKind::Count, QuantityKind::Date].into_iter().flat_map(comparisons);
    let words = kinds.map(|word| (word.to_owned(), refer("threshold")));
    json!({"type": "object", "minProperties": 1, "additionalProperties": false, "properties": words.collect::<Map<_, _>>()})
}

/// A mapping from facts to their definitions of the kind `how`.
pub(super) fn facts(vocabulary: &Vocabulary, how: &str) -> Value {
    let facts = vocabulary.facts.iter().enumerate().filter(|(_, fact)| {
        let beside = fact.quantity.as_ref().is_some_and(|quantity| quantity.of.is_some());
        !beside && (how != "set" || !fact.changeable.is_empty())
    });
    let facts = facts.map(|(place, fact)| {
        let mut entry = of(fact, refer(&format!("{how}-{}", name(place, fact))));
        // The definition repeats the description, because validators ignore what stands beside a reference.
        if let Value::Object(entries) = &mut entry {
            entries.remove("title");
        }
        (fact.id.to_string(), entry)
    });
    json!({"type": "object", "properties": facts.collect::<Map<_, _>>(), "additionalProperties": false})
}

/// Adds the keywords that combine conditions.
pub(super) fn combine(condition: &mut Value, name: &str) {
    let Some(Value::Object(properties)) = condition.get_mut("properties") else { return };
    for (word, about, shape) in [
        ("all", "Each of these conditions holds. 这些条件全部成立。", some(refer(name))),
        ("any", "At least one of these conditions holds. 这些条件至少有一条成立。", some(refer(name))),
        ("not", "This condition does not hold. 该条件不成立。", refer(name)),
    ] {
        properties.insert(word.to_owned(), described(shape, about));
    }
    let about = "How many of several conditions hold: `exactly`, `at_least`, `at_most`. 几个条件中成立的个数。";
    let number = |about: &str| described(COUNTED.schema(), about);
    let count = json!({"type": "object", "required": ["of"], "minProperties": 2, "additionalProperties": false, "properties": {
        "exactly": number("So many, neither more nor fewer. 恰好这么多。"),
        "at_least": number("So many or more. 至少这么多。"),
        "at_most": number("So many or fewer. 至多这么多。"),
        "of": described(some(refer(name)), "What is counted. 计数的条件。"),
    }});
    properties.insert("count".to_owned(), described(count, about));
}

fn of(fact: &Fact, mut shape: Value) -> Value {
    set(&mut shape, "title", json!(label(&fact.label)));
    described(shape, &label(&fact.question))
}

/// The name of a fact in a definition. A name that would have to be escaped in a reference is replaced by the fact's
/// index.
fn name(place: usize, fact: &Fact) -> String {
    if fact.id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
        fact.id.to_string()
    } else {
        format!("{place}")
    }
}
