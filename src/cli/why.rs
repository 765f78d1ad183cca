use simbind::Rulebook;

use super::Failure;
use super::args::{Format, Why};
use super::asked::Situation;
use super::output::Output;

pub(crate) fn why(rulebook: &Rulebook, args: &Why, output: Output) -> Result<(), Failure> {
    let analysis = &args.analysis;
    let evaluation = Situation::read(rulebook, &analysis.asked)?.evaluate(rulebook)?;
    match analysis.format {
        Format::Text => output.sheet(&evaluation.why_sheet(args.all, analysis.style.lang.into())),
        Format::Json => output.json(&evaluation.why_report(args.all)),
    }
}
