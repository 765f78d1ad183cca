//! Schema and reader agree: a small rulebook that uses every key is changed in every place, and whatever the reader
//! refuses for its shape the schema refuses, and the other way round.

use std::collections::BTreeSet;
use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};
use simbind::Rulebook;
use simbind::schema::FileKind;

const VOCABULARY: &str = "
format: 1
gates:
  - {id: door, label: {en: d, zh: d}, text: {en: d, zh: d}}
  - {id: till, needs_means: true, label: {en: t, zh: t}, text: {en: t, zh: t}}
means: [{id: coin, label: {en: c, zh: c}}, {id: note, label: {en: n, zh: n}}]
parties: [{id: usher, label: {en: u, zh: u}}]
goals:
  - {id: enter, default: true, also: [go in], gates: [door, till], label: {en: e, zh: e}, with: {fact: weather, text: {en: 'e {value}', zh: 'e {value}'}}}
  - {id: look, gates: door, lifetimes: {operator: weather, last: born}, label: {en: l, zh: l}}
facts:
  - id: weather
    label: {en: w, zh: w}
    question: {en: w, zh: w}
    values: [{id: dry, label: {en: d, zh: d}}, {id: wet, label: {en: w, zh: w}}, {id: none, label: {en: n, zh: n}}]
    changeable: wet
  - id: coat
    label: {en: c, zh: c}
    question: {en: c, zh: c}
    values: [{id: worn, label: {en: w, zh: w}}, {id: none, label: {en: n, zh: n}}]
    changeable: [worn]
  - id: pocket
    label: {en: p, zh: p}
    question: {en: p, zh: p}
    optional: true
    where: {coat: worn}
    values: [{id: full, label: {en: f, zh: f}}, {id: empty, label: {en: e, zh: e}}, {id: torn, label: {en: t, zh: t}}]
    rest: torn
    lists: [{id: whole, also: [both], label: {en: w, zh: w}, question: {en: q, zh: q}, values: [full, empty]}]
  - id: door
    called: [gate]
    label: {en: d, zh: d}
    question: {en: d, zh: d}
    values: [{id: open, label: {en: o, zh: o}, also: [ajar], pending: usher}, {id: shut, label: {en: s, zh: s}, unusual: true}]
    presumed: [open]
    changeable: [open]
  - id: pay
    also: [wage]
    label: {en: p, zh: p}
    question: {en: p, zh: p}
    quantity:
      kind: money
      unit: CNY
      shown: {en: 'E {}', zh: '{} E'}
      least: 1
      most: 900
      ranges: [{id: low, at_least: 2, below: 18, label: {en: l, zh: l}, unusual: true}, {id: high, above: 20, at_most: 30, label: {en: h, zh: h}}]
  - id: born
    label: {en: b, zh: b}
    question: {en: b, zh: b}
    quantity: {kind: date}
  - id: starts
    label: {en: s, zh: s}
    question: {en: s, zh: s}
    quantity: {kind: date}
  - id: ends
    label: {en: e, zh: e}
    question: {en: e, zh: e}
    quantity: {kind: date}
conditions: [{id: warm, when: {coat: worn}}, {id: snug, when: {holds: warm, pocket: whole}}]
situations: [{id: walker, label: {en: w, zh: w}, short: {en: w, zh: w}, facts: {coat: [worn, none]}, nothing_else: true}]
holdings: [coat]
places: [{fact: weather, asked: dry, other: wet}]
topics: [{id: context, label: {en: c, zh: c}, risks: true, lifetimes: true}, {id: rest, label: {en: r, zh: r}}]
verdicts: {theoretically_possible: {en: t, zh: t}, via_workaround: {en: v, zh: v}, not_directly: {en: n, zh: n}}
scope: {one: {en: a, zh: a}, many: {en: b, zh: b}, everywhere: {en: c, zh: c}, question: {en: d, zh: d}}
figures: [{id: fee, label: {en: f, zh: f}}]
currencies: [{id: EUR, label: {en: e, zh: e}}]
source_kinds:
  - {id: law, label: {en: l, zh: l}, grade: A}
  - {id: document, label: {en: d, zh: d}, grade: E, document: true}
