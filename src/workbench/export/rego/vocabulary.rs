//! Writes the head of the module: its description, the countries and goals, and the facts.

use std::collections::BTreeSet;

use super::super::chosen::Chosen;
use super::super::wording::{all_quoted, quoted};
use super::layout::{Object, list, section};
use crate::engine::ids::{FactId, Id, ValueId};
use crate::engine::model::{Basis, Fact, Quantity, QuantityKind};
use crate::engine::quantity;

/// The description of the module, and the possible questions.
pub(super) fn head(chosen: &Chosen<'_>) -> String {
    let model = chosen.model;
    let mut out = format!(
        "# The rules of version {} of {}, written by `simbind export --to rego`.\n#\n\
         # A question is {{\"country\": .., \"goal\": .., \"means\": .., \"as_of\": .., \"facts\": {{..}}}}, every fact that matters told with\n\
         # one value. Ask for `answer`, or for `verdict`, `document`, `evidence` and `errors` by themselves:\n#\n\
         #     opa eval -d rules.rego -i question.json data.simbind.answer\n#\n",
        quoted(&model.version),
        model.date,
    );
    if !model.digest.is_empty() {
        out.push_str(&format!("# Digest of the rule files: {}\n", quoted(&model.digest)));
    }
    out.push_str("package simbind\n\nimport rego.v1\n\n");
    let countries = chosen.countries().collect::<Vec<_>>();
    let codes = |basis: Basis| {
        let saying = countries.iter().filter(|(_, bases)| bases.contains(&basis));
        all_quoted(saying.map(|(country, _)| &*country.code))
    };
    for basis in Basis::ALL {
        let codes = codes(basis);
        if !codes.is_empty() {
            out.push_str(&format!(
                "bases contains {} if country in {}\n\n",
                quoted(basis.as_str()),
                list("{", codes, "}", 0)
            ));
        }
    }
    match chosen.only_country() {
        Some(only) => {
            out.push_str(&format!(
                "default country := {}\n\ncountry := input.country if input.country != null\n\n",
                quoted(&only.code)
            ));
        }
        None => out.push_str("default country := null\n\ncountry := input.country\n\n"),
    }
    out.push_str(&format!(
        "default goal := {}\n\ngoal := input.goal if input.goal != null\n\ndefault means := null\n\nmeans := input.means\n\n",
        quoted(&chosen.usual_goal().id)
    ));
    let day = chosen.day();
    match chosen.only_day {
        None => out.push_str(&format!("default day := \"{day}\"\n\nday := input.as_of if input.as_of != null\n\n")),
        Some(_) => out.push_str(&format!(
            "day := \"{day}\"\n\nerrors contains \"these are the rules of {day} alone\" if not object.get(input, \"as_of\", null) in {{null, day}}\n\n"
        )),
    }
    let mut gates = Object::default();
    for gate in &chosen.words.gates {
        gates.put(&gate.id, format!("{{\"needs_means\": {}}}", gate.needs_means));
    }
    out.push_str(&format!("gates := {}\n\n", gates.written()));
    let means = all_quoted(chosen.words.means.iter().map(|means| &*means.id));
    let means = if means.is_empty() { "set()".to_owned() } else { list("{", means, "}", 0) };
    out.push_str(&format!("means_known := {means}\n\n"));
    out.push_str("# The gates of each goal, in the order in which they are judged.\n");
    let mut goals = Object::default();
    for (_, goal) in chosen.goals() {
        let gates = chosen.gates_in_order(goal);
        let needs = gates.iter().any(|gate| chosen.words.gates[*gate].needs_means);
        let gates = all_quoted(gates.iter().map(|gate| &*chosen.words.gates[*gate].id));
        goals.put(&goal.id, format!("{{\"gates\": [{}], \"needs_means\": {needs}}}", gates.join(", ")));
    }
    out + &format!("goals := {}\n\n", goals.written())
}

