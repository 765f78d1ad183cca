//! Splits the condition of an open reason into cases, so that its wording is correct.
//!
//! "If ticket: for a day or for a year, day: Monday or another day" lists for each open fact by itself the values with
//! which the condition can hold. Read together this is correct for a condition that is a box: a set of values for each
//! fact, all combinations of which satisfy it. A condition such as "a day ticket on Monday, or a year ticket on another
//! day" is not a box. It is worded as a list of cases, each a box, as few and as large as are found.

use std::collections::BTreeSet;

use super::Phrases;
use super::entries::describe;
use crate::engine::evaluation::{Evaluation, Offer, Reason};
use crate::engine::ids::{Id, ValueSet};
use crate::engine::model::{Condition, Fact, FactId};
use crate::engine::phrases::fill;
use crate::engine::verdict::Holds;
use crate::engine::worlds::{Builder, Node, Possible, regions};
use crate::render::contract::{ValuesByFact, Word, report};

/// The most cases; nobody reads more.
const MOST: usize = 6;

/// The open facts of a case, each with its values.
type Case<'e> = Vec<(&'e Fact, Vec<&'e str>)>;

/// The cases of a condition that is not a box.
pub(crate) struct Cases<'e> {
    list: Vec<Case<'e>>,
    /// Whether the list is complete.
    complete: bool,
    /// The facts that decide.
    facts: Vec<&'e Fact>,
}

report! {
    /// The cases in which a condition holds: the values of each open fact that belong together.
    pub(crate) struct CasesReport<'e> {
        /// Whether these are all.
        complete: bool,
        /// For each case the open facts, each with its values; facts that are not named may be anything that is possible.
        cases: Vec<ValuesByFact<'e>>,
    }
}

/// The cases of a reason that holds possibly. None if the open facts, each with its values (`each`), state the
/// condition completely.
pub(crate) fn of_reason<'e>(reason: Reason<'e>, each: &Case<'_>) -> Option<Cases<'e>> {
    let when = reason.condition().filter(|_| reason.holds() == Holds::Possibly)?;
    cases(reason.opinion().evaluation(), when, each)
}

/// The cases of a route.
pub(crate) fn of_route<'e>(offer: Offer<'e>, each: &Case<'_>) -> Option<Cases<'e>> {
    let possible = offer.holds() == Holds::Possibly;
    cases(offer.opinion().evaluation(), possible.then_some(&offer.route().when)?, each)
}

impl<'e> Cases<'e> {
    /// The cases in words, such as "ticket: for a day, day: Monday; or ticket: for a year, day: another day". What
    /// several cases share is said once, and what is no news is left out; nothing is left where one of the cases is no
    /// news at all.
    pub(super) fn in_words(&self, phrases: &Phrases, news: impl Fn(&Fact, &[&str]) -> bool) -> String {
        let clauses = |case: &Case<'_>| {
            let told = case.iter().filter(|(fact, values)| news(fact, values));
            told.map(|(fact, values)| describe(phrases, fact, values)).collect::<Vec<_>>()
        };
        let list = self.list.iter().map(clauses).collect::<Vec<_>>();
        if list.iter().any(Vec::is_empty) {
            return String::new();
        }
        let mut parts = each_clause_once(list, phrases);
        if !self.complete {
            let labels = self.facts.iter().map(|fact| fact.label.get(phrases.lang)).collect::<Vec<_>>();
            let labels = labels.join(phrases.lang.pick(&*phrases.and, "与"));
            let rest = if parts.is_empty() { &phrases.some_cases } else { &phrases.other_cases };
            parts.push(fill(rest, &[("facts", &labels)]));
        }
        parts.join(&phrases.or_else)
    }

    /// The cases for programs.
    pub(crate) fn report(self) -> CasesReport<'e> {
        let words = |words: Vec<&'e str>| words.into_iter().map(Word::Borrowed).collect();
        let case = |case: Case<'e>| {
            case.into_iter().map(|(fact, values)| (Word::Borrowed(fact.id()), words(values))).collect()
        };
        CasesReport { complete: self.complete, cases: self.list.into_iter().map(case).collect() }
    }
}

/// Cases in words. A clause that several cases share stands before what tells these apart.
///
/// ```text
/// a, b; or a, c   becomes   a, and one of these: b; or c
/// ```
fn each_clause_once(mut cases: Vec<Vec<String>>, phrases: &Phrases) -> Vec<String> {
    let (mut alone, mut grouped) = (Vec::new(), Vec::new());
    while let Some(case) = cases.first() {
        let sharing = |clause: &String| cases.iter().filter(|case| case.contains(clause)).count();
        let most = cases.iter().flatten().max_by_key(|clause| sharing(clause)).filter(|clause| sharing(clause) > 1);
        let Some(most) = most.cloned() else {
            alone.push(case.join(&phrases.comma));
            cases.remove(0);
            continue;
        };
        let (with, without): (Vec<_>, Vec<_>) = cases.into_iter().partition(|case| case.contains(&most));
        cases = without;
        let shared = |clause: &&String| with.iter().all(|case| case.contains(clause));
        let shared = with.first().into_iter().flatten().filter(shared).cloned().collect::<Vec<_>>();
        let apart = |case: &Vec<String>| case.iter().filter(|clause| !shared.contains(clause)).cloned().collect();
        let apart = with.iter().map(apart).collect::<Vec<Vec<String>>>();
        let together = shared.join(&phrases.comma);
        // A case that has nothing besides holds whatever the others add.
        grouped.push(match apart.iter().any(Vec::is_empty) {
            true => together,
            false => {
                let cases = each_clause_once(apart, phrases).join(&phrases.or_else);
                fill(&phrases.shared_by_cases, &[("shared", &together), ("cases", &cases)])
            }
        });
    }
    alone.append(&mut grouped);
    alone
}

