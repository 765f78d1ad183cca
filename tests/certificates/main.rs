//! Certificates: the checker of `examples/checker`, which shares nothing with the engine, accepts every one that is written and
//! none that was tampered with, unless what it says then is true as well.
//!
//! ```sh
//! PROPTEST_CASES=10000 cargo test --release --test certificates generated   # that many rulebooks
//! SIMBIND_MUTANTS=100000 cargo test --release --test certificates tampered  # at least so many changes
//! ```

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod bounds;
mod certain;
#[path = "../../examples/checker/check.rs"]
mod check;
#[path = "../../examples/checker/data.rs"]
mod data;
mod figures;
mod generated;
mod own_rules;
#[path = "../support/mod.rs"]
mod support;
mod tamper;
mod tampered;

use serde_json::Value;
use simbind::Rulebook;

/// A rulebook as the checker reads it: by way of its text.
fn plain(rulebook: &Rulebook) -> data::Rulebook {
    let text = serde_json::to_string(&rulebook.plain()).expect("it is plain data");
    serde_json::from_str(&text).expect("the checker reads what is written")
}

/// What the checker says of a certificate.
fn verdict(rulebook: &data::Rulebook, certificate: &Value) -> Result<(), String> {
    let certificate = serde_json::from_value(certificate.clone()).map_err(|error| error.to_string())?;
    check::check(rulebook, &certificate)
}
