//! simbind for Python: the module `simbind._simbind`, which the package `simbind` shows.
//!
//! An answer stays what it is in Rust, a few places in a compiled program, and Python objects point into it: a reason is
//! looked up when Python asks for it and copied when Python asks for its text. What is small and asked for rarely (a way
//! forward, a figure, a mistake in a rule file) is a plain dataclass of `simbind._answers` instead.
//!
//! ```text
//! told        what Python tells -> a question
//! book        rulebooks
//! evaluation  answers and opinions
//! found       reasons, routes, refusals, alternatives, citations: lists that borrow the answer
//! tables      answers to whole tables
//! plain       the dataclasses and words of `simbind._answers`
//! ```

mod book;
mod evaluation;
mod found;
mod plain;
mod tables;
mod told;

use pyo3::prelude::*;

/// The compiled part of the package `simbind`.
#[pymodule]
mod _simbind {
    #[pymodule_export]
    use super::book::{Rulebook, answer, evaluate};
    #[pymodule_export]
    use super::evaluation::{Evaluation, Opinion};
    #[pymodule_export]
    use super::found::{Alternative, Citation, Reason, Refusal, Route};
    #[pymodule_export]
    use super::tables::Tables;
}