/// The cases of a condition that is not a box over the worlds of the situation.
fn cases<'e>(evaluation: &'e Evaluation<'_>, when: &Condition, each: &Case<'_>) -> Option<Cases<'e>> {
    if is_box(when, false) {
        return None;
    }
    let words = &evaluation.rulebook.model.vocabulary;
    let space = evaluation.rulebook.space_of(&evaluation.situation).ok()?;
    let found = Builder::run(words, Builder::WORK, |builder| found(evaluation, &space.possible, when, each, builder));
    // If the computation is too hard, only the deciding facts are named.
    found.unwrap_or_else(|_| {
        let mut facts = when.facts();
        let layout = &evaluation.rulebook.words.layout;
        facts.retain(|fact| layout.values(&evaluation.situation.tight, *fact).len() > 1);
        Some(Cases { list: Vec::new(), complete: false, facts: facts.iter().map(|fact| &words.facts[*fact]).collect() })
    })
}

fn found<'e>(
    evaluation: &'e Evaluation<'_>,
    possible: &Possible,
    when: &Condition,
    each: &Case<'_>,
    builder: &mut Builder,
) -> Option<Cases<'e>> {
    let words = &evaluation.rulebook.model.vocabulary;
    let goal = evaluation.situation.goal;
    let worlds = evaluation.situation.unpack(&evaluation.rulebook.words);
    let holds = builder.condition(when, goal);
    let facts = builder.support(holds);
    // The possible worlds of the situation, restricted to the facts of the condition and those that impossible worlds
    // tie to them. Other facts do not matter.
    let concerned = facts.iter().copied().chain(possible.tied_to(&facts)).collect::<BTreeSet<_>>();
    let mask = (0..worlds.len()).map(|fact| concerned.contains(&FactId::at(fact))).collect::<Vec<_>>();
    let mut inside = possible.thaw(&mask, &words.everything(), builder);
    for fact in concerned {
        let told = builder.is(fact, worlds.get(fact.place()).copied().unwrap_or_default());
        inside = builder.and(inside, told);
    }
    let possible = builder.seen_through(inside, &facts);
    let holds = builder.and(holds, possible);
    if says_all(evaluation, each, holds, possible, builder) {
        return None;
    }
    let either = builder.not(possible);
    let open = builder.hull(possible, &worlds);
    let values = |of: &[ValueSet], fact: FactId| of.get(fact.place()).copied().unwrap_or(ValueSet::EMPTY);
    let mut left = holds;
    let mut list = Vec::new();
    for region in &regions(holds, either, &facts, MOST, builder) {
        left = builder.and_not(left, region.covered);
        let within = builder.hull(region.covered, &worlds);
        let told = facts.iter().filter(|fact| !values(&open, **fact).is_subset(values(&region.worlds, **fact)));
        let told = told.map(|fact| (&words.facts[*fact], words.facts[*fact].names_of(values(&within, *fact))));
        list.push(told.collect());
    }
    let open = facts.iter().filter(|fact| values(&open, **fact).len() > 1);
    Some(Cases { list, complete: left == Node::FALSE, facts: open.map(|fact| &words.facts[*fact]).collect() })
}

/// Whether the values of each fact, read together, describe exactly the worlds in which a condition holds.
fn says_all(evaluation: &Evaluation<'_>, each: &Case<'_>, holds: Node, possible: Node, builder: &mut Builder) -> bool {
    let mut read = possible;
    for (fact, names) in each {
        let Some(place) = evaluation.rulebook.words.fact_named(&fact.id) else { return false };
        let values = names.iter().filter_map(|name| fact.value(name)).collect();
        let told = builder.is(place, values);
        read = builder.and(read, told);
    }
    read == holds
}

/// Whether a condition is syntactically a box. Nearly all are, and need no further computation.
fn is_box(condition: &Condition, negated: bool) -> bool {
    let (parts, every, negated) = match condition {
        Condition::Always | Condition::Is(..) | Condition::Goal(_) => return true,
        Condition::All(parts) => (parts, !negated, negated),
        Condition::Any(parts) => (parts, negated, negated),
        Condition::Count(..) => return condition.facts().len() <= 1,
        // A `not` holds if none of its parts holds.
        Condition::Not(parts) => (parts, !negated, !negated),
    };
    let boxes = (every || parts.len() == 1) && parts.iter().all(|part| is_box(part, negated));
    boxes || condition.facts().len() <= 1
}
