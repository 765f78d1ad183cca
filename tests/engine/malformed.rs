//! Models that were made elsewhere: whatever is wrong with one, it is refused or it answers. Nothing panics, and nothing that
//! a model says is dropped, so that no answer becomes more hopeful by a mistake in it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Value, json};
use simbind::model::Model;
use simbind::{Profile, Rulebook};

use crate::support::folders;

/// The museum with a step and a figure, as data.
fn museum() -> Value {
    let files = folders::museum().into_iter().map(|(name, mut text)| {
        if name == "XA.yaml" {
            text = text.replace(
                "confidence: medium, grade: D}",
                "confidence: medium, grade: D, stale_after: 90, verified: 2024-12-01, figures: [{what: fee, amount: 2.5, \
                 currency: EUR, per: payment, date: '2024'}, {what: validity, days: 30}]}",
            );
            text.push_str(
                "steps:\n  - {id: buy, needs: {weekday: other}, sets: {ticket: [day, year]}, effort: 2, \
                 because: [known-ticket], text: {en: Buy a ticket., zh: 买票。}}\n",
            );
        }
        if name == "vocabulary.yaml" {
            text = text.replace("- id: ticket\n", "- id: ticket\n    changeable: [day, year]\n");
        }
        (name, text)
    });
    let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
    serde_json::to_value(rulebook.model()).unwrap()
}

fn made(model: &Value) -> Result<Rulebook, String> {
    let model = serde_json::from_value::<Model>(model.clone()).map_err(|error| error.to_string())?;
    Rulebook::from_model(model).map_err(|error| error.to_string())
}

/// What is wrong with the museum after a change of it.
fn mistake(change: impl FnOnce(&mut Value)) -> String {
    let mut model = museum();
    change(&mut model);
    made(&model).map_or_else(|error| error, |_| "nothing".to_owned())
}

/// Asks everything that a rulebook can be asked; that nothing panics is what is wanted.
fn ask_everything(rulebook: &Rulebook) {
    let words = rulebook.vocabulary();
    let _ = rulebook.prepare();
    for country in rulebook.model().countries().iter().take(3) {
        for goal in words.goals() {
            for fact in [None].into_iter().chain(words.facts().iter().map(Some)) {
                for value in fact.map_or(&[][..], |fact| fact.values()).iter().map(Some).chain([None]) {
                    let Ok(mut profile) = Profile::in_words_of(words).with_goal(goal.id()) else { continue };
                    if let (Some(fact), Some(value)) = (fact, value) {
                        let Ok(told) = profile.set(fact.id(), value.id()) else { continue };
                        profile = told;
                    }
                    for profile in [profile.clone(), profile.nothing_else()] {
                        let Ok(evaluation) = rulebook.evaluate(country.code(), &profile, None) else { continue };
                        let _ = evaluation.reasons().map(|reason| reason.depends_on().len()).sum::<usize>();
                        let _ = evaluation.refused().map(|refusal| refusal.forbidden_by().count()).sum::<usize>();
                        #[cfg(feature = "render")]
                        {
                            let _ = evaluation.to_text(simbind::model::Lang::En, 80, false);
                            let _ = evaluation.to_brief(simbind::model::Lang::Zh).to_text(80, false);
                            let _ = serde_json::to_string(&evaluation.to_analysed_report());
                        }
                    }
                }
            }
        }
    }
    #[cfg(feature = "reason")]
    if let Some(country) = rulebook.model().countries().first() {
        let _ = rulebook.keep(country.code(), None, "9999-12-31".parse().ok());
        let _ = rulebook.keep(country.code(), "-9999-01-01".parse().ok(), None);
    }
    #[cfg(feature = "workbench")]
    {
        let _ = rulebook.test();
        let _ = rulebook.coverage_on_any_day();
        let _ = rulebook.difference(rulebook, simbind::difference::Compared::default());
    }
}

/// Every place in a value, as a JSON pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, entry)| places(entry, &format!("{at}/{place}"), found));
        }
        Value::Object(map) => map.iter().for_each(|(key, entry)| places(entry, &format!("{at}/{key}"), found)),
        _ => {}
    }
}

