//! What Python defines and Rust makes: words of closed lists, small records, errors.

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};
use simbind::model::{Compliance, Effect, Lang, Text};
use simbind::{Error, GateState, Holds, Verdict};

/// Something that `simbind._answers` defines, looked up once.
macro_rules! defined {
    ($name:ident, $class:literal) => {
        pub(crate) fn $name(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
            static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
            CLASS.import(py, "simbind._answers", $class)
        }
    };
}
defined!(figure_class, "Figure");
defined!(dispute_class, "Dispute");
defined!(value_class, "Value");
defined!(fact_class, "Fact");
defined!(goal_class, "Goal");
defined!(country_class, "Country");
defined!(choice_class, "Choice");
defined!(question_class, "NextQuestion");
defined!(step_class, "Step");
defined!(way_class, "Way");
defined!(ways_class, "Ways");
defined!(error_class, "Error");
defined!(rulebook_error_class, "RulebookError");
defined!(diagnostic_class, "Diagnostic");

/// A word of a closed list, as the member of the enumeration that Python has of it. Each is made once.
pub(crate) trait Word: Copy + 'static {
    /// The member.
    fn member(self, py: Python<'_>) -> PyResult<Py<PyAny>>;
}

macro_rules! words {
    ($($type:ident: $class:literal),*) => {$(
        impl Word for $type {
            fn member(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
                static MEMBERS: PyOnceLock<Vec<($type, Py<PyAny>)>> = PyOnceLock::new();
                let members = MEMBERS.get_or_try_init(py, || {
                    let class = py.import("simbind._answers")?.getattr($class)?;
                    let member = |word: $type| Ok((word, class.call1((word.as_str(),))?.unbind()));
                    $type::ALL.into_iter().map(member).collect::<PyResult<Vec<_>>>()
                })?;
                match members.iter().find(|(word, _)| *word == self) {
                    Some((_, member)) => Ok(member.clone_ref(py)),
                    None => self.as_str().into_py_any(py),
                }
            }
        }
    )*};
}
words!(Verdict: "Verdict", Effect: "Effect", Holds: "Holds", GateState: "GateState", Compliance: "Compliance");

/// A tuple of what an iterator yields.
pub(crate) fn tuple<'py>(py: Python<'py>, all: Vec<Py<PyAny>>) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, all)
}

/// A text in a language, as a Python string.
pub(crate) fn text(py: Python<'_>, text: &Text, lang: Lang) -> Py<PyAny> {
    pyo3::types::PyString::new(py, text.get(lang)).into_any().unbind()
}

/// The exception of an error: `RulebookError` where rule files have mistakes, else `Error`.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    exception(py, error).map_or_else(|failed| failed, PyErr::from_value)
}

fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let message = error.to_string();
    let Some(found) = error.diagnostics() else { return error_class(py)?.call1((message, error.code())) };
    let class = diagnostic_class(py)?;
    let diagnostics = found.iter().map(|one| {
        let (line, column) = one.end();
        let place = (one.file(), one.line(), one.column(), line, column);
        let fix = one.fix().map(|fix| fix.what());
        let (file, from_line, from_column, end_line, end_column) = place;
        let fields = (
            one.code(),
            one.level().as_str(),
            one.message(),
            one.help(),
            file,
            from_line,
            from_column,
            end_line,
            end_column,
            fix,
        );
        Ok(class.call1(fields)?.unbind())
    });
    let diagnostics = tuple(py, diagnostics.collect::<PyResult<Vec<_>>>()?)?;
    rulebook_error_class(py)?.call1((message, error.code(), diagnostics, found.more()))
}

/// What went wrong in a question, in the words that the library has for it.
pub(crate) fn bad_question(py: Python<'_>, message: impl Into<String>) -> PyErr {
    let error = error_class(py).and_then(|class| class.call1((message.into(), "bad-question")));
    error.map_or_else(|failed| failed, PyErr::from_value)
}
