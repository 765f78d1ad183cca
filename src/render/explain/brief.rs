//! The answer for a person who wants to know what to do: verdict, why, what to ask, what improves it, what decides it.

use super::Phrases;
use super::answer::{edition, head};
use super::blocks::{Block, Item, Mark, Sheet};
use super::entries::{Entries, describe, rank};
use super::forward::{in_words, not_found_out, ways};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Refusal};
use crate::engine::model::{Effect, Lang, StepId};
use crate::engine::verdict::{GateState, Holds, Verdict};
use crate::reason::analysis::{Asking, Reach, Told};

/// So many ways forward, routes and alternatives are shown; the whole answer has all.
const MOST: usize = 3;

/// The answer on a page or two.
pub(super) fn brief(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    let mut sheet = Sheet::new(lang);
    let phrases = sheet.phrases;
    head(&mut sheet, evaluation);
    because(&mut sheet, evaluation);
    if !evaluation.settled() {
        ask_next(&mut sheet, evaluation);
    }
    let mut steps_shown = Vec::new();
    match evaluation.ways_forward() {
        Ok(found) => {
            let best = evaluation.settled() && evaluation.verdict() == Verdict::TheoreticallyPossible;
            if !found.ways.is_empty() || !best {
                ways(&mut sheet, evaluation, &found, MOST);
            }
            let steps = found.ways.iter().take(MOST).flat_map(|way| &way.steps);
            steps_shown.extend(steps.map(|step| step.id.to_string()));
        }
        Err(error) => too_hard(&mut sheet, &error),
    }
    let mut entries = Entries::short(phrases);
    for opinion in evaluation.opinions() {
        decides(&mut sheet, opinion, &mut entries);
    }
    refused(&mut sheet, evaluation, &mut entries);
    instead(&mut sheet, evaluation, &steps_shown, &mut entries);
    sheet.push(Block::Gap);
    let more = lang.pick(
        "With --full: every reason, way around and refusal, and the sources in full.",
        "加 --full 可看全部理由、变通办法、拒绝的做法和完整来源。",
    );
    sheet.aside(format!("{} ({}) {more}", phrases.advice, edition(evaluation.rulebook(), phrases)));
    sheet
}

pub(super) fn too_hard(sheet: &mut Sheet, error: &Error) {
    sheet.aside(not_found_out(error, sheet.phrases.lang));
}

