//! The decision engine: model, sets of worlds, profiles, compiled programs and evaluations. It knows no file format, no
//! rendering and no editor's tool.
//!
//! The way of a question: [`profile`] turns words into sets of values, [`program`] is compiled once per question,
//! [`evaluate`](mod@evaluate) reads bits, [`evaluation`] maps them back to rules, citations and texts.

pub(crate) mod bits;
#[cfg(feature = "builtin")]
pub(crate) mod builtin;
pub(crate) mod check;
pub(crate) mod date;
#[cfg(test)]
pub(crate) mod dice;
pub(crate) mod error;
pub(crate) mod evaluate;
pub(crate) mod evaluation;
pub(crate) mod ids;
pub(crate) mod minimize;
pub mod model;
pub(crate) mod phrases;
pub(crate) mod printable;
pub(crate) mod profile;
pub(crate) mod program;
pub(crate) mod quantity;
pub(crate) mod record;
pub(crate) mod refusal;
pub(crate) mod rulebook;
#[cfg(all(test, feature = "builtin", feature = "yaml", feature = "reason"))]
pub(crate) mod sample;
pub(crate) mod suggest;
pub(crate) mod text;
pub(crate) mod told;
pub(crate) mod verdict;
pub(crate) mod words;
pub(crate) mod worlds;

pub use error::Error;
pub use evaluation::{Cited, Dispute, Evaluation, Hint, Offer, Opinion, Reason, Refusal};
pub use printable::printable;
pub use profile::{FactValue, Facts, GoalName, MeansName, Profile, Question};
pub use rulebook::Rulebook;
pub use verdict::{GateState, Holds, Verdict};
pub use words::Words;
