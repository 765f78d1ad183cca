//! Validates the quantities of a model that was made elsewhere, so that every figure has a cell.

use std::collections::HashSet;

use super::{MOST, roughly};
use crate::engine::model::{Cut, Fact, Quantity, Vocabulary};

/// Reports the first mistake of a quantity.
pub(crate) fn check(words: &Vocabulary, fact: &Fact, quantity: &Quantity) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("the fact `{}` {what}", fact.id));
    let needed = quantity.cells_made() + usize::from(quantity.optional);
    if fact.values.len() != needed {
        let (values, cuts) = (fact.values.len(), quantity.cuts.len());
        return wrong(&format!("has {values} values, and its {cuts} cuts make {needed}"));
    }
    if !quantity.shown.iter().all(|(_, shown)| shown.contains("{}")) {
        return wrong("shows its figures without a place for them");
    }
    for fact in [quantity.of, quantity.other].into_iter().flatten() {
        let known = words.facts.look_up(fact).and_then(|fact| fact.quantity.as_ref());
        if known.is_none_or(|known| known.of.is_some() || known.kind != quantity.kind) {
            return wrong("is compared with a fact that has no figures of its kind");
        }
    }
    if quantity.from_now && (quantity.other.is_some() || !quantity.kind.is_dated()) {
        return wrong("cannot be counted from the day asked about");
    }
    let figures = [quantity.least, quantity.most]
        .into_iter()
        .chain(quantity.ranges.iter().flat_map(|range| [range.least, range.most]));
    if figures.flatten().chain(quantity.cuts.iter().map(|cut| cut.at)).any(|figure| !(-MOST..=MOST).contains(&figure)) {
        return wrong("has a figure that is too far from zero");
    }
    // This many months are twenty thousand years.
    if quantity
        .cuts
        .iter()
        .any(|cut| !(-240_000..=240_000).contains(&cut.months) || cut.months != 0 && !quantity.from_now)
    {
        return wrong("has a cut by months that cannot be counted");
    }
    let rises = |before: &Cut, after: &Cut| match quantity.from_now {
        true => before != after && roughly(quantity.kind, before) <= roughly(quantity.kind, after),
        false => before.start(quantity.kind, 0) < after.start(quantity.kind, 0),
    };
    if quantity.cuts.iter().zip(quantity.cuts.iter().skip(1)).any(|(before, after)| !rises(before, after)) {
        return wrong("has cuts that are out of order");
    }
    let mut seen = HashSet::new();
    match quantity.ranges.iter().find(|range| !seen.insert(&*range.id)) {
        Some(range) => wrong(&format!("has two ranges called `{}`", range.id)),
        None => Ok(()),
    }
}
