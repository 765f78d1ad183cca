//! What is shown for a fact, a value or a goal can be typed for it, in each language, and what may not be mistaken for it.

use simbind::model::Lang;
use simbind::{Profile, Rulebook};

use crate::support::folders;

fn museum_with(piece: &str, other: &str) -> Rulebook {
    let mut files = folders::museum();
    let (_, words) = files.iter_mut().find(|(name, _)| name.ends_with("vocabulary.yaml")).unwrap();
    assert_eq!(words.matches(piece).count(), 1, "`{piece}` is to stand once");
    *words = words.replace(piece, other);
    Rulebook::from_sources(files).unwrap()
}

fn told(rulebook: &Rulebook, fact: &str, value: &str) -> String {
    let profile = Profile::in_words_of(rulebook.vocabulary()).set(fact, value);
    profile.map(|profile| profile.to_string()).unwrap_or_else(|error| error.to_string())
}

/// Every label that a rulebook shows reads back as that of which it is the label. The number of labels that are tried.
fn read_back(rulebook: &Rulebook) -> usize {
    let words = rulebook.vocabulary();
    let mut tried = 0;
    for goal in words.goals() {
        for (lang, label) in goal.label().iter() {
            assert_eq!(words.goal_called(label), words.goal(goal.id()), "{lang}: {label}");
            tried += 1;
        }
    }
    for fact in words.facts().iter().filter(|fact| fact.quantity().is_none_or(|quantity| quantity.of().is_none())) {
        let ranges = fact.quantity().into_iter().flat_map(|quantity| quantity.ranges());
        let ranges = ranges.map(|range| (range.id(), range.label()));
        for (id, label) in fact.values().iter().map(|value| (value.id(), value.label())).chain(ranges) {
            let meant = told(rulebook, fact.id(), id);
            for (lang, label) in label.iter() {
                assert_eq!(told(rulebook, fact.id(), label), meant, "{lang}: {}={label}", fact.id());
                for (lang, name) in fact.label().iter() {
                    assert_eq!(told(rulebook, name, label), meant, "{lang}: {name}={label}");
                }
                tried += 1;
            }
        }
    }
    tried
}

#[test]
fn what_is_shown_can_be_told() {
    let museum = Rulebook::from_sources(folders::museum()).unwrap();
    assert_eq!(read_back(&museum), 20, "two goals and eight values in two languages");
    // The twin: what is shown for no value is refused.
    assert!(told(&museum, "门票", "通票").starts_with("unknown value `通票`"));
}

#[cfg(feature = "builtin")]
#[test]
fn what_the_own_rules_show_can_be_told() {
    let tried = read_back(Rulebook::builtin());
    assert!(tried > 300, "only {tried} labels were tried");
}

/// A name is surer than a declared word, and a declared word than a label.
#[test]
fn the_surest_meaning_counts() {
    let other =
        museum_with("{id: day, label: {en: for a day, zh: 当日票}}", "{id: day, label: {en: year, zh: 当日票}}");
    assert_eq!(told(&other, "ticket", "year"), "enter: ticket=year", "an id, and not the label of another value");
    assert_eq!(told(&other, "ticket", "当日票"), "enter: ticket=day");
    let other = museum_with(
        "{id: day, label: {en: for a day, zh: 当日票}}",
        "{id: day, label: {en: for a day, zh: 当日票}, also: [年票]}",
    );
    assert_eq!(told(&other, "ticket", "年票"), "enter: ticket=day", "a declared word, and not the label of another");
    assert_eq!(told(&other, "ticket", "for a year"), "enter: ticket=year");
    let called = museum_with("label: {en: coat, zh: 外套}\n", "label: {en: coat, zh: 外套}\n    called: [门票]\n");
    assert_eq!(told(&called, "门票", "worn"), "enter: coat=worn", "a declared word calls the coat");
    assert_eq!(told(&called, "门票", "当日票"), "enter: ticket=day", "and what no coat can be is told of the ticket");
}

#[test]
fn labels_of_several_are_refused_with_all_of_them() {
    let values = museum_with("zh: 当日票", "zh: 年票");
    assert_eq!(
        told(&values, "ticket", "年票"),
        "unknown value `年票`; it is shown for `day` and `year`; tell which of them is meant by its name"
    );
    assert_eq!(told(&values, "ticket", "for a year"), "enter: ticket=year");

    let facts = museum_with("label: {en: coat, zh: 外套}", "label: {en: coat, zh: 门票}");
    assert_eq!(told(&facts, "门票", "穿着"), "enter: coat=worn", "only one of the two can be that");
    assert_eq!(told(&facts, "门票", "当日票"), "enter: ticket=day");
    let error = Profile::in_words_of(facts.vocabulary()).set("门票", "none").unwrap_err();
    assert_eq!(
        error.to_string(),
        "unknown fact `门票`; it is shown for `ticket` and `coat`; tell which of them is meant by its name"
    );
    assert_eq!(
        error.to_text(Lang::Zh),
        "没有叫“门票”的情况；有几项都这样显示：门票（ticket）、门票（coat）；请填其中一项括号里的名称"
    );
}

