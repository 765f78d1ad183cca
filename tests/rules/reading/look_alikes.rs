//! Characters that look like others or like nothing: ids that are declared can be told, what is told is understood in every
//! form that a keyboard makes, and no message shows a word and the word that was meant as the same.

use std::collections::HashMap;

use simbind::Profile;

use super::*;

fn value(id: &str) -> String {
    mistakes(museum_with(
        "vocabulary.yaml",
        "      - {id: year,",
        &format!("      - {{id: {id}, label: {{en: more, zh: 更多}}}}\n      - {{id: year,"),
    ))
}

#[test]
fn ids_that_cannot_be_told_are_refused() {
    for (id, message) in [
        (
            "y\u{435}ar",
            "error[bad-id]: the id `y\u{435}ar` mixes letters of several scripts: `\u{435}` is U+0435; help: use letters of one",
        ),
        (
            r#""year\u200b""#,
            r"error[bad-id]: the id `year\u{200b}` holds U+200B, which cannot be seen; help: take it out",
        ),
        (
            r#""ye\u00ADar""#,
            r"error[bad-id]: the id `ye\u{ad}ar` holds U+00AD, which cannot be seen; help: take it out",
        ),
        (
            "'year '",
            "error[bad-id]: the id `year ` begins or ends with a space; help: take it out: nobody could tell it",
        ),
        ("Year", "error[look-alike]: the ids `year` and `Year` differ only in capitals"),
        ("'a`b'", "error[bad-id]: the id `a`b` holds ```;"),
        (
            "ｄａｙ２",
            "error[bad-id]: the id `ｄａｙ２` is written with characters that stand for others; help: write `day2`",
        ),
        ("\u{6d}\u{43e}nth", "error[bad-id]: the id `m\u{43e}nth` mixes letters of several scripts"),
    ] {
        let said = value(id);
        assert!(said.contains(message), "{id}: {said}");
    }
    for id in ["month", "年票二", "Monat-ü", "EU/1/20/1528", "two days", "2.5", "jahr", "день", "'a,b'", "a=b", "-year"]
    {
        assert_eq!(value(id), "", "{id}");
    }
}

/// Each declared word is told by name, on the command line, in a file and in a request.
#[test]
fn what_can_be_declared_can_be_told() {
    for id in [
        "month",
        "年票二",
        "Monat-ü",
        "EU/1/20/1528",
        "two days",
        "2.5",
        "R&D (old)",
        "x:y",
        "true",
        "'null'",
        "'~'",
        "'01'",
        "TRUE",
    ] {
        let files = museum_with(
            "vocabulary.yaml",
            "      - {id: year,",
            &format!("      - {{id: {id}, label: {{en: more, zh: 更多}}}}\n      - {{id: year,"),
        );
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{id}: {error}"));
        let word = id.trim_matches('\'');
        let told = format!("enter: ticket={word}");
        assert_eq!(Profile::in_words_of(rulebook.vocabulary()).set("ticket", word).unwrap().to_string(), told);
        let (profile, ..) = rulebook.read_profile("me", &format!("facts: {{ticket: {id}}}")).unwrap();
        assert_eq!(profile.to_string(), told);
        let request = serde_json::json!({"facts": {"ticket": word}}).to_string();
        let question = serde_json::from_str::<simbind::Question>(&request).unwrap();
        assert_eq!(question.profile(rulebook.vocabulary()).unwrap().to_string(), told);
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_simbind"))
            .args([
                "--rules",
                &written(&rulebook_files(id)),
                "evaluate",
                "XA",
                "--format",
                "json",
                "--fact",
                &format!("ticket={word}"),
            ])
            .output()
            .unwrap();
        let json = serde_json::from_slice::<HashMap<String, serde_json::Value>>(&output.stdout)
            .unwrap_or_else(|_| panic!("{id}: {output:?}"));
        assert_eq!(json["facts"]["ticket"][0], word);
    }
}

fn rulebook_files(id: &str) -> Files {
    museum_with(
        "vocabulary.yaml",
        "      - {id: year,",
        &format!("      - {{id: {id}, label: {{en: more, zh: 更多}}}}\n      - {{id: year,"),
    )
}

/// Writes files into a folder of the build and tells its path.
fn written(files: &Files) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("told");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    folder.to_str().unwrap().to_owned()
}

