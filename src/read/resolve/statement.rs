//! Expands rules that cite sources directly instead of claims.
//!
//! If each rule says what one section of a byelaw says, a separate claim would repeat it. An entry with `cites` in
//! place of `because` stands for both: before the files are resolved it is expanded to a claim, with the words and
//! dates of the rule, and to a rule that rests on that claim. Both keep the position of the entry, so that diagnostics
//! about either point at it.
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

/// The keys that belong to the claim alone.
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

/// The keys that claim and rule share.
const OF_BOTH: [&str; 4] = ["id", "text", "from", "until"];

/// Expands every such entry.
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
            // A section that is no list is reported where it is read.
            Some((_, Node { value: Value::Scalar(_) | Value::Map(_), .. })) => {}
            Some((_, nothing)) => nothing.value = Value::List(claims),
            None => sections.push((scalar(&span, "claims"), Node::new(span, Value::List(claims)))),
        }
    }
}

/// Takes the claim out of an entry that stands for both.
fn claim(entry: &mut Node) -> Option<Node> {
    // An entry that names claims as well is reported where it is read.
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
    // An entry without an id is reported where the rule is read; its claim gets a placeholder.
    keys.push((scalar(&cites, "because"), id.unwrap_or_else(|| scalar(&cites, "claim"))));
    Some(Node::new(span, Value::Map(own)))
}

fn scalar(span: &Range<usize>, word: &str) -> Node {
    Node::new(span.clone(), Value::Scalar(word.to_owned()))
}
