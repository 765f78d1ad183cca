//! Attributes a difference to the rules, routes or other parts that caused it.
//!
//! Every part that differs in a way that can affect verdicts is a *candidate*. Each candidate is exchanged by itself,
//! in the old rulebook for the new version and the other way round; if that changes a verdict, the candidate is
//! responsible for the change there (a counterfactual test). If no candidate does so by itself, all of them are
//! responsible.
//!
//! ```text
//! old: r1 blocks everyone            new: r1 blocks children, r2 blocks dogs
//! a child: nothing changes           an adult with a dog: no candidate changes it alone, r1 and r2 do together
//! ```

use std::ops::Deref;

use super::case::{BASES, Case, Side};
use super::{Change, Responsible};
use crate::engine::ids::{ClaimId, Id};
use crate::engine::model::{Header, Model, Route, Rule, Scope};
use crate::engine::worlds::{Builder, Node};
use crate::workbench::worlds::Worlds;

/// A part that differs in a way that can affect verdicts, and that can be exchanged by itself.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// The index of the basis; none for a part that concerns both.
    basis: Option<usize>,
    exchange: Exchange,
    responsible: Responsible,
}

#[derive(Clone, Debug)]
enum Exchange {
    Rule(String),
    Route(String),
    /// An opinion that only one of the two rulebooks has.
    Opinion,
    /// The gates of the goal.
    Gates,
}

/// All parts in which two cases differ.
pub(super) fn candidates(old: &Case<'_>, new: &Case<'_>, sides: [Side<'_>; 2]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let gates = |case: &Case<'_>| {
        let gates = case.vocabulary.goals[case.key.goal].gates.to_vec();
        let needs_means = gates.iter().map(|gate| case.vocabulary.gates[*gate].needs_means).collect::<Vec<_>>();
        (gates, needs_means)
    };
    if gates(old) != gates(new) {
        let id = new.vocabulary.goals[new.key.goal].id.to_string();
        let responsible = Responsible { kind: "goal", id, change: Change::Changed, parts: vec!["gates"] };
        candidates.push(Candidate { basis: None, exchange: Exchange::Gates, responsible });
    }
    for (basis, name) in BASES.into_iter().enumerate() {
        let mut add = |exchange, kind, id: &str, change, parts| {
            let responsible = Responsible { kind, id: id.to_owned(), change, parts };
            candidates.push(Candidate { basis: Some(basis), exchange, responsible });
        };
        let opinion = |case: &'_ Case<'_>| case.opinions.get(basis).is_some_and(Option::is_some);
        let (Some(Some(old)), Some(Some(new))) = (old.opinions.get(basis), new.opinions.get(basis)) else {
            if opinion(old) != opinion(new) {
                let change = if opinion(new) { Change::Added } else { Change::Removed };
                add(Exchange::Opinion, "opinion", name, change, Vec::new());
            }
            continue;
        };
        for pair in pairs(&old.rules, &new.rules) {
            let compared = pair.compared(sides, |model| model.rules.as_slice(), rule_differs, |_, _| Vec::new());
            if let Some((change, parts)) = compared {
                add(Exchange::Rule(pair.id.to_owned()), "rule", pair.id, change, parts);
            }
        }
        for pair in pairs(&old.routes, &new.routes) {
            let compared = pair.compared(sides, |model| model.routes.as_slice(), route_differs, compliance_differs);
            if let Some((change, parts)) = compared {
                add(Exchange::Route(pair.id.to_owned()), "route", pair.id, change, parts);
            }
        }
    }
    candidates
}

/// A rule or route that takes part in one of the two rulebooks, or in both.
struct Pair<'m, T> {
    id: &'m str,
    old: Option<&'m T>,
    new: Option<&'m T>,
}

