//! Commands whose exit status others rely on: what fails, what never could, and what was not looked at at all.
//!
//! The transcript `tests/cli/gates.trycmd` holds the messages; here stands what a transcript cannot do.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use simbind::Rulebook;
use tempfile::TempDir;

fn program(args: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"));
    program.args(args).env("NO_COLOR", "1").current_dir(env!("CARGO_MANIFEST_DIR"));
    program
}

fn status(args: &[&str]) -> Option<i32> {
    program(args).output().expect("the program runs").status.code()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A copy of a folder of rules, with a text replaced in one of its files.
fn changed(folder: &str, file: &str, from: &str, to: &str) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
    }
    let path = copy.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(&path, text.replace(from, to)).unwrap();
    copy
}

fn path(folder: &TempDir) -> &str {
    folder.path().to_str().unwrap()
}

/// Whoever reads only the beginning of a report gets the exit status of the whole.
#[cfg(unix)]
#[test]
fn a_closed_pipe_hides_no_failure() {
    let closed = |args: &[&str]| {
        // A pipe of which the reading end is gone before anything is written.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        program(args).stdin(Stdio::null()).stdout(writer).stderr(Stdio::null()).status().unwrap().code()
    };
    let untested = changed("tests/museum", "XA.yaml", "\ntests:\n", "\ntests: []\nold:\n");
    let wrong = path(&untested);
    for (args, code) in [
        (vec!["test", "tests/cli/failing"], 1),
        (vec!["test", "tests/museum"], 0),
        (vec!["check", wrong], 1),
        (vec!["check", "rules"], 0),
        (vec!["fmt", "--check", "tests/cli/unformatted/rulebook.yaml"], 1),
        (vec!["mutate", "tests/museum", "--every", "20", "--fail-under", "90"], 1),
        (vec!["mutate", "tests/museum", "--every", "20", "--fail-under", "1"], 0),
        (vec!["diff", "tests/museum", "tests/cli/diff_museum", "--deny", "*->*"], 1),
        (vec!["--rules", "tests/museum", "batch", "tests/cli/batch_stdin.stdin"], 1),
        (vec!["--rules", "tests/museum", "evaluate", "XA"], 0),
    ] {
        assert_eq!(closed(&args), Some(code), "{args:?}");
    }
}

