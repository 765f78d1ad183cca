//! Names that people know: how rule files declare them, and every mistake in that to the letter.

use simbind::{Profile, Rulebook};

use crate::support::folders;

const NAMES: &str = "\
format: 1
scope: XA
names:
  - {id: season, label: {en: Season Pass, zh: 季票}, also: [the season one, S-Pass], tells: {ticket: year, coat: [none, hung]}, because: [known-ticket]}
  - {id: loden, label: {en: Loden, zh: 罗登}, tells: {coat: worn}, because: known-coins}
";

fn museum(names: &str) -> Result<Rulebook, String> {
    let mut files = folders::museum();
    files.push(("names.yaml".to_owned(), names.to_owned()));
    Rulebook::from_sources(files).map_err(|error| error.to_string())
}

#[test]
fn names_are_read() {
    let rulebook = museum(NAMES).unwrap();
    let told = |fact: &str, word: &str| {
        let profile = Profile::in_words_of(rulebook.vocabulary()).set_known(&rulebook, "XA", fact, [word]);
        profile.map(|profile| profile.to_string()).unwrap_or_else(|error| error.to_string())
    };
    let season = told("ticket", "season");
    assert!(season.contains("ticket=year") && season.contains("coat=none,hung"), "{season}");
    for word in ["Season Pass", "season-pass", "季票", "THE SEASON ONE", "s pass"] {
        assert_eq!(told("ticket", word), season, "{word}");
    }
    // A name may stand in place of any fact that it tells.
    assert_eq!(told("coat", "season"), season);
    assert_eq!(
        told("ticket", "loden"),
        "unknown value `loden`; Loden is known for another fact: tell `coat=loden`",
        "a name of another fact is told of that"
    );
    assert!(told("ticket", "nothing like it").starts_with("unknown value `nothing like it`; the fact `ticket` is "));
    // A model made of it is the same one when it is written out and read back.
    let json = serde_json::to_string(rulebook.model()).unwrap();
    let model = serde_json::from_str::<simbind::model::Model>(&json).unwrap();
    assert_eq!(model, *rulebook.model());
    assert!(Rulebook::from_model(model).is_ok());
}

/// Every piece is wrong in this way; the twin of all of them is what `names_are_read` reads.
#[test]
fn mistakes_in_names() {
    for (piece, other, message) in [
        ("ticket: year,", "tickt: year,", "error[unknown-fact]: unknown fact `tickt`; help: did you mean `ticket`?"),
        (
            "ticket: year,",
            "ticket: yer,",
            "error[unknown-value]: `ticket` has no value `yer`; help: did you mean `year`?",
        ),
        (
            "{ticket: year, coat: [none, hung]}",
            "[year]",
            "error[wrong-kind]: what a name tells is a mapping from facts to values, but a list stands here",
        ),
        (
            "{ticket: year, coat: [none, hung]}",
            "{}",
            "error[empty-list]: a name tells at least one fact; help: name a fact and its values; the first is the one in whose place it is told",
        ),
        (
            "{ticket: year, coat: [none, hung]}",
            "{ticket: year, ticket: day}",
            "error[duplicate-key]: `ticket` stands twice in what a name tells; help: give a fact one list of values",
        ),
        (
            "because: [known-ticket]",
            "because: []",
            "error[uncited-rule]: `season` rests on no claim; help: name the claims that it rests on",
        ),
        (
            "because: [known-ticket]",
            "because: [known-tickt]",
            "error[unknown-reference]: no claim is called `known-tickt`; help: did you mean `known-ticket`?",
        ),
        (
            "id: loden",
            "id: season",
            "error[duplicate-id]: the id `season` stands twice among `names`; help: give each a name of its own; ids are shared by all files of the rulebook",
        ),
        (
            "tells: {coat: worn}",
            "also: [season pass], tells: {ticket: day}",
            "error[duplicate-id]: `season pass` calls both `season` and `loden`; help: leave it out of one",
        ),
        (
            "also: [the season one, S-Pass]",
            "also: [year]",
            "error[duplicate-id]: `year` calls the value `year` of `ticket` already; help: leave it out: what a person tells is first read as a value",
        ),
        ("also: [the", "als: [the", "error[unknown-key]: unknown key `als` in a name; help: did you mean `also`?"),
    ] {
        assert_eq!(NAMES.matches(piece).count(), 1, "`{piece}` is to stand once");
        let found = museum(&NAMES.replace(piece, other)).map(|_| String::new()).unwrap_or_else(|error| error);
        assert!(found.contains(message), "expected: {message}\nfound: {found}");
    }
}

/// What a model says is checked as what a file says.
#[test]
fn models_with_mistakes_in_names_are_refused() {
    let model = serde_json::to_value(museum(NAMES).unwrap().model()).unwrap();
    for (key, value, message) in [
        ("because", serde_json::json!([]), "the name `season` tells nothing, or rests on no claim"),
        ("because", serde_json::json!([9999]), "`season` points at claim 9999"),
        ("tells", serde_json::json!([]), "the name `season` tells nothing, or rests on no claim"),
        ("tells", serde_json::json!([[999, 1]]), "`season` points at fact 999"),
        ("id", serde_json::json!("loden"), "two names are called `loden`"),
    ] {
        let mut model = model.clone();
        model["names"][0][key] = value;
        let model = serde_json::from_value(model).expect("it has the form of a model");
        let found = Rulebook::from_model(model).map(|_| String::new()).unwrap_or_else(|error| error.to_string());
        assert!(found.contains(message), "expected: {message}\nfound: {found}");
    }
}
