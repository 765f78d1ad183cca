//! Conditions as tests on what is told: names instead of identifiers, figures instead of cells.

use jiff::civil::Date;

use crate::engine::ids::{FactId, Id, ValueSet};
use crate::engine::model::{Condition, Counting, Cut, Fact, Quantity, QuantityKind, Vocabulary};
use crate::engine::quantity;

/// A Boolean test on what is told.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test<'r> {
    All(Vec<Test<'r>>),
    Any(Vec<Test<'r>>),
    None(Vec<Test<'r>>),
    Count(Counting, Vec<Test<'r>>),
    /// The goal is one of these.
    Goal(Vec<&'r str>),
    /// A fact has one of these values; and the values that it then does not have.
    Values {
        fact: &'r str,
        values: Vec<&'r str>,
        others: Vec<&'r str>,
    },
    /// A figure is present, or absent.
    There {
        fact: &'r str,
        there: bool,
    },
    /// A comparison of a figure.
    Figure {
        fact: &'r str,
        kind: QuantityKind,
        sign: &'static str,
        than: Than<'r>,
    },
}

/// The right-hand side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Than<'r> {
    /// A figure, as text.
    Written(String),
    /// Another fact's figure, and what is added to it.
    Fact { fact: &'r str, more: Option<String> },
    /// The first day above a cut that is relative to the day of the question.
    FromDay(Cut),
}

impl<'r> Test<'r> {
    pub(super) fn is_always(&self) -> bool {
        matches!(self, Test::All(parts) if parts.is_empty())
    }

    /// Converts a condition, for the only day that is exported, if there is one.
    ///
    /// # Errors
    /// What cannot be expressed.
    pub(super) fn of(words: &'r Vocabulary, condition: &Condition, only_day: Option<Date>) -> Result<Test<'r>, String> {
        let each = |parts: &[Condition]| -> Result<Vec<Test<'r>>, String> {
            parts.iter().map(|part| Test::of(words, part, only_day)).collect()
        };
        Ok(match condition {
            Condition::Always => Test::All(Vec::new()),
            Condition::All(parts) => Test::all(each(parts.as_slice())?),
            Condition::Any(parts) => Test::any(each(parts.as_slice())?),
            Condition::Not(parts) => match parts.as_slice() {
                [Condition::Is(fact, values)] => {
                    fact_is(words, *fact, words.facts[*fact].all().without(*values), only_day)?
                }
                parts => Test::None(each(parts)?),
            },
            Condition::Is(fact, values) => fact_is(words, *fact, *values, only_day)?,
            Condition::Goal(goals) => Test::Goal(goals.iter().map(|goal| &*words.goals[goal].id).collect()),
            Condition::Count(counting, parts) => Test::Count(*counting, each(parts.as_slice())?),
        })
    }

    fn all(parts: Vec<Test<'r>>) -> Test<'r> {
        let mut flat = Vec::new();
        for part in parts {
            match part {
                Test::All(parts) => flat.extend(parts),
                part => flat.push(part),
            }
        }
        match <[Test<'r>; 1]>::try_from(flat) {
            Ok([only]) => only,
            Err(flat) => Test::All(flat),
        }
    }

    fn any(parts: Vec<Test<'r>>) -> Test<'r> {
        let mut flat = Vec::new();
        for part in parts {
            match part {
                Test::Any(parts) => flat.extend(parts),
                part => flat.push(part),
            }
        }
        match <[Test<'r>; 1]>::try_from(flat) {
            Ok([only]) => only,
            Err(flat) => Test::Any(flat),
        }
    }
}

fn fact_is<'r>(
    words: &'r Vocabulary,
    id: FactId,
    values: ValueSet,
    only_day: Option<Date>,
) -> Result<Test<'r>, String> {
    let fact = &words.facts[id];
    let others = fact.all().without(values);
    if others.is_empty() {
        return Ok(Test::All(Vec::new()));
    }
    match &fact.quantity {
        _ if (values & fact.all()).is_empty() => Ok(Test::Any(Vec::new())),
        Some(quantity) => figures(words, id, quantity, values & fact.all(), only_day),
        None => Ok(Test::Values { fact: &fact.id, values: fact.names_of(values), others: fact.names_of(others) }),
    }
}

/// Converts cells to ranges of figures.
fn figures<'r>(
    words: &'r Vocabulary,
    id: FactId,
    quantity: &'r Quantity,
    cells: ValueSet,
    only_day: Option<Date>,
) -> Result<Test<'r>, String> {
    let of = &words.facts[quantity.of.unwrap_or(id)];
    let other = quantity.other.map(|other| &words.facts[other]);
    let may_lack = |fact: &&Fact| fact.quantity.as_ref().is_some_and(|quantity| quantity.optional);
    let optional = [Some(of), other].into_iter().flatten().filter(may_lack).map(|fact| &*fact.id).collect::<Vec<_>>();
    let now = only_day.map(|day| quantity::now(day, 0)).filter(|_| quantity.from_now);
    let mut ranges = Vec::new();
    let mut run: Option<(usize, usize)> = None;
    let absent = quantity.absent().filter(|absent| cells.contains(*absent));
    let whole = cells.iter().map(Id::place).filter(|at| *at < quantity.cells_made());
    for at in whole.map(Some).chain([None]) {
        match (&mut run, at) {
            (Some((_, last)), Some(at)) if *last + 1 == at => *last = at,
            (before, at) => {
                if let Some((first, last)) = before.take() {
                    ranges.push(range(of, other, quantity, &optional, (first, last), now)?);
                }
                *before = at.map(|at| (at, at));
            }
        }
    }
    if absent.is_some() {
        ranges.extend(optional.iter().map(|fact| Test::There { fact, there: false }));
    }
    Ok(Test::any(ranges))
}

fn range<'r>(
    of: &'r Fact,
    other: Option<&'r Fact>,
    quantity: &'r Quantity,
    optional: &[&'r str],
    (first, last): (usize, usize),
    now: Option<i64>,
) -> Result<Test<'r>, String> {
    let cuts = quantity.cuts.as_slice();
    let lower = first.checked_sub(1).and_then(|at| cuts.get(at));
    let upper = cuts.get(last);
    let figure = |sign: &'static str, cut: &Cut| -> Result<Test<'r>, String> {
        let written = |figure: i64| Than::Written(quantity.written(figure));
        let (sign, than) = match other {
            Some(_) if cut.months != 0 => return Err(format!("`{}` is compared with another date by months", of.id)),
            Some(other) => {
                let more = (cut.at != 0).then(|| quantity.written(cut.at));
                if more.is_some() && quantity.kind.steps() != 1 {
                    let what = "so much more, with digits after the point";
                    return Err(format!("`{}` is compared with `{}` and {what}, which is not exact", of.id, other.id));
                }
                if more.is_some() && quantity.kind.is_dated() {
                    return Err(format!("`{}` is compared with so long before or after `{}`", of.id, other.id));
                }
                (sign, Than::Fact { fact: &other.id, more })
            }
            // A relative cut is written as the first figure above it.
            None if quantity.from_now => {
                let than = now.map_or(Than::FromDay(cut.clone()), |now| written(cut.start(quantity.kind, now)));
                (if sign.starts_with('>') { ">=" } else { "<" }, than)
            }
            None => (sign, written(cut.at)),
        };
        Ok(Test::Figure { fact: &of.id, kind: quantity.kind, sign, than })
    };
    let mut parts = optional.iter().map(|fact| Test::There { fact, there: true }).collect::<Vec<_>>();
    match (lower, upper) {
        (Some(lower), Some(upper))
            if (lower.at, lower.months, lower.runs) == (upper.at, upper.months, upper.runs)
                && !lower.above
                && upper.above
                && !quantity.from_now =>
        {
            parts.push(figure("==", upper)?);
        }
        _ => {
            if let Some(lower) = lower {
                parts.push(figure(if lower.above { ">" } else { ">=" }, lower)?);
            }
            if let Some(upper) = upper {
                parts.push(figure(if upper.above { "<=" } else { "<" }, upper)?);
            }
        }
    }
    Ok(Test::all(parts))
}
