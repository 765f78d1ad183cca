//! What is printed of facts and conditions can be told and written again, whatever stands in a value.

use simbind::{Profile, Rulebook};

use crate::support::folders;

const ODD: [&str; 8] = ["Corona, Vac", "Vac", "say \"a, b\"", "it's", "a: b", "#1", "x [y]", "-"];

/// A rulebook of one fact with odd values. `rules` stands for conditions.
fn rulebook(rules: &str) -> Rulebook {
    Rulebook::from_sources(files(rules)).unwrap_or_else(|error| panic!("{error}"))
}

fn files(rules: &str) -> [(&'static str, String); 4] {
    let quoted = |word: &str| format!("'{}'", word.replace('\'', "''"));
    let values = ODD.map(|value| format!("      - {{id: {}, label: {{en: x, zh: 值}}}}\n", quoted(value))).concat();
    [
        (
            "vocabulary.yaml",
            format!(
                "format: 1\ngates:\n  - {{id: door, label: {{en: door, zh: 门}}, text: {{en: x, zh: 门}}}}\ngoals:\n  - {{id: \
                 enter, gates: [door], label: {{en: enter, zh: 进}}}}\nfacts:\n  - id: maker\n    label: {{en: maker, zh: \
                 厂}}\n    question: {{en: Whose?, zh: 谁？}}\n    values:\n{values}  - {{id: dose, label: {{en: dose, zh: 剂}}, \
                 question: {{en: Which?, zh: 几？}}, values: [{{id: one, label: {{en: one, zh: 一}}}}, {{id: two, label: {{en: \
                 two, zh: 二}}}}]}}\n"
            ),
        ),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: XA, en: Exampleland, zh: 例国}\n".to_owned()),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2025-01-01\n".to_owned()),
        (
            "XA.yaml",
            format!(
                "format: 1\nscope: XA\nsources:\n  - {{id: page, kind: official, title: t}}\nclaims:\n  - {{id: known, cites: \
                 [{{source: page}}], text: {{en: x, zh: 知}}, confidence: high}}\nrules:\n{rules}"
            ),
        ),
    ]
}

fn rule(id: &str, when: &str) -> String {
    format!(
        "  - {{id: {id}, basis: evidence, gate: door, effect: blocks, when: {when}, because: [known], text: {{en: x, zh: 否}}}}\n"
    )
}

/// The values that a text of facts tells, read as the command line reads it.
fn told(book: &str, text: &str) -> String {
    let mut args = vec!["--rules", book, "evaluate", "XA", "--format", "json"];
    args.extend(["--fact", text]);
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_simbind")).args(args).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{text}: {}", String::from_utf8_lossy(&output.stderr)));
    json["facts"]["maker"].to_string()
}

#[test]
fn facts_are_printed_as_they_are_told() {
    let folder = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(folders::root("tests/cli/comma")).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    let book = Rulebook::from_dir(folder.path()).unwrap();
    for values in [&["Corona, Vac"][..], &["Corona, Vac", "Vac"], &["say \"a, b\"", "other"], &["other"]] {
        let profile = Profile::in_words_of(book.vocabulary()).set_any("maker", values.iter().copied()).unwrap();
        let shown = profile.to_string();
        let fact = shown.strip_prefix("enter: ").unwrap();
        let in_order = profile.facts().next().unwrap().1;
        assert_eq!(
            told(folder.path().to_str().unwrap(), fact),
            serde_json::to_string(&in_order).unwrap().replace("\", \"", "\",\""),
            "{fact}"
        );
    }
    let plain = Profile::in_words_of(book.vocabulary()).set_any("maker", ["Vac", "other"]).unwrap();
    assert_eq!(plain.to_string(), "enter: maker=Vac,other");
    let odd = Profile::in_words_of(book.vocabulary()).set_any("maker", ["Corona, Vac", "Vac"]).unwrap();
    assert_eq!(odd.to_string(), "enter: maker=\"Corona, Vac\",Vac");
}

#[test]
fn conditions_are_told_apart() {
    let listed = |when: &str| {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files(&rule("r", when)) {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let args = ["--rules", folder.path().to_str().unwrap(), "show", "XA", "--format", "json"];
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_simbind")).args(args).output().unwrap();
        let json: serde_json::Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{when}: {}", String::from_utf8_lossy(&output.stderr)));
        json["rules"][0]["when"].as_str().unwrap().to_owned()
    };
    assert_eq!(listed("{maker: ['Corona, Vac', Vac]}"), "maker=\"Corona, Vac\",Vac");
    assert_eq!(listed("{not: {maker: 'say \"a, b\"'}}"), "not (maker=\"say \"\"a, b\"\"\")");
    assert_eq!(listed("{maker: [Vac, \"it's\"]}"), "maker=Vac,it's");
}

/// The tests that `analyse` writes are rule files: with any value they are read, and pass.
#[test]
fn tests_that_are_written_can_be_read() {
    for value in ODD {
        let quoted = format!("'{}'", value.replace('\'', "''"));
        let rules =
            rule("r", &format!("{{maker: {quoted}}}")) + &rule("again", &format!("{{maker: {quoted}, dose: one}}"));
        let book = rulebook(&rules);
        let found = book.coverage(None, None).unwrap();
        let witness =
            found.findings().iter().find(|of| of.id() == "again").and_then(|of| of.witness()).unwrap().to_owned();
        let tested = rulebook(&format!(
            "{rules}tests:\n{}",
            witness.lines().map(|line| format!("  {line}\n")).collect::<String>()
        ));
        let report = tested.test();
        assert_eq!((report.run(), report.failures().len()), (1, 0), "{value}: {witness}");
    }
}

/// Two clauses of one rule that are written alike are told apart by where they stand; one by itself needs no place.
#[test]
fn clauses_have_a_place() {
    let lines = |when: &str| {
        let text = rulebook(&rule("r", when)).coverage(None, None).unwrap().to_text(200, false);
        text.lines().filter(|line| line.contains("rule r")).map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        lines(
            "{any: [{maker: Vac}, {maker: Vac, dose: one}, {maker: \"it's\"}, {maker: \"it's\", dose: one}, {maker: Vac, dose: one}]}"
        ),
        [
            "- rule r (evidence): maker=Vac and dose=one (part 2 of the condition)",
            "- rule r (evidence): maker=it's and dose=one",
            "- rule r (evidence): maker=Vac and dose=one (part 5 of the condition)",
        ]
    );
    assert_eq!(
        lines("{any: [{maker: Vac}, {maker: Vac, dose: one}]}"),
        ["- rule r (evidence): maker=Vac and dose=one"]
    );
}
