//! The advice in an answer: steps that improve it, then alternatives that serve the need.
//!
//! The list is selected for this person. Ways are computed over the foreseeable cases (nobody gets a new number because
//! numbers can be stolen). Left out are ways with unusual needs, alternatives for situations that are unusual or not
//! foreseeable, and alternatives that this person cannot reach; the full answer has the last. Two ways that share a
//! step look the same to a reader, so only the easier is shown.

use super::brief::Page;
use super::forward::short_way;
use super::opening::too_hard;
use super::sentence::{Says, asks_for_the_unusual, only_the_article_says_no};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Hint, Opinion, Reason};
use crate::engine::ids::ValueSet;
use crate::engine::model::{Compliance, Effect, FactId, Step};
use crate::engine::verdict::{Holds, Verdict};
use crate::reason::analysis::{Gain, Told, Way, Ways};

/// The greatest effort of a way that is shown before alternatives.
const EASY: u32 = 3;

/// An entry of the list.
enum Advice<'w, 'r, 'e> {
    Way(&'w Way<'r>),
    Hint(Hint<'e>),
}

impl Advice<'_, '_, '_> {
    /// The names of the steps that it consists of.
    fn steps(&self) -> Vec<&str> {
        match self {
            Advice::Way(way) => way.steps.iter().map(|step| step.id()).collect(),
            Advice::Hint(hint) => hint.step().into_iter().map(|step| step.id()).collect(),
        }
    }
}

impl<'e> Page<'e, '_> {
    /// Adds ways and alternatives as one list. If the answer is no and none is known, the list says so.
    pub(super) fn act(&mut self, most: usize, says: Says) {
        let phrases = self.evaluation.phrases(self.sheet.phrases.lang);
        let evaluation = self.evaluation;
        let found = ways_to_be_foreseen(evaluation);
        let mut ways = Vec::new();
        match &found {
            Err(error) => too_hard(&mut self.sheet, error),
            Ok(found) => ways.extend(&found.ways),
        }
        let known = known_hints(evaluation);
        let all_ways = ways.len();
        let mut hints = hints_for_this_person(evaluation, &known);
        let closed = says.verdict() == Some(Verdict::NotDirectly);
        // If a yes is possible, or if only a disputed article closes what works, nobody is advised to obtain something
        // that they do not have.
        if !closed || says == Says::NoByArticle {
            ways.clear();
            hints.retain(|hint| !obtains(evaluation, *hint));
        }
        ways.retain(|way| matches!(way.gain, Gain::Raises(_)) && way.provided.iter().all(ordinarily));
        let all = ways.clone();
        ways.retain(|way| !all.iter().any(|other| goes_further(way, other)));
        let ordered = in_order(evaluation, ways, hints, says);
        // One place is reserved for an alternative, since the ways may be out of reach.
        let others = ordered.iter().any(|one| matches!(one, Advice::Hint(_)));
        let mut room = (most - usize::from(others)).max(1);
        let mut shown: Vec<Advice<'_, '_, 'e>> = Vec::new();
        let mut told: Vec<String> = Vec::new();
        let mut repeated = 0;
        for one in ordered {
            // A way that shares a step with an entry above adds little.
            if one.steps().iter().any(|step| told.iter().any(|other| other == step)) {
                repeated += usize::from(matches!(one, Advice::Hint(_)));
                continue;
            }
            let is_way = matches!(one, Advice::Way(_));
            if shown.len() < most && (!is_way || room > 0) {
                room -= usize::from(is_way);
                told.extend(one.steps().into_iter().map(str::to_owned));
                shown.push(one);
            }
        }
        let left = all_ways + known.len() - repeated - shown.len();
        if shown.is_empty() {
            // By the evidence it works as it is.
            let tried = only_the_article_says_no(evaluation);
            if closed
                && !tried
                && all_ways == 0
                && found.is_ok()
                && !self.evaluation.rulebook().model().steps().is_empty()
            {
                self.sheet.line(&phrases.no_change);
            }
            self.unshown += left;
            return;
        }
        self.heading(&phrases.alternatives, left);
        // A limit that the first steps end is represented by them.
        if let Some(Advice::Way(first)) = shown.first() {
            let reasons = evaluation.opinions().flat_map(Opinion::reasons);
            for limit in reasons.filter(|reason| reason.effect() == Effect::Limits) {
                if first.steps.iter().any(|step| ended_here(evaluation, step, limit)) {
                    self.told_before(limit.text().get(phrases.lang));
                }
            }
        }
        for one in shown {
            let item = match one {
                Advice::Way(way) => short_way(self.evaluation, way, phrases),
                Advice::Hint(hint) => {
                    self.advised.extend(hint.citations().map(|cited| cited.claim().id()));
                    self.entries.alternative(hint)
                }
            };
            self.sheet.item(item);
        }
    }
}

