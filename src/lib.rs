//! x
#![allow(missing_docs, dead_code)]
#[cfg(feature = "builtin")]
mod builtin;
mod compile;
mod date;
mod diagnostic;
mod error;
mod evaluate;
mod evaluation;
#[cfg(feature = "builtin")]
pub mod facts;
#[cfg(feature = "yaml")]
mod load;
pub mod model;
#[cfg(feature = "yaml")]
mod parse;
mod profile;
#[cfg(feature = "yaml")]
mod resolve;
mod rulebook;
mod test;
mod verdict;
mod worlds;

#[cfg(feature = "builtin")]
pub use evaluate::evaluate;
pub use diagnostic::{Diagnostic, Diagnostics};
pub use error::Error;
pub use evaluation::{Cited, Dispute, Evaluation, Hint, Offer, Opinion, Reason, Refusal};
pub use profile::{FactValue, GoalName, MeansName, Profile, Question};
pub use rulebook::Rulebook;
pub use test::{TestFailure, TestReport};
pub use verdict::{GateState, Holds, Verdict};
