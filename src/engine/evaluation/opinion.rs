//! Opinions (the outcome on one basis), and citations of claims.

use super::Evaluation;
use super::found::{Dispute, Hint, Offer, Reason, Refusal};
use crate::engine::date::Day;
use crate::engine::ids::ClaimId;
use crate::engine::model::{Assessment, Basis, Citation, Claim, Gate, Grade, Model, Source};
use crate::engine::program::Answer;
use crate::engine::program::plan::{CitedPlace, Item, ItemKind, OpinionPlan};
use crate::engine::verdict::{GateState, Holds, Verdict};

/// The outcome on one basis.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::Goal;
/// use simbind::{Profile, Verdict, evaluate};
///
/// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
/// let document = evaluation.document().expect("New Zealand has one");
/// assert_eq!((document.verdict(), document.guaranteed()), (Verdict::ViaWorkaround, Verdict::NotDirectly));
/// for reason in document.reasons().filter(|reason| reason.decisive()) {
///     println!("{}: {}", reason.gate().label().en(), reason.text().en());
/// }
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Opinion<'e> {
    pub(super) evaluation: &'e Evaluation<'e>,
    pub(super) plan: &'e OpinionPlan,
}

impl<'e> Opinion<'e> {
    /// The basis of the opinion.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Basis;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("GB", &Profile::new(Goal::Bind))?;
    /// assert!(evaluation.opinions().all(|opinion| opinion.basis() == Basis::Evidence), "no document is about Britain");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn basis(self) -> Basis {
        self.plan.basis
    }

    /// The best verdict over the worlds of the profile.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let document = evaluation.document().expect("New Zealand has one");
    /// assert_eq!(document.verdict(), Verdict::ViaWorkaround);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn verdict(self) -> Verdict {
        self.evaluation.answer.verdicts(self.plan).best
    }

    /// The worst verdict over the worlds of the profile.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let document = evaluation.document().expect("New Zealand has one");
    /// assert_eq!(document.guaranteed(), Verdict::NotDirectly);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn guaranteed(self) -> Verdict {
        self.evaluation.answer.verdicts(self.plan).worst
    }

    /// Each gate of the goal, and its state.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{GateState, Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let document = evaluation.document().expect("New Zealand has one");
    /// let gates: Vec<_> = document.gates().map(|(gate, state)| (gate.id(), state)).collect();
    /// assert_eq!(gates[..2], [("number", GateState::Blocked), ("identity", GateState::Open)]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn gates(self) -> impl Iterator<Item = (&'e Gate, GateState)> {
        let Evaluation { rulebook, answer, .. } = self.evaluation;
        let gates = self.plan.gates.iter().enumerate();
        gates.map(move |(slot, (gate, _))| (&rulebook.model.vocabulary.gates[*gate], answer.gate(self.plan, slot)))
    }

    pub(crate) fn evaluation(self) -> &'e Evaluation<'e> {
        self.evaluation
    }

    pub(crate) fn plan(self) -> &'e OpinionPlan {
        self.plan
    }

    /// Every rule of the goal that holds in some world of the profile, gate by gate: blocks, limits, permits.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Effect;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let document = evaluation.document().expect("New Zealand has one");
    /// let effects: Vec<_> = document.reasons().map(|reason| (reason.id().into_owned(), reason.effect())).collect();
    /// assert_eq!(effects[0], ("NZ-D-bind".to_owned(), Effect::Blocks));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn reasons(self) -> impl Iterator<Item = Reason<'e>> {
        let (range, items) = (&self.plan.reasons, &*self.evaluation.program.items);
        let found = self.evaluation.answer.holds.members(range.start, range.end);
        found.filter_map(move |place| {
            let item = items.get(place)?;
            match item.kind {
                ItemKind::Reason { source, .. } => Some(Reason { opinion: self, source, place, item }),
                _ => None,
            }
        })
    }

    /// The routes whose preconditions hold in some world of the profile.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let document = evaluation.document().expect("New Zealand has one");
    /// let clears: Vec<_> = document.routes().map(|offer| offer.clears().count()).collect();
    /// assert_eq!(clears, [1, 1, 2]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn routes(self) -> impl Iterator<Item = Offer<'e>> {
        let range = &self.plan.routes;
        let found = self.evaluation.answer.holds.members(range.start, range.end);
        found.filter_map(move |place| {
            let item = self.item(place)?;
            let ItemKind::Route { route, another_way } = item.kind else { return None };
            let route = &self.evaluation.rulebook.model.routes[route];
            Some(Offer { opinion: self, route, place, item, another_way })
        })
    }

    /// The prohibited routes: those of the goal, and those that the person uses.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let document = evaluation.document().expect("New Zealand has one");
    /// assert_eq!(document.refused().count(), 0);
    /// assert!(evaluation.evidence().is_some_and(|evidence| evidence.refused().count() == 4));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn refused(self) -> impl Iterator<Item = Refusal<'e>> {
        self.plan.refused.clone().filter_map(move |place| {
            let item = self.item(place)?;
            let ItemKind::Refused { route, of_goal, ref forbidden_by } = item.kind else { return None };
            let engaged = self.evaluation.answer.always.contains(place);
            let route = &self.evaluation.rulebook.model.routes[route];
            (of_goal || engaged).then_some(Refusal { opinion: self, route, item, forbidden_by, engaged })
        })
    }

    /// The alternatives, best first: accepted before risky; within these, those whose step leads to a better verdict
    /// first, by effort; then other steps by effort; then alternatives without a step.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Holds, Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// let document = evaluation.document().expect("New Zealand has one");
    /// let hint = document.alternatives().next().expect("something is advised");
    /// assert_eq!((hint.alternative().id(), hint.holds()), ("NZ-D-find-channel", Holds::Possibly));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    pub fn alternatives(self) -> impl Iterator<Item = Hint<'e>> {
        let (Answer { holds, decisive, .. }, model) = (&self.evaluation.answer, &self.evaluation.rulebook.model);
        // One compliance after the other, and within each two passes: first those that lead to a better verdict.
        let mut passes = self.plan.classes.iter().flat_map(|class| [(class, true), (class, false)]);
        let (mut found, mut lifts) = (holds.members(0, 0), false);
        let places = std::iter::from_fn(move || {
            loop {
                if let Some(place) = found.find(|place| decisive.contains(*place) == lifts) {
                    return Some((place, lifts));
                }
                let (class, lifting) = passes.next()?;
                (found, lifts) = (holds.members(class.start, class.end), lifting);
            }
        });
        places.filter_map(move |(place, lifts)| {
            let item = self.item(place)?;
            let ItemKind::Alternative { alternative, .. } = item.kind else { return None };
            Some(Hint { opinion: self, alternative: &model.alternatives[alternative], place, item, lifts })
        })
    }

    pub(super) fn item(self, place: usize) -> Option<&'e Item> {
        self.evaluation.program.items.get(place)
    }

    /// Whether an item that holds in some world holds in every world.
    pub(super) fn holds(self, place: usize) -> Holds {
        if self.evaluation.answer.always.contains(place) { Holds::Always } else { Holds::Possibly }
    }

    pub(super) fn cited(self, places: &'e [CitedPlace]) -> impl Iterator<Item = Cited<'e>> {
        let (model, as_of) = (&self.evaluation.rulebook.model, Day::from(self.evaluation.as_of));
        places.iter().map(move |place| Cited { model, place: *place, as_of })
    }

    pub(super) fn disputes(self, claims: &'e [ClaimId]) -> impl Iterator<Item = Dispute<'e>> {
        let model = &self.evaluation.rulebook.model;
        claims.iter().filter_map(move |claim| {
            let claim = &model.claims[*claim];
            let assessment = claim.assessment.filter(|assessment| *assessment != Assessment::Supported)?;
            Some(Dispute { opinion: self, claim, assessment })
        })
    }
}

/// A citation of a claim. Claim and source are looked up on demand.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::Goal;
/// use simbind::model::Grade;
/// use simbind::{Profile, evaluate};
///
/// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
/// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it is blocked");
/// let cited = reason.citations().next().expect("it rests on a line");
/// assert_eq!(cited.citation().lines(), [67]);
/// assert_eq!(cited.grade(), Grade::E, "a document of the project is an undated article");
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Cited<'e> {
    model: &'e Model,
    place: CitedPlace,
    as_of: Day,
}

