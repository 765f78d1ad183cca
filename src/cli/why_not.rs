use simbind::Rulebook;
use simbind::analysis::Hoped;

use super::Failure;
use super::args::{Format, WhyNot};
use super::asked::Situation;
use super::output::Output;

pub(crate) fn why_not(rulebook: &Rulebook, args: &WhyNot, output: Output) -> Result<(), Failure> {
    let analysis = &args.analysis;
    let evaluation = Situation::read(rulebook, &analysis.asked)?.evaluate(rulebook)?;
    let hoped = match (&args.route, args.verdict) {
        (Some(route), _) => Hoped::Route(route),
        (None, verdict) => Hoped::Verdict(verdict.map_or(simbind::Verdict::TheoreticallyPossible, Into::into)),
    };
    let found = evaluation.why_not(hoped)?;
    match analysis.format {
        Format::Text => output.sheet(&evaluation.why_not_sheet(hoped, &found, analysis.style.lang.into())),
        Format::Json => output.json(&evaluation.why_not_report(hoped, &found)),
    }
}
