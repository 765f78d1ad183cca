//! Contrastive explanation: why a verdict or a route that a person hoped for does not come out.
//!
//! For a verdict these are the blocked gates, each with the rules that close it, clause by clause, and the routes that
//! could have served, each with what it lacks. For example, the route `ID-D-virtual-account` lacks its precondition if
//! `virtual_account=none`.

use super::clause::{Clause, Judge, Stands};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Reason};
use crate::engine::ids::GateId;
use crate::engine::model::{Basis, Compliance, Gate, Route};
use crate::engine::program::in_force;
use crate::engine::record::report;
use crate::engine::suggest::suggest;
use crate::engine::verdict::{GateState, Verdict};

/// The outcome that a person hoped for.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::analysis::{Hoped, Stands};
/// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
/// use simbind::{Profile, Verdict, evaluate};
///
/// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
/// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
/// let why = evaluation.why_not(Hoped::Verdict(Verdict::TheoreticallyPossible))?;
/// assert_eq!(why.stands(), Stands::Fails);
/// assert!(evaluation.why_not(Hoped::Route("no-such-route")).is_err());
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hoped<'h> {
    /// This verdict, or a better one, comes out.
    Verdict(Verdict),
    /// This route, by name, is a way around.
    Route(&'h str),
}

report! {
    /// Why the hoped outcome does not come out.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Hoped;
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{GateState, Profile, Verdict, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let why = evaluation.why_not(Hoped::Verdict(Verdict::TheoreticallyPossible))?;
    /// for gate in why.gates() {
    ///     println!("{} {}: {}", gate.basis(), gate.gate().id(), gate.state());
    /// }
    /// assert!(why.gates().iter().any(|gate| gate.state() == GateState::Blocked));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug)]
    pub struct WhyNot<'e> {
        /// Whether it comes out after all: in every possible situation (`Holds`), in some (`Open`) or in none
        /// (`Fails`).
        stands: Stands as Stands,
        /// For a verdict: the gates that are in the way, on each basis, with the reasons.
        gates: Vec<GateInTheWay<'e>> as &[GateInTheWay<'e>],
        /// The routes that could have served, or the one that was hoped for, each with what it lacks.
        routes: Vec<RouteInTheWay<'e>> as &[RouteInTheWay<'e>],
    }
}

report! {
    /// A gate that is blocked, at least in some situation.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::{Hoped, Stands};
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let why = evaluation.why_not(Hoped::Verdict(Verdict::TheoreticallyPossible))?;
    /// let gate = why.gates().last().expect("the evidence blocks it");
    /// let closing: Vec<_> = gate.because().iter().map(|(reason, clause)| (reason.id(), clause.stands())).collect();
    /// assert!(closing.contains(&("W-card-domestic-only".into(), Stands::Holds)), "{closing:?}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug)]
    pub struct GateInTheWay<'e> {
        /// The basis on which it is blocked.
        basis: Basis as Basis,
        /// The gate.
        gate: &'e Gate as &'e Gate,
        /// Whether it is blocked in every possible situation, or in some.
        state: GateState as GateState,
        /// The rules that close it, each with its condition.
        because: Vec<(Reason<'e>, Clause<'e>)> as &[(Reason<'e>, Clause<'e>)],
    }
}

report! {
    /// A route with what it lacks.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Hoped;
    /// use simbind::facts::{Goal, VirtualAccount};
    /// use simbind::model::Basis;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("ID", &Profile::new(Goal::Bind).with(VirtualAccount::None))?;
    /// let why = evaluation.why_not(Hoped::Route("ID-D-virtual-account"))?;
    /// assert_eq!((why.routes()[0].basis(), why.routes()[0].route().id()), (Basis::Document, "ID-D-virtual-account"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug)]
    pub struct RouteInTheWay<'e> {
        /// The basis on which it is documented.
        basis: Basis as Basis,
        /// The route.
        route: &'e Route as &'e Route,
        /// What it lacks. Empty: it is a way around wherever a gate is blocked.
        lacks: Vec<Lack<'e>> as &[Lack<'e>],
    }
}

