//! Figures that a person tells, and the cells that they fall into when a question is put.
//!
//! A figure is kept as it was told: where it falls may depend on the moment asked about, and on another fact's figure.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Time;

use super::{Profile, unknown_value, values_called};
use crate::engine::error::Error;
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Fact, Quantity};
use crate::engine::quantity::{Figures, MOST};
use crate::engine::record::Str;
use crate::engine::words::Words;

/// The figures that were told of a fact: any of these.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ToldFigures {
    pub(crate) fact: FactId,
    pub(crate) figures: Vec<Figures>,
    /// As they were told.
    pub(crate) texts: Vec<Str>,
}

/// One word that is told of a quantity.
pub(super) enum Told {
    Cells(ValueSet),
    Figures(Figures),
}

/// What a word tells of a quantity: a cell or all of them, a range with a name, a figure, a range of figures.
pub(super) fn told(fact: &Fact, quantity: &Quantity, word: &str) -> Result<Told, Error> {
    if let Some(cells) = values_called(fact, word) {
        return Ok(Told::Cells(cells));
    }
    if quantity.of.is_some() {
        return Err(unknown_value(fact, word));
    }
    let name = crate::engine::told::word(word);
    if let Some(range) = quantity.ranges.iter().find(|range| *range.id == *name) {
        return Ok(Told::Figures(Figures { least: range.least.unwrap_or(-MOST), most: range.most.unwrap_or(MOST) }));
    }
    quantity.parse(word).map(Told::Figures).map_err(|message| {
        let ranges = quantity.ranges.iter().map(|range| &*range.id);
        let help = match crate::engine::suggest::nearest(&name, ranges) {
            Some(near) => format!("; did you mean `{near}`?"),
            None => String::new(),
        };
        Error::unknown("value", word, format!("the fact `{}` has figures: {message}{help}", fact.id))
    })
}

impl Profile {
    /// Tells figures of a fact, or cells where all words are names of cells.
    pub(super) fn tell_figures<'v>(
        &mut self,
        fact: FactId,
        quantity: &Quantity,
        words: impl IntoIterator<Item = &'v str>,
    ) -> Result<(), Error> {
        let shared = Arc::clone(&self.words);
        let declared = &shared.facts[fact];
        let mut texts = Vec::new();
        let mut all = Vec::new();
        for word in words {
            all.push(told(declared, quantity, word)?);
            texts.push(Str::from(crate::engine::told::word(word).trim().to_owned()));
        }
        let cells = all.iter().filter_map(|told| if let Told::Cells(cells) = told { Some(*cells) } else { None });
        let cells = cells.fold(ValueSet::EMPTY, |all, cells| all | cells);
        let figures = all.iter().filter_map(|told| if let Told::Figures(one) = told { Some(*one) } else { None });
        let mut figures = figures.collect::<Vec<_>>();
        self.tell(fact, cells);
        if figures.is_empty() {
            return Ok(());
        }
        // Cells that are counted from the moment asked about are no figures yet.
        if !cells.is_empty() && (quantity.from_now || quantity.other.is_some()) {
            let message = format!("tell the fact `{}` as figures or as ranges with a name, not as both", declared.id);
            return Err(Error::question(message));
        }
        figures.extend(cells.iter().map(|cell| quantity.figures_of(cell, 0)));
        self.tell(fact, ValueSet::EMPTY);
        self.figures.push(ToldFigures { fact, figures, texts });
        Ok(())
    }

    /// The figures told of a fact.
    pub(crate) fn figures_of(&self, fact: FactId) -> Option<&ToldFigures> {
        self.figures.iter().find(|told| told.fact == fact)
    }

    /// The same question with every figure in its cells, for a moment in seconds since 1970.
    pub(crate) fn at(&self, now: i64) -> Cow<'_, Profile> {
        if self.figures.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut told = self.clone();
        told.figures.clear();
        for (id, of, other) in &self.words.figured {
            let Some(quantity) = &self.words.facts[*id].quantity else { continue };
            let (one, two) = (self.figures_of(*of), other.and_then(|other| self.figures_of(other)));
            if one.is_none() && two.is_none() {
                continue;
            }
            let origin = quantity.origin(now);
            let mut cells = ValueSet::EMPTY;
            for figures in ranges(one, &self.words, *of) {
                match other {
                    None => cells |= quantity.cells(figures, origin),
                    Some(other) => ranges(two, &self.words, *other).iter().for_each(|less| {
                        cells |= quantity.cells(figures.less(*less), origin);
                    }),
                }
            }
            let both = one.is_some() && (other.is_none() || two.is_some());
            if both || cells != self.words.facts[*id].all() {
                told.tell(*id, cells);
            }
        }
        Cow::Owned(told)
    }

    /// The same question at a time of the day in universal time, where it is put as of a day. Without one it is put at the
    /// day's beginning.
    ///
    /// Only quantities that are moments know of it: rules and claims begin and end with days.
    #[must_use]
    pub fn at_time(mut self, time: Time) -> Profile {
        let second = i64::from(time.hour()) * 3_600 + i64::from(time.minute()) * 60 + i64::from(time.second());
        self.second = u32::try_from(second).unwrap_or(0);
        self
    }
}

/// The figures told of a fact; all that it can have where nothing was told.
fn ranges(told: Option<&ToldFigures>, words: &Words, fact: FactId) -> Vec<Figures> {
    let quantity = words.facts[fact].quantity.as_ref();
    let bound = |bound: fn(&Quantity) -> Option<i64>| quantity.and_then(bound);
    let all = Figures {
        least: bound(|quantity| quantity.least).unwrap_or(-MOST),
        most: bound(|quantity| quantity.most).unwrap_or(MOST),
    };
    told.map_or_else(|| vec![all], |told| told.figures.clone())
}
