//! Rules that are statements of their own: a rule that cites where it was read, and names no claim.
//!
//! Where each rule says what one section of a byelaw says, a claim beside it would say the same again. An entry with `cites`
//! in place of `because` stands for both: before the files are resolved, it is written out as a claim, in the words and with
//! the dates of the rule, and a rule because of it. Everything keeps its place, so that whatever is said of either points at
//! the entry.
//!
//! ```text
//! rules:                                       claims:
//!   - id: no-permit                              - {id: no-permit.claim, text: .., cites: [..], confidence: high}
//!     text: ..                           =>    rules:
//!     cites: [{source: byelaw}]                  - {id: no-permit, text: .., because: [no-permit.claim]}
//!     confidence: high
//! ```

use std::ops::Range;
use std::sync::Arc;

use super::has_own_name;
use crate::read::diagnostic::File;
use crate::read::parse::{Node, Value};

/// What an entry says of its claim and not of itself.
pub(crate) const OF_CLAIM: [&str; 13] = [
    "cites",
    "topic",
    "assessment",
    "flag",
    "why",
    "decided_by",
    "confidence",
    "inferred",
    "grade",
    "verified",
    "stale_after",
    "figures",
    "note",
];

/// What it says of both.
const OF_BOTH: [&str; 4] = ["id", "text", "from", "until"];

/// Writes every statement out as a claim and a rule.
pub(super) fn written_out(trees: &mut [(Arc<File>, Node)]) {
    for (_, node) in trees.iter_mut().filter(|(file, _)| !has_own_name(&file.name)) {
        let Value::Map(sections) = &mut node.value else { continue };
        let mut claims = Vec::new();
        for (_, section) in sections.iter_mut().filter(|(key, _)| key.scalar() == Some("rules")) {
            let Value::List(entries) = &mut section.value else { continue };
            claims.extend(entries.iter_mut().filter_map(claim));
        }
        let Some(first) = claims.first() else { continue };
        let span = first.span.clone();
        match sections.iter_mut().find(|(key, _)| key.scalar() == Some("claims")) {
            Some((_, Node { value: Value::List(known), .. })) => known.extend(claims),
            // What stands there is no list; that is told where it is read.
            Some((_, Node { value: Value::Scalar(_) | Value::Map(_), .. })) => {}
            Some((_, nothing)) => nothing.value = Value::List(claims),
            None => sections.push((scalar(&span, "claims"), Node::new(span, Value::List(claims)))),
        }
    }
}

/// The claim of an entry that is a statement, taken out of it.
fn claim(entry: &mut Node) -> Option<Node> {
    // An entry that names claims as well is told of where it is read.
    let cites = entry.get("cites").filter(|_| entry.get("because").is_none())?.span.clone();
    let span = entry.span.clone();
    let Value::Map(keys) = &mut entry.value else { return None };
    let name = |key: &Node| key.scalar().map(str::to_owned).unwrap_or_default();
    let shared = keys.iter().filter(|(key, _)| OF_BOTH.contains(&&*name(key))).cloned().collect::<Vec<_>>();
    let (own, rest) = std::mem::take(keys).into_iter().partition(|(key, _)| OF_CLAIM.contains(&&*name(key)));
    *keys = rest;
    let mut own: Vec<(Node, Node)> = own;
    own.extend(shared);
    let mut id = None;
    for (key, value) in &mut own {
        if let (Some("id"), Value::Scalar(word)) = (key.scalar(), &mut value.value) {
            word.push_str(".claim");
            id = Some(value.clone());
        }
    }
    // Without an id there is no claim to name; that it is missing is told where the rule is read.
    keys.push((scalar(&cites, "because"), id.unwrap_or_else(|| scalar(&cites, "claim"))));
    Some(Node::new(span, Value::Map(own)))
}

fn scalar(span: &Range<usize>, word: &str) -> Node {
    Node::new(span.clone(), Value::Scalar(word.to_owned()))
}
