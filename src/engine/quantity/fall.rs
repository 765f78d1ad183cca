//! Places told figures into cells.
//!
//! ```text
//! told      amount 300          last_top_up between 2026-01-01 and 2026-03-01
//! cells     >200..<=5000        every cell that the range touches on the day asked about
//! ```

use super::{Figures, MOST};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Quantity, Vocabulary};

/// A fact whose values are cells of figures.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figured {
    fact: FactId,
    /// The fact whose figure is placed into the cells.
    of: FactId,
    /// The fact to whose figure that one is compared, if there is one.
    other: Option<FactId>,
}

impl Figured {
    pub(crate) fn fact(&self) -> FactId {
        self.fact
    }

    /// The fact whose figure is placed into the cells.
    pub(crate) fn of(&self) -> FactId {
        self.of
    }

    /// The fact to whose figure that one is compared.
    pub(crate) fn other(&self) -> Option<FactId> {
        self.other
    }

    /// Whether the figure of a fact determines a cell of this one.
    pub(crate) fn concerns(&self, fact: FactId) -> bool {
        self.of == fact || self.other == Some(fact)
    }
}

/// All facts whose values are cells of figures.
pub(crate) fn figured(words: &Vocabulary) -> impl Iterator<Item = Figured> {
    words.facts.entries().filter_map(|(fact, declared)| {
        let quantity = declared.quantity.as_ref()?;
        Some(Figured { fact, of: quantity.of.unwrap_or(fact), other: quantity.other })
    })
}

/// Knowledge about a figure: the ranges in which it can lie, and whether there may be none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known<'t> {
    pub(crate) figures: &'t [Figures],
    pub(crate) absent: bool,
}

/// For each fact about which told figures say something, the cells that remain possible at a moment (in seconds since
/// 1970).
pub(crate) fn fallen<'t>(
    words: &Vocabulary,
    figured: &[Figured],
    told: impl Fn(FactId) -> Option<Known<'t>>,
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
        let every = [Some(*of), *other].map(|fact| fact.map(|fact| all(words, fact)));
        let every = [every[0].as_slice(), every[1].as_slice()];
        let one_or_all = one.unwrap_or(Known { figures: every[0], absent: may_be_absent(words, *of) });
        let two_or_all = two.or(other.map(|other| Known { figures: every[1], absent: may_be_absent(words, other) }));
        for figures in one_or_all.figures {
            match two_or_all {
                None => cells |= quantity.cells(*figures, origin),
                Some(less) => less.figures.iter().for_each(|less| {
                    cells |= quantity.cells(figures.less(*less), origin);
                }),
            }
        }
        if one_or_all.absent || two_or_all.is_some_and(|less| less.absent) {
            quantity.absent().into_iter().for_each(|absent| cells.insert(absent));
        }
        let known = one.is_some() && (other.is_none() || two.is_some());
        if known || cells != words.facts[*fact].all() {
            fallen.push((*fact, cells));
        }
    }
    fallen
}

fn may_be_absent(words: &Vocabulary, fact: FactId) -> bool {
    words.facts[fact].quantity.as_ref().is_some_and(|quantity| quantity.optional)
}

/// The range of all figures that a fact can have.
fn all(words: &Vocabulary, fact: FactId) -> Figures {
    let bound = |bound: fn(&Quantity) -> Option<i64>| words.facts[fact].quantity.as_ref().and_then(bound);
    Figures {
        least: bound(|quantity| quantity.least).unwrap_or(-MOST),
        most: bound(|quantity| quantity.most).unwrap_or(MOST),
    }
}
