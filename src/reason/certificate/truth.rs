//! Conditions on a box of worlds: true in all of them, in none, or not known.
//!
//! A box has a set of values for each fact. A condition is read part by part (Kleene's logic of three values), so that what is
//! called true is true in every world of the box, and what is called false in none. What follows only from the whole (`a or not
//! a`) is not known; on a box with one world everything is.
//!
//! ```text
//! box: scheme = visa or jcb, holder = own
//! holder=own             true
//! scheme=visa            not known
//! scheme=visa or jcb     true
//! ```

use crate::engine::ids::{FactId, GoalId, Table, ValueSet};
use crate::engine::model::{Condition, Counting};

/// A set of values for each fact.
pub(super) type Worlds = Table<FactId, ValueSet>;

/// What is known of a statement on a box, from the least to the most true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Truth {
    /// In no world.
    False,
    /// In some, in all, or in none: it is not known.
    Open,
    /// In every world.
    True,
}

impl Truth {
    pub(super) fn not(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Open => Truth::Open,
            Truth::True => Truth::False,
        }
    }

    pub(super) fn and(self, other: Truth) -> Truth {
        self.min(other)
    }

    pub(super) fn or(self, other: Truth) -> Truth {
        self.max(other)
    }

    pub(super) fn of(known: bool) -> Truth {
        if known { Truth::True } else { Truth::False }
    }
}

/// Whether one of several statements is true.
pub(super) fn any(parts: impl IntoIterator<Item = Truth>) -> Truth {
    parts.into_iter().fold(Truth::False, Truth::or)
}

/// Whether all of several statements are true.
pub(super) fn every(parts: impl IntoIterator<Item = Truth>) -> Truth {
    parts.into_iter().fold(Truth::True, Truth::and)
}

/// Whether a condition holds on a box.
pub(super) fn holds(condition: &Condition, worlds: &Worlds, goal: GoalId) -> Truth {
    let part = |part| holds(part, worlds, goal);
    match condition {
        Condition::Always => Truth::True,
        Condition::All(parts) => every(parts.iter().map(part)),
        Condition::Any(parts) => any(parts.iter().map(part)),
        Condition::Not(parts) => any(parts.iter().map(part)).not(),
        Condition::Is(fact, values) => match worlds[*fact] {
            left if left.is_subset(*values) => Truth::True,
            left if (left & *values).is_empty() => Truth::False,
            _ => Truth::Open,
        },
        Condition::Goal(goals) => Truth::of(goals.contains(goal)),
        Condition::Count(counting, parts) => count(*counting, parts.iter().map(part)),
    }
}

/// Whether so many statements are true as is asked for.
fn count(counting: Counting, parts: impl Iterator<Item = Truth>) -> Truth {
    let (mut least, mut most) = (0, 0);
    for part in parts {
        least += usize::from(part == Truth::True);
        most += usize::from(part != Truth::False);
    }
    let takes = (least..=most).map(|count| counting.takes(count));
    let (some, all) = takes.fold((false, true), |(some, all), takes| (some || takes, all && takes));
    match (some, all) {
        (_, true) => Truth::True,
        (false, _) => Truth::False,
        _ => Truth::Open,
    }
}