impossible:
  - {id: a, exactly: [{weather: none}, {coat: none, weather: {not: [dry, wet]}}], text: {en: a, zh: a}}
  - {id: b, if: {all: [{goal: [look]}]}, then: {any: [{weather: [dry, none]}, {not: {coat: none}}]}, text: {en: b, zh: b}}
";

const COUNTRIES: &str = "
format: 1
countries: [{code: XA, en: Aland, zh: 甲, aliases: [A]}, {code: XB, en: Bland, zh: 乙}]
";

const BOOK: &str = "
format: 1
version: '1'
date: 2026-01-01
languages: [en, zh]
phrases: {en: {ways: W}, zh: {ways: W}}
question: {en: what now, zh: 怎么办}
exceptions: [{code: weak-outcome, at: r1, why: w, until: 2026-06-01}]
retired: [{id: r0, replaced_by: r1, why: w}]
glossary: [{lang: zh, use: w, not: [v, u], within: [vv, uu], why: w}]
";

const RULES: &str = "
format: 1
scope: XA
document:
  source: leaf
  lines: 4
  unclaimed: [{lines: 1, why: heading}, {lines: [2, 3], why: blank}]
  remark: {en: R., zh: 记。}
sources:
  - {id: leaf, kind: document, title: Leaf, document: leaf.txt}
  - {id: law, kind: law, title: Law, publisher: {en: Office, zh: 办公室}, url: u, published: 2024-01, retrieved: 2025-01-01, read: reprint,
     original: o}
claims:
  - {id: c1, cites: [{source: leaf, lines: [4]}], topic: context, text: {en: a, zh: a}, assessment: contradicted, flag: f,
     why: {en: a, zh: a}, decided_by: [c2], background: false}
  - id: c2
    cites: [{source: law, locator: Art 1}]
    topic: context
    text: {en: a, zh: a}
    confidence: high
    inferred: true
    grade: A
    from: 2024-01-01
    until: 2030-01-01
    verified: 2025-01-01
    stale_after: 9
    figures: [{what: fee, amount: 1.5, currency: CNY, per: day, percent: 3, days: 4, months: 2, top_up: 5, top_up_to: 6, after: expiry, never: true, applies_to: {en: members, zh: 会员}, date: 2024}]
    operator: o
    note: {en: a, zh: a}
  - {id: c3, cites: [{source: law}], topic: context, text: {en: a, zh: a}, confidence: high, background: true,
     figures: [{what: rate, amount: 7.5, currency: CNY, per: CNY, date: 2024}]}
means:
  - {id: m1, version: v, basis: evidence, means: coin, stands_for: note, goals: [enter], when: {coat: worn}, because: [c2],
     text: {en: a, zh: a}, from: 2024-01-01, until: 2030-01-01}
without_means:
  - {id: w1, version: v, basis: evidence, goals: [all], when: {}, because: c2, text: {en: a, zh: a}, from: 2024-01-01,
     until: 2030-01-01}