impl<'e> Page<'e, '_> {
    /// The steps to take before it works: steps that end a limit which holds in every case. The limit is then
    /// represented by its step.
    ///
    /// ```text
    /// limit   There is no wallet account to pay from yet       holds where wallet=none
    /// step    Sign up for the wallet in the app                sets wallet=registered
    /// ```
    pub(super) fn first_steps(&mut self) {
        let evaluation = self.evaluation;
        let hints = ended_by_a_step(evaluation);
        if hints.is_empty() {
            return;
        }
        let phrases = evaluation.phrases(self.sheet.phrases.lang);
        self.heading(&phrases.first_steps, 0);
        for (hint, ended) in hints {
            for reason in ended {
                self.told_before(reason.text().get(phrases.lang));
            }
            let item = self.entries.alternative(hint);
            self.sheet.item(item);
        }
    }
}

/// The limits that hold, or hold as long as nobody else has decided, and that a step of this person ends; by step.
fn ended_by_a_step<'e>(evaluation: &'e Evaluation<'_>) -> Vec<(Hint<'e>, Vec<Reason<'e>>)> {
    // What nobody has decided yet is not asked for again.
    let foreseen = evaluation.foreseen().ok();
    let expected = |reason: &Reason<'_>| {
        let same = |other: Reason<'_>| other.id() == reason.id() && other.holds() == Holds::Always;
        let holds = |now: &Evaluation<'_>| now.opinions().flat_map(Opinion::reasons).any(same);
        reason.holds() == Holds::Always || foreseen.as_ref().is_some_and(holds)
    };
    let limits = evaluation.opinions().flat_map(Opinion::reasons);
    let limits = limits.filter(|reason| reason.effect() == Effect::Limits && expected(reason));
    let limits = limits.collect::<Vec<_>>();
    let can_be_taken = |step: &Step| {
        let can_be = |fact: FactId, values| foreseen.as_ref().is_none_or(|now| !(now.values(fact) & values).is_empty());
        step.needs().into_iter().all(|(fact, values)| can_be(fact, values))
    };
    let ends = |hint: &Hint<'_>| {
        let step = hint.step().filter(|_| hint.holds() == Holds::Always && hint.within_reach())?;
        let step = can_be_taken(step).then_some(step)?;
        let ended = limits.iter().filter(|reason| ended_by(step, **reason)).copied().collect::<Vec<_>>();
        (!ended.is_empty()).then_some(ended)
    };
    let hints = known_hints(evaluation).into_iter().filter_map(|hint| Some((hint, ends(&hint)?)));
    // A person who can continue with what they have is not advised to obtain something else.
    let own = |hint: Hint<'_>| hint.compliance() == Compliance::Accepted && !obtains(evaluation, hint);
    hints.filter(|(hint, _)| own(*hint)).collect()
}

/// A limit of something that the person has and told of, which a step of theirs ends: a card that is switched off for
/// payments abroad. What is not there yet (a wallet to sign up for) is not such a limit.
pub(super) fn to_be_put_right<'e>(evaluation: &'e Evaluation<'_>) -> Option<Reason<'e>> {
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let steps = ended_by_a_step(evaluation);
    let mut ended = steps.iter().flat_map(|(hint, ended)| ended.iter().map(move |reason| (hint, reason)));
    let found = ended.find(|(hint, reason)| {
        let mut had = false;
        if let (Some(step), Some(condition)) = (hint.step(), reason.condition()) {
            condition.visit(&mut |fact, values| {
                let told = evaluation.values(fact);
                let there = facts[fact].value("none").is_none_or(|none| !told.contains(none));
                let ends = step.sets.iter().any(|(of, set)| *of == fact && (*set & values).is_empty());
                had |= ends && there && told != facts[fact].all() && told.is_subset(values);
            });
        }
        had
    });
    found.map(|(_, reason)| *reason)
}

