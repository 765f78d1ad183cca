//! The items of an answer as people read them: reasons, routes, refusals, alternatives.
//!
//! Each is a small copyable view: the index of an item in the program, and references through which rules, texts and
//! citations are looked up on demand.

use std::borrow::Cow;

use super::{Cited, Opinion};
use crate::engine::ids::GateId;
use crate::engine::model::{
    Alternative, Assessment, Claim, Compliance, Condition, Effect, Fact, Figure, Gate, Means, Route, Rule, Scope, Step,
    Terms, Text,
};
use crate::engine::program::plan::{CitedPlace, Item, ReasonSource};
use crate::engine::verdict::Holds;

/// A reason: a rule that holds in some world of the profile, or the silence of a basis about a gate.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::Goal;
/// use simbind::model::Effect;
/// use simbind::{Holds, Profile, evaluate};
///
/// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
/// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
/// assert!(reason.decisive() && reason.holds() == Holds::Always);
/// assert_eq!((reason.effect(), reason.gate().id()), (Effect::Blocks, "identity"));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Reason<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) source: ReasonSource,
    pub(super) place: usize,
    pub(super) item: &'e Item,
}

impl<'e> Reason<'e> {
    pub(crate) fn rule(self) -> Option<&'e Rule> {
        match self.source {
            ReasonSource::Rule(rule) => Some(&self.opinion.evaluation.rulebook.model.rules[rule]),
            ReasonSource::Silence(_) => None,
        }
    }

    /// The name of the rule; `silence-` and the gate if the basis says nothing.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let ids: Vec<_> = evaluation.reasons().map(|reason| reason.id().into_owned()).collect();
    /// assert_eq!(ids[..2], ["NZ-D-bind", "silence-identity"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn id(self) -> Cow<'e, str> {
        Cow::Borrowed(match self.source {
            ReasonSource::Rule(rule) => &self.opinion.evaluation.rulebook.model.rules[rule].id,
            ReasonSource::Silence(gate) => &self.opinion.evaluation.rulebook.words.silence(gate).id,
        })
    }

    /// Whether the basis says nothing about the gate, which therefore counts as open.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let silent = evaluation.reasons().filter(|reason| reason.is_silence());
    /// let silent: Vec<_> = silent.map(|reason| reason.gate().id()).collect();
    /// assert_eq!(silent[0], "identity", "the document of New Zealand does not speak of it");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn is_silence(self) -> bool {
        matches!(self.source, ReasonSource::Silence(_))
    }

    /// Its effect on the gate.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Effect;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// assert_eq!(reason.effect(), Effect::Blocks);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn effect(self) -> Effect {
        self.rule().map_or(Effect::Permits, |rule| rule.effect)
    }

    /// The gate that it concerns.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// assert_eq!(reason.gate().label().get(Lang::En), "identity");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn gate(self) -> &'e Gate {
        &self.opinion.evaluation.rulebook.model.vocabulary.gates[self.gate_id()]
    }

    /// The terms of the rulebook that it comes from.
    #[cfg(feature = "render")]
    pub(crate) fn terms(self) -> &'e Terms {
        &self.opinion.evaluation.rulebook.model.vocabulary.terms
    }

    pub(crate) fn gate_id(self) -> GateId {
        match self.source {
            ReasonSource::Rule(rule) => self.opinion.evaluation.rulebook.model.rules[rule].gate,
            ReasonSource::Silence(gate) => gate,
        }
    }

    /// The means that it concerns; none where it concerns the gate as a whole.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let domestic = evaluation.reasons().find(|reason| reason.id() == "NZ-E-domestic-card").expect("it can hold");
    /// assert_eq!(domestic.means().map(|means| means.id()), Some("payment_card"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn means(self) -> Option<&'e Means> {
        Some(&self.opinion.evaluation.rulebook.model.vocabulary.means[self.rule()?.means?])
    }

    /// Whether it holds in every world of the profile.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Holds, Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// assert_eq!(reason.holds(), Holds::Always, "whatever the open facts are");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn holds(self) -> Holds {
        self.opinion.holds(self.place)
    }

    /// Whether it decides: in some world of the profile it holds and the gate that it blocks is blocked. A block on one
    /// means does not decide if another means keeps the gate open; limits and permits never decide.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardCodeChannel, CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let card = Profile::new(Goal::LinkCard).with(PaymentCard::Debit).with(CardScheme::DomesticOnly);
    /// let profile = card.with(CardCodeChannel::BankApp);
    /// let blocks = |profile| -> Result<bool, simbind::Error> {
    ///     Ok(evaluate("NZ", &profile)?.reasons().any(|reason| reason.decisive() && reason.means().is_some()))
    /// };
    /// assert!(blocks(profile.clone().with(MainlandAccount::None))?);
    /// assert!(!blocks(profile.with(MainlandAccount::Own))?, "an account of one's own keeps the gate open");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn decisive(self) -> bool {
        self.opinion.evaluation.answer.decisive.contains(self.place)
    }

    /// The text for the person.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// assert!(reason.text().en().contains("cannot be bound directly"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn text(self) -> Cow<'e, Text> {
        Cow::Borrowed(match self.source {
            ReasonSource::Rule(rule) => &self.opinion.evaluation.rulebook.model.rules[rule].text,
            ReasonSource::Silence(gate) => {
                self.opinion.evaluation.rulebook.words.silence(gate).text(self.opinion.basis())
            }
        })
    }

    /// For a reason that holds only possibly: the open facts that decide it, each with the values under which it can
    /// hold.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "W-not-a-mobile-line").expect("it holds");
    /// let depends: Vec<_> = reason.depends_on().into_iter().map(|(fact, values)| (fact.id(), values)).collect();
    /// assert_eq!(depends, [("number_type", vec!["data_only_esim", "voip", "virtual_number"])]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn depends_on(self) -> Vec<(&'e Fact, Vec<&'e str>)> {
        match self.holds() {
            Holds::Possibly => self.opinion.evaluation.to_confirm(self.place, self.condition()),
            Holds::Always => Vec::new(),
        }
    }

    /// The scope of the rule. None for silence.
    pub(crate) fn scope(self) -> Option<Scope> {
        self.rule().map(|rule| rule.scope)
    }

    pub(crate) fn condition(self) -> Option<&'e Condition> {
        self.rule().map(|rule| &rule.when)
    }

    /// The opinion to which it belongs.
    pub(crate) fn opinion(self) -> Opinion<'e> {
        self.opinion
    }

    /// The claims on which it rests, one entry for each citation of a claim.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// let lines: Vec<_> = reason.citations().map(|cited| cited.citation().lines().to_vec()).collect();
    /// assert_eq!(lines, [[67]]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.item.citations)
    }

    /// The amounts and durations that its claims state.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::PayInMainland))?;
    /// let figure = evaluation.reasons().flat_map(|reason| reason.figures()).next().expect("payments are limited");
    /// assert!(figure.amount().is_some() && figure.currency().is_some());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn figures(self) -> impl Iterator<Item = &'e Figure> {
        let model = &self.opinion.evaluation.rulebook.model;
        // Only the first citation of each claim, so that a claim with two citations states its figures once.
        let claims = self.item.citations.iter().filter(|place| place.citation == 0);
        claims.flat_map(|place| &model.claims[place.claim].figures)
    }

    /// The disputes about it: claims of a document on which it rests that were not borne out, with the claims that
    /// decided so.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Assessment;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// let dispute = reason.disputes().next().expect("the evidence disagrees");
    /// assert_eq!(dispute.assessment(), Assessment::Contradicted);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn disputes(self) -> impl Iterator<Item = Dispute<'e>> {
        self.opinion.disputes(self.rule().map_or(&[], |rule| rule.because.as_slice()))
    }
}

