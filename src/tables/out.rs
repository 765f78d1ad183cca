//! Builds the columns of answers, row by row from the outcome of each group.

use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, FieldRef};

use super::TableQuestion;
use crate::engine::error::Error;
use crate::engine::verdict::Verdict;

/// The outcome of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Outcome {
    pub(super) verdicts: Option<(Verdict, Verdict)>,
    pub(super) decisive: Vec<String>,
    pub(super) next_question: Option<String>,
    pub(super) sentence: Option<String>,
    pub(super) error: Option<String>,
}

/// The element type of the list of rules.
pub(super) fn element() -> FieldRef {
    Arc::new(Field::new("item", DataType::Utf8, true))
}

/// A column of optional texts.
fn texts<'o>(rows: usize, each: impl Iterator<Item = Option<&'o str>>) -> ArrayRef {
    let mut column = StringBuilder::with_capacity(rows, rows * 16);
    each.for_each(|text| column.append_option(text));
    Arc::new(column.finish())
}

/// The table of answers: each row has the outcome of its group.
pub(super) fn table(
    batch: &RecordBatch,
    question: &TableQuestion,
    of_row: &[u32],
    outcomes: &[Arc<Outcome>],
) -> Result<RecordBatch, Error> {
    let rows = of_row.len();
    let found = || of_row.iter().map(|group| outcomes.get(*group as usize).map(|outcome| &**outcome));
    let text = |pick: &dyn for<'o> Fn(&'o Outcome) -> Option<&'o str>| texts(rows, found().map(|one| pick(one?)));
    let mut columns = question.keep.iter().filter_map(|name| batch.column_by_name(name).cloned()).collect::<Vec<_>>();
    columns.push(text(&|one| one.verdicts.map(|(best, _)| best.as_str())));
    columns.push(text(&|one| one.verdicts.map(|(_, worst)| worst.as_str())));
    if question.decisive {
        let mut column = ListBuilder::with_capacity(StringBuilder::new(), rows).with_field(element());
        for one in found() {
            let rules = one.filter(|one| one.verdicts.is_some()).map_or(&[][..], |one| &one.decisive);
            rules.iter().for_each(|rule| column.values().append_value(rule));
            column.append(one.is_some_and(|one| one.verdicts.is_some()));
        }
        columns.push(Arc::new(column.finish()));
    }
    if question.next_question {
        columns.push(text(&|one| one.next_question.as_deref()));
    }
    if question.sentence.is_some() {
        columns.push(text(&|one| one.sentence.as_deref()));
    }
    columns.push(text(&|one| one.error.as_deref()));
    let schema = Arc::new(question.answers(batch.schema_ref()));
    let options = arrow_array::RecordBatchOptions::new().with_row_count(Some(rows));
    RecordBatch::try_new_with_options(schema, columns, &options).map_err(|error| Error::question(error.to_string()))
}
