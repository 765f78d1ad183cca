//! Three-valued evaluation of conditions on a box of worlds: true in all of them, false in all, or unknown.
//!
//! A box has a set of values for each fact. A condition is evaluated part by part in Kleene's logic, so a result of
//! *true* is true in every world of the box, and *false* is false in every world. A condition that is only decided as a
//! whole (`a or not a`) is unknown; on a box of one world every condition is known.
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

/// The truth of a statement on a box, ordered from false to true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Truth {
    /// True in no world.
    False,
    /// Unknown: true in some worlds, in all, or in none.
    Open,
    /// True in every world.
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

/// The disjunction of several statements.
pub(super) fn any(parts: impl IntoIterator<Item = Truth>) -> Truth {
    parts.into_iter().fold(Truth::False, Truth::or)
}

/// The conjunction of several statements.
pub(super) fn every(parts: impl IntoIterator<Item = Truth>) -> Truth {
    parts.into_iter().fold(Truth::True, Truth::and)
}

/// The truth of a condition on a box.
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

/// Whether the number of true statements is as required.
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
