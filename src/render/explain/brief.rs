//! The short answer, for a person who wants to know what to do.
//!
//! The order is that in which a person needs it: the outcome, in one sentence; differences between the article and the
//! evidence; anything that breaks the law or the terms; remarks for readers of the article; if the answer depends on
//! the situation, a row for each typical situation; limits with their figures; possible failures; the next question,
//! improvements and alternatives (before the limits, if something was told and the answer is not a yes to count on);
//! sources. Everything else is in the full answer.
//!
//! Nothing is said twice: the statement that the first sentence gives as the cause is in no list below. A list has as
//! many entries as a person reads in one go, its heading says how many more there are, and the full answer has all of
//! them.

use std::collections::BTreeSet;

use super::alive::{Alive, alive};
use super::answer::{day, edition, title};
use super::blocks::{Block, Item, Mark, Sheet, Tone};
use super::entries::{Detail, Entries};
use super::opening::{engaged, first, too_hard};
use super::rows::typical;
use super::sentence::{
    Says, another_means_serves, asks_for_the_unusual, means_is_closed, speaks_of_something_had,
    speaks_of_something_unusual,
};
use crate::engine::evaluation::{Evaluation, Offer, Opinion, Reason};
use crate::engine::ids::FactId;
use crate::engine::model::{Assessment, Basis, Condition, Effect, Fact, Lang};
use crate::engine::phrases::fill;
use crate::engine::record::Str;
use crate::engine::verdict::{Holds, Verdict};
use crate::reason::analysis::Asking;

/// The most limits, possible failures and pieces of advice; fewer if more has to be said elsewhere.
const MOST: usize = 3;
/// The most of these if the answer depends on something.
const FEW: usize = 2;

/// The short answer.
pub(crate) fn brief(evaluation: &Evaluation<'_>, lang: Lang) -> Sheet {
    short(evaluation, lang, true)
}

