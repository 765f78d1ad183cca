use std::collections::BTreeSet;

use super::Told;
use super::ways::{Gain, Way};
use crate::error::Error;
use crate::evaluation::Evaluation;
use crate::model::Step;
use crate::verdict::Verdict;
use crate::worlds::{Diagram, IMPOSSIBLE, Node, Possible};

/// What steps are to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// This verdict, or a better one, comes out in some lawful world.
    Possible(Verdict),
    /// It comes out in each.
    Certain(Verdict),
}

impl Target {
    fn verdict(self) -> Verdict {
        match self {
            Target::Possible(verdict) | Target::Certain(verdict) => verdict,
        }
    }
}

/// Steps, and what becomes of a situation when they are taken.
///
/// What a step leaves to the person (which of the listed card schemes) stays a set of values while steps are searched,
/// and is narrowed in the end to what serves.
pub(super) struct Change<'c, 'r> {
    evaluation: &'c Evaluation<'r>,
    steps: Vec<&'r Step>,
    /// The verdict, and the least one where a prohibited route is used: what serves is always better than that.
    lawful: Diagram,
    possible: &'r Possible,
}

impl<'c, 'r> Change<'c, 'r> {
    pub(super) fn new(evaluation: &'c Evaluation<'r>) -> Result<Change<'c, 'r>, Error> {
        let mut builder = evaluation.builder();
        let everything = evaluation.everything();
        let mut verdict = builder.thaw(&evaluation.decision.verdict, &everything, [0, 1, 2, 3, 4, 5, 6, IMPOSSIBLE]);
        let cannot_be = builder.map(verdict, [0, 0, 0, 0, 0, 0, 0, 1]);
        let plans = [&evaluation.decision.document, &evaluation.decision.evidence].into_iter().flatten();
        for refused in plans.flat_map(|plan| &plan.refused) {
            // Where a prohibited route is used nothing is reached. A world that cannot be does not count at all.
            let unlawful = builder.thaw(&refused.engaged, &everything, [0, 1, 1, 1, 1, 1, 1, 0]);
            let never = builder.thaw(&refused.engaged, &everything, [0, 0, 0, 0, 0, 0, 0, 1]);
            verdict = builder.choose(unlawful, Node::constant(Verdict::NotDirectly.outcome()), verdict);
            verdict = builder.choose(never, Node::constant(IMPOSSIBLE), verdict);
        }
        let verdict = builder.choose(cannot_be, Node::constant(IMPOSSIBLE), verdict);
        let lawful = builder.freeze(verdict);
        let possible = evaluation.rulebook.possible(evaluation.situation.goal).filter(|_| !builder.exhausted());
        let possible = possible.ok_or_else(|| Error::too_hard("what would improve the answer"))?;
        Ok(Change { evaluation, steps: evaluation.steps(), lawful, possible })
    }

    pub(super) fn start(&self) -> Box<[u64]> {
        self.evaluation.situation.worlds.clone()
    }

    pub(super) fn effort(&self, step: usize) -> u32 {
        self.steps.get(step).map_or(0, |step| u32::from(step.effort))
    }

