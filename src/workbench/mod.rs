//! About a rulebook: lints, dead and shadowed rules, differences, mutation, sensitivity, and the tests beside the rules.

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

/// The name of what is the more cautious of the opinions in each world, beside the names of the bases.
const HEADLINE: &str = "headline";

pub use test::{TestFailure, TestReport};