fn pairs<'m, I: Id, T: Deref<Target = Header>>(old: &[(I, &'m T)], new: &[(I, &'m T)]) -> Vec<Pair<'m, T>> {
    let find = |list: &[(I, &'m T)], id: &str| list.iter().map(|(_, entry)| *entry).find(|entry| entry.id == *id);
    let of_old = old.iter().map(|(_, entry)| Pair { id: &entry.id, old: Some(*entry), new: find(new, &entry.id) });
    let added = new.iter().filter(|(_, entry)| find(old, &entry.id).is_none());
    of_old.chain(added.map(|(_, entry)| Pair { id: &entry.id, old: None, new: Some(*entry) })).collect()
}

impl<T: Deref<Target = Header>> Pair<'_, T> {
    /// How an entry changed, and in which parts; none if it decides the same. `differs` compares what affects verdicts,
    /// `entry_differs` what else can keep an entry of its kind from taking part.
    fn compared(
        &self,
        [before, after]: [Side<'_>; 2],
        entries: impl Fn(&Model) -> &[T],
        differs: impl Fn(&T, &T) -> Vec<&'static str>,
        entry_differs: impl Fn(&T, &T) -> Vec<&'static str>,
    ) -> Option<(Change, Vec<&'static str>)> {
        // Why an entry that takes part in one rulebook does not in the other, if that has an entry of the same name.
        let why_not = |there: &T, present: Side<'_>, absent: Side<'_>| {
            let namesake = entries(absent.model).iter().find(|entry| entry.id == there.id)?;
            let mut parts = differs(there, namesake);
            parts.extend(entry_differs(there, namesake));
            parts.extend(terms_differ((there, present), (namesake, absent)));
            Some(parts)
        };
        let became = |why: Option<Vec<&'static str>>, only_then: Change, wholly: Change| match why {
            Some(parts) if only_when(&parts) => (only_then, parts),
            Some(parts) => (Change::Changed, parts),
            None => (wholly, Vec::new()),
        };
        match (self.old, self.new) {
            (Some(old), Some(new)) => {
                let parts = differs(old, new);
                (!parts.is_empty()).then_some((Change::Changed, parts))
            }
            (Some(old), None) => Some(became(why_not(old, before, after), Change::Ceases, Change::Removed)),
            (None, Some(new)) => Some(became(why_not(new, after, before), Change::Begins, Change::Added)),
            (None, None) => None,
        }
    }
}

/// Whether the content is the same, and only the time or the claims differ by which it takes part.
fn only_when(parts: &[&str]) -> bool {
    parts.iter().all(|part| ["period", "claims", "date"].contains(part))
}

/// The parts in which two rules differ, as far as verdicts are concerned.
fn rule_differs(old: &Rule, new: &Rule) -> Vec<&'static str> {
    named([
        ("condition", old.when != new.when),
        ("gate", old.gate != new.gate),
        ("means", (old.means, old.stands_for) != (new.means, new.stands_for)),
        ("effect", (old.effect, old.role) != (new.effect, new.role)),
    ])
}

/// The parts in which two routes differ, as far as verdicts are concerned.
fn route_differs(old: &Route, new: &Route) -> Vec<&'static str> {
    named([("condition", old.when != new.when), ("clears", old.clears != new.clears)])
}

/// Whether two routes differ in what decides if they can be a way at all.
fn compliance_differs(old: &Route, new: &Route) -> Vec<&'static str> {
    named([("compliance", old.compliance != new.compliance)])
}

