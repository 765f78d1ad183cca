//! The difference of two rulebooks agrees with enumeration: counts, regions (no more and no less than what changes, none
//! too many, none too small), and tests to paste, which the new rulebook passes and the old one fails.

use std::collections::BTreeSet;

use crate::support::plain::Model;
use simbind::Verdict;
use simbind::difference::Region;

#[cfg(feature = "yaml")]
mod figures;
#[cfg(feature = "yaml")]
mod generated;
#[cfg(feature = "builtin")]
mod own_rules;

fn number(verdict: Option<Verdict>) -> u8 {
    verdict.map_or(3, |verdict| verdict as u8)
}

fn sets(model: &Model, facts: &[usize], region: &Region) -> Vec<BTreeSet<usize>> {
    let of = |fact: &usize| {
        let fact = &model.vocabulary.facts[*fact];
        let told = region.facts().iter().find(|(id, _)| *id == fact.id);
        match told {
            Some((_, values)) => values.iter().map(|value| fact.value(value).unwrap()).collect(),
            None => (0..fact.values.len()).collect(),
        }
    };
    facts.iter().map(of).collect()
}

fn within(sets: &[BTreeSet<usize>], seen: &[usize]) -> bool {
    sets.iter().zip(seen).all(|(set, value)| set.contains(value))
}
