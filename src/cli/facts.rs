use serde_json::json;
use simbind::Rulebook;
use simbind::model::{Fact, Lang};

use super::Failure;
use super::args::{Format, Listing};
use super::output::Output;

pub(crate) fn facts(rulebook: &Rulebook, args: &Listing, output: Output) -> Result<(), Failure> {
    let words = rulebook.vocabulary();
    if args.format == Format::Json {
        let gate = |gate: &usize| words.gates.get(*gate).map(|gate| gate.id.clone());
        let facts = words.facts.iter().enumerate().map(|(place, fact)| {
            json!({"id": fact.id, "label": fact.label, "question": fact.question, "values": fact.values,
                "holding": words.holdings.contains(&place), "changeable": changeable(fact).collect::<Vec<_>>()})
        });
        let goals = words.goals.iter().enumerate().map(|(place, goal)| {
            json!({"id": goal.id, "label": goal.label, "gates": goal.gates.iter().filter_map(gate).collect::<Vec<_>>(),
                "default": place == words.default_goal})
        });
        let impossible = words.impossible.iter().map(|rule| json!({"id": rule.id, "text": rule.text}));
        return output.json(&json!({"goals": goals.collect::<Vec<_>>(), "means": words.means, "gates": words.gates,
            "facts": facts.collect::<Vec<_>>(), "impossible": impossible.collect::<Vec<_>>()}));
    }
    let lang: Lang = args.style.lang.into();
    let (goals, means, facts, brought) = match lang {
        Lang::En => {
            ("Goals (--goal)", "Means of funding (--means)", "Facts (--fact NAME=VALUE)", "can be brought about")
        }
        Lang::Zh => ("目的 (--goal)", "资金方式 (--means)", "情况 (--fact NAME=VALUE)", "可以改变为"),
    };
    let mut text = format!("{goals}\n");
    for goal in &words.goals {
        text.push_str(&entry(2, &goal.id, goal.label.get(lang), output));
    }
    text.push_str(&format!("\n{means}\n"));
    for means in &words.means {
        text.push_str(&entry(2, &means.id, means.label.get(lang), output));
    }
    text.push_str(&format!("\n{facts}\n"));
    for fact in &words.facts {
        text.push('\n');
        text.push_str(&format!("  {}\n", fact.id));
        for line in textwrap::wrap(
            fact.question.get(lang),
            textwrap::Options::new(output.width).initial_indent("    ").subsequent_indent("    "),
        ) {
            text.push_str(&format!("{line}\n"));
        }
        for value in &fact.values {
            text.push_str(&entry(6, &value.id, value.label.get(lang), output));
        }
        let can = changeable(fact).collect::<Vec<_>>().join(", ");
        if !can.is_empty() {
            let options = textwrap::Options::new(output.width).initial_indent("    ").subsequent_indent("      ");
            textwrap::wrap(&format!("{brought}: {can}"), options).iter().for_each(|line| {
                text.push_str(&format!("{line}\n"));
            });
        }
    }
    output.print(&text)
}

/// The values that a person can lawfully bring about.
fn changeable(fact: &Fact) -> impl Iterator<Item = &str> {
    let values = fact.values.iter().enumerate();
    values.filter(|(place, _)| fact.changeable & (1 << place) != 0).map(|(_, value)| value.id.as_str())
}

/// A name and its meaning, aligned.
fn entry(indent: usize, id: &str, label: &str, output: Output) -> String {
    let first = format!("{}{id:<30} ", " ".repeat(indent));
    let rest = " ".repeat(first.len());
    let options = textwrap::Options::new(output.width).initial_indent(&first).subsequent_indent(&rest);
    textwrap::wrap(label, options).iter().map(|line| format!("{line}\n")).collect()
}
