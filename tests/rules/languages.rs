//! A rulebook is written in the languages that it names, and in no others.

use std::collections::{BTreeMap, BTreeSet};

use simbind::lint::{Options, check};
use simbind::model::{Lang, Model, Text};
use simbind::site::Site;
use simbind::{Profile, Rulebook};

/// The files of a rulebook of `tests/languages`, with some pieces changed.
fn files(book: &str, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(format!("tests/languages/{book}")).unwrap() {
        let entry = entry.unwrap();
        files.push((entry.file_name().into_string().unwrap(), std::fs::read_to_string(entry.path()).unwrap()));
    }
    for (piece, other) in changes {
        let found = files.iter().filter(|(_, text)| text.contains(piece)).count();
        assert_eq!(found, 1, "`{piece}` is to stand in one file of {book}");
        for (_, text) in &mut files {
            *text = text.replacen(piece, other, 1);
        }
    }
    files
}

fn mistakes(book: &str, changes: &[(&str, &str)]) -> String {
    Rulebook::from_sources(files(book, changes)).map(|_| String::new()).unwrap_or_else(|error| error.to_string())
}

fn asked(rulebook: &Rulebook, goal: &str) -> Profile {
    Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap()
}

/// What `check` finds.
fn findings(book: &str, changes: &[(&str, &str)]) -> Vec<String> {
    let files = files(book, changes);
    let files = files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let report = check(files, &Options::new()).unwrap();
    report.diagnostics().map(|finding| format!("{}: {}", finding.code(), finding.message())).collect()
}

#[test]
fn a_rulebook_in_one_language_needs_no_other() {
    let german = Rulebook::from_sources(files("german", &[])).unwrap();
    let de = "de".parse::<Lang>().unwrap();
    assert_eq!(german.vocabulary().languages(), [de]);
    assert_eq!(findings("german", &[]), Vec::<String>::new());
    let gate = german.vocabulary().gates()[0].label();
    assert_eq!((gate.get(de), gate.en(), gate.iter().count()), ("Eingang", "Eingang", 1));
    assert_eq!(german.country("beispielstadt").unwrap().code(), "XA");
    // A text may name its language, too, and no other.
    let text = "text: Die Aufsicht hat es verboten.";
    assert_eq!(mistakes("german", &[(text, "text: {de: Die Aufsicht hat es verboten.}")]), "");
    assert_eq!(
        mistakes("german", &[(text, "text: {en: It was forbidden.}")]),
        "XA.yaml:60:11: error[missing-key]: a text needs the key `de`\n\
         XA.yaml:60:12: error[unknown-key]: unknown key `en` in a text; help: use `de`"
    );
}

#[test]
fn each_text_has_each_language() {
    assert_eq!(findings("three", &[]), Vec::<String>::new());
    assert_eq!(
        mistakes("three", &[(", fr: entrer}", "}")]),
        "vocabulary.yaml:3:61: error[missing-key]: a text needs the key `fr`"
    );
    assert_eq!(
        mistakes("three", &[(", fr: Autriche", "")]),
        "AT.yaml:2:8: error[unknown-country]: unknown scope `AT`; help: a scope is a country code of `countries.yaml`, or `world`\n\
         countries.yaml:3:5: error[missing-key]: a country needs the key `fr`"
    );
    assert_eq!(
        mistakes("three", &[("text: {en: getting in, de: hineinkommen, fr: entrer}", "text: getting in")]),
        "vocabulary.yaml:3:61: error[wrong-kind]: a text is a mapping, but a single value stands here; \
         help: write it in each language of the rulebook: `{en: .., de: .., fr: ..}`"
    );
}

