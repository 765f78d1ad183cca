//! A model, a country, a goal, a means and a day to a decision: functions from worlds to outcomes, ready to be read.

mod decision;
mod gates;
mod opinion;

pub(crate) use decision::{Decision, Key};
pub(crate) use opinion::{OpinionPlan, ReasonSource};

// Where a rule does not hold in a world, the outcome is 0.

/// The rule holds and closes no gate.
pub(crate) const HOLDS: u8 = 1;
/// The rule holds, and the gate that it closes is closed.
pub(crate) const DECIDES: u8 = 2;
