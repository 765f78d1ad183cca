//! Operations on sets of worlds; a set is a function that is true in its members.

use rustc_hash::FxHashMap;

use super::{Builder, Node};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};

impl Builder {
    /// The set of the worlds of a box, looking only at the facts that are marked with true at their index.
    pub(crate) fn inside(&mut self, worlds: &[ValueSet], facts: &[bool]) -> Node {
        let wanted = worlds.iter().enumerate().filter(|(fact, _)| facts.get(*fact) == Some(&true));
        // Built from the last fact up, so that each conjunction only adds one branch at the top.
        wanted.rev().fold(Node::TRUE, |all, (fact, values)| {
            let one = self.is(FactId::at(fact), *values);
            self.and(one, all)
        })
    }

    /// Set difference.
    pub(crate) fn and_not(&mut self, set: Node, other: Node) -> Node {
        let outside = self.not(other);
        self.and(set, outside)
    }

    /// The hull of a set: for each fact, the values that it has in some world of the set. `everything` lists the values
    /// that facts can have.
    pub(crate) fn hull(&self, set: Node, everything: &[ValueSet]) -> Box<[ValueSet]> {
        let mut hull = vec![ValueSet::EMPTY; everything.len()].into_boxed_slice();
        let mut free = |from: usize, to: usize| {
            for (fact, all) in everything.iter().enumerate().take(to).skip(from) {
                if let Some(values) = hull.get_mut(fact) {
                    *values = *all;
                }
            }
        };
        let first = |node: Node| self.asks(node).map_or(everything.len(), |(fact, _)| fact.place());
        if set == Node::FALSE {
            return hull;
        }
        // A fact that is skipped on some path to a world of the set can have any value.
        free(0, first(set));
        let branches = self.reachable(set);
        for node in &branches {
            let Some((fact, children)) = self.asks(*node) else { continue };
            for child in children.iter().filter(|child| **child != Node::FALSE) {
                free(fact.place() + 1, first(*child));
            }
        }
        for node in branches {
            let Some((fact, children)) = self.asks(node) else { continue };
            let values = children.iter().enumerate().filter(|(_, child)| **child != Node::FALSE);
            let values = values.map(|(value, _)| ValueId::at(value)).collect::<ValueSet>();
            if let Some(slot) = hull.get_mut(fact.place()) {
                *slot |= values;
            }
        }
        hull
    }

    /// One path to a world of the set: the facts that it tests with a value each. All other facts can have any value.
    pub(crate) fn one_of(&self, set: Node) -> Vec<(FactId, ValueId)> {
        let mut at = set;
        let mut found = Vec::new();
        while let Some((fact, children)) = self.asks(at) {
            let Some((value, child)) = children.iter().enumerate().find(|(_, child)| **child != Node::FALSE) else {
                break;
            };
            found.push((fact, ValueId::at(value)));
            at = *child;
        }
        found
    }

    /// Whether every world of a box is in a set.
    pub(crate) fn covers(&self, set: Node, worlds: &[ValueSet]) -> bool {
        self.covers_at(set, worlds, &mut FxHashMap::default())
    }

    fn covers_at(&self, set: Node, worlds: &[ValueSet], known: &mut FxHashMap<Node, bool>) -> bool {
        let Some((fact, children)) = self.asks(set) else { return set == Node::TRUE };
        if let Some(known) = known.get(&set) {
            return *known;
        }
        let values = worlds.get(fact.place()).copied().unwrap_or_default();
        let inside = children.iter().enumerate().filter(|(value, _)| values.contains(ValueId::at(*value)));
        let covers = inside.map(|(_, child)| *child).all(|child| self.covers_at(child, worlds, known));
        known.insert(set, covers);
        covers
    }
}
