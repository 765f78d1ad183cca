//! Enumerates the small changes that an editor could make to a rulebook by mistake, entry by entry.

use std::collections::HashSet;

use jiff::civil::Date;

use super::conditions::{Changed, changed};
use super::edit::{Change, Edit, Entry};
use crate::engine::ids::{FactId, GateSet, GoalSet, Id, List, ValueId};
use crate::engine::model::notation::Notation;
use crate::engine::model::{
    Assessment, Basis, Claim, Compliance, Condition, Confidence, Cut, Effect, Figure, Header, Model, Period, Quantity,
    Role, Scope, Step,
};
use crate::engine::quantity::cell;
use crate::engine::worlds::{Builder, Constraints};
use crate::workbench::item::Item;

/// Every change to a model, entry by entry.
pub(super) fn edits(model: &Model) -> Vec<Edit> {
    let mut edits = Vec::new();
    for item in Item::all(model) {
        let mut add = adder(&mut edits, Entry::Item(item));
        of_item(model, item, &mut add);
    }
    of_claims(model, &mut edits);
    for (id, step) in model.steps.entries() {
        let mut add = adder(&mut edits, Entry::Step(id));
        of_step(model, step, &mut add);
    }
    of_thresholds(model, &mut edits);
    let written = model.vocabulary.impossible.entries().filter(|(_, impossible)| !impossible.of_figures);
    for (at, _) in written {
        adder(&mut edits, Entry::Impossible(at))("", DROPPED.to_owned(), Change::Dropped);
    }
    edits
}

const DROPPED: &str = "dropped";

/// Receives the place, the change in words, and the change.
type Add<'a> = dyn FnMut(&str, String, Change) + 'a;

fn adder(edits: &mut Vec<Edit>, entry: Entry) -> impl FnMut(&str, String, Change) {
    move |place, what, change| edits.push(Edit { entry, change, place: place.to_owned(), what })
}

/// Each threshold that a rule, a route or another entry names: its own figure falls on the other side, as if `above`
/// were written for `at_least`, `before` for `not_after`, or the other way round.
fn of_thresholds(model: &Model, edits: &mut Vec<Edit>) {
    for (id, fact) in model.vocabulary.facts.entries() {
        let Some(quantity) = &fact.quantity else { continue };
        for (at, cut) in quantity.cuts.iter().enumerate() {
            let (below, over) = (ValueId::at(at), ValueId::at(at + 1));
            let mut scopes = model.headers().filter(|header| tells_apart(&header.when, id, below, over));
            let Some(scope) = scopes.next().map(|header| header.scope) else { continue };
            let scope = if scopes.all(|header| header.scope == scope) { scope } else { Scope::World };
            let turned = Cut { above: !cut.above, ..cut.clone() };
            let start = |cut: &Cut| cut.start(quantity.kind, 0);
            // With the other side of the same figure beside it, the move would leave a cell without figures.
            if quantity.cuts.iter().any(|known| start(known) == start(&turned)) {
                continue;
            }
            let mut moved = quantity.clone();
            if let Some(cut) = moved.cuts.to_mut().get_mut(at) {
                *cut = turned;
            }
            let name = |quantity: &Quantity| cell(quantity, over).0;
            let what = format!("`{}` made `{}`", name(quantity), name(&moved));
            let entry = Entry::Threshold(id, at, scope);
            adder(edits, entry)("quantity", what, Change::Edge);
        }
    }
}

/// Whether a condition holds for one of two values of a fact where it does not for the other.
fn tells_apart(when: &Condition, id: FactId, one: ValueId, other: ValueId) -> bool {
    match when {
        Condition::All(parts) | Condition::Any(parts) | Condition::Not(parts) | Condition::Count(_, parts) => {
            parts.iter().any(|part| tells_apart(part, id, one, other))
        }
        Condition::Is(fact, values) => *fact == id && values.contains(one) != values.contains(other),
        Condition::Always | Condition::Goal(_) => false,
    }
}

