//! Answers to whole tables: each row is a question, and gets a row of answers.
//!
//! The columns `country`, `goal`, `means`, `as_of` and `nothing_else` are about the question; every other column is a
//! fact and has its name. Cells can be text, numbers, Booleans, dates and lists of these (a list means: any of them); a
//! cell without a value tells nothing, which is different from "none". Each row gets the answer of
//! [`Question::evaluate`](crate::Question::evaluate): a row that cannot be answered has its `error`, no row is dropped,
//! and the order is kept.
//!
//! ```
//! # #[cfg(feature = "builtin")] {
//! use std::sync::Arc;
//!
//! use arrow_array::cast::AsArray;
//! use arrow_array::{ArrayRef, RecordBatch, StringArray};
//! use simbind::Rulebook;
//! use simbind::tables::{TableAnswerer, TableQuestion};
//!
//! let country: ArrayRef = Arc::new(StringArray::from(vec!["NZ", "Cyprus", "Narnia"]));
//! let scheme: ArrayRef = Arc::new(StringArray::from(vec![Some("visa"), None, None]));
//! let batch = RecordBatch::try_from_iter([("country", country), ("card_scheme", scheme)])?;
//!
//! let answerer = TableAnswerer::new(Rulebook::builtin(), TableQuestion::new().goal("link_card"))?;
//! let answers = answerer.answer(&batch)?;
//! let verdicts = answers["verdict"].as_string::<i32>();
//! assert_eq!(verdicts.iter().take(2).collect::<Vec<_>>(), [Some("theoretically_possible"), Some("theoretically_possible")]);
//! assert!(answers["error"].as_string::<i32>().value(2).starts_with("unknown country `Narnia`"));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Equal rows are answered once ([`TableAnswerer`] caches results for later tables), so the time depends on the number
//! of distinct rows, plus a little for each row.

mod answer;
mod column;
mod group;
mod out;
mod table;

use arrow_schema::{DataType, Field, Schema};

pub use answer::TableAnswerer;

use crate::engine::model::Lang;
use crate::engine::program::Extent;

/// The question for every row of a table, and the requested columns besides `verdict`, `guaranteed` and `error`.
#[derive(Clone, Debug, Default)]
pub struct TableQuestion {
    country: Option<String>,
    goal: Option<String>,
    means: Option<String>,
    as_of: Option<String>,
    nothing_else: bool,
    keep: Vec<String>,
    decisive: bool,
    next_question: bool,
    sentence: Option<Lang>,
}

impl TableQuestion {
    /// Asks with the columns of the table alone, and for the verdicts alone.
    #[must_use]
    pub fn new() -> TableQuestion {
        TableQuestion::default()
    }

    /// Sets the country of rows that name none.
    #[must_use]
    pub fn country(self, country: impl Into<String>) -> TableQuestion {
        TableQuestion { country: Some(country.into()), ..self }
    }

    /// Sets the goal of rows that name none.
    #[must_use]
    pub fn goal(self, goal: impl Into<String>) -> TableQuestion {
        TableQuestion { goal: Some(goal.into()), ..self }
    }

    /// Sets the means of rows that name none.
    #[must_use]
    pub fn means(self, means: impl Into<String>) -> TableQuestion {
        TableQuestion { means: Some(means.into()), ..self }
    }

    /// Sets the day of rows that name none.
    #[must_use]
    pub fn as_of(self, day: impl Into<String>) -> TableQuestion {
        TableQuestion { as_of: Some(day.into()), ..self }
    }

    /// Sets `nothing_else` for rows that do not say: the person holds nothing that the row does not tell.
    #[must_use]
    pub fn nothing_else(self) -> TableQuestion {
        TableQuestion { nothing_else: true, ..self }
    }

    /// Copies columns to the left of the answers, such as a customer number. They are not read as facts, whatever their
    /// name; a column about the question (`country`) is still read as well.
    #[must_use]
    pub fn keep<C: Into<String>>(self, columns: impl IntoIterator<Item = C>) -> TableQuestion {
        TableQuestion { keep: columns.into_iter().map(Into::into).collect(), ..self }
    }

    /// Adds the deciding rules, by name: column `decisive`.
    #[must_use]
    pub fn decisive(self) -> TableQuestion {
        TableQuestion { decisive: true, ..self }
    }

    /// Adds the fact to ask for next, by name: column `next_question`. That takes milliseconds for each distinct row.
    #[must_use]
    pub fn next_question(self) -> TableQuestion {
        TableQuestion { next_question: true, ..self }
    }

    /// Adds the answer in one sentence: column `sentence`.
    #[must_use]
    pub fn sentence(self, lang: Lang) -> TableQuestion {
        TableQuestion { sentence: Some(lang), ..self }
    }

    /// The columns of the answers to tables with a schema.
    #[must_use]
    pub fn answers(&self, table: &Schema) -> Schema {
        let kept = self.keep.iter().filter_map(|name| table.field_with_name(name).ok().cloned());
        let text = |name: &str| Field::new(name, DataType::Utf8, true);
        let mut fields = kept.collect::<Vec<_>>();
        fields.extend([text("verdict"), text("guaranteed")]);
        if self.decisive {
            fields.push(Field::new("decisive", DataType::List(out::element()), true));
        }
        if self.next_question {
            fields.push(text("next_question"));
        }
        if self.sentence.is_some() {
            fields.push(text("sentence"));
        }
        fields.push(text("error"));
        Schema::new(fields)
    }

    /// The extent of the evaluation that the columns need.
    fn extent(&self) -> Extent {
        if self.next_question || self.sentence.is_some() {
            Extent::Whole
        } else if self.decisive {
            Extent::Reasons
        } else {
            Extent::Verdict
        }
    }
}
