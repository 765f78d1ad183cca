//! What an answer found, as lists that borrow the answer. An element is its place in such a list.
//!
//! A list is made once for all of its elements; texts and citations are looked up when Python asks for them.

use std::sync::Arc;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use self_cell::self_cell;
use simbind::model::{Fact, Lang};

use crate::evaluation::Answer;
use crate::plain::{self, Word, text, tuple};

type CitedList<'e> = Vec<simbind::Cited<'e>>;

/// The citations of one element, whatever it is.
trait Cites: Send + Sync {
    fn all(&self) -> &CitedList<'_>;
    fn answer(&self) -> &Answer;
}

fn no_such_place() -> PyErr {
    PyRuntimeError::new_err("the answer has no such place")
}

macro_rules! listed {
    ($(#[$doc:meta])* $class:ident of $found:ident: $list:ident, $all:ident, $cell:ident, $cites:ident) => {
        type $all<'e> = Vec<simbind::$found<'e>>;

        self_cell!(
            struct $cell {
                owner: Arc<Answer>,
                #[covariant]
                dependent: $all,
            }
        );

        self_cell!(
            struct $cites {
                owner: Arc<$cell>,
                #[covariant]
                dependent: CitedList,
            }
        );

        impl Cites for $cites {
            fn all(&self) -> &CitedList<'_> {
                self.borrow_dependent()
            }

            fn answer(&self) -> &Answer {
                self.borrow_owner().borrow_owner()
            }
        }

        /// Makes lists.
        pub(crate) struct $list;

        impl $list {
            /// A Python list of what is found in an answer.
            pub(crate) fn listed(
                py: Python<'_>,
                answer: &Arc<Answer>,
                find: impl for<'e> FnOnce(&'e simbind::Evaluation<'e>) -> Vec<simbind::$found<'e>>,
            ) -> PyResult<Py<PyAny>> {
                let all = Arc::new($cell::new(Arc::clone(answer), |answer| find(answer.get())));
                let places = 0..all.borrow_dependent().len();
                let elements = places.map(|at| Py::new(py, $class { all: Arc::clone(&all), at }));
                Ok(PyList::new(py, elements.collect::<PyResult<Vec<_>>>()?)?.into_any().unbind())
            }
        }

        $(#[$doc])*
        #[pyclass(frozen, module = "simbind")]
        pub(crate) struct $class {
            all: Arc<$cell>,
            at: usize,
        }

        impl $class {
            #[inline]
            fn get(&self) -> PyResult<simbind::$found<'_>> {
                self.all.borrow_dependent().get(self.at).copied().ok_or_else(no_such_place)
            }

            fn lang(&self) -> Lang {
                self.all.borrow_owner().lang()
            }

            fn lang_or(&self, py: Python<'_>, asked: Option<&str>) -> PyResult<Lang> {
                self.all.borrow_owner().lang_or(py, asked)
            }

            /// The citations of this element.
            fn cited(
                &self,
                py: Python<'_>,
                find: impl for<'e> Fn(simbind::$found<'e>) -> CitedList<'e>,
            ) -> PyResult<Py<PyAny>> {
                let at = self.at;
                let cites = $cites::new(Arc::clone(&self.all), |all| {
                    all.borrow_dependent().get(at).map(|found| find(*found)).unwrap_or_default()
                });
                let all: Arc<dyn Cites> = Arc::new(cites);
                let elements = (0..all.all().len()).map(|at| Py::new(py, Citation { all: Arc::clone(&all), at }));
                Ok(PyList::new(py, elements.collect::<PyResult<Vec<_>>>()?)?.into_any().unbind())
            }
        }
    };
}

listed!(
    /// A rule that holds in some case, or the silence of a basis about a gate.
    Reason of Reason: Reasons, ReasonList, ReasonCell, ReasonCites
);
listed!(
    /// A way around blocked gates.
    Route of Offer: Routes, RouteList, RouteCell, RouteCites
);
listed!(
    /// A way that law or terms forbid: named, refused and explained, with the lawful way instead.
    Refusal of Refusal: Refusals, RefusalList, RefusalCell, RefusalCites
);
listed!(
    /// Something else that serves the person's need, or a change that they could make first.
    Alternative of Hint: Alternatives, AlternativeList, AlternativeCell, AlternativeCites
);

