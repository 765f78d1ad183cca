//! datalogic-rs (JSONLogic): a compiled rule for each rule, evaluated one after the other. A profile is parsed beforehand,
//! which costs an evaluation nothing; the arena is kept from one profile to the next and reset between them.

use std::cell::RefCell;
use std::error::Error;

use datalogic_rs::bumpalo::Bump;
use datalogic_rs::{Engine, Logic, ParsedData};
use serde_json::{Value, json};

use crate::condition::{Condition, Fact, World, all_values, named};
use crate::contestant::{Contestant, Turn, as_json};
use crate::model::Item;

pub struct Datalogic {
    names: Vec<String>,
    engine: Engine,
    rules: Vec<Logic>,
    profiles: Vec<ParsedData>,
    arena: RefCell<Bump>,
}

impl Datalogic {
    pub fn build(facts: &[Fact], rules: &[Item], worlds: &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>> {
        let engine = Engine::new();
        let compiled = rules.iter().map(|rule| engine.compile(logic(&rule.when, facts).to_string().as_str()));
        let profiles = worlds.iter().map(|world| ParsedData::from_json(&as_json(facts, world).to_string()));
        Ok(Box::new(Datalogic {
            names: rules.iter().map(|rule| rule.id.clone()).collect(),
            rules: compiled.collect::<Result<_, _>>()?,
            profiles: profiles.collect::<Result<_, _>>()?,
            engine,
            arena: RefCell::default(),
        }))
    }

    fn ask(&self, world: usize) -> Vec<usize> {
        let mut arena = self.arena.borrow_mut();
        arena.reset();
        let holds = |logic: &Logic| {
            let value = self.engine.evaluate(logic, &self.profiles[world], &arena);
            value.is_ok_and(|value| value.as_bool() == Some(true))
        };
        (0..self.rules.len()).filter(|rule| holds(&self.rules[*rule])).collect()
    }
}

fn logic(when: &Condition, facts: &[Fact]) -> Value {
    let parts = |parts: &[Condition]| parts.iter().map(|part| logic(part, facts)).collect::<Vec<_>>();
    match when {
        Condition::Always => json!(true),
        Condition::Never => json!(false),
        Condition::All(all) => json!({"and": parts(all)}),
        Condition::Any(any) => json!({"or": parts(any)}),
        Condition::Is(fact, values) => {
            let fact = &facts[*fact];
            let others = all_values(fact) & !values;
            match (named(fact, *values).as_slice(), named(fact, others).as_slice()) {
                ([value], _) => json!({"===": [{"var": fact.id}, value]}),
                (_, [other]) => json!({"!==": [{"var": fact.id}, other]}),
                (several, _) => json!({"in": [{"var": fact.id}, several]}),
            }
        }
    }
}

impl Contestant for Datalogic {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        self.ask(world).into_iter().map(|rule| self.names[rule].clone()).collect()
    }
}
