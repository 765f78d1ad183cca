//! The full answer: everything of the short one in the same order, followed by the deciding rules gate by gate.
//!
//! The order is that of the short answer ([`brief`](super::brief)): the sentence and its reliability; the told facts;
//! anything that breaks the law or the terms; a row for each typical situation; ways around; the findings of each
//! opinion, gate by gate (which include the limits and the possible failures); the next question, improvements and
//! alternatives; refused routes; the sources in full. No list is cut.

use std::borrow::Cow;

use super::Phrases;
use super::act::ways_to_be_foreseen;
use super::alive::alive;
use super::blocks::{Block, Item, Level, Mark, Sheet, Tone};
use super::brief::ask_next;
use super::entries::{Detail, Entries, describe, rank};
use super::forward::short_way;
use super::opening::{engaged, first, names, too_hard};
use super::rows::typical;
use super::sentence::Says;
use super::verdicts::Verdicts;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::model::Lang;
use crate::engine::phrases::fill;
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::Verdict;

/// Builds the full answer.
pub(super) fn answer(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    let mut sheet = Sheet::new(evaluation.rulebook().vocabulary(), lang);
    let phrases = evaluation.phrases(sheet.phrases.lang);
    sheet.push(Block::Title(title(evaluation, phrases)));
    sheet.paragraph(Tone::Under, day(evaluation, phrases));
    let mut entries = Entries::full(phrases);
    let (says, _, _) = first(&mut sheet, evaluation, &mut entries);
    sheet.paragraph(Tone::Known, known(evaluation, phrases));
    engaged(&mut sheet, evaluation, &mut entries);
    if let Some(alive) = alive(evaluation) {
        alive.section(&mut sheet, &mut entries, evaluation.country_code(), says, true);
    }
    if says == Says::Depends {
        typical(&mut sheet, evaluation);
    }
    let routes = evaluation.opinions().flat_map(Opinion::routes).map(|offer| entries.route(offer)).collect();
    list(&mut sheet, Level::Part, &phrases.ways, routes);
    for opinion in evaluation.opinions() {
        sheet.push(Block::Heading(Level::Opinion, phrases.opinion(opinion.basis()).to_owned()));
        sheet.verdict(Verdicts::of(evaluation, phrases), opinion.verdict(), opinion.guaranteed());
        sheet.blocks.extend(gates(opinion, &mut entries));
    }
    if says == Says::Depends {
        ask_next(&mut sheet, evaluation);
    }
    improve(&mut sheet, evaluation);
    let hints = evaluation.opinions().flat_map(Opinion::alternatives).map(|hint| entries.alternative(hint)).collect();
    list(&mut sheet, Level::Part, &phrases.instead_of_it, hints);
    let refused = evaluation.refused().filter(|refusal| !refusal.engaged());
    let refused = refused.map(|refusal| entries.refusal(refusal)).collect();
    list(&mut sheet, Level::Part, &phrases.refused, refused);
    sheet.heading(&phrases.sources);
    if let Detail::Full(sources) = entries.detail {
        sheet.blocks.extend(sources.list());
    }
    sheet.push(Block::Gap);
    let edition = edition(evaluation.rulebook(), phrases);
    sheet.paragraph(
        Tone::Fine,
        lang.pick(format!("{} ({edition})", &phrases.advice), format!("{}（{edition}）", &phrases.advice)),
    );
    sheet
}

/// The note that nothing is known about a country itself.
pub(super) fn nothing_of_itself(evaluation: &Evaluation<'_>, phrases: &Phrases) -> String {
    let scope = evaluation.rulebook().vocabulary().terms().scope();
    let (one, everywhere) = (scope.one.get(phrases.lang), scope.everywhere.get(phrases.lang));
    fill(&phrases.unknown_country, &[("one", one), ("everywhere", everywhere)])
}

/// Adds the improvements, if the answer can be improved.
fn improve(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    if evaluation.guaranteed() == Verdict::TheoreticallyPossible {
        return;
    }
    match ways_to_be_foreseen(evaluation) {
        Err(error) => too_hard(sheet, &error),
        Ok(found) if found.ways.is_empty() => {
            // If the rulebook declares no steps, the note that none is known would be noise.
            if !evaluation.rulebook().model().steps().is_empty() {
                sheet.line(&phrases.no_change);
            }
        }
        Ok(found) => {
            let ways = found.ways.iter().map(|way| short_way(evaluation, way, phrases)).collect();
            list(sheet, Level::Part, &phrases.improves, ways);
        }
    }
}

fn list(sheet: &mut Sheet, level: Level, heading: &str, items: Vec<Item>) {
    if !items.is_empty() {
        sheet.push(Block::Heading(level, heading.to_owned()));
        items.into_iter().for_each(|item| sheet.item(item));
    }
}