/// Facts, each with values.
fn facts<'py>(py: Python<'py>, all: Vec<(&Fact, Vec<&str>)>) -> PyResult<Bound<'py, PyDict>> {
    let facts = PyDict::new(py);
    for (fact, values) in all {
        facts.set_item(fact.id(), PyTuple::new(py, values)?)?;
    }
    Ok(facts)
}

fn disputes<'py, 'e>(
    py: Python<'py>,
    all: impl Iterator<Item = simbind::Dispute<'e>>,
) -> PyResult<Bound<'py, PyTuple>> {
    let class = plain::dispute_class(py)?;
    let all = all.map(|dispute| {
        let decided_by = PyTuple::new(py, dispute.decided_by().map(|claim| claim.id()).collect::<Vec<_>>())?;
        Ok(class.call1((dispute.claim().id(), dispute.assessment().as_str(), decided_by))?.unbind())
    });
    tuple(py, all.collect::<PyResult<_>>()?)
}

/// What it says first, shortened for a list.
fn shown(class: &str, id: &str, how: &str) -> String {
    format!("<{class} {id}: {how}>")
}

#[pymethods]
impl Reason {
    /// Name of the rule; `silence-` and the gate where the basis says nothing.
    #[getter]
    fn id(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(pyo3::types::PyString::new(py, &self.get()?.id()).into_any().unbind())
    }

    /// What it does to its gate: `blocks`, `limits` or `permits`.
    #[getter]
    fn effect(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.get()?.effect().member(py)
    }

    /// The gate that it concerns.
    #[getter]
    fn gate(&self) -> PyResult<&str> {
        Ok(self.get()?.gate().id())
    }

    /// The means that it concerns; None where it concerns the gate as a whole.
    #[getter]
    fn means(&self) -> PyResult<Option<&str>> {
        Ok(self.get()?.means().map(simbind::model::Means::id))
    }

    /// Whether it holds in every case.
    #[getter]
    fn holds(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.get()?.holds().member(py)
    }

    /// Whether it closes its gate in some case.
    #[getter]
    fn decisive(&self) -> PyResult<bool> {
        Ok(self.get()?.decisive())
    }

    /// Whether the basis says nothing about the gate, which therefore counts as open.
    #[getter]
    fn is_silence(&self) -> PyResult<bool> {
        Ok(self.get()?.is_silence())
    }

    /// What to tell the person, in the language of the answer.
    #[getter]
    fn text(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(text(py, &self.get()?.text(), self.lang()))
    }

    /// The same in a language.
    fn text_in(&self, py: Python<'_>, lang: &str) -> PyResult<Py<PyAny>> {
        Ok(text(py, &self.get()?.text(), self.lang_or(py, Some(lang))?))
    }

    /// The claims because of which it holds, each with the place where it stands.
    #[getter]
    fn citations(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.cited(py, |reason| reason.citations().collect())
    }

    /// Amounts, shares and times that these claims state.
    #[getter]
    fn figures<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let class = plain::figure_class(py)?;
        let (lang, found) = (self.lang(), self.all.borrow_owner().get());
        let terms = found.rulebook().vocabulary().terms();
        let figures = self.get()?.figures().map(|figure| {
            let label = terms.figure(figure.what()).map_or(figure.what(), |label| label.get(lang));
            let fields = (
                figure.what(),
                figure.amount(),
                figure.currency(),
                figure.per(),
                figure.percent(),
                figure.days(),
                figure.months(),
                figure.never(),
                figure.applies_to().map(|to| to.get(lang)),
                figure.date(),
                label,
            );
            Ok(class.call1(fields)?.unbind())
        });
        tuple(py, figures.collect::<PyResult<_>>()?)
    }

    /// Where it holds possibly: the open facts that it depends on, each with the values under which it can hold.
    #[getter]
    fn depends_on<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        facts(py, self.get()?.depends_on())
    }

    /// Claims of a document on which it rests that were not borne out.
    #[getter]
    fn disputes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        disputes(py, self.get()?.disputes())
    }

    fn __repr__(&self) -> PyResult<String> {
        let reason = self.get()?;
        let decisive = if reason.decisive() { ", decisive" } else { "" };
        let how = format!("{} {}, {}{decisive}", reason.effect(), reason.gate().id(), reason.holds());
        Ok(shown("Reason", &reason.id(), &how))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.text(py)
    }
}

