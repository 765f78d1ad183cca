use super::Words;
use super::cite::short;
use super::forward::{in_words, ways};
use super::page::{Item, Mark, describe, goal, rank, standing, told};
use super::sheet::{Part, Sheet};
use crate::engine::error::Error;
use crate::engine::evaluation::{Dispute, Evaluation, Offer, Opinion, Reason, Refusal};
use crate::engine::model::{Basis, Compliance, Effect, Lang};
use crate::engine::verdict::{GateState, Holds};
use crate::reason::analysis::{Asking, Reach, Told};

/// So many ways forward, routes and alternatives are shown; the whole answer has all.
const MOST: usize = 3;

/// The answer for a person who wants to know what to do: verdict, why, what to ask, what improves it, what decides it.
pub(super) fn brief(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    let mut sheet = Sheet::new(lang);
    head(&mut sheet, evaluation);
    because(&mut sheet, evaluation.sufficient_reason(), evaluation);
    if !evaluation.settled() {
        ask_next(&mut sheet, evaluation);
    }
    let mut shown = Vec::new();
    match evaluation.ways_forward() {
        Ok(found) => {
            if !found.ways.is_empty()
                || !evaluation.settled()
                || evaluation.verdict() < crate::Verdict::TheoreticallyPossible
            {
                ways(&mut sheet, evaluation, &found, MOST);
            }
            shown.extend(found.ways.iter().take(MOST).flat_map(|way| way.steps.iter().map(|step| step.id.as_str())));
        }
        Err(error) => too_hard(&mut sheet, &error),
    }
    for opinion in evaluation.opinions() {
        decides(&mut sheet, opinion);
    }
    refused(&mut sheet, evaluation);
    instead(&mut sheet, evaluation, &shown);
    sheet.push(Part::Line(String::new()));
    let words = sheet.words;
    let more = lang.pick(
        "With --full: every reason, way around and refusal, and the sources in full.",
        "加 --full 可看全部理由、变通办法、拒绝的做法和完整来源。",
    );
    let rulebook = evaluation.rulebook();
    let digest = rulebook.digest().get(..12).unwrap_or_default();
    sheet.faint(format!("{} ({} {} {digest}) {more}", words.advice, words.rules, rulebook.version()));
    sheet
}

/// Question, verdict, and what is known.
pub(super) fn head(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let words = sheet.words;
    let country = evaluation.country_name().map_or("", |name| name.get(words.lang));
    sheet.push(Part::Title(format!("{country}{}{}", words.colon, goal(evaluation, words))));
    sheet.push(Part::Under(format!("{} {}", words.as_of, evaluation.as_of())));
    let verdict = evaluation.verdict();
    sheet.push(Part::Verdict(verdict, standing(words, verdict, evaluation.guaranteed())));
    sheet.faint(format!("{}{}{}", words.told, words.colon, told(evaluation, words)));
    if !evaluation.country_known() {
        sheet.line(words.unknown_country);
    }
    if evaluation.disputed() {
        sheet.line(words.disputed);
    }
}

pub(super) fn too_hard(sheet: &mut Sheet, error: &Error) {
    let text = sheet
        .words
        .lang
        .pick(format!("Not found out: {error}."), "没有算出：这个规则库对这项分析来说太难。".to_owned());
    sheet.faint(text);
}

fn because(sheet: &mut Sheet, reason: Result<Vec<Told<'_>>, Error>, evaluation: &Evaluation<'_>) {
    let lang = sheet.words.lang;
    let known = evaluation.told().count();
    match reason {
        Err(error) => too_hard(sheet, &error),
        // Before the answer is settled, that nothing told matters is no news.
        Ok(facts) if facts.is_empty() && (known == 0 || !evaluation.settled()) => {}
        Ok(facts) if evaluation.settled() => {
            force(sheet, &facts, known, lang.pick("Because of these facts", "因为这些情况"));
        }
        Ok(facts) => force(sheet, &facts, known, lang.pick("What matters so far", "目前起作用的情况")),
    }
}

