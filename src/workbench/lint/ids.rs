//! Lints for ids: ids that vanish although others cite them, and ids with the code of another country.

use std::collections::{BTreeSet, HashMap};

use super::Lint;
use super::context::{Context, Findings, Kind, Place, items};
use super::declared::lint;
use crate::engine::suggest::suggest;
use crate::read::parse::Node;
use crate::read::resolve::stem;

pub(super) const LINTS: &[Lint] = &[
    lint!("vanished-id", Error, Some(vanished)),
    lint!("retired-in-use", Error, Some(retired_in_use)),
    lint!("unknown-successor", Error, Some(unknown_successor)),
    lint!("file-name-mismatch", Warning, Some(file_name)),
];

/// Every id of the rulebook, with its kind.
fn present<'c>(context: &Context<'c>) -> BTreeSet<(Kind, &'c str)> {
    context.trees.iter().flat_map(|(file, node)| items(&file.name, node).map(|(kind, id, _)| (kind, id))).collect()
}

fn vanished(context: &Context<'_>, found: &mut Findings) {
    let present = present(context);
    let retired = context.upkeep.iter().flat_map(|(_, upkeep)| &upkeep.retired);
    let retired = retired.map(|entry| entry.id.as_str()).collect::<BTreeSet<_>>();
    let once = context.base.iter().flat_map(|(file, node)| items(file, node).map(|(kind, id, _)| (kind, id)));
    let gone = once.collect::<BTreeSet<_>>().into_iter().filter(|id| !present.contains(id));
    let mut gone = gone.map(|(kind, id)| (kind.as_str(), id.to_owned())).collect::<Vec<_>>();
    // A rulebook without a vocabulary uses that of the project.
    if context.trees.iter().any(|(file, _)| stem(&file.name) == "vocabulary") {
        let values_now =
            context.trees.iter().flat_map(|(file, node)| values(&file.name, node)).collect::<BTreeSet<_>>();
        let values_once = context.base.iter().flat_map(|(file, node)| values(file, node));
        gone.extend(values_once.filter(|value| !values_now.contains(value)).map(|value| ("value", value)));
    }
    for (what, id) in gone {
        if retired.contains(id.as_str()) {
            continue;
        }
        let Some(place) = context.about("retired") else { continue };
        let message = format!("the {what} `{id}` of the base is gone without a word");
        let help =
            format!("put it back, or add `{{id: {id}, why: ..., replaced_by: ...}}` to `retired` in `rulebook.yaml`");
        found.push(place.says(message).with_help(help));
    }
}

/// The values of facts, as `fact=value`, because saved profiles name them.
fn values(file: &str, node: &Node) -> Vec<String> {
    let facts = items(file, node).filter(|(kind, _, _)| *kind == Kind::Fact);
    let values = facts.flat_map(|(_, fact, item)| {
        let values = item.get("values").map(Node::items).unwrap_or_default();
        values.iter().filter_map(move |value| Some(format!("{fact}={}", value.get("id")?.scalar()?)))
    });
    values.collect()
}

fn retired_in_use(context: &Context<'_>, found: &mut Findings) {
    let Some((file, upkeep)) = &context.upkeep else { return };
    let present = present(context);
    for entry in &upkeep.retired {
        for (kind, id) in present.iter().filter(|(_, id)| *id == entry.id) {
            let place = Place { file, span: entry.span.clone() };
            let message = format!("`{id}` is retired, but a {} is called so", kind.as_str());
            let finding = place.says(message).beside(context.place(*kind, id), "declared here");
            found.push(finding.with_help("give the new one another id: whoever cites the old one would be misled"));
        }
    }
}

fn unknown_successor(context: &Context<'_>, found: &mut Findings) {
    let Some((file, upkeep)) = &context.upkeep else { return };
    let present = present(context).into_iter().map(|(_, id)| id).collect::<BTreeSet<_>>();
    let successors = upkeep.retired.iter().map(|entry| {
        let successor = entry.replaced_by.as_ref().map(|(id, _)| id.as_str());
        (entry.id.as_str(), successor)
    });
    let retired = successors.collect::<HashMap<_, _>>();
    let mut known = HashMap::new();
    for (id, span) in upkeep.retired.iter().filter_map(|entry| entry.replaced_by.as_ref()) {
        let place = Place { file, span: span.clone() };
        if !present.contains(id.as_str()) && !retired.contains_key(id.as_str()) {
            let message = format!("nothing is called `{id}`, which is said to replace a retired id");
            let mut finding = place.says(message);
            if found.may_compare(present.len()) {
                finding = finding.with_help(suggest(id, present.iter().copied()));
            }
            found.push(finding);
        } else if !comes_to_an_end(id, &retired, &mut known) {
            let message = format!("`{id}`, which is said to replace a retired id, is replaced in a circle");
            let help = "name what stands in the rulebook today, or leave `replaced_by` out";
            found.push(place.says(message).with_help(help));
        }
    }
}

/// Whether the chain of replacements from an id ends, as opposed to running in a circle. Results are remembered for all
/// ids on the way, so that each is visited once.
fn comes_to_an_end<'i>(
    id: &'i str,
    retired: &HashMap<&'i str, Option<&'i str>>,
    known: &mut HashMap<&'i str, bool>,
) -> bool {
    let mut passed = Vec::new();
    let mut at = Some(id);
    let ends = loop {
        let Some(id) = at else { break true };
        if let Some(ends) = known.get(id) {
            break *ends;
        }
        // Until the end is found, visited ids count as part of a circle: reaching one again means that there is one.
        known.insert(id, false);
        passed.push(id);
        at = retired.get(id).copied().flatten();
    };
    known.extend(passed.into_iter().map(|id| (id, ends)));
    ends
}

/// A file that is named after a country must have that country as its scope, and ids with the code of no other country.
fn file_name(context: &Context<'_>, found: &mut Findings) {
    let countries = &context.model.countries;
    let known = |code: &str| countries.iter().find(|country| country.code == *code);
    for (file, node) in context.trees {
        let (Some(scope), name) = (node.get("scope"), stem(&file.name)) else { continue };
        let Some(word) = scope.scalar() else { continue };
        let of_country = known(word).is_some();
        if name != word && (of_country || known(name).is_some()) {
            let message = format!("the file is called `{name}`, but its scope is `{word}`");
            let help = if of_country {
                format!("call it `{word}.yaml`, or correct `scope`")
            } else {
                "call a worldwide file by its subject, or correct `scope`".to_owned()
            };
            found.push(Place::of(file, scope).says(message).with_help(help));
        }
        for (kind, id, item) in items(&file.name, node) {
            let (Some((prefix, _)), Some(at)) = (id.split_once('-'), item.get("id")) else { continue };
            // Ids of a described country begin with its code; a prefix that is no country's code is just a word.
            let other = known(prefix).filter(|country| country.described);
            if of_country && other.is_some() && prefix != word && kind != Kind::Source {
                let message = format!(
                    "the {} `{id}` is called after `{prefix}`, but stands in the file of `{word}`",
                    kind.as_str()
                );
                found.push(
                    Place::of(file, at).says(message).with_help(format!("move it to `{prefix}.yaml`, or rename it")),
                );
            }
        }
    }
}
