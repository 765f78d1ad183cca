//! The answer for a person who wants to know what to do.
//!
//! Its order is the order in which a person needs it: what comes out, in one sentence; where the article and the evidence
//! differ; what breaks the law or the terms; what a reader of the article must know; a row for each typical situation where
//! it depends on the situation; limits with their figures; what makes it fail; what to find out next, what would improve it
//! and what to do instead (before the limits, where the answer is no); sources. Everything else is in the whole answer.

use std::collections::BTreeSet;

use super::alive::{Alive, alive};
use super::answer::{day, edition, not_known, title};
use super::blocks::{Block, Item, Mark, Sheet, Tone};
use super::entries::{Detail, Entries, describe};
use super::forward::{in_words, not_found_out, short_way};
use super::rows::typical;
use super::sentence::{Outlook, Says, asks_for_the_unusual, outlook, speaks_of_told};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Reason, Refusal};
use crate::engine::model::{Basis, Effect, Lang, StepId};
use crate::engine::verdict::{Holds, Verdict};
use crate::reason::analysis::{Asking, Reach, Told};

/// So many limits, ways forward, routes, alternatives and cases in which it fails are shown; the whole answer has all.
const MOST: usize = 3;
/// So many where it depends: there is more to be told.
const MOST_OF_OPEN: usize = 2;

/// The answer on a page.
pub(super) fn brief(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    let mut sheet = Sheet::new(lang);
    let phrases = sheet.phrases;
    sheet.push(Block::Title(title(evaluation, phrases)));
    sheet.paragraph(Tone::Under, day(evaluation, phrases));
    let mut entries = Entries::brief(phrases);
    let found = outlook(evaluation, phrases);
    let alive = alive(evaluation);
    match &found {
        Ok(outlook) => first(&mut sheet, evaluation, outlook, alive.as_ref()),
        Err(error) => {
            sheet.verdict(evaluation.verdict(), evaluation.guaranteed(), None);
            too_hard(&mut sheet, error);
        }
    }
    let bare = evaluation.told().next().is_none();
    let (depends, shown) = match &found {
        Ok(outlook) => (outlook.says == Says::Depends, outlook.shown()),
        Err(_) => (!evaluation.settled(), evaluation.settled().then_some(evaluation.verdict())),
    };
    let most = if depends { MOST_OF_OPEN } else { MOST };
    // Under a yes nothing needs to be done; whoever reads no wants to know what to do before the limits of what does not work.
    let (best, closed) = (shown == Some(Verdict::TheoreticallyPossible), shown == Some(Verdict::NotDirectly));
    remarks(&mut sheet, evaluation);
    engaged(&mut sheet, evaluation, &mut entries);
    if let Some(alive) = alive.as_ref().filter(|_| !closed) {
        alive.section(&mut sheet, &mut entries, evaluation.country_code(), found.is_ok_and(|outlook| outlook.open()));
    }
    // How long a number lives is the same for whoever holds it.
    let rows = depends && alive.is_none() && typical(&mut sheet, evaluation);
    let routes = around(&mut sheet, evaluation, &mut entries, most, bare);
    if closed {
        act(&mut sheet, evaluation, &mut entries, most);
    }
    // Where the rules of several operators stand above, what makes it fail is all that there is room for.
    let several = depends && alive.as_ref().is_some_and(Alive::several);
    let count = if bare && several {
        0
    } else if closed || bare && (rows || alive.is_some()) {
        1 - usize::from(routes)
    } else {
        most
    };
    limits(&mut sheet, evaluation, &mut entries, count, alive.as_ref());
    // Of somebody of whom nothing is known, the rows say enough.
    if !(closed || bare && rows) {
        fails(&mut sheet, evaluation, &mut entries, most);
    }
    if depends {
        ask_next(&mut sheet, evaluation);
    }
    if !best && !bare && !closed {
        act(&mut sheet, evaluation, &mut entries, most);
    }
    foot(&mut sheet, evaluation, entries);
    sheet
}

