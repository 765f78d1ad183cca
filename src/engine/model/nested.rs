//! Conditions as structured data for programs, nested as in rule files, with names for facts and values.
//!
//! ```text
//! {"all": [{"ticket": ["day", "year"]}, {"not": {"coat": ["worn"]}}]}
//! {"age": {"cells": ["<18"], "below": 18}}
//! {"issued": {"cells": ["<now-2y"], "before": {"as_of": "-24 months"}}}
//! ```
//!
//! A condition that always holds is `{}`. A condition on a quantity is written as its range, with the cells that make
//! it up; if it is several ranges, as a list of them.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Condition, Cut, Quantity, QuantityKind, Vocabulary};
use crate::engine::ids::{Id, ValueSet};
use crate::engine::quantity::DAY;

/// A condition in this form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Nested {
    Always,
    All(Vec<Nested>),
    Any(Vec<Nested>),
    Not(Box<Nested>),
    /// One of these values of a fact.
    Values(String, Vec<String>),
    /// A figure of a fact in one of these ranges.
    Ranges(String, Vec<Range>),
    Goal(Vec<String>),
    /// Bounds on how many of these conditions hold, with the words for the bounds.
    Count(Vec<(&'static str, u8)>, Vec<Nested>),
}

/// A range of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    /// The cells that make up the range.
    cells: Vec<String>,
    /// Its ends, with the words of rule files.
    bounds: Vec<(&'static str, Bound)>,
}

/// One end of a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Bound {
    Figure(Figure),
    /// A time relative to the day of the question.
    Now {
        as_of: String,
    },
    /// Another fact's figure, and what is added to it.
    Fact {
        fact: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        plus: Option<Figure>,
    },
    /// The absence of a figure.
    Absent(bool),
}

/// A figure as text; serialized as a number if it is one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Figure(String);

impl Condition {
    /// Converts the condition.
    pub(crate) fn nested(&self, words: &Vocabulary) -> Nested {
        let nest = |parts: &[Condition]| parts.iter().map(|part| part.nested(words)).collect::<Vec<_>>();
        match self {
            Condition::Always => Nested::Always,
            Condition::All(parts) => Nested::All(nest(parts.as_slice())),
            Condition::Any(parts) => Nested::Any(nest(parts.as_slice())),
            Condition::Not(parts) => Nested::Not(Box::new(match parts.as_slice() {
                [part] => part.nested(words),
                parts => Nested::Any(nest(parts)),
            })),
            Condition::Count(counting, parts) => Nested::Count(counting.numbers(), nest(parts.as_slice())),
            Condition::Goal(goals) => Nested::Goal(goals.iter().map(|goal| words.goals[goal].id.to_string()).collect()),
            Condition::Is(fact, values) => {
                let (fact, named) = (&words.facts[*fact], |set| owned(words.facts[*fact].names_of(set)));
                match &fact.quantity {
                    None => Nested::Values(fact.id.to_string(), named(*values)),
                    Some(quantity) => {
                        let told = quantity.of.map_or(fact, |of| &words.facts[of]);
                        let other = quantity.other.map(|other| &*words.facts[other].id);
                        let absent = quantity.absent().filter(|absent| values.contains(*absent));
                        let figures = quantity.absent().map_or(*values, |none| values.without(ValueSet::only(none)));
                        let runs = runs(figures & fact.all());
                        let ranges = runs.into_iter().map(|(first, last)| {
                            let cells = named((first..=last).map(Id::at).collect());
                            Range { cells, bounds: bounds(quantity, other, first, last) }
                        });
                        let none = absent.map(|absent| Range {
                            cells: named(ValueSet::only(absent)),
                            bounds: vec![("absent", Bound::Absent(true))],
                        });
                        Nested::Ranges(told.id.to_string(), ranges.chain(none).collect())
                    }
                }
            }
        }
    }

    /// The facts that a person tells and on which the condition depends, in the order of the vocabulary.
    pub(crate) fn reads<'v>(&self, words: &'v Vocabulary) -> Vec<&'v str> {
        let mut read = Vec::new();
        for fact in self.facts() {
            match &words.facts[fact].quantity {
                Some(quantity) => {
                    read.extend([Some(quantity.of.unwrap_or(fact)), quantity.other].into_iter().flatten())
                }
                None => read.push(fact),
            }
        }
        read.sort_unstable();
        read.dedup();
        read.into_iter().map(|fact| &*words.facts[fact].id).collect()
    }
}