/// A list of values has words, and a label, as a value has.
#[test]
fn lists_are_told_by_their_words() {
    let lists = "      - {id: year, label: {en: for a year, zh: 年票}}\n";
    let some = format!(
        "{lists}    lists:\n      - {{id: some, label: {{en: some ticket, zh: 有票}}, also: [票有的], values: [day, year]}}\n"
    );
    let rulebook = museum_with(lists, &some);
    for word in ["some", "Some ticket", "有票", "票有的"] {
        assert_eq!(told(&rulebook, "ticket", word), "enter: ticket=day,year", "{word}");
    }
    let mut files = folders::museum();
    let (_, words) = files.iter_mut().find(|(name, _)| name.ends_with("vocabulary.yaml")).unwrap();
    *words = words.replace(lists, &some.replace("票有的", "day"));
    let error = Rulebook::from_sources(files).unwrap_err().to_string();
    assert!(error.contains("error[duplicate-id]: `day` calls both `day` and `some`"), "{error}");
}

const PLACES: &str = "holdings: [ticket, coat]\nplaces:\n  - {fact: weekday, asked: monday, other: other}\n";

/// The name of a country tells a fact: one value for the country of the question, another for every other one.
#[test]
fn countries_tell_facts() {
    let rulebook = museum_with("holdings: [ticket, coat]\n", PLACES);
    let in_question = |word: &str| {
        let profile = Profile::in_words_of(rulebook.vocabulary()).set_known(&rulebook, "XA", "weekday", [word]);
        profile.map(|profile| profile.to_string()).unwrap_or_else(|error| error.to_string())
    };
    let country = rulebook.country("XA").unwrap();
    for name in [country.code(), country.name().en(), country.name().zh()] {
        assert_eq!(in_question(name), "enter: weekday=monday", "{name}");
    }
    assert_eq!(in_question("XB"), "enter: weekday=other");
    assert_eq!(in_question("other"), "enter: weekday=other", "a value is told as before");
    assert_eq!(
        in_question("Atlantis"),
        "unknown value `Atlantis`; the fact `weekday` is `monday` or `other`, or the name of a country"
    );
    // The twin: without the declaration a country tells nothing.
    let museum = Rulebook::from_sources(folders::museum()).unwrap();
    let error = Profile::in_words_of(museum.vocabulary()).set_known(&museum, "XA", "weekday", ["XB"]).unwrap_err();
    assert!(error.is_unknown_word(), "{error}");
    // A country of which a name is a word for a value tells that value.
    let mut files = folders::museum();
    let (_, words) = files.iter_mut().find(|(name, _)| name.ends_with("vocabulary.yaml")).unwrap();
    *words = words.replace("holdings: [ticket, coat]\n", PLACES);
    *words = words.replace(
        "zh: 星期一}}",
        &format!("zh: 星期一}}, also: [\"{}\"]}}", rulebook.country("XB").unwrap().name().en()),
    );
    let declared = Rulebook::from_sources(files).unwrap();
    let profile = Profile::in_words_of(declared.vocabulary()).set_known(&declared, "XA", "weekday", ["XB"]).unwrap();
    assert_eq!(profile.to_string(), "enter: weekday=monday");
}

#[test]
fn mistakes_in_places() {
    for (piece, other, message) in [
        ("fact: weekday", "fact: weekdy", "error[unknown-fact]: unknown fact `weekdy`; help: did you mean `weekday`?"),
        ("asked: monday", "asked: mondy", "error[unknown-value]: unknown value `mondy`; help: did you mean `monday`?"),
        (", other: other", "", "error[missing-key]: "),
        (
            "other: other}",
            "other: other}\n  - {fact: weekday, asked: monday, other: other}",
            "`weekday` stands twice in `places`",
        ),
    ] {
        let mut files = folders::museum();
        let (_, words) = files.iter_mut().find(|(name, _)| name.ends_with("vocabulary.yaml")).unwrap();
        assert_eq!(PLACES.matches(piece).count(), 1, "`{piece}` is to stand once");
        *words = words.replace("holdings: [ticket, coat]\n", &PLACES.replace(piece, other));
        let found = Rulebook::from_sources(files).map(|_| String::new()).unwrap_or_else(|error| error.to_string());
        assert!(found.contains(message), "expected: {message}\nfound: {found}");
    }
    let rulebook = museum_with("holdings: [ticket, coat]\n", PLACES);
    let mut model = serde_json::to_value(rulebook.model()).unwrap();
    model["vocabulary"]["places"][0]["other"] = 9.into();
    let error = Rulebook::from_model(serde_json::from_value(model).unwrap()).unwrap_err().to_string();
    assert!(error.contains("`weekday` points at value 9"), "{error}");
}
