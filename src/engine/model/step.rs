use serde::{Deserialize, Serialize};

use super::{Period, Scope, Text};

/// Something that a person can lawfully do to change their situation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Name within the rulebook.
    pub id: String,
    /// Where it exists.
    pub scope: Scope,
    /// What it needs beforehand: facts, each with the values (a bit each) with which it can be taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<(usize, u64)>,
    /// What comes of it: facts, each with the values (a bit each) among which the person can choose. A fact that already
    /// has one of them may stay as it is.
    pub sets: Vec<(usize, u64)>,
    /// How much it asks of a person, from [`Step::LEAST`] to [`Step::MOST`]: 1 a setting or a message, 2 an application
    /// or a visit where one is, 3 weeks of waiting or a fee, 4 a journey, 5 months.
    pub effort: u8,
    /// When it can be taken, beside the dates of its claims.
    #[serde(default, skip_serializing_if = "Period::is_always")]
    pub period: Period,
    /// The claims that say so.
    pub because: Vec<usize>,
    /// What to do.
    pub text: Text,
}

impl Step {
    /// The least effort.
    pub const LEAST: u8 = 1;
    /// The greatest effort.
    pub const MOST: u8 = 5;
}
