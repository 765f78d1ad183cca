//! What a rulebook says about one question, read from the model's JSON. The only file that knows how a model is laid out.
//!
//! A question is a country and a goal, on the day of the rulebook, with no means named. Of each basis that has something to
//! say, the rules, routes and alternatives that take part are kept: scope covers the country, the goal matches, a claim
//! counts on that day. That is the sharding that every contestant gets.
//!
//! A rule that speaks of a means is a reason only for those who hold that means, and one about having none only for those
//! who hold none; [`Rule::reason`] is the condition with that worked in.

use serde_json::Value;
use simbind::Rulebook;

use crate::condition::{Condition, Fact};

pub struct Question {
    pub country: String,
    pub goal: String,
    pub facts: Vec<Fact>,
    /// Worlds in which one of these holds do not exist.
    pub impossible: Vec<Condition>,
    /// The gates of the goal, in their order.
    pub gates: Vec<Gate>,
    pub opinions: Vec<Opinion>,
}

pub struct Gate {
    pub id: String,
    pub needs_means: bool,
}

/// What takes part on one basis.
#[derive(Default)]
pub struct Opinion {
    pub rules: Vec<Rule>,
    /// Those of the goal that are not prohibited.
    pub routes: Vec<Route>,
    /// Prohibited routes, of any goal, by which a person can be seen to act.
    pub prohibited: Vec<Item>,
    pub alternatives: Vec<Item>,
}

/// A name, and the condition under which it is to be found.
#[derive(Clone)]
pub struct Item {
    pub id: String,
    pub when: Condition,
}

pub struct Rule {
    pub item: Item,
    /// Its gate, by its place among those of the goal.
    pub gate: usize,
    pub blocks: bool,
    pub role: Role,
    pub means: Option<usize>,
    /// Where it is a reason; none: nowhere.
    pub reason: Option<Condition>,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Role {
    Ordinary,
    NamesMeans,
    /// Names a means that stands for another: not looked at unless the question names that means.
    StandsFor,
    WithoutMeans,
}

pub struct Route {
    pub item: Item,
    /// The gates of the goal that it clears, a bit each.
    pub clears: u64,
}

/// The model of a rulebook as JSON. What an item has in a header of its own is put beside the rest of it.
pub fn json(rulebook: &Rulebook) -> Result<Value, serde_json::Error> {
    let mut model = serde_json::to_value(rulebook.model())?;
    for kind in ["rules", "routes", "alternatives"] {
        for item in model[kind].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
            if let Some(Value::Object(mut header)) = item.remove("header") {
                item.append(&mut header);
            }
        }
    }
    Ok(model)
}

impl Question {
    /// Reads the question from what [`json`] gives. None where the model has not the expected shape.
    pub fn read(model: &Value, country: &str, goal: &str) -> Option<Question> {
        let words = &model["vocabulary"];
        let id = |value: &Value| Some(value["id"].as_str()?.to_owned());
        let facts = list(&words["facts"]).iter().map(|fact| {
            Some(Fact { id: id(fact)?, values: list(&fact["values"]).iter().map(id).collect::<Option<_>>()? })
        });
        let goals = list(&words["goals"]);
        let goal_place = goals.iter().position(|of| of["id"] == goal)?;
        let countries = list(&model["countries"]);
        let reader = Reader {
            model,
            facts: facts.collect::<Option<_>>()?,
            country: countries.iter().position(|of| of["code"] == country)?,
            goal: goal_place,
            gates: list(&goals[goal_place]["gates"]).iter().filter_map(place).collect(),
        };
        let documented = !countries[reader.country]["document"].is_null();
        let mut opinions = Vec::new();
        for basis in ["document", "evidence"] {
            let speaks = list(&model["rules"]).iter().any(|rule| rule["basis"] == basis && reader.covers(rule));
            if if basis == "document" { documented } else { speaks } {
                opinions.push(reader.opinion(basis)?);
            }
        }
        let gates = reader.gates.iter().map(|gate| {
            let gate = &words["gates"][gate];
            Some(Gate { id: id(gate)?, needs_means: gate["needs_means"] == true })
        });
        Some(Question {
            country: country.to_owned(),
            goal: goal.to_owned(),
            gates: gates.collect::<Option<_>>()?,
            impossible: list(&words["impossible"])
                .iter()
                .map(|of| reader.condition(&of["when"]))
                .collect::<Option<_>>()?,
            opinions,
            facts: reader.facts,
        })
    }

