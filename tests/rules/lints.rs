//! Every lint is declared once, and its document tells the truth: the example that fails is found, with the message that
//! stands there, and the one that passes is not.
//!
//! The documents are `src/workbench/lint/docs/CODE.md`; their examples are files that are added to the rulebook of
//! `tests/lints/base`. `SIMBIND_WRITE=1 cargo test --test rules lints` writes the messages anew: look at the difference, and
//! commit it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use simbind::lint::{Options, Report, check, check_dir, fix, lints, texts_of};
use simbind::{Date, Level, Rulebook};

use crate::support::folders::root;

fn base() -> Vec<(String, Vec<u8>)> {
    let name = |path: &str| path.rsplit(['/', '\\']).next().unwrap().to_owned();
    let files = texts_of(root("tests/lints/base"), &["yaml"]).unwrap();
    files.into_iter().map(|(path, text)| (name(&path), text.into_bytes())).collect()
}

/// A fenced block of a document: the words behind its fence, and its text.
struct Block<'d> {
    words: Vec<&'d str>,
    text: String,
}

impl Block<'_> {
    fn has(&self, word: &str) -> bool {
        self.words.contains(&word)
    }

    fn value(&self, key: &str) -> Option<&str> {
        self.words.iter().find_map(|word| word.strip_prefix(key)?.strip_prefix('='))
    }

    fn file(&self) -> String {
        self.words.iter().find(|word| word.contains('.')).unwrap_or(&"example.yaml").to_string()
    }
}

fn blocks(docs: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut open = false;
    for line in docs.lines() {
        match line.strip_prefix("```") {
            Some(_) if open => open = false,
            Some(info) => {
                blocks.push(Block { words: info.split(' ').collect(), text: String::new() });
                open = true;
            }
            None if open => blocks.last_mut().unwrap().text.extend([line, "\n"]),
            None => {}
        }
    }
    blocks
}

