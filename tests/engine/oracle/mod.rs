//! The library agrees with the reference evaluator, which enumerates worlds: on generated rulebooks and generated
//! questions, and on the project's own rules.
//!
//! `PROPTEST_CASES=100000 cargo test --release --test engine oracle` is the longer campaign.

use proptest::prelude::*;
use simbind::Rulebook;

use crate::support::plain::Model;
use crate::support::reference::{Asked, answer, library};

#[cfg(feature = "yaml")]
mod generated;
#[cfg(feature = "builtin")]
mod own_rules;

/// Compares one answer. Whether it was enumerable, and whether there was an answer.
fn agree(rulebook: &Rulebook, model: &Model, asked: &Asked) -> Result<Option<bool>, TestCaseError> {
    let Some(expected) = answer(model, asked) else { return Ok(None) };
    match (expected, library(rulebook, model, asked)) {
        (Ok(expected), Ok(found)) => {
            prop_assert_eq!(&found, &expected, "the library (left) and the reference (right) differ on {:?}", asked);
            Ok(Some(true))
        }
        (Err(()), Err(error)) => {
            prop_assert!(error.is_contradiction(), "{}", error);
            Ok(Some(false))
        }
        (expected, found) => Err(TestCaseError::fail(format!("expected {expected:?}, found {found:?} on {asked:?}"))),
    }
}
