//! Any bytes as two versions of a rule file: nothing changes from one to itself, and as much one way as back.
//!
//! The versions stand above and below a line `=====`; each is the museum's file for its country.

#![no_main]

use libfuzzer_sys::fuzz_target;
use simbind::Rulebook;
use simbind::difference::Compared;

const MUSEUM: [(&str, &str); 4] = [
    ("countries.yaml", include_str!("../../museum/countries.yaml")),
    ("rulebook.yaml", include_str!("../../museum/rulebook.yaml")),
    ("vocabulary.yaml", include_str!("../../museum/vocabulary.yaml")),
    ("world.yaml", include_str!("../../museum/world.yaml")),
];

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let Some((old, new)) = text.split_once("\n=====\n") else { return };
    let read = |country: &str| {
        let files = MUSEUM.into_iter().chain([("XA.yaml", country)]);
        Rulebook::from_sources(files.map(|(name, text)| (name, text.to_owned()))).ok()
    };
    let (Some(old), Some(new)) = (read(old), read(new)) else { return };
    let counted = |old: &Rulebook, new: &Rulebook| {
        let found = old.difference(new, Compared::new()).ok()?;
        let changes = found.changes().iter();
        let mut counts =
            changes.map(|change| (change.goal().to_owned(), change.changed().to_string())).collect::<Vec<_>>();
        counts.sort();
        Some(counts)
    };
    assert!(counted(&old, &old).is_none_or(|changes| changes.is_empty()), "something changes from a rulebook to itself");
    assert_eq!(counted(&old, &new), counted(&new, &old), "more changes one way than back");
});
