//! Reads `means`, `without_means`, `rules`, `routes` and `alternatives`.

use super::Names;
use super::condition::condition;
use super::evidence::{reference, references};
use super::reader::{Reader, Table};
use super::statement::OF_CLAIM;
use crate::engine::ids::{GateId, GateSet, GoalSet, MeansId};
use crate::engine::model::{
    Alternative, Basis, Compliance, Condition, Effect, Header, Model, Role, Route, Rule, Scope,
};

/// Reads the header of a rule, route or alternative.
fn header(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    names: &Names<'_>,
    scope: Scope,
    goals: GoalSet,
) -> Option<Header> {
    let id = reader.string(table, "id");
    let basis = reader.choice(table, "basis", &Basis::NAMED);
    let when = match table.get("when") {
        Some(node) => condition(reader, node, names.vocabulary, false),
        None => Some(Condition::Always),
    };
    let because = references(reader, table, "because", "claim", names.claims);
    let named = reader.need(table, "because").is_some_and(|node| node.items().is_empty() && node.scalar().is_none());
    if named {
        let help = Some("name the claims that it rests on".to_owned());
        let message = format!("`{}` rests on no claim", id.as_deref().unwrap_or("it"));
        reader.report(table.span(), "uncited-rule", message, help);
    }
    let text = reader.need_text(table, "text");
    let version = reader.maybe_string(table, "version");
    let period = super::evidence::period(reader, table, id.as_deref().unwrap_or("it"));
    Some(Header { id: id?, scope, basis: basis?, goals, when: when?, version, period, because, text: text? })
}

/// The goals under `goals`; if absent, every goal that has the gate.
fn goals(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>, gate: Option<GateId>) -> GoalSet {
    let with_gate = goals_with(names, gate);
    let Some(node) = table.get("goals") else { return with_gate };
    let mut set = GoalSet::EMPTY;
    for (node, word) in reader.words(node) {
        if word == "all" {
            set |= with_gate;
            continue;
        }
        let known = names.vocabulary.goals.iter().map(|goal| goal.id.as_str());
        let Some(goal) = reader.find(node, word, "goal", "unknown-goal", known) else { continue };
        if !with_gate.contains(goal) {
            let gate = gate.map_or("", |gate| names.vocabulary.gates[gate].id.as_str());
            let gates = names.vocabulary.goals[goal].gates.iter();
            let gates = gates.map(|gate| names.vocabulary.gates[*gate].id.as_str());
            let help =
                Some(format!("name another goal, or one of its gates: {}", crate::engine::suggest::one_of(gates)));
            reader.report(
                node.span.clone(),
                "gate-not-of-goal",
                format!("the goal `{word}` has no gate `{gate}`"),
                help,
            );
        }
        set.insert(goal);
    }
    set
}

/// The goals that have a gate; all goals if no gate is named.
fn goals_with(names: &Names<'_>, gate: Option<GateId>) -> GoalSet {
    let goals = names.vocabulary.goals.entries();
    goals.filter(|(_, goal)| gate.is_none_or(|gate| goal.gates.contains(&gate))).map(|(id, _)| id).collect()
}

fn means(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, names: &Names<'_>) -> Option<MeansId> {
    let node = table.get(key)?;
    let word = reader.scalar(node)?;
    let known = names.vocabulary.means.iter().map(|means| means.id.as_str());
    reader.find(node, word, "means", "unknown-means", known)
}