fn owned(names: Vec<&str>) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// The runs of adjacent cells, each as its first and last cell.
fn runs(cells: ValueSet) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for at in cells.iter().map(Id::place) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
            _ => runs.push((at, at)),
        }
    }
    runs
}

/// The ends of a run of cells.
fn bounds(quantity: &Quantity, other: Option<&str>, first: usize, last: usize) -> Vec<(&'static str, Bound)> {
    let dated = quantity.kind.is_dated();
    let cuts = quantity.cuts.as_slice();
    // A term that runs from a day by the calendar is written with words of its own.
    let length = |cut: &Cut| Bound::Figure(Figure(format!("{} months", -cut.months)));
    let over = first.checked_sub(1).and_then(|at| cuts.get(at)).map(|cut| {
        if cut.runs && quantity.from_now {
            return ("not_longer_ago_than", length(cut));
        }
        let word = match (dated, cut.above) {
            (false, true) => "above",
            (false, false) => "at_least",
            (true, true) => "after",
            (true, false) => "not_before",
        };
        (word, bound(quantity, other, cut))
    });
    let under = cuts.get(last).map(|cut| {
        if cut.runs && quantity.from_now {
            return ("longer_ago_than", length(cut));
        }
        let word = match (dated, cut.above) {
            (false, true) => "at_most",
            (false, false) => "below",
            (true, true) => "not_after",
            (true, false) => "before",
        };
        (word, bound(quantity, other, cut))
    });
    over.into_iter().chain(under).collect()
}

fn bound(quantity: &Quantity, other: Option<&str>, cut: &Cut) -> Bound {
    match other {
        _ if quantity.from_now => Bound::Now { as_of: span(quantity, cut) },
        None => Bound::Figure(Figure(quantity.written(cut.at))),
        Some(fact) => {
            let plus = (cut.at != 0 || cut.months != 0).then(|| match quantity.kind.is_dated() {
                true => Figure(span(quantity, cut)),
                false => Figure(quantity.written(cut.at)),
            });
            Bound::Fact { fact: fact.to_owned(), plus }
        }
    }
}

/// A length of time: `-180 days`, `6 months`.
fn span(quantity: &Quantity, cut: &Cut) -> String {
    let (count, unit) = match (cut.months, quantity.kind) {
        (0, QuantityKind::Moment) if cut.at % DAY == 0 => (cut.at / DAY, "days"),
        (0, QuantityKind::Moment) if cut.at % 3_600 == 0 => (cut.at / 3_600, "hours"),
        (0, QuantityKind::Moment) if cut.at % 60 == 0 => (cut.at / 60, "minutes"),
        (0, QuantityKind::Moment) => (cut.at, "seconds"),
        (0, _) => (cut.at, "days"),
        (months, _) => (i64::from(months), "months"),
    };
    format!("{count} {unit}")
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.0.parse::<i64>(), self.0.parse::<f64>()) {
            (Ok(whole), _) => serializer.serialize_i64(whole),
            (_, Ok(number)) => serializer.serialize_f64(number),
            _ => serializer.serialize_str(&self.0),
        }
    }
}

impl Serialize for Range {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1 + self.bounds.len()))?;
        map.serialize_entry("cells", &self.cells)?;
        for (word, bound) in &self.bounds {
            map.serialize_entry(word, bound)?;
        }
        map.end()
    }
}

struct Counted<'n> {
    numbers: &'n [(&'static str, u8)],
    of: &'n [Nested],
}

impl Serialize for Counted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1 + self.numbers.len()))?;
        for (word, number) in self.numbers {
            map.serialize_entry(word, number)?;
        }
        map.serialize_entry("of", self.of)?;
        map.end()
    }
}

impl Serialize for Nested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Nested::Always => {}
            Nested::All(parts) => map.serialize_entry("all", parts)?,
            Nested::Any(parts) => map.serialize_entry("any", parts)?,
            Nested::Not(part) => map.serialize_entry("not", part)?,
            Nested::Values(fact, values) => map.serialize_entry(fact, values)?,
            Nested::Ranges(fact, ranges) => match ranges.as_slice() {
                [only] => map.serialize_entry(fact, only)?,
                several => map.serialize_entry(fact, several)?,
            },
            Nested::Goal(goals) => map.serialize_entry("goal", goals)?,
            Nested::Count(numbers, of) => map.serialize_entry("count", &Counted { numbers, of })?,
        }
        map.end()
    }
}