/// The base rulebook with the examples of one kind (`fails` or `passes`) added.
fn checked(blocks: &[Block<'_>], kind: &str) -> Report {
    let mut files = base();
    let (mut earlier, mut sources, mut today) = (Vec::new(), Vec::new(), None::<Date>);
    for block in blocks {
        if block.has("base") {
            earlier.push((block.file(), block.text.clone()));
        } else if block.has("source") {
            sources.push((block.file(), block.text.clone()));
        } else if block.has(kind) {
            today = block.value("today").map(|day| day.parse().unwrap()).or(today);
            let name = block.file();
            let at = files.iter().position(|(file, _)| *file == name);
            let before = at.map(|at| String::from_utf8(files.remove(at).1).unwrap()).unwrap_or_default();
            let text = if block.has("append") {
                before + &block.text
            } else if let Some(section) = block.value("into") {
                before.replace(&format!("\n{section}:\n"), &format!("\n{section}:\n{}", block.text))
            } else {
                block.text.clone()
            };
            let text = text.repeat(block.value("times").map_or(1, |times| times.parse().unwrap()));
            // A line with `{n}` stands for as many lines; one with `{m}` as well for one for each smaller number.
            let text = block.value("lines").map_or(text.clone(), |times| {
                let numbers = || 1..=times.parse::<usize>().unwrap();
                let repeat = |line: &str| numbers().map(|n| line.replace("{n}", &n.to_string())).collect::<String>();
                let pair = |line: &str, n: usize| {
                    let line = line.replace("{n}", &n.to_string());
                    (1..n).map(|m| line.replace("{m}", &m.to_string())).collect::<String>()
                };
                let each = |line: &str| match (line.contains("{m}"), line.contains("{n}")) {
                    (true, _) => numbers().map(|n| pair(line, n)).collect(),
                    (false, true) => repeat(line),
                    (false, false) => line.to_owned(),
                };
                text.split_inclusive('\n').map(each).collect()
            });
            let text = if block.has("latin-1") {
                text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
            } else {
                text.into_bytes()
            };
            if !block.has("absent") {
                files.push((name, text));
            }
        }
    }
    let options = Options::new().today(today).base(earlier).sources(sources);
    check(files, &options).unwrap()
}

fn lines(report: &Report) -> String {
    report.diagnostics().map(|finding| format!("{finding}\n")).collect()
}

/// The document with another text in its block of messages.
fn with_messages(docs: &str, messages: &str) -> String {
    let (before, rest) = docs.split_once("```text\n").expect("a block ```text with the messages");
    let (_, after) = rest.split_once("```").expect("the block ends");
    format!("{before}```text\n{messages}```{after}")
}

#[test]
fn nothing_is_reported_of_the_base() {
    assert_eq!(lines(&check(base(), &Options::default()).unwrap()), "");
}

#[test]
fn documents_tell_the_truth() {
    for lint in lints() {
        let (code, docs) = (lint.code(), lint.docs());
        assert!(docs.starts_with(&format!("# {code}\n\n")), "{code} begins with its name");
        assert!(lint.summary().ends_with('.') && lint.summary().len() <= 120, "{code}: {}", lint.summary());
        let blocks = blocks(docs);
        assert!(blocks.iter().any(|block| block.has("fails")), "{code} has an example that fails");
        assert!(blocks.iter().any(|block| block.has("passes")), "{code} has an example that passes");
        let fails = checked(&blocks, "fails");
        let found = fails.diagnostics().map(|finding| finding.code()).collect::<BTreeSet<_>>();
        assert_eq!(
            found,
            BTreeSet::from([code]),
            "{code}: its example fails for this and nothing else\n{}",
            lines(&fails)
        );
        assert!(fails.diagnostics().all(|finding| finding.level() == lint.level()), "{code} has its level");
        assert_eq!(lines(&checked(&blocks, "passes")), "", "{code}: nothing is reported of the example that passes");

        let wanted = with_messages(docs, &lines(&fails));
        let path = root(&format!("src/workbench/lint/docs/{code}.md"));
        if std::env::var_os("SIMBIND_WRITE").is_some() {
            fs::write(path, wanted).unwrap();
        } else {
            assert_eq!(
                docs, wanted,
                "{code}: run `SIMBIND_WRITE=1 cargo test --test rules lints` and look at the difference"
            );
        }
    }
}

/// What is fixed is not found any more, and nothing is wrong instead.
#[test]
fn fixes_remedy_what_they_fix() {
    let mut fixed_codes = BTreeSet::new();
    for lint in lints() {
        let blocks = blocks(lint.docs());
        let report = checked(&blocks, "fails");
        for fixed in fix(&report) {
            fixed_codes.insert(lint.code());
            let again = Block { words: vec!["yaml", "again", fixed.name()], text: fixed.after().to_owned() };
            let after = checked(&[again], "again");
            assert!(
                !lines(&after).contains(lint.code()),
                "{}: after {:?}\n{}",
                lint.code(),
                fixed.done(),
                lines(&after)
            );
            assert_eq!(after.count(Level::Error), 0, "{}: after {:?}\n{}", lint.code(), fixed.done(), lines(&after));
        }
    }
    let expected = [
        "double-space",
        "duplicate-key",
        "no-final-period",
        "repeated-word",
        "unknown-fact",
        "unknown-goal",
        "unknown-key",
        "unknown-lint",
        "unknown-means",
        "unknown-party",
        "unknown-condition",
        "unknown-reference",
        "unknown-value",
        "unknown-word",
        "wrong-punctuation",
        "yaml-syntax",
    ];
    assert_eq!(fixed_codes, BTreeSet::from(expected));
}

fn sources_of(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources_of(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Reading reports no code that is not declared, and declares none that it does not report.
#[test]
fn codes_of_reading_are_declared() {
    let mut paths = vec![root("src/read/load.rs")];
    sources_of(&root("src/read/resolve"), &mut paths);
    let declared = lints().map(|lint| lint.code()).collect::<BTreeSet<_>>();
    assert_eq!(declared.len(), lints().count(), "a code is declared twice");
    let mut used = BTreeSet::new();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        // Examples in the docs name codes that are none of a lint.
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("///"));
        let text = lines.collect::<Vec<_>>().join("\n");
        for piece in text.split('"').skip(1).step_by(2) {
            let kebab = piece.contains('-') && piece.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
            if (kebab && !piece.starts_with('-')) || ["ledger", "not-utf8"].contains(&piece) {
                assert!(declared.contains(piece), "`{piece}` of {} is not declared", path.display());
                used.insert(piece.to_owned());
            }
        }
    }
    assert!(used.len() >= 40, "{used:?}");
    let documents = fs::read_dir(root("src/workbench/lint/docs")).unwrap();
    let documents = documents.map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned());
    assert_eq!(documents.collect::<BTreeSet<_>>(), declared.iter().map(|code| code.to_string()).collect());
}

