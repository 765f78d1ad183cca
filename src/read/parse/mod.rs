//! Parses YAML into a tree with source spans. This is the only module that uses the YAML library.
//!
//! Every scalar is kept as the text that was written: whether `NO` is a country or a truth value, and whether
//! `2024-03-01` is a date, is decided by the code that reads that place. Duplicate keys are kept as well, so that all
//! mistakes of a file can be reported, not only the first.

mod node;
mod yaml;

pub(crate) use node::{Node, Value, repeated};
pub(crate) use yaml::{MAX_BYTES, parse};
