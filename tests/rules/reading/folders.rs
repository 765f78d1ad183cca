//! Every file of a folder is read or named as passed over, and every folder is visited once.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use simbind::Verdict;
use simbind::lint::{Options, check_dir};

use super::*;

/// Rules that block what the museum leaves open: where they are read, nobody gets in.
const SHUT: &str = "format: 1
scope: XA
sources: [{id: notice, kind: government, title: Notice}]
claims:
  - {id: known-shut, cites: [{source: notice}], topic: context, text: {en: It is shut., zh: 已关闭。}, confidence: high}
rules:
  - {id: shut, basis: evidence, gate: door, effect: blocks, because: [known-shut], text: {en: It is shut., zh: 已关闭。}}
";

fn folder() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let rules = home.path().join("rules");
    fs::create_dir(&rules).unwrap();
    for (name, text) in museum() {
        fs::write(rules.join(name), text).unwrap();
    }
    (home, rules)
}

/// The best that can come out for a person with a ticket; an error as it is told.
fn verdict(folder: &Path) -> Result<Verdict, String> {
    let rulebook = Rulebook::from_dir(folder).map_err(|error| error.to_string())?;
    let profile = simbind::Profile::in_words_of(rulebook.vocabulary()).set("ticket", "year").unwrap();
    Ok(rulebook.evaluate("XA", &profile, None).unwrap().verdict())
}

fn passed_over(folder: &Path) -> Vec<String> {
    let report = check_dir(folder, &Options::default()).unwrap();
    report.passed_over().map(str::to_owned).collect()
}

const OPEN: Result<Verdict, String> = Ok(Verdict::TheoreticallyPossible);
const CLOSED: Result<Verdict, String> = Ok(Verdict::NotDirectly);

#[test]
fn rules_are_read_under_every_spelling_and_depth() {
    let (_home, rules) = folder();
    assert_eq!(verdict(&rules), OPEN, "without the file");
    let deep = "1/2/3/4/5/6/7/8/9/10/11/12/doors.yaml";
    for name in ["doors.yaml", "doors.YAML", "doors.Yml", "doors.YmL", "a.b/doors.old.yml", deep] {
        let path = rules.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, SHUT).unwrap();
        assert_eq!(verdict(&rules), CLOSED, "{name}");
        assert_eq!(passed_over(&rules), Vec::<String>::new(), "{name}");
        fs::remove_file(path).unwrap();
    }
    // The files of a rulebook that have a name of their own are known by it in capitals too.
    fs::rename(rules.join("vocabulary.yaml"), rules.join("vocabulary.YAML")).unwrap();
    assert_eq!(verdict(&rules), OPEN);
}

#[test]
fn what_is_not_read_is_named() {
    let (_home, rules) = folder();
    let others = [
        "XA.yaml~",
        "doors.json",
        "doors.yaml.bak",
        "doors.yaml.txt",
        "doors.yml ",
        ".#XA.yaml",
        ".XA.yaml.swp",
        "._XA.yaml",
        ".hidden/",
        "#XA.yaml#",
        "README.md",
        "doors",
        "notes.txt",
        "sub/doors.yaml.orig",
    ];
    for name in others {
        let path = rules.join(name.trim_end_matches('/'));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if name.ends_with('/') {
            fs::create_dir(&path).unwrap();
            fs::write(path.join("doors.yaml"), SHUT).unwrap();
        } else if name == ".#XA.yaml" {
            symlink("me@host.1:2", path).unwrap();
        } else {
            fs::write(path, [0, 5, 22, 7, 255]).unwrap();
        }
    }
    assert_eq!(verdict(&rules), OPEN);
    let mut named = passed_over(&rules);
    let first = named.iter().take(3).cloned().collect::<Vec<_>>();
    assert!(first.iter().all(|name| name.contains(".y")), "what may have been meant comes first: {named:?}");
    named.sort();
    let mut expected = others.map(|name| name.trim_end_matches('/').to_owned());
    expected.sort();
    assert_eq!(named, expected);
    let report = check_dir(&rules, &Options::default()).unwrap();
    assert!(!report.fails(), "{}", report.summary());
    assert!(report.summary().contains("\npassed over: #XA.yaml#, .#XA.yaml, "), "{}", report.summary());
    let json = serde_json::to_value(report.to_json()).unwrap();
    assert_eq!(json["passed_over"].as_array().unwrap().len(), others.len());
}

