//! The analyses of an answer are what trying everything gives: on generated rulebooks, on the project's rulebook with few
//! facts left, and on the project's rulebook with few facts open.
//!
//! `PROPTEST_CASES=20000 cargo test --release --test engine analysis` is the longer campaign.

#[cfg(feature = "yaml")]
mod bounds;
mod comparing;
#[cfg(feature = "yaml")]
mod made;
mod questions;
mod reasons;
mod standing;
mod ways;

use crate::support::brute::VIEWS;
use crate::support::cases::{Case, Tally};
use proptest::prelude::*;
use simbind::analysis::Told;
use simbind::{Error, Evaluation, Opinion};

type Checked = Result<(), TestCaseError>;

fn failed(error: Error) -> TestCaseError {
    TestCaseError::fail(format!("the library fails: {error}"))
}

/// The opinions of an answer by their names.
fn opinion<'e>(evaluation: &'e Evaluation<'_>, view: usize) -> Option<Opinion<'e>> {
    if view == 1 { evaluation.document() } else { evaluation.evidence() }
}

/// Something that the library says of the headline and of each opinion, in the order of [`VIEWS`].
fn in_views<'e, T>(
    evaluation: &'e Evaluation<'e>,
    headline: impl Fn(&'e Evaluation<'e>) -> Result<T, Error>,
    of: impl Fn(Opinion<'e>) -> Result<T, Error>,
) -> Result<Vec<(usize, T)>, TestCaseError> {
    let mut found = vec![(0, headline(evaluation).map_err(failed)?)];
    for view in 1..VIEWS.len() {
        if let Some(opinion) = opinion(evaluation, view) {
            found.push((view, of(opinion).map_err(failed)?));
        }
    }
    Ok(found)
}

/// Best and worst of an answer in a view.
fn range(evaluation: &Evaluation<'_>, view: usize) -> Option<(u8, u8)> {
    let whole = (evaluation.verdict(), evaluation.guaranteed());
    let of = |opinion: Opinion<'_>| (opinion.verdict(), opinion.guaranteed());
    let (best, worst) = if view == 0 { whole } else { of(opinion(evaluation, view)?) };
    Some((best as u8, worst as u8))
}

/// A told fact by places.
fn by_places(case: &Case<'_>, told: &Told<'_>) -> (usize, Vec<usize>) {
    let place = case.brute.model.vocabulary.fact(told.fact().id()).expect("a fact of the vocabulary");
    let values = told.names().into_iter().map(|name| told.fact().value(name).expect("a value of the fact").index());
    (place, values.collect())
}

fn show(facts: &[Told<'_>]) -> String {
    format!("{{{}}}", facts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
}

/// A campaign that compares nothing would pass as well.
fn many(tallies: &[Option<Tally>]) {
    assert!(tallies.iter().any(Option::is_some), "none of these cases can be made with these features");
    for Tally { cases, telling, sampled } in tallies.iter().flatten() {
        eprintln!("{telling} of {cases} cases were telling");
        let enough = cases / 100 < *telling && *telling > 15;
        assert!(enough || *sampled, "only {telling} of {cases} cases were telling");
    }
}