fn because(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let lang = sheet.phrases.lang;
    let (known, settled) = (evaluation.told().count(), evaluation.settled());
    match evaluation.sufficient_reason() {
        Err(error) => too_hard(sheet, &error),
        // Before the answer is settled, that nothing told matters is no news.
        Ok(facts) if facts.is_empty() && (known == 0 || !settled) => {}
        Ok(facts) if settled => force(sheet, &facts, known, lang.pick("Because of these facts", "因为这些情况")),
        Ok(facts) => force(sheet, &facts, known, lang.pick("What matters so far", "目前起作用的情况")),
    }
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

fn ask_next(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let lang = sheet.phrases.lang;
    sheet.heading(lang.pick("What to find out next", "接下来先弄清"));
    match evaluation.next_question(&Asking::new()) {
        Err(error) => too_hard(sheet, &error),
        Ok(None) => {}
        Ok(Some(next)) => {
            let answers = next.answers().map(|value| value.label.get(lang)).collect::<Vec<_>>();
            let mut notes = vec![("", answers.join(" / "))];
            if let Some(most) = next.worst_case {
                let settle = if most == 1 { "question settles" } else { "questions settle" };
                let en = format!("at most {most} {settle} it");
                notes.push(("", lang.pick(en, format!("最多 {most} 个问题就能定"))));
            }
            sheet.item(Item::new(Mark::Question, next.fact().question.get(lang)).noted(notes));
        }
    }
    match evaluation.reachable() {
        Err(error) => too_hard(sheet, &error),
        Ok(reaches) => {
            sheet.line(lang.pick("What can still come out:", "还可能的结论："));
            reachable(sheet, &reaches);
        }
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

/// What decides an opinion: what closes its gates, and what opens those that stand open; the ways around a closed one.
fn decides<'e>(sheet: &mut Sheet, opinion: Opinion<'e>, entries: &mut Entries<'e>) {
    let phrases = sheet.phrases;
    let range = phrases.range(opinion.verdict(), opinion.guaranteed());
    sheet.heading(format!("{}{}{range}", phrases.opinion(opinion.basis()), phrases.colon));
    for (gate, state) in opinion.gates() {
        let mut of_gate = opinion.reasons().filter(|reason| reason.gate().id == gate.id).collect::<Vec<_>>();
        of_gate.sort_by_key(|reason| (rank(*reason), reason.holds() == Holds::Possibly));
        if state == GateState::Open {
            of_gate.retain(|reason| reason.effect() == Effect::Permits);
            of_gate.truncate(1);
        } else {
            of_gate.retain(|reason| reason.decisive());
            // What closes it in any case makes what may close it too superfluous.
            if state == GateState::Blocked && of_gate.iter().any(|reason| reason.holds() == Holds::Always) {
                of_gate.retain(|reason| reason.holds() == Holds::Always);
            }
        }
        sheet.line(format!("{}{}{}", gate.label.get(phrases.lang), phrases.colon, phrases.state(state)));
        of_gate.into_iter().for_each(|reason| sheet.item(entries.reason(reason)));
    }
    let routes = opinion.routes().collect::<Vec<_>>();
    if !routes.is_empty() {
        sheet.line(format!("{}{}", phrases.ways, phrases.colon.trim_end()));
        routes.iter().take(MOST).for_each(|offer| sheet.item(entries.route(*offer)));
        more(sheet, routes.len().saturating_sub(MOST));
    }
}

fn more(sheet: &mut Sheet, count: usize) {
    if count > 0 {
        sheet.aside(sheet.phrases.lang.pick(format!("{count} more: --full"), format!("还有 {count} 项：--full")));
    }
}

/// What the person uses and has to stop. What they do not use is named.
fn refused<'e>(sheet: &mut Sheet, evaluation: &'e Evaluation<'_>, entries: &mut Entries<'e>) {
    let (engaged, others): (Vec<Refusal<'e>>, Vec<Refusal<'e>>) =
        evaluation.refused().partition(|refusal| refusal.engaged());
    if engaged.is_empty() && others.is_empty() {
        return;
    }
    let Phrases { lang, refused, .. } = sheet.phrases;
    sheet.heading(*refused);
    engaged.into_iter().for_each(|refusal| sheet.item(entries.refusal(refusal)));
    let mut names = others.iter().map(|refusal| refusal.route().id()).collect::<Vec<_>>();
    names.sort_unstable();
    names.dedup();
    if !names.is_empty() {
        let names = names.join(lang.pick(", ", "、"));
        sheet.line(lang.pick(
            format!("Unlawful, and refused: {names}; what forbids it, and the lawful way: --full"),
            format!("违法而被拒绝的做法：{names}；依据和正当做法：--full"),
        ));
    }
}

/// What serves the need otherwise, beside the steps that were shown: what the evidence knows, else what the document says.
fn instead<'e>(sheet: &mut Sheet, evaluation: &'e Evaluation<'_>, steps_shown: &[String], entries: &mut Entries<'e>) {
    let steps = &evaluation.rulebook().model().steps;
    let known = evaluation.evidence().filter(|opinion| opinion.alternatives().next().is_some());
    let shown = |step: StepId| steps_shown.iter().any(|id| steps[step].id == *id);
    let hints = known.or(evaluation.document()).into_iter().flat_map(Opinion::alternatives);
    let hints = hints.filter(|hint| !hint.alternative().step.is_some_and(shown)).collect::<Vec<_>>();
    if hints.is_empty() {
        return;
    }
    sheet.heading(sheet.phrases.alternatives);
    hints.iter().take(MOST).for_each(|hint| sheet.item(entries.alternative(*hint)));
    more(sheet, hints.len().saturating_sub(MOST));
}
