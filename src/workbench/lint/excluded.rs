//! Explains why an entry can hold in no situation: which impossible worlds exclude it.

use super::context::Context;
use crate::engine::ids::{GoalId, GoalSet};
use crate::engine::minimize::minimize;
use crate::engine::model::Impossible;
use crate::engine::worlds::{Builder, Node};
use crate::read::diagnostic::Diagnostic;

/// A minimal set of impossible worlds that exclude a condition, found by greedy minimisation. Empty if the condition
/// contradicts itself.
pub(super) struct Excluded<'c> {
    by: Vec<&'c Impossible>,
}

/// What excludes a condition for all of these goals. None if the condition is possible, or if that exceeds the bound on
/// work.
pub(super) fn by_what<'c>(
    context: &Context<'c>,
    goals: GoalSet,
    function: &dyn Fn(GoalId, &mut Builder) -> Node,
) -> Option<Excluded<'c>> {
    let words = &context.model.vocabulary;
    let by = Builder::run(words, Builder::WORK, |builder| {
        let left = goals.iter().map(|goal| (goal, function(goal, builder))).collect::<Vec<_>>();
        minimize(words.impossible.iter().collect(), |impossible: &[&Impossible]| {
            left.iter().all(|(goal, left)| {
                let left = impossible.iter().fold(*left, |left, impossible| {
                    let never = builder.condition(&impossible.when, *goal);
                    builder.and_not(left, never)
                });
                left == Node::FALSE
            })
        })
    });
    by.ok().flatten().map(|by| Excluded { by })
}

impl Excluded<'_> {
    /// The names of the impossible worlds, as "`a` and `b`"; none if the condition contradicts itself.
    pub(super) fn names(&self) -> Option<String> {
        (!self.by.is_empty()).then(|| all_of(self.by.iter().map(|impossible| &*impossible.id)))
    }

    /// Adds labels at the impossible worlds to a finding.
    pub(super) fn show(&self, mut finding: Diagnostic, context: &Context<'_>) -> Diagnostic {
        for impossible in &self.by {
            finding = finding.beside(context.impossible(&impossible.id), &impossible.text.en);
        }
        finding
    }
}

/// Words as a list: "`a`, `b` and `c`".
pub(super) fn all_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names = names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    match names.split_last() {
        None => "nothing".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}
