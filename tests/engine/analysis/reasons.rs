//! Reachable verdicts and sufficient reasons.

use std::collections::BTreeSet;

use proptest::prelude::*;
use simbind::analysis::{Reach, SufficientReasons, Told};
use simbind::{Evaluation, Opinion, Verdict};

use super::{Checked, by_places, failed, in_views, many, range, show};
use crate::support::brute::{Brute, VIEWS};
use crate::support::cases::{Case, generated, nearly_told, projected};
use crate::support::generate::Tape;

#[test]
fn reachable_verdicts() {
    let property = |case: &Case<'_>, _: &mut Tape<'_>| {
        let mut telling = false;
        for (view, reaches) in in_views(&case.evaluation, Evaluation::reachable, Opinion::reachable)? {
            let expected = case.brute.reachable(view).into_iter().rev().collect::<Vec<_>>();
            let found = reaches.iter().map(|reach| reach.verdict() as u8).collect::<Vec<_>>();
            prop_assert_eq!(found, expected, "verdicts of the {} (left: found, right: of the worlds)", VIEWS[view]);
            for reach in &reaches {
                witness(case, view, reach)?;
            }
            telling |= reaches.len() > 1;
        }
        Ok(telling)
    };
    many(&[generated(350, 30, property), projected(300, 20, property), nearly_told(150, property)]);
}

/// The facts that lead to a verdict do, and no fewer would.
fn witness(case: &Case<'_>, view: usize, reach: &Reach<'_>) -> Checked {
    let shown = || format!("{} {} by {}", VIEWS[view], reach.verdict(), show(reach.further()));
    let further = reach.further().iter().map(|told| by_places(case, told)).collect::<Vec<_>>();
    let facts = further.iter().map(|(fact, _)| *fact).collect::<BTreeSet<_>>();
    prop_assert_eq!(facts.len(), further.len(), "a fact stands twice: {}", shown());
    prop_assert!(further.iter().all(|(_, values)| values.len() == 1), "each has one value: {}", shown());
    let left = case.brute.worlds.iter().filter(|world| further.iter().all(|(f, v)| v.contains(&world.values[*f])));
    let found = Brute::range(left, view);
    let verdict = reach.verdict() as u8;
    prop_assert_eq!(found, Some((verdict, verdict)), "best and worst of the worlds that are left: {}", shown());
    prop_assert_eq!(range(&case.told(&further)?, view), found, "the answer when these are told: {}", shown());
    let fewest = case.brute.fewest_to_settle(view, verdict);
    prop_assert_eq!(Some(further.len()), fewest, "the number of facts (right: the fewest): {}", shown());
    Ok(())
}

#[test]
fn sufficient_reasons() {
    let property = |case: &Case<'_>, _: &mut Tape<'_>| {
        let mut telling = false;
        let single = in_views(&case.evaluation, Evaluation::sufficient_reason, Opinion::sufficient_reason)?;
        let listed = in_views(&case.evaluation, Evaluation::sufficient_reasons, Opinion::sufficient_reasons)?;
        for ((view, single), (_, listed)) in single.iter().zip(&listed) {
            let minimal = case.brute.minimal_reasons(*view);
            telling |= minimal.iter().any(|facts| !facts.is_empty() && facts.len() < case.brute.told().len());
            reasons(case, *view, single, listed, &minimal)?;
        }
        Ok(telling)
    };
    many(&[generated(350, 60, property), projected(300, 70, property)]);
}

fn reasons(
    case: &Case<'_>,
    view: usize,
    single: &[Told<'_>],
    listed: &SufficientReasons<'_>,
    minimal: &BTreeSet<Vec<usize>>,
) -> Checked {
    let places = |facts: &[Told<'_>]| facts.iter().map(|told| by_places(case, told).0).collect::<Vec<_>>();
    let name = VIEWS[view];
    for reason in listed.reasons().iter().map(Vec::as_slice).chain([single]) {
        let told = reason.iter().map(|told| by_places(case, told)).collect::<Vec<_>>();
        for (fact, values) in &told {
            prop_assert_eq!(values, &case.brute.situation[*fact], "the {}: what is told in {}", name, show(reason));
        }
        let alone = range(&case.told_only(&told)?, view);
        prop_assert_eq!(alone, range(&case.evaluation, view), "the {} with nothing but {}", name, show(reason));
    }
    let found = listed.reasons().iter().map(|reason| places(reason)).collect::<BTreeSet<_>>();
    prop_assert_eq!(found.len(), listed.reasons().len(), "the {}: a reason is listed twice", name);
    prop_assert_eq!(&found, minimal, "the {}: the minimal sets (left: found, right: all that there are)", name);
    prop_assert!(listed.complete(), "the {}: all are listed, but it says that they are not", name);
    prop_assert!(listed.reasons().is_sorted_by_key(Vec::len), "the {}: the smallest come first", name);
    let least = minimal.iter().map(Vec::len).min();
    prop_assert_eq!(Some(single.len()), least, "the {}: the size of {}", name, show(single));
    Ok(())
}

/// The twin of both: where everything is told, one verdict is left and nothing leads to it.
#[test]
fn nothing_is_open() {
    let property = |case: &Case<'_>, _: &mut Tape<'_>| {
        let reaches = case.evaluation.reachable().map_err(failed)?;
        let [reach] = &reaches[..] else {
            return Err(TestCaseError::fail(format!("one verdict is left, but found {reaches:?}")));
        };
        let expected = case.brute.reachable(0).into_iter().map(|verdict| Verdict::ALL[usize::from(verdict)]);
        prop_assert_eq!(expected.collect::<Vec<_>>(), vec![reach.verdict()]);
        prop_assert!(reach.further().is_empty(), "{}", show(reach.further()));
        Ok(true)
    };
    let whole = |case: &Case<'_>, tape: &mut Tape<'_>| {
        if case.brute.open().is_empty() { property(case, tape) } else { Ok(false) }
    };
    many(&[generated(100, 100, whole), projected(100, 100, whole)]);
}