#[test]
fn languages_are_named_by_their_tags() {
    for (wrong, message) in [
        (
            "[en, de, french]",
            "`french` is not a language; help: give a tag of two or three letters, such as `en`, `zh` or `de`",
        ),
        ("[en, de, FR]", "`FR` is not a language; help: write `fr`"),
        (
            "[en, de, fr-]",
            "`fr-` is not a language; help: give a tag of two or three letters, such as `en`, `zh` or `de`",
        ),
    ] {
        let found = mistakes("three", &[("[en, de, fr]", wrong)]);
        assert!(found.contains(&format!("error[unknown-word]: {message}")), "{wrong}: {found}");
    }
    let twice = mistakes("three", &[("[en, de, fr]", "[en, de, fr, de]")]);
    assert!(twice.contains("error[repeated-word]: `de` stands twice in the list"), "{twice}");
    for (written, tag) in [
        ("PT-br", "pt-BR"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("EN", "en"),
        ("SL-Rozaj", "sl-rozaj"),
        ("sl-IT-Nedis", "sl-IT-nedis"),
    ] {
        assert_eq!(written.parse::<Lang>().unwrap().as_str(), tag);
    }
    for wrong in ["", "e", "english", "en_US", "en--US", "en-", "中文", "rozaj", "de-1", "ca-ES-valencia-nedis"] {
        assert!(wrong.parse::<Lang>().is_err(), "{wrong}");
    }
    let traditional = "zh-Hant".parse::<Lang>().unwrap();
    assert_eq!(traditional.pick("yes", "是"), "是");
}

/// The words of the built-in rules are in English and Chinese.
#[test]
fn another_language_needs_a_vocabulary_of_its_own() {
    let book = |languages: &str| {
        let about = format!("format: 1\nversion: '1'\ndate: 2026-01-31\nlanguages: {languages}\n");
        let error = Rulebook::from_sources([("rulebook.yaml", about)]).err();
        error.map(|error| error.to_string()).unwrap_or_default()
    };
    assert_eq!((book("en"), book("[zh, en]")), (String::new(), String::new()));
    assert_eq!(
        book("[en, de]"),
        "rulebook.yaml:4:12: error[missing-file]: the built-in words have no names in `de`; \
         help: bring a `vocabulary.yaml` of your own, or leave the language out\n\
         rulebook.yaml:4:12: error[missing-file]: the built-in countries have no names in `de`; \
         help: bring a `countries.yaml` of your own, or leave the language out"
    );
}

/// The lints of a language look at texts of that language alone; those that need none look at all.
#[test]
fn texts_are_checked_in_their_language() {
    let text = "Bei Gewitter wird das Becken geräumt.";
    assert_eq!(findings("german", &[(text, "Bei Gewitter wird das Becken geräumt")]), Vec::<String>::new());
    assert_eq!(
        findings("german", &[(text, "Bei Gewitter  wird das Becken geräumt.")]),
        ["double-space: two spaces stand together"]
    );
    let english =
        [("languages: de", "languages: en"), ("question: Darf mein Kind heute ins Freibad?", "question: Odd?")];
    let found = findings("german", &english);
    assert!(found.iter().all(|finding| !finding.contains("Chinese")), "{found:?}");
    assert_eq!(
        findings("three", &[("de: Die Hütte ist im Winter verschlossen.", "de: Die Hütte ist 3 Monate verschlossen.")]),
        ["digits-differ: the two languages name other numbers: `3` only in `de`"]
    );
    let glossary = "languages: de\nglossary: [{lang: de, use: Bad, not: [Becken], why: ein Wort}]";
    assert_eq!(
        findings("german", &[("languages: de", glossary)]),
        ["glossary: the glossary has another word for `Becken`"]
    );
    let glossary = "languages: de\nglossary: [{lang: en, use: Bad, not: [Becken], why: ein Wort}]";
    let wrong = mistakes("german", &[("languages: de", glossary)]);
    assert!(wrong.contains("`en` is not a valid `lang`; help: use `de`"), "{wrong}");
}

#[test]
fn models_go_through_json() {
    for book in ["german", "three"] {
        let rulebook = Rulebook::from_sources(files(book, &[])).unwrap();
        let json = serde_json::to_string(rulebook.model()).unwrap();
        let model: Model = serde_json::from_str(&json).unwrap();
        assert_eq!(&model, rulebook.model(), "{book}");
        let again = Rulebook::from_model(model).unwrap();
        assert_eq!(again.vocabulary().languages(), rulebook.vocabulary().languages());
    }
    assert!(serde_json::from_str::<Text>("{}").is_err());
    assert!(serde_json::from_str::<Text>(r#"{"en": "a", "en": "b"}"#).is_err());
}

/// What `new` writes loads as it stands, in the languages of the rulebook.
#[test]
fn skeletons_are_in_the_languages_of_the_rulebook() {
    for (book, country) in [("german", "XB"), ("three", "AT")] {
        let mut all = files(book, &[]);
        let skeleton = Rulebook::from_sources(all.clone()).unwrap().skeleton(country).unwrap().1;
        assert!(!skeleton.contains("zh:") && !skeleton.contains("占位"), "{skeleton}");
        all.retain(|(name, _)| *name != format!("{country}.yaml"));
        all.push((format!("{country}.yaml"), skeleton));
        let error = Rulebook::from_sources(all).err().map(|error| error.to_string());
        assert_eq!(error, None, "{book}");
    }
}

/// Words of the engine that a rulebook brings are known by name, and have the places that the engine fills.
#[test]
fn phrases_are_brought_by_name() {
    let brings = |phrases: &str| {
        let text = format!("languages: [en, de, fr]\nphrases: {phrases}");
        mistakes("three", &[("languages: [en, de, fr]", &text)])
    };
    assert_eq!(brings("{de: {ways: Auswege, says_no: 'Nein, {goal} geht nicht.'}, fr: {colon: ' : '}}"), "");
    for (wrong, message) in [
        (
            "{it: {ways: a}}",
            "error[unknown-key]: unknown key `it` in the list of phrases; help: use `en`, `de` or `fr`",
        ),
        (
            "{de: {wasy: a}}",
            "error[unknown-key]: unknown key `wasy` in the phrases of a language; help: did you mean `ways`?",
        ),
        (
            "{de: {says_no: 'Nein, {gaol} geht nicht.'}}",
            "error[bad-phrase]: the phrase `says_no` has no place for `{goal}`; help: in English it is `No: you cannot {goal}.`",
        ),
        (
            "{de: {ways: 'Auswege aus {goal}'}}",
            "error[bad-phrase]: nothing is put into the phrase `ways` at one of its places; help: in English it is `Ways around`",
        ),
        ("{de: {ways: [a]}}", "error[wrong-kind]: a phrase is a text, but a list stands here"),
        ("[de]", "error[wrong-kind]: the list of phrases is a mapping, but a list stands here"),
    ] {
        let found = brings(wrong);
        assert!(found.contains(message), "{wrong}: {found}");
    }
}

/// They are said in the short answer, the whole one and in ranges of figures; what is not brought is said in English.
#[test]
fn answers_are_in_the_words_that_are_brought() {
    let german = Rulebook::from_sources(files("german", &[])).unwrap();
    let de = "de".parse::<Lang>().unwrap();
    let profile = asked(&german, "baden").set("begleitung", "none").unwrap();
    let answer = german.evaluate("XA", &profile, None).unwrap();
    let (brief, full) = (answer.to_brief(de).to_markdown(), answer.to_markdown(de));
    for text in [&brief, &full] {
        assert!(text.contains("Ob Sie baden gehen können, hängt ab von: Alter"), "{text}");
        assert!(text.contains("Was als Nächstes zu klären ist") && text.contains("weniger als 4 Jahre"), "{text}");
        for english in ["depends", "Exactly", "as of 2026", "Good to know", "less than", "Sources", " or "] {
            assert!(!text.contains(english), "`{english}`: {text}");
        }
    }
    let without = [("    says_depends_on: \"Ob Sie {goal} können, hängt ab von: {facts}.\"\n", "")];
    let german = Rulebook::from_sources(files("german", &without)).unwrap();
    let answer = german.evaluate("XA", &profile, None).unwrap();
    let text = answer.to_brief(de).to_markdown();
    assert!(text.contains("Whether you can baden gehen depends on Alter"), "{text}");
    // A rulebook may also say what the engine says in other words.
    let english = "languages: [en, de, fr]\nphrases: {en: {says_no: 'Closed: {goal} is not for you.'}}";
    let hut = Rulebook::from_sources(files("three", &[("languages: [en, de, fr]", english)])).unwrap();
    let profile = asked(&hut, "enter").set("key", "none").unwrap();
    let answer = hut.evaluate("AT", &profile, None).unwrap();
    let text = answer.to_brief(Lang::En).to_text(100, false);
    assert!(text.contains("Closed: enter the hut is not for you. Without a key nobody gets in."), "{text}");
    assert!(answer.to_brief("fr".parse().unwrap()).to_text(100, false).contains("Personne n'entre sans clé."));
}

/// The site has a folder for each language, and each page leads to the same page in the others.
#[test]
fn the_site_is_in_each_language() {
    for (book, folders) in [("german", &["de"][..]), ("three", &["en", "de", "fr"])] {
        let rulebook = Rulebook::from_sources(files(book, &[])).unwrap();
        let site = Site::of(&rulebook).unwrap();
        let pages = site.texts().collect::<BTreeMap<_, _>>();
        let found = pages.keys().filter_map(|path| Some(path.split_once('/')?.0)).filter(|folder| *folder != "app");
        let found = found.collect::<BTreeSet<_>>();
        assert_eq!(found, folders.iter().copied().collect::<BTreeSet<_>>());
        for folder in folders {
            let page = pages[format!("{folder}/index.html").as_str()];
            assert!(page.contains(&format!("<html lang=\"{folder}\">")), "{page}");
            for other in folders.iter().filter(|other| *other != folder) {
                assert!(page.contains(&format!("href=\"../{other}/index.html\"")), "{folder} leads to {other}");
            }
            assert!(pages["index.html"].contains(&format!("href=\"{folder}/index.html\"")));
        }
        assert!(!pages.values().any(|page| page.contains("zh/index.html") || page.contains("中文")), "{book}");
    }
    let german = Rulebook::from_sources(files("german", &[])).unwrap();
    let site = Site::of(&german).unwrap();
    let country = site.texts().find(|(path, _)| *path == "de/country-XA.html").unwrap().1;
    assert!(country.contains("Gut zu wissen") && country.contains("Genau genommen"), "{country}");
}