fn of_item(model: &Model, item: Item, add: &mut Add<'_>) {
    let header = item.header(model);
    let prohibited = matches!(item, Item::Route(id) if model.routes[id].compliance == Compliance::Prohibited);
    if let Item::Rule(_) = item {
        add("", DROPPED.to_owned(), Change::Dropped);
    }
    for Changed { place, what, when } in distinct(model, header, prohibited) {
        add(&place, what, Change::When(when));
    }
    if header.goals.len() > 1 {
        for goal in header.goals.iter() {
            let what = format!("`{}` dropped", model.vocabulary.goals[goal].id);
            add("goals", what, Change::Goals(header.goals.without(GoalSet::only(goal))));
        }
    }
    match item {
        Item::Rule(id) => {
            let rule = &model.rules[id];
            let turned = match (rule.role, rule.effect) {
                (Role::Ordinary, Effect::Blocks) => Some(Effect::Limits),
                (Role::Ordinary, Effect::Limits) => Some(Effect::Blocks),
                _ => None,
            };
            if let Some(effect) = turned {
                add("effect", format!("`{}` made `{effect}`", rule.effect), Change::Effect(effect));
            }
        }
        Item::Route(id) => {
            let route = &model.routes[id];
            for gate in route.clears.iter() {
                let clears = route.clears.without(GateSet::only(gate));
                let what = format!("`{}` dropped", model.vocabulary.gates[gate].id);
                add("clears", what, Change::Clears(clears));
            }
            turn_compliance(route.compliance, add);
        }
        Item::Alternative(id) => turn_compliance(model.alternatives[id].compliance, add),
    }
    of_period(header.period, Change::Period, add);
    if !matches!(item, Item::Rule(_)) {
        add("", DROPPED.to_owned(), Change::Dropped);
    }
}

/// The changes of a condition, one of each class that is true in the same possible worlds. The class of the condition
/// itself is included once, to reveal clauses that could be left out.
fn distinct(model: &Model, header: &Header, prohibited: bool) -> Vec<Changed> {
    let words = &model.vocabulary;
    let all = changed(words, &header.when);
    let functions = Builder::run(words, Builder::WORK, |builder| {
        let goals = header.goals.iter();
        let goals = goals.map(|goal| (goal, Constraints::new(words, goal, None, builder))).collect::<Vec<_>>();
        let mut functions = |changed: &Changed| {
            let of_goals = goals.iter().map(|(goal, possible)| {
                let when = builder.condition(&changed.when, *goal);
                possible.everywhere(when, builder)
            });
            // A prohibited route without a condition is different: nobody can be known to use it.
            (of_goals.collect::<Vec<_>>(), prohibited && changed.when == Condition::Always)
        };
        all.iter().map(&mut functions).collect::<Vec<_>>()
    });
    // Beyond the bound on work it is unknown which changes are equal, so all are made.
    let Ok(functions) = functions else { return all };
    let mut seen = HashSet::new();
    all.into_iter()
        .zip(functions)
        .filter_map(|(changed, functions)| seen.insert(functions).then_some(changed))
        .collect()
}

fn turn_compliance(compliance: Compliance, add: &mut Add<'_>) {
    let turned = match compliance {
        Compliance::Accepted | Compliance::Prohibited => Compliance::Caution,
        Compliance::Caution => Compliance::Accepted,
    };
    add("compliance", format!("`{compliance}` made `{turned}`"), Change::Compliance(turned));
}

fn of_period(period: Period, change: impl Fn(Period) -> Change, add: &mut Add<'_>) {
    for (what, from) in other_days(period.from) {
        add("from", what, change(Period { from, ..period }));
    }
    for (what, until) in other_days(period.until) {
        add("until", what, change(Period { until, ..period }));
    }
}