pub(super) fn too_hard(sheet: &mut Sheet, error: &Error) {
    sheet.aside(not_found_out(error, sheet.phrases.lang));
}

/// The first sentence, and how far it can be relied on.
fn first(sheet: &mut Sheet, evaluation: &Evaluation<'_>, outlook: &Outlook<'_>, alive: Option<&Alive<'_>>) {
    let phrases = sheet.phrases;
    let lang = phrases.lang;
    sheet.push(Block::Gap);
    let country = &evaluation.rulebook().model().countries[evaluation.country];
    let told = || outlook.sentence(evaluation.goal().label().get(lang), lang);
    let parts = match (alive, outlook.says) {
        (Some(alive), Says::Undocumented) => {
            // What was told of the number comes before what holds of every number.
            outlook.cause.iter().cloned().chain([alive.sentence(country.name.get(lang), lang)]).collect()
        }
        (Some(alive), Says::Depends) => vec![alive.sentence(country.name.get(lang), lang), told()],
        _ => vec![told()],
    };
    let text = parts.join(lang.pick(" ", ""));
    sheet.push(Block::Outcome { verdict: outlook.shown(), text, first: true });
    let mut parts = vec![phrases.range(evaluation.verdict(), evaluation.guaranteed())];
    if let (Ok(ordinary), false) = (evaluation.ordinary(), evaluation.settled()) {
        let whole = (evaluation.verdict(), evaluation.guaranteed());
        if (ordinary.verdict(), ordinary.guaranteed()) != whole {
            let range = phrases.range(ordinary.verdict(), ordinary.guaranteed());
            parts.push(lang.pick(format!("in ordinary cases {range}"), format!("一般情况下{range}")));
        }
    }
    if outlook.says == Says::Undocumented {
        parts.push(lang.pick("nothing that was read says that it works", "读到的资料都没有说可行").to_owned());
    } else if outlook.says != Says::Depends
        && !evaluation.disputed()
        && let Ok(grade) = evaluation.standing()
    {
        // Fewer claims can come to the same for want of any other: the answer stands no higher than the cause that is told.
        let grade = outlook.grade.map_or(grade, |cause| cause.max(grade));
        let meaning = phrases.grade_means(grade);
        parts.push(lang.pick(format!("stands on {grade} ({meaning})"), format!("依据等级 {grade}（{meaning}）")));
    }
    sheet.aside(format!("{}{}{}", phrases.exactly, phrases.colon, parts.join(phrases.semicolon)));
    if let Ok(presumed) = evaluation.presumed()
        && !presumed.is_empty()
    {
        let facts = presumed.iter().map(|one| describe(phrases, one.fact(), one.values())).collect::<Vec<_>>();
        sheet.aside(format!("{}{}{}", phrases.presumes, phrases.colon, facts.join(phrases.semicolon)));
    }
}

/// Where the opinions differ, and what a reader of the article must know.
fn remarks(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = sheet.phrases;
    if !evaluation.country_known() {
        sheet.line(phrases.unknown_country);
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
        sheet.line(phrases.disputed);
    }
}

/// What one side of a dispute says: "The article says: no. <why> (contradicted)".
fn side(sheet: &mut Sheet, opinion: Opinion<'_>) {
    let phrases = sheet.phrases;
    let lang = phrases.lang;
    let range = phrases.range(opinion.verdict(), opinion.guaranteed());
    let mut text = format!("{}{}{range}", phrases.opinion(opinion.basis()), phrases.colon);
    let decides = |reason: &Reason<'_>| reason.decisive() && reason.holds() == Holds::Always;
    if let (Basis::Document, Some(reason)) = (opinion.basis(), opinion.reasons().find(decides)) {
        let mut kinds = reason.disputes().map(|dispute| phrases.assessment(dispute.assessment())).collect::<Vec<_>>();
        kinds.sort_unstable();
        kinds.dedup();
        let kinds = kinds.join(phrases.comma);
        let kinds = if kinds.is_empty() { kinds } else { lang.pick(format!(" ({kinds})"), format!("（{kinds}）")) };
        text.push_str(
            &lang.pick(format!(". {}{kinds}", reason.text().en()), format!("。{}{kinds}", reason.text().zh())),
        );
    }
    sheet.bullet(text);
}

