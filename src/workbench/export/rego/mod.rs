//! Exports a rulebook as a module of Rego.
//!
//! The attributes of rules (basis, country, goals, gate, effect) are data, `rules["ID"]`; their conditions are Rego
//! rules, `rule_holds contains "ID" if ..`; the logic of verdicts is `logic.rego`, which is the same for every
//! rulebook. The layout is that of `opa fmt`.

mod condition;
mod layout;
mod vocabulary;

use crate::engine::error::Error;
use crate::engine::model::{Claim, Compliance, Condition, Header, Period, Scope, Text};
use crate::engine::program::plan::can_be_engaged;

use super::chosen::{Chosen, Kept};
use super::condition::Test;
use super::wording::{all_quoted, claims, place, quoted};
use layout::{Object, list};

/// The logic of verdicts, with a placeholder for the gates of goals.
const LOGIC: &str = include_str!("logic.rego");
/// Functions that compare days with the day of the question, included if a rule needs them.
const CALENDAR: &str = include_str!("calendar.rego");
const ARRIVING: &str = "{{ARRIVING}}";

pub(super) fn written(chosen: &Chosen<'_>) -> Result<String, Error> {
    let parts = [impossible(chosen)?, rules(chosen)?, routes(chosen)?, alternatives(chosen)?];
    let read = chosen.read(conditions(chosen).into_iter());
    let mut out = vocabulary::head(chosen) + &vocabulary::facts(chosen, &read);
    out.push_str(&LOGIC.replace(&format!("{ARRIVING}\n"), &arriving(chosen)));
    if parts.iter().any(|part| part.contains("number_of(")) {
        out.push_str(CALENDAR);
    }
    for (title, part) in SECTIONS.into_iter().zip(&parts) {
        if !part.is_empty() {
            out.push_str(&format!("\n{}\n{}", layout::section(title), part.trim_end()));
            out.push('\n');
        }
    }
    // Tables without entries are written as empty, because undefined ones would make queries undefined.
    for (table, part) in ["rules", "routes", "alternatives"].into_iter().zip(parts.iter().skip(1)) {
        let holds = format!("{}_holds", table.trim_end_matches('s'));
        let missing =
            [(format!("\n{table}["), format!("{table} := {{}}")), (format!("\n{holds} "), format!("{holds} := set()"))];
        for (entry, empty) in missing {
            if !part.contains(&entry) {
                out.push_str(&format!("\n{empty}\n"));
            }
        }
    }
    Ok(out)
}

/// The titles of the sections that differ from rulebook to rulebook.
const SECTIONS: [&str; 4] = ["facts that exclude one another", "rules", "ways around", "what else there is"];

/// Every condition of the export.
fn conditions<'r>(chosen: &Chosen<'r>) -> Vec<&'r Condition> {
    let impossible = chosen.impossible().map(|world| &world.when);
    let rules = chosen.rules().into_iter().map(|kept| &kept.item.when);
    let routes = chosen.routes().into_iter().map(|kept| &kept.item.when);
    let alternatives = chosen.alternatives().into_iter().map(|kept| &kept.item.when);
    impossible.chain(rules).chain(routes).chain(alternatives).collect()
}

fn impossible(chosen: &Chosen<'_>) -> Result<String, Error> {
    let mut out = String::new();
    for world in chosen.impossible() {
        let message = format!("the facts contradict one another: {}", first_language(chosen, &world.text));
        out.push_str(&format!("# {}\n", quoted(&world.id)));
        let head = format!("errors contains {}", quoted(&message));
        out.push_str(&condition::rule(&head, &test(chosen, &world.id, &world.when)?));
    }
    Ok(out)
}

fn rules(chosen: &Chosen<'_>) -> Result<String, Error> {
    let mut out = String::new();
    for Kept { item: rule, in_force } in chosen.rules() {
        let words = chosen.words;
        let mut object = data(chosen, rule, &in_force);
        object.put("gate", quoted(&words.gates[rule.gate].id));
        object.put("role", quoted(rule.role.as_str()));
        object.put("effect", quoted(rule.effect.as_str()));
        object.maybe("means", rule.means.map(|means| quoted(&words.means[means].id)));
        object.maybe("stands_for", rule.stands_for.map(|means| quoted(&words.means[means].id)));
        object.text("text", &rule.text);
        out.push_str(&metadata(chosen, rule));
        out.push_str(&entry(chosen, "rule", rule, &object, true)?);
    }
    Ok(out)
}

