//! The difference of two rulebooks by enumeration: slow, and obviously right.

use std::collections::{BTreeMap, BTreeSet};

use super::plain::{Basis, Model};
use jiff::civil::Date;

use super::reference::{Asked, verdicts_on};

/// One value for each fact that is looked at, by position.
pub type Seen = Vec<usize>;

/// What changes in which situations.
#[derive(Debug, PartialEq, Eq)]
pub struct Shifts {
    /// Every situation.
    pub situations: BTreeSet<Seen>,
    /// By verdict before and after, as numbers; 3 stands for no opinion.
    pub shifts: BTreeMap<(u8, u8), BTreeSet<Seen>>,
}

/// The verdict on `document`, `evidence` or `headline` in each world; 3 where there is no such opinion.
pub fn on_basis(model: &Model, country: usize, goal: usize, basis: &str, day: Date, worlds: &[Vec<usize>]) -> Vec<u8> {
    let told = vec![None; model.vocabulary.facts.len()];
    let asked = Asked { country, goal, means: None, nothing_else: false, told, day };
    let one = |basis| verdicts_on(model, &asked, basis, worlds).unwrap_or_else(|| vec![3; worlds.len()]);
    match basis {
        "document" => one(Basis::Document),
        "evidence" => one(Basis::Evidence),
        _ => one(Basis::Document).into_iter().zip(one(Basis::Evidence)).map(|(one, other)| one.min(other)).collect(),
    }
}

/// Every world, also those that cannot be.
pub fn all_worlds(model: &Model) -> Vec<Vec<usize>> {
    let facts = (0..model.vocabulary.facts.len()).collect::<Vec<_>>();
    combinations(model, &facts)
}

/// Every combination of values of these facts.
pub fn combinations(model: &Model, facts: &[usize]) -> Vec<Seen> {
    let mut all = vec![Vec::new()];
    for fact in facts {
        let size = model.vocabulary.facts[*fact].values.len();
        all = all
            .into_iter()
            .flat_map(|seen: Seen| (0..size).map(move |value| seen.iter().copied().chain([value]).collect()))
            .collect();
    }
    all
}

pub fn can_be(model: &Model, goal: usize, world: &[usize]) -> bool {
    !model.vocabulary.impossible.iter().any(|impossible| impossible.when.holds(world, goal))
}

pub fn seen(world: &[usize], facts: &[usize]) -> Seen {
    facts.iter().map(|fact| world[*fact]).collect()
}

/// The facts that make a difference to a verdict somewhere, in any of the lists of verdicts (one for each world of all).
pub fn that_matter(model: &Model, worlds: &[Vec<usize>], verdicts: &[&[u8]]) -> Vec<usize> {
    let matters = |fact: usize| {
        let mut known: BTreeMap<Seen, Vec<u8>> = BTreeMap::new();
        worlds.iter().enumerate().any(|(place, world)| {
            let mut rest = world.clone();
            rest[fact] = 0;
            let here = verdicts.iter().map(|list| list[place]).collect::<Vec<_>>();
            known.entry(rest).or_insert_with(|| here.clone()) != &here
        })
    };
    (0..model.vocabulary.facts.len()).filter(|fact| matters(*fact)).collect()
}

/// A world that can be with these values, if there is one: facts that impossible worlds tie to these are tried, the rest
/// are as in `other`.
pub fn completed(model: &Model, goal: usize, facts: &[usize], seen: &[usize], other: &[usize]) -> Option<Vec<usize>> {
    let mut tied = facts.to_vec();
    loop {
        let before = tied.len();
        for impossible in &model.vocabulary.impossible {
            let of = impossible.when.facts();
            if of.iter().any(|fact| tied.contains(fact)) {
                tied.extend(of.into_iter().filter(|fact| !tied.contains(fact)).collect::<Vec<_>>());
            }
        }
        if tied.len() == before {
            break;
        }
    }
    let mut world = other.to_vec();
    for (fact, value) in facts.iter().zip(seen) {
        world[*fact] = *value;
    }
    // Each rule is looked at as soon as its facts are all told.
    let rules = model.vocabulary.impossible.iter().filter(|impossible| {
        let of = impossible.when.facts();
        of.is_empty() || of.iter().any(|fact| tied.contains(fact))
    });
    let last = |facts: Vec<usize>| facts.iter().filter_map(|fact| tied.iter().position(|of| of == fact)).max();
    let rules = rules.map(|rule| (last(rule.when.facts()).unwrap_or(0), &rule.when)).collect::<Vec<_>>();
    let holds = |world: &[usize], upto: usize, exactly: bool| {
        rules.iter().any(|(at, when)| (if exactly { *at == upto } else { *at <= upto }) && when.holds(world, goal))
    };
    if !facts.is_empty() && holds(&world, facts.len() - 1, false) {
        return None;
    }
    fn search(
        model: &Model,
        tied: &[usize],
        at: usize,
        world: &mut Vec<usize>,
        holds: &impl Fn(&[usize], usize, bool) -> bool,
    ) -> bool {
        let Some(fact) = tied.get(at) else { return true };
        (0..model.vocabulary.facts[*fact].values.len()).any(|value| {
            world[*fact] = value;
            !holds(world, at, true) && search(model, tied, at + 1, world, holds)
        })
    }
    search(model, &tied, facts.len(), &mut world, &holds).then_some(world)
}

/// What changes between two rulebooks with the same words, seen through these facts. `facts` must hold all that matter.
pub fn by_enumeration(models: [&Model; 2], countries: [usize; 2], goal: usize, basis: &str, facts: &[usize]) -> Shifts {
    let [old, new] = models;
    let mut found = Shifts { situations: BTreeSet::new(), shifts: BTreeMap::new() };
    let mut worlds = Vec::new();
    for (number, seen) in combinations(new, facts).into_iter().enumerate() {
        // Facts that should make no difference have some value or other.
        let other = new.vocabulary.facts.iter().enumerate().map(|(place, fact)| (number + place) % fact.values.len());
        if let Some(world) = completed(new, goal, facts, &seen, &other.collect::<Vec<_>>()) {
            worlds.push(world);
            found.situations.insert(seen);
        }
    }
    if worlds.is_empty() {
        return found;
    }
    let before = on_basis(old, countries[0], goal, basis, old.date, &worlds);
    let after = on_basis(new, countries[1], goal, basis, new.date, &worlds);
    for ((world, before), after) in worlds.iter().zip(before).zip(after) {
        if before != after {
            found.shifts.entry((before, after)).or_default().insert(self::seen(world, facts));
        }
    }
    found
}
