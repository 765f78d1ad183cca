//! The workbench of those who keep rules: what has no effect, what a change does, what the tests would notice.

#![cfg(feature = "workbench")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod coverage {
    #[cfg(feature = "yaml")]
    mod generated;
    #[cfg(feature = "builtin")]
    mod own_rules;
    #[cfg(feature = "yaml")]
    mod prohibited;
}
#[cfg(any(feature = "builtin", feature = "yaml"))]
mod difference;
mod mutation {
    #[cfg(feature = "yaml")]
    mod garden;
    #[cfg(feature = "builtin")]
    mod own_rules;
}
#[cfg(feature = "yaml")]
mod round;
#[path = "../support/mod.rs"]
mod support;
