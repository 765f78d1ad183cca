//! However many mistakes files hold, and however large they are, they are answered: so many are listed, the others counted.

use std::fmt::Write as _;

use simbind::lint::{Options, check, fix};

use super::*;

/// The museum with a file of so many lines.
fn with_lines(head: &str, count: usize, line: impl Fn(usize) -> String) -> Files {
    let mut text = format!("format: 1\nscope: XA\n{head}");
    (0..count).for_each(|at| text.push_str(&line(at)));
    let mut files = museum();
    files.push(("many.yaml".to_owned(), text));
    files
}

/// All that is done with mistakes.
fn told(files: Files) -> (usize, usize) {
    let error = Rulebook::from_sources(files.clone()).unwrap_err();
    let mistakes = error.diagnostics().unwrap();
    let (shown, plain) = (mistakes.render(false), error.to_string());
    assert!(shown.len() < 4 << 20 && plain.len() < 4 << 20, "{} and {} bytes", shown.len(), plain.len());
    let report = check(files, &Options::default()).unwrap();
    assert!(report.to_github().len() < 4 << 20);
    assert!(
        serde_json::to_string(&report.to_json()).unwrap().len()
            + serde_json::to_string(&report.to_sarif()).unwrap().len()
            < 8 << 20
    );
    drop(fix(&report));
    (mistakes.iter().count(), mistakes.more())
}

#[test]
fn ten_thousand_mistakes() {
    let claim = |at: usize, rest: &str| {
        format!(
            "  - {{id: many-{at}, cites: [{{source: office}}], topic: context, text: {{en: A., zh: 甲。}}, confidence: high{rest}}}\n"
        )
    };
    let rule = |at: usize, rest: &str| {
        format!(
            "  - {{id: many-{at}, basis: evidence, gate: door, effect: limits, because: [known-ticket], text: {{en: A., zh: 甲。}}{rest}}}\n"
        )
    };
    let cases: Vec<(&str, Files)> = vec![
        ("unknown keys", with_lines("claims:\n", 10_000, |at| claim(at, ", backgruond: true"))),
        ("unknown references", with_lines("claims:\n", 10_000, |at| claim(at, &format!(", decided_by: [many{at}]")))),
        ("bad numbers", with_lines("claims:\n", 10_000, |at| claim(at, ", stale_after: soon"))),
        ("claims that nothing uses", with_lines("claims:\n", 10_000, |at| claim(at, ""))),
        ("the same id", with_lines("claims:\n", 10_000, |_| claim(0, ", background: true"))),
        (
            "ids that look alike",
            with_lines("claims:\n", 10_000, |at| {
                claim(at % 5_000, ", background: true").replace("many", if at < 5_000 { "many" } else { "Many" })
            }),
        ),
        ("keys of one mapping", with_lines("", 10_000, |at| format!("key{at}: 1\n"))),
        ("the same key", with_lines("", 10_000, |_| "tests: []\n".to_owned())),
        ("unknown facts", with_lines("rules:\n", 10_000, |at| rule(at, ", when: {tikcet: day}"))),
        (
            "facts of one condition",
            with_lines("rules:\n", 1, |at| {
                let facts = (0..10_000).fold(String::new(), |mut facts, at| {
                    write!(facts, "f{at}: x, ").unwrap();
                    facts
                });
                rule(at, &format!(", when: {{{facts}coat: worn}}"))
            }),
        ),
        (
            "values of one fact",
            with_lines("rules:\n", 1, |at| rule(at, &format!(", when: {{coat: [{}]}}", "wron, ".repeat(10_000)))),
        ),
        (
            "unknown countries",
            with_lines("tests:\n", 10_000, |at| {
                format!("  - {{name: t{at}, country: Exampelland, expect: {{verdict: not_directly}}}}\n")
            }),
        ),
        (
            "routes that are none",
            with_lines("tests:\n", 10_000, |at| format!("  - {{name: t{at}, expect: {{accepted: [r{at}]}}}}\n")),
        ),
        ("what cannot be seen", with_lines("", 10_000, |_| "# \u{202e}\n".to_owned())),
        (
            "all on one line",
            with_lines("claims: [", 10_000, |at| {
                claim(at, ", backgruond: true").replace("  - ", "").replace('\n', ", ")
            })
            .into_iter()
            .map(|(name, text)| {
                let end = if name == "many.yaml" { "]\n" } else { "" };
                (name, text + end)
            })
            .collect(),
        ),
        (
            "values",
            museum_with(
                "vocabulary.yaml",
                "      - {id: monday, label: {en: Monday, zh: 星期一}}\n",
                &"      - {id: monday, label: {en: Monday, zh: 星期一}}\n".repeat(10_000),
            ),
        ),
        (
            "impossible worlds",
            museum_with(
                "vocabulary.yaml",
                "impossible:\n",
                &format!(
                    "impossible:\n{}",
                    "  - {id: same, if: {coat: worn}, then: {ticket: day}, text: {en: A., zh: 甲。}}\n".repeat(10_000)
                ),
            ),
        ),
        (
            "countries",
            museum_with(
                "countries.yaml",
                "countries:\n",
                &format!(
                    "countries:\n{}",
                    "  - {code: AT, en: Austria, zh: 奥地利}\n  - {code: AU, en: Austria, zh: 澳大利亚}\n"
                        .repeat(5_000)
                ),
            ),
        ),
    ];
    for (what, files) in cases {
        let (listed, more) = told(files);
        assert!(listed <= 1_000 && listed + more >= 5_000, "{what}: {listed} listed and {more} more");
    }
}

