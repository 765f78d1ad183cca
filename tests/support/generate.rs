//! Rulebooks and questions drawn from a tape of bytes: a shorter or smaller tape makes a simpler one, so that proptest
//! shrinks what it finds.

use std::fmt::Write as _;

use super::plain::Model;

use super::reference::Asked;

/// Bytes to draw choices from; zeros when it has run out.
pub struct Tape<'t> {
    bytes: &'t [u8],
}

impl<'t> Tape<'t> {
    pub fn new(bytes: &'t [u8]) -> Tape<'t> {
        Tape { bytes }
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        let (first, rest) = self.bytes.split_first().unwrap_or((&0, &[]));
        self.bytes = rest;
        usize::from(*first) % bound.max(1)
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent
    }
}

const GATES: [&str; 3] = ["door", "till", "counter"];
const GOALS: [&str; 3] = ["enter", "buy", "look"];
const MEANS: [&str; 3] = ["coin", "note", "token"];

fn value_entry(value: usize, size: usize, marked: usize) -> String {
    let unusual = if marked & 1 != 0 && value + 1 == size { ", unusual: true" } else { "" };
    let pending = if marked & 2 != 0 && value == 0 { ", pending: clerk" } else { "" };
    format!("{{id: {}, label: {{en: x, zh: x}}{unusual}{pending}}}", value_name(value))
}

/// The files of a rulebook in a made-up domain: a vocabulary with facts that exclude one another, and rules, means,
/// routes and alternatives on both bases.
pub fn rulebook(tape: &mut Tape<'_>) -> Vec<(String, String)> {
    let facts = 3 + tape.below(4);
    let sizes: Vec<usize> = (0..facts).map(|_| 2 + tape.below(3)).collect();
    made(tape, &sizes)
}

/// The same with one fact whose values do not fit into a machine word.
pub fn wide_rulebook(tape: &mut Tape<'_>) -> Vec<(String, String)> {
    let mut sizes: Vec<usize> = (0..3).map(|_| 2 + tape.below(2)).collect();
    sizes[tape.below(3)] = [65, 66, 127, 128, 129, 192, 193, 250, 255, 256][tape.below(10)];
    made(tape, &sizes)
}

fn made(tape: &mut Tape<'_>, sizes: &[usize]) -> Vec<(String, String)> {
    let facts = sizes.len();
    let mut vocabulary = String::from("format: 1\ngates:\n");
    for gate in GATES {
        let needs = if gate == "till" { ", needs_means: true" } else { "" };
        writeln!(vocabulary, "  - {{id: {gate}{needs}, label: {{en: x, zh: x}}, text: {{en: x, zh: x}}}}").unwrap();
    }
    vocabulary.push_str("means:\n");
    for means in MEANS {
        writeln!(vocabulary, "  - {{id: {means}, label: {{en: x, zh: x}}}}").unwrap();
    }
    vocabulary.push_str("goals:\n");
    for (goal, gates) in GOALS.into_iter().zip(["door, till, counter", "till, counter", "door, counter"]) {
        writeln!(vocabulary, "  - {{id: {goal}, gates: [{gates}], label: {{en: x, zh: x}}}}").unwrap();
    }
    let (steps, changeable) = steps(tape, sizes);
    // Sometimes the last fact is presumed; no impossible world ties it to another then.
    let presumed = tape.chance(30);
    // Sometimes the last values of facts are unusual, the first ones wait for somebody, or both.
    let marked = tape.below(4);
    vocabulary.push_str("parties: [{id: clerk, label: {en: x, zh: x}}]\nfacts:\n");
    for (fact, size) in sizes.iter().enumerate() {
        let changeable = match &changeable[fact][..] {
            [] => String::new(),
            values => format!(", changeable: [{}]", values.join(", ")),
        };
        let values: Vec<String> = (0..*size).map(|value| value_entry(value, *size, marked)).collect();
        let values = values.join(", ");
        let presumed =
            if presumed && fact + 1 == facts { format!(", presumed: {}", value_name(0)) } else { String::new() };
        writeln!(
            vocabulary,
            "  - {{id: f{fact}, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, values: [{values}]{changeable}{presumed}}}"
        )
        .unwrap();
    }
    vocabulary.push_str("holdings: [f0, f1]\nimpossible:\n");
    let tied = if presumed { &sizes[..facts - 1] } else { sizes };
    for rule in 0..tape.below(3) {
        let text = "text: {en: x, zh: x}";
        // The last value of each fact is never required to be absent, so that a world remains.
        if tape.chance(50) {
            let (one, other) = (literal(tape, tied), literal(tape, tied));
            writeln!(vocabulary, "  - {{id: i{rule}, if: {one}, then: {other}, {text}}}").unwrap();
        } else {
            let (one, other) = (literal(tape, tied), literal(tape, tied));
            writeln!(vocabulary, "  - {{id: i{rule}, exactly: [{one}, {other}], {text}}}").unwrap();
        }
    }
    if vocabulary.ends_with("impossible:\n") {
        vocabulary.truncate(vocabulary.len() - "impossible:\n".len());
    }

    let mut rules = String::from(
        "format: 1\nscope: XA\ndocument: {source: doc, lines: 1}\nsources:\n\
         \x20 - {id: doc, kind: document, title: t, document: d.txt}\n\
         \x20 - {id: page, kind: official, title: t}\n\
         \x20 - {id: paper, kind: press, title: t}\nclaims:\n\
         \x20 - {id: said, cites: [{source: doc, lines: [1]}], text: {en: x, zh: x}, assessment: contradicted}\n\
         \x20 - {id: known, cites: [{source: page}], text: {en: x, zh: x}, confidence: high}\n\
         \x20 - {id: rumour, cites: [{source: page}], text: {en: x, zh: x}, confidence: low}\n\
         \x20 - {id: later, cites: [{source: paper}], text: {en: x, zh: x}, confidence: medium, from: 2024-06-01}\n\
         \x20 - {id: once, cites: [{source: page}], text: {en: x, zh: x}, confidence: medium, until: 2024-06-01}\n",
    );
    let (mut means, mut without, mut blocks, mut routes, mut others) =
        (String::new(), String::new(), String::new(), String::new(), String::new());
    for basis in ["document", "evidence"] {
        let because = |tape: &mut Tape<'_>| {
            if basis == "document" { "said" } else { ["known", "later", "once", "rumour"][tape.below(4)] }
        };
        for place in 0..tape.below(4) {
            let (name, goals, when, because) =
                (MEANS[tape.below(3)], buying(tape), condition(tape, sizes), because(tape));
            let other = MEANS[tape.below(3)];
            let stands =
                if tape.chance(25) && other != name { format!(" stands_for: {other},") } else { String::new() };
            let period = period(tape);
            writeln!(means, "  - {{id: m-{basis}-{place}, basis: {basis}, means: {name},{stands}{period} goals: {goals}, when: {when}, because: [{because}], text: {{en: x, zh: x}}}}").unwrap();
        }
        let fallback = if basis == "document" { "said" } else { "known" };
        writeln!(without, "  - {{id: w-{basis}, basis: {basis}, because: [{fallback}], text: {{en: x, zh: x}}}}")
            .unwrap();
        for place in 0..tape.below(7) {
            let gate = GATES[tape.below(3)];
            let means = if tape.chance(40) { format!("means: {}, ", MEANS[tape.below(3)]) } else { String::new() };
            let effect = ["blocks", "blocks", "limits", "permits"][tape.below(4)];
            let (when, because, period) = (condition(tape, sizes), because(tape), period(tape));
            writeln!(blocks, "  - {{id: r-{basis}-{place}, basis: {basis},{period} gate: {gate}, {means}effect: {effect}, when: {when}, because: [{because}], text: {{en: x, zh: x}}}}").unwrap();
        }
        for place in 0..tape.below(3) {
            let prohibited = tape.chance(30);
            let (goals, when, because) = (goals(tape), condition(tape, sizes), because(tape));
            let kind = if prohibited {
                "compliance: prohibited, forbidden_by: [known], instead: {en: x, zh: x}".to_owned()
            } else {
                let clears: Vec<&str> = GATES.into_iter().filter(|_| tape.chance(60)).collect();
                let clears = if clears.is_empty() { "till".to_owned() } else { clears.join(", ") };
                format!("compliance: accepted, clears: [{clears}]")
            };
            writeln!(routes, "  - {{id: t-{basis}-{place}, basis: {basis}, goals: {goals}, when: {when}, {kind}, because: [{because}], text: {{en: x, zh: x}}}}").unwrap();
        }
        for place in 0..tape.below(3) {
            let (goals, when, because) = (goals(tape), condition(tape, sizes), because(tape));
            let paid =
                if place % 2 == 0 { format!(", means: {}", MEANS[place / 2 % MEANS.len()]) } else { String::new() };
            writeln!(others, "  - {{id: a-{basis}-{place}, basis: {basis}, goals: {goals}, when: {when}, compliance: accepted{paid}, because: [{because}], text: {{en: x, zh: x}}}}").unwrap();
        }
    }
    // Every claim is used by something, as the reader of rule files demands.
    writeln!(others, "  - {{id: keep, basis: evidence, goals: [look], compliance: accepted, because: [known, rumour, later, once], text: {{en: x, zh: x}}}}").unwrap();
    // Values that nothing tells apart would be merged where there are many.
    for (fact, size) in sizes.iter().enumerate().filter(|(_, size)| **size > 4) {
        let each = (1..*size).map(|value| format!("{{f{fact}: {}}}", value_name(value))).collect::<Vec<_>>().join(", ");
        writeln!(others, "  - {{id: apart-{fact}, basis: evidence, goals: [look], when: {{any: [{each}]}}, compliance: accepted, because: [known], text: {{en: x, zh: x}}}}").unwrap();
    }
    writeln!(others, "  - {{id: keep-said, basis: document, goals: [look], compliance: accepted, because: [said], text: {{en: x, zh: x}}}}").unwrap();
    for (section, text) in [
        ("means", means),
        ("without_means", without),
        ("rules", blocks),
        ("routes", routes),
        ("alternatives", others),
        ("steps", steps),
    ] {
        if !text.is_empty() {
            write!(rules, "{section}:\n{text}").unwrap();
        }
    }
    let countries = "format: 1\ncountries:\n  - {code: XA, en: Exampleland, zh: 例国}\n";
    vec![
        ("vocabulary.yaml".into(), vocabulary),
        ("countries.yaml".into(), countries.into()),
        ("rulebook.yaml".into(), "format: 1\nversion: '1'\ndate: 2025-01-01\n".into()),
        ("XA.yaml".into(), rules),
    ]
}

