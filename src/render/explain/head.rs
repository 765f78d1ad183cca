//! Where the JSON of each analysis begins.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::engine::evaluation::Evaluation;
use crate::engine::verdict::Verdict;

/// The question, what is known, and the answer in a word: where the JSON of each analysis begins.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HeadReport<'e> {
    /// ISO 3166-1 code.
    pub country: &'e str,
    /// The goal.
    pub goal: &'e str,
    /// The means that the question named.
    pub means: Option<&'e str>,
    /// The day for which it holds.
    pub as_of: Date,
    /// Where that day lies before everything that the answer rests on: the first date of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_known_before: Option<String>,
    /// The facts left with fewer values than they have, each with the values still possible.
    pub facts: BTreeMap<&'e str, Vec<&'e str>>,
    /// The best that can come out.
    pub verdict: Verdict,
    /// The worst that can come out.
    pub guaranteed: Verdict,
    /// Whether both are the same.
    pub settled: bool,
}

pub(super) fn head<'r>(evaluation: &Evaluation<'r>) -> HeadReport<'r> {
    HeadReport {
        country: evaluation.country_code(),
        goal: evaluation.goal().id(),
        means: evaluation.means().map(|means| means.id()),
        as_of: evaluation.as_of(),
        not_known_before: evaluation.not_known_before(),
        facts: evaluation.told().map(|(fact, values)| (fact.id(), values)).collect(),
        verdict: evaluation.verdict(),
        guaranteed: evaluation.guaranteed(),
        settled: evaluation.settled(),
    }
}
