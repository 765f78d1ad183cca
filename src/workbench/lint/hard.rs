//! Lints for questions that exceed the bound on work, so that they are known before anybody asks them.

use super::Lint;
use super::context::{Context, Findings, Kind, Place};
use super::declared::lint;
use crate::engine::ids::{CountryId, GoalId};
use crate::read::parse::Node;

pub(super) const LINTS: &[Lint] = &[lint!("hard-question", Warning, Some(hard_question))];

const HELP: &str = "tie fewer facts together: several rules with a fact or two each, in place of one whose condition combines \
                    many; facts that are tied together are looked at more quickly where they are declared next to one \
                    another";

fn hard_question(context: &Context<'_>, found: &mut Findings) {
    let mut hard: Vec<(GoalId, Vec<CountryId>)> = Vec::new();
    for (key, answered) in context.rulebook.open_questions() {
        if !answered.is_err_and(|error| error.is_too_hard()) {
            continue;
        }
        match hard.iter_mut().find(|(goal, _)| *goal == key.goal) {
            Some((_, countries)) => countries.push(key.country),
            None => hard.push((key.goal, vec![key.country])),
        }
    }
    for (goal, countries) in hard {
        let goal = &*context.model.vocabulary.goals[goal].id;
        let first = countries.first().and_then(|country| file_of(context, *country));
        let Some(place) = first.or_else(|| context.place(Kind::Goal, goal)).or_else(|| context.about("version")) else {
            continue;
        };
        let codes = countries.iter().map(|country| format!("`{}`", context.model.countries[*country].code));
        let codes = codes.collect::<Vec<_>>().join(", ");
        let message = format!("`{goal}` is too hard to answer for {codes} when nothing is told");
        found.push(place.says(message).with_help(HELP));
    }
    if context.examined().is_err()
        && let Some(place) = context.about("version")
    {
        let message =
            "what holds in no situation, and what never decides, was not looked for: the rules are too entangled";
        found.push(place.says(message).with_help(HELP));
    }
}

/// The place of `scope` in the file of a country.
fn file_of<'c>(context: &Context<'c>, country: CountryId) -> Option<Place<'c>> {
    let code = &*context.model.countries[country].code;
    let mut scopes = context.trees.iter().filter_map(|(file, node)| Some((file, node.get("scope")?)));
    scopes.find(|(_, scope)| Node::scalar(scope) == Some(code)).map(|(file, scope)| Place::of(file, scope))
}
