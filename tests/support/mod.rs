//! What the tests share.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

pub mod brute;
pub mod cases;
pub mod generate;
pub mod project;
pub mod reference;
pub mod shifts;
pub mod steps;
