//! Names and labels of cells and ranges: "more than CNY 200, at most CNY 5,000", "at most 6 months ago", "at least as
//! many as ..".

use super::figure::size;
use super::{DAY, Figures, MOST};
use crate::engine::ids::{Id, ValueId, ValueSet};
#[cfg(any(feature = "yaml", feature = "workbench"))]
use crate::engine::ids::{List, Table};
#[cfg(any(feature = "yaml", feature = "workbench"))]
use crate::engine::model::Value;
use crate::engine::model::{Cut, Lang, NamedRange, Quantity, QuantityKind, Text};
use crate::engine::phrases::{Phrases, fill};

/// Fills a phrase in the words of a rulebook.
macro_rules! say {
    ($quantity:ident, $lang:ident, $phrase:ident $(, $part:literal => $text:expr)*) => {
        fill($quantity.phrase($lang, stringify!($phrase), &Phrases::own($lang).$phrase), &[$(($part, $text)),*])
    };
}

/// The side of a cut on which figures lie, and whether the cut's own figure is included.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    AtLeast,
    Above,
    Below,
    AtMost,
}

impl Side {
    fn over(cut: &Cut) -> Side {
        if cut.above { Side::Above } else { Side::AtLeast }
    }

    fn under(cut: &Cut) -> Side {
        if cut.above { Side::AtMost } else { Side::Below }
    }

    fn sign(self) -> &'static str {
        match self {
            Side::AtLeast => ">=",
            Side::Above => ">",
            Side::Below => "<",
            Side::AtMost => "<=",
        }
    }
}

/// The name of the value that stands for "there is no figure".
pub(crate) const ABSENT: &str = "none";

/// The name and label of a cell.
pub(crate) fn cell(quantity: &Quantity, cell: ValueId) -> (String, Text) {
    if quantity.absent() == Some(cell) {
        return (ABSENT.to_owned(), quantity.shown.each(|lang| say!(quantity, lang, no_figure).to_string()));
    }
    let figures = quantity.figures_of(cell, 0);
    let absolute = !quantity.from_now && quantity.other.is_none();
    let whole = |end: Option<i64>, least: bool| {
        end.unwrap_or(if least { quantity.least.unwrap_or(-MOST) } else { quantity.most.unwrap_or(MOST) })
    };
    let same =
        |range: &&NamedRange| (whole(range.least, true), whole(range.most, false)) == (figures.least, figures.most);
    let named = quantity.ranges.iter().find(|range| absolute && same(range));
    if let Some(range) = named {
        return (range.id.to_string(), range.label.clone());
    }
    if absolute && figures.least == figures.most {
        let label = quantity.shown.each(|lang| figure(quantity, figures.least, lang));
        return (quantity.written(figures.least), label);
    }
    let (lower, upper) = ends(quantity, cell.place(), cell.place());
    (name(quantity, lower, upper), label(quantity, lower, upper))
}

impl Quantity {
    /// The values of the fact: its cells, and the value for "there is no figure" if that is possible.
    #[cfg(any(feature = "yaml", feature = "workbench"))]
    pub(crate) fn values(&self, unusual: impl Fn(ValueId) -> bool) -> Table<ValueId, Value> {
        let values = (0..self.cells_made()).map(ValueId::at).chain(self.absent()).map(|at| {
            let (id, label) = cell(self, at);
            let (also, together) = (List::new(), List::new());
            Value { id: id.into(), label, unusual: unusual(at), pending: None, also, together }
        });
        values.collect()
    }
}

/// The label of a set of cells; adjacent cells become one range.
pub(crate) fn range_label(quantity: &Quantity, cells: ValueSet, lang: Lang, or: &str) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for at in cells.iter().map(Id::place) {
        // The value for "no figure" is adjacent to no cell.
        let absent = quantity.absent().map(Id::place);
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at && absent != Some(at) => *last = at,
            _ => runs.push((at, at)),
        }
    }
    let labels = runs.into_iter().map(|(first, last)| {
        if first == last {
            return cell(quantity, ValueId::at(first)).1.get(lang).to_owned();
        }
        let (lower, upper) = ends(quantity, first, last);
        label(quantity, lower, upper).get(lang).to_owned()
    });
    labels.collect::<Vec<_>>().join(or)
}

/// The label of figures that were told.
pub(crate) fn figures_label(quantity: &Quantity, figures: Figures, lang: Lang) -> String {
    if figures.least == figures.most {
        return figure(quantity, figures.least, lang);
    }
    let plain = Quantity { from_now: false, other_label: None, ..quantity.clone() };
    let cut = |at: i64, above: bool| Cut { at, months: 0, runs: false, above };
    let lower = (figures.least > quantity.least.unwrap_or(-MOST)).then(|| cut(figures.least, false));
    let upper = (figures.most < quantity.most.unwrap_or(MOST)).then(|| cut(figures.most, true));
    label(&plain, lower.as_ref(), upper.as_ref()).get(lang).to_owned()
}

