//! Generated questions to the project's own rules, and its own tests.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use simbind::Rulebook;

use super::agree;
use crate::support::cases::{config, sampled};
use crate::support::generate::{Tape, consistent_question};
use crate::support::reference::{Asked, answer, library};

#[test]
fn own_rules() {
    let rulebook = Rulebook::builtin();
    const CASES: u32 = 1000;
    let (compared, skipped) = (Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(config(CASES));
    let result = runner.run(&proptest::collection::vec(any::<u8>(), 160), |bytes| {
        let asked = consistent_question(&mut Tape::new(&bytes), rulebook);
        match agree(rulebook, crate::support::plain::plain(rulebook), &asked)? {
            Some(_) => compared.set(compared.get() + 1),
            None => skipped.set(skipped.get() + 1),
        }
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    println!("{} compared, {} with too many worlds", compared.get(), skipped.get());
    assert!(compared.get() > skipped.get() || sampled(CASES), "{} compared, {} skipped", compared.get(), skipped.get());
}

/// Each inline test is also put to the reference evaluator, with every open fact that is not needed told.
#[test]
fn own_tests() {
    let rulebook = Rulebook::builtin();
    let model = crate::support::plain::plain(rulebook);
    let mut compared = 0;
    for test in &model.tests {
        let mut told = vec![None; model.vocabulary.facts.len()];
        for (fact, values) in &test.facts {
            told[*fact] = Some(values.members().collect());
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
                    if library(rulebook, model, &asked).is_ok() {
                        break;
                    }
                }
            }
            fact += 1;
        }
        match agree(rulebook, model, &asked) {
            Ok(Some(true)) => compared += 1,
            Ok(other) => panic!("{}: {other:?}", test.name),
            Err(failure) => panic!("{}: {failure}", test.name),
        }
    }
    assert_eq!(compared, model.tests.len());
}
