//! What people and programs are shown: the command line, the pages of the site, the README and the guide.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod advice;
#[cfg(feature = "batch-tables")]
mod batch_tables;
mod cases;
mod caveats;
mod check;
mod cited_once;
mod closed_means;
mod contract;
mod figures;
mod first_steps;
mod gates;
mod glossary;
mod guide;
mod keep;
#[cfg(feature = "mcp")]
mod mcp;
mod other_domain;
mod people;
mod people_in_words;
mod person;
mod quoting;
mod rendering;
mod revisions;
mod said_plainly;
mod shell;
mod site;
#[path = "../support/mod.rs"]
mod support;
mod transcripts;
mod versions;
mod written_files;
