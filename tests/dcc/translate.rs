//! CertLogic as rule files: what a rule asks for becomes a condition over facts, with dates as moments, numbers as counts,
//! lists of codes as lists of values. A rule that accepts nothing less than this is a block where it does not hold.
//!
//! ```text
//! {"if": [{"var": "payload.v.0"}, {">=": [{"var": "payload.v.0.dn"}, {"var": "payload.v.0.sd"}]}, true]}
//! blocks when  v: {at_least: 1}, not: {v.0.dn: {at_least: {fact: v.0.sd}}}
//! ```

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// A condition over facts.
#[derive(Clone, Debug, PartialEq)]
enum When {
    Yes,
    No,
    All(Vec<When>),
    Any(Vec<When>),
    Not(Box<When>),
    /// So many of these, no more and no less.
    Exactly(u64, Vec<When>),
    /// What is said of a fact.
    Fact(String, Value),
}

fn all(parts: impl IntoIterator<Item = When>) -> When {
    let mut kept = Vec::new();
    for part in parts {
        match part {
            When::Yes => {}
            When::No => return When::No,
            part if kept.contains(&part) => {}
            part => kept.push(part),
        }
    }
    if kept.is_empty() {
        When::Yes
    } else if kept.len() == 1 {
        kept.remove(0)
    } else {
        When::All(kept)
    }
}

fn any(parts: impl IntoIterator<Item = When>) -> When {
    not(all(parts.into_iter().map(not)))
}

fn not(when: When) -> When {
    match when {
        When::Yes => When::No,
        When::No => When::Yes,
        When::Not(inner) => *inner,
        When::All(parts) => When::Any(parts.into_iter().map(not).collect()),
        When::Any(parts) => all(parts.into_iter().map(not)),
        other => When::Not(Box::new(other)),
    }
}

impl When {
    fn yaml(&self) -> Value {
        let list = |parts: &[When]| parts.iter().map(When::yaml).collect::<Vec<_>>();
        match self {
            When::Yes | When::No => json!({}),
            When::All(parts) => json!({"all": list(parts)}),
            When::Any(parts) => json!({"any": list(parts)}),
            When::Not(part) => json!({"not": part.yaml()}),
            When::Exactly(count, parts) => json!({"count": {"exactly": count, "of": list(parts)}}),
            When::Fact(fact, said) => json!({fact: said}),
        }
    }
}

/// What kind of facts the fields of a certificate are.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Count,
    Moment,
    Word,
}

/// A field of a certificate that rules read.
#[derive(Clone, Debug)]
struct Field {
    kind: Kind,
    /// The words that rules name, in the order in which they do.
    words: Vec<String>,
    /// The sets of values that rules name.
    sets: BTreeSet<String>,
}

/// The rules of several countries, translated.
pub(crate) struct Translated {
    /// The files of one rulebook.
    pub(crate) files: Vec<(String, String)>,
    /// How each fact is told, by its name.
    fields: BTreeMap<String, Field>,
}

/// Translates the rule sets of `data` into one rulebook.
pub(crate) fn rulebook(data: &Value, value_sets: &Value) -> Result<Translated, String> {
    let mut translator = Translator { fields: BTreeMap::new(), value_sets };
    let sets = data["sets"].as_object().ok_or("no rule sets")?;
    let mut conditions = BTreeMap::new();
    for (country, rules) in sets {
        for rule in rules.as_array().ok_or("no rules")? {
            let id = rule["id"].as_str().ok_or("no id")?;
            let accepted = translator.truth(&rule["logic"]).map_err(|why| format!("{id}: {why}"))?;
            conditions.insert(id.to_owned(), (country.clone(), not(accepted)));
        }
    }
    let Translator { fields, .. } = translator;
    let mut files = vec![
        (
            "rulebook.yaml".to_owned(),
            json!({"format": 1, "version": "1", "date": "2022-06-01", "languages": LANGUAGES}),
        ),
        ("vocabulary.yaml".to_owned(), vocabulary(&fields, value_sets)),
        ("countries.yaml".to_owned(), countries(sets.keys())),
    ];
    for (country, rules) in sets {
        let rules = rules.as_array().ok_or("no rules")?;
        files.push((format!("{country}.yaml"), country_file(country, rules, &conditions)));
    }
    let files = files.into_iter().map(|(name, file)| (name, file.to_string())).collect();
    Ok(Translated { files, fields })
}

