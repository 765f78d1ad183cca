//! Requests and answers as JSON: the contract shared by the command line, the language bindings and other programs.
//!
//! A request is an object with `country`, and optionally `goal`, `means`, `nothing_else`, `as_of` and `facts` (each a
//! word, a number, a boolean, or a list of them: any of these). `id` names the request and is returned; `fields` and
//! `lang` select members and the language. An answer states the version of the contract (`"answer": 1`); within a
//! version members are only added. Both have a JSON Schema: `rules/schema/request.json` and `rules/schema/answer.json`.
//!
//! ```
//! # #[cfg(feature = "builtin")] {
//! use simbind::Rulebook;
//! use simbind::contract::Answerer;
//!
//! let answerer = Answerer::new(Rulebook::builtin());
//! let request = r#"{"id": 7, "country": "NZ", "goal": "link_card", "facts": {"card_scheme": "visa"},
//!                   "fields": ["verdict", "guaranteed"]}"#;
//! assert_eq!(
//!     answerer.answer(request),
//!     r#"{"answer":1,"id":7,"verdict":"theoretically_possible","guaranteed":"not_directly"}"#,
//! );
//!
//! let slip = answerer.answer(r#"{"id": 8, "country": "NZ", "goal": "bnd"}"#);
//! assert!(slip.starts_with(r#"{"answer":1,"id":8,"error":{"code":"unknown-goal","#), "{slip}");
//! # }
//! ```

mod fields;
mod fill;
mod members;
mod once;
mod report;
mod request;
mod shape;

use serde::Serialize;
use serde_json::Value;

pub use fields::Fields;
pub use once::Citations;
pub use report::Report;

pub(crate) use fields::Chosen;
pub(crate) use fill::{citation, whole_citation};
pub(crate) use members::{Texts, report};
pub(crate) use report::{CitationReport, ValuesByFact, Word};
pub(crate) use shape::{Property, Shape, object};

use crate::engine::Question;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::Lang;
use crate::engine::printable::printable;
use crate::engine::rulebook::Rulebook;
use request::Request;

/// The version of the contract, which each answer states.
pub const VERSION: u32 = 1;

/// The JSON Schema of an answer, with the meaning of each member and whether it is on demand.
///
/// ```
/// let schema = simbind::contract::answer_schema();
/// let verdict = &schema["anyOf"][0]["properties"]["verdict"];
/// assert_eq!(verdict["description"], "The best that can come out.");
/// ```
#[must_use]
pub fn answer_schema() -> Value {
    shape::answer()
}

/// The JSON Schema of a request, in the words of a rulebook.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// let schema = simbind::contract::request_schema(simbind::Rulebook::builtin());
/// assert_eq!(schema["required"], serde_json::json!(["country"]));
/// # }
/// ```
#[must_use]
pub fn request_schema(rulebook: &Rulebook) -> Value {
    request::schema(rulebook)
}

/// Reads the question of a request, without the options for the answer.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// let question = simbind::contract::read_question(r#"{"country": "NZ", "facts": {"amount": 300}}"#)?;
/// assert_eq!(question.facts.iter().next(), Some(("amount", ["300".to_owned()].as_slice())));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
///
/// # Errors
/// When it is not a request.
pub fn read_question(request: &str) -> Result<Question, Error> {
    Request::read(request.trim().as_bytes(), || "..".to_owned()).map(|request| request.question)
}

/// Answers JSON requests with JSON answers.
#[derive(Clone, Debug)]
pub struct Answerer<'r> {
    rulebook: &'r Rulebook,
    fields: Fields,
    lang: Option<Lang>,
    citations: Citations,
}

/// The failure of a request.
struct Refusal {
    id: Option<Value>,
    error: Error,
    /// Whether the text is not a request at all, as opposed to a request that cannot be answered.
    badly_put: bool,
}

impl Refusal {
    fn new(id: Option<Value>, error: Error, badly_put: bool) -> Box<Refusal> {
        Box::new(Refusal { id, error, badly_put })
    }

    fn write(self, line: Option<u64>, out: &mut Vec<u8>) {
        let Refusal { id, error, badly_put } = self;
        let message = error.to_string();
        let code = if badly_put && error.unknown_word().is_none() { "bad-request" } else { error.code() };
        let error = ErrorReport { code, message: &printable(&message) };
        // Writing to a vector cannot fail.
        let _ = serde_json::to_writer(out, &RefusedReport { answer: VERSION, id, line, error });
    }
}

/// The JSON of a failed request.
#[derive(Serialize)]
struct RefusedReport<'e> {
    answer: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    error: ErrorReport<'e>,
}

#[derive(Serialize)]
struct ErrorReport<'e> {
    code: &'e str,
    message: &'e str,
}

impl<'r> Answerer<'r> {
    /// An answerer for a rulebook, with all members except those on demand, in all languages of the rulebook.
    #[must_use]
    pub fn new(rulebook: &'r Rulebook) -> Answerer<'r> {
        Answerer { rulebook, fields: Fields::default(), lang: None, citations: Citations::Full }
    }

    /// Sets the members for requests that name none.
    #[must_use]
    pub fn with_fields(self, fields: Fields) -> Answerer<'r> {
        Answerer { fields, ..self }
    }

