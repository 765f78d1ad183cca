//! The difference of two rulebooks agrees with enumeration: counts, regions (no more and no less than what changes, none
//! too many, none too small), and tests to paste, which the new rulebook passes and the old one fails.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use simbind::difference::{Changed, Compared, Difference, Region};
use simbind::model::{Compliance, Condition, Effect, Model};
use simbind::{Rulebook, Verdict};
use support::generate::{Tape, rulebook};
use support::shifts::{self, Shifts, all_worlds, by_enumeration, on_basis, that_matter};

fn number(verdict: Option<Verdict>) -> u8 {
    verdict.map_or(3, |verdict| verdict as u8)
}

fn sets(model: &Model, facts: &[usize], region: &Region) -> Vec<BTreeSet<usize>> {
    let of = |fact: &usize| {
        let fact = &model.vocabulary.facts[*fact];
        let told = region.facts.iter().find(|(id, _)| *id == fact.id);
        match told {
            Some((_, values)) => values.iter().map(|value| fact.value(value).unwrap()).collect(),
            None => (0..fact.values.len()).collect(),
        }
    };
    facts.iter().map(of).collect()
}

fn within(sets: &[BTreeSet<usize>], seen: &[usize]) -> bool {
    sets.iter().zip(seen).all(|(set, value)| set.contains(value))
}

/// Compares what changes of one question on one basis with its enumeration.
fn agrees(model: &Model, facts: &[usize], changed: Option<&Changed>, expected: &Shifts) {
    let Some(changed) = changed else {
        assert!(expected.shifts.is_empty(), "a change was not found: {:?}", expected.shifts);
        return;
    };
    let count = |set: &BTreeSet<shifts::Seen>| set.len() as u128;
    assert_eq!(changed.situations, count(&expected.situations));
    assert_eq!(changed.changed, expected.shifts.values().map(count).sum::<u128>());
    assert_eq!(changed.shifts.len(), expected.shifts.len());
    for shift in &changed.shifts {
        let set = &expected.shifts[&(number(shift.from), number(shift.to))];
        assert_eq!(shift.situations, count(set));
        assert_eq!(shift.beyond, 0);
        let boxes = shift.regions.iter().map(|region| sets(model, facts, region)).collect::<Vec<_>>();
        for (place, (region, of)) in shift.regions.iter().zip(&boxes).enumerate() {
            let inside = expected.situations.iter().filter(|seen| within(of, seen)).collect::<Vec<_>>();
            assert!(inside.iter().all(|seen| set.contains(*seen)), "{} takes in too much", region.words);
            assert_eq!(region.situations, inside.len() as u128);
            assert!(!region.responsible.is_empty(), "nothing is responsible for {}", region.words);
            // One more value of any fact would take in something else.
            for (at, fact) in facts.iter().enumerate() {
                for value in 0..model.vocabulary.facts[*fact].values.len() {
                    let mut larger = of.clone();
                    if larger[at].insert(value) {
                        let mut situations = expected.situations.iter();
                        let other = situations.any(|seen| within(&larger, seen) && !set.contains(seen));
                        assert!(other, "{} could be larger", region.words);
                    }
                }
            }
            // Without it something would be missing.
            let others =
                |seen: &&shifts::Seen| boxes.iter().enumerate().any(|(other, of)| other != place && within(of, seen));
            assert!(!inside.iter().all(others), "{} is not needed", region.words);
        }
        assert!(set.iter().all(|seen| boxes.iter().any(|of| within(of, seen))), "a change is in no region");
    }
}

/// Every test that the difference gives is passed by the new rulebook and failed by the old one. How many there were.
fn tests_tell_apart(old: &Rulebook, new: &Rulebook, difference: &Difference, files: &[(String, String)]) -> usize {
    let regions = difference.changes.iter().flat_map(|changed| &changed.shifts).flat_map(|shift| &shift.regions);
    let tests = regions.filter_map(|region| region.test.clone()).collect::<Vec<_>>();
    if tests.is_empty() {
        return 0;
    }
    let indented = tests.iter().flat_map(|test| test.lines()).map(|line| format!("  {line}\n")).collect::<String>();
    let code = &new.model().countries[0].code;
    let file = ("tests.yaml".to_owned(), format!("format: 1\nscope: {code}\ntests:\n{indented}"));
    let read = Rulebook::from_sources(files.iter().cloned().chain([file]));
    let read = read.unwrap_or_else(|error| panic!("{error}\n{indented}"));
    let with = |of: &Rulebook| {
        let tests = read.model().tests.iter().filter(|test| test.file.starts_with("tests"));
        let model = Model { tests: tests.cloned().collect(), ..of.model().clone() };
        Rulebook::from_model(model).unwrap().test()
    };
    let (before, after) = (with(old), with(new));
    assert_eq!(after.run, tests.len());
    assert!(after.failures.is_empty(), "the new rulebook fails {:#?}", after.failures);
    assert_eq!(before.failures.len(), tests.len(), "the old rulebook passes some of\n{indented}");
    tests.len()
}