/// Facts that force the answer, and how many do not matter.
pub(super) fn force(sheet: &mut Sheet, facts: &[Told<'_>], known: usize, heading: &str) {
    let words = sheet.words;
    let lang = words.lang;
    sheet.heading(heading);
    for told in facts {
        let text = describe(words, told.fact(), &told.names());
        sheet.push(Part::Item(Item { mark: Mark::Alternative, text, references: String::new(), notes: Vec::new() }));
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
    let words = sheet.words;
    let lang = words.lang;
    sheet.heading(lang.pick("What to find out next", "接下来先弄清"));
    match evaluation.next_question(&Asking::new()) {
        Err(error) => too_hard(sheet, &error),
        Ok(None) => {}
        Ok(Some(next)) => {
            let answers = next.answers().map(|value| value.label.get(lang)).collect::<Vec<_>>().join(" / ");
            let mut notes = vec![("", answers)];
            if let Some(most) = next.worst_case {
                let questions = if most == 1 { "question settles" } else { "questions settle" };
                notes.push((
                    "",
                    lang.pick(format!("at most {most} {questions} it"), format!("最多 {most} 个问题就能定")),
                ));
            }
            let text = next.fact().question.get(lang).to_owned();
            sheet.push(Part::Item(Item { mark: Mark::Question, text, references: String::new(), notes }));
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
    let words = sheet.words;
    for reach in reaches {
        let verdict = words.verdict(reach.verdict);
        let text = if reach.further.is_empty() {
            verdict.to_owned()
        } else {
            let facts = in_words(&reach.further, words);
            words.lang.pick(format!("{verdict}, for example if {facts}"), format!("{verdict}，例如：{facts}"))
        };
        sheet.push(Part::Item(Item { mark: Mark::Alternative, text, references: String::new(), notes: Vec::new() }));
    }
}

/// What decides an opinion: what closes its gates, and what opens those that stand open; the ways around a closed one.
fn decides(sheet: &mut Sheet, opinion: Opinion<'_>) {
    let words = sheet.words;
    let lang = words.lang;
    let title = match opinion.basis() {
        Basis::Document => words.document,
        Basis::Evidence => words.evidence,
    };
    let standing = if opinion.verdict() == opinion.guaranteed() {
        words.verdict(opinion.verdict()).to_owned()
    } else {
        let (best, worst) = (words.verdict(opinion.verdict()), words.verdict(opinion.guaranteed()));
        lang.pick(format!("{best}, at worst {worst}"), format!("{best}，最差为{worst}"))
    };
    sheet.heading(format!("{title}{}{standing}", words.colon));
    let reasons = opinion.reasons().collect::<Vec<_>>();
    for (gate, state) in opinion.gates() {
        let name = gate.label.get(lang);
        let of_gate = reasons.iter().copied().filter(|reason| reason.gate().is_some_and(|of| of.id == gate.id));
        let mut of_gate = of_gate.collect::<Vec<_>>();
        of_gate.sort_by_key(|reason| (rank(*reason), reason.holds() == Holds::Possibly));
        let closing = of_gate.iter().copied().filter(|reason| reason.decisive()).collect::<Vec<_>>();
        let certain = closing.iter().copied().filter(|reason| reason.holds() == Holds::Always).collect::<Vec<_>>();
        let shown = match state {
            GateState::Open => {
                of_gate.into_iter().filter(|reason| reason.effect() == Effect::Permits).take(1).collect()
            }
            // What closes it in any case makes what may close it too superfluous.
            GateState::Blocked if !certain.is_empty() => certain,
            GateState::Blocked | GateState::Depends => closing,
        };
        sheet.line(format!("{name}{}{}", words.colon, words.state(state)));
        for reason in shown {
            sheet.push(Part::Item(reason_item(reason, words)));
        }
    }
    let routes = opinion.routes().collect::<Vec<_>>();
    if !routes.is_empty() {
        sheet.line(format!("{}{}", words.ways, words.colon.trim_end()));
        for offer in routes.iter().take(MOST) {
            sheet.push(Part::Item(route_item(*offer, words)));
        }
        more(sheet, routes.len().saturating_sub(MOST));
    }
}

fn more(sheet: &mut Sheet, count: usize) {
    if count > 0 {
        sheet.faint(sheet.words.lang.pick(format!("{count} more: --full"), format!("还有 {count} 项：--full")));
    }
}

fn reason_item(reason: Reason<'_>, words: &'static Words) -> Item {
    let mark = match reason.effect() {
        Effect::Blocks => Mark::Blocks,
        Effect::Limits => Mark::Limits,
        Effect::Permits => Mark::Permits,
    };
    let mut notes = Vec::new();
    if reason.holds() == Holds::Possibly {
        let facts = reason.depends_on();
        let facts = facts.iter().map(|(fact, values)| describe(words, fact, values)).collect::<Vec<_>>();
        if !facts.is_empty() {
            notes.push((words.if_, facts.join(words.comma)));
        }
    }
    notes.extend(checked(reason.disputes(), words));
    if reason.citations().any(|cited| cited.stale) {
        notes.push(("", words.stale.to_owned()));
    }
    Item { mark, text: reason.text().get(words.lang).to_owned(), references: short(reason.citations(), words), notes }
}

/// What became of a document's claims when they were checked, in a word each.
fn checked<'e>(disputes: impl Iterator<Item = Dispute<'e>>, words: &Words) -> Option<(&'static str, String)> {
    let mut kinds = Vec::new();
    let mut by: Vec<&str> = Vec::new();
    for dispute in disputes {
        kinds.push(words.assessment(dispute.assessment));
        by.extend(dispute.decided_by().map(|claim| claim.id.as_str()));
    }
    kinds.sort_unstable();
    kinds.dedup();
    by.sort_unstable();
    by.dedup();
    let by = if by.is_empty() { String::new() } else { format!(" ({})", by.join(words.comma)) };
    (!kinds.is_empty()).then(|| (words.checked, format!("{}{by}", kinds.join(words.comma))))
}

fn route_item(offer: Offer<'_>, words: &'static Words) -> Item {
    let route = offer.route();
    let mut notes = Vec::new();
    let confirm = offer.to_confirm();
    if !confirm.is_empty() {
        let facts = confirm.iter().map(|(fact, values)| describe(words, fact, values)).collect::<Vec<_>>();
        notes.push((words.needs, facts.join(words.comma)));
    }
    if let Some(risk) = &route.risk {
        notes.push((words.risk, risk.get(words.lang).to_owned()));
    }
    notes.extend(checked(offer.disputes(), words));
    if offer.another_way() {
        notes.push(("", words.another_way.to_owned()));
    }
    let mark = if route.compliance == Compliance::Caution { Mark::Caution } else { Mark::Route };
    Item { mark, text: route.text.get(words.lang).to_owned(), references: short(offer.citations(), words), notes }
}

/// What the person uses and has to stop. What they do not use is counted.
fn refused(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let words = sheet.words;
    let (engaged, others): (Vec<Refusal<'_>>, Vec<Refusal<'_>>) =
        evaluation.refused().partition(|refusal| refusal.engaged());
    if engaged.is_empty() && others.is_empty() {
        return;
    }
    sheet.heading(words.refused);
    for refusal in engaged {
        let route = refusal.route();
        let mut notes = vec![("", words.engaged.to_owned())];
        let mut law: Vec<String> = Vec::new();
        for cited in refusal.forbidden_by() {
            let all = refusal.forbidden_by().filter(|other| other.claim.id == cited.claim.id);
            let text = format!("{} {}", cited.claim.text.get(words.lang), short(all, words));
            if !law.contains(&text) {
                law.push(text);
            }
        }
        notes.push((words.forbidden_by, law.join(" ")));
        if let Some(instead) = &route.instead {
            notes.push((words.instead, instead.get(words.lang).to_owned()));
        }
        let references = short(refusal.citations(), words);
        let text = route.text.get(words.lang).to_owned();
        sheet.push(Part::Item(Item { mark: Mark::Refused, text, references, notes }));
    }
    let mut names = others.iter().map(|refusal| refusal.route().id.as_str()).collect::<Vec<_>>();
    names.sort_unstable();
    names.dedup();
    if !names.is_empty() {
        let names = names.join(words.lang.pick(", ", "、"));
        sheet.line(words.lang.pick(
            format!("Unlawful, and refused: {names}; what forbids it, and the lawful way: --full"),
            format!("违法而被拒绝的做法：{names}；依据和正当做法：--full"),
        ));
    }
}

/// What serves the need otherwise, beside the steps that were shown: what the evidence knows, else what the document says.
fn instead(sheet: &mut Sheet, evaluation: &Evaluation<'_>, shown: &[&str]) {
    let words = sheet.words;
    let steps = &evaluation.rulebook().model().steps;
    let of = |opinion: Option<Opinion<'_>>| opinion.map_or(0, |opinion| opinion.alternatives().count());
    let opinion = if of(evaluation.evidence()) > 0 { evaluation.evidence() } else { evaluation.document() };
    let hints = opinion.into_iter().flat_map(Opinion::alternatives).filter(|hint| {
        let step = hint.alternative().step.and_then(|step| steps.get(step));
        step.is_none_or(|step| !shown.contains(&step.id.as_str()))
    });
    let hints = hints.collect::<Vec<_>>();
    if hints.is_empty() {
        return;
    }
    sheet.heading(words.alternatives);
    for hint in hints.iter().take(MOST) {
        let other = hint.alternative();
        let mut notes = other.risk.iter().map(|risk| (words.risk, risk.get(words.lang).to_owned())).collect::<Vec<_>>();
        notes.extend(checked(hint.disputes(), words));
        if hint.citations().any(|cited| cited.stale) {
            notes.push(("", words.stale.to_owned()));
        }
        let mark = if other.compliance == Compliance::Caution { Mark::Caution } else { Mark::Alternative };
        let references = short(hint.citations(), words);
        let text = other.text.get(words.lang).to_owned();
        sheet.push(Part::Item(Item { mark, text, references, notes }));
    }
    more(sheet, hints.len().saturating_sub(MOST));
}
