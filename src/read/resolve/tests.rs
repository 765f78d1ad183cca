//! Reads `tests`, the tests beside the rules.

use super::Names;
use super::expected::{EXPECTED, expectation};
use super::reader::{Reader, Table};
use crate::engine::ids::{CountryId, FactId, GoalSet, ValueSet};
use crate::engine::model::{Expectation, InlineTest, Model, Quantity, TestFigures, Told};
use crate::engine::quantity::{ABSENT, Figures, Known, fallen, figured};
use crate::read::parse::{Node, Value};

/// The most runs of a test that lists values.
const RUNS: usize = 256;

/// Reads `tests`.
pub(super) fn tests(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    names: &Names<'_>,
    country: Option<CountryId>,
    model: &mut Model,
) {
    for item in reader.list(table, "tests") {
        let keys = [
            "name",
            "country",
            "goal",
            "means",
            "facts",
            "each",
            "only",
            "nothing_else",
            "as_of",
            "from",
            "until",
            "expect",
        ];
        let Some(entry) = reader.table(item, "a test", &keys) else { continue };
        let name = reader.string(&entry, "name");
        let own = match entry.get("country") {
            Some(node) => reader.scalar(node).and_then(|word| {
                if let Some(place) = names.codes.get(word) {
                    return Some(*place);
                }
                let likely = reader.may_compare(4 * names.countries.len());
                match likely.then(|| super::named(names.countries, word)).flatten() {
                    Some(country) => {
                        reader.report_named(node, format!("unknown country `{word}`"), word, &country.code);
                    }
                    None => {
                        let codes = names.countries.iter().map(|country| country.code.as_str());
                        let message = format!("unknown country `{word}`");
                        reader.report_misspelt(node, "unknown-country", message, word, codes);
                    }
                }
                None
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
        let (nothing_else, as_of) = (reader.flag(&entry, "nothing_else"), reader.date(&entry, "as_of"));
        let now = crate::engine::quantity::now(as_of.unwrap_or(model.date), 0);
        let (facts, figures) = entry.get("facts").map(|node| facts(reader, node, names, now)).unwrap_or_default();
        let [each, only] =
            ["each", "only"].map(|key| entry.get(key).map(|node| list(reader, node, names)).unwrap_or_default());
        listed(reader, &entry, names, &facts, &each, &only);
        let goal = (each.goals | only.goals).least().or(goal);
        let period = super::evidence::period(reader, &entry, name.as_deref().unwrap_or("it"));
        if !period.is_always() && entry.get("as_of").is_some() {
            let help = Some("leave `as_of` out: `from` and `until` say on which days is asked".to_owned());
            reader.report(entry.span(), "duplicate-key", "the test tells the day twice".to_owned(), help);
        }
        let mut expected = (None, None, None);
        if let Some(node) = reader.need(&entry, "expect") {
            let mistakes = reader.mistakes();
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
            if reader.mistakes() > mistakes {
                // An expectation that could not be read may be the one that is missing.
            } else if all.iter().all(|part| part.as_ref().is_none_or(|part| *part == nothing)) {
                let help = Some("name at least a `verdict`".to_owned());
                reader.report(
                    node.span.clone(),
                    "empty-test",
                    "the test expects nothing, so it cannot fail".to_owned(),
                    help,
                );
            } else if (only != List::default() || !period.is_always())
                && all.iter().all(|part| part.as_ref().is_none_or(names_nothing))
            {
                let help = Some("say under `reasons`, `decisive`, `routes`, `engaged`, `alternatives`, `accepted`, `caution` or `ways` what is found then only".to_owned());
                reader.report(
                    node.span.clone(),
                    "empty-test",
                    "the test says when something is found, and expects nothing by name".to_owned(),
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
                figures,
                each: each.facts,
                only: only.facts,
                each_goals: each.goals,
                only_goals: only.goals,
                from: period.from,
                until: period.until,
                nothing_else,
                as_of,
                headline: expected.0.filter(|part| *part != Expectation::default()),
                document: expected.1,
                evidence: expected.2,
                file: reader.file_name().to_owned().into(),
                line: reader.line(item),
            });
        }
    }
}

/// The facts of a test, with its figures; these are placed into cells as of the moment of the test.
fn facts(
    reader: &mut Reader<'_>,
    node: &Node,
    names: &Names<'_>,
    now: i64,
) -> (Told, crate::engine::ids::List<TestFigures>) {
    let known = names.vocabulary.facts.iter().map(|fact| fact.id.as_str()).collect::<Vec<_>>();
    let Some(_) = reader.table(node, "the facts of a test", &known) else { return Default::default() };
    let Value::Map(entries) = &node.value else { return Default::default() };
    let words = names.vocabulary;
    let mut figures = Vec::new();
    let mut told = Vec::new();
    for (key, value) in entries {
        let Some(id) = key.scalar().and_then(|word| words.fact(word)) else { continue };
        match words.facts[id].quantity.as_ref().filter(|_| !matches!(value.value, Value::Map(_))) {
            Some(quantity) => {
                // Cells by their names, as `simbind diff --full` writes them.
                if let Some((found, absent)) = relative(value, quantity, now) {
                    if quantity.of.is_some() {
                        let origin = quantity.origin(now);
                        let cells =
                            found.iter().fold(ValueSet::EMPTY, |all, found| all | quantity.cells(*found, origin));
                        let absent = quantity.absent().filter(|_| absent).map(ValueSet::only);
                        told.push((id, cells | absent.unwrap_or(ValueSet::EMPTY)));
                    } else {
                        figures.push((id, (found, absent)));
                    }
                    continue;
                }
                figures.extend(super::quantity::figures(reader, value, quantity).map(|found| (id, found)))
            }
            None => {
                if let Some(found) = super::vocabulary::told(reader, value, words, id) {
                    told.push(found);
                }
            }
        }
    }
    let of = |fact: FactId| {
        let (_, (figures, absent)) = figures.iter().find(|(known, _)| *known == fact)?;
        Some(Known { figures, absent: *absent })
    };
    let cells = fallen(words, &figured(words).collect::<Vec<_>>(), of, now);
    // What is told of a comparison by itself restricts what follows from the figures.
    for (fact, cells) in cells {
        match told.iter_mut().find(|(known, _)| *known == fact) {
            Some((_, known)) if !(*known & cells).is_empty() => *known &= cells,
            _ => told.push((fact, cells)),
        }
    }
    let figures = figures.into_iter().map(|(fact, (ranges, absent))| {
        let ranges = ranges.iter().map(|range: &Figures| (range.least, range.most)).collect();
        TestFigures { fact, ranges, absent }
    });
    (told.into_iter().collect(), figures.collect())
}

/// The figures that the names of relative cells stand for, and whether "no figure" is among them; none if anything else is
/// told.
fn relative(node: &Node, quantity: &Quantity, now: i64) -> Option<(Vec<Figures>, bool)> {
    let words = match &node.value {
        Value::List(items) => items.iter().map(Node::scalar).collect::<Option<Vec<_>>>()?,
        _ => vec![node.scalar()?],
    };
    let missing = |word: &str| quantity.optional && word == ABSENT;
    let figures = words.iter().filter(|word| !missing(word)).map(|word| quantity.relative(word, now));
    let figures = figures.collect::<Option<Vec<_>>>().filter(|figures| !figures.is_empty())?;
    Some((figures, words.iter().any(|word| missing(word))))
}

/// Facts and goals for each of whose values the test is run.
#[derive(Default, PartialEq)]
struct List {
    facts: Told,
    goals: GoalSet,
}

fn list(reader: &mut Reader<'_>, node: &Node, names: &Names<'_>) -> List {
    let known = names.vocabulary.facts.iter().map(|fact| fact.id.as_str()).chain(["goal"]).collect::<Vec<_>>();
    let Some(table) = reader.table(node, "a list of a test", &known) else { return List::default() };
    let mut list = List::default();
    if let Some(node) = table.get("goal") {
        for (node, word) in reader.words(node) {
            let goals = names.vocabulary.goals.iter().map(|goal| goal.id.as_str());
            if let Some(goal) = reader.find(node, word, "goal", "unknown-goal", goals) {
                list.goals.insert(goal);
            }
        }
    }
    let Value::Map(entries) = &node.value else { return list };
    for (key, value) in entries {
        if let Some(id) = key.scalar().and_then(|word| names.vocabulary.fact(word))
            && let Some(told) = super::vocabulary::told(reader, value, names.vocabulary, id)
        {
            list.facts.push(told);
        }
    }
    list
}

/// Checks the lists of a test: no fact or goal is listed in two ways, and the number of runs is bounded.
fn listed(reader: &mut Reader<'_>, entry: &Table<'_>, names: &Names<'_>, facts: &Told, each: &List, only: &List) {
    let mut twice = |what: &str| {
        let help = Some(format!("name `{what}` in one place"));
        reader.report(entry.span(), "duplicate-key", format!("the test tells `{what}` twice"), help);
    };
    if [entry.get("goal").is_some(), !each.goals.is_empty(), !only.goals.is_empty()]
        .iter()
        .filter(|told| **told)
        .count()
        > 1
    {
        twice("goal");
    }
    let told = facts.iter().chain(&each.facts).chain(&only.facts).collect::<Vec<_>>();
    for (at, (fact, _)) in told.iter().enumerate() {
        if told.iter().take(at).any(|(earlier, _)| earlier == fact) {
            twice(&names.vocabulary.facts[*fact].id);
        }
    }
    let sizes = each.facts.iter().map(|(_, values)| values.len()).chain([each.goals.len()]);
    let runs = sizes.fold(1_usize, |runs, size| runs.saturating_mul(size.max(1)));
    if runs > RUNS {
        let help = Some("tell some of the facts under `facts`".to_owned());
        reader.report(entry.span(), "too-many", format!("the test would run {runs} times, {RUNS} at most"), help);
    }
}

/// Whether the expectations contain no name that could be found missing.
fn names_nothing(expected: &Expectation) -> bool {
    let reasons = [&expected.reasons, &expected.decisive];
    let others = [&expected.routes, &expected.engaged, &expected.alternatives, &expected.accepted, &expected.caution];
    reasons.iter().chain(&others).all(|names| names.is_empty()) && expected.ways.is_empty()
}