/// The project's own rules: no errors and no warnings.
#[test]
fn own_rules_are_clean() {
    let report = check_dir(root("rules"), &Options::default()).unwrap();
    let bad =
        report.diagnostics().filter(|finding| finding.level() > Level::Note).map(|finding| format!("{finding}\n"));
    assert_eq!(bad.collect::<String>(), "");
    assert!(report.is_complete() && report.files() > 20);
}

/// What is stale or overdue depends on the day that is named, not on that of a clock.
#[test]
fn today_is_an_argument() {
    let on = |day: &str| {
        let options = Options::new().today(day.parse::<Date>().unwrap());
        check(base(), &options).unwrap().diagnostics().map(|finding| finding.code()).collect::<BTreeSet<_>>()
    };
    assert_eq!(on("2027-06-01"), BTreeSet::from([]));
    assert_eq!(on("2027-06-02"), BTreeSet::from(["stale-claim"]));
    assert_eq!(on("2026-05-31"), BTreeSet::from(["future-date"]));
}

/// A single date ahead is that date's mistake; where all are, it is the rulebook's own.
#[test]
fn many_dates_ahead_are_one_mistake() {
    let dated = |date: &str| {
        let mut files = base();
        files.retain(|(name, _)| name != "rulebook.yaml");
        files.push(("rulebook.yaml".to_owned(), format!("format: 1\nversion: '1'\ndate: {date}\n").into_bytes()));
        lines(&check(files, &Options::default()).unwrap())
    };
    assert_eq!(dated("2026-06-01"), "");
    let expected = "rulebook.yaml:3:7: error[future-date]: 6 dates of what was read lie after the date of the rulebook, the \
                    last on 2026-06-01; help: set `date` to the day of the last change\n";
    assert_eq!(dated("2019-01-01"), expected);
}

/// Words count as well: profiles that were kept name them.
#[test]
fn words_may_not_vanish() {
    let without = |piece: &str| {
        let mut files = base();
        let base = files.iter().map(|(name, text)| (name.clone(), String::from_utf8(text.clone()).unwrap()));
        let options = Options::new().base(base.collect());
        let (_, text) = files.iter_mut().find(|(name, _)| name == "vocabulary.yaml").unwrap();
        let after = String::from_utf8(text.clone()).unwrap().replace(piece, "");
        *text = after.into_bytes();
        lines(&check(files, &options).unwrap())
    };
    assert_eq!(without("a piece that is not there"), "");
    let expected = "rulebook.yaml:1:1: error[vanished-id]: the value `ticket=year` of the base is gone without a word; help: \
                    put it back, or add `{id: ticket=year, why: ..., replaced_by: ...}` to `retired` in `rulebook.yaml`\n";
    assert_eq!(without("      - {id: year, label: {en: for a year, zh: 年票}}\n"), expected);
}

/// The base with a file of rules, as (code, place) of what is found.
fn with_rules(text: &str, rulebook: &str) -> Vec<(String, String)> {
    let mut files = base();
    let about = files.iter_mut().find(|(name, _)| name == "rulebook.yaml").unwrap();
    about.1.extend(rulebook.bytes());
    files.push(("rules.yaml".to_owned(), format!("format: 1\nscope: world\n{text}").into_bytes()));
    let report = check(files, &Options::default()).unwrap();
    let text_at = |finding: &simbind::Diagnostic| {
        let (from, (_, until)) = (finding.column(), finding.end());
        let line = text.lines().nth(finding.line().saturating_sub(3)).unwrap_or_default();
        line.chars().skip(from - 1).take(until - from).collect()
    };
    report.diagnostics().map(|finding| (finding.code().to_owned(), text_at(finding))).collect()
}

