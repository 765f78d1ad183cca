//! Validates a model that was made elsewhere (deserialized, or built by another tool): afterwards every identifier is
//! in bounds.
//!
//! Rule files are checked while they are read, with positions and remedies for people. This is the check for programs,
//! and the indexing in [`ids`](super::ids) relies on it. For example, a rule with `gate: 63` in a model of four gates
//! is refused with its place. The first mistake is reported.

use std::collections::{HashMap, HashSet};
use std::fmt::Display;

use jiff::civil::Date;

use super::ids::{FactId, GateSet, GoalSet, Id, List, Set, Table, ValueSet};
use super::model::{
    Claim, Condition, Counting, Figure, Header, InlineTest, Model, QuantityKind, Scope, Source, Step, Vocabulary,
};
use super::printable::{printable, unseen};
use super::quantity;
use super::record::Str;
use super::told;

/// The deepest nesting of conditions that is accepted: more than anyone writes, and far less than the stack holds.
const DEPTH: usize = 64;

type Checked = Result<(), String>;

/// Reports the first mistake of a model, and where it is.
pub(super) fn check(model: &Model) -> Checked {
    if model.format != Model::FORMAT {
        return Err(format!("it has the form {}, and this version reads the form {}", model.format, Model::FORMAT));
    }
    vocabulary(&model.vocabulary)?;
    let countries = unique("country", model.countries.iter().map(|country| &country.code))?;
    if countries > usize::from(u16::MAX) {
        return Err(format!("{countries} countries are more than the {} that can be told apart", u16::MAX));
    }
    countries_told_apart(model)?;
    unique("source", model.sources.iter().map(|source| &source.id))?;
    unique("claim", model.claims.iter().map(|claim| &claim.id))?;
    unique("rule", model.rules.iter().map(|rule| &rule.id))?;
    unique("route", model.routes.iter().map(|route| &route.id))?;
    unique("alternative", model.alternatives.iter().map(|other| &other.id))?;
    unique("step", model.steps.iter().map(|step| &step.id))?;
    for (what, names) in [
        ("country", model.countries.iter().map(|country| &country.code).collect::<Vec<_>>()),
        ("source", model.sources.iter().map(|source| &source.id).collect::<Vec<_>>()),
        ("claim", model.claims.iter().map(|claim| &claim.id).collect()),
        ("rule", model.rules.iter().map(|rule| &rule.id).collect()),
        ("route", model.routes.iter().map(|route| &route.id).collect()),
        ("alternative", model.alternatives.iter().map(|other| &other.id).collect()),
        ("step", model.steps.iter().map(|step| &step.id).collect()),
    ] {
        names.into_iter().try_for_each(|name| id(what, name, char::is_whitespace))?;
    }
    for country in &model.countries {
        if let Some(document) = &country.document {
            inside(&model.sources, document.source, "source", &country.code)?;
        }
    }
    model.sources.iter().try_for_each(|source| self::source(model, source))?;
    model.claims.iter().try_for_each(|claim| self::claim(model, claim))?;
    for rule in &model.rules {
        header(model, rule)?;
        if rule.goals.is_empty() {
            return Err(format!("`{}` concerns no goal", rule.id));
        }
        inside(&model.vocabulary.gates, rule.gate, "gate", &rule.id)?;
        for means in [rule.means, rule.stands_for].into_iter().flatten() {
            inside(&model.vocabulary.means, means, "means", &rule.id)?;
        }
    }
    for route in &model.routes {
        header(model, route)?;
        set(route.clears, GateSet::first(model.vocabulary.gates.len()), "gate", &route.id)?;
        route.forbidden_by.iter().try_for_each(|claim| inside(&model.claims, *claim, "claim", &route.id))?;
    }
    for other in &model.alternatives {
        header(model, other)?;
        other.step.map_or(Ok(()), |step| inside(&model.steps, step, "step", &other.id))?;
    }
    for step in &model.steps {
        header(model, step)?;
        self::step(model, step)?;
    }
    names_told_apart(model)?;
    model.tests.iter().try_for_each(|test| self::test(model, test))
}

