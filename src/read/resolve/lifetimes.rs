//! Reads what goals say of facts: which facts say whose a thing is, and when it was last topped up or used; and how the
//! goal is called together with a fact.
//!
//! ```yaml
//! goals:
//!   - {id: keep, label: keep it, gates: [gate], lifetimes: {operator: operator, last: last_top_up}}
//!   - {id: see, label: see it, gates: [gate], with: {fact: ticket, text: "see it on {value}"}}
//! ```

use super::reader::{Reader, Table};
use crate::engine::ids::FactId;
use crate::engine::model::{GoalWith, Lifetimes, QuantityKind, Vocabulary};

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

/// Reads what a goal is together with a fact. Facts must have been read before.
pub(super) fn with(reader: &mut Reader<'_>, goal: &Table<'_>, words: &Vocabulary) -> Option<GoalWith> {
    let table = reader.table(goal.get("with")?, "a goal with a fact", &["fact", "text"])?;
    let fact = fact(reader, &table, "fact", words);
    let text = reader.need_text(&table, "text");
    Some(GoalWith { fact: fact?, text: text? })
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