/// Steps that change facts, and the values that each fact can be brought to.
fn steps(tape: &mut Tape<'_>, sizes: &[usize]) -> (String, Vec<Vec<String>>) {
    let (mut text, mut changeable) = (String::new(), vec![Vec::<String>::new(); sizes.len()]);
    for place in 0..tape.below(6) {
        let (mut sets, mut single) = (Vec::new(), Vec::new());
        for _ in 0..1 + usize::from(tape.chance(40)) {
            let fact = tape.below(sizes.len());
            let mut values = vec![tape.below(sizes[fact])];
            if tape.chance(30) {
                values.push(tape.below(sizes[fact]));
            }
            values.dedup();
            if !single.contains(&fact) {
                single.push(fact);
                let names = values.into_iter().map(value_name).collect::<Vec<_>>();
                for name in &names {
                    if !changeable[fact].contains(name) {
                        changeable[fact].push(name.clone());
                    }
                }
                sets.push(format!("f{fact}: [{}]", names.join(", ")));
            }
        }
        // What a step sets it never needs to be so already.
        let needs = (0..tape.below(3)).map(|_| tape.below(sizes.len())).filter(|fact| !single.contains(fact));
        let mut needs = needs.collect::<Vec<_>>();
        needs.dedup();
        let needs = needs.into_iter().map(|fact| {
            let value = value_name(tape.below(sizes[fact]));
            if tape.chance(50) { format!("f{fact}: {{not: {value}}}") } else { format!("f{fact}: {value}") }
        });
        let (needs, effort) = (needs.collect::<Vec<_>>().join(", "), 1 + tape.below(5));
        let because = ["known", "known", "later", "once", "rumour"][tape.below(5)];
        writeln!(text, "  - {{id: s{place}, needs: {{{needs}}}, sets: {{{}}}, effort: {effort}, because: [{because}], text: {{en: x, zh: x}}}}", sets.join(", ")).unwrap();
    }
    (text, changeable)
}

