//! The JSON of requests and answers: what is promised to other programs.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use simbind::contract::{Answerer, Fields, Report, answer_schema, request_schema};
use simbind::model::Lang;
use simbind::{Profile, Rulebook};

use crate::support::batch::batch;

/// The requests of the case files with their answers, and some that are wrong.
fn shared() -> Vec<(Value, Value)> {
    let text = include_str!("../cases/contract.jsonl");
    let line = |line: &str| {
        let mut pair: Value = serde_json::from_str(line).expect("a line is JSON");
        (pair["request"].take(), pair["answer"].take())
    };
    text.lines().map(line).collect()
}

fn as_sent(request: &Value) -> String {
    request.as_str().map_or_else(|| request.to_string(), str::to_owned)
}

/// Profiles of very different answers: nothing told, each value of each fact by itself, for each goal.
fn questions() -> Vec<(String, Profile)> {
    let words = Rulebook::builtin().vocabulary();
    let mut questions = Vec::new();
    for country in ["CY", "GB", "BR"] {
        for goal in words.goals() {
            let blank = Profile::in_words_of(words).with_goal(goal.id()).expect("a goal");
            questions.push((country.to_owned(), blank));
        }
    }
    for fact in words.facts().iter().filter(|fact| fact.quantity().is_none()) {
        for value in fact.values() {
            let told = Profile::in_words_of(words).set(fact.id(), value.id()).expect("a value");
            // What holds of one goal alone contradicts another.
            if Rulebook::builtin().evaluate("ID", &told, None).is_ok() {
                questions.push(("ID".to_owned(), told));
            }
        }
    }
    questions
}

/// A schema in which no object has a member that it does not name.
fn closed(mut schema: Value) -> Value {
    if let Value::Object(keys) = &mut schema {
        for (key, inner) in keys.iter_mut() {
            // Examples are no schemas.
            if key != "examples" && key != "enum" {
                *inner = closed(inner.take());
            }
        }
        if keys.get("properties").is_some_and(Value::is_object) && keys.contains_key("type") {
            keys.insert("additionalProperties".to_owned(), json!(false));
        }
    } else if let Value::Array(list) = &mut schema {
        list.iter_mut().for_each(|inner| *inner = closed(inner.take()));
    }
    schema
}

#[test]
fn answers_are_as_the_schema_says() {
    let schema = jsonschema::validator_for(&closed(answer_schema())).expect("a schema");
    let requests = jsonschema::validator_for(&request_schema(Rulebook::builtin())).expect("a schema");
    let check = |answer: &Value| {
        let wrong =
            schema.iter_errors(answer).map(|error| format!("{}: {error}", error.instance_path())).collect::<Vec<_>>();
        assert!(wrong.is_empty(), "{}\n{answer}", wrong.join("\n"));
    };
    let mut members = BTreeSet::new();
    for (country, profile) in questions() {
        let evaluation = Rulebook::builtin().evaluate(&country, &profile, None).expect("an answer");
        let answer = serde_json::to_value(evaluation.to_analysed_report()).expect("a report is plain data");
        check(&answer);
        names(&answer, &mut members);
    }
    for (request, answer) in shared() {
        check(&answer);
        let right = answer.get("error").is_none();
        assert!(!right || requests.is_valid(&request), "{request}");
    }
    // A schema that takes anything would pass all that.
    for wrong in
        [json!({"answer": 1, "verdict": "perhaps"}), json!({"answer": 1, "verdcit": "not_directly"}), json!({})]
    {
        assert!(!schema.is_valid(&wrong), "{wrong}");
    }
    assert!(!requests.is_valid(&json!({"cuntry": "NZ"})));
    for known in ["reachable", "depends_on_cases", "confirm", "forbidden_by", "open_only_to", "figures", "disputes"] {
        assert!(members.contains(known), "no answer here has `{known}`, so nothing was tried of it");
    }
}

fn names(of: &Value, into: &mut BTreeSet<String>) {
    match of {
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            into.insert(name.clone());
            names(value, into);
        }),
        Value::Array(list) => list.iter().for_each(|value| names(value, into)),
        _ => {}
    }
}

#[test]
fn a_report_reads_back_what_it_wrote() {
    for (country, profile) in questions() {
        let evaluation = Rulebook::builtin().evaluate(&country, &profile, None).expect("an answer");
        for report in [evaluation.to_report(), evaluation.to_analysed_report()] {
            let written = serde_json::to_string(&report).expect("a report is plain data");
            let read: Report<'_> = serde_json::from_str(&written).expect("it reads back");
            assert_eq!(serde_json::to_string(&read).expect("it writes again"), written);
            assert_eq!(read, report);
        }
    }
}

