//! Answers for people and programs: items are stored as places in the program, and texts and citations are looked up on
//! demand.

mod found;
mod opinion;
mod reach;

#[cfg(feature = "reason")]
use std::borrow::Cow;
use std::sync::Arc;
#[cfg(feature = "reason")]
use std::sync::OnceLock;

use jiff::civil::Date;

use super::ids::{CountryId, FactId, ValueSet};
use super::model::{Basis, Condition, Fact, Goal, KnownName, Means, Text};
use super::profile::{Situation, ToldFigures};
use super::program::{Answer, Diagrams, Handle};
use super::record::Str;
use super::rulebook::Rulebook;
use super::verdict::Verdict;
use super::worlds::TooHard;

pub use found::{Dispute, Hint, Offer, Reason, Refusal};
pub use opinion::{Cited, Opinion};

/// The answer to a question: a headline, and the opinions that it is drawn from.
///
/// It borrows from its rulebook.
#[derive(Clone, Debug)]
pub struct Evaluation<'r> {
    pub(crate) rulebook: &'r Rulebook,
    pub(crate) program: Arc<Handle>,
    pub(crate) country: CountryId,
    pub(crate) situation: Situation,
    pub(crate) as_of: Date,
    pub(crate) answer: Answer,
    /// The known names by which facts were told.
    pub(crate) named: Vec<Str>,
    /// The figures that were told.
    pub(crate) figures: Vec<ToldFigures>,
    /// The answer over the foreseeable worlds, once somebody asked for it: a written answer asks several times.
    #[cfg(feature = "reason")]
    pub(crate) foreseen: OnceLock<Box<Part>>,
}

/// An answer to the same question over a part of its worlds.
#[cfg(feature = "reason")]
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) program: Arc<Handle>,
    pub(crate) situation: Situation,
    pub(crate) answer: Answer,
}

