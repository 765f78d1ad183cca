//! What is declared and used by nothing.

use std::collections::HashSet;

use super::Lint;
use super::context::{Context, Findings, Kind};
use super::declared::lint;

pub(super) const LINTS: &[Lint] = &[lint!("unused-declaration", Warning, Some(unused))];

fn unused(context: &Context<'_>, found: &mut Findings) {
    let (model, words) = (context.model, &context.model.vocabulary);
    let cited = model.claims.iter().flat_map(|claim| claim.cites.iter().map(|cite| cite.source));
    let documents =
        model.countries.iter().filter_map(|country| country.document.as_ref().map(|document| document.source));
    let sources = cited.chain(documents).collect::<HashSet<_>>();
    let mut facts = HashSet::new();
    let conditions = context.resting().map(|resting| resting.when);
    for condition in conditions.chain(words.impossible.iter().map(|impossible| &impossible.when)) {
        facts.extend(condition.facts());
    }
    facts.extend(model.steps.iter().flat_map(|step| step.needs.iter().chain(&step.sets)).map(|(fact, _)| *fact));
    let means = model.rules.iter().flat_map(|rule| [rule.means, rule.stands_for]).flatten().collect::<HashSet<_>>();
    let gates = words.goals.iter().flat_map(|goal| goal.gates.iter().copied()).collect::<HashSet<_>>();
    let names = |list: Vec<&str>| list.into_iter().map(str::to_owned).enumerate().collect::<Vec<_>>();
    for (kind, used, declared, help) in [
        (
            Kind::Source,
            sources,
            names(model.sources.iter().map(|source| source.id.as_str()).collect()),
            "cite it in a claim, or take it out",
        ),
        (
            Kind::Fact,
            facts,
            names(words.facts.iter().map(|fact| fact.id.as_str()).collect()),
            "nobody should be asked what decides nothing: use it in a condition, or take it out",
        ),
        (
            Kind::Means,
            means,
            names(words.means.iter().map(|means| means.id.as_str()).collect()),
            "name it in an entry of `means`, or take it out",
        ),
        (
            Kind::Gate,
            gates,
            names(words.gates.iter().map(|gate| gate.id.as_str()).collect()),
            "give it to a goal, or take it out",
        ),
    ] {
        for (_, id) in declared.into_iter().filter(|(place, _)| !used.contains(place)) {
            if let Some(place) = context.place(kind, &id) {
                found.push(place.says(format!("the {} `{id}` is used by nothing", kind.as_str())).with_help(help));
            }
        }
    }
}
