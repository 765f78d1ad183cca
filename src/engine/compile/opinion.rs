use super::decision::Key;
use super::gates::Gates;
use super::verdict::{Judged, in_force, judge, parts};
use crate::engine::model::{Basis, Compliance, Condition, Effect, Model, Role, Rule};
use crate::engine::worlds::{Builder, Constraints, Diagram, Node};

/// One opinion, ready to be read for any set of worlds.
#[derive(Clone, Debug)]
pub(crate) struct OpinionPlan {
    pub(crate) verdict: Diagram,
    /// The gates of the goal: outcome 1 where blocked.
    pub(crate) gates: Box<[(usize, Diagram)]>,
    pub(crate) reasons: Box<[ReasonPlan]>,
    pub(crate) routes: Box<[RoutePlan]>,
    pub(crate) refused: Box<[RefusedPlan]>,
    pub(crate) alternatives: Box<[AlternativePlan]>,
}

/// A reason that may be given.
#[derive(Clone, Debug)]
pub(crate) struct ReasonPlan {
    pub(crate) source: ReasonSource,
    /// Outcome 1 where it holds.
    pub(crate) holds: Diagram,
    /// Whether it closes its gate where it holds.
    pub(crate) closes: Closes,
}

/// Whether a reason closes its gate where it holds.
#[derive(Clone, Debug)]
pub(crate) enum Closes {
    /// It limits or permits.
    Never,
    /// It blocks the gate as a whole, or says that there is nothing to open it with.
    Always,
    /// It blocks one means at this gate of the goal (by its place among them); outcome 1 where it holds and no other
    /// means keeps the gate open.
    Unless(usize, Diagram),
}

/// Where a reason comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReasonSource {
    /// A rule, by its place.
    Rule(usize),
    /// Nothing is said of this gate of the goal.
    Silence(usize),
}

/// A route that may be offered: outcome 1 where what it needs is in hand.
#[derive(Clone, Debug)]
pub(crate) struct RoutePlan {
    pub(crate) route: usize,
    pub(crate) holds: Diagram,
    /// Whether it goes another way than the means that the question names.
    pub(crate) another_way: bool,
}

/// A route that is refused: outcome 1 where the person uses it.
#[derive(Clone, Debug)]
pub(crate) struct RefusedPlan {
    pub(crate) route: usize,
    pub(crate) engaged: Diagram,
    /// Whether it is named without being engaged.
    pub(crate) of_goal: bool,
}

/// An alternative that may be told: outcome 1 where it is worth telling.
#[derive(Clone, Debug)]
pub(crate) struct AlternativePlan {
    pub(crate) alternative: usize,
    pub(crate) compliance: Compliance,
    pub(crate) holds: Diagram,
    /// For one that advises a step: its effort, and outcome 1 where it leads to a better verdict.
    pub(crate) gain: Option<(u8, Diagram)>,
}

/// A plan with its verdict as the builder knows it.
pub(super) struct Compiled {
    pub(super) verdict: Node,
    pub(super) plan: OpinionPlan,
}

