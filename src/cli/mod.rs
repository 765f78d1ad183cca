//! The command line. The exit status is 0 for an answer, whatever its verdict; 1 for failing rule tests, rules with
//! errors, denied changes, and batches with requests that got an error; 2 for a request that cannot be answered.
//!
//! A command whose exit status others rely on fails if nothing was checked, and rejects conditions that could never
//! fail.

mod analyse;
mod answers;
mod args;
mod ask;
mod asked;
mod batch;
#[cfg(feature = "batch-tables")]
mod batch_tables;
mod check;
mod diff;
mod docs;
mod export;
mod fmt;
mod help;
mod init;
mod interview;
mod keep;
mod listings;
#[cfg(feature = "mcp")]
mod mcp;
mod mutate;
mod new;
mod order;
mod output;
mod progress;
mod replace;
mod revision;
mod sensitivity;
mod shell;
mod sources;
mod table;
mod test;

use std::process::ExitCode;

use clap::{ArgMatches, FromArgMatches};
use simbind::model::Lang;
use simbind::{Error, Rulebook};

use args::{Args, ColorWhen, Command};
use output::Output;

/// The reason why a command did not succeed.
enum Failure {
    /// The request cannot be answered: exit status 2.
    Request(String),
    /// What a person told is not understood: exit status 2. In English, and in Chinese if that is asked for.
    Told { en: String, zh: String },
    /// Rule files have mistakes, which are shown with their locations: exit status 2.
    Rules(String),
    /// Tests of rules failed, a check found errors, a change is denied or a request got an error: exit status 1. The
    /// details have been printed.
    Tests,
    /// Files are not formatted: exit status 1. Their names have been printed.
    Unformatted,
    /// The reader of our output closed it, which is not an error.
    Closed,
    /// The person pressed Ctrl-C: the exit status that shells use.
    Left,
}

impl Failure {
    fn told(en: String, zh: String) -> Failure {
        Failure::Told { en, zh }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        match error.diagnostics() {
            Some(diagnostics) => {
                let count = diagnostics.iter().count() + diagnostics.more();
                let mistakes = if count == 1 { "1 mistake".to_owned() } else { format!("{count} mistakes") };
                Failure::Rules(format!("{}\nerror: {mistakes} found", diagnostics.render(output::color_on_stderr())))
            }
            None => match (error.to_string(), error.to_text(Lang::Zh)) {
                (en, zh) if en == zh => Failure::Request(format!("error: {en}")),
                (en, zh) => Failure::told(en, zh),
            },
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Failure::Closed,
            std::io::ErrorKind::Interrupted => Failure::Left,
            _ => Failure::Request(format!("error: cannot read or write: {}", output::tidy(&error))),
        }
    }
}

pub(crate) fn run() -> ExitCode {
    let given = std::env::args_os().collect::<Vec<_>>();
    let matches = help::command(&given).get_matches_from(given);
    let args = Args::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    match command(&args) {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Tests | Failure::Unformatted) => ExitCode::from(1),
        Err(Failure::Left) => {
            interview::leave();
            ExitCode::from(interview::LEFT)
        }
        Err(Failure::Told { en, zh }) => {
            let message = if in_chinese(&matches) { format!("错误：{zh}") } else { format!("error: {en}") };
            refuse(&message)
        }
        Err(Failure::Request(message)) => refuse(&message),
        Err(Failure::Rules(message)) => {
            output::complain(message.trim_end());
            ExitCode::from(2)
        }
    }
}

/// Whether the answer was asked for in Chinese.
fn in_chinese(matches: &ArgMatches) -> bool {
    let command = matches.subcommand().map(|(_, command)| command);
    let lang = command.and_then(|command| command.try_get_one::<Lang>("lang").ok().flatten());
    lang.is_some_and(|lang| lang.as_str().split('-').next() == Some(Lang::Zh.as_str()))
}

/// Reports why a request cannot be answered.
fn refuse(message: &str) -> ExitCode {
    // Messages quote user input, which may contain terminal control characters.
    let lines = message.trim_end().split('\n').map(simbind::printable).collect::<Vec<_>>();
    output::complain(&lines.join("\n"));
    ExitCode::from(2)
}

