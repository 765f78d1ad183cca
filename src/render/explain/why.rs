//! The explanation of an answer, and its improvements, as JSON and for a person to read.

use serde::Serialize;

use super::analysis::{Analysed, FactValues, ReachReport, WaysReport, fact_values, reached, ways_report};
use super::answer::head as head_of_sheet;
use super::blocks::Sheet;
use super::entries::describe;
use super::forward::{in_words, ways};
use super::head::{HeadReport, head};
use super::opening::too_hard;
use super::verdicts::Verdicts;
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::model::{Basis, Lang};
use crate::reason::analysis::{Reach, Told, Ways};
use crate::render::contract::Chosen;

/// The JSON of the explanation of an answer: the facts that force it, and the verdicts that can still come out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WhyReport<'e> {
    /// The question and the answer.
    #[serde(flatten)]
    pub(crate) head: HeadReport<'e>,
    /// A smallest set of told facts that forces the answer.
    pub(crate) sufficient_reason: Analysed<FactValues<'e>>,
    /// Every minimal such set, if requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sufficient_reasons: Option<Analysed<SufficientReport<'e>>>,
    /// The verdicts that can still come out.
    pub(crate) reachable: Analysed<Vec<ReachReport<'e>>>,
    /// The same for the document's opinion; null if there is none.
    pub(crate) document: Option<Analysed<Vec<ReachReport<'e>>>>,
    /// The same for the evidence.
    pub(crate) evidence: Option<Analysed<Vec<ReachReport<'e>>>>,
}

/// Every sufficient reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct SufficientReport<'e> {
    /// Whether the list is complete.
    pub(crate) complete: bool,
    /// The reasons, smallest first.
    pub(crate) reasons: Vec<FactValues<'e>>,
}

/// The JSON of ways forward.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WaysAnswerReport<'e> {
    /// The question and the answer.
    #[serde(flatten)]
    pub(crate) head: HeadReport<'e>,
    /// The ways.
    #[serde(flatten)]
    pub(crate) ways: WaysReport<'e>,
}

impl<'r> Evaluation<'r> {
    /// Ways forward as the structure of their JSON.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let ways = evaluation.ways_forward()?;
    /// let json = serde_json::to_value(evaluation.ways_report(&ways)).expect("a report is plain data");
    /// assert_eq!(json["ways"][0]["gain"], "raises");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn ways_report<'e>(&'e self, found: &Ways<'r>) -> WaysAnswerReport<'e>
    where
        'r: 'e,
    {
        WaysAnswerReport { head: head(self), ways: ways_report(self, found, Chosen::ALL) }
    }

    /// All ways forward, for a person to read.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let ways = evaluation.ways_forward()?;
    /// println!("{}", evaluation.ways_sheet(&ways, Lang::En).to_text(80, false));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn ways_sheet(&self, found: &Ways<'r>, lang: Lang) -> Sheet {
        let mut sheet = Sheet::new(self.rulebook().vocabulary(), lang);
        head_of_sheet(&mut sheet, self);
        ways(&mut sheet, self, found, usize::MAX);
        sheet
    }

    /// The facts that force the answer and the verdicts that can still come out, as the structure of the JSON;
    /// optionally with every sufficient reason.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let json = serde_json::to_value(evaluation.why_report(false)).expect("a report is plain data");
    /// assert_eq!(json["sufficient_reason"]["card_scheme"], "domestic_only");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn why_report(&self, all: bool) -> WhyReport<'_> {
        let reasons = || {
            let reasons = self.sufficient_reasons().map(|found| SufficientReport {
                complete: found.complete,
                reasons: found.reasons.into_iter().map(fact_values).collect(),
            });
            reasons.into()
        };
        WhyReport {
            head: head(self),
            sufficient_reason: self.sufficient_reason().map(fact_values).into(),
            sufficient_reasons: all.then(reasons),
            reachable: reached(self.reachable()),
            document: self.document().map(|opinion| reached(opinion.reachable())),
            evidence: self.evidence().map(|opinion| reached(opinion.reachable())),
        }
    }

    /// The explanation for a person to read.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let text = evaluation.why_sheet(true, Lang::En).to_text(80, false);
    /// assert!(text.contains("Because of these facts"), "{text}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn why_sheet(&self, all: bool, lang: Lang) -> Sheet {
        let mut sheet = Sheet::new(self.rulebook().vocabulary(), lang);
        head_of_sheet(&mut sheet, self);
        let known = self.told().count();
        match self.sufficient_reason() {
            Ok(facts) => force(&mut sheet, &facts, known, lang.pick("Because of these facts", "因为这些情况")),
            Err(error) => too_hard(&mut sheet, &error),
        }
        if all && let Err(error) = every_reason(&mut sheet, self) {
            too_hard(&mut sheet, &error);
        }
        sheet.heading(lang.pick("What can still come out", "还可能的结论"));
        match self.reachable() {
            Ok(reaches) => reachable(&mut sheet, self, &reaches),
            Err(error) => too_hard(&mut sheet, &error),
        }
        for opinion in self.opinions() {
            opinion_reaches(&mut sheet, opinion);
        }
        sheet
    }
}

