//! Proofs that steps make a verdict certain: with the same choices they lead to it from every world of the question.
//!
//! The person does not know in which world they are, so one choice has to work for all. The choice is fixed first; then
//! the starting worlds are split until each part either is impossible or goes through for certain: each step can be
//! taken, the worlds after it are possible, no prohibited route is used at the end, and the rules that hold there give
//! the verdict or a better one.
//!
//! ```text
//! steps: get a card      choices {card=visa}
//! worlds {home, abroad}, card=none
//!   home     because W-foreign-card permits funding
//!   abroad   because W-foreign-card permits funding
//! ```

use super::proof::{Case, Proof, SecuringWay, World};
use super::refute::{Search, Statement, TooMuch};
use super::truth::{Truth, Worlds, every, holds};
use super::ways::{Path, names};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Condition, Step};
use crate::engine::verdict::Verdict;

/// The most combinations of choices that are tried.
const MOST_CHOICES: usize = 64;

/// The chosen values of a fact that a step sets; none if the fact is left as it is.
type Choice = Option<ValueSet>;

/// The evaluation of a path with fixed choices on a box of worlds.
struct Going<'c> {
    truth: Truth,
    /// The open conditions, each with the number of steps after which it is evaluated.
    open: Vec<(usize, &'c Condition)>,
}