fn ends(quantity: &Quantity, first: usize, last: usize) -> (Option<&Cut>, Option<&Cut>) {
    let cuts = quantity.cuts.as_slice();
    (first.checked_sub(1).and_then(|at| cuts.get(at)), cuts.get(last))
}

/// The single figure of a cell whose two ends are the same.
fn single<'c>(lower: Option<&'c Cut>, upper: Option<&'c Cut>) -> Option<&'c Cut> {
    let (lower, upper) = (lower?, upper?);
    let same = (lower.at, lower.months, lower.runs) == (upper.at, upper.months, upper.runs);
    (same && !lower.above && upper.above).then_some(upper)
}

/// The name by which a cell can be told: `>200..<=5000`, `<now-180d`.
fn name(quantity: &Quantity, lower: Option<&Cut>, upper: Option<&Cut>) -> String {
    let figure = |cut: &Cut| match (quantity.from_now, quantity.other) {
        (false, None) => quantity.written(cut.at),
        (from_now, _) => {
            let from = if from_now { "now" } else { "" };
            match short(quantity, cut) {
                span if span.is_empty() => {
                    if from_now {
                        from.to_owned()
                    } else {
                        "0".to_owned()
                    }
                }
                span => format!("{from}{span}"),
            }
        }
    };
    if let Some(cut) = single(lower, upper) {
        return figure(cut);
    }
    let over = lower.map(|cut| format!("{}{}", Side::over(cut).sign(), figure(cut)));
    let under = upper.map(|cut| format!("{}{}", Side::under(cut).sign(), figure(cut)));
    match (over, under) {
        (Some(over), Some(under)) => format!("{over}..{under}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => "every".to_owned(),
    }
}

/// The distance of a cut from its origin, for a name: `-180d`, `+6mo`.
fn short(quantity: &Quantity, cut: &Cut) -> String {
    if cut.months != 0 {
        return format!("{:+}mo{}", cut.months, if cut.runs { "*" } else { "" });
    }
    match (cut.at, quantity.kind) {
        (0, _) => String::new(),
        (days, QuantityKind::Date) => format!("{days:+}d"),
        (seconds, QuantityKind::Moment) if seconds % DAY == 0 => format!("{:+}d", seconds / DAY),
        (seconds, QuantityKind::Moment) if seconds % 3_600 == 0 => format!("{:+}h", seconds / 3_600),
        (seconds, QuantityKind::Moment) => format!("{seconds:+}s"),
        (figure, _) => format!("{}{}", if figure < 0 { "" } else { "+" }, quantity.written(figure)),
    }
}

fn label(quantity: &Quantity, lower: Option<&Cut>, upper: Option<&Cut>) -> Text {
    let other = quantity.other_label.as_ref();
    let words = |lang| {
        if let Some(cut) = single(lower, upper) {
            return exactly(quantity, cut, other, lang);
        }
        let over = lower.map(|cut| bound(quantity, Side::over(cut), cut, other, lang));
        let under = upper.map(|cut| bound(quantity, Side::under(cut), cut, other, lang));
        match (over, under) {
            // Ranges in the past are worded from now backwards.
            (Some(over), Some(under)) if quantity.from_now => {
                format!("{under}{}{over}", say!(quantity, lang, range_and))
            }
            (Some(over), Some(under)) => format!("{over}{}{under}", say!(quantity, lang, range_and)),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) if quantity.optional => say!(quantity, lang, some_figure),
            (None, None) => say!(quantity, lang, any_figure),
        }
    };
    quantity.shown.each(words)
}

fn exactly(quantity: &Quantity, cut: &Cut, other: Option<&Text>, lang: Lang) -> String {
    match (quantity.from_now, other) {
        (true, _) if cut.months == 0 && cut.at == 0 => today(quantity, lang),
        (true, _) => {
            let (past, span) = span(quantity, cut, lang);
            match past {
                true => say!(quantity, lang, exactly_ago, "span" => &span),
                false => say!(quantity, lang, exactly_ahead, "span" => &span),
            }
        }
        (false, Some(other)) => {
            let than = from_other(quantity, cut, other, lang);
            say!(quantity, lang, same_as, "figure" => &than)
        }
        (false, None) => figure(quantity, cut.at, lang),
    }
}

fn today(quantity: &Quantity, lang: Lang) -> String {
    if quantity.kind == QuantityKind::Date { say!(quantity, lang, today) } else { say!(quantity, lang, now) }
}

