//! The gates and the verdict of one opinion, as terms of a circuit.
//!
//! A gate that concerns no means is blocked where a rule blocks it. Means are filtered from gate to gate: the gate that
//! needs a means comes first, the means that are held and not blocked there pass on to the next gate, and so on, so
//! that one and the same means passes all of them. A gate that no means passes is reported as blocked, and the next
//! gate is then judged by the means that arrived at the blocked one.
//!
//! ```text
//! held:     card, account        the person has both
//! funding:  card                 a rule blocks the account
//! function: (none)               a rule blocks what the card would do: function is blocked, funding is open
//! ```

use super::drawing::{Drawing, Wire};
use super::takes_part::{Key, Parts};
use crate::engine::ids::{GateId, MeansId, RuleId};
use crate::engine::model::{Compliance, Effect, Role, Rule, Vocabulary};

/// The gates of a goal and the verdict that follows.
pub(crate) struct Judgement {
    /// For each gate of the goal, in the goal's order: where it is blocked.
    pub(crate) blocked: Vec<(GateId, Wire)>,
    /// The means that the question is about, and where each is held. None if the goal needs no means, or no rule of the
    /// basis names one.
    pub(crate) held: Option<Vec<(MeansId, Wire)>>,
    /// The means that the question names.
    pub(crate) asked: Option<MeansId>,
    /// Where every gate is open.
    pub(crate) direct: Wire,
    /// Where every gate is open, or one route clears all gates that are blocked.
    pub(crate) reached: Wire,
}

impl Judgement {
    /// Where a means that the question is about is held.
    pub(crate) fn held(&self, means: MeansId) -> Option<Wire> {
        self.held.as_ref()?.iter().find(|(of, _)| *of == means).map(|(_, held)| *held)
    }
}

/// Judges a goal by the rules and routes that take part. None if the vocabulary has no such goal.
pub(crate) fn judge(words: &Vocabulary, key: Key, parts: &Parts<'_>, drawing: &mut Drawing<'_>) -> Option<Judgement> {
    let goal = words.goals.look_up(key.goal)?;
    let needs_means = |gate: &GateId| words.gates.look_up(*gate).is_some_and(|gate| gate.needs_means);
    let named = goal.gates.iter().any(needs_means).then(|| named(&parts.rules, drawing));
    let held = named.filter(|held| !held.is_empty()).map(|held| counting(held, key.means, &parts.rules, drawing));

    let mut arriving = held.clone();
    let mut order = goal.gates.to_vec();
    order.sort_by_key(|gate| !needs_means(gate));
    let mut blocked = Vec::new();
    for gate in order {
        let mut closed = blocks(gate, None, &parts.rules, drawing);
        if let Some(arriving) = &mut arriving {
            let none_passes = pass(gate, needs_means(&gate), arriving, &parts.rules, drawing);
            closed = drawing.any([closed, none_passes]);
        }
        blocked.push((gate, closed));
    }
    blocked.sort_by_key(|(gate, _)| goal.gates.iter().position(|of| of == gate));

    let shut = drawing.any(blocked.iter().map(|(_, closed)| *closed));
    let direct = drawing.not(shut);
    let mut ways = vec![direct];
    for (_, route) in &parts.routes {
        if route.compliance != Compliance::Prohibited && route.goals.contains(key.goal) {
            let mut needed = vec![drawing.condition(&route.when)];
            for (gate, closed) in &blocked {
                if !route.clears.contains(*gate) {
                    needed.push(drawing.not(*closed));
                }
            }
            ways.push(drawing.every(needed));
        }
    }
    let reached = drawing.any(ways);
    Some(Judgement { blocked, held, asked: key.means, direct, reached })
}

/// The means that rules name for the goal, and where each is held.
fn named(rules: &[(RuleId, &Rule)], drawing: &mut Drawing<'_>) -> Vec<(MeansId, Wire)> {
    let mut held: Vec<(MeansId, Wire)> = Vec::new();
    for (_, rule) in rules.iter().filter(|(_, rule)| rule.role == Role::NamesMeans && rule.stands_for.is_none()) {
        let Some(means) = rule.means else { continue };
        let when = drawing.condition(&rule.when);
        also(&mut held, means, when, drawing);
    }
    held
}

/// The means that the question is about: all of them, or the one that it names, or the ones that the named one stands
/// for.
fn counting(
    held: Vec<(MeansId, Wire)>,
    asked: Option<MeansId>,
    rules: &[(RuleId, &Rule)],
    drawing: &mut Drawing<'_>,
) -> Vec<(MeansId, Wire)> {
    let Some(asked) = asked else { return held };
    if let Some(named) = held.iter().find(|(means, _)| *means == asked) {
        return vec![*named];
    }
    let mut count: Vec<(MeansId, Wire)> = Vec::new();
    for (_, rule) in rules.iter().filter(|(_, rule)| rule.role == Role::NamesMeans && rule.means == Some(asked)) {
        let Some((target, held)) = held.iter().find(|(means, _)| rule.stands_for == Some(*means)).copied() else {
            continue;
        };
        let when = drawing.condition(&rule.when);
        let both = drawing.every([held, when]);
        also(&mut count, target, both, drawing);
    }
    count
}

/// Adds a condition under which a means is held.
fn also(list: &mut Vec<(MeansId, Wire)>, means: MeansId, here: Wire, drawing: &mut Drawing<'_>) {
    match list.iter_mut().find(|(of, _)| *of == means) {
        Some((_, held)) => *held = drawing.any([*held, here]),
        None => list.push((means, here)),
    }
}

/// Where a rule blocks the gate as a whole (no means), or one means at it.
pub(super) fn blocks(
    gate: GateId,
    means: Option<MeansId>,
    rules: &[(RuleId, &Rule)],
    drawing: &mut Drawing<'_>,
) -> Wire {
    let blocking = rules.iter().filter(|(_, rule)| {
        rule.role == Role::Ordinary && rule.effect == Effect::Blocks && rule.gate == gate && rule.means == means
    });
    let blocking = blocking.map(|(_, rule)| drawing.condition(&rule.when)).collect::<Vec<_>>();
    drawing.any(blocking)
}

/// Removes the means that are blocked at the gate. Returns where none of the means that arrived passes.
fn pass(
    gate: GateId,
    needs_means: bool,
    arriving: &mut [(MeansId, Wire)],
    rules: &[(RuleId, &Rule)],
    drawing: &mut Drawing<'_>,
) -> Wire {
    let before = drawing.any(arriving.iter().map(|(_, held)| *held));
    let mut through = arriving.to_vec();
    for (means, wire) in &mut through {
        let closed = blocks(gate, Some(*means), rules, drawing);
        let open = drawing.not(closed);
        *wire = drawing.every([*wire, open]);
    }
    let after = drawing.any(through.iter().map(|(_, wire)| *wire));
    let none = drawing.not(after);
    for ((_, arrived), (_, through)) in arriving.iter_mut().zip(&through) {
        // If some means passes, those that pass go on; if none does, all that arrived go on. `through` implies the
        // first case, so only the second needs the condition `none`.
        let stuck = drawing.every([none, *arrived]);
        *arrived = drawing.any([*through, stuck]);
    }
    // If no means is held at all, only the gate that needs one is blocked for that reason.
    if needs_means { none } else { drawing.every([before, none]) }
}
