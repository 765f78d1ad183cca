//! Cedar as judge: complete profiles, drawn at random, are put to the policies and to the engine.
//!
//! `simbind-cedar [profiles]`. A request is allowed exactly where the verdict is `theoretically_possible`; the policies that deny
//! it are the blocks of whole gates that the engine calls decisive, and, where no means works, the policy that says so.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::process::ExitCode;

use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request};
use serde_json::{Value, json};
use simbind::export::Export;
use simbind::model::{QuantityKind, Role, ValueId};
use simbind::{Date, Evaluation, GateState, Question, Reason, Rulebook, Verdict};

type Failed = Box<dyn Error>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failed> {
    let profiles = std::env::args().nth(1).map_or(Ok(20_000), |count| count.parse::<usize>())?;
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let (museum, cards) = (read(root, "tests/museum")?, read(root, "examples/library_card")?);
    for (name, rulebook) in [("own rules", Rulebook::builtin()), ("museum", &museum), ("library card", &cards)] {
        let count = if name == "own rules" { profiles } else { profiles / 10 };
        let judge = Judge::of(rulebook, None)?;
        let (mut allowed, mut denied, mut by_means) = (0, 0, 0);
        let mut dice = Dice(7);
        for _ in 0..count {
            let (answer, stuck) = judge.compare(&mut dice)?;
            *(if answer { &mut allowed } else { &mut denied }) += 1;
            by_means += usize::from(stuck);
        }
        println!("{name}: {allowed} allowed, {denied} denied, of these {by_means} for want of a means");
        if name != "museum" && (allowed == 0 || denied == 0) {
            return Err("one of the two decisions never came out".into());
        }
    }
    for day in ["2023-01-01", "2024-03-01", "2025-03-01"] {
        let judge = Judge::of(Rulebook::builtin(), Some(day.parse::<Date>().map_err(|error| error.to_string())?))?;
        let mut dice = Dice(11);
        for _ in 0..profiles / 10 {
            judge.compare(&mut dice)?;
        }
        println!("own rules as of {day}: {} alike", profiles / 10);
    }
    closed(&museum)
}

fn read(root: &str, folder: &str) -> Result<Rulebook, Failed> {
    Ok(Rulebook::from_dir(format!("{root}/{folder}"))?)
}

/// The policies of a rulebook on a day.
struct Judge<'r> {
    rulebook: &'r Rulebook,
    day: Date,
    policies: PolicySet,
    /// What each policy is called in the rulebook.
    names: BTreeMap<String, String>,
}

