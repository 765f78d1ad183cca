//! The beginning of an answer, the same for the short and the full one: the first sentence and its reliability, the
//! facts implied by names, the presumptions, differences between the article and the evidence, and anything that breaks
//! the law or the terms.

use super::Phrases;
use super::alive::{Alive, alive};
use super::answer::{not_known, nothing_of_itself};
use super::blocks::{Block, Sheet};
use super::cite::{cited_on, short};
use super::entries::{Entries, describe};
use super::forward::not_found_out;
use super::sentence::{Outlook, Says, outlook, speaks_of_told};
use super::verdicts::Verdicts;
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Reason, Refusal};
use crate::engine::ids::ValueSet;
use crate::engine::model::{Basis, Effect, Fact, KnownName, Lang};
use crate::engine::phrases::fill;
use crate::engine::verdict::{Holds, Verdict};

/// Whether the first sentence says what keeps a number alive.
pub(super) fn leads(says: Says) -> bool {
    [Says::Undocumented, Says::Depends].contains(&says)
}

pub(super) fn too_hard(sheet: &mut Sheet, error: &Error) {
    let text = not_found_out(error, &sheet.phrases);
    sheet.aside(text);
}

/// Adds the first sentence and its additions, up to the line about its reliability. Returns the outcome, and the
/// statement given as the cause.
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
    if evaluation.disputed() && !(entries.is_brief() && alike(evaluation)) {
        let said = found.2.as_deref();
        evaluation.opinions().for_each(|opinion| side(sheet, opinion, said));
    }
    found
}

/// The first sentence alone, without its sources.
///
/// # Errors
/// When computing what the answer depends on takes too much work.
pub(crate) fn first_sentence(evaluation: &Evaluation<'_>, lang: Lang) -> Result<String, Error> {
    let phrases = evaluation.phrases(lang);
    Ok(sentence_of(evaluation, &dated(evaluation, phrases)?, phrases))
}

/// The outcome of an answer. If the deadline of a number is known, it is the cause, since a statement about every
/// number says less.
fn dated<'e>(evaluation: &'e Evaluation<'_>, phrases: &Phrases) -> Result<Outlook<'e>, Error> {
    let mut outlook = outlook(evaluation, phrases)?;
    let alive = alive(evaluation);
    if outlook.says == Says::OnlyAround
        && let Some(way) = alive.as_ref().filter(|alive| alive.overdue(phrases.lang).is_some()).and_then(Alive::way)
    {
        outlook.cause = Some(way.get(phrases.lang).to_owned());
    } else if until_when(outlook.says)
        && let Some(deadline) = alive.and_then(|alive| alive.deadline(phrases.lang))
    {
        outlook.cause = Some(deadline);
    }
    Ok(outlook)
}

/// Whether a first sentence with this outcome states the deadline of a number.
pub(super) fn until_when(says: Says) -> bool {
    [Says::Yes, Says::VeryLikely, Says::OnlyAround, Says::Undocumented].contains(&says)
}

fn sentence_of(evaluation: &Evaluation<'_>, outlook: &Outlook<'_>, phrases: &Phrases) -> String {
    let lang = phrases.lang;
    let goal = goal_with_what_was_told(evaluation, lang);
    let told = || outlook.sentence(&goal, phrases);
    let parts = match (alive(evaluation), outlook.says) {
        (Some(alive), Says::Undocumented) => {
            // A statement about this number comes before one about every number.
            let known = alive.deadline(lang).is_none().then(|| alive.sentence(lang));
            outlook.cause.iter().filter(|cause| Some(*cause) != known.as_ref()).cloned().chain(known.clone()).collect()
        }
        (Some(alive), Says::OnlyAround) => match alive.overdue(lang) {
            Some(overdue) => [overdue].into_iter().chain(outlook.cause.clone()).collect(),
            None => vec![told()],
        },
        (Some(alive), Says::Depends) => vec![alive.sentence(lang), told()],
        _ if names_a_refused_way(evaluation, outlook.says) => {
            vec![phrases.not_that_way.to_string(), in_a_sentence(&told())]
        }
        _ => vec![told()],
    };
    parts.join(lang.pick(" ", ""))
}

/// A sentence after a colon, in English without its capital letter. Chinese has none.
fn in_a_sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Whether the person named a way that breaks the law or the terms, and the outcome by itself reads as a consent to it.
///
/// ```text
/// told: I change the money in private     the outcome: very likely yes, by the account
/// said: Not the way that you name, which breaks the law or the terms (see below). In a lawful way: very likely yes ..
/// ```
fn names_a_refused_way(evaluation: &Evaluation<'_>, says: Says) -> bool {
    let consents = says.verdict().is_none_or(|verdict| verdict > Verdict::NotDirectly);
    consents && evaluation.refused().any(Refusal::engaged)
}

/// The goal, with the fact that belongs to it if one value of that was told: "pay in shops with this wallet".
fn goal_with_what_was_told(evaluation: &Evaluation<'_>, lang: Lang) -> String {
    let goal = evaluation.goal();
    let told = goal.with().and_then(|with| {
        let fact = &evaluation.rulebook().model().vocabulary.facts[with.fact];
        let value = evaluation.values(with.fact).single()?;
        let text = with.text.get(lang);
        Some(fill(text, &[("value", fact.values[value].label().get(lang))]))
    });
    told.unwrap_or_else(|| goal.label().get(lang).to_owned())
}

