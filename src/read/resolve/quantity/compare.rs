//! Parses the operand of a condition on a quantity: figures, named ranges, and comparisons.
//!
//! A comparison is represented as the range between two cuts, each relative to zero, to the moment of the question, or
//! to another fact's figure. It is read twice: first to collect the cuts, and again, when the cells are known, to turn
//! it into a set of cells.

use std::ops::Range;

use crate::engine::ids::FactId;
use crate::engine::model::{Cut, NamedRange, Quantity, QuantityKind, Text, Vocabulary};
use crate::engine::quantity::{ABSENT, DAY, Figures, MOST, size, unit};
use crate::engine::suggest::{one_of, suggest};
use crate::read::parse::{Node, Value};

/// The origin of thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Against {
    Zero,
    Now,
    Other(FactId),
}

/// The figure of a fact lies between two cuts.
#[derive(Clone, Debug)]
pub(super) struct Between {
    pub(super) fact: FactId,
    pub(super) against: Against,
    pub(super) over: Option<Cut>,
    pub(super) under: Option<Cut>,
    /// Instead: there is no figure.
    pub(super) absent: bool,
}

/// The meaning of an operand.
#[derive(Clone, Debug)]
pub(super) enum Meaning {
    /// One of these.
    Any(Vec<Between>),
    /// None of these.
    None(Vec<Between>),
    /// Each of these.
    All(Vec<Between>),
}

impl Meaning {
    pub(super) fn parts(&self) -> &[Between] {
        match self {
            Meaning::Any(parts) | Meaning::None(parts) | Meaning::All(parts) => parts,
        }
    }
}

/// An operand that cannot be read.
#[derive(Debug)]
pub(super) struct Slip {
    pub(super) span: Range<usize>,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

fn slip<T>(node: &Node, code: &'static str, message: String, help: impl Into<Option<&'static str>>) -> Result<T, Slip> {
    Err(Slip { span: node.span.clone(), code, message, help: help.into().map(str::to_owned) })
}

/// The side of a threshold that a comparison accepts.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    AtLeast,
    Above,
    Below,
    AtMost,
}

/// The keywords of comparison, for figures without dates.
const COUNTED: [(&str, Side); 4] =
    [("above", Side::Above), ("at_least", Side::AtLeast), ("below", Side::Below), ("at_most", Side::AtMost)];
/// The keywords for days and moments.
const DATED: [(&str, Side); 6] = [
    ("after", Side::Above),
    ("not_before", Side::AtLeast),
    ("before", Side::Below),
    ("not_after", Side::AtMost),
    (LONGER, Side::Below),
    (NOT_LONGER, Side::AtLeast),
];
const LONGER: &str = "longer_ago_than";
const NOT_LONGER: &str = "not_longer_ago_than";

/// The keys of the operand of a comparison.
pub(super) const OPERAND: [&str; 8] = ["claim", "what", "per", "which", "rate", "fact", "plus", "as_of"];

/// Whether a word is a keyword of comparison.
pub(super) fn is_comparison(word: &str) -> bool {
    COUNTED.iter().chain(&DATED).any(|(name, _)| *name == word)
}

/// The keywords of comparison for a kind of quantity.
pub(crate) fn comparisons(kind: QuantityKind) -> Vec<&'static str> {
    let words = if kind.is_dated() { DATED.as_slice() } else { COUNTED.as_slice() };
    words.iter().map(|(word, _)| *word).collect()
}

