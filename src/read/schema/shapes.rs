//! Building blocks of schemas.

use serde_json::{Map, Value, json};

use crate::engine::model::Lang;
use crate::read::bounds::LINE;

/// A key of a mapping, with its schema.
pub(super) struct Key {
    name: String,
    needed: bool,
    about: String,
    shape: Value,
}

/// A required key.
pub(super) fn need(name: &str, about: &str, shape: Value) -> Key {
    Key { name: name.to_owned(), needed: true, about: about.to_owned(), shape }
}

/// An optional key.
pub(super) fn may(name: &str, about: &str, shape: Value) -> Key {
    Key { name: name.to_owned(), needed: false, about: about.to_owned(), shape }
}

/// A mapping with these keys and no others.
pub(super) fn table(about: &str, keys: impl IntoIterator<Item = Key>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for key in keys {
        if key.needed {
            required.push(key.name.clone());
        }
        properties.insert(key.name, described(key.shape, &key.about));
    }
    let mut shape = json!({"type": "object", "properties": properties, "additionalProperties": false});
    if !required.is_empty() {
        set(&mut shape, "required", json!(required));
    }
    described(shape, about)
}

/// A schema with a description. Beside a reference, editors show the description and validators ignore it.
pub(super) fn described(mut shape: Value, about: &str) -> Value {
    set(&mut shape, "description", json!(about));
    shape
}

/// Adds a keyword to a schema.
pub(super) fn set(shape: &mut Value, keyword: &str, value: Value) {
    if let Value::Object(entries) = shape {
        entries.insert(keyword.to_owned(), value);
    }
}

/// The complete schema of a file.
pub(super) fn file(title: &str, about: &str, keys: Vec<Key>, definitions: Map<String, Value>) -> Value {
    let mut schema = table(about, keys);
    set(&mut schema, "$schema", json!("http://json-schema.org/draft-07/schema#"));
    set(&mut schema, "title", json!(title));
    set(&mut schema, "definitions", Value::Object(definitions));
    schema
}

/// The definitions that every file uses.
pub(super) fn common(languages: &[Lang]) -> Map<String, Value> {
    let about = match languages {
        [_] => "A text. 一段文字。",
        [_, _] => "The same in both languages. 两种语言各写一遍，意思相同。",
        _ => "The same in each language. 每种语言各写一遍，意思相同。",
    };
    let mut text = table(about, in_each(languages, ["In English. 英文。", "In Chinese. 中文。"]));
    if let [_] = languages {
        text = described(json!({"anyOf": [refer("scalar"), text]}), about);
    }
    let (month, day) = ("-(0[1-9]|1[0-2])", "-(0[1-9]|[12]\\d|3[01])");
    let date = json!({"type": ["string", "integer"], "pattern": format!("^\\d{{4}}({month}({day})?)?$"),
        "minimum": 1000, "maximum": 9999, "title": "YYYY, YYYY-MM or YYYY-MM-DD"});
    let day = json!({"type": "string", "pattern": format!("^\\d{{4}}{month}{day}$"), "title": "YYYY-MM-DD"});
    [("scalar", scalar()), ("text", text), ("day", day), ("date", date)]
        .into_iter()
        .map(|(name, shape)| (name.to_owned(), shape))
        .collect()
}

/// A key for each language, with the descriptions of the English and the Chinese key.
pub(super) fn in_each(languages: &[Lang], [en, zh]: [&'static str; 2]) -> Vec<Key> {
    let key = |lang: &Lang| match lang {
        Lang::En => need("en", en, refer("scalar")),
        Lang::Zh => need("zh", zh, refer("scalar")),
        other => need(&other.to_string(), "In this language. 用这种语言。", refer("scalar")),
    };
    languages.iter().map(key).collect()
}

/// A word or text. A number counts as its digits.
pub(super) fn scalar() -> Value {
    json!({"type": ["string", "number", "boolean"], "pattern": "\\S"})
}

/// A reference to a definition.
pub(super) fn refer(name: &str) -> Value {
    json!({"$ref": format!("#/definitions/{name}")})
}

/// A word, or a possibly empty list of distinct words.
pub(super) fn names() -> Value {
    json!({"type": ["string", "number", "boolean", "array"], "pattern": "\\S", "items": refer("scalar"), "uniqueItems": true})
}

/// A word, or a list of at least one word.
pub(super) fn some_names() -> Value {
    let mut shape = names();
    set(&mut shape, "minItems", json!(1));
    shape
}

/// One element, or a list of one or more distinct elements.
pub(super) fn one_or_more(shape: &Value) -> Value {
    json!({"anyOf": [shape, {"type": "array", "minItems": 1, "items": shape, "uniqueItems": true}]})
}

/// A section: a list that may be empty or `null`.
pub(super) fn section(entry: Value) -> Value {
    json!({"type": ["array", "null"], "items": entry})
}

/// A list of at least one element.
pub(super) fn some(entry: Value) -> Value {
    json!({"type": "array", "minItems": 1, "items": entry})
}

/// Line numbers, from 1.
pub(super) fn lines() -> Value {
    json!({"anyOf": [LINE.schema(), some(LINE.schema())]})
}

/// The number of the format that this version of the library reads.
pub(super) fn format() -> Key {
    need("format", "Format of the file: 1. 文件格式的版本：1。", json!({"const": 1}))
}

/// A conditional schema: if `key` is `value`, `then` applies, otherwise `otherwise`.
pub(super) fn where_is(shape: &mut Value, key: &str, value: &str, then: Value, otherwise: Value) {
    where_is_one_of(shape, key, vec![json!(value)], then, otherwise);
}

/// The same for several values of the key.
pub(super) fn where_is_one_of(shape: &mut Value, key: &str, values: Vec<Value>, then: Value, otherwise: Value) {
    let value = match values.as_slice() {
        [value] => json!({"const": value}),
        values => json!({"enum": values}),
    };
    set(shape, "if", json!({"properties": {(key): value}, "required": [key]}));
    set(shape, "then", then);
    set(shape, "else", otherwise);
}
