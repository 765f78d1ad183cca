//! Puts each change to the tests that come by it, the quick ones first, until one fails.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Result;
use crate::build::LeftOut;
use crate::draw::Mutant;
use crate::tests::{Test, chosen};

/// No test notices it, or none up to some stage.
pub const SURVIVED: &str = "survived";

pub const RESULTS: &str = "results.jsonl";

/// Tests that take up to so many seconds come before those that take longer.
const STAGES: [f64; 5] = [0.3, 1.0, 4.0, 15.0, f64::INFINITY];

/// Tests that take longer than so many seconds of a processor, and then so many times as long as by themselves, are ended.
/// Seconds of the clock would say how busy the machine is.
const PATIENCE: (f64, f64) = (10.0, 4.0);

/// Tests that say nothing for so long wait for something that does not come.
const SILENCE: Duration = Duration::from_secs(600);

/// The signal that ends what has taken its seconds.
const OUT_OF_TIME: i32 = 24;

/// What a run may take of memory, in KiB: a change that never stops growing ends there.
const MEMORY: u64 = 6 << 20;

/// What came of a change: `noticed`, `slow` or, up to a stage, `survived`; by which test.
type Outcome = (&'static str, String);

pub fn judge(
    at: &Path,
    mutants: &[Mutant],
    left_out: &LeftOut,
    tests: &[Test],
    jobs: usize,
    only: &[usize],
) -> Result<()> {
    let before = results(at)?;
    let file = Mutex::new(OpenOptions::new().create(true).append(true).open(at.join(RESULTS))?);
    let chosen = |number: &usize| !left_out.contains_key(number) && (only.is_empty() || only.contains(number));
    let mut left: Vec<usize> = (0..mutants.len()).filter(chosen).collect();
    // In no order, so that a campaign that is ended early is still a fair draw.
    fastrand::Rng::with_seed(0).shuffle(&mut left);
    let mut from = -1.0;
    for (stage, to) in STAGES.into_iter().enumerate() {
        let done = |number: &usize| {
            only.is_empty() && before.get(number).is_some_and(|result| result["stage"].as_u64() >= Some(stage as u64))
        };
        let tests: Vec<&Test> = tests.iter().filter(|test| (from..to).contains(&test.took.as_secs_f64())).collect();
        let (next, open) = (AtomicUsize::new(0), Mutex::new(vec![]));
        let work = || -> std::io::Result<()> {
            while let Some(&number) = left.get(next.fetch_add(1, Ordering::Relaxed)) {
                let result = match before.get(&number) {
                    Some(result) if done(&number) => result.clone(),
                    _ => {
                        let begun = Instant::now();
                        let (outcome, test) = put(at, number, &tests)?;
                        let (seconds, name) = (begun.elapsed().as_secs_f64(), &mutants[number].name);
                        println!("{stage} {number:5} {outcome:8} {seconds:6.1} s  {name}  {test}");
                        let result = json!({
                            "number": number, "stage": stage, "outcome": outcome, "test": test, "seconds": seconds, "name": name
                        });
                        let mut file: MutexGuard<'_, File> = file.lock().expect("no other thread fails");
                        writeln!(file, "{result}")?;
                        result
                    }
                };
                if result["outcome"] == SURVIVED {
                    open.lock().expect("no other thread fails").push(number);
                }
            }
            Ok(())
        };
        thread::scope(|scope| {
            let workers: Vec<_> = (0..jobs).map(|_| scope.spawn(work)).collect();
            workers.into_iter().try_for_each(|worker| worker.join().expect("a worker ends"))
        })?;
        left = open.into_inner()?;
        println!("{} left after the tests of up to {to} s", left.len());
        from = to;
    }
    Ok(())
}

/// What is found so far; of two findings the later one.
pub fn results(at: &Path) -> Result<BTreeMap<usize, Value>> {
    let Ok(file) = File::open(at.join(RESULTS)) else { return Ok(BTreeMap::new()) };
    let mut results = BTreeMap::new();
    for line in BufReader::new(file).lines() {
        let line: Value = serde_json::from_str(&line?)?;
        let number = line["number"].as_u64().and_then(|number| usize::try_from(number).ok());
        results.insert(number.ok_or("a result without a number")?, line);
    }
    Ok(results)
}

fn put(at: &Path, number: usize, tests: &[&Test]) -> std::io::Result<Outcome> {
    let mut suites = BTreeMap::<&Path, Vec<&Test>>::new();
    for test in tests.iter().filter(|test| test.meets.contains(&number)) {
        suites.entry(&test.program).or_default().push(test);
    }
    for tests in suites.into_values() {
        if let Some(outcome) = run(at, number, &tests)? {
            return Ok(outcome);
        }
    }
    Ok((SURVIVED, String::new()))
}

/// Tests of one program with a change switched on; nothing if all pass.
fn run(at: &Path, number: usize, tests: &[&Test]) -> std::io::Result<Option<Outcome>> {
    let alone: f64 = tests.iter().map(|test| test.took.as_secs_f64()).sum();
    let limits = format!("ulimit -v {MEMORY}; ulimit -S -t {:.0}; exec \"$@\"", PATIENCE.0 + PATIENCE.1 * alone);
    let mut command = Command::new("sh");
    command.args(["-c", &limits, "sh"]).arg(&tests[0].program);
    command.args(chosen(tests.iter().map(|test| &*test.name)));
    command.env("MUTANT", number.to_string()).current_dir(at.join("tree"));
    command.stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
    let mut child = command.spawn()?;
    let output = child.stdout.take().ok_or_else(|| std::io::Error::other("no output"))?;
    let (said, heard) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(std::result::Result::ok) {
            let _ = said.send(line);
        }
    });
    // They run in the order of their names, one after the other.
    let mut waiting: Vec<&&Test> = tests.iter().collect();
    waiting.sort_by(|one, other| other.name.cmp(&one.name));
    let outcome = loop {
        let current = || waiting.last().map_or(String::new(), |test| format!("{} {}", test.suite, test.name));
        match heard.recv_timeout(SILENCE) {
            Ok(line) if line.starts_with("test ") && line.ends_with("... ok") => {
                waiting.pop();
            }
            Ok(line) if line.starts_with("test ") && line.ends_with("FAILED") => break Some(("noticed", line)),
            Ok(_) => (),
            Err(mpsc::RecvTimeoutError::Timeout) => break Some(("slow", current())),
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                let status = child.wait()?;
                if status.success() {
                    break None;
                }
                let slow = status.signal() == Some(OUT_OF_TIME);
                // Otherwise it ended by another signal, or for want of memory or stack.
                break Some((if slow { "slow" } else { "noticed" }, format!("{} (did not end)", current())));
            }
        }
    };
    if outcome.is_some() {
        // The programs that it started, too.
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).stderr(Stdio::null()).status();
    }
    child.wait()?;
    Ok(outcome)
}
