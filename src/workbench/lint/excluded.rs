//! Why something can be in no situation: which of the impossible worlds exclude it.

use super::context::Context;
use crate::engine::minimize::without_spare;
use crate::engine::model::Impossible;
use crate::engine::worlds::{Builder, Node};
use crate::read::diagnostic::Diagnostic;

/// The impossible worlds that exclude something, as few as are found by leaving out one by one. Empty where it excludes
/// itself.
pub(super) struct Excluded<'c> {
    by: Vec<&'c Impossible>,
}

/// What excludes something for all of these goals, a bit each. None: it can be.
pub(super) fn by_what<'c>(
    context: &Context<'c>,
    goals: u64,
    what: &dyn Fn(usize, &mut Builder) -> Node,
) -> Option<Excluded<'c>> {
    let words = &context.model.vocabulary;
    let goals = (0..words.goals.len()).filter(|goal| goals & (1 << goal) != 0);
    let asked = goals.map(|goal| {
        let mut builder = Builder::new(words.facts.iter().map(|fact| fact.values.len()));
        let what = what(goal, &mut builder);
        (goal, builder, what)
    });
    let mut asked = asked.collect::<Vec<_>>();
    let excludes = |by: &[&'c Impossible]| {
        asked.iter_mut().all(|(goal, builder, what)| {
            let left = by.iter().fold(*what, |left, impossible| {
                let never = builder.condition(&impossible.when, *goal);
                let ever = builder.not(never);
                builder.and(left, ever)
            });
            left == Node::FALSE && !builder.exhausted()
        })
    };
    without_spare(words.impossible.iter().collect(), excludes).map(|by| Excluded { by })
}

impl Excluded<'_> {
    /// "`a` and `b`"; none where it excludes itself.
    pub(super) fn names(&self) -> Option<String> {
        (!self.by.is_empty()).then(|| all_of(self.by.iter().map(|impossible| impossible.id.as_str())))
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