/// What an answer has at a member is the same whether only that is asked for or everything.
#[test]
fn a_member_asked_for_alone_is_the_same() {
    fn ways(whole: &Value, schema: &Value, before: &str, into: &mut Vec<String>) {
        let within = schema.get("items").unwrap_or(schema);
        let within = within.get("anyOf").and_then(|either| either.get(0)).unwrap_or(within);
        let refers =
            within.get("$ref").and_then(Value::as_str).and_then(|way| whole.pointer(way.trim_start_matches('#')));
        let within = refers.unwrap_or(within);
        for (name, inner) in within.get("properties").and_then(Value::as_object).into_iter().flatten() {
            into.push(format!("{before}{name}"));
            ways(whole, inner, &format!("{before}{name}."), into);
        }
    }
    /// What stands at the end of a way, of each element where there are several.
    fn at(answer: &Value, way: &str) -> Value {
        let Some((name, rest)) = way.split_once('.') else { return answer.get(way).cloned().unwrap_or(Value::Null) };
        match answer.get(name) {
            Some(Value::Array(list)) => list.iter().map(|one| at_all(one, rest)).collect(),
            Some(inner) => at(inner, rest),
            None => Value::Null,
        }
    }
    fn at_all(one: &Value, rest: &str) -> Value {
        at(one, rest)
    }
    let mut all = Vec::new();
    let schema = answer_schema();
    ways(&schema, &schema["anyOf"][0], "", &mut all);
    let mut tried = 0;
    for (country, profile) in questions().into_iter().take(4) {
        let evaluation = Rulebook::builtin().evaluate(&country, &profile, None).expect("an answer");
        let whole = serde_json::to_value(evaluation.to_analysed_report()).expect("plain data");
        for way in all.iter().filter(|way| !matches!(way.as_str(), "answer" | "id")) {
            let Ok(fields) = way.parse::<Fields>() else { continue };
            let alone = serde_json::to_value(evaluation.to_report_of(&fields, None)).expect("plain data");
            let on_demand = ["decisive", "sentence", "sheet", "reasons"].iter().any(|name| way.starts_with(name));
            let inner_reachable = way.ends_with(".reachable");
            if !on_demand && !inner_reachable {
                // A whole opinion that is asked for by name brings none of what is there on demand.
                let mut expected = at(&whole, way);
                if let Some(members) =
                    expected.as_object_mut().filter(|_| ["document", "evidence"].contains(&way.as_str()))
                {
                    members.remove("reachable");
                }
                assert_eq!(at(&alone, way), expected, "{way}");
            }
            assert!(alone.as_object().expect("an object").len() <= 2, "{way}: {alone}");
            tried += 1;
        }
    }
    assert!(tried > 400, "only {tried}");
}

/// An answerer works out no more than is asked for: what it writes then is what the whole evaluation has there.
#[test]
fn a_part_of_an_answer_is_that_of_the_whole() {
    const PARTS: [&str; 21] = [
        "verdict,guaranteed",
        "country,goal,means,as_of,rulebook,facts,named",
        "settled",
        "documented",
        "disputed",
        "country_known,not_known_before",
        "decisive",
        "reasons",
        "document.verdict,document.guaranteed",
        "evidence.verdict,evidence.gates",
        "document.gates,guaranteed",
        "document.reasons,evidence.reasons",
        "document.routes,evidence.routes",
        "document.refused,evidence.refused",
        "document.alternatives",
        "evidence.alternatives",
        "reasons,evidence",
        "document.reachable,verdict",
        "reachable",
        "sentence",
        "open_questions",
    ];
    let rulebook = Rulebook::builtin();
    let (mut differ, mut ordered) = (0, 0);
    for (request, _) in shared().into_iter().filter(|(_, answer)| answer.get("error").is_none()).step_by(3) {
        let question = simbind::contract::read_question(&as_sent(&request)).expect("a question");
        let evaluation = question.evaluate(rulebook).expect("an answer");
        for part in PARTS {
            let fields = part.parse::<Fields>().expect("fields");
            let expected = serde_json::to_value(evaluation.to_report_of(&fields, Some(Lang::En))).expect("plain data");
            let mut asked = request.clone();
            asked["fields"] = json!(part);
            asked["lang"] = json!("en");
            let members = asked.as_object_mut().expect("an object");
            members.remove("analysis");
            members.remove("id");
            let answered = Answerer::new(rulebook).answer(&asked.to_string());
            let answered = serde_json::from_str::<Value>(&answered).expect("an answer is JSON");
            assert_eq!(answered, expected, "{part} of {request}");
            let alternatives = expected.pointer("/evidence/alternatives").and_then(Value::as_array);
            ordered += usize::from(alternatives.is_some_and(|list| list.len() > 1));
            differ += usize::from(expected["verdict"] != expected["guaranteed"]);
        }
    }
    // Answers in which nothing is open or to be done would be the same however little is worked out: what alternatives lead to
    // says which come first.
    assert!(differ > 10 && ordered > 10, "{differ} open, {ordered} with several alternatives");
}

