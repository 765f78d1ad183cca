//! What people and programs are shown: the command line, the pages of the site, the README and the guide.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[cfg(feature = "cli")]
mod cases;
#[cfg(feature = "cli")]
mod caveats;
#[cfg(feature = "cli")]
mod check;
#[cfg(feature = "cli")]
mod gates;
#[cfg(feature = "cli")]
mod guide;
#[cfg(feature = "cli")]
mod rendering;
#[cfg(feature = "cli")]
mod revisions;
#[cfg(feature = "cli")]
mod site;
#[path = "../support/mod.rs"]
mod support;
#[cfg(feature = "cli")]
mod transcripts;
#[cfg(feature = "cli")]
mod written_files;
