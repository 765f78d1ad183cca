//! Figures that a person tells, and their cells as of the moment of a question.
//!
//! A figure is kept as it was told, because its cell may depend on the moment of the question and on another fact's
//! figure.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Time;

use super::{Profile, unknown_value, values_called, values_named};
use crate::engine::error::Error;
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Quantity, Text};
use crate::engine::quantity::{Figures, Known, MOST, fallen};
use crate::engine::record::Str;
use crate::engine::words::Words;

/// The figures that were told of a fact; several mean "any of these".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ToldFigures {
    pub(crate) fact: FactId,
    pub(crate) figures: Vec<Figures>,
    /// Whether "no figure" is possible as well.
    pub(crate) absent: bool,
    /// The words by which they were told.
    pub(crate) texts: Vec<Str>,
}

/// The meaning of one word that is told of a quantity.
enum Told {
    Cells(ValueSet),
    Figures(Figures),
}

/// Parses a word that is told of a quantity: a cell, all cells, a named range, a figure, or a range of figures.
fn told(words: &Words, id: FactId, quantity: &Quantity, word: &str) -> Result<Told, Error> {
    let fact = &words.facts[id];
    let name = crate::engine::told::word(word);
    let range = quantity.ranges.iter().find(|range| *range.id == *name);
    let range = range.map(|range| Figures { least: range.least.unwrap_or(-MOST), most: range.most.unwrap_or(MOST) });
    // If a figure is placed into the cells of several facts, a cell is taken as its range of figures: the name alone
    // would only restrict one of them.
    let cells = values_named(fact, word);
    let alone = words.figured.iter().filter(|figured| figured.concerns(id)).count() < 2;
    if let Some(cells) = cells.filter(|_| alone || quantity.of.is_some()) {
        return Ok(Told::Cells(cells));
    }
    if quantity.of.is_some() {
        return values_called(fact, word).map(Told::Cells).ok_or_else(|| unknown_value(words, id, word));
    }
    match (range.map_or_else(|| quantity.parse(word), Ok), cells) {
        (Ok(figures), _) => Ok(Told::Figures(figures)),
        (Err(_), Some(cells)) => Ok(Told::Cells(cells)),
        // What is shown for a range is its name as well.
        (Err(_), None) => fact.shown(word).map(Told::Cells).ok_or_else(|| unknown_value(words, id, word)),
    }
}

/// The name of the range for which a word is shown, unless the word means something else.
fn range_shown<'q>(quantity: &'q Quantity, word: &str) -> Option<&'q str> {
    let named = quantity.ranges.iter().any(|range| *range.id == *crate::engine::told::word(word));
    if named || quantity.parse(word).is_ok() {
        return None;
    }
    let spelt = crate::engine::told::spelling(word);
    let shown = |label: &Text| label.iter().any(|(_, label)| crate::engine::told::spelling(label) == spelt);
    quantity.ranges.iter().find(|range| shown(&range.label)).map(|range| &*range.id)
}

impl Profile {
    /// Tells figures of a fact; or cells, if every word names a cell.
    pub(super) fn tell_figures<'v>(
        &mut self,
        fact: FactId,
        quantity: &Quantity,
        words: impl IntoIterator<Item = &'v str>,
    ) -> Result<(), Error> {
        let shared = Arc::clone(&self.words);
        let mut texts = Vec::new();
        let mut all = Vec::new();
        for word in words {
            // What is shown for a range with a name is told as its name.
            let word = range_shown(quantity, word).unwrap_or(word);
            all.push(told(&shared, fact, quantity, word)?);
            texts.push(Str::from(crate::engine::told::word(word).trim().to_owned()));
        }
        let cells = all.iter().filter_map(|told| if let Told::Cells(cells) = told { Some(*cells) } else { None });
        let mut cells = cells.fold(ValueSet::EMPTY, |all, cells| all | cells);
        let figures = all.iter().filter_map(|told| if let Told::Figures(one) = told { Some(*one) } else { None });
        let mut figures = figures.collect::<Vec<_>>();
        self.tell(fact, cells);
        if figures.is_empty() {
            return Ok(());
        }
        let absent = quantity.absent().is_some_and(|absent| cells.contains(absent));
        if let Some(absent) = quantity.absent() {
            cells = cells.without(ValueSet::only(absent));
        }
        // The cells of a relative quantity have no fixed figures.
        if !cells.is_empty() && (quantity.from_now || quantity.other.is_some()) {
            let fact = &shared.facts[fact];
            return Err(Error::of_question(
                format!("tell the fact `{}` as figures or as ranges with a name, not as both", fact.id),
                format!("“{}”要么填数值，要么填有名称的范围，不要两样都填", fact.label.zh),
            ));
        }
        figures.extend(cells.iter().map(|cell| quantity.figures_of(cell, 0)));
        self.tell(fact, ValueSet::EMPTY);
        self.figures.push(ToldFigures { fact, figures, absent, texts });
        Ok(())
    }

    /// The figures that were told of a fact.
    pub(crate) fn figures_of(&self, fact: FactId) -> Option<&ToldFigures> {
        self.figures.iter().find(|told| told.fact == fact)
    }

    /// The same profile with every figure placed into cells, as of a moment in seconds since 1970.
    pub(crate) fn at(&self, now: i64) -> Cow<'_, Profile> {
        if self.figures.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut told = self.clone();
        let figures =
            |fact: FactId| self.figures_of(fact).map(|told| Known { figures: &told.figures, absent: told.absent });
        for (fact, cells) in fallen(&self.words, &self.words.figured, figures, now) {
            told.put(fact, cells);
        }
        Cow::Owned(told)
    }

    /// Sets the time of the day of the question, in UTC. Without it the question is asked at the beginning of its day.
    ///
    /// Only quantities that are moments depend on it: rules and claims begin and end with days.
    #[must_use]
    pub fn at_time(mut self, time: Time) -> Profile {
        let second = i64::from(time.hour()) * 3_600 + i64::from(time.minute()) * 60 + i64::from(time.second());
        self.second = u32::try_from(second).unwrap_or(0);
        self
    }
}
