//! How an answer begins: the first sentence and how far it can be relied on, what the names told, what is presumed, where
//! the article and the evidence differ, and what breaks the law or the terms. The short answer and the whole one begin alike.

use super::Phrases;
use super::alive::alive;
use super::answer::{not_known, nothing_of_itself};
use super::blocks::{Block, Sheet};
use super::cite::{cited_on, short};
use super::entries::{Entries, describe};
use super::forward::not_found_out;
use super::sentence::{Outlook, Says, outlook, speaks_of_told};
use super::verdicts::Verdicts;
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Reason, Refusal};
use crate::engine::model::{Basis, Effect, KnownName, Lang};
use crate::engine::phrases::fill;
use crate::engine::verdict::{Holds, Verdict};

/// Whether the first sentence is what keeps a number alive.
pub(super) fn leads(says: Says) -> bool {
    [Says::Undocumented, Says::Depends].contains(&says)
}

pub(super) fn too_hard(sheet: &mut Sheet, error: &Error) {
    let text = not_found_out(error, &sheet.phrases);
    sheet.aside(text);
}

/// The first sentence and what belongs to it, to the line that says how far it can be relied on. What it comes to, and the
/// statement that it gives as the cause.
pub(super) fn first<'e>(
    sheet: &mut Sheet,
    evaluation: &'e Evaluation<'_>,
    entries: &mut Entries<'e>,
) -> (Says, Option<Verdict>, Option<String>) {
    sheet.push(Block::Gap);
    let found = match dated(evaluation, &sheet.phrases) {
        Ok(outlook) => {
            let cited = entries.cite(outlook.cited.iter().copied());
            sentence(sheet, evaluation, &outlook, &cited);
            (outlook.says, outlook.says.verdict(), outlook.cause)
        }
        Err(error) => {
            sheet.verdict(
                Verdicts::of(evaluation, evaluation.phrases(sheet.phrases.lang)),
                evaluation.verdict(),
                evaluation.guaranteed(),
            );
            too_hard(sheet, &error);
            let says = if evaluation.settled() { Says::Yes } else { Says::Depends };
            (says, evaluation.settled().then_some(evaluation.verdict()), None)
        }
    };
    names(sheet, evaluation);
    presumed(sheet, evaluation);
    remarks(sheet, evaluation);
    found
}

/// The first sentence by itself, without its sources.
///
/// # Errors
/// When it takes too much work to find out what the answer depends on.
pub(crate) fn first_sentence(evaluation: &Evaluation<'_>, lang: Lang) -> Result<String, Error> {
    let phrases = evaluation.phrases(lang);
    Ok(sentence_of(evaluation, &dated(evaluation, phrases)?, phrases))
}

/// What an answer comes to. Where it is known until when a number lives, that is the cause: nothing that holds of every number
/// says as much.
fn dated<'e>(evaluation: &'e Evaluation<'_>, phrases: &Phrases) -> Result<Outlook<'e>, Error> {
    let mut outlook = outlook(evaluation, phrases)?;
    if until_when(outlook.says)
        && let Some(deadline) = alive(evaluation).and_then(|alive| alive.deadline(phrases.lang))
    {
        outlook.cause = Some(deadline);
    }
    Ok(outlook)
}

/// Whether such a first sentence says until when a number lives.
pub(super) fn until_when(says: Says) -> bool {
    [Says::Yes, Says::VeryLikely, Says::OnlyAround, Says::Undocumented].contains(&says)
}

fn sentence_of(evaluation: &Evaluation<'_>, outlook: &Outlook<'_>, phrases: &Phrases) -> String {
    let lang = phrases.lang;
    let told = || outlook.sentence(evaluation.goal().label().get(lang), phrases);
    let parts = match (alive(evaluation), outlook.says) {
        (Some(alive), Says::Undocumented) => {
            // What was told of the number comes before what holds of every number.
            let known = alive.deadline(lang).is_none().then(|| alive.sentence(lang));
            outlook.cause.iter().filter(|cause| Some(*cause) != known.as_ref()).cloned().chain(known.clone()).collect()
        }
        (Some(alive), Says::Depends) => vec![alive.sentence(lang), told()],
        _ => vec![told()],
    };
    parts.join(lang.pick(" ", ""))
}

fn sentence(sheet: &mut Sheet, evaluation: &Evaluation<'_>, outlook: &Outlook<'_>, cited: &str) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let text = format!("{} {cited}", sentence_of(evaluation, outlook, phrases)).trim_end().to_owned();
    sheet.push(Block::Sentence { says: outlook.says, text });
    let verdicts = Verdicts::of(evaluation, phrases);
    let mut parts = vec![verdicts.range(evaluation.verdict(), evaluation.guaranteed())];
    if let (Ok(ordinary), false) = (evaluation.ordinary(), evaluation.settled()) {
        let whole = (evaluation.verdict(), evaluation.guaranteed());
        if (ordinary.verdict(), ordinary.guaranteed()) != whole {
            let range = verdicts.range(ordinary.verdict(), ordinary.guaranteed());
            parts.push(fill(&phrases.ordinary, &[("range", &range)]));
        }
    }
    if outlook.says == Says::Undocumented {
        // Where it is told what keeps a number alive, that was read.
        let read = alive(evaluation).is_some_and(|alive| alive.knows());
        parts.extend((!read).then(|| phrases.nothing_says_so.to_string()));
    } else if outlook.says != Says::Depends
        && !evaluation.disputed()
        && let Ok(grade) = evaluation.standing()
    {
        // Fewer claims can come to the same for want of any other: the answer stands no higher than the cause that is told.
        let grade = outlook.grade.map_or(grade, |cause| cause.max(grade));
        let meaning = phrases.grade_means(grade);
        parts.push(fill(&phrases.stands_on, &[("grade", grade.as_str()), ("meaning", meaning)]));
    }
    sheet.aside(format!("{}{}{}", &phrases.exactly, &phrases.colon, parts.join(&phrases.semicolon)));
}

