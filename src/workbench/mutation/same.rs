use std::collections::{BTreeSet, HashSet};

use jiff::civil::Date;

use super::affected::{Affected, takes_part};
use super::edit::{Edit, Entry};
use crate::engine::compile::{Closes, Decision, Key, OpinionPlan, ReasonSource, in_force};
use crate::engine::model::{Basis, Compliance, Effect, Model, Scope};
use crate::engine::worlds::Diagram;

/// So many decisions are compared at most; a change that takes more counts as one that a test should notice.
const MOST: usize = 2000;

/// Whether a change changes no answer at all: every decision that it concerns is the same as before.
pub(super) fn same(edit: &Edit, affected: &Affected, before: &Model, after: &Model) -> bool {
    if affected.nothing() {
        return true;
    }
    if matches!(edit.entry, Entry::Step(_) | Entry::Impossible(_)) || edit.place.starts_with("figures") {
        return false;
    }
    // A day of each stretch of days on which the same things are in effect.
    let days = [BTreeSet::from([Date::MIN]), before.changing_days(), after.changing_days()];
    let days = days.into_iter().flatten().collect::<BTreeSet<_>>();
    let days = days.into_iter().filter(|day| takes_part(edit, before, after, *day)).collect::<Vec<_>>();
    let described = before.countries.iter().enumerate().filter(|(_, country)| country.described);
    let mut countries = described.map(|(place, _)| place).collect::<Vec<_>>();
    // Countries without a file are all alike.
    countries.extend(before.countries.iter().position(|country| !country.described));
    let mut left = MOST;
    for country in countries.into_iter().filter(|country| affected.covers(*country)) {
        for goal in (0..before.vocabulary.goals.len()).filter(|goal| affected.goals() & (1 << goal) != 0) {
            for means in [None].into_iter().chain((0..before.vocabulary.means.len()).map(Some)) {
                for day in eras(&days, (before, after), country, goal) {
                    let key = Key { country, goal, means, day };
                    let (Some(rest), Some(old), Some(new)) =
                        (left.checked_sub(1), Decision::compile(before, key), Decision::compile(after, key))
                    else {
                        return false;
                    };
                    left = rest;
                    if !alike((&old, before), (&new, after)) {
                        return false;
                    }
                }
            }
        }
    }
    true
}

/// A day of each stretch on which the same things take part for a country and a goal, the last first.
fn eras(days: &[Date], models: (&Model, &Model), country: usize, goal: usize) -> Vec<Date> {
    let mut seen = HashSet::new();
    let parts = |model: &Model, day: Date| {
        let takes = |basis, scope: Scope, goals: u64, period, because: &[usize]| {
            scope.covers(country) && goals & (1 << goal) != 0 && in_force(model, basis, period, because, day)
        };
        let rules = model.rules.iter().map(|of| takes(of.basis, of.scope, of.goals, of.period, &of.because));
        // What is prohibited is refused whatever the goal.
        let routes = model.routes.iter().map(|of| takes(of.basis, of.scope, u64::MAX, of.period, &of.because));
        let others = model.alternatives.iter().map(|of| takes(of.basis, of.scope, of.goals, of.period, &of.because));
        let steps = model.steps.iter().map(|of| takes(Basis::Evidence, of.scope, u64::MAX, of.period, &of.because));
        rules.chain(routes).chain(others).chain(steps).collect::<Vec<_>>()
    };
    let last = days.iter().rev().copied();
    last.filter(|day| seen.insert((parts(models.0, *day), parts(models.1, *day)))).collect()
}

fn alike(old: (&Decision, &Model), new: (&Decision, &Model)) -> bool {
    let sizes = old.1.vocabulary.facts.iter().map(|fact| fact.values.len()).collect::<Vec<_>>();
    let plans = |plan: (&Option<OpinionPlan>, &Option<OpinionPlan>)| match plan {
        (Some(before), Some(after)) => opinions((before, old.1), (after, new.1), &sizes),
        (None, None) => true,
        _ => false,
    };
    old.0.verdict.same(&new.0.verdict, &sizes)
        && plans((&old.0.document, &new.0.document))
        && plans((&old.0.evidence, &new.0.evidence))
}

fn opinions(old: (&OpinionPlan, &Model), new: (&OpinionPlan, &Model), sizes: &[usize]) -> bool {
    let same = |left: &Diagram, right: &Diagram| left.same(right, sizes);
    old.0.verdict.same(&new.0.verdict, sizes)
        && pairs(old.0.gates.iter(), new.0.gates.iter(), |old, new| old.0 == new.0 && same(&old.1, &new.1))
        && pairs(
            old.0.reasons.iter().filter(|reason| reason.holds.reaches(1)),
            new.0.reasons.iter().filter(|reason| reason.holds.reaches(1)),
            |left, right| {
                let closes = match (&left.closes, &right.closes) {
                    (Closes::Never, Closes::Never) | (Closes::Always, Closes::Always) => true,
                    (Closes::Unless(slot, left), Closes::Unless(of, right)) => slot == of && same(left, right),
                    _ => false,
                };
                reason(left.source, old.1) == reason(right.source, new.1) && same(&left.holds, &right.holds) && closes
            },
        )
        && pairs(
            old.0.routes.iter().filter(|route| route.holds.reaches(1)),
            new.0.routes.iter().filter(|route| route.holds.reaches(1)),
            |left, right| {
                route(left.route, old.1) == route(right.route, new.1)
                    && same(&left.holds, &right.holds)
                    && left.another_way == right.another_way
            },
        )
        && pairs(
            old.0.refused.iter().filter(|refused| refused.of_goal || refused.engaged.reaches(1)),
            new.0.refused.iter().filter(|refused| refused.of_goal || refused.engaged.reaches(1)),
            |left, right| {
                route(left.route, old.1) == route(right.route, new.1)
                    && left.of_goal == right.of_goal
                    && same(&left.engaged, &right.engaged)
            },
        )
        && pairs(
            old.0.alternatives.iter().filter(|other| other.holds.reaches(1)),
            new.0.alternatives.iter().filter(|other| other.holds.reaches(1)),
            |left, right| {
                let id = |place: usize, model: &Model| model.alternatives.get(place).map(|other| other.id.clone());
                let gains = match (&left.gain, &right.gain) {
                    (Some((effort, left)), Some((of, right))) => effort == of && same(left, right),
                    (None, None) => true,
                    _ => false,
                };
                id(left.alternative, old.1) == id(right.alternative, new.1)
                    && left.compliance == right.compliance
                    && same(&left.holds, &right.holds)
                    && gains
            },
        )
}

/// Whether two lists are equally long and alike, one by one.
fn pairs<'l, T: 'l>(
    mut old: impl Iterator<Item = &'l T>,
    mut new: impl Iterator<Item = &'l T>,
    alike: impl Fn(&T, &T) -> bool,
) -> bool {
    loop {
        match (old.next(), new.next()) {
            (Some(old), Some(new)) if alike(old, new) => {}
            (None, None) => return true,
            _ => return false,
        }
    }
}

fn reason(source: ReasonSource, model: &Model) -> Option<(Option<Effect>, String)> {
    match source {
        ReasonSource::Rule(rule) => model.rules.get(rule).map(|rule| (Some(rule.effect), rule.id.clone())),
        ReasonSource::Silence(gate) => Some((None, gate.to_string())),
    }
}

fn route(place: usize, model: &Model) -> Option<(Compliance, String)> {
    model.routes.get(place).map(|route| (route.compliance, route.id.clone()))
}
