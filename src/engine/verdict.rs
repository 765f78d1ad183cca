//! The verdicts.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What comes out, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// A gate of the goal is blocked, and no single route clears all that are.
    NotDirectly,
    /// A gate is blocked, and a documented route that is not prohibited clears all that are.
    ViaWorkaround,
    /// Every gate of the goal is open.
    TheoreticallyPossible,
}

impl Verdict {
    /// Every verdict, from worst to best.
    pub const ALL: [Verdict; 3] = [Verdict::NotDirectly, Verdict::ViaWorkaround, Verdict::TheoreticallyPossible];

    pub(crate) fn from_outcome(outcome: u8) -> Verdict {
        match outcome {
            0 => Verdict::NotDirectly,
            1 => Verdict::ViaWorkaround,
            _ => Verdict::TheoreticallyPossible,
        }
    }

    pub(crate) const fn outcome(self) -> u8 {
        self as u8
    }

    /// Its name: `not_directly`, `via_workaround` or `theoretically_possible`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::NotDirectly => "not_directly",
            Verdict::ViaWorkaround => "via_workaround",
            Verdict::TheoreticallyPossible => "theoretically_possible",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// Whether something holds in every world that a profile allows, or in some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// In every world.
    Always,
    /// In some worlds and not in others.
    Possibly,
}

impl Holds {
    /// Its name: `always` or `possibly`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Holds::Always => "always",
            Holds::Possibly => "possibly",
        }
    }
}

/// How a gate stands over the worlds that a profile allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GateState {
    /// Open in every world.
    Open,
    /// Blocked in every world.
    Blocked,
    /// Open in some and blocked in others.
    Depends,
}

impl GateState {
    /// Its name: `open`, `blocked` or `depends`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            GateState::Open => "open",
            GateState::Blocked => "blocked",
            GateState::Depends => "depends",
        }
    }
}
