use std::collections::HashSet;
use std::sync::Arc;

use super::Names;
use super::condition::condition;
use super::evidence::references;
use super::reader::{Reader, Table};
use crate::diagnostic::{Diagnostic, File};
use crate::model::{Alternative, Basis, Compliance, Condition, Effect, Model, Role, Route, Rule, Scope, Text};
use crate::parse::{Node, Value};

/// What rules, routes and alternatives have in common.
struct Common {
    id: String,
    basis: Basis,
    when: Condition,
    because: Vec<usize>,
    text: Text,
}

fn common(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>) -> Option<Common> {
    let id = reader.string(table, "id");
    let basis = reader.choice(table, "basis", &Basis::ALL);
    let when = match table.get("when") {
        Some(node) => condition(reader, node, names.vocabulary, false),
        None => Some(Condition::Always),
    };
    let because = references(reader, table, "because", "claim", names.claims);
    if because.is_empty() && reader.need(table, "because").is_some() {
        let help = Some("name the claims that it rests on".to_owned());
        reader.report(
            table.span(),
            "uncited-rule",
            format!("`{}` rests on no claim", id.as_deref().unwrap_or("it")),
            help,
        );
    }
    let text = reader.need_text(table, "text");
    Some(Common { id: id?, basis: basis?, when: when?, because, text: text? })
}

/// The goals under `goals`, a bit each. Absent: every goal that has the gate.
fn goals(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>, gate: Option<usize>) -> u64 {
    let all = names.vocabulary.goals.iter().enumerate();
    let with_gate = all
        .filter(|(_, goal)| gate.is_none_or(|gate| goal.gates.contains(&gate)))
        .fold(0, |set, (goal, _)| set | 1_u64 << goal);
    let node = if gate.is_some() { table.get("goals") } else { reader.need(table, "goals") };
    let Some(node) = node else { return with_gate };
    let mut set = 0;
    for (node, word) in reader.words(node) {
        if word == "all" {
            return with_gate;
        }
        let known = names.vocabulary.goals.iter().map(|goal| goal.id.as_str());
        let Some(goal) = reader.find(node, word, "goal", "unknown-goal", known) else { continue };
        if with_gate & (1 << goal) == 0 {
            let gate = gate.and_then(|gate| names.vocabulary.gates.get(gate)).map_or("", |gate| gate.id.as_str());
            let help = Some("the vocabulary lists the gates of each goal".to_owned());
            reader.report(
                node.span.clone(),
                "gate-not-of-goal",
                format!("the goal `{word}` has no gate `{gate}`"),
                help,
            );
        }
        set |= 1 << goal;
    }
    set
}

fn means(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>) -> Option<usize> {
    let node = table.get("means")?;
    let word = reader.scalar(node)?;
    let known = names.vocabulary.means.iter().map(|means| means.id.as_str());
    reader.find(node, word, "means", "unknown-means", known)
}