impl<'e> Cited<'e> {
    /// The citations in a list, as of a day.
    #[cfg(feature = "render")]
    pub(crate) fn places(
        model: &'e Model,
        claim: ClaimId,
        as_of: jiff::civil::Date,
    ) -> impl Iterator<Item = Cited<'e>> + use<'e> {
        let as_of = Day::from(as_of);
        CitedPlace::of(claim, &model.claims[claim]).map(move |place| Cited { model, place, as_of })
    }

    /// The claim.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Assessment;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it is blocked");
    /// let cited = reason.citations().next().expect("it rests on a line");
    /// assert_eq!(cited.claim().assessment(), Some(Assessment::Contradicted));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn claim(self) -> &'e Claim {
        &self.model.claims[self.place.claim]
    }

    /// The place in the source.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it is blocked");
    /// let cited = reason.citations().next().expect("it rests on a line");
    /// assert_eq!((cited.citation().lines(), cited.citation().locator()), (&[67][..], None));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn citation(self) -> &'e Citation {
        &self.claim().cites[self.place.citation as usize]
    }

    /// The source.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it is blocked");
    /// let cited = reason.citations().next().expect("it rests on a line");
    /// assert!(cited.source().document().is_some());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn source(self) -> &'e Source {
        &self.model.sources[self.place.source]
    }

    /// The quality of the claim: no better than its best source, and lower if it was inferred.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Grade;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let reason = evaluation.reasons().find(|reason| reason.id() == "CY-D-bind").expect("it is blocked");
    /// let cited = reason.citations().next().expect("it rests on a line");
    /// assert!(cited.grade() > Grade::A, "`A` is the best, and the least");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn grade(self) -> Grade {
        self.claim().grade
    }

    /// Whether the claim is stale on the day of the question, that is, whether its last check was too long ago to rely
    /// on it without another one.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Date, Profile, Rulebook, evaluate};
    ///
    /// let day = Date::constant(2040, 1, 1);
    /// let later = Rulebook::builtin().evaluate("NZ", &Profile::new(Goal::Bind), day)?;
    /// assert!(later.reasons().flat_map(|reason| reason.citations()).any(|cited| cited.stale()));
    /// let now = evaluate("NZ", &Profile::new(Goal::Bind))?;
    /// assert!(!now.reasons().flat_map(|reason| reason.citations()).any(|cited| cited.stale()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn stale(self) -> bool {
        self.place.fresh_until < self.as_of
    }
}
