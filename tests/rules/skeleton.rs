//! The skeleton of a country loads beside the rules as it stands, and with all its examples uncommented.

use std::collections::HashSet;
use std::fs;

use simbind::Rulebook;
use simbind::format::{files, format};
use simbind::schema::FileKind;

use crate::support::folders::{own_rules, read, root};

/// Loads a copy of a folder of rules with one more file.
fn with_file(folder: &str, name: &str, text: &str) -> Rulebook {
    let root = root(folder);
    let copy = tempfile::tempdir().expect("a folder");
    for file in files(&root).unwrap_or_else(|error| panic!("{error}")) {
        let to = copy.path().join(file.strip_prefix(&root).expect("inside"));
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(&file, to).expect("a copy");
    }
    fs::write(copy.path().join(name), text).expect("a file");
    Rulebook::from_dir(copy.path()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The skeleton with every example uncommented: a comment of prose begins with `#` and one space, or is nothing else.
fn uncommented(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix('#') {
        Some("") => line.to_owned(),
        Some(rest) if rest.starts_with("  ") || !rest.starts_with(' ') => rest.to_owned(),
        _ => line.to_owned(),
    };
    text.lines().map(|text| line(text) + "\n").collect()
}

fn passes(rulebook: &Rulebook, code: &str, text: &str) {
    let report = rulebook.test();
    let own = report.failures().iter().filter(|failure| failure.file().ends_with(&format!("{code}.yaml")));
    let own = own.map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(own, Vec::<String>::new(), "{text}");
    let place = crate::support::plain::plain(rulebook).countries.iter().position(|country| country.code == code);
    let run = crate::support::plain::plain(rulebook).tests.iter().filter(|test| Some(test.country) == place).count();
    assert!(run > 0, "the test of {code} is not run");
}

#[test]
fn it_loads_and_its_test_passes() {
    for (folder, name) in [("rules", "Sweden"), ("rules", "法国"), ("rules", "CI"), ("examples/library_card", "old")]
    {
        let plain = read(folder);
        let (country, text) = plain.skeleton(name).unwrap_or_else(|error| panic!("{error}"));
        let file = format!("{}.yaml", country.code());
        for text in [text.clone(), uncommented(&text)] {
            passes(&with_file(folder, &file, &text), country.code(), &text);
            let schema = jsonschema::validator_for(&plain.schema(FileKind::Rules)).expect("a schema");
            let value = serde_yaml::from_str::<serde_json::Value>(&text).unwrap_or_else(|error| panic!("{error}"));
            let wrong = schema.iter_errors(&value).map(|error| error.to_string()).collect::<Vec<_>>();
            assert_eq!(wrong, Vec::<String>::new(), "{file}\n{text}");
        }
        assert_eq!(format(&file, &text).ok().as_ref(), Some(&text), "the skeleton is formatted");
        assert!(!["{code}", "{means}", "{change}"].iter().any(|blank| text.contains(blank)), "{text}");
    }
}

/// Every section of the format has its place in the skeleton, and is explained in both languages.
#[test]
fn every_section_is_explained() {
    let (_, text) = own_rules().skeleton("SE").expect("Sweden is a country");
    let value = serde_yaml::from_str::<serde_json::Value>(&uncommented(&text)).expect("YAML");
    let schema = own_rules().schema(FileKind::Rules);
    for key in schema["properties"].as_object().expect("a file is a mapping").keys() {
        assert!(value.get(key).is_some(), "the skeleton has no `{key}`");
    }
    for section in text.split("\n\n").skip(1) {
        let prose = section.lines().take_while(|line| line.starts_with("# ")).collect::<String>();
        let chinese = prose.chars().filter(|letter| ('一'..='龥').contains(letter)).count();
        let english = prose.split(' ').filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())).count();
        assert!(chinese > 10 && english > 8, "{section}");
    }
}

/// The ids of a skeleton are those of no other country.
#[test]
fn ids_are_its_own() {
    let rulebook = own_rules();
    let model = crate::support::plain::plain(rulebook);
    let ids = model.claims.iter().map(|claim| &claim.id).chain(model.rules.iter().map(|rule| &rule.id));
    let ids = ids.chain(model.sources.iter().map(|source| &source.id)).collect::<HashSet<_>>();
    for country in model.countries.iter().filter(|country| !country.described) {
        for id in ["01", "E-example", "source"].map(|end| format!("{}-{end}", country.code)) {
            assert!(!ids.contains(&id), "`{id}` is there already");
        }
    }
}

#[test]
fn a_slip_of_the_pen_is_named() {
    let error = own_rules().skeleton("Sweeden").expect_err("there is no such country");
    assert_eq!(error.to_string(), "unknown country `Sweeden`; did you mean `Sweden`?");
}

