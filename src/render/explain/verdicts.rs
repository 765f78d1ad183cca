//! The verdicts by the names that a rulebook gives them. For example, a rulebook about certificates has "accepted" and
//! "refused" in place of the default "theoretically possible" and "not directly". In JSON the identifiers are always
//! the same.

use super::phrases::Phrases;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::Terms;
use crate::engine::phrases::fill;
use crate::engine::verdict::Verdict;

/// The rulebook's names of the verdicts, in one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdicts<'t> {
    terms: &'t Terms,
    phrases: &'t Phrases,
}

impl<'t> Verdicts<'t> {
    pub(crate) fn new(terms: &'t Terms, phrases: &'t Phrases) -> Verdicts<'t> {
        Verdicts { terms, phrases }
    }

    /// The names of the rulebook that an answer comes from.
    pub(super) fn of(evaluation: &Evaluation<'t>, phrases: &'t Phrases) -> Verdicts<'t> {
        Verdicts::new(evaluation.rulebook().vocabulary().terms(), phrases)
    }

    pub(crate) fn name(self, verdict: Verdict) -> &'t str {
        let lang = self.phrases.lang;
        match (self.terms.verdict(verdict), verdict) {
            (Some(name), _) => name.get(lang),
            (None, Verdict::TheoreticallyPossible) => lang.pick("theoretically possible", "理论上可行"),
            (None, Verdict::ViaWorkaround) => lang.pick("via a workaround", "可变通实现"),
            (None, Verdict::NotDirectly) => lang.pick("not directly", "不能直接实现"),
        }
    }

    /// The range of verdicts in words: "via a workaround, at worst not directly".
    pub(super) fn range(self, best: Verdict, worst: Verdict) -> String {
        let (verdict, lowest) = (self.name(best), self.name(worst));
        if best == worst {
            return verdict.to_owned();
        }
        fill(&self.phrases.at_worst, &[("verdict", verdict), ("lowest", lowest)])
    }

    /// The remark beside the best verdict: that it is certain, or the worst verdict.
    pub(super) fn standing(self, best: Verdict, worst: Verdict) -> String {
        if best == worst {
            self.phrases.settled.to_string()
        } else {
            format!("{}{}{}", self.phrases.open, self.phrases.lang.pick(" ", ""), self.name(worst))
        }
    }
}
