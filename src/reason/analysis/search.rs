//! Best-first search for sets of steps that improve an answer, by least effort.
//!
//! If a set of steps is not sufficient, there are facts that exclude the verdict whatever the others are: an
//! *obstacle*. Every larger set that is sufficient changes one of these facts, so a set is extended only by steps that
//! change one, or that enable such a step (as diagnoses are found from conflicts: Reiter 1987). A priority queue orders
//! the sets by effort.
//!
//! ```text
//! {}                    obstacle: card             tried next: get a visa card, open an account
//! {get a visa card}     enough: a way
//! {open an account}     obstacle: location         tried next: travel (the account needs it)
//! ```

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::FxHashSet;

use super::change::{Change, State};
use super::way::{Gain, Way, Ways};
use crate::engine::ids::StepId;
use crate::engine::worlds::TooHard;

/// A partial set of steps. The order of the fields is the order of the queue: least effort, then the steps in their
/// order of declaration, then fewest facts set.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Try {
    effort: u32,
    steps: Vec<StepId>,
    /// The number of facts that were set.
    changed: usize,
    /// The steps in the order in which they were taken.
    order: Vec<StepId>,
    state: State,
}

/// Calls `each` for every way with the set of its steps; returns whether the search was exhaustive.
///
/// # Errors
/// When the bound on work was reached. Ways that were passed on before remain valid.
pub(super) fn search<'r>(
    change: &mut Change<'_, 'r>,
    gain: Gain,
    mut each: impl FnMut(Vec<StepId>, Way<'r>),
) -> Result<bool, TooHard> {
    let mut enough: Vec<Vec<StepId>> = Vec::new();
    let mut seen = FxHashSet::default();
    let begin = Try { effort: 0, steps: Vec::new(), changed: 0, order: Vec::new(), state: change.begin() };
    let mut queue = BinaryHeap::from([Reverse(begin)]);
    let mut tries = 0;
    while let Some(Reverse(tried)) = queue.pop() {
        if enough.iter().any(|steps| steps.iter().all(|step| tried.steps.contains(step))) {
            continue;
        }
        tries += 1;
        if tries > Ways::TRIES || enough.len() >= Ways::MOST {
            return Ok(false);
        }
        if let Some(way) = change.checked(|change| change.reach(&tried.state, &tried.order, gain))? {
            enough.push(tried.steps.clone());
            each(tried.steps, way);
            continue;
        }
        for next in change.checked(|change| tried.longer(change, gain))? {
            if seen.insert((next.steps.clone(), next.state.clone())) {
                queue.push(Reverse(next));
            }
        }
    }
    Ok(!change.cut)
}

impl Try {
    /// The sets with one more step, chosen among the steps that can remove the obstacle.
    fn longer(&self, change: &mut Change<'_, '_>, gain: Gain) -> Vec<Try> {
        let mut longer = Vec::new();
        let obstacle = change.obstacle(&self.state, gain);
        for step in change.helpful(&self.state, &self.steps, obstacle.as_deref(), gain) {
            let mut steps = self.steps.clone();
            steps.push(step);
            steps.sort_unstable();
            let effort = self.effort + change.effort(step);
            // The step goes last, or before a step that undoes what it needs or needs what it provides.
            for place in (0..=self.order.len()).rev() {
                let mut order = self.order.clone();
                order.insert(place, step);
                for state in change.walk(&order, gain) {
                    let (changed, order, steps) = (state.set.len(), order.clone(), steps.clone());
                    longer.push(Try { effort, steps, changed, order, state });
                }
            }
        }
        longer
    }
}
