//! The commands that write files: what they leave behind.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn simbind(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_simbind")).current_dir(folder).args(args).output().expect("the program runs")
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A small rulebook, in the project's own words and countries.
fn rulebook() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("rules")).expect("a folder");
    fs::write(folder.path().join("rules/rulebook.yaml"), "format: 1\nversion: \"1\"\ndate: 2026-01-31\n")
        .expect("a file");
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>();
    names.sort();
    names
}

#[test]
fn a_country_is_begun_once() {
    let folder = rulebook();
    let first = simbind(folder.path(), &["new", "瑞典"]);
    assert_eq!(first.status.code(), Some(0), "{}", told(&first));
    assert!(told(&first).starts_with("wrote rules/SE.yaml: Sweden (瑞典)\n"), "{}", told(&first));
    let tests = simbind(folder.path(), &["test", "rules"]);
    assert_eq!(told(&tests), "1 passed, 0 failed\n");
    let path = folder.path().join("rules/SE.yaml");
    fs::write(&path, "mine").expect("a file");
    let second = simbind(folder.path(), &["new", "SE"]);
    // The rulebook no longer loads, which is said; with one that does, that the file is there.
    assert_eq!(second.status.code(), Some(2), "{}", told(&second));
    fs::write(&path, "format: 1\nscope: SE\n").expect("a file");
    let third = simbind(folder.path(), &["new", "SE"]);
    assert_eq!(third.status.code(), Some(2));
    assert_eq!(told(&third), "error: `rules/SE.yaml` is there already; edit it, it is not overwritten\n");
    assert_eq!(fs::read_to_string(&path).expect("a file"), "format: 1\nscope: SE\n");
}

/// A rulebook of another field is begun in a new folder or an empty one, passes every check, and is not overwritten.
#[test]
fn a_rulebook_is_begun_once() {
    let home = tempfile::tempdir().expect("a folder");
    let begun = ["CENTRE.yaml", "countries.yaml", "everywhere.yaml", "rulebook.yaml", "vocabulary.yaml"];
    fs::create_dir_all(home.path().join("empty/.git")).expect("a folder");
    for folder in ["new", "deep/er/new", "empty"] {
        let first = simbind(home.path(), &["init", folder]);
        assert_eq!(first.status.code(), Some(0), "{}", told(&first));
        assert!(
            told(&first).starts_with(&format!("wrote {folder}: rulebook.yaml, vocabulary.yaml, ")),
            "{}",
            told(&first)
        );
        let files = names(&home.path().join(folder));
        assert_eq!(files.iter().filter(|name| *name != ".git").collect::<Vec<_>>(), begun.iter().collect::<Vec<_>>());
        for (args, expected) in [
            (["check", folder, "--deny", "warnings"].as_slice(), "nothing to report in 5 files\n"),
            (&["test", folder], "10 passed, 0 failed\n"),
            (&["fmt", folder, "--check"], "5 files are formatted already\n"),
        ] {
            let output = simbind(home.path(), args);
            let said = told(&output).replace("passed over: .git\n", "");
            assert_eq!((output.status.code(), said.as_str()), (Some(0), expected), "{args:?}");
        }
        let mutated = simbind(home.path(), &["mutate", folder, "--fail-under", "100"]);
        assert_eq!(mutated.status.code(), Some(0), "its own tests hold every rule: {}", told(&mutated));
        let path = home.path().join(folder).join("rulebook.yaml");
        fs::write(&path, "mine").expect("a file");
        let second = simbind(home.path(), &["init", folder]);
        let message = format!("error: `{folder}` holds files already; name a new or an empty folder\n");
        assert_eq!((second.status.code(), told(&second)), (Some(2), message));
        assert_eq!(fs::read_to_string(&path).expect("a file"), "mine");
    }
    assert_eq!(names(home.path()), ["deep", "empty", "new"], "nothing is left beside them");
    fs::write(home.path().join("file"), "mine").expect("a file");
    let output = simbind(home.path(), &["init", "file"]);
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert_eq!(fs::read_to_string(home.path().join("file")).expect("a file"), "mine");
}

