//! Figures that a person types: a comma or a point that could mean two things is asked about, and never guessed.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

const FILES: [(&str, &str); 4] = [
    (
        "vocabulary.yaml",
        "format: 1
scope: {one: line, many: lines}
gates:
  - {id: animal, label: animal, text: the animal}
goals:
  - {id: fly, default: true, gates: [animal], label: fly}
facts:
  - {id: weight, label: weight, question: How heavy?, quantity: {kind: number, most: 200, shown: '{} kg'}, called: [mass]}
  - {id: budget, label: budget, question: How much?, quantity: {kind: money, unit: EUR}}
  - {id: pets, label: pets, question: How many?, quantity: {kind: count, most: 500}}
  - {id: flight, label: flight, question: When?, quantity: {kind: date}}
",
    ),
    ("countries.yaml", "format: 1\ncountries:\n  - {code: AA, en: A line}\n"),
    ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-01\nlanguages: en\nquestion: May it?\n"),
    (
        "AA.yaml",
        "format: 1
scope: AA
sources:
  - {id: act, kind: law, title: Act}
claims:
  - {id: limit, cites: [{source: act}], text: There are limits., confidence: high}
rules:
  - {id: heavy, basis: evidence, gate: animal, effect: blocks, because: [limit], text: Too heavy.,
     when: {any: [{weight: {above: 8}}, {budget: {below: 59}}, {pets: {above: 2}}, {flight: {before: 2026-03-01}}]}}
",
    ),
];

fn rules() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    FILES.iter().for_each(|(name, text)| fs::write(folder.path().join(name), text).unwrap());
    folder
}

/// What is said of a fact that is told: the error, or none.
fn told(rules: &TempDir, fact: &str) -> Option<String> {
    let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"));
    program.args(["evaluate", "AA", "--rules", rules.path().to_str().unwrap(), "--fact", fact]).env("NO_COLOR", "1");
    let output = program.output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(if stderr.is_empty() { 0 } else { 2 }), "{fact}: {stderr}");
    stderr.lines().next().map(str::to_owned)
}

#[test]
fn a_comma_that_could_stand_before_decimals_is_asked_about() {
    let rules = rules();
    for (fact, message) in [
        (
            "weight=6,5",
            "error: `weight=6,5`: a comma between two digits can stand before decimals or between two figures; write \
             `weight=6.5`, or, for several figures, `--fact \"weight=6, 5\"`",
        ),
        (
            "mass=0,5",
            "error: `mass=0,5`: a comma between two digits can stand before decimals or between two figures; write `mass=0.5`, \
             or, for several figures, `--fact \"mass=0, 5\"`",
        ),
        (
            "budget=60,50",
            "error: `budget=60,50`: a comma between two digits can stand before decimals or between two figures; write \
             `budget=60.50`, or, for several figures, `--fact \"budget=60, 50\"`",
        ),
        (
            "budget=60,50,70",
            "error: `budget=60,50,70`: a comma between two digits can stand before decimals or between two figures; write a \
             point before decimals, or, for several figures, `--fact \"budget=60, 50, 70\"`",
        ),
        (
            "weight=100,200",
            "error: `weight=100,200`: `100,200` is out of its range: the most is 200; for several figures, put a blank behind \
             each comma: `--fact \"weight=100, 200\"`",
        ),
        (
            "budget=1.500",
            "error: `budget=1.500`: `1.500` can be 1500 or a figure with decimals; write `1500` or `1.5000`",
        ),
    ] {
        assert_eq!(told(&rules, fact).as_deref(), Some(message));
    }
    for fact in [
        "weight=6.5",
        "weight=6, 5",
        "weight=100, 200",
        "budget=60.50",
        "budget=1,500",
        "budget=1,500.50",
        "budget=1.50",
        "pets=2,3",
        "flight=2026-01-01,2026-04-01",
    ] {
        assert_eq!(told(&rules, fact), None, "{fact}");
    }
}