#[test]
fn what_is_there_on_demand_is_what_is_printed() {
    let evaluation = Rulebook::builtin()
        .evaluate("CY", &Profile::in_words_of(Rulebook::builtin().vocabulary()), None)
        .expect("an answer");
    let fields = "sheet,sentence,decisive".parse::<Fields>().expect("fields");
    let report = serde_json::to_value(evaluation.to_report_of(&fields, None)).expect("plain data");
    for lang in [Lang::En, Lang::Zh] {
        let page = evaluation.to_brief(lang);
        assert_eq!(report["sheet"]["text"][lang.as_str()], page.to_text(80, false));
        assert_eq!(report["sheet"]["markdown"][lang.as_str()], page.to_markdown());
        let flat = |text: &str| text.split_whitespace().collect::<String>();
        // Whoever reads it has no option of a command line, unless it is said what they have.
        let whole = lang.pick("Inthewholeanswer:allreasons", "完整的答案里有全部理由");
        for text in [page.to_text(80, false), page.to_markdown()].map(|text| flat(&text)) {
            assert!(text.contains(whole) && text.contains(lang.pick("more)", "项）")), "{text}");
            assert!(!text.contains("--full"), "{text}");
        }
        let by_option = flat(&page.clone().with_whole_by("--full").to_text(80, false));
        assert!(by_option.contains(lang.pick("more:--full)", "项：--full）")), "{by_option}");
        assert!(!by_option.contains(whole), "{by_option}");
        let sentence = report["sentence"][lang.as_str()].as_str().expect("a sentence");
        assert!(flat(&page.to_text(80, false)).contains(&flat(sentence)), "{sentence}");
    }
    let decisive =
        evaluation.reasons().filter(|reason| reason.decisive()).map(|reason| reason.id()).collect::<BTreeSet<_>>();
    assert!(!decisive.is_empty());
    let told = report["decisive"].as_array().expect("a list").iter().map(|id| id.as_str().expect("a name").into());
    assert_eq!(told.collect::<BTreeSet<_>>(), decisive);
    let rules = evaluation.to_report_of(&"reasons.rule".parse().expect("fields"), None);
    let rules = serde_json::to_value(rules).expect("plain data");
    let told = evaluation.reasons().map(|reason| json!({"rule": reason.id()})).collect::<Vec<_>>();
    assert_eq!(rules["reasons"], json!(told));
    let plain = serde_json::to_value(evaluation.to_report()).expect("plain data");
    for name in ["sheet", "sentence", "decisive", "reachable", "standing"] {
        assert_eq!(plain.get(name), None, "{name}");
    }
}

/// The lines that it writes.
fn batch_lines(args: &[&str], input: &[u8]) -> (Vec<String>, String, i32) {
    let (output, complaint, status) = batch(args, input);
    let text = String::from_utf8(output).expect("answers are UTF-8");
    (text.lines().map(str::to_owned).collect(), complaint, status)
}

#[test]
fn a_batch_answers_as_the_library_does() {
    let shared = shared();
    let input = shared.iter().map(|(request, _)| as_sent(request) + "\n").collect::<String>();
    let (lines, complaint, status) = batch_lines(&[], input.as_bytes());
    assert_eq!((lines.len(), status), (shared.len(), 1), "{complaint}");
    for (place, (line, (request, mut answer))) in lines.iter().zip(shared).enumerate() {
        if as_sent(&request).is_empty() {
            assert_eq!(line, "", "a blank line gets a blank line");
            continue;
        }
        if answer.get("error").is_some() {
            answer["line"] = json!(place + 1);
        }
        let line: Value = serde_json::from_str(line).expect("an answer is JSON");
        assert_eq!(line, answer, "{request}");
    }
}