/// A document's claim that was not borne out.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::Goal;
/// use simbind::{Profile, evaluate};
///
/// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
/// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
/// for dispute in reason.disputes() {
///     let by: Vec<_> = dispute.decided_by().map(|claim| claim.id()).collect();
///     assert_eq!((dispute.claim().id(), by), ("CY-L67.1", vec!["REG-01", "REG-03", "REG-10"]));
/// }
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dispute<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(crate) claim: &'e Claim,
    pub(crate) assessment: Assessment,
}

impl<'e> Dispute<'e> {
    /// The claim.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// assert!(reason.disputes().all(|dispute| !dispute.claim().supported()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn claim(self) -> &'e Claim {
        self.claim
    }

    /// The result of checking it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Assessment;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// assert!(reason.disputes().all(|dispute| dispute.assessment() != Assessment::Supported));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn assessment(self) -> Assessment {
        self.assessment
    }

    /// The date of publication of the claim's best source, if it is known.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// let dispute = reason.disputes().next().expect("the evidence disagrees");
    /// let published: Vec<_> = dispute.decided_by().map(|claim| dispute.published(claim)).collect();
    /// assert_eq!(published[0], Some("2024-04-24"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn published(self, claim: &Claim) -> Option<&'e str> {
        let sources = claim.cites.iter().map(|cite| &self.opinion.evaluation.rulebook.model.sources[cite.source]);
        sources.min_by_key(|source| source.grade).and_then(|source| source.published.as_deref())
    }

    /// The claims that decided the result.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it holds");
    /// assert_eq!(reason.disputes().map(|dispute| dispute.decided_by().count()).sum::<usize>(), 3);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn decided_by(self) -> impl Iterator<Item = &'e Claim> {
        let model = &self.opinion.evaluation.rulebook.model;
        self.claim.decided_by.iter().map(|claim| &model.claims[*claim])
    }
}

