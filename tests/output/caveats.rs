//! What an answer must say so that nothing in it is false as it is read: that a day lies before everything it rests on,
//! and in which cases something holds that depends on several open facts together.

use std::cell::Cell;
use std::fs;
use std::path::Path;

use crate::support::cases::{config, sampled};
use crate::support::generate::{Tape, question, rulebook};
use crate::support::plain::{Condition, Fact, Model, plain};
use crate::support::reference::{Asked, profile};
use crate::support::shifts::{all_worlds, can_be};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use simbind::model::Lang;
use simbind::{Evaluation, Profile, Rulebook};

/// The museum with texts replaced in the file of its country.
fn museum(replaced: &[(&str, &str)]) -> Rulebook {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/museum");
    let files = ["XA.yaml", "vocabulary.yaml", "countries.yaml", "rulebook.yaml", "world.yaml"].map(|file| {
        let mut text = fs::read_to_string(folder.join(file)).unwrap();
        if file == "XA.yaml" {
            for (from, to) in replaced {
                assert!(text.contains(from), "{from}");
                text = text.replace(from, to);
            }
        }
        (file.to_owned(), text)
    });
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
}

fn asked<'r>(rulebook: &'r Rulebook, goal: &str, facts: &[(&str, &[&str])], day: &str) -> Evaluation<'r> {
    let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap();
    for (fact, values) in facts {
        profile = profile.set_any(fact, values.iter().copied()).unwrap();
    }
    let country = rulebook.described().next().unwrap();
    rulebook.evaluate(country.code(), &profile, day.parse().ok()).unwrap()
}

/// The day before the first date of what an answer rests on gets a caveat, that day does not.
#[test]
fn days_before_anything_was_known() {
    let dated = museum(&[]);
    // Of the office the month is known, of the visit nothing; the office and the visit tell of Mondays from 2024 on.
    let undated = museum(&[
        (", published: 2024-05", ""),
        (", verified: 2024-12-01", ""),
        (", from: 2024-01-01, until: 2026-01-01", ""),
    ]);
    let year = museum(&[("published: 2024-05", "published: 2023"), (", verified: 2024-12-01", "")]);
    let retrieved = museum(&[("published: 2024-05", "retrieved: 2023-03-04"), (", verified: 2024-12-01", "")]);
    let verified = museum(&[("published: 2024-05", "published: 2024-06-07"), ("2024-12-01", "2022-02-28")]);
    let from = museum(&[("confidence: high, verified: 2024-12-01", "confidence: high, from: 1990-06-01")]);
    let no_ticket: &[(&str, &[&str])] = &[("ticket", &["none"]), ("coat", &["none"]), ("weekday", &["other"])];
    let day_ticket: &[(&str, &[&str])] = &[("ticket", &["day"]), ("coat", &["hung"]), ("weekday", &["other"])];
    for (name, rulebook, facts, first, before, on) in [
        ("a month", &dated, no_ticket, "2024-05", "2024-04-30", "2024-05-01"),
        ("a year", &year, no_ticket, "2023", "2022-12-31", "2023-01-01"),
        // When somebody read it says nothing of since when it is so: the rulebook's first date is that of the visit.
        ("read", &retrieved, no_ticket, "2024-01-01", "2023-12-31", "2024-01-01"),
        ("verified", &verified, no_ticket, "2024-06-07", "2024-06-06", "2024-06-07"),
        // Where the rule is not in effect yet, the answer rests on nothing, and the rulebook on what it says later.
        ("in effect", &from, no_ticket, "1990-06-01", "1990-05-31", "1990-06-01"),
        // An answer that rests on nothing, or on what is undated, is as old as the rulebook.
        ("nothing said", &dated, day_ticket, "2024-01-01", "2023-12-31", "2024-01-01"),
        ("undated", &undated, no_ticket, "2025-01-01", "2024-12-31", "2025-01-01"),
    ] {
        let known = |day: &str| asked(rulebook, "enter", facts, day).not_known_before();
        assert_eq!(known(before).as_deref(), Some(first), "{name}");
        assert_eq!(known("0000-01-01").as_deref(), Some(first), "{name}");
        assert_eq!(known(on), None, "{name}");
        assert_eq!(known("2025-01-01"), None, "{name}");
    }

    // Every form of the answer says so, and none otherwise.
    let forms = |day: &str| {
        let answer = asked(&dated, "enter", no_ticket, day);
        let other = asked(&dated, "enter", day_ticket, day);
        let json = serde_json::to_value(answer.to_report()).unwrap();
        let compared = answer.compare(&other).unwrap();
        let texts = [
            answer.to_text(Lang::En, 1000, false),
            answer.to_markdown(Lang::En),
            answer.to_brief(Lang::En).to_text(1000, false),
            answer.to_brief(Lang::En).to_markdown(),
            answer.why_sheet(false, Lang::En).to_text(1000, false),
            answer.comparison_sheet(&other, &compared, Lang::En).to_text(1000, false),
        ];
        let text = "Nothing that this rests on is dated before 2024-05";
        let chinese = answer.to_text(Lang::Zh, 1000, false).contains("没有一条早于 2024-05");
        // As text is for a terminal, it is broken into lines.
        let flat = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let says = texts.map(|form| flat(form).contains(text));
        (says, chinese, json.get("not_known_before").cloned())
    };
    assert_eq!(forms("2024-04-30"), ([true; 6], true, Some(json!("2024-05"))));
    assert_eq!(forms("2024-05-01"), ([false; 6], false, None));
}

