//! The fallback of a search that ran out of budget: decision diagrams restricted to the situation's own box.
//!
//! If many conditions overlap, a search must split boxes down to nearly single worlds, whereas a diagram, which shares
//! equal parts, stays small. The diagrams are only valid inside the box: a condition that all worlds of the box satisfy
//! is the constant `true`, whatever it is elsewhere.

use super::budget::Budget;
use super::circuit::{Nodes, Signal};
use super::search::Frame;
use crate::engine::bits::Bits;
use crate::engine::ids::{FactId, Id, ValueSet};
use crate::engine::worlds::{Builder, Node, TooHard};

/// The signals of a program as diagrams over the worlds of a box.
pub(super) struct Drawn<'a> {
    frame: Frame<'a>,
    nodes: Nodes,
    pub(super) builder: &'a mut Builder,
}

impl Frame<'_> {
    /// Runs `make` with the signals as diagrams over the worlds of a box.
    ///
    /// # Errors
    /// If the diagrams take more work than is left.
    pub(super) fn drawn<T>(
        &self,
        worlds: &Bits,
        budget: &mut Budget,
        make: impl FnOnce(&mut Drawn<'_>) -> T,
    ) -> Result<T, TooHard> {
        let sizes = self.layout.slots().map(|(_, slot)| usize::from(slot.size)).collect::<Vec<_>>();
        let work = std::mem::take(budget.diagrams());
        let (made, left) = Builder::over(sizes, Some(self.layout.unpack(worlds)), work, |builder| {
            let nodes = self.circuit.nodes(self.matrix, builder);
            let mut drawn = Drawn { frame: *self, nodes, builder };
            (make(&mut drawn), drawn.builder.left())
        })?;
        *budget.diagrams() = left;
        Ok(made)
    }
}

impl Drawn<'_> {
    /// True where the signal is `wanted`.
    pub(super) fn node(&mut self, signal: Signal, wanted: bool) -> Node {
        let node = self.nodes.node(signal);
        if wanted { node } else { self.builder.not(node) }
    }

    /// The conjunction of a function, a box and the possible worlds, as far as they concern these facts, the facts that
    /// the function tests, and the facts tied to either.
    pub(super) fn inside(&mut self, node: Node, worlds: &[ValueSet], facts: &[FactId]) -> Node {
        let mut concerned = vec![false; worlds.len()];
        let mut depends = self.builder.support(node);
        depends.extend(facts);
        let tied = self.frame.space.possible.tied_to(&depends).collect::<Vec<_>>();
        for fact in depends.iter().chain(&tied) {
            if let Some(slot) = concerned.get_mut(fact.place()) {
                *slot = true;
            }
        }
        let possible = self.frame.space.possible.thaw(&concerned, worlds, self.builder);
        let inside = self.builder.inside(worlds, &concerned);
        let inside = self.builder.and(inside, possible);
        self.builder.and(node, inside)
    }
}
