//! The answer for a person who wants to know what to do.
//!
//! Its order is the order in which a person needs it: what comes out, in one sentence; where the article and the evidence
//! differ; what breaks the law or the terms; what a reader of the article must know; a row for each typical situation where
//! it depends on the situation; limits with their figures; what makes it fail; what to find out next, what would improve it
//! and what to do instead (before the limits, where something was told and the answer is no yes to count on); sources. Everything else is in the whole answer.
//! Nothing is said twice: the statement that the first sentence gives as the cause stands in no list below it. A list holds
//! what a person reads in one go, its heading says how many more there are, and all of them stand in the whole answer.

use std::collections::BTreeSet;

use super::alive::{Alive, alive};
use super::answer::{day, edition, title};
use super::blocks::{Block, Item, Mark, Sheet, Tone};
use super::entries::{Detail, Entries};
use super::opening::{engaged, first, too_hard};
use super::rows::typical;
use super::sentence::{Says, asks_for_the_unusual, means_is_closed};
use crate::engine::evaluation::{Evaluation, Opinion, Reason};
use crate::engine::ids::FactId;
use crate::engine::model::{Basis, Condition, Effect, Fact, Lang};
use crate::engine::phrases::fill;
use crate::engine::record::Str;
use crate::engine::verdict::{Holds, Verdict};
use crate::reason::analysis::Asking;

/// So many limits, cases in which it fails and things to do are shown: fewer, the more else has to be said.
const MOST: usize = 3;
/// So many where it depends.
const FEW: usize = 2;

/// The answer on a page.
pub(crate) fn brief(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    short(evaluation, lang, true)
}

/// The same without what to find out next, for a page that asks that itself.
pub(crate) fn brief_beside_a_question(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    short(evaluation, lang, false)
}

