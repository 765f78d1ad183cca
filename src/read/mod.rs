//! YAML to a model and back: parse, resolve, diagnostics, formatting, schemas.

pub(crate) mod diagnostic;
pub mod format;
pub(crate) mod load;
pub(crate) mod parse;
pub(crate) mod resolve;
pub mod schema;
mod skeleton;

pub use diagnostic::{Diagnostic, Diagnostics, Edit, Fix, Label, Level};
