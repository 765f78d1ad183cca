//! `simbind analyse`: coverage of all situations by the rules, as text or JSON.

use simbind::Rulebook;

use super::Failure;
use super::args::{Analyse, Format};
use super::output::Output;
use super::progress::Progress;

pub(crate) fn analyse(rulebook: &Rulebook, args: &Analyse, output: Output) -> Result<(), Failure> {
    let own = args.folder.as_ref().map(Rulebook::from_dir).transpose()?;
    let as_of = args.as_of.as_deref().map(super::day).transpose()?;
    let progress = Progress::uncounted("looking at every situation");
    let coverage = own.as_ref().unwrap_or(rulebook).coverage(args.country.as_deref(), as_of)?;
    drop(progress);
    match args.format {
        Format::Text => output.print(&coverage.to_text(output.width, args.tests)),
        Format::Json => output.json(&coverage),
    }
}