rules:
  - id: r1
    basis: document
    goals: [enter, look]
    gate: door
    effect: blocks
    when: {weather: {not: [dry]}, all: [{coat: none}, {any: [{weather: [dry, wet]}, {not: {coat: worn}}]}]}
    because: [c1]
    text: {en: a, zh: a}
    from: 2024-01-01
    until: 2030-01-01
  - {id: r2, version: v, basis: evidence, gate: till, means: coin, effect: limits, states_condition: true, because: [c2], text: {en: a, zh: a}}
  - {id: r3, basis: evidence, gate: till, effect: limits, because: [c2], text: {en: a, zh: a},
     when: {pay: {at_least: 3, above: 2, below: 50, at_most: {claim: c3, what: rate, per: CNY, which: 1, rate: c3}}}}
  - {id: r4, basis: evidence, gate: till, effect: limits, because: [c2], text: {en: a, zh: a},
     when: {any: [{pay: [low, 7]}, {pay: {not: high}}, {born: {before: 2020-01-01, after: 1950-01-01}}]}}
  - {id: r5, basis: evidence, gate: till, effect: limits, because: [c2], text: {en: a, zh: a},
     when: {any: [{born: {longer_ago_than: 3 years}}, {born: {not_longer_ago_than: 9 years}}, {born: {not_before: {as_of: -2 years}}}]}}
  - {id: r6, basis: evidence, gate: till, effect: limits, because: [c2], text: {en: a, zh: a},
     when: {ends: {not_after: {fact: starts, plus: 3 days}}}}
  - {id: r9, basis: evidence, gate: till, effect: limits, because: [c2], text: {en: a, zh: a}, when: {holds: [warm, snug], pocket: {not: [whole, none]}}}
  - {id: r10, basis: evidence, gate: till, effect: limits, because: [c2], text: {en: a, zh: a},
     when: {count: {at_least: 1, at_most: 1, of: [{coat: worn}, {weather: dry}, {count: {exactly: 1, of: [{coat: none}, {weather: dry}]}}]}}}
  - {id: r7, basis: evidence, gate: till, effect: limits, text: {en: a, zh: a}, cites: [{source: law, locator: Art 1}], topic: context,
     confidence: medium, inferred: true, grade: B, verified: 2025-02-01, stale_after: 8, note: {en: a, zh: a},
     figures: [{what: use, amount: 2.5, currency: CNY, per: day, percent: 3.5, days: 5, months: 3, top_up: 7, top_up_to: 8, after: expiry, never: true, applies_to: {en: members, zh: 会员}, date: 2023}],
     from: 2024-02-01, until: 2030-02-01}
  - {id: r8, basis: evidence, gate: till, effect: limits, text: {en: a, zh: a}, cites: [{source: leaf, lines: [4, 4]}], topic: context,
     assessment: contradicted, flag: f, why: {en: a, zh: a}, decided_by: [c2]}
routes:
  - {id: t1, version: v, basis: evidence, goals: [enter], when: {coat: worn}, clears: [door], compliance: caution, because: [c2],
     text: {en: a, zh: a}, risk: {en: a, zh: a}, from: 2024-01-01, until: 2030-01-01}
  - {id: t2, basis: evidence, goals: all, compliance: prohibited, because: [c2], text: {en: a, zh: a},
     forbidden_by: [c2], instead: {en: a, zh: a}}
alternatives:
  - {id: a1, version: v, basis: evidence, goals: [enter], when: {coat: none}, compliance: caution, because: [c2],
     text: {en: a, zh: a}, risk: {en: a, zh: a}, step: s1, means: coin, from: 2024-01-01, until: 2030-01-01}
  - {id: a2, basis: evidence, goals: [enter], compliance: accepted, because: [c2], text: {en: a, zh: a}}
steps:
  - {id: s1, needs: {weather: {not: dry}, coat: none, pocket: none, door: shut, pay: low, born: {before: 2020-01-01}, starts: {before: 2020-01-01}, ends: {before: 2020-01-01}}, sets: {coat: [worn], weather: wet, door: open}, effort: 2, because: [c2],
     text: {en: a, zh: a}, from: 2024-01-01, until: 2030-01-01}
names:
  - {id: n1, label: {en: n, zh: n}, also: [m, k], tells: {coat: [worn], pocket: full, weather: dry, door: open, pay: low, born: {before: 2020-01-01}, starts: {before: 2020-01-01}, ends: {before: 2020-01-01}}, because: [c2]}
