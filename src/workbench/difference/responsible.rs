use super::case::{BASES, Case, Side, named, route_differs, rule_differs};
use super::{Change, Responsible};
use crate::engine::error::Error;
use crate::engine::model::{Basis, Claim, Model, Period, Route, Rule, Scope};
use crate::engine::worlds::{Builder, Node};

/// Something in which what decides differs, and that can be exchanged by itself.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// The place of the basis; none for what concerns both.
    basis: Option<usize>,
    what: What,
    pub(super) told: Responsible,
}

#[derive(Clone, Debug)]
enum What {
    Rule(String),
    Route(String),
    /// A whole opinion that only one of the two has.
    Opinion,
    /// The gates of the goal.
    Gates,
}

/// Everything in which two cases differ.
pub(super) fn candidates(old: &Case<'_>, new: &Case<'_>, sides: [Side<'_>; 2], goal: usize) -> Vec<Candidate> {
    let mut found = Vec::new();
    let gates = |case: &Case<'_>| {
        let gates = case.vocabulary.goals.get(goal).map(|goal| goal.gates.clone()).unwrap_or_default();
        let needs = gates.iter().map(|gate| case.vocabulary.gates.get(*gate).is_some_and(|gate| gate.needs_means));
        (needs.collect::<Vec<_>>(), gates)
    };
    if gates(old) != gates(new) {
        let id = new.vocabulary.goals.get(goal).map(|goal| goal.id.clone()).unwrap_or_default();
        let told = Responsible { kind: "goal", id, change: Change::Changed, parts: vec!["gates"] };
        found.push(Candidate { basis: None, what: What::Gates, told });
    }
    for (basis, (old, new)) in old.opinions.iter().zip(&new.opinions).enumerate() {
        let mut push = |what, told| found.push(Candidate { basis: Some(basis), what, told });
        let (old, new) = match (old, new) {
            (None, None) => continue,
            (Some(old), Some(new)) => (old, new),
            (old, _) => {
                let change = if old.is_none() { Change::Added } else { Change::Removed };
                let id = BASES.get(basis).copied().unwrap_or_default().to_owned();
                push(What::Opinion, Responsible { kind: "opinion", id, change, parts: Vec::new() });
                continue;
            }
        };
        let rules = pairs(&old.rules, &new.rules, |rule| &rule.id);
        for (id, old, new) in rules {
            let why = |of: Side<'_>, rule: &Rule| why_not_rule(of.model, sides, rule);
            if let Some((change, parts)) = compared(old, new, sides, rule_differs, why) {
                push(What::Rule(id.clone()), Responsible { kind: "rule", id, change, parts });
            }
        }
        let routes = pairs(&old.routes, &new.routes, |route| &route.id);
        for (id, old, new) in routes {
            let why = |of: Side<'_>, route: &Route| why_not_route(of.model, sides, route);
            if let Some((change, parts)) = compared(old, new, sides, route_differs, why) {
                push(What::Route(id.clone()), Responsible { kind: "route", id, change, parts });
            }
        }
    }
    found
}

type Pair<'m, T> = (String, Option<&'m T>, Option<&'m T>);