fn routes(chosen: &Chosen<'_>) -> Result<String, Error> {
    let mut out = String::new();
    for Kept { item: route, in_force } in chosen.routes() {
        let mut object = data(chosen, route, &in_force);
        let clears = route.clears.iter().map(|gate| &*chosen.words.gates[gate].id);
        object.put("clears", layout::set(all_quoted(clears)));
        object.put("compliance", quoted(route.compliance.as_str()));
        object.text("text", &route.text);
        route.risk.iter().for_each(|risk| object.text("risk", risk));
        route.instead.iter().for_each(|instead| object.text("instead", instead));
        out.push_str(&metadata(chosen, route));
        let forbidding = route.forbidden_by.iter().map(|claim| &chosen.model.claims[*claim]);
        out.push_str(&evidence(chosen, "forbidden_by", forbidding));
        // Nobody can be known to use a prohibited route without a condition.
        let held = route.compliance != Compliance::Prohibited || can_be_engaged(route);
        out.push_str(&entry(chosen, "route", route, &object, held)?);
    }
    Ok(out)
}

fn alternatives(chosen: &Chosen<'_>) -> Result<String, Error> {
    let mut out = String::new();
    for Kept { item: other, in_force } in chosen.alternatives() {
        let mut object = data(chosen, other, &in_force);
        object.put("compliance", quoted(other.compliance.as_str()));
        object.maybe("means", other.means.map(|means| quoted(&chosen.words.means[means].id)));
        object.text("text", &other.text);
        other.risk.iter().for_each(|risk| object.text("risk", risk));
        out.push_str(&metadata(chosen, other));
        out.push_str(&entry(chosen, "alternative", other, &object, true)?);
    }
    Ok(out)
}

fn first_language<'t>(chosen: &Chosen<'_>, text: &'t Text) -> &'t str {
    text.get(chosen.words.languages().first().copied().unwrap_or_default())
}

fn test<'r>(chosen: &Chosen<'r>, id: &str, when: &Condition) -> Result<Test<'r>, Error> {
    let said = Test::of(chosen.words, when, chosen.only_day).and_then(|test| condition::sayable(&test).map(|()| test));
    said.map_err(|why| Error::question(format!("`{id}` cannot be written in rego: {why}")))
}

/// The data that rules, routes and alternatives share.
fn data(chosen: &Chosen<'_>, header: &Header, in_force: &[Period]) -> Object {
    let mut object = Object::default();
    object.put("basis", quoted(header.basis.as_str()));
    if let Scope::Country(country) = header.scope {
        object.put("country", quoted(&chosen.model.countries[country].code));
    }
    let day = |word: &str, day: Option<jiff::civil::Date>| day.map(|day| format!("\"{word}\": \"{day}\""));
    let spans = in_force.iter().map(|span| {
        let ends = [day("from", span.from), day("until", span.until)].into_iter().flatten().collect::<Vec<_>>();
        format!("{{{}}}", ends.join(", "))
    });
    object.maybe("in_force", (!in_force.is_empty()).then(|| list("[", spans.collect(), "]", 1)));
    object.put("goals", layout::set(all_quoted(chosen.goals_of(header))));
    object
}

/// The name and the claims of an entry, as metadata that tools read.
fn metadata(chosen: &Chosen<'_>, header: &Header) -> String {
    let because = evidence(chosen, "because", claims(chosen.model, header));
    format!("# METADATA\n# title: {}\n# custom:\n{because}", quoted(&header.id))
}

fn evidence<'m>(chosen: &Chosen<'_>, word: &str, claims: impl Iterator<Item = &'m Claim>) -> String {
    let mut out = String::new();
    for claim in claims {
        let (id, says) = (quoted(&claim.id), quoted(first_language(chosen, &claim.text)));
        out.push_str(&format!("#   - claim: {id}\n#     says: {says}\n#     grade: {}\n", claim.grade.as_str()));
        for (word, day) in [("from", claim.from), ("until", claim.until)] {
            out.extend(day.map(|day| format!("#     {word}: \"{day}\"\n")));
        }
        out.push_str("#     stands_in:\n");
        out.extend(claim.cites.iter().map(|cite| format!("#     - {}\n", quoted(&place(chosen.model, cite)))));
    }
    if out.is_empty() { out } else { format!("#   {word}:\n{out}") }
}

/// The data of an entry, and the rule that says where it holds.
fn entry(chosen: &Chosen<'_>, kind: &str, header: &Header, object: &Object, held: bool) -> Result<String, Error> {
    let id = quoted(&header.id);
    let mut out = format!("{kind}s[{id}] := {}\n\n", object.written());
    if held {
        let head = format!("{kind}_holds contains {id}");
        out.push_str(&condition::rule(&head, &test(chosen, &header.id, &header.when)?));
    }
    Ok(out)
}

/// The rules for the means that arrive at each gate of a goal, for as many gates as the longest goal has.
fn arriving(chosen: &Chosen<'_>) -> String {
    let most = chosen.goals().map(|(_, goal)| goal.gates.len()).max().unwrap_or(0).max(1);
    let mut out = "\tarriving_0 := counted\n".to_owned();
    for at in 1..most {
        let before = at - 1;
        out.push_str(&format!("\tarriving_{at} := onward(arriving_{before}, {before}, order, barred)\n"));
    }
    let all = (0..most).map(|at| format!("arriving_{at}")).collect::<Vec<_>>();
    out.push_str(&format!("\tarriving := [{}]\n", all.join(", ")));
    out
}