/// Something that keeps a route from being a way around.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::analysis::{Hoped, Lack, Stands};
/// use simbind::facts::{Goal, VirtualAccount};
/// use simbind::{Profile, evaluate};
///
/// let evaluation = evaluate("ID", &Profile::new(Goal::Bind).with(VirtualAccount::None))?;
/// let why = evaluation.why_not(Hoped::Route("ID-D-virtual-account"))?;
/// let Lack::Precondition(clause) = &why.routes()[0].lacks()[0] else { panic!("it needs such an account") };
/// assert_eq!(clause.stands(), Stands::Fails);
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Lack<'e> {
    /// It is forbidden.
    Prohibited,
    /// It is about another country.
    OtherCountry,
    /// It does not serve the goal.
    OtherGoal,
    /// It is not in force on the day asked about: out of its dates, or all claims that it rests on are unsupported or
    /// out of effect.
    NotInForce,
    /// Its precondition does not hold, or is not known to hold.
    Precondition(Clause<'e>),
    /// It does not clear a gate that is blocked, at least in some situation.
    Uncleared(&'e Gate, GateState),
    /// Nothing is in its way, but it is not needed: every gate is open.
    NotNeeded,
}

impl<'r> Evaluation<'r> {
    /// Why a verdict or a route that a person hoped for does not come out, clause by clause.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::{Hoped, Stands};
    /// use simbind::facts::{Goal, VirtualAccount};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("ID", &Profile::new(Goal::Bind).with(VirtualAccount::None))?;
    /// let why_not = evaluation.why_not(Hoped::Route("ID-D-virtual-account"))?;
    /// assert_eq!(why_not.stands(), Stands::Fails);
    /// assert_eq!(why_not.routes()[0].lacks().len(), 1);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook has no such route, and when it is too hard ([`Error::is_too_hard`]).
    pub fn why_not(&self, hoped: Hoped<'_>) -> Result<WhyNot<'_>, Error> {
        match hoped {
            Hoped::Verdict(verdict) => {
                self.judge("why a verdict does not come out", |judge| self.why_not_verdict(verdict, judge))
            }
            Hoped::Route(id) => {
                let routes = &self.rulebook.model.routes;
                let Some(route) = routes.iter().find(|route| route.id == id) else {
                    let names = routes.iter().map(|route| route.id.as_str());
                    return Err(Error::unknown("route", id, suggest(id, names)));
                };
                self.judge("whether a route is a way around", |judge| {
                    let route = self.route_in_the_way(route, judge);
                    let stands = self.is_way_around(&route, judge);
                    WhyNot { stands, gates: Vec::new(), routes: vec![route] }
                })
            }
        }
    }

    fn why_not_verdict<'e>(&'e self, verdict: Verdict, judge: &mut Judge<'_, 'r>) -> WhyNot<'e> {
        let stands = if self.guaranteed() >= verdict {
            Stands::Holds
        } else if self.verdict() >= verdict {
            Stands::Open
        } else {
            Stands::Fails
        };
        let (mut gates, mut routes) = (Vec::new(), Vec::new());
        // The headline is the lesser of the opinions, so each opinion that falls short is in the way.
        for opinion in self.opinions().filter(|opinion| opinion.guaranteed() < verdict) {
            for (id, gate, state) in blocked(opinion) {
                let closing = opinion.reasons().filter(|reason| reason.decisive() && reason.gate_id() == id);
                let because = closing.filter_map(|reason| Some((reason, judge.clause(reason.condition()?))));
                gates.push(GateInTheWay { basis: opinion.basis(), gate, state, because: because.collect() });
            }
            if verdict <= Verdict::ViaWorkaround {
                let serving = self.rulebook.model.routes.iter().filter(|route| {
                    route.basis == opinion.basis()
                        && route.compliance != Compliance::Prohibited
                        && route.scope.covers(self.country)
                        && route.goals.contains(self.situation.goal)
                });
                routes.extend(serving.map(|route| self.route_in_the_way(route, judge)));
            }
        }
        WhyNot { stands, gates, routes }
    }

    fn route_in_the_way<'e>(&'e self, route: &'e Route, judge: &mut Judge<'_, 'r>) -> RouteInTheWay<'e> {
        let mut lacks = Vec::new();
        if route.compliance == Compliance::Prohibited {
            lacks.push(Lack::Prohibited);
        }
        if !route.scope.covers(self.country) {
            lacks.push(Lack::OtherCountry);
        }
        if !route.goals.contains(self.situation.goal) {
            lacks.push(Lack::OtherGoal);
        }
        if !in_force(&self.rulebook.model, route, self.as_of) {
            lacks.push(Lack::NotInForce);
        }
        let clause = judge.clause(&route.when);
        if clause.stands != Stands::Holds {
            lacks.push(Lack::Precondition(clause));
        }
        // A prohibited route clears no gate, so uncleared gates say nothing more about it.
        if route.compliance != Compliance::Prohibited
            && let Some(opinion) = self.opinion(route.basis)
        {
            let blocked = blocked(opinion).collect::<Vec<_>>();
            if blocked.is_empty() && lacks.is_empty() {
                lacks.push(Lack::NotNeeded);
            }
            let uncleared = blocked.into_iter().filter(|(id, ..)| !route.clears.contains(*id));
            lacks.extend(uncleared.map(|(_, gate, state)| Lack::Uncleared(gate, state)));
        }
        RouteInTheWay { basis: route.basis, route, lacks }
    }

    /// Whether a route is a way around, exactly: its precondition holds and it clears each blocked gate, provided that
    /// a gate is blocked in some situation.
    fn is_way_around(&self, way: &RouteInTheWay<'_>, judge: &mut Judge<'_, 'r>) -> Stands {
        let excluded = way
            .lacks
            .iter()
            .any(|lack| matches!(lack, Lack::Prohibited | Lack::OtherCountry | Lack::OtherGoal | Lack::NotInForce));
        let Some(opinion) = self.opinion(way.basis).filter(|_| !excluded) else { return Stands::Fails };
        if blocked(opinion).next().is_none() {
            return Stands::Fails;
        }
        let nodes = self.program.circuit.nodes(&self.program.matrix, judge.builder);
        let mut around = judge.builder.condition(&way.route.when, self.situation.goal);
        for (_, closed) in opinion.plan().gates.iter().filter(|(gate, _)| !way.route.clears.contains(*gate)) {
            around = judge.builder.and_not(around, nodes.node(*closed));
        }
        judge.stands(around)
    }
}