#[test]
fn a_rule_file_that_cannot_be_read_is_an_error() {
    let (home, rules) = folder();
    let path = rules.join("doors.yaml");
    let shown = path.display();
    symlink(home.path().join("nowhere"), &path).unwrap();
    assert_eq!(verdict(&rules), Err(format!("cannot read `{shown}`: no such file or directory")));
    fs::remove_file(&path).unwrap();
    symlink("doors.yaml", &path).unwrap();
    assert_eq!(verdict(&rules), Err(format!("cannot read `{shown}`: too many levels of symbolic links")));
    fs::remove_file(&path).unwrap();
    for special in ["doors.yaml", "pipe"] {
        assert!(Command::new("mkfifo").arg(rules.join(special)).status().unwrap().success());
    }
    assert_eq!(verdict(&rules), Err(format!("cannot read `{shown}`: it is neither a file nor a folder")));
    fs::remove_file(&path).unwrap();
    // A pipe, a socket or a device of another name is none of ours.
    let _socket = std::os::unix::net::UnixListener::bind(rules.join("socket")).unwrap();
    symlink("/dev/zero", rules.join("zeros")).unwrap();
    assert_eq!(verdict(&rules), OPEN);
    assert_eq!(passed_over(&rules), ["pipe", "socket", "zeros"]);
}

/// What a ConfigMap that is mounted as a volume looks like: the files are links into a folder that another link names.
#[test]
fn a_mounted_config_map_is_read() {
    let (home, plain) = folder();
    let mount = home.path().join("mount");
    fs::create_dir(&mount).unwrap();
    fs::rename(&plain, mount.join("..2026_11_25_10_00_00.1")).unwrap();
    symlink("..2026_11_25_10_00_00.1", mount.join("..data")).unwrap();
    for (name, _) in museum() {
        symlink(format!("..data/{name}"), mount.join(name)).unwrap();
    }
    assert_eq!(verdict(&mount), OPEN);
    assert_eq!(passed_over(&mount), ["..2026_11_25_10_00_00.1", "..data"]);
    // The same where the mounted folder stands below another.
    symlink(&mount, home.path().join("linked")).unwrap();
    assert_eq!(verdict(&home.path().join("linked")), OPEN);
}

#[test]
fn folders_are_visited_once() {
    let (home, rules) = folder();
    fs::create_dir_all(rules.join("sub/sub")).unwrap();
    fs::write(rules.join("sub/sub/doors.yaml"), SHUT).unwrap();
    for (at, place) in ["", "sub", "sub/sub", "sub/sub"].iter().enumerate() {
        symlink(&rules, rules.join(place).join(format!("loop{at}"))).unwrap();
        symlink("..", rules.join(place).join(format!("up{at}"))).unwrap();
    }
    // Two ways to one folder outside, and to one file.
    let shared = home.path().join("shared");
    fs::create_dir(&shared).unwrap();
    fs::write(shared.join("more.yaml"), SHUT.replace("shut", "shut-too").replace("notice", "notice-too")).unwrap();
    symlink(&shared, rules.join("first")).unwrap();
    symlink("../shared", rules.join("second")).unwrap();
    symlink("../shared/more.yaml", rules.join("third.yaml")).unwrap();
    fs::remove_file(rules.join("up0")).unwrap();
    assert_eq!(verdict(&rules), CLOSED);
    let report = check_dir(&rules, &Options::default()).unwrap();
    assert_eq!((report.files(), report.passed_over().count()), (7, 0), "{}", report.summary());
}

#[test]
fn every_command_walks_alike() {
    let (_home, rules) = folder();
    fs::rename(rules.join("XA.yaml"), rules.join("XA.YAML")).unwrap();
    symlink(".", rules.join("loop")).unwrap();
    fs::create_dir(rules.join(".git")).unwrap();
    fs::write(rules.join(".git/config.yaml"), "a:  b\n").unwrap();
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_simbind")).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let folder = rules.to_str().unwrap();
    let (status, said) = run(&["fmt", "--check", folder]);
    assert_eq!((status, said.lines().last()), (Some(0), Some("5 files are formatted already")), "{said}");
    let (_, said) = run(&["check", folder]);
    assert!(said.ends_with("in 5 files\npassed over: .git\n"), "{said}");
    let (_, said) = run(&["mutate", folder]);
    assert!(said.contains("XA.YAML:"), "{said}");
}
