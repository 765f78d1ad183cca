//! Generated rulebooks, and one in which a little is changed.

use std::cell::Cell;
use std::collections::BTreeSet;

use crate::support::cases::{config, sampled};
use crate::support::plain::{Compliance, Condition, Effect, Model};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use simbind::Rulebook;
use simbind::difference::{Changed, Compared, Difference};

use super::{number, sets, within};
use crate::support::generate::{Tape, rulebook};
use crate::support::shifts::{self, Shifts, all_worlds, by_enumeration, on_basis, that_matter};

/// Compares what changes of one question on one basis with its enumeration.
fn agrees(model: &Model, facts: &[usize], changed: Option<&Changed>, expected: &Shifts) {
    let Some(changed) = changed else {
        assert!(expected.shifts.is_empty(), "a change was not found: {:?}", expected.shifts);
        return;
    };
    let count = |set: &BTreeSet<shifts::Seen>| set.len() as u128;
    assert_eq!(changed.situations(), count(&expected.situations));
    assert_eq!(changed.changed(), expected.shifts.values().map(count).sum::<u128>());
    assert_eq!(changed.shifts().len(), expected.shifts.len());
    for shift in changed.shifts() {
        let set = &expected.shifts[&(number(shift.from()), number(shift.to()))];
        assert_eq!(shift.situations(), count(set));
        assert_eq!(shift.beyond(), 0);
        let boxes = shift.regions().iter().map(|region| sets(model, facts, region)).collect::<Vec<_>>();
        for (place, (region, of)) in shift.regions().iter().zip(&boxes).enumerate() {
            let inside = expected.situations.iter().filter(|seen| within(of, seen)).collect::<Vec<_>>();
            assert!(inside.iter().all(|seen| set.contains(*seen)), "{} takes in too much", region.words());
            assert_eq!(region.situations(), inside.len() as u128);
            assert!(!region.responsible().is_empty(), "nothing is responsible for {}", region.words());
            // One more value of any fact would take in something else.
            for (at, fact) in facts.iter().enumerate() {
                for value in 0..model.vocabulary.facts[*fact].values.len() {
                    let mut larger = of.clone();
                    if larger[at].insert(value) {
                        let mut situations = expected.situations.iter();
                        let other = situations.any(|seen| within(&larger, seen) && !set.contains(seen));
                        assert!(other, "{} could be larger", region.words());
                    }
                }
            }
            // Without it something would be missing.
            let others =
                |seen: &&shifts::Seen| boxes.iter().enumerate().any(|(other, of)| other != place && within(of, seen));
            assert!(!inside.iter().all(others), "{} is not needed", region.words());
        }
        assert!(set.iter().all(|seen| boxes.iter().any(|of| within(of, seen))), "a change is in no region");
    }
}

/// Every test that the difference gives is passed by the new rulebook and failed by the old one. How many there were.
fn tests_tell_apart(old: &Rulebook, new: &Rulebook, difference: &Difference, files: &[(String, String)]) -> usize {
    let regions = difference.changes().iter().flat_map(|changed| changed.shifts()).flat_map(|shift| shift.regions());
    let tests = regions.filter_map(|region| region.test().map(str::to_owned)).collect::<Vec<_>>();
    if tests.is_empty() {
        return 0;
    }
    let indented = tests.iter().flat_map(|test| test.lines()).map(|line| format!("  {line}\n")).collect::<String>();
    let code = &crate::support::plain::plain(new).countries[0].code;
    let file = ("tests.yaml".to_owned(), format!("format: 1\nscope: {code}\ntests:\n{indented}"));
    let read = Rulebook::from_sources(files.iter().cloned().chain([file]));
    let read = read.unwrap_or_else(|error| panic!("{error}\n{indented}"));
    let with = |of: &Rulebook| {
        let tests = crate::support::plain::plain(&read).tests.iter().filter(|test| test.file.starts_with("tests"));
        let model = Model { tests: tests.cloned().collect(), ..crate::support::plain::plain(of).clone() };
        model.rulebook().unwrap().test()
    };
    let (before, after) = (with(old), with(new));
    assert_eq!(after.run(), tests.len());
    assert!(after.failures().is_empty(), "the new rulebook fails {:#?}", after.failures());
    assert_eq!(before.failures().len(), tests.len(), "the old rulebook passes some of\n{indented}");
    tests.len()
}

