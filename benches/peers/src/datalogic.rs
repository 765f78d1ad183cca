//! datalogic-rs (JSONLogic): a compiled rule for each rule, evaluated one after the other. A profile is parsed beforehand,
//! which costs an evaluation nothing; the arena is kept from one profile to the next and reset between them.

use std::cell::RefCell;
use std::error::Error;

use datalogic_rs::bumpalo::Bump;
use datalogic_rs::{Engine, Logic, ParsedData};

use crate::condition::{Fact, World};
use crate::contestant::{Contestant, Turn, as_json};
use crate::model::Item;
use crate::translate::logic;

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

impl Contestant for Datalogic {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        self.ask(world).into_iter().map(|rule| self.names[rule].clone()).collect()
    }
}
