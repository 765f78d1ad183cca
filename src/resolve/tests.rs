use std::collections::HashMap;

use super::Names;
use super::condition::values;
use super::evidence::references;
use super::reader::{Reader, Table};
use crate::model::{Expectation, InlineTest, Model};
use crate::parse::{Node, Value};

/// The verdicts, as tests name them.
const VERDICTS: [(&str, &str); 3] = [
    ("theoretically_possible", "theoretically_possible"),
    ("via_workaround", "via_workaround"),
    ("not_directly", "not_directly"),
];

/// The states of a gate, as tests name them.
const STATES: [&str; 3] = ["open", "blocked", "depends"];

/// Reads `tests`.
pub(super) fn tests(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    names: &Names<'_>,
    country: Option<usize>,
    model: &mut Model,
) {
    for item in reader.list(table, "tests") {
        let keys = ["name", "country", "goal", "means", "facts", "nothing_else", "as_of", "expect"];
        let Some(entry) = reader.table(item, "a test", &keys) else { continue };
        let name = reader.string(&entry, "name");
        let own = match entry.get("country") {
            Some(node) => reader.scalar(node).and_then(|word| {
                let codes = names.countries.iter().map(|country| country.code.as_str());
                reader.find(node, word, "country", "unknown-country", codes)
            }),
            None => country,
        };
        if own.is_none() && entry.get("country").is_none() {
            let help = Some("a test of a worldwide file says which country is asked about".to_owned());
            reader.report(entry.span(), "missing-key", "the test names no country".to_owned(), help);
        }
        let goal = match entry.get("goal") {
            Some(node) => reader.scalar(node).and_then(|word| {
                let goals = names.vocabulary.goals.iter().map(|goal| goal.id.as_str());
                reader.find(node, word, "goal", "unknown-goal", goals)
            }),
            None => Some(names.vocabulary.default_goal),
        };
        let means = entry.get("means").and_then(|node| {
            let word = reader.scalar(node)?;
            let means = names.vocabulary.means.iter().map(|means| means.id.as_str());
            reader.find(node, word, "means", "unknown-means", means)
        });
        let facts = entry.get("facts").map(|node| facts(reader, node, names)).unwrap_or_default();
        let (nothing_else, as_of) = (reader.flag(&entry, "nothing_else"), reader.date(&entry, "as_of"));
        let mut expected = (None, None, None);
        if let Some(node) = reader.need(&entry, "expect") {
            let mut keys = EXPECTED.to_vec();
            keys.extend(["document", "evidence"]);
            if let Some(expect) = reader.table(node, "what a test expects", &keys) {
                expected.0 = Some(expectation(reader, &expect, names));
                for (key, slot) in [("document", &mut expected.1), ("evidence", &mut expected.2)] {
                    *slot = expect
                        .get(key)
                        .and_then(|node| reader.table(node, "what a test expects", &EXPECTED))
                        .map(|table| expectation(reader, &table, names));
                }
            }
            let nothing = Expectation::default();
            let all = [&expected.0, &expected.1, &expected.2];
            if all.iter().all(|part| part.as_ref().is_none_or(|part| *part == nothing)) {
                let help = Some("name at least a `verdict`".to_owned());
                reader.report(
                    node.span.clone(),
                    "empty-test",
                    "the test expects nothing, so it cannot fail".to_owned(),
                    help,
                );
            }
        }
        if let (Some(name), Some(country), Some(goal)) = (name, own, goal) {
            model.tests.push(InlineTest {
                name,
                country,
                goal,
                means,
                facts,
                nothing_else,
                as_of,
                headline: expected.0.filter(|part| *part != Expectation::default()),
                document: expected.1,
                evidence: expected.2,
                file: reader.file_name().to_owned(),
                line: reader.line(item),
            });
        }
    }
}

fn facts(reader: &mut Reader<'_>, node: &Node, names: &Names<'_>) -> Vec<(usize, u64)> {
    let known = names.vocabulary.facts.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>();
    let Some(_) = reader.table(node, "the facts of a test", &known) else { return Vec::new() };
    let Value::Map(entries) = &node.value else { return Vec::new() };
    entries
        .iter()
        .filter_map(|(key, value)| {
            let place = names.vocabulary.fact(key.scalar()?)?;
            let fact = names.vocabulary.facts.get(place)?;
            Some((place, values(reader, value, fact)?))
        })
        .collect()
}

const EXPECTED: [&str; 9] =
    ["verdict", "guaranteed", "reasons", "no_reasons", "routes", "no_routes", "engaged", "alternatives", "gates"];

fn expectation(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>) -> Expectation {
    let mut ids = |key: &'static str, what: &'static str, known: &HashMap<String, usize>| {
        // The names are kept: a message about a failing test says them.
        references(reader, table, key, what, known);
        table
            .get(key)
            .map(|node| reader.words(node))
            .unwrap_or_default()
            .into_iter()
            .map(|(_, word)| word.to_owned())
            .collect::<Vec<_>>()
    };
    let reasons = ids("reasons", "rule", names.rules);
    let no_reasons = ids("no_reasons", "rule", names.rules);
    let routes = ids("routes", "route", names.routes);
    let no_routes = ids("no_routes", "route", names.routes);
    let engaged = ids("engaged", "route", names.routes);
    let alternatives = ids("alternatives", "alternative", names.alternatives);
    let mut gates = Vec::new();
    if let Some(node) = table.get("gates") {
        let known = names.vocabulary.gates.iter().map(|gate| gate.id.as_str()).collect::<Vec<_>>();
        reader.table(node, "the gates of a test", &known);
        if let Value::Map(entries) = &node.value {
            for (key, value) in entries {
                let gate = key.scalar().and_then(|word| names.vocabulary.gate(word));
                let state = reader.scalar(value);
                if let (Some(gate), Some(state)) = (gate, state) {
                    reader.find(value, state, "state of a gate", "unknown-word", STATES.iter().copied());
                    gates.push((gate, state.to_owned()));
                }
            }
        }
    }
    Expectation {
        verdict: reader.maybe_choice(table, "verdict", &VERDICTS).map(str::to_owned),
        guaranteed: reader.maybe_choice(table, "guaranteed", &VERDICTS).map(str::to_owned),
        reasons,
        no_reasons,
        routes,
        no_routes,
        engaged,
        alternatives,
        gates,
    }
}