/// Changes something that decides, or seems to.
fn mutate(tape: &mut Tape<'_>, model: &mut Model) {
    let (rules, routes) = (model.rules.len(), model.routes.len());
    if rules == 0 {
        // An earlier change took the last rule away.
        model.date = "2023-08-15".parse().unwrap();
        return;
    }
    let rule = tape.below(rules);
    let other = model.rules[tape.below(rules)].clone();
    match tape.below(12) {
        0 => drop(model.rules.remove(rule)),
        1 => model.rules[rule].effect = [Effect::Blocks, Effect::Limits][tape.below(2)],
        2 => model.rules[rule].when = other.when,
        3 => model.rules[rule].when = Condition::Not(Box::new(other.when)),
        4 => model.rules[rule].gate = other.gate,
        5 => model.rules[rule].period = other.period,
        6 => model.rules[rule].because = other.because,
        7 => {
            // A rule that concerns no goal is a mistake.
            let goals = model.rules[rule].goals ^ 1 << tape.below(3);
            model.rules[rule].goals = if goals == 0 { model.rules[rule].goals } else { goals };
        }
        8 if routes > 0 => model.routes[tape.below(routes)].when = other.when,
        9 if routes > 0 => {
            let route = &mut model.routes[tape.below(routes)];
            route.compliance = Compliance::Accepted;
            route.clears ^= 1 << tape.below(3);
        }
        10 => model.countries[0].document = None,
        _ => model.date = "2023-08-15".parse().unwrap(),
    }
}

