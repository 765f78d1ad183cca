//! `simbind export`.

use simbind::Rulebook;
use simbind::export;

use super::Failure;
use super::args::{Export, ExportTo};
use super::output::Output;

pub(crate) fn export(rulebook: &Rulebook, args: &Export, output: Output) -> Result<(), Failure> {
    let mut chosen = export::Export::of(rulebook).as_of(args.as_of.as_deref().map(super::day).transpose()?);
    if let Some(country) = &args.country {
        chosen = chosen.country(country)?;
    }
    if let Some(goal) = &args.goal {
        chosen = chosen.goal(goal)?;
    }
    output.print(&match args.to {
        ExportTo::Rego => chosen.to_rego()?,
        ExportTo::Cedar => chosen.to_cedar()?,
    })
}
