//! Figures and the cells that they fall into.
//!
//! A fact may be a quantity: an amount, a count, a date. The thresholds that rules name cut the range of its figures into
//! *cells*, and the cells are its values: finite, in order, and as many as matter. So everything that decides works on
//! values, as it does for any other fact, and only what enters (a figure) and what is shown (a range) knows of figures.
//!
//! ```text
//! rules:   amount above 200, amount above 5000          figure 300 falls into the second cell
//! cells:   [ at most 200 | above 200, at most 5000 | above 5000 ]
//! ```
//!
//! Thresholds may be counted from the moment asked about ("longer ago than 6 months") or from another fact's figure ("at
//! least as many doses as the series has"). Cells keep their order then, and only where a figure falls depends on the rest.

mod calendar;
mod check;
mod fall;
mod figure;
mod named;
#[cfg(any(feature = "yaml", feature = "workbench"))]
mod recut;

#[cfg(any(feature = "yaml", test))]
use super::ids::List;
use super::ids::{Id, ValueId, ValueSet};
#[cfg(any(feature = "yaml", test))]
use super::model::Text;
use super::model::{Cut, Quantity, QuantityKind};
#[cfg(any(feature = "yaml", test))]
use super::record::Str;

pub(crate) use calendar::{always_before, roughly};
pub(crate) use check::check;
pub(crate) use fall::{Figured, Known, fallen, figured};
pub(crate) use figure::{Figures, moment, size, unit};
pub(crate) use named::{ABSENT, cell, figures_label, range_label};
#[cfg(feature = "workbench")]
pub(crate) use recut::Recut;

/// Figures are at most so far from zero, so that neither their differences nor a step more overflow.
pub(crate) const MOST: i64 = 4_000_000_000_000_000_000;

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;

/// A moment of a day, in seconds since 1970.
pub(crate) fn now(day: jiff::civil::Date, second: u32) -> i64 {
    calendar::days(day) * DAY + i64::from(second)
}

/// The day of a moment.
pub(crate) fn day(now: i64) -> jiff::civil::Date {
    calendar::date(now.div_euclid(DAY))
}

/// The day that a figure of a date stands for.
#[cfg(feature = "reason")]
pub(crate) fn day_of(figure: i64) -> jiff::civil::Date {
    calendar::date(figure)
}

impl QuantityKind {
    /// How many steps make one.
    pub(crate) fn steps(self) -> i64 {
        match self {
            QuantityKind::Number => 1_000_000,
            QuantityKind::Money => 10_000,
            _ => 1,
        }
    }

    /// Whether figures are days or moments.
    pub(crate) fn is_dated(self) -> bool {
        matches!(self, QuantityKind::Date | QuantityKind::Moment)
    }
}

impl Cut {
    /// The figure of the cut, where thresholds are counted from `from`: a moment in seconds, or another figure.
    fn figure(&self, kind: QuantityKind, from: i64) -> i64 {
        let now = if kind == QuantityKind::Date { from.div_euclid(DAY) } else { from };
        match (self.months, self.runs) {
            (0, _) => now.saturating_add(self.at),
            (months, false) => calendar::shifted(kind, now, months),
            (months, true) => calendar::ended_before(now, months.saturating_neg(), self.above),
        }
    }

    /// The least figure above the cut.
    pub(crate) fn start(&self, kind: QuantityKind, from: i64) -> i64 {
        let runs = self.months != 0 && self.runs;
        self.figure(kind, from).saturating_add(i64::from(self.above && !runs)).clamp(-MOST, MOST)
    }
}

impl Quantity {
    /// A quantity that nothing bounds and nothing cuts.
    #[cfg(any(feature = "yaml", test))]
    pub(crate) fn new(kind: QuantityKind, shown: Text, unit: Option<Str>) -> Quantity {
        Quantity {
            kind,
            shown,
            unit,
            least: None,
            most: None,
            optional: false,
            of: None,
            from_now: false,
            other: None,
            other_label: None,
            cuts: List::new(),
            ranges: List::new(),
            phrases: List::new(),
        }
    }

    /// What thresholds are counted from when a question is put at a moment. Where that is another fact's figure, what
    /// falls into cells is the difference of the two.
    pub(crate) fn origin(&self, now: i64) -> i64 {
        if self.from_now { now } else { 0 }
    }

    /// How many cells there are.
    pub(crate) fn cells_made(&self) -> usize {
        self.cuts.len() + 1
    }

    /// The value that stands for no figure: the one after the cells.
    pub(crate) fn absent(&self) -> Option<ValueId> {
        self.optional.then(|| ValueId::at(self.cells_made()))
    }

    /// The figures of a cell, least and greatest, where thresholds are counted from `from`. Empty where the greatest is less.
    pub(crate) fn figures_of(&self, cell: ValueId, from: i64) -> Figures {
        if self.absent() == Some(cell) {
            return Figures { least: MOST, most: -MOST };
        }
        let cuts = self.cuts.as_slice();
        let start = |cut: &Cut| cut.start(self.kind, from);
        let absolute = !self.from_now && self.other.is_none();
        let bounds = if absolute { (self.least, self.most) } else { (None, None) };
        Figures {
            least: cell.place().checked_sub(1).and_then(|at| cuts.get(at)).map(start).or(bounds.0).unwrap_or(-MOST),
            most: cuts.get(cell.place()).map(|cut| start(cut) - 1).or(bounds.1).unwrap_or(MOST),
        }
    }

    /// The cells into which figures fall.
    pub(crate) fn cells(&self, figures: Figures, from: i64) -> ValueSet {
        let cell = |figure: i64| self.cuts.iter().take_while(|cut| cut.start(self.kind, from) <= figure).count();
        (cell(figures.least)..=cell(figures.most)).map(ValueId::at).collect()
    }
}