/// The gates that are blocked, at least in some situation.
fn blocked(opinion: Opinion<'_>) -> impl Iterator<Item = (GateId, &Gate, GateState)> {
    let gates = opinion.plan().gates.iter().zip(opinion.gates());
    let gates = gates.map(|((id, _), (gate, state))| (*id, gate, state));
    gates.filter(|(_, _, state)| *state != GateState::Open)
}

impl Lack<'_> {
    /// Whether the lack may disappear once open facts are known.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Hoped;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("ID", &Profile::new(Goal::Bind))?;
    /// let why = evaluation.why_not(Hoped::Route("ID-D-virtual-account"))?;
    /// assert!(why.routes()[0].lacks().iter().all(|lack| lack.is_open()), "nothing was told");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self {
            Lack::Precondition(clause) => clause.stands == Stands::Open,
            Lack::Uncleared(_, state) => *state == GateState::Depends,
            _ => false,
        }
    }
}

impl<'e> Opinion<'e> {
    /// The condition of a reason, clause by clause, each with its state. None for the silence of a basis.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Stands;
    /// use simbind::facts::{Goal, NumberType};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind).with(NumberType::Voip))?;
    /// let evidence = evaluation.evidence().expect("there is some");
    /// let reason = evidence.reasons().find(|reason| reason.id() == "W-not-a-mobile-line").expect("it holds");
    /// assert_eq!(evidence.clauses_of(reason)?.map(|clause| clause.stands()), Some(Stands::Holds));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn clauses_of(self, reason: Reason<'e>) -> Result<Option<Clause<'e>>, Error> {
        let judged = |when| self.evaluation().judge("how a condition stands", |judge| judge.clause(when));
        reason.condition().map(judged).transpose()
    }
}
