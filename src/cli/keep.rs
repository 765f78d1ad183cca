//! `simbind keep`: how long numbers of a country live, by operator.

use simbind::Rulebook;
use simbind::keep::LastTopUp;

use super::Failure;
use super::args::{Format, Keep};
use super::output::{Output, wrapped};

pub(crate) fn keep(rulebook: &Rulebook, args: &Keep, output: Output) -> Result<(), Failure> {
    let last = args.last_top_up.as_deref().map(super::day).transpose()?;
    let as_of = args.as_of.as_deref().map(super::day).transpose()?;
    let keeping = rulebook.keep(&args.country, LastTopUp::from(last).of(args.amount), as_of)?;
    if args.format == Format::Json {
        return output.json(&keeping);
    }
    let lang = args.style.language(rulebook)?;
    let name = rulebook.country(&args.country)?.name().get(lang).to_owned();
    let mut text = keeping.to_sheet(&name, lang).to_text(output.width, output.color);
    let dated = keeping.operators().iter().any(|operator| !operator.timelines().is_empty());
    if dated && last.is_none() {
        let hint = lang.pick(
            "For the dates: --last-top-up YYYY-MM-DD, and --amount where the time depends on it.",
            "要算出日期，请加 --last-top-up YYYY-MM-DD；期限取决于充值额的再加 --amount。",
        );
        text.push('\n');
        text.push_str(&wrapped(hint, output.width, "  ", "    "));
    }
    output.print(&text)
}
