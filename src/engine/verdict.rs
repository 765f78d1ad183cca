//! What comes out: verdicts, and how things stand over many worlds.

use super::record::words;

words! {
    /// What comes out, from worst to best.
    pub enum Verdict("verdict") {
        /// A gate of the goal is blocked, and no single route clears all that are.
        NotDirectly = "not_directly",
        /// A gate is blocked, and a documented route that is not prohibited clears all that are.
        ViaWorkaround = "via_workaround",
        /// Every gate of the goal is open.
        TheoreticallyPossible = "theoretically_possible",
    }
}

impl Verdict {
    pub(crate) const fn from_outcome(outcome: u8) -> Verdict {
        match outcome {
            0 => Verdict::NotDirectly,
            1 => Verdict::ViaWorkaround,
            _ => Verdict::TheoreticallyPossible,
        }
    }

    pub(crate) const fn outcome(self) -> u8 {
        self as u8
    }
}

words! {
    /// Whether something that holds does so in every world that a profile allows.
    pub enum Holds("state") {
        /// In every world.
        Always = "always",
        /// In some worlds and not in others.
        Possibly = "possibly",
    }
}

words! {
    /// How a gate stands over the worlds that a profile allows.
    pub enum GateState("state of a gate") {
        /// Open in every world.
        Open = "open",
        /// Blocked in every world.
        Blocked = "blocked",
        /// Open in some and blocked in others.
        Depends = "depends",
    }
}
