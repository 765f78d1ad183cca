//! Parses a JSON request: the question and the options for the answer.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::fields::Fields;
use super::once::Citations;
use super::shape;
use crate::engine::error::Error;
use crate::engine::model::{Fact, Lang};
use crate::engine::rulebook::Rulebook;
use crate::engine::suggest::suggest;
use crate::engine::{Facts, Question};

/// A question with the options for its answer.
pub(super) struct Request {
    pub(super) id: Option<Value>,
    pub(super) question: Question,
    pub(super) fields: Option<Fields>,
    pub(super) lang: Option<Lang>,
    pub(super) citations: Option<Citations>,
    pub(super) analysis: bool,
}

/// The request as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written<'l> {
    #[serde(default)]
    id: Value,
    country: Option<String>,
    goal: Option<String>,
    means: Option<String>,
    nothing_else: Option<bool>,
    as_of: Option<String>,
    /// Kept as written, since a number stands for the word with the same digits.
    #[serde(borrow)]
    facts: Option<&'l RawValue>,
    analysis: Option<bool>,
    fields: Option<FieldNames>,
    lang: Option<String>,
    citations: Option<String>,
}

/// Names of fields: a list, or one comma-separated text.
#[derive(Deserialize)]
#[serde(untagged)]
enum FieldNames {
    List(Vec<String>),
    Text(String),
}

/// The members of a request.
const MEMBERS: [&str; 11] =
    ["id", "country", "goal", "means", "nothing_else", "as_of", "facts", "analysis", "fields", "lang", "citations"];

/// The error for a text that is not a request, with the column.
fn badly_written(error: &serde_json::Error) -> Error {
    let message = error.to_string();
    let unknown = message.strip_prefix("unknown field `").and_then(|rest| rest.split_once("`, expected"));
    if let Some((name, _)) = unknown {
        return Error::unknown("member", name, suggest(name, MEMBERS));
    }
    Error::question(match message.rsplit_once(" at line ") {
        Some((before, _)) if error.line() <= 1 => format!("{before} at column {}", error.column()),
        _ => message,
    })
}

impl Request {
    /// Reads a request. The error for other text shows an example, with a country that can be asked about.
    pub(super) fn read(request: &[u8], such: impl FnOnce() -> String) -> Result<Request, Error> {
        if !request.starts_with(b"{") {
            return Err(Error::question(format!(
                "a request is a JSON object, such as {{\"country\": \"{}\"}}",
                such()
            )));
        }
        let written = serde_json::from_slice::<Written<'_>>(request).map_err(|error| badly_written(&error))?;
        let Written { id, country, goal, means, nothing_else, as_of, facts, analysis, fields, lang, citations } =
            written;
        let id = match id {
            Value::Null => None,
            Value::String(_) => Some(id),
            Value::Number(ref number) if number.is_i64() || number.is_u64() => Some(id),
            _ => return Err(Error::question("an `id` is a text or a whole number")),
        };
        let facts = facts.map(|facts| serde_json::from_str::<Facts>(&numbers_as_words(facts.get()))).transpose();
        // The message names the fact; its position within the facts is dropped, since it is not the position in the
        // line.
        let facts = facts.map_err(|error| {
            let message = error.to_string();
            Error::question(message.rsplit_once(" at line ").map_or(message.as_str(), |(before, _)| before))
        })?;
        let question = Question {
            country,
            goal,
            means,
            nothing_else: nothing_else.unwrap_or_default(),
            as_of,
            facts: facts.unwrap_or_default(),
        };
        let fields = match fields {
            None => None,
            Some(FieldNames::List(names)) => Some(Fields::of(names.iter().map(String::as_str))?),
            Some(FieldNames::Text(names)) => Some(names.parse()?),
        };
        let lang = lang.map(|lang| lang.parse::<Lang>()).transpose()?;
        let citations = citations.map(|word| word.parse::<Citations>()).transpose()?;
        Ok(Request { id, question, fields, lang, citations, analysis: analysis.unwrap_or_default() })
    }

    /// The `id` of a request that failed, as far as it can be read.
    pub(super) fn id_of(request: &[u8]) -> Option<Value> {
        /// Reads the `id` of an object and skips everything else.
        struct Id<'v>(&'v mut Option<Value>);

