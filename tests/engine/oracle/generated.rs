//! Generated questions to generated rulebooks.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use simbind::Rulebook;

use super::agree;
use crate::support::cases::{config, sampled};
use crate::support::generate::{Tape, question, rulebook, wide_rulebook};
use crate::support::plain::read;

#[test]
fn generated_rulebooks() {
    questions_to(rulebook, 1500);
}

/// Sets of values, boxes of worlds and columns of the matrix that take several machine words.
#[test]
fn rulebooks_with_a_wide_fact() {
    questions_to(wide_rulebook, 200);
}

fn questions_to(rulebook: fn(&mut Tape<'_>) -> Vec<(String, String)>, cases: u32) {
    let (answered, contradictory) = (Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(config(cases));
    let tape = proptest::collection::vec(any::<u8>(), 0..400);
    let result = runner.run(&(tape, proptest::collection::vec(any::<u8>(), 240)), |(rules, questions)| {
        let files = rulebook(&mut Tape::new(&rules));
        let rulebook = match Rulebook::from_sources(files.clone()) {
            Ok(rulebook) => rulebook,
            // A vocabulary that excludes every world is refused, as it should be.
            Err(error) if error.to_string().contains("error[no-world]") => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(format!("{error}\n{files:#?}"))),
        };
        let model = read(&rulebook);
        for questions in questions.chunks(40) {
            let asked = question(&mut Tape::new(questions), &model, 45);
            let agreed = agree(&rulebook, &model, &asked);
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
    println!("{answered} answers and {contradictory} contradictions compared");
    let both = answered > 3 * contradictory && contradictory > 0;
    assert!(both || sampled(cases), "{answered} answered, {contradictory} contradictory");
}
