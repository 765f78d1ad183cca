//! The schemas of rule files: an independent validator accepts every file of ours by them and refuses broken ones, and
//! schema and reader agree on every key.

use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Value, json};
use simbind::Rulebook;
use simbind::schema::FileKind;

use crate::support::folders::{own_rules, read as read_rules, root};

fn validator(rulebook: &Rulebook, kind: FileKind) -> Validator {
    jsonschema::validator_for(&rulebook.schema(kind)).unwrap_or_else(|error| panic!("{kind:?}: {error}"))
}

/// A file as another parser of YAML hands it to a validator.
fn read(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// What a validator says of a file, a line a mistake.
fn mistakes(validator: &Validator, file: &Value) -> String {
    validator.iter_errors(file).map(|error| format!("{}: {error}\n", error.instance_path())).collect()
}

fn yaml_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            yaml_files(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            into.push(path);
        }
    }
}

#[test]
fn every_file_of_ours_is_valid() {
    for folder in ["rules", "examples/library_card", "tests/museum"] {
        let rulebook = read_rules(folder);
        let mut files = Vec::new();
        yaml_files(&root(folder), &mut files);
        assert!(files.len() > 3, "{folder}");
        for path in files {
            let text = std::fs::read_to_string(&path).expect("the file can be read");
            let found = mistakes(&validator(&rulebook, FileKind::of(path.to_str().unwrap())), &read(&text));
            assert_eq!(found, "", "{}", path.display());
        }
    }
}

/// Each file of the rulebook names its schema on its first line, by a path that leads to it.
#[test]
fn every_file_names_its_schema() {
    let mut files = Vec::new();
    yaml_files(&root("rules"), &mut files);
    for path in files {
        let text = std::fs::read_to_string(&path).expect("the file can be read");
        let first = text.lines().next().unwrap_or_default();
        let named = first.strip_prefix("# yaml-language-server: $schema=").unwrap_or_else(|| {
            panic!("{}: begins with `{first}` instead of `# yaml-language-server: $schema=...`", path.display())
        });
        let kind = FileKind::of(path.to_str().unwrap());
        let (name, _) = FileKind::ALL.into_iter().find(|(_, other)| *other == kind).expect("a kind has a name");
        let wanted = root(&format!("rules/schema/{name}.json")).canonicalize().expect("the schema is there");
        let found = path.parent().unwrap().join(named).canonicalize();
        assert_eq!(found.ok(), Some(wanted), "{}", path.display());
    }
}

/// Twins of the files above, each with one mistake that is of a schema to see.
#[test]
fn broken_files_are_refused() {
    let rules = validator(own_rules(), FileKind::Rules);
    let text = std::fs::read_to_string(root("rules/GB.yaml")).expect("the file can be read");
    assert_eq!(mistakes(&rules, &read(&text)), "");
    for (right, wrong, where_) in [
        ("format: 1", "format: 2", "/format"),
        ("scope: GB", "scope: UK", "/scope"),
        ("scope: GB\n", "", ""),
        ("kind: operator", "kind: operater", "/sources/0/kind"),
        ("    kind: operator\n", "", "/sources/0"),
        ("publisher: {en: \"giffgaff", "publsher: {en: \"giffgaff", "/sources/0"),
        ("kind: community", "kind: document", "/sources/1"),
        ("\"2024-08-14\"\n", "\"14 August 2024\"\n", "/sources/1/published"),
        ("verified: \"2026-11-22\"", "verified: 2026-11", "/claims/0/verified"),
        ("[{source: giffgaff-recycling}]", "[]", "/claims/0/cites"),
        ("{source: giffgaff-recycling}", "{sources: giffgaff-recycling}", "/claims/0/cites/0"),
        ("topic: keeping_number", "topic: keeping", "/claims/0/topic"),
        ("confidence: high", "confidence: certain", "/claims/0/confidence"),
        ("    confidence: high\n", "", "/claims/0"),
        ("confidence: high", "confidence: high\n    assessment: supported", "/claims/0"),
        ("grade: B", "grade: F", "/claims/0/grade"),
        ("stale_after: 730", "stale_after: two years", "/claims/0/stale_after"),
        ("months: 6", "months: -6", "/claims/0/figures/0/months"),
        ("gate: number", "gate: nmber", "/rules/0/gate"),
        ("effect: limits", "effect: limit", "/rules/0/effect"),
        ("goals: [keep_number]", "goals: [keep]", "/rules/0/goals"),
        ("goals: [keep_number]", "goals: []", "/rules/0/goals"),
        ("because: [UK-01]", "because: []", "/rules/0/because"),
        ("      en: \"A giffgaff number lives", "      em: \"A giffgaff number lives", "/rules/0/text"),
        ("sms_codes: {not: failing}", "sms_code: {not: failing}", "/rules/3/when"),
        ("{not: failing}", "{not: fails}", "/rules/3/when/sms_codes"),
        ("[active, incoming_only]", "[active, incoming]", "/rules/3/when/number_status"),
        ("sms_codes: {not: failing}", "any: {sms_codes: failing}", "/rules/3/when/any"),
        ("verdict: theoretically_possible", "verdict: possible", "/tests/2/expect/evidence/verdict"),
        ("goal: keep_number", "gaol: keep_number", "/tests/1/only"),
    ] {
        assert!(text.contains(right), "the file has no `{right}`");
        let found = mistakes(&rules, &read(&text.replacen(right, wrong, 1)));
        let there = |line: &str| line.starts_with(&format!("{where_}: ")) || line.starts_with(&format!("{where_}/"));
        assert!(found.lines().any(there), "`{wrong}` for `{right}`: expected at `{where_}`, found:\n{found}");
    }
}

