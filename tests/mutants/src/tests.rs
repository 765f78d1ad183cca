//! Each test by itself with no change switched on: it passes, takes so long, and comes by these changes.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{fs, thread};

use serde_json::{Value, json};

use crate::Result;
use crate::build::{DOCUMENTATION, Suites};

pub struct Test {
    pub suite: String,
    pub program: PathBuf,
    /// Nothing where all of a program are one test.
    pub name: String,
    pub took: Duration,
    /// The numbers of the changes that it comes by.
    pub meets: BTreeSet<usize>,
}

/// The tests that pass with every change switched off. Each is written down as it is measured: a campaign that is ended goes on. One
/// that fails then says nothing of a change, and takes no part; it is named.
pub fn measured(at: &Path, suites: &Suites, jobs: usize) -> Result<Vec<Test>> {
    let kept = at.join("tests.jsonl");
    let mut found = read(&kept)?;
    let mut listed = vec![];
    for (suite, program) in suites {
        if suite == DOCUMENTATION {
            listed.push((suite, program, String::new()));
            continue;
        }
        let list = Command::new(program).args(["--list", "--format", "terse"]).current_dir(at.join("tree")).output()?;
        let text = String::from_utf8(list.stdout)?;
        let names = text.lines().filter_map(|line| line.strip_suffix(": test"));
        listed.extend(names.map(|name| (suite, program, name.to_owned())));
    }
    listed.retain(|(suite, _, name)| !found.iter().any(|test| test["suite"] == **suite && test["name"] == **name));
    let (next, file) = (AtomicUsize::new(0), Mutex::new(OpenOptions::new().create(true).append(true).open(&kept)?));
    let work = || -> std::result::Result<(), String> {
        while let Some((suite, program, name)) = listed.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (took, met) = alone(at, program, name).map_err(|error| error.to_string())?;
            println!("{took:7.2} s, {:4} changes: {suite} {name}", met.as_ref().map_or(0, BTreeSet::len));
            let test = json!({ "suite": suite, "name": name, "seconds": took, "meets": met });
            let mut file = file.lock().expect("no other thread fails");
            writeln!(file, "{test}").map_err(|error| error.to_string())?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().expect("a worker ends"))
    })?;
    found = read(&kept)?;
    let mut tests = vec![];
    for test in &found {
        let (Some(suite), Some(name)) = (test["suite"].as_str(), test["name"].as_str()) else {
            return Err(format!("not as it is written: {test}").into());
        };
        let Some(meets) = test["meets"].as_array() else {
            println!("takes no part, as it fails with every change switched off: {suite} {name}");
            continue;
        };
        tests.push(Test {
            suite: suite.to_owned(),
            program: suites.get(suite).ok_or("tests.jsonl is of another campaign")?.clone(),
            name: name.to_owned(),
            took: Duration::from_secs_f64(test["seconds"].as_f64().ok_or("a test without its time")?),
            meets: meets.iter().filter_map(Value::as_u64).filter_map(|number| usize::try_from(number).ok()).collect(),
        });
    }
    Ok(tests)
}

fn read(kept: &Path) -> Result<Vec<Value>> {
    let text = fs::read_to_string(kept).unwrap_or_default();
    Ok(text.lines().map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
}

/// How long a test takes by itself, and what it comes by; nothing of that where it fails. An ignored one takes no time and comes by
/// nothing.
fn alone(at: &Path, program: &Path, name: &str) -> Result<(f64, Option<BTreeSet<usize>>)> {
    let met = tempfile(at, program, name);
    let begun = Instant::now();
    let ran = Command::new(program)
        .args(chosen([name]))
        .current_dir(at.join("tree"))
        .env("MUTANTS_MET", &met)
        .env_remove("MUTANT")
        .output()?;
    let took = begun.elapsed().as_secs_f64();
    let text = fs::read_to_string(&met).unwrap_or_default();
    let _ = fs::remove_file(&met);
    if !ran.status.success() {
        println!("`{name}` fails with every change switched off:\n{}", String::from_utf8_lossy(&ran.stdout));
        return Ok((took, None));
    }
    Ok((took, Some(text.lines().map(str::parse).collect::<std::result::Result<_, _>>()?)))
}

/// The arguments for these tests of a program, one after the other.
pub fn chosen<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let names = names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>();
    if names.is_empty() { names } else { [&["--exact", "--test-threads=1"], &names[..]].concat() }
}

/// Two programs may have tests of one name.
fn tempfile(at: &Path, program: &Path, name: &str) -> PathBuf {
    let program = program.file_name().unwrap_or_default().to_string_lossy();
    at.join(format!("met-{program}-{}", name.replace(':', "-")))
}