/// What is shown of it is right: the answer, in both languages, and another zone that is begun in it.
#[test]
fn a_begun_rulebook_answers_in_its_own_words() {
    let home = tempfile::tempdir().expect("a folder");
    simbind(home.path(), &["init", "parking"]);
    let asked = |args: &[&str]| {
        let args = ["--rules", "parking"].iter().chain(args).copied().collect::<Vec<_>>();
        told(&simbind(home.path(), &args))
    };
    let no = asked(&["evaluate", "CENTRE", "--fact", "stay=3", "--fact", "permit=none"]);
    assert!(no.contains("Exactly: not allowed;"), "{no}");
    let yes = asked(&["evaluate", "市中心", "--fact", "stay=2", "--fact", "ticket=paid", "--lang", "zh"]);
    assert!(yes.contains("准确地说：准许；"), "{yes}");
    assert_eq!(
        asked(&["evaluate", "Nowhere"]),
        "error: unknown zone `Nowhere`; give a code or a name, such as `CENTRE`\n"
    );
    let output = simbind(home.path(), &["new", "HARBOUR", "--dir", "parking"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert_eq!(told(&simbind(home.path(), &["test", "parking"])), "11 passed, 0 failed\n");
}

/// Where a schema stands in the folder, the skeleton names it.
#[test]
fn a_skeleton_names_the_schema_that_is_there() {
    for there in [true, false] {
        let folder = rulebook();
        if there {
            fs::create_dir(folder.path().join("rules/schema")).expect("a folder");
            fs::write(folder.path().join("rules/schema/rules.json"), "{}").expect("a file");
        }
        simbind(folder.path(), &["new", "SE"]);
        let text = fs::read_to_string(folder.path().join("rules/SE.yaml")).expect("a file");
        assert_eq!(text.starts_with("# yaml-language-server: $schema=schema/rules.json\n# Sweden"), there, "{text}");
    }
}

#[test]
fn files_are_formatted_in_place() {
    let folder = rulebook();
    let (wild, good) = (folder.path().join("rules/NZ.yaml"), folder.path().join("rules/rulebook.yaml"));
    fs::write(&wild, "# a\nformat:   1\nscope: NZ   # b\n\n\n").expect("a file");
    let before = fs::metadata(&good).and_then(|about| about.modified()).expect("a time");

    let check = simbind(folder.path(), &["fmt", "--check"]);
    assert_eq!((check.status.code(), told(&check).as_str()), (Some(1), "not formatted: rules/NZ.yaml\n"));
    assert_eq!(fs::read_to_string(&wild).expect("a file"), "# a\nformat:   1\nscope: NZ   # b\n\n\n");

    let done = simbind(folder.path(), &["fmt"]);
    assert_eq!((done.status.code(), told(&done).as_str()), (Some(0), "formatted: rules/NZ.yaml\n"));
    assert_eq!(fs::read_to_string(&wild).expect("a file"), "# a\nformat: 1\nscope: NZ # b\n");

    let again = simbind(folder.path(), &["fmt", "--check"]);
    assert_eq!((again.status.code(), told(&again).as_str()), (Some(0), "2 files are formatted already\n"));
    assert_eq!(fs::metadata(&good).and_then(|about| about.modified()).expect("a time"), before, "it was not touched");
    assert_eq!(names(&folder.path().join("rules")), ["NZ.yaml", "rulebook.yaml"], "nothing else is left behind");
}

/// A file that cannot be formatted is left as it was and named; the others are formatted.
#[test]
fn one_bad_file_does_not_stop_the_others() {
    let folder = rulebook();
    let (bad, wild) = (folder.path().join("rules/AA.yaml"), folder.path().join("rules/NZ.yaml"));
    fs::write(&bad, "format:\t1\n").expect("a file");
    fs::write(&wild, "format:  1\n").expect("a file");
    let done = simbind(folder.path(), &["fmt"]);
    assert_eq!(done.status.code(), Some(2));
    assert_eq!(
        told(&done),
        "formatted: rules/NZ.yaml\nerror: cannot format `rules/AA.yaml`: line 1, column 8: a tab stands where spaces set \
         words apart\nerror: 1 file was left as found\n"
    );
    assert_eq!(fs::read_to_string(&bad).expect("a file"), "format:\t1\n");
    assert_eq!(fs::read_to_string(&wild).expect("a file"), "format: 1\n");
}

/// A link stays a link, and who may read a file may read it afterwards.
#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = rulebook();
    let (real, link) = (folder.path().join("real.yaml"), folder.path().join("rules/NZ.yaml"));
    fs::write(&real, "format:  1\n").expect("a file");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("permissions");
    symlink(&real, &link).expect("a link");
    let done = simbind(folder.path(), &["fmt"]);
    assert_eq!(told(&done), "formatted: rules/NZ.yaml\n");
    assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    assert_eq!(fs::read_to_string(&real).expect("a file"), "format: 1\n");
    assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
}
