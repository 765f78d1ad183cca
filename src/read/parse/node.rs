use std::collections::HashMap;
use std::ops::Range;

use crate::engine::told;

/// A piece of a file, with the bytes where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) value: Value,
    /// What YAML takes the scalar for, where that is not text.
    pub(super) plain: Option<Plain>,
}

/// What a scalar without quotes is to YAML, beside the text that it is to us: `5`, `0x10` and `1e3` are numbers, `'5'`
/// and `01` are texts. Every parser of YAML agrees on it, so a schema sees what the reader sees.
#[derive(Clone, Copy, Debug)]
pub(super) enum Plain {
    Number(f64),
    Flag(bool),
}

/// What stands there.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Nothing, `null` or `~`.
    Null,
    /// A scalar, as written.
    Scalar(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the file, duplicates included.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// A piece that stands for another at its place.
    pub(crate) fn new(span: Range<usize>, value: Value) -> Node {
        Node { span, value, plain: None }
    }

    /// What it is, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Scalar(_) => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// The same with every scalar as it can be declared: a profile is [told](told::word).
    pub(crate) fn told(self) -> Node {
        let value = match self.value {
            Value::Null => Value::Null,
            Value::Scalar(text) => Value::Scalar(told::word(&text).into_owned()),
            Value::List(items) => Value::List(items.into_iter().map(Node::told).collect()),
            Value::Map(entries) => {
                Value::Map(entries.into_iter().map(|(key, value)| (key.told(), value.told())).collect())
            }
        };
        Node { value, ..self }
    }

    /// Whether another piece says the same, wherever and however it is written.
    pub(crate) fn same(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::Null, Value::Null) => true,
            (Value::Scalar(one), Value::Scalar(other)) => one == other,
            (Value::List(one), Value::List(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.same(other))
            }
            (Value::Map(one), Value::Map(other)) => {
                let pairs = one.iter().zip(other);
                one.len() == other.len()
                    && pairs.into_iter().all(|(one, other)| one.0.same(&other.0) && one.1.same(&other.1))
            }
            _ => false,
        }
    }

    /// The text of a scalar.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// The number that a scalar is.
    pub(crate) fn number(&self) -> Option<f64> {
        match self.plain {
            Some(Plain::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// The truth value that a scalar is.
    pub(crate) fn flag(&self) -> Option<bool> {
        match self.plain {
            Some(Plain::Flag(flag)) => Some(flag),
            _ => None,
        }
    }

    /// The entry of a mapping under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(name, _)| name.scalar() == Some(key)).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The entries of a list; none of anything else.
    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }
}

/// An entry of a mapping.
type Entry = (Node, Node);

/// The entries of a mapping whose key stands there before: the first with that key, the entry, and the key.
pub(crate) fn repeated(entries: &[Entry]) -> Vec<(&Entry, &Entry, &str)> {
    let mut first: HashMap<&str, &Entry> = HashMap::with_capacity(entries.len());
    let mut repeated = Vec::new();
    for entry in entries {
        let Some(word) = entry.0.scalar() else { continue };
        match first.get(word) {
            Some(earlier) => repeated.push((*earlier, entry, word)),
            None => drop(first.insert(word, entry)),
        }
    }
    repeated
}