/// A text that is no sentence: the same in each language.
fn text(words: &str) -> Value {
    in_each(&json!({}), words)
}

/// The languages of the EU's rules, in which no rule brings all of its texts.
const LANGUAGES: [&str; 12] = ["en", "bg", "cs", "de", "es", "fi", "fr", "hr", "it", "nl", "pl", "sv"];

/// A text in each language: where a rule does not bring it, in English.
fn in_each(texts: &Value, otherwise: &str) -> Value {
    let text = |lang: &str| texts[lang].as_str().unwrap_or(texts["en"].as_str().unwrap_or(otherwise));
    LANGUAGES.into_iter().map(|lang| (lang.to_owned(), json!(text(lang)))).collect::<Map<_, _>>().into()
}

fn countries<'c>(codes: impl Iterator<Item = &'c String>) -> Value {
    let countries = codes.map(|code| {
        let mut country = text(&format!("country {code}"));
        country["code"] = json!(code);
        country
    });
    json!({"format": 1, "countries": countries.collect::<Vec<_>>()})
}

fn country_file(country: &str, rules: &[Value], conditions: &BTreeMap<String, (String, When)>) -> Value {
    let source = format!("rules-{country}");
    let mut entries = Vec::new();
    for rule in rules {
        let id = rule["id"].as_str().unwrap_or_default();
        let words = rule["text"]["en"].as_str().unwrap_or(id);
        let Some((_, when)) = conditions.get(id) else { continue };
        let mut entry = json!({"id": id, "basis": "evidence", "gate": "certificate", "effect": "blocks",
            "cites": [{"source": source, "locator": id}], "confidence": "high", "text": in_each(&rule["text"], words)});
        match when {
            // Nothing fails it.
            When::No => entry["effect"] = json!("permits"),
            When::Yes => {}
            when => entry["when"] = when.yaml(),
        }
        entries.push(entry);
    }
    json!({"format": 1, "scope": country, "rules": entries,
        "sources": [{"id": source, "kind": "official", "title": format!("Business rules of {country}")}]})
}

fn vocabulary(fields: &BTreeMap<String, Field>, value_sets: &Value) -> Value {
    let facts = fields.iter().map(|(name, field)| {
        let mut fact = json!({"id": name, "label": text(name), "question": text(&format!("{name}?"))});
        if let Some((event, _)) = name.split_once(".0.") {
            fact["optional"] = json!(true);
            fact["where"] = json!({event: {"at_least": 1}});
        } else if field.kind != Kind::Count {
            fact["optional"] = json!(true);
        }
        match field.kind {
            Kind::Count => fact["quantity"] = json!({"kind": "count"}),
            Kind::Moment => fact["quantity"] = json!({"kind": "moment"}),
            Kind::Word => {
                let value = |word: &str| json!({"id": word, "label": text(word)});
                let mut values = field.words.iter().map(|word| value(word)).collect::<Vec<_>>();
                values.push(value("another"));
                fact["values"] = json!(values);
                fact["rest"] = json!("another");
                let lists = field.sets.iter().map(|set| {
                    let words = value_set(value_sets, set).unwrap_or_default();
                    json!({"id": set, "label": text(set), "values": words})
                });
                fact["lists"] = json!(lists.collect::<Vec<_>>());
            }
        }
        fact
    });
    json!({
        "format": 1,
        "gates": [{"id": "certificate", "label": text("certificate"), "text": text("whether it is accepted")}],
        "goals": [{"id": "enter", "gates": ["certificate"], "label": text("enter with it")}],
        "facts": facts.collect::<Vec<_>>(),
        "verdicts": {"theoretically_possible": text("accepted"), "via_workaround": text("accepted by a way around"),
            "not_directly": text("refused")},
    })
}

fn value_set(value_sets: &Value, name: &str) -> Option<Vec<String>> {
    let set = value_sets.get(name)?.as_array()?;
    Some(set.iter().filter_map(|word| Some(word.as_str()?.to_owned())).collect())
}