fn every_reason(sheet: &mut Sheet, evaluation: &Evaluation<'_>) -> Result<(), Error> {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let lang = phrases.lang;
    let found = evaluation.sufficient_reasons()?;
    sheet.heading(lang.pick("Every set of facts that is enough and spares none", "每一组足够且缺一不可的情况"));
    for reason in &found.reasons {
        sheet.bullet(match reason.is_empty() {
            true => lang.pick("none is needed", "不需要任何情况").to_owned(),
            false => in_words(reason, phrases),
        });
    }
    if !found.complete {
        sheet.aside(lang.pick("There are more.", "还有更多。"));
    }
    Ok(())
}

fn opinion_reaches(sheet: &mut Sheet, opinion: Opinion<'_>) {
    let lang = sheet.phrases.lang;
    sheet.heading(match opinion.basis() {
        Basis::Document => lang.pick("By the document", "按文档"),
        Basis::Evidence => lang.pick("By the evidence", "按证据"),
    });
    match opinion.reachable() {
        Ok(reaches) => reachable(sheet, opinion.evaluation(), &reaches),
        Err(error) => too_hard(sheet, &error),
    }
}

/// Adds the facts that force the answer, and the number of facts that do not matter.
fn force(sheet: &mut Sheet, facts: &[Told<'_>], known: usize, heading: &str) {
    let phrases = &sheet.phrases.clone();
    let lang = phrases.lang;
    sheet.heading(heading);
    for told in facts {
        sheet.bullet(describe(phrases, told.fact(), &told.names()));
    }
    let rest = known.saturating_sub(facts.len());
    if facts.is_empty() {
        sheet.line(lang.pick("None: with nothing told the answer is the same.", "没有：什么都不说明，结论也一样。"));
    } else if rest > 0 {
        let these = if facts.len() == 1 { "this one fact" } else { "these facts" };
        let others = if rest == 1 { "the other one".to_owned() } else { format!("the other {rest}") };
        sheet.line(lang.pick(
            format!("The answer follows from {these} alone; {others} that you told may be as they will."),
            format!("仅凭这些就能得出结论；您说明的另外 {rest} 项怎样都不影响。"),
        ));
    }
}

/// Adds the verdicts that can come out, each with the facts that lead to it.
fn reachable(sheet: &mut Sheet, evaluation: &Evaluation<'_>, reaches: &[Reach<'_>]) {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let verdicts = Verdicts::of(evaluation, phrases);
    for reach in reaches {
        let (verdict, facts) = (verdicts.name(reach.verdict), in_words(&reach.further, phrases));
        sheet.bullet(match reach.further.is_empty() {
            true => verdict.to_owned(),
            false => {
                phrases.lang.pick(format!("{verdict}, for example if {facts}"), format!("{verdict}，例如：{facts}"))
            }
        });
    }
}
