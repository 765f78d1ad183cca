//! What a vocabulary can say of its facts beside their values: that there are many, that one stands for the rest, that
//! several have a name together, that a fact may not be there; and conditions with a name.

use jiff::civil::date;
use simbind::model::Lang;
use simbind::{Error, Holds, Profile, Rulebook};

const COUNTRIES: &str = "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n";
const BOOK: &str = "format: 1\nversion: '1'\ndate: 2026-03-01\n";

/// A rulebook with these facts (and whatever else of a vocabulary) and rules that limit, each with a condition.
fn book(vocabulary: &str, rules: &[(&str, &str)]) -> Result<Rulebook, Error> {
    let words = format!(
        "format: 1\ngates:\n  - {{id: door, label: {{en: x, zh: x}}, text: {{en: x, zh: x}}}}\ngoals:\n  \
         - {{id: enter, gates: [door], label: {{en: x, zh: x}}}}\n{vocabulary}"
    );
    let mut world = String::from(
        "format: 1\nscope: world\nsources: [{id: s, kind: law, title: S, publisher: P, url: 'https://s.example', \
         published: '2026-01-01', retrieved: '2026-01-01'}]\nclaims: [{id: c, cites: [{source: s, locator: x}], text: {en: X., zh: x。}, confidence: high}]\nrules:\n",
    );
    for (id, when) in [&[("always", "{}")], rules].concat() {
        world.push_str(&format!(
            "  - {{id: {id}, basis: evidence, goals: all, gate: door, effect: limits, when: {when}, because: [c], \
             text: {{en: X., zh: x。}}}}\n"
        ));
    }
    Rulebook::from_sources([
        ("vocabulary.yaml", &*words),
        ("countries.yaml", COUNTRIES),
        ("rulebook.yaml", BOOK),
        ("world.yaml", &*world),
    ])
}

/// The rules that hold where these facts are told, with a question mark behind those that may.
fn holding(book: &Rulebook, told: &[(&str, &str)]) -> Result<Vec<String>, String> {
    let mut profile = Profile::in_words_of(book.vocabulary());
    for (fact, value) in told {
        profile = profile.set(fact, value).map_err(|error| error.to_string())?;
    }
    let answer = book.evaluate("AA", &profile, date(2026, 3, 1)).map_err(|error| error.to_string())?;
    let rules = answer.reasons().filter(|reason| reason.id() != "always");
    let mut rules = rules
        .map(|reason| format!("{}{}", reason.id(), if reason.holds() == Holds::Always { "" } else { "?" }))
        .collect::<Vec<_>>();
    rules.sort();
    Ok(rules)
}

fn names(names: &[&str]) -> Result<Vec<String>, String> {
    Ok(names.iter().map(|name| (*name).to_owned()).collect())
}

/// A fact with two hundred values, of which the first ten have a name together.
fn many() -> String {
    let values = (0..200).map(|at| format!("{{id: c{at}, label: {{en: code {at}, zh: 代码 {at}}}}}"));
    let values = values.collect::<Vec<_>>().join(", ");
    let union = (0..10).map(|at| format!("c{at}")).collect::<Vec<_>>().join(", ");
    format!(
        "facts:\n  - {{id: code, label: {{en: code, zh: 代码}}, question: {{en: Which?, zh: 哪个？}}, rest: c199, \
         lists: [{{id: union, label: {{en: the union, zh: 联盟}}, values: [{union}]}}], values: [{values}]}}\n"
    )
}

#[test]
fn a_fact_has_as_many_values_as_it_needs() {
    let rules =
        [("united", "{code: union}"), ("fifth", "{code: [c5, c150]}"), ("others", "{code: {not: [union, c150]}}")];
    let book = book(&many(), &rules).unwrap();
    let facts = book.vocabulary().facts();
    // The union without c5, c5, c150, and all others.
    assert_eq!(facts[0].values().len(), 4);
    for (told, expected) in [
        ("c3", &["united"][..]),
        ("c5", &["fifth", "united"]),
        ("c150", &["fifth"]),
        ("c42", &["others"]),
        // What nobody named is the rest.
        ("c777", &["others"]),
        ("union", &["fifth?", "united"]),
        ("CODE 3", &["others"]),
    ] {
        assert_eq!(holding(&book, &[("code", told)]), names(expected), "{told}");
    }
    let label = facts[0].label_of_told(&["c42"], Lang::En);
    assert_eq!(label, "code 10, code 11, code 12 or another of 189");
    let label = |told: &[&str], lang| facts[0].label_of_told(told, lang);
    assert_eq!(label(&["union"], Lang::En), "the union", "a list goes by its own name");
    assert_eq!(label(&["union"], Lang::Zh), "联盟");
    assert_ne!(label(&["union", "c150"], Lang::En), "the union", "with another value it is no longer the list");
    assert_ne!(label(&["c5"], Lang::En), "the union");
}

