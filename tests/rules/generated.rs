//! What is generated from `rules/` and committed is fresh.
//!
//! `SIMBIND_WRITE=1 cargo test --test rules generated` writes it anew.

use simbind::schema::FileKind;

use crate::support::folders::{own_rules, root};

const REMEDY: &str = "run `SIMBIND_WRITE=1 cargo test --test rules generated`, look at the difference, and commit it";

fn fresh(path: &str, wanted: &str) {
    let path = root(path);
    if std::env::var_os("SIMBIND_WRITE").is_some() {
        std::fs::write(&path, wanted).expect("the generated file can be written");
        return;
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    if found == wanted {
        return;
    }
    let line = found.lines().zip(wanted.lines()).position(|(found, wanted)| found != wanted);
    let line = line.unwrap_or(found.lines().count().min(wanted.lines().count()));
    let excerpt = |text: &str| text.lines().nth(line).unwrap_or("(end of file)").chars().take(160).collect::<String>();
    panic!(
        "{} is not what `rules/` says, from line {}:\n  committed: {}\n  generated: {}\n{REMEDY}",
        path.display(),
        line + 1,
        excerpt(&found),
        excerpt(wanted),
    );
}

/// The rules as Rust data, and the words of the vocabulary as types.
#[test]
fn compiled_in() {
    // Where a test stands in its file is a matter of the folder it was read from.
    let root = format!("{}/", env!("CARGO_MANIFEST_DIR"));
    for (path, text) in simbind::compiled_in(own_rules()) {
        fresh(path, &text.replace(&root, ""));
    }
}

/// Which sources carry the most, for those who keep the rules.
#[cfg(feature = "render")]
#[test]
fn sensitivity_report() {
    fresh("rules/SENSITIVITY.md", &simbind::explain::sensitivity_report(own_rules()));
}

/// What editors are told of the files of the rulebook.
#[test]
fn schemas() {
    for (name, kind) in FileKind::ALL {
        let schema = serde_json::to_string_pretty(&own_rules().schema(kind)).expect("a schema is serializable");
        fresh(&format!("rules/schema/{name}.json"), &format!("{schema}\n"));
    }
}

/// What programs are told of requests and answers.
#[cfg(feature = "render")]
#[test]
fn schemas_of_the_contract() {
    let request = simbind::contract::request_schema(own_rules());
    for (name, schema) in [("request", request), ("answer", simbind::contract::answer_schema())] {
        let schema = serde_json::to_string_pretty(&schema).expect("a schema is serializable");
        fresh(&format!("rules/schema/{name}.json"), &format!("{schema}\n"));
    }
}

/// Requests with their answers, for everything that brings the engine elsewhere: the same questions as the case files ask,
/// and requests that are wrong. A request that is a text is sent as it stands.
#[cfg(all(feature = "render", feature = "builtin"))]
#[test]
fn answers_of_the_contract() {
    use serde_json::{Value, json};
    use simbind::contract::{Answerer, Fields};

    let fields = "country,goal,as_of,verdict,guaranteed,settled,disputed,decisive,sentence,document.verdict,document.gates,\
                  document.reasons.rule,document.routes.id,evidence.verdict,evidence.gates,evidence.reasons.rule,\
                  evidence.reasons.holds,evidence.routes.id,evidence.alternatives.id,evidence.refused.id";
    let mut requests = Vec::new();
    for case in crate::support::case_files::files().into_iter().flat_map(|(_, cases)| cases) {
        let mut request = serde_json::to_value(case.question()).expect("a question is plain data");
        request["id"] = json!(requests.len() + 1);
        requests.push((request, true));
    }
    for whole in [
        json!({"country": "NZ", "goal": "link_card", "facts": {"card_scheme": "visa"}, "lang": "en"}),
        json!({"country": "塞浦路斯", "analysis": true}),
        json!({"id": "whole", "country": "GB", "goal": "pay_in_mainland", "facts": {"platform": ["wechat", "alipay"], "amount": 300}, "lang": "zh"}),
        json!({"id": "once", "country": "CY", "goal": "bind", "lang": "en", "citations": "once"}),
    ] {
        requests.push((whole, false));
    }
    for wrong in [
        json!({"id": 1, "country": "Atlantis"}),
        json!({"id": 2, "country": "NZ", "goal": "bnd"}),
        json!({"id": 3, "country": "NZ", "facts": {"platform": "wechta"}}),
        json!({"id": 4, "country": "NZ", "facts": {"amount": -5}}),
        json!({"id": 5, "country": "NZ", "as_of": "2026-02-30"}),
        json!({"id": 6, "country": "NZ", "fields": ["verdcit"]}),
        json!({"id": 7, "country": "NZ", "lang": "de"}),
        json!({"id": 8, "cuntry": "NZ"}),
        json!({"id": 10, "country": "NZ", "citations": "twice"}),
        json!("{\"id\": 9, \"country\": \"NZ\""),
        json!("NZ"),
        json!(""),
    ] {
        requests.push((wrong, false));
    }
    let few = Answerer::new(simbind::Rulebook::builtin()).with_fields(fields.parse::<Fields>().expect("fields"));
    let whole = Answerer::new(simbind::Rulebook::builtin());
    let mut lines = String::new();
    for (mut request, of_case) in requests {
        if of_case {
            request["fields"] = fields.split(',').map(|name| Value::from(name.trim())).collect();
        }
        let text = request.as_str().map_or_else(|| request.to_string(), str::to_owned);
        let answer = whole.answer(&text);
        if of_case {
            request.as_object_mut().expect("an object").remove("fields");
            assert_eq!(few.answer(&request.to_string()), answer, "fields of the request and of the answerer");
            request["fields"] = fields.split(',').map(|name| Value::from(name.trim())).collect();
        }
        lines.push_str(&format!("{{\"request\":{request},\"answer\":{answer}}}\n"));
    }
    fresh("tests/cases/contract.jsonl", &lines);
}

/// The rules as plain data, and a certificate of the answer to each case: for a checker, or another engine.
#[cfg(all(feature = "reason", feature = "builtin"))]
#[test]
fn certificates() {
    use serde_json::{Value, json};

    // An entry a line, so that a change of a rule is a change of a line.
    let Ok(Value::Object(members)) = serde_json::to_value(own_rules().plain()) else { panic!("it is plain data") };
    let member = |(name, value): (&String, &Value)| match value {
        Value::Array(entries) if !entries.is_empty() => {
            let entries = entries.iter().map(Value::to_string).collect::<Vec<_>>();
            format!("{}:[\n{}\n]", json!(name), entries.join(",\n"))
        }
        _ => format!("{}:{value}", json!(name)),
    };
    let members = members.iter().map(member).collect::<Vec<_>>();
    fresh("tests/cases/rulebook.json", &format!("{{\n{}\n}}\n", members.join(",\n")));

    let mut lines = String::new();
    for (number, case) in crate::support::case_files::files().into_iter().flat_map(|(_, cases)| cases).enumerate() {
        let evaluation = case.question().evaluate(own_rules()).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let certificate = evaluation.certificate().unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let line = json!({"id": number + 1, "name": case.name, "certificate": certificate});
        lines.push_str(&line.to_string());
        lines.push('\n');
    }
    fresh("tests/cases/certificates.jsonl", &lines);
}
