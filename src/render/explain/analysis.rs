//! The JSON of what can be found out about an answer.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cite::cited_on;
use super::report::{CitationReport, citation};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Basis, Grade, Text};
use crate::engine::verdict::Verdict;
use crate::reason::analysis::{Asking, Gain, NextQuestion, Reach, Told, Way, Ways};
use crate::reason::standing::Range;

/// The result of an analysis, or that it takes more work than is reasonable.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Analysed<T> {
    /// The result.
    Found(T),
    /// The rulebook is too hard.
    TooHard {
        /// Why, in words.
        too_hard: String,
    },
}

impl<T> From<Result<T, Error>> for Analysed<T> {
    fn from(result: Result<T, Error>) -> Analysed<T> {
        match result {
            Ok(found) => Analysed::Found(found),
            Err(error) => Analysed::TooHard { too_hard: error.to_string() },
        }
    }
}

/// The values of a fact: one as a word, several as a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Values<'e> {
    /// The one value.
    One(&'e str),
    /// Any of these.
    Several(Vec<&'e str>),
}

/// Facts by name, each with its value or values.
pub(crate) type FactValues<'e> = BTreeMap<&'e str, Values<'e>>;

/// What an answer's JSON says beyond the answer: what can still come out, what to ask, what forces it, what improves it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct AnalysisReport<'e> {
    /// The verdicts that can still come out, best first.
    pub(crate) reachable: Analysed<Vec<ReachReport<'e>>>,
    /// What can still be asked; null when nothing that was left open can change the headline.
    pub(crate) open_questions: Analysed<Option<OpenQuestionsReport<'e>>>,
    /// A smallest set of told facts that forces the answer, whatever the others are.
    pub(crate) sufficient_reason: Analysed<FactValues<'e>>,
    /// The smallest lawful changes that improve the answer.
    pub(crate) ways_forward: Analysed<WaysReport<'e>>,
    /// How far the answer can be relied on.
    pub(crate) standing: Analysed<StandingReport<'e>>,
}

/// How far an answer can be relied on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct StandingReport<'e> {
    /// What comes out where no fact has an unusual value unless it was told.
    pub(crate) ordinary: Range,
    /// The same where what others have yet to decide was not tried.
    pub(crate) foreseeable: Range,
    /// Who has yet to decide what.
    pub(crate) pending: Vec<PendingReport<'e>>,
    /// What is presumed because it was not told, with what comes out without the presumption.
    pub(crate) presumed: Vec<PresumedReport<'e>>,
    /// The strictest grade at which verdict and guarantee stay the same.
    pub(crate) grade: Grade,
}

/// Somebody who has yet to decide.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct PendingReport<'e> {
    /// The fact that they decide.
    pub(crate) fact: &'e str,
    /// Who it is.
    pub(crate) party: &'e str,
}

/// A fact that is presumed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct PresumedReport<'e> {
    /// The fact.
    pub(crate) fact: &'e str,
    /// The values that it is presumed to have.
    pub(crate) values: Vec<&'e str>,
    /// What comes out where any value is possible.
    pub(crate) without: Range,
}

/// A verdict that can still come out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct ReachReport<'e> {
    /// The verdict.
    pub(crate) verdict: Verdict,
    /// A smallest set of further facts with which it is settled.
    pub(crate) further: FactValues<'e>,
}

/// What can still be asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct OpenQuestionsReport<'e> {
    /// What to ask now.
    pub(crate) next: NextReport<'e>,
    /// Every fact that can still change the headline.
    pub(crate) facts: Vec<&'e str>,
}

/// A question to ask.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct NextReport<'e> {
    /// The fact to ask for.
    pub(crate) fact: &'e str,
    /// How to ask a person for it.
    pub(crate) question: &'e Text,
    /// The answers that are still possible.
    pub(crate) answers: Vec<&'e str>,
    /// How many questions it takes at most, this one counted; null where that is not known.
    pub(crate) worst_case: Option<usize>,
    /// How many it takes on average, this one counted; null where that is not known.
    pub(crate) expected: Option<f64>,
    /// Whether no other order is proved to take fewer.
    pub(crate) optimal: bool,
}

/// Ways forward.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct WaysReport<'e> {
    /// Whether these are all; otherwise others of more effort may exist.
    pub(crate) complete: bool,
    /// Those of least effort first.
    pub(crate) ways: Vec<WayReport<'e>>,
}

/// A way forward.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct WayReport<'e> {
    /// `raises` where it makes a better verdict possible, `secures` where it makes one certain.
    pub(crate) gain: &'static str,
    /// The verdict that it is for.
    pub(crate) verdict: Verdict,
    /// The sum of the efforts of its steps.
    pub(crate) effort: u32,
    /// What to do, in order.
    pub(crate) steps: Vec<WayStepReport<'e>>,
    /// What is different afterwards: any of these values.
    pub(crate) changes: BTreeMap<&'e str, Vec<&'e str>>,
    /// What the steps need that was not told.
    pub(crate) provided: FactValues<'e>,
    /// The answer afterwards.
    pub(crate) after: Analysed<AfterReport>,
}

