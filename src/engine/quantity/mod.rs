//! Quantities: facts with figures, and the cells into which thresholds divide them.
//!
//! A fact may be a quantity: an amount, a count, a date. The thresholds that rules name divide its range into *cells*,
//! and the cells are the values of the fact: finite, ordered, and no more than rules can distinguish. The engine
//! therefore decides on values, as for any other fact; only input (a figure is placed into a cell) and output (a cell
//! is shown as a range) deal with numbers.
//!
//! ```text
//! rules:   amount above 200, amount above 5000          figure 300 is in the second cell
//! cells:   [ at most 200 | above 200, at most 5000 | above 5000 ]
//! ```
//!
//! Thresholds may be relative to the moment of the question ("longer ago than 6 months") or to another fact's figure
//! ("at least as many doses as the series has"). The order of the cells does not depend on that; only the cell in which
//! a figure lies does.

mod calendar;
mod check;
mod currency;
mod fall;
mod figure;
mod named;
#[cfg(any(feature = "yaml", feature = "workbench"))]
mod recut;
#[cfg(feature = "yaml")]
mod relative;
mod remedy;
#[cfg(test)]
mod tests;
mod together;

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
pub(crate) use figure::{Figures, moment, no_day, size, unit};
pub(crate) use named::{ABSENT, cell, figures_label, range_label};
#[cfg(feature = "workbench")]
pub(crate) use recut::Recut;
pub(crate) use together::{Always, Track, apart, impossible};

/// The bound on the absolute value of figures, low enough that neither a difference of two nor one more step overflows.
pub(crate) const MOST: i64 = 4_000_000_000_000_000_000;

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;

/// The moment at a second of a day, in seconds since 1970.
pub(crate) fn now(day: jiff::civil::Date, second: u32) -> i64 {
    calendar::days(day) * DAY + i64::from(second)
}

/// The day of a moment.
pub(crate) fn day(now: i64) -> jiff::civil::Date {
    calendar::date(now.div_euclid(DAY))
}

/// The day that a figure of a date quantity stands for.
#[cfg(feature = "reason")]
pub(crate) fn day_of(figure: i64) -> jiff::civil::Date {
    calendar::date(figure)
}

impl QuantityKind {
    /// The number of steps in one unit.
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
    /// The figure of the cut, relative to an origin: a moment in seconds, or another fact's figure.
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
    /// A quantity without bounds and cuts.
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

    /// The origin of thresholds for a question at a moment. For thresholds relative to another fact's figure it is
    /// zero, as there the difference of both figures is placed into cells.
    pub(crate) fn origin(&self, now: i64) -> i64 {
        if self.from_now { now } else { 0 }
    }

    /// The number of cells.
    pub(crate) fn cells_made(&self) -> usize {
        self.cuts.len() + 1
    }

    /// The value that stands for "no figure": the one after the cells.
    pub(crate) fn absent(&self) -> Option<ValueId> {
        self.optional.then(|| ValueId::at(self.cells_made()))
    }

    /// The range of figures of a cell, with thresholds counted from `from`; may be empty.
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

    /// The cells that intersect a range of figures.
    pub(crate) fn cells(&self, figures: Figures, from: i64) -> ValueSet {
        let cell = |figure: i64| self.cuts.iter().take_while(|cut| cut.start(self.kind, from) <= figure).count();
        (cell(figures.least)..=cell(figures.most)).map(ValueId::at).collect()
    }
}
