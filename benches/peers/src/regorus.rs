//! regorus (Rego), twice: the interpreter, and the register machine to which it compiles. A partial set `found` collects the
//! names of the rules; each region of a condition is a body of its own, as `or` is written in Rego. A profile is the input
//! document, made beforehand; handing it over is a reference count.

use std::cell::RefCell;
use std::error::Error;
use std::fmt::Write as _;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{CompiledPolicy, Engine, PolicyModule, Value, compile_policy_with_entrypoint};

use crate::condition::{Fact, World, values_text};
use crate::contestant::{Contestant, Turn, as_json, quoted};
use crate::model::Item;

const FOUND: &str = "data.peers.found";

pub struct Interpreter {
    engine: RefCell<Engine>,
    profiles: Vec<Value>,
}

pub struct Machine {
    machine: RefCell<RegoVM>,
    profiles: Vec<Value>,
}

fn policy(facts: &[Fact], rules: &[Item]) -> String {
    let mut text = "package peers\n\nimport rego.v1\n\n".to_owned();
    for rule in rules {
        for region in rule.when.regions() {
            let tests = region.iter().map(|(fact, values)| values_text(&facts[*fact], *values, comparison));
            let body = tests.collect::<Vec<_>>().join("; ");
            let body = if body.is_empty() { "true" } else { &body };
            let _ = writeln!(text, "found contains \"{}\" if {{ {body} }}", rule.id);
        }
    }
    text
}

fn comparison(fact: &str, values: &[&str], one_of: bool) -> String {
    match (values, one_of) {
        ([value], true) => format!("input.{fact} == \"{value}\""),
        ([value], false) => format!("input.{fact} != \"{value}\""),
        _ => format!("input.{fact} in {{{}}}", quoted(values, '"')),
    }
}

fn profiles(facts: &[Fact], worlds: &[World]) -> Vec<Value> {
    worlds.iter().map(|world| Value::from(as_json(facts, world))).collect()
}

fn compiled(facts: &[Fact], rules: &[Item]) -> Result<CompiledPolicy, Box<dyn Error>> {
    let module = PolicyModule { id: "peers.rego".into(), content: policy(facts, rules).into() };
    Ok(compile_policy_with_entrypoint(Value::new_object(), &[module], FOUND.into())?)
}

fn names(found: Value) -> Vec<String> {
    let found =
        found.as_set().map(|set| set.iter().filter_map(|name| Some(name.as_string().ok()?.to_string())).collect());
    found.unwrap_or_default()
}

impl Interpreter {
    pub fn build(facts: &[Fact], rules: &[Item], worlds: &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>> {
        let mut engine = Engine::new();
        engine.add_policy("peers.rego".to_owned(), policy(facts, rules))?;
        Ok(Box::new(Interpreter { engine: RefCell::new(engine), profiles: profiles(facts, worlds) }))
    }

    fn ask(&self, world: usize) -> Value {
        let mut engine = self.engine.borrow_mut();
        engine.set_input(self.profiles[world].clone());
        engine.eval_rule(FOUND.to_owned()).unwrap_or(Value::Undefined)
    }
}

impl Contestant for Interpreter {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        names(self.ask(world))
    }
}

impl Machine {
    pub fn build(facts: &[Fact], rules: &[Item], worlds: &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>> {
        let program =
            Compiler::compile_from_policy(&compiled(facts, rules)?, &[FOUND]).map_err(|error| error.to_string())?;
        let mut machine = RegoVM::new();
        machine.load_program(program);
        machine.set_data(Value::new_object()).map_err(|error| error.to_string())?;
        Ok(Box::new(Machine { machine: RefCell::new(machine), profiles: profiles(facts, worlds) }))
    }

    fn ask(&self, world: usize) -> Value {
        let mut machine = self.machine.borrow_mut();
        machine.set_input(self.profiles[world].clone());
        machine.execute().unwrap_or(Value::Undefined)
    }
}

impl Contestant for Machine {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        names(self.ask(world))
    }
}
