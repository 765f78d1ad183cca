//! From YAML to a model and back: parsing, name resolution, diagnostics, formatting, schemas.

pub(crate) mod bounds;
mod compiled;
pub(crate) mod diagnostic;
pub(crate) mod folder;
pub mod format;
pub(crate) mod load;
pub(crate) mod parse;
pub(crate) mod resolve;
pub mod schema;
mod skeleton;

#[doc(hidden)]
pub use compiled::compiled_in;
pub use diagnostic::{Diagnostic, Diagnostics, Edit, Fix, Label, Level};
