//! Exports a rulebook as policies of Cedar.
//!
//! Cedar only decides allow or deny, with the policies that determine it. That is one verdict of three: a request is
//! allowed if and only if the verdict is `theoretically_possible`.
//!
//! ```text
//! once                               permit, if every fact is told with a declared value
//! for each impossible world          forbid, if the facts contradict one another
//! for each block of a whole gate     forbid, if the rule holds
//! for each opinion and goal          forbid, unless one of the means is held and blocked at no gate of the goal
//! ```
//!
//! A policy that fails to evaluate has no effect in Cedar, so a missing fact would lift the blocks that test it.
//! Therefore only requests with all facts are permitted.
//!
//! The policies of both opinions are included, so what is allowed is allowed by both, which is the headline. That one
//! means passes every gate of the goal is the same as that the direct way is open, whatever the order of gates.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::engine::error::Error;
use crate::engine::ids::{GateId, GoalId, MeansId};
use crate::engine::model::{Basis, Condition, Effect, Goal, Header, QuantityKind, Role, Rule, Scope};
use crate::engine::quantity::MOST;

use super::chosen::{Chosen, Kept};
use super::condition::{Test, Than};
use super::wording::{claims, place, quoted_with};

pub(super) fn written(chosen: &Chosen<'_>) -> Result<String, Error> {
    let rules = chosen.rules();
    let goals = chosen.goals().map(|(_, goal)| action(goal)).collect::<Vec<_>>();
    let mut policies = String::new();
    for world in chosen.impossible() {
        let text = world.text.get(chosen.words.languages().first().copied().unwrap_or_default());
        let about = [("id", format!("impossible-{}", world.id)), ("says", text.to_owned())];
        let when = condition(chosen, &world.id, &world.when)?;
        policies.push_str(&policy("forbid", &about, "action", "resource", &format!("when {{ {when} }}")));
    }
    for rule in rules.iter().map(|kept| kept.item).filter(|rule| blocks(rule) && rule.means.is_none()) {
        let goals = chosen.goals().filter(|(id, goal)| rule.goals.contains(*id) && goal.gates.contains(&rule.gate));
        let goals = goals.map(|(_, goal)| action(goal)).collect::<Vec<_>>();
        if goals.is_empty() {
            continue;
        }
        let when = condition(chosen, &rule.header.id, &rule.when)?;
        let when = if when == "true" { String::new() } else { format!("when {{ {when} }}") };
        let mut about = annotations(chosen, rule);
        about.insert(1, ("gate", chosen.words.gates[rule.gate].id.to_string()));
        policies.push_str(&policy("forbid", &about, &one_of("action", &goals), &resource(chosen, rule), &when));
    }
    for basis in Basis::ALL {
        for (id, goal) in chosen.goals() {
            policies.push_str(&without_means(chosen, &rules, basis, (id, goal))?);
        }
    }
    let countries = chosen.countries().map(|(country, _)| entity("Country", &country.code)).collect::<Vec<_>>();
    let told =
        std::iter::once(format!("[{}].contains(resource)", countries.join(", "))).chain(told_well(chosen, &rules));
    let about = [("id", "told".to_owned()), ("says", "What nothing blocks is possible.".to_owned())];
    let when = format!("when {{\n    {}\n}}", told.collect::<Vec<_>>().join(" &&\n    "));
    let permit = policy("permit", &about, &one_of("action", &goals), "resource", &when);
    Ok(format!("{}{permit}{}\n", head(chosen), policies.trim_end()))
}

/// Whether a rule blocks its gate, or one means at it.
fn blocks(rule: &Rule) -> bool {
    rule.role == Role::Ordinary && rule.effect == Effect::Blocks
}

