//! simbind beside its peers, on the same rules, in the same run. What each contestant is given to do, how to run it and
//! what came out stands in `benches/README.md`.
//!
//! The way through it: `model` reads a question from the rulebook, `condition` translates its conditions, `world` draws
//! profiles, a file for each contestant builds it (`contestant` says what it can do), `check` compares what they find, and
//! `race` times them; `own` and `growth` are the two runs.

mod asking;
mod bits;
mod cedar;
mod cel;
mod check;
mod condition;
mod contestant;
mod datalogic;
mod floor;
mod growth;
mod masks;
mod model;
mod own;
mod race;
mod regorus;
mod walk;
mod world;
mod zen;

use std::error::Error;
use std::process::ExitCode;

use contestant::Build;

/// Everyone but simbind and the floor.
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

/// `simbind-peers [own|growth|all] [profiles] [rounds]`
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
    let (profiles, rounds) = (number(1, "1024")?, number(2, "101")?);
    let part = arguments.first().map_or("all", String::as_str);
    if !["own", "growth", "all"].contains(&part) || profiles < 128 || rounds == 0 {
        return Err("arguments: [own|growth|all] [profiles, at least 128] [rounds]".into());
    }
    if part != "growth" {
        own::run(profiles, rounds)?;
    }
    if part != "own" {
        growth::run(rounds.div_ceil(5))?;
    }
    Ok(())
}
