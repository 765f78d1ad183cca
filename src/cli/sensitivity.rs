//! `simbind sensitivity`: the answers that change without a claim or source, or without stale claims.

use simbind::Rulebook;
use simbind::explain::{carried, sensitivity_report};
use simbind::sensitivity::Without;

use super::Failure;
use super::args::{Format, Sensitivity};
use super::output::Output;

pub(crate) fn sensitivity(rulebook: &Rulebook, args: &Sensitivity, output: Output) -> Result<(), Failure> {
    let day = args.stale_on.as_deref().map(super::day).transpose()?;
    let without = match (&args.claim, &args.source, day) {
        (Some(claim), _, _) => Without::Claim(claim),
        (_, Some(source), _) => Without::Source(source),
        (_, _, Some(day)) => Without::StaleOn(day),
        // Without an argument: the sources that carry the most answers.
        _ if args.format == Format::Json => return output.json(&carried(rulebook)),
        _ => return output.print(&sensitivity_report(rulebook)),
    };
    let found = rulebook.sensitivity(without)?;
    if args.format == Format::Json {
        return output.json(&found);
    }
    let mut text = format!("taken back: {}\n", list(found.retracted()));
    text.push_str(&format!("no longer in force: {}\n", list(found.fallen())));
    text.push_str(&format!("{} changes in {} situations\n", found.changes().len(), found.asked()));
    for change in found.changes() {
        text.push_str(&format!("\n{} ({})\n", change.situation(), change.what()));
        text.push_str(&format!(
            "  asked:  {}\n  before: {}\n  after:  {}\n",
            change.question(),
            change.before(),
            change.after()
        ));
        text.push_str(&format!("  by:     {}\n", list(change.by())));
    }
    output.print(&text)
}

fn list(ids: &[String]) -> String {
    if ids.is_empty() { "nothing".to_owned() } else { ids.join(", ") }
}