/// What a value may be changed to by a mistake.
fn mistakes(value: &Value) -> Vec<Value> {
    let mut list = vec![Value::Null, json!([]), json!({}), json!("*")];
    match value {
        Value::Number(number) => {
            let near =
                number.as_u64().into_iter().flat_map(|number| [number.wrapping_add(1), number << 1, number << 8]);
            list.extend(near.map(Value::from));
            list.extend(
                [0_u64, 1, 2, 3, 63, 64, 65, 255, 256, 65_535, 65_536, 1 << 31, 1 << 32, 1 << 63, u64::MAX]
                    .map(Value::from),
            );
            list.extend([json!(-1), json!(1.5), json!(1e308), json!(-1e308), json!(7_304_485)]);
        }
        Value::String(text) => {
            let texts = ["", " ", "a b", "\u{0}", "\u{202e}x", "none", "9999-12-31", "-9999-01-01", "2024-02-30"];
            list.extend(texts.map(Value::from));
            list.extend([json!("x".repeat(5_000)), json!(format!(" {text} ")), json!(text.to_uppercase())]);
        }
        Value::Array(entries) => {
            list.extend(entries.first().map(|first| json!([entries.as_slice(), std::slice::from_ref(first)].concat())));
            list.push(json!(entries.iter().rev().collect::<Vec<_>>()));
            list.push(json!(entries.iter().skip(1).collect::<Vec<_>>()));
        }
        Value::Object(map) => {
            list.push(json!(map.values().collect::<Vec<_>>()));
            list.extend(
                map.keys().map(|left_out| {
                    Value::Object(map.clone().into_iter().filter(|(key, _)| key != left_out).collect())
                }),
            );
        }
        _ => list.extend([json!(true), json!(false)]),
    }
    list
}

#[test]
fn no_mistake_in_a_model_panics() {
    let model = museum();
    assert_eq!(made(&model).map(|rulebook| rulebook.model().rules().len()), Ok(5));
    let mut all = Vec::new();
    places(&model, "", &mut all);
    let (mut refused, mut accepted) = (0, 0);
    for place in all {
        let was = model.pointer(&place).unwrap();
        for mistake in mistakes(was).into_iter().filter(|mistake| mistake != was) {
            let mut model = model.clone();
            *model.pointer_mut(&place).unwrap() = mistake.clone();
            let done = catch_unwind(AssertUnwindSafe(|| made(&model).map(|rulebook| ask_everything(&rulebook))));
            let shown = mistake.to_string().chars().take(80).collect::<String>();
            match done {
                Ok(Ok(())) => accepted += 1,
                Ok(Err(_)) => refused += 1,
                Err(_) => panic!("`{place}` as {shown}: a panic"),
            }
        }
    }
    assert!(refused > 1_000 && accepted > 100, "{refused} refused, {accepted} accepted");
}

/// A key of a newer version, wherever it stands, is told and not passed over.
#[test]
fn unknown_keys_are_refused() {
    let model = museum();
    let mut all = Vec::new();
    places(&model, "", &mut all);
    let objects = all.into_iter().filter(|place| model.pointer(place).unwrap().is_object()).collect::<Vec<_>>();
    assert!(objects.len() > 50, "{}", objects.len());
    for place in objects {
        let mut model = model.clone();
        model.pointer_mut(&place).unwrap()["unless"] = json!({"is": [0, 1]});
        assert!(made(&model).is_err(), "an unknown key in `{place}` is passed over");
    }
}

