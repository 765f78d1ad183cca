use super::Words;
use super::analysis::cited;
use super::cite::short;
use super::page::{Item, Mark, describe, standing};
use super::sheet::{Part, Sheet};
use crate::engine::evaluation::Evaluation;
use crate::engine::verdict::Verdict;
use crate::reason::analysis::{Gain, Told, Way, Ways};

/// Facts with their values, in words.
pub(super) fn in_words(facts: &[Told<'_>], words: &Words) -> String {
    facts
        .iter()
        .map(|told| describe(words, told.fact(), &told.names()))
        .collect::<Vec<_>>()
        .join(words.lang.pick("; ", "；"))
}

/// What improves an answer, under its heading; so many ways at most.
pub(super) fn ways<'r>(sheet: &mut Sheet, evaluation: &Evaluation<'r>, ways: &Ways<'r>, most: usize) {
    let lang = sheet.words.lang;
    sheet.heading(lang.pick("What improves it, least effort first", "怎样能改善（由易到难）"));
    if ways.ways.is_empty() {
        let nothing = if evaluation.guaranteed() == Verdict::TheoreticallyPossible {
            lang.pick(
                "Nothing needs to be: this is the best answer, and it is certain.",
                "无需改善：这已是最好的结论，而且已定。",
            )
        } else {
            lang.pick(
                "No lawful change is known that makes a better answer possible or certain.",
                "没有已知的合法改变能带来更好的或更确定的结论。",
            )
        };
        sheet.line(nothing);
    }
    for way in ways.ways.iter().take(most) {
        let item = way_item(evaluation, way, sheet.words);
        sheet.push(Part::Item(item));
    }
    let more = ways.ways.len().saturating_sub(most);
    if more > 0 {
        sheet.faint(lang.pick(format!("{more} more: `simbind ways`"), format!("还有 {more} 种：`simbind ways`")));
    }
    if !ways.complete {
        sheet.faint(lang.pick(
            "The search was cut short: other ways of more effort may exist.",
            "搜索到此为止：可能还有更费力的办法。",
        ));
    }
}

fn way_item<'r>(evaluation: &Evaluation<'r>, way: &Way<'r>, words: &'static Words) -> Item {
    let lang = words.lang;
    let verdict = words.verdict(way.gain.verdict());
    let effort = way.effort;
    let text = match way.gain {
        Gain::Raises(_) => lang
            .pick(format!("makes it {verdict} (effort {effort})"), format!("可争取到“{verdict}”（费力程度 {effort}）")),
        Gain::Secures(_) => lang.pick(
            format!("makes {verdict} certain (effort {effort})"),
            format!("可确保“{verdict}”（费力程度 {effort}）"),
        ),
    };
    let several = way.steps.len() > 1;
    let mut notes = Vec::new();
    for (at, step) in way.steps.iter().enumerate() {
        let number = if several { format!("{}. ", at + 1) } else { String::new() };
        let cites = short(cited(evaluation, step), words);
        notes.push(("", format!("{number}{} {cites}", step.text.get(lang)).trim_end().to_owned()));
    }
    if !way.provided.is_empty() {
        notes.push((words.if_, in_words(&way.provided, words)));
    }
    if !way.changes.is_empty() {
        notes.push((lang.pick("then", "之后"), in_words(&way.changes, words)));
    }
    let after = evaluation.after(way);
    if matches!(way.gain, Gain::Raises(_)) {
        notes.push((lang.pick("answer then", "届时结论"), {
            let verdict = words.verdict(after.verdict());
            format!("{verdict}{}{}", lang.pick(", ", "，"), standing(words, after.verdict(), after.guaranteed()))
        }));
    }
    Item { mark: Mark::Route, text, references: String::new(), notes }
}
