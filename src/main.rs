//! The command line of simbind.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
