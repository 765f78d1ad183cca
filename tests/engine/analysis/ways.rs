//! Ways forward: each lawful and sound, none with a step to spare, and none left out.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use simbind::Verdict;
use simbind::analysis::{Gain, Way};

use super::{Checked, by_places, failed, many, show};
use crate::support::cases::{Case, generated, projected};
use crate::support::generate::Tape;
use crate::support::plain::Values;
use crate::support::steps::{Set, Steps, minimal};

/// Sets of steps are tried by brute force up to so many situations.
const MOST: usize = 4_000;

fn describe(way: &Way<'_>) -> String {
    let steps = way.steps().iter().map(|step| step.id()).collect::<Vec<_>>().join(", ");
    let (changes, provided) = (show(way.changes()), show(way.provided()));
    format!("{:?} by [{steps}]: changes {changes}, provided {provided}, effort {}", way.gain(), way.effort())
}

fn set_of(case: &Case<'_>, way: &Way<'_>) -> Set {
    let place = |id: &str| case.brute.model.steps.iter().position(|step| step.id == id).expect("a step of the model");
    way.steps().iter().fold(0, |set, step| set | 1 << place(step.id()))
}

/// One value for each fact, in every combination.
fn combinations(facts: &[(usize, Vec<usize>)]) -> Vec<Vec<(usize, usize)>> {
    facts.iter().fold(vec![Vec::new()], |made, (fact, values)| {
        let longer =
            |one: Vec<_>| values.iter().map(move |value| one.iter().copied().chain([(*fact, *value)]).collect());
        made.into_iter().flat_map(longer).collect()
    })
}

/// Each combination of what the way says it changes is reached by its steps in their order, and serves.
fn sound(case: &Case<'_>, steps: &Steps<'_>, way: &Way<'_>) -> Checked {
    let shown = describe(way);
    prop_assert!(!way.steps().is_empty(), "nothing is to be done: {shown}");
    let effort = way.steps().iter().map(|step| u32::from(step.effort())).sum::<u32>();
    prop_assert_eq!(way.effort(), effort, "effort (right: the sum of the steps): {}", shown);
    prop_assert!(
        way.steps().iter().all(|step| steps.steps.iter().any(|(_, of)| of.id == step.id())),
        "not a step now: {shown}"
    );
    let provided = way.provided().iter().map(|told| by_places(case, told)).collect::<Vec<_>>();
    let changes = way.changes().iter().map(|told| by_places(case, told)).collect::<Vec<_>>();
    let level = way.gain().verdict() as u8;
    let (now, sure) = (case.evaluation.verdict() as u8, case.evaluation.guaranteed() as u8);
    let after = case.evaluation.after(way).expect("the answer afterwards is no harder");
    match way.gain() {
        Gain::Raises(_) => {
            prop_assert!(level > now, "it was possible already: {shown}");
            prop_assert!(after.verdict() as u8 >= level, "the answer afterwards is {}: {shown}", after.verdict());
        }
        Gain::Secures(_) => {
            prop_assert!(level > sure && level <= now, "it was sure already, or not possible: {shown}");
            prop_assert!(provided.is_empty(), "what is sure needs nothing that was not told: {shown}");
            prop_assert!(after.guaranteed() as u8 >= level, "afterwards {} is sure: {shown}", after.guaranteed());
        }
    }
    let start = steps
        .start()
        .into_iter()
        .filter(|world| provided.iter().all(|(fact, values)| values.contains(&steps.world(*world).values[*fact])));
    let start = start.collect::<BTreeSet<_>>();
    prop_assert!(!start.is_empty(), "nobody has what is provided: {shown}");
    // Where it is to be possible, each world by itself; where it is to be certain, all at once.
    let mut ends = match way.gain() {
        Gain::Raises(_) => start.into_iter().map(|world| BTreeSet::from([world])).collect::<BTreeSet<_>>(),
        Gain::Secures(_) => BTreeSet::from([start]),
    };
    for step in way.steps() {
        let (_, step) = steps.steps.iter().find(|(_, of)| of.id == step.id()).expect("a step of the rulebook");
        let choices = Steps::choices(step);
        let next = |worlds: &BTreeSet<usize>| {
            choices.iter().filter_map(|choice| steps.take_in_all(step, choice, worlds)).collect::<Vec<_>>()
        };
        ends = ends.iter().flat_map(next).collect();
    }
    prop_assert!(!ends.is_empty(), "the steps cannot be taken in this order: {shown}");
    for combination in combinations(&changes) {
        let has = |worlds: &&BTreeSet<usize>| {
            let has =
                |world: &usize| combination.iter().all(|(fact, value)| steps.world(*world).values[*fact] == *value);
            worlds.iter().all(has)
        };
        let served = ends.iter().filter(has).map(|worlds| steps.least(worlds)).max();
        prop_assert!(served >= Some(level), "with {combination:?} it comes to {served:?}: {shown}");
    }
    Ok(())
}