tests:
  - name: t
    country: XB
    goal: look
    means: note
    facts: {weather: dry, coat: [worn, none], pocket: [none, full], door: open, pay: [low, 40], born: 1990-01-01, starts: 1990-01-01, ends: 1990-01-01}
    nothing_else: true
    as_of: 2025-01-01
    expect:
      verdict: not_directly
      guaranteed: not_directly
      reasons: [r1]
      no_reasons: [r2]
      routes: [t1]
      no_routes: [t1]
      engaged: [t2]
      alternatives: [a1]
      gates: {door: open, till: depends}
      document: {verdict: via_workaround}
      evidence: {gates: {door: blocked}}
  - name: v
    country: XB
    each: {weather: [dry, wet], pocket: [none, full], pay: low, born: 1990-01-01, starts: 1990-01-01, ends: 1990-01-01}
    only: {goal: look, coat: worn, door: open}
    expect: {reasons: [r1]}
  - name: u
    each: {goal: [enter, look], coat: [worn, none], door: [open, shut]}
    only: {weather: [dry, wet], pocket: full, pay: low, born: {before: 2020-01-01}, starts: {before: 2020-01-01}, ends: {before: 2020-01-01}}
    from: 2024-01-01
    until: 2030-01-01
    expect:
      decisive: [r1]
      not_decisive: [r2]
      refused: [t2]
      no_refused: [t2]
      not_engaged: [t2]
      no_alternatives: [a1]
      accepted: [a2]
      caution: [a1]
      ways: [[s1]]
      no_ways: [s1]
      figures: [{claim: c2, what: fee, amount: 1.5, currency: CNY, per: day, percent: 3, days: 4, months: 2, top_up: 5, top_up_to: 6, after: expiry, never: true, applies_to: {en: members, zh: 会员}, date: 2024}]
";

/// Mistakes of shape, which a schema can see. Others need the whole rulebook, or arithmetic.
const SHAPE: [&str; 27] = [
    "unknown-key",
    "missing-key",
    "wrong-kind",
    "empty-list",
    "repeated-word",
    "unknown-word",
    "bad-date",
    "bad-number",
    "unknown-fact",
    "unknown-condition",
    "unknown-value",
    "unknown-goal",
    "unknown-gate",
    "unknown-means",
    "unknown-country",
    "unknown-format",
    "uncited-claim",
    "uncited-rule",
    "empty-test",
    "prohibited-alternative",
    "reserved-name",
    "too-many",
    "uncited-step",
    "bad-effort",
    "empty-step",
    "not-a-box",
    "not-changeable",
];

struct Bench {
    files: Vec<(&'static str, FileKind, Value)>,
    validators: Vec<Validator>,
    schemas: Vec<Value>,
}

impl Bench {
    fn new() -> Bench {
        let read = |text: &str| -> Value { serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}")) };
        let files = vec![
            ("vocabulary", FileKind::Vocabulary, read(VOCABULARY)),
            ("countries", FileKind::Countries, read(COUNTRIES)),
            ("rulebook", FileKind::Rulebook, read(BOOK)),
            ("rules", FileKind::Rules, read(RULES)),
        ];
        let mut bench = Bench { files, validators: Vec::new(), schemas: Vec::new() };
        let rulebook = bench.load("rules", &bench.files[3].2).unwrap_or_else(|error| panic!("{error}"));
        bench.schemas = bench.files.iter().map(|(_, kind, _)| rulebook.schema(*kind)).collect();
        let validator = |schema| jsonschema::validator_for(schema).unwrap_or_else(|error| panic!("{error}"));
        bench.validators = bench.schemas.iter().map(validator).collect();
        bench
    }

    /// Reads the rulebook with one of its files changed. JSON is YAML.
    fn load(&self, name: &str, changed: &Value) -> Result<Rulebook, simbind::Error> {
        let files = self.files.iter().map(|(other, _, value)| {
            let value = if *other == name { changed } else { value };
            (format!("{other}.yaml"), serde_json::to_string_pretty(value).expect("JSON is written"))
        });
        Rulebook::from_sources(files)
    }

    /// The mistakes of shape in the changed file: code, line and message.
    fn refused(&self, kind: FileKind, name: &str, changed: &Value) -> Vec<(&'static str, usize, String)> {
        let Err(error) = self.load(name, changed) else { return Vec::new() };
        let all = error.diagnostics().expect("rule files have mistakes").iter();
        let own = all.filter(|mistake| mistake.file() == format!("{name}.yaml"));
        // The vocabulary declares the words: its schema cannot know them.
        let declared =
            |code: &str| kind == FileKind::Vocabulary && code.starts_with("unknown-") && !code.ends_with("key");
        own.filter(|mistake| SHAPE.contains(&mistake.code()))
            .filter(|mistake| !declared(mistake.code()) || ["unknown-word", "unknown-format"].contains(&mistake.code()))
            .map(|mistake| (mistake.code(), mistake.line(), mistake.message().to_owned()))
            .collect()
    }
}

/// The pointers of every value in a tree, outermost first.
fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match value {
        Value::Object(entries) => entries.iter().for_each(|(key, value)| pointers(value, &format!("{at}/{key}"), into)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, value)| pointers(value, &format!("{at}/{place}"), into));
        }
        _ => {}
    }
}

