//! Help in the words of the rulebook in use.
//!
//! The static help speaks of the project's own field: countries, and examples of its rules. With `--rules FOLDER` it is
//! adapted to that folder before it is shown: the name of its scope, its question, and examples of its own goals and
//! facts. A command that does not apply to the rulebook is hidden.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Command, CommandFactory};
use simbind::Rulebook;
use simbind::model::{Lang, Topic};

use super::args::Args;

/// The command line parser. If help is requested for other rules, its texts are adapted.
pub(crate) fn command(args: &[OsString]) -> Command {
    let command = Args::command();
    let help = args.iter().any(|arg| ["-h", "--help", "help"].iter().any(|word| *arg == *word));
    match other_rules(args).filter(|_| help) {
        Some(folder) => reworded(command, &folder.display().to_string(), Rulebook::from_dir(&folder).ok().as_ref()),
        None => command,
    }
}

/// The folder given by `--rules`.
fn other_rules(args: &[OsString]) -> Option<PathBuf> {
    let after = |arg: &OsString| arg.to_str().and_then(|arg| arg.strip_prefix("--rules=")).map(PathBuf::from);
    let place = args.iter().position(|arg| arg == "--rules");
    place.and_then(|place| args.get(place + 1)).map(PathBuf::from).or_else(|| args.iter().find_map(after))
}

/// Adapts the help to a rulebook. None if it could not be read; the command itself will report that.
fn reworded(command: Command, folder: &str, rulebook: Option<&Rulebook>) -> Command {
    let words = rulebook.map(Rulebook::vocabulary);
    let scope = words.map_or_else(
        || ("country", "countries", "a country".to_owned()),
        |words| {
            let scope = words.terms().scope();
            (scope.one().en(), scope.many().en(), scope.any_one(Lang::En))
        },
    );
    let text = |text: &str| {
        let text = text.replace("ISO 3166-1 code, or a name in English or Chinese", "Code or name of a country");
        text.replace("a country", &scope.2).replace("countries", scope.1).replace("country", scope.0)
    };
    let question = rulebook.and_then(|rulebook| rulebook.model().question()).map(|question| question.en().to_owned());
    let about =
        question.unwrap_or_else(|| "Answers questions by rules, with the evidence that they rest on".to_owned());
    let lifetimes = words.is_some_and(|words| words.terms().topics().iter().any(Topic::lifetimes));
    let examples = rulebook.map(|rulebook| examples(rulebook, folder)).unwrap_or_default();
    let goal = words.and_then(|words| words.goals().get(words.default_goal().index())).map_or("GOAL", |goal| goal.id());
    command.about(about).mut_subcommands(|command| {
        let name = command.get_name().to_owned();
        let about = command.get_about().map(|about| text(&about.to_string()));
        let after = command.get_after_help().map(|after| match name.as_str() {
            "evaluate" => format!("Examples:\n{examples}\n`simbind facts` lists what can be told."),
            "ask" => format!("Examples:\n  simbind --rules {folder} ask\n  simbind --rules {folder} ask --lang zh"),
            _ => text(&after.to_string()).replace("--goal bind", &format!("--goal {goal}")),
        });
        let command = command.mut_args(|arg| {
            let help = arg.get_help().map(|help| text(&help.to_string()));
            let command_help = help.unwrap_or_default();
            if command_help.is_empty() { arg } else { arg.help(command_help) }
        });
        let command = command.about(about.unwrap_or_default()).hide(name == "keep" && !lifetimes);
        match after {
            Some(after) => command.after_help(after),
            None => command,
        }
    })
}

/// Example commands for a rulebook.
fn examples(rulebook: &Rulebook, folder: &str) -> String {
    let words = rulebook.vocabulary();
    let Some(code) = rulebook.described().next().map(|country| country.code()) else { return String::new() };
    let bare = format!("  simbind --rules {folder} evaluate {code}\n");
    let fact = words.facts().iter().find_map(|fact| Some((fact.id(), fact.values().last()?.id())));
    match (words.goals().last(), fact.filter(|(_, value)| !value.contains([' ', ',']))) {
        (Some(goal), Some((fact, value))) => {
            format!("{bare}  simbind --rules {folder} evaluate {code} --goal {} --fact {fact}={value}\n", goal.id())
        }
        _ => bare,
    }
}