/// A condition may be as deep as one likes, and is held to the vocabulary at every depth.
#[test]
fn conditions_are_recursive() {
    let rules = validator(own_rules(), FileKind::Rules);
    let file = |when: Value| {
        json!({"format": 1, "scope": "world", "rules": [{"id": "x", "basis": "evidence", "gate": "number",
            "effect": "limits", "because": "y", "text": {"en": "a", "zh": "甲"}, "when": when}]})
    };
    let deep = |value: &str| json!({"any": [{"not": {"all": [{"wallet": {"not": [value]}}]}}, {}]});
    assert_eq!(mistakes(&rules, &file(deep("none"))), "");
    assert_ne!(mistakes(&rules, &file(deep("nine"))), "");
}

/// A worldwide file has no document, and its tests name a country.
#[test]
fn worldwide_files() {
    let rules = validator(own_rules(), FileKind::Rules);
    let file = |scope: &str, test: Value| json!({"format": 1, "scope": scope, "tests": [test]});
    let (bare, named) = (
        json!({"name": "x", "expect": {"verdict": "not_directly"}}),
        |country: &str| json!({"name": "x", "country": country, "expect": {"verdict": "not_directly"}}),
    );
    assert_eq!(mistakes(&rules, &file("NZ", bare.clone())), "");
    assert_ne!(mistakes(&rules, &file("world", bare)), "");
    assert_eq!(mistakes(&rules, &file("world", named("NZ"))), "");
    assert_ne!(mistakes(&rules, &file("world", named("world"))), "");
}

/// Values that a parser of YAML reads as numbers or truth values are words all the same.
#[test]
fn values_that_look_like_something_else() {
    let vocabulary = "format: 1\ngates: [{id: 门, label: {en: g, zh: g}, text: {en: g, zh: g}}]\n\
        goals: [{id: go, label: {en: g, zh: g}, gates: [门]}]\n\
        facts:\n  - {id: 开, label: {en: o, zh: o}, question: {en: o, zh: o}, values: [\
        {id: true, label: {en: t, zh: t}}, {id: 8, label: {en: e, zh: e}}, {id: no, label: {en: n, zh: n}}]}\n";
    let book = "format: 1\nversion: 1\ndate: 2026-01-01\n";
    let rulebook = Rulebook::from_sources([("vocabulary.yaml", vocabulary), ("rulebook.yaml", book)]);
    let rulebook = rulebook.unwrap_or_else(|error| panic!("{error}"));
    let rules = validator(&rulebook, FileKind::Rules);
    let file = |when: &str| {
        read(&format!(
            "{{format: 1, scope: world, rules: [{{id: x, basis: evidence, gate: 门, effect: limits, because: y, \
             text: {{en: a, zh: b}}, when: {{开: {when}}}}}]}}"
        ))
    };
    let schema = rulebook.schema(FileKind::Rules).to_string();
    assert!(schema.contains("[\"8\",8]") && !schema.contains("8.0"), "a whole number is offered as one is written");
    for right in ["true", "'true'", "8", "no", "[true, 8]", "{not: 8}"] {
        assert_eq!(mistakes(&rules, &file(right)), "", "{right}");
    }
    for wrong in ["false", "9", "yes"] {
        assert_ne!(mistakes(&rules, &file(wrong)), "", "{wrong}");
    }
}
