//! The first sentence of an answer: what comes out, in plain words, who has the last word, and the cause.
//!
//! The verdict that is told is the *foreseeable* one (see [`standing`](crate::standing)): over ordinary worlds, with what
//! others have yet to decide left aside. The cause is what a person would call it: the reason that decides and speaks of a
//! fact that was told, before one that holds of everybody.
//!
//! ```text
//! whole range            foreseeable    sentence
//! possible               possible       Yes: ..
//! possible .. not        possible       Very likely yes: .. The card's issuer has the last word.
//! possible .. not        possible .. not It depends on ..
//! not                    not            No: .. <the reason>
//! ```

use super::Phrases;
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Reason};
use crate::engine::model::{Effect, Lang};
use crate::engine::verdict::{Holds, Verdict};

/// So many of the facts on which it depends are named.
const NAMED: usize = 3;

/// What an answer comes to, for a person.
pub(super) struct Outlook<'e> {
    /// The verdict to show: the best where it depends.
    pub(super) verdict: Verdict,
    /// Whether one verdict is foreseeable.
    pub(super) clear: bool,
    /// Whether nothing but silence keeps it open: that is no promise.
    pub(super) silent: bool,
    /// The verdict as its sign shows it: none where it depends, or is not documented.
    pub(super) shown: Option<Verdict>,
    /// In a few words: "very likely yes; the card's issuer decides".
    pub(super) short: String,
    /// What it rests on, as a sentence; none where nothing decides it.
    pub(super) cause: Option<String>,
    /// Names of those who have the last word.
    parties: Vec<&'e str>,
}

pub(super) fn outlook<'e>(evaluation: &'e Evaluation<'_>, phrases: &Phrases) -> Result<Outlook<'e>, Error> {
    let lang = phrases.lang;
    let range = evaluation.foreseeable()?;
    let (verdict, clear) = (range.verdict(), range.settled());
    let mut parties = Vec::new();
    if clear && verdict != Verdict::NotDirectly {
        for pending in evaluation.pending()? {
            let label = pending.party().label().get(lang);
            if !parties.contains(&label) {
                parties.push(label);
            }
        }
    }
    let certain = evaluation.settled() && parties.is_empty();
    let silent = clear && verdict == Verdict::TheoreticallyPossible && rests_on_silence(evaluation);
    // What another party has decided against the person is no block by itself, and no yes either.
    let doubt = (clear && !silent && verdict == Verdict::TheoreticallyPossible).then(|| doubt(evaluation)).flatten();
    let doubt = doubt.map(|reason| reason.text().get(lang).to_owned());
    let short = match (clear, verdict) {
        _ if doubt.is_some() => lang.pick("uncertain", "不一定").to_owned(),
        (false, _) => depends(evaluation, lang)?,
        _ if silent => lang.pick("not documented", "没有可靠记载").to_owned(),
        (_, Verdict::TheoreticallyPossible) if certain => lang.pick("yes", "可以").to_owned(),
        (_, Verdict::TheoreticallyPossible) => lang.pick("very likely yes", "很可能可以").to_owned(),
        (_, Verdict::ViaWorkaround) => lang.pick("only by a way around", "只能变通实现").to_owned(),
        (_, Verdict::NotDirectly) if evaluation.settled() => lang.pick("no", "不行").to_owned(),
        (_, Verdict::NotDirectly) => lang.pick("most likely no", "很可能不行").to_owned(),
    };
    let shown = (clear && !silent && doubt.is_none()).then_some(verdict);
    let cause = match (clear, silent) {
        _ if doubt.is_some() => doubt,
        (false, _) => None,
        (true, true) => warning(evaluation, lang),
        (true, false) => cause(evaluation, verdict, lang),
    };
    Ok(Outlook { verdict, clear, silent, shown, short, cause, parties })
}

/// "it depends on the platform and the wallet account".
fn depends(evaluation: &Evaluation<'_>, lang: Lang) -> Result<String, Error> {
    let foreseen = evaluation.foreseen()?;
    // Where that is too much work, that it depends is all that can be told.
    let facts = foreseen.deciding_facts().unwrap_or_default();
    let labels = facts.iter().take(NAMED).map(|fact| fact.label().get(lang)).collect::<Vec<_>>();
    let more = if facts.len() > NAMED { lang.pick(" and other things", "等") } else { "" };
    if labels.is_empty() {
        return Ok(lang.pick("it depends", "视情况而定").to_owned());
    }
    let labels = labels.join(lang.pick(", ", "、"));
    Ok(lang.pick(format!("it depends on {labels}{more}"), format!("取决于{labels}{more}")))
}

