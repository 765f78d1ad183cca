//! The commands that answer a question about a situation: `evaluate`, `ways`, `why`, `why-not`, `compare`, `questions`.
//!
//! Each reads the situation, runs one analysis and prints a sheet for people or a report as JSON.

use simbind::analysis::Hoped;
use simbind::explain::Sheet;
use simbind::model::Lang;
use simbind::{Evaluation, Rulebook, Verdict};

use super::Failure;
use super::args::{AnswerFormat, Compare, Evaluate, Questions, TreeFormat, Ways, Why, WhyNot};
use super::asked::Situation;
use super::order::asking;
use super::output::Output;

pub(crate) fn evaluate(rulebook: &Rulebook, args: &Evaluate, output: Output) -> Result<(), Failure> {
    let evaluation = Situation::read(rulebook, &args.asked)?.evaluate(rulebook)?;
    let lang = args.style.language(rulebook)?;
    if args.certificate {
        return output.json(&evaluation.certificate()?);
    }
    match (args.format, args.full) {
        (AnswerFormat::Text, false) => output.sheet(&brief(&evaluation, lang)),
        (AnswerFormat::Text, true) => output.print(&evaluation.to_text(lang, output.width, output.color)),
        (AnswerFormat::Markdown, false) => output.print(&brief(&evaluation, lang).to_markdown()),
        (AnswerFormat::Markdown, true) => output.print(&evaluation.to_markdown(lang)),
        (AnswerFormat::Json, _) => output.json(&evaluation.to_analysed_report()),
    }
}

/// The short answer, with the option that shows the full one.
pub(crate) fn brief(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    evaluation.to_brief(lang).with_whole_by("--full")
}

pub(crate) fn ways(rulebook: &Rulebook, args: &Ways, output: Output) -> Result<(), Failure> {
    let Ways { analysis: args, certificate } = args;
    let evaluation = Situation::read(rulebook, &args.asked)?.evaluate(rulebook)?;
    if *certificate {
        return output.json(&evaluation.certificate_with_ways()?);
    }
    let ways = evaluation.ways_forward()?;
    let lang = args.style.language(rulebook)?;
    output.either(args.format, || evaluation.ways_sheet(&ways, lang), || evaluation.ways_report(&ways))
}

pub(crate) fn why(rulebook: &Rulebook, args: &Why, output: Output) -> Result<(), Failure> {
    let Why { analysis, all } = args;
    let evaluation = Situation::read(rulebook, &analysis.asked)?.evaluate(rulebook)?;
    let lang = analysis.style.language(rulebook)?;
    output.either(analysis.format, || evaluation.why_sheet(*all, lang), || evaluation.why_report(*all))
}

pub(crate) fn why_not(rulebook: &Rulebook, args: &WhyNot, output: Output) -> Result<(), Failure> {
    let analysis = &args.analysis;
    let evaluation = Situation::read(rulebook, &analysis.asked)?.evaluate(rulebook)?;
    let hoped = match (&args.route, args.hoped.or(args.verdict)) {
        (Some(route), _) => Hoped::Route(route),
        (None, verdict) => Hoped::Verdict(verdict.map_or(Verdict::TheoreticallyPossible, Into::into)),
    };
    let found = evaluation.why_not(hoped)?;
    let lang = analysis.style.language(rulebook)?;
    output.either(
        analysis.format,
        || evaluation.why_not_sheet(hoped, &found, lang),
        || evaluation.why_not_report(hoped, &found),
    )
}

pub(crate) fn compare(rulebook: &Rulebook, args: &Compare, output: Output) -> Result<(), Failure> {
    if args.profile == "-" && args.with == "-" {
        return Err(Failure::Request("error: standard input holds one profile; name a file for the other".into()));
    }
    let read = |profile: &str| {
        Situation::with_profile(rulebook, args.country.as_deref(), Some(profile), &args.told)?.evaluate(rulebook)
    };
    let (first, second) = (read(&args.profile)?, read(&args.with)?);
    let found = first.compare(&second)?;
    let lang = args.style.language(rulebook)?;
    output.either(
        args.format,
        || first.comparison_sheet(&second, &found, lang),
        || first.comparison_report(&second, &found),
    )
}

pub(crate) fn questions(rulebook: &Rulebook, args: &Questions, output: Output) -> Result<(), Failure> {
    let evaluation = Situation::read(rulebook, &args.asked)?.evaluate(rulebook)?;
    let tree = evaluation.question_tree(&asking(rulebook, &args.order)?)?;
    let lang = args.style.language(rulebook)?;
    match args.format {
        TreeFormat::Text => output.sheet(&evaluation.questions_sheet(&tree, lang)),
        TreeFormat::Mermaid => output.print(&tree.to_mermaid(lang)),
        TreeFormat::Json => output.json(&evaluation.questions_report(&tree)),
    }
}
