//! Answers and opinions: they hold the answer of the engine, and look things up in it when Python asks.

use std::fmt::Write as _;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};
use self_cell::self_cell;
use simbind::analysis::{Asking, Gain};
use simbind::contract::Fields;
use simbind::explain::Sheet;
use simbind::model::{Basis, Lang};

use crate::book::{Book, Rulebook, choices, values};
use crate::found::{Alternatives, Reasons, Refusals, Routes};
use crate::plain::{self, Word, raised, text, tuple};
use crate::told::Put;

/// A question with the rulebook that it was put to.
#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) book: Arc<Book>,
    pub(crate) lang: Lang,
    pub(crate) put: Put,
}

type Found<'q> = simbind::Evaluation<'q>;

self_cell!(
    /// An answer together with the rulebook that it borrows.
    pub(crate) struct Answer {
        owner: Question,
        #[covariant]
        dependent: Found,
    }
);

impl Answer {
    pub(crate) fn get(&self) -> &simbind::Evaluation<'_> {
        self.borrow_dependent()
    }

    pub(crate) fn lang(&self) -> Lang {
        self.borrow_owner().lang
    }

    /// The language asked for, or that of the answer.
    pub(crate) fn lang_or(&self, py: Python<'_>, asked: Option<&str>) -> PyResult<Lang> {
        let question = self.borrow_owner();
        question.book.lang(asked, question.lang).map_err(|error| raised(py, &error))
    }
}