/// Two rules, of which the first is covered by the second while that is in effect; and a test that both are needed for.
fn covered(id: &str, period: &str) -> String {
    let rest = "because: [tickets], text: {en: Not so., zh: 不行。}";
    format!(
        "rules:\n  \
         - {{id: {id}, basis: evidence, gate: door, effect: blocks, when: {{ticket: day, purse: none}}, {rest}}}\n  \
         - {{id: wide, basis: evidence, gate: door, effect: blocks, when: {{purse: none}},{period} {rest}}}\n\
         tests:\n  - {{name: n, country: XA, facts: {{ticket: day, purse: none}}, expect: {{reasons: [{id}, wide]}}}}\n"
    )
}

/// What decided once, or will, is not idle.
#[test]
fn every_day_is_looked_at() {
    let shadowed = vec![("shadowed-rule".to_owned(), "narrow".to_owned())];
    assert_eq!(with_rules(&covered("narrow", ""), ""), shadowed);
    assert_eq!(with_rules(&covered("narrow", " from: 2026-01-01,"), ""), []);
    assert_eq!(with_rules(&covered("narrow", " until: 2027-01-01,"), ""), []);
}

#[test]
fn exceptions_excuse_what_is_idle() {
    let excuse = |at: &str| {
        let exception = format!("{{code: shadowed-rule, at: {at}, why: it cites another source, until: 2027-01-01}}");
        with_rules(&covered("narrow", ""), &format!("exceptions: [{exception}]\n"))
    };
    assert_eq!(excuse("narrow"), []);
    let codes = excuse("wide").into_iter().map(|(code, _)| code).collect::<BTreeSet<_>>();
    assert_eq!(codes, BTreeSet::from(["shadowed-rule".to_owned(), "unneeded-exception".to_owned()]));
}

/// What editors of Chinese text, and of other people's files, most often slip on: the remedy is named, and put in place
/// where it is certain.
#[test]
fn slips_have_their_remedy() {
    let rule = |goals: &str, when: &str, text: &str| {
        format!(
            "format: 1\nscope: world\nrules:\n  - id: x\n    basis: evidence\n    gate: door\n    goals: {goals}\n    \
             effect: limits\n    when: {when}\n    because: [tickets]\n    text:\n      en: {text}\n      zh: \"限制。\"\n"
        )
    };
    let found = |text: String| {
        let mut files = base();
        files.push(("rules.yaml".to_owned(), text.into_bytes()));
        let report = check(files, &Options::default()).unwrap();
        let said = report.diagnostics().map(|finding| {
            let fix = finding.fix().map(|fix| fix.edits().map(|edit| edit.text()).collect::<String>());
            (finding.code(), finding.line(), finding.help().unwrap_or_default().to_owned(), fix)
        });
        said.collect::<Vec<_>>()
    };
    let one = |text: String| {
        let mut found = found(text);
        assert_eq!(found.len(), 1, "{found:?}");
        found.remove(0)
    };
    let good = ("[enter, shop]", "{ticket: day}", "\"A limit.\"");
    assert_eq!(found(rule(good.0, good.1, good.2)), []);

    let (code, line, help, fix) = one(rule("[enter，shop]", good.1, good.2));
    assert_eq!((code, line, fix.as_deref()), ("unknown-goal", 7, Some("enter, shop")));
    assert_eq!(help, "names are separated by `,` and a space: `[enter, shop]`");
    let (code, _, _, fix) = one(rule("enter，shop", good.1, good.2));
    assert_eq!((code, fix), ("unknown-goal", None), "brackets are missing as well");

    let (code, line, help, _) = one(rule(good.0, "{goal: shop}", good.2));
    assert_eq!((code, line), ("unknown-fact", 9));
    assert_eq!(help, "name goals beside `when`, under `goals`; a condition is over facts");

    let (code, line, help, fix) = one(rule(good.0, good.1, "Ask at till #2."));
    assert_eq!((code, line, fix), ("no-final-period", 12, None), "a period would make it worse");
    assert_eq!(help, "what stands after ` #` is a comment: put the whole text in quotes if it is part of it");
    let (code, _, _, fix) = one(rule(good.0, good.1, "Ask at the till"));
    assert_eq!((code, fix.as_deref()), ("no-final-period", Some(".")));

    for (scope, help, fix) in [
        ("Exampleland", "write its code, `XA`", Some("XA")),
        ("例国", "write its code, `XA`", Some("XA")),
        ("xa", "write its code, `XA`", Some("XA")),
        ("XQ", "a scope is a country code of `countries.yaml`, or `world`", None),
    ] {
        let text = rule(good.0, good.1, good.2).replace("scope: world", &format!("scope: {scope}"));
        let (code, line, told, edit) = one(text);
        assert_eq!((code, line), ("unknown-country", 2));
        assert_eq!((told.as_str(), edit.as_deref()), (help, fix), "{scope}");
    }

    let odd = "impossible:\n  - {id: odd, if: {ticket: year}, then: {purse: coins}, text: {en: odd, zh: 奇}}\n";
    let test =
        "format: 1\nscope: world\ntests:\n  - {name: n, country: XA, facts: {ticket: year, purse: none}, expect: {}}\n";
    let mut files = base();
    files.iter_mut().find(|(name, _)| name == "vocabulary.yaml").unwrap().1.extend(odd.bytes());
    files.push(("tests.yaml".to_owned(), test.replace("{}", "{verdict: not_directly}").into_bytes()));
    let report = lines(&check(files, &Options::default()).unwrap());
    assert!(report.contains("correct the facts of the test"), "{report}");
}