impl Outlook<'_> {
    /// Who has the last word: "the card's issuer decides".
    pub(super) fn last_word(&self, lang: Lang) -> Option<String> {
        let parties = self.parties.join(lang.pick(" and ", "和"));
        let decide = if self.parties.len() == 1 { "decides" } else { "decide" };
        (!parties.is_empty()).then(|| lang.pick(format!("{parties} {decide}"), format!("最终由{parties}决定")))
    }

    /// "Very likely yes: add a bank account or card to the wallet. The card's issuer decides. <the cause>".
    pub(super) fn sentence(&self, goal: &str, lang: Lang) -> String {
        let mut text = lang.pick(format!("{}: {goal}.", capital(&self.short)), format!("{}：{goal}。", self.short));
        let more = self.last_word(lang).map(|word| lang.pick(format!("{}.", capital(&word)), format!("{word}。")));
        for sentence in more.iter().chain(&self.cause) {
            text.push_str(lang.pick(" ", ""));
            text.push_str(sentence);
        }
        text
    }
}

/// The first letter as a capital one.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whether nothing that was found says that it works: nothing but silence keeps it open.
fn rests_on_silence(evaluation: &Evaluation<'_>) -> bool {
    let mut reasons = evaluation.evidence().into_iter().flat_map(Opinion::reasons);
    !reasons.any(|reason| reason.effect() == Effect::Permits && !reason.is_silence())
}

/// The statement that decides a verdict.
fn cause(evaluation: &Evaluation<'_>, verdict: Verdict, lang: Lang) -> Option<String> {
    let opinions = || evaluation.evidence().into_iter().chain(evaluation.document());
    let text = |reason: Reason<'_>| reason.text().get(lang).to_owned();
    match verdict {
        Verdict::NotDirectly => {
            let mut blocks = opinions().flat_map(blocks_of).collect::<Vec<_>>();
            blocks.sort_by_key(|reason| !speaks_of_told(evaluation, *reason));
            let alone = evaluation.evidence().is_some_and(|evidence| evidence.verdict() > Verdict::NotDirectly);
            let only = if alone { lang.pick(" Only the article says so.", "只有文章这样说。") } else { "" };
            blocks.into_iter().next().map(|reason| format!("{}{only}", text(reason)))
        }
        Verdict::ViaWorkaround => {
            let route = opinions().flat_map(Opinion::routes).find(|offer| offer.holds() == Holds::Always);
            route.map(|offer| offer.route().text().get(lang).to_owned())
        }
        Verdict::TheoreticallyPossible => {
            let permits = opinions().flat_map(Opinion::reasons);
            let mut permits = permits
                .filter(|reason| reason.effect() == Effect::Permits && !reason.is_silence())
                .filter(|reason| reason.holds() == Holds::Always)
                .collect::<Vec<_>>();
            permits.sort_by_key(|reason| (!reason.gate().needs_means(), !speaks_of_told(evaluation, *reason)));
            permits.into_iter().next().map(text)
        }
    }
}

/// A limit that holds because of what another party decided: "the platform's check failed".
fn doubt<'e>(evaluation: &'e Evaluation<'_>) -> Option<Reason<'e>> {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let decided = |name: &str| {
        let fact = facts.iter().find(|fact| fact.id() == name)?;
        let waits = fact.values().iter().any(|value| value.pending().is_some());
        (waits && !fact.values().iter().any(|value| value.pending().is_some() && told_as(evaluation, name, value.id())))
            .then_some(())
    };
    let mut limits = evaluation.opinions().flat_map(Opinion::reasons);
    limits.find(|reason| {
        let named = reason.condition().into_iter().flat_map(|condition| condition.facts());
        let mut named = named.map(|fact| facts[fact].id());
        reason.effect() == Effect::Limits
            && reason.holds() == Holds::Always
            && named.any(|name| decided(name).is_some() && evaluation.told().any(|(fact, _)| fact.id() == name))
    })
}

/// Whether a value is among those that were told of a fact.
fn told_as(evaluation: &Evaluation<'_>, fact: &str, value: &str) -> bool {
    evaluation.told().any(|(told, values)| told.id() == fact && values.contains(&value))
}

/// What speaks against relying on silence.
fn warning(evaluation: &Evaluation<'_>, lang: Lang) -> Option<String> {
    let limits = evaluation.evidence().into_iter().flat_map(Opinion::reasons);
    let mut limits = limits.filter(|reason| reason.effect() == Effect::Limits && reason.holds() == Holds::Always);
    limits.find(|reason| speaks_of_told(evaluation, *reason)).map(|reason| reason.text().get(lang).to_owned())
}

/// What certainly closes a gate, in an opinion that comes to no.
fn blocks_of(opinion: Opinion<'_>) -> impl Iterator<Item = Reason<'_>> {
    let no = opinion.verdict() == Verdict::NotDirectly;
    opinion.reasons().filter(move |reason| {
        no && reason.effect() == Effect::Blocks && reason.decisive() && reason.holds() == Holds::Always
    })
}

/// Whether a reason speaks of a fact that the person told.
pub(super) fn speaks_of_told(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> bool {
    let Some(condition) = reason.condition() else { return false };
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let named = condition.facts().into_iter().map(|fact| facts[fact].id()).collect::<Vec<_>>();
    evaluation.told().any(|(fact, _)| named.contains(&fact.id()))
}
