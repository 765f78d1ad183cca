use crate::engine::model::{Alternative, Claim, Model, Route, Rule, Scope, Step};

/// An entry of a rulebook, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Rule(usize),
    Route(usize),
    Alternative(usize),
    Claim(usize),
    Step(usize),
    Impossible(usize),
}

/// What stands there instead.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Instead {
    Rule(Box<Rule>),
    Route(Box<Route>),
    Alternative(Box<Alternative>),
    Claim(Box<Claim>),
    Step(Box<Step>),
    Nothing,
}

/// One change to one entry.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Edit {
    pub(super) entry: Entry,
    pub(super) instead: Instead,
    /// Where in the entry.
    pub(super) place: String,
    /// What is changed.
    pub(super) change: String,
}

impl Entry {
    pub(super) fn kind(self) -> &'static str {
        match self {
            Entry::Rule(_) => "rule",
            Entry::Route(_) => "route",
            Entry::Alternative(_) => "alternative",
            Entry::Claim(_) => "claim",
            Entry::Step(_) => "step",
            Entry::Impossible(_) => "impossible",
        }
    }

    pub(super) fn id(self, model: &Model) -> String {
        let id = match self {
            Entry::Rule(at) => model.rules.get(at).map(|rule| &rule.id),
            Entry::Route(at) => model.routes.get(at).map(|route| &route.id),
            Entry::Alternative(at) => model.alternatives.get(at).map(|other| &other.id),
            Entry::Claim(at) => model.claims.get(at).map(|claim| &claim.id),
            Entry::Step(at) => model.steps.get(at).map(|step| &step.id),
            Entry::Impossible(at) => model.vocabulary.impossible.get(at).map(|never| &never.id),
        };
        id.cloned().unwrap_or_default()
    }
}

impl Edit {
    /// Where the entry holds. None for impossible worlds, which are nobody's.
    pub(super) fn scope(&self, model: &Model) -> Option<Scope> {
        match self.entry {
            Entry::Rule(at) => model.rules.get(at).map(|rule| rule.scope),
            Entry::Route(at) => model.routes.get(at).map(|route| route.scope),
            Entry::Alternative(at) => model.alternatives.get(at).map(|other| other.scope),
            Entry::Claim(at) => model.claims.get(at).map(|claim| claim.country.map_or(Scope::World, Scope::Country)),
            Entry::Step(at) => model.steps.get(at).map(|step| step.scope),
            Entry::Impossible(_) => None,
        }
    }

    /// Makes the change.
    pub(super) fn make(&self, model: &mut Model) {
        // What stood there is taken from the untouched model when the change is undone.
        match (self.entry, &self.instead) {
            (Entry::Rule(at), Instead::Nothing) => remove(&mut model.rules, at),
            (Entry::Route(at), Instead::Nothing) => remove(&mut model.routes, at),
            (Entry::Alternative(at), Instead::Nothing) => remove(&mut model.alternatives, at),
            (Entry::Impossible(at), Instead::Nothing) => remove(&mut model.vocabulary.impossible, at),
            (Entry::Rule(at), Instead::Rule(rule)) => replace(&mut model.rules, at, rule),
            (Entry::Route(at), Instead::Route(route)) => replace(&mut model.routes, at, route),
            (Entry::Alternative(at), Instead::Alternative(other)) => replace(&mut model.alternatives, at, other),
            (Entry::Claim(at), Instead::Claim(claim)) => replace(&mut model.claims, at, claim),
            (Entry::Step(at), Instead::Step(step)) => replace(&mut model.steps, at, step),
            _ => {}
        }
    }

    /// Takes the change back, from the model as it was.
    pub(super) fn undo(&self, model: &mut Model, before: &Model) {
        let nothing = self.instead == Instead::Nothing;
        match self.entry {
            Entry::Rule(at) => restore(&mut model.rules, &before.rules, at, nothing),
            Entry::Route(at) => restore(&mut model.routes, &before.routes, at, nothing),
            Entry::Alternative(at) => restore(&mut model.alternatives, &before.alternatives, at, nothing),
            Entry::Claim(at) => restore(&mut model.claims, &before.claims, at, nothing),
            Entry::Step(at) => restore(&mut model.steps, &before.steps, at, nothing),
            Entry::Impossible(at) => {
                restore(&mut model.vocabulary.impossible, &before.vocabulary.impossible, at, nothing);
            }
        }
    }
}

fn remove<T>(list: &mut Vec<T>, at: usize) {
    if at < list.len() {
        list.remove(at);
    }
}

fn replace<T: Clone>(list: &mut [T], at: usize, with: &T) {
    if let Some(slot) = list.get_mut(at) {
        slot.clone_from(with);
    }
}

fn restore<T: Clone>(list: &mut Vec<T>, before: &[T], at: usize, missing: bool) {
    let Some(entry) = before.get(at) else { return };
    if missing && at <= list.len() {
        list.insert(at, entry.clone());
    } else {
        replace(list, at, entry);
    }
}
