//! Selects the part of a rulebook that is exported, with the days on which each entry is in force.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Export;
use crate::engine::ids::{CountryId, FactId, GateId, GoalId};
use crate::engine::model::{
    Alternative, Basis, Condition, Country, Fact, Goal, Header, Impossible, Model, Period, Route, Rule, Scope,
    Vocabulary,
};
use crate::engine::program::Key;
use crate::engine::program::takes_part::{carries, parts};

/// The selection.
pub(super) struct Chosen<'r> {
    pub(super) model: &'r Model,
    pub(super) words: &'r Vocabulary,
    country: Option<CountryId>,
    goal: Option<GoalId>,
    /// The only day that is exported; none: every day.
    pub(super) only_day: Option<Date>,
}

/// An entry with the periods in which it is in force; an empty list means always.
pub(super) struct Kept<'r, T> {
    pub(super) item: &'r T,
    pub(super) in_force: Vec<Period>,
}

impl<'r> Chosen<'r> {
    pub(super) fn of(export: &Export<'r>) -> Chosen<'r> {
        let model = &export.rulebook.model;
        let words: &Vocabulary = &model.vocabulary;
        Chosen { model, words, country: export.country, goal: export.goal, only_day: export.as_of }
    }

    /// The day of a question that names none.
    pub(super) fn day(&self) -> Date {
        self.only_day.unwrap_or(self.model.date)
    }

    /// The key of some question about a country.
    pub(super) fn key(&self, country: CountryId) -> Key {
        let goal = self.goal.unwrap_or(self.words.default_goal);
        Key { country, goal, means: None, day: self.day(), second: 0 }
    }

    /// The only country; none: all countries about which the rulebook says something.
    pub(super) fn only_country(&self) -> Option<&'r Country> {
        self.country.map(|id| &self.model.countries[id])
    }

    /// The countries about which the rulebook says something, each with the bases that do.
    pub(super) fn countries(&self) -> impl Iterator<Item = (&'r Country, Vec<Basis>)> {
        let chosen = self.model.countries.entries().filter(|(id, _)| self.country.is_none_or(|only| only == *id));
        chosen.filter_map(|(id, country)| {
            let speaks = |basis: &Basis| parts(self.model, self.key(id), *basis).is_some();
            let bases = Basis::ALL.into_iter().filter(speaks).collect::<Vec<_>>();
            (!bases.is_empty()).then_some((country, bases))
        })
    }

    pub(super) fn goals(&self) -> impl Iterator<Item = (GoalId, &'r Goal)> {
        self.words.goals.entries().filter(|(id, _)| self.goal.is_none_or(|only| only == *id))
    }