/// A route that is open to the person, at least in some world of the profile.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::Goal;
/// use simbind::model::Compliance;
/// use simbind::{Holds, Profile, evaluate};
///
/// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
/// let plan = evaluation.routes().find(|offer| offer.route().id() == "NZ-D-plan-3").expect("it is offered");
/// assert_eq!(plan.route().compliance(), Compliance::Accepted);
/// assert_eq!(plan.holds(), Holds::Possibly);
/// for (fact, values) in plan.to_confirm() {
///     println!("to confirm: {} is {}", fact.label().en(), values.join(" or "));
/// }
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Offer<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) route: &'e Route,
    pub(super) place: usize,
    pub(super) item: &'e Item,
    pub(super) another_way: bool,
}

impl<'e> Offer<'e> {
    /// The opinion to which it belongs.
    pub(crate) fn opinion(self) -> Opinion<'e> {
        self.opinion
    }

    /// The route.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let plan = evaluation.routes().find(|offer| offer.route().id() == "NZ-D-plan-3").expect("it is offered");
    /// assert_eq!(plan.route().risk(), None, "a risk is named where it is to be used with caution");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn route(self) -> &'e Route {
        self.route
    }

    /// Whether its requirements are met in every world of the profile.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, LocalAccount, Wallet};
    /// use simbind::{Holds, Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::Bind).with(LocalAccount::Held).with(Wallet::Verified);
    /// let evaluation = evaluate("NZ", &profile)?;
    /// let plan = evaluation.routes().find(|offer| offer.route().id() == "NZ-D-plan-3").expect("it is offered");
    /// assert_eq!(plan.holds(), Holds::Always);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn holds(self) -> Holds {
        self.opinion.holds(self.place)
    }

    /// Whether it goes around the means that the question names.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let plan = evaluation.routes().find(|offer| offer.route().id() == "NZ-D-plan-3").expect("it is offered");
    /// assert!(!plan.another_way(), "the question names no means");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn another_way(self) -> bool {
        self.another_way
    }

    /// The gates that it clears.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let plan = evaluation.routes().find(|offer| offer.route().id() == "NZ-D-plan-3").expect("it is offered");
    /// let gates: Vec<_> = plan.clears().map(|gate| gate.id()).collect();
    /// assert_eq!(gates, ["number", "function"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn clears(self) -> impl Iterator<Item = &'e Gate> {
        let gates = &self.opinion.evaluation.rulebook.model.vocabulary.gates;
        self.route.clears.iter().map(|gate| &gates[gate])
    }

    /// For a route that is only possible: the open facts that decide it, each with the values that leave it possible.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let plan = evaluation.routes().find(|offer| offer.route().id() == "NZ-D-plan-3").expect("it is offered");
    /// let open: Vec<_> = plan.to_confirm().into_iter().map(|(fact, _)| fact.id()).collect();
    /// assert_eq!(open, ["wallet", "local_account"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn to_confirm(self) -> Vec<(&'e Fact, Vec<&'e str>)> {
        match self.holds() {
            Holds::Always => Vec::new(),
            Holds::Possibly => self.opinion.evaluation.to_confirm(self.place, Some(&self.route.when)),
        }
    }

    /// The claims that describe it, one entry for each citation of a claim.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let plan = evaluation.routes().find(|offer| offer.route().id() == "NZ-D-plan-3").expect("it is offered");
    /// let lines: Vec<_> = plan.citations().flat_map(|cited| cited.citation().lines()).copied().collect();
    /// assert_eq!(lines, [43, 43, 46, 47, 48, 50, 50, 50], "a line can hold several claims");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.item.citations)
    }

    /// The disputes about it: claims of a document on which it rests that were not borne out.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Assessment;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let plan = evaluation.routes().find(|offer| offer.route().id() == "NZ-D-plan-3").expect("it is offered");
    /// assert!(plan.disputes().any(|dispute| dispute.assessment() == Assessment::Contradicted));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn disputes(self) -> impl Iterator<Item = Dispute<'e>> {
        self.opinion.disputes(self.route.because.as_slice())
    }
}