fn pairs<'m, T>(old: &[(usize, &'m T)], new: &[(usize, &'m T)], id: impl Fn(&T) -> &String) -> Vec<Pair<'m, T>> {
    let find = |list: &[(usize, &'m T)], name: &str| list.iter().map(|(_, item)| *item).find(|item| id(item) == name);
    let mut pairs: Vec<Pair<'m, T>> =
        old.iter().map(|(_, item)| (id(item).clone(), Some(*item), find(new, id(item)))).collect();
    let added = new.iter().filter(|(_, item)| find(old, id(item)).is_none());
    pairs.extend(added.map(|(_, item)| (id(item).clone(), None, Some(*item))));
    pairs
}

/// What became of something; none where it is the same.
fn compared<T>(
    old: Option<&T>,
    new: Option<&T>,
    sides: [Side<'_>; 2],
    differs: impl Fn(&T, &T) -> Vec<&'static str>,
    why: impl Fn(Side<'_>, &T) -> Option<Vec<&'static str>>,
) -> Option<(Change, Vec<&'static str>)> {
    let [before, after] = sides;
    match (old, new) {
        (Some(old), Some(new)) => Some((Change::Changed, differs(old, new))).filter(|(_, parts)| !parts.is_empty()),
        (Some(old), None) => Some(match why(after, old) {
            Some(parts) if only_when(&parts) => (Change::Ceases, parts),
            Some(parts) => (Change::Changed, parts),
            None => (Change::Removed, Vec::new()),
        }),
        (None, Some(new)) => Some(match why(before, new) {
            Some(parts) if only_when(&parts) => (Change::Begins, parts),
            Some(parts) => (Change::Changed, parts),
            None => (Change::Added, Vec::new()),
        }),
        (None, None) => None,
    }
}

/// Whether something says the same, and only takes part at another time or on other claims.
fn only_when(parts: &[&str]) -> bool {
    parts.iter().all(|part| ["period", "claims", "date"].contains(part))
}

/// Why a rule that decides in one rulebook does not in the other, which has one of its name. None where it has none.
fn why_not_rule(absent: &Model, sides: [Side<'_>; 2], rule: &Rule) -> Option<Vec<&'static str>> {
    let other = absent.rules.iter().find(|other| other.id == rule.id)?;
    let mut parts = rule_differs(rule, other);
    parts.extend(terms_differ(
        (rule.basis, rule.scope, rule.goals, rule.period, &rule.because),
        (other.basis, other.scope, other.goals, other.period, &other.because),
        absent,
        sides,
    ));
    Some(parts)
}

fn why_not_route(absent: &Model, sides: [Side<'_>; 2], route: &Route) -> Option<Vec<&'static str>> {
    let other = absent.routes.iter().find(|other| other.id == route.id)?;
    let mut parts = route_differs(route, other);
    parts.extend(named([("compliance", route.compliance != other.compliance)]));
    parts.extend(terms_differ(
        (route.basis, route.scope, route.goals, route.period, &route.because),
        (other.basis, other.scope, other.goals, other.period, &other.because),
        absent,
        sides,
    ));
    Some(parts)
}

type Terms<'t> = (Basis, Scope, u64, Period, &'t Vec<usize>);

/// On which of the terms under which something takes part two rulebooks do not agree. What stands in the second model is
/// the second one.
fn terms_differ(one: Terms<'_>, other: Terms<'_>, second: &Model, sides: [Side<'_>; 2]) -> Vec<&'static str> {
    let [old, new] = sides;
    let (first, first_day, second_day) =
        if std::ptr::eq(second, new.model) { (old.model, old.day, new.day) } else { (new.model, new.day, old.day) };
    let scope = |model: &Model, scope: Scope| match scope {
        Scope::World => None,
        Scope::Country(country) => model.countries.get(country).map(|country| country.code.clone()),
    };
    // Only what decides whether a claim takes part counts: its text may change freely.
    fn claims<'c>(model: &'c Model, because: &[usize]) -> Vec<(&'c str, impl PartialEq + use<'c>)> {
        let claims = because.iter().filter_map(|claim| model.claims.get(*claim));
        let mut claims = claims.map(|claim: &Claim| (claim.id.as_str(), (claim.supported(), claim.from, claim.until)));
        let mut list = claims.by_ref().collect::<Vec<_>>();
        list.sort_by(|left, right| left.0.cmp(right.0));
        list
    }
    let mut parts = named([
        ("basis", one.0 != other.0),
        ("scope", scope(first, one.1) != scope(second, other.1)),
        ("goals", one.2 != other.2),
        ("period", one.3 != other.3),
        ("claims", claims(first, one.4) != claims(second, other.4)),
    ]);
    if parts.is_empty() && first_day != second_day {
        parts.push("date");
    }
    parts
}

/// The case with only this taken from the other one.
fn exchanged<'m>(case: &Case<'m>, other: &Case<'m>, candidate: &Candidate) -> Case<'m> {
    let mut case = case.clone();
    if matches!(candidate.what, What::Gates) {
        case.vocabulary = other.vocabulary;
        return case;
    }
    let Some(basis) = candidate.basis else { return case };
    let (Some(own), Some(other)) = (case.opinions.get_mut(basis), other.opinions.get(basis)) else { return case };
    match (&candidate.what, &mut *own, other) {
        (What::Rule(id), Some(own), Some(other)) => {
            own.rules.retain(|(_, rule)| rule.id != *id);
            own.rules.extend(other.rules.iter().filter(|(_, rule)| rule.id == *id));
        }
        (What::Route(id), Some(own), Some(other)) => {
            own.routes.retain(|(_, route)| route.id != *id);
            own.routes.extend(other.routes.iter().filter(|(_, route)| route.id == *id));
        }
        (What::Opinion, own, other) => own.clone_from(other),
        _ => {}
    }
    case
}

/// For each candidate and basis, where exchanging it alone changes the verdict, from either side.
pub(super) fn trials(
    cases: [&Case<'_>; 2],
    verdicts: [[Node; 3]; 2],
    candidates: &[Candidate],
    goal: usize,
    means: Option<usize>,
    builder: &mut Builder,
) -> Result<Vec<[Node; 3]>, Error> {
    let [old, new] = cases;
    let mut found = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let mut touched = [Node::FALSE; 3];
        for ((case, other), before) in [(old, new), (new, old)].into_iter().zip(verdicts) {
            let after = exchanged(case, other, candidate).verdicts(goal, means, builder)?;
            for (touched, (before, after)) in touched.iter_mut().zip(before.into_iter().zip(after)) {
                let differs = builder.differs(before, after);
                *touched = builder.or(*touched, differs);
            }
        }
        found.push(touched);
    }
    Ok(found)
}

/// What is responsible for a change on a basis in these worlds: whatever changes some of their verdicts when it alone
/// is exchanged. Where nothing does by itself, everything that concerns the basis is.
pub(super) fn responsible(
    worlds: Node,
    basis: usize,
    candidates: &[Candidate],
    trials: &[[Node; 3]],
    builder: &mut Builder,
) -> Vec<Responsible> {
    let mut found = Vec::new();
    for (candidate, trial) in candidates.iter().zip(trials) {
        let touched = trial.get(basis).copied().unwrap_or(Node::FALSE);
        if builder.and(touched, worlds) != Node::FALSE {
            found.push(candidate.told.clone());
        }
    }
    if found.is_empty() {
        let concerns = |candidate: &&Candidate| candidate.basis.is_none_or(|of| of == basis || basis == 2);
        found = candidates.iter().filter(concerns).map(|candidate| candidate.told.clone()).collect();
    }
    found
}