/// Changes something that decides, or seems to.
fn mutate(tape: &mut Tape<'_>, model: &mut Model) {
    let (rules, routes) = (model.rules.len(), model.routes.len());
    let rule = tape.below(rules);
    let other = model.rules[tape.below(rules)].clone();
    match tape.below(11) {
        0 => drop(model.rules.remove(rule)),
        1 => model.rules[rule].effect = [Effect::Blocks, Effect::Limits][tape.below(2)],
        2 => model.rules[rule].when = other.when,
        3 => model.rules[rule].when = Condition::Not(Box::new(other.when)),
        4 => model.rules[rule].gate = other.gate,
        5 => model.rules[rule].period = other.period,
        6 => model.rules[rule].because = other.because,
        7 => model.rules[rule].goals ^= 1 << tape.below(3),
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
    let (changed, tests) = (Cell::new(0), Cell::new(0));
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(300);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let tapes = (proptest::collection::vec(any::<u8>(), 0..400), proptest::collection::vec(any::<u8>(), 16));
    let result = runner.run(&tapes, |(rules, mutations)| {
        let mut tape = Tape::new(&rules);
        let files = rulebook(&mut tape);
        let Ok(old) = Rulebook::from_sources(files.clone()) else { return Ok(()) };
        let mut model = old.model().clone();
        let mut tape = Tape::new(&mutations);
        for _ in 0..1 + tape.below(3) {
            mutate(&mut tape, &mut model);
        }
        // Either may be the new one.
        let mutated = Rulebook::from_model(model).unwrap();
        let (old, new) = if tape.chance(50) { (old, mutated) } else { (mutated, old) };
        let difference = old.difference(&new, Compared::default()).unwrap();
        let (before, after) = (old.model(), new.model());
        let worlds = all_worlds(after);
        let mut seen = 0;
        for (goal, named) in after.vocabulary.goals.iter().enumerate() {
            for basis in ["document", "evidence", "headline"] {
                let verdicts = [before, after].map(|model| on_basis(model, 0, goal, basis, model.date, &worlds));
                let facts = that_matter(after, &worlds, &[&verdicts[0], &verdicts[1]]);
                let expected = by_enumeration([before, after], [0, 0], goal, basis, &facts);
                let found = difference.changes.iter().find(|of| of.goal == named.id && of.bases.contains(&basis));
                if let Some(found) = found {
                    let names = facts.iter().map(|fact| after.vocabulary.facts[*fact].id.clone());
                    assert_eq!(found.facts, names.collect::<Vec<_>>());
                    seen += 1;
                }
                agrees(after, &facts, found, &expected);
            }
        }
        assert_eq!(difference.changed, seen);
        changed.set(changed.get() + seen);
        tests.set(tests.get() + tests_tell_apart(&old, &new, &difference, &files));
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    // A campaign in which nothing changes would pass as well.
    assert!(changed.get() > 100 && tests.get() > 100, "{} changes, {} tests", changed.get(), tests.get());
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
    let difference = old.difference(&new, Compared { goal: Some("look"), ..Compared::default() }).unwrap();
    assert_eq!(difference.words.facts_added, ["shape"]);
    assert_eq!(difference.words.facts_removed, ["gone"]);
    assert_eq!(difference.words.values_added, ["size=blue"]);
    let [changed] = difference.changes.as_slice() else { panic!("{:#?}", difference.changes) };
    // size none, red or green; shape none or blue; gone none or red: only size=red counts, where shape and gone differ.
    assert_eq!((changed.changed, changed.situations), (2, 12));
    let words = changed.shifts.iter().flat_map(|shift| &shift.regions).map(|region| region.words.as_str());
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
    let tests = changed.shifts.iter().flat_map(|shift| &shift.regions).filter_map(|region| region.test.as_ref());
    assert!(tests.clone().count() == 2 && tests.clone().all(|test| !test.contains("gone:")));
    // Two vocabularies that have too much together are refused by name.
    let many = |from: usize| (from..from + 40).map(|value| format!("v{value}")).collect::<Vec<_>>().join(" ");
    let (one, other) = (
        read(&files(&format!("size none {}", many(0)), &block("{}"))),
        read(&files(&format!("size none {}", many(40)), &block("{}"))),
    );
    let refused = one.difference(&other, Compared::default()).unwrap_err().to_string();
    assert_eq!(refused, "the fact `size` has 81 values in the two rulebooks together, and at most 64 can be compared");
}

/// A change that one could make to the rules by mistake or on purpose.
struct Seeded {
    name: &'static str,
    change: fn(&mut Model),
    /// Questions whose situations are few enough to enumerate: country, goal, basis, and how many of them change.
    counted: &'static [(&'static str, &'static str, &'static str, u128, u128)],
}

fn rule<'m>(model: &'m mut Model, id: &str) -> &'m mut simbind::model::Rule {
    model.rules.iter_mut().find(|rule| rule.id == id).unwrap_or_else(|| panic!("there is no rule {id}"))
}

