//! Selects the rules, routes and alternatives that take part in an opinion, and the claims that count for them.
//!
//! Day, basis, country and goal are applied here and nowhere else. For example, a rule of the evidence for NZ takes
//! part on 2024-03-01 if its own dates cover that day and one of its claims is supported and in effect on it.

use jiff::civil::Date;

use crate::engine::ids::{AlternativeId, ClaimId, CountryId, GoalId, MeansId, RouteId, RuleId};
use crate::engine::model::{Alternative, Basis, Claim, Header, Model, Route, Rule};

/// A question without its facts: the key under which a program is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) country: CountryId,
    pub(crate) goal: GoalId,
    pub(crate) means: Option<MeansId>,
    pub(crate) day: Date,
    /// The second of that day, in UTC.
    pub(crate) second: u32,
}

impl Key {
    /// The moment of the question, in seconds since 1970-01-01 UTC.
    pub(crate) fn now(&self) -> i64 {
        crate::engine::quantity::now(self.day, self.second)
    }
}

/// Whether a claim can support anything on a basis. The document's opinion uses every claim that is not retracted,
/// whether or not it was borne out; the evidence's uses those that are supported.
pub(crate) fn carries(claim: &Claim, basis: Basis) -> bool {
    match basis {
        Basis::Document => !claim.retracted,
        Basis::Evidence => claim.supported(),
    }
}

/// Whether a claim counts on a basis and day. For the document's opinion dates of effect are ignored.
pub(crate) fn counts(claim: &Claim, basis: Basis, day: Date) -> bool {
    carries(claim, basis) && (basis == Basis::Document || claim.in_effect(day))
}

/// The claims of a list that count on a basis and day.
pub(crate) fn counting<'m>(
    model: &'m Model,
    claims: &'m [ClaimId],
    basis: Basis,
    day: Date,
) -> impl Iterator<Item = (ClaimId, &'m Claim)> {
    claims.iter().map(|claim| (*claim, &model.claims[*claim])).filter(move |(_, claim)| counts(claim, basis, day))
}

/// Whether an entry is in force on a day: its own dates cover the day, and at least one of its claims counts.
pub(crate) fn in_force(model: &Model, header: &Header, day: Date) -> bool {
    header.period.covers(day) && counting(model, header.because.as_slice(), header.basis, day).next().is_some()
}

/// What takes part in an opinion.
#[derive(Clone)]
pub(crate) struct Parts<'m> {
    /// The rules about the goal.
    pub(crate) rules: Vec<(RuleId, &'m Rule)>,
    /// All routes, also those that serve other goals or are prohibited.
    pub(crate) routes: Vec<(RouteId, &'m Route)>,
    /// The alternatives that serve the goal.
    pub(crate) alternatives: Vec<(AlternativeId, &'m Alternative)>,
}

/// Selects what takes part. None if the basis has nothing on the country: no document, or no rule of the evidence.
pub(crate) fn parts(model: &Model, key: Key, basis: Basis) -> Option<Parts<'_>> {
    let here = |header: &Header| header.basis == basis && header.scope.covers(key.country);
    match basis {
        Basis::Document => model.countries.look_up(key.country)?.document.as_ref().map(|_| ())?,
        Basis::Evidence => model.rules.iter().any(|rule| here(rule)).then_some(())?,
    }
    let takes_part = |header: &Header| here(header) && in_force(model, header, key.day);
    let for_goal = |header: &Header| header.goals.contains(key.goal) && takes_part(header);
    Some(Parts {
        rules: model.rules.entries().filter(|(_, rule)| for_goal(rule)).collect(),
        routes: model.routes.entries().filter(|(_, route)| takes_part(route)).collect(),
        alternatives: model.alternatives.entries().filter(|(_, other)| for_goal(other)).collect(),
    })
}
