//! Where the JSON of each analysis begins.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::engine::evaluation::Evaluation;
use crate::engine::verdict::Verdict;

/// The question, what is known, and the answer in a word: where the JSON of each analysis begins.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct HeadReport<'e> {
    /// ISO 3166-1 code.
    pub(crate) country: &'e str,
    /// The goal.
    pub(crate) goal: &'e str,
    /// The means that the question named.
    pub(crate) means: Option<&'e str>,
    /// The day for which it holds.
    pub(crate) as_of: Date,
    /// Where that day lies before everything that the answer rests on: the first date of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) not_known_before: Option<String>,
    /// The facts left with fewer values than they have, each with the values still possible.
    pub(crate) facts: BTreeMap<&'e str, Vec<&'e str>>,
    /// The best that can come out.
    pub(crate) verdict: Verdict,
    /// The worst that can come out.
    pub(crate) guaranteed: Verdict,
    /// Whether both are the same, and documented: nothing left open can change it.
    pub(crate) settled: bool,
    /// Whether something that was read says so. A yes that nothing but silence keeps open is no promise, and not settled.
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
