//! `simbind export`: the rulebook as plain data, or a part of it as Cedar or Rego policies.

use simbind::Rulebook;
use simbind::export;

use super::Failure;
use super::args::{Export, ExportTo};
use super::output::Output;

pub(crate) fn export(rulebook: &Rulebook, args: &Export, output: Output) -> Result<(), Failure> {
    if matches!(args.to, ExportTo::Plain) {
        if args.country.is_some() || args.goal.is_some() || args.as_of.is_some() {
            let why = "error: plain data is the whole rulebook, as certificates are about it; leave out the country, `--goal` and `--as-of`";
            return Err(Failure::Request(why.into()));
        }
        return output.json(&rulebook.plain());
    }
    let mut chosen = export::Export::of(rulebook).as_of(args.as_of.as_deref().map(super::day).transpose()?);
    if let Some(country) = &args.country {
        chosen = chosen.country(country)?;
    }
    if let Some(goal) = &args.goal {
        chosen = chosen.goal(goal)?;
    }
    output.print(&match args.to {
        ExportTo::Cedar => chosen.to_cedar()?,
        _ => chosen.to_rego()?,
    })
}