#[test]
fn generated_rulebooks() {
    const CASES: u32 = 300;
    let (changed, tests) = (Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(config(CASES));
    let tapes = (proptest::collection::vec(any::<u8>(), 0..400), proptest::collection::vec(any::<u8>(), 16));
    let result = runner.run(&tapes, |(rules, mutations)| {
        let mut tape = Tape::new(&rules);
        let files = rulebook(&mut tape);
        let Ok(old) = Rulebook::from_sources(files.clone()) else { return Ok(()) };
        let mut model = crate::support::plain::plain(&old).clone();
        let mut tape = Tape::new(&mutations);
        for _ in 0..1 + tape.below(3) {
            mutate(&mut tape, &mut model);
        }
        // Either may be the new one.
        let mutated = model.rulebook().unwrap();
        let (old, new) = if tape.chance(50) { (old, mutated) } else { (mutated, old) };
        let difference = old.difference(&new, Compared::default()).unwrap();
        let (before, after) = (crate::support::plain::plain(&old), crate::support::plain::plain(&new));
        let worlds = all_worlds(after);
        let mut seen = 0;
        for (goal, named) in after.vocabulary.goals.iter().enumerate() {
            for basis in ["document", "evidence", "headline"] {
                let verdicts = [before, after].map(|model| on_basis(model, 0, goal, basis, model.date, &worlds));
                let facts = that_matter(after, &worlds, &[&verdicts[0], &verdicts[1]]);
                let expected = by_enumeration([before, after], [0, 0], goal, basis, &facts);
                let found = difference.changes().iter().find(|of| of.goal() == named.id && of.bases().contains(&basis));
                if let Some(found) = found {
                    let names = facts.iter().map(|fact| after.vocabulary.facts[*fact].id.clone());
                    assert_eq!(found.facts(), names.collect::<Vec<_>>());
                    seen += 1;
                }
                agrees(after, &facts, found, &expected);
            }
        }
        assert_eq!(difference.changed(), seen);
        changed.set(changed.get() + seen);
        tests.set(tests.get() + tests_tell_apart(&old, &new, &difference, &files));
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    // A campaign in which nothing changes would pass as well.
    let enough = changed.get() > 100 && tests.get() > 100;
    assert!(enough || sampled(CASES), "{} changes, {} tests", changed.get(), tests.get());
}

/// The vocabularies differ: what both have is compared, and the rest is said.
#[test]
fn words_that_differ() {
    let zeros = [0_u8; 0];
    let files = |facts: &str, rules: &str| {
        let mut files = rulebook(&mut Tape::new(&zeros));
        let text = "label: {en: x, zh: x}, question: {en: x, zh: x}";
        let start = files[0].1.find("facts:\n").unwrap();
        files[0].1.truncate(start);
        files[0].1.push_str("facts:\n");
        for fact in facts.split("; ") {
            let (id, values) = fact.split_once(' ').unwrap();
            let values = values.split(' ').map(|value| format!("{{id: {value}, label: {{en: x, zh: x}}}}"));
            let values = values.collect::<Vec<_>>().join(", ");
            files[0].1.push_str(&format!("  - {{id: {id}, {text}, values: [{values}]}}\n"));
        }
        files[3].1.push_str(&format!("rules:\n{rules}"));
        files
    };
    let block = |when: &str| {
        format!(
            "  - {{id: b, basis: evidence, gate: door, effect: blocks, when: {when}, because: [known], text: {{en: x, zh: x}}}}\n"
        )
    };
    let old_files = files("size none red green; kind none red; gone none red", &block("{size: red, gone: red}"));
    let new_files =
        files("shape none blue; size none green blue red; kind none red", &block("{size: [red, blue], shape: blue}"));
    let read =
        |files: &[(String, String)]| Rulebook::from_sources(files.to_vec()).unwrap_or_else(|error| panic!("{error}"));
    let (old, new) = (read(&old_files), read(&new_files));
    let difference = old.difference(&new, Compared::new().goal("look")).unwrap();
    assert_eq!(difference.words().facts_added(), ["shape"]);
    assert_eq!(difference.words().facts_removed(), ["gone"]);
    assert_eq!(difference.words().values_added(), ["size=blue"]);
    let [changed] = difference.changes() else { panic!("{:#?}", difference.changes()) };
    // size none, red or green; shape none or blue; gone none or red: only size=red counts, where shape and gone differ.
    assert_eq!((changed.changed(), changed.situations()), (2, 12));
    let words = changed.shifts().iter().flat_map(|shift| shift.regions()).map(|region| region.words());
    let words = words.collect::<Vec<_>>();
    assert_eq!(
        words,
        ["size=red and shape=none and gone=red", "shape=blue and size=red and gone=none"]
            .map(|words| {
                let mut parts = words.split(" and ").collect::<Vec<_>>();
                parts.sort_by_key(|part| ["shape", "size", "gone"].iter().position(|id| part.starts_with(id)));
                parts.join(" and ")
            })
            .iter()
            .rev()
            .map(String::as_str)
            .collect::<Vec<_>>()
    );
    // The fact that is gone is not told to the new rulebook.
    let tests = changed.shifts().iter().flat_map(|shift| shift.regions()).filter_map(|region| region.test());
    assert!(tests.clone().count() == 2 && tests.clone().all(|test| !test.contains("gone:")));
    // Two vocabularies that have too much together are refused by name.
    let many = |from: usize| (from..from + 140).map(|value| format!("v{value}"));
    let told_apart = |from: usize| {
        let size = format!("size none {}", many(from).collect::<Vec<_>>().join(" "));
        let each = many(from).map(|value| format!("{{size: {value}}}")).collect::<Vec<_>>().join(", ");
        read(&files(&size, &block(&format!("{{any: [{each}]}}"))))
    };
    let (one, other) = (told_apart(0), told_apart(140));
    let refused = one.difference(&other, Compared::default()).unwrap_err().to_string();
    assert_eq!(
        refused,
        "the fact `size` has 281 values in the two rulebooks together, and at most 256 can be compared"
    );
}