impl<'r> Judge<'r> {
    fn of(rulebook: &'r Rulebook, day: Option<Date>) -> Result<Judge<'r>, Failed> {
        let policies: PolicySet = Export::of(rulebook).as_of(day).to_cedar()?.parse()?;
        let name = |policy: &cedar_policy::Policy| Some((policy.id().to_string(), policy.annotation("id")?.to_owned()));
        let names = policies.policies().filter_map(name).collect();
        Ok(Judge { rulebook, day: day.unwrap_or(rulebook.model().date()), policies, names })
    }

    /// Whether it is allowed, and the policies that decided so.
    fn decide(&self, country: &str, goal: &str, context: Value) -> Result<(bool, BTreeSet<String>), Failed> {
        let entity = |kind: &str, name: &str| format!("{kind}::{}", json!(name)).parse::<EntityUid>();
        let context = Context::from_json_value(context, None)?;
        let (action, country) = (entity("Action", goal)?, entity("Country", country)?);
        let request = Request::new(entity("Person", "someone")?, action, country, context, None)?;
        let response = Authorizer::new().is_authorized(&request, &self.policies, &Entities::empty());
        let names = response.diagnostics().reason().filter_map(|id| self.names.get(&id.to_string()).cloned());
        Ok((response.decision() == Decision::Allow, names.collect()))
    }

    /// Puts a profile to both. Whether it is allowed, and whether it is denied for want of a means.
    fn compare(&self, dice: &mut Dice) -> Result<(bool, bool), Failed> {
        let (country, goal, told, context) = self.drawn(dice);
        let asked = json!({"country": country, "goal": goal, "as_of": self.day.to_string(), "facts": told});
        let question: Question = serde_json::from_value(asked.clone())?;
        let evaluation = question.evaluate(self.rulebook)?;
        let (allowed, policies) = self.decide(&country, &goal, context)?;
        let wrong =
            |what: &str| -> Result<(bool, bool), Failed> { Err(format!("{what}: {policies:?} for {asked}").into()) };
        if allowed != (evaluation.verdict() == Verdict::TheoreticallyPossible) {
            return wrong("another decision");
        }
        let of_means = |name: &&String| name.starts_with("no-means-");
        let named = policies.iter().filter(|name| !of_means(name) && *name != "told").cloned().collect::<BTreeSet<_>>();
        if named != blocks(self.rulebook, &evaluation) {
            return wrong("other blocks");
        }
        for opinion in evaluation.opinions() {
            let basis = opinion.basis().as_str();
            let stuck = policies.iter().filter(of_means).any(|name| name.starts_with(&format!("no-means-{basis}")));
            let closed = opinion.gates().filter(|(_, state)| *state == GateState::Blocked);
            let unexplained = closed.filter(|(gate, _)| {
                let mut reasons = opinion.reasons().filter(|reason| reason.decisive() && reason.means().is_none());
                !reasons.any(|reason| reason.gate().id() == gate.id() && is_ordinary(self.rulebook, &reason))
            });
            if unexplained.count() > 0 && !stuck || stuck && opinion.verdict() == Verdict::TheoreticallyPossible {
                return wrong("another word on means");
            }
        }
        Ok((allowed, policies.iter().any(|name| of_means(&name))))
    }

    /// A country, a goal and what is told of a world that can be, for the engine and as the context of a request.
    fn drawn(&self, dice: &mut Dice) -> (String, String, Value, Value) {
        let (model, words) = (self.rulebook.model(), self.rulebook.vocabulary());
        let countries = model.countries().iter().filter(|country| country.described()).collect::<Vec<_>>();
        let country = countries[dice.below(countries.len())].code().to_owned();
        let goal = &words.goals()[dice.below(words.goals().len())];
        let id = words.goal(goal.id()).expect("it is declared");
        let value = |fact: usize, dice: &mut Dice| {
            let fact = &words.facts()[fact];
            // Exceptions stand in the way of everything else, so that they are drawn less often.
            let usual = fact.presumed().map(|value| value.id()).next().filter(|_| dice.below(4) > 0);
            let name = usual.unwrap_or_else(|| fact.values()[dice.below(fact.values().len())].id());
            fact.value(name).expect("it is declared")
        };
        let world = loop {
            let mut world = (0..words.facts().len()).map(|fact| value(fact, dice)).collect::<Vec<ValueId>>();
            let mut tries = 0;
            while let Some(hit) = words.impossible().iter().find(|impossible| impossible.when().holds(&world, id)) {
                let facts = hit.when().facts();
                let fact = facts[dice.below(facts.len())].index();
                world[fact] = value(fact, dice);
                tries += 1;
                if tries > 2_000 {
                    break;
                }
            }
            if tries <= 2_000 {
                break world;
            }
        };
        let (mut told, mut context) = (BTreeMap::new(), BTreeMap::new());
        for (fact, value) in words.facts().iter().zip(world) {
            let name = fact.values()[value.index()].id();
            let Some(quantity) = fact.quantity() else {
                told.insert(fact.id(), json!(name));
                context.insert(fact.id(), json!(name));
                continue;
            };
            // Of these two kinds are the quantities of the rulebooks that are asked.
            if quantity.kind() == QuantityKind::Money {
                let figure = ["0", "1", "3500.5", "14000.01", "36000", "1000000"][dice.below(6)];
                let decimal = if figure.contains('.') { figure.to_owned() } else { format!("{figure}.0") };
                told.insert(fact.id(), json!(figure));
                context.insert(fact.id(), json!({"__extn": {"fn": "decimal", "arg": decimal}}));
            } else {
                let figure = [0, 1, 2, 3, 17, 18, 60][dice.below(7)];
                told.insert(fact.id(), json!(figure));
                context.insert(fact.id(), json!(figure));
            }
        }
        (country, goal.id().to_owned(), json!(told), json!(context))
    }
}

/// Whether a rule says something of its gate, and not that there is no means.
fn is_ordinary(rulebook: &Rulebook, reason: &Reason<'_>) -> bool {
    let rules = rulebook.model().rules();
    rules.iter().any(|rule| rule.id() == reason.id() && rule.role() == Role::Ordinary)
}

/// The blocks of whole gates that decide.
fn blocks(rulebook: &Rulebook, evaluation: &Evaluation<'_>) -> BTreeSet<String> {
    let decisive = evaluation.reasons().filter(|reason| reason.decisive() && reason.means().is_none());
    decisive.filter(|reason| is_ordinary(rulebook, reason)).map(|reason| reason.id().into_owned()).collect()
}

/// What is not told as it should be is denied, and a policy that is missing is noticed.
fn closed(museum: &Rulebook) -> Result<(), Failed> {
    let mut judge = Judge::of(museum, None)?;
    let told = json!({"ticket": "day", "weekday": "other", "coat": "none"});
    let allowed = |judge: &Judge<'_>, context: Value| judge.decide("XA", "enter", context).map(|(allowed, _)| allowed);
    if !allowed(&judge, told.clone())? {
        return Err("a day ticket opens the door".into());
    }
    for (fact, value) in [("ticket", Value::Null), ("weekday", json!("moonday")), ("coat", json!(1))] {
        let mut context = told.clone();
        let members = context.as_object_mut().ok_or("it is an object")?;
        match value {
            Value::Null => members.remove(fact),
            value => members.insert(fact.to_owned(), value),
        };
        if allowed(&judge, context)? {
            return Err(format!("`{fact}` is not told as it should be, and the request is allowed").into());
        }
    }
    let contradiction = json!({"ticket": "none", "weekday": "other", "coat": "hung"});
    if !judge.decide("XA", "enter", contradiction)?.1.contains("impossible-cloakroom") {
        return Err("facts that contradict one another are not named".into());
    }
    let mut without = PolicySet::new();
    let is_one = |name: Option<&str>| ["by-ticket", "article-ticket"].contains(&name.unwrap_or_default());
    for policy in judge.policies.policies().filter(|policy| !is_one(policy.annotation("id"))) {
        without.add(policy.clone())?;
    }
    judge.policies = without;
    match allowed(&judge, json!({"ticket": "none", "weekday": "other", "coat": "none"}))? {
        true => Ok(()),
        false => Err("nothing changes where a policy is missing".into()),
    }
}

/// Numbers that look random and are the same in every run: xorshift.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 32) as usize % bound.max(1)
    }
}
