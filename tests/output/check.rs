//! `simbind check` as a program: what it writes to files, and what other programs read.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const SLIPS: &str = "tests/cli/slips";

fn simbind(args: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_simbind")).args(args).env("NO_COLOR", "1").output();
    program.expect("the program runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn copy_of(folder: &str) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.path().join(path.file_name().unwrap())).unwrap();
    }
    copy
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names = names.collect::<Vec<_>>();
    names.sort();
    names
}

#[test]
fn fixes_are_written_and_the_rest_is_left() {
    let folder = copy_of(SLIPS);
    let file = folder.path().join("NZ.yaml");
    let before = fs::read_to_string(&file).unwrap();
    let output = simbind(&["check", folder.path().to_str().unwrap(), "--fix"]);
    let after = fs::read_to_string(&file).unwrap();
    let expected = before
        .replace("{source: lwa}", "{source: law}")
        .replace(", confidence: high, confidence: high", ", confidence: high")
        .replace("payment_crad", "payment_card");
    assert_eq!(after, expected);
    let text = stdout(&output);
    assert_eq!(text.matches("fixed ").count(), 3, "{text}");
    assert!(text.contains("error[duplicate-id]") && text.contains("1 error in 2 files"), "{text}");
    assert_eq!(output.status.code(), Some(1), "what is not certain is left to do");
    assert_eq!(names(folder.path()), ["NZ.yaml", "rulebook.yaml"], "nothing is left lying about");
}

#[test]
fn without_the_flag_nothing_is_written() {
    let folder = copy_of(SLIPS);
    let before = fs::read(folder.path().join("NZ.yaml")).unwrap();
    simbind(&["check", folder.path().to_str().unwrap()]);
    assert_eq!(fs::read(folder.path().join("NZ.yaml")).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let (folder, elsewhere) = (copy_of(SLIPS), tempfile::tempdir().unwrap());
    let (link, target) = (folder.path().join("NZ.yaml"), elsewhere.path().join("kept.yaml"));
    fs::rename(&link, &target).unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&target, &link).unwrap();
    simbind(&["check", folder.path().to_str().unwrap(), "--fix"]);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().contains("payment_card"));
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o640);
}

/// A sentence that is well set costs nothing; one that is not is mended round by round until nothing certain is left.
#[test]
fn fixing_goes_on_until_nothing_is_left() {
    let folder = copy_of("tests/lints/base");
    let extra = "format: 1\nscope: world\nscope: world\nclaims:\n  - {id: closed, cites: [{source: act}], \
                 text: {en: Closed  today, zh: \"今天闭馆,请明天来\"}, confidence: hgih, background: true}\n";
    fs::write(folder.path().join("extra.yaml"), extra).unwrap();
    let output = simbind(&["check", folder.path().to_str().unwrap(), "--fix", "--deny", "warnings"]);
    let right = extra
        .replacen("scope: world\n", "", 1)
        .replace("hgih", "high")
        .replace("Closed  today", "Closed today.")
        .replace("今天闭馆,请明天来", "今天闭馆，请明天来。");
    assert_eq!(fs::read_to_string(folder.path().join("extra.yaml")).unwrap(), right);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
}

#[test]
fn programs_read_nothing_but_the_report() {
    let folder = copy_of(SLIPS);
    let output = simbind(&["check", folder.path().to_str().unwrap(), "--fix", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&report["errors"], &report["complete"]), (&Value::from(1), &Value::from(false)));
    assert_eq!(report["diagnostics"][0]["labels"][0]["text"], "first declared here");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().filter(|line| line.starts_with("fixed ")).count(), 3, "{said}");
}

