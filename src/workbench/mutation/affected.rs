use super::edit::{Edit, Entry, Instead};
use crate::engine::compile::in_force;
use crate::engine::model::{Basis, Compliance, Condition, Model, Scope};
use crate::engine::worlds::{Builder, Diagram};
use jiff::civil::Date;

/// What a question must have in common with a change for its answer to be able to change. Where in doubt it may.
pub(super) struct Affected {
    scopes: Vec<Scope>,
    /// The goals that are concerned, a bit each.
    goals: u64,
    /// Where the condition of an entry is not what it was, for each goal; none: it may be anything.
    differs: Option<Vec<(usize, Diagram)>>,
}

impl Affected {
    /// What a change concerns.
    pub(super) fn new(edit: &Edit, model: &Model) -> Affected {
        let mut affected = Affected { scopes: vec![Scope::World], goals: u64::MAX, differs: None };
        affected.scopes.splice(.., edit.scope(model).or(Some(Scope::World)));
        match (edit.entry, &edit.instead) {
            (Entry::Rule(at), Instead::Rule(new)) => {
                let Some(old) = model.rules.get(at) else { return affected };
                affected.goals = old.goals | new.goals;
                if old.when != new.when {
                    affected.differs = Some(differ(model, affected.goals, (&old.when, true), (&new.when, true)));
                } else if old.goals != new.goals {
                    affected.goals = old.goals ^ new.goals;
                }
            }
            (Entry::Route(at), Instead::Route(new)) => {
                let Some(old) = model.routes.get(at) else { return affected };
                // What is prohibited is refused whatever the goal.
                let prohibited = Compliance::Prohibited;
                if old.compliance != prohibited && new.compliance != prohibited {
                    affected.goals = if old.goals == new.goals { old.goals } else { old.goals ^ new.goals };
                }
                if old.when != new.when {
                    let known = |when: &Condition| old.compliance != prohibited || *when != Condition::Always;
                    let (was, is) = ((&old.when, known(&old.when)), (&new.when, known(&new.when)));
                    affected.differs = Some(differ(model, affected.goals, was, is));
                }
            }
            (Entry::Alternative(at), Instead::Alternative(new)) => {
                let Some(old) = model.alternatives.get(at) else { return affected };
                affected.goals = old.goals | new.goals;
                if old.when != new.when {
                    affected.differs = Some(differ(model, affected.goals, (&old.when, true), (&new.when, true)));
                } else if old.goals != new.goals {
                    affected.goals = old.goals ^ new.goals;
                }
            }
            (Entry::Claim(claim), _) => {
                let users = users(model, claim);
                affected.scopes = users.iter().map(|(scope, _)| *scope).collect();
                affected.goals = users.iter().fold(0, |all, (_, goals)| all | goals);
            }
            _ => {}
        }
        affected
    }

    /// Whether the answer to a question about a box of worlds can change.
    pub(super) fn reaches(&self, country: usize, goal: usize, worlds: &[u64]) -> bool {
        self.goals & (1 << goal) != 0
            && self.scopes.iter().any(|scope| scope.covers(country))
            && self.differs.as_ref().is_none_or(|all| {
                all.iter().find(|(of, _)| *of == goal).is_some_and(|(_, differs)| differs.outcomes(worlds).has(1))
            })
    }

    /// Whether no world that can be is decided otherwise.
    pub(super) fn nothing(&self) -> bool {
        self.differs.as_ref().is_some_and(|all| all.iter().all(|(_, differs)| !differs.reaches(1)))
    }

    pub(super) fn covers(&self, country: usize) -> bool {
        self.scopes.iter().any(|scope| scope.covers(country))
    }

    pub(super) fn goals(&self) -> u64 {
        self.goals
    }
}

/// Where conditions differ, for each goal; a condition that does not count is true nowhere.
fn differ(model: &Model, goals: u64, old: (&Condition, bool), new: (&Condition, bool)) -> Vec<(usize, Diagram)> {
    let mut builder = Builder::new(model.vocabulary.facts.iter().map(|fact| fact.values.len()));
    let mut all = Vec::new();
    for goal in (0..model.vocabulary.goals.len()).filter(|goal| goals & (1 << goal) != 0) {
        let constraints = crate::engine::worlds::Constraints::new(&model.vocabulary, goal, &mut builder);
        let mut node = |(when, counts): (&Condition, bool)| {
            if counts { builder.condition(when, goal) } else { crate::engine::worlds::Node::FALSE }
        };
        let (old, new) = (node(old), node(new));
        let neither = builder.not(new);
        let differs = builder.choose(old, neither, new);
        all.push((goal, constraints.confine(differs, &mut builder)));
    }
    all
}

/// What rests on a claim: where it holds, and for which goals. What is prohibited, and steps, are there for every goal.
fn users(model: &Model, claim: usize) -> Vec<(Scope, u64)> {
    let rests = |because: &[usize]| because.contains(&claim);
    let rules = model.rules.iter().filter(|rule| rests(&rule.because)).map(|rule| (rule.scope, rule.goals));
    let routes =
        model.routes.iter().filter(|route| rests(&route.because)).map(|route| {
            (route.scope, if route.compliance == Compliance::Prohibited { u64::MAX } else { route.goals })
        });
    let others = model.alternatives.iter().filter(|other| rests(&other.because));
    let others = others.map(|other| (other.scope, other.goals));
    rules.chain(routes).chain(others).collect()
}

/// Whether the entry that is changed takes part on a day, before or after the change.
pub(super) fn takes_part(edit: &Edit, before: &Model, after: &Model, day: Date) -> bool {
    let either = |test: &dyn Fn(&Model) -> Option<bool>| {
        test(before).unwrap_or(true) || (edit.instead != Instead::Nothing && test(after).unwrap_or(true))
    };
    let on = |model: &Model, basis: Basis, period, because: &[usize]| in_force(model, basis, period, because, day);
    match edit.entry {
        Entry::Rule(at) => {
            either(&|model| model.rules.get(at).map(|rule| on(model, rule.basis, rule.period, &rule.because)))
        }
        Entry::Route(at) => {
            either(&|model| model.routes.get(at).map(|route| on(model, route.basis, route.period, &route.because)))
        }
        Entry::Alternative(at) => either(&|model| {
            model.alternatives.get(at).map(|other| on(model, other.basis, other.period, &other.because))
        }),
        Entry::Claim(at) => {
            let counts = |model: &Model| model.claims.get(at).map(|claim| claim.supported() && claim.in_effect(day));
            counts(before) != counts(after)
        }
        Entry::Step(_) | Entry::Impossible(_) => true,
    }
}
