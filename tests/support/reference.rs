//! The reference evaluator: slow, and obviously right. It enumerates worlds and judges each by itself, as section 2 of the
//! design says it, with no diagram, no compilation and nothing of the library but the model.

use std::collections::BTreeMap;

use super::plain::{Basis, Compliance, Condition, Effect, Model, Role, Route, Rule};
use jiff::civil::Date;

/// A question by places in the model.
#[derive(Clone, Debug)]
pub struct Asked {
    pub country: usize,
    pub goal: usize,
    pub means: Option<usize>,
    pub nothing_else: bool,
    /// For each fact its possible values; none where nothing was told.
    pub told: Vec<Option<Vec<usize>>>,
    pub day: Date,
}

/// An answer in a form that can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub verdict: u8,
    pub guaranteed: u8,
    pub opinions: BTreeMap<&'static str, Opinion>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    pub verdict: u8,
    pub guaranteed: u8,
    pub gates: BTreeMap<String, &'static str>,
    /// Rule to (always, decisive).
    pub reasons: BTreeMap<String, (bool, bool)>,
    /// Route to always.
    pub routes: BTreeMap<String, bool>,
    /// Route to engaged.
    pub refused: BTreeMap<String, bool>,
    /// Alternative to always.
    pub alternatives: BTreeMap<String, bool>,
}

/// More worlds than this are not enumerated.
pub const LIMIT: usize = 3_000;

/// The answer; an error where the facts contradict one another; none where there are too many worlds.
pub fn answer(model: &Model, asked: &Asked) -> Option<Result<Answer, ()>> {
    let mut values = model
        .vocabulary
        .facts
        .iter()
        .zip(&asked.told)
        .map(|(fact, told)| told.clone().unwrap_or_else(|| fact.untold()))
        .collect::<Vec<_>>();
    // Facts that nothing mentions make no difference: one value of each is enough.
    let mentioned = mentioned(model, asked);
    for (fact, values) in values.iter_mut().enumerate() {
        if !mentioned.contains(&fact) {
            values.truncate(1);
        }
    }
    if values
        .iter()
        .try_fold(1_usize, |count, values| count.checked_mul(values.len()))
        .is_none_or(|count| count > LIMIT)
    {
        return None;
    }
    // What is not mentioned must still be able to be somehow.
    if !rest_can_be(model, &mentioned, asked.goal) || worlds(model, &values, &mentioned, asked.goal).is_empty() {
        return Some(Err(()));
    }
    if asked.nothing_else {
        for holding in &model.vocabulary.holdings {
            if asked.told[*holding].is_none() && mentioned.contains(holding) {
                let none = model.vocabulary.facts[*holding].value("none").expect("a holding can be none");
                let before = std::mem::replace(&mut values[*holding], vec![none]);
                if worlds(model, &values, &mentioned, asked.goal).is_empty() {
                    values[*holding] = before;
                }
            }
        }
    }
    let worlds = worlds(model, &values, &mentioned, asked.goal);
    let mut opinions = BTreeMap::new();
    let mut headline: Vec<u8> = vec![u8::MAX; worlds.len()];
    for basis in Basis::ALL {
        let name = basis.as_str();
        if let Some((opinion, verdicts)) = opinion(model, asked, basis, &worlds) {
            opinions.insert(name, opinion);
            for (headline, verdict) in headline.iter_mut().zip(verdicts) {
                *headline = (*headline).min(verdict);
            }
        }
    }
    Some(Ok(Answer {
        verdict: *headline.iter().max().expect("there is a world"),
        guaranteed: *headline.iter().min().expect("there is a world"),
        opinions,
    }))
}

