//! A table after reading: each distinct cell of each column, resolved in the words of a rulebook.
//!
//! For example, the column `card_scheme` with the cells `visa`, `jcb` and `visa` has two meanings, one for each
//! distinct word.

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::DataType;
use jiff::civil::Date;

use super::TableQuestion;
use super::column::{Cell, Column};
use crate::engine::error::Error;
use crate::engine::ids::{CountryId, FactId, GoalId, MeansId, ValueSet};
use crate::engine::profile::{Profile, ToldFigures};
use crate::engine::rulebook::Rulebook;
use crate::engine::suggest::nearest;
use crate::engine::told;

/// The names of columns that are about the question.
const ASKED: [&str; 5] = ["country", "goal", "means", "as_of", "nothing_else"];

/// The resolved columns of a table.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) country: Meant<CountryId>,
    pub(super) goal: Meant<GoalId>,
    pub(super) means: Meant<Option<MeansId>>,
    pub(super) as_of: Meant<Date>,
    pub(super) nothing_else: Meant<bool>,
    pub(super) facts: Vec<FactColumn>,
}

/// A column with the meaning of each distinct cell; none if it needs a whole [`Question`](crate::Question).
#[derive(Debug)]
pub(super) struct Meant<T> {
    column: Column,
    means: Vec<Option<T>>,
}

/// The meaning of a cell of a fact.
#[derive(Debug)]
pub(super) enum Tells {
    Nothing,
    Values(ValueSet),
    Figures(ToldFigures),
    /// It has to be resolved as part of a whole question.
    Unclear,
}

/// A column of a fact.
#[derive(Debug)]
pub(super) struct FactColumn {
    pub(super) name: String,
    pub(super) fact: FactId,
    column: Meant<Tells>,
}

impl<T> Meant<T> {
    fn new(column: Column, mean: impl Fn(&Cell) -> Option<T>) -> Meant<T> {
        Meant { means: column.cells.iter().map(mean).collect(), column }
    }

    fn code(&self, row: usize) -> usize {
        self.column.codes.get(row).map_or(0, |code| *code as usize)
    }

    /// The meaning of a row's cell.
    pub(super) fn at(&self, row: usize) -> Option<&T> {
        self.means.get(self.code(row))?.as_ref()
    }

    /// The cell of a row.
    pub(super) fn cell(&self, row: usize) -> &Cell {
        const NOTHING: &Cell = &Cell { words: Vec::new(), listed: false, decimal: false, hole: false };
        self.column.cells.get(self.code(row)).unwrap_or(NOTHING)
    }
}

impl FactColumn {
    pub(super) fn at(&self, row: usize) -> Option<&Tells> {
        self.column.at(row)
    }

    pub(super) fn cell(&self, row: usize) -> &Cell {
        self.column.cell(row)
    }
}