#[test]
fn own_rules_before_anything_was_known() {
    let known = |country: &str, day: &str| {
        let rulebook = Rulebook::builtin();
        let profile = Profile::in_words_of(rulebook.vocabulary());
        rulebook.evaluate(country, &profile, day.parse().ok()).unwrap().not_known_before()
    };
    assert_eq!(known("ID", "0000-01-01").as_deref(), Some("2017-01-23"));
    assert_eq!(known("ID", "2017-01-22").as_deref(), Some("2017-01-23"));
    assert_eq!(known("ID", "2017-01-23"), None);
    for country in Rulebook::builtin().described() {
        assert_eq!(known(country.code(), "2026-11-22"), None, "{}", country.code());
        assert!(known(country.code(), "1999-12-31").is_some(), "{}", country.code());
    }
    let keep = |day: &str| {
        Rulebook::builtin().keep("NZ", None, day.parse().ok()).unwrap().not_known_before().map(str::to_owned)
    };
    assert_eq!((keep("2016-06-09").as_deref(), keep("2016-06-10").as_deref()), (Some("2016-06-10"), None));
}

const ODD: &str = "when: {any: [{ticket: day, weekday: monday}, {ticket: year, weekday: other}]}";

fn odd(when: &str) -> Rulebook {
    let rule = format!(
        "rules:\n  - {{id: odd, basis: evidence, gate: door, effect: blocks, {when}, because: [known-ticket], text: {{en: Odd., \
         zh: 奇。}}}}\n"
    );
    let route = format!(
        "routes:\n  - {{id: side, basis: evidence, goals: [enter], {when}, clears: [door], compliance: accepted, because: \
         [known-ticket], text: {{en: Side., zh: 边。}}}}\n"
    );
    museum(&[("\nrules:\n", &format!("\n{rule}")), ("\nroutes:\n", &format!("\n{route}"))])
}

