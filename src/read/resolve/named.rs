//! Named conditions, by which rules share a condition: `when: {holds: fully_vaccinated}`.

use std::collections::HashSet;

use super::condition::condition;
use super::reader::{Reader, Table};
use crate::engine::ids::List;
use crate::engine::model::{Condition, NamedCondition, Vocabulary};
use crate::read::parse::Node;

/// Reads the named conditions of a vocabulary. Each may refer to those before it.
pub(super) fn conditions(reader: &mut Reader<'_>, table: &Table<'_>, words: &mut Vocabulary) {
    let mut seen = HashSet::new();
    for item in reader.list(table, "conditions") {
        let Some(entry) = reader.table(item, "a condition with a name", &["id", "when"]) else { continue };
        let id = reader.string(&entry, "id");
        let when = reader.need(&entry, "when").and_then(|node| condition(reader, node, words, false));
        let (Some(id), Some(when)) = (id, when) else { continue };
        if !seen.insert(id.clone()) {
            reader.report(item.span.clone(), "duplicate-id", format!("a condition called `{id}` stands twice"), None);
        }
        let mut all = std::mem::take(&mut words.conditions).to_vec();
        all.push(NamedCondition { id, when });
        words.conditions = List::from(all);
    }
}

/// The conjunction of the conditions that names refer to.
pub(super) fn holds(reader: &mut Reader<'_>, node: &Node, words: &Vocabulary) -> Option<Condition> {
    let mut parts = Vec::new();
    let names = reader.words(node);
    let mut complete = !names.is_empty();
    for (node, word) in names {
        match words.conditions.iter().find(|named| *named.id == *word) {
            Some(named) => parts.push(named.when.clone()),
            None => {
                let known = words.conditions.iter().map(|named| &*named.id);
                let message = format!("unknown condition `{word}`");
                reader.report_misspelt(node, "unknown-condition", message, word, known);
                complete = false;
            }
        }
    }
    complete.then(|| if parts.len() == 1 { parts.swap_remove(0) } else { Condition::All(parts.into()) })
}
