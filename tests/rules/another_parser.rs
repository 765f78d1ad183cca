//! Two parsers of YAML agree on the project's own rule files.

use std::path::PathBuf;

use simbind::Rulebook;

use crate::support::folders::{own_rules, root};

fn rule_files() -> Vec<PathBuf> {
    let root = root("rules");
    let mut files = Vec::new();
    for folder in [root.clone(), root.join("world")] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "yaml") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// Another parser reads every rule file as ours does: it gives the same model when its reading is written out as JSON.
#[test]
fn another_parser_reads_the_same() {
    let rewritten = rule_files().into_iter().map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        let value: serde_yaml::Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        // JSON is YAML: what the other parser understood is put before ours again.
        (path.display().to_string(), serde_json::to_string(&value).unwrap())
    });
    let theirs = Rulebook::from_sources(rewritten.collect::<Vec<_>>()).unwrap_or_else(|error| panic!("{error}"));
    let plain = |rulebook: &Rulebook| {
        let mut model = crate::support::plain::plain(rulebook).clone();
        model.digest.clear();
        model.tests.iter_mut().for_each(|test| test.line = 0);
        model
    };
    assert_eq!(plain(own_rules()), plain(&theirs));
}
