//! Decides whether a change is equivalent, that is, changes no answer to any question.
//!
//! A question is compiled before and after the change, and the two programs are compared as functions of the possible
//! worlds: verdicts, gates, and where each reason, route, refusal and alternative holds. The comparison is exact. If it
//! is too hard, the change counts as not equivalent: only what was proved is.

use std::collections::HashSet;
use std::ops::Range;

use jiff::civil::Date;

use super::affected::{Affected, takes_part};
use super::edit::{Edit, Entry};
use crate::engine::ids::{CountryId, GateId, GoalId, RouteId};
use crate::engine::model::{Basis, Compliance, Effect, Header, Model};
use crate::engine::program::circuit::{Nodes, Signal};
use crate::engine::program::plan::{Closes, ItemKind, OpinionPlan, ReasonSource, StepPlan};
use crate::engine::program::{Key, Program, in_force};
use crate::engine::rulebook::Rulebook;
use crate::engine::worlds::{Builder, Constraints, Node};

/// The most programs that are compared for one change; beyond it the change counts as one that a test should notice.
const MOST: usize = 2000;

/// Whether a change is proved to change no answer: every program that it concerns is the same as before.
pub(super) fn same(edit: &Edit, affected: &Affected, before: &Rulebook, after: &Rulebook) -> bool {
    if affected.nothing() {
        return true;
    }
    if matches!(edit.entry, Entry::Step(_) | Entry::Impossible(_) | Entry::Threshold(..))
        || edit.place.starts_with("figures")
    {
        return false;
    }
    let (old, new) = (&before.model, &after.model);
    let days =
        old.eras().union(&new.eras()).copied().filter(|day| takes_part(edit, old, new, *day)).collect::<Vec<_>>();
    // Ways forward are not part of a program: if a step is gone, they may differ.
    let there = |model: &Model, day| model.steps.iter().map(|step| in_force(model, step, day)).collect::<Vec<_>>();
    if days.iter().any(|day| there(old, *day) != there(new, *day)) {
        return false;
    }
    let (apart, others) = old.countries.ids().partition::<Vec<_>, _>(|country| before.tells_apart(*country));
    let countries = apart.into_iter().chain(others.first().copied()).filter(|country| affected.covers(*country));
    let mut left = MOST;
    for country in countries {
        for goal in affected.goals().iter() {
            for means in std::iter::once(None).chain(old.vocabulary.means.ids().map(Some)) {
                for day in distinct_days(&days, [old, new], country, goal) {
                    let Some(rest) = left.checked_sub(1) else { return false };
                    left = rest;
                    if !same_program(before, after, Key { country, goal, means, day, second: 0 }) {
                        return false;
                    }
                }
            }
        }
    }
    true
}

/// One day for each distinct set of entries that take part for a country and a goal, the last first.
fn distinct_days(days: &[Date], models: [&Model; 2], country: CountryId, goal: GoalId) -> Vec<Date> {
    let taking_part = |model: &Model, day: Date| {
        let here = |header: &Header| header.scope.covers(country) && in_force(model, header, day);
        let for_goal = |header: &Header| header.goals.contains(goal) && here(header);
        let rules = model.rules.iter().map(|rule| for_goal(rule));
        // Prohibited routes are refused whatever the goal.
        let routes = model.routes.iter().map(|route| here(route));
        let alternatives = model.alternatives.iter().map(|alternative| for_goal(alternative));
        rules.chain(routes).chain(alternatives).collect::<Vec<_>>()
    };
    let mut seen = HashSet::new();
    let last = days.iter().rev().copied();
    last.filter(|day| seen.insert(models.map(|model| taking_part(model, *day)))).collect()
}

/// Whether the answers to a question are the same in every possible world. False if that exceeds the bound on work.
fn same_program(before: &Rulebook, after: &Rulebook, key: Key) -> bool {
    let (Ok((old, _)), Ok((new, _))) = (before.program(key), after.program(key)) else { return false };
    let words = &before.words;
    let same = Builder::run(words, Builder::WORK, |builder| {
        let possible = Constraints::new(words, key.goal, Some(key.now()), builder);
        let old = Side { model: &before.model, program: &old, functions: old.circuit.nodes(&old.matrix, builder) };
        let new = Side { model: &after.model, program: &new, functions: new.circuit.nodes(&new.matrix, builder) };
        Comparison { old, new, possible, builder }.programs()
    });
    same.unwrap_or(false)
}

/// One of the two programs.
struct Side<'p> {
    model: &'p Model,
    program: &'p Program,
    functions: Nodes,
}

impl<'p> Side<'p> {
    fn kind(&self, item: usize) -> Option<&'p ItemKind> {
        self.program.kind(item)
    }

    fn reason(&self, source: ReasonSource) -> Result<(Effect, &'p str), GateId> {
        match source {
            ReasonSource::Rule(rule) => Ok((self.model.rules[rule].effect, &self.model.rules[rule].id)),
            ReasonSource::Silence(gate) => Err(gate),
        }
    }

    fn route(&self, route: RouteId) -> (Compliance, &'p str) {
        (self.model.routes[route].compliance, &self.model.routes[route].id)
    }
}

/// The comparison of two programs as functions of worlds.
struct Comparison<'p, 'b> {
    old: Side<'p>,
    new: Side<'p>,
    possible: Constraints,
    builder: &'b mut Builder,
}

impl Comparison<'_, '_> {
    fn programs(&mut self) -> bool {
        let (old, new) = (self.old.program, self.new.program);
        self.signals((old.direct, new.direct))
            && self.signals((old.reached, new.reached))
            && Basis::ALL.into_iter().all(|basis| match (old.opinion(basis), new.opinion(basis)) {
                (Some(old), Some(new)) => self.opinions(old, new),
                (None, None) => true,
                _ => false,
            })
    }

