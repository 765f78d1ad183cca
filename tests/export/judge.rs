//! The other engine, and its answers in the form of the reference evaluator.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use simbind::Date;

use crate::support::plain::Model;
use crate::support::reference::{Answer, Asked, Opinion};

pub(crate) struct Judge(regorus::Engine);

impl Judge {
    pub(crate) fn of(rego: String) -> Judge {
        let mut engine = regorus::Engine::new();
        engine.add_policy("rules.rego".to_owned(), rego).unwrap_or_else(|error| panic!("{error}"));
        Judge(engine)
    }

    pub(crate) fn ask(&mut self, question: &Value) -> Value {
        self.0.set_input(question.clone().into());
        let answer = self.0.eval_rule("data.simbind.answer".to_owned()).unwrap_or_else(|error| panic!("{error}"));
        serde_json::to_value(answer).expect("an answer is JSON")
    }
}

/// A complete question as it is written.
pub(crate) fn written(model: &Model, asked: &Asked) -> Value {
    let words = &model.vocabulary;
    let facts = words.facts.iter().zip(&asked.told).map(|(fact, told)| {
        let [value] = told.as_deref().expect("each fact is told") else { panic!("with one value") };
        (fact.id.clone(), json!(told_as(&fact.values[*value].id, asked.day)))
    });
    json!({
        "country": model.countries[asked.country].code,
        "goal": words.goals[asked.goal].id,
        "means": asked.means.map(|means| &words.means[means].id),
        "as_of": asked.day.to_string(),
        "facts": facts.collect::<BTreeMap<_, _>>(),
    })
}

/// A value as another engine is told it. A cell that is counted from the day asked about (`>=now-6mo*..<now-180d`) is told as a
/// day in it: the last one; and some days before where its end is that of a month, which is not the same day of each month.
fn told_as(cell: &str, day: Date) -> String {
    let Some((_, end)) = cell.split_once("<now-") else {
        return if cell.starts_with(">=now-") { day.to_string() } else { cell.to_owned() };
    };
    let digits = end.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let count = digits.parse::<i64>().expect("a cell ends so long ago");
    let span = match &end[digits.len()..] {
        "d" => jiff::Span::new().days(count + 1),
        "mo*" => jiff::Span::new().months(count).days(5),
        other => panic!("`{cell}` ends by an unknown measure `{other}`"),
    };
    day.checked_sub(span).expect("a day of the calendar").to_string()
}

/// What another engine says, in the form of the reference evaluator. None where it names mistakes.
pub(crate) fn read(answer: &Value) -> Option<Answer> {
    let verdict = number(&answer["verdict"])?;
    let opinions = ["document", "evidence"].into_iter().filter(|basis| !answer[*basis].is_null());
    Some(Answer {
        verdict,
        guaranteed: verdict,
        opinions: opinions.map(|basis| (basis, opinion(&answer[basis]))).collect(),
    })
}

fn number(verdict: &Value) -> Option<u8> {
    let names = ["not_directly", "via_workaround", "theoretically_possible"];
    names.iter().position(|name| verdict == name).and_then(|place| u8::try_from(place).ok())
}

fn opinion(told: &Value) -> Opinion {
    let members = |key: &str| {
        let members = told[key].as_object().unwrap_or_else(|| panic!("{key} are an object"));
        members.iter().map(|(id, member)| (id.clone(), member.clone())).collect::<Vec<_>>()
    };
    let is = |value: &Value| value.as_bool().expect("true or false");
    let state = |state: &Value| if state == "blocked" { "blocked" } else { "open" };
    let verdict = number(&told["verdict"]).expect("an opinion has a verdict");
    Opinion {
        verdict,
        guaranteed: verdict,
        gates: members("gates").into_iter().map(|(gate, value)| (gate, state(&value))).collect(),
        reasons: members("reasons").into_iter().map(|(id, reason)| (id, (true, is(&reason["decisive"])))).collect(),
        routes: members("routes").into_iter().map(|(id, _)| (id, true)).collect(),
        refused: members("refused").into_iter().map(|(id, refusal)| (id, is(&refusal["engaged"]))).collect(),
        alternatives: members("alternatives").into_iter().map(|(id, _)| (id, true)).collect(),
    }
}