    /// The rules as reasons, of all opinions.
    pub fn reasons(&self) -> Vec<Item> {
        let rules = self.opinions.iter().flat_map(|opinion| &opinion.rules);
        rules.filter_map(|rule| Some(Item { id: rule.item.id.clone(), when: rule.reason.clone()? })).collect()
    }

    /// Routes, prohibited routes and alternatives, of all opinions.
    pub fn others(&self) -> Vec<Item> {
        let of_opinion = |opinion: &Opinion| {
            let routes = opinion.routes.iter().map(|route| route.item.clone());
            routes
                .chain(opinion.prohibited.iter().cloned())
                .chain(opinion.alternatives.iter().cloned())
                .collect::<Vec<_>>()
        };
        self.opinions.iter().flat_map(of_opinion).filter(|item| item.when != Condition::Never).collect()
    }
}

struct Reader<'m> {
    model: &'m Value,
    facts: Vec<Fact>,
    country: usize,
    goal: usize,
    gates: Vec<usize>,
}

impl Reader<'_> {
    fn opinion(&self, basis: &str) -> Option<Opinion> {
        let mut opinion = Opinion::default();
        for rule in self.taking_part("rules", basis).filter(|rule| self.of_goal(rule)) {
            let Some(gate) = self.gates.iter().position(|gate| rule["gate"] == *gate) else { continue };
            let role = match rule["role"].as_str()? {
                "names_means" if rule["stands_for"].is_null() => Role::NamesMeans,
                "names_means" => Role::StandsFor,
                "without_means" => Role::WithoutMeans,
                _ => Role::Ordinary,
            };
            let (means, blocks) = (place(&rule["means"]), rule["effect"] == "blocks");
            opinion.rules.push(Rule { item: self.item(rule)?, gate, blocks, role, means, reason: None });
        }
        self.work_in_means(&mut opinion);
        for route in self.taking_part("routes", basis) {
            let item = self.item(route)?;
            if route["compliance"] == "prohibited" {
                // A prohibited route without a condition is one by which nobody can be seen to act.
                opinion.prohibited.extend((item.when != Condition::Always).then_some(item));
            } else if self.of_goal(route) {
                let clears = self.gates.iter().enumerate().filter(|(_, gate)| bit(&route["clears"], **gate));
                opinion.routes.push(Route { item, clears: clears.map(|(slot, _)| 1 << slot).sum() });
            }
        }
        for other in self.taking_part("alternatives", basis).filter(|other| self.of_goal(other)) {
            let mut item = self.item(other)?;
            if let Some(means) = place(&other["means"]) {
                // Nobody is sent to pay with what is known not to pay.
                let closing = opinion.rules.iter().filter(|rule| {
                    let needed = self.gates.get(rule.gate).is_some_and(|gate| self.needs_means(*gate));
                    needed && rule.blocks && rule.role == Role::Ordinary && rule.means == Some(means)
                });
                let closed = Condition::any(closing.map(|rule| rule.item.when.clone()));
                item.when = Condition::all([item.when, closed.negated(&self.facts)]);
            }
            opinion.alternatives.push(item);
        }
        Some(opinion)
    }

    /// Works out where each rule is a reason, given the means that the basis names for the goal.
    fn work_in_means(&self, opinion: &mut Opinion) {
        let needed = self.gates.iter().any(|gate| self.needs_means(*gate));
        let named = opinion.rules.iter().filter(|rule| needed && rule.role == Role::NamesMeans);
        let named = named.filter_map(|rule| Some((rule.means?, rule.item.when.clone()))).collect::<Vec<_>>();
        let held = |means: Option<usize>| {
            let ways = named.iter().filter(|(of, _)| means.is_none_or(|means| means == *of));
            Condition::any(ways.map(|(_, when)| when.clone()))
        };
        for rule in &mut opinion.rules {
            let when = rule.item.when.clone();
            rule.reason = match (rule.role, rule.means) {
                (Role::Ordinary, None) => Some(when),
                (Role::Ordinary, means) => Some(Condition::all([when, held(means)])),
                // Where the rule that names a means holds, that means is held.
                (Role::NamesMeans, means) => (needed && means.is_some()).then_some(when),
                (Role::StandsFor, _) => None,
                (Role::WithoutMeans, _) => {
                    (!named.is_empty()).then(|| Condition::all([when, held(None).negated(&self.facts)]))
                }
            };
            rule.reason.take_if(|reason| *reason == Condition::Never);
        }
    }

    fn taking_part<'r>(&'r self, kind: &str, basis: &str) -> impl Iterator<Item = &'r Value> {
        let items = list(&self.model[kind]).iter().filter(move |item| item["basis"] == *basis && self.covers(item));
        items.filter(|item| self.in_force(item)).collect::<Vec<_>>().into_iter()
    }

    fn needs_means(&self, gate: usize) -> bool {
        self.model["vocabulary"]["gates"][gate]["needs_means"] == true
    }

    fn covers(&self, item: &Value) -> bool {
        item["scope"] == "World" || item["scope"]["Country"] == self.country
    }

    fn of_goal(&self, item: &Value) -> bool {
        bit(&item["goals"], self.goal)
    }

    /// Whether a claim on which it rests counts: for the document any, for the evidence one that is supported and in effect.
    fn in_force(&self, item: &Value) -> bool {
        let claims =
            list(&item["because"]).iter().map(|claim| &self.model["claims"][place(claim).unwrap_or(usize::MAX)]);
        let mut claims = claims.filter(|claim| claim.is_object() && claim["retracted"] != true);
        let counts = claims.any(|claim| {
            let supported = match (claim["assessment"].as_str(), claim["confidence"].as_str()) {
                (Some(assessment), _) => assessment == "supported",
                (None, confidence) => confidence.is_some_and(|confidence| confidence != "low"),
            };
            item["basis"] == "document" || (supported && self.on_the_day(claim))
        });
        counts && self.on_the_day(&item["period"])
    }

    /// Whether the rulebook's day is in a period. Days are written `YYYY-MM-DD`, so they compare as text.
    fn on_the_day(&self, period: &Value) -> bool {
        let day = self.model["date"].as_str();
        period["from"].as_str().is_none_or(|from| Some(from) <= day)
            && period["until"].as_str().is_none_or(|until| day < Some(until))
    }

    fn item(&self, of: &Value) -> Option<Item> {
        Some(Item { id: of["id"].as_str()?.to_owned(), when: self.condition(&of["when"])? })
    }

    fn condition(&self, of: &Value) -> Option<Condition> {
        let parts = |of: &Value| list(of).iter().map(|part| self.condition(part)).collect::<Option<Vec<_>>>();
        let Some((kind, of)) = of.as_object().and_then(|of| of.iter().next()) else {
            // What always holds may be left out.
            return (of == "*" || of.is_null()).then_some(Condition::Always);
        };
        match kind.as_str() {
            "all" => Some(Condition::all(parts(of)?)),
            "any" => Some(Condition::any(parts(of)?)),
            // None of these, of one or of a list.
            "not" if of.is_array() => Some(Condition::any(parts(of)?).negated(&self.facts)),
            "not" => Some(self.condition(of)?.negated(&self.facts)),
            "is" => Some(Condition::is(place(&of[0])?, of[1].as_u64()?, &self.facts)),
            "goal" => Some(if bit(of, self.goal) { Condition::Always } else { Condition::Never }),
            _ => None,
        }
    }
}

fn list(of: &Value) -> &[Value] {
    of.as_array().map_or(&[], Vec::as_slice)
}

fn place(of: &Value) -> Option<usize> {
    usize::try_from(of.as_u64()?).ok()
}

fn bit(set: &Value, place: usize) -> bool {
    set.as_u64().is_some_and(|set| set >> place & 1 == 1)
}
