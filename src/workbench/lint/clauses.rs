//! Finds the span of a clause of a condition in its file.

use std::ops::Range;

use crate::read::parse::{Node, Value};

/// A condition in its source form: the same tree as the parsed condition, each part with its span.
struct Written {
    span: Range<usize>,
    parts: Vec<Written>,
}

/// The span of the part of a condition at a path of indices.
pub(super) fn piece(when: &Node, path: &[usize]) -> Option<Range<usize>> {
    let whole = written(when);
    let part = path.iter().try_fold(&whole, |part, place| part.parts.get(*place))?;
    Some(part.span.clone())
}

/// A mapping with several entries is a conjunction; one with a single entry is that entry.
fn written(node: &Node) -> Written {
    let entries: &[(Node, Node)] = if let Value::Map(entries) = &node.value { entries } else { &[] };
    let mut parts = entries.iter().map(|(key, value)| entry(key, value)).collect::<Vec<_>>();
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            Written { span: node.span.clone(), parts }
        }
    }
}

fn entry(key: &Node, value: &Node) -> Written {
    let parts = match key.scalar() {
        Some("all" | "any") => value.items().iter().map(written).collect(),
        Some("not") => vec![written(value)],
        _ => Vec::new(),
    };
    Written { span: key.span.start..value.span.end, parts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::parse::parse;

    #[test]
    fn pieces_are_those_of_the_condition() {
        let text = "{a: 1, any: [{b: 2}, {c: 3, d: {not: 4}}], not: {all: [{e: 5}, {f: [6, 7]}]}}";
        let Ok(node) = parse(text) else { unreachable!("it is YAML") };
        let of = |path: &[usize]| piece(&node, path).and_then(|span| text.get(span));
        assert_eq!(of(&[]), Some(text));
        assert_eq!(of(&[0]), Some("a: 1"));
        assert_eq!(of(&[1, 0]), Some("b: 2"));
        assert_eq!(of(&[1, 1]), Some("{c: 3, d: {not: 4}}"));
        assert_eq!(of(&[1, 1, 1]), Some("d: {not: 4}"));
        assert_eq!(of(&[2, 0, 1]), Some("f: [6, 7]"));
        assert_eq!(of(&[3]), None);
        assert_eq!(parse("{a: 1}").ok().and_then(|single| piece(&single, &[])), Some(1..5));
    }
}
