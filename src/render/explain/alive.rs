//! The section on keeping a number alive, in an answer to a question about that.
//!
//! The rules of the operators are limits like others, but they are what such a person needs. They therefore come first,
//! each with its cost per year and what was not found, and are left out of the limits below. If no operator's rules are
//! known, the answer says what to ask.

use super::blocks::{Mark, Note, Sheet};
use super::deadline::{deadline, due, overdue};
use super::entries::Entries;
use super::keeping::{missing, not_found};
use super::opening::{leads, until_when};
use super::phrases::among;
use super::sentence::Says;
use super::yearly::in_short;
use crate::engine::evaluation::{Cited, Evaluation, Opinion, Reason};
use crate::engine::ids::Id;
use crate::engine::model::{ClaimId, Effect, Lang, Terms, Text};
use crate::engine::record::Str;
use crate::engine::verdict::Holds;
use crate::reason::keep::{Cost, Keeping, Operator, Term};

/// The known rules for keeping a number alive, for a question about it.
pub(super) struct Alive<'e> {
    evaluation: &'e Evaluation<'e>,
    keeping: Keeping<'e>,
    /// Whether the operator of the number was told.
    operator_told: bool,
    /// The rules of operators, each with the name of its operator.
    rules: Vec<(Reason<'e>, &'e str)>,
}

/// The known rules, if the question is about keeping a number alive.
pub(super) fn alive<'e>(evaluation: &'e Evaluation<'e>) -> Option<Alive<'e>> {
    let keeping = evaluation.keeping()?;
    let operator = evaluation.goal().lifetimes()?.operator();
    let terms = evaluation.rulebook().vocabulary().terms();
    let reasons = evaluation.evidence().into_iter().flat_map(Opinion::reasons);
    // The rule of an operator is shown even if the operator of the number is still open.
    let of_operator = |reason: &Reason<'e>| {
        reason.rule().is_some_and(|rule| {
            let facts = rule.when.facts();
            facts.len() == 1 && facts.contains(&operator)
        })
    };
    let told = |reason: &Reason<'e>| reason.holds() == Holds::Always || of_operator(reason);
    let reasons = reasons.filter(|reason| reason.effect() == Effect::Limits && told(reason));
    let rules = reasons.filter_map(|reason| {
        let claims = reason.citations().map(|cited| cited.claim());
        let mut operators = claims.filter(|claim| claim.topic().is_some_and(|topic| terms.topics[topic].lifetimes()));
        operators.find_map(|claim| claim.operator()).map(|name| (reason, name))
    });
    let rules = rules.filter(|(_, name)| keeping.operators().iter().any(|operator| operator.name() == *name));
    let rules = rules.collect();
    let operator_told = evaluation.values(operator) != evaluation.rulebook().model().vocabulary.facts[operator].all();
    Some(Alive { evaluation, keeping, operator_told, rules })
}

impl<'e> Alive<'e> {
    /// Whether rules of an operator are shown.
    pub(super) fn knows(&self) -> bool {
        !self.rules.is_empty()
    }

    /// Whether a reason is shown in this section.
    pub(super) fn tells(&self, reason: Reason<'_>) -> bool {
        self.rules.iter().any(|(rule, _)| rule.id() == reason.id())
    }

    /// Whether the rules of several operators are shown.
    pub(super) fn several(&self) -> bool {
        self.rules.len() > 1
    }

    /// Whether a day was told, so that there are deadlines.
    pub(super) fn dated(&self) -> bool {
        self.keeping.last_top_up().is_some()
    }

    /// The deadline in a sentence, if there is one operator and the amount makes no difference.
    pub(super) fn deadline(&self, lang: Lang) -> Option<String> {
        // The only operator of which rules are known need not be the person's.
        if !self.operator_told {
            return None;
        }
        let [operator] = self.keeping.operators() else { return None };
        let [timeline] = operator.timelines() else { return None };
        Some(deadline(&self.keeping, operator, timeline, lang)?.1)
    }

    /// That the deadline has passed, in a sentence.
    pub(super) fn overdue(&self, lang: Lang) -> Option<String> {
        self.operator_told.then_some(())?;
        let [operator] = self.keeping.operators() else { return None };
        let [timeline] = operator.timelines() else { return None };
        overdue(&self.keeping, operator, timeline, lang)
    }