/// What would make something never count, or always, is a mistake: a block that never holds is one that is gone.
#[test]
fn what_says_nothing_is_refused() {
    let at = |place: &'static str, value: Value| {
        mistake(|model| {
            let (parent, key) = place.rsplit_once('/').unwrap();
            model.pointer_mut(parent).unwrap()[key] = value;
        })
    };
    let monday = "/rules/4/header";
    assert_eq!(museum().pointer(monday).unwrap()["id"], "monday");
    for (place, value, message) in [
        ("/rules/4/header/when", json!({"is": [0, 0]}), "`monday` names no value of the fact `ticket`"),
        (
            "/rules/4/header/when",
            json!({"all": [{"is": [1, 1]}, {"not": [{"is": [0, 0]}]}]}),
            "`monday` names no value of the fact `ticket`",
        ),
        ("/rules/4/header/when", json!({"any": []}), "`monday` has an empty list of conditions"),
        ("/rules/4/header/when", json!({"not": []}), "`monday` has an empty list of conditions"),
        ("/rules/4/header/when", json!({"goal": 0}), "`monday` names no goal"),
        ("/rules/4/header/because", json!([]), "`monday` rests on no claim"),
        ("/rules/4/header/goals", json!(0), "`monday` concerns no goal"),
        (
            "/rules/4/header/period",
            json!({"from": "2025-01-01", "until": "2025-01-01"}),
            "`monday` ends before it begins",
        ),
        ("/claims/3/until", json!("2023-12-31"), "`known-monday` ends before it begins"),
        ("/rules/4/header/id", json!("by-ticket"), "two rules are called `by-ticket`"),
        ("/rules/4/header/id", json!(""), "a rule has no id"),
        ("/rules/4/header/id", json!("mon day"), "the id `mon day` of a rule holds a character that no id can hold"),
        (
            "/vocabulary/facts/0/values/1/id",
            json!(" day"),
            "the id ` day` of a value holds a character that no id can hold",
        ),
        ("/rules/4/gate", json!(64), "`monday` points at gate 64, and there are 2"),
        ("/rules/4/means", json!(2), "`monday` points at means 2, and there are 2"),
        ("/vocabulary/goals/0/gates", json!([]), "the goal `enter` has no gate"),
        ("/vocabulary/goals/0/gates", json!([0, 0]), "the goal `enter` names a gate twice"),
        ("/format", json!(2), "it has the form 2, and this version reads the form 3"),
        ("/claims/2/topic", json!(2), "`known-ticket` points at topic 2, and there are 2"),
        ("/sources/1/kind", json!(5), "`office` points at kind of source 5, and there are 5"),
        ("/sources/1/kind", json!(0), "`office` has the grade B, and its kind the grade A"),
        ("/sources/1/document", json!("office.txt"), "the source `office` and its file do not fit"),
        ("/vocabulary/terms/topics/1/id", json!("context"), "two topics are called `context`"),
    ] {
        assert_eq!(at(place, value.clone()), format!("the model cannot be used: {message}"), "{place} as {value}");
    }
    // The twins: what says something is taken.
    for (place, value) in [
        ("/rules/4/header/when", json!({"is": [0, 1]})),
        ("/rules/4/header/when", json!("*")),
        ("/rules/4/header/when", json!({"any": [{"is": [0, 1]}]})),
        ("/rules/4/header/because", json!([3])),
        ("/rules/4/header/goals", json!(1)),
        ("/rules/4/header/period", json!({"from": "2025-01-01", "until": "2025-01-02"})),
        ("/rules/4/header/id", json!("monday-2")),
        ("/rules/4/gate", json!(1)),
        ("/claims/2/topic", json!(1)),
        ("/vocabulary/facts/0/values/1/id", json!("Corona, Vac")),
    ] {
        assert_eq!(at(place, value.clone()), "nothing", "{place} as {value}");
    }
}

/// What is declared can be told: nothing invisible in ids, no id that is read as another, and no name of two countries.
#[test]
fn what_cannot_be_told_is_refused() {
    let at = |place: &str, value: &str| {
        let message = mistake(|model| *model.pointer_mut(place).unwrap() = json!(value));
        message.strip_prefix("the model cannot be used: ").unwrap_or(&message).to_owned()
    };
    let (value, code, name) = ("/vocabulary/facts/0/values/1/id", "/countries/1/code", "/countries/1/name/en");
    for (place, id, message) in [
        (value, "da\u{ad}y", "the id `da\\u{ad}y` of a value holds a character that no id can hold"),
        (value, "day\u{fe0f}", "the id `day\\u{fe0f}` of a value holds a character that no id can hold"),
        (value, "\u{2800}", "the id `\\u{2800}` of a value holds a character that no id can hold"),
        (value, "ｄａｙ", "the id `ｄａｙ` of a value is told as `day`; write it so"),
        (code, "", "a country has no id"),
        (code, "X B", "the id `X B` of a country holds a character that no id can hold"),
        (code, "ＸＢ", "the id `ＸＢ` of a country is told as `XB`; write it so"),
        (code, "xa", "`xa` names both `XA` and `xa`"),
        (name, "the  EXAMPLE", "`the  EXAMPLE` names both `XA` and `XB`"),
        (name, "例国", "`例国` names both `XA` and `XB`"),
    ] {
        assert_eq!(at(place, id), message, "{place} as {id:?}");
    }
    for (place, id) in [(value, "été"), (value, "a day"), (code, "XC"), (name, "Another Example"), (name, "他国")] {
        assert_eq!(at(place, id), "nothing", "{place} as {id:?}");
    }
}

