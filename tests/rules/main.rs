//! Rule files: what is read, what is refused and in which words, and how they are checked, formatted and described.

#![cfg(feature = "yaml")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod another_parser;
#[cfg(all(feature = "builtin", feature = "workbench"))]
mod bad_input;
#[cfg(all(feature = "builtin", feature = "render"))]
mod conditions;
mod domain;
mod figures;
mod format;
#[cfg(feature = "cli")]
mod generated;
mod labels;
#[cfg(all(feature = "render", feature = "workbench"))]
mod languages;
#[cfg(feature = "workbench")]
mod lints;
mod names;
#[cfg(feature = "cli")]
mod reading;
mod schema;
mod schema_agrees;
#[cfg(feature = "workbench")]
mod skeleton;
mod steps;
#[path = "../support/mod.rs"]
mod support;
