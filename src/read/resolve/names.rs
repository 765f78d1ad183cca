//! Reads names by which people know wallets, banks, cards and operators.

use std::collections::HashMap;

use super::Names;
use super::evidence::references;
use super::reader::{Reader, Table};
use super::vocabulary::told_facts;
use crate::engine::ids::FactId;
use crate::engine::model::{KnownName, Model, Scope};
use crate::engine::record::Str;
use crate::engine::told;
use crate::read::parse::{Node, Value};

/// The normalised spellings of names, each with the id of the name.
type Called = HashMap<(String, FactId), String>;

/// Reads `names`.
pub(super) fn names(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>, scope: Scope, model: &mut Model) {
    let mut called = Called::new();
    for item in reader.list(table, "names") {
        let Some(entry) = reader.table(item, "a name", &["id", "label", "also", "tells", "because"]) else { continue };
        let id = reader.string(&entry, "id");
        let label = reader.need_text(&entry, "label");
        let also = entry.get("also").map(|node| reader.words(node)).unwrap_or_default();
        let also = also.into_iter().map(|(_, word)| Str::from(word.to_owned())).collect();
        let tells = told_facts(reader, &entry, "tells", "what a name tells", names.vocabulary);
        if let Some(node) = entry.get("tells").filter(|node| matches!(&node.value, Value::Map(told) if told.is_empty()))
        {
            let help = Some("name a fact and its values; the first is the one in whose place it is told".to_owned());
            reader.report(node.span.clone(), "empty-list", "a name tells at least one fact".to_owned(), help);
        }
        let because = references(reader, &entry, "because", "claim", names.claims);
        if reader.need(&entry, "because").is_some_and(|node| node.items().is_empty() && node.scalar().is_none()) {
            let message = format!("`{}` rests on no claim", id.as_deref().unwrap_or("it"));
            reader.report(entry.span(), "uncited-rule", message, Some("name the claims that it rests on".to_owned()));
        }
        if let (Some(id), Some(label)) = (id, label) {
            let name = KnownName { id, scope, label, also, tells: tells.into(), because };
            told_apart(reader, item, &name, &mut called, names);
            model.names.push(name);
        }
    }
}

/// Checks that a spelling belongs to one name and is no value of the fact, so that it has one meaning.
fn told_apart(reader: &mut Reader<'_>, item: &Node, name: &KnownName, called: &mut Called, names: &Names<'_>) {
    let Some(fact) = name.fact() else { return };
    for word in name.spellings() {
        if let Some(value) = names.vocabulary.facts[fact].value_called(word) {
            let value = &names.vocabulary.facts[fact].values[value].id;
            let message =
                format!("`{word}` calls the value `{value}` of `{}` already", names.vocabulary.facts[fact].id);
            let help = "leave it out: what a person tells is first read as a value";
            reader.report(item.span.clone(), "duplicate-id", message, Some(help.to_owned()));
        }
        let other = called.insert((told::spelling(word), fact), name.id.to_string());
        if let Some(other) = other.filter(|other| *other != *name.id) {
            let message = format!("`{word}` calls both `{other}` and `{}`", name.id);
            reader.report(item.span.clone(), "duplicate-id", message, Some("leave it out of one".to_owned()));
        }
    }
}