fn short(evaluation: &Evaluation<'_>, lang: Lang, asks: bool) -> Sheet {
    let mut sheet = Sheet::new(evaluation.rulebook().vocabulary(), lang);
    let phrases = evaluation.phrases(sheet.phrases.lang);
    sheet.push(Block::Title(title(evaluation, phrases)));
    sheet.paragraph(Tone::Under, day(evaluation, phrases));
    let mut page =
        Page { evaluation, sheet, entries: Entries::brief(phrases), said: Vec::new(), advised: Vec::new(), unshown: 0 };
    let (says, shown) = page.opening();
    page.engaged();
    let depends = says == Says::Depends;
    let bare = evaluation.told().next().is_none();
    // Under a yes only what comes first needs to be done; whoever reads no wants to know what to do before the limits of what does not work.
    let (best, closed) = (shown == Some(Verdict::TheoreticallyPossible), shown == Some(Verdict::NotDirectly));
    let alive = alive(evaluation);
    if let Some(alive) = alive.as_ref().filter(|alive| !closed || alive.dated()) {
        alive.section(&mut page.sheet, &mut page.entries, evaluation.country_code(), says, asks);
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
    // Whoever told something and cannot count on a yes wants to know what to do, too.
    let helped = !best && !closed && !bare;
    if helped && depends && asks {
        ask_next(&mut page.sheet, evaluation);
    }
    if closed || helped {
        page.act(if closed { most } else { room(FEW) }, says);
    }
    if best {
        page.first_steps();
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
    if depends && bare && asks {
        ask_next(&mut page.sheet, evaluation);
    }
    page.foot()
}

/// A short answer that is being written.
pub(super) struct Page<'e, 'r> {
    pub(super) evaluation: &'e Evaluation<'r>,
    pub(super) sheet: Sheet,
    pub(super) entries: Entries<'e>,
    /// Statements that stand on the page.
    said: Vec<String>,
    /// The claims on which the advice of the page rests.
    pub(super) advised: Vec<&'e str>,
    /// How many statements no list of the page counts.
    pub(super) unshown: usize,
}

/// Limits without those that others say better: of two that rest on the same claims, one for all cases and one for this
/// one, the latter where it is known to hold, and the former where it is not.
fn once_for_each_case(limits: Vec<Reason<'_>>) -> Vec<Reason<'_>> {
    let claims = |reason: &Reason<'_>| {
        let mut claims = reason.citations().map(|cited| cited.claim().id().to_owned()).collect::<Vec<_>>();
        claims.sort_unstable();
        claims.dedup();
        claims
    };
    let for_all = |reason: &Reason<'_>| matches!(reason.condition(), None | Some(Condition::Always));
    let said_better = |reason: &Reason<'_>| {
        let own = claims(reason);
        let mut others = limits.iter().filter(|other| !own.is_empty() && claims(other) == own);
        match for_all(reason) {
            true => others.any(|other| !for_all(other) && other.holds() == Holds::Always),
            false => reason.holds() == Holds::Possibly && others.any(for_all),
        }
    };
    let kept = limits.iter().map(|reason| !said_better(reason)).collect::<Vec<_>>();
    limits.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(reason, _)| reason).collect()
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
    pub(super) fn heading(&mut self, text: &str, left: usize) {
        self.sheet.push(Block::List { heading: text.to_owned(), left });
    }

    /// Whether a statement stands on the page already; from now on it does.
    pub(super) fn told_before(&mut self, text: &str) -> bool {
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
        let phrases = self.evaluation.phrases(self.sheet.phrases.lang);
        self.heading(&phrases.ways, routes.len().saturating_sub(FEW));
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
        let foreseen = self.evaluation.foreseen().ok();
        // Of a means that does not serve while another does, nothing needs to be known.
        let served_by =
            |reason: Reason<'_>| self.evaluation.verdict() == Verdict::NotDirectly || !means_is_closed(reason);
        limits.retain(|reason| {
            !needs_the_unusual(*reason) && to_be_foreseen(foreseen.as_ref(), *reason) && served_by(*reason)
        });
        let limits = &mut once_for_each_case(limits);
        if limits.is_empty() || most == 0 {
            self.unshown += all;
            return;
        }
        let evaluation = self.evaluation;
        // What it costs and how much is allowed is told wherever it may work.
        let may_work = evaluation.verdict() != Verdict::NotDirectly;
        let priced = |reason: &Reason<'_>| {
            let measured = reason.figures().any(|figure| ["cap", "fee"].contains(&figure.what()));
            may_work && measured && reason.holds() == Holds::Always && reason.opinion().basis() == Basis::Evidence
        };
        let most = most.max(limits.iter().filter(|reason| priced(reason)).count());
        let document = |reason: &Reason<'_>| reason.opinion().basis() == Basis::Document;
        limits.sort_by_key(|reason| {
            // What the advice that stands above may cost or carry is read with it.
            let shared = reason.citations().any(|cited| self.advised.contains(&cited.claim().id()));
            let advised = shared && reason.figures().next().is_some();
            let possibly = reason.holds() == Holds::Possibly;
            let unpriced = reason.figures().next().is_none();
            (!advised, possibly, !priced(reason), distance(evaluation, *reason), document(reason), unpriced)
        });
        let phrases = self.evaluation.phrases(self.sheet.phrases.lang);
        self.heading(&phrases.good_to_know, all - limits.len().min(most));
        for reason in limits.iter().take(most) {
            let item = self.entries.reason(*reason);
            self.sheet.item(item);
        }
    }

    /// What can still make it fail, ordinary cases first.
    fn fails(&mut self, most: usize) {
        let cases = self.reasons(|reason| {
            reason.effect() == Effect::Blocks
                && reason.holds() == Holds::Possibly
                && reason.decisive()
                && !means_is_closed(*reason)
        });
        let (mut usual, rare): (Vec<_>, Vec<_>) = cases.into_iter().partition(|reason| !needs_the_unusual(*reason));
        if usual.is_empty() {
            self.unshown += rare.len();
            return;
        }
        usual.sort_by_key(|reason| reason.opinion().basis() == Basis::Document);
        let phrases = self.evaluation.phrases(self.sheet.phrases.lang);
        self.heading(&phrases.fails_if, usual.len().saturating_sub(most) + rare.len());
        for reason in usual.iter().take(most) {
            let item = self.entries.reason(*reason);
            self.sheet.item(item);
        }
    }

    /// The sources, and what else there is.
    fn foot(self) -> Sheet {
        let Page { evaluation, mut sheet, entries, unshown, .. } = self;
        let phrases = evaluation.phrases(sheet.phrases.lang);
        let lang = phrases.lang;
        if let Detail::Brief(sources) = entries.detail
            && let Some(sources) = sources.in_short()
        {
            sheet.heading(&phrases.sources);
            sheet.push(sources);
        }
        sheet.push(Block::Gap);
        let routes = evaluation.refused().filter(|refusal| !refusal.engaged()).map(|refusal| refusal.route().id());
        let refused = routes.collect::<BTreeSet<_>>().len();
        let mut parts = vec![phrases.all_reasons.to_string()];
        if unshown > 0 {
            let points = if unshown == 1 { &phrases.one_more_point } else { &phrases.more_points };
            parts.push(fill(points, &[("count", &unshown.to_string())]));
        }
        if refused > 0 {
            let ways = if refused == 1 { &phrases.one_more_refused } else { &phrases.more_refused };
            parts.push(fill(ways, &[("count", &refused.to_string())]));
        }
        let more = parts.join(&phrases.between_facts);
        let (advice, edition) = (&phrases.advice, edition(evaluation.rulebook(), phrases));
        sheet.push(Block::Foot {
            edition: lang.pick(format!("{advice} ({edition})"), format!("{advice}（{edition}）")),
            refused: (refused > 0).then(|| {
                let (ways, break_, are) = if refused == 1 { ("way", "breaks", "is") } else { ("ways", "break", "are") };
                lang.pick(
                    format!("{refused} {ways} that {break_} law or terms {are} refused."),
                    format!("另有 {refused} 种违法或违规的做法，请勿使用。"),
                )
            }),
            rest: more,
        });
        sheet
    }
}