/// Of two rules that say the same, one is too many, and not both.
#[test]
fn the_same_rule_twice_is_one_finding() {
    let twice = covered("narrow", "").replace("{ticket: day, purse: none}, because", "{purse: none}, because");
    assert_eq!(with_rules(&twice, ""), [("shadowed-rule".to_owned(), "wide".to_owned())]);
}

/// A rule that closes another gate than the one that is shut anyway is told for its own gate.
#[test]
fn a_gate_is_told_by_itself() {
    let rule = |gate: &str| {
        format!(
            "rules:\n  - {{id: shut, basis: evidence, gate: {gate}, goals: [shop], effect: blocks, when: {{ticket: none}}, \
             because: [tickets], text: {{en: Not so., zh: 不行。}}}}\n\
             tests:\n  - {{name: n, country: XA, goal: shop, facts: {{ticket: none}}, expect: {{decisive: [shut]}}}}\n"
        )
    };
    assert_eq!(with_rules(&rule("till"), ""), []);
    assert_eq!(with_rules(&rule("door"), ""), [("shadowed-rule".to_owned(), "shut".to_owned())]);
}

#[test]
fn denied_findings_are_errors() {
    let stale = |deny: &[&str]| {
        let options = Options::new().today("2028-01-01".parse::<Date>().unwrap()).deny(deny.iter().copied());
        let report = check(base(), &options);
        report.map(|report| (report.fails(), report.count(Level::Error), report.count(Level::Warning)))
    };
    assert_eq!(stale(&[]).unwrap(), (false, 0, 2));
    assert_eq!(stale(&["warnings"]).unwrap(), (true, 2, 0));
    assert_eq!(stale(&["stale-claim"]).unwrap(), (true, 2, 0));
    assert_eq!(stale(&["double-space"]).unwrap(), (false, 0, 2));
    let slip = stale(&["stale-clam"]).unwrap_err();
    assert_eq!(slip.to_string(), "unknown code `stale-clam`; did you mean `stale-claim`?");
}

/// What the check calls an error when reading fails is what reading says, to the letter.
#[test]
fn reading_and_checking_agree() {
    for folder in ["tests/cli/broken", "tests/cli/unclosed", "tests/cli/unledgered"] {
        let folder = root(folder);
        let reading = Rulebook::from_dir(&folder).unwrap_err().to_string();
        let report = check_dir(&folder, &Options::default()).unwrap();
        assert_eq!(lines(&report).trim_end(), reading);
        assert!(report.fails() && !report.is_complete());
    }
}

/// Whatever is done to rule files, a check of them ends with a report that can be shown in every form; fixing what is
/// certain leaves files that can be checked again, and comes to an end.
mod any_files {
    use proptest::prelude::*;
    use simbind::lint::{Options, check, fix};

    const PIECES: [&str; 16] =
        ["", " ", "\n", "\t", ": ", "- ", "[", "]", "{", "}", "'", "\"", "#", "号", "&a *a", "\r\n"];

