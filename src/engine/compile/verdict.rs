use jiff::civil::Date;

use super::decision::Key;
use super::gates::{Gates, gates};
use crate::engine::model::{Basis, Compliance, Model, Period, Route, Rule, Vocabulary};
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Node};

/// What takes part in an opinion, each with its place in the model.
#[derive(Clone)]
pub(crate) struct Parts<'m> {
    /// The rules that concern the goal.
    pub(crate) rules: Vec<(usize, &'m Rule)>,
    /// Every route, also one that serves other goals or is prohibited.
    pub(crate) routes: Vec<(usize, &'m Route)>,
}

/// Whether something that rests on claims takes part on a basis and day.
pub(crate) fn in_force(model: &Model, basis: Basis, period: Period, because: &[usize], day: Date) -> bool {
    let mut claims = because.iter().filter_map(|claim| model.claims.get(*claim)).filter(|claim| !claim.retracted);
    let decides = match basis {
        // The document's opinion is what it says, whatever became of its claims.
        Basis::Document => claims.next().is_some(),
        Basis::Evidence => claims.any(|claim| claim.supported() && claim.in_effect(day)),
    };
    decides && period.covers(day)
}

/// What takes part in an opinion. None where the basis has nothing to say about the country.
pub(crate) fn parts(model: &Model, key: Key, basis: Basis) -> Option<Parts<'_>> {
    let of_country = |rule: &Rule| rule.basis == basis && rule.scope.covers(key.country);
    match basis {
        Basis::Document => model.countries.get(key.country)?.document.as_ref().map(|_| ())?,
        Basis::Evidence => model.rules.iter().any(of_country).then_some(())?,
    }
    let rules = model.rules.iter().enumerate().filter(|(_, rule)| {
        of_country(rule)
            && rule.goals & (1 << key.goal) != 0
            && in_force(model, basis, rule.period, &rule.because, key.day)
    });
    let routes = model.routes.iter().enumerate().filter(|(_, route)| {
        route.basis == basis
            && route.scope.covers(key.country)
            && in_force(model, basis, route.period, &route.because, key.day)
    });
    Some(Parts { rules: rules.collect(), routes: routes.collect() })
}

/// The gates of a goal and the verdict that follows.
pub(crate) struct Judged {
    pub(crate) gates: Gates,
    /// The outcome is that of the [`Verdict`].
    pub(crate) verdict: Node,
}

/// Judges a goal by what takes part. None where the vocabulary has no such goal.
pub(crate) fn judge(
    vocabulary: &Vocabulary,
    goal: usize,
    means: Option<usize>,
    parts: &Parts<'_>,
    builder: &mut Builder,
) -> Option<Judged> {
    let gates = gates(vocabulary, goal, vocabulary.goals.get(goal)?, means, &parts.rules, builder);
    let mut shut = Node::FALSE;
    for (_, blocked) in &gates.blocked {
        shut = builder.or(shut, *blocked);
    }
    let mut around = Node::FALSE;
    let ways = parts.routes.iter().map(|(_, route)| route);
    for route in ways.filter(|route| route.compliance != Compliance::Prohibited && route.goals & (1 << goal) != 0) {
        let mut holds = builder.condition(&route.when, goal);
        for (gate, blocked) in &gates.blocked {
            if route.clears & (1 << gate) == 0 {
                let open = builder.not(*blocked);
                holds = builder.and(holds, open);
            }
        }
        around = builder.or(around, holds);
    }
    let by_route = builder.choose(
        around,
        Node::constant(Verdict::ViaWorkaround.outcome()),
        Node::constant(Verdict::NotDirectly.outcome()),
    );
    let verdict = builder.choose(shut, by_route, Node::constant(Verdict::TheoreticallyPossible.outcome()));
    Some(Judged { gates, verdict })
}