impl<'r> Evaluation<'r> {
    /// The best verdict that the open facts still allow. In each world the more cautious of the two opinions counts.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// assert_eq!(evaluation.verdict(), Verdict::ViaWorkaround);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.answer.headline.best
    }

    /// The worst verdict: it is guaranteed whatever the open facts turn out to be.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// assert_eq!(evaluation.guaranteed(), Verdict::NotDirectly);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn guaranteed(&self) -> Verdict {
        self.answer.headline.worst
    }

    /// Whether the verdict is the same whatever the open facts turn out to be.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, NumberHolder};
    /// use simbind::{Profile, evaluate};
    ///
    /// assert!(!evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?.settled());
    /// let resold = Profile::new(Goal::ReceiveCodes).with(NumberHolder::Resold);
    /// assert!(evaluate("NZ", &resold)?.settled());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn settled(&self) -> bool {
        self.verdict() == self.guaranteed()
    }

    /// Whether the opinions differ in verdict or guarantee.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let verdicts: Vec<_> = evaluation.opinions().map(|opinion| opinion.verdict()).collect();
    /// assert_eq!(verdicts, [Verdict::NotDirectly, Verdict::TheoreticallyPossible]);
    /// assert!(evaluation.disputed());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn disputed(&self) -> bool {
        match (self.document(), self.evidence()) {
            (Some(document), Some(evidence)) => {
                (document.verdict(), document.guaranteed()) != (evidence.verdict(), evidence.guaranteed())
            }
            _ => false,
        }
    }

    /// The day for which the answer holds.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Date, Profile, Rulebook};
    ///
    /// let day = Date::constant(2025, 6, 1);
    /// let evaluation = Rulebook::builtin().evaluate("NZ", &Profile::new(Goal::Bind), day)?;
    /// assert_eq!(evaluation.as_of(), day);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The rulebook that gave it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Rulebook, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// assert_eq!(evaluation.rulebook().version(), Rulebook::builtin().version());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn rulebook(&self) -> &'r Rulebook {
        self.rulebook
    }

    /// ISO 3166-1 code of the country asked about.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// assert_eq!(evaluate("新西兰", &Profile::new(Goal::Bind))?.country_code(), "NZ");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn country_code(&self) -> &'r str {
        &self.rulebook.model.countries[self.country].code
    }

    /// Name of the country asked about.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// assert_eq!(evaluation.country_name().get(Lang::Zh), "新西兰");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn country_name(&self) -> &'r Text {
        &self.rulebook.model.countries[self.country].name
    }

    /// Whether the rulebook says anything specific about the country. If not, only worldwide rules were applied.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// assert!(evaluate("NZ", &Profile::new(Goal::Bind))?.country_known());
    /// assert!(!evaluate("Tuvalu", &Profile::new(Goal::Bind))?.country_known());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn country_known(&self) -> bool {
        self.rulebook.model.countries[self.country].described
    }

    /// The goal asked about.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::LinkCard))?;
    /// assert_eq!(evaluation.goal().label().en(), "add a bank account or card to the wallet");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn goal(&self) -> &'r Goal {
        &self.rulebook.model.vocabulary.goals[self.situation.goal]
    }

    /// The means that the question named.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Means};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::AddMoney).by(Means::MainlandAccount);
    /// assert_eq!(evaluate("NZ", &profile)?.means().map(|means| means.id()), Some("mainland_account"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn means(&self) -> Option<&'r Means> {
        Some(&self.rulebook.model.vocabulary.means[self.situation.means?])
    }

    /// The known names by which facts were told: of a wallet, a bank, a card, an operator.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Rulebook};
    ///
    /// let rulebook = Rulebook::builtin();
    /// let profile = Profile::new(Goal::PayInMainland).set_known(rulebook, "KZ", "home_wallet", ["Kaspi"])?;
    /// let evaluation = rulebook.evaluate("KZ", &profile, None)?;
    /// assert_eq!(evaluation.named().map(|name| name.label().en()).collect::<Vec<_>>(), ["Kaspi.kz"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn named(&self) -> impl Iterator<Item = &'r KnownName> {
        let names = &self.rulebook.model.names;
        self.named.iter().filter_map(|id| names.iter().find(|name| name.id == *id))
    }

    /// The facts that have fewer possible values than are declared, including those that `nothing_else` closed.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Platform};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::Bind).with(Platform::Wechat).nothing_else();
    /// let evaluation = evaluate("NZ", &profile)?;
    /// let told: Vec<_> = evaluation.told().map(|(fact, values)| (fact.id(), values.join(","))).collect();
    /// assert_eq!(told[0], ("platform", "wechat".to_owned()));
    /// assert!(told.contains(&("payment_card", "none".to_owned())), "`nothing_else` closed it");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn told(&self) -> impl Iterator<Item = (&'r Fact, Vec<&str>)> {
        let presumed = self.situation.presumed(&self.rulebook.words).map(|(fact, _)| fact).collect::<Vec<_>>();
        let facts = self.rulebook.model.vocabulary.facts.entries().filter(move |(id, _)| !presumed.contains(id));
        // A figure that was told is more precise than its cell.
        let figures = |fact: FactId| self.figures.iter().find(move |told| told.fact == fact);
        facts.filter_map(move |(id, fact)| {
            if let Some(told) = figures(id) {
                return Some((fact, told.texts.iter().map(|text| &**text).collect()));
            }
            let of = fact.quantity.as_ref().and_then(|quantity| quantity.of);
            let values = self.values(id);
            let shown = values != fact.all() && of.is_none_or(|of| figures(of).is_none());
            shown.then(|| (fact, fact.names_of(values)))
        })
    }

    /// The opinion of the country's own document. None if it has none.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// assert!(evaluate("NZ", &Profile::new(Goal::Bind))?.document().is_some());
    /// assert!(evaluate("GB", &Profile::new(Goal::Bind))?.document().is_none());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn document(&self) -> Option<Opinion<'_>> {
        self.opinion(Basis::Document)
    }

    /// The opinion of the graded evidence. None if the rulebook has none.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let evidence = evaluation.evidence().expect("there is evidence about every country");
    /// assert_eq!(evidence.verdict(), Verdict::TheoreticallyPossible);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn evidence(&self) -> Option<Opinion<'_>> {
        self.opinion(Basis::Evidence)
    }

    pub(crate) fn opinion(&self, basis: Basis) -> Option<Opinion<'_>> {
        Some(Opinion { evaluation: self, plan: self.program.opinion(basis)? })
    }

    /// The values that a fact may have in the situation.
    pub(crate) fn values(&self, fact: FactId) -> ValueSet {
        self.situation.values(&self.rulebook.words, fact)
    }

    /// The verdicts as decision diagrams over all worlds.
    pub(crate) fn diagrams(&self) -> Result<&Diagrams, TooHard> {
        let first = !self.program.has_diagrams();
        let made = self.program.diagrams(&self.rulebook.words, (self.situation.goal, self.situation.now))?;
        // The program of a question that has ties of its own is not kept.
        if first && self.situation.ties.is_none() {
            self.rulebook.kept_more(made.bytes());
        }
        Ok(made)
    }

    /// The verdicts as decision diagrams that are only valid inside a box of worlds. If the diagrams of all worlds are
    /// too large, those of a box may still be feasible.
    #[cfg(feature = "reason")]
    pub(crate) fn diagrams_within(&self, worlds: &[ValueSet]) -> Result<Cow<'_, Diagrams>, TooHard> {
        self.diagrams().map(Cow::Borrowed).or_else(|_| {
            let within = {
                let asked = (self.situation.goal, self.situation.now);
                self.program.diagrams_within(&self.rulebook.words, asked, worlds)
            };
            within.map(Cow::Owned)
        })
    }

    /// The opinions that exist, the document's first.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Basis;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let bases: Vec<_> = evaluation.opinions().map(|opinion| opinion.basis()).collect();
    /// assert_eq!(bases, [Basis::Document, Basis::Evidence]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn opinions(&self) -> impl Iterator<Item = Opinion<'_>> {
        [self.document(), self.evidence()].into_iter().flatten()
    }

    /// The reasons of all opinions.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let first = evaluation.reasons().find(|reason| reason.decisive()).expect("something is in the way");
    /// assert_eq!((first.id().as_ref(), first.gate().id()), ("NZ-D-bind", "number"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'_>> {
        self.opinions().flat_map(Opinion::reasons)
    }

    /// The routes of all opinions.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let routes: Vec<_> = evaluation.routes().map(|offer| offer.route().id()).collect();
    /// assert_eq!(routes, ["NZ-D-plan-1", "NZ-D-plan-2", "NZ-D-plan-3"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn routes(&self) -> impl Iterator<Item = Offer<'_>> {
        self.opinions().flat_map(Opinion::routes)
    }

    /// The open facts that decide whether an item holds, each with the values under which it can hold.
    fn to_confirm(&self, item: usize, when: Option<&Condition>) -> Vec<(&'r Fact, Vec<&'r str>)> {
        let Some(when) = when else { return Vec::new() };
        let facts = &self.rulebook.model.vocabulary.facts;
        let named = |(fact, values): &(FactId, ValueSet)| (&facts[*fact], facts[*fact].names_of(*values));
        match self.program.confirms.get(item).filter(|_| self.situation.open) {
            // If nothing is told the result is the same for every caller, so it is kept.
            Some(kept) => kept.get_or_init(|| self.deciding(item, when).into()).iter().map(named).collect(),
            None => self.deciding(item, when).iter().map(named).collect(),
        }
    }

    fn deciding(&self, item: usize, when: &Condition) -> Vec<(FactId, ValueSet)> {
        let Ok(space) = self.rulebook.space_of(&self.situation) else { return Vec::new() };
        let (layout, worlds) = (&self.rulebook.words.layout, &self.situation.tight);
        let mut open = when.facts();
        open.retain(|fact| !layout.values(worlds, *fact).is_single());
        let fitting = self.program.fitting(layout, space, worlds, item, open.iter().copied());
        let narrowed = |fact: &FactId| layout.values(worlds, *fact) != layout.values(&fitting, *fact);
        // Facts whose values are narrowed individually; if only their combination decides, all of them.
        if open.iter().any(narrowed) {
            open.retain(narrowed);
        }
        open.into_iter().map(|fact| (fact, layout.values(&fitting, fact))).collect()
    }

    /// The routes that are refused, of all opinions.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let refused: Vec<_> = evaluation.refused().map(|refusal| refusal.route().id()).collect();
    /// assert!(refused.contains(&"W-X-agent"), "agents who bind for others are refused, whoever asks");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn refused(&self) -> impl Iterator<Item = Refusal<'_>> {
        self.opinions().flat_map(Opinion::refused)
    }

    /// The alternatives of all opinions.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let hints: Vec<_> = evaluation.alternatives().map(|hint| hint.alternative().text().en()).collect();
    /// assert_eq!(hints[0], "Ask the operator where the number can be topped up online.");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn alternatives(&self) -> impl Iterator<Item = Hint<'_>> {
        self.opinions().flat_map(Opinion::alternatives)
    }
}
