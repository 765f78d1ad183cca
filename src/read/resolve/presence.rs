//! Optional facts: a certificate without a vaccination has no dose number.
//!
//! Such a fact has the value `none` in addition to its others, and `nothing_else` closes it. If the vocabulary says to
//! what it belongs (`where: {event: vaccination}`), it is `none` everywhere else, by a derived impossible world.

use super::condition::condition;
use super::reader::{Reader, Table};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Condition, Impossible, Value, Vocabulary};
use crate::engine::phrases::Phrases;
use crate::engine::quantity::ABSENT;

/// The value of an absent fact.
pub(super) fn none(reader: &Reader<'_>) -> Value {
    let brought = reader.brought(std::iter::once("no_figure"));
    let label = reader.own_words(|lang| {
        let own = brought.iter().find(|brought| brought.lang == lang).map(|brought| &brought.text);
        own.unwrap_or(&Phrases::own(lang).no_figure).to_string()
    });
    Value { id: ABSENT.into(), label, ..Value::unnamed() }
}

/// The impossible world that makes a fact `none` where the condition `where` does not hold.
pub(super) fn belongs(
    reader: &mut Reader<'_>,
    entry: &Table<'_>,
    words: &Vocabulary,
    id: FactId,
) -> Option<Impossible> {
    let node = entry.get("where")?;
    let fact = &words.facts[id];
    if !reader.flag(entry, "optional") {
        let help = Some("write `optional: true` beside `where`".to_owned());
        let message = format!("the fact `{}` is always there, and `where` says that it is not", fact.id);
        reader.report(node.span.clone(), "missing-key", message, help);
        return None;
    }
    // If it is missing, another mistake was reported.
    let absent = fact.value(ABSENT)?;
    let there = condition(reader, node, words, false)?;
    let is = Condition::Is(id, fact.all().without(ValueSet::only(absent)));
    let text = fact.label.each(|lang| {
        let label = fact.label.get(lang);
        lang.pick(format!("there is no “{label}” in this situation"), format!("这种情形下没有「{label}」"))
    });
    let when = Condition::All(vec![is, Condition::Not(vec![there].into())].into());
    let id = format!("{}~where", fact.id).into();
    Some(Impossible { id, when, text, since: None, until: None, of_figures: true })
}