fn other_days(day: Option<Date>) -> Vec<(String, Option<Date>)> {
    let Some(day) = day else { return Vec::new() };
    let mut days = vec![(format!("`{day}` dropped"), None)];
    for (other, way) in [(day.yesterday(), "a day earlier"), (day.tomorrow(), "a day later")] {
        if let Ok(other) = other {
            days.push((format!("`{day}` {way}"), Some(other)));
        }
    }
    days
}

/// Changes to claims: those that decide whether an entry of the evidence is in force, and figures, which are shown on
/// every basis.
fn of_claims(model: &Model, edits: &mut Vec<Edit>) {
    let evidence = model.headers().filter(|header| header.basis == Basis::Evidence);
    let deciding = evidence.flat_map(|header| &header.because).collect::<HashSet<_>>();
    for (id, claim) in model.claims.entries() {
        let mut add = adder(edits, Entry::Claim(id));
        let with = |claim: Claim| Change::Claim(Box::new(claim));
        if deciding.contains(&id) && claim.supported() {
            let mut undecided = claim.clone();
            match (&mut undecided.assessment, &mut undecided.confidence) {
                (Some(assessment), _) => *assessment = Assessment::Unverifiable,
                (_, Some(confidence)) => *confidence = Confidence::Low,
                _ => {}
            }
            if !undecided.supported() {
                add("", "made to decide nothing".to_owned(), with(undecided));
            }
            let period = Period { from: claim.from, until: claim.until };
            of_period(period, |Period { from, until }| with(Claim { from, until, ..claim.clone() }), &mut add);
        }
        for (at, figure) in claim.figures.entries() {
            let place = format!("figures[{}]", at + 1);
            let mut fewer = claim.figures.to_vec();
            fewer.remove(at);
            let dropped = Claim { figures: fewer.into(), ..claim.clone() };
            add(&place, format!("`{}` dropped", figure.what), with(dropped));
            for (what, other) in one_more(figure) {
                let mut turned = claim.clone();
                turned.figures[at] = other;
                add(&place, what, with(turned));
            }
        }
    }
}

/// Copies of the figure, each with one of its numbers increased by one.
fn one_more(figure: &Figure) -> Vec<(String, Figure)> {
    let same = || figure.clone();
    let more = |number: Option<f64>| number.map(|number| Some(number + 1.0));
    let all = [
        ("amount", more(figure.amount).map(|amount| Figure { amount, ..same() })),
        ("percent", more(figure.percent).map(|percent| Figure { percent, ..same() })),
        ("days", figure.days.map(|days| Figure { days: Some(days.saturating_add(1)), ..same() })),
        ("months", figure.months.map(|months| Figure { months: Some(months.saturating_add(1)), ..same() })),
        ("top_up", more(figure.top_up).map(|top_up| Figure { top_up, ..same() })),
        ("top_up_to", more(figure.top_up_to).map(|top_up_to| Figure { top_up_to, ..same() })),
    ];
    let changed = all.into_iter().filter_map(|(name, other)| Some((name, other?)));
    changed.map(|(name, other)| (format!("`{name}` of `{}` one more", figure.what), other)).collect()
}

fn of_step(model: &Model, step: &Step, add: &mut Add<'_>) {
    add("", DROPPED.to_owned(), Change::Dropped);
    let dropped = |fact, values| {
        let written = Condition::Is(fact, values).text(&model.vocabulary, Notation::RuleFile);
        format!("`{written}` dropped")
    };
    let needs = step.needs();
    for (at, (fact, values)) in needs.iter().enumerate() {
        let mut fewer = needs.clone();
        fewer.remove(at);
        add("needs", dropped(*fact, *values), Change::When(Step::needing(fewer)));
    }
    // A step must set something, so the last fact is not removed.
    for (at, (fact, values)) in step.sets.iter().enumerate().filter(|_| step.sets.len() > 1) {
        let mut fewer = step.sets.to_vec();
        fewer.remove(at);
        add("sets", dropped(*fact, *values), Change::Sets(List::from(fewer)));
    }
    of_period(step.period, Change::Period, add);
}
