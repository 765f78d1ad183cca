//! Ways forward: what a person can lawfully do, and what it is for.

use super::{Told, Worlds};
use crate::engine::model::Step;
use crate::engine::record::report;
use crate::engine::verdict::Verdict;

report! {
    /// What a person can lawfully do to have a better answer.
    #[derive(Clone, Debug)]
    pub struct Ways<'r> {
        /// The ways, those of least effort first; among equals, those of fewer steps, then those that lead to more.
        ways: Vec<Way<'r>> as &[Way<'r>],
        /// Whether these are all. The search is bounded; where it was cut short, every way that is listed is sound, and others
        /// of more effort may exist.
        complete: bool as bool,
    }
}

impl Ways<'_> {
    /// At most this many ways are listed for each verdict.
    pub const MOST: usize = 16;
    /// At most this many sets of steps are tried for each verdict.
    pub const TRIES: usize = 1000;
}

report! {
    /// A way forward: steps that improve the answer, none of which can be spared.
    #[derive(Clone, Debug)]
    pub struct Way<'r> {
        /// What to do, in an order in which each step can be taken.
        steps: Vec<&'r Step> as &[&'r Step],
        /// What is different afterwards: the facts that change, each with the values that serve as well as one another.
        changes: Vec<Told<'r>> as &[Told<'r>],
        /// What the steps need that the person has not told: the way is one for those of whom it is true.
        provided: Vec<Told<'r>> as &[Told<'r>],
        /// How much it asks of the person: the sum of the efforts of the steps, on the scale of [`Step::effort`].
        effort: u32 as u32,
        /// What the way is for.
        gain: Gain as Gain,
        /// The situation afterwards.
        worlds: Worlds,
    }
}

/// What a way forward is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gain {
    /// It makes a better verdict possible: this one, or better.
    Raises(Verdict),
    /// The verdict was possible already; afterwards it holds whatever the open facts are: this one, or better.
    Secures(Verdict),
}

impl Gain {
    /// The verdict that is reached.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        match self {
            Gain::Raises(verdict) | Gain::Secures(verdict) => verdict,
        }
    }

    /// Whether the verdict has to come out in every world that the steps lead to, and not only in one.
    pub(super) fn in_every_world(self) -> bool {
        matches!(self, Gain::Secures(_))
    }
}