        impl<'de> DeserializeSeed<'de> for Id<'_> {
            type Value = ();

            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                deserializer.deserialize_map(self)
            }
        }

        impl<'de> Visitor<'de> for Id<'_> {
            type Value = ();

            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("a request")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
                while let Some(key) = map.next_key::<Cow<'_, str>>()? {
                    if key == "id" {
                        *self.0 = Some(map.next_value()?);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(())
            }
        }
        let mut id = None;
        // An `id` that was read before the syntax error counts.
        let _ = Id(&mut id).deserialize(&mut serde_json::Deserializer::from_slice(request));
        id.filter(|id| match id {
            Value::String(_) => true,
            // If the request ends within the number, the number may be incomplete.
            Value::Number(number) => !request.ends_with(number.to_string().as_bytes()),
            _ => false,
        })
    }
}

/// Quotes the numbers in JSON: `{"dose": 1.10}` becomes `{"dose": "1.10"}`.
fn numbers_as_words(json: &str) -> Cow<'_, str> {
    if !json.bytes().any(|letter| letter.is_ascii_digit()) {
        return Cow::Borrowed(json);
    }
    let mut words = String::with_capacity(json.len() + 8);
    let (mut in_string, mut escaped, mut in_number) = (false, false, false);
    for letter in json.chars() {
        let number = !in_string
            && (letter.is_ascii_digit() || letter == '-' || in_number && matches!(letter, '+' | '.' | 'e' | 'E'));
        if number != in_number {
            words.push('"');
            in_number = number;
        }
        in_string ^= letter == '"' && !escaped;
        escaped = in_string && letter == '\\' && !escaped;
        words.push(letter);
    }
    Cow::Owned(words)
}

/// The schema of a request, in the words of a rulebook.
pub(super) fn schema(rulebook: &Rulebook) -> Value {
    let words = rulebook.vocabulary();
    let text = |about: &str| json!({"type": ["string", "null"], "description": about});
    let value = json!({"type": ["string", "number", "boolean"]});
    let told = |fact: &Fact| {
        let values = fact.values().iter().map(|value| value.id()).collect::<Vec<_>>();
        let shape = json!({
            "description": fact.question().en(),
            "anyOf": [value, {"type": "array", "items": value, "minItems": 1}],
            "examples": values,
        });
        (fact.id().to_owned(), shape)
    };
    // Facts that compare a figure with another one are computed, not told.
    let facts = words.facts().iter().filter(|fact| fact.quantity().is_none_or(|quantity| quantity.of().is_none()));
    let names = |names: Vec<&str>, about: &str| {
        let mut shape = text(about);
        if let Value::Object(keys) = &mut shape {
            keys.insert("examples".to_owned(), json!(names));
        }
        shape
    };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("A request to simbind, version {} of the contract", super::VERSION),
        "description": "A question about a situation, and how it is to be answered. A fact that is not told stays open. \
                        Countries, goals, facts and values are also understood by the other words that the rules declare for them.",
        "type": "object",
        "properties": {
            "id": shape::id("What the caller names the request by; it comes back."),
            "country": {"type": "string", "description": "Code or name of what is asked about."},
            "goal": names(words.goals().iter().map(|goal| goal.id()).collect(), "What the person wants; left out: the default."),
            "means": names(words.means().iter().map(|means| means.id()).collect(), "The means that the question is put for."),
            "nothing_else": {"type": ["boolean", "null"], "description": "Whether the person holds nothing that is not told."},
            "as_of": text("The day asked about, as YYYY-MM-DD; left out: the day of the rules."),
            "facts": {
                "type": ["object", "null"],
                "description": "What is told: a value, or a list of values any of which is possible.",
                "properties": Map::from_iter(facts.map(told)),
            },
            "analysis": {"type": ["boolean", "null"], "description": "Whether what takes milliseconds is asked for, too."},
            "fields": {
                "description": "Members of the answer that are wanted, by their names or the ways to them.",
                "anyOf": [{"type": "array", "items": {"type": "string"}, "minItems": 1}, {"type": "string"}, {"type": "null"}],
                "examples": [["verdict", "guaranteed", "evidence.reasons.rule"]],
            },
            "lang": names(words.languages().iter().map(|lang| lang.as_str()).collect(), "The one language of texts; left out: all."),
            "citations": {
                "description": "`full`: a citation holds all that there is to say of its claim and source. `once`: it names its claim, \
                                and `claims` and `sources` of the answer hold the rest, once.",
                "enum": ["full", "once", null],
            },
        },
        "required": ["country"],
        "additionalProperties": false,
    })
}
