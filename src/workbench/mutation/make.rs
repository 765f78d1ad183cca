use std::collections::HashSet;

use jiff::Span;
use jiff::civil::Date;

use super::conditions::changed;
use super::edit::{Edit, Entry, Instead};
use super::words;
use crate::engine::model::{
    Assessment, Basis, Claim, Compliance, Condition, Confidence, Effect, Figure, Model, Period, Step,
};
use crate::engine::worlds::{Builder, Constraints};

/// Every change to a model, one entry after the other.
pub(super) fn edits(model: &Model) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (at, rule) in model.rules.iter().enumerate() {
        let mut add = adder(&mut edits, Entry::Rule(at));
        add("", "dropped".to_owned(), Instead::Nothing);
        for (place, change, when) in distinct(model, &rule.when, rule.goals, false) {
            add(&place, change, Instead::Rule(Box::new(crate::engine::model::Rule { when, ..rule.clone() })));
        }
        for (change, goals) in without_goal(model, rule.goals) {
            add("goals", change, Instead::Rule(Box::new(crate::engine::model::Rule { goals, ..rule.clone() })));
        }
        let turned = match (rule.role, rule.effect) {
            (crate::engine::model::Role::Ordinary, Effect::Blocks) => Some(Effect::Limits),
            (crate::engine::model::Role::Ordinary, Effect::Limits) => Some(Effect::Blocks),
            _ => None,
        };
        if let Some(effect) = turned {
            let change = format!("`{}` made `{}`", rule.effect.as_str(), effect.as_str());
            add("effect", change, Instead::Rule(Box::new(crate::engine::model::Rule { effect, ..rule.clone() })));
        }
        for (place, change, period) in periods(rule.period) {
            add(place, change, Instead::Rule(Box::new(crate::engine::model::Rule { period, ..rule.clone() })));
        }
    }
    for (at, route) in model.routes.iter().enumerate() {
        let mut add = adder(&mut edits, Entry::Route(at));
        let mut put = |place: &str, change, route| add(place, change, Instead::Route(Box::new(route)));
        let prohibited = route.compliance == Compliance::Prohibited;
        for (place, change, when) in distinct(model, &route.when, route.goals, prohibited) {
            put(&place, change, crate::engine::model::Route { when, ..route.clone() });
        }
        for (change, goals) in without_goal(model, route.goals) {
            put("goals", change, crate::engine::model::Route { goals, ..route.clone() });
        }
        for (gate, of) in model.vocabulary.gates.iter().enumerate().filter(|(gate, _)| route.clears & (1 << gate) != 0)
        {
            let clears = route.clears & !(1 << gate);
            put("clears", format!("`{}` dropped", of.id), crate::engine::model::Route { clears, ..route.clone() });
        }
        let (change, compliance) = complied(route.compliance);
        put("compliance", change, crate::engine::model::Route { compliance, ..route.clone() });
        for (place, change, period) in periods(route.period) {
            put(place, change, crate::engine::model::Route { period, ..route.clone() });
        }
        add("", "dropped".to_owned(), Instead::Nothing);
    }
    for (at, other) in model.alternatives.iter().enumerate() {
        let mut add = adder(&mut edits, Entry::Alternative(at));
        let mut put = |place: &str, change, other| add(place, change, Instead::Alternative(Box::new(other)));
        for (place, change, when) in distinct(model, &other.when, other.goals, false) {
            put(&place, change, crate::engine::model::Alternative { when, ..other.clone() });
        }
        for (change, goals) in without_goal(model, other.goals) {
            put("goals", change, crate::engine::model::Alternative { goals, ..other.clone() });
        }
        let (change, compliance) = complied(other.compliance);
        put("compliance", change, crate::engine::model::Alternative { compliance, ..other.clone() });
        for (place, change, period) in periods(other.period) {
            put(place, change, crate::engine::model::Alternative { period, ..other.clone() });
        }
        add("", "dropped".to_owned(), Instead::Nothing);
    }
    claims(model, &mut edits);
    for (at, step) in model.steps.iter().enumerate() {
        let mut add = adder(&mut edits, Entry::Step(at));
        steps(model, step, &mut |place, change, step| add(place, change, Instead::Step(Box::new(step))));
    }
    for at in 0..model.vocabulary.impossible.len() {
        adder(&mut edits, Entry::Impossible(at))("", "dropped".to_owned(), Instead::Nothing);
    }
    edits
}

fn adder(edits: &mut Vec<Edit>, entry: Entry) -> impl FnMut(&str, String, Instead) {
    move |place, change, instead| edits.push(Edit { entry, instead, place: place.to_owned(), change })
}

/// The changes of a condition, each that is true in the same possible worlds as another once. The first is as the
/// condition: changes that say the same as it are kept, one of them, so that clauses that could be left out are seen.
fn distinct(
    model: &Model,
    when: &Condition,
    goals: u64,
    prohibited: bool,
) -> impl Iterator<Item = (String, String, Condition)> {
    let facts = model.vocabulary.facts.iter().map(|fact| fact.values.len());
    let mut builder = Builder::new(facts);
    let places = (0..model.vocabulary.goals.len()).filter(|goal| goals & (1 << goal) != 0);
    let constraints =
        places.map(|goal| (goal, Constraints::new(&model.vocabulary, goal, &mut builder))).collect::<Vec<_>>();
    let mut seen = HashSet::new();
    let all = changed(&model.vocabulary, when).into_iter().filter(|changed| {
        let said = constraints.iter().map(|(goal, possible)| {
            let node = builder.condition(&changed.when, *goal);
            possible.everywhere(node, &mut builder)
        });
        let said = said.collect::<Vec<_>>();
        // Of what is prohibited, a condition that is left out means that nobody can be known to use it.
        seen.insert((said, prohibited && changed.when == Condition::Always))
    });
    all.map(|changed| (changed.place, changed.change, changed.when)).collect::<Vec<_>>().into_iter()
}

