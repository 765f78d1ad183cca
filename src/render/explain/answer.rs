//! The whole answer: the verdict, then each opinion gate by gate, then what to do, then the sources in full.

use super::Phrases;
use super::alive::alive;
use super::blocks::{Block, Item, Level, Mark, Sheet, Tone};
use super::entries::{Detail, Entries, describe, rank};
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::model::Lang;
use crate::engine::rulebook::Rulebook;

/// The whole answer.
pub(super) fn answer(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    let mut sheet = Sheet::new(lang);
    let phrases = sheet.phrases;
    sheet.push(Block::Title(title(evaluation, phrases)));
    sheet.verdict(evaluation.verdict(), evaluation.guaranteed(), Some(day(evaluation, phrases)));
    sheet.paragraph(Tone::Known, known(evaluation, phrases));
    remarks(&mut sheet, evaluation, Tone::Body);
    let mut entries = Entries::full(phrases);
    if let Some(alive) = alive(evaluation) {
        alive.section(&mut sheet, &mut entries, evaluation.country_code(), false);
    }
    let several = evaluation.opinions().count() > 1;
    for opinion in evaluation.opinions() {
        sheet.push(Block::Heading(Level::Opinion, phrases.opinion(opinion.basis()).to_owned()));
        // With one opinion the headline is that opinion: it need not be said twice.
        if several {
            sheet.verdict(opinion.verdict(), opinion.guaranteed(), None);
        }
        sheet.blocks.extend(blocks_of(opinion, &mut entries));
    }
    sheet.heading(phrases.sources);
    if let Detail::Full(sources) = entries.detail {
        sheet.blocks.extend(sources.list());
    }
    sheet.push(Block::Gap);
    sheet.paragraph(Tone::Fine, format!("{} ({})", phrases.advice, edition(evaluation.rulebook(), phrases)));
    sheet
}

/// What one opinion says: gate by gate what holds, then ways around, what to do instead, and what is refused.
pub(crate) fn blocks_of<'e>(opinion: Opinion<'e>, entries: &mut Entries<'e>) -> Vec<Block> {
    let phrases = entries.phrases;
    let mut blocks = Vec::new();
    for (gate, state) in opinion.gates() {
        let lang = phrases.lang;
        let (label, about) = (gate.label.get(lang).to_owned(), gate.text.get(lang).to_owned());
        blocks.push(Block::Gate { id: gate.id.to_string(), label, about, state });
        let of_gate = opinion.reasons().filter(|reason| reason.gate().id == gate.id);
        // Sources are numbered in the order of the rules, whatever the order in which they are told.
        let mut items = of_gate.map(|reason| (rank(reason), entries.reason(reason))).collect::<Vec<_>>();
        items.sort_by_key(|(rank, _)| *rank);
        if items.is_empty() {
            items.push((0, Item::new(Mark::Clear, phrases.nothing_in_the_way)));
        }
        blocks.extend(items.into_iter().map(|(_, item)| Block::Item(item)));
    }
    let routes = opinion.routes().map(|offer| entries.route(offer)).collect::<Vec<_>>();
    let alternatives = opinion.alternatives().map(|hint| entries.alternative(hint)).collect();
    let refused = opinion.refused().map(|refusal| entries.refusal(refusal)).collect();
    for (title, items) in [(phrases.ways, routes), (phrases.alternatives, alternatives), (phrases.refused, refused)] {
        if !items.is_empty() {
            blocks.push(Block::Heading(Level::List, title.to_owned()));
            blocks.extend(items.into_iter().map(Block::Item));
        }
    }
    blocks
}

/// Where every analysis begins: the question, the verdict, and what is known.
pub(super) fn head(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = sheet.phrases;
    sheet.push(Block::Title(title(evaluation, phrases)));
    sheet.paragraph(Tone::Under, day(evaluation, phrases));
    sheet.verdict(evaluation.verdict(), evaluation.guaranteed(), None);
    sheet.aside(known(evaluation, phrases));
    super::brief::names(sheet, evaluation);
    remarks(sheet, evaluation, Tone::Line);
}

/// The country and the goal, with the means that the question names.
pub(super) fn title(evaluation: &Evaluation<'_>, phrases: &Phrases) -> String {
    let lang = phrases.lang;
    let (country, goal) = (evaluation.country_name().get(lang), evaluation.goal().label.get(lang));
    let goal = match evaluation.means() {
        Some(means) => {
            let means = format!("{}{}{}", phrases.by_means, lang.pick(" ", ""), means.label.get(lang));
            lang.pick(format!("{goal}, {means}"), format!("{means}，{goal}"))
        }
        None => goal.to_owned(),
    };
    format!("{country}{}{goal}", phrases.colon)
}

/// "as of 2026-11-22".
pub(super) fn day(evaluation: &Evaluation<'_>, phrases: &Phrases) -> String {
    format!("{} {}", phrases.as_of, evaluation.as_of())
}

/// "rules 0.1.0 cbe3f96e8bf8".
pub(super) fn edition(rulebook: &Rulebook, phrases: &Phrases) -> String {
    let digest = rulebook.digest().get(..12).unwrap_or_default();
    format!("{} {} {digest}", phrases.rules, rulebook.version())
}

fn known(evaluation: &Evaluation<'_>, phrases: &Phrases) -> String {
    let told = evaluation.told().map(|(fact, values)| describe(phrases, fact, &values)).collect::<Vec<_>>();
    let told = if told.is_empty() { phrases.told_nothing.to_owned() } else { told.join(phrases.semicolon) };
    format!("{}{}{told}", phrases.told, phrases.colon)
}

/// That the day asked about lies before everything that the answer rests on, where it does.
pub(super) fn not_known(evaluation: &Evaluation<'_>, phrases: &Phrases) -> Option<String> {
    let first = evaluation.not_known_before()?;
    Some(phrases.not_known_before(&first, evaluation.as_of()))
}

fn remarks(sheet: &mut Sheet, evaluation: &Evaluation<'_>, tone: Tone) {
    if !evaluation.country_known() {
        sheet.paragraph(tone, sheet.phrases.unknown_country);
    }
    if let Some(caveat) = not_known(evaluation, sheet.phrases) {
        sheet.paragraph(tone, caveat);
    }
    if evaluation.disputed() {
        sheet.paragraph(tone, sheet.phrases.disputed);
    }
}