/// Checks that each known name tells some fact, cites a claim, and is unambiguous wherever it is known.
fn names_told_apart(model: &Model) -> Checked {
    unique("name", model.names.iter().map(|name| &name.id))?;
    let mut known = HashMap::new();
    for name in &model.names {
        id("name", &name.id, char::is_whitespace)?;
        if let Scope::Country(country) = name.scope {
            inside(&model.countries, country, "country", &name.id)?;
        }
        if name.tells.is_empty() || name.because.is_empty() {
            return Err(format!("the name `{}` tells nothing, or rests on no claim", name.id));
        }
        told_facts(&model.vocabulary, &name.tells, &name.id)?;
        if name.tells.iter().any(|(_, values)| values.is_empty()) {
            return Err(format!("the name `{}` tells a fact with no value", name.id));
        }
        name.because.iter().try_for_each(|claim| inside(&model.claims, *claim, "claim", &name.id))?;
        for word in name.spellings() {
            let place = (told::spelling(word), name.scope, name.fact());
            if let Some(other) = known.insert(place, &name.id).filter(|other| **other != name.id) {
                return Err(format!("`{word}` calls both `{other}` and `{}`", name.id));
            }
        }
    }
    Ok(())
}

fn vocabulary(words: &Vocabulary) -> Checked {
    let most = Vocabulary::MAX_WORDS;
    for (what, count) in [("gates", words.gates.len()), ("means", words.means.len()), ("goals", words.goals.len())] {
        if count > most {
            return Err(format!("a vocabulary has at most {most} {what}, and this one has {count}"));
        }
    }
    if words.facts.len() > Vocabulary::MAX_FACTS {
        let (most, count) = (Vocabulary::MAX_FACTS, words.facts.len());
        return Err(format!("a vocabulary has at most {most} facts, and this one has {count}"));
    }
    unique("gate", words.gates.iter().map(|gate| &gate.id))?;
    unique("means", words.means.iter().map(|means| &means.id))?;
    unique("goal", words.goals.iter().map(|goal| &goal.id))?;
    unique("fact", words.facts.iter().map(|fact| &fact.id))?;
    inside(&words.goals, words.default_goal, "goal", "default_goal")?;
    if words.gates.iter().filter(|gate| gate.needs_means).count() > 1 {
        return Err("more than one gate needs a means".to_owned());
    }
    for (what, names) in [
        ("gate", words.gates.iter().map(|gate| &gate.id).collect::<Vec<_>>()),
        ("means", words.means.iter().map(|means| &means.id).collect()),
        ("goal", words.goals.iter().map(|goal| &goal.id).collect()),
        ("fact", words.facts.iter().map(|fact| &fact.id).collect()),
    ] {
        names.into_iter().try_for_each(|name| id(what, name, char::is_whitespace))?;
    }
    for goal in &words.goals {
        if goal.gates.is_empty() {
            return Err(format!("the goal `{}` has no gate", goal.id));
        }
        goal.gates.iter().try_for_each(|gate| inside(&words.gates, *gate, "gate", &goal.id))?;
        let gates = goal.gates.iter().copied().collect::<GateSet>();
        if gates.len() != goal.gates.len() {
            return Err(format!("the goal `{}` names a gate twice", goal.id));
        }
        goal.also.iter().try_for_each(|name| id("goal", name, |_| false))?;
        if let Some(with) = &goal.with {
            inside(&words.facts, with.fact, "fact", &goal.id)?;
        }
        if let Some(lifetimes) = &goal.lifetimes {
            inside(&words.facts, lifetimes.operator, "fact", &goal.id)?;
            inside(&words.facts, lifetimes.last, "fact", &goal.id)?;
            let (operator, last) = (&words.facts[lifetimes.operator], &words.facts[lifetimes.last]);
            if operator.quantity.is_some() {
                return Err(format!("the goal `{}` takes the figures of `{}` for operators", goal.id, operator.id));
            }
            if last.quantity.as_ref().is_none_or(|last| last.kind != QuantityKind::Date || last.of.is_some()) {
                return Err(format!("the goal `{}` counts from `{}`, which is no date", goal.id, last.id));
            }
        }
    }
    for fact in &words.facts {
        if fact.values.is_empty() || fact.values.len() > Vocabulary::MAX_VALUES {
            let (most, count) = (Vocabulary::MAX_VALUES, fact.values.len());
            return Err(format!("the fact `{}` has {count} values, and 1 to {most} can be", fact.id));
        }
        unique("value", fact.values.iter().map(|value| &value.id))?;
        // Values may be written as people write them: `Corona, Vac` is one value.
        fact.values.iter().try_for_each(|value| id("value", &value.id, |_| false))?;
        set(fact.changeable, fact.all(), "value", &fact.id)?;
        set(fact.presumed, fact.all(), "value", &fact.id)?;
        fact.rest.map_or(Ok(()), |rest| inside(&fact.values, rest, "value", &fact.id))?;
        unique("list", fact.lists.iter().map(|list| &list.id))?;
        for list in &fact.lists {
            if list.values.is_empty() {
                return Err(format!("the list `{}` of the fact `{}` names no value", list.id, fact.id));
            }
            set(list.values, fact.all(), "value", &list.id)?;
        }
        let pending = fact.values.iter().filter_map(|value| value.pending);
        pending.into_iter().try_for_each(|party| inside(&words.parties, party, "party", &fact.id))?;
        fact.also.iter().chain(&fact.called).try_for_each(|name| id("fact", name, char::is_whitespace))?;
        if let Some(quantity) = &fact.quantity {
            quantity::check(words, fact, quantity)?;
        }
    }
    unique("fact", words.facts.iter().flat_map(|fact| [&fact.id].into_iter().chain(&fact.also)))?;
    words.holdings.iter().try_for_each(|fact| inside(&words.facts, *fact, "fact", "holdings"))?;
    for impossible in &words.impossible {
        condition(words, &impossible.when, &impossible.id, DEPTH)?;
        let tied = impossible.when.facts().into_iter().find(|fact| !words.facts[*fact].presumed.is_empty());
        if let Some(fact) = tied {
            let (fact, rule) = (&words.facts[fact].id, &impossible.id);
            return Err(format!("the fact `{fact}` is presumed, and the impossible worlds `{rule}` tie it to others"));
        }
    }
    unique("condition", words.conditions.iter().map(|named| &named.id))?;
    words.conditions.iter().try_for_each(|named| condition(words, &named.when, &named.id, DEPTH))?;
    if words.facts.iter().filter(|fact| !fact.presumed.is_empty()).count() > Vocabulary::MAX_WORDS {
        return Err(format!("more than {} facts are presumed", Vocabulary::MAX_WORDS));
    }
    unique("party", words.parties.iter().map(|party| &party.id))?;
    unique("topic", words.terms.topics.iter().map(|topic| &topic.id))?;
    unique("kind of figure", words.terms.figures.iter().map(|kind| &kind.id))?;
    unique("currency", words.terms.currencies.iter().map(|currency| &currency.id))?;
    unique("kind of source", words.terms.source_kinds.iter().map(|kind| &kind.id))?;
    for place in &words.places {
        inside(&words.facts, place.fact, "fact", "places")?;
        let fact = &words.facts[place.fact];
        [place.asked, place.other].into_iter().try_for_each(|value| inside(&fact.values, value, "value", &fact.id))?;
    }
    unique("situation", words.situations.iter().map(|situation| &situation.id))?;
    words.situations.iter().try_for_each(|situation| told_facts(words, &situation.facts, &situation.id))
}