/// A point in time that a rule names: the one asked about, or that of a field, and what is added.
#[derive(Clone, Debug)]
struct Point {
    field: Option<String>,
    amount: i64,
    unit: String,
}

struct Translator<'d> {
    fields: BTreeMap<String, Field>,
    value_sets: &'d Value,
}

type Read<T> = Result<T, String>;

impl Translator<'_> {
    /// The fact of a field, which is of a kind.
    fn field(&mut self, name: &str, kind: Kind) -> Read<&mut Field> {
        if let Some((event, _)) = name.split_once(".0.") {
            self.event(event)?;
        }
        let field = Field { kind, words: Vec::new(), sets: BTreeSet::new() };
        let known = self.fields.entry(name.to_owned()).or_insert(field);
        if known.kind != kind {
            return Err(format!("`{name}` is {:?} and {kind:?}", known.kind));
        }
        Ok(known)
    }

    /// How many events of a kind the certificate has.
    fn event(&mut self, name: &str) -> Read<()> {
        self.field(name, Kind::Count).map(|_| ())
    }

    fn truth(&mut self, rule: &Value) -> Read<When> {
        if let Value::Bool(truth) = rule {
            return Ok(if *truth { When::Yes } else { When::No });
        }
        let (operator, operands) = operation(rule)?;
        match operator {
            "if" => {
                let [guard, then, otherwise] = operands else { return Err("`if` of other than three".to_owned()) };
                let (guard, then, otherwise) = (self.truth(guard)?, self.truth(then)?, self.truth(otherwise)?);
                Ok(any([all([guard.clone(), then]), all([not(guard), otherwise])]))
            }
            "!" => Ok(not(self.truth(operands.first().ok_or("`!` of nothing")?)?)),
            "and" => Ok(all(operands.iter().map(|operand| self.truth(operand)).collect::<Read<Vec<_>>>()?)),
            "var" => self.is_there(variable(rule)?),
            "===" => self.same(operands),
            "in" => self.one_of(operands),
            ">" | "<" | ">=" | "<=" => {
                let [left, right] = operands else { return Err("a comparison of other than two".to_owned()) };
                let left = variable(left)?;
                self.field(left, Kind::Count)?;
                let word = match operator {
                    ">" => "above",
                    "<" => "below",
                    ">=" => "at_least",
                    _ => "at_most",
                };
                Ok(fact(left, json!({word: self.count_of(right)?})))
            }
            "after" | "before" | "not-after" | "not-before" => {
                let points = operands.iter().map(|operand| self.points(operand)).collect::<Read<Vec<_>>>()?;
                let pairs = points.windows(2).map(|pair| {
                    let [left, right] = pair else { return Err("no pair".to_owned()) };
                    let mut cases = Vec::new();
                    for (of_left, left) in left {
                        for (of_right, right) in right {
                            let compared = compare(operator, left, right)?;
                            cases.push(all([of_left.clone(), of_right.clone(), compared]));
                        }
                    }
                    Ok(any(cases))
                });
                Ok(all(pairs.collect::<Read<Vec<_>>>()?))
            }
            other => Err(format!("`{other}` is no verdict")),
        }
    }

    /// Whether a field holds something: an event, a date, a word, a number that is not zero.
    fn is_there(&mut self, name: &str) -> Read<When> {
        if let Some((event, place)) = name.split_once('.').filter(|(_, place)| place.parse::<u32>().is_ok()) {
            self.event(event)?;
            let place = place.parse::<u32>().map_err(|error| error.to_string())?;
            return Ok(fact(event, json!({"at_least": place + 1})));
        }
        if ["v", "t", "r"].contains(&name) {
            self.event(name)?;
            return Ok(fact(name, json!({"at_least": 1})));
        }
        let kind = kind_of(name);
        self.field(name, kind)?;
        Ok(match kind {
            Kind::Count => fact(name, json!({"at_least": 1})),
            Kind::Moment | Kind::Word => fact(name, json!({"not": "none"})),
        })
    }

    fn same(&mut self, operands: &[Value]) -> Read<When> {
        let (first, rest) = operands.split_first().ok_or("`===` of nothing")?;
        if let Ok(("reduce", [list, ..])) = operation(first) {
            let events = list.as_array().ok_or("no list of events")?;
            let mut parts = Vec::new();
            for event in events {
                parts.push(self.is_there(variable(event)?)?);
            }
            let count = rest.first().and_then(Value::as_u64).ok_or("no count")?;
            return Ok(When::Exactly(count, parts));
        }
        let name = variable(first)?;
        let mut parts = Vec::new();
        for other in rest {
            match other {
                Value::String(word) => parts.push(self.word(name, word)?),
                Value::Number(number) => {
                    self.field(name, Kind::Count)?;
                    parts.push(fact(name, json!(number)));
                }
                other => {
                    self.field(name, Kind::Count)?;
                    let figure = self.count_of(other)?;
                    parts.push(fact(name, json!({"at_least": figure, "at_most": figure})));
                }
            }
        }
        Ok(all(parts))
    }

    fn word(&mut self, name: &str, word: &str) -> Read<When> {
        let known = self.known(name, word)?;
        Ok(fact(name, json!(known)))
    }

    /// A word as the vocabulary has it: words that differ in capitals only are one to whoever tells them.
    fn known(&mut self, name: &str, word: &str) -> Read<String> {
        let field = self.field(name, Kind::Word)?;
        let same = field.words.iter().find(|known| known.to_lowercase() == word.to_lowercase()).cloned();
        Ok(same.unwrap_or_else(|| {
            field.words.push(word.to_owned());
            word.to_owned()
        }))
    }

    fn one_of(&mut self, operands: &[Value]) -> Read<When> {
        let [one, list] = operands else { return Err("`in` of other than two".to_owned()) };
        if let (Value::Bool(true), Value::Array(items)) = (one, list) {
            return Ok(any(items.iter().map(|item| self.truth(item)).collect::<Read<Vec<_>>>()?));
        }
        let name = variable(one)?;
        let words = match list {
            Value::Array(items) => items.iter().filter_map(|item| Some(item.as_str()?.to_owned())).collect::<Vec<_>>(),
            _ => {
                let path = operation(list)?.1.first().and_then(Value::as_str).ok_or("no list")?;
                let set = path.strip_prefix("external.valueSets.").ok_or("an unknown list")?;
                let words = value_set(self.value_sets, set).ok_or_else(|| format!("no set `{set}`"))?;
                for word in &words {
                    self.known(name, word)?;
                }
                self.field(name, Kind::Word)?.sets.insert(set.to_owned());
                return Ok(fact(name, json!(set)));
            }
        };
        let mut distinct = Vec::new();
        for word in words {
            let known = self.known(name, &word)?;
            if !distinct.contains(&known) {
                distinct.push(known);
            }
        }
        Ok(fact(name, json!(distinct)))
    }

    fn count_of(&mut self, operand: &Value) -> Read<Value> {
        if operand.is_number() {
            return Ok(operand.clone());
        }
        let name = variable(operand)?;
        self.field(name, Kind::Count)?;
        Ok(json!({"fact": name}))
    }

    /// The points in time that an operand can be, each with what makes it that one.
    fn points(&mut self, operand: &Value) -> Read<Vec<(When, Point)>> {
        let (operator, operands) = operation(operand)?;
        match (operator, operands) {
            ("if", [guard, then, otherwise]) => {
                let guard = self.truth(guard)?;
                let mut points = Vec::new();
                for (guard, branch) in [(guard.clone(), then), (not(guard), otherwise)] {
                    let of_branch = self.points(branch)?.into_iter();
                    points.extend(of_branch.map(|(when, point)| (all([guard.clone(), when]), point)));
                }
                Ok(points)
            }
            ("plusTime", [time, amount, unit]) => {
                let amount = amount.as_i64().ok_or("no amount")?;
                let unit = unit.as_str().ok_or("no unit")?.to_owned();
                let path = operation(time)?.1.first().and_then(Value::as_str).ok_or("no time")?;
                let field = if path == "external.validationClock" {
                    None
                } else {
                    let name = variable(time)?;
                    self.field(name, Kind::Moment)?;
                    Some(name.to_owned())
                };
                Ok(vec![(When::Yes, Point { field, amount, unit })])
            }
            (other, _) => Err(format!("`{other}` is no time")),
        }
    }
}

