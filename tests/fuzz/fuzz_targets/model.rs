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
    let mut here = json;
    let mut left = path.iter().copied().cycle().take(12);
    loop {
        let step = usize::from(left.next().unwrap_or(0));
        match here {
            Value::Array(parts) if !parts.is_empty() && step < 250 => {
                let at = step % parts.len();
                here = &mut parts[at];
            }
            Value::Object(members) if !members.is_empty() && step < 250 => {
                let at = step % members.len();
                here = members.iter_mut().nth(at).expect("it is there").1;
            }
            _ => break,
        }
    }
    match here {
        Value::Number(_) => *here = Value::from(u64::from(*to) * if *to > 200 { 1 << 40 } else { 1 }),
        Value::String(text) => text.truncate(text.len().min(usize::from(*to)).min(text.chars().next().map_or(0, char::len_utf8))),
        Value::Array(parts) => {
            let at = usize::from(*to) % parts.len().max(1);
            if parts.len() > at {
                let part = parts[at].clone();
                if *to & 1 == 0 { drop(parts.remove(at)) } else { parts.push(part) }
            }
        }
        Value::Object(members) => {
            let name = members.keys().nth(usize::from(*to) % members.len().max(1)).cloned();
            name.and_then(|name| members.remove(&name));
        }
        Value::Bool(so) => *so = !*so,
        Value::Null => {}
    }
}
