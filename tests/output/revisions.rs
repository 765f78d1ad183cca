//! `simbind diff` between revisions of a git repository.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Revisions are read with git, and what is missing is said.
#[test]
fn git_revisions() {
    let folder = tempfile::tempdir().unwrap();
    let run = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
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
    fs::create_dir(&rules).unwrap();
    let museum = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/museum");
    for entry in fs::read_dir(museum).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, rules.join(path.file_name().unwrap())).unwrap();
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
    let text = fs::read_to_string(&path)
        .unwrap()
        .replace("when: {weekday: monday, ticket: {not: year}}", "when: {weekday: monday}");
    fs::write(&path, text).unwrap();
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
