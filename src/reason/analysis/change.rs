use rustc_hash::FxHashMap;

use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::Step;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Diagram, IMPOSSIBLE, Node, Possible};

/// What steps are to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// This verdict, or a better one, comes out in some lawful world.
    Possible(Verdict),
    /// It comes out in each.
    Certain(Verdict),
}

impl Target {
    pub(super) fn verdict(self) -> Verdict {
        match self {
            Target::Possible(verdict) | Target::Certain(verdict) => verdict,
        }
    }
}

/// Where steps lead: sets of worlds, exactly.
///
/// Where a verdict is to be possible, every world counts by itself: `worlds` are those that can be reached from some world
/// asked about, with some choice of what the steps leave to the person.
///
/// Where it is to be certain, all worlds asked about go the same way: the same choices are made in each, since the person
/// does not know in which they are. A choice is then a value for each fact in `set`; `choices` are those with which every
/// step can be taken in each world. The other facts are as they were, whatever is chosen: `worlds` says how.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct State {
    /// The facts that steps have set, in order.
    pub(super) set: Vec<usize>,
    pub(super) worlds: Node,
    pub(super) choices: Node,
}

/// Where a step leads; where it cannot be taken, facts of which one at least is in the way.
type Taken = Result<Vec<State>, Vec<usize>>;

/// Steps, and what becomes of a situation when they are taken.
pub(super) struct Change<'c, 'r> {
    pub(super) evaluation: &'c Evaluation<'r>,
    pub(super) steps: Vec<&'r Step>,
    pub(super) builder: Builder,
    /// The worlds that can be.
    pub(super) possible: &'r Possible,
    pub(super) everything: Box<[u64]>,
    /// Whether steps touch a fact, or impossible worlds tie it to one that they touch. The other facts stay as they are.
    pub(super) moving: Vec<bool>,
    /// The worlds asked about, as far as moving facts say.
    pub(super) start: Node,
    /// The worlds that can be, as far as moving facts say.
    pub(super) can_be: Node,
    /// The verdict where the facts that do not move are as they were told, and the least one where a prohibited route is
    /// used: what serves is always better than that.
    pub(super) verdict: Node,
    /// The same in every world.
    pub(super) lawful: Diagram,
    /// Whether more could have been left as it was than was tried: ways may be missing.
    pub(super) cut: bool,
    /// By state, step and whether a verdict is to be certain.
    taken: FxHashMap<(State, usize, bool), Taken>,
}

impl<'c, 'r> Change<'c, 'r> {
    pub(super) fn new(evaluation: &'c Evaluation<'r>) -> Result<Change<'c, 'r>, Error> {
        let too_hard = || Error::too_hard("what would improve the answer");
        let mut builder = evaluation.builder();
        let everything = evaluation.everything();
        let lawful = lawful(evaluation, &mut builder, &everything);
        let possible = evaluation.rulebook.possible(evaluation.situation.goal).ok_or_else(too_hard)?;
        let steps = evaluation.steps();
        let mut moving = vec![false; everything.len()];
        let touched = steps.iter().flat_map(|step| step.needs.iter().chain(&step.sets)).map(|(fact, _)| *fact);
        let touched = touched.collect::<Vec<_>>();
        for fact in possible.tied_to(&touched).chain(touched.iter().copied()) {
            if let Some(slot) = moving.get_mut(fact) {
                *slot = true;
            }
        }
        let asked = &evaluation.situation.worlds;
        let can_be = possible.thaw(&moving, &everything, &mut builder);
        let inside = builder.inside(asked, &moving);
        let start = builder.and(inside, can_be);
        let wide = everything.iter().zip(asked).zip(&moving);
        let wide = wide.map(|((all, asked), moves)| if *moves { *all } else { *asked }).collect::<Box<[u64]>>();
        let verdict = builder.thaw(&lawful, &wide, [0, 1, 2, 3, 4, 5, 6, IMPOSSIBLE]);
        if builder.exhausted() {
            return Err(too_hard());
        }
        let taken = FxHashMap::default();
        let cut = false;
        Ok(Change {
            evaluation,
            steps,
            builder,
            possible,
            everything,
            moving,
            start,
            can_be,
            verdict,
            lawful,
            cut,
            taken,
        })
    }