    /// The goal of a question that names none.
    pub(super) fn usual_goal(&self) -> &'r Goal {
        &self.words.goals[self.goal.unwrap_or(self.words.default_goal)]
    }

    /// The gates of a goal in the order in which they are judged: the gate that needs a means comes first.
    pub(super) fn gates_in_order(&self, goal: &Goal) -> Vec<GateId> {
        let mut gates = goal.gates.to_vec();
        gates.sort_by_key(|gate| !self.words.gates[*gate].needs_means);
        gates
    }

    /// The goals of an entry, by name.
    pub(super) fn goals_of(&self, header: &Header) -> Vec<&'r str> {
        self.goals().filter(|(id, _)| header.goals.contains(*id)).map(|(_, goal)| &*goal.id).collect()
    }

    pub(super) fn rules(&self) -> Vec<Kept<'r, Rule>> {
        self.kept(self.model.rules.iter(), |_| false)
    }

    /// Includes routes of other goals if a profile can show that a person uses them, because they are refused for any
    /// goal.
    pub(super) fn routes(&self) -> Vec<Kept<'r, Route>> {
        self.kept(self.model.routes.iter(), crate::engine::program::plan::can_be_engaged)
    }

    pub(super) fn alternatives(&self) -> Vec<Kept<'r, Alternative>> {
        self.kept(self.model.alternatives.iter(), |_| false)
    }

    /// Impossible worlds that were written, or that say where an optional fact belongs. Those between figures are left
    /// out, because they follow from the figures.
    pub(super) fn impossible(&self) -> impl Iterator<Item = &'r Impossible> {
        let of_figures = |world: &Impossible| {
            world.of_figures && world.when.facts().iter().all(|fact| self.words.facts[*fact].quantity.is_some())
        };
        self.words.impossible.iter().filter(move |world| !of_figures(world))
    }

    /// The facts that a person tells; derived facts for comparisons of a figure are left out.
    pub(super) fn told(&self) -> impl Iterator<Item = (FactId, &'r Fact)> {
        let told = |fact: &Fact| fact.quantity.as_ref().is_none_or(|quantity| quantity.of.is_none());
        self.words.facts.entries().filter(move |(_, fact)| told(fact))
    }

    /// The facts on which these conditions depend, by the names under which they are told.
    pub(super) fn read<'c>(&self, conditions: impl Iterator<Item = &'c Condition>) -> BTreeSet<&'r str> {
        conditions.flat_map(|condition| condition.reads(self.words)).collect()
    }

    /// The entries for the exported countries and goals that are in force on an exported day.
    fn kept<T: std::ops::Deref<Target = Header>>(
        &self,
        items: impl Iterator<Item = &'r T>,
        any_goal: impl Fn(&T) -> bool,
    ) -> Vec<Kept<'r, T>> {
        let concerns = |item: &T| {
            let scope = match (item.scope, self.country) {
                (Scope::Country(own), Some(only)) => own == only,
                _ => true,
            };
            scope && (any_goal(item) || !self.goals_of(item).is_empty())
        };
        let kept = items.filter(|item| concerns(item));
        kept.filter_map(|item| Some(Kept { item, in_force: self.in_force(item)? })).collect()
    }

    /// The periods in which an entry is in force, sorted and disjoint; an empty list means every exported day. None:
    /// never.
    fn in_force(&self, header: &Header) -> Option<Vec<Period>> {
        let mut spans = Vec::new();
        for claim in header.because.iter().map(|claim| &self.model.claims[*claim]) {
            let in_effect = match header.basis {
                // Claims of a document count without dates.
                Basis::Document => Period::default(),
                Basis::Evidence => Period { from: claim.from, until: claim.until },
            };
            let both = Period {
                from: in_effect.from.max(header.period.from),
                until: in_effect.until.into_iter().chain(header.period.until).min(),
            };
            if carries(claim, header.basis) && both.until.is_none_or(|until| both.from.is_none_or(|from| from < until))
            {
                spans.push(both);
            }
        }
        if let Some(day) = self.only_day {
            return spans.into_iter().any(|span| span.covers(day)).then(Vec::new);
        }
        spans.sort_by_key(|span| span.from);
        let mut apart: Vec<Period> = Vec::new();
        for span in spans {
            match apart.last_mut() {
                Some(last) if last.until.is_none_or(|until| span.from.is_none_or(|from| from <= until)) => {
                    last.until = last.until.zip(span.until).map(|(one, other)| one.max(other));
                }
                _ => apart.push(span),
            }
        }
        match apart.as_slice() {
            [] => None,
            [span] if span.is_always() => Some(Vec::new()),
            _ => Some(apart),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An entry with several claims is in force on every day on which one of them counts.
    #[cfg(feature = "builtin")]
    #[test]
    fn days_in_force_are_those_of_the_engine() {
        use crate::engine::program::takes_part::in_force;
        use crate::engine::rulebook::Rulebook;

        let rulebook = Rulebook::builtin();
        let chosen = Chosen::of(&Export::of(rulebook));
        let (mut dated, mut never) = (0, 0);
        for rule in rulebook.model.rules.iter() {
            let spans = chosen.in_force(rule);
            dated += usize::from(spans.as_ref().is_some_and(|spans| !spans.is_empty()));
            never += usize::from(spans.is_none());
            for day in rulebook.model.eras() {
                let held =
                    spans.as_ref().is_some_and(|spans| spans.is_empty() || spans.iter().any(|span| span.covers(day)));
                assert_eq!(held, in_force(&rulebook.model, rule, day), "{} on {day}: {spans:?}", rule.id);
            }
        }
        assert!(dated > 5, "{dated} rules have dates, {never} are never in force");
    }
}