/// What follows the text of the rule and of the route, and the cases of both.
fn told(evaluation: &Evaluation<'_>, lang: Lang) -> ([String; 4], [Value; 2]) {
    let note = |text: &str, of: &str, label: &str| {
        let lines = text.lines().map(str::trim).collect::<Vec<_>>();
        let at = lines.iter().position(|line| line.contains(of)).unwrap_or_else(|| panic!("{of}: {text}"));
        let told = lines[at + 1..].iter().find_map(|line| line.strip_prefix(label));
        told.unwrap_or_default().trim().to_owned()
    };
    let (rule, route, if_, confirm) = match lang {
        Lang::En => ("Odd.", "Side.", "if: ", "to confirm: "),
        _ => ("奇。", "边。", "若：", "待确认："),
    };
    // Too wide to be broken; the width of a text is bounded, so Markdown is asked, which has no lines.
    let (full, brief) = (evaluation.to_markdown(lang), evaluation.to_brief(lang).to_markdown());
    let clean = |text: String| text.replace("- if: ", "if: ").replace("- to confirm: ", "to confirm: ");
    let clean = |text: String| clean(text).replace("- 若：", "若：").replace("- 待确认：", "待确认：");
    let (full, brief) = (clean(full), clean(brief));
    let json = serde_json::to_value(evaluation.to_report()).unwrap();
    let evidence = &json["evidence"];
    let reason = evidence["reasons"].as_array().unwrap().iter().find(|of| of["rule"] == "odd").unwrap();
    let offer = evidence["routes"].as_array().unwrap().iter().find(|of| of["id"] == "side").unwrap();
    let notes =
        [note(&full, rule, if_), note(&brief, rule, if_), note(&full, route, confirm), note(&brief, route, confirm)];
    (notes, [reason["depends_on_cases"].clone(), offer["confirm_cases"].clone()])
}

#[test]
fn cases_are_told_where_facts_decide_together() {
    let book = odd(ODD);
    let open = asked(&book, "enter", &[("ticket", &["day", "year"])], "2025-01-01");
    let (notes, cases) = told(&open, Lang::En);
    let both = "ticket: for a day, day of the week: Monday; or ticket: for a year, day of the week: another day";
    assert_eq!(notes, [both; 4]);
    let expected = json!({"complete": true, "cases": [
        {"ticket": ["day"], "weekday": ["monday"]}, {"ticket": ["year"], "weekday": ["other"]}]});
    assert_eq!(cases, [expected.clone(), expected]);
    let (notes, _) = told(&open, Lang::Zh);
    assert_eq!(notes, ["门票：当日票，星期几：星期一；或门票：年票，星期几：其他日子"; 4]);

    // Where one fact is told, the other decides alone: it is told as always.
    let monday = asked(&book, "enter", &[("ticket", &["day", "year"]), ("weekday", &["monday"])], "2025-01-01");
    let (notes, cases) = told(&monday, Lang::En);
    // A box is told by the text of a statement; a short answer does not repeat it.
    assert_eq!(notes, ["ticket: for a day", "", "ticket: for a day", ""]);
    assert_eq!(cases, [Value::Null, Value::Null]);

    // A condition that is a box is told by fact, however it is written.
    for when in [
        "when: {ticket: [day, year], weekday: monday}",
        "when: {any: [{ticket: day, weekday: monday}, {ticket: year, weekday: monday}]}",
        "when: {not: {any: [{ticket: none}, {weekday: other}]}}",
    ] {
        let box_ = odd(when);
        let (notes, cases) = told(&asked(&box_, "enter", &[], "2025-01-01"), Lang::En);
        let both = "ticket: for a day or for a year, day of the week: Monday";
        assert_eq!(notes, [both, "", both, ""], "{when}");
        assert_eq!(cases, [Value::Null, Value::Null], "{when}");
    }

    // What is excluded is no box either, and a fact that makes no difference is not told.
    let excluded = odd("when: {not: {ticket: day, weekday: monday}}");
    let (notes, _) = told(&asked(&excluded, "enter", &[], "2025-01-01"), Lang::En);
    assert_eq!(notes, ["ticket: no ticket or for a year; or day of the week: another day"; 4]);
    // A hung coat needs a ticket: the impossible world makes the case narrower than it is written.
    let tied = odd("when: {any: [{coat: hung, weekday: monday}, {ticket: none, weekday: other}]}");
    let (notes, _) = told(&asked(&tied, "enter", &[], "2025-01-01"), Lang::En);
    assert_eq!(
        notes,
        ["ticket: no ticket, day of the week: another day; or day of the week: Monday, coat: in the cloakroom"; 4]
    );
}

