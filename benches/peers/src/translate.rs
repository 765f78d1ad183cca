//! Conditions in the languages of Cedar and of JSONLogic, for their engines here and for their WebAssembly elsewhere.

use serde_json::{Value, json};

use crate::condition::{Condition, Fact, Syntax, all_values, named};
use crate::contestant::quoted;
use crate::model::Item;

const CEDAR: Syntax = Syntax {
    always: "true",
    and: " && ",
    or: " || ",
    is: |fact, values, one_of| match (values, one_of) {
        ([value], true) => format!("context.{fact} == \"{value}\""),
        ([value], false) => format!("context.{fact} != \"{value}\""),
        _ => format!("[{}].contains(context.{fact})", quoted(values, '"')),
    },
};

/// A rule as a policy of Cedar that permits.
pub fn cedar(rule: &Item, facts: &[Fact]) -> String {
    let when = match &rule.when {
        Condition::Always => String::new(),
        when => format!(" when {{ {} }}", when.text(facts, &CEDAR)),
    };
    format!("permit(principal, action, resource){when};")
}

/// A condition in JSONLogic.
pub fn logic(when: &Condition, facts: &[Fact]) -> Value {
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