/// Parses an operand.
pub(super) fn meaning(words: &Vocabulary, fact: FactId, quantity: &Quantity, node: &Node) -> Result<Meaning, Slip> {
    let Value::Map(entries) = &node.value else {
        return Ok(Meaning::Any(named(fact, quantity, node)?));
    };
    if entries.is_empty() {
        return slip(node, "wrong-kind", "the comparison says nothing".to_owned(), None);
    }
    let known = if quantity.kind.is_dated() { DATED.as_slice() } else { COUNTED.as_slice() };
    let mut parts = Vec::new();
    for (key, operand) in entries {
        let word = key.scalar().unwrap_or_default();
        if entries.iter().filter(|(other, _)| other.scalar() == Some(word)).count() > 1 {
            return slip(key, "duplicate-key", format!("`{word}` stands twice in one comparison"), "keep one of them");
        }
        if word == "not" && entries.len() == 1 {
            if let Some(slip) = turned_round(quantity, operand) {
                return Err(slip);
            }
            return Ok(Meaning::None(named(fact, quantity, operand)?));
        }
        let Some((_, side)) = known.iter().find(|(name, _)| *name == word) else {
            let names = known.iter().map(|(name, _)| *name).chain(["not"]);
            let message = match word {
                "not" => "`not` does not stand beside comparisons".to_owned(),
                _ => format!("unknown key `{word}` in a comparison of `{}`", words.facts[fact].id),
            };
            let help = Some(suggest(word, names));
            return Err(Slip { span: key.span.clone(), code: "unknown-key", message, help });
        };
        parts.push(compared(words, fact, quantity, word, *side, operand)?);
    }
    Ok(Meaning::All(parts))
}

/// Parses figures and named ranges.
fn named(fact: FactId, quantity: &Quantity, node: &Node) -> Result<Vec<Between>, Slip> {
    let items = match &node.value {
        Value::List(items) if items.is_empty() => {
            return slip(node, "empty-list", "the list names nothing".to_owned(), None);
        }
        Value::List(items) => items.as_slice(),
        Value::Scalar(_) => std::slice::from_ref(node),
        _ => return slip(node, "wrong-kind", format!("a figure is expected, but {} stands here", node.kind()), None),
    };
    let mut seen = Vec::new();
    let mut between = Vec::new();
    for item in items {
        let word = text(item)?;
        if seen.contains(&word) {
            let message = format!("`{word}` stands twice in the list");
            return slip(item, "repeated-word", message, "leave the second out, or write what was meant in its place");
        }
        seen.push(word);
        if quantity.optional && word == ABSENT {
            between.push(Between { fact, against: Against::Zero, over: None, under: None, absent: true });
            continue;
        }
        let (over, under) = match quantity.ranges.iter().find(|range| range.id == word) {
            Some(range) => ends(range),
            None => {
                let figure = figure(quantity, item, word)?;
                (Some(cut(figure, false)), Some(cut(figure, true)))
            }
        };
        between.push(Between { fact, against: Against::Zero, over, under, absent: false });
    }
    Ok(between)
}

/// The cuts at the ends of a named range.
pub(super) fn ends(range: &NamedRange) -> (Option<Cut>, Option<Cut>) {
    (range.least.map(|least| cut(least, false)), range.most.map(|most| cut(most, true)))
}

pub(super) fn cut(at: i64, above: bool) -> Cut {
    Cut { at, months: 0, runs: false, above }
}

fn figure(quantity: &Quantity, node: &Node, word: &str) -> Result<i64, Slip> {
    let wrong = |wrong: Text| Slip {
        span: node.span.clone(),
        code: "bad-figure",
        message: wrong.en().to_owned(),
        help: (!quantity.ranges.is_empty()).then(|| {
            let names = quantity.ranges.iter().map(|range| &*range.id);
            format!("write a figure, or one of the ranges with a name: {}", one_of(names))
        }),
    };
    match quantity.parse(word).map_err(wrong)? {
        Figures { least, most } if least == most => Ok(least),
        range => {
            let message = format!("`{word}` is a range, and one figure is expected");
            let help = comparison(quantity, word, range).map(|written| format!("write `{written}` in place of it"));
            Err(Slip { span: node.span.clone(), code: "bad-figure", message, help })
        }
    }
}

/// A range as rules write it: `{above: 8}` for `>8`.
fn comparison(quantity: &Quantity, word: &str, range: Figures) -> Option<String> {
    let dated = quantity.kind.is_dated();
    let key = |side: Side| {
        let known = if dated { DATED.as_slice() } else { COUNTED.as_slice() };
        known.iter().find(|(_, of)| *of == side).map_or("", |(name, _)| *name)
    };
    let ends = word.split("..").collect::<Vec<_>>();
    let parts = ends.iter().zip(["", "<="]).filter_map(|(end, by_place)| {
        let by_place = if ends.len() == 1 || by_place == "<=" { by_place } else { ">=" };
        let signs = [
            (">=", Side::AtLeast),
            ("≥", Side::AtLeast),
            ("<=", Side::AtMost),
            ("≤", Side::AtMost),
            (">", Side::Above),
            ("<", Side::Below),
        ];
        let end = end.trim();
        let sign = signs.iter().find(|(sign, _)| end.starts_with(sign));
        let (sign, side) = sign.or_else(|| signs.iter().find(|(sign, _)| *sign == by_place))?;
        Some(format!("{}: {}", key(*side), end.strip_prefix(sign).unwrap_or(end).trim()))
    });
    let parts = parts.collect::<Vec<_>>();
    (!range.is_empty() && parts.len() == ends.len()).then(|| format!("{{{}}}", parts.join(", ")))
}

