//! Rulebooks: the project's own, and those of folders.

use std::path::PathBuf;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use rustc_hash::FxHashSet;
use simbind::contract::Answerer;
use simbind::model::{Lang, Model};
use simbind::{Error, analysis};

use crate::evaluation::{Answer, Evaluation, Question};
use crate::plain::{self, raised, text, tuple};
use crate::told::Asked;

/// A rulebook that answers may borrow.
#[derive(Debug)]
pub(crate) struct Book {
    /// None: the project's own, which lasts as long as the process.
    own: Option<simbind::Rulebook>,
    /// The names of facts as the vocabulary has them.
    facts: FxHashSet<String>,
}

impl Book {
    fn new(own: Option<simbind::Rulebook>) -> Book {
        let mut book = Book { own, facts: FxHashSet::default() };
        book.facts = book.rulebook().vocabulary().facts().iter().map(|fact| fact.id().to_owned()).collect();
        book
    }

    fn builtin(py: Python<'_>) -> Arc<Book> {
        static BUILTIN: PyOnceLock<Arc<Book>> = PyOnceLock::new();
        Arc::clone(BUILTIN.get_or_init(py, || Arc::new(Book::new(None))))
    }

    pub(crate) fn rulebook(&self) -> &simbind::Rulebook {
        self.own.as_ref().unwrap_or_else(|| simbind::Rulebook::builtin())
    }

    /// Whether a fact has exactly this name.
    pub(crate) fn has_fact(&self, name: &str) -> bool {
        self.facts.contains(name)
    }

    /// A language that the rulebook is written in; its first where none is asked for.
    pub(crate) fn lang(&self, asked: Option<&str>, or: Lang) -> Result<Lang, Error> {
        match asked {
            Some(asked) => self.rulebook().vocabulary().language(asked.parse()?),
            None => Ok(or),
        }
    }

    fn first_lang(&self) -> Lang {
        self.rulebook().vocabulary().languages().first().copied().unwrap_or(Lang::En)
    }
}

/// Rules that have been read and checked, ready to answer. It never changes and may be used by many threads at once.
#[pyclass(frozen, module = "simbind")]
#[derive(Clone)]
pub(crate) struct Rulebook {
    pub(crate) book: Arc<Book>,
    pub(crate) lang: Lang,
}

impl Rulebook {
    fn of(py: Python<'_>, book: Arc<Book>, lang: Option<&str>) -> PyResult<Rulebook> {
        let lang = book.lang(lang, book.first_lang()).map_err(|error| raised(py, &error))?;
        Ok(Rulebook { book, lang })
    }

    /// The project's own in its first language, made once.
    fn own(py: Python<'_>) -> PyResult<&'static Rulebook> {
        static OWN: PyOnceLock<Rulebook> = PyOnceLock::new();
        OWN.get_or_try_init(py, || Rulebook::of(py, Book::builtin(py), None))
    }

    pub(crate) fn ask(
        &self,
        py: Python<'_>,
        country: &str,
        asked: &Asked<'_>,
        lang: Option<&str>,
    ) -> PyResult<Evaluation> {
        let lang = self.book.lang(lang, self.lang).map_err(|error| raised(py, &error))?;
        let put = asked.put(py, &self.book, country)?;
        let question = Question { book: Arc::clone(&self.book), lang, put };
        let answer = py.detach(|| {
            Answer::try_new(question, |question| {
                question.book.rulebook().evaluate(country, &question.put.profile, question.put.day)
            })
        });
        answer.map(|answer| Evaluation { answer: Arc::new(answer) }).map_err(|error| raised(py, &error))
    }
}

#[pymethods]
impl Rulebook {
    /// The project's own rulebook. `lang` is the language of labels and texts where none is named.
    #[staticmethod]
    #[pyo3(signature = (*, lang=None))]
    fn builtin(py: Python<'_>, lang: Option<&str>) -> PyResult<Rulebook> {
        Rulebook::of(py, Book::builtin(py), lang)
    }

