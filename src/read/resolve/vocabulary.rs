//! Reads `vocabulary.yaml`, `countries.yaml` and `rulebook.yaml`.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::apart::{Written, told_apart};
use super::condition::{RESERVED, condition, values};
use super::lifetimes::{lifetimes, with};
use super::presence;
use super::quantity::{self, Clash};
use super::reader::{Reader, Table};
use super::spelling::{Looks, flaw};
use super::steps::each_fact;
use super::terms;
use crate::engine::ids::{CountryId, FactId, GateId, GoalId, Id, List, Table as Listed, ValueSet};
use crate::engine::model::{
    Condition, Country, Fact, Gate, Goal, Impossible, Means, Model, Party, Place, Text, TypicalSituation, Value,
    Vocabulary,
};
use crate::engine::quantity::ABSENT;
use crate::engine::record::Str;
use crate::engine::told;
use crate::engine::worlds::{Builder, Constraints};
use crate::read::diagnostic::File;
use crate::read::parse::Node;

/// Reads `vocabulary.yaml`. The files of the rulebook are needed for the thresholds of its quantities.
pub(super) fn vocabulary(reader: &mut Reader<'_>, node: &Node, trees: &[(Arc<File>, Node)]) -> Vocabulary {
    let files = trees.iter().map(|(_, node)| node).collect::<Vec<_>>();
    let mut words = Vocabulary::empty();
    let before = reader.mistakes();
    let keys = [
        "format",
        "gates",
        "means",
        "goals",
        "facts",
        "holdings",
        "impossible",
        "parties",
        "places",
        "situations",
        "conditions",
    ];
    let keys = keys.into_iter().chain(terms::KEYS).collect::<Vec<_>>();
    let Some(table) = reader.table(node, "a vocabulary", &keys) else { return words };
    reader.format(&table);
    for key in ["gates", "goals", "facts"] {
        if reader.need(&table, key).is_some() && reader.list(&table, key).is_empty() {
            reader.report(
                table.span(),
                "empty-list",
                format!("a vocabulary needs at least one entry in `{key}`"),
                None,
            );
        }
    }
    for (entry, id, label) in entries(reader, &table, "gates", "a gate", &["id", "label", "text", "needs_means"]) {
        let text = reader.need_text(&entry, "text").unwrap_or_default();
        let needs_means = reader.flag(&entry, "needs_means");
        words.gates.push(Gate { id, label, text, needs_means });
    }
    if words.gates.iter().filter(|gate| gate.needs_means).count() > 1 {
        let message = "only one gate can be opened by a means".to_owned();
        reader.report(table.span(), "too-many", message, Some("leave `needs_means` out of the others".to_owned()));
    }
    for (_, id, label) in entries(reader, &table, "means", "a means", &["id", "label"]) {
        words.means.push(Means { id, label });
    }
    let (mut default, mut goal_entries) = (None, Vec::new());
    for (entry, id, label) in
        entries(reader, &table, "goals", "a goal", &["id", "label", "gates", "default", "lifetimes", "with", "also"])
    {
        if id == "all" {
            let help = Some("`goals: all` stands for every goal".to_owned());
            reader.report(entry.span(), "reserved-name", "a goal cannot be called `all`".to_owned(), help);
        }
        let mut gates = Vec::new();
        if let Some(node) = reader.need(&entry, "gates") {
            for (node, word) in reader.words(node) {
                let names = words.gates.iter().map(|gate| gate.id.as_str());
                let gate: Option<GateId> = reader.find(node, word, "gate", "unknown-gate", names);
                gates.extend(gate);
            }
        }
        gates.sort_unstable();
        gates.dedup();
        if reader.flag(&entry, "default") && default.replace(GoalId::at(words.goals.len())).is_some() {
            let message = "more than one goal is the default".to_owned();
            reader.report(entry.span(), "too-many", message, Some("leave `default` out of the others".to_owned()));
        }
        let also = others(reader, &entry, "also");
        for name in [&id].into_iter().chain(&also) {
            if let Some(other) = words.goal_called(name) {
                let message = format!("`{name}` calls both `{}` and `{id}`", words.goals[other].id);
                reader.report(entry.span(), "duplicate-id", message, Some("leave it out of one".to_owned()));
            }
        }
        goal_entries.push(entry);
        words.goals.push(Goal { id, label, gates: gates.into(), lifetimes: None, with: None, also });
    }
    words.default_goal = default.unwrap_or(GoalId(0));
    for (_, id, label) in entries(reader, &table, "parties", "a party", &["id", "label"]) {
        words.parties.push(Party { id, label });
    }
    let keys = [
        "id",
        "label",
        "question",
        "values",
        "quantity",
        "changeable",
        "presumed",
        "also",
        "called",
        "optional",
        "where",
        "rest",
        "lists",
    ];
    let facts = entries(reader, &table, "facts", "a fact", &keys);
    for (entry, id, label) in &facts {
        let (id, label) = (id.clone(), label.clone());
        if RESERVED.contains(&id.as_str()) {
            let help =
                Some("conditions use `all`, `any`, `not`, `count`, `holds` and `goal` for themselves".to_owned());
            reader.report(entry.span(), "reserved-name", format!("a fact cannot be called `{id}`"), help);
        }
        // `paid_on@now` is the name of a comparison that is derived from the fact `paid_on`.
        if id.contains('@') {
            let help = Some(format!("leave `@` out, as in `{}`", id.replace('@', "_")));
            let span = entry.get("id").map_or_else(|| entry.span(), |node| node.span.clone());
            reader.report(span, "reserved-name", format!("a fact cannot be called `{id}`"), help);
        }
        let question = reader.need_text(entry, "question").unwrap_or_default();
        let keys = ["id", "label", "unusual", "pending", "also"];
        let optional = reader.flag(entry, "optional");
        let mut values = Vec::new();
        for (entry, id, label) in entries(reader, entry, "values", "a value", &keys) {
            if *id == *Fact::ANY {
                let help = Some("who tells `any` leaves the fact open: give the value another name".to_owned());
                let span = entry.get("id").map_or_else(|| entry.span(), |node| node.span.clone());
                reader.report(span, "reserved-name", format!("a value cannot be called `{id}`"), help);
            }
            values.push(value(reader, &entry, id, label, &words));
        }
        if optional && !values.is_empty() && !values.iter().any(|value| &*value.id == ABSENT) {
            values.push(presence::none(reader));
        }
        let lists = lists(reader, entry, &values);
        also(reader, entry, &values, &lists);
        let mut quantity = entry.get("quantity").and_then(|node| quantity::declared(reader, node));
        quantity.iter_mut().for_each(|quantity| quantity.optional = optional);
        let also = others(reader, entry, "also");
        let called = others(reader, entry, "called");
        let names = [&id].into_iter().chain(&also).map(|name| &**name).collect::<Vec<_>>();
        let (mut known, lists) = told_apart(reader, entry, &names, values, lists, &files);
        let rest = entry.get("rest").and_then(|node| {
            let word = reader.scalar(node)?;
            let among_others = known.find(|value| value.together.iter().any(|name| **name == *word));
            among_others
                .or_else(|| reader.find(node, word, "value", "unknown-value", known.iter().map(|value| &*value.id)))
        });
        if let Some(node) = entry.get("quantity") {
            if ["values", "rest", "lists"].into_iter().any(|key| entry.get(key).is_some()) {
                let help = Some("leave `values` out: the figures that rules name make them".to_owned());
                let message = format!("the fact `{id}` has figures, and values beside them");
                reader.report(node.span.clone(), "too-many", message, help);
            }
            known = quantity::uncut();
        }
        if known.is_empty() {
            let help = Some("list them under `values`, or write `quantity` where it has figures".to_owned());
            reader.report(entry.span(), "missing-key", format!("the fact `{id}` has no values"), help);
        }
        let (changeable, presumed) = (ValueSet::EMPTY, ValueSet::EMPTY);
        words.facts.push(Fact {
            id,
            label,
            question,
            values: known,
            changeable,
            presumed,
            quantity,
            also,
            rest,
            lists,
            called,
        });
    }
    if reader.mistakes() == before
        && let Err(Clash { code, fact, message, help, places }) = quantity::cut(&mut words, files.iter().copied())
    {
        let span = facts.get(fact.place()).map_or_else(|| table.span(), |(entry, ..)| entry.span());
        let places = places.into_iter().filter_map(|(file, span)| Some((&trees.get(file)?.0, span)));
        reader.report_with(span, code, message, help, places.map(|place| (place, "compared here")));
    }
    for (place, (entry, ..)) in facts.iter().enumerate() {
        let id = FactId::at(place);
        if let Some(node) = entry.get("presumed")
            && let Some((id, presumed)) = told(reader, node, &words, id)
        {
            if presumed == words.facts[id].all() {
                let help = Some("leave `presumed` out: a fact that is not presumed is open".to_owned());
                let message = format!("`presumed` names every value of `{}`", words.facts[id].id);
                reader.report(node.span.clone(), "constant-condition", message, help);
            }
            words.facts[id].presumed = presumed;
        }
        if let Some(node) = entry.get("changeable") {
            if node.scalar() == Some("all") {
                for fact in words.facts.to_mut().iter_mut().enumerate().filter_map(|(at, fact)| {
                    let of = fact.quantity.as_ref().and_then(|quantity| quantity.of);
                    (at == place || of == Some(id)).then_some(fact)
                }) {
                    fact.changeable = fact.all();
                }
            } else if let Some((id, changeable)) = told(reader, node, &words, id) {
                words.facts[id].changeable = changeable;
            }
        }
    }
    for (what, count) in [("goals", words.goals.len()), ("means", words.means.len()), ("gates", words.gates.len())] {
        if count > Vocabulary::MAX_WORDS {
            let message = format!("{count} {what} are declared; at most {} can be", Vocabulary::MAX_WORDS);
            reader.report(table.span(), "too-many", message, None);
        }
    }
    if words.facts.len() > Vocabulary::MAX_FACTS {
        let message = format!("{} facts are declared; at most {} can be", words.facts.len(), Vocabulary::MAX_FACTS);
        reader.report(table.span(), "too-many", message, None);
    }
    if let Some(node) = table.get("holdings") {
        for (node, word) in reader.words(node) {
            let names = words.facts.iter().map(|fact| fact.id.as_str());
            let Some(fact) = reader.find(node, word, "fact", "unknown-fact", names) else { continue };
            if words.facts[fact].value("none").is_none() {
                let help = Some("a holding that was not told becomes `none`, so it must be able to".to_owned());
                reader.report(
                    node.span.clone(),
                    "unknown-value",
                    format!("the holding `{word}` has no value `none`"),
                    help,
                );
            }
            words.holdings.push(fact);
        }
    }
    for (place, entry) in goal_entries.iter().enumerate() {
        if let Some(lifetimes) = lifetimes(reader, entry, &words)
            && let Some(goal) = words.goals.look_up_mut(GoalId::at(place))
        {
            goal.lifetimes = Some(lifetimes);
        }
        if let Some(with) = with(reader, entry, &words)
            && let Some(goal) = words.goals.look_up_mut(GoalId::at(place))
        {
            goal.with = Some(with);
        }
    }
    super::named::conditions(reader, &table, &mut words);
    for (place, (entry, ..)) in facts.iter().enumerate() {
        let id = FactId::at(place);
        if reader.flag(entry, "optional") && !words.holdings.contains(&id) {
            words.holdings.push(id);
        }
        if let Some(belongs) = presence::belongs(reader, entry, &words, id) {
            words.impossible.push(belongs);
        }
    }
    let mut seen = HashSet::new();
    let mut looks = Looks::default();
    for item in reader.list(&table, "impossible") {
        reader.declared(item, &mut looks, false);
        let Some(rule) = impossible(reader, item, &words) else { continue };
        if !seen.insert(rule.id.clone()) {
            let message = format!("an impossible world called `{}` stands twice", rule.id);
            reader.report(item.span.clone(), "duplicate-id", message, None);
        }
        if let Some(fact) = rule.when.facts().into_iter().find(|fact| !words.facts[*fact].presumed.is_empty()) {
            let fact = &words.facts[fact].id;
            let message = format!("the fact `{fact}` is presumed, and an impossible world ties it to others");
            let help = Some("leave out `presumed`, or say in rules what the two facts mean together".to_owned());
            reader.report(item.span.clone(), "presumed-tied", message, help);
        }
        words.impossible.push(rule);
    }
    for item in reader.list(&table, "places") {
        let place = place(reader, item, &words);
        words.places.to_mut().extend(place);
    }
    let keys = ["id", "label", "short", "facts", "nothing_else"];
    for (entry, id, label) in entries(reader, &table, "situations", "a typical situation", &keys) {
        let short = reader.maybe_text(&entry, "short");
        let facts = told_facts(reader, &entry, "facts", "what a typical situation tells", &words);
        let nothing_else = reader.flag(&entry, "nothing_else");
        words.situations.push(TypicalSituation { id, label, short, facts: facts.into(), nothing_else });
    }
    words.terms = terms::terms(reader, &table);
    if reader.mistakes() == before {
        some_world(reader, &table, &words);
    }
    words
}

