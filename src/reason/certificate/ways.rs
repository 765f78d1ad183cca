//! Proofs that steps lead to a better verdict, and that none of them can be left out.
//!
//! Steps taken in an order lead from worlds to other worlds: each has a condition on the world before it, and sets some
//! facts to one of several values as the person chooses. A *path* is a box of starting worlds and a box of choices for
//! each step; the boxes after each step follow from these. Steps raise the verdict if some world and some choices go
//! through, so this is the same search as for an answer, with the choices as additional facts.
//!
//! ```text
//! steps: open an account (needs location=mainland, sets account=own)
//! start {location} open, account=none     choices {own}
//! refuted for {}: headline, as it stands  found for {open an account}: location=mainland
//! ```

use super::case::facts_of;
use super::proof::{Case, Fewer, Proof, RaisingWay, World};
use super::refute::{Search, Statement, TooMuch};
use super::truth::{Truth, Worlds, any, every, holds};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Condition, Step};
use crate::engine::verdict::Verdict;

/// Ways with more steps have more orders than are worth writing down.
pub(super) const MOST_STEPS: usize = 4;

/// A box of starting worlds with a sequence of steps and a box of choices for each.
#[derive(Clone)]
pub(super) struct Path<'m> {
    pub(super) start: Worlds,
    /// The steps in their order, each with the allowed values of each fact that it sets.
    pub(super) taken: Vec<(&'m Step, Vec<(FactId, ValueSet)>)>,
}

/// A variable of a path: a fact of the starting worlds (step 0), or a fact that a step sets.
pub(super) type Variable = (usize, FactId);

enum FoundPath<'m> {
    Never(Proof),
    Through(Path<'m>),
}

impl<'m> Path<'m> {
    fn new(start: &Worlds, steps: &[&'m Step]) -> Path<'m> {
        let taken = steps.iter().map(|step| (*step, step.sets.to_vec())).collect();
        Path { start: start.clone(), taken }
    }

    /// The starting worlds, and the worlds after each step.
    pub(super) fn stages(&self) -> Vec<Worlds> {
        let mut stages = vec![self.start.clone()];
        for (_, chosen) in &self.taken {
            let mut next = stages.last().unwrap_or(&self.start).clone();
            chosen.iter().for_each(|(fact, values)| next[*fact] = *values);
            stages.push(next);
        }
        stages
    }

    /// The variable that determines the value of a fact after this many steps.
    pub(super) fn variable(&self, after: usize, fact: FactId) -> Variable {
        let sets =
            |at: &usize| self.taken.get(at - 1).is_some_and(|(_, chosen)| chosen.iter().any(|(of, _)| *of == fact));
        ((1..=after).rev().find(sets).unwrap_or(0), fact)
    }

    fn values(&self, (step, fact): Variable) -> ValueSet {
        match step.checked_sub(1).and_then(|step| self.taken.get(step)) {
            None => self.start[fact],
            Some((_, chosen)) => {
                chosen.iter().find(|(of, _)| *of == fact).map_or(ValueSet::EMPTY, |(_, values)| *values)
            }
        }
    }

    /// The open variable that occurs in most of these conditions, each evaluated after a number of steps, and these
    /// others.
    pub(super) fn most_open(&self, open: Vec<(usize, &Condition)>, others: Vec<Variable>) -> Option<Variable> {
        let of_conditions = open.into_iter().flat_map(|(at, condition)| {
            let mut facts = Vec::new();
            facts_of(condition, &mut facts);
            facts.into_iter().map(move |fact| self.variable(at, fact))
        });
        let mut counts: Vec<(Variable, usize)> = Vec::new();
        for variable in of_conditions.chain(others).filter(|variable| !self.values(*variable).is_single()) {
            match counts.iter_mut().find(|(known, _)| *known == variable) {
                Some((_, count)) => *count += 1,
                None => counts.push((variable, 1)),
            }
        }
        counts.iter().rev().max_by_key(|(_, count)| *count).map(|(variable, _)| *variable)
    }

    pub(super) fn with(&self, (step, fact): Variable, values: ValueSet) -> Path<'m> {
        let mut path = self.clone();
        match step.checked_sub(1).and_then(|step| path.taken.get_mut(step)) {
            None => path.start[fact] = values,
            Some((_, chosen)) => {
                chosen.iter_mut().filter(|(of, _)| *of == fact).for_each(|(_, set)| *set = values);
            }
        }
        path
    }
}

impl Search<'_> {
    /// The proof that these steps, taken in this order, lead from some world to a verdict or a better one, and that
    /// fewer of them do not. None if either is false.
    pub(super) fn way(
        &mut self,
        worlds: &Worlds,
        steps: &[&Step],
        level: Verdict,
    ) -> Result<Option<RaisingWay>, TooMuch> {
        let FoundPath::Through(found) = self.refute_path(&Path::new(worlds, steps), level, super::refute::DEEPEST)?
        else {
            return Ok(None);
        };
        let (start, choices) = self.first_of(found, worlds, level);
        let mut fewer = Vec::new();
        for order in orders(steps) {
            match self.refute_path(&Path::new(worlds, &order), level, super::refute::DEEPEST)? {
                FoundPath::Never(proof) => fewer.push(Fewer { steps: names(&order), proof }),
                FoundPath::Through(_) => return Ok(None),
            }
        }
        Ok(Some(RaisingWay { steps: names(steps), raises: level, start, choices, fewer }))
    }