/// The conditions that every fact on which something depends is told with a declared value.
fn told_well(chosen: &Chosen<'_>, rules: &[Kept<'_, Rule>]) -> Vec<String> {
    let decide = |rule: &&Rule| blocks(rule) || rule.role == Role::NamesMeans;
    let conditions = rules.iter().map(|kept| kept.item).filter(decide).map(|rule| &rule.when);
    let read = chosen.read(conditions.chain(chosen.impossible().map(|world| &world.when)));
    let facts = chosen.told().filter(|(_, fact)| read.contains(&*fact.id));
    let each = facts.map(|(_, fact)| {
        let (name, has) = (told(&fact.id), format!("context has {}", quoted(&fact.id)));
        let Some(quantity) = &fact.quantity else {
            let values = fact.values.iter().map(|value| quoted(&value.id)).collect::<Vec<_>>();
            return format!("{has} && [{}].contains({name})", values.join(", "));
        };
        let within = |sign: &'static str, figure: i64| {
            let than = Than::Written(quantity.written(figure));
            expression(&Test::Figure { fact: &fact.id, kind: quantity.kind, sign, than }).ok()
        };
        // Even without bounds, a comparison also checks that the figure has the right type.
        let most = if quantity.kind.is_dated() || quantity.kind.steps() > 1 { None } else { Some(MOST) };
        let (least, most) = (quantity.least.or(most.map(|most| -most)), quantity.most.or(most));
        let mut bounds = [least.and_then(|least| within(">=", least)), most.and_then(|most| within("<=", most))]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        if bounds.is_empty() {
            bounds.extend(within(">=", 0).map(|some| format!("({some} || true)")));
        }
        let bounds = bounds.join(" && ");
        match quantity.optional {
            true => format!("(!({has}) || ({bounds}))"),
            false => format!("{has} && {bounds}"),
        }
    });
    each.collect()
}

fn head(chosen: &Chosen<'_>) -> String {
    let model = chosen.model;
    let mut out = format!(
        "// The rules of version {} of {} as of {}, written by `simbind export --to cedar`.\n//\n\
         // A request: anyone as principal, Action::\"GOAL\", Country::\"CODE\" as resource, and in its context every fact of the\n\
         // situation. It is allowed where the verdict is `theoretically_possible`; the policies that deny it are the blocks.\n\
         //\n// Left out, as Cedar has no place for it: routes (what is only possible by a workaround is denied), limits,\n\
         // permits, refusals, alternatives, questions for one means, and presumptions: every fact is told.\n",
        quoted(&model.version),
        model.date,
        chosen.day(),
    );
    if !model.digest.is_empty() {
        let _ = writeln!(out, "//\n// Digest of the rule files: {}", quoted(&model.digest));
    }
    out.push('\n');
    out
}