/// How many steps that this person can take end a reason.
pub(super) fn ways_to_end(evaluation: &Evaluation<'_>, reason: Reason<'_>) -> usize {
    // What is out of order can be put right first.
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let can_be = |fact: FactId, values| !((evaluation.values(fact) | facts[fact].presumed) & values).is_empty();
    let able = |step: &Step| step.needs().into_iter().all(|(fact, values)| can_be(fact, values));
    evaluation.rulebook().model().steps().iter().filter(|step| able(step) && ended_by(step, reason)).count()
}

/// Whether a step ends a reason, and not by going elsewhere: to what the goal was not asked for.
fn ended_here(evaluation: &Evaluation<'_>, step: &Step, reason: Reason<'_>) -> bool {
    let elsewhere = |fact: &FactId| evaluation.goal().with().is_some_and(|with| with.fact() == *fact);
    !step.sets.iter().any(|(fact, _)| elsewhere(fact)) && ended_by(step, reason)
}

/// Whether a step ends a reason, by replacing a value that its condition tests.
fn ended_by(step: &Step, reason: Reason<'_>) -> bool {
    let mut ends = false;
    if let Some(condition) = reason.condition() {
        condition.visit(&mut |fact, values| {
            ends |= step.sets.iter().any(|(of, set)| *of == fact && (*set & values).is_empty());
        });
    }
    ends
}

/// The advice in the order in which a person would try it: things that use what they have, things with little effort,
/// alternatives, things with much effort, things with a risk, and last a step that achieves nothing by itself.
fn in_order<'w, 'r, 'e>(
    evaluation: &Evaluation<'_>,
    ways: Vec<&'w Way<'r>>,
    hints: Vec<Hint<'e>>,
    says: Says,
) -> Vec<Advice<'w, 'r, 'e>> {
    // What is out of order is put right before anything is gone around.
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let puts_right = |step: &Step| {
        let out_of_order = |fact: FactId| {
            let presumed = facts[fact].presumed;
            !presumed.is_empty() && (presumed & evaluation.values(fact)).is_empty()
        };
        step.sets.iter().any(|(fact, _)| out_of_order(*fact))
    };
    let ways = ways.into_iter().map(|way| {
        let rank = match way.effort {
            _ if way.steps.iter().any(|step| puts_right(step)) => 0,
            effort if effort > EASY => 3,
            _ => 1,
        };
        (rank, Advice::Way(way))
    });
    let hints = hints.into_iter().map(|hint| {
        let rank = match hint.step() {
            Some(step) if puts_right(step) => 0,
            // Where an article says no as well, the step still opens what the evidence says.
            Some(step) if !hint.lifts() && opens_the_evidence(evaluation, step) => 1,
            Some(_) if !hint.lifts() => 5,
            _ if hint.compliance() == Compliance::Caution => 4,
            // If the answer depends on the result of the step, the step decides.
            Some(_) if says == Says::Depends => 1,
            Some(_) if hint.holds() == Holds::Possibly => 3,
            None if hint.holds() == Holds::Always && serves_a_holder(evaluation, hint) => 0,
            _ => 2,
        };
        (rank, Advice::Hint(hint))
    });
    let mut all = ways.chain(hints).collect::<Vec<_>>();
    all.sort_by_key(|(rank, _)| *rank);
    all.into_iter().map(|(_, one)| one).collect()
}

/// Whether a step ends everything that the evidence has against the goal.
fn opens_the_evidence(evaluation: &Evaluation<'_>, step: &Step) -> bool {
    let Some(evidence) = evaluation.evidence().filter(|evidence| evidence.verdict() == Verdict::NotDirectly) else {
        return false;
    };
    let certain = |reason: &Reason<'_>| reason.decisive() && reason.holds() == Holds::Always;
    let mut blocks =
        evidence.reasons().filter(|reason| reason.effect() == Effect::Blocks && certain(reason)).peekable();
    blocks.peek().is_some() && blocks.all(|reason| ended_by(step, reason))
}