#[test]
fn deep_and_wide_models_are_refused() {
    let nested = |depth: usize| {
        let when = (0..depth).fold(json!({"is": [0, 1]}), |when, _| json!({"not": [when]}));
        mistake(|model| model["rules"][4]["header"]["when"] = when)
    };
    assert_eq!(nested(64), "nothing");
    assert_eq!(nested(65), "the model cannot be used: the condition of `monday` is nested more than 64 deep");
    // Deeper than the reader of JSON goes, which has a bound of its own.
    let deep = format!("{}{{\"is\":[0,1]}}{}", "{\"not\":[".repeat(200_000), "]}".repeat(200_000));
    assert!(serde_json::from_str::<simbind::model::Condition>(&deep).is_err());
    let many = |section: &'static str, count: usize| {
        mistake(|model| {
            let list = model["vocabulary"][section].as_array_mut().unwrap();
            let one = list[0].clone();
            for number in list.len()..count {
                let mut another = one.clone();
                another["id"] = json!(format!("x{number}"));
                list.push(another);
            }
        })
    };
    for (section, most, what) in [("gates", 64, "gates"), ("means", 64, "means"), ("goals", 64, "goals")] {
        assert_eq!(many(section, most), "nothing", "{section}");
        let message =
            format!("the model cannot be used: a vocabulary has at most 64 {what}, and this one has {}", most + 1);
        assert_eq!(many(section, most + 1), message);
    }
}

