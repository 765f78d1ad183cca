//! Tools for a whole rulebook: lints, coverage (dead and shadowed rules), difference, mutation, sensitivity, export,
//! and the tests beside the rules.

pub mod coverage;
pub mod difference;
pub mod export;
mod item;
#[cfg(feature = "yaml")]
pub mod lint;
pub mod mutation;
pub mod round;
pub mod sensitivity;
pub(crate) mod test;
pub(crate) mod voices;
mod worlds;

/// The name of the headline (in each world the more cautious opinion), used beside the names of the bases.
const HEADLINE: &str = "headline";

pub use test::{TestFailure, TestReport};