/// Reads `means`, `without_means` and `rules`.
pub(super) fn rules(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>, scope: Scope, model: &mut Model) {
    let opened_by_means = names.vocabulary.gates.find(|gate| gate.needs_means);
    for (section, role, effect) in
        [("means", Role::NamesMeans, Effect::Permits), ("without_means", Role::WithoutMeans, Effect::Blocks)]
    {
        for item in reader.list(table, section) {
            let keys: &[&str] = match role {
                Role::NamesMeans => &[
                    "id",
                    "basis",
                    "means",
                    "stands_for",
                    "goals",
                    "when",
                    "because",
                    "text",
                    "version",
                    "from",
                    "until",
                ],
                _ => &["id", "basis", "goals", "when", "because", "text", "version", "from", "until"],
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
            let named = if role == Role::NamesMeans {
                reader.need(&entry, "means").and_then(|_| means(reader, &entry, "means", names))
            } else {
                None
            };
            let stands_for = means(reader, &entry, "stands_for", names);
            if stands_for.is_some() && stands_for == named {
                let help = Some("leave `stands_for` out, or name the other means".to_owned());
                reader.report(entry.span(), "stands-for-itself", "a means cannot stand for itself".to_owned(), help);
            }
            let goals = goals(reader, &entry, names, Some(gate));
            if let Some(header) = header(reader, &entry, names, scope, goals) {
                model.rules.push(Rule {
                    header,
                    role,
                    gate,
                    means: named,
                    stands_for,
                    effect,
                    states_condition: false,
                });
            }
        }
    }
    for item in reader.list(table, "rules") {
        let keys = [
            "id",
            "basis",
            "goals",
            "gate",
            "means",
            "effect",
            "when",
            "states_condition",
            "because",
            "text",
            "version",
            "from",
            "until",
        ];
        let keys = keys.into_iter().chain(OF_CLAIM).collect::<Vec<_>>();
        let Some(entry) = reader.table(item, "a rule", &keys) else { continue };
        // An entry that cites sources directly was expanded to a claim and a rule; reporting its first such key is
        // enough.
        let of_claim = OF_CLAIM.into_iter().filter_map(|key| Some((key, entry.get(key)?)));
        let most = if entry.get("cites").is_some() { 1 } else { OF_CLAIM.len() };
        for (key, node) in of_claim.take(most) {
            let message = format!("`{key}` is said of a claim, and a rule that names claims makes none");
            let help =
                "say it of the claim under `because`, or cite a source (`cites`) in place of `because`".to_owned();
            reader.report(node.span.clone(), "too-many", message, Some(help));
        }
        let effect = reader.choice(&entry, "effect", &Effect::NAMED);
        let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str());
        let gate = reader.need(&entry, "gate").and_then(|node| {
            let word = reader.scalar(node)?;
            reader.find(node, word, "gate", "unknown-gate", known)
        });
        let means = means(reader, &entry, "means", names);
        let mut goals = goals(reader, &entry, names, gate);
        if means.is_some() {
            // A means is only judged for goals that need one.
            goals &= opened_by_means.map_or(GoalSet::EMPTY, |gate| goals_with(names, Some(gate)));
        }
        let states_condition = reader.flag(&entry, "states_condition");
        let header = header(reader, &entry, names, scope, goals);
        if let (Some(effect), Some(gate), Some(header)) = (effect, gate, header) {
            let (role, stands_for) = (Role::Ordinary, None);
            model.rules.push(Rule { header, role, gate, means, stands_for, effect, states_condition });
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
            "version",
            "from",
            "until",
        ];
        let Some(entry) = reader.table(item, "a route", &keys) else { continue };
        let compliance = reader.choice(&entry, "compliance", &Compliance::NAMED);
        reader.need(&entry, "goals");
        let goals = goals(reader, &entry, names, None);
        let mut clears = GateSet::EMPTY;
        if compliance != Some(Compliance::Prohibited)
            && let Some(node) = reader.need(&entry, "clears")
        {
            for (node, word) in reader.words(node) {
                let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str());
                if let Some(gate) = reader.find(node, word, "gate", "unknown-gate", known) {
                    clears.insert(gate);
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
        let header = header(reader, &entry, names, scope, goals);
        if let (Some(compliance), Some(header)) = (compliance, header) {
            model.routes.push(Route { header, clears, compliance, risk, forbidden_by, instead });
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
        let keys = [
            "id",
            "basis",
            "goals",
            "when",
            "compliance",
            "because",
            "text",
            "risk",
            "step",
            "means",
            "version",
            "from",
            "until",
        ];
        let Some(entry) = reader.table(item, "an alternative", &keys) else { continue };
        let compliance = reader.choice(&entry, "compliance", &Compliance::NAMED);
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
        reader.need(&entry, "goals");
        let goals = goals(reader, &entry, names, None);
        let step = entry.get("step").and_then(|node| {
            let word = reader.scalar(node)?;
            reference(reader, node, word, "step", names.steps)
        });
        let means = means(reader, &entry, "means", names);
        let header = header(reader, &entry, names, scope, goals);
        if let (Some(compliance), Some(header)) = (compliance, header) {
            model.alternatives.push(Alternative { header, compliance, risk, step, means });
        }
    }
}