    fn refute_path<'p>(&mut self, path: &Path<'p>, level: Verdict, deeper: u32) -> Result<FoundPath<'p>, TooMuch> {
        self.spend(1)?;
        let deeper = deeper.checked_sub(1).ok_or(TooMuch)?;
        let (goal, stages) = (self.asked.goal, path.stages());
        for (after, worlds) in stages.iter().enumerate() {
            if let Some(impossible) = self.asked.cannot_be(worlds) {
                return Ok(FoundPath::Never(Proof::Impossible { impossible: impossible.id.to_string(), after }));
            }
        }
        let needs = path.taken.iter().zip(&stages).map(|((step, _), before)| holds(&step.when, before, goal));
        let needs = needs.collect::<Vec<_>>();
        if let Some(at) = needs.iter().position(|truth| *truth == Truth::False) {
            return Ok(FoundPath::Never(Proof::Needs { needs: at + 1 }));
        }
        let (count, Some(last)) = (path.taken.len(), stages.last()) else { return Err(TooMuch) };
        let unlawful = self.asked.unlawful.iter().map(|route| (*route, holds(&route.when, last, goal)));
        let unlawful = unlawful.collect::<Vec<_>>();
        if let Some((route, _)) = unlawful.iter().find(|(_, truth)| *truth == Truth::True) {
            return Ok(FoundPath::Never(Proof::Unlawful { unlawful: route.id.to_string() }));
        }
        let reaches = Statement::Comes { of: None, from: level, to: Verdict::TheoreticallyPossible, negated: false };
        let looked = self.look(last, reaches);
        if looked.truth == Truth::False {
            return Ok(FoundPath::Never(self.leaf(&looked, reaches)));
        }
        let lawful = any(unlawful.iter().map(|(_, truth)| *truth)).not();
        let decided = every(needs.iter().copied()).and(lawful).and(looked.truth);
        let ties = || self.asked.impossible.iter().map(|impossible| &impossible.when);
        if decided == Truth::True && stages.iter().all(|worlds| self.asked.can_be(worlds)) {
            return Ok(FoundPath::Through(path.clone()));
        }
        // The open conditions: first those that decide, then those of impossible worlds.
        let is_open = |when: &Condition, worlds: &Worlds| holds(when, worlds, goal) == Truth::Open;
        let mut open: Vec<(usize, &Condition)> = Vec::new();
        for (at, ((step, _), before)) in path.taken.iter().zip(&stages).enumerate() {
            open.extend(is_open(&step.when, before).then_some((at, &step.when)));
        }
        open.extend(unlawful.iter().filter(|(_, truth)| *truth == Truth::Open).map(|(route, _)| (count, &route.when)));
        if looked.truth == Truth::Open {
            let items = self.asked.opinions.iter().flat_map(|opinion| opinion.items.iter().map(|item| item.when));
            open.extend(items.filter(|when| is_open(when, last)).map(|when| (count, when)));
        }
        if open.is_empty() {
            for (at, worlds) in stages.iter().enumerate() {
                open.extend(ties().filter(|when| is_open(when, worlds)).map(|when| (at, when)));
            }
        }
        let Some((step, fact)) = path.most_open(open, Vec::new()) else { return Err(TooMuch) };
        let mut cases = Vec::new();
        for value in path.values((step, fact)).iter() {
            let values = ValueSet::only(value);
            match self.refute_path(&path.with((step, fact), values), level, deeper)? {
                FoundPath::Through(found) => return Ok(FoundPath::Through(found)),
                FoundPath::Never(proof) => {
                    let values = self.words.facts[fact].names_of(values).into_iter().map(str::to_owned).collect();
                    cases.push(Case { values, proof });
                }
            }
        }
        let fact = self.words.facts[fact].id.to_string();
        Ok(FoundPath::Never(Proof::Split { fact, chosen_at: step, cases }))
    }

    /// One starting world, given by the facts that matter, and the choices at each step.
    fn first_of(&self, mut found: Path<'_>, worlds: &Worlds, level: Verdict) -> (World, Vec<World>) {
        let facts = &self.words.facts;
        let first = |values: ValueSet| values.least().map_or(values, ValueSet::only);
        for (_, chosen) in &mut found.taken {
            chosen.iter_mut().for_each(|(_, values)| *values = first(*values));
        }
        for fact in worlds.ids() {
            if found.start[fact] != worlds[fact] {
                let narrow = std::mem::replace(&mut found.start[fact], worlds[fact]);
                if !self.goes_through(&found, level) {
                    found.start[fact] = first(narrow);
                }
            }
        }
        let name = |fact: FactId, values: ValueSet| {
            let value = facts[fact].names_of(values).first().map(|value| (*value).to_owned());
            Some((facts[fact].id.to_string(), value?))
        };
        let differ = worlds.ids().filter(|fact| found.start[*fact] != worlds[*fact]);
        let start = differ.filter_map(|fact| name(fact, found.start[fact])).collect();
        let choices = found
            .taken
            .iter()
            .map(|(_, chosen)| chosen.iter().filter_map(|(fact, values)| name(*fact, *values)).collect());
        (start, choices.collect())
    }

    /// Whether a path goes through for every world and choice.
    fn goes_through(&self, path: &Path<'_>, level: Verdict) -> bool {
        let (goal, stages) = (self.asked.goal, path.stages());
        let Some(last) = stages.last() else { return false };
        let reaches = Statement::Comes { of: None, from: level, to: Verdict::TheoreticallyPossible, negated: false };
        stages.iter().all(|worlds| self.asked.can_be(worlds))
            && path.taken.iter().zip(&stages).all(|((step, _), before)| holds(&step.when, before, goal) == Truth::True)
            && self.asked.unlawful.iter().all(|route| holds(&route.when, last, goal) == Truth::False)
            && self.look(last, reaches).truth == Truth::True
    }
}

pub(super) fn names(steps: &[&Step]) -> Vec<String> {
    steps.iter().map(|step| step.id.to_string()).collect()
}

/// Every order of every proper, non-empty subset of these steps.
fn orders<'m>(steps: &[&'m Step]) -> Vec<Vec<&'m Step>> {
    let mut found: Vec<Vec<&Step>> = Vec::new();
    let mut longer: Vec<Vec<&Step>> = vec![Vec::new()];
    for _ in 1..steps.len() {
        let mut next = Vec::new();
        for order in &longer {
            for step in steps {
                if !order.iter().any(|taken| taken.id == step.id) {
                    next.push(order.iter().copied().chain([*step]).collect::<Vec<_>>());
                }
            }
        }
        found.extend(next.iter().cloned());
        longer = next;
    }
    found
}
