//! A second engine as judge: what `simbind export` writes is run by other engines and held against this one.
//!
//! `SIMBIND_PROFILES` says how many complete profiles of the own rulebook are asked, `SIMBIND_SEED` which (`tests/README.md`).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod dice;
#[path = "../support/draw.rs"]
#[allow(dead_code, reason = "variables of the environment are read elsewhere")]
mod draw;
mod figures;
mod judge;
mod refusals;
mod rego;

#[path = "../support/mod.rs"]
mod support;
