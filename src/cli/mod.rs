//! The command line: arguments in, answers out. Exit status 0 for an answer, whatever its verdict; 1 for rule tests that
//! fail; 2 for a request that cannot be answered.

mod args;
mod batch;
mod countries;
mod evaluate;
mod facts;
mod fmt;
mod keep;
mod mutate;
mod new;
mod output;
mod schema;
mod sensitivity;
mod show;
mod table;
mod test;

use std::process::ExitCode;

use clap::Parser;
use simbind::{Error, Rulebook};

use args::{Args, Command};
use output::Output;

/// Why a command did not succeed.
enum Failure {
    /// The request cannot be answered: exit status 2.
    Request(String),
    /// Tests of rules failed: exit status 1. They have been printed.
    Tests,
    /// Files are not formatted: exit status 1. They have been named.
    Unformatted,
    /// The reader of our output went away, which is its right.
    Closed,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        match error.diagnostics() {
            Some(diagnostics) => {
                let count = diagnostics.iter().count();
                let mistakes = if count == 1 { "1 mistake".to_owned() } else { format!("{count} mistakes") };
                Failure::Request(format!("{}\nerror: {mistakes} found", diagnostics.render(output::color_on_stderr())))
            }
            None => Failure::Request(format!("error: {error}")),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            Failure::Closed
        } else {
            Failure::Request(format!("error: cannot read or write: {}", error.to_string().to_lowercase()))
        }
    }
}

pub(crate) fn run() -> ExitCode {
    let args = Args::parse();
    match command(&args) {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Tests | Failure::Unformatted) => ExitCode::from(1),
        Err(Failure::Request(message)) => {
            output::complain(message.trim_end());
            ExitCode::from(2)
        }
    }
}

fn command(args: &Args) -> Result<(), Failure> {
    // Files can be formatted while the rulebook that they make has mistakes.
    if let Command::Fmt(fmt) = &args.command {
        return fmt::fmt(args.rules.as_deref(), fmt, Output::new());
    }
    if let Command::New(new) = &args.command {
        return new::new(args.rules.as_deref(), new, Output::new());
    }
    let own = args.rules.as_ref().map(Rulebook::from_dir).transpose()?;
    let rulebook = own.as_ref().unwrap_or_else(|| Rulebook::builtin());
    let output = Output::new();
    match &args.command {
        Command::Evaluate(args) => evaluate::evaluate(rulebook, args, output),
        Command::Batch(args) => batch::batch(rulebook, args),
        Command::Countries(args) => countries::countries(rulebook, args, output),
        Command::Facts(args) => facts::facts(rulebook, args, output),
        Command::Show(args) => show::show(rulebook, args, output),
        Command::Keep(args) => keep::keep(rulebook, args, output),
        Command::Sensitivity(args) => sensitivity::sensitivity(rulebook, args, output),
        Command::Test(args) => test::test(rulebook, args, output),
        Command::Mutate(args) => mutate::mutate(rulebook, args, output),
        Command::Schema(args) => schema::schema(rulebook, args, output),
        Command::Fmt(_) | Command::New(_) => Ok(()),
    }
}

/// A day as it stands on the command line.
fn day(word: &str) -> Result<jiff::civil::Date, Failure> {
    let question = simbind::Question { as_of: Some(word.to_owned()), ..simbind::Question::default() };
    Ok(question.day()?.unwrap_or_default())
}