fn source(model: &Model, source: &Source) -> Checked {
    let kinds = &model.vocabulary.terms.source_kinds;
    inside(kinds, source.kind, "kind of source", &source.id)?;
    let kind = &kinds[source.kind];
    if source.grade != kind.grade {
        return Err(format!("`{}` has the grade {}, and its kind the grade {}", source.id, source.grade, kind.grade));
    }
    if source.document.is_some() != kind.document {
        return Err(format!("the source `{}` and its file do not fit", source.id));
    }
    Ok(())
}

fn claim(model: &Model, claim: &Claim) -> Checked {
    claim.topic.map_or(Ok(()), |topic| inside(&model.vocabulary.terms.topics, topic, "topic", &claim.id))?;
    claim.cites.iter().try_for_each(|cite| inside(&model.sources, cite.source, "source", &claim.id))?;
    begins_before_it_ends(claim.from, claim.until, &claim.id)?;
    claim.decided_by.iter().try_for_each(|other| inside(&model.claims, *other, "claim", &claim.id))?;
    claim.country.map_or(Ok(()), |country| inside(&model.countries, country, "country", &claim.id))?;
    if claim.stale_after.is_some_and(|days| days > Claim::MOST_DAYS) {
        return Err(format!("`{}` goes stale after more than {} days", claim.id, Claim::MOST_DAYS));
    }
    claim.figures.iter().try_for_each(|figure| self::figure(figure, &claim.id))
}

