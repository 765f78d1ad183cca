//! Reads `steps`, and checks that each is possible and useful.

use std::sync::Arc;

use super::Names;
use super::check::Declared;
use super::condition::fact;
use super::evidence::{period, references};
use super::reader::{Reader, Table};
use crate::engine::ids::{FactId, GoalSet, ValueSet};
use crate::engine::model::{Basis, Condition, Fact, Header, Model, Scope, Step, Vocabulary};
use crate::engine::worlds::{Builder, Constraints};
use crate::read::bounds::EFFORT;
use crate::read::diagnostic::{Diagnostics, File};
use crate::read::parse::{Node, Value, repeated};

/// Facts, each with values.
type Facts = Vec<(FactId, ValueSet)>;

/// Reads `steps`.
pub(super) fn steps(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>, scope: Scope, model: &mut Model) {
    for item in reader.list(table, "steps") {
        let keys = ["id", "needs", "sets", "effort", "because", "text", "from", "until"];
        let Some(entry) = reader.table(item, "a step", &keys) else { continue };
        let id = reader.string(&entry, "id");
        let named = id.as_deref().unwrap_or("it");
        let words = names.vocabulary;
        let needs = match entry.get("needs") {
            Some(node) => needs(reader, node, words),
            None => Some(Vec::new()),
        };
        let sets = reader.need(&entry, "sets").and_then(|node| sets(reader, node, words));
        let effort = effort(reader, &entry);
        let because = references(reader, &entry, "because", "claim", names.claims);
        if reader.need(&entry, "because").is_some_and(|node| node.items().is_empty() && node.scalar().is_none()) {
            let help = Some("name the claims that it rests on".to_owned());
            reader.report(entry.span(), "uncited-step", format!("`{named}` rests on no claim"), help);
        }
        let text = reader.need_text(&entry, "text");
        let period = period(reader, &entry, named);
        if let (Some(needs), Some(sets)) = (&needs, &sets) {
            leads_somewhere(reader, &entry, named, (needs, sets), names);
        }
        if let (Some(id), Some(needs), Some(sets), Some(effort), Some(text)) = (id, needs, sets, effort, text) {
            let (basis, goals) = (Basis::Evidence, GoalSet::first(words.goals.len()));
            let when = Step::needing(needs);
            let header = Header { id, scope, basis, goals, when, version: None, period, because, text };
            model.steps.push(Step { header, sets: sets.into(), effort });
        }
    }
}

/// Reads what a step requires. It must be a box (values of some facts), so that the result of the step is a box too.
fn needs(reader: &mut Reader<'_>, node: &Node, words: &Vocabulary) -> Option<Facts> {
    each_fact(reader, node, "what a step needs", |reader, key, word, value| {
        match fact(reader, key, word, value, words, &[])? {
            Condition::Is(fact, values) => Some((fact, values)),
            _ => None,
        }
    })
}

/// Reads the values that a step sets, each of which must be declared changeable.
fn sets(reader: &mut Reader<'_>, node: &Node, words: &Vocabulary) -> Option<Facts> {
    each_fact(reader, node, "what a step sets", |reader, key, word, value| {
        let known = words.facts.iter().map(|fact| fact.id.as_str());
        let id = reader.find(key, word, "fact", "unknown-fact", known)?;
        let (id, set) = super::vocabulary::told(reader, value, words, id)?;
        let fact = &words.facts[id];
        let cannot = set.without(fact.changeable);
        if !cannot.is_empty() {
            let help = if fact.changeable.is_empty() {
                "the vocabulary says `changeable` where a fact can be changed".to_owned()
            } else {
                format!("the vocabulary declares {} changeable", named(fact, fact.changeable))
            };
            let message = format!("nobody can lawfully bring `{word}` to {}", named(fact, cannot));
            reader.report(value.span.clone(), "not-changeable", message, Some(help));
        }
        Some((id, set))
    })
}

