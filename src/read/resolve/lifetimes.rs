//! Reads the lifetimes of a goal: which facts say whose a thing is, and when it was last topped up or used.
//!
//! ```yaml
//! goals:
//!   - {id: keep, label: keep it, gates: [gate], lifetimes: {operator: operator, last: last_top_up}}
//! ```

use super::reader::{Reader, Table};
use crate::engine::ids::FactId;
use crate::engine::model::{Lifetimes, QuantityKind, Vocabulary};

/// Reads the lifetimes of a goal. Facts must have been read before.
pub(super) fn lifetimes(reader: &mut Reader<'_>, goal: &Table<'_>, words: &Vocabulary) -> Option<Lifetimes> {
    let table = reader.table(goal.get("lifetimes")?, "what a life depends on", &["operator", "last"])?;
    let operator = fact(reader, &table, "operator", words);
    let last = fact(reader, &table, "last", words);
    let (operator, last) = (operator?, last?);
    let figures = |id: FactId| words.facts[id].quantity.as_ref();
    if figures(operator).is_some() {
        let message = format!("`{}` has figures, and no names of operators", words.facts[operator].id);
        report(reader, &table, "operator", message, "name a fact with values here, each called as an operator is");
    }
    if figures(last).is_none_or(|figures| figures.kind != QuantityKind::Date) {
        let message = format!("`{}` is no date", words.facts[last].id);
        report(reader, &table, "last", message, "name a fact with `quantity: {kind: date}` here");
    }
    Some(Lifetimes { operator, last })
}

fn fact(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, words: &Vocabulary) -> Option<FactId> {
    let node = reader.need(table, key)?;
    let word = reader.scalar(node)?;
    reader.find(node, word, "fact", "unknown-fact", words.facts.iter().map(|fact| fact.id.as_str()))
}

fn report(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, message: String, help: &str) {
    let span = table.get(key).map_or_else(|| table.span(), |node| node.span.clone());
    reader.report(span, "wrong-kind", message, Some(help.to_owned()));
}