/// Whether an alternative is to obtain something that this person does not have.
fn obtains(evaluation: &Evaluation<'_>, hint: Hint<'_>) -> bool {
    let words = &evaluation.rulebook().model().vocabulary;
    let missing = |fact: FactId| {
        let none = words.facts[fact].value("none");
        words.holdings.contains(&fact) && none.is_some_and(|none| evaluation.values(fact) == ValueSet::only(none))
    };
    hint.step().is_some_and(|step| step.sets.iter().any(|(fact, _)| missing(*fact)))
}

/// Whether an alternative is for holders of something, and not a step to obtain it.
fn serves_a_holder(evaluation: &Evaluation<'_>, hint: Hint<'_>) -> bool {
    let words = &evaluation.rulebook().model().vocabulary;
    let mut held = false;
    hint.alternative().when.visit(&mut |fact, values| {
        let none = words.facts[fact].value("none");
        held |= words.holdings.contains(&fact) && !none.is_some_and(|none| values.contains(none));
    });
    held && hint.step().is_none()
}

/// Whether an alternative is for holders of something that this person may not hold.
fn presupposes_untold(evaluation: &Evaluation<'_>, hint: Hint<'_>) -> bool {
    let words = &evaluation.rulebook().model().vocabulary;
    let mut untold = false;
    hint.alternative().when.visit(&mut |fact, values| {
        let Some(none) = words.facts[fact].value("none").filter(|_| words.holdings.contains(&fact)) else { return };
        untold |= !values.contains(none) && evaluation.values(fact).contains(none);
    });
    untold
}

/// The alternatives for this person; those that hold in every case come first.
fn hints_for_this_person<'e>(evaluation: &Evaluation<'_>, known: &[Hint<'e>]) -> Vec<Hint<'e>> {
    let foreseen = evaluation.foreseen().ok();
    let to_be_foreseen = |hint: &Hint<'_>| {
        let same = |other: Hint<'_>| other.alternative().id() == hint.alternative().id();
        foreseen.as_ref().is_none_or(|foreseen| foreseen.opinions().flat_map(Opinion::alternatives).any(same))
    };
    let mut hints = known.to_vec();
    hints.retain(|hint| {
        let usual = !asks_for_the_unusual(evaluation, &hint.alternative().when);
        let for_others = serves_a_holder(evaluation, *hint) || presupposes_untold(evaluation, *hint);
        let told = hint.holds() == Holds::Always || to_be_foreseen(hint) && !for_others;
        usual && hint.within_reach() && told
    });
    hints.sort_by_key(|hint| hint.holds() == Holds::Possibly);
    hints
}

/// The ways that improve the answer in the foreseeable cases.
pub(super) fn ways_to_be_foreseen<'r>(evaluation: &Evaluation<'r>) -> Result<Ways<'r>, Error> {
    evaluation.foreseen()?.ways_forward()
}

/// The alternatives of the evidence, or if it has none, those of the document.
fn known_hints<'e>(evaluation: &'e Evaluation<'_>) -> Vec<Hint<'e>> {
    let known = evaluation.evidence().filter(|opinion| opinion.alternatives().next().is_some());
    known.or(evaluation.document()).into_iter().flat_map(Opinion::alternatives).collect()
}

/// Whether a way comes to all that another one comes to, and takes more for it: it goes to another platform to lift the
/// same obstacle there.
fn goes_further(way: &Way<'_>, other: &Way<'_>) -> bool {
    let same = |change: &Told<'_>| {
        let likewise = |one: &Told<'_>| one.fact().id() == change.fact().id() && one.names() == change.names();
        way.changes.iter().any(likewise)
    };
    way.effort > other.effort && way.gain == other.gain && other.changes.iter().all(same)
}

/// Whether all usual values of a fact are among the needed ones.
fn ordinarily(needed: &Told<'_>) -> bool {
    let names = needed.names();
    let mut ordinary = needed.fact().values().iter().filter(|value| !value.unusual());
    ordinary.all(|value| names.contains(&value.id()))
}