    /// Sets the language of texts for requests that name none.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::contract::Answerer;
    /// use simbind::model::Lang;
    ///
    /// let answerer = Answerer::new(Rulebook::builtin()).with_language(Lang::Zh)?;
    /// assert!(answerer.answer(r#"{"country": "CY", "fields": ["sentence"]}"#).contains("塞浦路斯"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is not written in that language.
    pub fn with_language(self, lang: Lang) -> Result<Answerer<'r>, Error> {
        let lang = self.rulebook.vocabulary().language(lang)?;
        Ok(Answerer { lang: Some(lang), ..self })
    }

    /// Sets the form of citations for requests that name none.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::contract::{Answerer, Citations};
    ///
    /// let (full, once) = (Answerer::new(Rulebook::builtin()), Answerer::new(Rulebook::builtin()).citing(Citations::Once));
    /// let request = r#"{"country": "NZ", "goal": "link_card", "lang": "en"}"#;
    /// assert!(once.answer(request).len() * 3 < full.answer(request).len() * 2);
    /// # }
    /// ```
    #[must_use]
    pub fn citing(self, citations: Citations) -> Answerer<'r> {
        Answerer { citations, ..self }
    }

    /// The answer to a request, or the error: either way one line of JSON.
    #[must_use]
    pub fn answer(&self, request: &str) -> String {
        let mut answer = Vec::new();
        self.write(request.trim().as_bytes(), None, &mut answer);
        String::from_utf8(answer).unwrap_or_default()
    }

    /// Appends the answer to a request, or the error, and returns whether it is an answer. An error states the line
    /// number of the request, if there is one.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::contract::Answerer;
    ///
    /// let mut out = Vec::new();
    /// assert!(!Answerer::new(Rulebook::builtin()).write(b"{}", Some(3), &mut out));
    /// assert_eq!(
    ///     String::from_utf8_lossy(&out),
    ///     r#"{"answer":1,"line":3,"error":{"code":"bad-request","message":"the request names no `country`"}}"#,
    /// );
    /// # }
    /// ```
    pub fn write(&self, request: &[u8], line: Option<u64>, out: &mut Vec<u8>) -> bool {
        let before = out.len();
        match self.try_write(request, out) {
            Ok(()) => true,
            Err(refusal) => {
                out.truncate(before);
                refusal.write(line, out);
                false
            }
        }
    }

    /// Appends the error for a line that is not a request.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::contract::Answerer;
    ///
    /// let mut out = Vec::new();
    /// Answerer::refuse("the request is longer than 1 MiB", Some(2), &mut out);
    /// assert!(out.starts_with(br#"{"answer":1,"line":2,"error":{"code":"bad-request","#));
    /// # }
    /// ```
    pub fn refuse(why: &str, line: Option<u64>, out: &mut Vec<u8>) {
        Refusal::new(None, Error::question(why), true).write(line, out);
    }

    fn try_write(&self, request: &[u8], out: &mut Vec<u8>) -> Result<(), Box<Refusal>> {
        let such = || self.rulebook.described().next().map_or("CODE", |country| country.code()).to_owned();
        let read = Request::read(request, such).map_err(|error| Refusal::new(Request::id_of(request), error, true))?;
        let Request { id, question, fields, lang, citations, analysis } = read;
        if question.country.is_none() {
            let error = Error::question("the request names no `country`");
            return Err(Refusal::new(id, error, true));
        }
        let own = analysis.then(|| fields.clone().unwrap_or_else(|| self.fields.clone()).and_analyses());
        let fields = own.as_ref().or(fields.as_ref()).unwrap_or(&self.fields);
        let lang = lang.map(|lang| self.rulebook.vocabulary().language(lang)).transpose();
        let evaluated = lang.and_then(|lang| Ok((lang, question.evaluate_to(fields.extent(), self.rulebook)?)));
        let (lang, evaluation) = match evaluated {
            Ok(evaluated) => evaluated,
            Err(error) => return Err(Refusal::new(id, error, false)),
        };
        let chosen = fields.chosen(lang.or(self.lang), citations.unwrap_or(self.citations));
        let report = fill::report(&evaluation, chosen, id);
        // Writing to a vector cannot fail, and a report is plain data.
        serde_json::to_writer(out, &report)
            .map_err(|error| Refusal::new(report.id, Error::question(error.to_string()), false))
    }
}

impl Evaluation<'_> {
    /// The answer as a report with the structure of its JSON: all members except those on demand.
    ///
    /// ```
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let json = serde_json::to_value(evaluation.to_report()).expect("a report is plain data");
    /// assert_eq!(json["document"]["reasons"][1]["citations"][0]["lines"], serde_json::json!([67]));
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_report(&self) -> Report<'_> {
        fill::report(self, Chosen::ALL, None)
    }

    /// The report with the analyses: what can still come out, what to ask next, which facts force the answer and what
    /// would improve it. That takes milliseconds.
    ///
    /// ```
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let json = serde_json::to_value(evaluation.to_analysed_report()).expect("a report is plain data");
    /// assert_eq!(json["reachable"][0]["verdict"], "not_directly");
    /// assert_eq!(json["open_questions"], serde_json::Value::Null);
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_analysed_report(&self) -> Report<'_> {
        self.to_report_of(&Fields::default().and_analyses(), None)
    }

    /// The report with the selected members, in one language or in all.
    ///
    /// ```
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let report = evaluation.to_report_of(&"verdict,sentence".parse()?, Some(Lang::En));
    /// let json = serde_json::to_string(&report).expect("a report is plain data");
    /// assert!(json.starts_with(r#"{"answer":1,"verdict":"not_directly","sentence":{"en":"#), "{json}");
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_report_of(&self, fields: &Fields, lang: Option<Lang>) -> Report<'_> {
        fill::report(self, fields.chosen(lang, Citations::Full), None)
    }
}
