//! A whole conversation of an assistant with `simbind mcp`, line by line as the protocol has it.

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use simbind::model::Lang;
use simbind::{Profile, Rulebook};

/// An assistant that speaks the protocol by hand.
struct Assistant {
    program: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    calls: u64,
}

impl Assistant {
    fn meets(arguments: &[&str]) -> Assistant {
        let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"))
            .args(arguments)
            .arg("mcp")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let input = program.stdin.take().expect("a pipe");
        let output = BufReader::new(program.stdout.take().expect("a pipe")).lines();
        let mut assistant = Assistant { program, input, output, calls: 0 };
        let hello = assistant.asks(
            "initialize",
            json!({"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}),
        );
        assert_eq!(hello["result"]["serverInfo"]["name"], "simbind");
        let instructions = hello["result"]["instructions"].as_str().expect("instructions");
        for must in ["refused stays refused", "citations", "no legal advice"] {
            assert!(instructions.contains(must), "{instructions}");
        }
        assistant.says(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        assistant
    }

    fn says(&mut self, message: &Value) {
        writeln!(self.input, "{message}").expect("it is read");
    }

    fn asks(&mut self, method: &str, params: Value) -> Value {
        self.calls += 1;
        let id = self.calls;
        self.says(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        let line = self.output.next().expect("an answer").expect("it can be read");
        let answer: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(answer["id"], id, "{line}");
        answer
    }

    /// What a tool says, and the same as data.
    fn calls(&mut self, tool: &str, arguments: Value) -> (String, Value) {
        let answer = self.asks("tools/call", json!({"name": tool, "arguments": arguments}));
        let result = &answer["result"];
        assert_ne!(result["isError"], true, "{answer}");
        (result["content"][0]["text"].as_str().expect("text").to_owned(), result["structuredContent"].clone())
    }

    fn fails(&mut self, tool: &str, arguments: Value) -> String {
        let answer = self.asks("tools/call", json!({"name": tool, "arguments": arguments}));
        assert_eq!(answer["result"]["isError"], true, "{answer}");
        answer["result"]["content"][0]["text"].as_str().expect("text").to_owned()
    }

    fn leaves(self) {
        drop(self.input);
        let mut program = self.program;
        assert!(program.wait().expect("it ends").success());
    }
}

#[test]
fn a_conversation_from_the_question_to_the_next_step() {
    let mut assistant = Assistant::meets(&[]);
    let listed = assistant.asks("tools/list", json!({}));
    let tools = listed["result"]["tools"].as_array().expect("tools");
    let names = tools.iter().map(|tool| tool["name"].as_str().expect("a name")).collect::<Vec<_>>();
    assert_eq!(names, ["evaluate", "ask_next", "ways", "explain", "what_can_be_told"]);
    for tool in tools {
        assert!(jsonschema::validator_for(&tool["inputSchema"]).is_ok(), "{tool}");
        assert_eq!(tool["annotations"]["readOnlyHint"], true);
    }

    // "I have a New Zealand Visa card. Can I link it?"
    let told = json!({"country": "New Zealand", "goal": "link_card", "facts": {"card_scheme": "visa"}});
    let (text, data) = assistant.calls("evaluate", told.clone());
    let profile = Profile::in_words_of(Rulebook::builtin().vocabulary()).with_goal("link_card").expect("a goal");
    let profile = profile.set("card_scheme", "visa").expect("a value");
    let own = Rulebook::builtin().evaluate("NZ", &profile, None).expect("an answer");
    assert_eq!(text, own.to_brief(Lang::En).to_markdown());
    assert_eq!((&data["verdict"], &data["settled"]), (&json!("theoretically_possible"), &json!(false)));
    assert!(text.contains("Sources") || text.contains("[1]"), "{text}");

    // The question that helps most, and its answer.
    let (text, data) = assistant.calls("ask_next", told.clone());
    let fact = data["open_questions"]["next"]["fact"].as_str().expect("a fact").to_owned();
    let answer = data["open_questions"]["next"]["answers"][0].as_str().expect("an answer").to_owned();
    assert!(text.contains(&format!("`{fact}={answer}`")), "{text}");
    let mut further = told.clone();
    further["facts"][&fact] = json!(answer);
    let (_, after) = assistant.calls("evaluate", further);
    assert_eq!(after["facts"][&fact], json!([answer]));

    // In Chinese, with a figure.
    let paying = json!({"country": "新西兰", "goal": "pay_in_mainland", "facts": {"amount": 300}, "lang": "zh"});
    let (text, data) = assistant.calls("evaluate", paying);
    assert!(text.starts_with("# 新西兰"), "{text}");
    assert_eq!(data["sentence"].as_object().expect("texts").keys().collect::<Vec<_>>(), ["zh"]);

    let (text, data) = assistant.calls("ways", json!({"country": "CY", "facts": {"wallet": "none"}}));
    assert!(!text.is_empty() && data["ways"].is_array(), "{data}");
    let (text, _) = assistant.calls("explain", json!({"country": "CY"}));
    assert!(text.contains("Cyprus"), "{text}");
    let (text, data) = assistant.calls("explain", json!({"country": "CY", "verdict": "theoretically_possible"}));
    assert!(text.contains("Cyprus"), "{text}\n{data}");
    let (_, data) = assistant.calls("what_can_be_told", json!({"lang": "zh"}));
    let platform =
        data["facts"].as_array().expect("facts").iter().find(|fact| fact["id"] == "platform").expect("it is told");
    assert_eq!(platform["values"][0]["id"], "wechat");
    assert!(platform["question"].as_str().expect("a question").contains('？'), "{platform}");
    assert!(data["goals"].as_array().expect("goals").len() > 10);
    assistant.leaves();
}

#[test]
fn what_is_refused_stays_refused() {
    let mut assistant = Assistant::meets(&[]);
    let lent = json!({"country": "NZ", "facts": {"number_holder": "other_person"}});
    let (text, data) = assistant.calls("evaluate", lent);
    let refused = data["evidence"]["refused"].as_array().expect("a list");
    let engaged = refused.iter().filter(|route| route["engaged"] == true).collect::<Vec<_>>();
    for route in refused {
        assert!(route["instead"].is_object(), "the lawful way: {route}");
        assert!(!route["forbidden_by"].as_array().expect("a list").is_empty(), "{route}");
    }
    for route in engaged {
        let instead = route["instead"]["en"].as_str().expect("a text");
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat(&text).contains(&flat(instead)), "{instead}\n{text}");
    }
    assistant.leaves();
}

#[test]
fn mistakes_are_told_and_the_conversation_goes_on() {
    let mut assistant = Assistant::meets(&["--rules", "tests/museum"]);
    for (tool, arguments, wanted) in [
        ("evaluate", json!({}), "bad-question: the question names no `country`"),
        (
            "evaluate",
            json!({"country": "Atlantis"}),
            "unknown-country: unknown country `Atlantis`; give a code or a name, such as `XA`",
        ),
        (
            "ask_next",
            json!({"country": "XA", "facts": {"tikcet": "year"}}),
            "unknown-fact: unknown fact `tikcet`; did you mean `ticket`?",
        ),
        (
            "ways",
            json!({"country": "XA", "gaol": "enter"}),
            "unknown-word: unknown member `gaol`; did you mean `goal`?",
        ),
        (
            "explain",
            json!({"country": "XA", "verdict": "certain"}),
            "unknown-word: unknown verdict `certain`; use `not_directly`, `via_workaround` or `theoretically_possible`",
        ),
        (
            "what_can_be_told",
            json!({"lang": "de"}),
            "unknown-word: unknown language `de`; the rulebook is written in `en` and `zh`",
        ),
    ] {
        assert_eq!(assistant.fails(tool, arguments), wanted);
    }
    let answer = assistant.asks("tools/call", json!({"name": "evaluat", "arguments": {}}));
    let message = answer["error"]["message"].as_str().expect("an error");
    assert!(message.starts_with("unknown tool `evaluat`"), "{message}");
    let (_, data) = assistant.calls("evaluate", json!({"country": "XA", "facts": {"ticket": "year"}}));
    assert_eq!(data["country"], "XA");
    assistant.leaves();
}