fn mentioned(model: &Model, asked: &Asked) -> Vec<usize> {
    let mut facts = Vec::new();
    let covers = |scope: super::plain::Scope| scope.covers(asked.country);
    facts.extend(model.rules.iter().filter(|rule| covers(rule.scope)).flat_map(|rule| rule.when.facts()));
    facts.extend(model.routes.iter().filter(|route| covers(route.scope)).flat_map(|route| route.when.facts()));
    facts.extend(model.alternatives.iter().filter(|other| covers(other.scope)).flat_map(|other| other.when.facts()));
    // Impossible worlds carry over from any fact to those that they tie to it.
    facts.sort_unstable();
    facts.dedup();
    loop {
        let before = facts.len();
        for impossible in &model.vocabulary.impossible {
            let tied = impossible.when.facts();
            if tied.iter().any(|fact| facts.contains(fact) || asked.told[*fact].is_some()) {
                facts.extend(tied.into_iter().filter(|fact| !facts.contains(fact)).collect::<Vec<_>>());
            }
        }
        facts.sort_unstable();
        facts.dedup();
        if facts.len() == before {
            return facts;
        }
    }
}

/// Whether the facts that are not mentioned, and that nothing ties to those that are, have a world that can be. Nothing
/// was told of them: impossible worlds tie a fact that was told to the mentioned ones.
fn rest_can_be(model: &Model, mentioned: &[usize], goal: usize) -> bool {
    let mut open: Vec<usize> = (0..model.vocabulary.facts.len()).filter(|fact| !mentioned.contains(fact)).collect();
    while let Some(first) = open.pop() {
        let mut group = vec![first];
        loop {
            let before = group.len();
            for impossible in &model.vocabulary.impossible {
                let tied = impossible.when.facts();
                if tied.iter().any(|fact| group.contains(fact)) {
                    group.extend(tied.into_iter().filter(|fact| !group.contains(fact)).collect::<Vec<_>>());
                }
            }
            if group.len() == before {
                break;
            }
        }
        open.retain(|fact| !group.contains(fact));
        let all = |fact: usize| (0..model.vocabulary.facts[fact].values.len()).collect::<Vec<_>>();
        let values: Vec<Vec<usize>> = (0..model.vocabulary.facts.len())
            .map(|fact| if group.contains(&fact) { all(fact) } else { vec![0] })
            .collect();
        if worlds(model, &values, &group, goal).is_empty() {
            return false;
        }
    }
    true
}

/// Every world of these values that can be, as far as impossible worlds speak of the facts that are looked at.
fn worlds(model: &Model, values: &[Vec<usize>], looked_at: &[usize], goal: usize) -> Vec<Vec<usize>> {
    let speaks = |condition: &Condition| {
        let facts = condition.facts();
        facts.is_empty() || facts.iter().any(|fact| looked_at.contains(fact))
    };
    let mut worlds = vec![Vec::new()];
    for values in values {
        worlds = worlds
            .into_iter()
            .flat_map(|world: Vec<usize>| {
                values.iter().map(move |value| world.iter().copied().chain([*value]).collect::<Vec<_>>())
            })
            .collect();
    }
    let rules: Vec<&Condition> =
        model.vocabulary.impossible.iter().map(|rule| &rule.when).filter(|when| speaks(when)).collect();
    worlds.retain(|world| !rules.iter().any(|when| when.holds(world, goal)));
    worlds
}

/// What is found in one world.
struct Judged {
    verdict: u8,
    blocked: Vec<(usize, bool)>,
    held: Vec<usize>,
    named: Vec<usize>,
    means_matter: bool,
}

/// Whether something that rests on these claims counts on a basis, on the day asked about.
pub fn takes_part(model: &Model, asked: &Asked, basis: Basis, because: &[usize], period: super::plain::Period) -> bool {
    period.from.is_none_or(|from| asked.day >= from)
        && period.until.is_none_or(|until| asked.day < until)
        && because.iter().map(|claim| &model.claims[*claim]).any(|claim| match basis {
            Basis::Document => !claim.retracted,
            Basis::Evidence => claim.supported() && claim.in_effect(asked.day),
        })
}

/// The verdict of each world on each basis; none where a basis has nothing to say.
pub fn verdicts(model: &Model, asked: &Asked, worlds: &[Vec<usize>]) -> [Option<Vec<u8>>; 2] {
    Basis::ALL.map(|basis| opinion(model, asked, basis, worlds).map(|(_, verdicts)| verdicts))
}

