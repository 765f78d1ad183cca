//! Steps by brute force: every order in which they can be taken, every choice that they leave, world by world.

use std::collections::{BTreeMap, BTreeSet};

use super::plain::{Basis, Compliance, Condition, Step};

use super::brute::{Brute, World};
use super::reference::takes_part;

/// A set of steps, a bit for each place in the model.
pub type Set = u32;

/// What is done about a fact that a step sets: the value that is chosen; none: it stays as it is.
type Choice = Option<usize>;

pub struct Steps<'b> {
    pub brute: &'b Brute<'b>,
    /// Those that can be taken in the country, on the day.
    pub steps: Vec<(usize, &'b Step)>,
    places: BTreeMap<&'b [usize], usize>,
    lawful: Vec<bool>,
}

impl<'b> Steps<'b> {
    pub fn new(brute: &'b Brute<'b>) -> Steps<'b> {
        let (model, asked) = (brute.model, &brute.asked);
        let steps = model.steps.iter().enumerate().filter(|(_, step)| {
            step.scope.covers(asked.country) && takes_part(model, asked, Basis::Evidence, &step.because, step.period)
        });
        let places = brute.everywhere.iter().enumerate().map(|(place, world)| (&world.values[..], place));
        let has = |basis, world: &World| world.verdicts[1 + basis as usize].is_some();
        let used = |world: &World| {
            model.routes.iter().any(|route| {
                route.compliance == Compliance::Prohibited
                    && has(route.basis, world)
                    && route.scope.covers(asked.country)
                    && takes_part(model, asked, route.basis, &route.because, route.period)
                    && route.when != Condition::Always
                    && route.when.holds(&world.values, asked.goal)
            })
        };
        let lawful = brute.everywhere.iter().map(|world| !used(world)).collect();
        Steps { brute, steps: steps.collect(), places: places.collect(), lawful }
    }

    /// The worlds of the situation, by their places.
    pub fn start(&self) -> BTreeSet<usize> {
        self.brute.worlds.iter().map(|world| self.places[&world.values[..]]).collect()
    }

    pub fn world(&self, place: usize) -> &World {
        &self.brute.everywhere[place]
    }

    /// What a world comes to; nothing where a prohibited route is used in it.
    pub fn comes_to(&self, world: usize) -> u8 {
        if self.lawful[world] { self.world(world).verdicts[0].expect("there is a headline") } else { 0 }
    }

    /// The least that some worlds come to.
    pub fn least(&self, worlds: &BTreeSet<usize>) -> u8 {
        worlds.iter().map(|world| self.comes_to(*world)).min().expect("there is a world")
    }

    /// The least that comes out as far as a profile can tell: worlds count also that have, fact by fact, what these have.
    pub fn known(&self, worlds: &BTreeSet<usize>) -> u8 {
        let facts = 0..self.brute.model.vocabulary.facts.len();
        let values =
            facts.map(|fact| worlds.iter().map(|world| self.world(*world).values[fact]).collect::<BTreeSet<_>>());
        let values = values.collect::<Vec<_>>();
        let within = |world: &World| world.values.iter().zip(&values).all(|(value, among)| among.contains(value));
        let all = (0..self.brute.everywhere.len()).filter(|world| within(self.world(*world)));
        self.least(&all.collect())
    }

    /// Everything that a person can do about what a step sets.
    pub fn choices(step: &Step) -> Vec<Vec<Choice>> {
        step.sets.iter().fold(vec![Vec::new()], |choices, (_, values)| {
            let values = values.members().map(Some).chain([None]).collect::<Vec<_>>();
            let longer = |choice: Vec<Choice>| {
                values.iter().map(move |value| choice.iter().copied().chain([*value]).collect()).collect::<Vec<_>>()
            };
            choices.into_iter().flat_map(longer).collect()
        })
    }

    /// Takes a step in a world. None where it cannot be taken or leads to no world that can be.
    pub fn take(&self, step: &Step, choice: &[Choice], world: usize) -> Option<usize> {
        let mut values = self.world(world).values.clone();
        if step.needs.iter().any(|(fact, needed)| !needed.has(values[*fact])) {
            return None;
        }
        for ((fact, set), choice) in step.sets.iter().zip(choice) {
            match choice {
                Some(value) => values[*fact] = *value,
                None if set.has(values[*fact]) => {}
                None => return None,
            }
        }
        self.places.get(&values[..]).copied()
    }

    /// Takes it in all of some worlds, with one choice for all.
    pub fn take_in_all(&self, step: &Step, choice: &[Choice], worlds: &BTreeSet<usize>) -> Option<BTreeSet<usize>> {
        worlds.iter().map(|world| self.take(step, choice, *world)).collect()
    }

    /// For each set of steps, the best verdict of a lawful world to which they can lead from some world of the situation.
    pub fn raised(&self) -> BTreeMap<Set, u8> {
        let mut todo = self.start().into_iter().map(|world| (world, 0)).collect::<Vec<(usize, Set)>>();
        let mut seen = todo.iter().copied().collect::<BTreeSet<_>>();
        let mut best = BTreeMap::<Set, u8>::new();
        while let Some((world, taken)) = todo.pop() {
            let reached = best.entry(taken).or_insert(0);
            *reached = self.comes_to(world).max(*reached);
            for (place, step) in self.steps.iter().filter(|(place, _)| taken & (1 << place) == 0) {
                for next in Steps::choices(step).iter().filter_map(|choice| self.take(step, choice, world)) {
                    let next = (next, taken | 1 << place);
                    if seen.insert(next) {
                        todo.push(next);
                    }
                }
            }
        }
        best
    }

    /// For each set of steps, the best that they guarantee: the least that comes out as far as a profile can tell of the
    /// worlds to which they lead. None where there is more to try than so many.
    pub fn secured(&self, most: usize) -> Option<BTreeMap<Set, u8>> {
        let mut todo = vec![(self.start(), 0)];
        let mut seen = todo.iter().cloned().collect::<BTreeSet<(_, Set)>>();
        let mut best = BTreeMap::<Set, u8>::new();
        while let Some((worlds, taken)) = todo.pop() {
            let guaranteed = best.entry(taken).or_insert(0);
            *guaranteed = self.known(&worlds).max(*guaranteed);
            for (place, step) in self.steps.iter().filter(|(place, _)| taken & (1 << place) == 0) {
                for choice in Steps::choices(step) {
                    let Some(next) = self.take_in_all(step, &choice, &worlds) else { continue };
                    let next = (next, taken | 1 << place);
                    if seen.insert(next.clone()) {
                        todo.push(next);
                    }
                }
            }
            if seen.len() > most {
                return None;
            }
        }
        Some(best)
    }
}

/// Every set of steps that reaches a verdict above one of `from` and up to `to`, and of which no step can be spared for
/// it, with the most that it leads to.
pub fn minimal(best: &BTreeMap<Set, u8>, from: u8, to: u8) -> BTreeMap<Set, u8> {
    let mut found = BTreeMap::new();
    for level in from + 1..=to {
        let enough = best.iter().filter(|(_, verdict)| **verdict >= level).map(|(set, _)| *set).collect::<Vec<_>>();
        for set in &enough {
            if !enough.iter().any(|other| other != set && other & set == *other) {
                found.insert(*set, level);
            }
        }
    }
    found
}
