//! The search for sets of steps that improve an answer, least effort first.
//!
//! Where a set of steps is not enough there are facts because of which it fails, whatever the others are: an *obstacle*.
//! Every larger set that is enough changes one of these facts, so that only steps which do, or which make such a step
//! possible, are tried next (as diagnoses are found from conflicts: Reiter 1987). The sets stand in a queue by effort.
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

/// A set of steps that was begun: least effort is tried first, then fewest steps, then what leaves most as it is.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Try {
    effort: u32,
    steps: Vec<StepId>,
    /// How many facts were set.
    changed: usize,
    /// The steps in the order in which they were taken.
    order: Vec<StepId>,
    state: State,
}

/// Hands out each way with the set of its steps; whether these are all.
///
/// # Errors
/// When the bound on work was reached. The ways that were handed out until then were made before, and stand.
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
    /// The sets with one more step, of those that can do something about what is in the way.
    fn longer(&self, change: &mut Change<'_, '_>, gain: Gain) -> Vec<Try> {
        let mut longer = Vec::new();
        let obstacle = change.obstacle(&self.state, gain);
        for step in change.helpful(&self.state, &self.steps, obstacle.as_deref(), gain) {
            let mut steps = self.steps.clone();
            steps.push(step);
            steps.sort_unstable();
            let effort = self.effort + change.effort(step);
            // At the end, or before a step that undoes what it needs, or that needs what it brings.
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
