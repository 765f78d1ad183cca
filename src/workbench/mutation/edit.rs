//! The application and reversal of one change to one entry of a rulebook.

use crate::engine::ids::{ClaimId, FactId, GateSet, GoalSet, Id, List, StepId, Table, ValueSet};
use crate::engine::model::{Claim, Compliance, Condition, Effect, Header, Model, Period, Scope, TestFigures};
use crate::engine::quantity::{Figures, Known, fallen, figured, now};
use crate::workbench::item::Item;

/// An entry of a rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Item(Item),
    Claim(ClaimId),
    Step(StepId),
    /// An impossible world, by its index in the vocabulary.
    Impossible(usize),
    /// A threshold of a fact, by its index among the cuts, in the scope of the rules that name it.
    Threshold(FactId, usize, Scope),
}

/// The change to an entry.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Change {
    /// The entry is removed. A step stays, because alternatives refer to it, but loses its claims.
    Dropped,
    When(Condition),
    Goals(GoalSet),
    Period(Period),
    /// The effect of a rule.
    Effect(Effect),
    /// The compliance of a route or alternative.
    Compliance(Compliance),
    /// The gates that a route clears.
    Clears(GateSet),
    /// The values that a step sets.
    Sets(List<(FactId, ValueSet)>),
    /// A replacement of a claim.
    Claim(Box<Claim>),
    /// The threshold's own figure falls on the other side.
    Edge,
}

/// One change to one entry.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Edit {
    pub(super) entry: Entry,
    pub(super) change: Change,
    /// The place in the entry.
    pub(super) place: String,
    /// The change, in words.
    pub(super) what: String,
}

impl Entry {
    pub(super) fn kind(self) -> &'static str {
        match self {
            Entry::Item(item) => item.kind(),
            Entry::Claim(_) => "claim",
            Entry::Step(_) => "step",
            Entry::Impossible(_) => "impossible",
            Entry::Threshold(..) => "threshold",
        }
    }

    pub(super) fn id(self, model: &Model) -> &str {
        match self {
            Entry::Claim(claim) => &model.claims[claim].id,
            Entry::Impossible(at) => &model.vocabulary.impossible[at].id,
            Entry::Threshold(fact, ..) => &model.vocabulary.facts[fact].id,
            Entry::Item(item) => &item.header(model).id,
            Entry::Step(step) => &model.steps[step].id,
        }
    }

    /// The scope of the entry. None for impossible worlds, which have no scope.
    pub(super) fn scope(self, model: &Model) -> Option<Scope> {
        match self {
            Entry::Claim(claim) => Some(model.claims[claim].country.map_or(Scope::World, Scope::Country)),
            Entry::Impossible(_) => None,
            Entry::Threshold(.., scope) => Some(scope),
            Entry::Item(item) => Some(item.header(model).scope),
            Entry::Step(step) => Some(model.steps[step].scope),
        }
    }

    fn header_mut(self, model: &mut Model) -> Option<&mut Header> {
        match self {
            Entry::Item(Item::Rule(rule)) => Some(&mut model.rules[rule].header),
            Entry::Item(Item::Route(route)) => Some(&mut model.routes[route].header),
            Entry::Item(Item::Alternative(alternative)) => Some(&mut model.alternatives[alternative].header),
            Entry::Step(step) => Some(&mut model.steps[step].header),
            Entry::Claim(_) | Entry::Impossible(_) | Entry::Threshold(..) => None,
        }
    }
}

