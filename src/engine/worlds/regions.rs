//! Describes a set of worlds by a few boxes, for people to read.
//!
//! ```text
//! set      platform=wechat and card is not none,  or  platform=alipay
//! regions  platform=alipay                        card=credit|debit
//! ```
//!
//! (The second box also covers worlds of the first: that lets it name one fact fewer.)

use super::{Builder, Node};
use crate::engine::ids::{FactId, Id, ValueSet};

/// A box of worlds: a set of values for each fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Region {
    /// For each fact, its values.
    pub(crate) worlds: Box<[ValueSet]>,
    /// The worlds of the set that lie in the box.
    pub(crate) covered: Node,
}

/// Boxes that together cover a set and lie wholly inside it, apart from worlds of `either`, which may be covered or not
/// (don't-cares).
///
/// No box can be enlarged by another value of a fact, and no box is redundant. The number of boxes is not guaranteed to
/// be minimal: that problem is hard (Umans 2001). The method is that of two-level logic minimisation (Brayton and
/// others 1984; for many values Rudell and Sangiovanni-Vincentelli 1987): grow a box around a world that is not covered
/// yet, in several orders, keep the best, and at the end drop boxes that the others cover.
///
/// The search stops at `limit` boxes; then a part of the set may be left uncovered.
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
            // Growing from a box and growing from a single world in it find different shapes.
            for start in [seed.clone(), first_world(&seed, facts)] {
                for order in &orders {
                    let worlds = grow(&start, order, builder, fits);
                    // Most orders lead to the same few boxes.
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

/// Orders in which facts are enlarged. Facts that come first are more likely to lose their restriction.
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

/// Enlarges a box: first each fact to all its values, then each value by itself. Regions should name few facts.
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

/// Drops regions that the others cover, from the last found to the first.
fn irredundant(mut found: Vec<Region>, builder: &mut Builder) -> Vec<Region> {
    // The later a region was found, the less it covered that was not covered before, so it is checked for redundancy
    // first.
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
