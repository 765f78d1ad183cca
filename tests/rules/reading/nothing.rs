//! `null` and `all`: what says nothing is refused or means what leaving it out means, in a file as in a request.

use simbind::Question;

use super::*;

#[test]
fn null_in_a_profile() {
    let rulebook = Rulebook::from_sources(museum()).unwrap();
    let read = |text: &str| {
        rulebook.read_profile("me.yaml", text).map(|_| String::new()).unwrap_or_else(|error| error.to_string())
    };
    for (text, message) in [
        ("facts:", "me.yaml:1:6: error[wrong-kind]: the facts of a profile is a mapping, but nothing stands here"),
        (
            "{facts: null}",
            "me.yaml:1:9: error[wrong-kind]: the facts of a profile is a mapping, but nothing stands here",
        ),
        (
            "{facts: {coat: null}}",
            "me.yaml:1:16: error[wrong-kind]: a word or a list of words is expected, but nothing stands here",
        ),
        (
            "{facts: {coat: [worn, null]}}",
            "me.yaml:1:23: error[wrong-kind]: a word or text is expected, but nothing stands here",
        ),
        (
            "{nothing_else: null}",
            "me.yaml:1:16: error[wrong-kind]: a word or text is expected, but nothing stands here",
        ),
        (
            "{nothing_else: 'true'}",
            "me.yaml:1:16: error[unknown-word]: `true` is not a valid `nothing_else`; help: write `true` without quotes: in quotes it is a text",
        ),
    ] {
        assert_eq!(read(text), message, "{text}");
        // What is JSON as well is refused by `batch` too.
        if let Ok(json) = serde_json::from_str::<serde_json::Value>(
            &text.replace('{', "{\"").replace(": ", "\": ").replace("\"{", "{"),
        ) {
            assert!(serde_json::from_value::<Question>(json).is_err(), "{text}");
        }
    }
    for text in [
        "{country: null, goal: null, means: null, as_of: null, facts: {}}",
        "{nothing_else: false}",
        "{nothing_else: TRUE}",
    ] {
        assert_eq!(read(text), "", "{text}");
    }
    let absent = r#"{"country": null, "goal": null, "means": null, "as_of": null, "facts": {}}"#;
    assert_eq!(serde_json::from_str::<Question>(absent).unwrap(), Question::default());
}

#[test]
fn a_word_beside_all_is_read() {
    let with = |goals: &str| mistakes(museum_with("XA.yaml", "goals: [shop]", &format!("goals: {goals}")));
    assert_eq!(
        with("[all, nonsense]"),
        "XA.yaml:15:66: error[unknown-goal]: unknown goal `nonsense`; help: use `enter` or `shop`"
    );
    assert_eq!(
        with("[nonsense, all]"),
        "XA.yaml:15:61: error[unknown-goal]: unknown goal `nonsense`; help: use `enter` or `shop`"
    );
    for right in ["[all]", "all", "[shop]"] {
        assert_eq!(with(right), "", "{right}");
    }
}