    /// Takes a step: what comes of the worlds, and what is left of those asked about. Where it cannot be taken, the facts
    /// that are in the way.
    ///
    /// Where a verdict is to be possible, an open fact may turn out as the step needs it; where it is to be certain, what
    /// was told has to be enough.
    pub(super) fn take(
        &self,
        step: usize,
        worlds: &[u64],
        asked: &[u64],
        before: &[usize],
        target: Target,
    ) -> Result<Taken, Vec<usize>> {
        let Some(step) = self.steps.get(step) else { return Err(Vec::new()) };
        let (mut worlds, mut asked): (Box<[u64]>, Box<[u64]>) = (worlds.into(), asked.into());
        let mut missing = Vec::new();
        for (fact, values) in &step.needs {
            // What is told of other facts can leave a fact no other value than the step needs.
            self.tighten(&mut worlds, *fact, *values);
            self.tighten(&mut asked, *fact, *values);
            let (Some(now), Some(told)) = (worlds.get_mut(*fact), asked.get_mut(*fact)) else { continue };
            // A choice of an earlier step may be made so that this one can be taken; an open fact may turn out so.
            let set =
                |step: &usize| self.steps.get(*step).is_some_and(|step| step.sets.iter().any(|(of, _)| of == fact));
            let chosen = before.iter().any(set);
            if *now & values == 0 || (*now & !values != 0 && !chosen && matches!(target, Target::Certain(_))) {
                missing.push(*fact);
            }
            *now &= values;
            if !chosen {
                *told &= values;
            }
        }
        if !missing.is_empty() {
            return Err(missing);
        }
        let tied = |facts: &[(usize, u64)]| {
            self.possible.tied_to(&facts.iter().map(|(fact, _)| *fact).collect::<Vec<_>>()).collect::<Vec<_>>()
        };
        if !self.possible.allows(&worlds) || !self.possible.allows(&asked) {
            return Err(tied(&step.needs));
        }
        for (fact, values) in &step.sets {
            if let Some(slot) = worlds.get_mut(*fact) {
                *slot = *values;
            }
        }
        if self.possible.allows(&worlds) { Ok(Taken { worlds, asked }) } else { Err(tied(&step.sets)) }
    }

    /// Takes values other than these from a fact where no world of the box can have them.
    fn tighten(&self, worlds: &mut [u64], fact: usize, values: u64) {
        let Some(all) = worlds.get(fact).copied().filter(|all| all & !values != 0) else { return };
        let mut left = all & values;
        for value in (0..64).map(|value| 1_u64 << value).filter(|value| all & !values & value != 0) {
            if let Some(slot) = worlds.get_mut(fact) {
                *slot = value;
            }
            if self.possible.allows(worlds) {
                left |= value;
            }
        }
        if let Some(slot) = worlds.get_mut(fact) {
            *slot = left;
        }
    }

    /// Takes steps one after the other. None where one of them cannot be taken.
    pub(super) fn walk(&self, order: &[usize], target: Target) -> Option<Taken> {
        let mut taken = Taken { worlds: self.start(), asked: self.start() };
        for (at, step) in order.iter().enumerate() {
            let before = order.get(..at).unwrap_or_default();
            taken = self.take(*step, &taken.worlds, &taken.asked, before, target).ok()?;
        }
        Some(taken)
    }

    fn meets(&self, worlds: &[u64], target: Target) -> bool {
        if !self.possible.allows(worlds) {
            return false;
        }
        let outcomes = self.lawful.outcomes(worlds);
        match target {
            Target::Possible(verdict) => outcomes.any() && outcomes.best() >= verdict.outcome(),
            Target::Certain(verdict) => outcomes.any() && outcomes.worst() >= verdict.outcome(),
        }
    }

    /// The facts that steps have set, with the values that the person can choose from.
    fn choices(&self, worlds: &[u64], taken: &[usize]) -> Vec<(usize, u64)> {
        let set = taken.iter().filter_map(|step| self.steps.get(*step)).flat_map(|step| &step.sets);
        let facts = set.map(|(fact, _)| *fact).collect::<BTreeSet<_>>();
        facts.into_iter().map(|fact| (fact, worlds.get(fact).copied().unwrap_or(0))).collect()
    }

    /// The worlds that steps lead to when the person chooses as the target needs it, as many choices left open as serve.
    /// None where no choice meets the target.
    pub(super) fn reach(&self, worlds: &[u64], taken: &[usize], target: Target) -> Option<Box<[u64]>> {
        // No choice is better than the best of all.
        if !self.meets(worlds, Target::Possible(target.verdict())) {
            return None;
        }
        let choices = self.choices(worlds, taken);
        // As few facts changed as can be, then as early as can be among what can be chosen.
        let mut chosen: Box<[u64]> = worlds.into();
        let mut tries = TRIES;
        if !(0..=choices.len()).any(|changed| self.choose(&choices, &mut chosen, target, changed, &mut tries)) {
            return None;
        }
        for (fact, values) in &choices {
            let now = self.evaluation.values(*fact);
            for value in (0..64).filter(|value| values & (1 << value) != 0) {
                let mut wider = chosen.clone();
                // What can stay as it is, stays.
                let Some(slot) = wider.get_mut(*fact).filter(|slot| **slot != now) else { continue };
                *slot |= 1 << value;
                if self.serves(&choices, &mut wider.clone(), target, &mut { TRIES }) {
                    chosen = wider;
                }
            }
        }
        Some(chosen)
    }

