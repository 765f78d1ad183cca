//! How far an answer can be relied on: over ordinary and foreseeable worlds, who has yet to decide, without a presumption, and
//! without the weaker claims.

use std::collections::BTreeMap;

use proptest::prelude::*;
use simbind::model::Grade;
use simbind::standing::Range;

use super::{failed, many};
use crate::support::brute::Brute;
use crate::support::cases::{Case, generated, projected};
use crate::support::generate::Tape;
use crate::support::plain::Fact;

type Box = Vec<Vec<usize>>;

fn numbers(range: Range) -> (u8, u8) {
    (range.verdict() as u8, range.guaranteed() as u8)
}

/// Best and worst in a box of worlds; none where no world of it can be.
fn within(brute: &Brute<'_>, values: &Box) -> Option<(u8, u8)> {
    let inside = brute
        .everywhere
        .iter()
        .filter(|world| world.values.iter().zip(values).all(|(value, values)| values.contains(value)));
    Brute::range(inside, 0)
}

fn those(fact: &Fact, keep: impl Fn(usize) -> bool) -> Vec<usize> {
    (0..fact.values.len()).filter(|value| keep(*value)).collect()
}

/// The values of facts that were not told, without the unusual ones, and with what is pending alone where that is asked.
fn untold(case: &Case<'_>, pending: bool) -> Box {
    let facts = case.brute.model.vocabulary.facts.iter().zip(&case.brute.situation);
    let values = facts.map(|(fact, values)| {
        if values.len() < fact.values.len() {
            return values.clone();
        }
        let usual = those(fact, |value| !fact.values[value].unusual);
        let usual = if usual.is_empty() { values.clone() } else { usual };
        let open = usual.iter().copied().filter(|value| fact.values[*value].pending.is_some()).collect::<Vec<_>>();
        if pending && !open.is_empty() { open } else { usual }
    });
    values.collect()
}

#[test]
fn ordinary_foreseeable_pending_and_presumed() {
    let property = |case: &Case<'_>, _: &mut Tape<'_>| {
        let (brute, answer) = (&case.brute, &case.evaluation);
        let whole = (answer.verdict() as u8, answer.guaranteed() as u8);
        let or_whole = |values: &Box| within(brute, values).unwrap_or(whole);
        let ordinary = untold(case, false);
        prop_assert_eq!(numbers(answer.ordinary().map_err(failed)?), or_whole(&ordinary), "ordinary");
        let foreseeable = untold(case, true);
        let foreseen = or_whole(&foreseeable);
        prop_assert_eq!(numbers(answer.foreseeable().map_err(failed)?), foreseen, "foreseeable");
        let found = answer.foreseen().map_err(failed)?;
        prop_assert_eq!((found.verdict() as u8, found.guaranteed() as u8), foreseen, "the foreseen answer");

        let mut waiting = Vec::new();
        let mut presumed = BTreeMap::new();
        for (place, fact) in brute.model.vocabulary.facts.iter().enumerate() {
            if foreseeable[place].iter().any(|value| fact.values[*value].pending.is_some()) {
                let mut decided = foreseeable.clone();
                decided[place] =
                    those(fact, |value| !fact.values[value].unusual || foreseeable[place].contains(&value));
                waiting.extend((or_whole(&decided).1 < foreseen.1).then(|| fact.id.clone()));
            }
            if !fact.presumed.is_empty() && brute.asked.told[place].is_none() {
                let mut open = brute.situation.clone();
                open[place] = those(fact, |_| true);
                let without = or_whole(&open);
                if without != whole {
                    presumed.insert(fact.id.clone(), without);
                }
            }
        }
        let pending = answer.pending().map_err(failed)?;
        let pending = pending.iter().map(|pending| pending.fact().id().to_owned()).collect::<Vec<_>>();
        prop_assert_eq!(&pending, &waiting, "who has yet to decide (left: found, right: by trying)");
        let found = answer.presumed().map_err(failed)?;
        let found = found.iter().map(|one| (one.fact().id().to_owned(), numbers(one.without())));
        prop_assert_eq!(&found.collect::<BTreeMap<_, _>>(), &presumed, "presumptions that matter");
        Ok(whole != foreseen || !waiting.is_empty() || !presumed.is_empty())
    };
    many(&[generated(400, 30, property), projected(300, 20, property)]);
}

/// The grade that an answer stands on: brute force over rules of which the weaker claims were taken back.
#[test]
fn standing() {
    let property = |case: &Case<'_>, _: &mut Tape<'_>| {
        let grade = case.evaluation.standing().map_err(failed)?;
        let same = |grade: Grade| stands(case, grade);
        let expected = [Grade::A, Grade::B, Grade::C].into_iter().find(|grade| same(*grade)).unwrap_or(Grade::D);
        prop_assert_eq!(grade, expected);
        Ok(expected > Grade::A)
    };
    many(&[generated(400, 40, property), projected(150, 60, property)]);
}

fn stands(case: &Case<'_>, grade: Grade) -> bool {
    let mut model = case.brute.model.clone();
    for claim in &mut model.claims {
        claim.retracted |= claim.grade > grade && claim.grade < Grade::E;
    }
    let (asked, whole) = (&case.brute.asked, (case.evaluation.verdict() as u8, case.evaluation.guaranteed() as u8));
    let retracted = Brute::new(&model, asked, usize::MAX).expect("the same worlds");
    Brute::range(&retracted.worlds, 0) == Some(whole)
}
