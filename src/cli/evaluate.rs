use simbind::Rulebook;

use super::Failure;
use super::args::{AnswerFormat, Evaluate};
use super::asked::Situation;
use super::output::Output;

pub(crate) fn evaluate(rulebook: &Rulebook, args: &Evaluate, output: Output) -> Result<(), Failure> {
    let evaluation = Situation::read(rulebook, &args.asked)?.evaluate(rulebook)?;
    let lang = args.style.lang.into();
    match (args.format, args.full) {
        (AnswerFormat::Text, false) => output.sheet(&evaluation.to_brief(lang)),
        (AnswerFormat::Text, true) => output.print(&evaluation.to_text(lang, output.width, output.color)),
        (AnswerFormat::Markdown, false) => output.print(&evaluation.to_brief(lang).to_markdown()),
        (AnswerFormat::Markdown, true) => output.print(&evaluation.to_markdown(lang)),
        (AnswerFormat::Json, _) => output.json(&evaluation.to_analysed_report()),
    }
}
