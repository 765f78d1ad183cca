use super::clause::{Clause, Stands};
use crate::engine::compile::in_force;
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Reason};
use crate::engine::model::{Basis, Compliance, Gate, Route};
use crate::engine::suggest::suggest;
use crate::engine::verdict::{GateState, Verdict};
use crate::engine::worlds::{Constraints, Node};

/// What a person hoped for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hoped<'h> {
    /// That this verdict, or a better one, comes out.
    Verdict(Verdict),
    /// That this route, by name, is a way around.
    Route(&'h str),
}

/// Why what was hoped for does not come out.
#[derive(Clone, Debug)]
pub struct WhyNot<'e> {
    /// Whether it comes out after all: in every situation that is possible (`Holds`), in some (`Open`) or in none
    /// (`Fails`).
    pub stands: Stands,
    /// For a verdict: on each basis, the gates that are in the way, and why.
    pub gates: Vec<GateInTheWay<'e>>,
    /// The routes that could have served, or the one that was hoped for, with what each lacks.
    pub routes: Vec<RouteInTheWay<'e>>,
}

/// A gate that is blocked, in some situation at least.
#[derive(Clone, Debug)]
pub struct GateInTheWay<'e> {
    /// The basis on which it is.
    pub basis: Basis,
    /// The gate.
    pub gate: &'e Gate,
    /// Whether it is blocked in every situation that is possible, or in some.
    pub state: GateState,
    /// The rules that close it, each with its condition.
    pub because: Vec<(Reason<'e>, Clause<'e>)>,
}

/// A route, and what it lacks.
#[derive(Clone, Debug)]
pub struct RouteInTheWay<'e> {
    /// The basis on which it is documented.
    pub basis: Basis,
    /// The route.
    pub route: &'e Route,
    /// What it lacks. Empty: it is a way around wherever a gate is blocked.
    pub lacks: Vec<Lack<'e>>,
}

