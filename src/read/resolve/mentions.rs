//! What the files of a rulebook say of a fact, found before anything is resolved.
//!
//! Which values a fact has can depend on the rules: where they cut the range of a quantity, which of many words they tell
//! apart. So the conditions of all files are looked through first, by the names of their keys.

use crate::read::parse::{Node, Value};

/// The keys under which conditions stand, and facts that are told together.
const CONDITIONS: [&str; 8] = ["when", "where", "if", "then", "exactly", "needs", "sets", "tells"];

/// Calls `each` with every name that `is_fact` knows and what a condition says of it.
pub(super) fn mentions<'n>(node: &'n Node, is_fact: &dyn Fn(&str) -> bool, each: &mut dyn FnMut(&'n str, &'n Node)) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| mentions(item, is_fact, each)),
        Value::Map(entries) => {
            // What a fact is presumed to be stands with the fact itself.
            if let (Some(name), Some(presumed)) = (node.get("id").and_then(Node::scalar), node.get("presumed"))
                && is_fact(name)
            {
                each(name, presumed);
            }
            for (key, value) in entries {
                match (key.scalar().unwrap_or_default(), &value.value) {
                    // What is told in a test says of no value that it matters; that something is found only then, does.
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