fn figure(figure: &Figure, at: &str) -> Checked {
    let numbers = [figure.amount, figure.percent, figure.top_up, figure.top_up_to];
    if numbers.into_iter().flatten().any(|number| !number.is_finite() || number < 0.0) {
        return Err(format!("`{at}` has a figure that is no amount"));
    }
    if figure.days.is_some_and(|days| days > Claim::MOST_DAYS) {
        return Err(format!("`{at}` has a figure of more than {} days", Claim::MOST_DAYS));
    }
    if figure.months.is_some_and(|months| months > Claim::MOST_MONTHS) {
        return Err(format!("`{at}` has a figure of more than {} months", Claim::MOST_MONTHS));
    }
    Ok(())
}

fn header(model: &Model, header: &Header) -> Checked {
    if let Scope::Country(country) = header.scope {
        inside(&model.countries, country, "country", &header.id)?;
    }
    set(header.goals, GoalSet::first(model.vocabulary.goals.len()), "goal", &header.id)?;
    if header.because.is_empty() {
        return Err(format!("`{}` rests on no claim", header.id));
    }
    begins_before_it_ends(header.period.from, header.period.until, &header.id)?;
    header.because.iter().try_for_each(|claim| inside(&model.claims, *claim, "claim", &header.id))?;
    condition(&model.vocabulary, &header.when, &header.id, DEPTH)
}

fn step(model: &Model, step: &Step) -> Checked {
    told_facts(&model.vocabulary, &step.sets, &step.id)?;
    let box_of_facts = match &step.when {
        Condition::Always | Condition::Is(..) => true,
        Condition::All(parts) => parts.iter().all(|part| matches!(part, Condition::Is(..))),
        _ => false,
    };
    if !box_of_facts {
        return Err(format!("what the step `{}` needs is no set of values for each of some facts", step.id));
    }
    if !(Step::LEAST..=Step::MOST).contains(&step.effort) {
        let (least, most) = (Step::LEAST, Step::MOST);
        return Err(format!("the step `{}` has the effort {}, and {least} to {most} can be", step.id, step.effort));
    }
    Ok(())
}

fn test(model: &Model, test: &InlineTest) -> Checked {
    let words = &model.vocabulary;
    inside(&model.countries, test.country, "country", &test.name)?;
    inside(&words.goals, test.goal, "goal", &test.name)?;
    test.means.map_or(Ok(()), |means| inside(&words.means, means, "means", &test.name))?;
    for facts in [&test.facts, &test.each, &test.only] {
        told_facts(words, facts, &test.name)?;
    }
    for told in &test.figures {
        inside(&words.facts, told.fact, "fact", &test.name)?;
    }
    set(test.each_goals | test.only_goals, GoalSet::first(words.goals.len()), "goal", &test.name)?;
    let expected = [&test.headline, &test.document, &test.evidence].into_iter().flatten();
    let mut gates = expected.flat_map(|expected| expected.gates.iter());
    gates.try_for_each(|(gate, _)| inside(&words.gates, *gate, "gate", &test.name))
}

fn told_facts(words: &Vocabulary, facts: &List<(FactId, ValueSet)>, at: &str) -> Checked {
    for (fact, values) in facts {
        inside(&words.facts, *fact, "fact", at)?;
        set(*values, words.facts[*fact].all(), "value", at)?;
    }
    Ok(())
}

/// Refuses an empty period: what is never in effect would disappear silently.
fn begins_before_it_ends(from: Option<Date>, until: Option<Date>, at: &str) -> Checked {
    match (from, until) {
        (Some(from), Some(until)) if until <= from => Err(format!("`{at}` ends before it begins")),
        _ => Ok(()),
    }
}