/// Each value by itself is what all of them together say.
#[test]
fn values_that_are_not_told_apart_decide_as_they_would_by_themselves() {
    let rules = [("some", "{code: [c1, c2, c3, c70, c71]}"), ("few", "{code: [c2, c3, c150]}")];
    let book = book(&many(), &rules).unwrap();
    let label = |told: &str, lang| book.vocabulary().facts()[0].label_of_told(&[told], lang);
    assert_eq!(label("c70", Lang::En), "one of code 70, code 71");
    assert_eq!(label("c71", Lang::Zh), "代码 70、代码 71之一");
    assert_eq!(label("c150", Lang::En), "code 150");
    for at in 0..200 {
        let expected = [("few", &[2, 3, 150][..]), ("some", &[1, 2, 3, 70, 71])];
        let expected = expected.into_iter().filter(|(_, named)| named.contains(&at)).map(|(rule, _)| rule);
        let code = format!("c{at}");
        assert_eq!(holding(&book, &[("code", &code)]), names(&expected.collect::<Vec<_>>()), "{code}");
    }
}

#[test]
fn a_word_that_names_nothing_is_the_rest_or_a_mistake() {
    let fact = |rest: &str| {
        format!(
            "facts:\n  - {{id: kind, label: {{en: kind, zh: 种类}}, question: {{en: Which?, zh: 哪种？}}{rest}, values: \
             [{{id: red, label: {{en: red, zh: 红}}}}, {{id: other, label: {{en: another, zh: 其他}}}}]}}\n"
        )
    };
    let rules = [("red", "{kind: red}")];
    let open = book(&fact(", rest: other"), &rules).unwrap();
    assert_eq!(holding(&open, &[("kind", "Scarlet")]), names(&[]));
    assert_eq!(holding(&open, &[("kind", "RED")]), names(&["red"]));
    let closed = book(&fact(""), &rules).unwrap();
    assert!(holding(&closed, &[("kind", "Scarlet")]).unwrap_err().starts_with("unknown value `Scarlet`"));
}

const EVENTS: &str = "facts:
  - {id: events, label: {en: events, zh: 事件}, question: {en: How many?, zh: 几件？}, quantity: {kind: count}}
  - {id: dose, label: {en: dose, zh: 剂次}, question: {en: Which?, zh: 第几剂？}, optional: true, where: {events: {at_least: 1}}, quantity: {kind: count}}
  - {id: maker, label: {en: maker, zh: 厂商}, question: {en: Which?, zh: 哪家？}, optional: true, where: {events: {at_least: 1}}, values: [{id: acme, label: {en: Acme, zh: 甲}}, {id: bmc, label: {en: Bmc, zh: 乙}}]}
";

#[test]
fn what_is_not_there_is_neither_more_nor_less() {
    let rules = [
        ("later", "{dose: {at_least: 2}}"),
        ("early", "{dose: {below: 2}}"),
        ("not_one", "{dose: {not: 1}}"),
        ("missing", "{dose: none}"),
        ("there", "{dose: {not: none}}"),
        ("unmade", "{maker: none}"),
    ];
    let book = book(EVENTS, &rules).unwrap();
    for (told, expected) in [
        (&[("events", "1"), ("dose", "1"), ("maker", "acme")][..], &["early", "there"][..]),
        (&[("events", "1"), ("dose", "3"), ("maker", "acme")], &["later", "not_one", "there"]),
        (&[("events", "1"), ("dose", "none"), ("maker", "acme")], &["missing", "not_one"]),
        // It belongs to an event, and there is none.
        (&[("events", "0")], &["missing", "not_one", "unmade"]),
        (&[("dose", "2"), ("maker", "bmc")], &["later", "not_one", "there"]),
    ] {
        assert_eq!(holding(&book, told), names(expected), "{told:?}");
    }
    let slip = holding(&book, &[("events", "0"), ("dose", "2")]).unwrap_err();
    assert!(slip.contains("there is no “dose” in this situation"), "{slip}");
    // `nothing_else` says that what may not be there is not.
    let profile = Profile::in_words_of(book.vocabulary()).set("events", "1").unwrap().nothing_else();
    let answer = book.evaluate("AA", &profile, None).unwrap();
    let found = answer.reasons().filter(|reason| ["missing", "unmade"].contains(&&*reason.id())).count();
    assert_eq!(found, 2);
}

