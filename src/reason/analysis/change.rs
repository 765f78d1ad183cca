//! Applies steps to sets of worlds, which are held as decision diagrams and therefore exact.
//!
//! If a verdict is to be *possible*, every world counts by itself. If it is to be *certain*, the person does not know
//! which of the worlds asked about is theirs, so they have to make the same choices in all of them.
//!
//! ```text
//! step: get a card        sets card = visa or mastercard         the person chooses
//! asked: location is open, card=none
//! possible: {home, abroad} x {visa, mastercard}
//! certain:  worlds {home, abroad}; choices {visa, mastercard}    one of these, wherever the person is
//! ```

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::Worlds;
use super::way::Gain;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::{FactId, StepId, Table, ValueSet};
use crate::engine::model::Step;
use crate::engine::program::{Diagrams, in_force};
use crate::engine::worlds::{Builder, IMPOSSIBLE, Node, Possible, TooHard};

/// The name of this analysis in the error when the bound on work is reached.
pub(super) const WHAT: &str = "what would improve the answer";

/// The set of situations to which steps lead.
///
/// If a verdict is to be possible, `worlds` are the worlds that can be reached from some world asked about, with some
/// choice for everything that the steps leave to the person.
///
/// If it is to be certain, a choice is one value for each fact in `set`, and `choices` are the choices with which every
/// step can be taken in each world. The other facts keep their values whatever is chosen; `worlds` holds their values.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct State {
    /// The facts that steps have set, in order.
    pub(super) set: Vec<FactId>,
    pub(super) worlds: Node,
    pub(super) choices: Node,
}

/// The states after a step; or, if the step cannot be taken, facts of which at least one prevents it.
type Taken = Result<Vec<State>, Vec<FactId>>;

/// The context of the search: the steps, and the diagrams in which they are applied.
pub(super) struct Change<'c, 'r> {
    pub(super) evaluation: &'c Evaluation<'r>,
    pub(super) builder: &'c mut Builder,
    /// The steps that can be taken on the day asked about, in the country asked about.
    pub(super) steps: Vec<StepId>,
    /// The worlds that are possible, as compiled for the goal and the moment.
    pub(super) possible: &'c Possible,
    pub(super) everything: Worlds,
    pub(super) asked: Worlds,
    /// For each fact, whether a step touches it or an impossible world ties it to one that a step touches. Other facts
    /// stay as they are.
    pub(super) moving: Table<FactId, bool>,
    /// The worlds asked about, restricted to moving facts.
    pub(super) start: Node,
    /// The possible worlds, restricted to moving facts.
    pub(super) can_be: Node,
    /// The verdict as a function of worlds, with the facts that do not move as told. It is the least one wherever a
    /// prohibited route is used, since a way forward always leads to a better one.
    pub(super) verdict: Node,
    /// The compiled diagrams, used to evaluate boxes of worlds.
    pub(super) diagrams: Cow<'c, Diagrams>,
    /// Whether [`KEPT`] cut the enumeration of facts to leave as they are: ways may be missing.
    pub(super) cut: bool,
    /// Memo of [`Change::take`], by state, step and whether the verdict is to be certain.
    taken: FxHashMap<(State, StepId, bool), Taken>,
}

impl<'c, 'r> Change<'c, 'r> {
    pub(super) fn new(evaluation: &'c Evaluation<'r>, builder: &'c mut Builder) -> Result<Change<'c, 'r>, Error> {
        let model = &evaluation.rulebook.model;
        let possible = &evaluation.rulebook.space_of(&evaluation.situation)?.possible;
        let steps = model
            .steps
            .entries()
            .filter(|(_, step)| step.scope.covers(evaluation.country) && in_force(model, step, evaluation.as_of));
        let steps = steps.map(|(id, _)| id).collect::<Vec<_>>();
        let touches = |step: &StepId| {
            let step = &model.steps[*step];
            step.needs().into_iter().chain(step.sets.iter().copied()).map(|(fact, _)| fact).collect::<Vec<_>>()
        };
        let touched = steps.iter().flat_map(touches).collect::<Vec<_>>();
        let (asked, everything) = (evaluation.asked(), evaluation.everything());
        let mut moving = asked.iter().map(|_| false).collect::<Table<FactId, bool>>();
        possible.tied_to(&touched).chain(touched.iter().copied()).for_each(|fact| moving[fact] = true);
        let wide = asked.ids().map(|fact| if moving[fact] { everything[fact] } else { asked[fact] });
        let wide = wide.collect::<Worlds>();
        let diagrams = evaluation.diagrams_within(wide.as_slice()).map_err(|bound| bound.of(WHAT))?;
        let can_be = possible.thaw(moving.as_slice(), everything.as_slice(), builder);
        let inside = builder.inside(asked.as_slice(), moving.as_slice());
        let start = builder.and(inside, can_be);
        let verdict = builder.thaw(&diagrams.lawful, wide.as_slice(), [0, 1, 2, 3, 4, 5, 6, IMPOSSIBLE]);
        builder.within_bound().map_err(|bound| bound.of(WHAT))?;
        Ok(Change {
            evaluation,
            builder,
            steps,
            possible,
            everything,
            asked,
            moving,
            start,
            can_be,
            verdict,
            diagrams,
            cut: false,
            taken: FxHashMap::default(),
        })
    }

