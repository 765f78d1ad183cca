//! Finds what the files of a rulebook say about a fact, before anything is resolved.
//!
//! The values of a fact can depend on the rules: on the thresholds of a quantity, and on which of many words rules
//! distinguish. So the conditions of all files are scanned first, by the names of their keys.

use crate::read::parse::{Node, Value};

/// The keys that hold conditions, or facts that are told together.
const CONDITIONS: [&str; 8] = ["when", "where", "if", "then", "exactly", "needs", "sets", "tells"];

/// Calls `each` with every name that `is_fact` accepts and the operand of the condition on it.
pub(super) fn mentions<'n>(node: &'n Node, is_fact: &dyn Fn(&str) -> bool, each: &mut dyn FnMut(&'n str, &'n Node)) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| mentions(item, is_fact, each)),
        Value::Map(entries) => {
            // The presumed value stands in the declaration of the fact.
            if let (Some(name), Some(presumed)) = (node.get("id").and_then(Node::scalar), node.get("presumed"))
                && is_fact(name)
            {
                each(name, presumed);
            }
            for (key, value) in entries {
                match (key.scalar().unwrap_or_default(), &value.value) {
                    // The facts of a test do not show that a value matters to a rule; `only` does, as it says that
                    // other values differ.
                    ("tests", _) => {
                        let lists = value.items().iter().filter_map(|test| test.get("only"));
                        lists.for_each(|only| conditions(only, is_fact, each));
                    }
                    (key, _) if CONDITIONS.contains(&key) => conditions(value, is_fact, each),
                    ("facts", Value::Map(_)) => conditions(value, is_fact, each),
                    _ => mentions(value, is_fact, each),
                }
            }
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

fn conditions<'n>(node: &'n Node, is_fact: &dyn Fn(&str) -> bool, each: &mut dyn FnMut(&'n str, &'n Node)) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| conditions(item, is_fact, each)),
        Value::Map(entries) => {
            for (key, value) in entries {
                match key.scalar().filter(|name| is_fact(name)) {
                    Some(name) => each(name, value),
                    None => conditions(value, is_fact, each),
                }
            }
        }
        Value::Null | Value::Scalar(_) => {}
    }
}
