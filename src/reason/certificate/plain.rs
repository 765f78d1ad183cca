//! A rulebook as plain data, for a checker and for other engines: names in place of numbers, conditions as nested
//! lists, and only the parts of a rulebook that can affect a verdict.
//!
//! For example, the condition of a rule about two card schemes is `{"fact": "card_scheme", "in": ["visa", "jcb"]}`.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::engine::ids::{ClaimId, FactId, GateId, Id, ValueSet};
use crate::engine::model::{Basis, Claim, Condition, Effect, Header, Model, Role, Rule, Scope, Vocabulary};
use crate::engine::rulebook::Rulebook;

/// A rulebook as plain data.
///
/// As JSON it is the input of `examples/checker`, next to a certificate; the page there lists every member.
#[derive(Clone, Copy, Debug)]
pub struct PlainRulebook<'r> {
    model: &'r Model,
}

impl Rulebook {
    /// The rulebook as plain data, to be serialized: gates, goals, facts, impossible worlds, claims, rules, routes and
    /// steps by name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// let plain = serde_json::to_value(simbind::Rulebook::builtin().plain()).expect("it is plain data");
    /// assert_eq!(plain["rulebook"], 1);
    /// assert_eq!(plain["gates"][2], serde_json::json!({"id": "funding", "needs_means": true}));
    /// assert!(plain["rules"].as_array().is_some_and(|rules| rules.len() > 100));
    /// # }
    /// ```
    #[must_use]
    pub fn plain(&self) -> PlainRulebook<'_> {
        PlainRulebook { model: &self.model }
    }
}

impl PlainRulebook<'_> {
    /// The version of this format.
    pub const FORMAT: u32 = 1;
}

#[derive(Serialize)]
struct Whole<'m> {
    rulebook: u32,
    version: &'m str,
    date: String,
    digest: &'m str,
    gates: Vec<Gate<'m>>,
    means: Vec<&'m str>,
    goals: Vec<Goal<'m>>,
    facts: Vec<Fact<'m>>,
    holdings: Vec<&'m str>,
    impossible: Vec<Impossible<'m>>,
    countries: Vec<Country<'m>>,
    claims: Vec<PlainClaim<'m>>,
    rules: Vec<PlainRule<'m>>,
    routes: Vec<Route<'m>>,
    steps: Vec<Step<'m>>,
}

#[derive(Serialize)]
struct Gate<'m> {
    id: &'m str,
    needs_means: bool,
}

#[derive(Serialize)]
struct Goal<'m> {
    id: &'m str,
    gates: Vec<&'m str>,
}

#[derive(Serialize)]
struct Fact<'m> {
    id: &'m str,
    values: Vec<&'m str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unusual: Vec<&'m str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    presumed: Vec<&'m str>,
}

#[derive(Serialize)]
struct Impossible<'m> {
    id: &'m str,
    when: Plain<'m>,
    /// The first second at which it applies, counted from 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<i64>,
}

#[derive(Serialize)]
struct Country<'m> {
    code: &'m str,
    /// Whether it has a document, which then has an opinion of its own.
    document: bool,
}

#[derive(Serialize)]
struct PlainClaim<'m> {
    id: &'m str,
    /// Whether the evidence rests on it.
    supported: bool,
    /// Whether it was withdrawn.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    retracted: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

/// The members that rules, routes and steps have in common.
#[derive(Serialize)]
struct Head<'m> {
    id: &'m str,
    /// None: worldwide.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'m str>,
    basis: &'static str,
    when: Plain<'m>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    because: Vec<&'m str>,
}

#[derive(Serialize)]
struct PlainRule<'m> {
    #[serde(flatten)]
    head: Head<'m>,
    goals: Vec<&'m str>,
    role: &'static str,
    gate: &'m str,
    effect: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    means: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stands_for: Option<&'m str>,
}

#[derive(Serialize)]
struct Route<'m> {
    #[serde(flatten)]
    head: Head<'m>,
    goals: Vec<&'m str>,
    clears: Vec<&'m str>,
    compliance: &'static str,
}

#[derive(Serialize)]
struct Step<'m> {
    #[serde(flatten)]
    head: Head<'m>,
    /// Facts, each with the values that the step can bring about.
    sets: Vec<(&'m str, Vec<&'m str>)>,
    effort: u8,
}

