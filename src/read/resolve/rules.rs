use super::Names;
use super::condition::{bit, condition};
use super::evidence::{reference, references};
use super::reader::{Reader, Table};
use crate::engine::model::{
    Alternative, Basis, Compliance, Condition, Effect, Model, Period, Role, Route, Rule, Scope, Text,
};

/// What rules, routes and alternatives have in common.
struct Common {
    id: String,
    basis: Basis,
    when: Condition,
    period: Period,
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
    let named = reader.need(table, "because").is_some_and(|node| node.items().is_empty() && node.scalar().is_none());
    if named {
        let help = Some("name the claims that it rests on".to_owned());
        reader.report(
            table.span(),
            "uncited-rule",
            format!("`{}` rests on no claim", id.as_deref().unwrap_or("it")),
            help,
        );
    }
    let text = reader.need_text(table, "text");
    let period = super::evidence::period(reader, table, id.as_deref().unwrap_or("it"));
    Some(Common { id: id?, basis: basis?, when: when?, period, because, text: text? })
}

/// The goals under `goals`, a bit each. Absent: every goal that has the gate.
fn goals(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>, gate: Option<usize>) -> u64 {
    let all = names.vocabulary.goals.iter().enumerate();
    let with_gate = all
        .filter(|(_, goal)| gate.is_none_or(|gate| goal.gates.contains(&gate)))
        .fold(0, |set, (goal, _)| set | bit(goal));
    let Some(node) = table.get("goals") else { return with_gate };
    let mut set = 0;
    for (node, word) in reader.words(node) {
        if word == "all" {
            return with_gate;
        }
        let known = names.vocabulary.goals.iter().map(|goal| goal.id.as_str());
        let Some(goal) = reader.find(node, word, "goal", "unknown-goal", known) else { continue };
        if with_gate & bit(goal) == 0 {
            let gate = gate.and_then(|gate| names.vocabulary.gates.get(gate)).map_or("", |gate| gate.id.as_str());
            let gates = names.vocabulary.goals.get(goal).map(|goal| goal.gates.as_slice()).unwrap_or_default();
            let gates = gates.iter().filter_map(|gate| names.vocabulary.gates.get(*gate)).map(|gate| gate.id.as_str());
            let help =
                Some(format!("name another goal, or one of its gates: {}", crate::engine::suggest::one_of(gates)));
            reader.report(
                node.span.clone(),
                "gate-not-of-goal",
                format!("the goal `{word}` has no gate `{gate}`"),
                help,
            );
        }
        set |= bit(goal);
    }
    set
}

fn means(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, names: &Names<'_>) -> Option<usize> {
    let node = table.get(key)?;
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
                Role::NamesMeans => {
                    &["id", "basis", "means", "stands_for", "goals", "when", "because", "text", "from", "until"]
                }
                _ => &["id", "basis", "goals", "when", "because", "text", "from", "until"],
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
            if let Some(Common { id, basis, when, period, because, text }) = common(reader, &entry, names) {
                model.rules.push(Rule {
                    id,
                    scope,
                    basis,
                    role,
                    goals,
                    gate,
                    means: named,
                    stands_for,
                    effect,
                    when,
                    period,
                    because,
                    text,
                });
            }
        }
    }
    for item in reader.list(table, "rules") {
        let keys = ["id", "basis", "goals", "gate", "means", "effect", "when", "because", "text", "from", "until"];
        let Some(entry) = reader.table(item, "a rule", &keys) else { continue };
        let effect = reader.choice(&entry, "effect", &Effect::ALL);
        let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str());
        let gate = reader.need(&entry, "gate").and_then(|node| {
            let word = reader.scalar(node)?;
            reader.find(node, word, "gate", "unknown-gate", known)
        });
        let means = means(reader, &entry, "means", names);
        let mut goals = goals(reader, &entry, names, gate);
        let common = common(reader, &entry, names);
        let (Some(effect), Some(gate)) = (effect, gate) else { continue };
        if means.is_some() {
            // A means is only judged where the goal needs one.
            goals &= names
                .vocabulary
                .goals
                .iter()
                .enumerate()
                .filter(|(_, goal)| opened_by_means.is_some_and(|gate| goal.gates.contains(&gate)))
                .fold(0, |set, (goal, _)| set | bit(goal));
        }
        if let Some(Common { id, basis, when, period, because, text }) = common {
            model.rules.push(Rule {
                id,
                scope,
                basis,
                role: Role::Ordinary,
                goals,
                gate,
                means,
                stands_for: None,
                effect,
                when,
                period,
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
            "from",
            "until",
        ];
        let Some(entry) = reader.table(item, "a route", &keys) else { continue };
        let compliance = reader.choice(&entry, "compliance", &Compliance::ALL);
        reader.need(&entry, "goals");
        let goals = goals(reader, &entry, names, None);
        let mut clears = 0;
        if compliance != Some(Compliance::Prohibited)
            && let Some(node) = reader.need(&entry, "clears")
        {
            for (node, word) in reader.words(node) {
                let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str());
                if let Some(gate) = reader.find(node, word, "gate", "unknown-gate", known) {
                    clears |= bit(gate);
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
        let common = common(reader, &entry, names);
        if let (Some(compliance), Some(Common { id, basis, when, period, because, text })) = (compliance, common) {
            model.routes.push(Route {
                id,
                scope,
                basis,
                goals,
                when,
                clears,
                compliance,
                period,
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
        let keys = ["id", "basis", "goals", "when", "compliance", "because", "text", "risk", "step", "from", "until"];
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
        reader.need(&entry, "goals");
        let goals = goals(reader, &entry, names, None);
        let step = entry.get("step").and_then(|node| {
            let word = reader.scalar(node)?;
            reference(reader, node, word, "step", names.steps)
        });
        let common = common(reader, &entry, names);
        if let (Some(compliance), Some(Common { id, basis, when, period, because, text })) = (compliance, common) {
            model.alternatives.push(Alternative {
                id,
                scope,
                basis,
                goals,
                when,
                compliance,
                period,
                because,
                text,
                risk,
                step,
            });
        }
    }
}
