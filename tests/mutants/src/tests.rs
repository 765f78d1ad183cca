//! Each test by itself with no change switched on: it passes, takes so long, and comes by these changes.

use std::collections::BTreeSet;
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

pub fn measured(at: &Path, suites: &Suites, jobs: usize) -> Result<Vec<Test>> {
    let kept = at.join("tests.json");
    if !kept.exists() {
        let mut listed = vec![];
        for (suite, program) in suites {
            if suite == DOCUMENTATION {
                listed.push((suite, program, String::new()));
                continue;
            }
            let list =
                Command::new(program).args(["--list", "--format", "terse"]).current_dir(at.join("tree")).output()?;
            let text = String::from_utf8(list.stdout)?;
            let names = text.lines().filter_map(|line| line.strip_suffix(": test"));
            listed.extend(names.map(|name| (suite, program, name.to_owned())));
        }
        let (next, found) = (AtomicUsize::new(0), Mutex::new(vec![]));
        thread::scope(|scope| {
            for _ in 0..jobs {
                scope.spawn(|| {
                    while let Some((suite, program, name)) = listed.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let one = alone(at, program, name).map(|(took, meets)| {
                            println!("{took:7.2} s, {:4} changes: {suite} {name}", meets.len());
                            json!({ "suite": suite, "name": name, "seconds": took, "meets": meets })
                        });
                        found.lock().expect("no other thread fails").push(one.map_err(|error| error.to_string()));
                    }
                });
            }
        });
        let found = found.into_inner()?.into_iter().collect::<std::result::Result<Vec<Value>, String>>()?;
        fs::write(&kept, serde_json::to_string(&found)?)?;
    }
    let found: Vec<Value> = serde_json::from_slice(&fs::read(&kept)?)?;
    let read = |test: &Value| {
        let suite = test["suite"].as_str()?;
        let numbers = test["meets"].as_array()?.iter().filter_map(Value::as_u64);
        Some(Test {
            suite: suite.to_owned(),
            program: suites.get(suite)?.clone(),
            name: test["name"].as_str()?.to_owned(),
            took: Duration::from_secs_f64(test["seconds"].as_f64()?),
            meets: numbers.filter_map(|number| usize::try_from(number).ok()).collect(),
        })
    };
    found.iter().map(|test| read(test).ok_or_else(|| "tests.json is of another campaign".into())).collect()
}

/// How long a test takes by itself, and what it comes by. An ignored one takes no time and comes by nothing.
fn alone(at: &Path, program: &Path, name: &str) -> Result<(f64, BTreeSet<usize>)> {
    let met = tempfile(at, name);
    let begun = Instant::now();
    let ran = Command::new(program)
        .args(chosen([name]))
        .current_dir(at.join("tree"))
        .env("MUTANTS_MET", &met)
        .env_remove("MUTANT")
        .output()?;
    let took = begun.elapsed().as_secs_f64();
    if !ran.status.success() {
        let said = String::from_utf8_lossy(&ran.stdout).into_owned();
        return Err(format!("`{name}` fails with every change switched off:\n{said}").into());
    }
    let text = fs::read_to_string(&met).unwrap_or_default();
    let _ = fs::remove_file(&met);
    Ok((took, text.lines().map(str::parse).collect::<std::result::Result<_, _>>()?))
}

/// The arguments for these tests of a program, one after the other.
pub fn chosen<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let names = names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>();
    if names.is_empty() { names } else { [&["--exact", "--test-threads=1"], &names[..]].concat() }
}

fn tempfile(at: &Path, name: &str) -> PathBuf {
    at.join(format!("met-{}", name.replace(':', "-")))
}