    /// Chooses for each fact so that the target is met and so many facts change at most.
    fn choose(
        &self,
        choices: &[(usize, u64)],
        worlds: &mut Box<[u64]>,
        target: Target,
        changed: usize,
        tries: &mut usize,
    ) -> bool {
        let Some(((fact, values), rest)) = choices.split_first() else { return self.meets(worlds, target) };
        if *tries == 0 || !self.meets(worlds, Target::Possible(target.verdict())) {
            return false;
        }
        *tries -= 1;
        let mut set = |value: u64, left: usize, tries: &mut usize| {
            if let Some(slot) = worlds.get_mut(*fact) {
                *slot = value;
            }
            self.choose(rest, worlds, target, left, tries)
        };
        let now = self.evaluation.values(*fact);
        // What the person has can stay, where it is among what can be chosen; also if it is not known what that is.
        if now & !values == 0 && set(now, changed, tries) {
            return true;
        }
        if let Some(left) = changed.checked_sub(1) {
            let singles = (0..64).map(|value| 1_u64 << value).filter(|value| values & value != 0 && *value != now);
            for value in singles {
                if set(value, left, tries) {
                    return true;
                }
            }
        }
        if let Some(slot) = worlds.get_mut(*fact) {
            *slot = *values;
        }
        false
    }

    /// Whether every choice that is left serves.
    fn serves(&self, choices: &[(usize, u64)], worlds: &mut Box<[u64]>, target: Target, tries: &mut usize) -> bool {
        if *tries == 0 {
            return false;
        }
        *tries -= 1;
        let Some(((fact, _), rest)) = choices.split_first() else { return self.meets(worlds, target) };
        let values = worlds.get(*fact).copied().unwrap_or(0);
        // What stayed open as the person left it is not theirs to choose.
        if values == self.evaluation.values(*fact) {
            return self.serves(rest, worlds, target, tries);
        }
        for value in (0..64).map(|value| 1_u64 << value).filter(|value| values & value != 0) {
            if let Some(slot) = worlds.get_mut(*fact) {
                *slot = value;
            }
            let serves = self.serves(rest, worlds, target, tries);
            if let Some(slot) = worlds.get_mut(*fact) {
                *slot = values;
            }
            if !serves {
                return false;
            }
        }
        true
    }

    /// Facts because of which the target is not met, whatever the others are and whatever is chosen; as few of those that
    /// steps can change as can be. None where it depends on a choice which these are.
    pub(super) fn obstacle(&self, worlds: &[u64], taken: &[usize], target: Target) -> Option<Vec<usize>> {
        let wanted = Target::Possible(target.verdict());
        let mut worlds: Box<[u64]> = worlds.into();
        if self.meets(&worlds, wanted) {
            // The best choice is good in some worlds: those in which it is not are the obstacle.
            let open =
                (0..worlds.len()).filter(|fact| !self.choices(&worlds, taken).iter().any(|(set, _)| set == fact));
            let bad = self.adverse(&worlds, target.verdict())?;
            for fact in open.collect::<Vec<_>>() {
                if let (Some(slot), Some(value)) = (worlds.get_mut(fact), bad.get(fact)) {
                    *slot = *value;
                }
            }
            if self.meets(&worlds, wanted) {
                return None;
            }
        }
        let changeable = self.steps.iter().flat_map(|step| &step.sets).map(|(fact, _)| *fact).collect::<BTreeSet<_>>();
        let mut facts = (0..worlds.len()).collect::<Vec<_>>();
        // Facts that can be changed are left out first: where the rest is obstacle enough, no step helps.
        facts.sort_by_key(|fact| !changeable.contains(fact));
        let mut obstacle = Vec::new();
        for fact in facts {
            let (before, all) = (worlds.get(fact).copied().unwrap_or(0), self.evaluation.all_values(fact));
            if before == all {
                continue;
            }
            if let Some(slot) = worlds.get_mut(fact) {
                *slot = all;
            }
            if self.meets(&worlds, wanted) {
                if let Some(slot) = worlds.get_mut(fact) {
                    *slot = before;
                }
                obstacle.push(fact);
            }
        }
        Some(obstacle)
    }