fn fact(name: &str, said: Value) -> When {
    When::Fact(name.to_owned(), said)
}

fn kind_of(name: &str) -> Kind {
    match name.rsplit('.').next().unwrap_or(name) {
        "dn" | "sd" => Kind::Count,
        "dt" | "sc" | "fr" | "df" | "du" | "dob" => Kind::Moment,
        _ => Kind::Word,
    }
}

fn operation(rule: &Value) -> Read<(&str, &[Value])> {
    let entry = rule.as_object().and_then(|entries| entries.iter().next());
    let (operator, operands) = entry.ok_or_else(|| format!("no operation: {rule}"))?;
    Ok((operator, operands.as_array().map_or_else(|| std::slice::from_ref(operands), Vec::as_slice)))
}

/// The field that a variable names.
fn variable(rule: &Value) -> Read<&str> {
    let (operator, operands) = operation(rule)?;
    let path = operands.first().and_then(Value::as_str).filter(|_| operator == "var").ok_or("no variable")?;
    path.strip_prefix("payload.").ok_or_else(|| format!("`{path}` is not of the certificate"))
}

/// That one point in time is before or after another.
fn compare(operator: &str, left: &Point, right: &Point) -> Read<When> {
    // How the first stands to the second, and how the second does to the first.
    let (word, turned) = match operator {
        "after" => ("after", "before"),
        "before" => ("before", "after"),
        "not-after" => ("not_after", "not_before"),
        _ => ("not_before", "not_after"),
    };
    let apart = |plus: &Point, minus: &Point| match (plus.amount, minus.amount) {
        (0, 0) => Ok(None),
        (amount, 0) => Ok(Some(format!("{amount} {}s", plus.unit))),
        (0, amount) => Ok(Some(format!("{} {}s", -amount, minus.unit))),
        (one, other) if plus.unit == minus.unit => Ok(Some(format!("{} {}s", one - other, plus.unit))),
        _ => Err("two lengths of time in different units".to_owned()),
    };
    match (&left.field, &right.field) {
        (Some(own), None) => Ok(fact(own, json!({word: as_of(apart(right, left)?)}))),
        (None, Some(own)) => Ok(fact(own, json!({turned: as_of(apart(left, right)?)}))),
        (Some(own), Some(other)) => {
            let operand = match apart(right, left)? {
                Some(plus) => json!({"fact": other, "plus": plus}),
                None => json!({"fact": other}),
            };
            Ok(fact(own, json!({word: operand})))
        }
        (None, None) => Err("the moment asked about is compared with itself".to_owned()),
    }
}

fn as_of(apart: Option<String>) -> Value {
    match apart {
        Some(apart) => json!({"as_of": apart}),
        None => json!("as_of"),
    }
}

impl Translated {
    /// What a certificate tells: each field as it stands in it.
    pub(crate) fn told(&self, payload: &Value) -> Vec<(String, String)> {
        let mut told = Vec::new();
        for name in self.fields.keys() {
            let events = ["v", "t", "r"].contains(&name.as_str());
            if events {
                // An event of which nothing is said counts for nothing in CertLogic.
                let is_said = |event: &&Value| event.as_object().is_some_and(|fields| !fields.is_empty());
                let count = payload[name].as_array().map_or(0, |events| events.iter().filter(is_said).count());
                told.push((name.clone(), count.to_string()));
                continue;
            }
            let value = name.split('.').fold(payload, |at, part| match part.parse::<usize>() {
                Ok(place) if at.is_array() => at.get(place).unwrap_or(&Value::Null),
                _ => at.get(part).unwrap_or(&Value::Null),
            });
            let word = match value {
                Value::String(word) if !word.is_empty() => word.clone(),
                Value::Number(number) => number.to_string(),
                _ => "none".to_owned(),
            };
            told.push((name.clone(), word));
        }
        told
    }
}
