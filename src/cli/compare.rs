use simbind::Rulebook;

use super::Failure;
use super::args::{Compare, Format};
use super::asked::Situation;
use super::output::Output;

pub(crate) fn compare(rulebook: &Rulebook, args: &Compare, output: Output) -> Result<(), Failure> {
    if args.profile == "-" && args.with == "-" {
        return Err(Failure::Request("error: standard input holds one profile; name a file for the other".into()));
    }
    let read = |profile: &str| {
        Situation::with_profile(rulebook, args.country.as_deref(), Some(profile), &args.told)?.evaluate(rulebook)
    };
    let (first, second) = (read(&args.profile)?, read(&args.with)?);
    let found = first.compare(&second)?;
    match args.format {
        Format::Text => output.sheet(&first.comparison_sheet(&second, &found, args.style.lang.into())),
        Format::Json => output.json(&first.comparison_report(&second, &found)),
    }
}
