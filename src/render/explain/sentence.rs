//! The first sentence of an answer: the outcome in plain words, the party that has the last word, and the cause.
//!
//! The sentence states the *foreseeable* verdict (see [`standing`](crate::standing)): over ordinary worlds, with
//! pending decisions of others left aside. The cause is the deciding reason that a person would name: one about a fact
//! that they told comes before one about everybody.
//!
//! ```text
//! whole range            foreseeable    sentence
//! possible               possible       Yes: ..
//! possible .. not        possible       Very likely yes: .. The card's issuer has the last word.
//! possible .. not        possible .. not Whether you can .. depends on ..
//! not                    not            No: .. <the reason>
//! ```
//!
//! A yes that rests on silence alone is *not documented*. If another party has decided against the person and only a
//! limit follows, the answer is *uncertain*; if something that the person has is set so that it most likely fails, and a
//! step of theirs puts it right, it is *not yet* a yes.

use super::Phrases;
use super::act::{to_be_put_right, ways_to_end};
use super::rows::told;
use crate::engine::error::Error;
use crate::engine::evaluation::{Cited, Evaluation, Opinion, Reason};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Condition, Effect, Fact, Grade, Lang, Role};
use crate::engine::phrases::fill;
use crate::engine::program::in_force;
use crate::engine::verdict::{Holds, Verdict};

/// The most deciding facts that are named.
const NAMED: usize = 3;
/// The most cases that are listed one by one.
const MOST_CASES: usize = 4;

/// The outcome of an answer, for a person.
pub(crate) struct Outlook<'e> {
    pub(crate) says: Says,
    /// The cause, as a sentence; none if nothing decides the outcome.
    pub(super) cause: Option<String>,
    /// The best grade of the claims behind the cause.
    pub(super) grade: Option<Grade>,
    /// The citations of the cause.
    pub(super) cited: Vec<Cited<'e>>,
    /// The names of the parties that have the last word.
    parties: Vec<&'e str>,
    /// The names of the facts that the answer depends on, and whether there are more.
    facts: (Vec<&'e str>, bool),
    /// If the answer depends on one fact and each of its values decides it: the outcome for each value.
    cases: Vec<(&'e str, Says)>,
}

/// The outcomes, as they are told to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    Yes,
    VeryLikely,
    OnlyAround,
    No,
    MostLikelyNo,
    /// The article says no, and the evidence does not; the more cautious of the two is reported.
    NoByArticle,
    /// More than one verdict is foreseeable.
    Depends,
    /// Something that the person has is set so that it most likely fails; a step of theirs puts it right.
    NotYet,
    /// Another party has decided against the person: not a block by itself, but not a yes either.
    Uncertain,
    /// Only the silence of the sources keeps it open: that is no promise.
    Undocumented,
}

impl Says {
    /// All outcomes, from yes to no, with the undocumented one last.
    pub(crate) const ALL: [Says; 10] = [
        Says::Yes,
        Says::VeryLikely,
        Says::OnlyAround,
        Says::NotYet,
        Says::Depends,
        Says::Uncertain,
        Says::NoByArticle,
        Says::MostLikelyNo,
        Says::No,
        Says::Undocumented,
    ];

    /// The verdict for its symbol; none if it is open.
    pub(crate) fn verdict(self) -> Option<Verdict> {
        match self {
            Says::Yes | Says::VeryLikely => Some(Verdict::TheoreticallyPossible),
            Says::OnlyAround => Some(Verdict::ViaWorkaround),
            Says::No | Says::MostLikelyNo | Says::NoByArticle => Some(Verdict::NotDirectly),
            Says::NotYet | Says::Depends | Says::Uncertain | Says::Undocumented => None,
        }
    }

    /// The outcome in a few words.
    pub(crate) fn words(self, phrases: &Phrases) -> &str {
        match self {
            Says::Yes => &phrases.word_yes,
            Says::VeryLikely => &phrases.word_very_likely,
            Says::OnlyAround => &phrases.word_only_around,
            Says::No => &phrases.word_no,
            Says::MostLikelyNo => &phrases.word_most_likely_no,
            Says::NoByArticle => &phrases.word_no_by_article,
            Says::NotYet => &phrases.word_not_yet,
            Says::Uncertain => &phrases.word_uncertain,
            Says::Undocumented => &phrases.word_undocumented,
            Says::Depends => &phrases.word_depends,
        }
    }
}

