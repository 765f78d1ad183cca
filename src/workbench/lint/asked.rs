//! Lints for countries and goals that no test asks about.

use super::Lint;
use super::context::{Context, Findings, Kind, Place};
use super::declared::lint;
use crate::read::parse::Node;

pub(super) const LINTS: &[Lint] = &[
    lint!("country-without-test", Warning, Some(country_without_test)),
    lint!("goal-without-test", Warning, Some(goal_without_test)),
];

fn country_without_test(context: &Context<'_>, found: &mut Findings) {
    for (id, country) in context.model.countries.entries().filter(|(_, country)| country.described) {
        if context.model.tests.iter().any(|test| test.country == id) {
            continue;
        }
        let of_country = |node: &Node| node.get("scope").and_then(Node::scalar) == Some(&country.code);
        let Some((file, node)) = context.trees.iter().find(|(_, node)| of_country(node)) else { continue };
        let Some(scope) = node.get("scope") else { continue };
        let message = format!("no test asks about `{}`", country.code);
        let help = "add one under `tests`: what came out last year is what the next change may break";
        found.push(Place::of(file, scope).says(message).with_help(help));
    }
}

fn goal_without_test(context: &Context<'_>, found: &mut Findings) {
    for (id, goal) in context.model.vocabulary.goals.entries() {
        if context.model.tests.iter().all(|test| !test.goals().contains(id))
            && let Some(place) = context.place(Kind::Goal, &goal.id)
        {
            let message = format!("no test asks about the goal `{}`", goal.id);
            found.push(place.says(message).with_help("add one to a country for which something is known about it"));
        }
    }
}