/// Checks that each goal has a possible world.
fn some_world(reader: &mut Reader<'_>, table: &Table<'_>, words: &Vocabulary) {
    let all = words.everything();
    for (id, goal) in words.goals.entries() {
        let possible = Builder::run(words, Builder::WORK, |builder| {
            Constraints::new(words, id, None, builder).freeze(builder).allows(&*all)
        });
        if possible.is_err() {
            let message = format!("the impossible worlds of the goal `{}` take more work than is reasonable", goal.id);
            let help =
                "tie fewer facts together, or declare facts that are tied together next to one another".to_owned();
            reader.report(table.span(), "too-hard", message, Some(help));
            return;
        }
        if possible == Ok(false) {
            let message = format!("no world can be for the goal `{}`: the impossible worlds exclude all", goal.id);
            reader.report(table.span(), "no-world", message, Some("loosen one of `impossible`".to_owned()));
        }
    }
}

/// Reads a value of a fact.
fn value(reader: &mut Reader<'_>, entry: &Table<'_>, id: Str, label: Text, words: &Vocabulary) -> Value {
    let unusual = reader.flag(entry, "unusual");
    let mut pending = None;
    if let Some(node) = entry.get("pending")
        && let Some(word) = reader.scalar(node)
    {
        let names = words.parties.iter().map(|party| party.id.as_str());
        pending = reader.find(node, word, "party", "unknown-party", names);
    }
    let mut also = Vec::new();
    if let Some(node) = entry.get("also") {
        also.extend(reader.words(node).into_iter().map(|(_, word)| Str::from(word.to_owned())));
    }
    Value { id, label, unusual, pending, also: also.into(), together: List::new() }
}

