//! Many questions about one goal, as functions of worlds.
//!
//! Coverage and difference put every question about a rulebook and look at the whole function: in which worlds is this gate
//! open, where does this rule speak? Most of what decides is worldwide, so the signals of all questions of a goal stand in
//! one [`Drawing`] and are made into functions by one [`Builder`]: what was made for one country serves the next. A builder
//! has a bound on its work; when half of it is used up, the next question begins with a new one.

use rustc_hash::FxHashMap;

use crate::engine::ids::GoalId;
use crate::engine::model::{Condition, Vocabulary};
use crate::engine::program::drawing::{Drawing, Wire};
use crate::engine::program::judge::{Judgement, judge};
use crate::engine::program::takes_part::{Key, Parts};
use crate::engine::program::verdict_of;
use crate::engine::worlds::{Builder, Node, TooHard};

/// Steps of work of a builder, and what must be left of them before the next question.
const WORK: usize = 1 << 24;
const ENOUGH: usize = WORK / 2;

/// Signals of questions about a goal, and their functions of worlds.
pub(super) struct Worlds<'b, 'm, P> {
    pub(super) builder: &'b mut Builder,
    pub(super) drawing: Drawing<'m>,
    functions: FxHashMap<Wire, Node>,
    /// Which worlds can be.
    pub(super) possible: P,
}

impl<'m, P> Worlds<'_, 'm, P> {
    /// Puts questions about a goal, one after the other. `possible` says which worlds can be.
    ///
    /// # Errors
    /// When a question takes more work than is reasonable.
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

    /// A signal as a function of worlds.
    pub(super) fn function(&mut self, wire: Wire) -> Node {
        self.drawing.node(wire, &mut self.functions, self.builder)
    }

    /// Where a condition holds.
    pub(super) fn condition(&mut self, condition: &Condition) -> Node {
        let wire = self.drawing.condition(condition);
        self.function(wire)
    }

    /// The verdict as a function of worlds.
    pub(super) fn verdict(&mut self, judgement: &Judgement) -> Node {
        let (direct, reached) = (self.function(judgement.direct), self.function(judgement.reached));
        verdict_of(direct, reached, self.builder)
    }
}