pub(crate) fn outlook<'e>(evaluation: &'e Evaluation<'_>, phrases: &Phrases) -> Result<Outlook<'e>, Error> {
    let lang = phrases.lang;
    let range = evaluation.foreseeable()?;
    let verdict = range.verdict();
    let mut outlook = Outlook {
        says: Says::Depends,
        cause: None,
        grade: None,
        cited: Vec::new(),
        parties: Vec::new(),
        facts: Default::default(),
        cases: Vec::new(),
    };
    if !range.settled() {
        // If that is too much work, the answer says that it depends, without facts.
        let facts = evaluation.foreseen()?.first_deciding_facts(NAMED + 1).unwrap_or_default();
        let labels = facts.iter().take(NAMED).map(|fact| fact.label().get(lang)).collect();
        outlook.facts = (labels, facts.len() > NAMED);
        if let [only] = facts.as_slice() {
            outlook.cases = cases(evaluation, only, phrases).unwrap_or_default();
        }
        return Ok(outlook);
    }
    let possible = verdict == Verdict::TheoreticallyPossible;
    if possible && !evaluation.documented() {
        outlook.says = Says::Undocumented;
        outlook.because(warning(evaluation), lang);
        outlook.grade = None;
        return Ok(outlook);
    }
    if possible && let Some((fact, cases)) = documented_in_part(evaluation, phrases) {
        outlook.facts = (vec![fact.label().get(lang)], false);
        outlook.cases = cases;
        return Ok(outlook);
    }
    let cause = cause(evaluation, verdict);
    if let Some(reason) = doubt(evaluation).filter(|_| possible) {
        outlook.says = Says::Uncertain;
        outlook.because(Some(reason), lang);
        return Ok(outlook);
    }
    if possible && let Some(reason) = to_be_put_right(evaluation) {
        outlook.says = Says::NotYet;
        outlook.because(Some(reason), lang);
        return Ok(outlook);
    }
    if verdict != Verdict::NotDirectly {
        for pending in evaluation.pending()? {
            let label = pending.party().label().get(lang);
            if !outlook.parties.contains(&label) {
                outlook.parties.push(label);
            }
        }
    }
    outlook.because(cause, lang);
    if verdict == Verdict::ViaWorkaround {
        // The ways around have a list of their own, each with its risk.
        let ways = evaluation.opinions().flat_map(Opinion::routes).find(|offer| offer.holds() == Holds::Always);
        outlook.grade = ways.and_then(|offer| offer.citations().map(Cited::grade).min());
    }
    outlook.says = match verdict {
        Verdict::TheoreticallyPossible if evaluation.settled() && outlook.parties.is_empty() => Says::Yes,
        Verdict::TheoreticallyPossible => Says::VeryLikely,
        Verdict::ViaWorkaround => Says::OnlyAround,
        Verdict::NotDirectly if by_article_alone(evaluation)? => Says::NoByArticle,
        Verdict::NotDirectly if evaluation.settled() => Says::No,
        Verdict::NotDirectly => Says::MostLikelyNo,
    };
    Ok(outlook)
}

impl<'e> Outlook<'e> {
    /// Sets a statement as the cause.
    fn because(&mut self, reason: Option<Reason<'e>>, lang: Lang) {
        let Some(reason) = reason else { return };
        self.cause = Some(reason.text().get(lang).to_owned());
        self.cited = reason.citations().collect();
        self.grade = self.cited.iter().map(|cited| cited.grade()).min();
    }

    /// The party that has the last word: "the card's issuer decides".
    pub(super) fn last_word(&self, phrases: &Phrases) -> Option<String> {
        let parties = phrases.listed(&self.parties);
        let decide = if self.parties.len() == 1 { &phrases.decides } else { &phrases.decide };
        (!parties.is_empty()).then(|| fill(decide, &[("parties", &parties)]))
    }

    /// The outcome in a few words: "very likely yes", "it depends (wallet account)".
    pub(super) fn short(&self, phrases: &Phrases) -> String {
        let facts = self.on_what(phrases);
        match self.says {
            Says::Depends if !self.cases.is_empty() => self.case_by_case(phrases),
            Says::Depends if !facts.is_empty() => fill(&phrases.word_depends_on, &[("facts", &facts)]),
            says => says.words(phrases).to_owned(),
        }
    }