    pub(super) fn begin(&self) -> State {
        State { set: Vec::new(), worlds: self.start, choices: Node::TRUE }
    }

    pub(super) fn effort(&self, step: usize) -> u32 {
        self.steps.get(step).map_or(0, |step| u32::from(step.effort))
    }

    /// Whether the bound on work was reached: what was found since means nothing.
    pub(super) fn exhausted(&self) -> bool {
        self.builder.exhausted()
    }

    /// The worlds where these facts have these values.
    pub(super) fn having(&mut self, facts: &[(usize, u64)]) -> Node {
        facts.iter().fold(Node::TRUE, |all, (fact, values)| {
            let one = self.builder.is(*fact, *values);
            self.builder.and(all, one)
        })
    }

    /// Whether each fact is one of these.
    pub(super) fn mask(&self, facts: impl IntoIterator<Item = usize>) -> Vec<bool> {
        let mut mask = vec![false; self.everything.len()];
        for fact in facts {
            if let Some(slot) = mask.get_mut(fact) {
                *slot = true;
            }
        }
        mask
    }

    /// The facts that steps have not set, each true at its place.
    pub(super) fn open(&self, state: &State) -> Vec<bool> {
        self.mask(state.set.iter().copied()).into_iter().map(|set| !set).collect()
    }

    /// The choices of a state for which no world is left that a set holds.
    pub(super) fn choices_without(&mut self, state: &State, bad: Node) -> Node {
        let bad = self.builder.and(state.worlds, bad);
        let open = self.open(state);
        let spoiled = self.builder.forget(bad, &open);
        self.builder.and_not(state.choices, spoiled)
    }

    /// Takes a step: more than one state where the person can also leave something as it is.
    ///
    /// Where a verdict is to be possible, an open fact may turn out as the step needs it; where it is to be certain, what
    /// was told has to be enough.
    pub(super) fn take(&mut self, place: usize, state: &State, target: Target) -> Taken {
        let certain = matches!(target, Target::Certain(_));
        let key = (state.clone(), place, certain);
        if let Some(known) = self.taken.get(&key) {
            return known.clone();
        }
        let Some(step) = self.steps.get(place).copied() else { return Err(Vec::new()) };
        let taken = if certain { self.take_for_all(step, state) } else { self.take_for_some(step, state) };
        self.taken.insert(key, taken.clone());
        taken
    }

    fn take_for_some(&mut self, step: &Step, state: &State) -> Taken {
        let needs = self.having(&step.needs);
        let able = self.builder.and(state.worlds, needs);
        if able == Node::FALSE {
            return Err(self.unmet(step, state));
        }
        let set = step.sets.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
        let mask = self.mask(set.iter().copied());
        let rest = self.builder.forget(able, &mask);
        let changed = self.having(&step.sets);
        let changed = self.builder.and(rest, changed);
        let worlds = self.builder.and(changed, self.can_be);
        if worlds == Node::FALSE {
            return Err(self.possible.tied_to(&set).collect());
        }
        Ok(vec![State { set: joined(&state.set, &set), worlds, choices: Node::TRUE }])
    }

    fn take_for_all(&mut self, step: &Step, state: &State) -> Taken {
        let needs = self.having(&step.needs);
        let unable = self.builder.not(needs);
        let choices = self.choices_without(state, unable);
        if choices == Node::FALSE {
            return Err(self.unmet(step, state));
        }
        // What is open and has only values that the step sets can be left as it is.
        let hull = self.builder.hull(state.worlds, &self.everything);
        let can_stay = step.sets.iter().filter(|(fact, values)| {
            let now = hull.get(*fact).copied().unwrap_or(0);
            !state.set.contains(fact) && now & !values == 0 && !now.is_power_of_two()
        });
        let can_stay = can_stay.map(|(fact, _)| *fact).collect::<Vec<_>>();
        let mut states = Vec::new();
        self.cut |= can_stay.len() > KEPT;
        for kept in subsets(can_stay.get(..can_stay.len().min(KEPT)).unwrap_or_default()) {
            let sets = step.sets.iter().filter(|(fact, _)| !kept.contains(fact)).copied().collect::<Vec<_>>();
            let set = sets.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
            let mask = self.mask(set.iter().copied());
            // What was chosen before is chosen anew; what was open is no longer.
            let (worlds, before) = (self.builder.forget(state.worlds, &mask), self.builder.forget(choices, &mask));
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
            let set = step.sets.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
            return Err(self.possible.tied_to(&set).collect());
        }
        Ok(states)
    }