#[test]
fn ids_of_every_kind_are_told_apart() {
    for (file, piece, other, code) in [
        ("XA.yaml", "{id: office,", "{id: \"office\\u200b\",", "bad-id"),
        ("XA.yaml", "{id: monday,", "{id: BY-TICKET,", "look-alike"),
        ("XA.yaml", "{id: known-coins,", "{id: Known-Monday,", "look-alike"),
        ("vocabulary.yaml", "{id: note,", "{id: C\u{43e}in,", "bad-id"),
        ("vocabulary.yaml", "{id: note,", "{id: Coin,", "look-alike"),
        ("vocabulary.yaml", "{id: shop,", "{id: all,", "reserved-name"),
        ("countries.yaml", "code: XB", "code: X/B", "bad-id"),
        ("countries.yaml", "code: XB", "code: World", "bad-id"),
        ("countries.yaml", "code: XB", "code: '\u{425}B'", "bad-id"),
    ] {
        let said = mistakes(museum_with(file, piece, other));
        assert!(said.contains(&format!("error[{code}]")), "{other}: {said:?}");
    }
}

#[test]
fn what_is_told_is_understood_in_every_form() {
    let own = Rulebook::builtin();
    let profile = |fact: &str, value: &str| {
        Profile::in_words_of(own.vocabulary())
            .set(fact, value)
            .map(|profile| profile.to_string())
            .unwrap_or_else(|error| error.to_string())
    };
    let right = profile("platform", "wechat");
    for (fact, value) in [
        ("ｐｌａｔｆｏｒｍ", "ｗｅｃｈａｔ"),
        ("platform", " wechat\u{200b}"),
        ("platform", "\u{feff}wechat"),
        ("platform", "we\u{ad}chat"),
    ] {
        assert_eq!(profile(fact, value), right, "{value:?}");
        let text = format!("facts:\n  {}: \"{value}\"\n", fact.trim());
        assert_eq!(
            own.read_profile("me", &text).map(|read| read.0.to_string()).unwrap_or_else(|error| error.to_string()),
            right,
            "{text:?}"
        );
    }
    let goal = Profile::in_words_of(own.vocabulary()).with_goal("ｌｉｎｋ_ｃａｒｄ").unwrap();
    assert_eq!(goal.goal_name(), "link_card");
    for (told, code) in [
        ("ＮＺ", "NZ"),
        ("nz ", "NZ"),
        ("Ｎｅｗ　Ｚｅａｌａｎｄ", "NZ"),
        ("New\u{a0}Zealand", "NZ"),
        ("new  zealand", "NZ"),
        ("新西蘭", "NZ"),
        ("Co\u{302}te d\u{2019}Ivoire", "CI"),
        ("Tu\u{308}rkiye", "TR"),
        ("韓國", "KR"),
        ("泰國", "TH"),
        ("澳門", "MO"),
        ("馬來西亞", "MY"),
        ("印度尼西亞", "ID"),
        ("菲律賓", "PH"),
        ("美國", "US"),
        ("緬甸", "MM"),
        ("烏茲別克斯坦", "UZ"),
        ("\u{200e}Indonesia\u{200f}", "ID"),
    ] {
        assert_eq!(own.country(told).map(|country| country.code()).ok(), Some(code), "{told}");
    }
}

/// Whoever reads the hint sees what is different.
#[test]
fn hints_do_not_look_like_what_was_told() {
    let own = Rulebook::builtin();
    let error = Profile::in_words_of(own.vocabulary()).set("platform", "w\u{435}chat").unwrap_err().to_string();
    assert_eq!(
        error,
        "unknown value `w\u{435}chat`; the fact `platform` has `wechat`: did you mean that? `\u{435}` is the character U+0435, which looks like another"
    );
    let error = Profile::in_words_of(own.vocabulary()).set("pl\u{430}tform", "wechat").unwrap_err().to_string();
    assert!(
        error.ends_with("did you mean `platform`? `\u{430}` is the character U+0430, which looks like another"),
        "{error}"
    );
    let error = own.country("New Ze\u{430}land").unwrap_err().to_string();
    assert!(
        error.ends_with("did you mean `New Zealand`? `\u{430}` is the character U+0430, which looks like another"),
        "{error}"
    );
    let error = mistakes(museum_with("XA.yaml", "scope: XA", "s\u{441}ope: XA"));
    assert!(
        error.contains(
            "unknown key `s\u{441}ope` in a rule file; help: did you mean `scope`? `\u{441}` is the character U+0441"
        ),
        "{error}"
    );
    // The twin: where the two are told apart by eye, nothing more is said.
    let error = own.country("New Zealnd").unwrap_err().to_string();
    assert!(error.ends_with("did you mean `New Zealand`?"), "{error}");
}