/// How far a limit is from the person: it speaks of everybody, or of what they told to be there; of one of several cases
/// that they told; of what they do not have, or said nothing of.
fn distance(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> u8 {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let there = |fact: FactId| {
        let known = |told: &Fact, values: &[&str]| std::ptr::eq(told, &facts[fact]) && values != ["none"];
        evaluation.told().any(|(told, values)| known(told, &values))
    };
    let mut nearest = None;
    if let Some(condition) = reason.condition() {
        condition.visit(&mut |fact, counted| {
            let far = match there(fact) {
                true if evaluation.values(fact).is_subset(counted) => 0,
                true => 1,
                false => 2,
            };
            nearest = Some(nearest.map_or(far, |nearest: u8| nearest.min(far)));
        });
    }
    nearest.unwrap_or(0)
}

/// Whether a reason holds, or can hold while nobody else has decided anything.
fn to_be_foreseen(foreseen: Option<&Evaluation<'_>>, reason: Reason<'_>) -> bool {
    let same = |other: Reason<'_>| other.id() == reason.id();
    let can = |foreseen: &Evaluation<'_>| foreseen.opinions().flat_map(Opinion::reasons).any(same);
    reason.holds() == Holds::Always || foreseen.is_none_or(can)
}

/// Whether a reason holds only where some fact has an unusual value.
fn needs_the_unusual(reason: Reason<'_>) -> bool {
    let evaluation = reason.opinion().evaluation();
    reason.condition().is_some_and(|condition| asks_for_the_unusual(evaluation, condition))
}

pub(super) fn ask_next(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let lang = phrases.lang;
    match evaluation.foreseen().and_then(|foreseen| foreseen.next_question(&Asking::new())) {
        Err(error) => too_hard(sheet, &error),
        Ok(None) => {}
        Ok(Some(next)) => {
            sheet.heading(&phrases.next_question);
            let answers = next.answers().map(|value| value.label.get(lang)).collect::<Vec<_>>();
            let notes = vec![(Str::default(), answers.join(" / "))];
            sheet.item(Item::new(Mark::Question, next.question().get(lang)).noted(notes));
        }
    }
}