/// The short answer without the next question, for a page that asks it itself.
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
    page.closed_means(says);
    let depends = says == Says::Depends;
    let bare = evaluation.told().next().is_none();
    // Under a yes, only the first steps need to be done. A reader of a no needs the advice before the limits of
    // something that does not work.
    let best = shown == Some(Verdict::TheoreticallyPossible) || says == Says::NotYet;
    let closed = shown == Some(Verdict::NotDirectly);
    let alive = alive(evaluation);
    if let Some(alive) = alive.as_ref().filter(|alive| !closed || alive.dated()) {
        alive.section(&mut page.sheet, &mut page.entries, evaluation.country_code(), says, asks);
    }
    // The lifetime of a number is the same in every typical situation.
    let rows = depends && alive.is_none() && typical(&mut page.sheet, evaluation);
    let proposed = page.only_proposed();
    let routes = !proposed && page.around(bare);
    let country = &evaluation.rulebook().model().countries[evaluation.country];
    let remark = country.document.as_ref().is_some_and(|document| document.remark.is_some());
    let warned = [Says::Undocumented, Says::Uncertain].contains(&says);
    // Beside a no of the article alone the evidence says why it works, in the place of advice.
    let works = says == Says::NoByArticle;
    let more = [evaluation.disputed(), works, routes || proposed, remark, warned].into_iter().filter(|said| *said);
    let room = |most: usize| if bare { most } else { most.saturating_sub(more.clone().count()).max(1) };
    let most = room(if depends { FEW } else { MOST });
    // A person who told something and cannot count on a yes needs the advice, too.
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
    if proposed {
        page.around(bare);
    }
    // If nothing was told, the rows suffice.
    let enough = closed || bare && rows;
    // If the rules of several operators are shown above, there is room for the possible failures alone.
    let several = depends && alive.as_ref().is_some_and(Alive::several);
    let count = match () {
        () if bare && several => 0,
        () if enough || bare && alive.is_some() => usize::from(!routes && !proposed),
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

/// A short answer under construction.
pub(super) struct Page<'e, 'r> {
    pub(super) evaluation: &'e Evaluation<'r>,
    pub(super) sheet: Sheet,
    pub(super) entries: Entries<'e>,
    /// The statements that are on the page.
    said: Vec<String>,
    /// The claims on which the advice of the page rests.
    pub(super) advised: Vec<&'e str>,
    /// The number of statements that were left out and that no list counts.
    pub(super) unshown: usize,
}

/// Removes limits that another limit states better. Of two that rest on the same claims, one for all cases and one for
/// a specific case, it keeps the specific one if that is known to hold, and the general one if not.
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

    /// Adds what the person said that they have and that does not serve, unless the answer is no because of it.
    fn closed_means(&mut self, says: Says) {
        if says.verdict() == Some(Verdict::NotDirectly) {
            return;
        }
        let evaluation = self.evaluation;
        let closed = self.reasons(|reason| {
            let of_means = reason.rule().is_some_and(|rule| rule.means.is_some());
            let certain = of_means && reason.holds() == Holds::Always && speaks_of_something_had(evaluation, *reason);
            let adverse = reason.decisive() && speaks_of_something_unusual(evaluation, *reason);
            reason.effect() == Effect::Blocks && (certain || adverse)
        });
        if closed.is_empty() {
            return;
        }
        let phrases = evaluation.phrases(self.sheet.phrases.lang);
        self.heading(&phrases.not_this_way, closed.len().saturating_sub(FEW));
        for reason in closed.into_iter().take(FEW) {
            let item = self.entries.reason(reason);
            self.sheet.item(item);
        }
    }

    /// A heading, with the number of entries of the list that only the full answer has.
    pub(super) fn heading(&mut self, text: &str, left: usize) {
        self.sheet.push(Block::List { heading: text.to_owned(), left });
    }

    /// Whether a statement is on the page already; it is recorded as being on the page.
    pub(super) fn told_before(&mut self, text: &str) -> bool {
        let before = self.said.iter().any(|said| said == text);
        if !before {
            self.said.push(text.to_owned());
        }
        before
    }

    /// The reasons with a property, without statements that are on the page already.
    fn reasons(&mut self, of: impl Fn(&Reason<'_>) -> bool) -> Vec<Reason<'e>> {
        let mut reasons = self.evaluation.opinions().flat_map(Opinion::reasons).collect::<Vec<_>>();
        reasons.retain(|reason| of(reason) && !reason.is_silence());
        let lang = self.sheet.phrases.lang;
        reasons.retain(|reason| !self.told_before(reason.text().get(lang)));
        reasons
    }

    /// Whether all ways around are proposals of the article that the evidence contradicts, while the evidence knows a
    /// better answer. Then what the evidence advises comes first.
    ///
    /// ```text
    /// the article:  pay your airtime from the wallet (contradicted)   the evidence: link your Visa
    /// ```
    fn only_proposed(&self) -> bool {
        let evaluation = self.evaluation;
        let contradicted =
            |offer: Offer<'_>| offer.disputes().any(|dispute| dispute.assessment() == Assessment::Contradicted);
        let routes = || evaluation.opinions().flat_map(Opinion::routes);
        let better = evaluation.evidence().is_some_and(|evidence| evidence.verdict() > evaluation.verdict());
        better && routes().next().is_some() && routes().all(contradicted)
    }

    /// Adds the ways around the blocked gates; returns whether there are any.
    fn around(&mut self, bare: bool) -> bool {
        let mut routes = self.evaluation.opinions().flat_map(Opinion::routes).collect::<Vec<_>>();
        // A way around something that only an unusual case blocks is no news to anybody else.
        let foreseen = self.evaluation.foreseen().ok();
        routes.retain(|offer| {
            let same = |other: Offer<'_>| other.route().id() == offer.route().id();
            foreseen.as_ref().is_none_or(|foreseen| foreseen.opinions().flat_map(Opinion::routes).any(same))
        });
        if routes.is_empty() || self.evaluation.settled() && self.evaluation.verdict() != Verdict::ViaWorkaround {
            return false;
        }
        routes.sort_by_key(|offer| offer.holds() == Holds::Possibly);
        let lang = self.sheet.phrases.lang;
        routes.retain(|offer| !self.said.iter().any(|said| said == offer.route().text().get(lang)));
        if routes.is_empty() {
            return true;
        }
        let phrases = self.evaluation.phrases(self.sheet.phrases.lang);
        let (heading, most) = if self.only_proposed() { (&phrases.proposed, 1) } else { (&phrases.ways, FEW) };
        self.heading(heading, routes.len().saturating_sub(most));
        for offer in routes.iter().take(most) {
            let mut item = self.entries.route(*offer);
            // The combinations of facts in which a route is open are part of its statement.
            item.notes.retain(|(label, _)| !bare || *label == phrases.needs || *label == phrases.checked);
            self.sheet.item(item);
        }
        true
    }

    /// Adds the limits with their figures; those that hold in every case come first.
    fn limits(&mut self, alive: Option<&Alive<'_>>, most: usize) {
        let told = |reason: &Reason<'_>| alive.is_some_and(|alive| alive.tells(*reason));
        let mut limits = self.reasons(|reason| reason.effect() == Effect::Limits && !told(reason));
        let all = limits.len();
        let foreseen = self.evaluation.foreseen().ok();
        // A limit of a means that does not serve, or need not, is irrelevant if another means does.
        let served_by = |reason: Reason<'_>| {
            self.evaluation.verdict() == Verdict::NotDirectly
                || !means_is_closed(reason) && !another_means_serves(reason)
        };
        // What the article says and the evidence refutes is no help to somebody who decides what to do.
        let refuted = |reason: &Reason<'_>| {
            let wrong = [Assessment::Contradicted, Assessment::Outdated];
            reason.disputes().any(|dispute| wrong.contains(&dispute.assessment()))
        };
        limits.retain(|reason| {
            !needs_the_unusual(*reason)
                && to_be_foreseen(foreseen.as_ref(), *reason)
                && served_by(*reason)
                && !refuted(reason)
        });
        let limits = &mut once_for_each_case(limits);
        if limits.is_empty() || most == 0 {
            self.unshown += all;
            return;
        }
        let evaluation = self.evaluation;
        // Costs and caps are always shown if it may work.
        let may_work = evaluation.verdict() != Verdict::NotDirectly;
        let priced = |reason: &Reason<'_>| {
            let measured = reason.figures().any(|figure| ["cap", "fee"].contains(&figure.what()));
            may_work && measured && reason.holds() == Holds::Always && reason.opinion().basis() == Basis::Evidence
        };
        let most = most.max(limits.iter().filter(|reason| priced(reason)).count());
        let document = |reason: &Reason<'_>| reason.opinion().basis() == Basis::Document;
        // If the answer depends on one fact, a limit about that fact matters as much as one that holds in every case.
        let deciding = foreseen.as_ref().and_then(|foreseen| foreseen.first_deciding_facts(2).ok()).unwrap_or_default();
        let of_deciding = |reason: Reason<'_>| match (deciding.as_slice(), reason.condition()) {
            ([only], Some(condition)) => condition
                .facts()
                .into_iter()
                .all(|fact| evaluation.rulebook().vocabulary().facts[fact].id() == only.id()),
            _ => false,
        };
        limits.sort_by_key(|reason| {
            // The costs and risks of the advice above come first.
            let shared = reason.citations().any(|cited| self.advised.contains(&cited.claim().id()));
            let advised = shared && reason.figures().next().is_some();
            let (deciding, far) = (of_deciding(*reason), distance(evaluation, *reason));
            let possibly = reason.holds() == Holds::Possibly && !deciding;
            let unpriced = reason.figures().next().is_none();
            let narrow = std::cmp::Reverse(share(evaluation, *reason));
            (!advised, possibly, !deciding, !priced(reason), far, document(reason), narrow, unpriced)
        });
        let phrases = self.evaluation.phrases(self.sheet.phrases.lang);
        self.heading(&phrases.good_to_know, all - limits.len().min(most));
        for reason in limits.iter().take(most) {
            let item = self.entries.reason(*reason);
            self.sheet.item(item);
        }
    }

    /// Adds the possible failures, ordinary cases first.
    fn fails(&mut self, most: usize) {
        let evaluation = self.evaluation;
        let cases = self.reasons(|reason| {
            reason.effect() == Effect::Blocks
                && reason.holds() == Holds::Possibly
                && reason.decisive()
                && !means_is_closed(*reason)
                && !another_means_serves(*reason)
                // A block of one means is no failure where another means serves.
                && (reason.rule().is_none_or(|rule| rule.means.is_none())
                    || evaluation.worsened_by(*reason).unwrap_or(true))
        });
        let (mut usual, mut rare): (Vec<_>, Vec<_>) = cases.into_iter().partition(|reason| !needs_the_unusual(*reason));
        if usual.is_empty() {
            // A yes that is not certain names what could still stop it, even if that is unusual.
            (usual, rare) = (rare, Vec::new());
        }
        if usual.is_empty() {
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

    /// Adds the sources, and the note about what else there is.
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

/// How far a limit is from the person. Nearest are limits for everybody, or about a thing that they told to have; then
/// limits about one of several cases that they told; last limits about things that they do not have or did not mention.
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

/// How many in a thousand values of the fact that a reason narrows most it counts: what is said of one operator's
/// customers concerns fewer than what is said of one platform's. A thousand if it holds for everybody.
fn share(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> usize {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let mut least = 1000;
    if let Some(condition) = reason.condition() {
        condition.visit(&mut |fact, counted| {
            least = least.min(1000 * counted.len() / facts[fact].all().len().max(1));
        });
    }
    least
}

/// Whether a reason holds, or can hold while no other party has decided anything.
fn to_be_foreseen(foreseen: Option<&Evaluation<'_>>, reason: Reason<'_>) -> bool {
    let same = |other: Reason<'_>| other.id() == reason.id();
    let can = |foreseen: &Evaluation<'_>| foreseen.opinions().flat_map(Opinion::reasons).any(same);
    reason.holds() == Holds::Always || foreseen.is_none_or(can)
}

/// Whether a reason holds only if some fact has an unusual value.
fn needs_the_unusual(reason: Reason<'_>) -> bool {
    let evaluation = reason.opinion().evaluation();
    reason.condition().is_some_and(|condition| asks_for_the_unusual(evaluation, condition))
}

pub(super) fn ask_next(sheet: &mut Sheet, evaluation: &Evaluation<'_>) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let lang = phrases.lang;
    match evaluation.foreseen().and_then(|foreseen| foreseen.next_question_to_a_person(&Asking::new())) {
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
