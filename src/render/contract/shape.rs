//! Generates the JSON Schema of an answer from the types that it is written from.
//!
//! For example, the shape of `bool` is `{"type": "boolean"}`, and a report is an object with the shapes of its members.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::members::Texts;
use super::report::{Gates, Report};
use super::{VERSION, Word};
use crate::engine::model::{Assessment, Compliance, Effect, Figure, Grade};
use crate::engine::verdict::{GateState, Holds, Verdict};
use crate::reason::standing::Range;
use crate::render::explain::{Analysed, Values};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A type that has a JSON Schema.
pub(crate) trait Shape {
    fn shape() -> Value;
}

/// A member of an object.
pub(crate) struct Property {
    pub(crate) name: &'static str,
    /// Its meaning, taken from its documentation comment.
    pub(crate) about: &'static str,
    pub(crate) on_demand: bool,
    pub(crate) shape: Value,
}

/// The schema of a named object with these members, some of which are required.
pub(crate) fn object(name: &str, properties: &[Property], required: &[&str]) -> Value {
    let members = properties.iter().map(|property| {
        let mut shape = property.shape.clone();
        if let Value::Object(keys) = &mut shape {
            let mut about = property.about.trim().to_owned();
            if property.on_demand {
                about.push_str(" On demand only.");
            }
            keys.insert("description".to_owned(), Value::String(about));
        }
        (property.name.to_owned(), shape)
    });
    let mut object = json!({"title": name, "type": "object", "properties": Map::from_iter(members)});
    if let (Value::Object(keys), false) = (&mut object, required.is_empty()) {
        keys.insert("required".to_owned(), json!(required));
    }
    object
}

/// The schema of an answer, or of an error in its place.
pub(super) fn answer() -> Value {
    let error = json!({
        "type": "object",
        "properties": {
            "answer": {"type": "integer", "description": "The version of this contract."},
            "id": id("What the caller named its request by, as far as that could be read."),
            "line": {"type": "integer", "minimum": 1, "description": "The line on which the request stands, in a batch."},
            "error": {
                "type": "object",
                "properties": {
                    "code": {"type": "string", "description": "Name of the kind of mistake: stable."},
                    "message": {"type": "string", "description": "What is wrong, where, and what would be right."},
                },
                "required": ["code", "message"],
            },
        },
        "required": ["answer", "error"],
    });
    let mut answer = Report::shape();
    let mut definitions = Map::new();
    each_within(&mut answer, &mut |inner| define(inner, &mut definitions));
    if let Value::Object(keys) = &mut answer {
        keys.insert("required".to_owned(), json!(["answer"]));
        keys.insert("not".to_owned(), json!({"required": ["error"]}));
    }
    json!({
        "$schema": DIALECT,
        "title": format!("An answer of simbind, version {VERSION} of the contract"),
        "description": "Members are only ever added within a version. A member that was not asked for is left out, as is \
                        one that has nothing to say.",
        "anyOf": [answer, error],
        "$defs": definitions,
    })
}

fn each_within(schema: &mut Value, change: &mut impl FnMut(&mut Value)) {
    match schema {
        Value::Object(keys) => keys.values_mut().for_each(change),
        Value::Array(list) => list.iter_mut().for_each(change),
        _ => {}
    }
}

/// Moves each named object to the definitions, once, and puts a reference in its place.
fn define(schema: &mut Value, definitions: &mut Map<String, Value>) {
    each_within(schema, &mut |inner| define(inner, definitions));
    let Value::Object(keys) = schema else { return };
    let Some(Value::String(name)) = keys.get("title").cloned() else { return };
    // The description belongs to the place of the reference.
    let about = keys.remove("description");
    let refers = json!({"$ref": format!("#/$defs/{name}")});
    definitions.insert(name, std::mem::replace(schema, refers));
    if let (Value::Object(keys), Some(about)) = (schema, about) {
        keys.insert("description".to_owned(), about);
    }
}

/// The schema of the `id` of a request.
pub(super) fn id(about: &str) -> Value {
    json!({"type": ["string", "integer"], "description": about})
}

fn one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> Value {
    json!({"enum": Vec::from_iter(names)})
}

impl Shape for bool {
    fn shape() -> Value {
        json!({"type": "boolean"})
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl Shape for $number {
            fn shape() -> Value {
                json!({"type": "integer", "minimum": 0})
            }
        })+
    };
}
numbers!(u8, u32, usize);

macro_rules! words {
    ($($name:ty),+) => {
        $(impl Shape for $name {
            fn shape() -> Value {
                one_of(<$name>::ALL.map(<$name>::as_str))
            }
        })+
    };
}
words!(Verdict, GateState, Holds, Effect, Grade, Assessment, Compliance);

impl Shape for f64 {
    fn shape() -> Value {
        json!({"type": "number"})
    }
}

impl Shape for Word<'_> {
    fn shape() -> Value {
        json!({"type": "string"})
    }
}

impl Shape for String {
    fn shape() -> Value {
        json!({"type": "string"})
    }
}

impl Shape for Date {
    fn shape() -> Value {
        json!({"type": "string", "format": "date"})
    }
}

/// The only member of this type is the `id` of a request.
impl Shape for Value {
    fn shape() -> Value {
        id("")
    }
}

impl Shape for Texts<'_> {
    fn shape() -> Value {
        json!({"type": "object", "additionalProperties": {"type": "string"}, "minProperties": 1})
    }
}

impl Shape for Gates<'_> {
    fn shape() -> Value {
        json!({"type": "object", "additionalProperties": GateState::shape()})
    }
}

impl Shape for Cow<'_, [u32]> {
    fn shape() -> Value {
        Vec::<u32>::shape()
    }
}

impl Shape for Cow<'_, Figure> {
    fn shape() -> Value {
        let (number, text, whole) = (f64::shape(), String::shape(), u32::shape());
        json!({
            "type": "object",
            "properties": {
                "what": text, "amount": number, "currency": text, "per": text, "percent": number, "days": whole,
                "months": whole, "top_up": number, "top_up_to": number, "after": text, "never": bool::shape(),
                "applies_to": Texts::shape(), "date": text,
            },
            "required": ["what"],
        })
    }
}

impl Shape for Range {
    fn shape() -> Value {
        json!({
            "type": "object",
            "properties": {"verdict": Verdict::shape(), "guaranteed": Verdict::shape()},
            "required": ["verdict", "guaranteed"],
        })
    }
}

impl Shape for Values<'_> {
    fn shape() -> Value {
        json!({"anyOf": [String::shape(), Vec::<String>::shape()]})
    }
}

impl<T: Shape> Shape for Option<T> {
    fn shape() -> Value {
        json!({"anyOf": [T::shape(), {"type": "null"}]})
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn shape() -> Value {
        json!({"type": "array", "items": T::shape()})
    }
}

impl<T: Shape> Shape for BTreeMap<Word<'_>, T> {
    fn shape() -> Value {
        json!({"type": "object", "additionalProperties": T::shape()})
    }
}

impl<T: Shape> Shape for Analysed<T> {
    fn shape() -> Value {
        let too_hard = json!({
            "type": "object",
            "properties": {"too_hard": {"type": "string", "description": "Why it takes more work than is reasonable."}},
            "required": ["too_hard"],
        });
        json!({"anyOf": [T::shape(), too_hard]})
    }
}