/// Each number of a model may reach its bound and not pass it.
#[test]
fn numbers_have_bounds() {
    use simbind::model::{Claim, Counting};

    let with = |change: &dyn Fn(&mut Value)| {
        mistake(|model| {
            let claims = model["claims"].as_array_mut().unwrap();
            let stated = claims.iter_mut().find(|claim| claim["figures"].as_array().is_some_and(|all| !all.is_empty()));
            change(stated.expect("a claim states figures"));
        })
    };
    let (days, months) = (Claim::MOST_DAYS, Claim::MOST_MONTHS);
    type Set<'s> = &'s dyn Fn(&mut Value, u32);
    let bounds: [(&str, Set<'_>, u32); 3] = [
        ("goes stale after more than", &|claim, days| claim["stale_after"] = json!(days), days),
        ("has a figure of more than", &|claim, days| claim["figures"][0]["days"] = json!(days), days),
        ("has a figure of more than", &|claim, months| claim["figures"][0]["months"] = json!(months), months),
    ];
    for (message, set, most) in bounds {
        for number in [0, 1, most - 1, most] {
            assert_eq!(with(&|claim| set(claim, number)), "nothing", "{number}: `{message}`");
        }
        for number in [most + 1, u32::MAX] {
            let found = with(&|claim| set(claim, number));
            assert!(found.contains(&format!("{message} {most} ")), "{number}: {found}");
        }
    }
    for key in ["amount", "percent", "top_up", "top_up_to"] {
        for (number, fits) in [(0.0, true), (0.01, true), (1e12, true), (-0.01, false), (-1.0, false)] {
            let found = with(&|claim| claim["figures"][0][key] = json!(number));
            assert_eq!(found == "nothing", fits, "{key} {number}: {found}");
            assert!(fits || found.contains("has a figure that is no amount"), "{found}");
        }
    }
    let most = usize::from(Counting::MOST_PARTS);
    for (parts, fits) in [(0, false), (1, true), (2, true), (most, true), (most + 1, false)] {
        let part = json!({"is": [0, 1]});
        let counted = json!({"count": [{"least": 1, "most": null}, vec![part; parts]]});
        let found = mistake(|model| model["rules"][4]["header"]["when"] = counted);
        assert_eq!(found == "nothing", fits, "{parts} parts: {found}");
        assert!(fits || found.contains(&format!("counts {parts} conditions; it can be 1 to {most}")), "{found}");
    }
}

#[test]
fn what_stands_in_place_of_a_text_is_named() {
    let text = |value: Value| mistake(|model| model["rules"][0]["header"]["text"] = value);
    for value in [json!(5), json!("a text"), json!(["a text"])] {
        let found = text(value.clone());
        assert!(found.contains("expected a text for each language"), "{value}: {found}");
    }
    assert_eq!(text(json!({"en": "a text", "zh": "文字"})), "nothing");
}

/// Cells are told apart by cuts that rise, and ranges by their names.
#[test]
fn cuts_and_ranges_of_a_quantity_are_told_apart() {
    let words = "format: 1
gates: [{id: door, label: d, text: d}]
goals: [{id: enter, default: true, gates: [door], label: e}]
facts: [{id: age, label: a, question: a, quantity: {kind: duration, unit: year, ranges: \
[{id: minor, label: m, below: 18}, {id: grown, label: g, at_least: 18}]}}, {id: issued, optional: true, label: i, question: i, quantity: {kind: date}}]
";
    let rules = "format: 1\nscope: world\nsources: [{id: s, kind: law, title: S}]\nclaims:\n  \
                 - {id: c, cites: [{source: s}], text: c, confidence: high}\nrules:\n  \
                 - {id: r, basis: evidence, gate: door, effect: blocks, because: [c], text: r, when: \
                 {any: [{age: {below: 6}}, {age: {at_least: 18}}, {issued: {longer_ago_than: 3 days}}, \
                 {issued: {longer_ago_than: 2 months}}]}}\n";
    let about = "format: 1\nversion: '1'\ndate: 2025-06-30\nlanguages: en\n";
    let countries = "format: 1\ncountries: [{code: XA, en: Aland}]\n";
    let files =
        [("vocabulary.yaml", words), ("countries.yaml", countries), ("rulebook.yaml", about), ("world.yaml", rules)];
    let book = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
    let model = serde_json::to_value(book.model()).unwrap();
    made(&model).unwrap();
    for fact in 0..2 {
        let mut fewer = model.clone();
        fewer["vocabulary"]["facts"][fact]["values"].as_array_mut().unwrap().pop();
        let found = made(&fewer).expect_err("a value is gone");
        assert!(found.contains("cuts make"), "{found}");
    }
    let mut named = model.clone();
    named["vocabulary"]["facts"][0]["quantity"]["ranges"][1]["id"] = json!("minor");
    let found = made(&named).expect_err("two ranges of one name");
    assert!(found.contains("has two ranges called `minor`"), "{found}");
    for fact in 0..2 {
        let mut turned = model.clone();
        turned["vocabulary"]["facts"][fact]["quantity"]["cuts"].as_array_mut().unwrap().reverse();
        let found = made(&turned).expect_err("cuts that fall");
        assert!(found.contains("has cuts that are out of order"), "{found}");
        let mut twice = model.clone();
        let cuts = twice["vocabulary"]["facts"][fact]["quantity"]["cuts"].as_array_mut().unwrap();
        cuts[1] = cuts[0].clone();
        let found = made(&twice).expect_err("a cut that stands twice");
        assert!(found.contains("has cuts that are out of order"), "{found}");
    }
}

#[test]
#[cfg(feature = "builtin")]
fn what_a_life_depends_on_is_an_operator_and_a_date() {
    let own = serde_json::to_value(Rulebook::builtin().model()).expect("a model is data");
    let goals = own["vocabulary"]["goals"].as_array().expect("goals are a list");
    let place = goals.iter().position(|goal| !goal["lifetimes"].is_null()).expect("a goal asks for lifetimes");
    let with = |key: &str, fact: &Value| {
        let mut model = own.clone();
        model["vocabulary"]["goals"][place]["lifetimes"][key] = fact.clone();
        made(&model).map(|_| ()).expect_err("the model is wrong")
    };
    let lifetimes = &goals[place]["lifetimes"];
    let (operator, last) = (&lifetimes["operator"], &lifetimes["last"]);
    assert!(made(&own).is_ok());
    let (figures, no_date) = (with("operator", last), with("last", operator));
    assert!(figures.contains("takes the figures of `last_top_up` for operators"), "{figures}");
    assert!(no_date.contains("counts from `operator`, which is no date"), "{no_date}");
    for key in ["operator", "last"] {
        let nothing = with(key, &json!(9_999));
        assert!(nothing.contains("keep_number"), "{nothing}");
    }
}

#[test]
fn as_many_countries_can_be_as_are_told_apart() {
    let with = |count: usize| {
        mistake(|model| {
            let countries = model["countries"].as_array_mut().unwrap();
            let one = countries[0].clone();
            for number in countries.len()..count {
                let mut another = one.clone();
                another["code"] = json!(format!("C{number}"));
                another["name"] = json!({"en": format!("E{number}"), "zh": format!("Z{number}")});
                another["aliases"] = json!([]);
                countries.push(another);
            }
        })
    };
    let most = usize::from(u16::MAX);
    assert_eq!(with(most), "nothing");
    let message =
        format!("the model cannot be used: {} countries are more than the {most} that can be told apart", most + 1);
    assert_eq!(with(most + 1), message);
}

/// A test that lists its goals lists goals that there are.
#[test]
fn goals_of_a_test_are_goals_of_the_rulebook() {
    for list in ["each_goals", "only_goals"] {
        let of = |goals: u64| {
            mistake(|model| {
                let test = &mut model["tests"][0];
                test[list] = json!(goals);
            })
        };
        assert_eq!(of(1), "nothing", "{list}");
        for goals in [1 << 40, 1 | 1 << 40] {
            assert!(of(goals).contains("goal"), "{list}: {}", of(goals));
        }
    }
}