    /// A rulebook from a folder of YAML files. Every mistake in them is in the `RulebookError` that is raised.
    #[staticmethod]
    #[pyo3(signature = (folder, *, lang=None))]
    fn load(py: Python<'_>, folder: PathBuf, lang: Option<&str>) -> PyResult<Rulebook> {
        let loaded = py.detach(|| simbind::Rulebook::from_dir(folder).map(|own| Arc::new(Book::new(Some(own)))));
        Rulebook::of(py, loaded.map_err(|error| raised(py, &error))?, lang)
    }

    /// A rulebook from texts: a dict of file names, each with what stands in the file.
    #[staticmethod]
    #[pyo3(signature = (files, *, lang=None))]
    fn from_sources(py: Python<'_>, files: Vec<(String, String)>, lang: Option<&str>) -> PyResult<Rulebook> {
        let loaded = py.detach(|| simbind::Rulebook::from_sources(files).map(|own| Arc::new(Book::new(Some(own)))));
        Rulebook::of(py, loaded.map_err(|error| raised(py, &error))?, lang)
    }

    /// Answers a question. See `simbind.evaluate`.
    #[pyo3(signature = (country, /, goal=None, *, means=None, nothing_else=false, situation=None, as_of=None, facts=None,
                        lang=None, **told))]
    #[allow(clippy::too_many_arguments, reason = "each is an argument that Python names")]
    fn evaluate<'py>(
        &self,
        py: Python<'py>,
        country: &str,
        goal: Option<&str>,
        means: Option<&str>,
        nothing_else: bool,
        situation: Option<&str>,
        as_of: Option<Bound<'py, PyAny>>,
        facts: Option<Bound<'py, PyDict>>,
        lang: Option<&str>,
        told: Option<Bound<'py, PyDict>>,
    ) -> PyResult<Evaluation> {
        let (as_of, facts, named) = (as_of.as_ref(), facts.as_ref(), told.as_ref());
        let asked = Asked { goal, means, nothing_else, situation, as_of, facts, named };
        self.ask(py, country, &asked, lang)
    }

    /// Answers a request of JSON in JSON. See `simbind.answer`.
    #[pyo3(signature = (request, /))]
    fn answer(&self, py: Python<'_>, request: Request) -> String {
        py.detach(|| request.answered(self.book.rulebook()))
    }

    /// Compiles what can be compiled before a question, so that a first answer takes as long as any other.
    fn prepare(&self, py: Python<'_>) -> PyResult<()> {
        py.detach(|| self.book.rulebook().prepare()).map_err(|error| raised(py, &error))
    }

    /// Its version, as its editors count it.
    #[getter]
    fn version(&self) -> &str {
        self.book.rulebook().version()
    }

    /// SHA-256 of its files, in hexadecimal: the same rules have the same digest.
    #[getter]
    fn digest(&self) -> &str {
        self.book.rulebook().digest()
    }

    /// The day for which it was last brought up to date, and as of which it answers unless told otherwise.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        crate::evaluation::date(py, self.book.rulebook().date())
    }

    /// The language of labels and texts where none is named.
    #[getter]
    fn lang(&self) -> &str {
        self.lang.as_str()
    }

    /// The languages that it is written in.
    #[getter]
    fn languages(&self) -> Vec<&str> {
        self.book.rulebook().vocabulary().languages().iter().map(Lang::as_str).collect()
    }

    /// The countries that can be asked about, as `Country(code, name, described)`.
    #[getter]
    fn countries<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let class = plain::country_class(py)?;
        let countries = self.book.rulebook().model().countries().iter().map(|country| {
            let fields = (country.code(), text(py, country.name(), self.lang), country.described());
            Ok(class.call1(fields)?.unbind())
        });
        tuple(py, countries.collect::<PyResult<_>>()?)
    }

    /// The country of that code, name or other name, in any language and case.
    fn country<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let country = self.book.rulebook().country(name).map_err(|error| raised(py, &error))?;
        plain::country_class(py)?.call1((country.code(), text(py, country.name(), self.lang), country.described()))
    }

    /// What can be told, as `Fact(id, label, question, values, quantity)`.
    #[getter]
    fn facts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let class = plain::fact_class(py)?;
        let told = |fact: &&simbind::model::Fact| fact.quantity().is_none_or(|quantity| quantity.of().is_none());
        let facts = self.book.rulebook().vocabulary().facts().iter().filter(told).map(|fact| {
            let values = values(py, fact.values().iter(), self.lang)?;
            let kind = fact.quantity().map(|quantity| quantity.kind().as_str());
            let fields =
                (fact.id(), text(py, fact.label(), self.lang), text(py, fact.question(), self.lang), values, kind);
            Ok(class.call1(fields)?.unbind())
        });
        tuple(py, facts.collect::<PyResult<_>>()?)
    }

    /// What can be asked for, as `Goal(id, label)`.
    #[getter]
    fn goals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.book.rulebook().vocabulary().goals().iter().map(|goal| (goal.id(), goal.label()));
        labelled(py, plain::goal_class(py)?, all, self.lang)
    }

    /// The means that a question may be put for, as `Value(id, label)`.
    #[getter]
    fn means<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.book.rulebook().vocabulary().means().iter().map(|means| (means.id(), means.label()));
        labelled(py, plain::value_class(py)?, all, self.lang)
    }

    /// Typical situations that can be told by name, as `Value(id, label)`.
    #[getter]
    fn situations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.book.rulebook().vocabulary().situations().iter().map(|one| (one.id(), one.label()));
        labelled(py, plain::value_class(py)?, all, self.lang)
    }

    fn __repr__(&self) -> String {
        let rulebook = self.book.rulebook();
        let digest = rulebook.digest().get(..12).unwrap_or_default();
        format!("<Rulebook {} of {}, {digest}>", rulebook.version(), rulebook.date())
    }

    fn __eq__(&self, other: &Rulebook) -> bool {
        Arc::ptr_eq(&self.book, &other.book)
            || (self.book.rulebook().digest(), self.lang) == (other.book.rulebook().digest(), other.lang)
    }

    fn __hash__(&self) -> u64 {
        let digest = self.book.rulebook().digest();
        digest.bytes().take(16).fold(0, |all, byte| (all << 4) ^ u64::from(byte))
    }

    /// The project's own is pickled as its name; another one with all of its rules.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let class = py.get_type::<Rulebook>();
        let model = match &self.book.own {
            None => None,
            Some(own) => Some(serde_json::to_string(own.model()).map_err(|error| not_written(&error))?),
        };
        let arguments = (model, self.lang.as_str()).into_pyobject(py)?;
        Ok((class.getattr("_unpickled")?, arguments))
    }

    #[staticmethod]
    fn _unpickled(py: Python<'_>, model: Option<&str>, lang: &str) -> PyResult<Rulebook> {
        let Some(model) = model else { return Rulebook::of(py, Book::builtin(py), Some(lang)) };
        let model: Model = serde_json::from_str(model).map_err(|error| not_written(&error))?;
        let loaded = simbind::Rulebook::from_model(model).map_err(|error| raised(py, &error))?;
        Rulebook::of(py, Arc::new(Book::new(Some(loaded))), Some(lang))
    }
}