fn command(args: &Args) -> Result<(), Failure> {
    match args.color {
        ColorWhen::Auto => {}
        ColorWhen::Always => anstream::ColorChoice::Always.write_global(),
        ColorWhen::Never => anstream::ColorChoice::Never.write_global(),
    }
    let output = Output::new();
    // These commands load no rulebook, since the rules that they work on may be broken.
    match &args.command {
        Command::Check(check) => return check::check(check, args.rules.as_deref(), output),
        Command::Completions(args) => return shell::completions(args, output),
        Command::ExplainCode(args) => return check::explain(args, output),
        Command::Fmt(fmt) => return fmt::fmt(args.rules.as_deref(), fmt, output),
        Command::Init(args) => return init::init(args, output),
        Command::Man(args) => return shell::man(args, output),
        Command::New(new) => return new::new(args.rules.as_deref(), new, output),
        _ => {}
    }
    let own = args.rules.as_ref().map(Rulebook::from_dir).transpose()?;
    #[cfg(feature = "mcp")]
    if let Command::Mcp = args.command {
        // The rulebook has to live as long as the server, which is as long as the program.
        return mcp::mcp(own.map_or_else(Rulebook::builtin, |own| Box::leak(Box::new(own))));
    }
    let rulebook = own.as_ref().unwrap_or_else(|| Rulebook::builtin());
    match &args.command {
        Command::Evaluate(args) => answers::evaluate(rulebook, args, output),
        Command::Ask(args) => ask::ask(rulebook, args, output),
        Command::Questions(args) => answers::questions(rulebook, args, output),
        Command::Ways(args) => answers::ways(rulebook, args, output),
        Command::Why(args) => answers::why(rulebook, args, output),
        Command::WhyNot(args) => answers::why_not(rulebook, args, output),
        Command::Compare(args) => answers::compare(rulebook, args, output),
        Command::Batch(args) => batch::batch(rulebook, args),
        Command::Countries(args) => listings::countries(rulebook, args, output),
        Command::Facts(args) => listings::facts(rulebook, args, output),
        Command::Show(args) => listings::show(rulebook, args, output),
        Command::Keep(args) => keep::keep(rulebook, args, output),
        Command::Sensitivity(args) => sensitivity::sensitivity(rulebook, args, output),
        Command::Sources(args) => sources::sources(rulebook, args, output),
        Command::Analyse(args) => analyse::analyse(rulebook, args, output),
        Command::Diff(args) => diff::diff(args, output),
        Command::Docs(args) => docs::docs(rulebook, args, output),
        Command::Export(args) => export::export(rulebook, args, output),
        Command::Test(args) => test::test(rulebook, args, output),
        Command::Mutate(args) => mutate::mutate(rulebook, args, output),
        Command::Schema(args) => listings::schema(rulebook, args, output),
        Command::Fmt(_)
        | Command::Init(_)
        | Command::New(_)
        | Command::Check(_)
        | Command::Completions(_)
        | Command::ExplainCode(_)
        | Command::Man(_) => Ok(()),
        #[cfg(feature = "mcp")]
        Command::Mcp => Ok(()),
    }
}

/// The failure for an input or output error of a file.
fn trouble(what: &str, path: impl std::fmt::Display, error: &std::io::Error) -> Failure {
    Failure::Request(format!("error: cannot {what} `{path}`: {}", output::tidy(error)))
}

/// The end of a command that passes or fails, after its report was printed. A closed output (`simbind check | head -1`)
/// does not hide a failure.
fn judged(printed: Result<(), Failure>, passes: bool) -> Result<(), Failure> {
    match printed {
        Ok(()) | Err(Failure::Closed) if !passes => Err(Failure::Tests),
        printed => printed,
    }
}

/// A date given on the command line.
fn day(word: &str) -> Result<jiff::civil::Date, Failure> {
    Ok(asked_as_of(word).day()?.unwrap_or_default())
}

/// A question with only a time, which is used to parse the time.
fn asked_as_of(word: &str) -> simbind::Question {
    let mut question = simbind::Question::default();
    question.as_of = Some(word.to_owned());
    question
}
