//! A copy of the project with every change in it that compiles, and its tests, built once.

use std::collections::BTreeMap;
use std::ops::Range;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, str};

use serde_json::Value;

use crate::draw::Mutant;
use crate::{Result, SUITES, write};

/// Changes that are not put to the tests, with the reason.
pub type LeftOut = BTreeMap<usize, String>;

/// The programs of tests, by name.
pub type Suites = BTreeMap<String, PathBuf>;

/// The examples of the documentation.
pub const DOCUMENTATION: &str = "documentation";

/// What a debugger reads would take longer to write than the tests take.
const PROFILE: [(&str, &str); 2] = [("CARGO_PROFILE_DEV_DEBUG", "0"), ("CARGO_INCREMENTAL", "0")];

const LEFT_OUT: &str = "left-out.json";

pub fn build(root: &Path, at: &Path, mutants: &[Mutant]) -> Result<(Suites, LeftOut)> {
    let kept = at.join(LEFT_OUT);
    if !kept.exists() {
        copied(root, &at.join("tree"))?;
        let left_out = compiling(root, at, mutants)?;
        fs::write(&kept, serde_json::to_string_pretty(&left_out)?)?;
    }
    let left_out: LeftOut = serde_json::from_slice(&fs::read(&kept)?)?;
    let mut arguments = vec!["test", "--no-run", "--lib"];
    for suite in SUITES {
        arguments.extend(["--test", suite]);
    }
    let (built, messages) = cargo(at, &arguments)?;
    if !built {
        return Err(
            format!("the tests cannot be built: see `cargo test --no-run` in {}", at.join("tree").display()).into()
        );
    }
    let mut suites = Suites::from([(DOCUMENTATION.to_owned(), documentation(at)?)]);
    for message in &messages {
        if let (Some(name), Some(program)) = (message["target"]["name"].as_str(), message["executable"].as_str())
            && message["profile"]["test"] == true
        {
            suites.insert(name.to_owned(), program.into());
        }
    }
    Ok((suites, left_out))
}

/// The examples of the documentation, as one program. rustdoc keeps it where it is told to, which is not yet stable: a script that
/// allows it stands in for rustdoc, as what allows it would have all that cargo builds built anew.
fn documentation(at: &Path) -> Result<PathBuf> {
    let (kept, script) = (at.join("documentation"), at.join("rustdoc"));
    let programs = || Some(fs::read_dir(&kept).ok()?.flatten().map(|folder| folder.path().join("rust_out")));
    let built = || programs().and_then(|mut programs| programs.find(|program| program.is_file()));
    if let Some(program) = built() {
        return Ok(program);
    }
    fs::create_dir_all(&kept)?;
    let keeps = "-Z unstable-options --persist-doctests";
    fs::write(&script, format!("#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc {keeps} '{}' \"$@\"\n", kept.display()))?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    let mut tested = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    tested.args(["test", "--doc", "--quiet", "--target-dir"]).arg(at.join("target")).current_dir(at.join("tree"));
    tested.envs(PROFILE).env("RUSTDOC", script).stdout(Stdio::null()).status()?;
    built().ok_or_else(|| "the examples of the documentation cannot be built".into())
}

/// The files that git knows or would take, as they are now.
fn copied(root: &Path, tree: &Path) -> Result<()> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()?;
    for file in listed.stdout.split(|byte| *byte == 0).filter(|name| !name.is_empty()) {
        let file = str::from_utf8(file)?;
        let to = tree.join(file);
        fs::create_dir_all(to.parent().ok_or("a file stands nowhere")?)?;
        if root.join(file).is_file() {
            fs::copy(root.join(file), to)?;
        }
    }
    Ok(())
}

/// Leaves out what does not compile, until the rest does. The compiler stops at the first stage that finds errors, hence again and
/// again.
fn compiling(root: &Path, at: &Path, mutants: &[Mutant]) -> Result<LeftOut> {
    let mut left_out = LeftOut::new();
    loop {
        let placed = changed(root, at, mutants, &mut left_out)?;
        let (built, messages) = cargo(at, &["check", "--lib"])?;
        if built {
            return Ok(left_out);
        }
        let before = left_out.len();
        let errors = messages.iter().filter(|message| message["message"]["level"] == "error");
        for error in errors.map(|message| &message["message"]) {
            let blamed = blamed(error, &placed, mutants);
            if blamed.is_empty() {
                eprintln!("{}", error["rendered"].as_str().unwrap_or_default());
            }
            let reason = error["message"].as_str().unwrap_or_default();
            left_out.extend(blamed.into_iter().map(|number| (number, format!("does not compile: {reason}"))));
        }
        println!("{} changes left out", left_out.len());
        if left_out.len() == before {
            return Err("the project does not compile, for a reason that no change stands at".into());
        }
    }
}

