//! Formats ways forward as items of a list.

use super::Phrases;
use super::blocks::{Item, Mark, Sheet};
use super::cite::{cited_on, short};
use super::entries::describe;
use super::sentence::outlook;
use super::verdicts::Verdicts;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Basis, FactId, Step};
use crate::engine::phrases::fill;
use crate::engine::record::Str;
use crate::engine::verdict::Verdict;
use crate::reason::analysis::{Gain, Told, Way, Ways};

/// Facts with their values, in words.
pub(super) fn in_words(facts: &[Told<'_>], phrases: &Phrases) -> String {
    let facts = facts.iter().map(|told| describe(phrases, told.fact(), &told.names())).collect::<Vec<_>>();
    facts.join(&phrases.semicolon)
}

pub(super) fn not_found_out(error: &Error, phrases: &Phrases) -> String {
    fill(&phrases.not_found_out, &[("error", &error.to_string())])
}

/// Adds the ways that improve an answer, under their heading, up to a number.
pub(super) fn ways<'r>(sheet: &mut Sheet, evaluation: &Evaluation<'r>, ways: &Ways<'r>, most: usize) {
    let lang = sheet.phrases.lang;
    sheet.heading(lang.pick("What improves it, least effort first", "怎样能改善（由易到难）"));
    if ways.ways.is_empty() {
        let phrases = evaluation.phrases(lang);
        sheet.line(if evaluation.guaranteed() == Verdict::TheoreticallyPossible {
            lang.pick(
                "Nothing needs to be: this is the best answer, and it is certain.",
                "无需改善：这已是最好的结论，而且已定。",
            )
        } else if evaluation.rulebook().model().steps().is_empty() {
            lang.pick(
                "These rules declare no steps by which anybody could change their situation.",
                "这些规则没有写明可以改变自身情况的步骤。",
            )
        } else {
            &*phrases.no_change
        });
    }
    for way in ways.ways.iter().take(most) {
        sheet.item(way_item(evaluation, way, &sheet.phrases));
    }
    let more = ways.ways.len().saturating_sub(most);
    if more > 0 {
        sheet.aside(lang.pick(format!("{more} more: `simbind ways`"), format!("还有 {more} 种：`simbind ways`")));
    }
    if !ways.complete {
        sheet.aside(lang.pick(
            "The search was cut short: other ways of more effort may exist.",
            "搜索到此为止：可能还有更费力的办法。",
        ));
    }
}

fn way_item<'r>(evaluation: &Evaluation<'r>, way: &Way<'r>, phrases: &Phrases) -> Item {
    let lang = phrases.lang;
    let verdicts = Verdicts::of(evaluation, phrases);
    let (verdict, effort) = (verdicts.name(way.gain.verdict()), phrases.effort(way.effort));
    let text = match way.gain {
        Gain::Raises(_) => fill(&phrases.makes_it, &[("verdict", verdict)]),
        Gain::Secures(_) => fill(&phrases.makes_certain, &[("verdict", verdict)]),
    };
    let text = lang.pick(format!("{text} ({effort})"), format!("{text}（{effort}）"));
    let mut notes = Vec::new();
    for (at, step) in way.steps.iter().enumerate() {
        let number = if way.steps.len() > 1 { format!("{}. ", at + 1) } else { String::new() };
        let cites = short(cited_on(evaluation, Basis::Evidence, step.because()), phrases);
        notes.push((Str::default(), format!("{number}{} {cites}", step.text.get(lang)).trim_end().to_owned()));
    }
    if !way.provided.is_empty() {
        notes.push((phrases.if_.clone(), in_words(&way.provided, phrases)));
    }
    if !way.changes.is_empty() {
        notes.push((lang.pick("then", "之后").into(), in_words(&way.changes, phrases)));
    }
    if let Gain::Raises(_) = way.gain {
        let then = match evaluation.after(way) {
            Ok(after) => {
                let standing = verdicts.standing(after.verdict(), after.guaranteed());
                format!("{}{}{standing}", verdicts.name(after.verdict()), &phrases.comma)
            }
            Err(error) => not_found_out(&error, phrases),
        };
        notes.push((lang.pick("answer then", "届时结论").into(), then));
    }
    Item::new(Mark::Route, text).noted(notes)
}

/// The outcome once a way has been taken, in the words of the first sentence: "very likely yes". Where that is too much
/// work to find out, or where nothing that was read says so, the verdict that the way leads to.
fn outcome_after(evaluation: &Evaluation<'_>, way: &Way<'_>, phrases: &Phrases) -> String {
    let after = evaluation.after(way).and_then(|after| Ok(outlook(&after, phrases)?.says));
    match after {
        Ok(says) => says.words(phrases).to_owned(),
        Err(_) => Verdicts::of(evaluation, phrases).name(way.gain.verdict()).to_owned(),
    }
}

/// The steps of a way, those first that put right what is out of order (a locked account), as far as no step before
/// them is needed for that.
fn in_order<'r>(evaluation: &Evaluation<'_>, steps: &[&'r Step]) -> Vec<&'r Step> {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let puts_right = |step: &Step| step.sets.iter().any(|(fact, _)| !facts[*fact].presumed.is_empty());
    let depends = |step: &Step, before: &Step| {
        let touches = |fact: &FactId| step.sets.iter().any(|(set, _)| set == fact);
        let provides = |fact: &FactId| before.sets.iter().any(|(set, _)| set == fact);
        before.sets.iter().any(|(fact, _)| touches(fact))
            || before.needs().iter().any(|(fact, _)| touches(fact))
            || step.needs().iter().any(|(fact, _)| provides(fact))
    };
    let mut ordered: Vec<&Step> = Vec::new();
    for step in steps {
        let mut place = ordered.len();
        while puts_right(step)
            && let Some(before) = place.checked_sub(1).and_then(|at| ordered.get(at))
            && !puts_right(before)
            && !depends(step, before)
        {
            place -= 1;
        }
        ordered.insert(place, step);
    }
    ordered
}

/// A way in a few lines: its steps, their needs, and the outcome.
pub(super) fn short_way(evaluation: &Evaluation<'_>, way: &Way<'_>, phrases: &Phrases) -> Item {
    let lang = phrases.lang;
    let steps = in_order(evaluation, &way.steps)
        .into_iter()
        .map(|step| step.text.get(lang))
        .collect::<Vec<_>>()
        .join(lang.pick(" ", ""));
    let mut notes = Vec::new();
    if !way.provided.is_empty() {
        notes.push((phrases.if_.clone(), in_words(&way.provided, phrases)));
    }
    let comes_to = fill(&phrases.outcome_then, &[("outcome", &outcome_after(evaluation, way, phrases))]);
    let effort = phrases.effort(way.effort);
    let text = lang.pick(format!("{steps} ({comes_to}; {effort})"), format!("{steps}（{comes_to}；{effort}）"));
    Item::new(Mark::Route, text).noted(notes)
}
