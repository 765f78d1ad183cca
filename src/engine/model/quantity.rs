//! Quantities: facts whose values are ranges of figures (see [`quantity`](crate::engine::quantity)).

use super::{Brought, Lang, Text};
use crate::engine::ids::{FactId, List};
use crate::engine::record::{Str, record, unset, words};

words! {
    /// The kind of the figures of a quantity.
    #[non_exhaustive]
    pub enum QuantityKind("kind of quantity") {
        /// Whole numbers of things: 2 doses, 18 years of age.
        Count = "count",
        /// Numbers with up to six digits after the point.
        Number = "number",
        /// Amounts of money in one currency, with up to four digits after the point.
        Money = "money",
        /// Whole numbers of one unit of time: 48 hours.
        Duration = "duration",
        /// Days of the calendar.
        Date = "date",
        /// Points in time, to the second: 2026-11-22T08:30:00Z.
        Moment = "moment",
    }
}

record! {
    /// Declares that a fact has figures. The values of the fact are then *cells*: the ranges into which the thresholds
    /// of the rules divide its figures. No rule distinguishes two figures of one cell.
    ///
    /// Figures are stored as whole numbers of the smallest step of their kind: one thing, a millionth, a ten-thousandth
    /// of a unit of money, one unit of time, days since 1970-01-01, or seconds since then.
    #[derive(Eq)]
    pub struct Quantity {
        /// The kind of its figures.
        kind: QuantityKind as QuantityKind,
        /// How a figure is shown, with `{}` in its place: "CNY {}"; for one and for several, "{} dose|{} doses".
        shown: Text as &Text,
        /// The currency of an amount of money (ISO 4217), or the unit of a duration.
        unit: Option<Str> as Option<&str> = "unset",
        /// The least figure that is accepted.
        least: Option<i64> as Option<i64> = "unset",
        /// The greatest figure that is accepted.
        most: Option<i64> as Option<i64> = "unset",
        /// Whether there may be no figure at all. The last value of the fact stands for that; it is not a cell.
        optional: bool as bool = "unset",
        /// The fact whose figure is placed into the cells, if that is another one. A fact whose figures are compared in
        /// several ways has one derived fact for each of them.
        of: Option<FactId> as Option<FactId> = "unset",
        /// Whether thresholds are relative to the day, or the moment, of the question.
        from_now: bool as bool = "unset",
        /// The fact to whose figure thresholds are relative.
        other: Option<FactId> as Option<FactId> = "unset",
        /// The label of that fact.
        other_label: Option<Text> as Option<&Text> = "unset",
        /// The borders between cells, in order: one fewer than there are cells.
        cuts: List<Cut> as &[Cut],
        /// Ranges with a name of their own.
        ranges: List<NamedRange> as &[NamedRange] = "unset",
        /// Phrases that the rulebook brings for wording ranges.
        phrases: List<Brought> = "unset",
    }
}

impl Quantity {
    /// A phrase for ranges in a language: the rulebook's, or else the engine's.
    pub(crate) fn phrase<'q>(&'q self, lang: Lang, id: &str, own: &'q str) -> &'q str {
        let mut brought = self.phrases.iter().filter(|brought| brought.lang == lang);
        brought.find(|brought| *brought.id == *id).map_or(own, |brought| &brought.text)
    }
}

record! {
    /// The border between one cell and the next.
    #[derive(Eq)]
    pub struct Cut {
        /// The figure, in steps, relative to the origin of the thresholds if they have one.
        at: i64 as i64 = "unset",
        /// Calendar months from the day asked about, instead of steps: negative for the past.
        months: i32 as i32 = "unset",
        /// Whether the months are added to the figure, as for a term that runs from it, rather than subtracted from the
        /// day of the question. The two differ at the ends of months: a term of six months from 31 August ends on the
        /// last day of February, but six months before that day is 28 August.
        runs: bool as bool = "unset",
        /// Whether the border's own figure belongs to the cell below it.
        above: bool as bool = "unset",
    }
}

record! {
    /// A range of figures with a name.
    #[derive(Eq)]
    pub struct NamedRange {
        /// Name, as it is told and written in rules.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// Its least figure; none: unbounded below.
        least: Option<i64> as Option<i64> = "unset",
        /// Its greatest figure; none: unbounded above.
        most: Option<i64> as Option<i64> = "unset",
        /// Whether it is an exception that few people meet.
        unusual: bool as bool = "unset",
    }
}
