use super::{Brought, Lang, Text};
use crate::engine::ids::{FactId, List};
use crate::engine::record::{Str, record, unset, words};

words! {
    /// What the figures of a quantity are.
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
    /// That a fact has figures. Its values are *cells*: the parts into which the thresholds of the rules cut the range of its
    /// figures. Two figures of one cell are told apart by no rule.
    ///
    /// Figures are whole numbers of the smallest step of their kind: a thing, a millionth, a ten-thousandth of a unit of
    /// money, a unit of time, a day since 1970-01-01, a second since then.
    #[derive(Eq)]
    pub struct Quantity {
        /// What the figures are.
        kind: QuantityKind as QuantityKind,
        /// How a figure is shown, with `{}` in its place: "CNY {}"; for one and for several, "{} dose|{} doses".
        shown: Text as &Text,
        /// The currency of an amount of money (ISO 4217), or the unit of a duration.
        unit: Option<Str> as Option<&str> = "unset",
        /// The least figure that can be told.
        least: Option<i64> as Option<i64> = "unset",
        /// The greatest figure that can be told.
        most: Option<i64> as Option<i64> = "unset",
        /// Whether there may be no figure at all. The last value of the fact stands for that; it is in no cell.
        optional: bool as bool = "unset",
        /// The fact whose figure is looked at, where that is another one: a fact of which figures are compared in several
        /// ways has a fact more for each of them.
        of: Option<FactId> as Option<FactId> = "unset",
        /// Whether thresholds are counted from the day, or the moment, asked about.
        from_now: bool as bool = "unset",
        /// The fact from whose figure thresholds are counted.
        other: Option<FactId> as Option<FactId> = "unset",
        /// How that fact is called.
        other_label: Option<Text> as Option<&Text> = "unset",
        /// Where cells end, in order: one fewer than there are values.
        cuts: List<Cut> as &[Cut],
        /// Ranges with a name of their own.
        ranges: List<NamedRange> as &[NamedRange] = "unset",
        /// How ranges are said in words that the rulebook brings.
        phrases: List<Brought> = "unset",
    }
}

impl Quantity {
    /// A phrase of ranges in a language, where the rulebook brings it; else as the engine has it.
    pub(crate) fn phrase<'q>(&'q self, lang: Lang, id: &str, own: &'q str) -> &'q str {
        let mut brought = self.phrases.iter().filter(|brought| brought.lang == lang);
        brought.find(|brought| *brought.id == *id).map_or(own, |brought| &brought.text)
    }
}

record! {
    /// Where a cell ends and the next begins.
    #[derive(Eq)]
    pub struct Cut {
        /// The figure, in steps; from what the thresholds are counted from, where that is not zero.
        at: i64 as i64 = "unset",
        /// Calendar months from the day asked about, instead of steps: negative for the past.
        months: i32 as i32 = "unset",
        /// Whether months are added to the figure, as a term is that runs from it, rather than taken from the day asked about.
        /// From 31 August six months end on the last day of February; six months before that day begin on 28 August.
        runs: bool as bool = "unset",
        /// Whether that figure itself still belongs to the cell below.
        above: bool as bool = "unset",
    }
}

record! {
    /// A range of figures with a name.
    #[derive(Eq)]
    pub struct NamedRange {
        /// Name, as told and as written in rules.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// Its least figure; none: as low as figures go.
        least: Option<i64> as Option<i64> = "unset",
        /// Its greatest figure; none: as high as they go.
        most: Option<i64> as Option<i64> = "unset",
        /// Whether it is an exception that few people meet.
        unusual: bool as bool = "unset",
    }
}
