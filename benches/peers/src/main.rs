//! simbind beside its peers, on the same rules, in the same run. What each contestant is given to do, how to run it and
//! what came out stands in `benches/README.md`.
//!
//! The way through it: `model` reads a question from the rulebook, `condition` translates its conditions, `world` draws
//! profiles, a file for each contestant builds it (`contestant` says what it can do), `check` compares what they find, and
//! `race` times them; `own` and `growth` are the two runs. `write` writes the questions as data, for peers elsewhere.

#![cfg_attr(not(feature = "engines"), allow(dead_code, reason = "what races has nobody to race with"))]

mod asking;
mod bits;
#[cfg(feature = "engines")]
mod cedar;
#[cfg(feature = "engines")]
mod cel;
mod check;
mod condition;
mod contestant;
#[cfg(feature = "engines")]
mod datalogic;
mod floor;
#[cfg(feature = "engines")]
mod growth;
mod masks;
mod model;
#[cfg(feature = "engines")]
mod own;
mod race;
#[cfg(feature = "engines")]
mod regorus;
mod translate;
mod walk;
mod world;
mod write;
#[cfg(feature = "engines")]
mod zen;

use std::error::Error;
use std::process::ExitCode;

#[cfg(feature = "engines")]
use contestant::Build;

/// What is asked of the own rulebook: countries with goals.
const QUESTIONS: [(&str, &str); 4] =
    [("NZ", "bind"), ("NZ", "pay_in_mainland"), ("ID", "bind"), ("ID", "pay_in_mainland")];

/// Everyone but simbind and the floor.
#[cfg(feature = "engines")]
const PEERS: [(&str, Build); 8] = [
    ("conditions read one by one", contestant::Plain::build),
    ("datalogic-rs", datalogic::Datalogic::build),
    ("zen-expression", zen::Expressions::build),
    ("cel", cel::Cel::build),
    ("Zen, decision table", zen::Table::build),
    ("regorus, register machine", regorus::Machine::build),
    ("regorus, interpreter", regorus::Interpreter::build),
    ("Cedar", cedar::Cedar::build),
];

/// `simbind-peers [own|growth|all] [profiles] [rounds]`, or `simbind-peers write FILE [profiles]`
fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let number = |place: usize, default: &str| arguments.get(place).map_or(default, String::as_str).parse::<usize>();
    if let [first, file, ..] = arguments.as_slice()
        && first == "write"
    {
        return write::run(file, number(2, "1024")?);
    }
    raced(arguments.first().map_or("all", String::as_str), number(1, "1024")?, number(2, "101")?)
}

#[cfg(feature = "engines")]
fn raced(part: &str, profiles: usize, rounds: usize) -> Result<(), Box<dyn Error>> {
    if !["own", "growth", "all"].contains(&part) || profiles < 128 || rounds == 0 {
        return Err("arguments: [own|growth|all] [profiles, at least 128] [rounds], or write FILE [profiles]".into());
    }
    if part != "growth" {
        own::run(profiles, rounds)?;
    }
    if part != "own" {
        growth::run(rounds.div_ceil(5))?;
    }
    Ok(())
}

#[cfg(not(feature = "engines"))]
fn raced(_: &str, _: usize, _: usize) -> Result<(), Box<dyn Error>> {
    Err("this was built without the peers, and can only write: write FILE [profiles]".into())
}
