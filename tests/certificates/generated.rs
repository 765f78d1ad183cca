//! Generated rulebooks, with questions to each.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use simbind::Rulebook;

use super::{plain, verdict};
use crate::support::cases::{config, sampled};
use crate::support::generate::{Tape, question, rulebook};
use crate::support::reference::{answer, profile};

#[test]
fn generated_rulebooks_have_certificates_that_are_accepted() {
    const CASES: u32 = 300;
    let (checked, refuted, split) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let (otherwise, ways, certain, by_cases) = (Cell::new(0), Cell::new(0), Cell::new(0), Cell::new(0));
    let mut runner = TestRunner::new(config(CASES));
    let tape = proptest::collection::vec(any::<u8>(), 0..400);
    let result = runner.run(&(tape, proptest::collection::vec(any::<u8>(), 160)), |(rules, questions)| {
        let files = rulebook(&mut Tape::new(&rules));
        let rulebook = match Rulebook::from_sources(files.clone()) {
            Ok(rulebook) => rulebook,
            Err(error) if error.to_string().contains("error[no-world]") => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(format!("{error}\n{files:#?}"))),
        };
        let (plain, model) = (plain(&rulebook), crate::support::plain::plain(&rulebook));
        for questions in questions.chunks(40) {
            let asked = question(&mut Tape::new(questions), model, 40);
            let fail = |what: String| TestCaseError::fail(format!("{what}\n{asked:?}\n{}\n{}", files[0].1, files[3].1));
            let profile = profile(&rulebook, &asked).expect("declared values");
            let Ok(evaluation) = rulebook.evaluate("XA", &profile, asked.day) else { continue };
            let with_ways = evaluation.certificate_with_ways();
            // Finding ways has a bound of its own.
            let certificate = match with_ways {
                Err(error) if error.is_too_hard() => evaluation.certificate(),
                other => other,
            };
            let certificate = certificate.map_err(|error| fail(error.to_string()))?;
            let json = serde_json::to_value(&certificate).expect("it is plain data");
            verdict(&plain, &json).map_err(|failure| fail(format!("{failure}\n{json:#}")))?;
            checked.set(checked.get() + 1);
            let text = json.to_string();
            refuted.set(refuted.get() + u32::from(text.contains("\"impossible\":")));
            ways.set(ways.get() + json["ways"].as_array().map_or(0, |ways| ways.len() as u32));
            for way in json["ways"].as_array().into_iter().flatten().filter(|way| way.get("secures").is_some()) {
                certain.set(certain.get() + 1);
                by_cases.set(by_cases.get() + u32::from(way["proof"].get("cases").is_some()));
            }
            split.set(split.get() + u32::from(text.contains("\"cases\":")));
            otherwise.set(otherwise.get() + u32::from(!json["sufficient"]["otherwise"][0].is_null()));
            // What is certified is what the evaluator that enumerates worlds finds.
            if let Some(Ok(answer)) = answer(model, &asked) {
                let words = ["not_directly", "via_workaround", "theoretically_possible"];
                let found = [&json["headline"]["verdict"], &json["headline"]["guaranteed"]];
                prop_assert_eq!(found, [words[answer.verdict as usize], words[answer.guaranteed as usize]]);
            }
        }
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    let counts = [&checked, &refuted, &split, &otherwise, &ways, &certain, &by_cases].map(Cell::get);
    let [checked, refuted, split, otherwise, ways, certain, by_cases] = counts;
    println!(
        "{checked} certificates, {refuted} with impossible worlds, {split} with splits, {otherwise} with other worlds, {ways} ways, \
         {certain} of them to certainty, {by_cases} of these by cases"
    );
    // A run in which nothing was proved would pass as well.
    assert!(counts.iter().all(|count| *count > 5) || sampled(CASES), "{counts:?}");
}