    /// Facts because of which a step cannot be taken: those that have no value which it needs, or that need not have one;
    /// where each can have one, but not all of them together, also what impossible worlds tie to them.
    fn unmet(&self, step: &Step, state: &State) -> Vec<usize> {
        let hull = self.hull(state);
        let unmet = |lacks: fn(u64, u64) -> bool| {
            let unmet = step.needs.iter().filter(|(fact, values)| {
                let now = hull.get(*fact).copied().unwrap_or(0);
                lacks(now, *values)
            });
            unmet.map(|(fact, _)| *fact).collect::<Vec<_>>()
        };
        let never = unmet(|now, values| now & values == 0);
        if !never.is_empty() {
            return never;
        }
        let needs = step.needs.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
        let mut facts = self.possible.tied_to(&needs).chain(needs.iter().copied()).collect::<Vec<_>>();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// The values that each fact has in some world of a state.
    pub(super) fn hull(&self, state: &State) -> Box<[u64]> {
        let worlds = self.builder.hull(state.worlds, &self.everything);
        let choices = self.builder.hull(state.choices, &self.everything);
        let asked = self.evaluation.situation.worlds.iter().enumerate();
        let both = asked.map(|(fact, asked)| {
            let of = |hull: &[u64]| hull.get(fact).copied().unwrap_or(0);
            if self.moving.get(fact) == Some(&true) { of(&worlds) & of(&choices) } else { *asked }
        });
        both.collect()
    }

    /// Takes steps one after the other: every state to which they lead.
    pub(super) fn walk(&mut self, order: &[usize], target: Target) -> Vec<State> {
        let mut states = vec![self.begin()];
        for step in order {
            let mut next = Vec::new();
            for state in states {
                next.extend(self.take(*step, &state, target).unwrap_or_default());
            }
            states = next;
        }
        states
    }
}

/// The verdict in every world that can be, and the least one where a prohibited route is used.
fn lawful(evaluation: &Evaluation<'_>, builder: &mut Builder, everything: &[u64]) -> Diagram {
    let mut verdict = builder.thaw(&evaluation.decision.verdict, everything, [0, 1, 2, 3, 4, 5, 6, IMPOSSIBLE]);
    let cannot_be = builder.map(verdict, [0, 0, 0, 0, 0, 0, 0, 1]);
    let plans = [&evaluation.decision.document, &evaluation.decision.evidence].into_iter().flatten();
    for refused in plans.flat_map(|plan| &plan.refused) {
        // Where a prohibited route is used nothing is reached. A world that cannot be does not count at all.
        let unlawful = builder.thaw(&refused.engaged, everything, [0, 1, 1, 1, 1, 1, 1, 0]);
        let never = builder.thaw(&refused.engaged, everything, [0, 0, 0, 0, 0, 0, 0, 1]);
        verdict = builder.choose(unlawful, Node::constant(Verdict::NotDirectly.outcome()), verdict);
        verdict = builder.choose(never, Node::constant(IMPOSSIBLE), verdict);
    }
    let verdict = builder.choose(cannot_be, Node::constant(IMPOSSIBLE), verdict);
    builder.freeze(verdict)
}

fn joined(some: &[usize], others: &[usize]) -> Vec<usize> {
    let mut all = [some, others].concat();
    all.sort_unstable();
    all.dedup();
    all
}

/// At most so many open facts that a step could leave as they are, are left so; each doubles what is tried.
const KEPT: usize = 6;

/// Every subset, the largest first.
fn subsets(facts: &[usize]) -> Vec<Vec<usize>> {
    let all = (0..1_u32 << facts.len()).rev();
    all.map(|kept| {
        let kept = facts.iter().enumerate().filter(|(place, _)| kept & (1 << place) != 0);
        kept.map(|(_, fact)| *fact).collect()
    })
    .collect()
}
