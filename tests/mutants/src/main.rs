//! Which changes of the code do the tests notice? cargo-mutants lists them; to build the project once for each would take weeks on
//! a small machine. So a draw of them is written into *one* copy of the project, each behind a switch that an environment
//! variable sets (mutant schemata: Untch, Offutt and Harrold, 1993), and that copy is built once.
//!
//! Then each test runs by itself with every switch off, which must pass, and says how long it takes and which changes it comes
//! by. A change is put to the tests that come by it and to no other, the quick ones first, until one fails. What no test comes
//! by, no test can notice.
//!
//! ```sh
//! cargo run --release --manifest-path tests/mutants/Cargo.toml -- --draw 800 --seed 20261126
//! ```
//!
//! It needs cargo-mutants (`cargo install cargo-mutants`) and a Unix. `--at` names the folder to work in (`target/mutants`), `--jobs`
//! how many tests run at a time, `--only 3,5` puts these changes alone to the tests, and again. What is already found in that folder is
//! not done again: an ended campaign goes on where it was. `MUTANT=3 cargo test` in its `tree` switches a change on by hand.

mod build;
mod draw;
mod judge;
mod report;
mod tests;
mod write;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What is changed, and the tests that are to notice it.
const SOURCES: [&str; 3] = ["src/engine/**", "src/reason/**", "src/read/**"];
const SUITES: [&str; 5] = ["engine", "rules", "certificates", "workbench", "output"];

fn main() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let (mut drawn, mut seed, mut jobs, mut at, mut only) = (800, 20_261_126, 2, root.join("target/mutants"), vec![]);
    let mut arguments = env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("`{name}` has no value"))?;
        match name.as_str() {
            "--draw" => drawn = value.parse()?,
            "--seed" => seed = value.parse()?,
            "--jobs" => jobs = value.parse()?,
            "--at" => at = PathBuf::from(value),
            "--only" => only = value.split(',').map(str::parse).collect::<std::result::Result<Vec<usize>, _>>()?,
            _ => return Err(format!("`{name}` is not known; valid: --draw, --seed, --jobs, --at, --only").into()),
        }
    }
    fs::create_dir_all(&at)?;
    let at = at.canonicalize()?;
    let mutants = draw::draw(&root, &at, drawn, seed)?;
    let (suites, left_out) = build::build(&root, &at, &mutants)?;
    let tests = tests::measured(&at, &suites, jobs)?;
    judge::judge(&at, &mutants, &left_out, &tests, jobs, &only)?;
    report::report(&at, &mutants, &left_out, &tests)
}
