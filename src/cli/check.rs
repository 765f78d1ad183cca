//! `simbind check`: checks a folder of rules, prints the findings, and fixes those with a certain fix.

use std::fs;
use std::path::Path;

use simbind::lint::{self, Fixed, Options, Report};

use super::Failure;
use super::args::{Check, CheckFormat, ExplainCode};
use super::output::Output;
use super::replace::replace;
use super::table::table;

/// The most rounds of fixes. A fix can reveal another finding with a fix; this bound guards against a mistake of ours
/// that would repeat forever.
const ROUNDS: usize = 8;

pub(crate) fn check(args: &Check, rules: Option<&Path>, output: Output) -> Result<(), Failure> {
    let folder = match (&args.folder, rules) {
        (Some(folder), _) => folder,
        (None, Some(folder)) => folder,
        (None, None) if Path::new("rules").is_dir() => Path::new("rules"),
        (None, None) => {
            let message = "error: there is no folder `rules` here; name the folder to check: `simbind check FOLDER`";
            return Err(Failure::Request(message.into()));
        }
    };
    let mut options =
        Options::new().today(args.today.as_deref().map(super::day).transpose()?).deny(args.deny.iter().cloned());
    if let Some(base) = &args.base {
        options = options.base(lint::texts_of(base, &["yaml", "yml"])?);
    }
    if let Some(texts) = &args.sources {
        options = options.sources(lint::texts_of(texts, &["txt", "md"])?);
    }
    let mut report = lint::check_dir(folder, &options)?;
    let mut done = Vec::new();
    if args.fix {
        for _ in 0..ROUNDS {
            let fixed = lint::fix(&report);
            if fixed.is_empty() {
                break;
            }
            for file in &fixed {
                write(file)?;
                done.extend(file.done().iter().cloned());
            }
            report = lint::check_dir(folder, &options)?;
        }
    }
    if args.format != CheckFormat::Human && !done.is_empty() {
        // The output for programs contains the report alone, so fixes are reported on standard error.
        super::output::complain(done.iter().map(|done| format!("fixed {done}\n")).collect::<String>().trim_end());
    }
    let printed = match args.format {
        CheckFormat::Human => output.print(&human(&report, &done, output)),
        CheckFormat::Json => output.json(&report.to_json()),
        CheckFormat::Sarif => output.json(&report.to_sarif()),
        CheckFormat::Github => output.print(&report.to_github()),
    };
    super::judged(printed, !report.fails())
}

fn human(report: &Report, done: &[String], output: Output) -> String {
    let mut text = done.iter().map(|done| format!("fixed {done}\n")).collect::<String>();
    for finding in report.diagnostics() {
        text.push_str(&finding.render(output.color));
        text.push_str("\n\n");
    }
    text.push_str(&report.summary());
    text.push('\n');
    text
}

/// Writes a fixed file, unless it was changed since it was read.
fn write(file: &Fixed) -> Result<(), Failure> {
    let fail = |error: std::io::Error| super::trouble("write", file.name(), &error);
    if fs::read(file.name()).map_err(fail)? != file.before().as_bytes() {
        return Err(Failure::Request(format!(
            "error: `{}` was changed while it was checked, and is left as it is; check again",
            file.name()
        )));
    }
    replace(file.name(), file.after().as_bytes()).map_err(fail)
}

pub(crate) fn explain(args: &ExplainCode, output: Output) -> Result<(), Failure> {
    if let Some(code) = &args.code {
        let lint = lint::find(code)?;
        return output.print(&format!("level: {}\n\n{}", lint.level().as_str(), lint.docs()));
    }
    let mut lints = lint::lints().collect::<Vec<_>>();
    lints.sort_by_key(|lint| (std::cmp::Reverse(lint.level()), lint.code()));
    let rows = lints
        .into_iter()
        .map(|lint| vec![lint.code().to_owned(), lint.level().as_str().to_owned(), lint.summary().to_owned()]);
    output.print(&table(&["code", "level", "what it finds"], rows, output))
}
