use crate::engine::model::Step;
use crate::engine::worlds::{Builder, Constraints, IMPOSSIBLE, Node};

/// Where a step by itself leads to a better verdict: the best choice that it leaves, over what comes out without it.
pub(super) fn gain(step: &Step, verdict: Node, constraints: &Constraints, builder: &mut Builder) -> Node {
    let mut better = Node::FALSE;
    for level in 1..=2 {
        // At least this verdict, in worlds that can be.
        let reached = builder.map(verdict, [0, u8::from(level <= 1), u8::from(level <= 2), 0, 0, 0, 0, 0]);
        let mut after = constraints.only(reached, &step.sets, builder);
        for (fact, values) in &step.sets {
            after = builder.best_of(after, *fact, *values);
        }
        let not_yet = builder.not(reached);
        let lifts = builder.and(after, not_yet);
        better = builder.or(better, lifts);
    }
    for (fact, values) in &step.needs {
        let met = builder.is(*fact, *values);
        better = builder.and(better, met);
    }
    debug_assert!(better.outcome() != Some(IMPOSSIBLE), "true or false");
    better
}
