//! Accepts a certificate of simbind, or says what does not follow. Not a line of simbind is used.
//!
//! ```sh
//! cargo run -- export --to plain > rulebook.json
//! cargo run -- evaluate NZ --certificate > certificate.json
//! cargo run --example checker -- rulebook.json certificate.json
//! ```

mod check;
mod data;

use std::error::Error;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [rulebook, certificate] = arguments.as_slice() else {
        eprintln!("error: two files are needed: a rulebook as plain data, and a certificate");
        return ExitCode::from(2);
    };
    match accept(rulebook, certificate) {
        Ok(accepted) => {
            println!("{accepted}");
            if accepted.starts_with("accepted") { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn accept(rulebook: &str, certificate: &str) -> Result<String, Box<dyn Error>> {
    let read = |path: &str| std::fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"));
    let (rules, proof) = (read(rulebook)?, read(certificate)?);
    let rules = serde_json::from_str(&rules).map_err(|error| format!("`{rulebook}` is no rulebook: {error}"))?;
    // What is not of the form of a certificate proves nothing.
    let proof: data::Certificate = match serde_json::from_str(&proof) {
        Ok(proof) => proof,
        Err(error) => return Ok(format!("rejected: {error}")),
    };
    let (asked, headline) = (&proof.question, &proof.headline);
    Ok(match check::check(&rules, &proof) {
        Err(failure) => format!("rejected: {failure}"),
        Ok(()) => format!(
            "accepted: {} {} on {}: {}, guaranteed {}",
            asked.country, asked.goal, asked.as_of, headline.verdict, headline.guaranteed
        ),
    })
}