/// The verdict of one opinion in each of these worlds, which must be some.
pub fn verdicts_on(model: &Model, asked: &Asked, basis: Basis, worlds: &[Vec<usize>]) -> Option<Vec<u8>> {
    opinion(model, asked, basis, worlds).map(|(_, verdicts)| verdicts)
}

/// What was found in one world by one opinion.
pub struct InWorld {
    pub verdict: u8,
    pub blocked: Vec<(usize, bool)>,
    /// The rules that have something to say.
    pub speak: Vec<String>,
}

/// What one opinion finds in each of these worlds.
pub fn in_worlds(model: &Model, asked: &Asked, basis: Basis, worlds: &[Vec<usize>]) -> Option<Vec<InWorld>> {
    let (rules, routes) = taking_part(model, asked, basis)?;
    let one = |world: &Vec<usize>| {
        let judged = judge(model, asked, &rules, &routes, world);
        let speak = rules.iter().filter(|rule| speaks(rule, world, asked, &judged)).map(|rule| rule.id.clone());
        InWorld { speak: speak.collect(), verdict: judged.verdict, blocked: judged.blocked }
    };
    Some(worlds.iter().map(one).collect())
}

/// The rules about a goal, and the routes, that take part in an opinion.
pub fn taking_part<'m>(model: &'m Model, asked: &Asked, basis: Basis) -> Option<(Vec<&'m Rule>, Vec<&'m Route>)> {
    let has = match basis {
        Basis::Document => model.countries[asked.country].document.is_some(),
        Basis::Evidence => model.rules.iter().any(|rule| rule.basis == basis && rule.scope.covers(asked.country)),
    };
    if !has {
        return None;
    }
    let rules = model.rules.iter().filter(|rule| {
        rule.basis == basis
            && rule.scope.covers(asked.country)
            && rule.goals & (1 << asked.goal) != 0
            && takes_part(model, asked, basis, &rule.because, rule.period)
    });
    let routes = model.routes.iter().filter(|route| {
        route.basis == basis
            && route.scope.covers(asked.country)
            && takes_part(model, asked, basis, &route.because, route.period)
    });
    Some((rules.collect(), routes.collect()))
}