/// Reads `means`, `without_means` and `rules`.
pub(super) fn rules(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>, scope: Scope, model: &mut Model) {
    let opened_by_means = names.vocabulary.gates.iter().position(|gate| gate.needs_means);
    for (section, role, effect) in
        [("means", Role::NamesMeans, Effect::Permits), ("without_means", Role::WithoutMeans, Effect::Blocks)]
    {
        for item in reader.list(table, section) {
            let keys: &[&str] = match role {
                Role::NamesMeans => &["id", "basis", "means", "goals", "when", "because", "text"],
                _ => &["id", "basis", "goals", "when", "because", "text"],
            };
            let Some(entry) = reader.table(item, "an entry of means", keys) else { continue };
            let Some(gate) = opened_by_means else {
                let help = Some("set `needs_means: true` on the gate that a means opens".to_owned());
                reader.report(
                    entry.span(),
                    "no-means-gate",
                    "no gate of the vocabulary needs a means".to_owned(),
                    help,
                );
                continue;
            };
            let means = if role == Role::NamesMeans {
                reader.need(&entry, "means").and_then(|_| means(reader, &entry, names))
            } else {
                None
            };
            let goals = goals(reader, &entry, names, Some(gate));
            if let Some(Common { id, basis, when, because, text }) = common(reader, &entry, names) {
                model.rules.push(Rule { id, scope, basis, role, goals, gate, means, effect, when, because, text });
            }
        }
    }
    for item in reader.list(table, "rules") {
        let keys = ["id", "basis", "goals", "gate", "means", "effect", "when", "because", "text"];
        let Some(entry) = reader.table(item, "a rule", &keys) else { continue };
        let effect = reader.choice(&entry, "effect", &Effect::ALL);
        let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str());
        let gate = reader.need(&entry, "gate").and_then(|node| {
            let word = reader.scalar(node)?;
            reader.find(node, word, "gate", "unknown-gate", known)
        });
        let (Some(effect), Some(gate)) = (effect, gate) else { continue };
        let means = means(reader, &entry, names);
        let mut goals = goals(reader, &entry, names, Some(gate));
        if means.is_some() {
            // A means is only judged where the goal needs one.
            goals &= names
                .vocabulary
                .goals
                .iter()
                .enumerate()
                .filter(|(_, goal)| opened_by_means.is_some_and(|gate| goal.gates.contains(&gate)))
                .fold(0, |set, (goal, _)| set | 1_u64 << goal);
        }
        if let Some(Common { id, basis, when, because, text }) = common(reader, &entry, names) {
            model.rules.push(Rule {
                id,
                scope,
                basis,
                role: Role::Ordinary,
                goals,
                gate,
                means,
                effect,
                when,
                because,
                text,
            });
        }
    }
}

/// Reads `routes`.
pub(super) fn routes(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>, scope: Scope, model: &mut Model) {
    for item in reader.list(table, "routes") {
        let keys = [
            "id",
            "basis",
            "goals",
            "when",
            "clears",
            "compliance",
            "because",
            "text",
            "risk",
            "forbidden_by",
            "instead",
        ];
        let Some(entry) = reader.table(item, "a route", &keys) else { continue };
        let compliance = reader.choice(&entry, "compliance", &Compliance::ALL);
        let goals = goals(reader, &entry, names, None);
        let mut clears = 0;
        if compliance != Some(Compliance::Prohibited)
            && let Some(node) = reader.need(&entry, "clears")
        {
            for (node, word) in reader.words(node) {
                let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str());
                if let Some(gate) = reader.find(node, word, "gate", "unknown-gate", known) {
                    clears |= 1 << gate;
                }
            }
        }
        let risk = reader.maybe_text(&entry, "risk");
        let instead = reader.maybe_text(&entry, "instead");
        let forbidden_by = references(reader, &entry, "forbidden_by", "claim", names.claims);
        match compliance {
            Some(Compliance::Caution) => {
                reader.need(&entry, "risk");
            }
            Some(Compliance::Prohibited) => {
                reader.need(&entry, "forbidden_by");
                reader.need(&entry, "instead");
            }
            _ => {}
        }
        if let (Some(compliance), Some(Common { id, basis, when, because, text })) =
            (compliance, common(reader, &entry, names))
        {
            model.routes.push(Route {
                id,
                scope,
                basis,
                goals,
                when,
                clears,
                compliance,
                because,
                text,
                risk,
                forbidden_by,
                instead,
            });
        }
    }
}

