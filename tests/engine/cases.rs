//! The cases of `tests/cases/` hold through the library: what is compared is what its accessors say. The command line, which
//! prints the report, is held to the same cases in the tests of the output.

use serde_json::{Value, json};
use simbind::{Cited, Evaluation, Opinion, Refusal, Rulebook};

use crate::support::case_files::{Case, check};

fn cited<'e>(citations: impl Iterator<Item = Cited<'e>>) -> Value {
    citations.map(|cited| json!({"lines": cited.citation().lines()})).collect()
}

fn opinion(opinion: Opinion<'_>) -> Value {
    let gates = opinion.gates().map(|(gate, state)| (gate.id().to_owned(), Value::from(state.as_str())));
    let reasons = opinion.reasons().map(
        |reason| json!({"rule": reason.id(), "decisive": reason.decisive(), "citations": cited(reason.citations())}),
    );
    let routes = opinion.routes().map(|way| json!({"id": way.route().id(), "citations": cited(way.citations())}));
    let refused = |way: Refusal<'_>| json!({"id": way.route().id(), "engaged": way.engaged()});
    json!({
        "verdict": opinion.verdict().as_str(),
        "guaranteed": opinion.guaranteed().as_str(),
        "gates": gates.collect::<serde_json::Map<_, _>>(),
        "reasons": reasons.collect::<Value>(),
        "routes": routes.collect::<Value>(),
        "refused": opinion.refused().map(refused).collect::<Value>(),
        "alternatives": opinion.alternatives().map(|hint| json!({"id": hint.alternative().id()})).collect::<Value>(),
    })
}

fn found(evaluation: &Evaluation<'_>) -> Value {
    json!({
        "verdict": evaluation.verdict().as_str(),
        "guaranteed": evaluation.guaranteed().as_str(),
        "disputed": evaluation.disputed(),
        "document": evaluation.document().map(opinion),
        "evidence": evaluation.evidence().map(opinion),
    })
}

#[test]
fn through_the_library() {
    let rulebook = Rulebook::builtin();
    check(|cases| {
        let answer = |case: &Case| {
            let question = case.question();
            let asked = question.profile(rulebook.vocabulary()).and_then(|profile| Ok((profile, question.day()?)));
            match asked.and_then(|(profile, day)| rulebook.evaluate(&case.country, &profile, day)) {
                Ok(evaluation) => found(&evaluation),
                Err(error) => Value::String(error.to_string()),
            }
        };
        cases.iter().map(answer).collect()
    });
}
