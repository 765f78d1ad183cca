//! Lints for declarations that nothing uses.

use std::collections::HashSet;

use super::Lint;
use super::context::{Context, Findings, Kind};
use super::declared::lint;
use crate::engine::ids::{Id, Table};
use crate::engine::record::Str;

pub(super) const LINTS: &[Lint] = &[lint!("unused-declaration", Warning, Some(unused))];

fn unused(context: &Context<'_>, found: &mut Findings) {
    let (model, words) = (context.model, &context.model.vocabulary);
    let cited = model.claims.iter().flat_map(|claim| claim.cites.iter().map(|cite| cite.source));
    let documents =
        model.countries.iter().filter_map(|country| country.document.as_ref().map(|document| document.source));
    let sources = cited.chain(documents).collect::<HashSet<_>>();
    let mut facts = HashSet::new();
    let conditions = model.headers().map(|header| &header.when);
    for condition in conditions.chain(words.impossible.iter().map(|impossible| &impossible.when)) {
        facts.extend(condition.facts());
    }
    facts.extend(model.steps.iter().flat_map(|step| &step.sets).map(|(fact, _)| *fact));
    // A comparison of two figures uses both.
    let quantities = words.facts.entries().filter_map(|(id, fact)| Some((id, fact.quantity.as_ref()?)));
    let compared = quantities.filter(|(id, quantity)| facts.contains(id) && !quantity.cuts.is_empty());
    let compared = compared.flat_map(|(_, quantity)| [quantity.of, quantity.other]).flatten().collect::<Vec<_>>();
    facts.extend(compared);
    let means = model.rules.iter().flat_map(|rule| [rule.means, rule.stands_for]).flatten().collect::<HashSet<_>>();
    let gates = words.goals.iter().flat_map(|goal| goal.gates.iter().copied()).collect::<HashSet<_>>();
    let mut report = |kind: Kind, unused: Vec<&Str>, help: &str| {
        for id in unused {
            if let Some(place) = context.place(kind, id) {
                found.push(place.says(format!("the {} `{id}` is used by nothing", kind.as_str())).with_help(help));
            }
        }
    };
    let help = "cite it in a claim, or take it out";
    report(Kind::Source, without(&model.sources, &sources, |source| &source.id), help);
    let help = "nobody should be asked what decides nothing: use it in a condition, or take it out";
    report(Kind::Fact, without(&words.facts, &facts, |fact| &fact.id), help);
    report(
        Kind::Means,
        without(&words.means, &means, |means| &means.id),
        "name it in an entry of `means`, or take it out",
    );
    report(Kind::Gate, without(&words.gates, &gates, |gate| &gate.id), "give it to a goal, or take it out");
}

/// The names of declared entries that are not used.
fn without<'t, I: Id, T: Clone>(declared: &'t Table<I, T>, used: &HashSet<I>, id: fn(&T) -> &Str) -> Vec<&'t Str> {
    declared.entries().filter(|(place, _)| !used.contains(place)).map(|(_, entry)| id(entry)).collect()
}
