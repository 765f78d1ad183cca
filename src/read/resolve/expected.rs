//! Reads the expectations of tests.

use super::Names;
use super::evidence::{FIGURE, Known, figure_of, reference, unknown};
use super::reader::{Reader, Table};
use crate::engine::ids::{GateId, List};
use crate::engine::model::{Expectation, ExpectedFigure};
use crate::engine::record::Str;
use crate::engine::verdict::{GateState, Verdict};
use crate::read::parse::{Node, Value};

/// The keys of the expectations about an opinion.
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

/// Reads the expectations of a test about an opinion, or about the headline.
pub(super) fn expectation(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>) -> Expectation {
    // Names are kept as text, because messages about failing tests show them.
    let mut ids = |key: &'static str, what: &'static str, known: &[&dyn Known]| -> List<Str> {
        let words = table.get(key).map(|node| reader.words(node)).unwrap_or_default();
        for (node, word) in &words {
            match of_another_kind(names, word).filter(|_| !known.iter().any(|known| known.knows(word))) {
                Some((kind, keys)) => {
                    let message = format!("`{word}` is {kind}, and does not stand under `{key}`");
                    reader.report(
                        node.span.clone(),
                        "unknown-reference",
                        message,
                        Some(format!("name it under {keys}")),
                    );
                }
                None if !known.iter().any(|known| known.knows(word)) => unknown(reader, node, word, what, known),
                None => {}
            }
        }
        words.into_iter().map(|(_, word)| word.to_owned().into()).collect()
    };
    let offered: [&dyn Known; 2] = [names.routes, names.alternatives];
    let expected = Expectation {
        reasons: ids("reasons", "rule", &[names.rules]),
        no_reasons: ids("no_reasons", "rule", &[names.rules]),
        decisive: ids("decisive", "rule", &[names.rules]),
        not_decisive: ids("not_decisive", "rule", &[names.rules]),
        routes: ids("routes", "route", &[names.routes]),
        no_routes: ids("no_routes", "route", &[names.routes]),
        refused: ids("refused", "route", &[names.routes]),
        no_refused: ids("no_refused", "route", &[names.routes]),
        engaged: ids("engaged", "route", &[names.routes]),
        not_engaged: ids("not_engaged", "route", &[names.routes]),
        alternatives: ids("alternatives", "alternative", &[names.alternatives]),
        no_alternatives: ids("no_alternatives", "alternative", &[names.alternatives]),
        accepted: ids("accepted", "route or alternative", &offered),
        caution: ids("caution", "route or alternative", &offered),
        ..Expectation::default()
    };
    let mut best_first = Verdict::NAMED;
    best_first.reverse();
    Expectation {
        verdict: reader.maybe_choice(table, "verdict", &best_first),
        guaranteed: reader.maybe_choice(table, "guaranteed", &best_first),
        gates: gates(reader, table, names),
        ways: ways(reader, table, "ways", names),
        no_ways: ways(reader, table, "no_ways", names),
        figures: reader.list(table, "figures").iter().filter_map(|item| figure(reader, item, names)).collect(),
        ..expected
    }
}

/// The kind of an entry, and the keys under which a test can expect it.
fn of_another_kind(names: &Names<'_>, word: &str) -> Option<(&'static str, &'static str)> {
    let kinds = [
        (names.rules.contains_key(word), ("a rule", "`reasons` or `decisive`")),
        (names.routes.contains_key(word), ("a route", "`routes`, or `refused` or `engaged` where it is prohibited")),
        (names.alternatives.contains_key(word), ("an alternative", "`alternatives`, `accepted` or `caution`")),
        (names.steps.contains_key(word), ("a step", "`ways`")),
    ];
    kinds.into_iter().find_map(|(known, kind)| known.then_some(kind))
}

fn gates(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>) -> List<(GateId, GateState)> {
    let Some(node) = table.get("gates") else { return List::new() };
    let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str()).collect::<Vec<_>>();
    reader.table(node, "the gates of a test", &known);
    let Value::Map(entries) = &node.value else { return List::new() };
    let mut gates = List::new();
    for (key, value) in entries {
        let gate = key.scalar().and_then(|word| names.vocabulary.gate(word));
        let state = reader.scalar(value);
        if let (Some(gate), Some(state)) = (gate, state) {
            let states = GateState::ALL.iter().map(|state| state.as_str());
            let place: Option<usize> = reader.find(value, state, "state of a gate", "unknown-word", states);
            if let Some(state) = place.and_then(|place| GateState::ALL.get(place)) {
                gates.push((gate, *state));
            }
        }
    }
    gates
}

/// Reads ways: each is a step, or a list of steps that are taken together.
fn ways(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, names: &Names<'_>) -> List<List<Str>> {
    let mut ways = List::new();
    for item in reader.list(table, key) {
        let mut steps = List::new();
        for (node, word) in reader.words(item) {
            if reference(reader, node, word, "step", names.steps).is_some() {
                steps.push(word.to_owned().into());
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
    Some(ExpectedFigure { claim: claim.to_owned().into(), figure: figure_of(reader, &table)? })
}
