use std::collections::HashMap;

use super::Names;
use super::evidence::{FIGURE, figure_of, reference};
use super::reader::{Reader, Table};
use crate::engine::model::{Expectation, ExpectedFigure};
use crate::read::parse::{Node, Value};

/// The verdicts, as tests name them.
const VERDICTS: [(&str, &str); 3] = [
    ("theoretically_possible", "theoretically_possible"),
    ("via_workaround", "via_workaround"),
    ("not_directly", "not_directly"),
];

/// The states of a gate, as tests name them.
const STATES: [&str; 3] = ["open", "blocked", "depends"];

/// What a test can expect of an opinion.
pub(super) const EXPECTED: [&str; 20] = [
    "verdict",
    "guaranteed",
    "gates",
    "reasons",
    "no_reasons",
    "decisive",
    "not_decisive",
    "routes",
    "no_routes",
    "refused",
    "no_refused",
    "engaged",
    "not_engaged",
    "alternatives",
    "no_alternatives",
    "accepted",
    "caution",
    "ways",
    "no_ways",
    "figures",
];

/// Reads what a test expects of an opinion, or of the headline.
pub(super) fn expectation(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>) -> Expectation {
    // The names are kept: a message about a failing test says them.
    let mut ids = |key: &'static str, what: &'static str, known: &HashMap<String, usize>| {
        let words = table.get(key).map(|node| reader.words(node)).unwrap_or_default();
        for (node, word) in &words {
            match of_another_kind(names, word).filter(|_| !known.contains_key(*word)) {
                Some((kind, keys)) => {
                    let message = format!("`{word}` is {kind}, and does not stand under `{key}`");
                    reader.report(
                        node.span.clone(),
                        "unknown-reference",
                        message,
                        Some(format!("name it under {keys}")),
                    );
                }
                None => {
                    reference(reader, node, word, what, known);
                }
            }
        }
        words.into_iter().map(|(_, word)| word.to_owned()).collect::<Vec<_>>()
    };
    let offered = names.routes.iter().chain(names.alternatives);
    let offered = offered.map(|(name, place)| (name.clone(), *place)).collect::<HashMap<_, _>>();
    let expected = Expectation {
        reasons: ids("reasons", "rule", names.rules),
        no_reasons: ids("no_reasons", "rule", names.rules),
        decisive: ids("decisive", "rule", names.rules),
        not_decisive: ids("not_decisive", "rule", names.rules),
        routes: ids("routes", "route", names.routes),
        no_routes: ids("no_routes", "route", names.routes),
        refused: ids("refused", "route", names.routes),
        no_refused: ids("no_refused", "route", names.routes),
        engaged: ids("engaged", "route", names.routes),
        not_engaged: ids("not_engaged", "route", names.routes),
        alternatives: ids("alternatives", "alternative", names.alternatives),
        no_alternatives: ids("no_alternatives", "alternative", names.alternatives),
        accepted: ids("accepted", "route or alternative", &offered),
        caution: ids("caution", "route or alternative", &offered),
        ..Expectation::default()
    };
    Expectation {
        verdict: reader.maybe_choice(table, "verdict", &VERDICTS).map(str::to_owned),
        guaranteed: reader.maybe_choice(table, "guaranteed", &VERDICTS).map(str::to_owned),
        gates: gates(reader, table, names),
        ways: ways(reader, table, "ways", names),
        no_ways: ways(reader, table, "no_ways", names),
        figures: reader.list(table, "figures").iter().filter_map(|item| figure(reader, item, names)).collect(),
        ..expected
    }
}

/// What an entry is, and under which keys a test expects it.
fn of_another_kind(names: &Names<'_>, word: &str) -> Option<(&'static str, &'static str)> {
    [
        (names.rules, ("a rule", "`reasons` or `decisive`")),
        (names.routes, ("a route", "`routes`, or `refused` or `engaged` where it is prohibited")),
        (names.alternatives, ("an alternative", "`alternatives`, `accepted` or `caution`")),
        (names.steps, ("a step", "`ways`")),
    ]
    .into_iter()
    .find_map(|(known, kind)| known.contains_key(word).then_some(kind))
}

fn gates(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>) -> Vec<(usize, String)> {
    let Some(node) = table.get("gates") else { return Vec::new() };
    let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str()).collect::<Vec<_>>();
    reader.table(node, "the gates of a test", &known);
    let Value::Map(entries) = &node.value else { return Vec::new() };
    let mut gates = Vec::new();
    for (key, value) in entries {
        let gate = key.scalar().and_then(|word| names.vocabulary.gate(word));
        let state = reader.scalar(value);
        if let (Some(gate), Some(state)) = (gate, state) {
            reader.find(value, state, "state of a gate", "unknown-word", STATES.iter().copied());
            gates.push((gate, state.to_owned()));
        }
    }
    gates
}

/// Each a step, or a list of steps that are taken together.
fn ways(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, names: &Names<'_>) -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    for item in reader.list(table, key) {
        let mut steps = Vec::new();
        for (node, word) in reader.words(item) {
            if reference(reader, node, word, "step", names.steps).is_some() {
                steps.push(word.to_owned());
            }
        }
        ways.push(steps);
    }
    ways
}

fn figure(reader: &mut Reader<'_>, node: &Node, names: &Names<'_>) -> Option<ExpectedFigure> {
    let keys = [&["claim"], FIGURE.as_slice()].concat();
    let table = reader.table(node, "a figure that a test expects", &keys)?;
    let place = reader.need(&table, "claim")?;
    let claim = reader.scalar(place)?;
    reference(reader, place, claim, "claim", names.claims)?;
    Some(ExpectedFigure { claim: claim.to_owned(), figure: figure_of(reader, &table)? })
}
