//! Rulebooks of generated rules: what an answer costs when there are many of them.
//!
//! Facts have four values; a condition speaks of two to four facts and allows one to three values of each, so that about
//! one rule in seven holds. A third of the rules block, a third limit, a third permit, at one of four gates. Beside
//! complete profiles, simbind is asked what an index of rules cannot tell: profiles of which half is told, and none.

use std::error::Error;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use simbind::{Profile, Rulebook};

use crate::asking::{Asking, EVERYTHING, REFERENCE};
use crate::check::{Check, Findings, Names};
use crate::contestant::Plain;
use crate::model::Question;
use crate::race::{Entry, race};
use crate::world::{Random, worlds};
use crate::{PEERS, floor, model, walk};

const GATES: usize = 4;
const PROFILES: usize = 64;

/// What came out for one rulebook: a cell of the table for each row.
struct Column {
    head: String,
    cells: Vec<(String, String)>,
}

pub fn run(rounds: usize) -> Result<(), Box<dyn Error>> {
    println!("## Generated rules, {PROFILES} complete profiles each, {rounds} rounds\n");
    let mut columns = Vec::new();
    for facts in [12, 34] {
        for rules in [12, 240, 2400] {
            columns.push(grown(facts, rules, rounds)?);
        }
    }
    let mut rows = Vec::new();
    for (name, _) in columns.iter().flat_map(|column| &column.cells) {
        if !rows.contains(&name) {
            rows.push(name);
        }
    }
    let heads = columns.iter().map(|column| column.head.as_str()).collect::<Vec<_>>();
    println!("| us per complete profile | {} |\n|---|{}", heads.join(" | "), "---:|".repeat(heads.len()));
    for row in rows {
        let cell = |column: &Column| {
            let cell = column.cells.iter().find(|(name, _)| name == row);
            cell.map_or_else(|| "refused".to_owned(), |(_, cell)| cell.clone())
        };
        println!("| {row} | {} |", columns.iter().map(cell).collect::<Vec<_>>().join(" | "));
    }
    Ok(())
}

fn grown(facts: usize, rules: usize, rounds: usize) -> Result<Column, Box<dyn Error>> {
    let mut random = Random(1 + (facts * rules) as u64);
    let files = generated(facts, rules, &mut random);
    let begin = Instant::now();
    let rulebook = Rulebook::from_sources(files)?;
    let load = begin.elapsed();
    let question =
        Question::read(&model::json(&rulebook)?, "XA", "ask").ok_or("the model is not laid out as expected")?;
    let worlds = worlds(&question, PROFILES, &mut random);
    let asking = Asking::new(&rulebook, &question, &worlds)?;
    let first = first_answers(&asking, &mut random)?;

    let (items, check) = (question.reasons(), Check { question: &question, worlds: &worlds });
    let findings = asking.findings();
    let expected: Vec<Names> = match &findings {
        Ok(findings) => findings.iter().map(Findings::reasons).collect(),
        Err(error) => {
            println!("{rules} rules over {facts} facts: simbind refuses complete profiles: {error}\n");
            let plain = Plain::build(&question.facts, &items, &worlds)?;
            (0..PROFILES).map(|world| plain.found(world).into_iter().collect()).collect()
        }
    };
    let hold = expected.iter().map(Names::len).sum::<usize>() as f64 / PROFILES as f64;
    let floor = floor::build(&question, &worlds)?;
    check.floor(floor.as_ref(), findings.as_deref().unwrap_or_default())?;
    let mut peers = Vec::new();
    for (name, build) in PEERS {
        let peer = build(&question.facts, &items, &worlds)?;
        check.names(name, peer.as_ref(), &expected)?;
        peers.push((name, peer));
    }
    let mut entries = vec![Entry::new("floor on bits, what it finds walked", |turn| floor.walked(turn))];
    if findings.is_ok() {
        entries.push(Entry::new(REFERENCE, asking.reading(walk::reasons)));
        entries.push(Entry::new(EVERYTHING, asking.reading(walk::everything)));
    }
    entries.extend(peers.iter().map(|(name, peer)| Entry::new(*name, |turn| peer.turn(turn))));
    let timings = race(&entries, PROFILES, rounds, 0);

    let mut cells = vec![("rules that hold".to_owned(), format!("{hold:.1}"))];
    cells.extend(timings.iter().map(|timing| (timing.name.clone(), format!("{:.2}", timing.time / 1e3))));
    for timing in timings.iter().filter(|timing| timing.name.starts_with("simbind")) {
        cells.push((format!("*ns per rule that holds:* {}", timing.name), format!("{:.0}", timing.time / hold)));
    }
    cells.push(("*ms:* loading".to_owned(), milliseconds(load)));
    cells.extend(first);
    Ok(Column { head: format!("{rules} rules, {facts} facts"), cells })
}

