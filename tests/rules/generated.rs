//! What is generated from `rules/` and committed is fresh.
//!
//! `SIMBIND_WRITE=1 cargo test --test rules generated` writes it anew.

use simbind::schema::FileKind;

use crate::support::folders::{own_rules, root};

const REMEDY: &str = "run `SIMBIND_WRITE=1 cargo test --test rules generated`, look at the difference, and commit it";

fn fresh(path: &str, wanted: &str) {
    let path = root(path);
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

/// The rules as Rust data, and the words of the vocabulary as types.
#[test]
fn compiled_in() {
    // Where a test stands in its file is a matter of the folder it was read from.
    let root = format!("{}/", env!("CARGO_MANIFEST_DIR"));
    for (path, text) in simbind::compiled_in(own_rules()) {
        fresh(path, &text.replace(&root, ""));
    }
}

/// Which sources carry the most, for those who keep the rules.
#[cfg(feature = "render")]
#[test]
fn sensitivity_report() {
    fresh("rules/SENSITIVITY.md", &simbind::explain::sensitivity_report(own_rules()));
}

/// What editors are told of the files of the rulebook.
#[test]
fn schemas() {
    for (name, kind) in FileKind::ALL {
        let schema = serde_json::to_string_pretty(&own_rules().schema(kind)).expect("a schema is serializable");
        fresh(&format!("rules/schema/{name}.json"), &format!("{schema}\n"));
    }
}
