//! Days on which an answer may change, against all days one by one.

#![cfg(all(feature = "yaml", feature = "workbench"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::engine::quantity::DAY;
use crate::engine::rulebook::Rulebook;

const WORDS: &str = "format: 1
gates:
  - {id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}
means:
  - {id: coin, label: {en: x, zh: x}}
goals:
  - {id: enter, gates: [door], label: {en: x, zh: x}}
  - {id: leave, gates: [door], label: {en: x, zh: x}}
  - {id: stay, gates: [door], label: {en: x, zh: x}}
facts:
  - {id: tested, label: {en: x, zh: x}, question: {en: x, zh: x}, quantity: {kind: moment}}
  - {id: issued, label: {en: x, zh: x}, question: {en: x, zh: x}, quantity: {kind: date}}
";

const RULES: &str = "format: 1
scope: world
sources:
  - {id: s, kind: law, title: S}
claims:
  - {id: early, cites: [{source: s}], text: {en: X., zh: x。}, confidence: high, until: 2026-02-03}
  - {id: late, cites: [{source: s}], text: {en: X., zh: x。}, confidence: high, from: 2026-10-05}
rules:
  - {id: one, basis: evidence, goals: all, gate: door, effect: blocks, because: [early], text: {en: X., zh: x。},
     when: {tested: {before: '2026-03-05T14:30:00Z'}}}
  - {id: two, basis: evidence, goals: all, gate: door, effect: blocks, because: [late], text: {en: X., zh: x。},
     when: {tested: {longer_ago_than: 36 hours}}}
  - {id: three, basis: evidence, goals: all, gate: door, effect: limits, because: [late], text: {en: X., zh: x。},
     when: {issued: {before: 2026-06-07}}, from: 2026-04-20, until: 2026-09-01}
  - {id: four, basis: evidence, goals: all, gate: door, effect: limits, because: [early], text: {en: X., zh: x。},
     when: {issued: {longer_ago_than: 3 days}}, from: 2026-04-21}
routes:
  - {id: way, basis: evidence, goals: all, clears: [door], when: {issued: {before: 2026-06-07}}, because: [early], compliance: accepted,
     text: {en: X., zh: x。}, until: 2026-07-01}
";

fn book(rules: &str) -> Rulebook {
    Rulebook::from_sources([
        ("vocabulary.yaml", WORDS),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n"),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n"),
        ("world.yaml", rules),
    ])
    .unwrap()
}

/// What is in effect at the beginning of a day.
fn in_effect(rulebook: &Rulebook, day: Date) -> Vec<bool> {
    let model = &rulebook.model;
    let now = i64::from(day.since(Date::constant(1970, 1, 1)).unwrap().get_days()) * DAY;
    let claims = model.claims.iter().map(|claim| claim.in_effect(day));
    let entries = model.headers().map(|header| header.period.covers(day));
    claims.chain(entries).chain(model.vocabulary.impossible.iter().map(|never| never.is_so(Some(now)))).collect()
}

#[test]
fn days_of_change_are_those_on_which_something_changes() {
    let rulebook = book(RULES);
    let model = &rulebook.model;
    let turns = model.vocabulary.turns();
    assert!(turns.iter().any(|turn| turn % DAY != 0) && turns.iter().any(|turn| turn % DAY == 0), "{turns:?}");
    let mut changing = BTreeSet::new();
    let mut day = Date::constant(2025, 12, 1);
    while day < Date::constant(2027, 1, 1) {
        if in_effect(&rulebook, day) != in_effect(&rulebook, day.yesterday().unwrap()) {
            changing.insert(day);
        }
        day = day.tomorrow().unwrap();
    }
    assert!(changing.len() > 8, "{changing:?}");
    assert_eq!(model.changing_days(), changing);
    changing.insert(changing.first().unwrap().yesterday().unwrap());
    assert_eq!(model.eras(), changing);
    let plain = RULES.split("claims:").next().unwrap();
    assert_eq!(book(plain).model.eras(), [Date::constant(2026, 3, 1)].into(), "where nothing changes, its own day");
}

