//! Lints for failing tests, and for rules that no test covers.

use super::Lint;
use super::context::{Context, Findings, Kind};
use super::declared::lint;
use super::evidence::{meet, support};
use crate::engine::ids::GoalId;
use crate::engine::model::{Basis, Effect, Role, Rule, Scope, Vocabulary};
use crate::engine::worlds::{Builder, Constraints, Node};
use crate::workbench::item::Item;

pub(super) const LINTS: &[Lint] = &[
    lint!("failing-test", Error, Some(failing_test)),
    lint!("untested-conflict", Warning, Some(untested_conflict)),
    lint!("undeciding-rule", Warning, Some(undeciding_rule)),
];

fn failing_test(context: &Context<'_>, found: &mut Findings) {
    for (at, test) in context.model.tests.iter().enumerate() {
        let (question, differences) = context.rulebook.run(test);
        if differences.is_empty() {
            continue;
        }
        let Some(place) = context.test(at) else { continue };
        let message = format!("the test `{}` fails: {}", test.name, differences.join("; "));
        let question = question.trim_end_matches(':');
        let unasked = differences.iter().all(|difference| difference.contains("no answer: "));
        let remedy = if unasked {
            "correct the facts of the test: nobody can be asked about them together"
        } else {
            "correct the rules, or what the test expects if the rules are right"
        };
        found.push(place.says(message).with_help(format!("it asked: {question}; {remedy}")));
    }
}

/// Whether two rules can hold for the same question in the same world.
fn overlap(context: &Context<'_>, left: &Rule, right: &Rule) -> bool {
    let together = match (left.scope, right.scope) {
        (Scope::Country(left), Scope::Country(right)) => left == right,
        _ => true,
    };
    let goals = left.goals & right.goals;
    let at_once = left.basis == Basis::Document
        || support(context, left)
            .iter()
            .any(|period| support(context, right).iter().any(|other| meet(*period, *other)));
    together
        && at_once
        && left.basis == right.basis
        && left.gate == right.gate
        && left.means == right.means
        && goals.iter().any(|goal| can_both_hold(&context.model.vocabulary, goal, left, right))
}

/// Whether the conditions of two rules hold together in a possible world. False beyond the bound on work, so that
/// nobody is asked for a test of an impossible world.
fn can_both_hold(words: &Vocabulary, goal: GoalId, left: &Rule, right: &Rule) -> bool {
    let can = Builder::run(words, Builder::WORK, |builder| {
        let (left, right) = (builder.condition(&left.when, goal), builder.condition(&right.when, goal));
        let both = builder.and(left, right);
        both != Node::FALSE && Constraints::new(words, goal, None, builder).only(both, &[], builder) != Node::FALSE
    });
    can.unwrap_or(false)
}

fn untested_conflict(context: &Context<'_>, found: &mut Findings) {
    let ordinary = |effect: Effect| {
        context.model.rules.iter().filter(move |rule| rule.role == Role::Ordinary && rule.effect == effect)
    };
    for permit in ordinary(Effect::Permits) {
        for block in ordinary(Effect::Blocks) {
            let pinned = || {
                let mut found = context.found().iter();
                found.any(|found| found.reasons.contains(&*permit.id) && found.reasons.contains(&*block.id))
            };
            if !overlap(context, permit, block) || pinned() {
                continue;
            }
            let Some(place) = context.place(Kind::Rule, &block.id) else { continue };
            let message =
                format!("`{}` blocks where `{}` permits, and no test shows what comes of both", block.id, permit.id);
            let finding = place.says(message).beside(context.place(Kind::Rule, &permit.id), "permits there");
            found.push(
                finding.with_help("add a test of a situation in which both hold, with the verdict that is right"),
            );
        }
    }
}

fn undeciding_rule(context: &Context<'_>, found: &mut Findings) {
    for (id, rule) in context.model.rules.entries() {
        // A rule that is never in force is reported by other lints.
        let unsupported = rule.basis == Basis::Evidence && support(context, rule).is_empty();
        if unsupported || context.holds_nowhere(Item::Rule(id)) {
            continue;
        }
        let decides = match (rule.effect, rule.role) {
            (Effect::Blocks, _) => context.found().iter().any(|found| found.decisive.contains(&*rule.id)),
            // A means is shown if it is held; unless a test holds it, nothing depends on it.
            (_, Role::NamesMeans) => context.found().iter().any(|found| found.reasons.contains(&*rule.id)),
            _ => true,
        };
        if !decides && let Some(place) = context.place(Kind::Rule, &rule.id) {
            let message = format!("no test depends on the rule `{}`: it could be taken out unnoticed", rule.id);
            found.push(place.says(message).with_help("add a test of a situation in which it decides"));
        }
    }
    for (id, route) in context.model.routes.entries() {
        let shown = context.found().iter().any(|found| found.routes.contains(&*route.id));
        if !shown
            && !context.holds_nowhere(Item::Route(id))
            && let Some(place) = context.place(Kind::Route, &route.id)
        {
            let message =
                format!("no test is offered or refused the route `{}`: it could be taken out unnoticed", route.id);
            found.push(
                place.says(message).with_help("add a test of a situation in which it is, with its name expected"),
            );
        }
    }
}
