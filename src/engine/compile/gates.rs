use crate::engine::model::{Effect, Goal, Role, Rule, Vocabulary};
use crate::engine::worlds::{Builder, Node};

/// The gates of a goal on one basis: where each is blocked, and which means count.
pub(crate) struct Gates {
    /// For each gate of the goal, in its order: the gate, and where it is blocked.
    pub(crate) blocked: Vec<(usize, Node)>,
    /// The means that count for the question, and where each is held. None where the basis names none for the goal, or
    /// the goal needs none.
    pub(crate) held: Option<Vec<(usize, Node)>>,
    /// The means that the question names.
    pub(crate) asked: Option<usize>,
}

impl Gates {
    /// Where a means that counts is held.
    pub(crate) fn held(&self, means: usize) -> Option<Node> {
        self.held.as_ref()?.iter().find(|(of, _)| *of == means).map(|(_, held)| *held)
    }
}

/// Judges the gates of a goal by the rules that are in force.
///
/// The gate that needs a means comes first, then the others in order; at each, the means that pass go on to the next, so
/// that at the end one and the same means has passed all of them. Where none passes, that gate is the one reported as
/// blocked, and the next is judged by the means that arrived here.
pub(super) fn gates(
    vocabulary: &Vocabulary,
    goal_place: usize,
    goal: &Goal,
    asked: Option<usize>,
    rules: &[(usize, &Rule)],
    builder: &mut Builder,
) -> Gates {
    let needs_means = |gate: usize| vocabulary.gates.get(gate).is_some_and(|gate| gate.needs_means);
    let held = goal
        .gates
        .iter()
        .any(|gate| needs_means(*gate))
        .then(|| named(goal_place, rules, builder))
        .filter(|held| !held.is_empty());
    let held = held.map(|held| counting(held, asked, goal_place, rules, builder));

    let mut alive = held.clone();
    let mut order = goal.gates.clone();
    order.sort_by_key(|gate| !needs_means(*gate));
    let mut blocked = Vec::new();
    for gate in order {
        let mut closed = blocks(gate, None, goal_place, rules, builder);
        if let Some(arrived) = &mut alive {
            let by_means = pass(gate, needs_means(gate), arrived, goal_place, rules, builder);
            closed = builder.or(closed, by_means);
        }
        blocked.push((gate, closed));
    }
    blocked.sort_by_key(|(gate, _)| goal.gates.iter().position(|of| of == gate));
    Gates { blocked, held, asked }
}

/// The means that the rules name for the goal, and where each is held.
fn named(goal: usize, rules: &[(usize, &Rule)], builder: &mut Builder) -> Vec<(usize, Node)> {
    let mut held: Vec<(usize, Node)> = Vec::new();
    for (_, rule) in rules.iter().filter(|(_, rule)| rule.role == Role::NamesMeans && rule.stands_for.is_none()) {
        let Some(means) = rule.means else { continue };
        let when = builder.condition(&rule.when, goal);
        match held.iter_mut().find(|(of, _)| *of == means) {
            Some((_, held)) => *held = builder.or(*held, when),
            None => held.push((means, when)),
        }
    }
    held
}

/// The means that count for the question: all, or the one that it names, or the one for which that stands.
fn counting(
    held: Vec<(usize, Node)>,
    asked: Option<usize>,
    goal: usize,
    rules: &[(usize, &Rule)],
    builder: &mut Builder,
) -> Vec<(usize, Node)> {
    let Some(asked) = asked else { return held };
    if let Some(named) = held.iter().find(|(means, _)| *means == asked) {
        return vec![*named];
    }
    let standing = rules.iter().map(|(_, rule)| rule);
    let standing = standing.filter(|rule| rule.role == Role::NamesMeans && rule.means == Some(asked));
    let mut count: Vec<(usize, Node)> = Vec::new();
    for rule in standing {
        let Some((target, held)) = held.iter().find(|(means, _)| rule.stands_for == Some(*means)).copied() else {
            continue;
        };
        let when = builder.condition(&rule.when, goal);
        let both = builder.and(held, when);
        match count.iter_mut().find(|(means, _)| *means == target) {
            Some((_, held)) => *held = builder.or(*held, both),
            None => count.push((target, both)),
        }
    }
    count
}

/// Where a rule blocks the gate as a whole (no means), or one means at it.
fn blocks(gate: usize, means: Option<usize>, goal: usize, rules: &[(usize, &Rule)], builder: &mut Builder) -> Node {
    let blocking = rules.iter().map(|(_, rule)| rule).filter(|rule| {
        rule.role == Role::Ordinary && rule.effect == Effect::Blocks && rule.gate == gate && rule.means == means
    });
    blocking.fold(Node::FALSE, |closed, rule| {
        let when = builder.condition(&rule.when, goal);
        builder.or(closed, when)
    })
}

/// Lets the means through that are not blocked at the gate; returns where none of those that arrived gets through.
fn pass(
    gate: usize,
    needs_means: bool,
    arrived: &mut [(usize, Node)],
    goal: usize,
    rules: &[(usize, &Rule)],
    builder: &mut Builder,
) -> Node {
    let any = |nodes: &[(usize, Node)], builder: &mut Builder| {
        nodes.iter().fold(Node::FALSE, |any, (_, node)| builder.or(any, *node))
    };
    let before = any(arrived, builder);
    let mut through = arrived.to_vec();
    for (means, node) in &mut through {
        let closed = blocks(gate, Some(*means), goal, rules, builder);
        let open = builder.not(closed);
        *node = builder.and(*node, open);
    }
    let after = any(&through, builder);
    for ((_, arrived), (_, through)) in arrived.iter_mut().zip(&through) {
        *arrived = builder.choose(after, *through, *arrived);
    }
    let none = builder.not(after);
    // Where there is no means at all, the gate that needs one says so, and no other.
    if needs_means { none } else { builder.and(before, none) }
}