fn named<const N: usize>(parts: [(&'static str, bool); N]) -> Vec<&'static str> {
    parts.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}

/// The conditions for taking part in which two entries differ, each judged in its rulebook.
fn terms_differ((one, here): (&Header, Side<'_>), (other, there): (&Header, Side<'_>)) -> Vec<&'static str> {
    let scope = |model: &Model, scope: Scope| match scope {
        Scope::World => None,
        Scope::Country(country) => Some(model.countries[country].code.to_string()),
    };
    // Only what decides whether a claim counts is compared; its text may change freely.
    let claims = |model: &Model, because: &[ClaimId]| {
        let claims = because.iter().map(|claim| &model.claims[*claim]);
        let claims = claims.map(|claim| (claim.id.to_string(), claim.supported(), claim.from, claim.until));
        let mut claims = claims.collect::<Vec<_>>();
        claims.sort();
        claims
    };
    let mut parts = named([
        ("basis", one.basis != other.basis),
        ("scope", scope(here.model, one.scope) != scope(there.model, other.scope)),
        ("goals", one.goals != other.goals),
        ("period", one.period != other.period),
        ("claims", claims(here.model, one.because.as_slice()) != claims(there.model, other.because.as_slice())),
    ]);
    if parts.is_empty() && here.day != there.day {
        parts.push("date");
    }
    parts
}

/// The case with only this candidate taken from the other case.
fn exchanged<'m>(case: &Case<'m>, from: &Case<'m>, candidate: &Candidate) -> Case<'m> {
    let mut case = case.clone();
    if matches!(candidate.exchange, Exchange::Gates) {
        case.vocabulary = from.vocabulary;
        return case;
    }
    let Some(basis) = candidate.basis else { return case };
    let (Some(own), Some(from)) = (case.opinions.get_mut(basis), from.opinions.get(basis)) else { return case };
    match (&candidate.exchange, &mut *own, from) {
        (Exchange::Rule(id), Some(own), Some(from)) => {
            own.rules.retain(|(_, rule)| rule.id != *id);
            own.rules.extend(from.rules.iter().filter(|(_, rule)| rule.id == *id));
        }
        (Exchange::Route(id), Some(own), Some(from)) => {
            own.routes.retain(|(_, route)| route.id != *id);
            own.routes.extend(from.routes.iter().filter(|(_, route)| route.id == *id));
        }
        (Exchange::Opinion, own, from) => own.clone_from(from),
        _ => {}
    }
    case
}

/// For each candidate and basis, the worlds in which exchanging it alone changes the verdict, in either direction.
pub(super) fn trials<'m, P>(
    [old, new]: [&Case<'m>; 2],
    verdicts: [[Node; 3]; 2],
    candidates: &[Candidate],
    worlds: &mut Worlds<'_, 'm, P>,
) -> Vec<[Node; 3]> {
    let trial = |candidate: &Candidate| {
        let mut touched = [Node::FALSE; 3];
        for ((case, from), before) in [(old, new), (new, old)].into_iter().zip(verdicts) {
            let after = exchanged(case, from, candidate).verdicts(worlds);
            for (touched, (before, after)) in touched.iter_mut().zip(before.into_iter().zip(after)) {
                let differs = worlds.builder.differs(before, after);
                *touched = worlds.builder.or(*touched, differs);
            }
        }
        touched
    };
    candidates.iter().map(trial).collect()
}

/// The candidates that are responsible for a change on a basis in these worlds: those that change some of the verdicts
/// when exchanged alone; if there are none, all candidates that concern the basis.
pub(super) fn responsible(
    worlds: Node,
    basis: usize,
    candidates: &[Candidate],
    trials: &[[Node; 3]],
    builder: &mut Builder,
) -> Vec<Responsible> {
    let touches = |trial: &[Node; 3], builder: &mut Builder| {
        let touched = trial.get(basis).copied().unwrap_or(Node::FALSE);
        builder.and(touched, worlds) != Node::FALSE
    };
    let found = candidates.iter().zip(trials).filter(|(_, trial)| touches(trial, builder));
    let found = found.map(|(candidate, _)| candidate.responsible.clone()).collect::<Vec<_>>();
    if !found.is_empty() {
        return found;
    }
    let headline = BASES.len() - 1;
    let concerns = |candidate: &&Candidate| candidate.basis.is_none_or(|own| own == basis || basis == headline);
    candidates.iter().filter(concerns).map(|candidate| candidate.responsible.clone()).collect()
}