/// The worlds in which what is told holds, read as it stands.
fn reads(model: &Model, entry: &Value, each: &str, cases: &str, world: &[usize]) -> Option<bool> {
    let has = |case: &Value| {
        case.as_object().unwrap().iter().all(|(fact, values)| {
            let place = model.vocabulary.facts.iter().position(|of| of.id == *fact).unwrap();
            let value = &model.vocabulary.facts[place].values[world[place]].id;
            values.as_array().unwrap().iter().any(|of| of == value)
        })
    };
    match entry.get(cases) {
        None => Some(entry.get(each).is_none_or(has)),
        Some(told) => {
            let any = told["cases"].as_array().unwrap().iter().any(has);
            // What is told is true also where it is not all.
            if told["complete"] == true || any { Some(any) } else { None }
        }
    }
}

/// What is told of reasons and routes, read as it stands, is where their condition holds: world by world.
#[test]
fn what_is_told_is_where_it_holds() {
    const CASES: u32 = 400;
    let (boxes, several) = (Cell::new(0), Cell::new(0));
    let tape = proptest::collection::vec(any::<u8>(), 0..400);
    let result =
        TestRunner::new(config(CASES)).run(&(tape, proptest::collection::vec(any::<u8>(), 80)), |(rules, told)| {
            let Ok(rulebook) = Rulebook::from_sources(rulebook(&mut Tape::new(&rules))) else { return Ok(()) };
            let model = plain(&rulebook);
            let mut asked = question(&mut Tape::new(&told), model, 30);
            asked.nothing_else = false;
            let Asked { country, goal, day, .. } = asked.clone();
            let Ok(evaluation) =
                rulebook.evaluate(&model.countries[country].code, &profile(&rulebook, &asked).unwrap(), day)
            else {
                return Ok(());
            };
            let within = |world: &Vec<usize>| {
                let fits = |((told, value), fact): ((&Option<Vec<usize>>, &usize), &Fact)| match told {
                    Some(told) => told.contains(value),
                    None => fact.untold().contains(value),
                };
                asked.told.iter().zip(world).zip(&model.vocabulary.facts).all(fits) && can_be(model, goal, world)
            };
            let worlds = all_worlds(model).into_iter().filter(within).collect::<Vec<_>>();
            let report = serde_json::to_value(evaluation.to_report()).unwrap();
            let holds = |when: &Condition, entry: &Value, each: &str, cases: &str| {
                if entry["holds"] == "always" {
                    return Ok(());
                }
                let counter = if entry.get(cases).is_some() { &several } else { &boxes };
                counter.set(counter.get() + 1);
                for world in &worlds {
                    if let Some(read) = reads(model, entry, each, cases, world) {
                        prop_assert_eq!(read, when.holds(world, goal), "{} in {:?}, {:?}", entry, world, when);
                    }
                }
                Ok(())
            };
            for opinion in ["document", "evidence"].map(|basis| &report[basis]).into_iter().filter(|of| of.is_object())
            {
                for entry in opinion["reasons"].as_array().unwrap() {
                    let Some(rule) = model.rules.iter().find(|rule| entry["rule"] == rule.id) else { continue };
                    // What is said of a means is a reason for those who hold it, so that its condition alone is not all.
                    if rule.means.is_some() {
                        continue;
                    }
                    holds(&rule.when, entry, "depends_on", "depends_on_cases")?;
                }
                for entry in opinion["routes"].as_array().unwrap() {
                    let route = model.routes.iter().find(|route| entry["id"] == route.id).unwrap();
                    holds(&route.when, entry, "confirm", "confirm_cases")?;
                }
            }
            Ok(())
        });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    let (boxes, several) = (boxes.get(), several.get());
    assert!((boxes > 100 && several > 30) || sampled(CASES), "{boxes} boxes, {several} told case by case");
}