/// The findings of one opinion, gate by gate.
fn gates<'e>(opinion: Opinion<'e>, entries: &mut Entries<'e>) -> Vec<Block> {
    let phrases = entries.phrases;
    let mut blocks = Vec::new();
    for (gate, state) in opinion.gates() {
        let lang = phrases.lang;
        let (label, about) = (gate.label.get(lang).to_owned(), gate.text.get(lang).to_owned());
        blocks.push(Block::Gate { id: gate.id.to_string(), label, about, state });
        let of_gate = opinion.reasons().filter(|reason| reason.gate().id == gate.id);
        // Sources are numbered in the order of the rules, independently of the display order.
        let mut items = of_gate.map(|reason| (rank(reason), entries.reason(reason))).collect::<Vec<_>>();
        items.sort_by_key(|(rank, _)| *rank);
        if items.is_empty() {
            items.push((0, Item::new(Mark::Clear, &phrases.nothing_in_the_way)));
        }
        blocks.extend(items.into_iter().map(|(_, item)| Block::Item(item)));
    }
    blocks
}

/// The content of one opinion: the reasons gate by gate, then ways around, alternatives, and refused routes.
pub(crate) fn blocks_of<'e>(opinion: Opinion<'e>, entries: &mut Entries<'e>) -> Vec<Block> {
    let mut sheet = Sheet {
        phrases: Cow::Borrowed(Phrases::own(entries.phrases.lang)),
        blocks: gates(opinion, entries),
        whole_by: None,
    };
    let phrases = entries.phrases;
    let routes = opinion.routes().map(|offer| entries.route(offer)).collect::<Vec<_>>();
    let alternatives = opinion.alternatives().map(|hint| entries.alternative(hint)).collect();
    let refused = opinion.refused().map(|refusal| entries.refusal(refusal)).collect();
    for (title, items) in [(&phrases.ways, routes), (&phrases.instead_of_it, alternatives), (&phrases.refused, refused)]
    {
        list(&mut sheet, Level::List, title, items);
    }
    sheet.blocks
}

/// Adds the head of an analysis: the question, the verdict, and the told facts.
pub(super) fn head(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    sheet.push(Block::Title(title(evaluation, phrases)));
    sheet.paragraph(Tone::Under, day(evaluation, phrases));
    sheet.verdict(Verdicts::of(evaluation, phrases), evaluation.verdict(), evaluation.guaranteed());
    sheet.aside(known(evaluation, phrases));
    names(sheet, evaluation);
    remarks(sheet, evaluation, Tone::Line);
}

/// The country and the goal, with the means if the question names one.
pub(super) fn title(evaluation: &Evaluation<'_>, phrases: &Phrases) -> String {
    let lang = phrases.lang;
    let (country, goal) = (evaluation.country_name().get(lang), evaluation.goal().label.get(lang));
    let goal = match evaluation.means() {
        Some(means) => {
            let means = format!("{}{}{}", &phrases.by_means, lang.pick(" ", ""), means.label.get(lang));
            lang.pick(format!("{goal}, {means}"), format!("{means}，{goal}"))
        }
        None => goal.to_owned(),
    };
    format!("{country}{}{goal}", &phrases.colon)
}

/// The day, such as "as of 2026-11-26".
pub(super) fn day(evaluation: &Evaluation<'_>, phrases: &Phrases) -> String {
    format!("{} {}", &phrases.as_of, evaluation.as_of())
}

/// The edition of the rules, such as "rules 0.1.0 cbe3f96e8bf8".
pub(super) fn edition(rulebook: &Rulebook, phrases: &Phrases) -> String {
    let digest = rulebook.digest().get(..12).unwrap_or_default();
    format!("{} {} {digest}", &phrases.rules, rulebook.version())
}

fn known(evaluation: &Evaluation<'_>, phrases: &Phrases) -> String {
    let told = evaluation.told().map(|(fact, values)| describe(phrases, fact, &values)).collect::<Vec<_>>();
    let told = if told.is_empty() { phrases.told_nothing.to_string() } else { told.join(&phrases.semicolon) };
    format!("{}{}{told}", &phrases.told, &phrases.colon)
}

/// The note that the day asked about precedes everything that the answer rests on, if it does.
pub(super) fn not_known(evaluation: &Evaluation<'_>, phrases: &Phrases) -> Option<String> {
    let first = evaluation.not_known_before()?;
    Some(phrases.not_known_before(&first, evaluation.as_of()))
}

fn remarks(sheet: &mut Sheet, evaluation: &Evaluation<'_>, tone: Tone) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    if !evaluation.country_known() {
        sheet.paragraph(tone, nothing_of_itself(evaluation, phrases));
    }
    if let Some(caveat) = not_known(evaluation, phrases) {
        sheet.paragraph(tone, caveat);
    }
    if evaluation.disputed() {
        sheet.paragraph(tone, &phrases.disputed);
    }
}