fn bound(quantity: &Quantity, side: Side, cut: &Cut, other: Option<&Text>, lang: Lang) -> String {
    let dated = quantity.kind.is_dated();
    if quantity.from_now {
        let now = today(quantity, lang);
        let (past, span) = span(quantity, cut, lang);
        return match (side, past) {
            _ if span.is_empty() => match side {
                Side::AtLeast => say!(quantity, lang, now_or_later, "now" => &now),
                Side::Above => say!(quantity, lang, later_than_now, "now" => &now),
                Side::Below => say!(quantity, lang, before_now, "now" => &now),
                Side::AtMost => say!(quantity, lang, now_or_earlier, "now" => &now),
            },
            (Side::AtLeast, true) => say!(quantity, lang, at_most_ago, "span" => &span),
            (Side::Above, true) => say!(quantity, lang, less_than_ago, "span" => &span),
            (Side::Below, true) => say!(quantity, lang, more_than_ago, "span" => &span),
            (Side::AtMost, true) => say!(quantity, lang, at_least_ago, "span" => &span),
            (Side::AtLeast, false) => say!(quantity, lang, at_least_ahead, "span" => &span),
            (Side::Above, false) => say!(quantity, lang, more_than_ahead, "span" => &span),
            (Side::Below, false) => say!(quantity, lang, less_than_ahead, "span" => &span),
            (Side::AtMost, false) => say!(quantity, lang, at_most_ahead, "span" => &span),
        };
    }
    let than = match other {
        Some(other) => from_other(quantity, cut, other, lang),
        None => figure(quantity, cut.at, lang),
    };
    // Chinese puts spaces around figures and around nothing else.
    let apart = lang.pick(false, true) && than.starts_with(|letter: char| letter.is_ascii());
    let than = if apart { format!(" {than}") } else { than };
    match (side, dated) {
        (Side::AtLeast, true) => say!(quantity, lang, not_before, "figure" => &than),
        (Side::Above, true) => say!(quantity, lang, after, "figure" => &than),
        (Side::Below, true) => say!(quantity, lang, before, "figure" => &than),
        (Side::AtMost, true) => say!(quantity, lang, not_after, "figure" => &than),
        (Side::AtLeast, false) => say!(quantity, lang, at_least, "figure" => &than),
        (Side::Above, false) => say!(quantity, lang, more_than, "figure" => &than),
        (Side::Below, false) => say!(quantity, lang, less_than, "figure" => &than),
        (Side::AtMost, false) => say!(quantity, lang, at_most, "figure" => &than),
    }
}

/// The label of a cut that is counted from another fact's figure.
fn from_other(quantity: &Quantity, cut: &Cut, other: &Text, lang: Lang) -> String {
    let other = other.get(lang);
    if cut.at == 0 {
        return say!(quantity, lang, figure_of, "fact" => other);
    }
    let by = if quantity.kind.is_dated() {
        span(quantity, &Cut { at: cut.at.abs(), ..cut.clone() }, lang).1
    } else {
        figure(quantity, cut.at.abs(), lang)
    };
    match cut.at < 0 {
        false => say!(quantity, lang, figure_plus, "fact" => other, "figure" => &by),
        true => say!(quantity, lang, figure_less, "fact" => other, "figure" => &by),
    }
}

/// A figure with its unit: "CNY 5,000", "5,000 元".
fn figure(quantity: &Quantity, figure: i64, lang: Lang) -> String {
    let written = quantity.written(figure);
    let shown = quantity.shown.get(lang);
    let shown = match shown.split_once('|') {
        Some((one, _)) if figure == quantity.kind.steps() => one,
        Some((_, several)) => several,
        None => shown,
    };
    shown.replace("{}", &if quantity.kind.is_dated() { written } else { grouped(&written) })
}

/// Separates thousands by commas: `5,000.5`.
fn grouped(number: &str) -> String {
    let (whole, rest) = number.find('.').map_or((number, ""), |at| number.split_at(at));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut out = sign.to_owned();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out + rest
}

/// Whether a cut lies in the past, and its distance from now in words: "6 months".
fn span(quantity: &Quantity, cut: &Cut, lang: Lang) -> (bool, String) {
    let (count, unit) = match (cut.months, quantity.kind) {
        (0, QuantityKind::Date) => (cut.at, "day"),
        (0, _) => {
            let unit = ["day", "hour", "minute", "second"].into_iter().find(|unit| cut.at % size(unit).0 == 0);
            let unit = unit.unwrap_or("second");
            (cut.at / size(unit).0, unit)
        }
        (months, _) if months % 12 == 0 => (i64::from(months / 12), "year"),
        (months, _) => (i64::from(months), "month"),
    };
    if count == 0 {
        return (false, String::new());
    }
    let number = grouped(&count.unsigned_abs().to_string());
    let span = match unit {
        "day" => say!(quantity, lang, span_days, "count" => &number),
        "hour" => say!(quantity, lang, span_hours, "count" => &number),
        "minute" => say!(quantity, lang, span_minutes, "count" => &number),
        "second" => say!(quantity, lang, span_seconds, "count" => &number),
        "year" => say!(quantity, lang, span_years, "count" => &number),
        _ => say!(quantity, lang, span_months, "count" => &number),
    };
    let span = match span.split_once('|') {
        Some((one, _)) if count.abs() == 1 => one.to_owned(),
        Some((_, several)) => several.to_owned(),
        None => span,
    };
    (count < 0, span)
}
