//! Answers: what was found, as places in the rulebook; texts and citations are looked up when they are asked for.

mod found;
mod opinion;

use std::ops::Range;

use jiff::civil::Date;

use crate::engine::compile::{Decision, OpinionPlan};
use crate::engine::model::{Basis, Condition, Fact, Goal, Means, Text};
use crate::engine::profile::{Situation, names_of};
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::{Holds, Verdict};
use crate::engine::worlds::{Builder, Constraints};

pub use found::{Dispute, Hint, Offer, Reason, Refusal};
pub use opinion::{Cited, Opinion};

/// The answer to a question: a headline, and the opinions that it is drawn from.
///
/// It borrows from the rulebook that gave it.
#[derive(Clone, Debug)]
pub struct Evaluation<'r> {
    pub(crate) rulebook: &'r Rulebook,
    pub(crate) decision: &'r Decision,
    pub(crate) country: usize,
    pub(crate) situation: Situation,
    pub(crate) as_of: Date,
    pub(crate) verdict: Verdict,
    pub(crate) guaranteed: Verdict,
    pub(crate) disputed: bool,
    pub(crate) document: Option<OpinionOutcome>,
    pub(crate) evidence: Option<OpinionOutcome>,
    pub(crate) findings: Vec<Finding>,
}

/// What one opinion comes to; the ranges are places in the findings of the evaluation.
#[derive(Clone, Debug)]
pub(crate) struct OpinionOutcome {
    pub(crate) verdict: Verdict,
    pub(crate) guaranteed: Verdict,
    pub(crate) reasons: Range<usize>,
    pub(crate) routes: Range<usize>,
    pub(crate) refused: Range<usize>,
    pub(crate) alternatives: Range<usize>,
}

/// Something that holds, by its place in the plan of its opinion.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finding {
    pub(crate) place: u16,
    pub(crate) always: bool,
    pub(crate) decisive: bool,
}

impl Finding {
    fn holds(self) -> Holds {
        if self.always { Holds::Always } else { Holds::Possibly }
    }
}

impl<'r> Evaluation<'r> {
    /// The best that can come out: what the open facts still allow. The more cautious of the opinions, world by world.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The worst that can come out: what holds whatever the open facts turn out to be.
    #[must_use]
    pub fn guaranteed(&self) -> Verdict {
        self.guaranteed
    }

    /// Whether nothing that was left open can change the verdict.
    #[must_use]
    pub fn settled(&self) -> bool {
        self.verdict == self.guaranteed
    }

    /// Whether the opinions differ in verdict or guarantee.
    #[must_use]
    pub fn disputed(&self) -> bool {
        self.disputed
    }

    /// The day for which it holds.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The rulebook that gave it.
    #[must_use]
    pub fn rulebook(&self) -> &'r Rulebook {
        self.rulebook
    }

    /// ISO 3166-1 code of the country asked about.
    #[must_use]
    pub fn country_code(&self) -> &'r str {
        self.rulebook.model.countries.get(self.country).map_or("", |country| country.code.as_str())
    }

    /// Name of the country asked about.
    #[must_use]
    pub fn country_name(&self) -> Option<&'r Text> {
        self.rulebook.model.countries.get(self.country).map(|country| &country.name)
    }

    /// Whether the rulebook says anything of the country itself. Otherwise only what holds worldwide was counted.
    #[must_use]
    pub fn country_known(&self) -> bool {
        self.rulebook.model.countries.get(self.country).is_some_and(|country| country.described)
    }

    /// The goal asked about.
    #[must_use]
    pub fn goal(&self) -> Option<&'r Goal> {
        self.rulebook.model.vocabulary.goals.get(self.situation.goal)
    }

    /// The means that the question named.
    #[must_use]
    pub fn means(&self) -> Option<&'r Means> {
        self.rulebook.model.vocabulary.means.get(self.situation.means?)
    }

    /// The facts that were left with fewer values than they have, after `nothing_else` closed what it closes.
    pub fn told(&self) -> impl Iterator<Item = (&'r Fact, Vec<&'r str>)> {
        let facts = self.rulebook.model.vocabulary.facts.iter().zip(self.situation.worlds.iter());
        facts.filter(|(fact, values)| **values != fact.all()).map(|(fact, values)| (fact, names_of(fact, *values)))
    }

    /// What the country's own document says. None where it has none.
    #[must_use]
    pub fn document(&self) -> Option<Opinion<'_>> {
        self.opinion(Basis::Document, self.document.as_ref()?, self.decision.document.as_ref()?)
    }

    /// What the graded evidence says. None where the rulebook has none.
    #[must_use]
    pub fn evidence(&self) -> Option<Opinion<'_>> {
        self.opinion(Basis::Evidence, self.evidence.as_ref()?, self.decision.evidence.as_ref()?)
    }

    fn opinion<'e>(&'e self, basis: Basis, outcome: &'e OpinionOutcome, plan: &'e OpinionPlan) -> Option<Opinion<'e>> {
        Some(Opinion { basis, evaluation: self, outcome, plan })
    }

    /// The opinions that there are, the document's first.
    pub fn opinions(&self) -> impl Iterator<Item = Opinion<'_>> {
        [self.document(), self.evidence()].into_iter().flatten()
    }

    /// The reasons of all opinions.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'_>> {
        self.opinions().flat_map(Opinion::reasons)
    }

    /// The routes of all opinions.
    pub fn routes(&self) -> impl Iterator<Item = Offer<'_>> {
        self.opinions().flat_map(Opinion::routes)
    }

    /// The open facts that decide whether a condition holds, each with the values under which it can.
    fn to_confirm(&self, when: &Condition) -> Vec<(&Fact, Vec<&str>)> {
        let vocabulary = &self.rulebook.model.vocabulary;
        let mut builder = Builder::new(vocabulary.facts.iter().map(|fact| fact.values.len()));
        let constraints = Constraints::new(vocabulary, self.situation.goal, &mut builder);
        let when = builder.condition(when, self.situation.goal);
        let support = builder.support(when);
        let when = constraints.confine(when, &mut builder);
        let possible = constraints.freeze(&mut builder);
        let mut facts = Vec::new();
        for place in support {
            let (Some(fact), Some(open)) = (vocabulary.facts.get(place), self.situation.worlds.get(place).copied())
            else {
                continue;
            };
            let mut worlds = self.situation.worlds.clone();
            let (mut can_be, mut fits) = (0_u64, 0_u64);
            for value in (0..fact.values.len()).filter(|value| open & (1 << value) != 0) {
                if let Some(slot) = worlds.get_mut(place) {
                    *slot = 1 << value;
                }
                if possible.allows(&worlds) {
                    can_be |= 1 << value;
                    fits |= u64::from(when.outcomes(&worlds).has(1)) << value;
                }
            }
            if can_be.count_ones() > 1 {
                facts.push((fact, can_be, fits));
            }
        }
        // Facts that are narrowed by themselves; where only their combination decides, all of them.
        let narrowed = facts.iter().any(|(_, can_be, fits)| can_be != fits);
        let wanted = facts.into_iter().filter(|(_, can_be, fits)| !narrowed || can_be != fits);
        wanted.map(|(fact, _, fits)| (fact, names_of(fact, fits))).collect()
    }

    /// The routes that are refused, of all opinions.
    pub fn refused(&self) -> impl Iterator<Item = Refusal<'_>> {
        self.opinions().flat_map(Opinion::refused)
    }

    /// The alternatives of all opinions.
    pub fn alternatives(&self) -> impl Iterator<Item = Hint<'_>> {
        self.opinions().flat_map(Opinion::alternatives)
    }
}
