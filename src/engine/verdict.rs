//! Verdicts, and the states that rules and gates have over many worlds.

use super::record::words;

words! {
    /// The verdict on a goal, from worst to best.
    ///
    /// ```
    /// use simbind::Verdict;
    ///
    /// assert!(Verdict::TheoreticallyPossible > Verdict::ViaWorkaround);
    /// assert_eq!("not_directly".parse(), Ok(Verdict::NotDirectly));
    /// assert_eq!(Verdict::ALL.map(Verdict::as_str), ["not_directly", "via_workaround", "theoretically_possible"]);
    /// let slip = "not_direct".parse::<Verdict>().unwrap_err();
    /// assert_eq!(slip.to_string(), "unknown verdict `not_direct`; did you mean `not_directly`?");
    /// ```
    pub enum Verdict("verdict") {
        /// A gate of the goal is blocked, and no single route clears all blocked gates.
        NotDirectly = "not_directly",
        /// A gate is blocked, and a documented route that is not prohibited clears all blocked gates.
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
    /// Whether something holds in all or only in some of the worlds that a profile allows.
    ///
    /// ```
    /// use simbind::Holds;
    ///
    /// assert_eq!(Holds::Possibly.to_string(), "possibly");
    /// ```
    pub enum Holds("state") {
        /// In every world.
        Always = "always",
        /// In some worlds and not in others.
        Possibly = "possibly",
    }
}

words! {
    /// The state of a gate over the worlds that a profile allows.
    ///
    /// ```
    /// use simbind::GateState;
    ///
    /// assert_eq!(GateState::ALL.map(GateState::as_str), ["open", "blocked", "depends"]);
    /// ```
    pub enum GateState("state of a gate") {
        /// Open in every world.
        Open = "open",
        /// Blocked in every world.
        Blocked = "blocked",
        /// Open in some worlds and blocked in others.
        Depends = "depends",
    }
}