    pub(super) fn begin(&self) -> State {
        State { set: Vec::new(), worlds: self.start, choices: Node::TRUE }
    }

    pub(super) fn step(&self, step: StepId) -> &'r Step {
        &self.evaluation.rulebook.model.steps[step]
    }

    pub(super) fn effort(&self, step: StepId) -> u32 {
        u32::from(self.step(step).effort)
    }

    /// Runs a computation and returns its result unless the bound on work was reached meanwhile.
    pub(super) fn checked<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> Result<T, TooHard> {
        let done = work(self);
        self.builder.within_bound().map(|()| done)
    }

    /// The set of worlds in which these facts have these values.
    pub(super) fn having(&mut self, facts: &[(FactId, ValueSet)]) -> Node {
        facts.iter().fold(Node::TRUE, |all, (fact, values)| {
            let one = self.builder.is(*fact, *values);
            self.builder.and(all, one)
        })
    }

    /// A table with true at each of these facts.
    pub(super) fn mask(&self, facts: &[FactId]) -> Table<FactId, bool> {
        self.everything.ids().map(|fact| facts.contains(&fact)).collect()
    }

    /// A table with true at each fact that no step has set.
    pub(super) fn unset(&self, state: &State) -> Table<FactId, bool> {
        self.everything.ids().map(|fact| !state.set.contains(&fact)).collect()
    }

    /// The choices of a state that leave no world of a bad set.
    pub(super) fn choices_without(&mut self, state: &State, bad: Node) -> Node {
        let bad = self.builder.and(state.worlds, bad);
        let unset = self.unset(state);
        let spoiled = self.builder.forget(bad, unset.as_slice());
        self.builder.and_not(state.choices, spoiled)
    }

    /// Takes a step. Several states come out if the person can also leave something as it is.
    ///
    /// If a verdict is to be possible, an open fact may turn out as the step needs it; if it is to be certain, the told
    /// facts alone have to satisfy the step.
    pub(super) fn take(&mut self, id: StepId, state: &State, gain: Gain) -> Taken {
        let key = (state.clone(), id, gain.in_every_world());
        if let Some(known) = self.taken.get(&key) {
            return known.clone();
        }
        let step = self.step(id);
        let taken = if gain.in_every_world() { self.take_in_all(step, state) } else { self.take_in_some(step, state) };
        self.taken.insert(key, taken.clone());
        taken
    }

    fn take_in_some(&mut self, step: &Step, state: &State) -> Taken {
        let needs = self.having(&step.needs());
        let able = self.builder.and(state.worlds, needs);
        if able == Node::FALSE {
            return Err(self.unmet(step, state));
        }
        let set = facts_of(step.sets.as_slice());
        let rest = self.builder.forget(able, self.mask(&set).as_slice());
        let changed = self.having(step.sets.as_slice());
        let changed = self.builder.and(rest, changed);
        let worlds = self.builder.and(changed, self.can_be);
        if worlds == Node::FALSE {
            return Err(self.possible.tied_to(&set).collect());
        }
        Ok(vec![State { set: joined(&state.set, &set), worlds, choices: Node::TRUE }])
    }

    fn take_in_all(&mut self, step: &Step, state: &State) -> Taken {
        let needs = self.having(&step.needs());
        let unable = self.builder.not(needs);
        let choices = self.choices_without(state, unable);
        if choices == Node::FALSE {
            return Err(self.unmet(step, state));
        }
        // An open fact whose possible values are all among those that the step sets may also be left as it is.
        let now = self.hull_of(state.worlds);
        let can_stay = step.sets.iter().filter(|(fact, values)| {
            !state.set.contains(fact) && now[*fact].is_subset(*values) && now[*fact].single().is_none()
        });
        let can_stay = can_stay.map(|(fact, _)| *fact).collect::<Vec<_>>();
        let mut states = Vec::new();
        self.cut |= can_stay.len() > KEPT;
        for kept in subsets(can_stay.get(..KEPT).unwrap_or(&can_stay)) {
            let sets = step.sets.iter().filter(|(fact, _)| !kept.contains(fact)).copied().collect::<Vec<_>>();
            let set = facts_of(&sets);
            let mask = self.mask(&set);
            // Facts that were chosen before are chosen anew, and facts that were open no longer are.
            let (worlds, before) =
                (self.builder.forget(state.worlds, mask.as_slice()), self.builder.forget(choices, mask.as_slice()));
            let chosen = self.having(&sets);
            let choices = self.builder.and(before, chosen);
            let next = State { set: joined(&state.set, &set), worlds, choices };
            let cannot_be = self.builder.not(self.can_be);
            let choices = self.choices_without(&next, cannot_be);
            if choices != Node::FALSE {
                states.push(State { choices, ..next });
            }
        }
        if states.is_empty() {
            return Err(self.possible.tied_to(&facts_of(step.sets.as_slice())).collect());
        }
        Ok(states)
    }

    /// The facts that prevent a step: those without any value that the step needs. If each fact can have a needed
    /// value, but not all together or not for certain, then all the facts that it needs and those that impossible
    /// worlds tie to them.
    fn unmet(&self, step: &Step, state: &State) -> Vec<FactId> {
        let (now, needs) = (self.hull(state), step.needs());
        let never = needs.iter().filter(|(fact, values)| (now[*fact] & *values).is_empty());
        let never = never.map(|(fact, _)| *fact).collect::<Vec<_>>();
        if !never.is_empty() {
            return never;
        }
        let needs = facts_of(&needs);
        let tied = self.possible.tied_to(&needs).collect::<Vec<_>>();
        joined(&needs, &tied)
    }

    /// The values that each fact has in some world of a set (the smallest box around it).
    pub(super) fn hull_of(&self, set: Node) -> Worlds {
        self.builder.hull(set, self.everything.as_slice()).into_vec().into()
    }

    /// The values that each fact has in some world of a state.
    pub(super) fn hull(&self, state: &State) -> Worlds {
        let (worlds, choices) = (self.hull_of(state.worlds), self.hull_of(state.choices));
        self.moved(|fact| worlds[fact] & choices[fact])
    }

    /// The worlds asked about, with other values of the moving facts.
    pub(super) fn moved(&self, values: impl Fn(FactId) -> ValueSet) -> Worlds {
        let facts = self.asked.entries();
        facts.map(|(fact, asked)| if self.moving[fact] { values(fact) } else { *asked }).collect()
    }

    /// Takes steps one after the other; returns every state to which they lead.
    pub(super) fn walk(&mut self, order: &[StepId], gain: Gain) -> Vec<State> {
        order.iter().fold(vec![self.begin()], |states, step| {
            states.iter().flat_map(|state| self.take(*step, state, gain).unwrap_or_default()).collect()
        })
    }
}