    /// A single world of the box that is possible and lawful and in which less than a verdict comes out.
    fn adverse(&self, worlds: &[u64], verdict: Verdict) -> Option<Box<[u64]>> {
        let less = |worlds: &[u64]| {
            let outcomes = self.lawful.outcomes(worlds);
            self.possible.allows(worlds) && outcomes.any() && outcomes.worst() < verdict.outcome()
        };
        let mut worlds: Box<[u64]> = worlds.into();
        if !less(&worlds) {
            return None;
        }
        for fact in 0..worlds.len() {
            let values = worlds.get(fact).copied().unwrap_or(0);
            for value in (0..64).map(|value| 1_u64 << value).filter(|value| values & value != 0) {
                if let Some(slot) = worlds.get_mut(fact) {
                    *slot = value;
                }
                if less(&worlds) {
                    break;
                }
            }
        }
        Some(worlds)
    }

    /// The steps that change one of these facts, and those that make such a step possible; all, where it is not known
    /// which facts are in the way.
    pub(super) fn helpful(&self, worlds: &[u64], taken: &[usize], why: Option<&[usize]>, target: Target) -> Vec<usize> {
        let free = |step: &usize| !taken.contains(step);
        let Some(why) = why else { return (0..self.steps.len()).filter(free).collect() };
        let mut wanted = why.iter().copied().collect::<BTreeSet<_>>();
        let mut helpful = BTreeSet::new();
        loop {
            let before = helpful.len();
            for (place, step) in self.steps.iter().enumerate().filter(|(place, _)| free(place)) {
                if step.sets.iter().any(|(fact, _)| wanted.contains(fact)) && helpful.insert(place) {
                    // Where it cannot be taken as things stand, another step may change that.
                    if let Err(in_the_way) = self.take(place, worlds, worlds, taken, target) {
                        wanted.extend(in_the_way);
                    }
                }
            }
            if helpful.len() == before {
                return helpful.into_iter().collect();
            }
        }
    }

    /// A way of these steps, which lead to these worlds.
    pub(super) fn way(&self, order: &[usize], worlds: Box<[u64]>, asked: &[u64], effort: u32, gain: Gain) -> Way<'r> {
        let choices = self.choices(&worlds, order);
        let changed = choices.iter().filter(|(fact, values)| *values != self.evaluation.values(*fact));
        let changes = changed.filter_map(|(fact, values)| self.evaluation.as_told(*fact, *values));
        let start = self.evaluation.situation.worlds.iter().zip(asked).enumerate();
        let provided = start.filter(|(_, (before, after))| before != after);
        let provided = provided.filter_map(|(fact, (_, after))| self.evaluation.as_told(fact, *after));
        Way {
            steps: order.iter().filter_map(|step| self.steps.get(*step).copied()).collect(),
            changes: changes.collect::<Vec<Told<'r>>>(),
            provided: provided.collect(),
            effort,
            gain,
            worlds,
        }
    }
}

/// What a step leads to.
pub(super) struct Taken {
    /// The worlds that it leads to.
    pub(super) worlds: Box<[u64]>,
    /// The worlds that were asked about, as far as it can be taken from them.
    pub(super) asked: Box<[u64]>,
}

/// Choices that are tried for one set of steps.
const TRIES: usize = 2000;