/// The keys that a schema allows at a pointer; none: any.
fn allowed(root: &Value, pointer: &str) -> Option<BTreeSet<String>> {
    fn shapes<'s>(root: &'s Value, shape: &'s Value) -> Vec<&'s Value> {
        if let Some(name) = shape["$ref"].as_str() {
            return shapes(root, root.pointer(name.trim_start_matches('#')).expect("a reference leads somewhere"));
        }
        match shape["anyOf"].as_array() {
            Some(all) => all.iter().flat_map(|one| shapes(root, one)).collect(),
            None => vec![shape],
        }
    }
    let mut here = shapes(root, root);
    for part in pointer.split('/').skip(1) {
        let inner = here.iter().flat_map(|shape| {
            let next = if part.parse::<usize>().is_ok() { &shape["items"] } else { &shape["properties"][part] };
            let next = if next.is_null() { &shape["additionalProperties"] } else { next };
            if next.is_object() { shapes(root, next) } else { Vec::new() }
        });
        here = inner.collect();
    }
    let tables = here.into_iter().filter(|shape| shape["properties"].is_object()).collect::<Vec<_>>();
    assert!(!tables.is_empty(), "the schema knows no mapping at `{pointer}`");
    let closed = tables.iter().all(|table| table["additionalProperties"] == json!(false));
    closed.then(|| tables.iter().flat_map(|table| table["properties"].as_object().unwrap().keys().cloned()).collect())
}

/// Every word that the reader's source knows, and some that it does not.
fn words() -> BTreeSet<String> {
    let mut words = ["zzz", "weather", "coat", "pocket", "door", "till", "pay", "born", "starts", "ends"]
        .map(str::to_owned)
        .into_iter()
        .collect::<BTreeSet<_>>();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/read/resolve");
    let mut sources = vec![folder];
    while let Some(path) = sources.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(path).expect("the sources are there");
            sources.extend(entries.map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let text = std::fs::read_to_string(path).expect("a source");
        let quoted = text.split('"').filter(|word| !word.is_empty());
        words.extend(
            quoted.filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')).map(str::to_owned),
        );
    }
    assert!(words.len() > 80, "{words:?}");
    words
}

/// A pointer without its numbers: the kind of place.
fn place(name: &str, pointer: &str) -> String {
    let parts = pointer.split('/').filter(|part| !part.is_empty() && part.parse::<usize>().is_err());
    [name].into_iter().chain(parts).collect::<Vec<_>>().join("/")
}

#[test]
fn the_same_keys_are_known() {
    let bench = Bench::new();
    let words = words();
    for ((name, kind, file), schema) in bench.files.iter().zip(&bench.schemas) {
        let mut all = Vec::new();
        pointers(file, "", &mut all);
        for pointer in all.iter().filter(|pointer| file.pointer(pointer).unwrap().is_object()) {
            let Some(by_schema) = allowed(schema, pointer) else { continue };
            // Phrases are one list to both, and not among the words that are tried.
            if pointer.starts_with("/phrases/") {
                continue;
            }
            // The vocabulary declares the facts: its schema cannot know of which there are figures.
            if *name == "vocabulary" && by_schema.contains("longer_ago_than") {
                continue;
            }
            let mut changed = file.clone();
            let table = changed.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
            for word in &words {
                table.entry(word.clone()).or_insert(Value::Null);
            }
            let tried = table.keys().cloned().collect::<BTreeSet<_>>();
            let text = serde_json::to_string_pretty(&changed).unwrap();
            let lines = text.lines().collect::<Vec<_>>();
            let key_of = |line: usize| lines[line - 1].trim_start().split('"').nth(1).unwrap_or_default().to_owned();
            let unknown = bench.refused(*kind, name, &changed).into_iter();
            let unknown = unknown.filter(|(code, ..)| ["unknown-key", "unknown-fact", "not-a-box"].contains(code));
            let unknown = unknown.map(|(_, line, _)| key_of(line)).collect::<BTreeSet<_>>();
            let mut by_reader = tried.difference(&unknown).cloned().collect::<BTreeSet<_>>();
            // What nobody can bring about is refused whatever is set, and another code says so.
            if pointer.ends_with("/sets") {
                by_reader.retain(|key| !["pay", "born", "starts", "ends", "pocket"].contains(&key.as_str()));
            }
            assert_eq!(by_reader, by_schema, "keys by the reader (left) and by the schema (right) at {name}{pointer}");
        }
    }
}