/// Of many unknown names among many, only some are guessed at: each guess looks at every name.
#[test]
fn guesses_are_bounded() {
    let guesses = |count: usize| {
        let claim = |at: usize| {
            format!(
                "  - {{id: old-{at}, cites: [{{source: almanac}}], topic: context, text: {{en: A., zh: 甲。}}, confidence: low, background: true}}\n"
            )
        };
        let mut files = with_lines("claims:\n", count, claim);
        for (_, text) in files.iter_mut().filter(|(name, _)| name == "rulebook.yaml") {
            text.push_str("retired:\n");
            (0..count).for_each(|at| writeln!(text, "  - {{id: gone-{at}, replaced_by: odl-{at}, why: w}}").unwrap());
        }
        let report = check(files, &Options::default()).unwrap();
        let found = report.diagnostics().filter(|finding| finding.code() == "unknown-successor").collect::<Vec<_>>();
        (found.len(), found.iter().filter(|finding| finding.help().is_some()).count())
    };
    assert_eq!(guesses(20), (20, 20));
    let (found, guessed) = guesses(2_000);
    assert_eq!(found, 2_000);
    assert!((100..500).contains(&guessed), "{guessed} were guessed at");
}

#[test]
fn the_rest_is_counted() {
    let lines = |count: usize| with_lines("", count, |at| format!("key{at}: 1\n"));
    let said = mistakes(lines(1_000));
    assert_eq!(said.lines().count(), 1_000);
    assert!(said.ends_with("many.yaml:1002:1: error[unknown-key]: unknown key `key999` in a rule file; help: use `format`, `scope`, `document`, `sources`, `claims`, `means`, `without_means`, `rules`, `routes`, `alternatives`, `steps`, `names` or `tests`"), "{said}");
    let said = mistakes(lines(1_002));
    assert_eq!((said.lines().count(), said.lines().last()), (1_001, Some("and 2 more")));
    let report = check(lines(10_000), &Options::default()).unwrap();
    assert_eq!((report.count(simbind::Level::Error), report.more()), (10_000, 9_000));
    assert!(
        report.summary().starts_with("10000 errors in 6 files; the first 1000 are listed; "),
        "{}",
        report.summary()
    );
    assert_eq!(serde_json::to_value(report.to_json()).unwrap()["not_listed"], 9_000);
}

/// Only the lines around a mistake are handed to what draws it; places far apart are drawn one by one.
#[test]
fn mistakes_are_shown_wherever_they_stand() {
    let claim = "  - {id: one, cites: [{source: office}], topic: context, text: {en: A., zh: 甲。}, confidence: high, background: true}\n";
    for lines in [10, 10_000] {
        let files = with_lines(&format!("claims:\n{claim}"), lines, |_| "# a line between the two\n".to_owned());
        let files = files
            .into_iter()
            .map(|(name, text)| {
                let end = if name == "many.yaml" { claim } else { "" };
                (name, text + end)
            })
            .collect::<Files>();
        let error = Rulebook::from_sources(files).unwrap_err();
        let shown = error.diagnostics().unwrap().render(false);
        let (first, second) = (format!("{} |   - {{id: one,", lines + 5), "4 |   - {id: one,");
        assert!(shown.contains(&format!(" --> many.yaml:{}:10\n", lines + 5)) && shown.contains(&first), "{shown}");
        assert!(shown.contains(second) && shown.contains("--- first declared here"), "{shown}");
        assert!(shown.lines().count() < 20, "{shown}");
    }
    // A line of which nobody sees the end is told by its place.
    let files =
        with_lines("", 1, |_| format!("sources: [{}{{id: page, kind: press, titel: A}}]\n", " ".repeat(100_000)));
    let shown = Rulebook::from_sources(files).unwrap_err().diagnostics().unwrap().render(false);
    assert!(shown.contains("--> many.yaml:3:100035\n") && shown.len() < 1_000, "{shown}");
}

#[test]
fn a_hundred_megabytes() {
    let large = |text: &str| text.repeat((4 << 20) / text.len() - 1);
    for (what, line) in [
        ("comments", "# a comment of no meaning\n"),
        ("words", "a b c d e f g h\n"),
        ("keys", "key: value\n"),
        ("brackets", "[[[[[[[[[["),
    ] {
        let text = large(line);
        let files = (0..25).map(|at| (format!("f{at}.yaml"), text.clone())).collect::<Files>();
        let said = mistakes(files);
        assert!(said.contains("error[too-large]: this file and those before it have more than"), "{what}: {said}");
        let one = vec![("one.yaml".to_owned(), text.repeat(25))];
        let said = mistakes(one);
        assert!(said.contains("error[too-large]"), "{what}: {said}");
        let formatted = simbind::format::format("one.yaml", &text);
        assert!(what != "brackets" || formatted.is_err(), "{what} cannot be formatted");
    }
}
