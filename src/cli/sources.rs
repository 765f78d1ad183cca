//! `simbind sources`: the sources of a rulebook, or a list of claims to check again.

use simbind::Rulebook;
use simbind::explain::{CheckList, SourceList};

use super::Failure;
use super::args::{AnswerFormat, Sources};
use super::output::Output;

/// The number of claims of a check list that fit on a screen.
const ON_A_SCREEN: usize = 3;

pub(crate) fn sources(rulebook: &Rulebook, args: &Sources, output: Output) -> Result<(), Failure> {
    let (country, lang) = (args.country.as_deref(), args.style.language(rulebook)?);
    if !args.check_list {
        let list = SourceList::of(rulebook, country, args.top)?;
        return match args.format {
            AnswerFormat::Json => output.json(&list),
            AnswerFormat::Markdown => output.print(&list.to_markdown(lang)),
            AnswerFormat::Text => output.print(&list.to_text(lang, output.width)),
        };
    }
    let today = args.today.as_deref().map(super::day).transpose()?;
    let on_a_screen = (args.format == AnswerFormat::Text && !args.all).then_some(ON_A_SCREEN);
    let list = CheckList::of(rulebook, country, today, args.top.or(on_a_screen))?;
    match args.format {
        AnswerFormat::Json => output.json(&list),
        AnswerFormat::Markdown => output.print(&list.to_markdown(lang)),
        AnswerFormat::Text => output.print(&list.to_text(lang, output.width)),
    }
}
