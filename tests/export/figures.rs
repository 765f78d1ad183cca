//! Figures: counts, money and dates, compared with figures, with one another and with the day asked about.

use std::fmt::Write as _;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use serde_json::{Value, json};
use simbind::export::Export;
use simbind::{Question, Rulebook};

use crate::dice::Dice;
use crate::judge::Judge;

const DAY: Date = date(2026, 3, 31);

/// One comparison, as rule files write it.
fn comparison(dice: &mut Dice, dated: bool) -> String {
    let (side, other) = (*dice.one(&["above", "at_least", "below", "at_most"]), 3 + dice.below(4));
    match dice.below(if dated { 6 } else { 3 }) {
        0 => format!("{{dose: {{{side}: {}}}}}", dice.one(&["{fact: series}", "{fact: series, plus: 1}", "2", "5"])),
        1 => format!("{{fee: {{{side}: {}}}}}", dice.one(&["200", "0.1", "199.9999"])),
        2 => format!("{{not: {{series: {{{side}: {other}}}}}}}"),
        3 => format!("{{issued: {{not_before: 2026-0{}-28}}}}", 1 + dice.below(3)),
        4 => format!("{{issued: {{longer_ago_than: {}}}}}", dice.one(&["1 month", "30 days", "6 weeks", "13 months"])),
        _ => format!("{{issued: {{after: {{as_of: {}}}}}}}", dice.one(&["-7 days", "0 days", "-1 month"])),
    }
}

fn files(dice: &mut Dice, dated: bool) -> Vec<(String, String)> {
    let optional = *dice.one(&["", ", optional: true"]);
    let label = "label: {en: x, zh: x}, question: {en: x, zh: x}";
    let words = format!(
        "format: 1\ngates:\n  - {{id: door, label: {{en: x, zh: x}}, text: {{en: x, zh: x}}}}\ngoals:\n  \
         - {{id: enter, gates: [door], label: {{en: x, zh: x}}}}\nfacts:\n  \
         - {{id: dose, {label}, quantity: {{kind: count, most: 9{optional}}}}}\n  \
         - {{id: series, {label}, quantity: {{kind: count, least: 1, most: 9{optional}}}}}\n  \
         - {{id: fee, {label}, quantity: {{kind: money, unit: CNY, least: 0}}}}\n  \
         - {{id: issued, {label}, quantity: {{kind: date{optional}}}}}\n"
    )
    .replace(", optional: true}}", "}, optional: true}");
    let mut rules = String::from(
        "format: 1\nscope: world\nsources:\n  - {id: s, kind: law, title: S, publisher: P, url: 'https://s.example', \
         published: '2026-01-01', retrieved: '2026-01-01'}\nclaims:\n  - {id: c, cites: [{source: s, locator: x}], \
         text: {en: X., zh: x。}, confidence: high}\nrules:\n",
    );
    for place in 0..6 {
        let parts = [comparison(dice, dated), comparison(dice, dated)].join(", ");
        let when = match dice.below(4) {
            0 => format!("{{all: [{parts}]}}"),
            1 => format!("{{not: {{any: [{parts}]}}}}"),
            2 => format!("{{count: {{exactly: 1, of: [{parts}]}}}}"),
            _ => format!("{{any: [{parts}]}}"),
        };
        let effect = ["blocks", "limits"][place % 2];
        writeln!(
            rules,
            "  - {{id: r{place}, basis: evidence, goals: all, gate: door, effect: {effect}, when: {when}, because: [c], text: \
             {{en: X., zh: x。}}}}"
        )
        .unwrap();
    }
    vec![
        ("vocabulary.yaml".into(), words),
        ("countries.yaml".into(), "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n".into()),
        ("rulebook.yaml".into(), format!("format: 1\nversion: '1'\ndate: {DAY}\n")),
        ("world.yaml".into(), rules),
    ]
}

/// A day near the end of a month, of a long or a short one, of a leap year or not; or any.
fn some_day(dice: &mut Dice) -> Date {
    let first = date(i16::try_from(1999 + dice.below(30)).unwrap(), i8::try_from(1 + dice.below(12)).unwrap(), 1);
    let back = if dice.below(4) == 0 { dice.below(28) } else { *dice.one(&[0, 0, 1, 2, 3]) };
    first + 1.month() - i64::try_from(1 + back).unwrap().days()
}

/// What is told: a number, a date, or that there is none.
fn told(dice: &mut Dice, optional: bool, day: Date) -> Value {
    let maybe = |figure: Value, dice: &mut Dice| if optional && dice.below(4) == 0 { json!("none") } else { figure };
    let (dose, series) = (json!(dice.below(10)), json!(1 + dice.below(9)));
    // Near a threshold, mostly: what is counted by months is a matter of single days.
    let near = *dice.one(&[1.month(), 1.month(), 13.months(), 30.days(), 42.days(), 7.days()]);
    let issued = match dice.below(4) {
        0 => day - i64::try_from(dice.below(70)).unwrap().days(),
        _ => day - near + (4 - i64::try_from(dice.below(8)).unwrap()).days(),
    };
    json!({
        "dose": maybe(dose, dice),
        "series": maybe(series, dice),
        "fee": *dice.one(&[json!(0), json!(0.1), json!(0.11), json!(199.9999), json!(200), json!(200.5), json!(1e9)]),
        "issued": maybe(json!(issued.to_string()), dice),
    })
}

#[test]
fn figures_are_compared_alike() {
    let (mut dice, mut verdicts, mut books) = (Dice::new(7), [0; 2], 0);
    for book in 0..60 {
        let dated = book % 2 == 0;
        let files = files(&mut dice, dated);
        let optional = files[0].1.contains("optional");
        let rulebook = match Rulebook::from_sources(files) {
            Ok(rulebook) => rulebook,
            // Some thresholds have no order on every day: a month and thirty days.
            Err(error) if error.to_string().contains("unordered-thresholds") => continue,
            Err(error) => panic!("{error}"),
        };
        books += 1;
        // What counts from the day asked about is the same for one day and for all of them.
        let export = Export::of(&rulebook);
        let mut for_one_day = Judge::of(export.as_of(DAY).to_rego().unwrap());
        let mut for_any_day = Judge::of(export.to_rego().unwrap());
        for place in 0..200 {
            let (day, judge) = match place % 2 {
                0 => (DAY, &mut for_one_day),
                _ => (some_day(&mut dice), &mut for_any_day),
            };
            let asked = json!({"country": "AA", "as_of": day.to_string(), "facts": told(&mut dice, optional, day)});
            let question: Question = serde_json::from_value(asked.clone()).unwrap();
            let ours = question.evaluate(&rulebook).unwrap_or_else(|error| panic!("{asked}: {error}"));
            let theirs = judge.ask(&asked);
            assert_eq!(theirs["verdict"], ours.verdict().as_str(), "{asked} {theirs:#}");
            let reasons = theirs["evidence"]["reasons"].as_object().unwrap();
            let theirs = reasons.iter().map(|(id, reason)| (id.clone(), reason["decisive"] == true));
            let mut ours_all =
                ours.reasons().map(|reason| (reason.id().into_owned(), reason.decisive())).collect::<Vec<_>>();
            ours_all.sort();
            assert_eq!(theirs.collect::<Vec<_>>(), ours_all, "{asked}");
            verdicts[usize::from(ours.verdict() == simbind::Verdict::TheoreticallyPossible)] += 1;
        }
    }
    println!("{books} rulebooks, {verdicts:?} by verdict");
    assert!(books > 30 && verdicts.iter().all(|count| *count > 100), "{books} {verdicts:?}");
}
