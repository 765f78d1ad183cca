//! Into which cells told figures fall.

use super::{Figures, MOST};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Quantity, Vocabulary};

/// A fact that has cells of figures.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figured {
    fact: FactId,
    /// The fact whose figure it is.
    of: FactId,
    /// The fact with whose figure it is compared.
    other: Option<FactId>,
}

impl Figured {
    /// Whether a fact's figure decides into which of the cells one falls.
    pub(crate) fn concerns(&self, fact: FactId) -> bool {
        self.of == fact || self.other == Some(fact)
    }
}

/// The facts that have cells of figures.
pub(crate) fn figured(words: &Vocabulary) -> impl Iterator<Item = Figured> {
    words.facts.entries().filter_map(|(fact, declared)| {
        let quantity = declared.quantity.as_ref()?;
        Some(Figured { fact, of: quantity.of.unwrap_or(fact), other: quantity.other })
    })
}

/// The cells that told figures leave of each fact that they say something of, for a moment in seconds since 1970.
pub(crate) fn fallen<'t>(
    words: &Vocabulary,
    figured: &[Figured],
    told: impl Fn(FactId) -> Option<&'t [Figures]>,
    now: i64,
) -> Vec<(FactId, ValueSet)> {
    let mut fallen = Vec::new();
    for Figured { fact, of, other } in figured {
        let Some(quantity) = &words.facts[*fact].quantity else { continue };
        let (one, two) = (told(*of), other.and_then(&told));
        if one.is_none() && two.is_none() {
            continue;
        }
        let origin = quantity.origin(now);
        let mut cells = ValueSet::EMPTY;
        for figures in one.unwrap_or(&[all(words, *of)]) {
            match other {
                None => cells |= quantity.cells(*figures, origin),
                Some(other) => two.unwrap_or(&[all(words, *other)]).iter().for_each(|less| {
                    cells |= quantity.cells(figures.less(*less), origin);
                }),
            }
        }
        let known = one.is_some() && (other.is_none() || two.is_some());
        if known || cells != words.facts[*fact].all() {
            fallen.push((*fact, cells));
        }
    }
    fallen
}

/// All figures that a fact can have.
fn all(words: &Vocabulary, fact: FactId) -> Figures {
    let bound = |bound: fn(&Quantity) -> Option<i64>| words.facts[fact].quantity.as_ref().and_then(bound);
    Figures {
        least: bound(|quantity| quantity.least).unwrap_or(-MOST),
        most: bound(|quantity| quantity.most).unwrap_or(MOST),
    }
}
