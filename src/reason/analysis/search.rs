//! The search for ways forward.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::FxHashSet;

use super::change::{Change, State, Target};
use super::ways::{Gain, Way, Ways};

/// A set of steps that was begun: least effort is tried first, then fewest steps, then what leaves most as it is.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Try {
    effort: u32,
    taken: Vec<usize>,
    /// How many facts were set.
    changed: usize,
    /// In the order in which they were taken.
    order: Vec<usize>,
    state: State,
}

/// Searches sets of steps, least effort first.
///
/// Where a set is not enough there are facts because of which it fails, whatever the others are. Every larger set that is
/// enough changes one of these: only steps that do, or that make such a step possible, are tried next (as diagnoses are
/// found from conflicts: Reiter 1987).
pub(super) fn search<'r>(change: &mut Change<'_, 'r>, gain: Gain) -> (Vec<Way<'r>>, bool) {
    let target = match gain {
        Gain::Raises(verdict) => Target::Possible(verdict),
        Gain::Secures(verdict) => Target::Certain(verdict),
    };
    let mut ways: Vec<(Vec<usize>, Way<'r>)> = Vec::new();
    let mut open = BinaryHeap::new();
    let mut seen = FxHashSet::default();
    open.push(Reverse(Try { effort: 0, taken: Vec::new(), changed: 0, order: Vec::new(), state: change.begin() }));
    let (mut tries, mut complete) = (0, true);
    while let Some(Reverse(tried)) = open.pop() {
        if ways.iter().any(|(steps, _)| steps.iter().all(|step| tried.taken.contains(step))) {
            continue;
        }
        tries += 1;
        if tries > Ways::TRIES || ways.len() >= Ways::MOST {
            complete = false;
            break;
        }
        if let Some(way) = change.reach(&tried.state, &tried.order, target, gain) {
            ways.push((tried.taken, way));
            continue;
        }
        let why = change.obstacle(&tried.state, target);
        for step in change.helpful(&tried.state, &tried.taken, why.as_deref(), target) {
            let mut taken = tried.taken.clone();
            taken.push(step);
            taken.sort_unstable();
            let effort = tried.effort + change.effort(step);
            // At the end, or before a step that undoes what it needs, or that needs what it brings.
            for place in (0..=tried.order.len()).rev() {
                let mut order = tried.order.clone();
                order.insert(place, step);
                for state in change.walk(&order, target) {
                    if seen.insert((taken.clone(), state.clone())) {
                        let (changed, order, taken) = (state.set.len(), order.clone(), taken.clone());
                        open.push(Reverse(Try { effort, taken, changed, order, state }));
                    }
                }
            }
        }
        if change.exhausted() {
            complete = false;
            break;
        }
    }
    (ways.into_iter().map(|(_, way)| way).collect(), complete && !change.cut)
}
