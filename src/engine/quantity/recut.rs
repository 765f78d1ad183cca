//! A quantity cut in more places: each of its cells becomes one cell or several, and what names the old cells names those.
//!
//! Rules of one's own in the words of another rulebook cut its quantities where they need it, and two rulebooks that are
//! compared are cut where either is.

use super::roughly;
use crate::engine::ids::{FactId, Id, List, Table, ValueId, ValueSet};
use crate::engine::model::{Condition, Cut, Quantity, Vocabulary};

/// What became of the cells of a fact.
pub(crate) struct Recut {
    fact: FactId,
    /// For each cell that was, the cells that are.
    cells: Table<ValueId, ValueSet>,
}

impl Recut {
    /// Cells of the fact as they are now.
    pub(crate) fn set(&self, fact: FactId, cells: ValueSet) -> ValueSet {
        if fact != self.fact {
            return cells;
        }
        cells.iter().filter_map(|cell| self.cells.look_up(cell)).fold(ValueSet::EMPTY, |all, now| all | *now)
    }

    /// A condition over the cells as they are now.
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
    /// Cuts a quantity in these places as well. None where they are too many, or in no order with those that are.
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
        // A new cell lies in the old one that has as many old cuts below it.
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