/// What the person does that breaks the law or the terms, with the lawful way.
fn engaged<'e>(sheet: &mut Sheet, evaluation: &'e Evaluation<'_>, entries: &mut Entries<'e>) {
    let engaged = evaluation.refused().filter(|refusal| refusal.engaged()).collect::<Vec<Refusal<'e>>>();
    if !engaged.is_empty() {
        sheet.heading(sheet.phrases.refused);
        engaged.into_iter().for_each(|refusal| sheet.item(entries.refusal(refusal)));
    }
}

/// Ways around what is closed; whether there are any.
fn around<'e>(
    sheet: &mut Sheet,
    evaluation: &'e Evaluation<'_>,
    entries: &mut Entries<'e>,
    most: usize,
    bare: bool,
) -> bool {
    let routes = evaluation.opinions().flat_map(Opinion::routes).collect::<Vec<_>>();
    if routes.is_empty() || evaluation.settled() && evaluation.verdict() != Verdict::ViaWorkaround {
        return false;
    }
    sheet.heading(sheet.phrases.ways);
    for offer in routes.iter().take(most) {
        let mut item = entries.route(*offer);
        // In what combination of facts it is open is part of what it says.
        let needs = sheet.phrases.needs;
        let checked = sheet.phrases.checked;
        item.notes.retain(|(label, _)| !bare || *label == needs || *label == checked);
        sheet.item(item);
    }
    more(sheet, routes.len().saturating_sub(most));
    true
}

/// Limits, those that hold in any case first, with their figures.
fn limits<'e>(
    sheet: &mut Sheet,
    evaluation: &'e Evaluation<'_>,
    entries: &mut Entries<'e>,
    most: usize,
    alive: Option<&Alive<'_>>,
) {
    let mut limits = evaluation.opinions().flat_map(Opinion::reasons).collect::<Vec<_>>();
    limits.retain(|reason| reason.effect() == Effect::Limits && !reason.is_silence());
    limits.retain(|reason| !alive.is_some_and(|alive| alive.tells(*reason)));
    let all = limits.len();
    limits.retain(|reason| !needs_the_unusual(*reason));
    if limits.is_empty() || most == 0 {
        return;
    }
    let document = |reason: &Reason<'_>| reason.opinion().basis() == Basis::Document;
    limits.sort_by_key(|reason| {
        let told = speaks_of_told(evaluation, *reason);
        (reason.holds() == Holds::Possibly, !told, document(reason), reason.figures().next().is_none())
    });
    sheet.heading(sheet.phrases.lang.pick("Good to know", "须知"));
    limits.iter().take(most).for_each(|reason| sheet.item(entries.reason(*reason)));
    more(sheet, all - limits.len().min(most));
}

/// What can still make it fail, ordinary cases first.
fn fails<'e>(sheet: &mut Sheet, evaluation: &'e Evaluation<'_>, entries: &mut Entries<'e>, most: usize) {
    let mut cases = evaluation.opinions().flat_map(Opinion::reasons).collect::<Vec<_>>();
    cases.retain(|reason| {
        reason.effect() == Effect::Blocks
            && reason.holds() == Holds::Possibly
            && reason.decisive()
            && !reason.is_silence()
    });
    if cases.is_empty() {
        return;
    }
    let (mut usual, rare): (Vec<_>, Vec<_>) = cases.into_iter().partition(|reason| !needs_the_unusual(*reason));
    let document = |reason: &Reason<'_>| reason.opinion().basis() == Basis::Document;
    usual.sort_by_key(document);
    if usual.is_empty() {
        let count = rare.len();
        let cases = if count == 1 { "case" } else { "cases" };
        sheet.aside(sheet.phrases.lang.pick(
            format!("It fails in {count} unusual {cases}: --full"),
            format!("另有 {count} 种少见的情况会行不通：--full"),
        ));
        return;
    }
    sheet.heading(sheet.phrases.lang.pick("It fails if", "出现以下情况就不行"));
    usual.iter().take(most).for_each(|reason| sheet.item(entries.reason(*reason)));
    more(sheet, usual.len().saturating_sub(most) + rare.len());
}

