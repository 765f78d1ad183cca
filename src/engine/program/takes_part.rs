//! Which rules, routes and alternatives take part in an opinion, and which of their claims count.
//!
//! This is decided here and nowhere else: what is in force on a day, on which basis, for which country and goal.

use jiff::civil::Date;

use crate::engine::ids::{AlternativeId, ClaimId, CountryId, GoalId, MeansId, RouteId, RuleId};
use crate::engine::model::{Alternative, Basis, Claim, Header, Model, Route, Rule};

/// A question without the facts: what a program is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) country: CountryId,
    pub(crate) goal: GoalId,
    pub(crate) means: Option<MeansId>,
    pub(crate) day: Date,
    /// The second of that day, in universal time.
    pub(crate) second: u32,
}

impl Key {
    /// The moment that is asked about, in seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        crate::engine::quantity::now(self.day, self.second)
    }
}

/// Whether something can rest on a claim on a basis: for the document on all that it says, whatever became of it; for the
/// evidence on what is supported.
pub(crate) fn carries(claim: &Claim, basis: Basis) -> bool {
    match basis {
        Basis::Document => !claim.retracted,
        Basis::Evidence => claim.supported(),
    }
}

/// Whether a claim counts on a basis and day: the document's claims have no dates.
pub(crate) fn counts(claim: &Claim, basis: Basis, day: Date) -> bool {
    carries(claim, basis) && (basis == Basis::Document || claim.in_effect(day))
}

/// The claims of a list that count.
pub(crate) fn counting<'m>(
    model: &'m Model,
    claims: &'m [ClaimId],
    basis: Basis,
    day: Date,
) -> impl Iterator<Item = (ClaimId, &'m Claim)> {
    claims.iter().map(|claim| (*claim, &model.claims[*claim])).filter(move |(_, claim)| counts(claim, basis, day))
}

/// Whether something is in force on a day: one of its claims counts, and its own dates cover the day.
pub(crate) fn in_force(model: &Model, header: &Header, day: Date) -> bool {
    header.period.covers(day) && counting(model, header.because.as_slice(), header.basis, day).next().is_some()
}

/// What takes part in an opinion.
#[derive(Clone)]
pub(crate) struct Parts<'m> {
    /// The rules that concern the goal.
    pub(crate) rules: Vec<(RuleId, &'m Rule)>,
    /// Every route, also one that serves other goals or is prohibited.
    pub(crate) routes: Vec<(RouteId, &'m Route)>,
    /// The alternatives that serve the goal.
    pub(crate) alternatives: Vec<(AlternativeId, &'m Alternative)>,
}

/// What takes part in an opinion. None where the basis has nothing to say about the country.
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
