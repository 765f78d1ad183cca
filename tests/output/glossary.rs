//! The words of the engine itself keep to the glossary of the rules: every phrase in its source, and every bare answer.

use std::fs;
use std::path::Path;

use serde_yaml::Value;
use simbind::lint::{Options, check};
use simbind::model::Lang;
use simbind::{Profile, Rulebook};

/// A word that is not used, and the longer words in which it is right.
struct Word {
    lang: Lang,
    not: String,
    within: Vec<String>,
}

fn glossary() -> Vec<Word> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/rulebook.yaml");
    let book: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let words = |term: &Value, key: &str| {
        let list = term.get(key).and_then(Value::as_sequence).cloned().unwrap_or_default();
        list.iter().map(|word| word.as_str().unwrap().to_lowercase()).collect::<Vec<_>>()
    };
    let terms = book["glossary"].as_sequence().unwrap().iter().flat_map(|term| {
        let lang = if term["lang"].as_str() == Some("zh") { Lang::Zh } else { Lang::En };
        words(term, "not").into_iter().map(move |not| Word { lang, not, within: words(term, "within") })
    });
    terms.collect()
}

/// The words of the glossary that a text uses and should not.
fn wrong<'g>(text: &str, lang: Lang, glossary: &'g [Word]) -> Vec<&'g str> {
    let text = text.to_lowercase();
    let found = glossary.iter().filter(|word| word.lang == lang).filter(|word| {
        let left = word.within.iter().fold(text.clone(), |text, longer| text.replace(longer, ""));
        let letter = |near: Option<char>| near.is_some_and(|near| lang == Lang::En && near.is_alphanumeric());
        left.match_indices(&word.not).any(|(at, found)| {
            let (before, rest) = left.split_at(at);
            let after = rest.strip_prefix(found).unwrap_or_default();
            !letter(before.chars().next_back()) && !letter(after.chars().next())
        })
    });
    found.map(|word| word.not.as_str()).collect()
}

/// Texts in a source: what stands between quotation marks, comments apart.
fn texts(source: &str) -> Vec<&str> {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

#[test]
fn phrases_keep_to_it() {
    let glossary = glossary();
    assert!(glossary.len() > 30, "{}", glossary.len());
    let mut read = 0;
    for folder in ["src/render/explain", "src/render/site", "src/cli"] {
        for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            for text in texts(&source) {
                read += 1;
                let chinese = text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
                let lang = if chinese { Lang::Zh } else { Lang::En };
                assert_eq!(wrong(text, lang, &glossary), Vec::<&str>::new(), "{}: {text}", path.display());
            }
        }
    }
    assert!(read > 500, "{read}");
}

#[test]
fn bare_answers_keep_to_it() {
    let (rulebook, glossary) = (Rulebook::builtin(), glossary());
    let words = rulebook.vocabulary();
    for country in rulebook.described() {
        for goal in words.goals() {
            let profile = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
            let answer = rulebook.evaluate(country.code(), &profile, None).unwrap();
            for lang in [Lang::En, Lang::Zh] {
                // Sources are named as they call themselves.
                let text = answer.to_brief(lang).to_markdown();
                let own = text.split("## Sources").next().unwrap().split("## 来源").next().unwrap();
                assert_eq!(wrong(own, lang, &glossary), Vec::<&str>::new(), "{} {}: {own}", country.code(), goal.id());
            }
        }
    }
}

/// The twin: what the glossary replaces is found in a text, and not within a longer word or another language.
#[test]
fn what_it_replaces_is_found() {
    let glossary = glossary();
    assert_eq!(wrong("您在大陆的账户", Lang::Zh, &glossary), ["大陆"]);
    assert_eq!(wrong("台湾居民来往大陆通行证", Lang::Zh, &glossary), Vec::<&str>::new());
    assert_eq!(wrong("Add it to Weixin Pay.", Lang::En, &glossary), ["weixin pay"]);
    assert_eq!(wrong("Nobody canned it.", Lang::En, &glossary), Vec::<&str>::new());
    let files = [("XA.yaml", "format: 1\nscope: XA\n")].map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    assert!(check(files, &Options::default()).is_ok(), "a rulebook without a glossary has nothing to keep to");
}

/// The label of a value stands in lists ("platform: WeChat or Alipay, card: held"), so no mark that separates stands in it
/// but in brackets.
#[test]
fn labels_of_values_can_be_listed() {
    for fact in simbind::Rulebook::builtin().vocabulary().facts() {
        for value in fact.values() {
            for label in [value.label().en(), value.label().zh()] {
                let mut depth = 0;
                // A comma between digits sets thousands apart.
                let digits = |at: usize| label.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
                for (at, letter) in label.char_indices() {
                    if letter == ',' && at > 0 && digits(at - 1) && digits(at + 1) {
                        continue;
                    }
                    depth += i32::from("(（".contains(letter)) - i32::from(")）".contains(letter));
                    assert!(depth > 0 || !",;，；、".contains(letter), "{}: `{label}`", value.id());
                }
            }
        }
    }
}
