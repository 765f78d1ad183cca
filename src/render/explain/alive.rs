//! What keeps a number alive, inside the answer to somebody who asks for that.
//!
//! The rules of the operators are limits like others, and the only thing that such a person needs: so they lead, each with
//! what it costs a year and what was not found, and are left out of the limits further down. Where no operator's rules are
//! known the answer says what to ask.

use super::blocks::{Mark, Note, Sheet};
use super::entries::Entries;
use super::keeping::{missing, not_found};
use super::yearly::in_short;
use crate::engine::evaluation::{Cited, Evaluation, Opinion, Reason};
use crate::engine::ids::Id;
use crate::engine::model::{ClaimId, Effect, Lang};
use crate::engine::record::Str;
use crate::engine::verdict::Holds;
use crate::reason::keep::{Cost, GOAL, Keeping, Operator, Term};

/// What is known of keeping numbers alive, for a question about it.
pub(super) struct Alive<'e> {
    evaluation: &'e Evaluation<'e>,
    keeping: Keeping<'e>,
    /// The rules that tell it, and the operator of whose numbers each does.
    rules: Vec<(Reason<'e>, &'e str)>,
}

/// What is known of keeping numbers alive, where that is asked.
pub(super) fn alive<'e>(evaluation: &'e Evaluation<'e>) -> Option<Alive<'e>> {
    if evaluation.goal().id() != GOAL {
        return None;
    }
    let country = evaluation.country_code();
    let keeping = evaluation.rulebook().keep(country, None, evaluation.as_of()).ok()?;
    let terms = evaluation.rulebook().vocabulary().terms();
    let reasons = evaluation.evidence().into_iter().flat_map(Opinion::reasons);
    let reasons = reasons.filter(|reason| reason.effect() == Effect::Limits && reason.holds() == Holds::Always);
    let rules = reasons.filter_map(|reason| {
        let claims = reason.citations().map(|cited| cited.claim());
        let mut operators = claims.filter(|claim| claim.topic().is_some_and(|topic| terms.topics[topic].lifetimes()));
        operators.find_map(|claim| claim.operator()).map(|name| (reason, name))
    });
    let rules = rules.collect();
    Some(Alive { evaluation, keeping, rules })
}

impl<'e> Alive<'e> {
    /// Whether a reason is told here.
    pub(super) fn tells(&self, reason: Reason<'_>) -> bool {
        self.rules.iter().any(|(rule, _)| rule.id() == reason.id())
    }

    /// Whether the rules of more than one operator are told.
    pub(super) fn several(&self) -> bool {
        self.rules.len() > 1
    }

    /// The first sentence, where nothing was found that promises anything.
    pub(super) fn sentence(&self, lang: Lang) -> String {
        let names = self.rules.iter().map(|(_, name)| *name).collect::<Vec<_>>();
        match self.rules.as_slice() {
            [] => lang.pick(
                format!(
                    "Not known: no operator's rules for numbers of this country were found. Ask yours {}, {} and {}.",
                    missing("validity", lang),
                    missing("cost", lang),
                    missing("reclaim_until", lang)
                ),
                format!(
                    "没有查到：没有读到当地任何一家运营商的规定。请向您的运营商问清：{}、{}、{}。",
                    missing("validity", lang),
                    missing("cost", lang),
                    missing("reclaim_until", lang)
                ),
            ),
            [(rule, _)] => rule.text().get(lang).to_owned(),
            _ => {
                let names = names.join(lang.pick(", ", "、"));
                lang.pick(
                    format!("What keeps the number alive depends on its operator; found were the rules of {names}."),
                    format!("怎样保住号码要看运营商，查到的有 {names} 的规定。"),
                )
            }
        }
    }

    /// Where a claim stands.
    fn places(&self, id: &str) -> impl Iterator<Item = Cited<'e>> + use<'e> {
        let (model, day) = (self.evaluation.rulebook().model(), self.evaluation.as_of());
        let claim = model.claims.iter().position(|claim| *claim.id == *id).map(ClaimId::at);
        claim.into_iter().flat_map(move |claim| Cited::places(model, claim, day))
    }

    /// The rule of each operator, with its cost and what is not known.
    pub(super) fn section(&self, sheet: &mut Sheet, entries: &mut Entries<'e>, country: &str, led: bool) {
        let lang = sheet.phrases.lang;
        if self.rules.is_empty() {
            return;
        }
        sheet.heading(lang.pick("What keeps it alive", "怎样保住号码"));
        for (rule, name) in &self.rules {
            let mut item = entries.reason(*rule);
            let figures = sheet.phrases.figures.clone();
            item.notes.retain(|(label, _)| *label != figures);
            item.mark = Mark::Route;
            if led && self.rules.len() == 1 {
                // Its rule is the first sentence.
                item.text = (*name).to_owned();
            }
            let operator = self.keeping.operators().iter().find(|operator| operator.name() == *name);
            if let Some(operator) = operator {
                // The price may stand elsewhere than the rule.
                let claims = operator.costs().first().map(Cost::claims).unwrap_or_default();
                for id in claims {
                    let reference = entries.cite(self.places(id));
                    if !item.references.contains(&reference) {
                        item.references.push_str(&reference);
                    }
                }
                item.notes.extend(notes(operator, lang));
            }
            sheet.item(item);
        }
        let reported = self.keeping.operators().iter().filter(|operator| operator.terms().iter().all(Term::weak));
        let reported = reported.map(Operator::name).collect::<Vec<_>>().join(lang.pick(", ", "、"));
        if !reported.is_empty() {
            sheet.aside(lang.pick(
                format!("Of {reported} there are only users' reports: simbind keep {country}"),
                format!("{reported} 只有网友说法：simbind keep {country}"),
            ));
        }
        let dated = self.keeping.operators().iter().any(|operator| !operator.timelines().is_empty());
        if dated {
            sheet.aside(lang.pick(
                format!("Dates from your last top-up or use: simbind keep {country} --last-top-up DATE"),
                format!("按上次充值或使用的日期推算：simbind keep {country} --last-top-up 日期"),
            ));
        }
    }
}

fn notes(operator: &Operator<'_>, lang: Lang) -> Vec<Note> {
    let cost = operator.costs().first().map(|cost| in_short(cost, lang));
    let parts = cost.into_iter().chain(not_found(operator, lang)).collect::<Vec<_>>();
    let text = parts.join(lang.pick(" ", ""));
    if text.is_empty() { Vec::new() } else { vec![(Str::default(), text)] }
}
