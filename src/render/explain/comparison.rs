//! The comparison of two situations, as JSON and for a person to read.

use serde::Serialize;

use super::Phrases;
use super::analysis::{FactValues, fact_values};
use super::answer::{day, not_known, title};
use super::blocks::{Block, Item, Mark, Sheet, Tone};
use super::cite::{cited_on, short};
use super::forward::in_words;
use super::head::{HeadReport, head};
use super::verdicts::Verdicts;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{ClaimId, Lang, Text};
use crate::reason::analysis::{Because, Comparison, Part, Told};
use crate::render::contract::{CitationReport, whole_citation};

/// The structure of the JSON of two situations side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComparisonReport<'e> {
    /// The first situation and its answer.
    pub(crate) first: HeadReport<'e>,
    /// The second situation and its answer.
    pub(crate) second: HeadReport<'e>,
    /// The facts in which they differ.
    pub(crate) differing: Vec<DifferenceReport<'e>>,
    /// A smallest set of facts which, taken from the second situation into the first, give the first the answer of the
    /// second; null if the answers are the same.
    pub(crate) makes_the_difference: Option<FactValues<'e>>,
    /// The rules that close a gate, and the routes, whose part differs between the two answers.
    pub(crate) because: Vec<BecauseReport<'e>>,
}

/// A fact in which two situations differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct DifferenceReport<'e> {
    /// The fact.
    pub(crate) fact: &'e str,
    /// The possible values of the fact in the first situation.
    pub(crate) first: Vec<&'e str>,
    /// Its possible values in the second.
    pub(crate) second: Vec<&'e str>,
    /// Whether it can make a difference.
    pub(crate) matters: bool,
}

/// A rule or route whose part in the two answers differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct BecauseReport<'e> {
    /// The opinion, the name, and the part in both answers.
    #[serde(flatten)]
    pub(crate) because: Because,
    /// Its text; null for the silence of a basis.
    pub(crate) text: Option<&'e Text>,
    /// The claims that it rests on.
    pub(crate) citations: Vec<CitationReport<'e>>,
}

impl<'r> Evaluation<'r> {
    /// A comparison with another answer, as the structure of its JSON.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount};
    /// use simbind::{Profile, evaluate};
    ///
    /// let with = |scheme| evaluate("ID", &Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(scheme));
    /// let (domestic, visa) = (with(CardScheme::DomesticOnly)?, with(CardScheme::Visa)?);
    /// let comparison = domestic.compare(&visa)?;
    /// let json = serde_json::to_value(domestic.comparison_report(&visa, &comparison)).expect("a report is plain data");
    /// assert_eq!(json["makes_the_difference"]["card_scheme"], "visa");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn comparison_report<'e>(&'e self, other: &'e Evaluation<'r>, found: &Comparison<'r>) -> ComparisonReport<'e> {
        let differing = found.differing.iter().map(|difference| DifferenceReport {
            fact: &difference.first.fact().id,
            first: difference.first.names(),
            second: difference.second.names(),
            matters: difference.matters,
        });
        let because = found.because.iter().map(|because| {
            let (_, text, claims) = entry(self, because);
            let citations = cited_on(self, because.basis, claims).map(whole_citation).collect();
            BecauseReport { because: because.clone(), text, citations }
        });
        ComparisonReport {
            first: head(self),
            second: head(other),
            differing: differing.collect(),
            makes_the_difference: found.makes_the_difference.clone().map(fact_values),
            because: because.collect(),
        }
    }

    /// A comparison for a person to read, with the situations side by side.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount};
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let with = |scheme| evaluate("ID", &Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(scheme));
    /// let (domestic, visa) = (with(CardScheme::DomesticOnly)?, with(CardScheme::Visa)?);
    /// let comparison = domestic.compare(&visa)?;
    /// let text = domestic.comparison_sheet(&visa, &comparison, Lang::En).to_text(80, false);
    /// println!("{text}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn comparison_sheet(&self, other: &Evaluation<'r>, found: &Comparison<'r>, lang: Lang) -> Sheet {
        let mut sheet = Sheet::new(self.rulebook().vocabulary(), lang);
        let phrases = self.phrases(sheet.phrases.lang);
        sheet.push(Block::Title(title(self, phrases)));
        sheet.paragraph(Tone::Under, day(self, phrases));
        for (name, evaluation) in [(lang.pick("First", "其一"), self), (lang.pick("Second", "其二"), other)] {
            sheet.heading(name);
            sheet.verdict(Verdicts::of(evaluation, phrases), evaluation.verdict(), evaluation.guaranteed());
            if let Some(caveat) = not_known(evaluation, phrases) {
                sheet.paragraph(Tone::Line, caveat);
            }
        }
        differing(&mut sheet, found);
        sheet.heading(lang.pick("What makes the difference", "决定差别的是"));
        match &found.makes_the_difference {
            None => sheet.line(lang.pick("Nothing: the answers are the same.", "没有：两个结论相同。")),
            Some(facts) => {
                let facts = in_words(facts, phrases);
                sheet.line(lang.pick(
                    format!("With this alone the first would have the answer of the second: {facts}"),
                    format!("只要这样，其一就会得到其二的结论：{facts}"),
                ));
            }
        }
        if !found.because.is_empty() {
            sheet.heading(lang.pick("Rules and ways around that differ", "不同的规则和变通办法"));
        }
        for because in &found.because {
            sheet.item(because_item(self, because, phrases));
        }
        sheet
    }
}