    /// The outcome for each case: "WeChat: no; Alipay: very likely yes".
    fn case_by_case(&self, phrases: &Phrases) -> String {
        let cases = self.cases.iter().map(|(value, says)| format!("{value}{}{}", phrases.colon, says.words(phrases)));
        cases.collect::<Vec<_>>().join(&phrases.semicolon)
    }

    /// The sentence: "Very likely yes: you can add a card to the wallet. The card's issuer decides. <the cause>". The
    /// label of a goal is a verb phrase: "add a card to the wallet".
    pub(super) fn sentence(&self, goal: &str, phrases: &Phrases) -> String {
        let lang = phrases.lang;
        let (facts, cases) = (self.on_what(phrases), self.case_by_case(phrases));
        let sentence = match self.says {
            Says::Yes => &phrases.says_yes,
            Says::VeryLikely => &phrases.says_very_likely,
            Says::OnlyAround => &phrases.says_only_around,
            Says::No => &phrases.says_no,
            Says::MostLikelyNo => &phrases.says_most_likely_no,
            Says::NoByArticle => &phrases.says_no_by_article,
            Says::NotYet => &phrases.says_not_yet,
            Says::Uncertain => &phrases.says_uncertain,
            Says::Undocumented => &phrases.says_undocumented,
            Says::Depends if facts.is_empty() => &phrases.says_depends,
            Says::Depends if !cases.is_empty() => &phrases.says_case_by_case,
            Says::Depends => &phrases.says_depends_on,
        };
        // Chinese has no capital letters, and a name with a small first letter keeps it.
        let cases = if lang == Lang::Zh { cases } else { capital(&cases) };
        let mut text = fill(sentence, &[("goal", goal), ("facts", &facts), ("cases", &cases)]);
        let more = self.last_word(phrases).map(|word| lang.pick(format!("{}.", capital(&word)), format!("{word}。")));
        for sentence in more.iter().chain(&self.cause) {
            text.push_str(lang.pick(" ", ""));
            text.push_str(sentence);
        }
        text
    }

    /// The deciding facts: "kind of number, wallet account and more".
    fn on_what(&self, phrases: &Phrases) -> String {
        let (labels, more) = &self.facts;
        let more = if *more { &*phrases.and_more } else { "" };
        // Several comparisons of one quantity have the same label and count as one.
        let earlier = |at: usize, label: &&str| labels.iter().take(at).any(|earlier| earlier == label);
        let labels = labels.iter().enumerate().filter(|(at, label)| !earlier(*at, label)).map(|(_, label)| &**label);
        format!("{}{more}", labels.collect::<Vec<_>>().join(&phrases.between_facts))
    }
}

/// Capitalises the first letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The outcome for each value that a fact may still have, usual values only. None if an outcome depends on further
/// facts, or if no value makes it work directly, since that would not help.
fn cases<'e>(evaluation: &Evaluation<'e>, fact: &'e Fact, phrases: &Phrases) -> Option<Vec<(&'e str, Says)>> {
    let words = evaluation.rulebook().vocabulary();
    let id = words.fact(fact.id())?;
    // A value that no possible world has is not a case.
    let possible = words.layout.values(&evaluation.situation.tight, id);
    let mut found = Vec::new();
    for value in possible.without(fact.unusual()).iter() {
        let mut profile = told(evaluation);
        profile.tell(id, ValueSet::only(value));
        let day = evaluation.as_of();
        let Ok(answer) = evaluation.rulebook().evaluate(evaluation.country_code(), &profile, day) else { continue };
        let says = outlook(&answer, phrases).ok()?.says;
        if says == Says::Depends {
            return None;
        }
        found.push((fact.values[value].label().get(phrases.lang), says));
    }
    let works = |says: &Says| [Says::Yes, Says::VeryLikely].contains(says);
    let told = (2..=MOST_CASES).contains(&found.len()) && found.iter().any(|(_, says)| works(says));
    told.then_some(found)
}

