//! CEL (`cel`): a program for each rule, executed one after the other in the context of the profile. A context holds each
//! fact as a variable and is made beforehand.

use std::error::Error;
use std::sync::Arc;

use cel::{Context, Env, Program, Value};

use crate::condition::{Fact, Syntax, World};
use crate::contestant::{Contestant, Turn, quoted, told};
use crate::model::Item;

pub struct Cel {
    names: Vec<String>,
    programs: Vec<Program>,
    contexts: Vec<Context<'static, 'static>>,
}

const SYNTAX: Syntax = Syntax {
    always: "true",
    and: " && ",
    or: " || ",
    is: |fact, values, one_of| match (values, one_of) {
        ([value], true) => format!("{fact} == \"{value}\""),
        ([value], false) => format!("{fact} != \"{value}\""),
        _ => format!("{fact} in [{}]", quoted(values, '"')),
    },
};

impl Cel {
    pub fn build(facts: &[Fact], rules: &[Item], worlds: &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>> {
        let env = Arc::new(Env::stdlib());
        let context = |world: &World| {
            let mut context = Context::with_env(Arc::clone(&env));
            for (fact, value) in told(facts, world) {
                context.add_variable_from_value(fact, value);
            }
            context
        };
        let programs = rules.iter().map(|rule| env.compile(&rule.when.text(facts, &SYNTAX)));
        Ok(Box::new(Cel {
            names: rules.iter().map(|rule| rule.id.clone()).collect(),
            programs: programs.collect::<Result<_, _>>().map_err(|errors| format!("{errors:?}"))?,
            contexts: worlds.iter().map(context).collect(),
        }))
    }

    fn ask(&self, world: usize) -> Vec<usize> {
        let context = &self.contexts[world];
        let programs = self.programs.iter().enumerate();
        programs
            .filter(|(_, program)| program.execute(context) == Ok(Value::Bool(true)))
            .map(|(rule, _)| rule)
            .collect()
    }
}

impl Contestant for Cel {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        self.ask(world).into_iter().map(|rule| self.names[rule].clone()).collect()
    }
}
