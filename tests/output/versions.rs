//! The version that a publisher gives a rule is shown where the whole answer is, and decides nothing.

use simbind::model::Lang;
use simbind::{Profile, Rulebook};

use crate::support::folders;

/// The museum with one rule more, with these keys.
fn museum(keys: &str) -> Rulebook {
    let rule = format!(
        "rules:\n  - {{id: odd, basis: evidence, gate: door, effect: limits, {keys}because: [known-ticket], text: {{en: Odd., zh: 奇。}}}}\n"
    );
    let files = folders::museum().into_iter().map(|(name, text)| {
        let text = if name == "XA.yaml" { text.replacen("rules:\n", &rule, 1) } else { text };
        (name, text)
    });
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
}

fn texts(book: &Rulebook, lang: Lang) -> (String, String) {
    let profile = Profile::in_words_of(book.vocabulary());
    let evaluation = book.evaluate("XA", &profile, None).expect("an answer");
    (evaluation.to_markdown(lang), evaluation.to_brief(lang).to_markdown())
}

#[test]
fn the_version_of_a_rule_is_shown_in_full() {
    let book = museum("version: \"2.1\", ");
    let version = |id: &str| book.model().rules().iter().find(|rule| rule.id() == id).and_then(|rule| rule.version());
    assert_eq!(version("odd"), Some("2.1"));
    assert!(book.model().rules().iter().all(|rule| rule.id() == "odd" || rule.version().is_none()));
    for (lang, told) in [(Lang::En, "version: 2.1"), (Lang::Zh, "版本：2.1")] {
        let (full, brief) = texts(&book, lang);
        assert!(full.contains(told) && !brief.contains(told), "{full}\n---\n{brief}");
        let (without, _) = texts(&museum(""), lang);
        assert!(!without.contains("2.1"), "{without}");
        assert_eq!(without.lines().count() + 1, full.lines().count(), "{without}\n---\n{full}");
    }
}