#[pymethods]
impl Route {
    /// Its name.
    #[getter]
    fn id(&self) -> PyResult<&str> {
        Ok(self.get()?.route().id())
    }

    /// Whether it is `accepted`, or allowed with a named risk (`caution`).
    #[getter]
    fn compliance(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.get()?.route().compliance().member(py)
    }

    /// Whether it can be taken in every case.
    #[getter]
    fn holds(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.get()?.holds().member(py)
    }

    /// Whether it goes another way than by the means that the question names.
    #[getter]
    fn another_way(&self) -> PyResult<bool> {
        Ok(self.get()?.another_way())
    }

    /// The gates that it clears.
    #[getter]
    fn clears(&self) -> PyResult<Vec<&str>> {
        Ok(self.get()?.clears().map(simbind::model::Gate::id).collect())
    }

    /// How it goes.
    #[getter]
    fn text(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(text(py, self.get()?.route().text(), self.lang()))
    }

    /// The same in a language.
    fn text_in(&self, py: Python<'_>, lang: &str) -> PyResult<Py<PyAny>> {
        Ok(text(py, self.get()?.route().text(), self.lang_or(py, Some(lang))?))
    }

    /// What may go wrong with it, where that is known.
    #[getter]
    fn risk(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        Ok(self.get()?.route().risk().map(|risk| text(py, risk, self.lang())))
    }

    /// What has to be so for it and was not told: facts, each with the values that do.
    #[getter]
    fn to_confirm<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        facts(py, self.get()?.to_confirm())
    }

    /// The claims that say so.
    #[getter]
    fn citations(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.cited(py, |route| route.citations().collect())
    }

    /// Claims of a document on which it rests that were not borne out.
    #[getter]
    fn disputes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        disputes(py, self.get()?.disputes())
    }

    fn __repr__(&self) -> PyResult<String> {
        let route = self.get()?;
        Ok(shown("Route", route.route().id(), &format!("{}, {}", route.route().compliance(), route.holds())))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.text(py)
    }
}

#[pymethods]
impl Refusal {
    /// Its name.
    #[getter]
    fn id(&self) -> PyResult<&str> {
        Ok(self.get()?.route().id())
    }

    /// Whether the person uses it, by what was told.
    #[getter]
    fn engaged(&self) -> PyResult<bool> {
        Ok(self.get()?.engaged())
    }

    /// What it is.
    #[getter]
    fn text(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(text(py, self.get()?.route().text(), self.lang()))
    }

    /// The same in a language.
    fn text_in(&self, py: Python<'_>, lang: &str) -> PyResult<Py<PyAny>> {
        Ok(text(py, self.get()?.route().text(), self.lang_or(py, Some(lang))?))
    }

    /// The lawful way, where one is known.
    #[getter]
    fn instead(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        Ok(self.get()?.route().instead().map(|instead| text(py, instead, self.lang())))
    }

    /// The claims that speak of it.
    #[getter]
    fn citations(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.cited(py, |refusal| refusal.citations().collect())
    }

    /// The law or the terms that forbid it.
    #[getter]
    fn forbidden_by(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.cited(py, |refusal| refusal.forbidden_by().collect())
    }

    fn __repr__(&self) -> PyResult<String> {
        let refusal = self.get()?;
        let engaged = if refusal.engaged() { "prohibited, and in use" } else { "prohibited" };
        Ok(shown("Refusal", refusal.route().id(), engaged))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.text(py)
    }
}

#[pymethods]
impl Alternative {
    /// Its name.
    #[getter]
    fn id(&self) -> PyResult<&str> {
        Ok(self.get()?.alternative().id())
    }

    /// Whether it is `accepted`, or allowed with a named risk (`caution`).
    #[getter]
    fn compliance(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.get()?.compliance().member(py)
    }

    /// Whether it is open in every case.
    #[getter]
    fn holds(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.get()?.holds().member(py)
    }

    /// Whether it leads to a better verdict.
    #[getter]
    fn lifts(&self) -> PyResult<bool> {
        Ok(self.get()?.lifts())
    }

    /// What to do.
    #[getter]
    fn text(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(text(py, self.get()?.alternative().text(), self.lang()))
    }