/// A route that is refused because it is prohibited.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::{Agent, Goal};
/// use simbind::{Profile, evaluate};
///
/// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind).with(Agent::Engaged))?;
/// let agent = evaluation.refused().find(|refusal| refusal.route().id() == "W-X-agent").expect("it is refused");
/// assert!(agent.engaged(), "the person says that they use one");
/// assert!(agent.route().instead().is_some(), "the lawful way is named");
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Refusal<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) route: &'e Route,
    pub(super) item: &'e Item,
    pub(super) forbidden_by: &'e [CitedPlace],
    pub(super) engaged: bool,
}

impl<'e> Refusal<'e> {
    /// The route.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Agent, Goal};
    /// use simbind::model::Compliance;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind).with(Agent::Engaged))?;
    /// let agent = evaluation.refused().find(|refusal| refusal.route().id() == "W-X-agent").expect("it is refused");
    /// assert_eq!(agent.route().compliance(), Compliance::Prohibited);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn route(self) -> &'e Route {
        self.route
    }

    /// Whether the profile says that the person uses it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Agent, Goal};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind).with(Agent::Engaged))?;
    /// let agent = evaluation.refused().find(|refusal| refusal.route().id() == "W-X-agent").expect("it is refused");
    /// assert!(agent.engaged());
    /// assert_eq!(evaluation.refused().filter(|refusal| refusal.engaged()).count(), 1);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn engaged(self) -> bool {
        self.engaged
    }

    /// The claims that describe it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Agent, Goal};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind).with(Agent::Engaged))?;
    /// let agent = evaluation.refused().find(|refusal| refusal.route().id() == "W-X-agent").expect("it is refused");
    /// assert!(agent.citations().next().is_some());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.item.citations)
    }

    /// The claims about law or terms that forbid it and that are in effect on the day.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Agent, Goal};
    /// use simbind::model::Grade;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind).with(Agent::Engaged))?;
    /// let agent = evaluation.refused().find(|refusal| refusal.route().id() == "W-X-agent").expect("it is refused");
    /// assert!(agent.forbidden_by().any(|cited| cited.grade() == Grade::A), "a law forbids it");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn forbidden_by(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(self.forbidden_by)
    }
}

