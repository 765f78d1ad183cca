//! The library agrees with the reference evaluator, which enumerates worlds: on generated rulebooks and generated
//! questions, and on the project's own rules.
//!
//! `PROPTEST_CASES=100000 cargo test --release --test oracle` is the longer campaign.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod support;

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use simbind::Rulebook;
use support::generate::{Tape, consistent_question, question, rulebook};
use support::reference::{Asked, answer, library};

fn cases(default: u32) -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(default);
    Config { cases, failure_persistence: None, ..Config::default() }
}

/// Compares one answer. Whether it was enumerable, and whether there was an answer.
fn agree(rulebook: &Rulebook, asked: &Asked) -> Result<Option<bool>, TestCaseError> {
    let Some(expected) = answer(rulebook.model(), asked) else { return Ok(None) };
    match (expected, library(rulebook, asked)) {
        (Ok(expected), Ok(found)) => {
            prop_assert_eq!(&found, &expected, "the library (left) and the reference (right) differ on {:?}", asked);
            Ok(Some(true))
        }
        (Err(()), Err(error)) => {
            prop_assert!(error.is_contradiction(), "{}", error);
            Ok(Some(false))
        }
        (expected, found) => Err(TestCaseError::fail(format!("expected {expected:?}, found {found:?} on {asked:?}"))),
    }
}

#[test]
fn generated_rulebooks() {
    let (answered, contradictory) = (Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(cases(1500));
    let tape = proptest::collection::vec(any::<u8>(), 0..400);
    let result = runner.run(&(tape, proptest::collection::vec(any::<u8>(), 240)), |(rules, questions)| {
        let files = rulebook(&mut Tape::new(&rules));
        let rulebook = match Rulebook::from_sources(files.clone()) {
            Ok(rulebook) => rulebook,
            // A vocabulary that excludes every world is refused, as it should be.
            Err(error) if error.to_string().contains("error[no-world]") => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(format!("{error}\n{files:#?}"))),
        };
        for questions in questions.chunks(40) {
            let asked = question(&mut Tape::new(questions), rulebook.model(), 45);
            let agreed = agree(&rulebook, &asked);
            match agreed.map_err(|failure| TestCaseError::fail(format!("{failure}\n{}\n{}", files[0].1, files[3].1)))? {
                Some(true) => answered.set(answered.get() + 1),
                Some(false) => contradictory.set(contradictory.get() + 1),
                None => {}
            }
        }
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    // A campaign that compares nothing would pass as well.
    let (answered, contradictory) = (answered.get(), contradictory.get());
    assert!(answered > 3 * contradictory && contradictory > 0, "{answered} answered, {contradictory} contradictory");
}

#[test]
fn own_rules() {
    let rulebook = Rulebook::builtin();
    let (compared, skipped) = (Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(cases(1000));
    let result = runner.run(&proptest::collection::vec(any::<u8>(), 160), |bytes| {
        let asked = consistent_question(&mut Tape::new(&bytes), rulebook);
        match agree(rulebook, &asked)? {
            Some(_) => compared.set(compared.get() + 1),
            None => skipped.set(skipped.get() + 1),
        }
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(compared.get() > skipped.get(), "{} compared, {} skipped", compared.get(), skipped.get());
}

/// Each inline test is also put to the reference evaluator, with every open fact that is not needed told.
#[test]
fn own_tests() {
    let rulebook = Rulebook::builtin();
    let model = rulebook.model();
    let mut compared = 0;
    for test in &model.tests {
        let mut told = vec![None; model.vocabulary.facts.len()];
        for (fact, values) in &test.facts {
            told[*fact] = Some((0..64).filter(|value| values & (1 << value) != 0).collect());
        }
        let mut asked = Asked {
            country: test.country,
            goal: test.goal,
            means: test.means,
            nothing_else: test.nothing_else,
            told,
            day: test.as_of.unwrap_or(model.date),
        };
        // Facts are fixed one by one, to a value that does not contradict the rest, until the worlds can be enumerated.
        let mut fact = 0;
        while answer(model, &asked).is_none() && fact < asked.told.len() {
            if asked.told[fact].is_none() {
                for value in 0..model.vocabulary.facts[fact].values.len() {
                    asked.told[fact] = Some(vec![value]);
                    if library(rulebook, &asked).is_ok() {
                        break;
                    }
                }
            }
            fact += 1;
        }
        match agree(rulebook, &asked) {
            Ok(Some(true)) => compared += 1,
            Ok(other) => panic!("{}: {other:?}", test.name),
            Err(failure) => panic!("{}: {failure}", test.name),
        }
    }
    assert_eq!(compared, model.tests.len());
}