/// Something that keeps a route from being a way around.
#[derive(Clone, Debug)]
pub enum Lack<'e> {
    /// It is forbidden.
    Prohibited,
    /// It is about another country.
    OtherCountry,
    /// It does not serve the goal.
    OtherGoal,
    /// It is not in force on the day asked about: out of its dates, or all that it rests on is unsupported or out of
    /// effect.
    NotInForce,
    /// What it needs is not in hand, or not known to be.
    Precondition(Clause<'e>),
    /// It does not clear a gate that is blocked, at least in some situation.
    Uncleared(&'e Gate, GateState),
    /// Nothing is in its way, and nothing needs it: every gate is open.
    NotNeeded,
}

impl Evaluation<'_> {
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
    /// assert_eq!(why_not.stands, Stands::Fails);
    /// assert_eq!(why_not.routes[0].lacks.len(), 1);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook has no such route, and when it is too hard ([`Error::is_too_hard`]).
    pub fn why_not(&self, hoped: Hoped<'_>) -> Result<WhyNot<'_>, Error> {
        match hoped {
            Hoped::Verdict(verdict) => self.why_not_verdict(verdict),
            Hoped::Route(id) => {
                let routes = &self.rulebook.model.routes;
                let Some(route) = routes.iter().find(|route| route.id == id) else {
                    let names = routes.iter().map(|route| route.id.as_str());
                    return Err(Error::unknown("route", id, suggest(id, names)));
                };
                let route = self.route_in_the_way(route)?;
                let stands = self.is_way_around(&route)?;
                Ok(WhyNot { stands, gates: Vec::new(), routes: vec![route] })
            }
        }
    }

    fn why_not_verdict(&self, verdict: Verdict) -> Result<WhyNot<'_>, Error> {
        let stands = if self.guaranteed() >= verdict {
            Stands::Holds
        } else if self.verdict() >= verdict {
            Stands::Open
        } else {
            Stands::Fails
        };
        let (mut gates, mut routes) = (Vec::new(), Vec::new());
        if stands == Stands::Holds {
            return Ok(WhyNot { stands, gates, routes });
        }
        // The headline is the lesser of the opinions: each that falls short is in the way.
        for opinion in self.opinions().filter(|opinion| opinion.guaranteed() < verdict) {
            for (gate, state) in opinion.gates().filter(|(_, state)| *state != GateState::Open) {
                let closing = opinion
                    .reasons()
                    .filter(|reason| reason.decisive() && reason.gate().is_some_and(|of| std::ptr::eq(of, gate)));
                let because = closing.filter_map(|reason| Some((reason, reason.condition()?)));
                let because = because.map(|(reason, when)| Ok((reason, self.clause(when)?)));
                let because = because.collect::<Result<Vec<_>, Error>>()?;
                gates.push(GateInTheWay { basis: opinion.basis(), gate, state, because });
            }
            if verdict <= Verdict::ViaWorkaround {
                let model = &self.rulebook.model;
                let serving = model.routes.iter().filter(|route| {
                    route.basis == opinion.basis()
                        && route.compliance != Compliance::Prohibited
                        && route.scope.covers(self.country)
                        && route.goals & (1 << self.situation.goal) != 0
                });
                for route in serving {
                    routes.push(self.route_in_the_way(route)?);
                }
            }
        }
        Ok(WhyNot { stands, gates, routes })
    }

    fn route_in_the_way<'e>(&'e self, route: &'e Route) -> Result<RouteInTheWay<'e>, Error> {
        let mut lacks = Vec::new();
        if route.compliance == Compliance::Prohibited {
            lacks.push(Lack::Prohibited);
        }
        if !route.scope.covers(self.country) {
            lacks.push(Lack::OtherCountry);
        }
        if route.goals & (1 << self.situation.goal) == 0 {
            lacks.push(Lack::OtherGoal);
        }
        if !in_force(&self.rulebook.model, route.basis, route.period, &route.because, self.as_of) {
            lacks.push(Lack::NotInForce);
        }
        let clause = self.clause(&route.when)?;
        if clause.stands != Stands::Holds {
            lacks.push(Lack::Precondition(clause));
        }
        // A prohibited route clears nothing, wherever it leads.
        if route.compliance != Compliance::Prohibited
            && let Some(opinion) = self.opinions().find(|opinion| opinion.basis() == route.basis)
        {
            let blocked = opinion.gates().filter(|(_, state)| *state != GateState::Open).collect::<Vec<_>>();
            if blocked.is_empty() && lacks.is_empty() {
                lacks.push(Lack::NotNeeded);
            }
            let uncleared = blocked.into_iter().filter(|(gate, _)| !self.clears(route, gate));
            lacks.extend(uncleared.map(|(gate, state)| Lack::Uncleared(gate, state)));
        }
        Ok(RouteInTheWay { basis: route.basis, route, lacks })
    }

    /// Whether a route is a way around, exactly: what it needs is in hand and it clears each gate that is blocked,
    /// where any is in some situation.
    fn is_way_around(&self, way: &RouteInTheWay<'_>) -> Result<Stands, Error> {
        let excluded = |lack: &Lack<'_>| {
            matches!(lack, Lack::Prohibited | Lack::OtherCountry | Lack::OtherGoal | Lack::NotInForce)
        };
        let plans = [(Basis::Document, &self.decision.document), (Basis::Evidence, &self.decision.evidence)];
        let plan = plans.into_iter().find(|(basis, _)| *basis == way.basis).and_then(|(_, plan)| plan.as_ref());
        let Some(plan) = plan.filter(|_| !way.lacks.iter().any(excluded)) else { return Ok(Stands::Fails) };
        let mut builder = self.builder();
        let constraints = Constraints::new(&self.rulebook.model.vocabulary, self.situation.goal, &mut builder);
        let mut around = builder.condition(&way.route.when, self.situation.goal);
        let mut blocked = Node::FALSE;
        let (everything, closed) = (self.everything(), [0, 1, 0, 0, 0, 0, 0, 0]);
        for (gate, function) in &plan.gates {
            let shut = builder.thaw(function, &everything, closed);
            blocked = builder.or(blocked, shut);
            if way.route.clears & (1 << gate) == 0 {
                let open = builder.not(shut);
                around = builder.and(around, open);
            }
        }
        let needed = constraints.confine(blocked, &mut builder).outcomes(&self.situation.worlds);
        let outcomes = constraints.confine(around, &mut builder).outcomes(&self.situation.worlds);
        if !needed.has(1) {
            return Ok(Stands::Fails);
        }
        match (outcomes.has(1), outcomes.has(0)) {
            _ if builder.exhausted() => Err(Error::too_hard("whether a route is a way around")),
            (true, false) => Ok(Stands::Holds),
            (true, true) => Ok(Stands::Open),
            _ => Ok(Stands::Fails),
        }
    }

    fn clears(&self, route: &Route, gate: &Gate) -> bool {
        let gates = self.rulebook.model.vocabulary.gates.iter();
        gates.enumerate().any(|(place, of)| std::ptr::eq(of, gate) && route.clears & (1 << place) != 0)
    }
}

impl Lack<'_> {
    /// Whether it may turn out not to be lacking, once open facts are known.
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
    /// The condition under which a reason holds, clause by clause, with how each clause stands. None for the silence of a
    /// basis.
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn clauses_of(self, reason: Reason<'e>) -> Result<Option<Clause<'e>>, Error> {
        reason.condition().map(|when| self.evaluation().clause(when)).transpose()
    }
}