/// Reads `alternatives`.
pub(super) fn alternatives(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    names: &Names<'_>,
    scope: Scope,
    model: &mut Model,
) {
    for item in reader.list(table, "alternatives") {
        let keys = ["id", "basis", "goals", "when", "compliance", "because", "text", "risk"];
        let Some(entry) = reader.table(item, "an alternative", &keys) else { continue };
        let compliance = reader.choice(&entry, "compliance", &Compliance::ALL);
        let risk = reader.maybe_text(&entry, "risk");
        match compliance {
            Some(Compliance::Caution) => {
                reader.need(&entry, "risk");
            }
            Some(Compliance::Prohibited) => {
                let help = Some("encode it as a route with `compliance: prohibited`, so that it is refused".to_owned());
                reader.report(
                    entry.span(),
                    "prohibited-alternative",
                    "what is prohibited is no alternative".to_owned(),
                    help,
                );
            }
            _ => {}
        }
        let goals = goals(reader, &entry, names, None);
        if let (Some(compliance), Some(Common { id, basis, when, because, text })) =
            (compliance, common(reader, &entry, names))
        {
            model.alternatives.push(Alternative { id, scope, basis, goals, when, compliance, because, text, risk });
        }
    }
}

/// What can only be said of the whole: claims that nothing uses, a basis that names means and gives no reason for their
/// absence, rules of a document that rest on something else.
pub(super) fn check(trees: &[(Arc<File>, Node)], model: &Model, diagnostics: &mut Vec<Diagnostic>) {
    let mut used = HashSet::new();
    used.extend(model.rules.iter().flat_map(|rule| rule.because.iter().copied()));
    used.extend(model.routes.iter().flat_map(|route| route.because.iter().chain(&route.forbidden_by).copied()));
    used.extend(model.alternatives.iter().flat_map(|alternative| alternative.because.iter().copied()));
    let judging = model.claims.iter().flat_map(|claim| claim.decided_by.iter().copied()).collect::<HashSet<_>>();
    for (place, claim) in model.claims.iter().enumerate() {
        if claim.background && used.contains(&place) {
            report(
                trees,
                &claim.id,
                diagnostics,
                "background-used",
                "is marked as background, but something rests on it",
                "leave `background` out",
            );
        }
        if !claim.background && !used.contains(&place) && !judging.contains(&place) {
            report(
                trees,
                &claim.id,
                diagnostics,
                "unused-claim",
                "is used by nothing",
                "let a rule, route or alternative rest on it, or mark it `background: true`",
            );
        }
    }
    for rule in &model.rules {
        let all_of_document = || match rule.scope {
            Scope::World => false,
            Scope::Country(country) => {
                let document = model.countries.get(country).and_then(|country| country.document.as_ref());
                document.is_some_and(|document| {
                    let of_document = |claim: &usize| {
                        model
                            .claims
                            .get(*claim)
                            .is_some_and(|claim| claim.cites.iter().any(|cite| cite.source == document.source))
                    };
                    rule.because.iter().all(of_document)
                })
            }
        };
        if rule.basis == Basis::Document && !all_of_document() {
            report(
                trees,
                &rule.id,
                diagnostics,
                "not-of-document",
                "is of the document, but rests on claims that are not",
                "rest it on claims of the country's document, or move it to the evidence",
            );
        }
        if rule.role == Role::NamesMeans {
            let excused = model.rules.iter().any(|other| {
                other.role == Role::WithoutMeans
                    && other.basis == rule.basis
                    && (other.scope == rule.scope || other.scope == Scope::World)
                    && other.goals & rule.goals == rule.goals
            });
            if !excused {
                report(
                    trees,
                    &rule.id,
                    diagnostics,
                    "no-reason-without-means",
                    "names a means, but nothing says what holds where no means is there",
                    "add an entry to `without_means` for the same basis and goals",
                );
            }
        }
    }
}

fn report(
    trees: &[(Arc<File>, Node)],
    id: &str,
    diagnostics: &mut Vec<Diagnostic>,
    code: &'static str,
    message: &str,
    help: &str,
) {
    for (file, node) in trees {
        let Value::Map(sections) = &node.value else { continue };
        for item in sections.iter().flat_map(|(_, section)| section.items()) {
            if let Some(place) = item.get("id")
                && place.scalar() == Some(id)
            {
                Reader::new(file, diagnostics).report(
                    place.span.clone(),
                    code,
                    format!("`{id}` {message}"),
                    Some(help.to_owned()),
                );
                return;
            }
        }
    }
}