fn opinion(model: &Model, asked: &Asked, basis: Basis, worlds: &[Vec<usize>]) -> Option<(Opinion, Vec<u8>)> {
    let (rules, routes) = taking_part(model, asked, basis)?;
    let counts = |because: &[usize], period| takes_part(model, asked, basis, because, period);
    let of_goal = |goals: u64| goals & (1 << asked.goal) != 0;
    let judged: Vec<Judged> = worlds.iter().map(|world| judge(model, asked, &rules, &routes, world)).collect();
    let goal = &model.vocabulary.goals[asked.goal];

    let mut reasons = BTreeMap::new();
    for gate in &goal.gates {
        let name = &model.vocabulary.gates[*gate].id;
        if !rules.iter().any(|rule| rule.gate == *gate) {
            reasons.insert(format!("silence-{name}"), (true, false));
        }
    }
    for rule in &rules {
        let holds: Vec<bool> =
            worlds.iter().zip(&judged).map(|(world, judged)| speaks(rule, world, asked, judged)).collect();
        let decisive = judged.iter().zip(&holds).any(|(judged, holds)| {
            *holds
                && rule.effect == Effect::Blocks
                && judged.blocked.iter().any(|(gate, blocked)| *gate == rule.gate && *blocked)
        });
        if holds.contains(&true) {
            reasons.insert(rule.id.clone(), (!holds.contains(&false), decisive));
        }
    }
    let held = |when: &Condition| {
        let holds: Vec<bool> = worlds.iter().map(|world| when.holds(world, asked.goal)).collect();
        (holds.contains(&true), !holds.contains(&false))
    };
    let mut opinion = Opinion {
        verdict: judged.iter().map(|judged| judged.verdict).max().expect("there is a world"),
        guaranteed: judged.iter().map(|judged| judged.verdict).min().expect("there is a world"),
        gates: goal
            .gates
            .iter()
            .map(|gate| {
                let states: Vec<bool> = judged
                    .iter()
                    .map(|judged| judged.blocked.iter().any(|(of, blocked)| of == gate && *blocked))
                    .collect();
                let state = match (states.contains(&true), states.contains(&false)) {
                    (true, true) => "depends",
                    (true, false) => "blocked",
                    (false, _) => "open",
                };
                (model.vocabulary.gates[*gate].id.clone(), state)
            })
            .collect(),
        reasons,
        routes: BTreeMap::new(),
        refused: BTreeMap::new(),
        alternatives: BTreeMap::new(),
    };
    for route in &routes {
        let (some, all) = held(&route.when);
        if route.compliance == Compliance::Prohibited {
            let engaged = all && route.when != Condition::Always;
            if engaged || of_goal(route.goals) {
                opinion.refused.insert(route.id.clone(), engaged);
            }
        } else if some && of_goal(route.goals) {
            opinion.routes.insert(route.id.clone(), all);
        }
    }
    for other in &model.alternatives {
        if other.basis == basis
            && other.scope.covers(asked.country)
            && of_goal(other.goals)
            && counts(&other.because, other.period)
        {
            // Not offered in a world where the means with which it is paid is closed.
            let closed = |world: &[usize]| {
                rules.iter().any(|rule| {
                    other.means.is_some()
                        && rule.means == other.means
                        && (rule.role, rule.effect) == (Role::Ordinary, Effect::Blocks)
                        && model.vocabulary.gates[rule.gate].needs_means
                        && rule.when.holds(world, asked.goal)
                })
            };
            let holds =
                worlds.iter().map(|world| other.when.holds(world, asked.goal) && !closed(world)).collect::<Vec<_>>();
            let (some, all) = (holds.contains(&true), !holds.contains(&false));
            if some {
                opinion.alternatives.insert(other.id.clone(), all);
            }
        }
    }
    Some((opinion, judged.into_iter().map(|judged| judged.verdict).collect()))
}

/// Whether a rule has something to say in a world.
fn speaks(rule: &Rule, world: &[usize], asked: &Asked, judged: &Judged) -> bool {
    let when = rule.when.holds(world, asked.goal);
    match (rule.role, rule.means) {
        (Role::Ordinary, None) => when,
        (Role::WithoutMeans, _) => when && judged.means_matter && judged.held.is_empty(),
        (Role::NamesMeans, Some(means)) if rule.stands_for.is_some() => {
            let known = judged.named.contains(&means);
            let target = rule.stands_for.expect("it stands for a means");
            let counts = if known { target == means } else { judged.named.contains(&target) };
            when && counts && asked.means == Some(means) && judged.held.contains(&target)
        }
        (_, Some(means)) => when && judged.held.contains(&means),
        (_, None) => false,
    }
}

