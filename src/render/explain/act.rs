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
        let limits = evaluation.opinions().flat_map(Opinion::reasons);
        let limits = limits.filter(|reason| reason.effect() == Effect::Limits && reason.holds() == Holds::Always);
        let limits = limits.collect::<Vec<_>>();
        let ends = |hint: &Hint<'_>| {
            let step = hint.step().filter(|_| hint.holds() == Holds::Always && hint.within_reach())?;
            let ended = limits.iter().filter(|reason| ended_by(step, **reason)).copied().collect::<Vec<_>>();
            (!ended.is_empty()).then_some(ended)
        };
        let hints = known_hints(evaluation).into_iter().filter_map(|hint| Some((hint, ends(&hint)?)));
        // A person who can continue with what they have is not advised to obtain something else.
        let own = |hint: Hint<'_>| hint.compliance() == Compliance::Accepted && !obtains(evaluation, hint);
        let hints = hints.filter(|(hint, _)| own(*hint)).collect::<Vec<_>>();
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
    let ways = ways.into_iter().map(|way| (if way.effort > EASY { 3 } else { 1 }, Advice::Way(way)));
    let hints = hints.into_iter().map(|hint| {
        let rank = match hint.step() {
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

/// Whether all usual values of a fact are among the needed ones.
fn ordinarily(needed: &Told<'_>) -> bool {
    let names = needed.names();
    let mut ordinary = needed.fact().values().iter().filter(|value| !value.unusual());
    ordinary.all(|value| names.contains(&value.id()))
}
