//! Schema of rule files.

use serde_json::{Map, Value, json};

use super::conditions;
use super::sections;
use super::shapes::{common, file, format, may, need, one_or_more, refer, section, set, where_is};
use super::words::{self, label, one_of};
use crate::engine::model::{Model, Vocabulary};

pub(super) fn schema(model: &Model) -> Value {
    let mut definitions = common(model.vocabulary.languages());
    vocabulary(&model.vocabulary, &mut definitions);
    conditions::definitions(&model.vocabulary, &mut definitions);
    let countries = model.countries.iter().map(|country| (country.code.as_str(), label(&country.name)));
    definitions.insert("country".to_owned(), one_of(countries));
    let everywhere = "everywhere / 全球";
    let world = json!({"const": "world", "title": everywhere, "description": everywhere});
    let scope = json!({"anyOf": [world, refer("country")]});
    let words = &model.vocabulary;
    let keys = vec![
        format(),
        need("scope", "The country that the file is about, or `world`. 本文件所述的国家，或 `world`。", scope),
        may(
            "document",
            "The country's document and what becomes of each line. 该国的文档，逐行交代。",
            sections::document(),
        ),
        may("sources", "What was read. 读过的来源。", section(sections::source(&words.terms))),
        may(
            "claims",
            "What the sources say, one statement each, in our own words. 来源所说的内容，每条一句，用自己的话。",
            section(sections::claim(&words.terms)),
        ),
        may(
            "means",
            "What opens the gate that needs a means, and who has it. 用什么打开需要方式的那一关，谁具备。",
            section(sections::means(true)),
        ),
        may(
            "without_means",
            "The reason given where none of the means is there. 一种方式都没有时给出的理由。",
            section(sections::means(false)),
        ),
        may(
            "rules",
            "What follows from claims for a gate. 由论断得出的、关于某一关的结论。",
            section(sections::rule(&words.terms)),
        ),
        may(
            "routes",
            "Documented ways around blocked gates; also those that are refused because prohibited. 绕过受阻关口的办法；也包括因被禁止而拒绝的。",
            section(sections::route()),
        ),
        may("alternatives", "What else serves the need. 还能满足需要的其他办法。", section(sections::alternative())),
        may(
            "steps",
            "What a person can lawfully do to change their situation. 可以合法采取、改变自身情况的步骤。",
            section(sections::step(words)),
        ),
        may(
            "names",
            "What people call the things that they have, and what having one tells. 人们对所持之物的通行叫法，以及它们说明的情况。",
            section(sections::name(words)),
        ),
        may(
            "tests",
            "Questions with the answers that must come out. 问题，以及必须得出的答案。",
            section(sections::test(words)),
        ),
    ];
    let about = "Sources, claims and rules of a country or of the world. 一个国家或全球的来源、论断和规则。";
    let mut schema = file("simbind rule file", about, keys, definitions);
    let then = json!({"properties": {"document": {"not": {}}, "tests": {"items": {"required": ["country"]}}}});
    where_is(&mut schema, "scope", "world", then, json!({}));
    schema
}

/// Definitions of goals, gates and means, and of closed lists that several sections use.
fn vocabulary(vocabulary: &Vocabulary, definitions: &mut Map<String, Value>) {
    let goals = || vocabulary.goals.iter().map(|goal| (goal.id.as_str(), label(&goal.label)));
    let gates = vocabulary.gates.iter();
    let gates = gates.map(|gate| (gate.id.as_str(), format!("{} ({})", label(&gate.label), label(&gate.text))));
    let means = vocabulary.means.iter().map(|means| (means.id.as_str(), label(&means.label)));
    let mut every = one_of(goals().chain([("all", "every goal that has the gate / 经过这一关的所有目的".to_owned())]));
    set(&mut every, "title", json!("goal / 目的"));
    for (name, shape) in [
        ("goal", one_of(goals())),
        ("goals", one_or_more(&every)),
        ("gate", one_of(gates)),
        ("means", one_of(means)),
        ("basis", words::bases()),
        ("verdict", words::verdicts()),
        ("gate-state", words::states()),
    ] {
        definitions.insert(name.to_owned(), shape);
    }
}