/// The policy for goals whose means are all missing or blocked at some gate. Countries with the same rules share one
/// policy.
fn without_means(
    chosen: &Chosen<'_>,
    rules: &[Kept<'_, Rule>],
    basis: Basis,
    (id, goal): (GoalId, &Goal),
) -> Result<String, Error> {
    if !goal.gates.iter().any(|gate: &GateId| chosen.words.gates[*gate].needs_means) {
        return Ok(String::new());
    }
    let mut alike: Vec<(String, Vec<&str>)> = Vec::new();
    for (country, _) in chosen.countries().filter(|(_, bases)| bases.contains(&basis)) {
        let here = |rule: &Rule| match rule.scope {
            Scope::Country(own) => chosen.model.countries[own].code == country.code,
            _ => true,
        };
        let own = rules.iter().map(|kept| kept.item);
        let own = own.filter(|rule| rule.basis == basis && rule.goals.contains(id) && here(rule)).collect::<Vec<_>>();
        let works = works(chosen, &own, goal)?;
        if !works.is_empty() {
            match alike.iter_mut().find(|(known, _)| *known == works) {
                Some((_, countries)) => countries.push(&country.code),
                None => alike.push((works, vec![&country.code])),
            }
        }
    }
    let all = chosen.countries().count();
    let mut out = String::new();
    for (works, countries) in &alike {
        let mut id = format!("no-means-{}-{}", basis.as_str(), goal.id);
        if alike.len() > 1 {
            id.extend(countries.first().map(|first| format!("-{first}")));
        }
        let about = [
            ("id", id),
            ("basis", basis.as_str().to_owned()),
            ("says", "None of the means is there and works.".to_owned()),
        ];
        let (resource, among) = match countries.as_slice() {
            [only] => (format!("resource == {}", entity("Country", only)), String::new()),
            several if several.len() == all => ("resource".to_owned(), String::new()),
            several => {
                let several = several.iter().map(|code| entity("Country", code)).collect::<Vec<_>>();
                ("resource".to_owned(), format!("when {{ [{}].contains(resource) }}\n", several.join(", ")))
            }
        };
        let unless = format!("{among}unless {{\n{works}\n}}");
        out.push_str(&policy("forbid", &about, &one_of("action", &[action(goal)]), &resource, &unless));
    }
    Ok(out)
}

/// The expression that one of the means is held and blocked at no gate of the goal; empty if rules name no means.
fn works(chosen: &Chosen<'_>, own: &[&Rule], goal: &Goal) -> Result<String, Error> {
    let naming = |rule: &&&Rule| rule.role == Role::NamesMeans && rule.stands_for.is_none();
    let named = own.iter().filter(naming).filter_map(|rule| rule.means).collect::<BTreeSet<MeansId>>();
    let mut ways = Vec::new();
    for means in named {
        let of = |rule: &&&Rule| rule.means == Some(means);
        let mut held = Vec::new();
        for rule in own.iter().filter(naming).filter(of) {
            held.push(condition(chosen, &rule.header.id, &rule.when)?);
        }
        let mut parts = vec![any(held)];
        for rule in own.iter().filter(of).filter(|rule| blocks(rule) && goal.gates.contains(&rule.gate)) {
            parts.push(format!("!{}", grouped(&condition(chosen, &rule.header.id, &rule.when)?)));
        }
        ways.push(format!("    // {}\n    {}", quoted(&chosen.words.means[means].id), grouped(&all(parts))));
    }
    Ok(ways.join(" ||\n"))
}

fn annotations(chosen: &Chosen<'_>, header: &Header) -> Vec<(&'static str, String)> {
    let text = header.text.get(chosen.words.languages().first().copied().unwrap_or_default());
    let mut list =
        vec![("id", header.id.to_string()), ("basis", header.basis.as_str().to_owned()), ("says", text.to_owned())];
    let because = claims(chosen.model, header).map(|claim| {
        let places = claim.cites.iter().map(|cite| place(chosen.model, cite)).collect::<Vec<_>>();
        format!("{} (grade {}): {}", claim.id, claim.grade.as_str(), places.join("; "))
    });
    list.push(("because", because.collect::<Vec<_>>().join(" | ")));
    list
}

fn resource(chosen: &Chosen<'_>, header: &Header) -> String {
    match header.scope {
        Scope::Country(country) => format!("resource == {}", entity("Country", &chosen.model.countries[country].code)),
        _ => "resource".to_owned(),
    }
}

fn policy(effect: &str, about: &[(&str, String)], action: &str, resource: &str, when: &str) -> String {
    let about = about.iter().map(|(key, text)| format!("@{key}({})\n", quoted(text))).collect::<String>();
    let end = if when.is_empty() { ";\n\n".to_owned() } else { format!("\n{when};\n\n") };
    format!("{about}{effect} (\n    principal,\n    {action},\n    {resource}\n){end}")
}

fn one_of(what: &str, entities: &[String]) -> String {
    match entities {
        [only] => format!("{what} == {only}"),
        several => format!("{what} in [{}]", several.join(", ")),
    }
}

fn entity(kind: &str, name: &str) -> String {
    format!("{kind}::{}", quoted(name))
}

fn action(goal: &Goal) -> String {
    entity("Action", &goal.id)
}

fn condition(chosen: &Chosen<'_>, id: &str, when: &Condition) -> Result<String, Error> {
    let said = Test::of(chosen.words, when, chosen.only_day).and_then(|test| expression(&test));
    said.map_err(|why| Error::question(format!("`{id}` cannot be written in cedar: {why}")))
}

fn expression(test: &Test<'_>) -> Result<String, String> {
    let each = |parts: &[Test<'_>]| parts.iter().map(expression).collect::<Result<Vec<_>, _>>();
    Ok(match test {
        Test::All(parts) => all(each(parts)?),
        Test::Any(parts) => any(each(parts)?),
        Test::None(parts) => format!("!{}", grouped(&any(each(parts)?))),
        Test::Count(counting, parts) => {
            let ones = each(parts)?.into_iter().map(|part| format!("(if {part} then 1 else 0)")).collect::<Vec<_>>();
            let sum = if ones.is_empty() { "0".to_owned() } else { ones.join(" + ") };
            let least = format!("{sum} >= {}", counting.least);
            match counting.most {
                Some(most) if most == counting.least => format!("{sum} == {most}"),
                Some(most) => format!("{least} && {sum} <= {most}"),
                None => least,
            }
        }
        Test::Goal(goals) => {
            let goals = goals.iter().map(|goal| entity("Action", goal)).collect::<Vec<_>>();
            format!("[{}].contains(action)", goals.join(", "))
        }
        Test::Values { fact, values, others } => match (values.as_slice(), others.as_slice()) {
            ([only], _) => format!("{} == {}", told(fact), quoted(only)),
            (_, [other]) => format!("{} != {}", told(fact), quoted(other)),
            (values, _) => {
                let values = values.iter().map(|value| quoted(value)).collect::<Vec<_>>();
                format!("[{}].contains({})", values.join(", "), told(fact))
            }
        },
        Test::There { fact, there } => {
            let there = if *there { "" } else { "!" };
            format!("{there}(context has {})", quoted(fact))
        }
        Test::Figure { fact, kind, sign, than } => {
            let value = |written: &str| match kind {
                QuantityKind::Count | QuantityKind::Duration => written.to_owned(),
                QuantityKind::Money | QuantityKind::Number => {
                    format!("decimal(\"{written}{}\")", if written.contains('.') { "" } else { ".0" })
                }
                QuantityKind::Date | QuantityKind::Moment => format!("datetime(\"{written}\")"),
            };
            let than = match than {
                Than::Written(written) if *kind == QuantityKind::Number && fine(written) => {
                    return Err(format!(
                        "`{fact}` is compared with `{written}`, and Cedar has four digits after the point"
                    ));
                }
                Than::Written(written) => value(written),
                Than::Fact { fact, more: None } => told(fact),
                Than::Fact { fact, more: Some(more) } => format!("{} + {more}", told(fact)),
                Than::FromDay(_) => return Err(format!("`{fact}` is counted from a day that is not given")),
            };
            match (kind, *sign) {
                (_, "==") => format!("{} == {than}", told(fact)),
                (QuantityKind::Money | QuantityKind::Number, sign) => {
                    let method = match sign {
                        ">" => "greaterThan",
                        ">=" => "greaterThanOrEqual",
                        "<" => "lessThan",
                        _ => "lessThanOrEqual",
                    };
                    format!("{}.{method}({than})", told(fact))
                }
                (_, sign) => format!("{} {sign} {than}", told(fact)),
            }
        }
    })
}

/// Whether a number has more decimal digits than Cedar supports.
fn fine(written: &str) -> bool {
    written.split_once('.').is_some_and(|(_, rest)| rest.len() > 4)
}

fn all(parts: Vec<String>) -> String {
    joined(parts, " && ", " || ", "true")
}

fn any(parts: Vec<String>) -> String {
    joined(parts, " || ", " && ", "false")
}

/// Joins operands; an operand that contains the other operator gets parentheses.
fn joined(parts: Vec<String>, by: &str, other: &str, none: &str) -> String {
    match parts.as_slice() {
        [] => none.to_owned(),
        [only] => only.clone(),
        parts => {
            let parts = parts.iter().map(|part| if part.contains(other) { format!("({part})") } else { part.clone() });
            parts.collect::<Vec<_>>().join(by)
        }
    }
}

/// Adds parentheses if it is more than one operand.
fn grouped(text: &str) -> String {
    if text.contains(' ') { format!("({text})") } else { text.to_owned() }
}

fn told(fact: &str) -> String {
    let plain = fact.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let word = !["true", "false", "if", "then", "else", "in", "is", "like", "has"].contains(&fact);
    if plain && word && !fact.starts_with(|letter: char| letter.is_ascii_digit()) {
        format!("context.{fact}")
    } else {
        format!("context[{}]", quoted(fact))
    }
}

/// A quoted string in the syntax of Cedar.
fn quoted(text: &str) -> String {
    quoted_with(text, |letter| format!("\\u{{{:x}}}", u32::from(letter)))
}