/// Many lines, long ones and blank ones among them, are answered in their order, each with its own name and line.
#[test]
fn the_order_of_many_lines_is_kept() {
    let mut input = b"\xef\xbb\xbf".to_vec();
    let count = 20_000;
    for place in 1..=count {
        match place % 1000 {
            0 => input.extend(b"\r\n"),
            1 if place % 5000 == 1 => input.extend([b"{\"id\": 1, ".as_slice(), &vec![b' '; 1 << 20], b"}\n"].concat()),
            2 => input.extend(format!("{{\"id\": \"{place}\", \"country\": \"nowhere\"}}\n").bytes()),
            3 => input.extend(b"{\"id\": 1, \"country\": \"\xff\"}\n"),
            _ => input.extend(format!("{{\"id\": {place}, \"country\": \"NZ\"}}\n").bytes()),
        }
    }
    let (lines, complaint, status) = batch_lines(&["--fields", "verdict"], &input);
    assert_eq!((lines.len(), status), (count, 1), "{complaint}");
    let mut errors = 0;
    for (place, line) in (1..).zip(&lines) {
        let answer: Value = if line.is_empty() { Value::Null } else { serde_json::from_str(line).expect("JSON") };
        match place % 1000 {
            0 => assert_eq!(answer, Value::Null),
            1 if place % 5000 == 1 => {
                assert_eq!((answer["line"].as_u64(), &answer["error"]["code"]), (Some(place), &json!("bad-request")))
            }
            2 => assert_eq!((&answer["id"], answer["line"].as_u64()), (&json!(place.to_string()), Some(place))),
            3 => assert_eq!(answer["line"].as_u64(), Some(place), "{answer}"),
            _ => assert_eq!(answer, json!({"answer": 1, "id": place, "verdict": "via_workaround"})),
        }
        errors += usize::from(answer.get("error").is_some());
    }
    let requests = count - count / 1000;
    assert_eq!(complaint, format!("error: {errors} of {requests} requests were answered with an error"));
}

#[test]
fn options_of_a_batch_are_checked() {
    for (args, message) in [
        (["--fields", "verdcit"], "error: unknown field `verdcit`; did you mean `verdict`?"),
        (["--fields", "evidence.reason"], "error: unknown field `evidence.reason`; did you mean `evidence.reasons`?"),
        (["--fields", "routes"], "error: unknown field `routes`; use `document.routes` or `evidence.routes`"),
        (["--fields", "facts.platform"], "error: unknown field `facts.platform`; `facts` is given whole"),
        (["--fields", ","], "error: no field is named; leave `fields` out for all of them"),
        (["--lang", "de"], "error: unknown language `de`; the rulebook is written in `en` and `zh`"),
    ] {
        let (lines, complaint, status) = batch_lines(&args, b"{\"country\": \"NZ\"}\n");
        assert_eq!((lines.as_slice(), complaint.as_str(), status), (&[][..], message, 2));
    }
    let (lines, _, status) =
        batch_lines(&["--lang", "zh", "--fields", "evidence.reasons.text"], b"{\"country\": \"NZ\"}");
    let answer: Value = serde_json::from_str(&lines[0]).expect("JSON");
    assert_eq!((status, answer["evidence"]["reasons"][0]["text"].as_object().expect("texts").len()), (0, 1));
}

/// One request and no end of the input yet: its answer is there.
#[test]
fn a_tool_that_waits_gets_its_answer() {
    use std::io::{BufRead as _, BufReader};

    let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"))
        .args(["batch", "--fields", "verdict"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = program.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(program.stdout.take().expect("a pipe")).lines();
    for id in 0..3 {
        writeln!(input, "{{\"id\": {id}, \"country\": \"CY\"}}").expect("it is read");
        let answer = answers.next().expect("an answer").expect("it can be read");
        assert_eq!(answer, format!("{{\"answer\":1,\"id\":{id},\"verdict\":\"not_directly\"}}"));
    }
    drop(input);
    assert!(program.wait().expect("it ends").success());
}

#[test]
fn an_answerer_says_what_is_wrong_and_keeps_the_name() {
    let answerer = Answerer::new(Rulebook::builtin());
    for (request, wanted) in [
        (
            r#"{"id": 1.5, "country": "NZ"}"#,
            r#"{"answer":1,"id":1.5,"error":{"code":"bad-request","message":"an `id` is a text or a whole number"}}"#,
        ),
        (
            r#"{"id": "a", "country": "NZ", "gaol": 1}"#,
            r#"{"answer":1,"id":"a","error":{"code":"unknown-word","message":"unknown member `gaol`; did you mean `goal`?"}}"#,
        ),
        (
            r#"{"country": 7, "id": "b"}"#,
            r#"{"answer":1,"id":"b","error":{"code":"bad-request","message":"invalid type: integer `7`, expected a string at column 13"}}"#,
        ),
        // Cut off within the number, it may have been another one; behind the comma it is whole.
        (
            r#"{"id": 61"#,
            r#"{"answer":1,"error":{"code":"bad-request","message":"EOF while parsing an object at column 9"}}"#,
        ),
        (
            r#"{"id": 61,"#,
            r#"{"answer":1,"id":61,"error":{"code":"bad-request","message":"EOF while parsing a value at column 10"}}"#,
        ),
        (
            "[1]",
            r#"{"answer":1,"error":{"code":"bad-request","message":"a request is a JSON object, such as {\"country\": \"CA\"}"}}"#,
        ),
    ] {
        assert_eq!(answerer.answer(request), wanted);
    }
}