    fn opinions(&mut self, old: &OpinionPlan, new: &OpinionPlan) -> bool {
        let ranges =
            |plan: &OpinionPlan| [&plan.reasons, &plan.routes, &plan.refused, &plan.alternatives].map(Range::clone);
        // The verdict is a function of these two signals.
        self.signals((old.direct, new.direct))
            && self.signals((old.reached, new.reached))
            && old.gates.len() == new.gates.len()
            && old.gates.iter().zip(&new.gates).all(|(old, new)| old.0 == new.0 && self.signals((old.1, new.1)))
            && ranges(old).into_iter().zip(ranges(new)).all(|(old, new)| self.lists(old, new))
    }

    /// Whether two lists have the same items in the same order, each holding in the same worlds.
    fn lists(&mut self, old: Range<usize>, new: Range<usize>) -> bool {
        let found = |side: &Side<'_>, items: Range<usize>, possible: &Constraints, builder: &mut Builder| {
            let can_be_found = |item: &usize| match side.kind(*item) {
                Some(ItemKind::Refused { of_goal: true, .. }) => true,
                _ => can_be(side.functions.node(side.program.signal(*item)), possible, builder),
            };
            items.filter(can_be_found).collect::<Vec<_>>()
        };
        let old = found(&self.old, old, &self.possible, self.builder);
        let new = found(&self.new, new, &self.possible, self.builder);
        old.len() == new.len() && old.into_iter().zip(new).all(|(old, new)| self.items(old, new))
    }

    fn items(&mut self, old: usize, new: usize) -> bool {
        let same = match (self.old.kind(old), self.new.kind(new)) {
            (
                Some(ItemKind::Reason { source: old, closes: closed }),
                Some(ItemKind::Reason { source: new, closes }),
            ) => {
                let closes = match (closed, closes) {
                    (Closes::Never, Closes::Never) | (Closes::Always, Closes::Always) => true,
                    (Closes::Unless(old_gate, old), Closes::Unless(new_gate, new)) => {
                        old_gate == new_gate && self.signals((*old, *new))
                    }
                    _ => false,
                };
                closes && self.old.reason(*old) == self.new.reason(*new)
            }
            (
                Some(ItemKind::Route { route: old, another_way: went_another }),
                Some(ItemKind::Route { route: new, another_way }),
            ) => self.old.route(*old) == self.new.route(*new) && went_another == another_way,
            (
                Some(ItemKind::Refused { route: old, of_goal: was_of_goal, .. }),
                Some(ItemKind::Refused { route: new, of_goal, .. }),
            ) => self.old.route(*old) == self.new.route(*new) && was_of_goal == of_goal,
            (
                Some(ItemKind::Alternative { alternative: old, compliance: complied, step: old_step }),
                Some(ItemKind::Alternative { alternative: new, compliance, step }),
            ) => {
                let (old, new) = (&self.old.model.alternatives[*old], &self.new.model.alternatives[*new]);
                // Whether a step leads to a better verdict is determined by the step and the verdicts, which are the
                // same.
                old.id == new.id && complied == compliance && same_step(old_step.as_ref(), step.as_ref())
            }
            _ => false,
        };
        let signals = (self.old.program.signal(old), self.new.program.signal(new));
        same && self.signals(signals)
    }

    /// Whether two signals, one of each program, are true in the same possible worlds.
    fn signals(&mut self, (old, new): (Signal, Signal)) -> bool {
        let (old, new) = (self.old.functions.node(old), self.new.functions.node(new));
        let differs = self.builder.differs(old, new);
        !can_be(differs, &self.possible, self.builder)
    }
}

/// Whether a set contains a possible world.
fn can_be(set: Node, possible: &Constraints, builder: &mut Builder) -> bool {
    set != Node::FALSE && possible.only(set, &[], builder) != Node::FALSE
}

/// Whether two alternatives advise the same step, or none. The rows that it touches are not compared, because they are
/// indices into each program.
fn same_step(old: Option<&StepPlan>, new: Option<&StepPlan>) -> bool {
    let step = |step: &StepPlan| (step.effort, step.needs.clone(), step.sets.clone());
    old.map(step) == new.map(step)
}

#[cfg(all(test, feature = "builtin"))]
mod tests {
    use super::*;
    use crate::engine::model::{Condition, Rule, Scope};

    /// For tests: whether every answer about one country stays the same if a worldwide rule gets another condition.
    fn same_with(other: impl FnOnce(&Condition) -> Condition) -> bool {
        let before = Rulebook::builtin();
        let mut after = Rulebook::new(before.model.clone());
        let worldwide = |rule: &Rule| rule.scope == Scope::World && rule.when != Condition::Always;
        let Some(rule) = before.model.rules.find(worldwide) else { return false };
        after.edit(|model| model.rules[rule].when = other(&before.model.rules[rule].when));
        before.words.goals.ids().all(|goal| {
            let all_means = std::iter::once(None).chain(before.words.means.ids().map(Some));
            let mut keys =
                all_means.map(|means| Key { country: CountryId(0), goal, means, day: before.model.date, second: 0 });
            keys.all(|key| same_program(before, &after, key))
        })
    }

    #[test]
    fn what_is_otherwise_only_in_worlds_that_cannot_be_is_the_same() {
        let never = || Rulebook::builtin().model.vocabulary.impossible.first().map(|never| never.when.clone());
        assert!(never().is_some());
        assert!(same_with(|when| Condition::Any(never().into_iter().chain([when.clone()]).collect())));
    }

    #[test]
    fn what_is_otherwise_in_a_world_that_can_be_is_not() {
        assert!(!same_with(|_| Condition::Always));
    }
}