fn sentence(sheet: &mut Sheet, evaluation: &Evaluation<'_>, outlook: &Outlook<'_>, cited: &str) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let text = format!("{} {cited}", sentence_of(evaluation, outlook, phrases)).trim_end().to_owned();
    // A warning does not stand beside the symbol of a yes.
    let warned = names_a_refused_way(evaluation, outlook.says) && outlook.says.verdict().is_some();
    sheet.push(Block::Sentence { says: if warned { Says::OnlyAround } else { outlook.says }, text });
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
        // If there is a rule for keeping a number alive, a source does say so.
        let read = alive(evaluation).is_some_and(|alive| alive.knows());
        parts.extend((!read).then(|| phrases.nothing_says_so.to_string()));
    } else if outlook.says != Says::Depends
        && !evaluation.disputed()
        && let Ok(grade) = evaluation.standing()
    {
        // Withdrawing weaker claims can leave the verdict unchanged because nothing else is left, so the answer has at
        // most the grade of its cause.
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

/// Adds the facts implied by the names that were told: "Touch 'n Go eWallet: network of that wallet: both [A 2025]".
pub(super) fn names(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let model = evaluation.rulebook().model();
    let operators =
        model.vocabulary.goals.iter().filter_map(|goal| goal.lifetimes()).map(|lifetimes| lifetimes.operator());
    let operators = operators.collect::<Vec<_>>();
    let of_operator = |name: &KnownName| name.tells.iter().any(|(fact, _)| operators.contains(fact));
    for name in evaluation.named() {
        let tells = name.tells.iter().map(|(fact, values)| (&model.vocabulary.facts[*fact], *values));
        // That an operator's numbers are ordinary ones is no news to its customers.
        if of_operator(name) && tells.clone().any(|(_, values)| values.len() > 1) {
            continue;
        }
        // A person who gave a name did not know the value, so a set of several values is no news; nor is what is usual
        // for everybody.
        let usual = |fact: &Fact, values: ValueSet| fact.all().without(fact.unusual()).is_subset(values);
        let tells = tells.filter(|(fact, values)| fact.is_one(*values) && !usual(fact, *values));
        let tells = tells.map(|(fact, values)| describe(phrases, fact, &fact.names_of(values)));
        let tells = tells.collect::<Vec<_>>().join(&phrases.semicolon);
        if tells.is_empty() {
            continue;
        }
        let cites = short(cited_on(evaluation, Basis::Evidence, name.because()), phrases);
        let cites = match cites.is_empty() {
            true => phrases.not_that_day.to_string(),
            false => cites,
        };
        let label = name.label().get(phrases.lang);
        sheet.aside(fill(&phrases.name_tells, &[("name", label), ("facts", &tells), ("cites", &cites)]));
    }
}

/// Adds what is not known of the country, and the remarks for readers of the article.
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
}

/// Whether the opinions differ in unusual cases, or in decisions of others, and in nothing else: whoever reads a short
/// answer has nothing to choose between.
fn alike(evaluation: &Evaluation<'_>) -> bool {
    let Ok(foreseen) = evaluation.foreseen() else { return false };
    let mut ranges = foreseen.opinions().map(|opinion| (opinion.verdict(), opinion.guaranteed()));
    let first = ranges.next();
    ranges.all(|range| Some(range) == first)
}

/// One side of a dispute: "The article says: no. <why> (contradicted)". What was said as the cause is not said again.
fn side(sheet: &mut Sheet, opinion: Opinion<'_>, said: Option<&str>) {
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
        match reason.text().get(lang) {
            why if said == Some(why) => text.push_str(&kinds),
            why => text.push_str(&format!("{}{why}{kinds}", lang.pick(". ", "。"))),
        }
    }
    if opinion.basis() == Basis::Evidence {
        text.push_str(&phrases.disputed);
        if let Some(reason) = works_with_what_was_told(opinion).filter(|reason| said != Some(reason.text().get(lang))) {
            text.push_str(&format!("{}{}", lang.pick(". ", "。"), reason.text().get(lang)));
        }
    }
    sheet.bullet(text);
}

/// The reason why it works with the things that the person told.
fn works_with_what_was_told(opinion: Opinion<'_>) -> Option<Reason<'_>> {
    let permits = |reason: &Reason<'_>| {
        reason.effect() == Effect::Permits && reason.holds() == Holds::Always && reason.gate().needs_means()
    };
    // What an issuer or a platform has yet to decide is said in the first sentence.
    let foreseen = opinion.evaluation().foreseen().ok();
    let expected =
        foreseen.as_ref().and_then(|foreseen| foreseen.opinions().find(|other| other.basis() == opinion.basis()));
    let works = expected.unwrap_or(opinion).guaranteed() > Verdict::NotDirectly;
    opinion.reasons().find(|reason| works && permits(reason) && speaks_of_told(opinion.evaluation(), *reason))
}

/// Adds the routes that the person uses and that break the law or the terms, with the lawful way.
pub(super) fn engaged<'e>(sheet: &mut Sheet, evaluation: &'e Evaluation<'_>, entries: &mut Entries<'e>) {
    let engaged = evaluation.refused().filter(|refusal| refusal.engaged()).collect::<Vec<Refusal<'e>>>();
    if !engaged.is_empty() {
        sheet.heading(&evaluation.phrases(sheet.phrases.lang).refused);
        engaged.into_iter().for_each(|refusal| sheet.item(entries.refusal(refusal)));
    }
}
