//! Refines the cells of a quantity: each old cell becomes one or more new ones, and conditions over old cells are
//! rewritten.
//!
//! Needed when a user's own rules, in the words of another rulebook, add thresholds, and when two rulebooks are
//! compared, which needs the cuts of both.
//!
//! ```text
//! old cuts   200            cells  [<=200 | >200]
//! new cuts   200, 500       cells  [<=200 | >200..<=500 | >500]       old cell 1 -> new cells 1 and 2
//! ```

use super::roughly;
use crate::engine::ids::{FactId, Id, List, Table, ValueId, ValueSet};
use crate::engine::model::{Condition, Cut, Quantity, Vocabulary};

/// The mapping from the old cells of a fact to the new ones.
pub(crate) struct Recut {
    fact: FactId,
    /// For each old cell, the new cells.
    cells: Table<ValueId, ValueSet>,
}

impl Recut {
    /// Rewrites a set of old cells as new ones.
    pub(crate) fn set(&self, fact: FactId, cells: ValueSet) -> ValueSet {
        if fact != self.fact {
            return cells;
        }
        cells.iter().filter_map(|cell| self.cells.look_up(cell)).fold(ValueSet::EMPTY, |all, now| all | *now)
    }

    /// Rewrites a condition over old cells.
    pub(crate) fn condition(&self, when: &Condition) -> Condition {
        let all = |parts: &List<Condition>| parts.iter().map(|part| self.condition(part)).collect();
        match when {
            Condition::All(parts) => Condition::All(all(parts)),
            Condition::Any(parts) => Condition::Any(all(parts)),
            Condition::Not(parts) => Condition::Not(all(parts)),
            Condition::Count(counting, parts) => Condition::Count(*counting, all(parts)),
            Condition::Is(fact, values) => Condition::Is(*fact, self.set(*fact, *values)),
            Condition::Always | Condition::Goal(_) => when.clone(),
        }
    }
}

impl Vocabulary {
    /// Adds cuts to a quantity. None if there would be too many, or if one is not ordered with the others on every day.
    pub(crate) fn recut(&mut self, fact: FactId, more: &[Cut]) -> Option<Recut> {
        let quantity = self.facts.look_up(fact)?.quantity.clone()?;
        let kind = quantity.kind;
        let place = |cut: &Cut| if quantity.from_now { roughly(kind, cut) } else { cut.start(kind, 0) as f64 };
        let mut cuts = quantity.cuts.to_vec();
        let same = |one: &Cut, other: &Cut| match quantity.from_now {
            true => one == other,
            false => one.start(kind, 0) == other.start(kind, 0),
        };
        for cut in more {
            if !cuts.iter().any(|known| same(known, cut)) {
                cuts.push(cut.clone());
            }
        }
        cuts.sort_by(|one, other| place(one).total_cmp(&place(other)).then(one.above.cmp(&other.above)));
        let ordered = |pair: &[Cut]| match pair {
            [one, other] if quantity.from_now => super::always_before(kind, one, other),
            _ => true,
        };
        if cuts.len() + usize::from(quantity.optional) >= Vocabulary::MAX_VALUES || !cuts.windows(2).all(ordered) {
            return None;
        }
        // A new cell lies in the old cell that has the same number of old cuts below it.
        let mut cells = vec![ValueSet::EMPTY; quantity.cuts.len() + 1];
        let mut old = 0;
        for at in 0..=cuts.len() {
            if let Some(cut) = at.checked_sub(1).and_then(|at| cuts.get(at)) {
                old += usize::from(quantity.cuts.iter().any(|known| same(known, cut)));
            }
            if let Some(cells) = cells.get_mut(old) {
                cells.insert(ValueId::at(at));
            }
        }
        let quantity = Quantity { cuts: cuts.into(), ..quantity };
        cells.extend(quantity.absent().map(ValueSet::only));
        let recut = Recut { fact, cells: cells.into() };
        let before = self.facts.look_up(fact)?.clone();
        let unusual = |at: ValueId| {
            let old = recut.cells.entries().find(|(_, now)| now.contains(at)).map(|(old, _)| old);
            old.and_then(|old| before.values.look_up(old)).is_some_and(|value| value.unusual)
        };
        let values = quantity.values(unusual);
        let declared = self.facts.look_up_mut(fact)?;
        declared.values = values;
        declared.changeable = recut.set(fact, before.changeable);
        declared.presumed = recut.set(fact, before.presumed);
        declared.quantity = Some(quantity);
        for impossible in self.impossible.to_mut() {
            impossible.when = recut.condition(&impossible.when);
        }
        for named in self.conditions.to_mut() {
            named.when = recut.condition(&named.when);
        }
        for situation in self.situations.to_mut() {
            situation.facts = situation.facts.iter().map(|(of, cells)| (*of, recut.set(*of, *cells))).collect();
        }
        Some(recut)
    }
}
