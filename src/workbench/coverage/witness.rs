//! Witnesses: tests that an editor can put beside the rules to see a finding.

use crate::engine::ids::ValueSet;
use crate::engine::model::{Compliance, Effect, Model, Role, Route};
use crate::engine::program::plan::can_be_engaged;
use crate::engine::program::takes_part::Key;
use crate::workbench::item::Item;
use crate::workbench::test::{WrittenTest, facts_of_box};

/// A test that shows an entry holding in a box of worlds.
pub(super) fn witness(model: &Model, item: Item, key: Key, worlds: &[ValueSet]) -> String {
    let header = item.header(model);
    let id = &header.id;
    let expected = match item {
        Item::Rule(rule) => {
            let rule = &model.rules[rule];
            let whole = rule.effect == Effect::Blocks && rule.role == Role::Ordinary && rule.means.is_none();
            let gate = &model.vocabulary.gates[rule.gate].id;
            let gates = if whole { format!(", gates: {{{gate}: blocked}}") } else { String::new() };
            format!("reasons: [{id}]{gates}")
        }
        Item::Route(route) => format!("{}: [{id}]", expected_as(&model.routes[route])),
        Item::Alternative(_) => format!("alternatives: [{id}]"),
    };
    test(model, format!("{id} holds"), key, worlds, format!("{}: {{{expected}}}", header.basis))
}

/// A test of a question about a box of worlds.
pub(super) fn test(model: &Model, name: String, key: Key, worlds: &[ValueSet], expected: String) -> String {
    let words = &model.vocabulary;
    let test = WrittenTest {
        name,
        country: &model.countries[key.country].code,
        goal: &words.goals[key.goal].id,
        means: key.means.map(|means| &*words.means[means].id),
        as_of: (key.day != model.date).then_some(key.day),
        facts: facts_of_box(words, worlds),
        expected,
    };
    test.to_string()
}

/// The key under which a test expects a route.
fn expected_as(route: &Route) -> &'static str {
    match (can_be_engaged(route), route.compliance) {
        (true, _) => "engaged",
        (false, Compliance::Prohibited) => "refused",
        (false, _) => "routes",
    }
}
