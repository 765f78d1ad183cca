use simbind::Rulebook;

use super::Failure;
use super::args::{Questions, TreeFormat};
use super::asked::Situation;
use super::order::asking;
use super::output::Output;

pub(crate) fn questions(rulebook: &Rulebook, args: &Questions, output: Output) -> Result<(), Failure> {
    let evaluation = Situation::read(rulebook, &args.asked)?.evaluate(rulebook)?;
    let tree = evaluation.question_tree(&asking(&args.order)?)?;
    let lang = args.style.lang.into();
    match args.format {
        TreeFormat::Text => output.sheet(&evaluation.questions_sheet(&tree, lang)),
        TreeFormat::Mermaid => output.print(&tree.to_mermaid(lang)),
        TreeFormat::Json => output.json(&evaluation.questions_report(&tree)),
    }
}
