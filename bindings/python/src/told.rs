//! What Python tells, as a question.
//!
//! Most questions name facts and values as the vocabulary does: these are told straight to a profile. Whatever is not so
//! plain (a name that people know, a fact under another name, a number with a point, a slip) goes the way that JSON goes,
//! through [`Question`], so that it is understood, and refused, in the same words everywhere.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyString, PyTuple};
use serde_json::{Map, Value, json};
use simbind::{Date, Profile, Question};

use crate::book::Book;
use crate::plain::{bad_question, raised};

/// What is asked, apart from the facts.
pub(crate) struct Asked<'py> {
    pub(crate) goal: Option<&'py str>,
    pub(crate) means: Option<&'py str>,
    pub(crate) nothing_else: bool,
    pub(crate) situation: Option<&'py str>,
    pub(crate) as_of: Option<&'py Bound<'py, PyAny>>,
    pub(crate) facts: Option<&'py Bound<'py, PyDict>>,
    pub(crate) named: Option<&'py Bound<'py, PyDict>>,
}

/// A question as it is put to a rulebook.
#[derive(Clone, Debug)]
pub(crate) struct Put {
    pub(crate) profile: Profile,
    pub(crate) day: Option<Date>,
}

impl Asked<'_> {
    /// The profile that is told, and the day.
    pub(crate) fn put(&self, py: Python<'_>, book: &Book, country: &str) -> PyResult<Put> {
        match self.plain(book) {
            Some(put) => Ok(put),
            None => self.as_json(py, book, country),
        }
    }

    /// Where everything is told in the words of the vocabulary, each fact once.
    fn plain(&self, book: &Book) -> Option<Put> {
        let words = book.rulebook().vocabulary();
        let mut profile = Profile::in_words_of(words);
        if let Some(goal) = self.goal {
            profile = profile.with_goal(goal).ok()?;
        }
        if let Some(means) = self.means {
            profile = profile.with_means(means).ok()?;
        }
        // A fact that stands in both is told twice.
        let both = self.facts.is_some_and(|facts| !facts.is_empty()) && self.named.is_some();
        if both {
            return None;
        }
        for (fact, value) in self.facts.iter().chain(self.named.iter()).flat_map(|facts| facts.iter()) {
            let fact = fact.cast::<PyString>().ok()?;
            let fact = fact.to_str().ok()?;
            if !book.has_fact(fact) {
                return None;
            }
            profile = if let Ok(word) = value.cast::<PyString>() {
                profile.set(fact, word.to_str().ok()?).ok()?
            } else {
                let words = words_of(&value)?;
                profile.set_any(fact, words.iter().map(String::as_str)).ok()?
            };
        }
        if let Some(situation) = self.situation {
            profile = profile.in_situation(situation).ok()?;
        }
        if self.nothing_else {
            profile = profile.nothing_else();
        }
        let day = match self.as_of {
            None => None,
            Some(day) => Some(day_of(day)?),
        };
        Some(Put { profile, day })
    }

    /// The same question as JSON, read as JSON is read.
    fn as_json(&self, py: Python<'_>, book: &Book, country: &str) -> PyResult<Put> {
        let mut facts = Map::new();
        for (fact, value) in self.facts.iter().chain(self.named.iter()).flat_map(|facts| facts.iter()) {
            let Ok(fact) = fact.extract::<String>() else {
                return Err(PyTypeError::new_err(format!("the name of a fact is a str, not {}", kind(&fact))));
            };
            let value = json_of(py, &fact, &value)?;
            if facts.insert(fact.clone(), value).is_some() {
                let message = format!(
                    "the fact `{fact}` is told twice; tell it once, with a list of values if several are possible"
                );
                return Err(bad_question(py, message));
            }
        }
        let as_of = self.as_of.map(moment_of).transpose()?;
        let question = json!({
            "country": country, "goal": self.goal, "means": self.means, "nothing_else": self.nothing_else,
            "as_of": as_of, "facts": facts,
        });
        let question: Question =
            serde_json::from_value(question).map_err(|error| bad_question(py, error.to_string()))?;
        let profile = || {
            let profile = question.profile_by_names(book.rulebook())?;
            let profile = match self.situation {
                Some(situation) => profile.in_situation(situation)?,
                None => profile,
            };
            Ok(Put { profile, day: question.day()? })
        };
        profile().map_err(|error: simbind::Error| raised(py, &error))
    }
}