impl Table {
    pub(super) fn read(rulebook: &Rulebook, question: &TableQuestion, batch: &RecordBatch) -> Result<Table, Error> {
        let words = rulebook.vocabulary();
        let blank = Profile::in_words_of(words);
        if let Some(kept) = question.keep.iter().find(|kept| batch.schema_ref().index_of(kept).is_err()) {
            return Err(unknown_column(kept, batch.schema_ref().fields().iter().map(|field| field.name().as_str())));
        }
        let mut facts: Vec<FactColumn> = Vec::new();
        for (field, array) in batch.schema_ref().fields().iter().zip(batch.columns()) {
            let name = field.name();
            if ASKED.contains(&name.as_str()) || question.keep.contains(name) {
                continue;
            }
            let fact = words.fact_named(name).or_else(|| words.fact_named(&told::word(name)));
            let fact = fact.ok_or_else(|| {
                unknown_column(name, ASKED.into_iter().chain(words.facts.iter().map(|fact| &*fact.id)))
            })?;
            if let Some(other) = facts.iter().find(|other| other.fact == fact) {
                let message = format!("the columns `{}` and `{name}` tell the same fact; leave one out", other.name);
                return Err(Error::question(message));
            }
            let tells = |cell: &Cell| Some(tells(&blank, name, fact, cell));
            facts.push(FactColumn { name: name.clone(), fact, column: Meant::new(read(name, array)?, tells) });
        }

        // The default is put in the place of the empty cell, so that it applies to rows without a value.
        let asked = |name: &str, default: Option<&String>| -> Result<Column, Error> {
            let mut column = match batch.column_by_name(name) {
                Some(array) => asked_column(name, array)?,
                None => Column { codes: Vec::new(), cells: vec![Cell::default()] },
            };
            if let (Some(nothing), Some(default)) = (column.cells.first_mut(), default) {
                nothing.words = vec![default.clone()];
            }
            Ok(column)
        };
        let closed = question.nothing_else.to_string();
        Ok(Table {
            country: Meant::new(asked("country", question.country.as_ref())?, |cell| {
                rulebook.country_id(cell.only()?).ok()
            }),
            goal: Meant::new(asked("goal", question.goal.as_ref())?, |cell| match cell.only() {
                Some(goal) => blank.clone().with_goal(goal).ok().map(|profile| profile.goal),
                None => Some(blank.goal),
            }),
            means: Meant::new(asked("means", question.means.as_ref())?, |cell| match cell.only() {
                Some(means) => blank.clone().with_means(means).ok().map(|profile| profile.means),
                None => Some(None),
            }),
            as_of: Meant::new(asked("as_of", question.as_of.as_ref())?, |cell| match cell.only() {
                // A text of another length is a time, or a mistake.
                Some(day) if day.len() == 10 => day.parse().ok(),
                Some(_) => None,
                None => Some(rulebook.date()),
            }),
            nothing_else: Meant::new(asked("nothing_else", Some(&closed))?, |cell| Some(cell.only() == Some("true"))),
            facts,
        })
    }

    /// All columns, which together distinguish rows.
    pub(super) fn columns(&self) -> impl Iterator<Item = &Column> {
        let asked = [
            &self.country.column,
            &self.goal.column,
            &self.means.column,
            &self.as_of.column,
            &self.nothing_else.column,
        ];
        asked.into_iter().chain(self.facts.iter().map(|fact| &fact.column.column))
    }
}

/// The meaning of a cell of a fact.
fn tells(blank: &Profile, name: &str, fact: FactId, cell: &Cell) -> Tells {
    if cell.words.is_empty() && !cell.listed {
        return Tells::Nothing;
    }
    // The notation of a floating-point number is lost, which matters if the fact has words and not figures.
    let clear = !(cell.hole || cell.words.is_empty() || cell.decimal && blank.words.facts[fact].quantity.is_none());
    if !clear {
        return Tells::Unclear;
    }
    let mut told = blank.clone();
    match told.tell_declared(name, cell.words.iter().map(String::as_str)) {
        Ok(()) => match told.figures.pop() {
            Some(figures) => Tells::Figures(figures),
            // A name that facts share may have told another one.
            None if told.told(fact).is_empty() => Tells::Unclear,
            None => Tells::Values(told.told(fact)),
        },
        Err(_) => Tells::Unclear,
    }
}

fn read(name: &str, array: &ArrayRef) -> Result<Column, Error> {
    Column::read(array).ok_or_else(|| {
        let form = array.data_type();
        Error::question(format!(
            "the column `{name}` has the type {form}; tell text, numbers, truth values, days, moments or lists of these"
        ))
    })
}

/// A column about the question: words, or Booleans for `nothing_else`.
fn asked_column(name: &str, array: &ArrayRef) -> Result<Column, Error> {
    let column = read(name, array)?;
    let form = array.data_type();
    if name == "nothing_else" && !matches!(form, DataType::Boolean | DataType::Null) {
        return Err(Error::question(format!("the column `nothing_else` has the type {form}; it holds truth values")));
    }
    if column.cells.iter().any(|cell| cell.listed) || matches!(form, DataType::List(_) | DataType::LargeList(_)) {
        return Err(Error::question(format!("the column `{name}` has the type {form}; it holds one word a row")));
    }
    Ok(column)
}

fn unknown_column<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Error {
    let help = match nearest(&told::word(name), known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "a column is about the question or a fact; name it in `keep` if it is neither".to_owned(),
    };
    Error::unknown("column", name, help)
}