/// An open fact of which some values are documented to work and others are not, with the outcome for each value. None
/// if something is documented independently of the open facts.
fn documented_in_part<'e>(evaluation: &Evaluation<'e>, phrases: &Phrases) -> Option<(&'e Fact, Vec<(&'e str, Says)>)> {
    let reasons = evaluation.evidence().into_iter().flat_map(Opinion::reasons);
    let permits = reasons.filter(|reason| reason.effect() == Effect::Permits && !reason.is_silence());
    let permits = permits.map(|reason| (reason.holds(), reason.condition())).collect::<Vec<_>>();
    if permits.iter().any(|(holds, _)| *holds == Holds::Always) {
        return None;
    }
    let facts = &evaluation.rulebook().vocabulary().facts;
    let named = permits.iter().filter_map(|(_, condition)| condition.map(Condition::facts)).flatten();
    // A pending decision of another party is nothing that the person can find out.
    let open = named.filter(|fact| {
        let waits = facts[*fact].values.iter().any(|value| value.pending.is_some());
        !waits && evaluation.values(*fact).without(facts[*fact].unusual()).len() > 1
    });
    open.map(|fact| &facts[fact]).find_map(|fact| {
        let cases = cases(evaluation, fact, phrases)?;
        cases.iter().any(|(_, says)| *says == Says::Undocumented).then_some((fact, cases))
    })
}

/// Whether only the article says no, and the evidence does not, in the worlds that the sentence is about: a yes in
/// unusual worlds alone does not count.
fn by_article_alone(evaluation: &Evaluation<'_>) -> Result<bool, Error> {
    let foreseen = evaluation.foreseen()?;
    Ok(foreseen.evidence().is_some_and(|evidence| evidence.verdict() > Verdict::NotDirectly))
}

/// Whether the answer is no by the article alone, and possible by the evidence.
pub(super) fn only_the_article_says_no(evaluation: &Evaluation<'_>) -> bool {
    let possible = |opinion: Opinion<'_>| opinion.verdict() == Verdict::TheoreticallyPossible;
    evaluation.verdict() == Verdict::NotDirectly && evaluation.evidence().is_some_and(possible)
}

/// The statement that decides a verdict.
fn cause<'e>(evaluation: &'e Evaluation<'_>, verdict: Verdict) -> Option<Reason<'e>> {
    let opinions = || evaluation.evidence().into_iter().chain(evaluation.document());
    match verdict {
        Verdict::NotDirectly => {
            let mut blocks = opinions().flat_map(blocks_of).collect::<Vec<_>>();
            // Of several, the one that the fewest steps of the person end: what is put right while that stays helps
            // nobody.
            blocks
                .sort_by_cached_key(|reason| (!speaks_of_told(evaluation, *reason), ways_to_end(evaluation, *reason)));
            // If each case has a block of its own, one about a told fact.
            let of_case = || {
                let blocks = opinions().filter(|opinion| opinion.verdict() == Verdict::NotDirectly);
                blocks.flat_map(Opinion::reasons).find(|reason| {
                    reason.effect() == Effect::Blocks && reason.decisive() && speaks_of_told(evaluation, *reason)
                })
            };
            blocks.into_iter().next().or_else(of_case)
        }
        Verdict::ViaWorkaround => None,
        Verdict::TheoreticallyPossible => {
            // What is unusual and was not told is left out of the sentence, so it is left out of its cause, too.
            let foreseen = evaluation.foreseen().ok();
            let to_be_foreseen = |reason: &Reason<'_>| {
                let same = |other: Reason<'_>| other.id() == reason.id() && other.holds() == Holds::Always;
                foreseen.as_ref().is_some_and(|foreseen| foreseen.opinions().flat_map(Opinion::reasons).any(same))
            };
            let permits = opinions().flat_map(Opinion::reasons);
            let mut permits = permits
                .filter(|reason| reason.effect() == Effect::Permits && !reason.is_silence())
                .filter(|reason| !means_is_closed(*reason))
                .filter(|reason| reason.holds() == Holds::Always || to_be_foreseen(reason))
                .collect::<Vec<_>>();
            permits.sort_by_key(|reason| {
                let of_means = reason.rule().is_some_and(|rule| rule.means.is_some());
                let speaks = speaks_of_told(evaluation, *reason);
                let certain = reason.holds() == Holds::Always;
                let breadth = speaks.then(|| breadth(evaluation, *reason));
                (!certain, !reason.gate().needs_means(), !speaks, !of_means, breadth)
            });
            permits.into_iter().next()
        }
    }
}