/// Reads the words under a key: other names.
fn others(reader: &mut Reader<'_>, entry: &Table<'_>, key: &str) -> List<Str> {
    let words = entry.get(key).map(|node| reader.words(node)).unwrap_or_default();
    words.into_iter().map(|(_, word)| Str::from(word.to_owned())).collect()
}

/// Reads what the name of a country tells of a fact.
fn place(reader: &mut Reader<'_>, node: &Node, words: &Vocabulary) -> Option<Place> {
    let table = reader.table(node, "what a country's name tells", &["fact", "asked", "other"])?;
    let node = reader.need(&table, "fact")?;
    let word = reader.scalar(node)?;
    let fact = reader.find(node, word, "fact", "unknown-fact", words.facts.iter().map(|fact| fact.id.as_str()))?;
    if words.places.iter().any(|place| place.fact == fact) {
        let help = Some("leave one of them out".to_owned());
        reader.report(node.span.clone(), "duplicate-id", format!("`{word}` stands twice in `places`"), help);
    }
    let [asked, other] = ["asked", "other"].map(|key| {
        let node = reader.need(&table, key)?;
        let word = reader.scalar(node)?;
        reader.find(node, word, "value", "unknown-value", words.facts[fact].values.iter().map(|value| &*value.id))
    });
    Some(Place { fact, asked: asked?, other: other? })
}

