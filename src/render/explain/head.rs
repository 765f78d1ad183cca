//! The common head of the JSON of each analysis.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::engine::evaluation::Evaluation;
use crate::engine::verdict::Verdict;

/// The question, the told facts, and the verdict: the common head of the JSON of each analysis.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct HeadReport<'e> {
    /// ISO 3166-1 code.
    pub(crate) country: &'e str,
    /// The goal.
    pub(crate) goal: &'e str,
    /// The means, if the question named one.
    pub(crate) means: Option<&'e str>,
    /// The day for which it holds.
    pub(crate) as_of: Date,
    /// If that day precedes everything that the answer rests on: the earliest date of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) not_known_before: Option<String>,
    /// The facts with fewer possible values than declared, each with the values that are left.
    pub(crate) facts: BTreeMap<&'e str, Vec<&'e str>>,
    /// The best possible verdict.
    pub(crate) verdict: Verdict,
    /// The worst possible verdict.
    pub(crate) guaranteed: Verdict,
    /// Whether both are the same and documented: no open fact can change the answer.
    pub(crate) settled: bool,
    /// Whether a source says so. A yes that rests on silence alone is no promise, and not settled.
    pub(crate) documented: bool,
}

pub(super) fn head<'e>(evaluation: &'e Evaluation<'_>) -> HeadReport<'e> {
    HeadReport {
        country: evaluation.country_code(),
        goal: evaluation.goal().id(),
        means: evaluation.means().map(|means| means.id()),
        as_of: evaluation.as_of(),
        not_known_before: evaluation.not_known_before(),
        facts: evaluation.told().map(|(fact, values)| (fact.id(), values)).collect(),
        verdict: evaluation.verdict(),
        guaranteed: evaluation.guaranteed(),
        settled: evaluation.settled() && evaluation.documented(),
        documented: evaluation.documented(),
    }
}
