//! The rules that are translated: those of others, where they are at hand, and a few of our own.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The rules of others, where they are at hand.
pub(crate) fn theirs() -> Option<Value> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/dcc/dcc.json.gz");
    let path = std::env::var_os("SIMBIND_DCC").map_or(beside, PathBuf::from);
    let Ok(file) = std::fs::File::open(&path) else {
        eprintln!("passed over: no rules at hand; name their file in SIMBIND_DCC");
        return None;
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("the rules are packed");
    Some(serde_json::from_str(&text).expect("the rules are JSON"))
}

/// A few rules of our own, of the same shapes.
pub(crate) fn ours() -> Value {
    serde_json::from_str(include_str!("ours.json")).expect("our rules are JSON")
}

/// The sets of values that rules name.
pub(crate) fn value_sets(data: &Value) -> &Value {
    let externals = data["externals"].as_array().expect("there are some");
    externals.iter().map(|external| &external["valueSets"]).find(|sets| sets.is_object()).expect("there are some")
}