fn differing(sheet: &mut Sheet, found: &Comparison<'_>) {
    let phrases = &sheet.phrases.clone();
    let lang = phrases.lang;
    sheet.heading(lang.pick("The facts that differ (first | second)", "不同的情况（其一 | 其二）"));
    if found.differing.is_empty() {
        sheet.line(lang.pick("None.", "没有。"));
    }
    let values = |told: Told<'_>| {
        let names = told.names();
        match names.len() == told.fact().values.len() {
            true => lang.pick("not told", "未说明").to_owned(),
            false => told.fact().label_of_told(&names, lang),
        }
    };
    for difference in &found.differing {
        let matters = if difference.matters { "" } else { lang.pick(" (does not matter)", "（不影响）") };
        let (fact, first, second) =
            (difference.first.fact().label.get(lang), values(difference.first), values(difference.second));
        sheet.bullet(format!("{fact}{}{first} | {second}{matters}", &phrases.colon));
    }
}

fn because_item(evaluation: &Evaluation<'_>, because: &Because, phrases: &Phrases) -> Item {
    let lang = phrases.lang;
    let (mark, text, claims) = entry(evaluation, because);
    let part = |part: Part| match part {
        Part::None => lang.pick("no part", "不起作用"),
        Part::Possibly => lang.pick("possibly", "可能起作用"),
        Part::Always => lang.pick("certainly", "必定起作用"),
    };
    let parts = format!("{} | {}", part(because.first), part(because.second));
    Item::new(mark, text.map_or(because.id.as_str(), |text| text.get(lang)))
        .cited(short(cited_on(evaluation, because.basis, claims), phrases))
        .noted(vec![(phrases.opinion(because.basis).to_owned().into(), parts)])
}

/// The mark, text and claims of a rule or route.
fn entry<'r>(evaluation: &Evaluation<'r>, because: &Because) -> (Mark, Option<&'r Text>, &'r [ClaimId]) {
    let model = evaluation.rulebook().model();
    if let Some(rule) = model.rules.iter().find(|rule| rule.id == because.id) {
        return (Mark::Blocks, Some(rule.text()), rule.because());
    }
    match model.routes.iter().find(|route| route.id == because.id) {
        Some(route) => (Mark::Route, Some(route.text()), route.because()),
        None => (Mark::Blocks, None, &[]),
    }
}