impl<'c> Search<'c> {
    /// The proof that steps, taken in this order, lead to a verdict or a better one from every world, with the same
    /// choices in each; these come from the facts `after` the steps. None if they do not.
    pub(super) fn secured(
        &mut self,
        worlds: &Worlds,
        steps: &[&'c Step],
        after: &Worlds,
        level: Verdict,
    ) -> Result<Option<SecuringWay>, TooMuch> {
        let paths = paths(worlds, steps, after);
        for path in &paths {
            if let Some(proof) = self.always(path, level, super::refute::DEEPEST)? {
                let choices = path.taken.iter().map(|(_, chosen)| self.world_of(chosen)).collect();
                return Ok(Some(SecuringWay { steps: names(steps), secures: level, choices, proof }));
            }
        }
        // If the bound was reached, combinations may have been left out, so nothing is refuted.
        if paths.len() < MOST_CHOICES { Ok(None) } else { Err(TooMuch) }
    }

    fn world_of(&self, chosen: &[(FactId, ValueSet)]) -> World {
        let named = chosen.iter().filter_map(|(fact, values)| {
            let fact = &self.words.facts[*fact];
            Some((fact.id.to_string(), fact.names_of(*values).first()?.to_string()))
        });
        named.collect()
    }

    /// The proof that every possible world of a path goes through it to a verdict or a better one. None if one does
    /// not.
    fn always(&mut self, path: &Path<'c>, level: Verdict, deeper: u32) -> Result<Option<Proof>, TooMuch> {
        self.spend(1)?;
        let deeper = deeper.checked_sub(1).ok_or(TooMuch)?;
        if let Some(impossible) = self.asked.cannot_be(&path.start) {
            return Ok(Some(Proof::Impossible { impossible: impossible.id.to_string(), after: 0 }));
        }
        let stages = path.stages();
        let Some(last) = stages.last() else { return Err(TooMuch) };
        let worse = Statement::Comes { of: None, from: level, to: Verdict::TheoreticallyPossible, negated: true };
        let looked = self.look(last, worse);
        let going = self.going(path, &stages);
        let mut open = going.open;
        let goes_through = going.truth.and(looked.truth.not());
        match goes_through {
            Truth::True => return Ok(Some(self.leaf(&looked, worse))),
            // All these worlds are possible and do not go through.
            Truth::False if self.asked.can_be(&path.start) => return Ok(None),
            // It only remains to find out whether such a world is possible.
            Truth::False => open.clear(),
            Truth::Open if looked.truth == Truth::Open => {
                let items = self.asked.opinions.iter().flat_map(|opinion| opinion.items.iter().map(|item| item.when));
                let is_open = |when: &&Condition| holds(when, last, self.asked.goal) == Truth::Open;
                open.extend(items.filter(is_open).map(|when| (path.taken.len(), when)));
            }
            Truth::Open => {}
        }
        let left =
            path.left().filter(|(at, fact, values)| !stages.get(*at).is_some_and(|now| now[*fact].is_subset(*values)));
        let mut left = left.map(|(at, fact, _)| path.variable(at, fact)).collect::<Vec<_>>();
        if goes_through == Truth::False || (open.is_empty() && left.is_empty()) {
            let ties = self.asked.impossible.iter().map(|impossible| &impossible.when);
            let is_open = |when: &&Condition| holds(when, &path.start, self.asked.goal) == Truth::Open;
            open = ties.filter(is_open).map(|when| (0, when)).collect();
            left.clear();
        }
        // Choices are fixed: only starting worlds are open.
        let Some((0, fact)) = path.most_open(open, left) else { return Err(TooMuch) };
        let mut cases = Vec::new();
        for value in path.start[fact].iter() {
            let values = ValueSet::only(value);
            let Some(proof) = self.always(&path.with((0, fact), values), level, deeper)? else { return Ok(None) };
            let values = self.words.facts[fact].names_of(values).into_iter().map(str::to_owned).collect();
            cases.push(Case { values, proof });
        }
        Ok(Some(Proof::Split { fact: self.words.facts[fact].id.to_string(), chosen_at: 0, cases }))
    }

    /// Whether every step can be taken as chosen, the worlds after it are possible, and no prohibited route is used at
    /// the end.
    fn going(&self, path: &Path<'c>, stages: &[Worlds]) -> Going<'c> {
        let goal = self.asked.goal;
        let needs =
            path.taken.iter().zip(stages).enumerate().map(|(at, ((step, _), before))| (at, &step.when, before, true));
        let after = stages.iter().enumerate().skip(1);
        let ties = after.flat_map(|(at, worlds)| {
            self.asked.impossible.iter().map(move |impossible| (at, &impossible.when, worlds, false))
        });
        let unlawful = stages
            .last()
            .into_iter()
            .flat_map(|last| self.asked.unlawful.iter().map(move |route| (path.taken.len(), &route.when, last, false)));
        let (mut truths, mut open) = (Vec::new(), Vec::new());
        for (at, when, worlds, wanted) in needs.chain(ties).chain(unlawful) {
            let truth = holds(when, worlds, goal);
            if truth == Truth::Open {
                open.push((at, when));
            }
            truths.push(if wanted { truth } else { truth.not() });
        }
        let left = path.left().filter_map(|(at, fact, values)| {
            let now = stages.get(at)?[fact];
            Some(match (now.is_subset(values), (now & values).is_empty()) {
                (true, _) => Truth::True,
                (_, true) => Truth::False,
                _ => Truth::Open,
            })
        });
        Going { truth: every(truths).and(every(left.collect::<Vec<_>>())), open }
    }
}

/// The candidate paths for steps and the facts after them. A fact ends with one of the values that it has afterwards,
/// or is left as it was if it may have several of them; if a later step sets it again, every value is a candidate
/// before that.
fn paths<'m>(worlds: &Worlds, steps: &[&'m Step], after: &Worlds) -> Vec<Path<'m>> {
    let mut paths = vec![Path { start: worlds.clone(), taken: Vec::new() }];
    for (at, step) in steps.iter().enumerate() {
        paths.iter_mut().for_each(|path| path.taken.push((step, Vec::new())));
        for (fact, values) in step.sets.iter() {
            let later = steps.iter().skip(at + 1).any(|step| step.sets.iter().any(|(of, _)| of == fact));
            let choices: Vec<Choice> = if later {
                values.iter().map(|value| Some(ValueSet::only(value))).collect()
            } else {
                let end = after[*fact] & *values;
                let stays = (!end.is_single() && after[*fact].is_subset(*values)).then_some(None);
                stays.into_iter().chain(end.iter().map(|value| Some(ValueSet::only(value)))).collect()
            };
            let longer = paths.iter().flat_map(|path| {
                choices.iter().map(|choice| {
                    let mut path = path.clone();
                    if let (Some(values), Some((_, chosen))) = (choice, path.taken.last_mut()) {
                        chosen.push((*fact, *values));
                    }
                    path
                })
            });
            paths = longer.take(MOST_CHOICES).collect();
        }
    }
    paths
}

impl Path<'_> {
    /// The facts that a step could set and that are left as they are: the index of the step, the fact, and the values
    /// it would set.
    fn left(&self) -> impl Iterator<Item = (usize, FactId, ValueSet)> + '_ {
        self.taken.iter().enumerate().flat_map(|(at, (step, chosen))| {
            let left = step.sets.iter().filter(|(fact, _)| !chosen.iter().any(|(of, _)| of == fact));
            left.map(move |(fact, values)| (at, *fact, *values))
        })
    }
}
