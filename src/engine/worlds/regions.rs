//! A set of worlds in a few boxes, as one would describe it to a person.

use super::{Builder, Node};
use crate::engine::ids::{FactId, Id, ValueSet};

/// A box of worlds: for each fact, a set of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Region {
    /// The values of each fact, a bit each.
    pub(crate) worlds: Box<[ValueSet]>,
    /// The worlds of the box that are of the set.
    pub(crate) covered: Node,
}

/// Boxes that cover every world of a set and lie wholly in it, worlds that may be taken in or not (`either`) aside.
///
/// No box can take in one more value of any fact, and none can be left out. That the boxes are fewest is not promised:
/// that question is hard (Umans 2001). They are found as in two-level minimization (Brayton and others 1984, for
/// many values Rudell and Sangiovanni-Vincentelli 1987): grow a box around a world that is not covered yet, in several
/// ways, keep the best, and at the end leave out what the others cover.
///
/// With more than `limit` boxes the rest of the set is left uncovered.
pub(crate) fn regions(set: Node, either: Node, facts: &[FactId], limit: usize, builder: &mut Builder) -> Vec<Region> {
    let allowed = builder.or(set, either);
    let inside = builder.freeze(allowed);
    let fits = |worlds: &[ValueSet]| !inside.outcomes(worlds).has(0);
    let orders = orders(facts, builder);
    let mut found = Vec::new();
    let mut left = set;
    while left != Node::FALSE && found.len() < limit {
        let mut best: Option<((usize, std::cmp::Reverse<u128>), Region)> = None;
        let mut grown: Vec<Box<[ValueSet]>> = Vec::new();
        for last in [false, true] {
            let Some(seed) = builder.some_box(left, last) else { break };
            // Grown from a box, and from a single world in it: each finds shapes that the other does not.
            for start in [seed.clone(), first_world(&seed, facts)] {
                for order in &orders {
                    let worlds = grow(&start, order, builder, fits);
                    // Most ways lead to the same few boxes.
                    if grown.contains(&worlds) {
                        continue;
                    }
                    grown.push(worlds.clone());
                    let inside = builder.boxed(&worlds);
                    let (new, covered) = (builder.and(inside, left), builder.and(inside, set));
                    let told = facts.iter().filter(|fact| !full(**fact, &worlds, builder)).count();
                    let rank = (told, std::cmp::Reverse(builder.count(new, facts).unwrap_or(u128::MAX)));
                    if best.as_ref().is_none_or(|(known, _)| rank < *known) {
                        best = Some((rank, Region { worlds, covered }));
                    }
                }
            }
        }
        let Some((_, region)) = best else { break };
        let outside = builder.not(region.covered);
        left = builder.and(left, outside);
        found.push(region);
    }
    if left == Node::FALSE { irredundant(found, builder) } else { found }
}

/// Orders in which facts are freed: which come first decides which stay.
fn orders(facts: &[FactId], builder: &Builder) -> Vec<Vec<FactId>> {
    let forward = facts.to_vec();
    let backward = facts.iter().rev().copied().collect::<Vec<_>>();
    let mut small = forward.clone();
    small.sort_by_key(|fact| builder.size(*fact));
    let mut large = backward.clone();
    large.sort_by_key(|fact| std::cmp::Reverse(builder.size(*fact)));
    let mut orders = vec![forward, backward, small, large];
    orders.dedup();
    orders
}

fn full(fact: FactId, worlds: &[ValueSet], builder: &Builder) -> bool {
    worlds.get(fact.place()).is_none_or(|values| values.len() >= builder.size(fact))
}

fn first_world(worlds: &[ValueSet], facts: &[FactId]) -> Box<[ValueSet]> {
    let one = |(fact, values): (usize, &ValueSet)| match values.least() {
        Some(value) if facts.contains(&FactId::at(fact)) => ValueSet::only(value),
        _ => *values,
    };
    worlds.iter().enumerate().map(one).collect()
}

/// Frees whole facts first, then adds single values: what is said of a region should speak of few facts.
fn grow(
    start: &[ValueSet],
    order: &[FactId],
    builder: &Builder,
    fits: impl Fn(&[ValueSet]) -> bool,
) -> Box<[ValueSet]> {
    let mut worlds: Box<[ValueSet]> = start.into();
    let mut add = |fact: FactId, more: ValueSet| {
        let Some(before) = worlds.get(fact.place()).copied() else { return };
        if before | more == before {
            return;
        }
        if let Some(values) = worlds.get_mut(fact.place()) {
            *values |= more;
        }
        if !fits(&worlds)
            && let Some(values) = worlds.get_mut(fact.place())
        {
            *values = before;
        }
    };
    for fact in order {
        add(*fact, ValueSet::first(builder.size(*fact)));
    }
    for fact in order {
        ValueSet::first(builder.size(*fact)).iter().for_each(|value| add(*fact, ValueSet::only(value)));
    }
    worlds
}

/// Leaves out regions that the others cover, the smallest first.
fn irredundant(mut found: Vec<Region>, builder: &mut Builder) -> Vec<Region> {
    // Those found late cover little that is not covered: they are looked at first.
    let mut before = vec![Node::FALSE];
    for region in &found {
        let last = before.last().copied().unwrap_or(Node::FALSE);
        before.push(builder.or(last, region.covered));
    }
    let mut kept = Node::FALSE;
    let mut place = found.len();
    while place > 0 {
        place -= 1;
        let Some(region) = found.get(place) else { break };
        let others = builder.or(before.get(place).copied().unwrap_or(Node::FALSE), kept);
        let beyond = builder.not(others);
        if builder.and(region.covered, beyond) == Node::FALSE {
            found.remove(place);
        } else {
            kept = builder.or(kept, region.covered);
        }
    }
    found
}
