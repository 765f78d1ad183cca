//! What the tests share.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

#[cfg(feature = "cli")]
pub mod batch;
pub mod brute;
#[cfg(feature = "builtin")]
pub mod case_files;
pub mod cases;
pub mod folders;
pub mod generate;
pub mod plain;
pub mod project;
pub mod reference;
pub mod shifts;
pub mod steps;
