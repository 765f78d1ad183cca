//! The commands that list the contents of a rulebook: `show`, `schema`, `countries`, `facts`.

use serde_json::json;
use simbind::Rulebook;

use simbind::contract;
use simbind::explain;
use simbind::model::{Claim, Country, Quantity, TypicalSituation, Value};
use simbind::schema::FileKind;

use super::Failure;
use super::args::{Format, Listing, Schema, SchemaOf, Show};
use super::output::{Output, wrapped};
use super::table::table;

pub(crate) fn show(rulebook: &Rulebook, args: &Show, output: Output) -> Result<(), Failure> {
    let listing = explain::Listing::of(rulebook, &args.country)?;
    match args.format {
        // Converted to a JSON value first, which sorts the keys.
        Format::Json => output.json(&json!(listing)),
        Format::Text => output.print(&listing.to_text(args.style.language(rulebook)?, output.width)),
    }
}

pub(crate) fn schema(rulebook: &Rulebook, args: &Schema, output: Output) -> Result<(), Failure> {
    output.json(&match args.of {
        SchemaOf::Rules => rulebook.schema(FileKind::Rules),
        SchemaOf::Vocabulary => rulebook.schema(FileKind::Vocabulary),
        SchemaOf::Countries => rulebook.schema(FileKind::Countries),
        SchemaOf::Rulebook => rulebook.schema(FileKind::Rulebook),
        SchemaOf::Request => contract::request_schema(rulebook),
        SchemaOf::Answer => contract::answer_schema(),
    })
}

pub(crate) fn countries(rulebook: &Rulebook, args: &Listing, output: Output) -> Result<(), Failure> {
    let model = rulebook.model();
    let claims = |country: &Country| {
        let of = |claim: &&Claim| claim.country().and_then(|id| model.country(id)).map(Country::code);
        model.claims().iter().filter(|claim| of(claim) == Some(country.code())).count()
    };
    let document = |country: &Country| Some(model.source(country.document()?.source())?.document()?.to_owned());
    if args.format == Format::Json {
        let list = rulebook.described().map(|country| {
            json!({"code": country.code(), "name": country.name(), "aliases": country.aliases().collect::<Vec<_>>(),
                "document": document(country), "claims": claims(country)})
        });
        return output.json(&list.collect::<Vec<_>>());
    }
    let lang = args.style.language(rulebook)?;
    let heads = lang.pick(["code", "name", "claims", "document"], ["代码", "名称", "论断", "文档"]);
    let rows = rulebook.described().map(|country| {
        vec![
            country.code().to_owned(),
            country.name().get(lang).to_owned(),
            claims(country).to_string(),
            document(country).unwrap_or_default(),
        ]
    });
    output.print(&table(&heads, rows, output))
}

pub(crate) fn facts(rulebook: &Rulebook, args: &Listing, output: Output) -> Result<(), Failure> {
    let (model, words) = (rulebook.model(), rulebook.vocabulary());
    let lang = args.style.language(rulebook)?;
    // Facts that compare a figure with another one are computed, not told.
    let told = words.facts().iter().filter(|fact| fact.quantity().is_none_or(|quantity| quantity.of().is_none()));
    if args.format == Format::Json {
        let facts = told.map(|fact| {
            let holding = words.fact(fact.id()).is_some_and(|id| words.holdings().contains(&id));
            let changeable = fact.changeable().map(Value::id).collect::<Vec<_>>();
            let rest = fact.rest().and_then(|rest| fact.values().get(rest.index())).map(Value::id);
            let lists = fact.lists().iter().map(|list| {
                let values = fact.values_listed(list).map(Value::id).collect::<Vec<_>>();
                json!({"id": list.id(), "label": list.label(), "values": values})
            });
            // Where the fact is not there, in words.
            let presence = format!("{}~where", fact.id());
            let presence = words.impossible().iter().find(|rule| rule.id() == presence).map(|rule| rule.text());
            json!({"id": fact.id(), "label": fact.label(), "question": fact.question(), "values": fact.values(),
                "holding": holding, "changeable": changeable, "quantity": fact.quantity().map(figures), "rest": rest,
                "where": presence, "lists": lists.collect::<Vec<_>>()})
        });
        let goals = words.goals().iter().map(|goal| {
            let gates = goal.gates().iter().filter_map(|gate| Some(model.gate(*gate)?.id())).collect::<Vec<_>>();
            json!({"id": goal.id(), "label": goal.label(), "gates": gates,
                "default": words.goal(goal.id()) == Some(words.default_goal())})
        });
        let situation =
            |one: &TypicalSituation| json!({"id": one.id(), "label": one.label(), "nothing_else": one.nothing_else()});
        let situations = words.situations().iter().map(situation).collect::<Vec<_>>();
        let impossible = words.impossible().iter().map(|rule| json!({"id": rule.id(), "text": rule.text()}));
        return output
            .json(&json!({"goals": goals.collect::<Vec<_>>(), "means": words.means(), "gates": words.gates(),
            "languages": words.languages(), "facts": facts.collect::<Vec<_>>(), "impossible": impossible.collect::<Vec<_>>(), "situations": situations}));
    }
    let width = output.width;
    let mut text = format!("{}\n", lang.pick("Goals (--goal)", "目的 (--goal)"));
    for goal in words.goals() {
        let default = words.goals().len() > 1 && words.goal(goal.id()) == Some(words.default_goal());
        let mark = if default { lang.pick(" (default)", "（默认）") } else { "" };
        text.push_str(&entry(2, goal.id(), &format!("{}{mark}", goal.label().get(lang)), width));
    }
    if !words.means().is_empty() {
        text.push_str(lang.pick("\nMeans (--means)\n", "\n方式 (--means)\n"));
        text.extend(words.means().iter().map(|means| entry(2, means.id(), means.label().get(lang), width)));
    }
    text.push_str(lang.pick("\nFacts (--fact NAME=VALUE)\n", "\n情况 (--fact NAME=VALUE)\n"));
    for fact in told {
        text.push_str(&format!("\n  {}\n{}", fact.id(), wrapped(fact.question().get(lang), width, "    ", "    ")));
        text.extend(fact.values().iter().map(|value| entry(6, value.id(), value.label().get(lang), width)));
        let changeable = fact.changeable().map(Value::id).collect::<Vec<_>>().join(", ");
        if !changeable.is_empty() {
            let line = format!("{}: {changeable}", lang.pick("can be brought about", "可以改变为"));
            text.push_str(&wrapped(&line, width, "    ", "      "));
        }
    }
    if !words.situations().is_empty() {
        text.push_str(lang.pick("\nTypical situations (--as)\n", "\n典型情况 (--as)\n"));
        text.extend(words.situations().iter().map(|one| entry(2, one.id(), one.label().get(lang), width)));
    }
    output.print(&text)
}

/// A quantity as JSON: its kind, unit and ranges.
fn figures(quantity: &Quantity) -> serde_json::Value {
    let ranges = quantity.ranges().iter().map(|range| json!({"id": range.id(), "label": range.label()}));
    json!({"kind": quantity.kind(), "unit": quantity.unit(), "shown": quantity.shown(),
        "optional": quantity.optional(), "least": quantity.least().map(|least| quantity.written(least)),
        "most": quantity.most().map(|most| quantity.written(most)),
        "ranges": ranges.collect::<Vec<_>>()})
}

/// A name and its meaning, aligned in columns.
fn entry(indent: usize, id: &str, label: &str, width: usize) -> String {
    let first = format!("{}{id:<30} ", " ".repeat(indent));
    wrapped(label, width, &first, &" ".repeat(first.len()))
}