const SEEDED: [Seeded; 10] = [
    Seeded {
        name: "a block becomes a limit",
        change: |model| rule(model, "NZ-D-bind").effect = Effect::Limits,
        counted: &[("NZ", "bind", "document", 42, 42)],
    },
    Seeded {
        name: "a block is dropped",
        change: |model| model.rules.retain(|rule| rule.id != "W-card-of-another-person"),
        counted: &[("*", "link_card", "evidence", 168, 1_323), ("CY", "link_card", "evidence", 168, 1_323)],
    },
    Seeded {
        name: "a condition loses a clause",
        change: |model| rule(model, "W-mainland-account").when = Condition::Always,
        counted: &[("*", "link_card", "headline", 714, 1_323)],
    },
    Seeded {
        name: "a condition is turned round",
        change: |model| {
            let rule = rule(model, "W-issuer-declined");
            rule.when = Condition::Not(Box::new(rule.when.clone()));
        },
        counted: &[("*", "add_money", "evidence", 12, 1_323), ("RU", "link_card", "evidence", 432, 2_619)],
    },
    Seeded {
        name: "a rule begins later",
        change: |model| {
            rule(model, "W-card-domestic-only").period.from = Some("2027-01-01".parse().unwrap());
        },
        counted: &[("*", "link_card", "evidence", 24, 1_323)],
    },
    Seeded {
        name: "a claim is no longer supported",
        change: |model| {
            let claims = rule(model, "W-code-goes-to-dead-number").because.clone();
            for claim in claims {
                model.claims[claim].confidence = Some(simbind::model::Confidence::Low);
            }
        },
        counted: &[("*", "link_card", "evidence", 84, 1_323)],
    },
    Seeded {
        name: "a route clears one gate less",
        change: |model| model.routes.iter_mut().for_each(|route| route.clears &= !1),
        counted: &[("NZ", "bind", "document", 33, 42)],
    },
    Seeded {
        name: "a goal is forgotten",
        change: |model| {
            let goal = model.vocabulary.goal("withdraw").unwrap();
            rule(model, "NZ-D-withdraw-without-wallet").goals &= !(1 << goal);
        },
        counted: &[("NZ", "withdraw", "document", 1, 8)],
    },
    Seeded {
        name: "the rules are asked for another day",
        change: |model| model.date = "2023-01-01".parse().unwrap(),
        counted: &[("*", "link_card", "evidence", 168, 1_323)],
    },
    Seeded {
        name: "a world that could not be can",
        change: |model| {
            model.vocabulary.impossible.retain(|rule| rule.id != "no-card");
            rule(model, "W-card-of-another-person").effect = Effect::Limits;
        },
        counted: &[("*", "link_card", "evidence", 168, 1_323)],
    },
];

