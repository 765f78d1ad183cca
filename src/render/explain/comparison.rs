use serde::Serialize;

use super::Words;
use super::analysis::{FactValues, cited_on, fact_values};
use super::cite::short;
use super::forward::in_words;
use super::head::{HeadReport, head};
use super::page::{Item, Mark, goal, standing};
use super::report::{CitationReport, citation};
use super::sheet::{Part, Sheet};
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Basis, Lang, Text};
use crate::reason::analysis::{Because, Comparison, Part as InAnswer};

/// The structure of the JSON of two situations side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComparisonReport<'e> {
    /// The first situation and its answer.
    pub first: HeadReport<'e>,
    /// The second situation and its answer.
    pub second: HeadReport<'e>,
    /// The facts in which they differ.
    pub differing: Vec<DifferenceReport<'e>>,
    /// A smallest set of facts which, taken from the second into the first, give the first the answer of the second; null
    /// where the answers are the same.
    pub makes_the_difference: Option<FactValues<'e>>,
    /// The rules that close a gate, and the routes, that stand otherwise in one than in the other.
    pub because: Vec<BecauseReport<'e>>,
}

/// A fact in which two situations differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DifferenceReport<'e> {
    /// The fact.
    pub fact: &'e str,
    /// What it may be in the first.
    pub first: Vec<&'e str>,
    /// What it may be in the second.
    pub second: Vec<&'e str>,
    /// Whether it can make a difference.
    pub matters: bool,
}

/// A rule or route that makes a difference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BecauseReport<'e> {
    /// The opinion, name, and its part in both answers.
    #[serde(flatten)]
    pub because: Because,
    /// What it says; null for the silence of a basis.
    pub text: Option<&'e Text>,
    /// What it rests on.
    pub citations: Vec<CitationReport<'e>>,
}

impl<'r> Evaluation<'r> {
    /// A comparison with another answer as the structure that its JSON has.
    #[must_use]
    pub fn comparison_report<'e>(&'e self, other: &'e Evaluation<'r>, found: &Comparison<'r>) -> ComparisonReport<'e> {
        let differing = found.differing.iter().map(|difference| DifferenceReport {
            fact: &difference.first.fact().id,
            first: difference.first.names(),
            second: difference.second.names(),
            matters: difference.matters,
        });
        let because = found.because.iter().map(|because| {
            let (text, claims) = said(self, because);
            let citations = cited_on(self, because.basis, claims).map(citation).collect();
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

    /// The same for a person to read, the situations side by side.
    #[must_use]
    pub fn comparison_sheet(&self, other: &Evaluation<'r>, found: &Comparison<'r>, lang: Lang) -> Sheet {
        let mut sheet = Sheet::new(lang);
        let words = sheet.words;
        let country = self.country_name().map_or("", |name| name.get(lang));
        sheet.push(Part::Title(format!("{country}{}{}", words.colon, goal(self, words))));
        sheet.push(Part::Under(format!("{} {}", words.as_of, self.as_of())));
        for (name, evaluation) in [(lang.pick("First", "其一"), self), (lang.pick("Second", "其二"), other)] {
            sheet.heading(name);
            let standing = standing(words, evaluation.verdict(), evaluation.guaranteed());
            sheet.push(Part::Verdict(evaluation.verdict(), standing));
        }
        differing(&mut sheet, found);
        sheet.heading(lang.pick("What makes the difference", "决定差别的是"));
        match &found.makes_the_difference {
            None => sheet.line(lang.pick("Nothing: the answers are the same.", "没有：两个结论相同。")),
            Some(facts) => {
                let facts = in_words(facts, words);
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
            let item = because_item(self, because, words);
            sheet.push(Part::Item(item));
        }
        sheet
    }
}

fn differing(sheet: &mut Sheet, found: &Comparison<'_>) {
    let words = sheet.words;
    let lang = words.lang;
    sheet.heading(lang.pick("The facts that differ (first | second)", "不同的情况（其一 | 其二）"));
    if found.differing.is_empty() {
        sheet.line(lang.pick("None.", "没有。"));
    }
    for difference in &found.differing {
        let (first, second) = (difference.first, difference.second);
        let of = |names: &mut dyn Iterator<Item = &str>, all: bool| match all {
            true => lang.pick("not told", "未说明").to_owned(),
            false => names.collect::<Vec<_>>().join(words.or),
        };
        let all = |names: usize| names == first.fact().values.len();
        let here = of(&mut first.values().map(|value| value.label.get(lang)), all(first.names().len()));
        let there = of(&mut second.values().map(|value| value.label.get(lang)), all(second.names().len()));
        let matters = match difference.matters {
            true => String::new(),
            false => lang.pick(" (does not matter)", "（不影响）").to_owned(),
        };
        let text = format!("{}{}{here} | {there}{matters}", first.fact().label.get(lang), words.colon);
        sheet.push(Part::Item(Item { mark: Mark::Alternative, text, references: String::new(), notes: Vec::new() }));
    }
}

fn because_item(evaluation: &Evaluation<'_>, because: &Because, words: &'static Words) -> Item {
    let lang = words.lang;
    let (text, claims) = said(evaluation, because);
    let part = |part: InAnswer| match part {
        InAnswer::None => lang.pick("no part", "不起作用"),
        InAnswer::Possibly => lang.pick("possibly", "可能起作用"),
        InAnswer::Always => lang.pick("certainly", "必定起作用"),
    };
    let basis = match because.basis {
        Basis::Document => words.document,
        Basis::Evidence => words.evidence,
    };
    let route = evaluation.rulebook().model().routes.iter().any(|route| route.id == because.id);
    Item {
        mark: if route { Mark::Route } else { Mark::Blocks },
        text: text.map_or_else(|| because.id.clone(), |text| text.get(lang).to_owned()),
        references: short(cited_on(evaluation, because.basis, claims), words),
        notes: vec![(basis, format!("{} | {}", part(because.first), part(because.second)))],
    }
}

/// What a rule or route says, and what it rests on.
fn said<'r>(evaluation: &Evaluation<'r>, because: &Because) -> (Option<&'r Text>, &'r [usize]) {
    let model = evaluation.rulebook().model();
    let rule = model.rules.iter().find(|rule| rule.id == because.id).map(|rule| (&rule.text, &rule.because));
    let route = || model.routes.iter().find(|route| route.id == because.id).map(|route| (&route.text, &route.because));
    rule.or_else(route).map_or((None, &[]), |(text, claims)| (Some(text), claims))
}
