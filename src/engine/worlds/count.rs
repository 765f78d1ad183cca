//! Counting the worlds of a set, and projecting a set onto a few facts.

use std::collections::HashMap;

use super::{Builder, Node};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};

impl Builder {
    /// The number of values of a fact.
    pub(super) fn size(&self, fact: FactId) -> usize {
        usize::from(self.sizes.get(fact.place()).copied().unwrap_or(1))
    }

    /// Projects a set onto these facts (sorted): true for each combination of their values that some world of the set
    /// has.
    pub(crate) fn seen_through(&mut self, set: Node, facts: &[FactId]) -> Node {
        self.seen(set, facts, &mut HashMap::new())
    }

    fn seen(&mut self, set: Node, facts: &[FactId], known: &mut HashMap<Node, Node>) -> Node {
        if let Some(node) = known.get(&set) {
            return *node;
        }
        let Some(children) = self.branch(set).map(|branch| branch.children.clone()) else { return set };
        let fact = self.fact(set);
        let children = children.iter().map(|child| self.seen(*child, facts, known)).collect::<Vec<_>>();
        let node = if facts.binary_search(&fact).is_ok() {
            self.make(fact, children)
        } else {
            children.into_iter().fold(Node::FALSE, |any, child| self.or(any, child))
        };
        known.insert(set, node);
        node
    }

    /// The number of combinations of values of these facts (sorted) in a set that depends on no other fact. None from
    /// `2^128` on.
    pub(crate) fn count(&self, set: Node, facts: &[FactId]) -> Option<u128> {
        // At each index, the number of combinations of the facts from that index on.
        let mut rest = vec![Some(1_u128)];
        for fact in facts.iter().rev() {
            let below = rest.last().copied().flatten();
            rest.push(below.and_then(|below| below.checked_mul(self.size(*fact) as u128)));
        }
        rest.reverse();
        let whole = rest.first().copied().flatten()?;
        let mut known = HashMap::new();
        // The product cannot overflow: the number of all combinations fits, and no subset is larger.
        let below = self.counted(set, facts, &rest, &mut known);
        let place = self.place(set, facts);
        let from = rest.get(place).copied().flatten().unwrap_or(1);
        Some(below * (whole / from))
    }

    /// The index in `facts` of the fact that a node tests; `facts.len()` for an outcome.
    fn place(&self, node: Node, facts: &[FactId]) -> usize {
        facts.binary_search(&self.fact(node)).unwrap_or(facts.len())
    }

    /// The number of combinations of the facts from the one that the node tests on.
    fn counted(&self, node: Node, facts: &[FactId], rest: &[Option<u128>], known: &mut HashMap<Node, u128>) -> u128 {
        if let Some(count) = known.get(&node) {
            return *count;
        }
        let Some(branch) = self.branch(node) else { return u128::from(node != Node::FALSE) };
        let from = |place: usize| rest.get(place).copied().flatten().unwrap_or(1);
        let below = from(self.place(node, facts) + 1);
        let mut count = 0;
        for child in &branch.children {
            count += self.counted(*child, facts, rest, known) * (below / from(self.place(*child, facts)));
        }
        known.insert(node, count);
        count
    }

    /// A box of worlds that lies in a set: a set of values for each fact. None if the set is empty.
    ///
    /// Of the values that lead into the set, the first of each fact is taken, or the last.
    pub(crate) fn some_box(&self, set: Node, last: bool) -> Option<Box<[ValueSet]>> {
        let mut worlds: Box<[ValueSet]> =
            (0..self.sizes.len()).map(|fact| ValueSet::first(self.size(FactId::at(fact)))).collect();
        let mut at = set;
        while let Some(branch) = self.branch(at) {
            let mut leading = branch.children.iter().enumerate().filter(|(_, child)| **child != Node::FALSE);
            let (value, child) = if last { leading.next_back()? } else { leading.next()? };
            if let Some(values) = worlds.get_mut(self.fact(at).place()) {
                *values = ValueSet::only(ValueId::at(value));
            }
            at = *child;
        }
        (at != Node::FALSE).then_some(worlds)
    }

    /// The set of the worlds of a box.
    pub(crate) fn boxed(&mut self, worlds: &[ValueSet]) -> Node {
        let facts = worlds.iter().copied().enumerate().rev();
        facts.fold(Node::TRUE, |inside, (fact, values)| {
            let fact = FactId::at(fact);
            // A fact with all its values needs no branch.
            if values.len() >= self.size(fact) {
                return inside;
            }
            let is = self.is(fact, values);
            self.and(is, inside)
        })
    }

    /// True where the function has this outcome.
    pub(crate) fn outcome_is(&mut self, node: Node, outcome: u8) -> Node {
        let mut table = [0; 8];
        if let Some(entry) = table.get_mut(usize::from(outcome)) {
            *entry = 1;
        }
        self.map(node, table)
    }
}
