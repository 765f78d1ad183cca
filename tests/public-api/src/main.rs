//! Holds the public interface of simbind against the list that is committed beside this crate: a change of it is meant, and
//! seen by whoever reads the change.
//!
//! `cargo run --manifest-path tests/public-api/Cargo.toml`; with `SIMBIND_WRITE=1` the list is written anew.

use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

use public_api::Builder;

/// The JSON of rustdoc has another form with other compilers: elsewhere nothing is held, and that is said.
const COMPILER: &str = "rustc 1.95.";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.join("../..");
    let version = String::from_utf8(Command::new("rustc").arg("--version").output()?.stdout)?;
    if !version.starts_with(COMPILER) {
        println!("the public interface is listed with {COMPILER}x, and this is {}: not held", version.trim());
        return Ok(ExitCode::SUCCESS);
    }
    // A folder of its own: what is built with this variable is not what is built without.
    let target = root.join("target/public-api");
    let documented = Command::new("cargo")
        .args(["rustdoc", "--lib", "--quiet", "--target-dir"])
        .arg(&target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(&root)
        .status()?;
    if !documented.success() {
        return Err("the documentation of simbind could not be built".into());
    }
    let api = Builder::from_rustdoc_json(target.join("doc/simbind.json"))
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    let now = api.items().map(|item| format!("{item}\n")).collect::<String>();

    let file = here.join("simbind.txt");
    if env::var_os("SIMBIND_WRITE").is_some() {
        fs::write(&file, now)?;
        return Ok(ExitCode::SUCCESS);
    }
    let before = fs::read_to_string(&file)?;
    let gone = before.lines().filter(|line| !now.lines().any(|other| other == *line)).map(|line| format!("- {line}\n"));
    let new = now.lines().filter(|line| !before.lines().any(|other| other == *line)).map(|line| format!("+ {line}\n"));
    let changes = gone.chain(new).collect::<String>();
    if changes.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    print!("{changes}");
    eprintln!(
        "the public interface has changed; where that is meant, run this again with `SIMBIND_WRITE=1`, commit \
         `tests/public-api/simbind.txt`, and say so in CHANGELOG.md"
    );
    Ok(ExitCode::FAILURE)
}