fn not_written(error: &serde_json::Error) -> PyErr {
    pyo3::exceptions::PyRuntimeError::new_err(format!("the rulebook cannot be pickled: {error}"))
}

/// A request of JSON, as a text or as the bytes that came from elsewhere. Neither is copied.
#[derive(FromPyObject)]
pub(crate) enum Request {
    #[pyo3(annotation = "str")]
    Text(PyBackedStr),
    #[pyo3(annotation = "bytes")]
    Bytes(PyBackedBytes),
}

impl Request {
    fn answered(&self, rulebook: &simbind::Rulebook) -> String {
        let answerer = Answerer::new(rulebook);
        let bytes: &[u8] = match self {
            Request::Text(text) => text.as_bytes(),
            Request::Bytes(bytes) => bytes,
        };
        if let Ok(text) = std::str::from_utf8(bytes) {
            return answerer.answer(text);
        }
        // What is no text is refused in the words of the contract.
        let mut refused = Vec::new();
        answerer.write(bytes, None, &mut refused);
        String::from_utf8_lossy(&refused).into_owned()
    }
}

/// Values with their labels.
pub(crate) fn values<'py, 'v>(
    py: Python<'py>,
    all: impl Iterator<Item = &'v simbind::model::Value>,
    lang: Lang,
) -> PyResult<Bound<'py, PyTuple>> {
    labelled(py, plain::value_class(py)?, all.map(|value| (value.id(), value.label())), lang)
}