/// What is usual among sources stands in the example: a page of those who decide, or else the best there is, and no document.
#[test]
fn its_example_has_the_kind_of_source_that_is_usual() {
    let files = crate::support::folders::museum();
    for (law, city, press, kind) in [
        ("A", "B", "C", "government"),
        ("B", "A", "C", "law"),
        ("A", "A", "C", "law"),
        ("C", "A", "A", "government"),
        ("A", "C", "B", "press"),
        ("C", "D", "A", "press"),
        ("D", "C", "D", "government"),
    ] {
        let files = files.iter().map(|(name, text)| {
            let graded = [("law", "A", law), ("government", "B", city), ("press", "C", press)];
            let text = graded.iter().fold(text.clone(), |text, (kind, before, grade)| {
                text.replace(&format!("id: {kind}, grade: {before}"), &format!("id: {kind}, grade: {grade}"))
            });
            (name.clone(), text)
        });
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
        let (_, text) = rulebook.skeleton("XB").unwrap_or_else(|error| panic!("{error}"));
        let value = serde_yaml::from_str::<serde_json::Value>(&text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(value["sources"][0]["kind"], kind, "law {law}, city {city}, press {press}\n{text}");
    }
}

/// Its examples name what there is to choose from: a fact that has several values, and one that can change.
#[test]
fn its_example_asks_for_a_fact_with_a_choice() {
    for (first, fact) in [
        ("", "ticket"),
        ("  - {id: age, label: {en: a, zh: a}, question: {en: a, zh: a}, quantity: {kind: count}}\n", "ticket"),
        (
            "  - {id: gift, label: {en: a, zh: a}, question: {en: a, zh: a}, values: [{id: x, label: {en: a, zh: a}}, \
         {id: y, label: {en: a, zh: a}}]}\n",
            "gift",
        ),
    ] {
        let files = crate::support::folders::museum().into_iter().map(|(name, text)| {
            let text =
                if name == "vocabulary.yaml" { text.replace("facts:\n", &format!("facts:\n{first}")) } else { text };
            (name, text)
        });
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
        let (_, text) = rulebook.skeleton("XB").unwrap_or_else(|error| panic!("{error}"));
        assert!(text.contains(&format!("{{{fact}: ")), "{fact} in\n{text}");
        assert!(
            ["age", "ticket", "gift"].iter().all(|other| *other == fact || !text.contains(&format!("{{{other}: "))),
            "{fact}\n{text}"
        );
    }
}

/// In a rulebook in other languages every text has its place in each of them, Chinese as it stands and English in place of what is
/// not known; what is explained in Chinese is left out where there is none.
#[test]
fn it_has_a_text_in_each_language() {
    let skeleton = |folder: &str| {
        let files = files(&root(folder)).unwrap_or_else(|error| panic!("{error}"));
        let files = files.iter().map(|path| {
            let text = fs::read_to_string(path).expect("a rule file");
            let text = text.replace("fr: ", "zh: ").replace("[en, de, fr]", "[en, de, zh]");
            let name = path.file_name().expect("a file").to_string_lossy().into_owned();
            (name, text)
        });
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{folder}: {error}"));
        let country = rulebook.model().countries().last().expect("it has a country").code().to_owned();
        rulebook.skeleton(&country).unwrap_or_else(|error| panic!("{folder}: {error}")).1
    };
    let written = |text: &str, lang: &str| {
        let of = text.lines().filter_map(|line| line.split_once(&format!("{lang}: \"")));
        of.map(|(before, text)| (before.to_owned(), text.to_owned())).collect::<Vec<_>>()
    };
    let places = |text: &str| ["en", "zh", "de"].map(|lang| written(text, lang).len());
    let chinese = |text: &str| {
        let prose = text.lines().filter(|line| line.starts_with("# "));
        prose.filter(|line| line.chars().any(|letter| ('一'..='龥').contains(&letter))).count()
    };
    let both = skeleton("tests/museum");
    let [many, ..] = places(&both);
    assert!(many > 5, "{both}");
    assert_eq!(places(&both), [many, many, 0]);
    let three = skeleton("tests/languages/three");
    let [of_three, ..] = places(&three);
    assert!(of_three > 5, "{three}");
    assert_eq!(places(&three), [of_three; 3]);
    assert_eq!(written(&three, "de"), written(&three, "en"));
    assert!(written(&three, "zh").iter().all(|(_, text)| !text.is_ascii()), "{three}");
    assert!(chinese(&three) > 10 && chinese(&both) > 10);
    let german = skeleton("tests/languages/german");
    assert_eq!(places(&german), [0, 0, places(&german)[2]], "{german}");
    assert!(places(&german)[2] > 5 && chinese(&german) == 0, "{german}");
}
