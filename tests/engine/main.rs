//! The engine: an answer, and what is said about an answer, is what enumeration and the cases say it is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[cfg(all(feature = "reason", any(feature = "builtin", feature = "yaml")))]
mod analysis;
#[cfg(feature = "yaml")]
mod bounds;
#[cfg(feature = "builtin")]
mod cases;
mod house;
#[cfg(all(feature = "reason", any(feature = "builtin", feature = "yaml")))]
mod interview;
#[cfg(all(feature = "yaml", feature = "render"))]
mod lengths;
#[cfg(feature = "yaml")]
mod malformed;
#[cfg(feature = "builtin")]
mod names;
#[cfg(any(feature = "builtin", feature = "yaml"))]
mod oracle;
#[cfg(feature = "builtin")]
mod own_rules;
#[cfg(feature = "builtin")]
mod own_steps;
#[cfg(all(feature = "reason", feature = "yaml"))]
mod quantities;
#[path = "../support/mod.rs"]
mod support;
#[cfg(feature = "yaml")]
mod together;
#[cfg(feature = "yaml")]
mod vocabularies;