fn presumed(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    if let Ok(presumed) = evaluation.presumed()
        && !presumed.is_empty()
    {
        let facts = presumed.iter().map(|one| describe(phrases, one.fact(), one.values())).collect::<Vec<_>>();
        sheet.aside(format!("{}{}{}", &phrases.presumes, &phrases.colon, facts.join(&phrases.semicolon)));
    }
}

/// What the names tell by which the person told something: "Touch 'n Go eWallet: network of that wallet: both [A 2025]".
pub(super) fn names(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let model = evaluation.rulebook().model();
    let of_operator = |name: &KnownName| name.because().iter().any(|claim| model.claims[*claim].operator().is_some());
    for name in evaluation.named() {
        let tells = name.tells.iter().map(|(fact, values)| (&model.vocabulary.facts[*fact], *values));
        // That the numbers of an operator are ordinary ones is no news to whoever has one.
        if of_operator(name) && tells.clone().any(|(_, values)| values.len() > 1) {
            continue;
        }
        // Whoever told a name did so because they do not know which of several values it is.
        let tells = tells.filter(|(fact, values)| fact.is_one(*values));
        let tells = tells.map(|(fact, values)| describe(phrases, fact, &fact.names_of(values)));
        let tells = tells.collect::<Vec<_>>().join(&phrases.semicolon);
        let cites = short(cited_on(evaluation, Basis::Evidence, name.because()), phrases);
        let cites = match cites.is_empty() {
            true => phrases.not_that_day.to_string(),
            false => cites,
        };
        sheet.aside(format!("{}{}{tells} {cites}", name.label().get(phrases.lang), &phrases.colon));
    }
}

/// Where the opinions differ, and what a reader of the article must know.
fn remarks(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    if !evaluation.country_known() {
        sheet.line(nothing_of_itself(evaluation, phrases));
    }
    if let Some(caveat) = not_known(evaluation, phrases) {
        sheet.line(caveat);
    }
    let country = &evaluation.rulebook().model().countries[evaluation.country];
    if let Some(remark) = country.document.as_ref().and_then(|document| document.remark.as_ref()) {
        sheet.line(remark.get(phrases.lang));
    }
    if evaluation.disputed() {
        evaluation.opinions().for_each(|opinion| side(sheet, opinion));
    }
}

/// What one side of a dispute says: "The article says: no. <why> (contradicted)".
fn side(sheet: &mut Sheet, opinion: Opinion<'_>) {
    let phrases = opinion.evaluation().phrases(sheet.phrases.lang);
    let lang = phrases.lang;
    let range = Verdicts::of(opinion.evaluation(), phrases).range(opinion.verdict(), opinion.guaranteed());
    let mut text = format!("{}{}{range}", phrases.opinion(opinion.basis()), &phrases.colon);
    let decides = |reason: &Reason<'_>| reason.decisive() && reason.holds() == Holds::Always;
    if let (Basis::Document, Some(reason)) = (opinion.basis(), opinion.reasons().find(decides)) {
        let mut kinds = reason.disputes().map(|dispute| phrases.assessment(dispute.assessment())).collect::<Vec<_>>();
        kinds.sort_unstable();
        kinds.dedup();
        let kinds = kinds.join(&phrases.comma);
        let kinds = if kinds.is_empty() { kinds } else { lang.pick(format!(" ({kinds})"), format!("（{kinds}）")) };
        text.push_str(&format!("{}{}{kinds}", lang.pick(". ", "。"), reason.text().get(lang)));
    }
    if opinion.basis() == Basis::Evidence {
        text.push_str(&phrases.disputed);
        if let Some(reason) = works_with_what_was_told(opinion) {
            text.push_str(&format!("{}{}", lang.pick(". ", "。"), reason.text().get(lang)));
        }
    }
    sheet.bullet(text);
}

/// What makes it work for somebody who told what they have.
fn works_with_what_was_told(opinion: Opinion<'_>) -> Option<Reason<'_>> {
    let permits = |reason: &Reason<'_>| {
        reason.effect() == Effect::Permits && reason.holds() == Holds::Always && reason.gate().needs_means()
    };
    let works = opinion.guaranteed() > Verdict::NotDirectly;
    opinion.reasons().find(|reason| works && permits(reason) && speaks_of_told(opinion.evaluation(), *reason))
}

/// What the person does that breaks the law or the terms, with the lawful way.
pub(super) fn engaged<'e>(sheet: &mut Sheet, evaluation: &'e Evaluation<'_>, entries: &mut Entries<'e>) {
    let engaged = evaluation.refused().filter(|refusal| refusal.engaged()).collect::<Vec<Refusal<'e>>>();
    if !engaged.is_empty() {
        sheet.heading(&evaluation.phrases(sheet.phrases.lang).refused);
        engaged.into_iter().for_each(|refusal| sheet.item(entries.refusal(refusal)));
    }
}
