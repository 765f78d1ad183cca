//! The answer for a person who wants to know what to do.
//!
//! Its order is the order in which a person needs it: what comes out, in one sentence; where the article and the evidence
//! differ; what breaks the law or the terms; what a reader of the article must know; a row for each typical situation where
//! it depends on the situation; limits with their figures; what makes it fail; what to find out next, what would improve it
//! and what to do instead (before the limits, where the answer is no); sources. Everything else is in the whole answer.
//! Nothing is said twice: the statement that the first sentence gives as the cause stands in no list below it. A list holds
//! what a person reads in one go, its heading says how many more there are, and all of them stand in the whole answer.

use std::collections::BTreeSet;

use super::alive::{Alive, alive};
use super::answer::{day, edition, not_known, title};
use super::blocks::{Block, Item, Mark, Sheet, Tone};
use super::cite::{cited_on, short};
use super::entries::{Detail, Entries, describe};
use super::forward::{in_words, not_found_out, short_way};
use super::rows::typical;
use super::sentence::{Outlook, Says, asks_for_the_unusual, outlook, speaks_of_told};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Reason, Refusal};
use crate::engine::model::{Basis, Effect, Lang, Step, StepId};
use crate::engine::verdict::{Holds, Verdict};
use crate::reason::analysis::{Asking, Reach, Told, Way};

/// So many limits, cases in which it fails and things to do are shown: fewer, the more else has to be said.
const MOST: usize = 3;
/// So many where it depends.
const FEW: usize = 2;

/// The answer on a page.
pub(crate) fn brief(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    let mut sheet = Sheet::new(lang);
    let phrases = sheet.phrases;
    sheet.push(Block::Title(title(evaluation, phrases)));
    sheet.paragraph(Tone::Under, day(evaluation, phrases));
    let mut page = Page { evaluation, sheet, entries: Entries::brief(phrases), said: Vec::new(), unshown: 0 };
    let (says, shown) = page.opening();
    page.engaged();
    let depends = says == Says::Depends;
    let bare = evaluation.told().next().is_none();
    // Under a yes nothing needs to be done; whoever reads no wants to know what to do before the limits of what does not work.
    let (best, closed) = (shown == Some(Verdict::TheoreticallyPossible), shown == Some(Verdict::NotDirectly));
    let alive = alive(evaluation);
    if let Some(alive) = alive.as_ref().filter(|_| !closed) {
        alive.section(&mut page.sheet, &mut page.entries, evaluation.country_code(), leads(says));
    }
    // How long a number lives is the same for whoever holds it.
    let rows = depends && alive.is_none() && typical(&mut page.sheet, evaluation);
    let routes = page.around(bare);
    let country = &evaluation.rulebook().model().countries[evaluation.country];
    let remark = country.document.as_ref().is_some_and(|document| document.remark.is_some());
    let warned = [Says::Undocumented, Says::Uncertain].contains(&says);
    let more = [evaluation.disputed(), routes, remark, warned].into_iter().filter(|said| *said);
    let room = |most: usize| if bare { most } else { most.saturating_sub(more.clone().count()).max(1) };
    let most = room(if depends { FEW } else { MOST });
    if closed {
        page.act(most, true);
    }
    // Of somebody of whom nothing is known, the rows say enough.
    let enough = closed || bare && rows;
    // Where the rules of several operators stand above, what makes it fail is all that there is room for.
    let several = depends && alive.as_ref().is_some_and(Alive::several);
    let count = match () {
        () if bare && several => 0,
        () if enough || bare && alive.is_some() => usize::from(!routes),
        () => most,
    };
    page.limits(alive.as_ref(), count);
    if !enough {
        page.fails(if depends { FEW } else { most });
    }
    if depends {
        ask_next(&mut page.sheet, evaluation);
    }
    if !best && !bare && !closed {
        page.act(room(FEW), false);
    }
    page.foot()
}

/// A short answer that is being written.
struct Page<'e, 'r> {
    evaluation: &'e Evaluation<'r>,
    sheet: Sheet,
    entries: Entries<'e>,
    /// Statements that stand on the page.
    said: Vec<String>,
    /// How many statements no list of the page counts.
    unshown: usize,
}

/// Whether the first sentence is what keeps a number alive.
pub(super) fn leads(says: Says) -> bool {
    [Says::Undocumented, Says::Depends].contains(&says)
}

pub(super) fn too_hard(sheet: &mut Sheet, error: &Error) {
    sheet.aside(not_found_out(error, sheet.phrases.lang));
}