#[test]
fn messages_hold_nothing_that_is_not_seen() {
    let own = Rulebook::builtin();
    let told = "x\r\u{202e}\u{1b}[31m\u{2066}\ny";
    let shown = r"x\r\u{202e}\u{1b}[31m\u{2066}\ny";
    let mut dated = simbind::Question::default();
    dated.as_of = Some(told.to_owned());
    let errors = [
        own.country(told).unwrap_err(),
        Profile::in_words_of(own.vocabulary()).set(told, "x").unwrap_err(),
        Profile::in_words_of(own.vocabulary()).set("platform", told).unwrap_err(),
        Profile::in_words_of(own.vocabulary()).with_goal(told).unwrap_err(),
        dated.day().unwrap_err(),
        Rulebook::from_dir(told).unwrap_err(),
        simbind::format::format(told, "a: [").unwrap_err(),
    ];
    for error in errors {
        assert!(error.to_string().contains(shown), "{error:?}");
        let rendered = error.diagnostics().map(|mistakes| mistakes.render(false)).unwrap_or_default();
        assert!(!rendered.contains(['\r', '\u{202e}', '\u{1b}', '\u{2066}']), "{rendered:?}");
    }
    // What nobody sees is passed over where a word is told; the rest is shown.
    let error = own.read_profile("me", "facts: {platform: \"x\\r\\u202e\\e[31m\\ny\"}").unwrap_err();
    assert!(error.to_string().contains(r"has no value `x\r\u{1b}[31m\ny`"), "{error}");
    // A file of such a name.
    let files = museum_with("XA.yaml", "scope: XA", "scope: XAA")
        .into_iter()
        .map(|(name, text)| (name.replace("XA", told), text));
    let error = Rulebook::from_sources(files).unwrap_err();
    assert!(error.to_string().starts_with(&format!("{shown}.yaml:2:8: ")), "{error}");
    let rendered = error.diagnostics().unwrap().render(false);
    assert!(!rendered.contains(['\r', '\u{202e}', '\u{1b}', '\u{2066}']), "{rendered:?}");
}

#[test]
fn files_hold_nothing_that_changes_what_is_seen() {
    for letter in ["\u{202e}", "\u{2066}", "\u{2028}", "\u{feff}", "\u{e0041}", "\u{7f}", "\u{85}", "\u{1b}", "\0"] {
        let code = format!("U+{:04X} stands here, which cannot be seen", u32::from(letter.chars().next().unwrap()));
        for (piece, other) in
            [("Coins pay.", format!("Coins{letter} pay.")), ("format: 1\n", format!("format: 1 # a{letter}b\n"))]
        {
            let said = mistakes(museum_with("XA.yaml", piece, &other));
            assert!(said.contains("error[unseen-character]") && said.contains(&code), "{letter:?}: {said}");
            assert!(!said.contains(letter), "{letter:?}");
        }
        let escaped = format!("\"Coins\\U{:08x} pay.\"", u32::from(letter.chars().next().unwrap()));
        let said = mistakes(museum_with("XA.yaml", "Coins pay.", &escaped));
        assert!(said.contains("error[unseen-character]") && said.contains(&code), "{escaped}: {said}");
    }
    let said = mistakes(museum_with("XA.yaml", "format: 1\n", "format: 1\r# scope: XB\n"));
    assert!(
        said.starts_with("XA.yaml:1:10: error[unseen-character]: U+000D")
            && said.ends_with("help: end lines with LF, or with CR and LF"),
        "{said}"
    );
    // The twins: words of right-to-left scripts, joiners of Indic ones, emoji and accents are text.
    for text in ["שלום", "می\u{200c}خواهم", "हिन्\u{200d}दी", "❤️", "cafe\u{301}", "ខ្មែរ\u{200b}ភាសា", "\u{200f}א"]
    {
        assert_eq!(mistakes(museum_with("XA.yaml", "Coins pay.", &format!("Coins {text} pay."))), "", "{text}");
    }
}

/// A name is the same name in either form of its accents: in the vocabulary, in rules, and where it is told.
#[test]
fn accents_of_either_form_are_one_name() {
    for (declared, used) in [("été", "e\u{301}te\u{301}"), ("e\u{301}te\u{301}", "été")] {
        let mut files = museum_with("vocabulary.yaml", "{id: monday,", &format!("{{id: {declared},"));
        for (_, text) in &mut files {
            *text = text.replace("weekday: monday", &format!("weekday: {used}"));
        }
        assert_eq!(mistakes(files), "", "declared as {declared:?}, used as {used:?}");
    }
}

#[test]
fn a_country_may_be_called_the_same_in_both_languages() {
    let with = |entry: &str| {
        mistakes(museum_with(
            "countries.yaml",
            "format: 1\ncountries:\n",
            &format!("format: 1\ncountries:\n  - {entry}\n"),
        ))
    };
    for entry in [
        "{code: AT, en: Austria, zh: Austria}",
        "{code: AT, en: AT, zh: at}",
        "{code: AT, en: Austria, zh: 奥地利, aliases: [austria, 奧地利]}",
    ] {
        assert_eq!(with(entry), "", "{entry}");
    }
    let said = with("{code: AT, en: Austria, zh: Austria}\n  - {code: AU, en: Ａｕｓｔｒｉａ, zh: Australia}");
    assert!(said.contains("error[duplicate-id]: `Ａｕｓｔｒｉａ` already names a country"), "{said}");
}
