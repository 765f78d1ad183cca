//! What the first answer costs in a process that has just begun, and what the command line costs beside a program that does
//! nothing.
//!
//! `cargo bench --bench start`. This program calls itself: once to do nothing at all, once to answer a question for the first
//! time, and the built command line for the same question. They take turns, so that whatever slows the machine down slows
//! all of them; told are medians, and the median of the ratios within one turn. Everything is elapsed time, and that of
//! whole processes includes beginning and ending them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a bench may fail")]

use std::process::{Command, Stdio};
use std::time::Instant;

use simbind::{Profile, Rulebook};

const TURNS: usize = 101;
const COUNTRY: &str = "NZ";

fn main() {
    let begin = Instant::now();
    match std::env::args().nth(1).as_deref() {
        Some("nothing") => {}
        Some("first") => first(begin),
        _ => compare(),
    }
}

/// Answers a question, and prints the microseconds since the start of `main`: until the rulebook was there, and until the
/// answer was.
fn first(begin: Instant) {
    let rulebook = Rulebook::builtin();
    let loaded = begin.elapsed();
    let answer = rulebook.evaluate(COUNTRY, &Profile::in_words_of(rulebook.vocabulary()), None).unwrap();
    let answered = begin.elapsed();
    println!("{} {} {}", loaded.as_nanos(), answered.as_nanos(), answer.verdict());
}

fn compare() {
    let own = std::env::current_exe().unwrap();
    let line = env!("CARGO_BIN_EXE_simbind");
    let mut columns = vec![Vec::new(); 6];
    for turn in 0..=TURNS {
        let (nothing, _) = run(Command::new(&own).arg("nothing"));
        let (process, printed) = run(Command::new(&own).arg("first"));
        let (command, _) = run(Command::new(line).args(["evaluate", COUNTRY]));
        let mut inside = printed.split(' ').map(|word| word.parse::<f64>().unwrap_or(0.0) / 1e3);
        let (loaded, answered) = (inside.next().unwrap(), inside.next().unwrap());
        // The first turn finds files that are not in memory yet.
        if turn > 0 {
            let row = [loaded, answered, nothing, process / nothing, command, command / nothing];
            columns.iter_mut().zip(row).for_each(|(column, value)| column.push(value));
        }
    }
    let names = [
        "from the start of `main` to the rulebook, us",
        "from the start of `main` to the first answer, us",
        "a process that does nothing, us",
        "a process with one answer, to one that does nothing",
        "`simbind evaluate NZ`, us",
        "`simbind evaluate NZ`, to a process that does nothing",
    ];
    for (name, mut column) in names.into_iter().zip(columns) {
        column.sort_by(f64::total_cmp);
        println!("{name}: {:.1} (least {:.1})", column[TURNS / 2], column[0]);
    }
}

/// Microseconds that a process took, and what it printed.
fn run(command: &mut Command) -> (f64, String) {
    let begin = Instant::now();
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success());
    (begin.elapsed().as_secs_f64() * 1e6, String::from_utf8(output.stdout).unwrap())
}
