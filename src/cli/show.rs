use serde_json::json;
use simbind::Rulebook;
use simbind::explain::Listing;
use simbind::model::Lang;

use super::Failure;
use super::args::{Format, Show};
use super::output::Output;

pub(crate) fn show(rulebook: &Rulebook, args: &Show, output: Output) -> Result<(), Failure> {
    let listing = Listing::of(rulebook, &args.country)?;
    if args.format == Format::Json {
        return output.json(&json!(listing));
    }
    let lang: Lang = args.style.lang.into();
    output.print(&listing.to_text(lang, output.width))
}