/// Reads named lists of values.
fn lists<'n>(reader: &mut Reader<'_>, entry: &Table<'n>, values: &[Value]) -> Vec<Written<'n>> {
    let mut lists = Vec::new();
    for (list, id, label) in
        entries(reader, entry, "lists", "a list of values", &["id", "label", "question", "values", "also"])
    {
        if values.iter().any(|value| value.id == id) {
            let help = Some("give the list a name of its own".to_owned());
            reader.report(list.span(), "duplicate-id", format!("`{id}` is a value of the same fact"), help);
        }
        if let Some(node) = reader.need(&list, "values") {
            let question = reader.maybe_text(&list, "question");
            lists.push(Written { id, label, question, also: others(reader, &list, "also"), node });
        }
    }
    lists
}

/// Checks that no word means two values of a fact, or a value and a list of them.
fn also(reader: &mut Reader<'_>, entry: &Table<'_>, values: &[Value], lists: &[Written<'_>]) {
    let mut called: HashMap<String, &str> = HashMap::new();
    let values = values.iter().map(|value| (&value.id, value.also.as_slice()));
    for (id, also) in values.chain(lists.iter().map(|list| (&list.id, list.also.as_slice()))) {
        let names = [id].into_iter().chain(also).map(|word| told::name(word)).collect::<HashSet<_>>();
        for name in names {
            // A duplicate id is reported where it is declared.
            if let Some(other) = called.insert(name.clone(), id).filter(|other| **other != **id) {
                let message = format!("`{name}` calls both `{other}` and `{id}`");
                reader.report(entry.span(), "duplicate-id", message, Some("leave it out of one".to_owned()));
            }
        }
    }
}

/// Reads facts that are told together, by a typical situation or a known name.
pub(super) fn told_facts(
    reader: &mut Reader<'_>,
    entry: &Table<'_>,
    key: &str,
    what: &str,
    words: &Vocabulary,
) -> Vec<(FactId, ValueSet)> {
    let Some(node) = reader.need(entry, key) else { return Vec::new() };
    let told = each_fact(reader, node, what, |reader, key, word, value| {
        let known = words.facts.iter().map(|fact| fact.id.as_str());
        let id = reader.find(key, word, "fact", "unknown-fact", known)?;
        self::told(reader, value, words, id)
    });
    told.unwrap_or_default()
}

fn impossible(reader: &mut Reader<'_>, node: &Node, words: &Vocabulary) -> Option<Impossible> {
    let table = reader.table(node, "an impossible world", &["id", "exactly", "if", "then", "text"])?;
    let id = reader.string(&table, "id");
    let text = reader.need_text(&table, "text");
    if table.get("exactly").is_some() && (table.get("if").is_some() || table.get("then").is_some()) {
        let help = Some("make two entries of it".to_owned());
        reader.report(table.span(), "too-many", "`exactly` does not go with `if` and `then`".to_owned(), help);
    }
    let when = if let Some(exactly) = table.get("exactly") {
        let parts =
            exactly.items().iter().map(|item| condition(reader, item, words, true)).collect::<Option<Vec<_>>>()?;
        if parts.len() < 2 {
            reader.wrong_kind(exactly, "`exactly` is a list of two or more conditions");
        }
        // These conditions hold together or not at all: worlds in which some hold and some do not are impossible.
        let not_all = Condition::Not(vec![Condition::All(parts.clone().into())].into());
        Condition::All(vec![Condition::Any(parts.into()), not_all].into())
    } else {
        let premise = reader.need(&table, "if").and_then(|node| condition(reader, node, words, true));
        let needed = reader.need(&table, "then").and_then(|node| condition(reader, node, words, true));
        Condition::All(vec![premise?, Condition::Not(vec![needed?].into())].into())
    };
    Some(Impossible { id: id?, when, text: text?, since: None, until: None, of_figures: false })
}

/// Reads the values that are told of a fact, and the fact that has them: for a quantity, one of its derived facts.
pub(super) fn told(reader: &mut Reader<'_>, node: &Node, words: &Vocabulary, id: FactId) -> Option<(FactId, ValueSet)> {
    match &words.facts[id].quantity {
        Some(quantity) => quantity::cells(reader, node, words, id, quantity),
        None => Some((id, values(reader, node, &words.facts[id])?)),
    }
}

/// The entries of a section that have an id and a label; duplicate ids are reported.
pub(super) fn entries<'n>(
    reader: &mut Reader<'_>,
    table: &Table<'n>,
    key: &str,
    what: &'static str,
    keys: &[&str],
) -> Vec<(Table<'n>, Str, Text)> {
    let mut seen = HashSet::new();
    let mut looks = Looks::default();
    let mut found = Vec::new();
    for item in reader.list(table, key) {
        reader.declared(item, &mut looks, key == "values");
        let Some(entry) = reader.table(item, what, keys) else { continue };
        let id = reader.string(&entry, "id");
        let label = reader.need_text(&entry, "label");
        if let (Some(id), Some(label)) = (id, label) {
            if !seen.insert(id.clone()) {
                reader.report(item.span.clone(), "duplicate-id", format!("{what} called `{id}` stands twice"), None);
            }
            found.push((entry, id, label));
        }
    }
    found
}

