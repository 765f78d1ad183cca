use jiff::civil::Date;

use crate::engine::compile::{Key, Parts, judge, parts};
use crate::engine::error::Error;
use crate::engine::model::{Basis, Compliance, Effect, Model, Role, Route, Rule, Vocabulary};
use crate::engine::worlds::{Builder, Node};

/// The outcome that stands for "there is no such opinion", above those of the verdicts.
pub(super) const NO_OPINION: u8 = 3;

/// The names of the bases, in the order of [`Case::verdicts`].
pub(super) const BASES: [&str; 3] = ["document", "evidence", "headline"];

/// One of the two rulebooks with a country and a day.
#[derive(Clone, Copy)]
pub(super) struct Side<'m> {
    pub(super) model: &'m Model,
    pub(super) country: usize,
    pub(super) day: Date,
}

/// What decides a question in one rulebook: of each basis, the rules and routes that can change a verdict.
#[derive(Clone)]
pub(super) struct Case<'m> {
    pub(super) vocabulary: &'m Vocabulary,
    pub(super) opinions: [Option<Parts<'m>>; 2],
}

impl<'m> Case<'m> {
    pub(super) fn new(side: Side<'m>, goal: usize) -> Case<'m> {
        let key = Key { country: side.country, goal, means: None, day: side.day };
        let opinions = Basis::ALL.map(|(_, basis)| {
            let mut parts = parts(side.model, key, basis)?;
            parts.rules.retain(|(_, rule)| decides(rule));
            parts.routes.retain(|(_, route)| opens(route, goal));
            Some(parts)
        });
        Case { vocabulary: &side.model.vocabulary, opinions }
    }

    /// The verdicts on each basis, as in [`BASES`].
    ///
    /// # Errors
    /// When the vocabulary has no such goal.
    pub(super) fn verdicts(
        &self,
        goal: usize,
        means: Option<usize>,
        builder: &mut Builder,
    ) -> Result<[Node; 3], Error> {
        let mut verdicts = [Node::constant(NO_OPINION); 2];
        for (verdict, parts) in verdicts.iter_mut().zip(&self.opinions) {
            let Some(parts) = parts else { continue };
            let judged = judge(self.vocabulary, goal, means, parts, builder);
            *verdict = judged.ok_or_else(|| Error::question("the vocabulary has no such goal"))?.verdict;
        }
        // "No opinion" is above every verdict: the more cautious of one opinion is that opinion.
        let [document, evidence] = verdicts;
        Ok([document, evidence, builder.min(document, evidence)])
    }
}

/// Whether a rule takes part in the verdict, and is not only told.
fn decides(rule: &Rule) -> bool {
    match rule.role {
        Role::Ordinary => rule.effect == Effect::Blocks,
        Role::NamesMeans => true,
        Role::WithoutMeans => false,
    }
}

/// Whether a route can be a way to a goal.
fn opens(route: &Route, goal: usize) -> bool {
    route.compliance != Compliance::Prohibited && route.goals & (1 << goal) != 0
}

/// In what two rules differ, as far as verdicts are concerned.
pub(super) fn rule_differs(old: &Rule, new: &Rule) -> Vec<&'static str> {
    let parts = [
        ("condition", old.when != new.when),
        ("gate", old.gate != new.gate),
        ("means", (old.means, old.stands_for) != (new.means, new.stands_for)),
        ("effect", (old.effect, old.role) != (new.effect, new.role)),
    ];
    named(parts)
}

/// In what two routes differ, as far as verdicts are concerned.
pub(super) fn route_differs(old: &Route, new: &Route) -> Vec<&'static str> {
    named([("condition", old.when != new.when), ("clears", old.clears != new.clears)])
}

pub(super) fn named<const N: usize>(parts: [(&'static str, bool); N]) -> Vec<&'static str> {
    parts.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}
