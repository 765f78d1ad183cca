//! Answers to whole tables: a row is a question, and gets a row of answers.
//!
//! The columns `country`, `goal`, `means`, `as_of` and `nothing_else` are about the question; each other one is a fact, and tells
//! what it is called. Text, numbers, truth values, days and lists of these (any of them) can be told; a cell without a value
//! tells nothing, which is never the same as "none". Each row is answered as [`Question::evaluate`](crate::Question::evaluate)
//! answers it: a row that cannot be answered has its `error`, nothing is lost, and the order is kept.
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
//! Rows that say the same are answered once ([`TableAnswerer`] keeps what it found for the tables that come next), so a table
//! takes as long as it has different rows, and a little for each row.

mod answer;
mod column;
mod group;
mod out;
mod table;

use arrow_schema::{DataType, Field, Schema};

pub use answer::TableAnswerer;

use crate::engine::model::Lang;
use crate::engine::program::Extent;

/// What is asked of every row of a table, and what is wanted of its answer besides `verdict`, `guaranteed` and `error`.
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
    /// Asks what the table says, and for the verdicts alone.
    #[must_use]
    pub fn new() -> TableQuestion {
        TableQuestion::default()
    }

    /// The country of rows that name none.
    #[must_use]
    pub fn country(self, country: impl Into<String>) -> TableQuestion {
        TableQuestion { country: Some(country.into()), ..self }
    }

    /// The goal of rows that name none.
    #[must_use]
    pub fn goal(self, goal: impl Into<String>) -> TableQuestion {
        TableQuestion { goal: Some(goal.into()), ..self }
    }

    /// The means of rows that name none.
    #[must_use]
    pub fn means(self, means: impl Into<String>) -> TableQuestion {
        TableQuestion { means: Some(means.into()), ..self }
    }

    /// The day of rows that name none.
    #[must_use]
    pub fn as_of(self, day: impl Into<String>) -> TableQuestion {
        TableQuestion { as_of: Some(day.into()), ..self }
    }

    /// Of rows that do not say whether, nothing is held that they do not tell of.
    #[must_use]
    pub fn nothing_else(self) -> TableQuestion {
        TableQuestion { nothing_else: true, ..self }
    }

    /// Columns that stand before the answers as they are, such as a customer's number. They are no facts, whatever they are
    /// called; one that is about the question (`country`) is read as well.
    #[must_use]
    pub fn keep<C: Into<String>>(self, columns: impl IntoIterator<Item = C>) -> TableQuestion {
        TableQuestion { keep: columns.into_iter().map(Into::into).collect(), ..self }
    }

    /// Also the rules that decide, by name: column `decisive`.
    #[must_use]
    pub fn decisive(self) -> TableQuestion {
        TableQuestion { decisive: true, ..self }
    }

    /// Also the fact to ask for next, by name: column `next_question`. That takes milliseconds for each different row.
    #[must_use]
    pub fn next_question(self) -> TableQuestion {
        TableQuestion { next_question: true, ..self }
    }

    /// Also what comes out in one sentence: column `sentence`.
    #[must_use]
    pub fn sentence(self, lang: Lang) -> TableQuestion {
        TableQuestion { sentence: Some(lang), ..self }
    }

    /// The columns of the answers to tables of a form.
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

    /// How much of an answer the columns are made of.
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
