//! Operations that fix, restrict or forget facts of a function: cofactors, restriction to a box, and quantification.
//!
//! ```text
//! f = card=credit and platform=wechat
//! given card=credit         platform=wechat
//! within platform=wechat    card=credit
//! ```

use rustc_hash::FxHashMap;

use super::{Builder, Diagram, IMPOSSIBLE, Node};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};

impl Builder {
    /// Converts a frozen function back into a node, restricted to a box of worlds: each outcome is mapped by the table,
    /// and outside the box the function has the table's entry for [`IMPOSSIBLE`].
    pub(crate) fn thaw(&mut self, diagram: &Diagram, worlds: &[ValueSet], table: [u8; 8]) -> Node {
        self.thaw_at(diagram, diagram.root(), worlds, table, &mut FxHashMap::default())
    }

    fn thaw_at(
        &mut self,
        diagram: &Diagram,
        at: u32,
        worlds: &[ValueSet],
        table: [u8; 8],
        known: &mut FxHashMap<u32, Node>,
    ) -> Node {
        let entry = |outcome: u8| Node::constant(table.get(usize::from(outcome)).copied().unwrap_or(0));
        let (fact, branches) = match diagram.branch(at) {
            Ok(branch) => branch,
            Err(outcome) => return entry(outcome),
        };
        if let Some(node) = known.get(&at) {
            return *node;
        }
        if !self.spend() {
            return Node::FALSE;
        }
        let allowed = worlds.get(fact.place()).copied().unwrap_or_default();
        let node = if let Some(value) = allowed.single() {
            match branches.get(value.place()) {
                Some(child) => self.thaw_at(diagram, *child, worlds, table, known),
                None => entry(IMPOSSIBLE),
            }
        } else {
            let size = self.values_of(fact);
            let mut children = Vec::with_capacity(size);
            for (value, child) in branches.iter().take(size).enumerate() {
                let inside = allowed.contains(ValueId::at(value));
                let child =
                    if inside { self.thaw_at(diagram, *child, worlds, table, known) } else { entry(IMPOSSIBLE) };
                children.push(child);
            }
            self.make(fact, children)
        };
        known.insert(at, node);
        node
    }

    /// The fact that a node tests, with the child for each value. None for a constant.
    pub(crate) fn asks(&self, node: Node) -> Option<(FactId, &[Node])> {
        self.branch(node).map(|branch| (branch.fact, &*branch.children))
    }

    /// A test of a fact that stands for "kept or not" (0 or 1): `dropped` for 0, `kept` for 1.
    pub(crate) fn two_way(&mut self, fact: FactId, dropped: Node, kept: Node) -> Node {
        self.make(fact, vec![dropped, kept])
    }

    /// The cofactor: the function with a fact fixed to a value.
    pub(crate) fn given(&mut self, node: Node, fact: FactId, value: ValueId) -> Node {
        let Some((first, children)) = self.asks(node) else { return node };
        if first >= fact {
            return if first == fact { children.get(value.place()).copied().unwrap_or(node) } else { node };
        }
        let key = (node, fact, value);
        if let Some(known) = self.restricted.get(&key) {
            return *known;
        }
        let children = children.to_vec();
        if !self.spend() {
            return Node::FALSE;
        }
        let children = children.into_iter().map(|child| self.given(child, fact, value)).collect();
        let given = self.make(first, children);
        self.restricted.insert(key, given);
        given
    }

    /// The greatest outcome over these values of a fact (existential quantification, for a set).
    pub(crate) fn best_of(&mut self, node: Node, fact: FactId, values: ValueSet) -> Node {
        (values & ValueSet::first(self.values_of(fact))).iter().fold(Node::FALSE, |best, value| {
            let given = self.given(node, fact, value);
            self.max(best, given)
        })
    }

    /// Simplifies a function outside a box of worlds: there, each fact behaves as for its first value inside the box.
    /// Functions that agree on the box become equal.
    pub(crate) fn within(&mut self, node: Node, worlds: &[ValueSet]) -> Node {
        self.within_at(node, worlds, &mut FxHashMap::default())
    }

    fn within_at(&mut self, node: Node, worlds: &[ValueSet], known: &mut FxHashMap<Node, Node>) -> Node {
        let Some((fact, children)) = self.asks(node) else { return node };
        if let Some(known) = known.get(&node) {
            return *known;
        }
        let mut children = children.to_vec();
        if !self.spend() {
            return Node::FALSE;
        }
        let allowed = worlds.get(fact.place()).copied().unwrap_or_default();
        let first = allowed.least().and_then(|value| children.get(value.place())).copied().unwrap_or(Node::FALSE);
        for (value, child) in children.iter_mut().enumerate() {
            *child = self.within_at(if !allowed.contains(ValueId::at(value)) { first } else { *child }, worlds, known);
        }
        let within = self.make(fact, children);
        known.insert(node, within);
        within
    }

    /// For functions whose outcomes are bit sets: the union of outcomes over all values of the facts that are marked
    /// with true at their index.
    pub(crate) fn forget(&mut self, node: Node, forgotten: &[bool]) -> Node {
        self.forget_at(node, forgotten, &mut FxHashMap::default())
    }

    fn forget_at(&mut self, node: Node, forgotten: &[bool], known: &mut FxHashMap<Node, Node>) -> Node {
        let Some((fact, children)) = self.asks(node) else { return node };
        if let Some(known) = known.get(&node) {
            return *known;
        }
        let children = children.to_vec();
        if !self.spend() {
            return Node::FALSE;
        }
        let children = children.into_iter().map(|child| self.forget_at(child, forgotten, known)).collect::<Vec<_>>();
        let rest = if forgotten.get(fact.place()) == Some(&true) {
            children.into_iter().fold(Node::FALSE, |all, child| self.union(all, child))
        } else {
            self.make(fact, children)
        };
        known.insert(node, rest);
        rest
    }
}
