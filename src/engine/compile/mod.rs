//! A model, a country, a goal, a means and a day to a decision: functions from worlds to outcomes, ready to be read.

mod decision;
mod gain;
mod gates;
mod opinion;
mod verdict;

pub(crate) use decision::{Decision, Key};
pub(crate) use opinion::{Closes, OpinionPlan, ReasonSource};
pub(crate) use verdict::{Judged, Parts, in_force, judge, parts};
