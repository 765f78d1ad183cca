//! Cells and ranges in words: "more than CNY 200, at most CNY 5,000", "at most 6 months ago", "at least as many as ..".

use super::figure::size;
use super::{DAY, Figures, MOST};
use crate::engine::ids::{Id, ValueId, ValueSet};
use crate::engine::model::{Cut, Lang, NamedRange, Quantity, QuantityKind, Text};

/// Which side of a cut figures lie on, and whether the cut's own figure is among them.
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

/// Name and label of a cell.
pub(crate) fn cell(quantity: &Quantity, cell: ValueId) -> (String, Text) {
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

/// What a set of cells is, in words: cells that lie side by side are one range.
pub(crate) fn range_label(quantity: &Quantity, cells: ValueSet, lang: Lang) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for at in cells.iter().map(Id::place) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
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
    labels.collect::<Vec<_>>().join(lang.pick(" or ", "或"))
}

/// Figures that were told, in words.
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

/// A single figure: both ends are it.
fn single<'c>(lower: Option<&'c Cut>, upper: Option<&'c Cut>) -> Option<&'c Cut> {
    let (lower, upper) = (lower?, upper?);
    let same = (lower.at, lower.months, lower.runs) == (upper.at, upper.months, upper.runs);
    (same && !lower.above && upper.above).then_some(upper)
}

/// The name under which a cell is told: `>200..<=5000`, `<now-180d`.
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

/// How far a cut is from what it is counted from: `-180d`, `+6mo`.
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
            // The past is told from now backwards.
            (Some(over), Some(under)) if quantity.from_now => format!("{under}{}{over}", lang.pick(" and ", "且")),
            (Some(over), Some(under)) => format!("{over}{}{under}", lang.pick(" and ", "且")),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => lang.pick("any", "任意").to_owned(),
        }
    };
    quantity.shown.each(words)
}

fn exactly(quantity: &Quantity, cut: &Cut, other: Option<&Text>, lang: Lang) -> String {
    match (quantity.from_now, other) {
        (true, _) if cut.months == 0 && cut.at == 0 => today(quantity, lang).to_owned(),
        (true, _) => {
            let (past, span) = span(quantity, cut, lang);
            match past {
                true => lang.pick(format!("exactly {span} ago"), format!("正好 {span}前")),
                false => lang.pick(format!("exactly {span} ahead"), format!("正好 {span}后")),
            }
        }
        (false, Some(other)) => {
            let than = from_other(quantity, cut, other, lang);
            lang.pick(format!("the same as {than}"), format!("等于{than}"))
        }
        (false, None) => figure(quantity, cut.at, lang),
    }
}

fn today(quantity: &Quantity, lang: Lang) -> &'static str {
    if quantity.kind == QuantityKind::Date { lang.pick("today", "今天") } else { lang.pick("now", "此刻") }
}

fn bound(quantity: &Quantity, side: Side, cut: &Cut, other: Option<&Text>, lang: Lang) -> String {
    let dated = quantity.kind.is_dated();
    if quantity.from_now {
        let now = today(quantity, lang);
        let (past, span) = span(quantity, cut, lang);
        return match (side, past) {
            _ if span.is_empty() => match side {
                Side::AtLeast => lang.pick(format!("{now} or later"), format!("{now}或以后")),
                Side::Above => lang.pick(format!("later than {now}"), format!("{now}以后")),
                Side::Below => lang.pick(format!("before {now}"), format!("{now}以前")),
                Side::AtMost => lang.pick(format!("{now} or earlier"), format!("{now}或以前")),
            },
            (Side::AtLeast, true) => lang.pick(format!("at most {span} ago"), format!("距今不超过 {span}")),
            (Side::Above, true) => lang.pick(format!("less than {span} ago"), format!("距今不足 {span}")),
            (Side::Below, true) => lang.pick(format!("more than {span} ago"), format!("距今超过 {span}")),
            (Side::AtMost, true) => lang.pick(format!("at least {span} ago"), format!("距今至少 {span}")),
            (Side::AtLeast, false) => lang.pick(format!("at least {span} ahead"), format!("至少 {span}后")),
            (Side::Above, false) => lang.pick(format!("more than {span} ahead"), format!("{span}以后")),
            (Side::Below, false) => lang.pick(format!("less than {span} ahead"), format!("{span}以内")),
            (Side::AtMost, false) => lang.pick(format!("at most {span} ahead"), format!("不晚于 {span}后")),
        };
    }
    let than = match other {
        Some(other) => from_other(quantity, cut, other, lang),
        None => figure(quantity, cut.at, lang),
    };
    let gap = if than.starts_with(|letter: char| letter.is_ascii()) { " " } else { "" };
    match (side, dated) {
        (Side::AtLeast, true) => lang.pick(format!("not before {than}"), format!("不早于{gap}{than}")),
        (Side::Above, true) => lang.pick(format!("after {than}"), format!("晚于{gap}{than}")),
        (Side::Below, true) => lang.pick(format!("before {than}"), format!("早于{gap}{than}")),
        (Side::AtMost, true) => lang.pick(format!("not after {than}"), format!("不晚于{gap}{than}")),
        (Side::AtLeast, false) => lang.pick(format!("at least {than}"), format!("不少于{gap}{than}")),
        (Side::Above, false) => lang.pick(format!("more than {than}"), format!("超过{gap}{than}")),
        (Side::Below, false) => lang.pick(format!("less than {than}"), format!("少于{gap}{than}")),
        (Side::AtMost, false) => lang.pick(format!("at most {than}"), format!("不超过{gap}{than}")),
    }
}

/// Another fact's figure, and how much is added to it.
fn from_other(quantity: &Quantity, cut: &Cut, other: &Text, lang: Lang) -> String {
    let other = other.get(lang);
    if cut.at == 0 {
        return lang.pick(format!("“{other}”"), format!("「{other}」"));
    }
    let by = if quantity.kind.is_dated() {
        span(quantity, &Cut { at: cut.at.abs(), ..cut.clone() }, lang).1
    } else {
        figure(quantity, cut.at.abs(), lang)
    };
    match cut.at < 0 {
        false => lang.pick(format!("“{other}” plus {by}"), format!("「{other}」加 {by}")),
        true => lang.pick(format!("“{other}” less {by}"), format!("「{other}」减 {by}")),
    }
}

/// A figure as it is shown: "CNY 5,000", "5,000 元".
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

/// Thousands set apart: `5,000.5`.
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

/// Whether a cut lies in the past, and how far from now it is: "6 months".
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
    let plural = if count.abs() == 1 { "" } else { "s" };
    let zh = match unit {
        "day" => "天",
        "hour" => "小时",
        "minute" => "分钟",
        "second" => "秒",
        "year" => "年",
        _ => "个月",
    };
    (count < 0, lang.pick(format!("{number} {unit}{plural}"), format!("{number} {zh}")))
}
