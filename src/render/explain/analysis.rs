//! The JSON of the analyses of an answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cite::cited_on;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Basis, Grade};
use crate::engine::verdict::Verdict;
use crate::reason::analysis::{Asking, Gain, NextQuestion, Reach, Told, Way, Ways};
use crate::reason::standing::Range;
use crate::render::contract::{Chosen, CitationReport, Texts, ValuesByFact, Word, citation, report};

/// The result of an analysis, or a message that it would take too much work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Analysed<T> {
    /// The result.
    Found(T),
    /// The rulebook is too hard.
    TooHard {
        /// The message.
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

/// The values of a fact: a single one as a word, several as a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Values<'e> {
    /// The one value.
    One(Word<'e>),
    /// Any of these.
    Several(Vec<Word<'e>>),
}

/// Facts by name, each with its value or values.
pub(crate) type FactValues<'e> = BTreeMap<Word<'e>, Values<'e>>;

report! {
    /// How far an answer can be relied on.
    pub(crate) struct StandingReport<'e> {
        /// What comes out where no fact has an unusual value unless it was told.
        ordinary: Range,
        /// The same where what others have yet to decide was not tried.
        foreseeable: Range,
        /// Who has yet to decide what.
        pending: Vec<PendingReport<'e>>,
        /// What is presumed because it was not told, with what comes out without the presumption.
        presumed: Vec<PresumedReport<'e>>,
        /// The strictest grade at which verdict and guarantee stay the same.
        grade: Grade,
    }
}

report! {
    /// Somebody who has yet to decide.
    pub(crate) struct PendingReport<'e> {
        /// The fact that they decide.
        fact: Word<'e>,
        /// Who it is.
        party: Word<'e>,
    }
}

report! {
    /// A fact that is presumed.
    pub(crate) struct PresumedReport<'e> {
        /// The fact.
        fact: Word<'e>,
        /// The values that it is presumed to have.
        values: Vec<Word<'e>>,
        /// What comes out where any value is possible.
        without: Range,
    }
}

report! {
    /// A verdict that can still come out.
    pub(crate) struct ReachReport<'e> {
        /// The verdict.
        verdict: Verdict,
        /// A smallest set of further facts with which it is settled.
        further: FactValues<'e>,
    }
}

report! {
    /// What can still be asked.
    pub(crate) struct OpenQuestionsReport<'e> {
        /// What to ask now.
        next: NextReport<'e>,
        /// Every fact that can still change the headline.
        facts: Vec<Word<'e>>,
    }
}

report! {
    /// A question to ask.
    pub(crate) struct NextReport<'e> {
        /// The fact to ask for.
        fact: Word<'e>,
        /// How to ask a person for it.
        question: Texts<'e>,
        /// The answers that are still possible.
        answers: Vec<Word<'e>>,
        /// How many questions it takes at most, this one counted; null where that is not known.
        worst_case: Option<usize>,
        /// How many it takes on average, this one counted; null where that is not known.
        expected: Option<f64>,
        /// Whether no other order is proved to take fewer.
        optimal: bool,
    }
}

report! {
    /// Ways forward.
    pub(crate) struct WaysReport<'e> {
        /// Whether these are all; otherwise others of more effort may exist.
        complete: bool,
        /// Those of least effort first.
        ways: Vec<WayReport<'e>>,
    }
}

report! {
    /// A way forward.
    pub(crate) struct WayReport<'e> {
        /// `raises` where it makes a better verdict possible, `secures` where it makes one certain.
        gain: Word<'e>,
        /// The verdict that it is for.
        verdict: Verdict,
        /// The sum of the efforts of its steps.
        effort: u32,
        /// What to do, in order.
        steps: Vec<WayStepReport<'e>>,
        /// What is different afterwards: any of these values.
        changes: ValuesByFact<'e>,
        /// What the steps need that was not told.
        provided: FactValues<'e>,
        /// The answer afterwards.
        after: Analysed<AfterReport>,
    }
}

report! {
    /// A step of a way forward.
    pub(crate) struct WayStepReport<'e> {
        /// Name of the step.
        id: Word<'e>,
        /// What to do.
        text: Texts<'e>,
        /// How much it asks of a person, from 1 (a setting or a message) to 5 (months).
        effort: u8,
        /// The claims that say so, with where they stand.
        citations: Vec<CitationReport<'e>>,
    }
}

report! {
    /// The answer after a way forward.
    pub(crate) struct AfterReport {
        /// The best that can come out.
        verdict: Verdict,
        /// The worst.
        guaranteed: Verdict,
    }
}

impl AfterReport {
    fn of(evaluation: &Evaluation<'_>) -> AfterReport {
        AfterReport { verdict: evaluation.verdict(), guaranteed: evaluation.guaranteed() }
    }
}

