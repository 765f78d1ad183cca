//! Lints for permits that blocks contradict: the answer says about the same situation that a gate is open and that it
//! is closed.
//!
//! A block decides, and a permit is a reason for an open gate. A permit that covers more people than a block excludes
//! is a general statement with an exception (`ticket: day` permits, `ticket: day, weekday: monday` blocks), and so is a
//! worldwide permit with a block of a country: neither is reported. A permit is contradicted
//!
//! - if the gate is open to nobody for whom it holds: blocks together close the gate wherever it holds;
//! - if a block closes the gate on values that the permit itself names: the block tests no fact that the permit leaves
//!   open (`ticket: [none, day]` permits, `ticket: none` blocks).
//!
//! Both are decided over all possible worlds, for each goal and each day.

use std::collections::HashSet;

use jiff::civil::Date;

use super::Lint;
use super::context::{Context, Findings, Kind};
use super::declared::lint;
use super::excluded::all_of;
use crate::engine::ids::GoalId;
use crate::engine::minimize::minimize;
use crate::engine::model::{Effect, Role, Rule, Scope};
use crate::engine::program::in_force;
use crate::engine::told;
use crate::engine::worlds::{Builder, Constraints, Node};

pub(super) const LINTS: &[Lint] = &[lint!("contradicting-rules", Warning, Some(contradicting_rules))];

/// Blocks that contradict a permit, with an example situation.
struct Contradiction<'c> {
    blocks: Vec<&'c Rule>,
    situation: String,
}

fn contradicting_rules(context: &Context<'_>, found: &mut Findings) {
    // An entry of `means` permits what is paid with that means.
    for permit in context.model.rules.iter().filter(|rule| rule.effect == Effect::Permits) {
        for Contradiction { blocks, situation } in contradictions(context, permit) {
            let Some(place) = context.place(Kind::Rule, &permit.id) else { continue };
            let names = all_of(blocks.iter().map(|block| &*block.id));
            let verb = if blocks.len() == 1 { "blocks" } else { "block" };
            let message = format!("`{}` permits where {names} {verb}: of {situation} the answer says both", permit.id);
            let finding = blocks.iter().fold(place.says(message), |finding, block| {
                finding.beside(context.place(Kind::Rule, &block.id), "blocks there")
            });
            let help = "the block decides; narrow the condition of the permit to where the gate is open, or correct the one \
                        that is wrong";
            found.push(finding.with_help(help));
        }
    }
}

/// Each set of blocks that contradicts a permit, once for all goals and days.
fn contradictions<'c>(context: &Context<'c>, permit: &Rule) -> Vec<Contradiction<'c>> {
    let model = context.model;
    let mut found: Vec<Contradiction<'c>> = Vec::new();
    let blocks = model.rules.iter().filter(|rule| comparable(permit, rule)).collect::<Vec<_>>();
    let mut seen = HashSet::new();
    for day in days(context) {
        let here = blocks.iter().copied().filter(|block| in_force(model, block, day)).collect::<Vec<_>>();
        let names = here.iter().map(|block| &*block.id).collect::<Vec<_>>();
        if here.is_empty() || !in_force(model, permit, day) || !seen.insert(names) {
            continue;
        }
        for goal in permit.goals.iter() {
            let here = here.iter().copied().filter(|block| block.goals.contains(goal)).collect::<Vec<_>>();
            let words = &model.vocabulary;
            let of_goal = Builder::run(words, Builder::WORK, |builder| of_goal(context, permit, &here, goal, builder));
            // If the bound on work is exceeded, nothing is reported.
            for contradiction in of_goal.unwrap_or_default() {
                if !found.iter().any(|known| known.blocks == contradiction.blocks) {
                    found.push(contradiction);
                }
            }
        }
    }
    found
}

/// One day of each span in which the same rules are in force.
fn days(context: &Context<'_>) -> impl Iterator<Item = Date> {
    context.model.eras().into_iter().chain([context.model.date])
}

/// Whether a block can apply wherever a permit does: same basis and gate, a common goal, and a scope and means that
/// include those of the permit.
fn comparable(permit: &Rule, block: &Rule) -> bool {
    block.effect == Effect::Blocks
        && block.role == Role::Ordinary
        && block.basis == permit.basis
        && block.gate == permit.gate
        && !(block.goals & permit.goals).is_empty()
        && (block.scope == Scope::World || block.scope == permit.scope)
        && (block.means.is_none() || block.means == permit.means)
}

/// The blocks that contradict a permit in questions about one goal.
fn of_goal<'c>(
    context: &Context<'c>,
    permit: &Rule,
    blocks: &[&'c Rule],
    goal: GoalId,
    builder: &mut Builder,
) -> Vec<Contradiction<'c>> {
    let constraints = Constraints::new(&context.model.vocabulary, goal, None, builder);
    let permitted = builder.condition(&permit.when, goal);
    let permitted = constraints.only(permitted, &[], builder);
    if permitted == Node::FALSE {
        return Vec::new();
    }
    let blocks = blocks.iter().map(|block| (*block, builder.condition(&block.when, goal))).collect::<Vec<_>>();
    let covering = minimize(blocks.clone(), |list| {
        let any = list.iter().fold(Node::FALSE, |any, (_, when)| builder.or(any, *when));
        builder.and_not(permitted, any) == Node::FALSE
    });
    if let Some(covering) = covering {
        let situation = situation(context, permitted, goal, builder);
        return vec![Contradiction { blocks: covering.into_iter().map(|(block, _)| block).collect(), situation }];
    }
    let named = permit.when.facts();
    let of_named = blocks.into_iter().filter(|(block, _)| block.when.facts().iter().all(|fact| named.contains(fact)));
    let contradicts = of_named.filter_map(|(block, when)| {
        let both = builder.and(permitted, when);
        let both = constraints.only(both, &[], builder);
        let situation = (both != Node::FALSE).then(|| situation(context, both, goal, builder))?;
        Some(Contradiction { blocks: vec![block], situation })
    });
    contradicts.collect()
}

/// A situation of these worlds, in words.
fn situation(context: &Context<'_>, worlds: Node, goal: GoalId, builder: &Builder) -> String {
    let words = &context.model.vocabulary;
    let told = builder.one_of(worlds).into_iter().map(|(fact, value)| {
        let fact = &words.facts[fact];
        told::fact(&fact.id, &[&fact.values[value].id])
    });
    let told = told.collect::<Vec<_>>().join(" ");
    let goal = &words.goals[goal].id;
    if told.is_empty() { format!("everybody who asks to `{goal}`") } else { format!("`{goal}: {told}`") }
}
