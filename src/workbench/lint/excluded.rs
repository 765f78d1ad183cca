//! Why something can be in no situation: which of the impossible worlds exclude it.

use super::context::Context;
use crate::engine::ids::{GoalId, GoalSet};
use crate::engine::minimize::minimize;
use crate::engine::model::Impossible;
use crate::engine::worlds::{Builder, Node};
use crate::read::diagnostic::Diagnostic;

/// The impossible worlds that exclude something, as few as are found by leaving out one by one. Empty where it excludes
/// itself.
pub(super) struct Excluded<'c> {
    by: Vec<&'c Impossible>,
}

/// What excludes something for all of these goals. None: it can be, or that it cannot is too hard to see.
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
    /// "`a` and `b`"; none where it excludes itself.
    pub(super) fn names(&self) -> Option<String> {
        (!self.by.is_empty()).then(|| all_of(self.by.iter().map(|impossible| &*impossible.id)))
    }

    /// The finding with what excludes it beside it.
    pub(super) fn show(&self, mut finding: Diagnostic, context: &Context<'_>) -> Diagnostic {
        for impossible in &self.by {
            finding = finding.beside(context.impossible(&impossible.id), &impossible.text.en);
        }
        finding
    }
}

/// "`a`, `b` and `c`".
pub(super) fn all_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names = names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    match names.split_last() {
        None => "nothing".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}