/// An alternative that is useful in at least some world of the profile.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::Goal;
/// use simbind::model::Compliance;
/// use simbind::{Holds, Profile, evaluate};
///
/// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
/// let mut hints = evaluation.alternatives();
/// let hint = hints.find(|hint| hint.alternative().id() == "NZ-D-open-account").expect("it is advised");
/// println!("{}", hint.alternative().text().en());
/// assert_eq!((hint.compliance(), hint.holds()), (Compliance::Accepted, Holds::Possibly));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Hint<'e> {
    pub(super) opinion: Opinion<'e>,
    pub(super) alternative: &'e Alternative,
    pub(super) place: usize,
    pub(super) item: &'e Item,
    pub(super) lifts: bool,
}

impl<'e> Hint<'e> {
    /// The alternative.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let mut hints = evaluation.alternatives();
    /// let hint = hints.find(|hint| hint.alternative().id() == "NZ-D-open-account").expect("it is advised");
    /// assert!(hint.alternative().text().en().starts_with("Open a New Zealand bank account"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn alternative(self) -> &'e Alternative {
        self.alternative
    }

    /// Whether it is accepted, or allowed with a named risk.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Compliance;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let cautious = evaluation.alternatives().filter(|hint| hint.compliance() == Compliance::Caution);
    /// let cautious: Vec<_> = cautious.collect();
    /// assert!(!cautious.is_empty() && cautious.iter().all(|hint| hint.alternative().risk().is_some()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn compliance(self) -> Compliance {
        self.alternative.compliance
    }

    /// The step that it advises, if the step is in force.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let mut hints = evaluation.alternatives();
    /// let hint = hints.find(|hint| hint.alternative().id() == "NZ-D-open-account").expect("it is advised");
    /// assert_eq!(hint.step().map(|step| step.effort()), Some(2));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn step(self) -> Option<&'e Step> {
        Some(&self.opinion.evaluation.rulebook.model.steps[self.alternative.step?])
    }

    /// Whether the step that it advises leads by itself, in some world of the profile, to a better verdict of the
    /// headline. Such alternatives come before others of the same compliance.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(PaymentCard::Debit).with(CardScheme::DomesticOnly).nothing_else();
    /// let evaluation = evaluate("NZ", &profile)?;
    /// assert!(evaluation.alternatives().any(|hint| hint.lifts()), "another card would do");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn lifts(self) -> bool {
        self.lifts
    }

    /// Whether it is useful in every world of the profile.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Holds, Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let mut hints = evaluation.alternatives();
    /// let hint = hints.find(|hint| hint.alternative().id() == "NZ-D-open-account").expect("it is advised");
    /// assert_eq!(hint.holds(), Holds::Possibly, "of use to whoever has no account yet");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn holds(self) -> Holds {
        self.opinion.holds(self.place)
    }

    /// The claims that describe it, one entry for each citation of a claim.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let mut hints = evaluation.alternatives();
    /// let hint = hints.find(|hint| hint.alternative().id() == "NZ-D-open-account").expect("it is advised");
    /// assert!(hint.citations().all(|cited| cited.source().document().is_some()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn citations(self) -> impl Iterator<Item = Cited<'e>> {
        self.opinion.cited(&self.item.citations)
    }

    /// The disputes about it: claims of a document on which it rests that were not borne out.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let mut hints = evaluation.alternatives();
    /// let hint = hints.find(|hint| hint.alternative().id() == "NZ-D-open-account").expect("it is advised");
    /// assert_eq!(hint.disputes().count(), 1);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn disputes(self) -> impl Iterator<Item = Dispute<'e>> {
        self.opinion.disputes(self.alternative.because.as_slice())
    }
}