fn facts_of(facts: &[(FactId, ValueSet)]) -> Vec<FactId> {
    facts.iter().map(|(fact, _)| *fact).collect()
}

fn joined(some: &[FactId], others: &[FactId]) -> Vec<FactId> {
    let mut all = [some, others].concat();
    all.sort_unstable();
    all.dedup();
    all
}

/// The most open facts that are tried as "left as it is" for one step; each doubles the number of states.
const KEPT: usize = 6;

/// Every subset, starting with the whole set.
fn subsets(facts: &[FactId]) -> Vec<Vec<FactId>> {
    let all = (0..1_u32 << facts.len()).rev();
    all.map(|kept| {
        let kept = facts.iter().enumerate().filter(|(place, _)| kept & (1 << place) != 0);
        kept.map(|(_, fact)| *fact).collect()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ids::Id;

    #[test]
    fn every_subset_is_tried_the_whole_set_first() {
        let facts = [3, 5, 8].map(FactId::at);
        let [one, two, three] = facts;
        assert_eq!(subsets(&[]), [[]]);
        assert_eq!(subsets(&[one]), [vec![one], vec![]]);
        let all = [
            vec![one, two, three],
            vec![two, three],
            vec![one, three],
            vec![three],
            vec![one, two],
            vec![two],
            vec![one],
            vec![],
        ];
        assert_eq!(subsets(&facts), all);
        assert_eq!(joined(&[two, one], &[three, two]), facts);
    }
}