/// A day as `datetime.date`.
pub(crate) fn date(py: Python<'_>, date: simbind::Date) -> PyResult<Bound<'_, PyAny>> {
    Ok(pyo3::types::PyDate::new(py, date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())?
        .into_any())
}

/// The short answer, which says how to see the whole of it in Python.
fn brief(answer: &Answer, lang: Lang) -> Sheet {
    answer.get().to_brief(lang).with_whole_by("to_text()")
}

/// An answer: what comes out, why, and where each statement was read.
#[pyclass(frozen, module = "simbind")]
pub(crate) struct Evaluation {
    pub(crate) answer: Arc<Answer>,
}

/// What one basis says: the country's own document, or the graded evidence.
#[pyclass(frozen, module = "simbind")]
pub(crate) struct Opinion {
    answer: Arc<Answer>,
    basis: Basis,
}

impl Evaluation {
    fn opinion(&self, basis: Basis) -> Option<Opinion> {
        let found = self.answer.get();
        let there = match basis {
            Basis::Document => found.document().is_some(),
            Basis::Evidence => found.evidence().is_some(),
        };
        there.then(|| Opinion { answer: Arc::clone(&self.answer), basis })
    }
}

#[pymethods]
impl Evaluation {
    /// The best that can come out.
    #[getter]
    fn verdict(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.answer.get().verdict().member(py)
    }

    /// The worst: what holds whatever the open facts turn out to be.
    #[getter]
    fn guaranteed(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.answer.get().guaranteed().member(py)
    }

    /// Whether nothing that is open can change the answer.
    #[getter]
    fn settled(&self) -> bool {
        self.answer.get().settled()
    }

    /// Whether the document and the evidence differ in their verdict.
    #[getter]
    fn disputed(&self) -> bool {
        self.answer.get().disputed()
    }

    /// Whether the country has a document of its own, and so an opinion of it.
    #[getter]
    fn documented(&self) -> bool {
        self.answer.get().document().is_some()
    }

    /// What the country's document says; None where there is none.
    #[getter]
    fn document(&self) -> Option<Opinion> {
        self.opinion(Basis::Document)
    }

    /// What the graded evidence says.
    #[getter]
    fn evidence(&self) -> Option<Opinion> {
        self.opinion(Basis::Evidence)
    }

    /// The opinions that there are: the document's first.
    #[getter]
    fn opinions(&self) -> Vec<Opinion> {
        [Basis::Document, Basis::Evidence].into_iter().filter_map(|basis| self.opinion(basis)).collect()
    }

    /// The reasons of both opinions.
    #[getter]
    fn reasons(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Reasons::listed(py, &self.answer, |found| found.reasons().collect())
    }

    /// The ways around blocked gates, of both opinions.
    #[getter]
    fn routes(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Routes::listed(py, &self.answer, |found| found.routes().collect())
    }

    /// What law or terms forbid, with the lawful way instead.
    #[getter]
    fn refused(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Refusals::listed(py, &self.answer, |found| found.refused().collect())
    }

    /// What serves the need otherwise, best first.
    #[getter]
    fn alternatives(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Alternatives::listed(py, &self.answer, |found| found.alternatives().collect())
    }

    /// Code of the country asked about.
    #[getter]
    fn country(&self) -> &str {
        self.answer.get().country_code()
    }

    /// The goal asked for.
    #[getter]
    fn goal(&self) -> &str {
        self.answer.get().goal().id()
    }

    /// The means that the question is put for, if it names one.
    #[getter]
    fn means(&self) -> Option<&str> {
        self.answer.get().means().map(simbind::model::Means::id)
    }

    /// The day asked about.
    #[getter]
    fn as_of<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        date(py, self.answer.get().as_of())
    }

    /// The facts that count as told, each with its values: also those that follow from what was told.
    #[getter]
    fn told<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let told = PyDict::new(py);
        for (fact, values) in self.answer.get().told() {
            told.set_item(fact.id(), PyTuple::new(py, values)?)?;
        }
        Ok(told)
    }

    /// The rulebook that answered.
    #[getter]
    fn rulebook(&self) -> Rulebook {
        let question = self.answer.borrow_owner();
        Rulebook { book: Arc::clone(&question.book), lang: question.lang }
    }

    /// The whole answer as text for a terminal.
    #[pyo3(signature = (lang=None, width=80, *, color=false))]
    fn to_text(&self, py: Python<'_>, lang: Option<&str>, width: usize, color: bool) -> PyResult<String> {
        let lang = self.answer.lang_or(py, lang)?;
        Ok(py.detach(|| self.answer.get().to_text(lang, width, color)))
    }

    /// The short answer as text: one sentence first, then what a person has to know.
    #[pyo3(signature = (lang=None, width=80, *, color=false))]
    fn to_brief(&self, py: Python<'_>, lang: Option<&str>, width: usize, color: bool) -> PyResult<String> {
        let lang = self.answer.lang_or(py, lang)?;
        Ok(py.detach(|| brief(&self.answer, lang).to_text(width, color)))
    }

    /// The whole answer as Markdown.
    #[pyo3(signature = (lang=None))]
    fn to_markdown(&self, py: Python<'_>, lang: Option<&str>) -> PyResult<String> {
        let lang = self.answer.lang_or(py, lang)?;
        Ok(py.detach(|| self.answer.get().to_markdown(lang)))
    }

    /// The answer as JSON, in the form of the contract: with the members that are named (`verdict`, `evidence.reasons.rule`,
    /// ...), and in one language or in all.
    #[pyo3(signature = (fields=None, lang=None))]
    fn to_json(&self, py: Python<'_>, fields: Option<Bound<'_, PyAny>>, lang: Option<&str>) -> PyResult<String> {
        let names = match &fields {
            None => None,
            Some(one) => Some(match one.extract::<String>() {
                Ok(names) => names.split(',').map(str::to_owned).collect(),
                Err(_) => one.extract::<Vec<String>>()?,
            }),
        };
        let fields = names.map(|names| Fields::of(names.iter().map(String::as_str))).transpose();
        let fields = fields.map_err(|error| raised(py, &error))?.unwrap_or_default();
        let lang = lang.map(|lang| self.answer.lang_or(py, Some(lang))).transpose()?;
        let written = py.detach(|| serde_json::to_string(&self.answer.get().to_report_of(&fields, lang)));
        written.map_err(|error| pyo3::exceptions::PyRuntimeError::new_err(error.to_string()))
    }

    /// The same as a dict.
    #[pyo3(signature = (fields=None, lang=None))]
    fn to_dict<'py>(
        &self,
        py: Python<'py>,
        fields: Option<Bound<'py, PyAny>>,
        lang: Option<&str>,
    ) -> PyResult<Bound<'py, PyAny>> {
        static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let loads = LOADS.get_or_try_init(py, || Ok::<_, PyErr>(py.import("json")?.getattr("loads")?.unbind()))?;
        loads.bind(py).call1((self.to_json(py, fields, lang)?,))
    }

    /// The short answer as HTML, for notebooks.
    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        let lang = self.answer.lang();
        let markdown = py.detach(|| brief(&self.answer, lang).to_markdown());
        py.import("simbind._notebook")?.call_method1("answer_html", (markdown, lang.as_str()))?.extract()
    }

    /// What would improve the answer, lawfully: `Ways`, least effort first.
    fn ways<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let found = py.detach(|| self.answer.get().ways_forward()).map_err(|error| raised(py, &error))?;
        let lang = self.answer.lang();
        let (way_class, step_class) = (plain::way_class(py)?, plain::step_class(py)?);
        let ways = found.ways().iter().map(|way| {
            let steps = way
                .steps()
                .iter()
                .map(|step| Ok(step_class.call1((step.id(), text(py, step.text(), lang), step.effort()))?.unbind()));
            let steps = tuple(py, steps.collect::<PyResult<_>>()?)?;
            let gain = match way.gain() {
                Gain::Raises(_) => "raises",
                Gain::Secures(_) => "secures",
            };
            let (changes, provided) = (choices(py, way.changes())?, choices(py, way.provided())?);
            let verdict = way.gain().verdict().member(py)?;
            Ok(way_class.call1((steps, changes, provided, way.effort(), gain, verdict))?.unbind())
        });
        let ways = tuple(py, ways.collect::<PyResult<_>>()?)?;
        plain::ways_class(py)?.call1((ways, found.complete()))
    }

    /// What to ask now; None as soon as nothing that can still be asked can change the answer.
    fn next_question<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let found =
            py.detach(|| self.answer.get().next_question(&Asking::new())).map_err(|error| raised(py, &error))?;
        let Some(next) = found else { return Ok(None) };
        let (fact, lang) = (next.fact(), self.answer.lang());
        let fields = (
            fact.id(),
            text(py, fact.question(), lang),
            values(py, next.answers(), lang)?,
            next.worst_case(),
            next.expected(),
            next.optimal(),
        );
        plain::question_class(py)?.call1(fields).map(Some)
    }

    fn __repr__(&self) -> String {
        let found = self.answer.get();
        let mut said = format!("<Evaluation {} {}", found.country_code(), found.goal().id());
        let named = found.means().map(|means| format!(" by {}", means.id())).unwrap_or_default();
        let _ = write!(said, "{named}: {}", found.verdict());
        if !found.settled() {
            let _ = write!(said, ", at worst {}", found.guaranteed());
        }
        if found.disputed() {
            said.push_str(", disputed");
        }
        said.push('>');
        said
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        self.to_brief(py, None, 80, false)
    }

    /// Pickled as its question, which is asked again where it is read.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let put = &self.answer.borrow_owner().put;
        let mut profile = simbind::Question::from(&put.profile);
        profile.country = Some(self.answer.get().country_code().to_owned());
        profile.as_of = put.day.map(|day| day.to_string());
        let question = serde_json::to_string(&profile)
            .map_err(|error| pyo3::exceptions::PyRuntimeError::new_err(error.to_string()))?;
        let arguments = (self.rulebook(), question).into_pyobject(py)?;
        Ok((py.get_type::<Evaluation>().getattr("_unpickled")?, arguments))
    }

    #[staticmethod]
    fn _unpickled(py: Python<'_>, rulebook: PyRef<'_, Rulebook>, question: &str) -> PyResult<Evaluation> {
        let question: simbind::Question = serde_json::from_str(question)
            .map_err(|error| pyo3::exceptions::PyRuntimeError::new_err(error.to_string()))?;
        let book = Arc::clone(&rulebook.book);
        let put = || Ok(Put { profile: question.profile(book.rulebook().vocabulary())?, day: question.day()? });
        let put = put().map_err(|error: simbind::Error| raised(py, &error))?;
        let country = question.country.as_deref().unwrap_or_default();
        let asked = Question { book: Arc::clone(&book), lang: rulebook.lang, put };
        let answer =
            Answer::try_new(asked, |asked| asked.book.rulebook().evaluate(country, &asked.put.profile, asked.put.day));
        answer.map(|answer| Evaluation { answer: Arc::new(answer) }).map_err(|error| raised(py, &error))
    }
}