    proptest! {
        #![proptest_config(crate::support::cases::config(256))]
        #[test]
        fn are_checked(cuts in prop::collection::vec((0..4_usize, 0..3000_usize, 0..12_usize, 0..PIECES.len()), 1..4)) {
            let mut files = super::base();
            for (file, at, length, piece) in cuts {
                let text = String::from_utf8(files[file].1.clone()).unwrap();
                let letters = text.chars().collect::<Vec<_>>();
                let at = at % letters.len();
                let mut text = letters[..at].iter().collect::<String>();
                text.push_str(PIECES[piece]);
                text.extend(&letters[(at + length).min(letters.len())..]);
                files[file].1 = text.into_bytes();
            }
            for round in 0.. {
                prop_assert!(round < 16, "fixing goes on and on");
                let report = check(files.clone(), &Options::default()).unwrap();
                for finding in report.diagnostics() {
                    prop_assert!(finding.render(false).contains(finding.code()));
                    prop_assert!(finding.end() >= (finding.line(), finding.column()), "{finding}");
                }
                serde_json::to_string(&report.to_json()).unwrap();
                serde_json::to_string(&report.to_sarif()).unwrap();
                prop_assert_eq!(report.to_github().lines().count(), report.diagnostics().count());
                let fixed = fix(&report);
                if fixed.is_empty() {
                    break;
                }
                for fixed in fixed {
                    let file = files.iter_mut().find(|(file, _)| *file == fixed.name()).unwrap();
                    prop_assert_eq!(&file.1, fixed.before().as_bytes());
                    file.1 = fixed.after().as_bytes().to_vec();
                }
            }
        }
    }
}