fn value_name(value: usize) -> String {
    ["none", "red", "green", "blue"].get(value).map_or_else(|| format!("v{value}"), |name| (*name).to_owned())
}

/// One value, or all but one, of one fact: never none and never all.
fn literal(tape: &mut Tape<'_>, sizes: &[usize]) -> String {
    let fact = tape.below(sizes.len());
    let value = match sizes[fact] {
        size @ ..=4 => value_name(tape.below(size)),
        // A stretch of values, so that its ends fall into several words.
        size => {
            let (from, length) = (tape.below(size), 1 + tape.below(size - 1));
            let values = (from..from + length).map(|value| value_name(value % size)).collect::<Vec<_>>();
            format!("[{}]", values.join(", "))
        }
    };
    if tape.chance(30) { format!("{{f{fact}: {{not: {value}}}}}") } else { format!("{{f{fact}: {value}}}") }
}

fn condition(tape: &mut Tape<'_>, sizes: &[usize]) -> String {
    match tape.below(7) {
        0 => "{}".into(),
        6 => {
            let numbers = ["exactly: 1", "at_least: 2", "at_most: 1", "exactly: 2", "at_least: 1, at_most: 2"];
            let parts = [literal(tape, sizes), literal(tape, sizes), literal(tape, sizes)];
            format!("{{count: {{{}, of: [{}]}}}}", numbers[tape.below(numbers.len())], parts.join(", "))
        }
        1 => literal(tape, sizes),
        2 => format!("{{all: [{}, {}]}}", literal(tape, sizes), literal(tape, sizes)),
        3 => format!("{{any: [{}, {}]}}", literal(tape, sizes), literal(tape, sizes)),
        4 => format!("{{not: {{any: [{}, {}]}}}}", literal(tape, sizes), literal(tape, sizes)),
        _ => format!(
            "{{any: [{{all: [{}, {}]}}, {}]}}",
            literal(tape, sizes),
            literal(tape, sizes),
            literal(tape, sizes)
        ),
    }
}

