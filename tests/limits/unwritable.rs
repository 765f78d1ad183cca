//! Where nothing can be written: folders that are not ours to change, what is no folder, outputs that are full or that nobody
//! reads. It is said in words, with the exit status that is documented, and what stood there stands there still.

use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::ended::{WRITERS, files};
use crate::{command, museum, text};

/// Whoever runs the tests: to the administrator every folder is open.
fn is_administrator(folder: &Path) -> bool {
    fs::metadata(folder).unwrap().uid() == 0
}

fn each_folder(folder: &Path, mode: u32) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            each_folder(&entry, mode);
        }
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_not_ours_to_change_is_left_alone() {
    // A program of which others may see no more than that it can be run.
    let home = tempfile::tempdir().unwrap();
    let program = home.path().join("simbind");
    fs::copy(env!("CARGO_BIN_EXE_simbind"), &program).unwrap();
    each_folder(home.path(), 0o755);
    for writer in WRITERS {
        let folder = tempfile::tempdir().unwrap();
        (writer.make)(folder.path());
        let before = files(folder.path());
        each_folder(folder.path(), 0o555);
        let mut run = if is_administrator(folder.path()) {
            let mut without_rights = Command::new("setpriv");
            without_rights.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program);
            without_rights
        } else {
            Command::new(&program)
        };
        let output = run.args(writer.arguments).current_dir(folder.path()).output().unwrap();
        let said = text(&output.stderr);
        each_folder(folder.path(), 0o755);
        assert_eq!(output.status.code(), Some(2), "{}: {said}", writer.name);
        assert!(
            said.contains("error: cannot write `") && said.contains("`: permission denied"),
            "{}: {said}",
            writer.name
        );
        assert!(files(folder.path()) == before, "{}: something was changed", writer.name);
        // The same where it may.
        let output = command(folder.path(), writer.arguments).output().unwrap();
        assert!(output.status.code() < Some(2), "{}: {}", writer.name, text(&output.stderr));
    }
}

/// A folder that is named below a file cannot be made.
#[test]
fn what_is_no_folder_is_named() {
    let folder = museum();
    fs::write(folder.path().join("file"), "mine").unwrap();
    for (arguments, verb) in [
        (["fmt", "file/rules"].as_slice(), "read"),
        (&["check", "file/rules", "--fix"], "read"),
        (&["docs", "--rules", ".", "--out", "file/site"], "read"),
        (&["man", "file/pages"], "write"),
        (&["init", "file/own"], "read"),
        (&["new", "XA", "--dir", "file/rules"], "read"),
    ] {
        let output = command(folder.path(), arguments).output().unwrap();
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.starts_with(&format!("error: cannot {verb} `file/")), "{arguments:?}: {said}");
        assert!(said.ends_with("`: not a directory\n"), "{arguments:?}: {said}");
        assert_eq!(fs::read_to_string(folder.path().join("file")).unwrap(), "mine");
    }
}

/// Answers that find no room are a failure, with every command that has much to say or few words.
#[test]
#[cfg(target_os = "linux")]
fn an_output_that_is_full_is_a_failure() {
    for arguments in PRINTS {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let (status, said) = printed(arguments, Stdio::from(full));
        assert_eq!(status, Some(2), "{arguments:?}: {said}");
        assert_eq!(said, "error: cannot read or write: no space left on device\n", "{arguments:?}");
    }
}

/// Whoever stops reading has read enough.
#[test]
fn an_output_that_nobody_reads_is_none() {
    for arguments in PRINTS {
        let (status, said) = printed(arguments, Stdio::piped());
        assert_eq!((status, said.as_str()), (Some(0), ""), "{arguments:?}");
    }
    // That answers are not read hides no request that is wrong.
    let folder = museum();
    fs::write(folder.path().join("requests"), "{\"country\":\"XA\",\"goal\":\"entr\"}\n".repeat(5)).unwrap();
    let mut child = command(folder.path(), &["batch", "--rules", ".", "requests"]);
    let mut child = child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let said = "error: 5 of 5 requests were answered with an error\n".to_owned();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(1), said));
}

/// Commands that print, in the museum; each succeeds where its output is read.
const PRINTS: &[&[&str]] = &[
    &["evaluate", "XA", "--rules", "."],
    &["evaluate", "XA", "--rules", ".", "--format", "json"],
    &["batch", "--rules", ".", "requests"],
    &["questions", "XA", "--rules", "."],
    &["ways", "XA", "--rules", "."],
    &["countries", "--rules", "."],
    &["show", "XA", "--rules", "."],
    &["sources", "--rules", "."],
    &["analyse", "."],
    &["check", "."],
    &["check", ".", "--format", "sarif"],
    &["test", "."],
    &["fmt", ".", "--check"],
    &["export", "--to", "rego", "--rules", "."],
    &["schema", "--rules", "."],
    &["explain-code"],
    &["completions", "bash"],
];

/// Runs a command in the museum with this for its output, which is closed where it is a pipe; its exit status and complaints.
fn printed(arguments: &[&str], output: Stdio) -> (Option<i32>, String) {
    let folder = museum();
    // More than a pipe holds.
    fs::write(folder.path().join("requests"), "{\"country\":\"XA\"}\n".repeat(5_000)).unwrap();
    let mut child = command(folder.path(), arguments).stdout(output).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    (ended.status.code(), text(&ended.stderr))
}