/// The mistake `{not: {above: 5}}`, with the comparison that says it.
fn turned_round(quantity: &Quantity, operand: &Node) -> Option<Slip> {
    let Value::Map(entries) = &operand.value else { return None };
    let known = if quantity.kind.is_dated() { DATED.as_slice() } else { COUNTED.as_slice() };
    let turned = |word: &str| {
        let (_, side) = known.iter().find(|(name, _)| *name == word)?;
        let back = match (word, side) {
            (LONGER, _) => return Some(NOT_LONGER),
            (NOT_LONGER, _) => return Some(LONGER),
            (_, Side::AtLeast) => Side::Below,
            (_, Side::Above) => Side::AtMost,
            (_, Side::Below) => Side::AtLeast,
            (_, Side::AtMost) => Side::Above,
        };
        known.iter().find(|(_, of)| *of == back).map(|(name, _)| *name)
    };
    let help = match entries.as_slice() {
        [(key, value)] => turned(key.scalar().unwrap_or_default()).map(|back| match value.scalar() {
            Some(figure) => format!("write `{{{back}: {figure}}}` in place of it"),
            None => format!("write `{back}` in place of it"),
        }),
        _ => None,
    };
    let help = help.unwrap_or_else(|| "write `not` around the condition, before the fact".to_owned());
    let message = "`not` stands before figures here, not before a comparison".to_owned();
    Some(Slip { span: operand.span.clone(), code: "wrong-kind", message, help: Some(help) })
}

/// The text of a non-empty scalar.
fn text(node: &Node) -> Result<&str, Slip> {
    match node.scalar() {
        Some(text) if !text.trim().is_empty() => Ok(text),
        Some(_) => slip(node, "wrong-kind", "the text is empty".to_owned(), None),
        None => slip(node, "wrong-kind", format!("a word or text is expected, but {} stands here", node.kind()), None),
    }
}

fn compared(
    words: &Vocabulary,
    fact: FactId,
    quantity: &Quantity,
    word: &str,
    side: Side,
    node: &Node,
) -> Result<Between, Slip> {
    let above = matches!(side, Side::Above | Side::AtMost);
    let (against, cut) = if [LONGER, NOT_LONGER].contains(&word) {
        let text = text(node)?;
        let (at, months) = span(quantity.kind, node, text)?;
        if at < 0 || months < 0 || at == 0 && months == 0 {
            return slip(node, "bad-figure", format!("`{text}` is no length of time"), "write it without a sign");
        }
        // A term of months runs by the calendar from the day that is told, so it is its end that is compared.
        let runs = months != 0 && quantity.kind == QuantityKind::Date;
        (Against::Now, Cut { at: -at, months: -months, runs, above: false })
    } else {
        let (against, at, months) = operand(words, fact, quantity, node)?;
        (against, Cut { at, months, runs: false, above })
    };
    let (over, under) = match side {
        Side::AtLeast | Side::Above => (Some(cut), None),
        Side::Below | Side::AtMost => (None, Some(cut)),
    };
    Ok(Between { fact, against, over, under, absent: false })
}