/// The exit status of a batch is 1 when a line was an error, wherever it stands, and 0 otherwise.
#[test]
fn a_batch_with_an_error_fails() {
    let batch = |lines: &str| {
        let mut running = program(&["--rules", "tests/museum", "batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        running.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        let output = running.wait_with_output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout.clone()).unwrap().lines().count(), stderr(&output))
    };
    let good = "{\"country\": \"XA\"}\n";
    let all = |errors, requests| format!("error: {errors} of {requests} requests were answered with an error\n");
    assert_eq!(batch(good), (Some(0), 1, String::new()));
    assert_eq!(batch("\n\n"), (Some(0), 2, String::new()), "blank lines for blank lines");
    assert_eq!(batch("nonsense\n"), (Some(1), 1, all(1, 1)));
    for wrong in ["{\"country\": \"XC\"}\n", "{\"country\": \"XB\", \"goal\": \"x\"}\n", "[]\n"] {
        assert_eq!(batch(&format!("{good}{wrong}{good}")), (Some(1), 3, all(1, 3)), "{wrong}");
    }
    let long = format!("{}\n{good}", " {".repeat(1 << 20));
    assert_eq!(batch(&long), (Some(1), 2, all(1, 2)));
}

/// Numbers and booleans of a request are the words that they are written as, to the letter.
#[test]
fn numbers_are_words_as_they_are_written() {
    let asked = |facts: &str| {
        let mut running = program(&["--rules", "tests/cli/comma", "batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        write!(running.stdin.take().unwrap(), "{{\"country\": \"XA\", \"facts\": {facts}}}").unwrap();
        let output = running.wait_with_output().unwrap();
        let answer = serde_json::from_slice::<Value>(&output.stdout).unwrap();
        answer.get("facts").or_else(|| answer["error"].get("message")).cloned().unwrap()
    };
    for (facts, told) in [
        ("{\"dose\": 1}", json!({"dose": ["1"]})),
        ("{\"dose\": 1.1}", json!({"dose": ["1.1"]})),
        ("{\"dose\": 1.10}", json!({"dose": ["1.10"]})),
        ("{\"dose\": true}", json!({"dose": ["true"]})),
        (
            "{\"dose\":[2.0,-3,1e3 ,\t20000000000000000001]}",
            json!({"dose": ["2.0", "-3", "1e3", "20000000000000000001"]}),
        ),
        ("{\"maker\": \"say \\\"a, b\\\"\", \"dose\": \"1.10\"}", json!({"maker": ["say \"a, b\""], "dose": ["1.10"]})),
        ("null", json!({})),
        ("{\"dose\": 1.0}", json!("unknown value `1.0`; the fact `dose` has `1.10`: did you mean that?")),
        ("{\"dose\": null}", json!("the fact `dose` is null; leave it out if nothing is known")),
        ("{\"dose\": [1, null]}", json!("the fact `dose` is null; leave it out if nothing is known")),
    ] {
        assert_eq!(asked(facts), told, "{facts}");
    }
}

/// A difference denies what is gone, and fails where nothing could be compared.
#[test]
fn a_difference_that_compares_nothing_fails() {
    // Every value of a fact that matters has another name.
    let other_words = changed("tests/museum", "vocabulary.yaml", "id: monday,", "id: montag,");
    let rename = |file: &str, names: &[(&str, &str)]| {
        let path = other_words.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, names.iter().fold(text, |text, (from, to)| text.replace(from, to))).unwrap();
    };
    rename("vocabulary.yaml", &[("{id: other, label: {en: another day", "{id: sonst, label: {en: another day")]);
    rename("XA.yaml", &[("weekday: monday", "weekday: montag"), ("weekday: other", "weekday: sonst")]);
    let diff = |new: &str, more: &[&str]| {
        let args = [&["diff", "tests/museum", new][..], more].concat();
        let output = program(&args).output().unwrap();
        (output.status.code(), stderr(&output))
    };
    let nothing = "error: no question was compared, so no change can be denied\n";
    let evidence = ["--goal", "enter", "--deny", "not_directly->theoretically_possible"];
    // The document says nothing of the day, and is compared: its opinion is the same.
    assert_eq!(diff(path(&other_words), &evidence).0, Some(0));
    let no_document = |folder: &str| {
        let copy = changed(folder, "XA.yaml", "document: {source: article", "# document: {source: article");
        let path = copy.path().join("XA.yaml");
        let text = fs::read_to_string(&path).unwrap();
        let kept = text.lines().filter(|line| !line.contains("basis: document") && !line.contains("assessment:"));
        let kept = kept.filter(|line| !line.contains("museums.txt") && !line.contains("name: no ticket"));
        let text = kept.map(|line| format!("{line}\n")).collect::<String>();
        fs::write(&path, text).unwrap();
        copy
    };
    let (old, new) = (no_document("tests/museum"), no_document(path(&other_words)));
    let compared = |new: &TempDir, deny: &[&str]| {
        let args = [&["diff", path(&old), path(new)][..], deny].concat();
        let output = program(&args).output().unwrap();
        (output.status.code(), stderr(&output))
    };
    assert_eq!(compared(&new, &[]), (Some(0), String::new()));
    assert_eq!(compared(&new, &["--deny", "*->*"]), (Some(1), nothing.to_owned()));
    assert_eq!(compared(&old, &["--deny", "*->*"]), (Some(0), String::new()));

    // A goal that is gone has no opinion any more; one that is new had none that could have been lost.
    let fewer = changed("tests/museum", "vocabulary.yaml", "id: shop,", "id: buy,");
    let rules = fewer.path().join("XA.yaml");
    let text = fs::read_to_string(&rules).unwrap();
    fs::write(&rules, text.replace("[shop]", "[buy]")).unwrap();
    let gone = "error: changes that are denied: `*->none` (the goal `shop` is gone)\n";
    assert_eq!(diff(path(&fewer), &["--deny", "*->none"]), (Some(1), gone.to_owned()));
    assert_eq!(diff(path(&fewer), &["--deny", "*->none", "--goal", "enter"]), (Some(0), String::new()));
    assert_eq!(diff(path(&fewer), &["--deny", "*->not_directly"]), (Some(0), String::new()));
    assert_eq!(diff("tests/museum", &["--deny", "*->none"]), (Some(0), String::new()));
}

/// A lint that is denied can be found.
#[test]
fn what_a_check_denies_can_be_found() {
    let texts = tempfile::tempdir().unwrap();
    fs::write(texts.path().join("short.txt"), "Museums are old.\n").unwrap();
    let long = tempfile::tempdir().unwrap();
    fs::write(long.path().join("long.txt"), "one two three four five six seven eight nine ten eleven\n").unwrap();
    let empty = tempfile::tempdir().unwrap();
    fs::write(empty.path().join("rulebook.yaml"), "format: 1\nversion: '1'\ndate: 2025-01-01\n").unwrap();
    for (args, code) in [
        (vec!["--deny", "vanished-id"], 2),
        (vec!["--deny", "near-source"], 2),
        (vec!["--deny", "vanished-id", "--base", path(&empty)], 2),
        (vec!["--sources", path(&texts)], 2),
        (vec!["--deny", "vanished-id", "--base", "rules"], 0),
        (vec!["--deny", "near-source", "--sources", path(&long)], 0),
        (vec!["--deny", "warnings"], 0),
        (vec![], 0),
    ] {
        assert_eq!(status(&[&["check", "rules"][..], &args].concat()), Some(code), "{args:?}");
    }
}

/// Tests of which none expects anything, and changes of which none alters an answer, hold nothing.
#[test]
fn what_checks_nothing_fails() {
    let museum = Rulebook::from_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/museum")).unwrap();
    assert_eq!((museum.test().run(), museum.test().failures().len()), (2, 0));
    let mut model = serde_json::to_value(museum.model()).unwrap();
    for test in model["tests"].as_array_mut().unwrap() {
        let test = test.as_object_mut().unwrap();
        test.retain(|key, _| !["document", "evidence"].contains(&key.as_str()));
        test.insert("headline".to_owned(), json!({}));
    }
    let failures = Rulebook::from_model(serde_json::from_value(model).unwrap()).unwrap().test().failures().to_vec();
    let expected = ["it expects nothing, so that nothing can come out otherwise"];
    assert_eq!(failures.iter().map(|failure| failure.differences().to_vec()).collect::<Vec<_>>(), [expected, expected]);

    let idle = "  - {id: rumour, cites: [{source: office}], text: {en: So they say., zh: 据说。}, confidence: low}\n\
                rules:\n  - {id: idle, basis: evidence, gate: door, effect: blocks, when: {plain: 'yes'}, because: [rumour], text: \
                {en: Shut., zh: 关。}}\n";
    let idle = changed("tests/cli/comma", "XA.yaml", "rules:\n", idle);
    let output = program(&["mutate", path(&idle), "--every", "1000", "--fail-under", "1"]).output().unwrap();
    let nothing = "error: no change alters an answer, so there was nothing to notice\n";
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(1), nothing));
    assert_eq!(status(&["mutate", path(&idle), "--every", "1000"]), Some(0));
    assert_eq!(status(&["mutate", "tests/cli/comma", "--every", "1000", "--fail-under", "1"]), Some(0));
    // One of none is neither a sample nor all.
    for (every, code) in [("0", 2), ("-1", 2), ("1.5", 2), ("1", 0), ("18446744073709551615", 0)] {
        assert_eq!(status(&["mutate", "tests/cli/comma", "--every", every]), Some(code), "--every {every}");
    }
}
