//! The digest names what a rulebook says: it is the same on every system, and another for every change of meaning.

use std::collections::HashMap;

use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn read(files: Files) -> Rulebook {
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
}

/// What a rulebook says, without the name of it and without where its tests stand.
fn says(rulebook: &Rulebook) -> Value {
    let mut model = serde_json::to_value(rulebook.model()).unwrap();
    model["digest"] = Value::Null;
    for test in model["tests"].as_array_mut().unwrap() {
        assert!(!test["file"].take().is_null(), "a test says where it stands");
    }
    model
}

proptest! {
    #![proptest_config(crate::support::cases::config(64))]

    /// A checkout elsewhere: files in any order, in a folder named as that system names folders, with a mark or without, and
    /// with line ends of either kind, mixed within a file where an editor did that.
    #[test]
    fn it_is_the_same_on_every_system(
        order in Just((0..museum().len()).collect::<Vec<_>>()).prop_shuffle(),
        folder in prop::sample::select(vec!["", "rules/", "./rules/", "/srv/our rules/", "C:\\rules\\", "..\\规则\\"]),
        marked in any::<bool>(),
        ends in prop::collection::vec(any::<bool>(), 1..7),
    ) {
        let plain = read(museum());
        let files = museum();
        let elsewhere = order.into_iter().map(|at| {
            let (name, text) = &files[at];
            let mut other = if marked { "\u{feff}".to_owned() } else { String::new() };
            for (line, of_windows) in text.lines().zip(ends.iter().cycle()) {
                other.push_str(line);
                other.push_str(if *of_windows { "\r\n" } else { "\n" });
            }
            (format!("{folder}{name}"), other)
        });
        let elsewhere = read(elsewhere.collect());
        prop_assert_eq!(elsewhere.digest(), plain.digest());
        prop_assert_eq!(says(&elsewhere), says(&plain));
    }
}

/// Each line left out, each digit another, each pair of lines exchanged: whatever is still a rulebook and says something else
/// has another digest, and no two that say different things share one.
#[test]
fn it_is_another_for_every_change_of_meaning() {
    let files = museum();
    let mut by_digest = HashMap::from([(read(museum()).digest().to_owned(), says(&read(museum())))]);
    let mut others = 0;
    for (at, (_, text)) in files.iter().enumerate() {
        let lines = text.lines().collect::<Vec<_>>();
        for line in 0..lines.len() {
            let mut without = lines.clone();
            without.remove(line);
            let digit = lines[line].char_indices().find(|(_, letter)| letter.is_ascii_digit());
            let turned = digit.map(|(place, digit)| {
                let mut turned = lines[line].to_owned();
                turned.replace_range(place..=place, if digit == '1' { "2" } else { "1" });
                turned
            });
            let mut changes = vec![without];
            if let Some(turned) = &turned {
                let mut changed = lines.clone();
                changed[line] = turned;
                changes.push(changed);
            }
            if line > 0 {
                let mut swapped = lines.clone();
                swapped.swap(line - 1, line);
                changes.push(swapped);
            }
            for changed in changes {
                let mut changed_files = files.clone();
                changed_files[at].1 = changed.join("\n") + "\n";
                let Ok(other) = Rulebook::from_sources(changed_files) else { continue };
                let said = says(&other);
                let known = by_digest.entry(other.digest().to_owned()).or_insert_with(|| said.clone());
                assert!(*known == said, "{} says two things", other.digest());
                others += 1;
            }
        }
    }
    assert!(others > 40 && by_digest.len() > 40, "{others} changes were read, {} digests", by_digest.len());
}
