//! Functions of sets of facts, as decision diagrams with two branches: each fact is left out (the first) or included
//! (the second).
//!
//! ```text
//! platform --left out--> false
//!          --taken in--> card_scheme --left out--> false
//!                                    --taken in--> true        true of {platform, card_scheme} and larger sets
//! ```

use rustc_hash::FxHashMap;

use crate::engine::ids::FactId;
use crate::engine::worlds::{Builder, Node};

/// The first fact of a function, with the remaining functions if it is left out and if it is included. None for a
/// constant.
pub(super) fn ways(builder: &Builder, node: Node) -> Option<(FactId, [Node; 2])> {
    let (fact, children) = builder.asks(node)?;
    Some((fact, [*children.first()?, *children.get(1)?]))
}

/// A smallest set of which the function is true. Among several, facts that are declared first are left out. None if it
/// is false of all sets.
pub(super) fn smallest(builder: &Builder, root: Node) -> Option<Vec<FactId>> {
    let mut known = FxHashMap::default();
    let (mut facts, mut node) = (Vec::new(), root);
    let mut left = size(builder, root, &mut known)?;
    while let Some((fact, [without, with])) = ways(builder, node) {
        if size(builder, without, &mut known) == Some(left) {
            node = without;
        } else {
            facts.push(fact);
            left = left.saturating_sub(1);
            node = with;
        }
    }
    Some(facts)
}

/// The size of a smallest set of which the function is true.
fn size(builder: &Builder, node: Node, known: &mut FxHashMap<Node, Option<u32>>) -> Option<u32> {
    let Some((_, [without, with])) = ways(builder, node) else { return (node == Node::TRUE).then_some(0) };
    if let Some(known) = known.get(&node) {
        return *known;
    }
    let without = size(builder, without, known);
    let with = size(builder, with, known).map(|size| size + 1);
    let least = [without, with].into_iter().flatten().min();
    known.insert(node, least);
    least
}

/// Whether a function is true of a set of facts.
pub(super) fn holds(builder: &Builder, mut node: Node, facts: &[FactId]) -> bool {
    while let Some((fact, [without, with])) = ways(builder, node) {
        node = if facts.contains(&fact) { with } else { without };
    }
    node == Node::TRUE
}
