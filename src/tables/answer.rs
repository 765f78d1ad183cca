//! Answers groups of equal rows.
//!
//! Every distinct cell is resolved once: a word of a fact becomes a set of values. A group of rows is then a goal, a
//! country, a day and a few sets of values, and is evaluated directly. A group with a cell that needs more (a
//! misspelling, the name of a thing, a time of day) is converted to a [`Question`], so that it is understood, or
//! rejected, as everywhere else.

use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::RecordBatch;
use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::TableQuestion;
use super::column::Cell;
use super::group::Groups;
use super::out::{Outcome, table};
use super::table::{Table, Tells};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::CountryId;
use crate::engine::profile::{Facts, Profile, Question};
use crate::engine::rulebook::Rulebook;
use crate::reason::analysis::Asking;
use crate::render::explain::first_sentence;

/// The most outcomes that are cached for later tables; beyond that the cache is cleared.
const KEPT: usize = 1 << 17;

/// Answers tables with a rulebook. The results for rows are cached for later tables, up to a bound; this affects speed
/// only.
#[derive(Debug)]
pub struct TableAnswerer<'r> {
    rulebook: &'r Rulebook,
    question: TableQuestion,
    kept: Mutex<FxHashMap<Box<[u64]>, Arc<Outcome>>>,
}

/// A row in which every cell was resolved in the words of the rulebook.
struct Plain {
    country: CountryId,
    profile: Profile,
    day: Date,
}

impl<'r> TableAnswerer<'r> {
    /// An answerer of a question with a rulebook.
    ///
    /// # Errors
    /// When the rulebook is not written in the language of the requested sentence.
    pub fn new(rulebook: &'r Rulebook, mut question: TableQuestion) -> Result<TableAnswerer<'r>, Error> {
        question.sentence = question.sentence.map(|lang| rulebook.vocabulary().language(lang)).transpose()?;
        Ok(TableAnswerer { rulebook, question, kept: Mutex::default() })
    }

    /// The question.
    #[must_use]
    pub fn question(&self) -> &TableQuestion {
        &self.question
    }

    /// The answers to a table: one row for each of its rows, in the same order.
    ///
    /// # Errors
    /// When a column is neither about the question nor a fact nor [kept](TableQuestion::keep), when two columns tell
    /// the same fact, and when a column has an unsupported type. An error in a row is reported in its `error`.
    pub fn answer(&self, batch: &RecordBatch) -> Result<RecordBatch, Error> {
        let read = Table::read(self.rulebook, &self.question, batch)?;
        let groups = Groups::of(batch.num_rows(), read.columns());
        let outcomes = groups.first.iter().map(|row| self.outcome(&read, *row)).collect::<Vec<_>>();
        table(batch, &self.question, &groups.of_row, &outcomes)
    }

    fn outcome(&self, read: &Table, row: usize) -> Arc<Outcome> {
        let Some(plain) = self.plain(read, row) else {
            let answered = question(read, row).and_then(|question| self.of(&question.evaluate(self.rulebook)?));
            return Arc::new(answered.unwrap_or_else(wrong));
        };
        let key = self.key(&plain);
        let kept = || self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(outcome) = key.as_ref().and_then(|key| kept().get(key).cloned()) {
            return outcome;
        }
        let outcome = Arc::new(self.of_plain(&plain).unwrap_or_else(wrong));
        if let Some(key) = key {
            let mut kept = kept();
            if kept.len() >= KEPT {
                kept.clear();
            }
            kept.insert(key, Arc::clone(&outcome));
        }
        outcome
    }

    /// The row in resolved form, if every cell could be resolved.
    fn plain(&self, read: &Table, row: usize) -> Option<Plain> {
        let (country, day) = (*read.country.at(row)?, *read.as_of.at(row)?);
        let mut profile = Profile::in_words_of(self.rulebook.vocabulary());
        profile.goal = *read.goal.at(row)?;
        profile.means = *read.means.at(row)?;
        for fact in &read.facts {
            match fact.at(row)? {
                Tells::Nothing => {}
                Tells::Values(values) => profile.tell(fact.fact, *values),
                Tells::Figures(told) => profile.tell_as(told),
                Tells::Unclear => return None,
            }
        }
        if *read.nothing_else.at(row)? {
            profile = profile.nothing_else();
        }
        Some(Plain { country, profile, day })
    }

    /// The cache key of a resolved row. None if the sentence would quote a figure as it was written.
    fn key(&self, plain: &Plain) -> Option<Box<[u64]>> {
        let Plain { country, profile, day } = plain;
        if self.question.sentence.is_some() && !profile.figures.is_empty() {
            return None;
        }
        let means = profile.means.map_or(0, |means| u64::from(means.0) + 1);
        let head = u64::from(country.0) << 32 | u64::from(profile.goal.0) << 16 | means << 1;
        let day = i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day());
        let mut key = vec![head | u64::from(profile.nothing_else), day.cast_unsigned()];
        key.extend_from_slice(profile.bits());
        for told in &profile.figures {
            key.push(u64::from(told.fact.0) << 1 | u64::from(told.absent));
            key.extend(told.figures.iter().flat_map(|one| [one.least.cast_unsigned(), one.most.cast_unsigned()]));
        }
        Some(key.into())
    }

    fn of_plain(&self, plain: &Plain) -> Result<Outcome, Error> {
        let Plain { country, profile, day } = plain;
        self.of(&self.rulebook.put(self.question.extent(), *country, profile, *day)?)
    }

    fn of(&self, evaluation: &Evaluation<'_>) -> Result<Outcome, Error> {
        let TableQuestion { decisive, next_question, sentence, .. } = &self.question;
        let mut outcome =
            Outcome { verdicts: Some((evaluation.verdict(), evaluation.guaranteed())), ..Outcome::default() };
        if *decisive {
            let deciding = evaluation.reasons().filter(|reason| reason.decisive());
            outcome.decisive = deciding.map(|reason| reason.id().into_owned()).collect();
        }
        if *next_question {
            match evaluation.next_question(&Asking::new()) {
                Ok(next) => outcome.next_question = next.map(|next| next.fact().id().to_owned()),
                Err(error) => outcome.error = Some(error.to_string()),
            }
        }
        if let Some(lang) = sentence {
            match first_sentence(evaluation, *lang) {
                Ok(sentence) => outcome.sentence = Some(sentence),
                Err(error) => outcome.error = Some(error.to_string()),
            }
        }
        Ok(outcome)
    }
}

/// The outcome of a row with an error, which has no other part.
fn wrong(error: Error) -> Outcome {
    Outcome { error: Some(error.to_string()), ..Outcome::default() }
}

/// The row as a question by names.
fn question(read: &Table, row: usize) -> Result<Question, Error> {
    let word = |cell: &Cell| cell.words.first().cloned();
    let mut facts = Facts::default();
    for fact in &read.facts {
        if let Some(Tells::Nothing) | None = fact.at(row) {
            continue;
        }
        let cell = fact.cell(row);
        if cell.hole {
            let message = format!("an element of the list of the fact `{}` is null; leave it out", fact.name);
            return Err(Error::question(message));
        }
        facts.tell(fact.name.clone(), cell.words.clone(), cell.decimal);
    }
    Ok(Question {
        country: word(read.country.cell(row)),
        goal: word(read.goal.cell(row)),
        means: word(read.means.cell(row)),
        as_of: word(read.as_of.cell(row)),
        nothing_else: read.nothing_else.at(row).is_some_and(|closed| *closed),
        facts,
    })
}
