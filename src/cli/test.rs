//! `simbind test`: runs the tests of a rulebook.

use serde_json::json;
use simbind::Rulebook;

use super::Failure;
use super::args::{Format, Test};
use super::output::{self, Output};

pub(crate) fn test(rulebook: &Rulebook, args: &Test, output: Output) -> Result<(), Failure> {
    let own = args.folder.as_ref().map(Rulebook::from_dir).transpose()?;
    let report = own.as_ref().unwrap_or(rulebook).test();
    if report.run() == 0 {
        output::complain("error: the rules hold no tests; add some under `tests` in a rule file");
        return Err(Failure::Tests);
    }
    let printed = if args.format == Format::Json {
        let failures = report.failures().iter().map(|failure| {
            json!({"name": failure.name(), "file": failure.file(), "line": failure.line(), "question": failure.question(),
                "differences": failure.differences()})
        });
        output.json(
            &json!({"run": report.run(), "failed": report.failures().len(), "failures": failures.collect::<Vec<_>>()}),
        )
    } else {
        let mut text = report.failures().iter().map(|failure| format!("{failure}\n")).collect::<String>();
        text.push_str(&format!(
            "{} passed, {} failed\n",
            report.run() - report.failures().len(),
            report.failures().len()
        ));
        output.print(&text)
    };
    super::judged(printed, report.failures().is_empty())
}
