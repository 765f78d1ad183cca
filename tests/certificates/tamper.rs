//! Every change of one place of a JSON value: each text by other texts, each number by its neighbours, each list without,
//! twice, and out of order, each member gone, renamed and added.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// The changed values, each with where it was changed.
pub(super) fn mutants(value: &Value) -> Vec<(String, Value)> {
    let mut texts = BTreeSet::new();
    collect(value, &mut texts);
    let texts = texts.into_iter().collect::<Vec<_>>();
    let mut found = Vec::new();
    change(value, "", &texts, &mut |place, changed| found.push((place, changed)));
    found
}

fn collect(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            texts.insert(text.clone());
        }
        Value::Array(parts) => parts.iter().for_each(|part| collect(part, texts)),
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            texts.insert(name.clone());
            collect(member, texts);
        }),
        _ => {}
    }
}

fn change(value: &Value, place: &str, texts: &[String], each: &mut dyn FnMut(String, Value)) {
    let mut own = |what: &str, changed: Value| {
        if changed != *value {
            each(format!("{place}: {what}"), changed);
        }
    };
    own("null", Value::Null);
    match value {
        Value::String(text) => {
            own("empty", json!(""));
            own("longer", json!(format!("{text}x")));
            // Others that stand in the same value, spread over all of them.
            let start = place.bytes().fold(7_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
            for step in 0..6 {
                own("another", json!(texts[(start + step * 37) % texts.len()]));
            }
            for verdict in ["not_directly", "via_workaround", "theoretically_possible"] {
                if text.contains("_directly") || text.contains("workaround") || text.contains("_possible") {
                    own(verdict, json!(verdict));
                }
            }
        }
        Value::Number(number) => {
            let number = number.as_i64().unwrap_or_default();
            own("one more", json!(number + 1));
            own("one less", json!(number - 1));
        }
        Value::Array(parts) => {
            for at in 0..parts.len() {
                let mut fewer = parts.clone();
                let part = fewer.remove(at);
                own("without", json!(fewer));
                let mut twice = parts.clone();
                twice.push(part);
                own("twice", json!(twice));
                let mut turned = parts.clone();
                turned.swap(0, at);
                own("turned", json!(turned));
            }
            own("emptied", json!([]));
            let mut more = parts.clone();
            more.push(json!(texts[parts.len() % texts.len()]));
            own("more", json!(more));
        }
        Value::Object(members) => {
            for name in members.keys() {
                let mut fewer = members.clone();
                let member = fewer.remove(name).expect("it is there");
                own("without", json!(fewer));
                fewer.insert(format!("{name}x"), member.clone());
                own("renamed", json!(fewer));
                for other in texts.iter().skip(name.len() % 5).step_by(texts.len() / 4 + 1) {
                    let mut moved = members.clone();
                    moved.remove(name);
                    moved.insert(other.clone(), member.clone());
                    own("moved", json!(moved));
                }
            }
            let mut more = members.clone();
            more.insert("more".to_owned(), json!([]));
            own("more", json!(more));
        }
        Value::Null | Value::Bool(_) => {}
    }
    match value {
        Value::Array(parts) => {
            for (at, part) in parts.iter().enumerate() {
                change(part, &format!("{place}/{at}"), texts, &mut |place, changed| {
                    let mut whole = parts.clone();
                    whole[at] = changed;
                    each(place, json!(whole));
                });
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                change(member, &format!("{place}/{name}"), texts, &mut |place, changed| {
                    let mut whole = members.clone();
                    whole[name] = changed;
                    each(place, json!(whole));
                });
            }
        }
        _ => {}
    }
}
