//! Reads the rule files of a git revision, with the installed `git`.
//!
//! For example, `HEAD~1:rules` lists the tree of that folder and reads each `.yaml` file in it as a blob.

use std::process::Command;

use super::Failure;

/// The folder of rules if the argument names none.
const FOLDER: &str = "rules";

/// The rule files of a revision: `REVISION:FOLDER`, or `REVISION` for its folder `rules`.
pub(crate) fn files(word: &str) -> Result<Vec<(String, String)>, Failure> {
    let (revision, folder) = word.split_once(':').unwrap_or((word, FOLDER));
    let fail = |message: String| Failure::Request(format!("error: {message}"));
    // A revision never begins with a dash; git would read it as an option.
    if revision.is_empty() || revision.starts_with('-') {
        return Err(fail(format!("`{word}` names neither a folder nor a git revision")));
    }
    let commit = format!("{revision}^{{commit}}");
    if let Err(reason) = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])? {
        let place = if git(&["rev-parse", "--git-dir"])?.is_err() {
            "and this is no git repository, so that it is no revision either".to_owned()
        } else {
            format!("and git knows no such revision{}", told(&reason))
        };
        return Err(fail(format!(
            "`{word}` is no folder, {place}; name a folder, a revision such as `HEAD~1:{FOLDER}`, or `builtin`"
        )));
    }
    let tree = if folder.is_empty() { revision.to_owned() } else { format!("{revision}:{folder}") };
    let names = git(&["ls-tree", "-r", "--name-only", "-z", "--full-tree", &tree])?;
    let names = names.map_err(|reason| {
        fail(format!(
            "the revision `{revision}` has no folder `{folder}`{}; name one: `{revision}:FOLDER`",
            told(&reason)
        ))
    })?;
    let mut files = Vec::new();
    for name in names.split('\0').filter(|name| simbind::Rulebook::reads(name)) {
        let path = if folder.is_empty() { name.to_owned() } else { format!("{}/{name}", folder.trim_end_matches('/')) };
        let object = format!("{revision}:{path}");
        let text = git(&["cat-file", "blob", &object])?;
        let text = text.map_err(|reason| fail(format!("cannot read `{object}`{}", told(&reason))))?;
        files.push((object, text));
    }
    if files.is_empty() {
        return Err(fail(format!("the folder `{folder}` of the revision `{revision}` holds no `.yaml` file")));
    }
    Ok(files)
}

/// The message of git, in brackets.
fn told(reason: &str) -> String {
    let line = reason.lines().next().unwrap_or_default().trim_start_matches("fatal: ").trim();
    if line.is_empty() { String::new() } else { format!(" ({line})") }
}

/// The output of git, or its error message.
fn git(arguments: &[&str]) -> Result<Result<String, String>, Failure> {
    let ran = Command::new("git").args(arguments).output().map_err(|_| {
        Failure::Request("error: cannot run `git`, which reads revisions; install it, or name a folder".into())
    })?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ok(if ran.status.success() { Ok(text(ran.stdout)) } else { Err(text(ran.stderr)) })
}