impl Opinion {
    fn get(&self) -> PyResult<simbind::Opinion<'_>> {
        let found = self.answer.get();
        let opinion = match self.basis {
            Basis::Document => found.document(),
            Basis::Evidence => found.evidence(),
        };
        opinion.ok_or_else(|| pyo3::exceptions::PyRuntimeError::new_err("the answer has no such opinion"))
    }

    /// Things of this opinion alone.
    fn of<'e, T>(basis: Basis, found: &'e Found<'e>, all: impl Fn(simbind::Opinion<'e>) -> Vec<T>) -> Vec<T> {
        let opinion = match basis {
            Basis::Document => found.document(),
            Basis::Evidence => found.evidence(),
        };
        opinion.map(all).unwrap_or_default()
    }
}

#[pymethods]
impl Opinion {
    /// `document` or `evidence`.
    #[getter]
    fn basis(&self) -> &str {
        self.basis.as_str()
    }

    /// The best that can come out on this basis.
    #[getter]
    fn verdict(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.get()?.verdict().member(py)
    }

    /// The worst that can come out on this basis.
    #[getter]
    fn guaranteed(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.get()?.guaranteed().member(py)
    }

    /// The gates of the goal, each with how it stands.
    #[getter]
    fn gates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let gates = PyDict::new(py);
        for (gate, state) in self.get()?.gates() {
            gates.set_item(gate.id(), state.member(py)?)?;
        }
        Ok(gates)
    }

    /// Every rule that holds in some case, gate by gate: blocks, limits, permits.
    #[getter]
    fn reasons(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let basis = self.basis;
        Reasons::listed(py, &self.answer, |found| Opinion::of(basis, found, |opinion| opinion.reasons().collect()))
    }

    /// The ways around blocked gates.
    #[getter]
    fn routes(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let basis = self.basis;
        Routes::listed(py, &self.answer, |found| Opinion::of(basis, found, |opinion| opinion.routes().collect()))
    }

    /// What law or terms forbid.
    #[getter]
    fn refused(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let basis = self.basis;
        Refusals::listed(py, &self.answer, |found| Opinion::of(basis, found, |opinion| opinion.refused().collect()))
    }

    /// What serves the need otherwise, best first.
    #[getter]
    fn alternatives(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let basis = self.basis;
        Alternatives::listed(py, &self.answer, |found| Opinion::of(basis, found, |one| one.alternatives().collect()))
    }

    fn __repr__(&self) -> PyResult<String> {
        let opinion = self.get()?;
        let (best, worst) = (opinion.verdict(), opinion.guaranteed());
        let worst = if best == worst { String::new() } else { format!(", at worst {worst}") };
        Ok(format!("<Opinion {}: {best}{worst}>", self.basis.as_str()))
    }
}
