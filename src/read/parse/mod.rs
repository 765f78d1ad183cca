//! YAML text to a tree with places. The only module that knows the YAML library.
//!
//! Every scalar is kept as the text that was written: whether `NO` is a country or a truth value, and whether
//! `2024-03-01` is a date, is for the reader of that place to say. Keys that stand twice are kept too, so that every
//! mistake of a file can be reported and not only the first.

mod node;
mod yaml;

pub(crate) use node::{Node, Value, repeated};
pub(crate) use yaml::{MAX_BYTES, parse};