/// What was found of one kind of gain is what there is.
fn all_there_is(
    case: &Case<'_>,
    ways: &[&Way<'_>],
    complete: bool,
    expected: &BTreeMap<Set, u8>,
    best: &BTreeMap<Set, u8>,
) -> Checked {
    let names = |set: Set| {
        let steps = case.brute.model.steps.iter().enumerate().filter(|(place, _)| set & (1 << place) != 0);
        steps.map(|(_, step)| step.id.as_str()).collect::<Vec<_>>().join("+")
    };
    let level = |verdict: u8| Verdict::ALL[usize::from(verdict)].as_str();
    let list = |of: &BTreeMap<Set, u8>| of.iter().map(|(set, to)| (names(*set), level(*to))).collect::<BTreeSet<_>>();
    let found = ways.iter().map(|way| (set_of(case, way), way.gain().verdict() as u8)).collect::<BTreeMap<_, _>>();
    let shown = || ways.iter().map(|way| describe(way)).collect::<Vec<_>>().join("\n");
    prop_assert_eq!(found.len(), ways.len(), "the same steps are listed twice:\n{}", shown());
    if complete {
        prop_assert_eq!(list(&found), list(expected), "ways (left: found, right: all)\n{}", shown());
    }
    for (set, to) in &found {
        let fewer = best.iter().find(|(other, verdict)| *other != set && *other & set == **other && *verdict >= to);
        let fewer = fewer.map(|(other, _)| names(*other));
        prop_assert_eq!(fewer, None, "fewer than {} are enough\n{}", names(*set), shown());
    }
    Ok(())
}

/// Whether steps are independent: none undoes what another one needs, and none sets a fact that impossible worlds tie to
/// others.
fn independent(case: &Case<'_>, steps: &Steps<'_>) -> bool {
    let tied = case.brute.model.vocabulary.impossible.iter().flat_map(|rule| rule.when.facts()).collect::<Vec<_>>();
    let undoes = |fact: usize, values: Values| {
        let needs = steps.steps.iter().flat_map(|(_, step)| &step.needs);
        needs.into_iter().any(|(needed, needs)| *needed == fact && values.members().any(|value| !needs.has(value)))
    };
    let sets = steps.steps.iter().flat_map(|(_, step)| &step.sets);
    sets.into_iter().all(|(fact, values)| !tied.contains(fact) && !undoes(*fact, *values))
}

fn ways_are_right(case: &Case<'_>, any: bool) -> Result<bool, TestCaseError> {
    let steps = Steps::new(&case.brute);
    if !any && !independent(case, &steps) {
        return Ok(false);
    }
    if steps.start().len() << steps.steps.len() > 20_000 {
        return Ok(false);
    }
    let found = case.evaluation.ways_forward().map_err(failed)?;
    for way in found.ways() {
        sound(case, &steps, way)?;
    }
    prop_assert!(found.ways().is_sorted_by_key(|way| (way.effort(), way.steps().len())), "least effort comes first");
    let of = |raises: bool| {
        found.ways().iter().filter(move |way| matches!(way.gain(), Gain::Raises(_)) == raises).collect::<Vec<_>>()
    };
    let (now, sure) = (case.evaluation.verdict() as u8, case.evaluation.guaranteed() as u8);
    let raised = steps.raised();
    let expected = minimal(&raised, now, 2);
    all_there_is(case, &of(true), found.complete(), &expected, &raised)?;
    if let Some(secured) = steps.secured(MOST) {
        let expected = minimal(&secured, sure, now);
        all_there_is(case, &of(false), found.complete(), &expected, &secured)?;
    }
    Ok(!expected.is_empty() || !found.ways().is_empty())
}

#[cfg(feature = "yaml")]
#[test]
fn ways_of_independent_steps() {
    let property = |case: &Case<'_>, _: &mut Tape<'_>| ways_are_right(case, false);
    many(&[generated(700, 50, property)]);
}

/// Also steps that undo what others need, or that impossible worlds tie to what is open.
#[test]
fn ways_of_steps_that_touch_one_another() {
    let property = |case: &Case<'_>, _: &mut Tape<'_>| ways_are_right(case, true);
    many(&[generated(500, 50, property), projected(900, 60, property)]);
}
