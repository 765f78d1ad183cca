//! About a rulebook: lints, dead and shadowed rules, differences, mutation, sensitivity, and the tests beside the rules.

pub mod coverage;
pub mod difference;
#[cfg(feature = "yaml")]
pub mod lint;
pub mod mutation;
pub mod sensitivity;
pub(crate) mod test;

pub use test::{TestFailure, TestReport};
