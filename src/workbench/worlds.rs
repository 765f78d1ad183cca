//! Evaluates many questions about one goal as functions of worlds.
//!
//! Coverage and difference ask every question about a rulebook and examine whole functions: in which worlds is this
//! gate open, where does this rule apply? Most rules are worldwide, so the terms of all questions of a goal share one
//! [`Drawing`], and their decision diagrams one [`Builder`]: what was made for one country is reused for the next. A
//! builder has a bound on its work; when half of it is used up, the next question starts with a new builder.

use rustc_hash::FxHashMap;

use crate::engine::ids::GoalId;
use crate::engine::model::{Condition, Vocabulary};
use crate::engine::program::drawing::{Drawing, Wire};
use crate::engine::program::judge::{Judgement, judge};
use crate::engine::program::takes_part::{Key, Parts};
use crate::engine::program::verdict_of;
use crate::engine::worlds::{Builder, Node, TooHard};

/// The bound on the work of a builder, in steps, and what must be left of it when a question starts.
const WORK: usize = 1 << 24;
const ENOUGH: usize = WORK / 2;

/// The terms of questions about a goal, with their decision diagrams.
pub(super) struct Worlds<'b, 'm, P> {
    pub(super) builder: &'b mut Builder,
    pub(super) drawing: Drawing<'m>,
    functions: FxHashMap<Wire, Node>,
    /// The possible worlds.
    pub(super) possible: P,
}

impl<'m, P> Worlds<'_, 'm, P> {
    /// Evaluates questions about a goal one after the other. `possible` makes the constraints on worlds.
    ///
    /// # Errors
    /// If a question exceeds the bound on work.
    pub(super) fn ask_each<Q>(
        words: &'m Vocabulary,
        goal: GoalId,
        questions: &[Q],
        possible: impl Fn(&mut Builder) -> P,
        mut ask: impl FnMut(&Q, &mut Worlds<'_, 'm, P>),
    ) -> Result<(), TooHard> {
        let mut left = questions;
        while !left.is_empty() {
            left = Builder::run(words, WORK, |builder| {
                let possible = possible(builder);
                let drawing = Drawing::new(words, goal);
                let mut worlds = Worlds { builder, drawing, functions: FxHashMap::default(), possible };
                let mut left = left;
                while let Some((question, rest)) = left.split_first() {
                    ask(question, &mut worlds);
                    left = rest;
                    if worlds.builder.left() < ENOUGH {
                        break;
                    }
                }
                left
            })?;
        }
        Ok(())
    }

    /// Judges a goal by what takes part, in the words of one rulebook.
    pub(super) fn judge(&mut self, words: &Vocabulary, key: Key, parts: &Parts<'_>) -> Option<Judgement> {
        judge(words, key, parts, &mut self.drawing)
    }

    /// The decision diagram of a term.
    pub(super) fn function(&mut self, wire: Wire) -> Node {
        self.drawing.node(wire, &mut self.functions, self.builder)
    }

    /// The decision diagram of a condition.
    pub(super) fn condition(&mut self, condition: &Condition) -> Node {
        let wire = self.drawing.condition(condition);
        self.function(wire)
    }

    /// The verdict as a decision diagram.
    pub(super) fn verdict(&mut self, judgement: &Judgement) -> Node {
        let (direct, reached) = (self.function(judgement.direct), self.function(judgement.reached));
        verdict_of(direct, reached, self.builder)
    }
}