/// A fix of the JSON report, applied by hand, does what `--fix` does.
#[test]
fn edits_are_bytes_of_the_file() {
    let report = simbind(&["check", SLIPS, "--format", "json"]);
    let report: Value = serde_json::from_slice(&report.stdout).unwrap();
    let list = report["diagnostics"].as_array().unwrap();
    let slip = list.iter().find(|finding| finding["code"] == "unknown-fact").unwrap();
    let edit = &slip["fix"]["edits"][0];
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(SLIPS).join("NZ.yaml")).unwrap();
    let [start, end] = ["start", "end"].map(|key| edit[key].as_u64().unwrap() as usize);
    assert_eq!((&text[start..end], edit["text"].as_str()), ("payment_crad".as_bytes(), Some("payment_card")));
    assert_eq!(slip["fix"]["what"], "write `payment_card`");
}

/// SARIF 2.1.0: what its schema requires of the objects that are used here, and the bounds it sets.
#[test]
fn sarif_has_what_its_schema_requires() {
    let output = simbind(&["check", SLIPS, "--format", "sarif"]);
    assert_eq!(output.status.code(), Some(1));
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().ends_with("sarif-schema-2.1.0.json"));
    let run = &log["runs"][0];
    assert!(["utf16CodeUnits", "unicodeCodePoints"].contains(&run["columnKind"].as_str().unwrap()));
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "simbind");
    let levels = ["none", "note", "warning", "error"];
    let rules = driver["rules"].as_array().unwrap();
    for rule in rules {
        assert!(
            rule["id"].is_string() && rule["shortDescription"]["text"].is_string() && rule["help"]["text"].is_string()
        );
        assert!(levels.contains(&rule["defaultConfiguration"]["level"].as_str().unwrap()));
    }
    let place = |location: &Value| {
        let physical = &location["physicalLocation"];
        assert!(physical["artifactLocation"]["uri"].as_str().unwrap().starts_with("tests/cli/slips/"));
        for key in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(physical["region"][key].as_u64().unwrap() >= 1, "{physical}");
        }
        let at = |line: &str, column: &str| [line, column].map(|key| physical["region"][key].as_u64().unwrap());
        let (start, end) = (at("startLine", "startColumn"), at("endLine", "endColumn"));
        // What is marked in these files is a word, or a list that is closed where it began.
        assert!(start < end && start[0] == end[0], "{physical}");
    };
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    for result in results {
        assert!(result["message"]["text"].is_string());
        assert!(levels.contains(&result["level"].as_str().unwrap()));
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
        result["locations"].as_array().unwrap().iter().for_each(place);
        for related in result["relatedLocations"].as_array().into_iter().flatten() {
            place(related);
            assert!(related["message"]["text"].is_string());
        }
        for fix in result["fixes"].as_array().into_iter().flatten() {
            let change = &fix["artifactChanges"][0];
            assert!(change["artifactLocation"]["uri"].is_string());
            let replacement = &change["replacements"][0];
            assert!(
                replacement["deletedRegion"]["byteLength"].is_u64()
                    && replacement["deletedRegion"]["byteOffset"].is_u64()
            );
        }
    }
    assert_eq!(results.iter().filter(|result| result["fixes"].is_array()).count(), 3);
}

/// Without a folder: that of `--rules`, or the folder `rules` where one is, or none at all.
#[test]
fn the_folder_that_is_meant() {
    let here = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"));
        program.args(args).current_dir(here.path()).output().expect("the program runs")
    };
    let nothing = run(&["check"]);
    assert_eq!(nothing.status.code(), Some(2));
    let message = "error: there is no folder `rules` here; name the folder to check: `simbind check FOLDER`\n";
    assert_eq!(String::from_utf8(nothing.stderr).unwrap(), message);
    let museum = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lints/base");
    assert_eq!(run(&["--rules", museum.to_str().unwrap(), "check"]).status.code(), Some(0));
    fs::create_dir(here.path().join("rules")).unwrap();
    fs::write(here.path().join("rules/rulebook.yaml"), "format: 1\nversion: '1'\ndate: 2026-01-31\n").unwrap();
    assert_eq!(stdout(&run(&["check"])), "nothing to report in 1 file\n");
}