#[test]
fn a_named_condition_is_what_it_stands_for() {
    let facts = format!(
        "{EVENTS}conditions:\n  - {{id: complete, when: {{dose: {{at_least: 2}}}}}}\n  - {{id: ours, when: {{holds: complete, maker: acme}}}}\n"
    );
    let rules = [
        ("named", "{holds: ours}"),
        ("both", "{not: {holds: [complete, ours]}}"),
        ("written", "{dose: {at_least: 2}, maker: acme}"),
    ];
    let book = book(&facts, &rules).unwrap();
    for (told, expected) in [
        (&[("events", "1"), ("dose", "2"), ("maker", "acme")][..], &["named", "written"][..]),
        (&[("events", "1"), ("dose", "1"), ("maker", "acme")], &["both"]),
        (&[("dose", "2")], &["both?", "named?", "written?"]),
    ] {
        assert_eq!(holding(&book, told), names(expected), "{told:?}");
    }
}

/// A model that was made elsewhere points at values that there are.
#[test]
fn what_a_model_says_of_its_facts_is_checked() {
    let facts = "facts:\n  - {id: kind, label: {en: kind, zh: 种类}, question: {en: Which?, zh: 哪种？}, rest: other, lists: [{id: some, \
                 label: {en: s, zh: s}, values: [red]}], values: [{id: red, label: {en: red, zh: 红}}, {id: other, label: {en: another, \
                 zh: 其他}}]}\nconditions:\n  - {id: bright, when: {kind: red}}\n";
    let book = book(facts, &[("red", "{holds: bright}")]).unwrap();
    let model = serde_json::to_value(book.model()).unwrap();
    let with = |pointer: &str, value: serde_json::Value| {
        let mut model = model.clone();
        *model.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
        let model = serde_json::from_value(model).unwrap();
        Rulebook::from_model(model).map(|_| ()).map_err(|error| error.to_string())
    };
    assert_eq!(with("/vocabulary/facts/0/rest", 0.into()), Ok(()));
    for (pointer, value, wrong) in [
        ("/vocabulary/facts/0/rest", 7, "`kind` points at value 7, and there are 2"),
        ("/vocabulary/facts/0/lists/0/values", 0, "the list `some` of the fact `kind` names no value"),
        ("/vocabulary/facts/0/lists/0/values", 16, "`some` points at value 4, and there are 2"),
        ("/vocabulary/conditions/0/when/is/1", 16, "`bright` points at value 4, and there are 2"),
    ] {
        let found = with(pointer, value.into());
        assert_eq!(found, Err(format!("the model cannot be used: {wrong}")), "{pointer}");
    }
}

/// What the engine adds to a vocabulary is said in the languages of the rulebook, and in its own words.
#[test]
fn what_is_not_there_is_named_in_the_languages_of_the_rulebook() {
    let files = |phrases: &str| {
        [
            ("rulebook.yaml", format!("format: 1\nversion: '1'\ndate: 2026-03-01\nlanguages: de\n{phrases}")),
            ("countries.yaml", "format: 1\ncountries: [{code: AA, de: A}]\n".to_owned()),
            (
                "vocabulary.yaml",
                "format: 1\ngates: [{id: tor, label: Tor, text: Tor}]\ngoals: [{id: hinein, gates: [tor], label: hinein}]\n\
                 facts:\n  - {id: hund, label: Hund, question: Welcher?, optional: true, values: [{id: dackel, label: Dackel}]}\n\
                 \x20 - {id: alter, label: Alter, question: Wie alt?, optional: true, quantity: {kind: count, shown: '{}'}}\n"
                    .to_owned(),
            ),
        ]
    };
    for (phrases, expected) in [("", "none"), ("phrases: {de: {no_figure: keiner}}\n", "keiner")] {
        let book = Rulebook::from_sources(files(phrases)).unwrap();
        for fact in book.vocabulary().facts() {
            let none = fact.values().iter().find(|value| value.id() == "none").unwrap();
            let label = none.label().iter().map(|(lang, text)| (lang.to_string(), text)).collect::<Vec<_>>();
            assert_eq!(label, [("de".to_owned(), expected)], "{}", fact.id());
        }
    }
}
