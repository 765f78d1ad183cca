//! Zen, twice. `zen-expression`: an expression for each rule, compiled and run one after the other on the profile.
//! `zen-engine`: one decision table that collects every row that matches; a column for each fact, a row for each region of a
//! condition, so that its index over text values takes part. A profile is a variable, made beforehand; handing it over is a
//! reference count.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::error::Error;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::json;
use zen_engine::Decision;
use zen_engine::model::GraphContent;
use zen_expression::expression::Standard;
use zen_expression::variable::Variable;
use zen_expression::vm::VM;
use zen_expression::{Expression, compile_expression};

use crate::condition::{Fact, Syntax, World, named};
use crate::contestant::{Contestant, Turn, as_json, quoted};
use crate::model::Item;

pub struct Expressions {
    names: Vec<String>,
    expressions: Vec<Expression<Standard>>,
    profiles: Vec<Variable>,
    machine: RefCell<VM>,
}

pub struct Table {
    decision: Decision,
    profiles: Vec<Variable>,
}

const SYNTAX: Syntax = Syntax {
    always: "true",
    and: " and ",
    or: " or ",
    is: |fact, values, one_of| match (values, one_of) {
        ([value], true) => format!("{fact} == '{value}'"),
        ([value], false) => format!("{fact} != '{value}'"),
        _ => format!("{fact} in [{}]", quoted(values, '\'')),
    },
};

impl Expressions {
    pub fn build(facts: &[Fact], rules: &[Item], worlds: &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>> {
        let expressions = rules.iter().map(|rule| compile_expression(&rule.when.text(facts, &SYNTAX)));
        Ok(Box::new(Expressions {
            names: rules.iter().map(|rule| rule.id.clone()).collect(),
            expressions: expressions.collect::<Result<_, _>>()?,
            profiles: worlds.iter().map(|world| as_json(facts, world).into()).collect(),
            machine: RefCell::new(VM::new()),
        }))
    }

    fn ask(&self, world: usize) -> Vec<usize> {
        let mut machine = self.machine.borrow_mut();
        let scope = self.profiles[world].clone().into();
        let mut holds = |rule: &usize| {
            let value = self.expressions[*rule].evaluate_with_scope(&scope, &mut machine);
            value.is_ok_and(|value| value.as_bool() == Some(true))
        };
        (0..self.expressions.len()).filter(|rule| holds(rule)).collect()
    }
}

impl Contestant for Expressions {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        self.ask(world).into_iter().map(|rule| self.names[rule].clone()).collect()
    }
}

impl Table {
    pub fn build(facts: &[Fact], rules: &[Item], worlds: &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>> {
        let mut used = BTreeSet::new();
        rules.iter().for_each(|rule| rule.when.visit(&mut |fact| _ = used.insert(fact)));
        let columns = used.iter().map(|fact| &facts[*fact].id);
        let inputs = columns.map(|id| json!({"id": id, "name": id, "field": id})).collect::<Vec<_>>();
        let rows = rules.iter().flat_map(|rule| {
            rule.when.regions().into_iter().map(|region| {
                let mut row = serde_json::Map::new();
                for (fact, values) in region {
                    // Always a list of values: that is what the index of a column takes.
                    let cell = quoted(&named(&facts[fact], values), '\'');
                    row.insert(facts[fact].id.clone(), cell.into());
                }
                row.insert("found".to_owned(), format!("'{}'", rule.id).into());
                row
            })
        });
        let rows = rows.collect::<Vec<_>>();
        let content: GraphContent = serde_json::from_value(json!({
            "nodes": [
                {"id": "in", "name": "in", "type": "inputNode", "content": {}},
                {"id": "table", "name": "table", "type": "decisionTableNode", "content": {
                    "hitPolicy": "collect", "inputs": inputs,
                    "outputs": [{"id": "found", "name": "found", "field": "found"}], "rules": rows,
                }},
                {"id": "out", "name": "out", "type": "outputNode", "content": {}},
            ],
            "edges": [
                {"id": "first", "sourceId": "in", "targetId": "table"},
                {"id": "second", "sourceId": "table", "targetId": "out"},
            ],
        }))?;
        let mut decision = Decision::from(content);
        decision.compile();
        let profiles = worlds.iter().map(|world| as_json(facts, world).into()).collect();
        Ok(Box::new(Table { decision, profiles }))
    }

    /// Nothing in a table waits, so that the first poll gives the answer.
    fn ask(&self, world: usize) -> Option<Variable> {
        let answer = pin!(self.decision.evaluate(self.profiles[world].clone()));
        match answer.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => Some(answer.ok()?.result),
            Poll::Pending => None,
        }
    }
}

impl Contestant for Table {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        let rows = self.ask(world).map(|rows| rows.to_value()).unwrap_or_default();
        let rows = rows.as_array().map(Vec::as_slice).unwrap_or_default();
        // A condition of several regions may match in more than one row.
        let names = rows.iter().filter_map(|row| Some(row["found"].as_str()?.to_owned())).collect::<BTreeSet<_>>();
        names.into_iter().collect()
    }
}