fn without_goal(model: &Model, goals: u64) -> Vec<(String, u64)> {
    if goals.count_ones() < 2 {
        return Vec::new();
    }
    let named = model.vocabulary.goals.iter().enumerate().filter(|(goal, _)| goals & (1 << goal) != 0);
    named.map(|(goal, of)| (format!("`{}` dropped", of.id), goals & !(1 << goal))).collect()
}

fn complied(compliance: Compliance) -> (String, Compliance) {
    let turned = match compliance {
        Compliance::Accepted | Compliance::Prohibited => Compliance::Caution,
        Compliance::Caution => Compliance::Accepted,
    };
    (format!("`{}` made `{}`", compliance.as_str(), turned.as_str()), turned)
}

fn periods(period: Period) -> Vec<(&'static str, String, Period)> {
    let from = days(period.from).into_iter().map(|(change, from)| ("from", change, Period { from, ..period }));
    let until = days(period.until).into_iter().map(|(change, until)| ("until", change, Period { until, ..period }));
    from.chain(until).collect()
}

fn days(day: Option<Date>) -> Vec<(String, Option<Date>)> {
    let Some(day) = day else { return Vec::new() };
    let mut days = vec![(format!("`{day}` dropped"), None)];
    for (by, way) in [(-1, "a day earlier"), (1, "a day later")] {
        if let Ok(other) = day.checked_add(Span::new().days(by)) {
            days.push((format!("`{day}` {way}"), Some(other)));
        }
    }
    days
}

/// Claims on which something of the evidence rests decide whether it is in force; figures are shown on every basis.
fn claims(model: &Model, edits: &mut Vec<Edit>) {
    let rules = model.rules.iter().map(|rule| (rule.basis, &rule.because));
    let routes = model.routes.iter().map(|route| (route.basis, &route.because));
    let others = model.alternatives.iter().map(|other| (other.basis, &other.because));
    let steps = model.steps.iter().map(|step| (Basis::Evidence, &step.because));
    let all = rules.chain(routes).chain(others).chain(steps);
    let deciding =
        all.filter(|(basis, _)| *basis == Basis::Evidence).flat_map(|(_, because)| because).collect::<HashSet<_>>();
    for (at, claim) in model.claims.iter().enumerate() {
        let mut add = adder(edits, Entry::Claim(at));
        let mut put = |place: &str, change, claim| add(place, change, Instead::Claim(Box::new(claim)));
        if deciding.contains(&at) && claim.supported() {
            let mut other = claim.clone();
            match (&mut other.assessment, &mut other.confidence) {
                (Some(assessment), _) => *assessment = Assessment::Unverifiable,
                (_, Some(confidence)) => *confidence = Confidence::Low,
                _ => {}
            }
            if !other.supported() {
                put("", "made to decide nothing".to_owned(), other);
            }
            let period = Period { from: claim.from, until: claim.until };
            for (place, change, Period { from, until }) in periods(period) {
                put(place, change, Claim { from, until, ..claim.clone() });
            }
        }
        for (place, figure) in claim.figures.iter().enumerate() {
            let here = format!("figures[{}]", place + 1);
            let mut less = claim.clone();
            less.figures.remove(place);
            put(&here, format!("`{}` dropped", figure.what), less);
            for (change, other) in amounts(figure) {
                let mut turned = claim.clone();
                if let Some(slot) = turned.figures.get_mut(place) {
                    *slot = other;
                }
                put(&here, change, turned);
            }
        }
    }
}

fn amounts(figure: &Figure) -> Vec<(String, Figure)> {
    let mut all = Vec::new();
    let say = |name: &str| format!("`{name}` of `{}` one more", figure.what);
    if let Some(amount) = figure.amount {
        all.push((say("amount"), Figure { amount: Some(amount + 1.0), ..figure.clone() }));
    }
    if let Some(percent) = figure.percent {
        all.push((say("percent"), Figure { percent: Some(percent + 1.0), ..figure.clone() }));
    }
    if let Some(days) = figure.days {
        all.push((say("days"), Figure { days: Some(days.saturating_add(1)), ..figure.clone() }));
    }
    if let Some(top_up) = figure.top_up {
        all.push((say("top_up"), Figure { top_up: Some(top_up + 1.0), ..figure.clone() }));
    }
    all
}

fn steps(model: &Model, step: &Step, add: &mut dyn FnMut(&str, String, Step)) {
    // A step that rests on nothing is in force nowhere; its place is kept, since alternatives point at it.
    add("", "dropped".to_owned(), Step { because: Vec::new(), ..step.clone() });
    for (place, list) in [("needs", &step.needs), ("sets", &step.sets)] {
        for (at, (fact, set)) in list.iter().enumerate() {
            let said = words::condition(&model.vocabulary, &Condition::Is(*fact, *set));
            let mut list = list.clone();
            list.remove(at);
            let other = match place {
                "needs" => Step { needs: list, ..step.clone() },
                _ if list.is_empty() => continue,
                _ => Step { sets: list, ..step.clone() },
            };
            add(place, format!("`{said}` dropped"), other);
        }
    }
    for (place, change, period) in periods(step.period) {
        add(place, change, Step { period, ..step.clone() });
    }
}
