//! Reasoning about one answer: what can still come out, what to ask next, which facts force it, what would improve it.
//!
//! Everything here is exact: it is computed on the functions from worlds to outcomes from which the answer itself is
//! read, not on samples and not literal by literal. What is exact can be hard (each of these questions is, in general, at
//! least as hard as satisfiability), so each has a bound on its work. The project's own rules stay far below it. Where a
//! rulebook is too hard, the answer is an error that says so ([`Error::is_too_hard`](crate::Error::is_too_hard)), or a
//! result that is marked as not complete: never a guess, and never a hang.

mod change;
mod choice;
mod clause;
mod comparison;
mod obstacle;
mod open;
mod question;
mod reachable;
mod search;
mod strategy;
mod sufficient;
mod tree;
mod ways;
mod why_not;

use std::fmt;

use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Fact, Value};
use crate::engine::profile::names_of;
use crate::engine::worlds::{Builder, Node};

pub use clause::{Asks, Clause, Stands};
pub use comparison::{Because, Comparison, Difference, Part};
pub use question::{Asking, Fewest, NextQuestion};
pub use reachable::Reach;
pub use sufficient::SufficientReasons;
pub use tree::{Branch, QuestionTree, Then, TreeQuestion};
pub use ways::{Gain, Way, Ways};
pub use why_not::{GateInTheWay, Hoped, Lack, RouteInTheWay, WhyNot};

/// Steps of work of one analysis.
const WORK: usize = 1 << 20;

/// A fact with the values that it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<'r> {
    fact: &'r Fact,
    values: u64,
}

impl<'r> Told<'r> {
    /// The fact.
    #[must_use]
    pub fn fact(self) -> &'r Fact {
        self.fact
    }

    /// The values that it may have, in the order in which they are declared.
    pub fn values(self) -> impl Iterator<Item = &'r Value> {
        let values = self.fact.values.iter().enumerate();
        values.filter(move |(place, _)| self.values & (1 << place) != 0).map(|(_, value)| value)
    }

    /// Their names, as they are written in profiles.
    #[must_use]
    pub fn names(self) -> Vec<&'r str> {
        names_of(self.fact, self.values)
    }
}

impl fmt::Display for Told<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}={}", self.fact.id, self.names().join(","))
    }
}

impl<'r> Evaluation<'r> {
    /// A builder for analyses of this answer.
    fn builder(&self) -> Builder {
        Builder::bounded(self.rulebook.model.vocabulary.facts.iter().map(|fact| fact.values.len()), WORK)
    }

    fn as_told(&self, fact: usize, values: u64) -> Option<Told<'r>> {
        Some(Told { fact: self.rulebook.model.vocabulary.facts.get(fact)?, values })
    }

    /// The values that a fact may have in the situation, a bit each.
    fn values(&self, fact: usize) -> u64 {
        self.situation.worlds.get(fact).copied().unwrap_or(0)
    }

    /// Every world, possible or not.
    fn everything(&self) -> Box<[u64]> {
        self.rulebook.model.vocabulary.facts.iter().map(Fact::all).collect()
    }

    /// Every value of a fact, a bit each.
    fn all_values(&self, fact: usize) -> u64 {
        self.rulebook.model.vocabulary.facts.get(fact).map_or(0, Fact::all)
    }
}

/// A world that is not wanted, or not possible, or wanted: what is left when a fact is not known is the greatest of what
/// its values leave, so that one unwanted world spoils it and an impossible one does not count.
const NO_WORLD: Node = Node::constant(0);
const WANTED: u8 = 1;
const UNWANTED: u8 = 2;

/// The table that maps outcomes to [`WANTED`] or [`UNWANTED`].
fn wanting(wanted: impl Fn(u8) -> bool) -> [u8; 8] {
    let mut table = [0; 8];
    for (outcome, entry) in table.iter_mut().enumerate().take(usize::from(crate::engine::worlds::IMPOSSIBLE)) {
        *entry = if wanted(outcome as u8) { WANTED } else { UNWANTED };
    }
    table
}

/// What a function leaves when all that is known of its first fact is a set of values.
fn among(builder: &mut Builder, children: &[Node], values: u64) -> Node {
    let possible = children.iter().enumerate().filter(|(value, _)| values & (1 << value) != 0);
    possible.fold(NO_WORLD, |rest, (_, child)| builder.max(rest, *child))
}
