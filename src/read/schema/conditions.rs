//! Facts and the conditions over them.

use serde_json::{Map, Value, json};

use super::shapes::{described, one_or_more, refer, set, some};
use super::words::{label, one_of};
use crate::engine::model::{Fact, QuantityKind, Vocabulary};
use crate::read::resolve::comparisons;

/// Definitions for each fact: `value-FACT`, one of its values; `told-FACT`, one or several; `set-FACT`, one or several
/// that a person can bring about; `fact-FACT`, what a condition says of it. And `condition`.
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
        let values = fact.values.iter().map(|value| (value.id.as_str(), label(&value.label)));
        definitions.insert(format!("value-{name}"), one_of(values));
        let value = refer(&format!("value-{name}"));
        definitions.insert(format!("told-{name}"), of(fact, one_or_more(&value)));
        if !fact.changeable.is_empty() {
            let can = fact.values_of(fact.changeable);
            let can = one_of(can.map(|value| (value.id.as_str(), label(&value.label))));
            definitions.insert(format!("set-{name}"), of(fact, one_or_more(&can)));
        }
        let not = not(&value);
        let list = json!({"type": "array", "minItems": 1, "items": value, "uniqueItems": true});
        definitions.insert(format!("fact-{name}"), of(fact, json!({"anyOf": [value, list, not]})));
    }
    let mut condition = facts(vocabulary, "fact");
    combine(&mut condition, "condition");
    let about = "What must hold: each fact with a value, a list of values, or `{not: ...}`; all of them together. \
        条件：每项写一个值、一组值或 `{not: ...}`，须同时成立。";
    definitions.insert("condition".to_owned(), described(condition, about));
}

fn not(value: &Value) -> Value {
    json!({"type": "object", "required": ["not"], "additionalProperties": false, "properties": {
        "not": described(one_or_more(value), "Any value but these. 除这些以外的任何值。")}})
}

/// What a figure is compared with; the facts that have figures, where they are known.
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

/// The comparison of figures of a kind.
fn comparison(kind: QuantityKind) -> Value {
    let words = comparisons(kind).into_iter().map(|word| (word.to_owned(), refer("threshold")));
    json!({"type": "object", "minProperties": 1, "additionalProperties": false, "properties": words.collect::<Map<_, _>>()})
}

/// The comparison of figures of any kind.
pub(super) fn compared() -> Value {
    let kinds = [QuantityKind::Count, QuantityKind::Date].into_iter().flat_map(comparisons);
    let words = kinds.map(|word| (word.to_owned(), refer("threshold")));
    json!({"type": "object", "minProperties": 1, "additionalProperties": false, "properties": words.collect::<Map<_, _>>()})
}

/// A mapping from facts to what is said of them.
pub(super) fn facts(vocabulary: &Vocabulary, how: &str) -> Value {
    let facts = vocabulary.facts.iter().enumerate().filter(|(_, fact)| {
        let beside = fact.quantity.as_ref().is_some_and(|quantity| quantity.of.is_some());
        !beside && (how != "set" || !fact.changeable.is_empty())
    });
    let facts = facts.map(|(place, fact)| {
        let mut entry = of(fact, refer(&format!("{how}-{}", name(place, fact))));
        // The definition says them again, for validators, which pass over what stands beside a reference.
        if let Value::Object(entries) = &mut entry {
            entries.remove("title");
        }
        (fact.id.to_string(), entry)
    });
    json!({"type": "object", "properties": facts.collect::<Map<_, _>>(), "additionalProperties": false})
}

/// Adds the words that combine conditions.
pub(super) fn combine(condition: &mut Value, name: &str) {
    let Some(Value::Object(properties)) = condition.get_mut("properties") else { return };
    for (word, about, shape) in [
        ("all", "Each of these conditions holds. 这些条件全部成立。", some(refer(name))),
        ("any", "At least one of these conditions holds. 这些条件至少有一条成立。", some(refer(name))),
        ("not", "This condition does not hold. 该条件不成立。", refer(name)),
    ] {
        properties.insert(word.to_owned(), described(shape, about));
    }
}

fn of(fact: &Fact, mut shape: Value) -> Value {
    set(&mut shape, "title", json!(label(&fact.label)));
    described(shape, &label(&fact.question))
}

/// The name of a fact in a definition: a name that would have to be escaped in a reference is left for a number.
fn name(place: usize, fact: &Fact) -> String {
    if fact.id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
        fact.id.to_string()
    } else {
        format!("{place}")
    }
}