/// The first answers after loading: to a complete profile, to profiles of which half is told, and to the bare question.
fn first_answers(asking: &Asking<'_>, random: &mut Random) -> Result<[(String, String); 3], Box<dyn Error>> {
    let answer = |profile: &Profile| {
        let begin = Instant::now();
        let answered = black_box(asking.evaluate(profile).map(|answer| walk::reasons(&answer))).is_ok();
        (begin.elapsed(), answered)
    };
    let told = |(took, answered): (Duration, bool)| {
        format!("{}{}", if answered { "" } else { "refused, " }, milliseconds(took))
    };
    let complete = told(answer(&asking.partly(0, || true)?));
    let halves =
        (0..PROFILES).map(|world| asking.partly(world, || random.below(2) == 0)).collect::<Result<Vec<_>, _>>()?;
    let mut halves = halves.iter().map(answer).collect::<Vec<_>>();
    halves.sort();
    let refused = halves.iter().filter(|(_, answered)| !answered).count();
    let (middle, most) = (milliseconds(halves[PROFILES / 2].0), milliseconds(halves[PROFILES - 1].0));
    let half = format!("{middle}, {most}, {refused} refused");
    Ok([
        ("the first complete profile".to_owned(), complete),
        (format!("half told: median and most of {PROFILES}"), half),
        ("nothing told".to_owned(), told(answer(asking.bare()))),
    ])
}

fn milliseconds(took: Duration) -> String {
    format!("{:.3}", took.as_secs_f64() * 1e3)
}

/// The files of a rulebook.
fn generated(facts: usize, rules: usize, random: &mut Random) -> Vec<(&'static str, String)> {
    let text = "{en: x, zh: x}";
    let mut words = "format: 1\ngates:\n".to_owned();
    for gate in 0..GATES {
        let _ = writeln!(words, "  - {{id: gate{gate}, label: {text}, text: {text}}}");
    }
    let gates = (0..GATES).map(|gate| format!("gate{gate}")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(words, "goals:\n  - {{id: ask, default: true, gates: [{gates}], label: {text}}}\nfacts:");
    for fact in 0..facts {
        let values = (0..4).map(|value| format!("{{id: v{value}, label: {text}}}")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(words, "  - {{id: f{fact}, label: {text}, question: {text}, values: [{values}]}}");
    }

    let mut book = format!(
        "format: 1\nscope: XA\nsources:\n  - {{id: source, kind: official, title: x, url: 'https://rules.example/'}}\n\
         claims:\n  - {{id: claim, cites: [{{source: source}}], text: {text}, confidence: high}}\nrules:\n"
    );
    for rule in 0..rules {
        let mut when = std::collections::BTreeMap::new();
        let count = 2 + random.below(3);
        while when.len() < count {
            let (allowed, first) = (1 + random.below(3), random.below(4));
            let values = (0..allowed).map(|value| format!("v{}", (first + value) % 4)).collect::<Vec<_>>().join(", ");
            when.insert(random.below(facts), values);
        }
        let when = when.iter().map(|(fact, values)| format!("f{fact}: [{values}]")).collect::<Vec<_>>().join(", ");
        let effect = ["blocks", "limits", "permits"][rule % 3];
        let gate = random.below(GATES);
        let _ = writeln!(
            book,
            "  - {{id: r{rule}, basis: evidence, goals: [ask], gate: gate{gate}, effect: {effect}, when: {{{when}}}, \
             because: [claim], text: {text}}}"
        );
    }
    vec![
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n".to_owned()),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: XA, en: Somewhere, zh: x}\n".to_owned()),
        ("vocabulary.yaml", words),
        ("XA.yaml", book),
    ]
}