/// Reads `countries.yaml`.
pub(super) fn countries(reader: &mut Reader<'_>, node: &Node) -> Listed<CountryId, Country> {
    let mut countries = Listed::new();
    let Some(table) = reader.table(node, "a list of countries", &["format", "countries"]) else { return countries };
    reader.format(&table);
    let mut seen: HashMap<String, usize> = HashMap::new();
    for item in reader.list(&table, "countries") {
        let Some(entry) = reader.table_with_text(item, "a country", &["code", "aliases"]) else { continue };
        let (code, name) = (reader.string(&entry, "code"), reader.text_of(&entry));
        let (Some(code), Some(name)) = (code, name) else { continue };
        let aliases = match entry.get("aliases") {
            Some(node) => reader.words(node).into_iter().map(|(_, word)| word.to_owned().into()).collect(),
            None => List::new(),
        };
        if let Some((what, help)) = country_flaw(&code) {
            let span = entry.get("code").map_or_else(|| entry.span(), |node| node.span.clone());
            reader.report(span, "bad-id", format!("the code `{code}` {what}"), Some(help));
        }
        let country = Country { code, name, aliases, document: None, described: false };
        for name in country.all_names() {
            // A country may have the same name in several languages.
            if *seen.entry(told::name(name)).or_insert(countries.len()) != countries.len() {
                let message = format!("`{name}` already names a country");
                reader.report(
                    item.span.clone(),
                    "duplicate-id",
                    message,
                    Some("each name leads to one country".to_owned()),
                );
            }
        }
        countries.push(country);
    }
    countries
}

/// The flaw of a country code, with its remedy. The code is an id, and also the name of a file and of a page.
fn country_flaw(code: &str) -> Option<(String, String)> {
    let mark = code.chars().find(|letter| !letter.is_alphanumeric() && !['-', '_'].contains(letter));
    match mark {
        _ if told::name(code) == "world" => {
            Some(("is the name of what holds everywhere".to_owned(), "give the country another code".to_owned()))
        }
        Some(mark) if flaw(code, false).is_none() => Some((
            format!("holds `{mark}`"),
            "use letters, digits, `-` and `_`: files and pages are called so".to_owned(),
        )),
        _ => flaw(code, false),
    }
}

/// Reads `rulebook.yaml`.
pub(super) fn about(reader: &mut Reader<'_>, node: &Node, model: &mut Model) {
    let Some(table) = reader.table(node, "a rulebook", &super::upkeep::KEYS) else { return };
    reader.format(&table);
    super::upkeep::read(reader, &table);
    model.version = reader.string(&table, "version").unwrap_or_default();
    if reader.need(&table, "date").is_some()
        && let Some(date) = reader.date(&table, "date")
    {
        model.date = date;
    }
    model.question = table.get("question").and_then(|node| reader.text(node));
}