/// Whether the means that a reason is about is closed at some gate: if it works, it works by another means.
pub(super) fn means_is_closed(of: Reason<'_>) -> bool {
    let means = |reason: Reason<'_>| reason.rule().and_then(|rule| rule.means);
    let closes = |reason: Reason<'_>| {
        (reason.effect(), reason.holds()) == (Effect::Blocks, Holds::Always) && means(reason) == means(of)
    };
    means(of).is_some() && of.opinion().reasons().any(closes)
}

/// Whether the question is served by another means than the one that a reason is about: by one that is documented to
/// work in every case, while the reason's own means is not known to be there.
pub(super) fn another_means_serves(of: Reason<'_>) -> bool {
    let means = |reason: Reason<'_>| reason.rule().and_then(|rule| rule.means);
    let serves = |reason: Reason<'_>| {
        let permits = (reason.effect(), reason.holds()) == (Effect::Permits, Holds::Always);
        permits && means(reason).is_some() && !means_is_closed(reason)
    };
    let mut serving = of.opinion().reasons().filter(|reason| serves(*reason)).map(means).peekable();
    means(of).is_some() && serving.peek().is_some() && serving.all(|serving| serving != means(of))
}

/// The smallest number of values that a reason treats alike, over the facts it tests: a statement about UnionPay cards
/// is more specific to a holder of one than a statement about all cards.
fn breadth(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> usize {
    let mut fewest = usize::MAX;
    if let Some(condition) = reason.condition() {
        condition.visit(&mut |fact, values| {
            if evaluation.values(fact).is_subset(values) {
                fewest = fewest.min(values.len());
            }
        });
    }
    fewest
}

/// A limit that applies to a told fact in particular and speaks against the yes:
/// - a decision of another party ("the platform's check failed"; a limit that also holds while the decision is pending
///   is no news);
/// - a value other than the presumed one ("your document has expired");
/// - one of several values that the permitting rule treats alike ("any listed document is accepted", and "whether a
///   passport alone does for residents of Macao is not known");
/// - a value other than the one that the permitting rule names ("a card pays merchants' codes", and "a person's code
///   often fails").
fn doubt<'e>(evaluation: &'e Evaluation<'_>) -> Option<Reason<'e>> {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let mut alike = Vec::new();
    for permit in evaluation.evidence().into_iter().flat_map(Opinion::reasons) {
        if let (Effect::Permits, Holds::Always, Some(condition)) = (permit.effect(), permit.holds(), permit.condition())
        {
            condition.visit(&mut |fact, values| alike.push((permit.gate().id(), fact, values)));
        }
    }
    let mut limits = evaluation.opinions().flat_map(Opinion::reasons);
    limits.find(|reason| {
        let mut doubts = false;
        if let (Effect::Limits, Some(condition)) = (reason.effect(), reason.condition()) {
            condition.visit(&mut |fact, values| {
                let told = evaluation.values(fact).is_subset(values);
                let waits = facts[fact].values.iter().any(|value| value.pending.is_some());
                let singled = facts[fact].values_of(values).all(|value| value.pending.is_none());
                let presumed = facts[fact].presumed;
                let unpresumed = !presumed.is_empty() && (presumed & values).is_empty();
                let among = |(gate, of, counted): &(&str, FactId, ValueSet)| {
                    *gate == reason.gate().id() && *of == fact && *counted != values && values.is_subset(*counted)
                };
                let outside = || permitted_otherwise(evaluation, *reason, fact, values);
                doubts |= told && (waits && singled || unpresumed || alike.iter().any(among) || outside());
            });
        }
        doubts && to_be_expected(evaluation, *reason)
    })
}

/// Whether a reason holds, or holds as long as no other party has decided anything: its open conditions are all
/// decisions of others.
fn to_be_expected(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> bool {
    if reason.holds() == Holds::Always {
        return true;
    }
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let mut for_others = true;
    if let Some(condition) = reason.condition() {
        condition.visit(&mut |fact, values| {
            let decided = facts[fact].values.iter().any(|value| value.pending.is_some());
            for_others &= decided || evaluation.values(fact).is_subset(values);
        });
    }
    let same = |other: Reason<'_>| other.id() == reason.id() && other.holds() == Holds::Always;
    for_others && evaluation.foreseen().is_ok_and(|foreseen| foreseen.opinions().flat_map(Opinion::reasons).any(same))
}

/// Whether a rule in force permits the goal at the gate of a limit, on the same basis and by the same means, with other
/// values of a fact, and no rule does so with these values.
fn permitted_otherwise(evaluation: &Evaluation<'_>, limit: Reason<'_>, fact: FactId, values: ValueSet) -> bool {
    let means = limit.rule().and_then(|rule| rule.means);
    let (model, basis) = (evaluation.rulebook().model(), limit.opinion().basis());
    let permits = model.rules.iter().filter(|rule| {
        rule.effect == Effect::Permits
            && rule.basis == basis
            && in_force(model, rule, evaluation.as_of)
            && (rule.gate, rule.means) == (limit.gate_id(), means)
            && rule.goals.contains(evaluation.situation.goal)
            && rule.scope.covers(evaluation.country)
    });
    let (mut otherwise, mut likewise) = (false, false);
    for permit in permits {
        let mut named = false;
        permit.when.visit(&mut |other, counted| {
            named |= other == fact;
            otherwise |= other == fact && (counted & values).is_empty();
            likewise |= other == fact && !(counted & values).is_empty();
        });
        // A rule that does not test the fact permits every value.
        likewise |= !named;
    }
    otherwise && !likewise
}

/// A statement that speaks against relying on silence. One about something unusual, such as a suspended number, comes
/// first.
fn warning<'e>(evaluation: &'e Evaluation<'_>) -> Option<Reason<'e>> {
    let limits = evaluation.evidence().into_iter().flat_map(Opinion::reasons);
    let limits = limits.filter(|reason| reason.effect() == Effect::Limits && reason.holds() == Holds::Always);
    limits
        .filter(|reason| speaks_of_told(evaluation, *reason))
        .min_by_key(|reason| !speaks_of_the_unusual(evaluation, *reason))
}

/// Whether a reason tests a fact that has an unusual value here.
fn speaks_of_the_unusual(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> bool {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let named = reason.condition().map(|condition| condition.facts()).unwrap_or_default();
    named.into_iter().any(|fact| {
        let values = evaluation.values(fact);
        !values.is_empty() && values.is_subset(facts[fact].unusual())
    })
}

/// The reasons that certainly close a gate, in an opinion with the verdict no.
fn blocks_of(opinion: Opinion<'_>) -> impl Iterator<Item = Reason<'_>> {
    let no = opinion.verdict() == Verdict::NotDirectly;
    opinion.reasons().filter(move |reason| {
        no && reason.effect() == Effect::Blocks && reason.decisive() && reason.holds() == Holds::Always
    })
}

/// Whether a reason is about a fact that the person told. A rule for a missing means is about the means that the person
/// has: a fact told as `none` does not count for it.
pub(super) fn speaks_of_told(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> bool {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let named = reason.condition().map(|condition| condition.facts()).unwrap_or_default();
    let nothing_there = reason.rule().is_some_and(|rule| rule.role == Role::WithoutMeans);
    let mut told = evaluation.told().filter(|(_, values)| !(nothing_there && values == &["none"]));
    told.any(|(told, _)| named.iter().any(|fact| std::ptr::eq(told, &facts[*fact])))
}

/// Whether a reason is about something that the person said they have: a fact told with a value other than `none`.
pub(super) fn speaks_of_something_had(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> bool {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let named = reason.condition().map(|condition| condition.facts()).unwrap_or_default();
    let mut had = evaluation.told().filter(|(_, values)| values != &["none"]);
    had.any(|(told, _)| named.iter().any(|fact| std::ptr::eq(told, &facts[*fact])))
}

/// Whether a reason is about something unusual that the person told: a wallet that is locked.
pub(super) fn speaks_of_something_unusual(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> bool {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let mut unusual = false;
    if let Some(condition) = reason.condition() {
        condition.visit(&mut |fact, values| {
            let told = evaluation.values(fact);
            unusual |= told != facts[fact].all() && told.is_subset(facts[fact].unusual()) && told.is_subset(values);
        });
    }
    unusual
}

/// Whether a condition tests for an unusual value of a fact that was not told.
pub(super) fn asks_for_the_unusual(evaluation: &Evaluation<'_>, condition: &Condition) -> bool {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let mut unusual = false;
    condition.visit(&mut |fact, values| {
        unusual |= values.is_subset(facts[fact].unusual()) && evaluation.values(fact) == facts[fact].all();
    });
    unusual
}
