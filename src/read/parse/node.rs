//! The nodes of a parsed file.

use std::collections::HashMap;
use std::ops::Range;

use crate::engine::told;

/// A node of the tree, with its span in bytes.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) value: Value,
    /// The type that YAML gives the scalar, if it is not text.
    pub(super) plain: Option<Plain>,
}

/// The YAML type of an unquoted scalar, in addition to its text: `5`, `0x10` and `1e3` are numbers, `'5'` and `01` are
/// texts. All YAML parsers agree on these, so a schema sees what the reader sees.
#[derive(Clone, Copy, Debug)]
pub(super) enum Plain {
    Number(f64),
    Flag(bool),
}

/// The content of a node.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Empty, `null` or `~`.
    Null,
    /// A scalar, as written.
    Scalar(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the file, duplicates included.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// A node that takes the place of another one.
    pub(crate) fn new(span: Range<usize>, value: Value) -> Node {
        Node { span, value, plain: None }
    }

    /// The kind of the node, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Scalar(_) => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// The same tree with every scalar normalised as input: a profile is [told](told::word).
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

    /// Whether two nodes have the same content, regardless of position and notation.
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

    /// The scalar as a number, if it is one.
    pub(crate) fn number(&self) -> Option<f64> {
        match self.plain {
            Some(Plain::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// The scalar as a truth value, if it is one.
    pub(crate) fn flag(&self) -> Option<bool> {
        match self.plain {
            Some(Plain::Flag(flag)) => Some(flag),
            _ => None,
        }
    }

    /// The value under a key of a mapping.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(name, _)| name.scalar() == Some(key)).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The items of a list; empty for any other node.
    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }
}

/// An entry of a mapping.
type Entry = (Node, Node);

/// The entries whose key occurred before: for each the first entry with that key, the entry itself, and the key.
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use crate::read::parse::parse;

    /// The same is what says the same, however it is written; what differs anywhere is another.
    #[test]
    fn nodes_are_the_same_where_they_say_the_same() {
        let alike =
            [["{a: 1, b: [x, y]}", "a: '1'\nb:\n- x\n- y\n"], ["[x, y]", "- x\n- y\n"], ["x", "'x'"], ["~", ""]];
        let others = [
            "{a: 1}",
            "{a: 1, b: [x]}",
            "{a: 1, b: [x, z]}",
            "{a: 2, b: [x, y]}",
            "{a: 1, c: [x, y]}",
            "{b: [x, y], a: 1}",
            "[x]",
            "[y, x]",
            "[x, y, z]",
            "y",
            "{x: y}",
            "{}",
            "[]",
        ];
        let all = alike.iter().flat_map(|texts| texts.map(|text| (texts.first().copied(), text)));
        let all = all.chain(others.iter().map(|text| (Some(*text), *text))).collect::<Vec<_>>();
        for (group, one) in &all {
            for (with, other) in &all {
                assert_eq!(parse(one).unwrap().same(&parse(other).unwrap()), group == with, "{one} and {other}");
            }
        }
    }
}