/// The words of a value, or of several any of which is possible. None for what JSON has to look at.
fn words_of(value: &Bound<'_, PyAny>) -> Option<Vec<String>> {
    if let Some(word) = word_of(value) {
        return Some(vec![word]);
    }
    let words = several(value)?.map(|one| one.ok().and_then(|one| word_of(&one))).collect::<Option<Vec<_>>>()?;
    (!words.is_empty()).then_some(words)
}

/// The word of one value.
fn word_of(value: &Bound<'_, PyAny>) -> Option<String> {
    if let Ok(word) = value.cast::<PyString>() {
        return word.extract().ok();
    }
    if let Ok(truth) = value.cast::<PyBool>() {
        return Some(truth.is_true().to_string());
    }
    if value.is_instance_of::<PyInt>() {
        return value.str().ok()?.extract().ok();
    }
    value.is_instance_of::<PyDate>().then(|| value.str().ok()?.extract().ok()).flatten()
}

/// A list, tuple or set, as what can be walked.
fn several<'py>(value: &Bound<'py, PyAny>) -> Option<Bound<'py, pyo3::types::PyIterator>> {
    let walked = value.is_instance_of::<PyList>()
        || value.is_instance_of::<PyTuple>()
        || value.is_instance_of::<PySet>()
        || value.is_instance_of::<PyFrozenSet>();
    walked.then(|| value.try_iter().ok()).flatten()
}

/// A value as JSON has it.
fn json_of(py: Python<'_>, fact: &str, value: &Bound<'_, PyAny>) -> PyResult<Value> {
    if value.is_none() {
        let message = format!(
            "the fact `{fact}` is None; leave it out if nothing is known (what is not told stays open, and is never \"none\")"
        );
        return Err(bad_question(py, message));
    }
    if let Some(values) = several(value) {
        return values.map(|one| json_of(py, fact, &one?)).collect::<PyResult<Vec<_>>>().map(Value::from);
    }
    if let Ok(truth) = value.extract::<bool>() {
        return Ok(truth.into());
    }
    if value.is_instance_of::<PyDateTime>() {
        return Ok(moment_of(value)?.into());
    }
    if let Some(word) = word_of(value) {
        return Ok(word.into());
    }
    if value.is_instance_of::<PyFloat>() {
        let number = value.extract::<f64>()?;
        let number = serde_json::Number::from_f64(number)
            .ok_or_else(|| bad_question(py, format!("the fact `{fact}` is {number}, which is no figure")))?;
        return Ok(number.into());
    }
    // A `Decimal` is written as it is, with all of its digits.
    let decimal = value.get_type().name().is_ok_and(|name| name == "Decimal");
    if decimal && value.call_method0("is_finite")?.extract::<bool>()? {
        return Ok(value.call_method1("__format__", ("f",))?.extract::<String>()?.into());
    }
    // Whole numbers of other libraries.
    if let Ok(number) = value.extract::<i64>() {
        return Ok(number.to_string().into());
    }
    let message = format!(
        "the fact `{fact}` is told as {}; tell a str, bool, int, float, Decimal, date, or a list of these",
        kind(value)
    );
    Err(PyTypeError::new_err(message))
}

fn kind(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(|_| "something else".to_owned(), |name| name.to_string())
}

/// The day of a date or of a plain `YYYY-MM-DD`.
fn day_of(day: &Bound<'_, PyAny>) -> Option<Date> {
    if let Ok(word) = day.cast::<PyString>() {
        return word.to_str().ok().filter(|word| word.len() == 10)?.parse().ok();
    }
    let plain = day.is_instance_of::<PyDate>() && !day.is_instance_of::<PyDateTime>();
    plain.then(|| day.str().ok()?.to_str().ok()?.parse().ok()).flatten()
}

/// A day or a moment as it is written.
fn moment_of(day: &Bound<'_, PyAny>) -> PyResult<String> {
    if day.is_instance_of::<PyString>() {
        return day.extract();
    }
    if day.is_instance_of::<PyDateTime>() {
        // The library counts in universal time, and so does a moment without a zone.
        let zone = day.getattr("tzinfo")?;
        let utc = match zone.is_none() {
            true => day.clone(),
            false => {
                let utc = day.py().import("datetime")?.getattr("timezone")?.getattr("utc")?;
                day.call_method1("astimezone", (utc,))?
            }
        };
        return utc.call_method1("strftime", ("%Y-%m-%dT%H:%M:%SZ",))?.extract();
    }
    if day.is_instance_of::<PyDate>() {
        return day.call_method0("isoformat")?.extract();
    }
    Err(PyTypeError::new_err(format!("a day is a date or a str YYYY-MM-DD, not {}", kind(day))))
}