/// Whether a reason holds only where some fact has an unusual value.
fn needs_the_unusual(reason: Reason<'_>) -> bool {
    let evaluation = reason.opinion().evaluation();
    reason.condition().is_some_and(|condition| asks_for_the_unusual(evaluation, condition))
}

fn more(sheet: &mut Sheet, count: usize) {
    if count > 0 {
        sheet.aside(sheet.phrases.lang.pick(format!("{count} more: --full"), format!("还有 {count} 项：--full")));
    }
}

fn ask_next(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let lang = sheet.phrases.lang;
    match evaluation.foreseen().and_then(|foreseen| foreseen.next_question(&Asking::new())) {
        Err(error) => too_hard(sheet, &error),
        Ok(None) => {}
        Ok(Some(next)) => {
            sheet.heading(lang.pick("What to find out next", "接下来先弄清"));
            let answers = next.answers().map(|value| value.label.get(lang)).collect::<Vec<_>>();
            let notes = vec![("", answers.join(" / "))];
            sheet.item(Item::new(Mark::Question, next.fact().question.get(lang)).noted(notes));
        }
    }
}

/// What the person can do: what improves it, and what serves the need otherwise.
fn act<'e>(sheet: &mut Sheet, evaluation: &'e Evaluation<'_>, entries: &mut Entries<'e>, most: usize) {
    let steps_shown = improve(sheet, evaluation);
    instead(sheet, evaluation, &steps_shown, entries, most);
}

/// What improves it; the steps that are shown.
fn improve(sheet: &mut Sheet, evaluation: &Evaluation<'_>) -> Vec<String> {
    match evaluation.ways_forward() {
        Err(error) => {
            too_hard(sheet, &error);
            Vec::new()
        }
        Ok(found) => {
            let phrases = sheet.phrases;
            // A way that needs more than is ordinarily so is not for this person, as far as anybody knows.
            let ways = found.ways.iter().filter(|way| way.provided.iter().all(ordinarily)).collect::<Vec<_>>();
            if !ways.is_empty() {
                sheet.heading(phrases.lang.pick("What improves it", "怎样能改善"));
            } else if found.ways.is_empty() && evaluation.settled() {
                sheet.line(phrases.lang.pick(
                    "No lawful change is known that makes a better answer possible or certain.",
                    "没有已知的合法改变能带来更好的或更确定的结论。",
                ));
            }
            ways.iter().take(MOST).for_each(|way| sheet.item(short_way(way, phrases)));
            if !ways.is_empty() {
                more(sheet, found.ways.len() - ways.len().min(MOST));
            }
            let steps = ways.iter().take(MOST).flat_map(|way| &way.steps);
            steps.map(|step| step.id.to_string()).collect()
        }
    }
}

/// Whether a fact ordinarily has the values that are needed of it.
fn ordinarily(needed: &Told<'_>) -> bool {
    let names = needed.names();
    let mut ordinary = needed.fact().values().iter().filter(|value| !value.unusual());
    ordinary.all(|value| names.contains(&value.id()))
}