fn labelled<'py, 'v>(
    py: Python<'py>,
    class: &Bound<'py, PyType>,
    all: impl Iterator<Item = (&'v str, &'v simbind::model::Text)>,
    lang: Lang,
) -> PyResult<Bound<'py, PyTuple>> {
    let all = all.map(|(id, label)| Ok(class.call1((PyString::new(py, id), text(py, label, lang)))?.unbind()));
    tuple(py, all.collect::<PyResult<_>>()?)
}

/// Choices of an analysis: facts, each with values.
pub(crate) fn choices<'py>(py: Python<'py>, all: &[analysis::Told<'_>]) -> PyResult<Bound<'py, PyTuple>> {
    let class = plain::choice_class(py)?;
    let all = all.iter().map(|told| {
        let values = PyTuple::new(py, told.names())?;
        Ok(class.call1((told.fact().id(), values))?.unbind())
    });
    tuple(py, all.collect::<PyResult<_>>()?)
}

/// Answers a question with the project's own rules.
///
/// The country is a code or a name in any language. Facts are told as keyword arguments, or in `facts` where a name is no
/// identifier: a str, bool, int, float, Decimal or date, or a list of these (any of them is possible). What is not told
/// stays open: the answer is exact for all that it may turn out to be.
#[pyfunction]
#[pyo3(signature = (country, /, goal=None, *, means=None, nothing_else=false, situation=None, as_of=None, facts=None,
                    lang=None, **told))]
#[allow(clippy::too_many_arguments, reason = "each is an argument that Python names")]
pub(crate) fn evaluate<'py>(
    py: Python<'py>,
    country: &str,
    goal: Option<&str>,
    means: Option<&str>,
    nothing_else: bool,
    situation: Option<&str>,
    as_of: Option<Bound<'py, PyAny>>,
    facts: Option<Bound<'py, PyDict>>,
    lang: Option<&str>,
    told: Option<Bound<'py, PyDict>>,
) -> PyResult<Evaluation> {
    let rulebook = Rulebook::own(py)?;
    let (as_of, facts, named) = (as_of.as_ref(), facts.as_ref(), told.as_ref());
    rulebook.ask(py, country, &Asked { goal, means, nothing_else, situation, as_of, facts, named }, lang)
}

/// Answers a request of JSON in JSON, with the project's own rules: for a program that hands on what others ask.
///
/// It is the contract of `simbind batch` and of every other binding, byte for byte. There is always an answer, one line; where
/// the request cannot be answered it has the key `error`, with a `code` and a `message`.
#[pyfunction]
#[pyo3(signature = (request, /))]
pub(crate) fn answer(py: Python<'_>, request: Request) -> PyResult<String> {
    let rulebook = Rulebook::own(py)?.book.rulebook();
    Ok(py.detach(|| request.answered(rulebook)))
}
