use super::clauses::{Shorter, shorter};
use super::{Finding, FindingKind};
use crate::engine::model::{Basis, Compliance, Condition, Effect, Model, Role};
use crate::engine::profile::names_of;

/// Which of the lists of the model, and the place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Item {
    Rule(usize),
    Route(usize),
    Alternative(usize),
}

/// What is known of a rule, route or alternative so far.
pub(crate) struct Known {
    pub(crate) item: Item,
    id: String,
    basis: Basis,
    /// Whether it can change a gate, and a verdict.
    pub(super) blocks: bool,
    pub(super) decides: bool,
    /// Whether it takes part in any question.
    pub(super) in_force: bool,
    /// Whether removing it changes a gate somewhere, and a verdict.
    pub(crate) changes_gate: bool,
    pub(super) changes_verdict: bool,
    /// Clauses that were not needed so far.
    pub(super) clauses: Vec<Shorter>,
    /// A test that shows it hold.
    pub(crate) witness: Option<String>,
    /// The rules that do the same where it holds.
    pub(crate) by: Vec<String>,
}

/// Everything that can take part in a question.
pub(super) fn items(model: &Model) -> Vec<Known> {
    let words = &model.vocabulary;
    let known = |item, id: &String, basis, when: &Condition, blocks, decides| Known {
        item,
        id: id.clone(),
        basis,
        blocks,
        decides,
        in_force: false,
        changes_gate: false,
        changes_verdict: false,
        clauses: shorter(when, words),
        witness: None,
        by: Vec::new(),
    };
    let rules = model.rules.iter().enumerate().map(|(place, rule)| {
        let blocks = rule.role == Role::Ordinary && rule.effect == Effect::Blocks;
        let decides = blocks || rule.role == Role::NamesMeans;
        known(Item::Rule(place), &rule.id, rule.basis, &rule.when, blocks, decides)
    });
    let routes = model.routes.iter().enumerate().map(|(place, route)| {
        let decides = route.compliance != Compliance::Prohibited;
        known(Item::Route(place), &route.id, route.basis, &route.when, false, decides)
    });
    let others = model
        .alternatives
        .iter()
        .enumerate()
        .map(|(place, other)| known(Item::Alternative(place), &other.id, other.basis, &other.when, false, false));
    rules.chain(routes).chain(others).collect()
}

impl Known {
    pub(super) fn what(&self) -> &'static str {
        match self.item {
            Item::Rule(_) => "rule",
            Item::Route(_) => "route",
            Item::Alternative(_) => "alternative",
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Whether nothing can be found of it any more.
    pub(super) fn settled(&self) -> bool {
        let matters = !self.decides || (self.changes_verdict && (self.changes_gate || !self.blocks));
        matters && self.witness.is_some() && self.clauses.is_empty()
    }

    /// What was found in the end, a clause with what can be left out.
    pub(crate) fn found(&self) -> Vec<(FindingKind, Option<&Shorter>)> {
        if !self.in_force {
            return Vec::new();
        }
        // What never holds could be anything otherwise: nothing else is said of it. A means that nobody can have still
        // closes its gate.
        if self.witness.is_none() {
            let matters = self.changes_gate || self.changes_verdict;
            return if matters { Vec::new() } else { vec![(FindingKind::Dead, None)] };
        }
        let mut found = Vec::new();
        if self.decides && !self.changes_verdict {
            let kind = match (self.item, self.blocks && !self.changes_gate) {
                (Item::Route(_), _) => FindingKind::IdleRoute,
                (_, true) => FindingKind::Shadowed,
                (_, false) => FindingKind::NeverDecides,
            };
            found.push((kind, None));
        }
        found.extend(self.clauses.iter().map(|of| (FindingKind::RedundantCondition, Some(of))));
        found
    }

    /// The same to be told.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let finding = |(kind, clause): (FindingKind, Option<&Shorter>)| Finding {
            kind,
            what: self.what(),
            id: self.id.clone(),
            basis: basis_name(self.basis),
            clause: clause.map(|of| of.clause.clone()),
            by: if kind == FindingKind::Shadowed { self.by.clone() } else { Vec::new() },
            goal: None,
            countries: Vec::new(),
            witness: self.witness.clone(),
        };
        self.found().into_iter().map(finding).collect()
    }
}

pub(super) fn basis_name(basis: Basis) -> &'static str {
    Basis::ALL.iter().find(|(_, of)| *of == basis).map_or("", |(name, _)| name)
}

/// A test to put beside the rules: the facts of a box, and what is expected.
pub(super) fn test(
    model: &Model,
    name: &str,
    question: (usize, usize, Option<usize>),
    day: Option<jiff::civil::Date>,
    worlds: &[u64],
    expected: &str,
) -> String {
    let (country, goal, means) = question;
    let words = &model.vocabulary;
    let country = model.countries.get(country).map_or("", |country| country.code.as_str());
    let goal = words.goals.get(goal).map_or("", |goal| goal.id.as_str());
    let mut text = format!("- name: '{name}'\n  country: {country}\n  goal: {goal}\n");
    if let Some(means) = means.and_then(|means| words.means.get(means)) {
        text.push_str(&format!("  means: {}\n", means.id));
    }
    if let Some(day) = day {
        text.push_str(&format!("  as_of: {day}\n"));
    }
    let told = words.facts.iter().zip(worlds).filter(|(fact, values)| fact.all() & !**values != 0);
    let told = told.map(|(fact, values)| match names_of(fact, *values).as_slice() {
        [only] => format!("{}: {only}", fact.id),
        several => format!("{}: [{}]", fact.id, several.join(", ")),
    });
    let told = told.collect::<Vec<_>>();
    if !told.is_empty() {
        text.push_str(&format!("  facts: {{{}}}\n", told.join(", ")));
    }
    text.push_str(&format!("  expect: {{{expected}}}\n"));
    text
}
