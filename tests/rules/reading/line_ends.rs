//! A checkout on Windows, and files with a byte order mark, say what the same files say elsewhere.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use simbind::format::format;
use simbind::lint::{Options, check, fix};

use super::*;

fn with_ends(files: Files, mark: &str, end: &str) -> Files {
    files.into_iter().map(|(name, text)| (name, format!("{mark}{}", text.replace('\n', end)))).collect()
}

/// The museum with texts over several lines, in every style of YAML.
fn long() -> Files {
    let mut files = museum_with(
        "XA.yaml",
        "text: {en: Entry is by ticket., zh: 凭票入场。}",
        "text:
      en: |
        Entry is by ticket.
          Always.

        # no comment
      zh: >-
        凭票
        入场。",
    );
    files[0].1 = files[0].1.replace(
        "{id: known-ticket, cites: [{source: office, locator: section 1}], topic: context, text:",
        "id: known-ticket
    cites: [{source: office, locator: section 1}] # read there
    topic: context
    note: {en: \"One
      ticket \\
      each.\", zh: 一人
      一张。}
    text:",
    );
    files[0].1 = files[0].1.replace(
        "入场。, confidence: high, verified: 2024-12-01}",
        "入场。\n    confidence: high\n    verified: 2024-12-01",
    );
    files
}

#[test]
fn line_ends_and_marks_say_nothing() {
    for files in [museum(), long()] {
        let plain = Rulebook::from_sources(files.clone()).unwrap_or_else(|error| panic!("{error}"));
        for (mark, end) in [("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}", "\r\n")] {
            let other =
                Rulebook::from_sources(with_ends(files.clone(), mark, end)).unwrap_or_else(|error| panic!("{error}"));
            assert!(other.model() == plain.model(), "with {mark:?} and {end:?}");
        }
        // A change of a text is another rulebook.
        let mut changed = files.clone();
        changed[0].1 = changed[0].1.replace("Coins pay", "Coins  pay");
        assert_ne!(Rulebook::from_sources(changed).unwrap().digest(), plain.digest());
    }
}

/// The same files in any order, in any folders: the digest is the same, and so is every answer, down to the order of reasons.
#[test]
fn the_order_of_files_says_nothing() {
    let mut files = museum();
    files.push((
        "a/more.yaml".to_owned(),
        "format: 1\nscope: XA\nsources: [{id: page, kind: press, title: A}]\n".to_owned(),
    ));
    files.push((
        "b/more.yaml".to_owned(),
        "format: 1\nscope: XA\nsources: [{id: side, kind: press, title: B}]\n".to_owned(),
    ));
    let plain = Rulebook::from_sources(files.clone()).unwrap();
    let moved = files.iter().rev().map(|(name, text)| {
        let name = name.replace("a/", "x/y/").replace("b/", "B\\");
        (format!("C:\\rules\\{name}"), text.clone())
    });
    let moved = Rulebook::from_sources(moved.collect::<Files>()).unwrap();
    assert_eq!(moved.digest(), plain.digest());
    let ids = |rulebook: &Rulebook| {
        rulebook.model().sources().iter().map(|source| source.id().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&moved), ids(&plain));
    let swapped = files.iter().map(|(name, text)| (name.replace("a/", "c/"), text.clone())).collect::<Files>();
    assert_eq!(ids(&Rulebook::from_sources(swapped).unwrap()), ids(&plain));
}

#[test]
fn mistakes_stand_where_they_stand() {
    let mut files = museum_with("XA.yaml", "format: 1\nscope: XA", "fromat: 1\nscope: XAA");
    files[0].1.push_str("sources: []\n");
    let plain = mistakes(files.clone());
    assert!(
        plain.starts_with("XA.yaml:1:1: error[missing-key]") && plain.contains("XA.yaml:2:8: error[unknown-country]"),
        "{plain}"
    );
    for (mark, end) in [("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}", "\r\n")] {
        assert_eq!(mistakes(with_ends(files.clone(), mark, end)), plain, "with {mark:?} and {end:?}");
    }
}

#[test]
fn remedies_keep_line_ends() {
    let wrong =
        with_ends(museum_with("rulebook.yaml", "format: 1\n", "fromat: 1\nformat: 1\nformat: 1\n"), "\u{feff}", "\r\n");
    let wrong = wrong.into_iter().map(|(name, text)| (name, text.replace("fromat: 1\r\n", ""))).collect::<Files>();
    let report = check(wrong, &Options::default()).unwrap();
    let fixed = fix(&report);
    let file = fixed.iter().find(|file| file.name() == "rulebook.yaml").expect("the second key goes");
    assert_eq!(file.after(), file.before().replacen("format: 1\r\n", "", 1));
    assert!(file.after().starts_with('\u{feff}') && file.after().contains("\r\n"));
}

/// A file keeps the ends that it has: a formatted file is formatted on every system.
#[test]
fn formatting_keeps_line_ends() {
    for (name, text) in long().into_iter().chain(museum()) {
        let plain = format(&name, &text).unwrap();
        for (mark, end) in [("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}", "\r\n")] {
            let other = format(&name, &format!("{mark}{}", text.replace('\n', end))).unwrap();
            assert_eq!(other, format!("{mark}{}", plain.replace('\n', end)), "{name} with {mark:?} and {end:?}");
        }
    }
    let home = tempfile::tempdir().unwrap();
    for (name, text) in with_ends(museum(), "", "\r\n") {
        fs::write(home.path().join(name), text).unwrap();
    }
    let run =
        || Command::new(env!("CARGO_BIN_EXE_simbind")).args(["fmt", "--check"]).arg(home.path()).output().unwrap();
    assert!(run().status.success());
    fs::write(home.path().join("XA.yaml"), "format:  1\r\n").unwrap();
    assert!(!run().status.success());
}

#[test]
fn a_request_may_begin_with_a_mark() {
    let batch = |input: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_simbind"))
            .args(["--rules", "tests/museum", "batch"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    };
    let request = "{\"country\": \"XA\"}\n";
    let answer = batch(request);
    assert!(answer.starts_with("{\"answer\":1,\"country\":\"XA\""), "{answer}");
    assert_eq!(batch(&format!("\u{feff}{request}")), answer);
    assert_eq!(batch(&format!("\u{feff}{}", request.replace('\n', "\r\n"))), answer);
    assert_eq!(batch(&format!("\u{feff}\n{request}")), format!("\n{answer}"), "a blank line for a blank line");
    // A mark at the beginning of another line is none.
    assert!(batch(&format!("{request}\u{feff}{request}")).contains("bad-request"));
    assert_eq!(batch("\u{feff}"), "");
}

#[test]
fn a_profile_may_begin_with_a_mark() {
    let rulebook = Rulebook::from_sources(museum()).unwrap();
    for text in
        ["\u{feff}facts: {coat: worn}\n", "facts:\r\n  coat: worn\r\n", "\u{feff}{\"facts\": {\"coat\": \"worn\"}}\r\n"]
    {
        assert_eq!(rulebook.read_profile("me", text).unwrap().0.to_string(), "enter: coat=worn", "{text:?}");
    }
}
