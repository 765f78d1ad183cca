//! Any bytes as a model that another tool made, or as a change of our own: what is taken has answers, and is written as it was
//! read.

#![no_main]

mod check;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use simbind::model::Model;
use simbind::{Profile, Rulebook};

/// The museum of our tests as a model: small, with everything that a model has.
static MUSEUM: LazyLock<Value> = LazyLock::new(|| {
    let files = ["XA.yaml", "countries.yaml", "rulebook.yaml", "vocabulary.yaml", "world.yaml"];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../museum");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).expect("the museum can be read");
    let rulebook = Rulebook::from_sources(files.map(|name| (name, read(name)))).expect("the museum is without a mistake");
    serde_json::to_value(rulebook.model()).expect("a model is plain data")
});

fuzz_target!(|data: &[u8]| {
    let model = match data.first() {
        Some(b'{') => serde_json::from_slice(data),
        _ => {
            let mut json = MUSEUM.clone();
            for change in data.chunks(4) {
                bend(&mut json, change);
            }
            serde_json::from_value(json)
        }
    };
    let Ok(model) = model else { return };
    let model: Model = model;
    let Ok(rulebook) = Rulebook::from_model(model) else { return };
    let written = serde_json::to_value(rulebook.model()).expect("a model is plain data");
    let again = Rulebook::from_model(serde_json::from_value(written.clone()).expect("a model is read back"));
    let again = again.expect("what was taken is taken again");
    assert_eq!(serde_json::to_value(again.model()).expect("a model is plain data"), written);
    let profile = Profile::in_words_of(rulebook.vocabulary());
    for country in rulebook.model().countries() {
        if let Ok(evaluation) = rulebook.evaluate(country.code(), &profile, None) {
            check::answer(&evaluation);
        }
    }
});

/// Walks down by the first bytes, and changes what stands there by the last.
fn bend(json: &mut Value, change: &[u8]) {
    let Some((to, path)) = change.split_last() else { return };
    let steps = path.iter().copied().cycle().take(12).collect::<Vec<_>>();
    walk(json, &steps, *to);
}

fn walk(here: &mut Value, steps: &[u8], to: u8) {
    if let Some((step, rest)) = steps.split_first().filter(|(step, _)| **step < 250) {
        let at = usize::from(*step);
        match here {
            Value::Array(parts) if !parts.is_empty() => {
                let at = at % parts.len();
                return walk(&mut parts[at], rest, to);
            }
            Value::Object(members) if !members.is_empty() => {
                let at = at % members.len();
                return walk(members.iter_mut().nth(at).expect("it is there").1, rest, to);
            }
            _ => {}
        }
    }
    match here {
        Value::Number(number) => *number = (u64::from(to) * if to > 200 { 1 << 40 } else { 1 }).into(),
        Value::String(text) => {
            let end = (0..=usize::from(to).min(text.len())).rev().find(|end| text.is_char_boundary(*end));
            text.truncate(end.unwrap_or(0));
        }
        Value::Array(parts) if !parts.is_empty() => {
            let at = usize::from(to) % parts.len();
            let part = parts.remove(at);
            if to & 1 != 0 {
                parts.extend([part.clone(), part]);
            }
        }
        Value::Object(members) => {
            let name = members.keys().nth(usize::from(to) % members.len().max(1)).cloned();
            name.and_then(|name| members.remove(&name));
        }
        Value::Bool(so) => *so = !*so,
        Value::Array(_) | Value::Null => {}
    }
}