/// The entries of a mapping from facts, each fact at most once.
pub(super) fn each_fact(
    reader: &mut Reader<'_>,
    node: &Node,
    what: &str,
    mut read: impl FnMut(&mut Reader<'_>, &Node, &str, &Node) -> Option<(FactId, ValueSet)>,
) -> Option<Facts> {
    let Value::Map(entries) = &node.value else {
        reader.wrong_kind(node, &format!("{what} is a mapping from facts to values"));
        return None;
    };
    let mut found = Vec::new();
    let mut complete = true;
    for (earlier, entry, word) in repeated(entries) {
        let help = "give a fact one list of values";
        reader.report_twice(earlier, entry, format!("`{word}` stands twice in {what}"), help);
        complete = false;
    }
    for (key, value) in entries {
        let part = reader.scalar(key).and_then(|word| {
            if ["all", "any", "not"].contains(&word) {
                let help = Some("make an entry of each case".to_owned());
                reader.report(
                    key.span.clone(),
                    "not-a-box",
                    format!("`{word}` cannot stand in {what}: only facts can"),
                    help,
                );
                return None;
            }
            read(reader, key, word, value)
        });
        match part {
            Some(part) => found.push(part),
            None => complete = false,
        }
    }
    complete.then_some(found)
}

fn effort(reader: &mut Reader<'_>, entry: &Table<'_>) -> Option<u8> {
    let node = reader.need(entry, "effort")?;
    let word = reader.scalar(node)?;
    let effort = node.number().and_then(|effort| EFFORT.count(effort)).and_then(|effort| u8::try_from(effort).ok());
    if effort.is_none() {
        let help =
            format!("an effort is a number from {} (a setting or a message) to {} (months)", Step::LEAST, Step::MOST);
        reader.report(node.span.clone(), "bad-effort", format!("`{word}` is not an effort"), Some(help));
    }
    effort
}

/// A step must change something, start from a possible world, and lead to a possible one.
fn leads_somewhere(
    reader: &mut Reader<'_>,
    entry: &Table<'_>,
    id: &str,
    (needs, sets): (&Facts, &Facts),
    names: &Names<'_>,
) {
    let same = |(fact, values): &(FactId, ValueSet)| values.len() == 1 && needs.contains(&(*fact, *values));
    if sets.iter().all(same) {
        let message = match sets.is_empty() {
            true => format!("the step `{id}` sets nothing"),
            false => format!("the step `{id}` sets nothing but what it needs"),
        };
        let help = Some("say which facts it brings to which values".to_owned());
        reader.report(entry.span(), "empty-step", message, help);
    }
    let words = names.vocabulary;
    let confined = |worlds: &[ValueSet], to: &Facts| {
        let own = |place: FactId| to.iter().find(|(fact, _)| *fact == place).map(|(_, set)| *set);
        words.facts.ids().zip(worlds).map(|(fact, values)| own(fact).unwrap_or(*values)).collect::<Vec<_>>()
    };
    let before = confined(&words.everything(), needs);
    let after = confined(&before, sets);
    let of_goal = |goal| {
        Builder::run(words, Builder::WORK, |builder| Constraints::new(words, goal, None, builder).freeze(builder)).ok()
    };
    let possible = names.possible.get_or_init(|| words.goals.ids().map(of_goal).collect());
    // If that exceeds the bound on work, the vocabulary is reported instead.
    let can_be = |worlds: &[ValueSet]| {
        possible.iter().any(|possible| possible.as_ref().is_none_or(|possible| possible.allows(worlds)))
    };
    if !can_be(&before) {
        let message = format!("no world has what the step `{id}` needs: the impossible worlds exclude it");
        reader.report(entry.span(), "no-world", message, Some("loosen `needs`".to_owned()));
    } else if !can_be(&after) {
        let message =
            format!("the step `{id}` leads to no world that can be: the impossible worlds exclude what it sets");
        let help = Some("let it set the facts that go together".to_owned());
        reader.report(entry.span(), "no-world", message, help);
    }
}

/// Checks that a step that is advised can be taken where it is advised, and that every changeable value is set by a
/// step.
pub(super) fn check(
    trees: &[(Arc<File>, Node)],
    declared: &Declared<'_>,
    model: &Model,
    diagnostics: &mut Diagnostics,
) {
    for other in &model.alternatives {
        let step = other.step.map(|step| &model.steps[step]);
        if let Some(step) = step.filter(|step| step.scope != Scope::World && step.scope != other.scope) {
            let message = format!("advises `{}`, which is a step of another country", step.id);
            let help = "move the step to the file of the alternative, or to a worldwide one";
            declared.report(&other.id, diagnostics, "step-elsewhere", &message, help);
        }
    }
    // A rulebook with a borrowed vocabulary need not use all of its words.
    let vocabulary = trees.iter().find_map(|(file, node)| Some((file, node.get("facts")?)));
    let Some((file, facts)) = vocabulary else { return };
    for ((id, fact), node) in model.vocabulary.facts.entries().zip(facts.items()) {
        let brought = model.steps.iter().flat_map(|step| &step.sets).filter(|(fact, _)| *fact == id);
        let idle = fact.changeable.without(brought.fold(ValueSet::EMPTY, |all, (_, values)| all | *values));
        if let Some(node) = node.get("changeable").filter(|_| !idle.is_empty()) {
            let message = format!("no step brings `{}` to {}", fact.id, named(fact, idle));
            let help = Some("add a step that does, or take it out of `changeable`".to_owned());
            Reader::new(file, diagnostics).report(node.span.clone(), "unused-change", message, help);
        }
    }
}

/// The names of values, for a message.
fn named(fact: &Fact, set: ValueSet) -> String {
    let values = fact.values_of(set).map(|value| format!("`{}`", value.id)).collect::<Vec<_>>();
    match values.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => values.concat(),
    }
}