/// What serves the need otherwise, beside the steps that were shown: what the evidence knows, else what the document says.
fn instead<'e>(
    sheet: &mut Sheet,
    evaluation: &'e Evaluation<'_>,
    steps_shown: &[String],
    entries: &mut Entries<'e>,
    most: usize,
) {
    let steps = &evaluation.rulebook().model().steps;
    let known = evaluation.evidence().filter(|opinion| opinion.alternatives().next().is_some());
    let shown = |step: StepId| steps_shown.iter().any(|id| steps[step].id == *id);
    let hints = known.or(evaluation.document()).into_iter().flat_map(Opinion::alternatives);
    let mut hints = hints.filter(|hint| !hint.alternative().step.is_some_and(shown)).collect::<Vec<_>>();
    let all = hints.len();
    // What is for somebody in an unusual situation is for nobody who did not tell of one.
    hints.retain(|hint| !asks_for_the_unusual(evaluation, &hint.alternative().when));
    if hints.is_empty() {
        return;
    }
    hints.sort_by_key(|hint| hint.holds() == Holds::Possibly);
    sheet.heading(sheet.phrases.alternatives);
    hints.iter().take(most).for_each(|hint| sheet.item(entries.alternative(*hint)));
    more(sheet, all - hints.len().min(most));
}

/// The sources, and what else there is.
fn foot<'e>(sheet: &mut Sheet, evaluation: &'e Evaluation<'_>, entries: Entries<'e>) {
    let phrases = sheet.phrases;
    let lang = phrases.lang;
    if let Detail::Brief(sources) = entries.detail {
        let list = sources.list_in_short().collect::<Vec<_>>();
        if !list.is_empty() {
            sheet.heading(phrases.sources);
            sheet.blocks.extend(list);
        }
    }
    sheet.push(Block::Gap);
    let routes = evaluation.refused().filter(|refusal| !refusal.engaged()).map(|refusal| refusal.route().id());
    let names = routes.collect::<BTreeSet<_>>();
    let refused = match names.len() {
        0 => String::new(),
        1 => lang
            .pick(" One way that breaks the law or the terms is refused.", "另有 1 种违法或违规的做法不予采用。")
            .to_owned(),
        count => lang.pick(
            format!(" {count} ways that break the law or the terms are refused."),
            format!("另有 {count} 种违法或违规的做法不予采用。"),
        ),
    };
    let more = lang.pick(
        "With --full: every reason, way around and refusal, and the sources in full.",
        "加 --full 可看全部理由、变通办法、拒绝的做法和完整来源。",
    );
    sheet.aside(format!("{} ({}){refused} {more}", phrases.advice, edition(evaluation.rulebook(), phrases)));
}

/// Facts that force the answer, and how many do not matter.
pub(super) fn force(sheet: &mut Sheet, facts: &[Told<'_>], known: usize, heading: &str) {
    let phrases = sheet.phrases;
    let lang = phrases.lang;
    sheet.heading(heading);
    for told in facts {
        sheet.bullet(describe(phrases, told.fact(), &told.names()));
    }
    let rest = known.saturating_sub(facts.len());
    if facts.is_empty() {
        sheet.line(lang.pick("None: with nothing told the answer is the same.", "没有：什么都不说明，结论也一样。"));
    } else if rest > 0 {
        let these = if facts.len() == 1 { "this one fact" } else { "these facts" };
        let others = if rest == 1 { "the other one".to_owned() } else { format!("the other {rest}") };
        sheet.line(lang.pick(
            format!("The answer follows from {these} alone; {others} that you told may be as they will."),
            format!("仅凭这些就能得出结论；您说明的另外 {rest} 项怎样都不影响。"),
        ));
    }
}

/// The verdicts that can come out, each with what leads to it.
pub(super) fn reachable(sheet: &mut Sheet, reaches: &[Reach<'_>]) {
    let phrases = sheet.phrases;
    for reach in reaches {
        let (verdict, facts) = (phrases.verdict(reach.verdict), in_words(&reach.further, phrases));
        sheet.bullet(match reach.further.is_empty() {
            true => verdict.to_owned(),
            false => {
                phrases.lang.pick(format!("{verdict}, for example if {facts}"), format!("{verdict}，例如：{facts}"))
            }
        });
    }
}