fn period(tape: &mut Tape<'_>) -> &'static str {
    ["", "", "", " from: 2023-07-20,", " until: 2024-06-01,"][tape.below(5)]
}

fn goals(tape: &mut Tape<'_>) -> String {
    ["all", "[enter]", "[buy]", "[look]", "[enter, buy]"][tape.below(5)].into()
}

fn buying(tape: &mut Tape<'_>) -> String {
    ["all", "[enter]", "[buy]"][tape.below(3)].into()
}

/// A question: facts told with one value or several, or left open.
pub fn question(tape: &mut Tape<'_>, model: &Model, told: usize) -> Asked {
    let countries: Vec<usize> =
        (0..model.countries.len()).filter(|place| model.countries[*place].document.is_some()).collect();
    let days = ["2023-06-15", "2023-08-15", "2024-06-01", "2025-01-01", "2026-11-22"];
    let means = model.vocabulary.means.len();
    Asked {
        country: countries[tape.below(countries.len())],
        goal: tape.below(model.vocabulary.goals.len()),
        means: (means > 0 && tape.chance(25)).then(|| tape.below(means)),
        nothing_else: tape.chance(40),
        told: model
            .vocabulary
            .facts
            .iter()
            .map(|fact| {
                let size = fact.values.len();
                tape.chance(told).then(|| {
                    let one = tape.below(size);
                    let mut values = vec![one];
                    if tape.chance(25) {
                        values.push(tape.below(size));
                        values.sort_unstable();
                        values.dedup();
                    }
                    values
                })
            })
            .collect(),
        day: days[tape.below(days.len())].parse().expect("a day"),
    }
}

/// A question to which the facts told do not contradict one another: each fact is told in turn, with a value that leaves a
/// world, and then some are opened again.
pub fn consistent_question(tape: &mut Tape<'_>, rulebook: &simbind::Rulebook) -> Asked {
    let model = super::plain::plain(rulebook);
    let mut asked = question(tape, model, 0);
    let open = tape.below(7);
    tell_all(tape, rulebook, &mut asked);
    for _ in 0..open {
        let fact = tape.below(asked.told.len());
        asked.told[fact] = None;
    }
    asked.nothing_else = tape.chance(40);
    asked
}

/// Tells every fact that a question leaves open, each with a value that leaves a world.
pub fn tell_all(tape: &mut Tape<'_>, rulebook: &simbind::Rulebook, asked: &mut Asked) {
    asked.nothing_else = false;
    for fact in 0..asked.told.len() {
        if asked.told[fact].is_some() {
            continue;
        }
        let size = super::plain::plain(rulebook).vocabulary.facts[fact].values.len();
        let first = tape.below(size);
        for value in (first..size).chain(0..first) {
            asked.told[fact] = Some(vec![value]);
            let code = &super::plain::plain(rulebook).countries[asked.country].code;
            let profile = super::reference::profile(rulebook, asked).expect("declared values");
            if rulebook.evaluate(code, &profile, asked.day).is_ok() {
                break;
            }
        }
    }
}
