//! The house stands one way: each room imports only from those before it, and no two files import one another in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, from the ground up. What each may import besides itself.
const ROOMS: [(&str, &[&str]); 7] = [
    ("engine", &[]),
    ("read", &["engine"]),
    ("reason", &["engine"]),
    ("workbench", &["engine", "read", "reason"]),
    // It prints what the workbench found.
    ("render", &["engine", "reason", "workbench"]),
    ("tables", &["engine", "reason", "render"]),
    // A crate of its own, which sees what is public.
    ("cli", &[]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The paths within the crate that a line names: `engine::model` of `use crate::engine::model::Rule;`.
fn named(line: &str) -> impl Iterator<Item = Vec<&str>> {
    line.split("crate::").skip(1).map(|rest| {
        let end = rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == ':'));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest).split("::").filter(|part| !part.is_empty()).collect()
    })
}

#[test]
fn rooms_import_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut wrong = Vec::new();
    let mut looked_at = 0;
    for path in &files {
        let place = path.strip_prefix(&root).unwrap();
        let room = place.iter().next().unwrap().to_str().unwrap();
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else { continue };
        for (number, line) in fs::read_to_string(path).unwrap().lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for path in named(line) {
                let Some(first) = path.first().filter(|first| ROOMS.iter().any(|(name, _)| name == *first)) else {
                    continue;
                };
                looked_at += 1;
                if *first != room && !allowed.contains(first) {
                    wrong.push(format!("src/{}:{}: `{room}` imports `{first}`", place.display(), number + 1));
                }
            }
        }
    }
    assert!(looked_at > 300, "{looked_at} imports were found");
    assert!(wrong.is_empty(), "rooms import only from those before them:\n{}", wrong.join("\n"));
}

/// The test would see an import that goes up.
#[test]
fn names_of_rooms_are_seen() {
    let line = "use crate::render::explain::Text; // and crate::engine::model";
    assert_eq!(named(line).collect::<Vec<_>>(), [vec!["render", "explain", "Text"], vec!["engine", "model"]]);
    let up = BTreeMap::from(ROOMS)
        .iter()
        .flat_map(|(room, below)| below.iter().map(move |other| (*other, *room)))
        .collect::<BTreeSet<_>>();
    assert!(!up.iter().any(|(below, room)| up.contains(&(room, below))), "no two rooms import one another");
}