/// The report of a smallest set of told facts that forces the answer.
pub(crate) fn sufficient_reason<'e>(evaluation: &'e Evaluation<'_>) -> Analysed<FactValues<'e>> {
    evaluation.sufficient_reason().map(fact_values).into()
}

/// The report of the smallest lawful changes that improve the answer.
pub(crate) fn ways_forward<'e>(evaluation: &'e Evaluation<'_>, of: Chosen<'_>) -> Analysed<WaysReport<'e>> {
    evaluation.ways_forward().map(|ways| ways_report(evaluation, &ways, of)).into()
}

/// The report of how far the answer can be relied on.
pub(crate) fn standing<'e>(evaluation: &'e Evaluation<'_>) -> Analysed<StandingReport<'e>> {
    relied_on(evaluation).into()
}

/// The report of what can still be asked.
pub(crate) fn open_questions<'e>(
    evaluation: &'e Evaluation<'_>,
    of: Chosen<'_>,
) -> Analysed<Option<OpenQuestionsReport<'e>>> {
    questions(evaluation, of).into()
}

fn relied_on<'e>(evaluation: &'e Evaluation<'_>) -> Result<StandingReport<'e>, Error> {
    let pending = evaluation.pending()?.into_iter();
    let pending =
        pending.map(|pending| PendingReport { fact: word(pending.fact().id()), party: word(pending.party().id()) });
    let presumed = evaluation.presumed()?.into_iter();
    let presumed = presumed.map(|presumed| PresumedReport {
        fact: word(presumed.fact.id()),
        without: presumed.without,
        values: words(presumed.values),
    });
    Ok(StandingReport {
        ordinary: evaluation.ordinary()?,
        foreseeable: evaluation.foreseeable()?,
        pending: pending.collect(),
        presumed: presumed.collect(),
        grade: evaluation.standing()?,
    })
}

pub(crate) fn reached<'e>(reaches: Result<Vec<Reach<'e>>, Error>) -> Analysed<Vec<ReachReport<'e>>> {
    let reaches = reaches.map(|reaches| {
        let reports = reaches
            .into_iter()
            .map(|reach| ReachReport { verdict: reach.verdict, further: fact_values(reach.further) });
        reports.collect()
    });
    reaches.into()
}

fn questions<'e>(evaluation: &'e Evaluation<'_>, of: Chosen<'_>) -> Result<Option<OpenQuestionsReport<'e>>, Error> {
    let Some(next) = evaluation.next_question(&Asking::new())? else { return Ok(None) };
    let facts = evaluation.deciding_facts()?.into_iter().map(|fact| word(fact.id())).collect();
    Ok(Some(OpenQuestionsReport { next: next_report(&next, of), facts }))
}

fn word(word: &str) -> Word<'_> {
    Word::Borrowed(word)
}

fn words(words: Vec<&str>) -> Vec<Word<'_>> {
    words.into_iter().map(word).collect()
}

fn next_report<'e>(next: &NextQuestion<'e>, of: Chosen<'_>) -> NextReport<'e> {
    NextReport {
        fact: word(&next.fact().id),
        question: Texts::of(next.question(), of),
        answers: next.answers().map(|value| word(value.id())).collect(),
        worst_case: next.worst_case,
        expected: next.expected,
        optimal: next.optimal,
    }
}

pub(super) fn fact_values<'e>(facts: Vec<Told<'e>>) -> FactValues<'e> {
    let values = facts.into_iter().map(|told| {
        let names = told.names();
        let values = match names.as_slice() {
            [one] => Values::One(word(one)),
            _ => Values::Several(words(names)),
        };
        (word(told.fact().id()), values)
    });
    values.collect()
}

pub(super) fn ways_report<'e, 'r: 'e>(
    evaluation: &'e Evaluation<'r>,
    ways: &Ways<'r>,
    of: Chosen<'_>,
) -> WaysReport<'e> {
    WaysReport { complete: ways.complete, ways: ways.ways.iter().map(|way| way_report(evaluation, way, of)).collect() }
}

fn way_report<'e, 'r: 'e>(evaluation: &'e Evaluation<'r>, way: &Way<'r>, of: Chosen<'_>) -> WayReport<'e> {
    let steps = way.steps.iter().map(|step| WayStepReport {
        id: word(&step.id),
        text: Texts::of(&step.text, of),
        effort: step.effort,
        citations: cited_on(evaluation, Basis::Evidence, step.because()).map(|cited| citation(cited, of)).collect(),
    });
    WayReport {
        gain: match way.gain {
            Gain::Raises(_) => word("raises"),
            Gain::Secures(_) => word("secures"),
        },
        verdict: way.gain.verdict(),
        effort: way.effort,
        steps: steps.collect(),
        changes: way.changes.iter().map(|told| (word(told.fact().id()), words(told.names()))).collect(),
        provided: fact_values(way.provided.clone()),
        after: evaluation.after(way).map(|after| AfterReport::of(&after)).into(),
    }
}
