use super::possible::Worlds;
use crate::engine::compile::{Judged, Parts};
use crate::engine::minimize::without_spare;
use crate::engine::model::{Effect, Role, Rule};
use crate::engine::worlds::{Builder, Node};

/// Where, its own condition aside, a rule has something to say for a question. None: nowhere, because it speaks of a
/// means that does not count.
pub(super) fn context(
    rule: &Rule,
    goal: usize,
    judged: &Judged,
    parts: &Parts<'_>,
    builder: &mut Builder,
) -> Option<Node> {
    let gates = &judged.gates;
    let naming = |rules: &dyn Fn(&Rule) -> bool, builder: &mut Builder| {
        let named = parts.rules.iter().filter(|(_, of)| of.role == Role::NamesMeans && rules(of));
        named.fold(Node::FALSE, |any, (_, of)| {
            let when = builder.condition(&of.when, goal);
            builder.or(any, when)
        })
    };
    match (rule.role, rule.means) {
        (Role::Ordinary, None) => Some(Node::TRUE),
        (Role::Ordinary, Some(means)) => gates.held(means),
        (Role::NamesMeans, Some(means)) => match rule.stands_for {
            // Of interest where the question names it, to those who hold what it stands for.
            Some(target) => {
                gates.held(target).filter(|_| gates.asked == Some(means))?;
                Some(naming(&|of| of.stands_for.is_none() && of.means == Some(target), builder))
            }
            None => {
                gates.held(means)?;
                if gates.asked.is_none_or(|asked| asked == means) {
                    return Some(Node::TRUE);
                }
                Some(naming(&|of| of.means == gates.asked && of.stands_for == Some(means), builder))
            }
        },
        (Role::WithoutMeans, _) => gates.held.as_ref().map(|held| {
            let any = held.iter().fold(Node::FALSE, |any, (_, held)| builder.or(any, *held));
            builder.not(any)
        }),
        (Role::NamesMeans, None) => None,
    }
}

/// Other blocks at the same gate, or other entries that name the same means, that hold wherever this one does: as few as
/// are found by leaving out one by one. Empty where there are none that do.
pub(super) fn covering(
    place: usize,
    rule: &Rule,
    holds: Node,
    goal: usize,
    parts: &Parts<'_>,
    worlds: &mut Worlds,
) -> Vec<String> {
    let alike = parts.rules.iter().filter(|(of, other)| {
        let blocks = other.role == Role::Ordinary && other.effect == Effect::Blocks && other.gate == rule.gate;
        let names = other.role == Role::NamesMeans && other.stands_for == rule.stands_for;
        *of != place
            && match rule.role {
                Role::NamesMeans => names && other.means == rule.means,
                _ => blocks && (other.means.is_none() || other.means == rule.means),
            }
    });
    let alike = alike.map(|(_, other)| (other.id.clone(), worlds.builder.condition(&other.when, goal)));
    let alike = alike.collect::<Vec<_>>();
    let covering = without_spare(alike, |list| {
        let any = list.iter().fold(Node::FALSE, |any, (_, when)| worlds.builder.or(any, *when));
        let beyond = worlds.builder.not(any);
        worlds.builder.and(holds, beyond) == Node::FALSE
    });
    covering.unwrap_or_default().into_iter().map(|(id, _)| id).collect()
}