/// By file, what [`write::Written::placed`] says.
type Placed = BTreeMap<String, Vec<(usize, Range<usize>, Range<usize>)>>;

/// The changes that an error is about: those in whose text it points, or else the ones that it is nearest to.
fn blamed(error: &Value, placed: &Placed, mutants: &[Mutant]) -> Vec<usize> {
    let listed = |of: &Value| of["spans"].as_array().cloned().unwrap_or_default();
    let own = listed(error);
    let mut spans: Vec<&Value> = own.iter().collect();
    spans.sort_by_key(|span| span["is_primary"] != true);
    let place = |span: &Value| {
        let byte = |key: &str| span[key].as_u64().and_then(|byte| usize::try_from(byte).ok());
        Some((placed.get(span["file_name"].as_str()?)?, byte("byte_start")?, byte("byte_end")?))
    };
    let spans: Vec<_> = spans.into_iter().filter_map(place).collect();
    // A `match` without one of its arms: what is said is where it begins, and where the arm could stand.
    if let (Some("E0004"), Some((changes, start, _))) = (error["code"]["code"].as_str(), spans.first()) {
        let help: Vec<Value> = error["children"].as_array().into_iter().flatten().flat_map(listed).collect();
        let end = help.iter().filter_map(place).map(|(.., end)| end).max().unwrap_or(*start);
        let gone = |number: usize| mutants[number].genre == "MatchArm";
        let inside =
            changes.iter().filter(|(number, _, around)| gone(*number) && (*start..=end).contains(&around.start));
        let found: Vec<_> = inside.map(|(number, ..)| *number).collect();
        if !found.is_empty() {
            return found;
        }
    }
    for (changes, start, end) in &spans {
        let inside = |range: &Range<usize>| range.start <= *start && *end <= range.end;
        let mut found: Vec<_> = changes.iter().filter(|(_, text, _)| inside(text)).collect();
        found.sort_by_key(|(_, text, _)| text.len());
        if let Some((number, ..)) = found.first() {
            return vec![*number];
        }
    }
    for (changes, start, end) in &spans {
        let mut found: Vec<_> =
            changes.iter().filter(|(_, _, around)| around.start < *end && *start < around.end).collect();
        found.sort_by_key(|(_, _, around)| around.len());
        if let Some((_, _, around)) = found.first() {
            return changes.iter().filter(|(_, _, other)| other == around).map(|(number, ..)| *number).collect();
        }
    }
    vec![]
}

/// Writes the changes that are left into the files of the copy.
fn changed(root: &Path, at: &Path, mutants: &[Mutant], left_out: &mut LeftOut) -> Result<Placed> {
    let mut files = BTreeMap::<&str, Vec<(usize, &Mutant)>>::new();
    for (number, mutant) in mutants.iter().enumerate() {
        let of = files.entry(&mutant.file).or_default();
        if !left_out.contains_key(&number) {
            of.push((number, mutant));
        }
    }
    let mut placed = Placed::new();
    for (file, mutants) in files {
        let text = fs::read_to_string(root.join(file))?;
        let written = write::written(&text, mutants)?;
        fs::write(at.join("tree").join(file), written.text)?;
        left_out.extend(written.left_out.into_iter().map(|(number, reason)| (number, reason.to_owned())));
        placed.insert(file.to_owned(), written.placed);
    }
    let library = fs::read_to_string(root.join("src/lib.rs"))?;
    let switch = include_str!("switch.rs").replace("DRAWN", &mutants.len().to_string());
    fs::write(at.join("tree/src/lib.rs"), library + &switch)?;
    Ok(placed)
}

/// Runs cargo in the copy; whether it succeeded, and its messages.
fn cargo(at: &Path, arguments: &[&str]) -> Result<(bool, Vec<Value>)> {
    let ran = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .args(["--quiet", "--message-format", "json", "--target-dir"])
        .arg(at.join("target"))
        .current_dir(at.join("tree"))
        .envs(PROFILE)
        .stderr(Stdio::inherit())
        .output()?;
    let lines = str::from_utf8(&ran.stdout)?.lines();
    Ok((ran.status.success(), lines.filter_map(|line| serde_json::from_str(line).ok()).collect()))
}