/// The first sentence and what belongs to it, to the line that says how far it can be relied on. What it comes to, and the
/// statement that it gives as the cause.
pub(super) fn first<'e>(
    sheet: &mut Sheet,
    evaluation: &'e Evaluation<'_>,
    entries: &mut Entries<'e>,
) -> (Says, Option<Verdict>, Option<String>) {
    sheet.push(Block::Gap);
    let found = match outlook(evaluation, sheet.phrases) {
        Ok(outlook) => {
            let cited = entries.cite(outlook.cited.iter().copied());
            sentence(sheet, evaluation, &outlook, &cited);
            (outlook.says, outlook.says.verdict(), outlook.cause)
        }
        Err(error) => {
            sheet.verdict(evaluation.verdict(), evaluation.guaranteed(), None);
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

fn sentence(sheet: &mut Sheet, evaluation: &Evaluation<'_>, outlook: &Outlook<'_>, cited: &str) {
    let phrases = sheet.phrases;
    let lang = phrases.lang;
    let told = || outlook.sentence(evaluation.goal().label().get(lang), lang);
    let parts = match (alive(evaluation), outlook.says) {
        (Some(alive), Says::Undocumented) => {
            // What was told of the number comes before what holds of every number.
            outlook.cause.iter().cloned().chain([alive.sentence(lang)]).collect()
        }
        (Some(alive), Says::Depends) => vec![alive.sentence(lang), told()],
        _ => vec![told()],
    };
    let text = parts.join(lang.pick(" ", ""));
    let text = format!("{text} {cited}").trim_end().to_owned();
    sheet.push(Block::Sentence { says: outlook.says, text });
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
}

fn presumed(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = sheet.phrases;
    if let Ok(presumed) = evaluation.presumed()
        && !presumed.is_empty()
    {
        let facts = presumed.iter().map(|one| describe(phrases, one.fact(), one.values())).collect::<Vec<_>>();
        sheet.aside(format!("{}{}{}", phrases.presumes, phrases.colon, facts.join(phrases.semicolon)));
    }
}

/// What the names tell by which the person told something: "Touch 'n Go eWallet: network of that wallet: both [A 2025]".
pub(super) fn names(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = sheet.phrases;
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    for name in evaluation.named() {
        let tells = name.tells.iter().map(|(fact, values)| {
            let fact = &facts[*fact];
            describe(phrases, fact, &fact.names_of(*values))
        });
        let tells = tells.collect::<Vec<_>>().join(phrases.semicolon);
        let cites = short(cited_on(evaluation, Basis::Evidence, name.because()), phrases);
        let cites = match cites.is_empty() {
            true => phrases.lang.pick("(not known for that day)", "（那一天是否如此，没有读到）").to_owned(),
            false => cites,
        };
        sheet.aside(format!("{}{}{tells} {cites}", name.label().get(phrases.lang), phrases.colon));
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
    if opinion.basis() == Basis::Evidence {
        text.push_str(phrases.disputed);
        if let Some(reason) = works_with_what_was_told(opinion) {
            text.push_str(&lang.pick(format!(". {}", reason.text().en()), format!("。{}", reason.text().zh())));
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
        sheet.heading(sheet.phrases.refused);
        engaged.into_iter().for_each(|refusal| sheet.item(entries.refusal(refusal)));
    }
}

impl<'e> Page<'e, '_> {
    fn opening(&mut self) -> (Says, Option<Verdict>) {
        let (says, shown, cause) = first(&mut self.sheet, self.evaluation, &mut self.entries);
        self.said.extend(cause);
        (says, shown)
    }

    fn engaged(&mut self) {
        engaged(&mut self.sheet, self.evaluation, &mut self.entries);
    }

    /// A heading, with how many entries of the list are in the whole answer alone.
    fn heading(&mut self, text: &str, left: usize) {
        self.sheet.push(Block::List { heading: text.to_owned(), left });
    }

    /// Whether a statement stands on the page already; from now on it does.
    fn told_before(&mut self, text: &str) -> bool {
        let before = self.said.iter().any(|said| said == text);
        if !before {
            self.said.push(text.to_owned());
        }
        before
    }

    /// Reasons of which none is told twice.
    fn reasons(&mut self, of: impl Fn(&Reason<'_>) -> bool) -> Vec<Reason<'e>> {
        let mut reasons = self.evaluation.opinions().flat_map(Opinion::reasons).collect::<Vec<_>>();
        reasons.retain(|reason| of(reason) && !reason.is_silence());
        let lang = self.sheet.phrases.lang;
        reasons.retain(|reason| !self.told_before(reason.text().get(lang)));
        reasons
    }

    /// Ways around what is closed; whether there are any.
    fn around(&mut self, bare: bool) -> bool {
        let mut routes = self.evaluation.opinions().flat_map(Opinion::routes).collect::<Vec<_>>();
        if routes.is_empty() || self.evaluation.settled() && self.evaluation.verdict() != Verdict::ViaWorkaround {
            return false;
        }
        routes.sort_by_key(|offer| offer.holds() == Holds::Possibly);
        let phrases = self.sheet.phrases;
        self.heading(phrases.ways, routes.len().saturating_sub(FEW));
        for offer in routes.iter().take(FEW) {
            let mut item = self.entries.route(*offer);
            // In what combination of facts it is open is part of what it says.
            item.notes.retain(|(label, _)| !bare || *label == phrases.needs || *label == phrases.checked);
            self.sheet.item(item);
        }
        true
    }

    /// Limits, those that hold in any case first, with their figures.
    fn limits(&mut self, alive: Option<&Alive<'_>>, most: usize) {
        let told = |reason: &Reason<'_>| alive.is_some_and(|alive| alive.tells(*reason));
        let mut limits = self.reasons(|reason| reason.effect() == Effect::Limits && !told(reason));
        let all = limits.len();
        limits.retain(|reason| !needs_the_unusual(*reason));
        if limits.is_empty() || most == 0 {
            self.unshown += all;
            return;
        }
        let evaluation = self.evaluation;
        let document = |reason: &Reason<'_>| reason.opinion().basis() == Basis::Document;
        limits.sort_by_key(|reason| {
            let told = speaks_of_told(evaluation, *reason);
            (reason.holds() == Holds::Possibly, !told, document(reason), reason.figures().next().is_none())
        });
        let phrases = self.sheet.phrases;
        self.heading(phrases.good_to_know, all - limits.len().min(most));
        for reason in limits.iter().take(most) {
            let item = self.entries.reason(*reason);
            self.sheet.item(item);
        }
    }

    /// What can still make it fail, ordinary cases first.
    fn fails(&mut self, most: usize) {
        let cases = self.reasons(|reason| {
            reason.effect() == Effect::Blocks && reason.holds() == Holds::Possibly && reason.decisive()
        });
        let (mut usual, rare): (Vec<_>, Vec<_>) = cases.into_iter().partition(|reason| !needs_the_unusual(*reason));
        if usual.is_empty() {
            self.unshown += rare.len();
            return;
        }
        usual.sort_by_key(|reason| reason.opinion().basis() == Basis::Document);
        let phrases = self.sheet.phrases;
        self.heading(phrases.fails_if, usual.len().saturating_sub(most) + rare.len());
        for reason in usual.iter().take(most) {
            let item = self.entries.reason(*reason);
            self.sheet.item(item);
        }
    }

    /// What the person can do, in one list: what improves it, then what serves the need otherwise (what the evidence knows,
    /// else what the document says). `closed`: where nothing is known, that is said.
    fn act(&mut self, most: usize, closed: bool) {
        let phrases = self.sheet.phrases;
        let found = self.evaluation.ways_forward();
        let (all_ways, ways) = match &found {
            Err(error) => {
                too_hard(&mut self.sheet, error);
                (0, Vec::new())
            }
            // A way that needs more than is ordinarily so is not for this person, as far as anybody knows.
            Ok(found) => {
                let ways = found.ways.iter().filter(|way| way.provided.iter().all(ordinarily)).collect::<Vec<_>>();
                (found.ways.len(), ways)
            }
        };
        let steps = &self.evaluation.rulebook().model().steps;
        let hints = |shown: &[&Way<'_>]| {
            let known = self.evaluation.evidence().filter(|opinion| opinion.alternatives().next().is_some());
            let shown =
                |step: StepId| shown.iter().flat_map(|way| &way.steps).any(|taken| taken.id() == steps[step].id());
            let hints = known.or(self.evaluation.document()).into_iter().flat_map(Opinion::alternatives);
            let mut hints = hints.filter(|hint| !hint.alternative().step.is_some_and(shown)).collect::<Vec<_>>();
            let all = hints.len();
            // What is for somebody in an unusual situation is for nobody who did not tell of one.
            hints.retain(|hint| !asks_for_the_unusual(self.evaluation, &hint.alternative().when));
            // Nobody is sent where their nationality, or whatever else cannot be changed, does not let them.
            hints.retain(|hint| hint.alternative().step.is_none_or(|step| within_reach(self.evaluation, &steps[step])));
            hints.sort_by_key(|hint| hint.holds() == Holds::Possibly);
            (all, hints)
        };
        // One place is kept for something else to do, as what improves it may be out of reach.
        let room = (most - usize::from(!hints(&ways).1.is_empty())).max(1);
        let mut shown: Vec<&Way<'_>> = Vec::new();
        for way in ways {
            // A way that begins like another, or ends like it, tells of little that is new.
            let shares =
                |other: &&Way<'_>| other.steps.iter().any(|step| way.steps.iter().any(|of| of.id() == step.id()));
            if shown.len() < room && !shown.iter().any(shares) {
                shown.push(way);
            }
        }
        let (all_hints, hints) = hints(&shown);
        let rest = hints.iter().take(most.saturating_sub(shown.len())).collect::<Vec<_>>();
        if shown.is_empty() && rest.is_empty() {
            if closed && all_ways == 0 && found.is_ok() {
                self.sheet.line(phrases.no_change);
            }
            self.unshown += all_ways + all_hints;
            return;
        }
        self.heading(phrases.alternatives, (all_ways + all_hints).saturating_sub(shown.len() + rest.len()));
        shown.into_iter().for_each(|way| self.sheet.item(short_way(way, phrases)));
        for hint in rest {
            let item = self.entries.alternative(*hint);
            self.sheet.item(item);
        }
    }

    /// The sources, and what else there is.
    fn foot(self) -> Sheet {
        let Page { evaluation, mut sheet, entries, unshown, .. } = self;
        let phrases = sheet.phrases;
        let lang = phrases.lang;
        if let Detail::Brief(sources) = entries.detail
            && let Some(sources) = sources.in_short()
        {
            sheet.heading(phrases.sources);
            sheet.push(sources);
        }
        sheet.push(Block::Gap);
        let routes = evaluation.refused().filter(|refusal| !refusal.engaged()).map(|refusal| refusal.route().id());
        let refused = routes.collect::<BTreeSet<_>>().len();
        let mut parts = vec![lang.pick("all reasons and sources", "全部理由和来源").to_owned()];
        if unshown > 0 {
            let points = if unshown == 1 { "point" } else { "points" };
            parts.push(lang.pick(format!("{unshown} more {points}"), format!("另外 {unshown} 项")));
        }
        if refused > 0 {
            let (ways, break_) = if refused == 1 { ("way", "breaks") } else { ("ways", "break") };
            parts.push(lang.pick(
                format!("{refused} refused {ways} that {break_} law or terms"),
                format!("{refused} 种违法或违规的做法（请勿使用）"),
            ));
        }
        let more = parts.join(lang.pick(", ", "、"));
        let (advice, edition) = (phrases.advice, edition(evaluation.rulebook(), phrases));
        sheet.push(Block::Foot {
            edition: lang.pick(format!("{advice} ({edition})"), format!("{advice}（{edition}）")),
            refused: (refused > 0).then(|| {
                let (ways, break_, are) = if refused == 1 { ("way", "breaks", "is") } else { ("ways", "break", "are") };
                lang.pick(
                    format!("{refused} {ways} that {break_} law or terms {are} refused."),
                    format!("另有 {refused} 种违法或违规的做法，请勿使用。"),
                )
            }),
            rest: lang.pick(format!("With --full: {more}."), format!("加 --full 可看{more}。")),
        });
        sheet
    }
}

/// Whether a person can take a step, now or once they have changed what they can change.
fn within_reach(evaluation: &Evaluation<'_>, step: &Step) -> bool {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let mut can = true;
    step.when.visit(&mut |fact, values| {
        can &= !(values & (evaluation.values(fact) | facts[fact].changeable)).is_empty();
    });
    can
}

/// Whether a reason holds only where some fact has an unusual value.
fn needs_the_unusual(reason: Reason<'_>) -> bool {
    let evaluation = reason.opinion().evaluation();
    reason.condition().is_some_and(|condition| asks_for_the_unusual(evaluation, condition))
}

pub(super) fn ask_next(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
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

/// Whether a fact ordinarily has the values that are needed of it.
fn ordinarily(needed: &Told<'_>) -> bool {
    let names = needed.names();
    let mut ordinary = needed.fact().values().iter().filter(|value| !value.unusual());
    ordinary.all(|value| names.contains(&value.id()))
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
