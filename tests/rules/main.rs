//! Rule files: what is read, what is refused and in which words, and how they are checked, formatted and described.

#![cfg(feature = "yaml")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod another_parser;
mod bad_input;
mod format;
mod generated;
mod lints;
#[cfg(feature = "cli")]
mod reading;
mod schema;
mod schema_agrees;
mod skeleton;
mod steps;
#[path = "../support/mod.rs"]
mod support;