/// Checks that every name of a country leads to that country alone, in every form in which it can be typed.
fn countries_told_apart(model: &Model) -> Checked {
    let mut known = HashMap::new();
    for country in &model.countries {
        for name in country.all_names() {
            let other = known.insert(told::name(name), &country.code);
            if let Some(other) = other.filter(|other| **other != country.code) {
                return Err(format!("`{name}` names both `{other}` and `{}`", country.code));
            }
        }
    }
    Ok(())
}

/// Checks an id: not empty, no surrounding blanks, no invisible characters, none of the refused ones, and already in
/// the form to which input is normalised.
fn id(what: &str, name: &str, refused: impl Fn(char) -> bool) -> Checked {
    if name.is_empty() {
        return Err(format!("a {what} has no id"));
    }
    if name.trim() != name || name.chars().any(|char| unseen(char) || refused(char)) {
        let shown = printable(name);
        return Err(format!("the id `{shown}` of a {what} holds a character that no id can hold"));
    }
    let told = told::word(name);
    if told != name {
        return Err(format!("the id `{name}` of a {what} is told as `{told}`; write it so"));
    }
    Ok(())
}

fn condition(words: &Vocabulary, when: &Condition, at: &str, depth: usize) -> Checked {
    match when {
        Condition::Always => Ok(()),
        Condition::Is(fact, values) => {
            inside(&words.facts, *fact, "fact", at)?;
            // A test of a fact against no values never holds, so a block with such a condition would disappear
            // silently.
            if values.is_empty() {
                return Err(format!("`{at}` names no value of the fact `{}`", words.facts[*fact].id));
            }
            set(*values, words.facts[*fact].all(), "value", at)
        }
        Condition::Goal(goals) if goals.is_empty() => Err(format!("`{at}` names no goal")),
        Condition::Goal(goals) => set(*goals, GoalSet::first(words.goals.len()), "goal", at),
        Condition::Any(parts) | Condition::Not(parts) if parts.is_empty() => {
            Err(format!("`{at}` has an empty list of conditions"))
        }
        Condition::All(parts) | Condition::Any(parts) | Condition::Not(parts) => match depth.checked_sub(1) {
            Some(depth) => parts.iter().try_for_each(|part| condition(words, part, at, depth)),
            None => Err(format!("the condition of `{at}` is nested more than {DEPTH} deep")),
        },
        Condition::Count(counting, parts) => {
            if parts.is_empty() || parts.len() > usize::from(Counting::MOST_PARTS) {
                let most = Counting::MOST_PARTS;
                return Err(format!("`{at}` counts {} conditions; it can be 1 to {most}", parts.len()));
            }
            if counting.most.is_some_and(|most| most < counting.least) {
                return Err(format!("`{at}` counts conditions to a number that is at least more than at most"));
            }
            match depth.checked_sub(1) {
                Some(depth) => parts.iter().try_for_each(|part| condition(words, part, at, depth)),
                None => Err(format!("the condition of `{at}` is nested more than {DEPTH} deep")),
            }
        }
    }
}

fn inside<I: Id, T: Clone>(table: &Table<I, T>, id: I, what: &str, at: &str) -> Checked {
    match table.look_up(id) {
        Some(_) => Ok(()),
        None => Err(format!("`{at}` points at {what} {}, and there are {}", id.place(), table.len())),
    }
}

fn set<I: Id, const WORDS: usize>(members: Set<I, WORDS>, all: Set<I, WORDS>, what: &str, at: &str) -> Checked {
    match members.without(all).least() {
        None => Ok(()),
        Some(member) => Err(format!("`{at}` points at {what} {}, and there are {}", member.place(), all.len())),
    }
}

/// The number of entries, if no two have the same name.
fn unique<'n>(what: &str, names: impl Iterator<Item = &'n Str>) -> Result<usize, String> {
    let mut seen = HashSet::new();
    for name in names {
        if !seen.insert(&**name) {
            return Err(format!("two {} are called `{name}`", plural(what)));
        }
    }
    Ok(seen.len())
}

fn plural(what: &str) -> impl Display {
    match what {
        "country" => "countries".to_owned(),
        "means" => "means".to_owned(),
        "kind of source" => "kinds of sources".to_owned(),
        "kind of figure" => "kinds of figures".to_owned(),
        other => format!("{other}s"),
    }
}
