//! The rules and routes that decide a question in one of the two rulebooks, and the verdicts that follow.

use jiff::civil::Date;

use crate::engine::ids::{CountryId, GoalId, MeansId};
use crate::engine::model::{Basis, Compliance, Effect, Model, Role, Route, Rule, Vocabulary};
use crate::engine::program::takes_part::{Key, Parts, parts};
use crate::engine::worlds::Node;
use crate::workbench::HEADLINE;
use crate::workbench::worlds::Worlds;

/// The outcome "there is no such opinion"; it is above those of all verdicts.
pub(super) const NO_OPINION: u8 = 3;

/// The names of the bases, in the order of [`Case::verdicts`].
pub(super) const BASES: [&str; 3] = [Basis::Document.as_str(), Basis::Evidence.as_str(), HEADLINE];

/// One of the two rulebooks, with a country and a day.
#[derive(Clone, Copy)]
pub(super) struct Side<'m> {
    pub(super) model: &'m Model,
    pub(super) country: CountryId,
    pub(super) day: Date,
}

/// A question in one rulebook: for each basis, the rules and routes that can change a verdict.
#[derive(Clone)]
pub(super) struct Case<'m> {
    pub(super) vocabulary: &'m Vocabulary,
    pub(super) key: Key,
    pub(super) opinions: [Option<Parts<'m>>; 2],
}

impl<'m> Case<'m> {
    pub(super) fn new(side: Side<'m>, goal: GoalId, means: Option<MeansId>) -> Case<'m> {
        let key = Key { country: side.country, goal, means, day: side.day, second: 0 };
        let opinions = Basis::ALL.map(|basis| {
            let mut parts = parts(side.model, key, basis)?;
            parts.rules.retain(|(_, rule)| decides(rule));
            parts.routes.retain(|(_, route)| opens(route, goal));
            Some(parts)
        });
        Case { vocabulary: &side.model.vocabulary, key, opinions }
    }

    /// The verdicts on each basis, as in [`BASES`].
    pub(super) fn verdicts<P>(&self, worlds: &mut Worlds<'_, 'm, P>) -> [Node; 3] {
        let mut verdict = |parts: &Option<Parts<'m>>| {
            let judgement = parts.as_ref().and_then(|parts| worlds.judge(self.vocabulary, self.key, parts));
            judgement.map_or(Node::constant(NO_OPINION), |judgement| worlds.verdict(&judgement))
        };
        let [document, evidence] = &self.opinions;
        let (document, evidence) = (verdict(document), verdict(evidence));
        // "No opinion" is above every verdict, so the minimum of one opinion and none is that opinion.
        [document, evidence, worlds.builder.min(document, evidence)]
    }
}

/// Whether a rule can change the verdict, as opposed to only being shown.
fn decides(rule: &Rule) -> bool {
    match rule.role {
        Role::Ordinary => rule.effect == Effect::Blocks,
        Role::NamesMeans => true,
        Role::WithoutMeans => false,
    }
}

/// Whether a route can be a way to a goal.
fn opens(route: &Route, goal: GoalId) -> bool {
    route.compliance != Compliance::Prohibited && route.goals.contains(goal)
}