/// A step of a way forward.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct WayStepReport<'e> {
    /// Name of the step.
    pub(crate) id: &'e str,
    /// What to do.
    pub(crate) text: &'e Text,
    /// How much it asks of a person, from 1 (a setting or a message) to 5 (months).
    pub(crate) effort: u8,
    /// The claims that say so, with where they stand.
    pub(crate) citations: Vec<CitationReport<'e>>,
}

/// The answer after a way forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct AfterReport {
    /// The best that can come out.
    pub(crate) verdict: Verdict,
    /// The worst.
    pub(crate) guaranteed: Verdict,
}

impl AfterReport {
    fn of(evaluation: &Evaluation<'_>) -> AfterReport {
        AfterReport { verdict: evaluation.verdict(), guaranteed: evaluation.guaranteed() }
    }
}

pub(super) fn analysis<'e>(evaluation: &'e Evaluation<'_>) -> AnalysisReport<'e> {
    AnalysisReport {
        reachable: reached(evaluation.reachable()),
        open_questions: open_questions(evaluation, &Asking::new()).into(),
        sufficient_reason: evaluation.sufficient_reason().map(fact_values).into(),
        ways_forward: evaluation.ways_forward().map(|ways| ways_report(evaluation, &ways)).into(),
        standing: standing(evaluation).into(),
    }
}

fn standing<'e>(evaluation: &'e Evaluation<'_>) -> Result<StandingReport<'e>, Error> {
    let pending = evaluation.pending()?.into_iter();
    let pending = pending.map(|pending| PendingReport { fact: pending.fact().id(), party: pending.party().id() });
    let presumed = evaluation.presumed()?.into_iter();
    let presumed = presumed.map(|presumed| PresumedReport {
        fact: presumed.fact.id(),
        without: presumed.without,
        values: presumed.values,
    });
    Ok(StandingReport {
        ordinary: evaluation.ordinary()?,
        foreseeable: evaluation.foreseeable()?,
        pending: pending.collect(),
        presumed: presumed.collect(),
        grade: evaluation.standing()?,
    })
}

pub(super) fn reached<'e>(reaches: Result<Vec<Reach<'e>>, Error>) -> Analysed<Vec<ReachReport<'e>>> {
    let reaches = reaches.map(|reaches| {
        let reports = reaches
            .into_iter()
            .map(|reach| ReachReport { verdict: reach.verdict, further: fact_values(reach.further) });
        reports.collect()
    });
    reaches.into()
}

fn open_questions<'e>(
    evaluation: &'e Evaluation<'_>,
    asking: &Asking,
) -> Result<Option<OpenQuestionsReport<'e>>, Error> {
    let Some(next) = evaluation.next_question(asking)? else { return Ok(None) };
    let facts = evaluation.deciding_facts()?.into_iter().map(|fact| fact.id()).collect();
    Ok(Some(OpenQuestionsReport { next: next_report(&next), facts }))
}

fn next_report<'e>(next: &NextQuestion<'e>) -> NextReport<'e> {
    NextReport {
        fact: &next.fact().id,
        question: &next.fact().question,
        answers: next.answers().map(|value| value.id()).collect(),
        worst_case: next.worst_case,
        expected: next.expected,
        optimal: next.optimal,
    }
}

pub(super) fn fact_values<'e>(facts: Vec<Told<'e>>) -> FactValues<'e> {
    let values = facts.into_iter().map(|told| {
        let names = told.names();
        let values = match names.as_slice() {
            [one] => Values::One(one),
            _ => Values::Several(names),
        };
        (told.fact().id(), values)
    });
    values.collect()
}

pub(super) fn ways_report<'e, 'r: 'e>(evaluation: &'e Evaluation<'r>, ways: &Ways<'r>) -> WaysReport<'e> {
    WaysReport { complete: ways.complete, ways: ways.ways.iter().map(|way| way_report(evaluation, way)).collect() }
}

fn way_report<'e, 'r: 'e>(evaluation: &'e Evaluation<'r>, way: &Way<'r>) -> WayReport<'e> {
    let steps = way.steps.iter().map(|step| WayStepReport {
        id: &step.id,
        text: &step.text,
        effort: step.effort,
        citations: cited_on(evaluation, Basis::Evidence, step.because()).map(citation).collect(),
    });
    WayReport {
        gain: match way.gain {
            Gain::Raises(_) => "raises",
            Gain::Secures(_) => "secures",
        },
        verdict: way.gain.verdict(),
        effort: way.effort,
        steps: steps.collect(),
        changes: way.changes.iter().map(|told| (told.fact().id(), told.names())).collect(),
        provided: fact_values(way.provided.clone()),
        after: evaluation.after(way).map(|after| AfterReport::of(&after)).into(),
    }
}
