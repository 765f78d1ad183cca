//! Gives the quantities of two rulebooks the same cells: each is cut where either is, so that a cell is a value of
//! both. Values that are merged must be merged in both.

use std::borrow::Cow;

use crate::engine::error::Error;
use crate::engine::ids::FactId;
use crate::engine::model::{Fact, Model};
use crate::engine::quantity::Recut;

/// Both models, with the same cells for every quantity that both have.
///
/// # Errors
/// If their thresholds have no fixed order, or are too many together.
pub(super) fn alike<'m>(old: &'m Model, new: &'m Model) -> Result<[Cow<'m, Model>; 2], Error> {
    let (mut before, mut after) = (Cow::Borrowed(old), Cow::Borrowed(new));
    for (id, fact) in new.vocabulary.facts.entries() {
        let Some(own) = old.vocabulary.facts.find(|own| own.id == fact.id) else { continue };
        let Some(quantity) = &fact.quantity else {
            told_apart_alike(&old.vocabulary.facts[own], fact)?;
            continue;
        };
        let Some(other) = &old.vocabulary.facts[own].quantity else { continue };
        let kind = |fact: &Fact| fact.quantity.as_ref().map(|quantity| (quantity.kind, quantity.unit.clone()));
        if kind(fact) != kind(&old.vocabulary.facts[own]) {
            return Err(Error::question(format!("the fact `{}` has other figures in the two rulebooks", fact.id)));
        }
        if quantity.cuts == other.cuts && quantity.ranges == other.ranges {
            continue;
        }
        // Named ranges are taken from the new rulebook.
        if let Some(declared) = before.to_mut().vocabulary.facts.look_up_mut(own)
            && let Some(other) = &mut declared.quantity
        {
            other.ranges.clone_from(&quantity.ranges);
        }
        let (to_new, to_old) = (other.cuts.to_vec(), quantity.cuts.to_vec());
        let cut = |model: &mut Model, fact: FactId, cuts: &[_]| {
            let recut = model.vocabulary.recut(fact, cuts).ok_or_else(|| {
                let name = &model.vocabulary.facts[fact].id;
                Error::question(format!("the thresholds of `{name}` in the two rulebooks cannot be compared"))
            })?;
            translate(model, &recut);
            Ok::<(), Error>(())
        };
        cut(before.to_mut(), own, &to_old)?;
        cut(after.to_mut(), id, &to_new)?;
    }
    Ok([before, after])
}

/// Values that are distinguished in one rulebook and merged in the other cannot be compared one by one.
fn told_apart_alike(old: &Fact, new: &Fact) -> Result<(), Error> {
    for (one, other) in [(old, new), (new, old)] {
        for value in one.values.iter().filter(|value| !value.together.is_empty()) {
            let apart = value.together.iter().find(|name| {
                // A value that only one rulebook has does not matter for how the others are merged.
                let known = other.named(name).is_some();
                known && other.value_called(name) != other.value_called(&value.id)
            });
            if let Some(apart) = apart {
                let message = format!(
                    "one of the rulebooks tells the values `{}` and `{apart}` of the fact `{}` apart, and the other does not; \
                     name both under `lists` in both of them, each in a list of its own",
                    value.id, one.id
                );
                return Err(Error::question(message));
            }
        }
    }
    Ok(())
}

/// Rewrites the conditions that decide verdicts for the new cells.
fn translate(model: &mut Model, recut: &Recut) {
    for rule in model.rules.to_mut() {
        rule.header.when = recut.condition(&rule.header.when);
    }
    for route in model.routes.to_mut() {
        route.header.when = recut.condition(&route.header.when);
    }
}
