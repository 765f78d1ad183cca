//! A rulebook as plain data, read from the JSON that it is written as: numbers for identifiers, bits for sets, every field
//! public. The reference evaluator works on this, so that it shares nothing with the library but what rules say.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use simbind::{Error, Rulebook};

pub use simbind::model::{Assessment, Basis, Compliance, Confidence, Effect, Grade, ReadAs, Role};

const SECTIONS: [&str; 4] = ["rules", "routes", "alternatives", "steps"];
const HEADER: [&str; 8] = ["id", "scope", "basis", "goals", "when", "period", "because", "text"];

/// What a rulebook says; kept to the end of the tests, so that it can be borrowed like the model itself.
pub fn plain(rulebook: &Rulebook) -> &'static Model {
    #[cfg(feature = "builtin")]
    {
        static BUILTIN: std::sync::LazyLock<Model> = std::sync::LazyLock::new(|| read(Rulebook::builtin()));
        if std::ptr::eq(rulebook, Rulebook::builtin()) {
            return &BUILTIN;
        }
    }
    Box::leak(Box::new(read(rulebook)))
}

/// What a rulebook says, for a while: a campaign reads more of them than are to be kept.
pub fn read(rulebook: &Rulebook) -> Model {
    let mut json = serde_json::to_value(rulebook.model()).expect("a model is serializable");
    for section in SECTIONS {
        for entry in json.get_mut(section).and_then(Json::as_array_mut).into_iter().flatten() {
            let entry = entry.as_object_mut().expect("an entry is an object");
            let Some(Json::Object(header)) = entry.remove("header") else { panic!("an entry has a header") };
            entry.extend(header);
            if section == "steps" {
                let when: Condition = entry
                    .remove("when")
                    .map_or(Condition::Always, |when| serde_json::from_value(when).expect("a condition"));
                let mut needs = Vec::new();
                when.visit(&mut |fact, values| needs.push((fact, values)));
                entry.insert("needs".to_owned(), serde_json::to_value(needs).expect("facts"));
            } else {
                entry.entry("when").or_insert_with(|| "*".into());
            }
        }
    }
    serde_json::from_value(json).expect("the plain model reads what the library writes")
}

impl Model {
    /// A rulebook that says this.
    pub fn rulebook(&self) -> Result<Rulebook, Error> {
        let mut json = serde_json::to_value(self).expect("a model is serializable");
        json["format"] = simbind::model::Model::FORMAT.into();
        for section in SECTIONS {
            for entry in json.get_mut(section).and_then(Json::as_array_mut).into_iter().flatten() {
                let entry = entry.as_object_mut().expect("an entry is an object");
                if section == "steps" {
                    let needs: Vec<(usize, Values)> = entry
                        .remove("needs")
                        .map_or_else(Vec::new, |needs| serde_json::from_value(needs).expect("facts"));
                    let needs = needs.into_iter().map(|(fact, values)| Condition::Is(fact, values)).collect();
                    entry.insert("when".to_owned(), serde_json::to_value(Condition::All(needs)).expect("a condition"));
                    entry.insert("basis".to_owned(), "evidence".into());
                    entry.insert("goals".to_owned(), 0.into());
                }
                let header = HEADER.iter().filter_map(|key| Some(((*key).to_owned(), entry.remove(*key)?)));
                let header = header.collect::<Map<_, _>>();
                entry.insert("header".to_owned(), header.into());
            }
        }
        let model = serde_json::from_value(json).expect("the library reads what the plain model writes");
        Rulebook::from_model(model)
    }
}

/// `not` stands before a list: none of these.
mod one {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Condition;