fn judge(model: &Model, asked: &Asked, rules: &[&Rule], routes: &[&Route], world: &[usize]) -> Judged {
    let goal = &model.vocabulary.goals[asked.goal];
    let holds = |rule: &Rule| rule.when.holds(world, asked.goal);
    let needs_means = |gate: &usize| model.vocabulary.gates[*gate].needs_means;
    let naming: Vec<&&Rule> = rules.iter().filter(|rule| rule.role == Role::NamesMeans).collect();
    let held_directly =
        |means: usize| naming.iter().any(|rule| rule.stands_for.is_none() && rule.means == Some(means) && holds(rule));
    let named: Vec<usize> =
        naming.iter().filter(|rule| rule.stands_for.is_none()).filter_map(|rule| rule.means).collect();
    let means_matter = goal.gates.iter().any(needs_means) && !named.is_empty();
    // A named means counts itself where the basis knows it, else whatever it stands for.
    let mut held: Vec<usize> = match asked.means {
        None => named.clone(),
        Some(asked) if named.contains(&asked) => vec![asked],
        Some(asked) => naming
            .iter()
            .filter(|rule| rule.means == Some(asked) && holds(rule))
            .filter_map(|rule| rule.stands_for)
            .collect(),
    };
    held.retain(|means| held_directly(*means));
    held.sort_unstable();
    held.dedup();

    let blocks = |gate: usize, means: Option<usize>| {
        rules.iter().any(|rule| {
            rule.role == Role::Ordinary
                && rule.effect == Effect::Blocks
                && rule.gate == gate
                && rule.means == means
                && holds(rule)
        })
    };
    let mut blocked: Vec<(usize, bool)> = Vec::new();
    let mut alive = held.clone();
    let first = goal.gates.iter().filter(|gate| needs_means(gate));
    let then = goal.gates.iter().filter(|gate| !needs_means(gate));
    for gate in first.chain(then) {
        let mut closed = blocks(*gate, None);
        if means_matter {
            let through: Vec<usize> = alive.iter().copied().filter(|means| !blocks(*gate, Some(*means))).collect();
            if through.is_empty() {
                closed |= needs_means(gate) || !alive.is_empty();
            } else {
                alive = through;
            }
        }
        blocked.push((*gate, closed));
    }
    let shut: Vec<usize> = blocked.iter().filter(|(_, blocked)| *blocked).map(|(gate, _)| *gate).collect();
    let way = routes.iter().any(|route| {
        route.compliance != Compliance::Prohibited
            && route.goals & (1 << asked.goal) != 0
            && route.when.holds(world, asked.goal)
            && shut.iter().all(|gate| route.clears & (1 << gate) != 0)
    });
    let verdict = if shut.is_empty() { 2 } else { u8::from(way) };
    Judged { verdict, blocked, held, named, means_matter }
}

/// The question as the library is asked it.
pub fn profile(rulebook: &simbind::Rulebook, asked: &Asked) -> Result<simbind::Profile, simbind::Error> {
    let vocabulary = rulebook.vocabulary();
    let mut profile = simbind::Profile::in_words_of(vocabulary).with_goal(vocabulary.goals()[asked.goal].id())?;
    if let Some(means) = asked.means {
        profile = profile.with_means(vocabulary.means()[means].id())?;
    }
    for (fact, told) in vocabulary.facts().iter().zip(&asked.told) {
        if let Some(values) = told {
            profile = profile.set_any(fact.id(), values.iter().map(|value| fact.values()[*value].id()))?;
        }
    }
    Ok(if asked.nothing_else { profile.nothing_else() } else { profile })
}

/// The library's answer in the same form.
pub fn library(rulebook: &simbind::Rulebook, model: &Model, asked: &Asked) -> Result<Answer, simbind::Error> {
    let profile = profile(rulebook, asked)?;
    let evaluation = rulebook.evaluate(&model.countries[asked.country].code, &profile, asked.day)?;
    let number = |verdict: simbind::Verdict| verdict as u8;
    let always = |holds: simbind::Holds| holds == simbind::Holds::Always;
    let mut opinions = BTreeMap::new();
    for opinion in evaluation.opinions() {
        let name = opinion.basis().as_str();
        opinions.insert(
            name,
            Opinion {
                verdict: number(opinion.verdict()),
                guaranteed: number(opinion.guaranteed()),
                gates: opinion.gates().map(|(gate, state)| (gate.id().to_owned(), state.as_str())).collect(),
                reasons: opinion
                    .reasons()
                    .map(|reason| (reason.id().into_owned(), (always(reason.holds()), reason.decisive())))
                    .collect(),
                routes: opinion.routes().map(|offer| (offer.route().id().to_owned(), always(offer.holds()))).collect(),
                refused: opinion
                    .refused()
                    .map(|refusal| (refusal.route().id().to_owned(), refusal.engaged()))
                    .collect(),
                alternatives: opinion
                    .alternatives()
                    .map(|hint| (hint.alternative().id().to_owned(), always(hint.holds())))
                    .collect(),
            },
        );
    }
    Ok(Answer { verdict: number(evaluation.verdict()), guaranteed: number(evaluation.guaranteed()), opinions })
}