    /// The way that is still open where the deadline has passed.
    pub(super) fn way(&self) -> Option<&'e Text> {
        self.evaluation.opinions().flat_map(Opinion::routes).map(|offer| offer.route().text()).next()
    }

    /// The first sentence, if nothing was found that promises anything.
    pub(super) fn sentence(&self, lang: Lang) -> String {
        if let Some(deadline) = self.deadline(lang) {
            return deadline;
        }
        let names = self.rules.iter().map(|(_, name)| self.called(name, lang)).collect::<Vec<_>>();
        match self.rules.as_slice() {
            [] if self.operator_told => {
                let ask = ["validity", "cost", "reclaim_until"].map(|what| missing(what, lang));
                let ask = ask.join(lang.pick(", ", "、"));
                lang.pick(
                    format!("Not known: the rules of the number's operator were not found. Ask it {ask}."),
                    format!("没有查到：没有读到这家运营商的规定。请向它问清：{ask}。"),
                )
            }
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
            [(rule, _)] if self.operator_told => rule.text().get(lang).to_owned(),
            _ => {
                let names = names.join(lang.pick(", ", "、"));
                lang.pick(
                    format!("What keeps the number alive depends on its operator; found were the rules of {names}."),
                    among("怎样保住号码要看运营商，查到的有", &names, "的规定。"),
                )
            }
        }
    }

    fn operator(&self, name: &str) -> Option<&Operator<'e>> {
        self.keeping.operators().iter().find(|operator| operator.name() == name)
    }

    /// The name of an operator in a language.
    fn called<'n>(&'n self, name: &'n str, lang: Lang) -> &'n str {
        self.operator(name).map_or(name, |operator| operator.called(lang))
    }

    /// The places where a claim is stated.
    fn places(&self, id: &str) -> impl Iterator<Item = Cited<'e>> + use<'e> {
        let (model, day) = (self.evaluation.rulebook().model(), self.evaluation.as_of());
        let claim = model.claims.iter().position(|claim| *claim.id == *id).map(ClaimId::at);
        claim.into_iter().flat_map(move |claim| Cited::places(model, claim, day))
    }

    /// Adds the rule of each operator, with its cost and what is not known; and how dates are found, if they are not
    /// asked for anyway.
    pub(super) fn section(&self, sheet: &mut Sheet, entries: &mut Entries<'e>, country: &str, says: Says, asks: bool) {
        let lang = sheet.phrases.lang;
        let deadline_told = self.deadline(lang).is_some() && (until_when(says) || says == Says::Depends);
        if self.rules.is_empty() {
            return;
        }
        sheet.heading(lang.pick("What keeps it alive", "怎样保住号码"));
        for (rule, name) in &self.rules {
            let mut item = entries.reason(*rule);
            // Its figures are part of its text, and its operator is named.
            let (figures, condition) = (sheet.phrases.figures.clone(), sheet.phrases.if_.clone());
            item.notes.retain(|(label, _)| *label != figures && *label != condition);
            item.mark = Mark::Route;
            let operator = self.operator(name);
            if leads(says) && self.operator_told && self.rules.len() == 1 && !deadline_told {
                // The rule itself is the first sentence.
                item.text = besides(operator, self.called(name, lang), lang);
            }
            if let Some(operator) = operator {
                // The price may be stated in another source than the rule.
                let claims = operator.costs().first().map(Cost::claims).unwrap_or_default();
                for id in claims {
                    let reference = entries.cite(self.places(id));
                    if !item.references.contains(&reference) {
                        item.references.push_str(&reference);
                    }
                }
                item.notes.extend(notes(operator, self.keeping.words, lang));
            }
            sheet.item(item);
            // The first sentence is not repeated.
            let timelines = operator.map(Operator::timelines).filter(|_| !deadline_told).unwrap_or_default();
            if let Some(operator) = operator {
                timelines.iter().for_each(|timeline| due(sheet, &self.keeping, operator, timeline));
            }
        }
        let reported = self.keeping.operators().iter().filter(|operator| operator.terms().iter().all(Term::weak));
        let reported = reported.map(|operator| operator.called(lang)).collect::<Vec<_>>().join(lang.pick(", ", "、"));
        if !reported.is_empty() {
            sheet.aside(lang.pick(
                format!("Of {reported} there are only users' reports: simbind keep {country}"),
                among("", &reported, &format!("只有网友说法：simbind keep {country}")),
            ));
        }
        let dated = self.keeping.operators().iter().any(|operator| !operator.timelines().is_empty());
        if asks && dated && !self.dated() {
            sheet.aside(lang.pick(
                format!("Dates from your last top-up or use: simbind keep {country} --last-top-up DATE"),
                format!("按上次充值或使用的日期推算：simbind keep {country} --last-top-up 日期"),
            ));
        }
    }
}

/// What the notes of an operator say, where its rule is the first sentence.
fn besides(operator: Option<&Operator<'_>>, name: &str, lang: Lang) -> String {
    let costs = operator.is_some_and(|operator| !operator.costs().is_empty());
    let not_found = operator.is_some_and(|operator| !operator.not_known().is_empty());
    match (costs, not_found) {
        (true, true) => lang.pick(
            format!("What a number of {name} costs, and what was not found about it:"),
            among("", name, "号码的费用，以及没有查到的事："),
        ),
        (true, false) => lang.pick(format!("What a number of {name} costs:"), among("", name, "号码的费用：")),
        (false, true) => lang
            .pick(format!("What was not found about numbers of {name}:"), among("关于", name, "号码，没有查到的事：")),
        (false, false) => lang.pick(
            format!("Nothing else was found about numbers of {name}."),
            among("关于", name, "号码，没有查到别的。"),
        ),
    }
}

fn notes(operator: &Operator<'_>, terms: &Terms, lang: Lang) -> Vec<Note> {
    let cost = operator.costs().first().map(|cost| in_short(cost, terms, lang));
    let parts = cost.into_iter().chain(not_found(operator, lang)).collect::<Vec<_>>();
    let text = parts.join(lang.pick(" ", ""));
    if text.is_empty() { Vec::new() } else { vec![(Str::default(), text)] }
}