/// Compiles one opinion. None where the basis has nothing to say about the country.
pub(super) fn opinion(
    model: &Model,
    key: Key,
    basis: Basis,
    constraints: &Constraints,
    builder: &mut Builder,
) -> Option<Compiled> {
    let parts = parts(model, key, basis)?;
    let Judged { gates: judged, verdict } = judge(&model.vocabulary, key.goal, key.means, &parts, builder)?;

    let mut offered = Vec::new();
    let mut refused = Vec::new();
    for (place, route) in parts.routes {
        let serves = route.goals & (1 << key.goal) != 0;
        let holds = builder.condition(&route.when, key.goal);
        if route.compliance == Compliance::Prohibited {
            // A route without a condition is one that nobody can be known to use.
            let engaged = if route.when == Condition::Always { Node::FALSE } else { holds };
            refused.push(RefusedPlan { route: place, engaged: constraints.confine(engaged, builder), of_goal: serves });
            continue;
        }
        if !serves {
            continue;
        }
        let opens = key.means.is_some()
            && judged.blocked.iter().any(|(gate, _)| {
                route.clears & (1 << gate) != 0
                    && model.vocabulary.gates.get(*gate).is_some_and(|gate| gate.needs_means)
            });
        offered.push(RoutePlan { route: place, holds: constraints.confine(holds, builder), another_way: opens });
    }

    let mut alternatives = model
        .alternatives
        .iter()
        .enumerate()
        .filter(|(_, other)| {
            other.basis == basis
                && other.scope.covers(key.country)
                && other.goals & (1 << key.goal) != 0
                && in_force(model, basis, other.period, &other.because, key.day)
        })
        .collect::<Vec<_>>();
    alternatives.sort_by_key(|(place, other)| (other.compliance, *place));
    let alternatives = alternatives.into_iter().map(|(place, other)| {
        let holds = builder.condition(&other.when, key.goal);
        AlternativePlan {
            alternative: place,
            compliance: other.compliance,
            holds: constraints.confine(holds, builder),
            gain: None,
        }
    });
    let plan = OpinionPlan {
        alternatives: alternatives.collect(),
        reasons: reasons(key, &parts.rules, &judged, constraints, builder),
        gates: judged.blocked.iter().map(|(gate, blocked)| (*gate, constraints.confine(*blocked, builder))).collect(),
        verdict: constraints.confine(verdict, builder),
        routes: offered.into(),
        refused: refused.into(),
    };
    Some(Compiled { verdict, plan })
}

/// The reasons that may be given, gate by gate: what blocks, what limits, what permits.
fn reasons(
    key: Key,
    rules: &[(usize, &Rule)],
    judged: &Gates,
    constraints: &Constraints,
    builder: &mut Builder,
) -> Box<[ReasonPlan]> {
    let mut plans = Vec::new();
    for (slot, (gate, blocked)) in judged.blocked.iter().enumerate() {
        let mut at_gate = rules.iter().filter(|(_, rule)| rule.gate == *gate).collect::<Vec<_>>();
        if at_gate.is_empty() {
            plans.push(ReasonPlan {
                source: ReasonSource::Silence(*gate),
                holds: constraints.confine(Node::TRUE, builder),
                closes: Closes::Never,
            });
        }
        at_gate.sort_by_key(|(place, rule)| (rule.effect, *place));
        for (place, rule) in at_gate {
            let Some(holds) = holds(rule, key.goal, judged, builder) else { continue };
            let closes = match (rule.effect, rule.role, rule.means) {
                (Effect::Blocks, Role::Ordinary, Some(_)) => {
                    let both = builder.and(holds, *blocked);
                    Closes::Unless(slot, constraints.confine(both, builder))
                }
                (Effect::Blocks, _, _) => Closes::Always,
                _ => Closes::Never,
            };
            plans.push(ReasonPlan {
                source: ReasonSource::Rule(*place),
                holds: constraints.confine(holds, builder),
                closes,
            });
        }
    }
    plans.into()
}

/// Where a rule has something to say for the question. None: nowhere, because it speaks of a means that does not count.
fn holds(rule: &Rule, goal: usize, judged: &Gates, builder: &mut Builder) -> Option<Node> {
    let when = builder.condition(&rule.when, goal);
    match (rule.role, rule.means) {
        (Role::Ordinary, None) => Some(when),
        // A means that only stands for another is of interest where the question names it.
        (Role::NamesMeans, Some(_)) if rule.stands_for.is_some() => {
            let target = rule.stands_for.and_then(|means| judged.held(means));
            target.filter(|_| judged.asked.is_some() && judged.asked == rule.means).map(|held| builder.and(when, held))
        }
        // What is said of a means is of interest to those who hold it.
        (Role::Ordinary | Role::NamesMeans, Some(means)) => judged.held(means).map(|held| builder.and(when, held)),
        (Role::WithoutMeans, _) => judged.held.as_ref().map(|held| {
            let any = held.iter().fold(Node::FALSE, |any, (_, held)| builder.or(any, *held));
            let none = builder.not(any);
            builder.and(when, none)
        }),
        (Role::NamesMeans, None) => None,
    }
}
