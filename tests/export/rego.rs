//! The export in Rego, run by regorus, says what this engine says: of the project's own rules, and of generated ones.

use jiff::civil::Date;
use simbind::Rulebook;
use simbind::export::Export;

use crate::dice::{Dice, question};
use crate::judge::{Judge, read, written};
use crate::support::generate::{self, Tape};
use crate::support::plain::{Model, plain};
use crate::support::reference::library;

/// What was compared.
#[derive(Debug, Default)]
struct Found {
    asked: usize,
    /// How often each verdict was that of an opinion.
    verdicts: [usize; 3],
    /// How many reasons were decisive.
    decisive: usize,
}

impl Found {
    fn add(&mut self, other: &Found) {
        self.asked += other.asked;
        self.verdicts.iter_mut().zip(other.verdicts).for_each(|(all, found)| *all += found);
        self.decisive += other.decisive;
    }
}

/// Compares so many answers.
fn compare(
    rulebook: &Rulebook,
    judge: &mut Judge,
    dice: &mut Dice,
    countries: &[usize],
    days: &[Date],
    count: usize,
) -> Found {
    let model = plain(rulebook);
    let mut found = Found::default();
    for _ in 0..count {
        let Some(asked) = question(dice, model, countries, days) else { continue };
        let asked_as = written(model, &asked);
        let (ours, theirs) = (library(rulebook, model, &asked), judge.ask(&asked_as));
        match ours {
            Ok(ours) => {
                assert_eq!(read(&theirs).as_ref(), Some(&ours), "{asked_as:#} is answered {theirs:#}");
                found.asked += 1;
                ours.opinions.values().for_each(|opinion| found.verdicts[usize::from(opinion.verdict)] += 1);
                let reasons = ours.opinions.values().flat_map(|opinion| opinion.reasons.values());
                found.decisive += reasons.filter(|(_, decisive)| *decisive).count();
            }
            Err(error) => panic!("{asked_as:#}: {error}"),
        }
    }
    found
}

fn days(model: &Model) -> Vec<Date> {
    let claims = model.claims.iter().flat_map(|claim| [claim.from, claim.until]);
    let mut days = claims.flatten().chain([model.date]).collect::<Vec<_>>();
    days.sort_unstable();
    days.dedup();
    days
}

/// Where drawing begins: other profiles for another number.
fn seed(usual: u64) -> u64 {
    std::env::var("SIMBIND_SEED").ok().map_or(usual, |seed| seed.parse().expect("SIMBIND_SEED is a number"))
}

/// How many complete profiles are asked.
fn profiles() -> usize {
    std::env::var("SIMBIND_PROFILES").ok().map_or(3_000, |count| count.parse().expect("SIMBIND_PROFILES is a number"))
}

#[test]
fn own_rules_are_decided_alike() {
    let (rulebook, mut dice) = (Rulebook::builtin(), Dice::new(seed(14)));
    let model = plain(rulebook);
    let days = days(model);
    let places = |described: bool| {
        let places = (0..model.countries.len()).filter(|place| model.countries[*place].described == described);
        places.collect::<Vec<_>>()
    };
    let (described, others) = (places(true), places(false));
    // A module for each country is a tenth of the whole one, which is asked as well.
    let mut judges = described
        .iter()
        .map(|place| {
            let export = Export::of(rulebook).country(&model.countries[*place].code).unwrap();
            (vec![*place], Judge::of(export.to_rego().unwrap()))
        })
        .collect::<Vec<_>>();
    let whole = || Judge::of(Export::of(rulebook).to_rego().unwrap());
    judges.push((described, whole()));
    judges.push((others, whole()));
    // Ways around are known to documents alone, so that these are asked more often.
    let weight = |countries: &[usize]| {
        let documented = countries.iter().filter(|place| model.countries[**place].document.is_some());
        if documented.count() == countries.len() { 5 } else { 1 }
    };
    let weights = judges.iter().map(|(countries, _)| weight(countries)).sum::<usize>();
    let share = profiles().div_ceil(weights);
    let mut found = Found::default();
    for (countries, judge) in &mut judges {
        let count = share * weight(countries);
        found.add(&compare(rulebook, judge, &mut dice, countries, &days, count));
    }
    println!("own rules: {found:?}");
    assert!(found.asked * 10 > profiles() * 9, "most draws are worlds that can be: {found:?}");
    assert!(found.verdicts.iter().all(|count| *count > 0) && found.decisive > 0, "{found:?}");
}

#[test]
fn generated_rules_are_decided_alike() {
    let (mut books, mut found, mut dice) = (0, Found::default(), Dice::new(seed(2)));
    for _ in 0..profiles() / 10 {
        let bytes = dice.bytes(1_500);
        let files = generate::rulebook(&mut Tape::new(&bytes));
        let Ok(rulebook) = Rulebook::from_sources(files) else { continue };
        let model = plain(&rulebook);
        let days = ["2023-06-15", "2023-08-15", "2024-06-01", "2025-01-01"].map(|day| day.parse().unwrap());
        let mut judge = Judge::of(Export::of(&rulebook).to_rego().unwrap());
        found.add(&compare(&rulebook, &mut judge, &mut dice, &[0], &days, 20));
        books += 1;
        // The rules of one day and goal alone are the same rules.
        let day = *dice.one(&days);
        let goal = model.vocabulary.goals[dice.below(3)].id.clone();
        let mut narrow = Judge::of(Export::of(&rulebook).goal(&goal).unwrap().as_of(day).to_rego().unwrap());
        for _ in 0..5 {
            let Some(mut asked) = question(&mut dice, model, &[0], &[day]) else { continue };
            asked.goal = model.vocabulary.goal(&goal).unwrap();
            let asked_as = written(model, &asked);
            assert_eq!(read(&narrow.ask(&asked_as)), library(&rulebook, model, &asked).ok(), "{asked_as:#}");
        }
    }
    println!("{books} generated rulebooks: {found:?}");
    assert!(books * 2 > profiles() / 10 && found.verdicts.iter().all(|count| *count > 0), "{books} {found:?}");
}

/// A judge that could not disagree would be no judge: with one rule taken out of the module, answers differ.
#[test]
fn a_rule_that_is_missing_is_noticed() {
    let rulebook = crate::support::folders::read("tests/museum");
    let rego = Export::of(&rulebook).to_rego().unwrap();
    let question =
        serde_json::json!({"country": "XA", "facts": {"ticket": "none", "weekday": "other", "coat": "none"}});
    let verdicts = |rego: String| {
        let answer = Judge::of(rego).ask(&question);
        ["document", "evidence"].map(|basis| answer[basis]["verdict"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(verdicts(rego.clone()), ["via_workaround", "not_directly"]);
    let without = rego.replace("rule_holds contains \"by-ticket\" if", "rule_holds contains \"another\" if");
    assert_ne!(without, rego);
    assert_eq!(verdicts(without), ["via_workaround", "theoretically_possible"]);
}
