//! Answers to whole tables, which come and go by Arrow's interface for Python: whose table it is does not matter here.

use std::sync::Arc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use pyo3_arrow::input::AnyRecordBatch;
use self_cell::self_cell;
use simbind::tables::{TableAnswerer, TableQuestion};

use crate::book::{Book, Rulebook};
use crate::plain::raised;

type Answering<'b> = TableAnswerer<'b>;

self_cell!(
    struct Answerer {
        owner: Arc<Book>,
        #[covariant]
        dependent: Answering,
    }
);

/// What is asked of tables. `simbind.TableQuestion` is made of it.
#[pyclass(frozen, module = "simbind._simbind", name = "TableAnswerer")]
pub(crate) struct Tables {
    answerer: Answerer,
}

#[pymethods]
impl Tables {
    #[new]
    #[pyo3(signature = (rulebook, country, goal, means, as_of, nothing_else, keep, decisive, next_question, sentence))]
    #[allow(clippy::too_many_arguments, reason = "called by the package alone, which names them")]
    fn new(
        py: Python<'_>,
        rulebook: &Rulebook,
        country: Option<String>,
        goal: Option<String>,
        means: Option<String>,
        as_of: Option<String>,
        nothing_else: bool,
        keep: Vec<String>,
        decisive: bool,
        next_question: bool,
        sentence: Option<&str>,
    ) -> PyResult<Tables> {
        let mut question = TableQuestion::new().keep(keep);
        let told = [
            (country, TableQuestion::country as fn(TableQuestion, String) -> TableQuestion),
            (goal, TableQuestion::goal),
            (means, TableQuestion::means),
            (as_of, TableQuestion::as_of),
        ];
        for (word, tell) in told {
            question = word.map_or(question.clone(), |word| tell(question, word));
        }
        question = if nothing_else { question.nothing_else() } else { question };
        question = if decisive { question.decisive() } else { question };
        question = if next_question { question.next_question() } else { question };
        if let Some(lang) = sentence {
            let lang = rulebook.book.lang(Some(lang), rulebook.lang).map_err(|error| raised(py, &error))?;
            question = question.sentence(lang);
        }
        let answerer =
            Answerer::try_new(Arc::clone(&rulebook.book), |book| TableAnswerer::new(book.rulebook(), question));
        Ok(Tables { answerer: answerer.map_err(|error| raised(py, &error))? })
    }

    /// The answers to a table, as a table with the interface of Arrow.
    fn answer(&self, py: Python<'_>, table: AnyRecordBatch) -> PyResult<PyTable> {
        let (batches, schema) = table.into_table()?.into_inner();
        let answerer = self.answerer.borrow_dependent();
        let schema = Arc::new(answerer.question().answers(&schema));
        let answered = py.detach(|| batches.iter().map(|batch| answerer.answer(batch)).collect::<Result<Vec<_>, _>>());
        let batches = answered.map_err(|error| raised(py, &error))?;
        PyTable::try_new(batches, schema).map_err(|error| PyValueError::new_err(error.to_string()))
    }
}