/// A test asks about the goals that it lists, in either way of listing them, and otherwise about its own.
#[test]
fn a_test_asks_about_the_goals_that_it_names() {
    let test = |asks: &str| {
        let tests = format!("tests:\n  - {{name: x, country: AA, {asks}, expect: {{reasons: [one]}}}}\n");
        let rulebook = book(&(RULES.to_owned() + &tests));
        let goals = rulebook.model.tests[0].goals();
        rulebook
            .model
            .vocabulary
            .goals
            .entries()
            .filter(|(id, _)| goals.contains(*id))
            .map(|(_, goal)| goal.id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(test("goal: leave"), ["leave"]);
    assert_eq!(test("each: {goal: [enter, stay]}"), ["enter", "stay"]);
    assert_eq!(test("only: {goal: [leave, stay]}"), ["leave", "stay"]);
    assert_eq!(test("goal: enter, facts: {issued: '2026-01-01'}"), ["enter"]);
}

/// Texts that are equal have equal hashes; others differ in a language, and are ordered by it.
#[test]
fn texts_differ_in_any_of_their_languages() {
    use std::collections::{BTreeSet, HashSet};
    use std::hash::{BuildHasher as _, RandomState};

    use crate::engine::model::{Lang, Text};

    let german = "de".parse::<Lang>().unwrap();
    let french = "fr".parse::<Lang>().unwrap();
    let text = |en: &str, more: &[(Lang, &str)]| {
        let own = [(Lang::En, en.to_owned().into())];
        Text::of(own.into_iter().chain(more.iter().map(|(lang, text)| (*lang, text.to_string().into())))).unwrap()
    };
    let all = [
        text("a", &[]),
        text("a", &[(german, "b")]),
        text("a", &[(german, "c")]),
        text("a", &[(german, "c"), (french, "b")]),
        text("a", &[(german, "c"), (french, "d")]),
        text("b", &[(german, "a")]),
    ];
    let hasher = RandomState::new();
    let hashes = all.iter().map(|text| hasher.hash_one(text)).collect::<HashSet<_>>();
    assert_eq!(hashes.len(), all.len());
    assert_eq!(all.clone().map(|text| hasher.hash_one(&text)).into_iter().collect::<HashSet<_>>(), hashes);
    assert_eq!(all.iter().cloned().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>(), all);
    for (at, one) in all.iter().enumerate() {
        for (place, other) in all.iter().enumerate() {
            assert_eq!((one.cmp(other), one.partial_cmp(other)), (at.cmp(&place), Some(at.cmp(&place))));
            assert_eq!(one == other, at == place);
        }
    }
}

/// What a person tells at once is one value, one list that has a name, or figures.
#[test]
fn a_value_a_list_and_figures_are_one_thing_to_a_person() {
    use crate::engine::ids::{Id, ValueId, ValueSet};

    let facts = "  - {id: code, label: {en: x, zh: x}, question: {en: x, zh: x}, lists: [{id: two, label: {en: x, zh: x}, values: \
                 [a, b]}], values: [{id: a, label: {en: x, zh: x}}, {id: b, label: {en: x, zh: x}}, {id: c, label: {en: x, zh: x}}]}\n";
    let words = WORDS.to_owned() + facts;
    let rules = RULES.replace("when: {tested: {longer_ago_than: 36 hours}}", "when: {any: [{code: a}, {code: b}]}");
    let rulebook = Rulebook::from_sources([
        ("vocabulary.yaml", &*words),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n"),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n"),
        ("world.yaml", &*rules),
    ])
    .unwrap();
    let facts = &rulebook.model.vocabulary.facts;
    let set = |values: &[usize]| values.iter().copied().map(ValueId::at).collect::<ValueSet>();
    let code = facts.iter().find(|fact| &*fact.id == "code").unwrap();
    for (values, one) in
        [(&[0][..], true), (&[2], true), (&[0, 1], true), (&[0, 2], false), (&[1, 2], false), (&[0, 1, 2], false)]
    {
        assert_eq!(code.is_one(set(values)), one, "{values:?}");
    }
    let tested = facts.iter().find(|fact| &*fact.id == "tested").unwrap();
    assert!(tested.values.len() > 1 && tested.is_one(tested.all()));
}

/// A quantity of a model that was made elsewhere is one that rules could have made, or it is refused.
#[test]
fn a_quantity_is_checked_in_all_its_parts() {
    use crate::engine::ids::{FactId, Id};
    use crate::engine::model::{Cut, NamedRange, Quantity, Text};
    use crate::engine::quantity::{MOST, check};

    let rulebook = book(RULES);
    let words = &rulebook.model.vocabulary;
    let place = |id: &str| words.fact(id).unwrap();
    let checked = |id: &str, change: &dyn Fn(&mut Quantity)| {
        let fact = &words.facts[place(id)];
        let mut quantity = fact.quantity.clone().unwrap();
        change(&mut quantity);
        check(words, fact, &quantity)
    };
    let now =
        words.facts.iter().find(|fact| fact.quantity.as_ref().is_some_and(|of| of.from_now)).unwrap().id.to_string();
    for id in ["tested", "issued", &now] {
        assert_eq!(checked(id, &|_| ()), Ok(()));
    }
    let cut = |at: i64, months: i32| Cut { at, months, runs: false, above: false };
    let named = |id: &'static str| NamedRange {
        id: id.into(),
        label: Text::default(),
        least: Some(0),
        most: None,
        unusual: false,
    };
    type Change<'c> = &'c dyn Fn(&mut Quantity);
    let month = |months: i32| move |of: &mut Quantity| of.cuts = vec![cut(0, months)].into();
    let (many, few) = (month(240_001), month(-240_001));
    let wrong: [(&str, Change<'_>, &str); 14] = [
        ("issued", &|of| of.cuts = Vec::new().into(), "has 2 values, and its 0 cuts make 1"),
        ("issued", &|of| of.optional = true, "has 2 values, and its 1 cuts make 3"),
        ("issued", &|of| of.shown = Text::fixed("x", "{}"), "shows its figures without a place for them"),
        ("issued", &|of| of.other = Some(FactId::at(99)), "is compared with a fact that has no figures of its kind"),
        ("issued", &|of| of.other = Some(place("tested")), "is compared with a fact that has no figures of its kind"),
        (&now, &|of| of.other = Some(of.of.unwrap()), "cannot be counted from the day asked about"),
        (
            &now,
            &|of| of.kind = crate::engine::model::QuantityKind::Count,
            "is compared with a fact that has no figures of its kind",
        ),
        ("issued", &|of| of.least = Some(-MOST - 1), "has a figure that is too far from zero"),
        ("issued", &|of| of.cuts = vec![cut(MOST + 1, 0)].into(), "has a figure that is too far from zero"),
        (&now, &many, "has a cut by months that cannot be counted"),
        (&now, &few, "has a cut by months that cannot be counted"),
        ("issued", &|of| of.cuts = vec![cut(0, 1)].into(), "has a cut by months that cannot be counted"),
        ("issued", &|of| of.ranges = vec![named("a"), named("a")].into(), "has two ranges called `a`"),
        (
            "issued",
            &|of| of.ranges = vec![NamedRange { most: Some(MOST + 1), ..named("a") }].into(),
            "has a figure that is too far from zero",
        ),
    ];
    for (id, change, what) in wrong {
        assert_eq!(checked(id, change), Err(format!("the fact `{id}` {what}")));
    }
    let right: [(&str, Change<'_>); 5] = [
        ("issued", &|of| of.least = Some(-MOST)),
        ("issued", &|of| of.most = Some(MOST)),
        (&now, &|of| of.cuts = vec![cut(0, 240_000)].into()),
        (&now, &|of| of.cuts = vec![cut(0, -240_000)].into()),
        ("issued", &|of| of.ranges = vec![named("a"), named("b")].into()),
    ];
    for (id, change) in right {
        assert_eq!(checked(id, change), Ok(()), "{id}");
    }
}

/// What is written as source has the names of its types, and says what it is.
#[test]
fn source_says_what_a_record_is() {
    use crate::engine::ids::{CountryId, Id, List, ValueId, ValueSet};
    use crate::engine::model::{Scope, Text};
    use crate::engine::record::Str;
    use crate::engine::record::rust::{Lists, Rust};

    assert_eq!(<Option<Box<(Date, Str)>> as Rust>::type_name(), "Option<(Date, Str)>");
    assert_eq!(<ValueSet as Rust>::type_name(), "Set<ValueId, 4>");
    assert_eq!(<List<Text> as Rust>::type_name(), "Table<usize, Text>");
    let mut lists = Lists::default();
    let boxed = Some(Box::new((Date::constant(2026, 3, 1), Str::from("a"))));
    assert_eq!(boxed.rust(&mut lists), "Some((Date::constant(2026, 3, 1), Str::fixed(\"a\")))");
    assert_eq!(None::<bool>.rust(&mut lists), "None");
    assert_eq!([0, 2].map(ValueId::at).into_iter().collect::<ValueSet>().rust(&mut lists), "Set::of_bits(0x5)");
    let wide = [2, 65].map(ValueId::at).into_iter().collect::<ValueSet>();
    assert_eq!(wide.rust(&mut lists).split_whitespace().collect::<String>(), "Set::of_words([0x4,0x2,0x0,0x0,])");
    assert_eq!(Scope::World.rust(&mut lists), "Scope::World");
    assert_eq!(Scope::Country(CountryId::at(3)).rust(&mut lists), "Scope::Country(CountryId(3))");
    assert_eq!(List::<Text>::default().rust(&mut lists), "Table::new()");
    assert_eq!(lists.text, "");
    let texts: List<Text> = vec![Text::fixed("a", "b")].into();
    let name = texts.rust(&mut lists);
    let name = name.strip_prefix("Table::fixed(&").and_then(|name| name.strip_suffix(')')).unwrap();
    assert_eq!(lists.text, format!("static {name}: [Text; 1] = [\nText::fixed(\"a\", \"b\")];\n"));
    let once = lists.text.clone();
    assert_eq!(texts.rust(&mut lists), format!("Table::fixed(&{name})"));
    assert_eq!(lists.text, once, "equal lists are one");
}
