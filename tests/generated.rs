//! What is generated from `rules/` and committed is fresh.
//!
//! `SIMBIND_WRITE=1 cargo test --test generated` writes it anew.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fmt::Write as _;
use std::path::Path;

use simbind::Rulebook;
use simbind::model::Vocabulary;
use simbind::schema::FileKind;

const REMEDY: &str = "run `SIMBIND_WRITE=1 cargo test --test generated`, look at the difference, and commit it";

fn fresh(path: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("SIMBIND_WRITE").is_some() {
        std::fs::write(&path, wanted).expect("the generated file can be written");
        return;
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    if found == wanted {
        return;
    }
    let line = found.lines().zip(wanted.lines()).position(|(found, wanted)| found != wanted);
    let line = line.unwrap_or(found.lines().count().min(wanted.lines().count()));
    let excerpt = |text: &str| text.lines().nth(line).unwrap_or("(end of file)").chars().take(160).collect::<String>();
    panic!(
        "{} is not what `rules/` says, from line {}:\n  committed: {}\n  generated: {}\n{REMEDY}",
        path.display(),
        line + 1,
        excerpt(&found),
        excerpt(wanted),
    );
}

fn rulebook() -> Rulebook {
    Rulebook::from_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")).unwrap_or_else(|error| panic!("{error}"))
}

/// The model as JSON, one entry of a list on a line, so that a change of a rule is a change of a line.
#[test]
fn compiled_in_model() {
    let mut model = serde_json::to_value(rulebook().model()).expect("a model is serializable");
    // Where a test stands in its file is a matter of the folder it was read from.
    let root = format!("{}/", env!("CARGO_MANIFEST_DIR"));
    for test in model["tests"].as_array_mut().expect("tests are a list") {
        let file = test["file"].as_str().expect("a file name").replace(&root, "");
        test["file"] = file.into();
    }
    let mut text = String::from("{\n");
    let entries = model.as_object().expect("a model is an object");
    for (at, (key, value)) in entries.iter().enumerate() {
        write!(text, "{key:?}:").expect("text grows");
        match value.as_array() {
            Some(items) => {
                let items = items.iter().map(|item| format!("\n{item}")).collect::<Vec<_>>();
                write!(text, "[{}\n]", items.join(",")).expect("text grows");
            }
            None => write!(text, "{value}").expect("text grows"),
        }
        text.push_str(if at + 1 < entries.len() { ",\n" } else { "\n" });
    }
    text.push_str("}\n");
    fresh("src/engine/builtin/model.json", &text);
}

/// Which sources carry the most, for those who keep the rules.
#[test]
fn sensitivity_report() {
    fresh("rules/SENSITIVITY.md", &simbind::explain::sensitivity_report(&rulebook()));
}

/// What editors are told of the files of the rulebook.
#[test]
fn schemas() {
    for (name, kind) in FileKind::ALL {
        let schema = serde_json::to_string_pretty(&rulebook().schema(kind)).expect("a schema is serializable");
        fresh(&format!("rules/schema/{name}.json"), &format!("{schema}\n"));
    }
}

#[test]
fn typed_facts() {
    fresh("src/facts.rs", &typed(rulebook().vocabulary()));
}

/// `card_scheme` as `CardScheme`. `Self` is a word of Rust: the value `self` is called `Own`.
fn camel(name: &str) -> String {
    let camel = name
        .split('_')
        .map(|part| {
            let (first, rest) = part.split_at(1);
            first.to_uppercase() + rest
        })
        .collect::<String>();
    if camel == "Self" { "Own".to_owned() } else { camel }
}

fn typed(vocabulary: &Vocabulary) -> String {
    let mut out = String::from(
        "//! The words of the project's own vocabulary as Rust types, generated from `rules/vocabulary.yaml`.\n\
         //!\n\
         //! A value is told with [`Profile::with`](crate::Profile::with). Do not edit: change the vocabulary, then run\n\
         //! `SIMBIND_WRITE=1 cargo test --test generated`.\n\n\
         use crate::{FactValue, GoalName, MeansName};\n",
    );
    let goals = vocabulary.goals.iter().map(|goal| (goal.id.as_str(), goal.label.en.as_str()));
    enumeration(&mut out, "Goal", "What the person wants to do.", goals);
    out.push_str("\nimpl GoalName for Goal {\n    fn goal(self) -> usize {\n        self as usize\n    }\n}\n");
    let means = vocabulary.means.iter().map(|means| (means.id.as_str(), means.label.en.as_str()));
    enumeration(&mut out, "Means", "A way to fund a wallet.", means);
    out.push_str("\nimpl MeansName for Means {\n    fn means(self) -> usize {\n        self as usize\n    }\n}\n");
    for (place, fact) in vocabulary.facts.iter().enumerate() {
        let name = camel(&fact.id);
        let about = format!("{} (`{}`). {}", sentence(&fact.label.en), fact.id, fact.question.en);
        let values = fact.values.iter().map(|value| (value.id.as_str(), value.label.en.as_str()));
        enumeration(&mut out, &name, &about, values);
        write!(
            out,
            "\nimpl FactValue for {name} {{\n    const FACT: usize = {place};\n\n    fn value(self) -> usize {{\n        \
             self as usize\n    }}\n\n    fn name(self) -> &'static str {{\n        self.as_str()\n    }}\n}}\n"
        )
        .expect("text grows");
    }
    out
}

fn sentence(label: &str) -> String {
    let (first, rest) = label.split_at(1);
    first.to_uppercase() + rest
}

fn enumeration<'v>(out: &mut String, name: &str, about: &str, values: impl Iterator<Item = (&'v str, &'v str)>) {
    let (mut variants, mut names) = (String::new(), String::new());
    for (id, label) in values {
        let variant = camel(id);
        writeln!(variants, "    /// {}.\n    {variant},", sentence(label)).expect("text grows");
        writeln!(names, "            {name}::{variant} => {id:?},").expect("text grows");
    }
    write!(
        out,
        "\n/// {about}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum {name} {{\n{variants}}}\n\n\
         impl {name} {{\n    /// Its name in rule files.\n    #[must_use]\n    pub fn as_str(self) -> &'static str {{\n        \
         match self {{\n{names}        }}\n    }}\n}}\n"
    )
    .expect("text grows");
}