/// Parses what a fact is compared with, and the steps or months that are added to it.
fn operand(words: &Vocabulary, fact: FactId, quantity: &Quantity, node: &Node) -> Result<(Against, i64, i32), Slip> {
    let kind = quantity.kind;
    match &node.value {
        Value::Scalar(word) if kind.is_dated() && word == "as_of" => Ok((Against::Now, 0, 0)),
        Value::Scalar(_) => Ok((Against::Zero, figure(quantity, node, text(node)?)?, 0)),
        Value::Map(entries) => {
            let key = |name: &str| entries.iter().find(|(key, _)| key.scalar() == Some(name)).map(|(_, value)| value);
            if ["claim", "fact", "as_of"].into_iter().filter(|name| key(name).is_some()).count() > 1
                || key("fact").is_none() && key("plus").is_some()
                || ["what", "per", "which", "rate"].into_iter().any(|name| key(name).is_some())
            {
                let message = "a figure is compared with one thing at a time".to_owned();
                return slip(node, "too-many", message, "write `{fact: .., plus: ..}`, `{as_of: ..}` or `{claim: ..}`");
            }
            if let Some(ago) = key("as_of") {
                let (at, months) = span(kind, ago, text(ago)?)?;
                return Ok((Against::Now, at, months));
            }
            let Some(other) = key("fact") else {
                let help = "write a figure, `{fact: ..}`, or `{claim: .., what: ..}`";
                return slip(node, "missing-key", "nothing is named that the figure is compared with".to_owned(), help);
            };
            let name = text(other)?;
            let Some(id) = words.fact(name) else {
                let help = Some(suggest(name, words.facts.iter().map(|fact| &*fact.id)));
                let message = format!("unknown fact `{name}`");
                return Err(Slip { span: other.span.clone(), code: "unknown-fact", message, help });
            };
            let alike = words.facts[id].quantity.as_ref().is_some_and(|of| of.kind == kind && of.unit == quantity.unit);
            if !alike || id == fact {
                let message =
                    format!("`{}` and `{name}` have no figures of the same kind to compare", words.facts[fact].id);
                return slip(other, "bad-figure", message, "compare two quantities of one `kind` and one `unit`");
            }
            let Some(plus) = key("plus") else { return Ok((Against::Other(id), 0, 0)) };
            let text = text(plus)?;
            if !kind.is_dated() {
                let free = Quantity { least: None, most: None, ..quantity.clone() };
                let steps = figure(&free, plus, text)?;
                // Differences of figures are told apart up to this bound.
                if steps.abs() >= MOST {
                    let message = format!("`plus: {text}` leaves the range of figures");
                    let most = free.written(MOST - 1);
                    let help = format!("write a figure between -{most} and {most}");
                    return Err(Slip { span: plus.span.clone(), code: "bad-figure", message, help: Some(help) });
                }
                return Ok((Against::Other(id), steps, 0));
            }
            match span(kind, plus, text)? {
                (at, 0) => Ok((Against::Other(id), at, 0)),
                _ => {
                    let message = format!("`{text}` between two facts is as long as their months are");
                    slip(plus, "bad-figure", message, "write it in days")
                }
            }
        }
        _ => slip(node, "wrong-kind", format!("a figure is expected, but {} stands here", node.kind()), None),
    }
}

/// Parses a duration, into steps of a kind or else months: `6 months`, `-48 hours`.
fn span(kind: QuantityKind, node: &Node, text: &str) -> Result<(i64, i32), Slip> {
    let help = "write a number and a unit of time, such as `6 months` or `48 hours`";
    let wrong = || format!("`{text}` is not a length of time");
    let Some((number, word)) = text.trim().split_once(' ') else { return slip(node, "bad-figure", wrong(), help) };
    let (Some(unit), Some(count)) = (unit(word.trim()), number.parse::<i64>().ok()) else {
        return slip(node, "bad-figure", wrong(), help);
    };
    let (seconds, months) = size(unit);
    // The calendar has 20,000 years.
    let most = 7_300_000 * DAY;
    let within = |all: Option<i64>, most: i64| all.filter(|all| all.abs() <= most);
    let found = if months > 0 {
        within(count.checked_mul(months), 240_000).and_then(|all| i32::try_from(all).ok()).map(|all| (0, all))
    } else {
        within(count.checked_mul(seconds), most).map(|all| (all, 0))
    };
    match found {
        None => slip(node, "bad-figure", format!("`{text}` is more than the calendar has"), None),
        Some((seconds, 0)) if kind == QuantityKind::Date && seconds % DAY != 0 => {
            let message = format!("`{text}` is no whole number of days, and days are told");
            slip(node, "bad-figure", message, "make the quantity a `moment`, or write days")
        }
        Some((seconds, 0)) if kind == QuantityKind::Date => Ok((seconds / DAY, 0)),
        Some(found) => Ok(found),
    }
}