impl Serialize for PlainRulebook<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let model = self.model;
        let words = &model.vocabulary;
        let goals = words
            .goals
            .iter()
            .map(|goal| Goal { id: &goal.id, gates: goal.gates.iter().map(|gate| &*words.gates[*gate].id).collect() });
        let facts = words.facts.iter().map(|fact| Fact {
            id: &fact.id,
            values: fact.names_of(fact.all()),
            unusual: fact.names_of(fact.unusual()),
            presumed: fact.names_of(fact.presumed),
        });
        let impossible = words.impossible.iter().map(|impossible| Impossible {
            id: &impossible.id,
            when: Plain { words, condition: &impossible.when },
            since: impossible.since,
            until: impossible.until,
        });
        let countries =
            model.countries.iter().map(|country| Country { code: &country.code, document: country.document.is_some() });
        let rules = model.rules.iter().filter(|rule| decides(rule)).map(|rule| PlainRule {
            head: head(model, rule),
            goals: goals_of(words, rule),
            role: rule.role.as_str(),
            gate: &words.gates[rule.gate].id,
            effect: rule.effect.as_str(),
            means: rule.means.map(|means| &*words.means[means].id),
            stands_for: rule.stands_for.map(|means| &*words.means[means].id),
        });
        let routes = model.routes.iter().map(|route| Route {
            head: head(model, route),
            goals: goals_of(words, route),
            clears: names(route.clears.iter(), |gate: GateId| &words.gates[gate].id),
            compliance: route.compliance.as_str(),
        });
        let steps = model.steps.iter().map(|step| {
            let sets = step.sets.iter().map(|(fact, values)| value_names(words, *fact, *values));
            Step { head: head(model, step), sets: sets.collect(), effort: step.effort }
        });
        let whole = Whole {
            rulebook: PlainRulebook::FORMAT,
            version: &model.version,
            date: model.date.to_string(),
            digest: &model.digest,
            gates: words.gates.iter().map(|gate| Gate { id: &gate.id, needs_means: gate.needs_means }).collect(),
            means: words.means.iter().map(|means| &*means.id).collect(),
            goals: goals.collect(),
            facts: facts.collect(),
            holdings: words.holdings.iter().map(|fact| &*words.facts[*fact].id).collect(),
            impossible: impossible.collect(),
            countries: countries.collect(),
            claims: model.claims.iter().map(claim).collect(),
            rules: rules.collect(),
            routes: routes.collect(),
            steps: steps.collect(),
        };
        whole.serialize(serializer)
    }
}

/// Whether a verdict, or the existence of an opinion, can depend on a rule. Every rule of the evidence can: its
/// presence makes an opinion.
fn decides(rule: &Rule) -> bool {
    rule.effect == Effect::Blocks || rule.role == Role::NamesMeans || rule.basis == Basis::Evidence
}

fn claim(claim: &Claim) -> PlainClaim<'_> {
    let date = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string());
    PlainClaim {
        id: &claim.id,
        supported: claim.supported(),
        retracted: claim.retracted,
        from: date(claim.from),
        until: date(claim.until),
    }
}

fn head<'m>(model: &'m Model, header: &'m Header) -> Head<'m> {
    let date = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string());
    Head {
        id: &header.id,
        country: match header.scope {
            Scope::World => None,
            Scope::Country(country) => Some(&model.countries[country].code),
        },
        basis: header.basis.as_str(),
        when: Plain { words: &model.vocabulary, condition: &header.when },
        from: date(header.period.from),
        until: date(header.period.until),
        because: names(header.because.iter().copied(), |claim: ClaimId| &model.claims[claim].id),
    }
}

fn goals_of<'m>(words: &'m Vocabulary, header: &Header) -> Vec<&'m str> {
    names(header.goals.iter(), |goal| &words.goals[goal].id)
}

fn names<'m, I: Id>(ids: impl Iterator<Item = I>, name: impl Fn(I) -> &'m str) -> Vec<&'m str> {
    ids.map(name).collect()
}

fn value_names(words: &Vocabulary, fact: FactId, values: ValueSet) -> (&str, Vec<&str>) {
    (&words.facts[fact].id, words.facts[fact].names_of(values))
}

/// A condition as plain data: `true`, `{"all": [..]}`, `{"any": [..]}`, `{"none": [..]}`, `{"fact": .., "in": [..]}`,
/// `{"goal": [..]}`, or `{"count": [..], "least": .., "most": ..}`.
struct Plain<'m> {
    words: &'m Vocabulary,
    condition: &'m Condition,
}

impl<'m> Serialize for Plain<'m> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let words = self.words;
        let parts =
            |parts: &'m [Condition]| parts.iter().map(|condition| Plain { words, condition }).collect::<Vec<_>>();
        let mut map = match self.condition {
            Condition::Always => return serializer.serialize_bool(true),
            Condition::Is(..) => serializer.serialize_map(Some(2))?,
            _ => serializer.serialize_map(None)?,
        };
        match self.condition {
            Condition::Always => {}
            Condition::All(all) => map.serialize_entry("all", &parts(all.as_slice()))?,
            Condition::Any(any) => map.serialize_entry("any", &parts(any.as_slice()))?,
            Condition::Not(none) => map.serialize_entry("none", &parts(none.as_slice()))?,
            Condition::Is(fact, values) => {
                let (fact, values) = value_names(words, *fact, *values);
                map.serialize_entry("fact", fact)?;
                map.serialize_entry("in", &values)?;
            }
            Condition::Goal(goals) => {
                map.serialize_entry("goal", &names(goals.iter(), |goal| &words.goals[goal].id))?;
            }
            Condition::Count(counting, of) => {
                map.serialize_entry("count", &parts(of.as_slice()))?;
                map.serialize_entry("least", &counting.least)?;
                if let Some(most) = counting.most {
                    map.serialize_entry("most", &most)?;
                }
            }
        }
        map.end()
    }
}