#[test]
fn seeded_changes_of_the_own_rules() {
    let old = Rulebook::builtin();
    let mut wrong = Vec::new();
    for seeded in &SEEDED {
        let mut model = old.model().clone();
        (seeded.change)(&mut model);
        let new = Rulebook::from_model(model).unwrap();
        let whole = seeded.counted.iter().all(|(country, ..)| *country == "*");
        for (country, goal, basis, changed, situations) in seeded.counted {
            let only = Compared {
                goal: Some(goal),
                country: (!whole && *country != "*").then_some(country),
                ..Compared::default()
            };
            let difference = old.difference(&new, only).unwrap();
            let listed = |of: &&Changed| of.countries.iter().any(|code| code == country) && of.bases.contains(basis);
            let found = difference.changes.iter().find(listed);
            let counts = found.map_or((0, 0), |found| (found.changed, found.situations));
            if counts != (*changed, *situations) {
                wrong.push(format!("{}: {country} {goal} {basis}: {counts:?}", seeded.name));
            }
            let Some(found) = found else { continue };
            // Any country without a file stands for all of them.
            let code = if *country == "*" { "JP" } else { country };
            let words = &old.model().vocabulary;
            let place = |model: &Model| model.countries.iter().position(|of| of.code == code).unwrap();
            let facts = found.facts.iter().map(|id| words.fact(id).unwrap()).collect::<Vec<_>>();
            let models = [old.model(), new.model()];
            let goal = words.goal(goal).unwrap();
            let mut expected = by_enumeration(models, models.map(place), goal, basis, &facts);
            if old.model().vocabulary.impossible != new.model().vocabulary.impossible {
                // What can be by one alone is not compared; the stricter is the old one here.
                expected = by_enumeration([models[0], models[0]], models.map(place), goal, basis, &facts);
                let with = by_enumeration([models[1], models[0]], models.map(place), goal, basis, &facts);
                expected.shifts = with.shifts.into_iter().map(|((new, old), set)| ((old, new), set)).collect();
            }
            let sum = expected.shifts.values().map(|set| set.len() as u128).sum::<u128>();
            assert_eq!((sum, expected.situations.len() as u128), counts, "{}: {country} {basis}", seeded.name);
            for shift in &found.shifts {
                let set = &expected.shifts[&(number(shift.from), number(shift.to))];
                assert_eq!(set.len() as u128, shift.situations, "{}", seeded.name);
                let boxes = shift.regions.iter().map(|region| sets(models[1], &facts, region)).collect::<Vec<_>>();
                for seen in &expected.situations {
                    assert_eq!(boxes.iter().any(|of| within(of, seen)), set.contains(seen), "{}", seeded.name);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Revisions are read with git, and what is missing is said.
#[test]
fn git_revisions() {
    let folder = tempfile::tempdir().unwrap();
    let run = |program: &str, arguments: &[&str]| {
        let mut command = std::process::Command::new(program);
        command
            .args(arguments)
            .current_dir(folder.path())
            .env("GIT_CEILING_DIRECTORIES", folder.path().parent().unwrap());
        command.env("NO_COLOR", "1").env("COLUMNS", "100");
        let output = command.output().unwrap_or_else(|error| panic!("{program}: {error}"));
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let simbind = |arguments: &[&str]| run(env!("CARGO_BIN_EXE_simbind"), arguments);
    let outside = simbind(&["diff", "HEAD", "builtin"]);
    assert_eq!(outside.0, Some(2));
    assert!(outside.2.contains("`HEAD` is no folder, and this is no git repository"), "{}", outside.2);

    let rules = folder.path().join("rules");
    std::fs::create_dir(&rules).unwrap();
    let museum = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/museum");
    for entry in std::fs::read_dir(museum).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, rules.join(path.file_name().unwrap())).unwrap();
    }
    let git = |arguments: &[&str]| {
        let named = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
        let ran = run("git", &[&named[..], arguments].concat());
        assert_eq!(ran.0, Some(0), "git {arguments:?}: {}", ran.2);
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "one"]);
    let path = rules.join("XA.yaml");
    let text = std::fs::read_to_string(&path)
        .unwrap()
        .replace("when: {weekday: monday, ticket: {not: year}}", "when: {weekday: monday}");
    std::fs::write(&path, text).unwrap();
    // The folder against the revision, and two revisions.
    let changed = simbind(&["diff", "HEAD", "--goal", "shop"]);
    assert_eq!(changed.0, Some(0), "{}", changed.2);
    assert!(changed.1.contains("- ticket=year and weekday=monday (1)"), "{}", changed.1);
    git(&["commit", "--quiet", "--all", "--message", "two"]);
    let between = simbind(&["diff", "HEAD~1:rules", "HEAD", "--goal", "shop"]);
    assert_eq!(between.1, changed.1);
    assert!(simbind(&["diff", "HEAD", "rules"]).1.contains("nothing changes"));
    assert_eq!(simbind(&["diff", "HEAD~1", "--deny", "theoretically_possible->*"]).0, Some(1));
    assert_eq!(simbind(&["diff", "HEAD~1", "--deny", "*->theoretically_possible"]).0, Some(0));

    for (word, message) in [
        ("nowhere", "`nowhere` is no folder, and git knows no such revision"),
        ("HEAD:nowhere", "the revision `HEAD` has no folder `nowhere`"),
    ] {
        let refused = simbind(&["diff", word]);
        assert_eq!(refused.0, Some(2), "{word}");
        assert!(refused.2.contains(message), "{word}: {}", refused.2);
    }
}