    /// The same in a language.
    fn text_in(&self, py: Python<'_>, lang: &str) -> PyResult<Py<PyAny>> {
        Ok(text(py, self.get()?.alternative().text(), self.lang_or(py, Some(lang))?))
    }

    /// What may go wrong with it, where that is known.
    #[getter]
    fn risk(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        Ok(self.get()?.alternative().risk().map(|risk| text(py, risk, self.lang())))
    }

    /// Whether this person can take it, now or once they have changed what they can change.
    #[getter]
    fn within_reach(&self) -> PyResult<bool> {
        Ok(self.get()?.within_reach())
    }

    /// The claims that say so.
    #[getter]
    fn citations(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.cited(py, |hint| hint.citations().collect())
    }

    /// Claims of a document on which it rests that were not borne out.
    #[getter]
    fn disputes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        disputes(py, self.get()?.disputes())
    }

    fn __repr__(&self) -> PyResult<String> {
        let hint = self.get()?;
        Ok(shown("Alternative", hint.alternative().id(), &format!("{}, {}", hint.compliance(), hint.holds())))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.text(py)
    }
}

/// A claim with one of the places where it stands.
#[pyclass(frozen, module = "simbind")]
pub(crate) struct Citation {
    all: Arc<dyn Cites>,
    at: usize,
}

impl Citation {
    fn get(&self) -> PyResult<simbind::Cited<'_>> {
        self.all.all().get(self.at).copied().ok_or_else(no_such_place)
    }
}

#[pymethods]
impl Citation {
    /// Id of the claim.
    #[getter]
    fn claim(&self) -> PyResult<&str> {
        Ok(self.get()?.claim().id())
    }

    /// What is claimed, in the language of the answer.
    #[getter]
    fn text(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(text(py, self.get()?.claim().text(), self.all.answer().lang()))
    }

    /// The same in a language.
    fn text_in(&self, py: Python<'_>, lang: &str) -> PyResult<Py<PyAny>> {
        Ok(text(py, self.get()?.claim().text(), self.all.answer().lang_or(py, Some(lang))?))
    }

    /// Id of the source.
    #[getter]
    fn source(&self) -> PyResult<&str> {
        Ok(self.get()?.source().id())
    }

    /// Title of the source.
    #[getter]
    fn title(&self) -> PyResult<&str> {
        Ok(self.get()?.source().title())
    }

    /// Who published it.
    #[getter]
    fn publisher(&self) -> PyResult<Option<&str>> {
        Ok(self.get()?.source().publisher_in(self.all.answer().lang()))
    }

    /// Where it can be read.
    #[getter]
    fn url(&self) -> PyResult<Option<&str>> {
        Ok(self.get()?.source().url())
    }

    /// File name of the document, where the source is one.
    #[getter]
    fn document(&self) -> PyResult<Option<&str>> {
        Ok(self.get()?.source().document())
    }

    /// Lines of the document.
    #[getter]
    fn lines<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.get()?.citation().lines())
    }

    /// Article or section.
    #[getter]
    fn locator(&self) -> PyResult<Option<&str>> {
        Ok(self.get()?.citation().locator())
    }

    /// When it was published, as exactly as is known.
    #[getter]
    fn published(&self) -> PyResult<Option<&str>> {
        Ok(self.get()?.source().published())
    }

    /// When it was read.
    #[getter]
    fn retrieved(&self) -> PyResult<Option<&str>> {
        Ok(self.get()?.source().retrieved())
    }

    /// How good the claim is: A a law or regulator, B an official page, C press, D community, E an undated document.
    #[getter]
    fn grade(&self) -> PyResult<&str> {
        Ok(self.get()?.grade().as_str())
    }

    /// What became of a document's claim: `supported`, `contradicted`, `outdated`, `unverifiable`.
    #[getter]
    fn assessment(&self) -> PyResult<Option<&str>> {
        Ok(self.get()?.claim().assessment().map(|one| one.as_str()))
    }

    /// Whether it was last checked too long before the day asked about.
    #[getter]
    fn stale(&self) -> PyResult<bool> {
        Ok(self.get()?.stale())
    }

    fn __repr__(&self) -> PyResult<String> {
        let cited = self.get()?;
        Ok(format!("<Citation {} [{}] {:?}>", cited.claim().id(), cited.grade(), cited.source().title()))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.text(py)
    }
}