/// The facts and their values.
pub(super) fn facts(chosen: &Chosen<'_>, read: &BTreeSet<&str>) -> String {
    let mut out = section("what can be told");
    let (mut values, mut figures, mut presumed) = (Object::default(), Object::default(), Object::default());
    let (mut alike, mut rest) = (Object::default(), Object::default());
    for (id, fact) in chosen.told() {
        let stand_ins = fact.quantity.as_ref().map(|quantity| stand_ins(chosen, id, quantity)).unwrap_or_default();
        match &fact.quantity {
            None => values.put(&fact.id, list("{", all_quoted(fact.values.iter().map(|value| &*value.id)), "}", 1)),
            Some(quantity) => figures.put(&fact.id, figure(quantity)),
        }
        let mut names =
            stand_ins.iter().map(|(name, figure)| format!("{}: {figure}", quoted(name))).collect::<Vec<_>>();
        for value in &fact.values {
            names.extend(value.together.iter().map(|name| format!("{}: {}", quoted(name), quoted(&value.id))));
        }
        if !names.is_empty() {
            alike.put(&fact.id, list("{", names, "}", 1));
        }
        rest.maybe(&fact.id, fact.rest.map(|value| quoted(&fact.values[value].id)));
        let usual = fact.presumed.single().map(|value| &*fact.values[value].id);
        let usual = usual.and_then(|name| match &fact.quantity {
            None => Some(quoted(name)),
            Some(_) => stand_ins.iter().find(|(own, _)| own == name).map(|(_, figure)| figure.clone()),
        });
        presumed.maybe(&fact.id, usual.or_else(|| lately(chosen, id)));
    }
    out.push_str(&format!("\nvalues := {}\n\n", values.written()));
    out.push_str(&format!("figures := {}\n\n", figures.written()));
    out.push_str(&format!("# What a fact is taken to be unless it is told.\npresumed := {}\n\n", presumed.written()));
    if alike.is_empty() && rest.is_empty() {
        out.push_str("facts := told\n\n");
    } else {
        out.push_str("facts[fact] := canonical(fact, value) if some fact, value in told\n\n");
        out.push_str("# Names that stand for a value, or for some figure of a range: the rules tell no two figures of one apart.\n");
        out.push_str(&format!("same_as := {}\n\n", alike.written()));
        let otherwise = if rest.is_empty() { "value" } else { "otherwise(fact, value)" };
        out.push_str(&format!(
            "canonical(fact, value) := object.get(object.get(same_as, fact, {{}}), value, {otherwise})\n\n"
        ));
        if !rest.is_empty() {
            out.push_str("# What every word stands for that names no other value.\n");
            out.push_str(&format!("rest := {}\n\n{REST}", rest.written()));
        }
    }
    let read = all_quoted(read.iter().copied());
    let read = if read.is_empty() { "set()".to_owned() } else { list("{", read, "}", 0) };
    out + &format!("# The facts on which something turns.\nread := {read}\n\n")
}

/// A figure for each cell of a quantity, by the name of the cell; none if the figures are compared in other ways as
/// well.
fn stand_ins(chosen: &Chosen<'_>, id: FactId, quantity: &Quantity) -> Vec<(String, String)> {
    let compared =
        |fact: &Fact| fact.quantity.as_ref().is_some_and(|other| other.of == Some(id) || other.other == Some(id));
    if quantity.from_now || quantity.other.is_some() || chosen.words.facts.iter().any(compared) {
        return Vec::new();
    }
    let cells = (0..quantity.cells_made()).map(ValueId::at).filter_map(|cell| {
        let figures = quantity.figures_of(cell, 0);
        let figure = [figures.least, figures.most].into_iter().find(|figure| figure.abs() < quantity::MOST)?;
        let name = chosen.words.facts[id].values[cell].id.to_string();
        (!figures.is_empty()).then(|| (name, written(quantity, figure)))
    });
    cells.collect()
}

/// The date to assume for a date that is presumed to be recent: the day of the question.
fn lately(chosen: &Chosen<'_>, id: FactId) -> Option<String> {
    let is_so = |(other, fact): (FactId, &Fact)| {
        fact.quantity.as_ref().is_some_and(|quantity| {
            let of_it = quantity.of.unwrap_or(other) == id && quantity.from_now && quantity.kind == QuantityKind::Date;
            of_it && fact.presumed.contains(ValueId::at(quantity.cuts.len()))
        })
    };
    // The last cell is unbounded, so the day itself lies in it, unless rules name days in the future.
    chosen.words.facts.entries().any(is_so).then(|| "day".to_owned())
}

/// A figure as it is told.
fn written(quantity: &Quantity, figure: i64) -> String {
    let text = quantity.written(figure);
    if quantity.kind.is_dated() { quoted(&text) } else { text }
}

/// The type of the figures of a quantity.
fn figure(quantity: &Quantity) -> String {
    let kind = match quantity.kind {
        QuantityKind::Date => "date",
        QuantityKind::Moment => "moment",
        QuantityKind::Count | QuantityKind::Duration => "whole",
        QuantityKind::Number | QuantityKind::Money => "number",
    };
    let mut members = vec![format!("\"kind\": {}", quoted(kind))];
    members.extend(quantity.unit.as_deref().map(|unit| format!("\"unit\": {}", quoted(unit))));
    members.extend(quantity.least.map(|least| format!("\"least\": {}", written(quantity, least))));
    members.extend(quantity.most.map(|most| format!("\"most\": {}", written(quantity, most))));
    members.extend(quantity.optional.then(|| "\"optional\": true".to_owned()));
    format!("{{{}}}", members.join(", "))
}

/// Rego functions that map every undeclared word to the value that stands for such words.
const REST: &str =
    "otherwise(fact, value) := object.get(rest, fact, value) if not value in object.get(values, fact, {value})

otherwise(fact, value) := value if value in object.get(values, fact, {value})

";
