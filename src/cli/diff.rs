//! `simbind diff`: compares the answers of two rulebooks, and fails if they differ in a denied way.
//!
//! For example, `simbind diff HEAD~1 rules --deny 'theoretically_possible->*'` fails if any answer that was possible
//! changed.

use std::path::Path;

use simbind::difference::{Compared, Difference};
use simbind::{Rulebook, Verdict};

use super::Failure;
use super::args::{AnswerFormat, Diff};
use super::output::Output;
use super::revision;

pub(crate) fn diff(args: &Diff, output: Output) -> Result<(), Failure> {
    let denied = args.deny.iter().map(|word| deny(word)).collect::<Result<Vec<_>, _>>()?;
    let as_of = args.as_of.as_deref().map(super::day).transpose()?;
    let (old, new) = (edition(&args.old)?, edition(&args.new)?);
    let compared = Compared::new().country(args.country.as_deref()).goal(args.goal.as_deref());
    let compared = compared.means(args.means.as_deref()).as_of(as_of);
    let found = old.get().difference(new.get(), compared)?;
    let printed = match args.format {
        AnswerFormat::Text => output.print(&found.to_text(output.width, args.full)),
        AnswerFormat::Markdown => output.print(&found.to_markdown()),
        AnswerFormat::Json => output.json(&found),
    };
    if denied.is_empty() {
        return printed;
    }
    let gone = gone(args, old.get(), new.get());
    let broken = denied.iter().zip(&args.deny).filter_map(|((from, to), word)| match &gone {
        _ if has(&found, (*from, *to)) => Some(format!("`{word}`")),
        // A question that can no longer be asked counts as having no opinion in the new rulebook.
        Some(gone) if to.is_none_or(|to| to.is_none()) => Some(format!("`{word}` ({gone})")),
        _ => None,
    });
    let broken = broken.collect::<Vec<_>>();
    if found.compared() == 0 {
        super::output::complain("error: no question was compared, so no change can be denied");
    } else if !broken.is_empty() {
        super::output::complain(&format!("error: changes that are denied: {}", broken.join(", ")));
    }
    super::judged(printed, found.compared() > 0 && broken.is_empty())
}

/// A goal or a described country that only the old rulebook has, so that no question about it can be compared.
fn gone(args: &Diff, old: &Rulebook, new: &Rulebook) -> Option<String> {
    let goals = old.vocabulary().goals().iter().filter(|_| args.goal.is_none());
    let goal = goals.map(|goal| goal.id()).find(|id| new.vocabulary().goals().iter().all(|of| of.id() != *id));
    let countries = old.described().filter(|_| args.country.is_none());
    let country = countries.map(|country| country.code()).find(|code| new.country(code).is_err());
    let goal = goal.map(|id| format!("the goal `{id}` is gone"));
    goal.or_else(|| country.map(|code| format!("the {} `{code}` is gone", old.vocabulary().terms().scope().one().en())))
}

/// One side of the comparison: a rulebook that was read, or the compiled-in one.
enum Edition {
    Builtin,
    Read(Box<Rulebook>),
}

impl Edition {
    fn get(&self) -> &Rulebook {
        match self {
            Edition::Builtin => Rulebook::builtin(),
            Edition::Read(rulebook) => rulebook,
        }
    }
}

fn edition(word: &str) -> Result<Edition, Failure> {
    let read = if word == "builtin" {
        return Ok(Edition::Builtin);
    } else if Path::new(word).is_dir() {
        Rulebook::from_dir(word)
    } else {
        Rulebook::from_sources(revision::files(word)?)
    };
    match read {
        Ok(rulebook) => Ok(Edition::Read(Box::new(rulebook))),
        Err(error) => {
            let with_edition = |message| format!("{message}\nerror: cannot read the rules of `{word}`");
            Err(match Failure::from(error) {
                Failure::Request(message) => Failure::Request(with_edition(message)),
                Failure::Rules(message) => Failure::Rules(with_edition(message)),
                other => other,
            })
        }
    }
}

/// A denied change, as the verdicts before and after. The outer `None` means any verdict, the inner one no opinion.
type Denied = (Option<Option<Verdict>>, Option<Option<Verdict>>);

fn deny(word: &str) -> Result<Denied, Failure> {
    let Some((from, to)) = word.split_once("->") else {
        return Err(Failure::Request(format!(
            "error: `{word}` denies no change; write `--deny FROM->TO`, such as `not_directly->theoretically_possible`, \
             with `*` for any verdict"
        )));
    };
    let (from, to) = (verdict(from.trim())?, verdict(to.trim())?);
    if from.is_some() && from == to {
        return Err(Failure::Request(format!(
            "error: `{word}` denies no change: both verdicts are the same, which never happens"
        )));
    }
    Ok((from, to))
}

fn verdict(word: &str) -> Result<Option<Option<Verdict>>, Failure> {
    let unknown = |_| {
        let names = Verdict::ALL.map(|verdict| format!("`{verdict}`")).join(", ");
        Failure::Request(format!("error: unknown verdict `{word}`; use {names}, `none` (no opinion) or `*` (any)"))
    };
    match word {
        "*" => Ok(None),
        "none" => Ok(Some(None)),
        _ => word.parse().map(|verdict| Some(Some(verdict))).map_err(unknown),
    }
}

fn has(found: &Difference, (from, to): Denied) -> bool {
    let fits = |wanted: Option<Option<Verdict>>, found: Option<Verdict>| wanted.is_none_or(|wanted| wanted == found);
    let mut shifts = found.changes().iter().flat_map(|changed| changed.shifts());
    shifts.any(|shift| fits(from, shift.from()) && fits(to, shift.to()))
}
