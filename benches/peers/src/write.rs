//! The questions as data, for peers that run elsewhere: the rules in the language of each, the profiles, and the rules that
//! simbind finds in each of them.

use std::error::Error;

use serde_json::{Value, json};
use simbind::Rulebook;

use crate::asking::Asking;
use crate::contestant::as_json;
use crate::model::{self, Question};
use crate::translate::{cedar, logic};
use crate::world::{Random, worlds};
use crate::{QUESTIONS, check};

pub fn run(file: &str, profiles: usize) -> Result<(), Box<dyn Error>> {
    let rulebook = Rulebook::builtin();
    let model = model::json(rulebook)?;
    let mut random = Random(10);
    let mut written = Vec::new();
    for (country, goal) in QUESTIONS {
        let question = Question::read(&model, country, goal).ok_or("the model is not laid out as expected")?;
        let worlds = worlds(&question, profiles, &mut random);
        let findings = Asking::new(rulebook, &question, &worlds)?.findings()?;
        let facts = &question.facts;
        let rules = question.reasons();
        let rules = rules
            .iter()
            .map(|rule| json!({"id": rule.id, "cedar": cedar(rule, facts), "logic": logic(&rule.when, facts)}));
        written.push(json!({
            "country": country,
            "goal": goal,
            "rules": rules.collect::<Value>(),
            "profiles": worlds.iter().map(|world| as_json(facts, world)).collect::<Value>(),
            "found": findings.iter().map(check::Findings::reasons).collect::<Vec<_>>(),
        }));
    }
    std::fs::write(file, serde_json::to_vec(&written)?).map_err(|error| format!("cannot write `{file}`: {error}"))?;
    println!("{file}: {} questions, {profiles} profiles each", written.len());
    Ok(())
}
