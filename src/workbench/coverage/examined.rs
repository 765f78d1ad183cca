//! The record of each rule, route and alternative during the survey, and the findings that follow from it.

use std::ops::{Index, IndexMut};

use super::clauses::{Shorter, shorter};
use super::{Finding, FindingKind};
use crate::engine::ids::{AlternativeId, RouteId, RuleId, Table};
use crate::engine::model::{Basis, Compliance, Condition, Effect, Model, Role};
use crate::engine::program::plan::can_be_engaged;
use crate::workbench::item::Item;

/// A rule, route or alternative, and what the questions so far have shown about it.
#[derive(Clone)]
pub(crate) struct Examined {
    pub(crate) item: Item,
    id: String,
    basis: Basis,
    /// `blocks`: it can change a gate; `decides`: it can change a verdict.
    pub(super) blocks: bool,
    pub(super) decides: bool,
    /// Whether it takes part in any question.
    pub(super) in_force: bool,
    /// `changes_gate`, `changes_verdict`: whether some gate, or some verdict, would differ without it.
    pub(crate) changes_gate: bool,
    pub(super) changes_verdict: bool,
    /// The clauses that no question has needed so far.
    pub(super) clauses: Vec<Shorter>,
    /// A test that shows a situation in which it holds.
    pub(crate) witness: Option<String>,
    /// The rules that together do the same wherever it holds.
    pub(crate) covered_by: Vec<String>,
}

impl Examined {
    fn new(model: &Model, item: Item) -> Examined {
        let header = item.header(model);
        let (blocks, decides) = match item {
            Item::Rule(rule) => {
                let rule = &model.rules[rule];
                let blocks = rule.role == Role::Ordinary && rule.effect == Effect::Blocks;
                (blocks, blocks || rule.role == Role::NamesMeans)
            }
            Item::Route(route) => (false, model.routes[route].compliance != Compliance::Prohibited),
            Item::Alternative(_) => (false, false),
        };
        let mut clauses = shorter(&header.when, &model.vocabulary);
        if matches!(item, Item::Route(route) if can_be_engaged(&model.routes[route])) {
            // Without its condition nobody could be known to use the route.
            clauses.retain(|shorter| shorter.rest != Condition::Always);
        }
        Examined {
            item,
            id: header.id.to_string(),
            basis: header.basis,
            blocks,
            decides,
            in_force: false,
            changes_gate: false,
            changes_verdict: false,
            clauses,
            witness: None,
            covered_by: Vec::new(),
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Whether it matters in every respect in which it can: for verdicts, and for gates if it is a block.
    pub(super) fn matters(&self) -> bool {
        !self.decides || (self.changes_verdict && (self.changes_gate || !self.blocks))
    }

    /// Whether no finding about it is possible any more.
    pub(super) fn settled(&self) -> bool {
        self.matters() && self.witness.is_some() && self.clauses.is_empty()
    }

    /// The findings in the end; for a redundant clause, with the condition without it.
    pub(crate) fn found(&self) -> Vec<(FindingKind, Option<&Shorter>)> {
        if !self.in_force {
            return Vec::new();
        }
        // An entry that never holds gets no other finding. A means that nobody can have still closes its gate, so it is
        // not dead.
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
        // A clause inside a redundant one is not reported.
        let within = |inner: &Shorter, outer: &Shorter| inner.path != outer.path && inner.path.starts_with(&outer.path);
        let outermost = self.clauses.iter().filter(|inner| !self.clauses.iter().any(|outer| within(inner, outer)));
        found.extend(outermost.map(|shorter| (FindingKind::RedundantCondition, Some(shorter))));
        found
    }

    /// The findings in the form in which they are reported.
    pub(super) fn findings(&self) -> impl Iterator<Item = Finding> {
        self.found().into_iter().map(|(kind, shorter)| Finding {
            kind,
            what: self.item.kind(),
            id: self.id.clone(),
            basis: self.basis.as_str(),
            clause: shorter.map(|shorter| shorter.clause.clone()),
            condition: shorter.map(|shorter| shorter.nested.clone()),
            clause_at: shorter.iter().flat_map(|shorter| &shorter.path).map(|place| place + 1).collect(),
            by: if kind == FindingKind::Shadowed { self.covered_by.clone() } else { Vec::new() },
            goal: None,
            countries: Vec::new(),
            witness: self.witness.clone(),
        })
    }
}

/// The records of everything that can take part in a question.
pub(crate) struct AllExamined {
    rules: Table<RuleId, Examined>,
    routes: Table<RouteId, Examined>,
    alternatives: Table<AlternativeId, Examined>,
}

impl AllExamined {
    pub(super) fn new(model: &Model) -> AllExamined {
        AllExamined {
            rules: model.rules.ids().map(|rule| Examined::new(model, Item::Rule(rule))).collect(),
            routes: model.routes.ids().map(|route| Examined::new(model, Item::Route(route))).collect(),
            alternatives: model
                .alternatives
                .ids()
                .map(|other| Examined::new(model, Item::Alternative(other)))
                .collect(),
        }
    }

    /// All records, in the order of the model: rules, routes, alternatives.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Examined> {
        self.rules.iter().chain(&self.routes).chain(&self.alternatives)
    }
}

impl Index<Item> for AllExamined {
    type Output = Examined;

    fn index(&self, item: Item) -> &Examined {
        match item {
            Item::Rule(rule) => &self.rules[rule],
            Item::Route(route) => &self.routes[route],
            Item::Alternative(alternative) => &self.alternatives[alternative],
        }
    }
}

impl IndexMut<Item> for AllExamined {
    fn index_mut(&mut self, item: Item) -> &mut Examined {
        match item {
            Item::Rule(rule) => &mut self.rules[rule],
            Item::Route(route) => &mut self.routes[route],
            Item::Alternative(alternative) => &mut self.alternatives[alternative],
        }
    }
}