impl Edit {
    /// Applies the change.
    pub(super) fn make(&self, model: &mut Model) {
        match (&self.change, self.entry) {
            (Change::Dropped, Entry::Item(Item::Rule(rule))) => drop_entry(&mut model.rules, rule),
            (Change::Dropped, Entry::Item(Item::Route(route))) => drop_entry(&mut model.routes, route),
            (Change::Dropped, Entry::Item(Item::Alternative(other))) => drop_entry(&mut model.alternatives, other),
            (Change::Dropped, Entry::Impossible(at)) => drop_entry(&mut model.vocabulary.impossible, at),
            (Change::Dropped, Entry::Step(step)) => model.steps[step].because = List::new(),
            (Change::Effect(effect), Entry::Item(Item::Rule(rule))) => model.rules[rule].effect = *effect,
            (Change::Compliance(to), Entry::Item(Item::Route(route))) => model.routes[route].compliance = *to,
            (Change::Compliance(to), Entry::Item(Item::Alternative(other))) => {
                model.alternatives[other].compliance = *to;
            }
            (Change::Clears(clears), Entry::Item(Item::Route(route))) => model.routes[route].clears = *clears,
            (Change::Sets(sets), Entry::Step(step)) => model.steps[step].sets = sets.clone(),
            (Change::Claim(claim), Entry::Claim(at)) => model.claims[at] = Claim::clone(claim),
            (Change::Edge, Entry::Threshold(fact, at, _)) => {
                let quantity = model.vocabulary.facts.look_up_mut(fact).and_then(|fact| fact.quantity.as_mut());
                if let Some(cut) = quantity.and_then(|quantity| quantity.cuts.to_mut().get_mut(at)) {
                    cut.above = !cut.above;
                }
                place_again(model);
            }
            (change, entry) => {
                if let Some(header) = entry.header_mut(model) {
                    match change {
                        Change::When(when) => header.when = when.clone(),
                        Change::Goals(goals) => header.goals = *goals,
                        Change::Period(period) => header.period = *period,
                        _ => {}
                    }
                }
            }
        }
    }

    /// Reverts the change, by copying from the original model.
    pub(super) fn undo(&self, model: &mut Model, before: &Model) {
        let dropped = self.change == Change::Dropped;
        match self.entry {
            Entry::Item(Item::Rule(rule)) => restore(&mut model.rules, &before.rules, rule, dropped),
            Entry::Item(Item::Route(route)) => restore(&mut model.routes, &before.routes, route, dropped),
            Entry::Item(Item::Alternative(other)) => {
                restore(&mut model.alternatives, &before.alternatives, other, dropped);
            }
            Entry::Claim(claim) => restore(&mut model.claims, &before.claims, claim, false),
            Entry::Step(step) => restore(&mut model.steps, &before.steps, step, false),
            Entry::Impossible(at) => {
                restore(&mut model.vocabulary.impossible, &before.vocabulary.impossible, at, dropped);
            }
            Entry::Threshold(fact, ..) => {
                restore(&mut model.vocabulary.facts, &before.vocabulary.facts, fact, false);
                model.tests.clone_from(&before.tests);
            }
        }
    }
}

/// Places the figures that tests tell into the cells as they are now.
fn place_again(model: &mut Model) {
    let (words, date) = (&model.vocabulary, model.date);
    let figured = figured(words).collect::<Vec<_>>();
    for test in model.tests.to_mut().iter_mut().filter(|test| !test.figures.is_empty()) {
        let ranges = |told: &TestFigures| {
            let figures = told.ranges.iter().map(|(least, most)| Figures { least: *least, most: *most });
            (told.fact, figures.collect::<Vec<_>>(), told.absent)
        };
        let told = test.figures.iter().map(ranges).collect::<Vec<_>>();
        let of = |fact: FactId| {
            let (_, figures, absent) = told.iter().find(|(known, ..)| *known == fact)?;
            Some(Known { figures, absent: *absent })
        };
        let mut facts = test.facts.to_vec();
        for (fact, cells) in fallen(words, &figured, of, now(test.as_of.unwrap_or(date), 0)) {
            match facts.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, known)) => *known = cells,
                None => facts.push((fact, cells)),
            }
        }
        test.facts = facts.into();
    }
}

fn drop_entry<I: Id, T: Clone>(list: &mut Table<I, T>, at: I) {
    list.to_mut().remove(at.place());
}

fn restore<I: Id, T: Clone>(list: &mut Table<I, T>, before: &Table<I, T>, at: I, dropped: bool) {
    let entry = before[at].clone();
    if dropped {
        list.to_mut().insert(at.place(), entry);
    } else {
        list[at] = entry;
    }
}