    pub(super) fn serialize<S: Serializer>(condition: &Condition, serializer: S) -> Result<S::Ok, S::Error> {
        [condition].serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<Condition>, D::Error> {
        let mut parts = Vec::<Condition>::deserialize(deserializer)?;
        Ok(Box::new(if parts.len() == 1 { parts.remove(0) } else { Condition::Any(parts) }))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    pub id: String,
    pub text: Text,
    pub cites: Vec<Citation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<usize>,
    pub grade: Grade,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Assessment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decided_by: Vec<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stale_after: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub background: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retracted: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<usize>,
}

impl Claim {
    pub fn supported(&self) -> bool {
        if self.retracted {
            return false;
        }
        match (self.assessment, self.confidence) {
            (Some(assessment), _) => assessment == Assessment::Supported,
            (None, Some(confidence)) => confidence != Confidence::Low,
            (None, None) => false,
        }
    }

    pub fn stale(&self, day: Date) -> bool {
        match (self.verified, self.stale_after) {
            (Some(verified), Some(days)) => {
                verified.checked_add(jiff::Span::new().days(i64::from(days))).is_ok_and(|last| last < day)
            }
            _ => false,
        }
    }

    pub fn in_effect(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    pub source: usize,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    pub what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_up: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_up_to: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub never: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    #[default]
    #[serde(rename = "*")]
    Always,
    #[serde(rename = "all")]
    All(Vec<Condition>),
    #[serde(rename = "any")]
    Any(Vec<Condition>),
    #[serde(rename = "not", with = "one")]
    Not(Box<Condition>),
    #[serde(rename = "is")]
    Is(usize, Values),
    #[serde(rename = "goal")]
    Goal(u64),
    #[serde(rename = "count")]
    Count(Counting, Vec<Condition>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counting {
    #[serde(default, skip_serializing_if = "none_at_least")]
    pub least: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u8>,
}

fn none_at_least(least: &u8) -> bool {
    *least == 0
}

impl Condition {
    pub fn holds(&self, world: &[usize], goal: usize) -> bool {
        match self {
            Condition::Always => true,
            Condition::All(parts) => parts.iter().all(|part| part.holds(world, goal)),
            Condition::Any(parts) => parts.iter().any(|part| part.holds(world, goal)),
            Condition::Not(part) => !part.holds(world, goal),
            Condition::Is(fact, values) => world.get(*fact).is_some_and(|value| values.has(*value)),
            Condition::Goal(goals) => goals & (1 << goal) != 0,
            Condition::Count(counting, parts) => {
                let count = parts.iter().filter(|part| part.holds(world, goal)).count();
                count >= counting.least.into() && counting.most.is_none_or(|most| count <= most.into())
            }
        }
    }

    pub fn facts(&self) -> Vec<usize> {
        let mut facts = Vec::new();
        self.visit(&mut |fact, _| facts.push(fact));
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    pub fn visit(&self, each: &mut impl FnMut(usize, Values)) {
        match self {
            Condition::Always | Condition::Goal(_) => {}
            Condition::All(parts) | Condition::Any(parts) | Condition::Count(_, parts) => {
                parts.iter().for_each(|part| part.visit(each));
            }
            Condition::Not(part) => part.visit(each),
            Condition::Is(fact, values) => each(*fact, *values),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scope {
    World,
    Country(usize),
}

impl Scope {
    pub fn covers(self, country: usize) -> bool {
        match self {
            Scope::World => true,
            Scope::Country(own) => own == country,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl Period {
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    pub fn is_always(&self) -> bool {
        self.from.is_none() && self.until.is_none()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    pub id: String,
    pub scope: Scope,
    pub basis: Basis,
    pub role: Role,
    pub goals: u64,
    pub gate: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_for: Option<usize>,
    pub effect: Effect,
    pub when: Condition,
    #[serde(default, skip_serializing_if = "Period::is_always")]
    pub period: Period,
    pub because: Vec<usize>,
    pub text: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Route {
    pub id: String,
    pub scope: Scope,
    pub basis: Basis,
    pub goals: u64,
    pub when: Condition,
    #[serde(default)]
    pub clears: u64,
    pub compliance: Compliance,
    #[serde(default, skip_serializing_if = "Period::is_always")]
    pub period: Period,
    pub because: Vec<usize>,
    pub text: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbidden_by: Vec<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alternative {
    pub id: String,
    pub scope: Scope,
    pub basis: Basis,
    pub goals: u64,
    pub when: Condition,
    pub compliance: Compliance,
    #[serde(default, skip_serializing_if = "Period::is_always")]
    pub period: Period,
    pub because: Vec<usize>,
    pub text: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InlineTest {
    pub name: String,
    pub country: usize,
    pub goal: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<usize>,
    pub facts: Vec<(usize, Values)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub each: Vec<(usize, Values)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<(usize, Values)>,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub each_goals: u64,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub only_goals: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nothing_else: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<Expectation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Expectation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Expectation>,
    pub file: String,
    pub line: u32,
}

impl InlineTest {
    pub fn goals(&self) -> u64 {
        let listed = self.each_goals | self.only_goals;
        if listed == 0 { 1 << self.goal } else { listed }
    }
}

fn is_zero(set: &u64) -> bool {
    *set == 0
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Expectation {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guaranteed: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_reasons: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_routes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub engaged: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_engaged: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_alternatives: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_refused: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisive: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_decisive: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caution: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_ways: Vec<Vec<String>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<ExpectedFigure>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gates: Vec<(usize, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExpectedFigure {
    pub claim: String,
    pub figure: Figure,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub id: String,
    pub kind: usize,
    pub grade: Grade,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<String>,
    #[serde(default)]
    pub read: ReadAs,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub id: String,
    pub scope: Scope,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<(usize, Values)>,
    pub sets: Vec<(usize, Values)>,
    pub effort: u8,
    #[serde(default, skip_serializing_if = "Period::is_always")]
    pub period: Period,
    pub because: Vec<usize>,
    pub text: Text,
}

impl Step {
    pub const LEAST: u8 = 1;
    pub const MOST: u8 = 5;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Text {
    pub en: String,
    pub zh: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vocabulary {
    pub gates: Vec<Gate>,
    pub means: Vec<Means>,
    pub goals: Vec<Goal>,
    pub default_goal: usize,
    pub facts: Vec<Fact>,
    pub holdings: Vec<usize>,
    pub impossible: Vec<Impossible>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Json>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub situations: Vec<Json>,
    #[serde(default, skip_serializing_if = "Json::is_null")]
    pub terms: Json,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    pub id: String,
    pub label: Text,
    pub text: Text,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_means: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    pub id: String,
    pub label: Text,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    pub id: String,
    pub label: Text,
    pub gates: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    pub id: String,
    pub label: Text,
    pub question: Text,
    pub values: Vec<Value>,
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub changeable: Values,
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub presumed: Values,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    pub id: String,
    pub label: Text,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unusual: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<usize>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Impossible {
    pub id: String,
    pub when: Condition,
    pub text: Text,
}

/// Values of a fact: a number with a bit for each, or several such numbers where a fact has many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Values([u64; 4]);

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    One(u64),
    Several(Vec<u64>),
}

impl From<Written> for Values {
    fn from(written: Written) -> Values {
        let words = match written {
            Written::One(word) => vec![word],
            Written::Several(words) => words,
        };
        words
            .iter()
            .enumerate()
            .flat_map(|(at, word)| (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| at * 64 + bit))
            .collect()
    }
}

impl From<Values> for Written {
    fn from(values: Values) -> Written {
        let words = values.0.iter().rposition(|word| *word != 0).map_or(1, |last| last + 1);
        if words == 1 { Written::One(values.0[0]) } else { Written::Several(values.0[..words].to_vec()) }
    }
}

impl FromIterator<usize> for Values {
    fn from_iter<I: IntoIterator<Item = usize>>(values: I) -> Values {
        let mut all = Values::default();
        values.into_iter().for_each(|value| all.0[value / 64] |= 1 << (value % 64));
        all
    }
}

impl Values {
    pub fn has(&self, value: usize) -> bool {
        self.0[value / 64] >> (value % 64) & 1 == 1
    }

    pub fn is_empty(&self) -> bool {
        self.members().next().is_none()
    }

    pub fn members(&self) -> impl Iterator<Item = usize> + use<> {
        let values = *self;
        (0..256).filter(move |value| values.has(*value))
    }
}

impl Vocabulary {
    pub const MAX_VALUES: usize = 256;

    pub fn fact(&self, id: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.id == id)
    }

    pub fn goal(&self, id: &str) -> Option<usize> {
        self.goals.iter().position(|goal| goal.id == id)
    }

    pub fn means(&self, id: &str) -> Option<usize> {
        self.means.iter().position(|means| means.id == id)
    }

    pub fn gate(&self, id: &str) -> Option<usize> {
        self.gates.iter().position(|gate| gate.id == id)
    }
}

impl Fact {
    /// The values that it may have where it was not told: what is presumed, else any.
    pub fn untold(&self) -> Vec<usize> {
        let presumed = |value: &usize| self.presumed.is_empty() || self.presumed.has(*value);
        (0..self.values.len()).filter(presumed).collect()
    }

    pub fn value(&self, id: &str) -> Option<usize> {
        self.values.iter().position(|value| value.id == id)
    }

    pub fn all(&self) -> Values {
        (0..self.values.len()).collect()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Model {
    #[serde(default)]
    pub format: u32,
    pub version: String,
    pub date: Date,
    pub digest: String,
    pub vocabulary: Vocabulary,
    pub countries: Vec<Country>,
    pub sources: Vec<Source>,
    pub claims: Vec<Claim>,
    pub rules: Vec<Rule>,
    pub routes: Vec<Route>,
    pub alternatives: Vec<Alternative>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    #[serde(default)]
    pub tests: Vec<InlineTest>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    pub code: String,
    pub name: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
    #[serde(default)]
    pub described: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub source: usize,
    pub lines: u32,
    pub unclaimed: Vec<Unclaimed>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unclaimed {
    pub line: u32,
    pub why: String,
}

impl Text {
    pub fn get(&self, lang: simbind::model::Lang) -> &str {
        lang.pick(&self.en, &self.zh)
    }
}