/// What a permit and a block say of one and the same situation is told from a general statement with its exception.
#[test]
fn contradictions_are_told_from_exceptions() {
    let found = |scope: &str, rules: &[&str]| {
        let entry = |rule: &&str| {
            format!("  - {{basis: evidence, because: [tickets], text: {{en: Something., zh: 某事。}}, {rule}}}\n")
        };
        let entries = rules.iter().filter(|rule| !rule.contains("means:")).map(entry).collect::<String>();
        let means = rules.iter().filter(|rule| rule.contains("means:")).map(entry).collect::<String>();
        let means =
            if means.is_empty() { means } else { format!("means:\n{}", means.replace(", effect: permits", "")) };
        let world = scope == "world";
        let files = [("another.yaml".to_owned(), format!("format: 1\nscope: {scope}\nrules:\n{entries}{means}"))];
        // A block of the same country, or of the whole world where the country is told.
        let block = "  - {id: everywhere, basis: evidence, gate: door, effect: blocks, when: {ticket: day}, because: [tickets], text: \
                     {en: Shut., zh: 关。}}\n";
        let of_world = (!world).then(|| ("world.yaml".to_owned(), format!("format: 1\nscope: world\nrules:\n{block}")));
        let all =
            base().into_iter().chain(files.into_iter().chain(of_world).map(|(name, text)| (name, text.into_bytes())));
        let report = check(all, &Options::default()).unwrap();
        assert!(report.is_complete(), "{rules:?}\n{}", lines(&report));
        report.diagnostics().filter(|finding| finding.code() == "contradicting-rules").count()
    };
    let block = "id: b, gate: door, effect: blocks, when: {ticket: year}";
    for (rules, count) in [
        // The same, written otherwise, narrower, always.
        (vec![block, "id: p, gate: door, effect: permits, when: {ticket: year}"], 1),
        (vec![block, "id: p, gate: door, effect: permits, when: {not: {ticket: [none, day]}}"], 1),
        (vec![block, "id: p, gate: door, effect: permits, when: {ticket: year, purse: coins}"], 1),
        (vec!["id: b, gate: door, effect: blocks", "id: p, gate: door, effect: permits, when: {ticket: year}"], 1),
        (vec!["id: b, gate: door, effect: blocks", "id: p, gate: door, effect: permits"], 1),
        // The values that are shut out are named.
        (vec![block, "id: p, gate: door, effect: permits, when: {ticket: [day, year]}"], 1),
        (vec![block, "id: p, gate: door, effect: permits, when: {ticket: [day, year], purse: coins}"], 1),
        // Between them the blocks leave nobody.
        (
            vec![
                "id: b1, gate: door, effect: blocks, when: {ticket: year, purse: none}",
                "id: b2, gate: door, effect: blocks, when: {any: [{purse: coins}, {ticket: none}]}",
                "id: p, gate: door, effect: permits, when: {ticket: year}",
            ],
            1,
        ),
        // A general statement with an exception, and statements about different things.
        (vec![block, "id: p, gate: door, effect: permits"], 0),
        (
            vec![
                "id: b, gate: door, effect: blocks, when: {ticket: year, purse: none}",
                "id: p, gate: door, effect: permits, when: {ticket: year}",
            ],
            0,
        ),
        (vec![block, "id: p, gate: door, effect: permits, when: {purse: coins}"], 0),
        (vec![block, "id: p, gate: door, effect: permits, when: {ticket: day}"], 0),
        (vec![block, "id: p, gate: door, effect: limits, when: {ticket: year}"], 0),
        // Other goals, gates and days.
        (
            vec![
                "id: b, gate: door, goals: [enter], effect: blocks, when: {ticket: year}",
                "id: p, gate: door, goals: [shop], effect: permits, when: {ticket: year}",
            ],
            0,
        ),
        (
            vec![
                "id: b, gate: door, goals: [enter], effect: blocks, when: {ticket: year}",
                "id: p, gate: door, goals: all, effect: permits, when: {ticket: year}",
            ],
            1,
        ),
        (vec![block, "id: p, gate: till, goals: [shop], effect: permits, when: {ticket: year}"], 0),
        (
            vec![
                "id: b, gate: door, effect: blocks, when: {ticket: year}, from: 2025-01-01",
                "id: p, gate: door, effect: permits, when: {ticket: year}, until: 2025-01-01",
            ],
            0,
        ),
        (
            vec![
                "id: b, gate: door, effect: blocks, when: {ticket: year}, from: 2025-01-01",
                "id: p, gate: door, effect: permits, when: {ticket: year}, until: 2025-01-02",
            ],
            1,
        ),
        // Blocks that are never in force together leave nobody between them only one at a time.
        (
            vec![
                "id: b1, gate: door, effect: blocks, when: {ticket: year, purse: none}, until: 2025-01-01",
                "id: b2, gate: door, effect: blocks, when: {ticket: year, purse: coins}, from: 2025-01-01",
                "id: p, gate: door, effect: permits, when: {ticket: year}",
            ],
            0,
        ),
        // What is paid with is permitted; a block on it, or on the whole gate, contradicts that.
        (
            vec![
                "id: m, means: coin, when: {ticket: year}",
                "id: b, gate: till, goals: [shop], effect: blocks, when: {ticket: year}",
            ],
            1,
        ),
        (
            vec![
                "id: m, means: coin, when: {ticket: year}",
                "id: b, gate: till, goals: [shop], effect: blocks, when: {ticket: day}",
            ],
            0,
        ),
    ] {
        assert_eq!(found("world", &rules), count, "{rules:?}");
    }
    // What is said of one country stands against what is said of the whole world, and not the other way round.
    assert_eq!(found("XA", &["id: p, gate: door, effect: permits, when: {ticket: day}"]), 1);
    assert_eq!(found("XA", &["id: p, gate: door, effect: permits, when: {ticket: year}"]), 0);
    let exception = ["id: b, gate: door, effect: blocks, when: {ticket: year}"];
    let mut files = base();
    let world = "  - {id: w, basis: evidence, gate: door, effect: permits, when: {ticket: year}, because: [tickets], text: {en: \
                 Open., zh: 开。}}\n";
    files.push(("world.yaml".to_owned(), format!("format: 1\nscope: world\nrules:\n{world}").into_bytes()));
    let country = format!(
        "format: 1\nscope: XA\nrules:\n  - {{basis: evidence, because: [tickets], text: {{en: Shut., zh: 关。}}, {}}}\n",
        exception[0]
    );
    files.push(("XA.yaml".to_owned(), country.into_bytes()));
    let report = check(files, &Options::default()).unwrap();
    assert!(report.is_complete() && !lines(&report).contains("contradicting-rules"), "{}", lines(&report));
}
