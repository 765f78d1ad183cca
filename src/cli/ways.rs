use simbind::Rulebook;

use super::Failure;
use super::args::{Analysis, Format};
use super::asked::Situation;
use super::output::Output;

pub(crate) fn ways(rulebook: &Rulebook, args: &Analysis, output: Output) -> Result<(), Failure> {
    let evaluation = Situation::read(rulebook, &args.asked)?.evaluate(rulebook)?;
    let ways = evaluation.ways_forward()?;
    match args.format {
        Format::Text => output.sheet(&evaluation.ways_sheet(&ways, args.style.lang.into())),
        Format::Json => output.json(&evaluation.ways_report(&ways)),
    }
}