/// The rulebook of this test uses every key, so that every key is tried.
#[test]
fn every_key_is_tried() {
    let bench = Bench::new();
    for ((name, _, file), schema) in bench.files.iter().zip(&bench.schemas) {
        let mut all = Vec::new();
        pointers(file, "", &mut all);
        let used = all.iter().map(|pointer| place(name, pointer)).collect::<BTreeSet<_>>();
        for pointer in all.iter().filter(|pointer| file.pointer(pointer).unwrap().is_object()) {
            let here = place(name, pointer);
            // Conditions nest: each word is tried somewhere.
            if [
                "when",
                "phrases/",
                "expect/document",
                "expect/evidence",
                "if",
                "then",
                "exactly",
                "tells/",
                "needs/",
                "only/",
            ]
            .iter()
            .any(|end| here.contains(end))
            {
                continue;
            }
            for key in allowed(schema, pointer).into_iter().flatten() {
                assert!(used.contains(&format!("{here}/{key}")), "`{key}` of {here} is not tried");
            }
        }
    }
}

#[test]
fn the_same_shapes_are_refused() {
    let bench = Bench::new();
    let others = [
        json!(null),
        json!(""),
        json!([]),
        json!({}),
        json!("zzz"),
        json!("none"),
        json!(7),
        json!(-1),
        json!(1.5),
        json!(true),
        json!(["zzz"]),
        json!([null]),
        json!({"zzz": 1}),
        json!("2024-01-02"),
        json!("5"),
        json!("true"),
        json!("all"),
        json!(0),
        json!(36525),
        json!(36526),
        json!(100_000),
        json!(100_001),
        json!(2.0),
        json!(1e13),
        json!(1e14),
        json!(1e300),
    ];
    let (mut tried, mut wrong) = (0, Vec::new());
    for ((name, kind, file), validator) in bench.files.iter().zip(&bench.validators) {
        let mut compare = |what: String, changed: &Value| {
            let by_reader = bench.refused(*kind, name, changed);
            let by_schema = validator.iter_errors(changed).map(|error| error.to_string()).collect::<Vec<_>>();
            tried += 1;
            if by_reader.is_empty() != by_schema.is_empty() {
                wrong.push(format!("{what}:\n  reader: {by_reader:?}\n  schema: {by_schema:?}"));
            }
        };
        compare(format!("{name} as it is"), file);
        let mut all = Vec::new();
        pointers(file, "", &mut all);
        // Which languages there are decides which keys phrases have: a schema cannot know.
        all.retain(|pointer| *name != "rulebook" || !pointer.starts_with("/languages"));
        for pointer in &all {
            for other in &others {
                let mut changed = file.clone();
                *changed.pointer_mut(pointer).unwrap() = other.clone();
                compare(format!("{name}{pointer} as {other}"), &changed);
            }
            if let Value::Array(entries) = file.pointer(pointer).unwrap()
                && let Some(first) = entries.first().filter(|first| !first.is_object() && !first.is_array())
            {
                let mut changed = file.clone();
                changed.pointer_mut(pointer).unwrap().as_array_mut().unwrap().push(first.clone());
                compare(format!("{name}{pointer} with its first entry twice"), &changed);
            }
            if let Value::Object(entries) = file.pointer(pointer).unwrap() {
                for key in entries.keys() {
                    let mut changed = file.clone();
                    changed.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(key);
                    compare(format!("{name}{pointer} without {key}"), &changed);
                }
            }
        }
    }
    assert!(tried > 3000, "only {tried} changes were tried");
    assert!(wrong.is_empty(), "{} of {tried} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is written without quotes is what YAML says that it is, to the reader as to a schema behind a parser of YAML.
#[test]
fn the_same_spellings_are_refused() {
    let bench = Bench::new();
    let texts = [VOCABULARY, COUNTRIES, BOOK, RULES];
    let places = [
        ("rules", "lines: 4", "lines: {}"),
        ("rules", "lines: [4]", "lines: [{}]"),
        ("rules", "stale_after: 9", "stale_after: {}"),
        (
            "rules",
            "amount: 1.5, currency: CNY, per: day, percent: 3, days: 4, months: 2, top_up: 5, top_up_to: 6, after: expiry, never: true, applies_to: {en: members, zh: 会员}, date: 2024}]\n    operator",
            "amount: {}}]\n    operator",
        ),
        ("rules", "effort: 2", "effort: {}"),
        ("rules", "background: false", "background: {}"),
        ("rules", "nothing_else: true", "nothing_else: {}"),
        ("rules", "title: Leaf", "title: {}"),
        ("rules", "goal: look\n    means", "goal: {}\n    means"),
        ("rules", "goals: [all]", "goals: [all, {}]"),
        ("rules", "published: 2024-01,", "published: {},"),
        ("rules", "from: 2024-01-01\n    until: 2030-01-01\n    verified", "from: {}\n    verified"),
        ("vocabulary", "needs_means: true", "needs_means: {}"),
        ("vocabulary", "default: true", "default: {}"),
        ("rulebook", "version: '1'", "version: {}"),
    ];
    let spellings = [
        "1",
        "2",
        "2.0",
        "1e0",
        "01",
        "+1",
        "-1",
        "-0",
        "0x1",
        "0o1",
        "'1'",
        "\"1\"",
        "!!str 1",
        "1_0",
        ".inf",
        "-.inf",
        ".nan",
        "true",
        "True",
        "TRUE",
        "false",
        "'true'",
        "\"false\"",
        "yes",
        "on",
        "Y",
        "~",
        "null",
        "NULL",
        "''",
        "' '",
        "look",
        "all",
        "2024",
        "'2024'",
        "2024-02",
        "2024-13",
        "2024-02-30",
        "2024-02-32",
        "2024-00-10",
        "2024-1-1",
        "0999",
        "10000",
        "nonsense",
    ];
    let mut wrong = Vec::new();
    for (name, piece, other) in places {
        let at = bench.files.iter().position(|(file, ..)| *file == name).unwrap();
        assert_eq!(texts[at].matches(piece).count(), 1, "`{piece}` stands once in {name}");
        for spelling in spellings {
            let changed = texts[at].replace(piece, &other.replace("{}", spelling));
            let seen = serde_yaml::from_str::<Value>(&changed);
            // What a parser cannot hand over as JSON (`.inf`) no schema can take.
            let by_schema = seen.is_ok_and(|seen| bench.validators[at].is_valid(&seen));
            let files = bench.files.iter().zip(texts);
            let files = files.map(|((file, ..), own)| {
                (format!("{file}.yaml"), if *file == name { changed.clone() } else { own.to_owned() })
            });
            let read = Rulebook::from_sources(files);
            let shape = |error: &simbind::Error| {
                error
                    .diagnostics()
                    .unwrap()
                    .iter()
                    .filter(|mistake| SHAPE.contains(&mistake.code()) || mistake.code() == "yaml-syntax")
                    .count()
            };
            let by_reader = read.as_ref().map_or_else(|error| shape(error) == 0, |_| true);
            // A schema knows the form of a day and no calendar.
            let calendar = spelling == "2024-02-30" && ["from", "published"].iter().any(|key| other.starts_with(key));
            // Nor does JSON know `.inf`, which is a text where one is wanted.
            let no_json = spelling.contains(".inf") || spelling.contains(".nan");
            let text = no_json && ["title", "version"].iter().any(|key| other.starts_with(key));
            if by_reader != by_schema && !calendar && !text {
                wrong.push(format!(
                    "{}: reader {by_reader}, schema {by_schema}; {:?}",
                    other.replace("{}", spelling),
                    read.err().map(|error| error.to_string())
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
