//! Why not, and two situations side by side.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::plain::{Basis, Compliance, Condition, Route};
use proptest::prelude::*;
use simbind::analysis::{Asks, Clause, Hoped, Lack, Stands};
use simbind::{Evaluation, GateState, Profile, Rulebook, Verdict};

use super::{Checked, by_places, failed, many, show};
use crate::support::brute::{Brute, World, subsets};
use crate::support::cases::{Case, evaluate, generated, projected};
use crate::support::generate::{Tape, question};
use crate::support::reference::{Asked, answer, takes_part};

/// How something stands over worlds in which it holds or does not.
fn over(holds: impl IntoIterator<Item = bool>) -> Stands {
    let found = holds.into_iter().collect::<BTreeSet<_>>();
    match (found.contains(&true), found.contains(&false)) {
        (true, false) => Stands::Holds,
        (true, true) => Stands::Open,
        _ => Stands::Fails,
    }
}

/// The facts that a clause asks for, each with how it stands where it is written under an even number of `not`s.
fn facts<'c>(clause: &'c Clause<'_>, turned: bool, found: &mut Vec<(Stands, &'c Clause<'c>)>) {
    match clause.asks() {
        Asks::Fact { .. } => found.push(match (clause.stands(), turned) {
            (Stands::Holds, true) => (Stands::Fails, clause),
            (Stands::Fails, true) => (Stands::Holds, clause),
            (stands, _) => (stands, clause),
        }),
        Asks::All(parts) | Asks::Any(parts) | Asks::Count(_, parts) => {
            parts.iter().for_each(|part| facts(part, turned, found));
        }
        Asks::Not(part) => facts(part, !turned, found),
        _ => {}
    }
}

/// Each clause stands as its condition does over the worlds.
fn clause(case: &Case<'_>, found: &Clause<'_>, condition: &Condition) -> Checked {
    let mut asked = Vec::new();
    facts(found, false, &mut asked);
    for stands in [Stands::Holds, Stands::Open, Stands::Fails] {
        let wanted = asked.iter().filter(|(how, _)| *how == stands).map(|(_, clause)| std::ptr::from_ref(*clause));
        let told = found.facts(stands).into_iter().map(std::ptr::from_ref);
        prop_assert!(told.eq(wanted), "the facts of {condition:?} that stand so: {stands:?}");
    }
    let worlds = case.brute.worlds.iter().map(|world| condition.holds(&world.values, case.brute.asked.goal));
    prop_assert_eq!(found.stands(), over(worlds), "how {:?} stands (right: over the worlds)", condition);
    match (found.asks(), condition) {
        (Asks::All(parts), Condition::All(of))
        | (Asks::Any(parts), Condition::Any(of))
        | (Asks::Count(_, parts), Condition::Count(_, of)) => {
            prop_assert_eq!(parts.len(), of.len());
            parts.iter().zip(of).try_for_each(|(part, of)| clause(case, part, of))
        }
        (Asks::Not(part), Condition::Not(of)) => clause(case, part, of),
        (Asks::Fact { wanted, told }, Condition::Is(fact, values)) => {
            let named = values.members().collect::<Vec<_>>();
            prop_assert_eq!(by_places(case, wanted), (*fact, named));
            prop_assert_eq!(by_places(case, told), (*fact, case.brute.situation[*fact].clone()));
            Ok(())
        }
        (Asks::Nothing, Condition::Always) | (Asks::Goal(_), Condition::Goal(_)) => Ok(()),
        (asks, _) => Err(TestCaseError::fail(format!("{asks:?} for {condition:?}"))),
    }
}

/// The gates that are blocked in one world on a basis, by name. None where it has no opinion.
fn blocked(case: &Case<'_>, basis: Basis, world: &World) -> Option<BTreeSet<String>> {
    let told = world.values.iter().map(|value| Some(vec![*value])).collect();
    let asked = Asked { told, nothing_else: false, ..case.brute.asked.clone() };
    let answer = answer(case.brute.model, &asked).expect("it is one world").expect("it can be");
    let name = basis.as_str();
    let gates = &answer.opinions.get(name)?.gates;
    Some(gates.iter().filter(|(_, state)| **state == "blocked").map(|(gate, _)| gate.clone()).collect())
}

fn why_not_a_verdict(case: &Case<'_>) -> Result<bool, TestCaseError> {
    let expected = answer(case.brute.model, &case.brute.asked).expect("it is small").expect("it has an answer");
    let mut telling = false;
    for (level, verdict) in Verdict::ALL.into_iter().enumerate() {
        let why = case.evaluation.why_not(Hoped::Verdict(verdict)).map_err(failed)?;
        let worlds = case.brute.worlds.iter().map(|world| usize::from(world.verdicts[0].unwrap_or(0)) >= level);
        prop_assert_eq!(why.stands(), over(worlds), "whether {} comes out", verdict);
        let (mut gates, mut closing, mut routes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (name, opinion) in expected.opinions.iter().filter(|_| why.stands() != Stands::Holds) {
            if usize::from(opinion.guaranteed) >= level {
                continue;
            }
            for (gate, state) in opinion.gates.iter().filter(|(_, state)| **state != "open") {
                gates.insert((*name, gate.clone(), *state));
                let of_gate = |id: &str| {
                    let rule = case.brute.model.rules.iter().find(|rule| rule.id == id);
                    rule.is_some_and(|rule| case.brute.model.vocabulary.gates[rule.gate].id == *gate)
                };
                let decisive = opinion.reasons.iter().filter(|(id, (_, decisive))| *decisive && of_gate(id));
                closing.extend(decisive.map(|(id, _)| (gate.clone(), id.clone())));
            }
            // Of ways around, those that are open to somebody of this country with this goal.
            let (model, asked) = (case.brute.model, &case.brute.asked);
            let serving = model.routes.iter().filter(|route| {
                route.basis.as_str() == *name
                    && route.compliance != Compliance::Prohibited
                    && route.scope.covers(asked.country)
                    && route.goals & (1 << asked.goal) != 0
            });
            routes.extend(serving.filter(|_| verdict <= Verdict::ViaWorkaround).map(|route| route.id.clone()));
        }
        let name = |basis: Basis| basis.as_str();
        let found =
            why.gates().iter().map(|gate| (name(gate.basis()), gate.gate().id().to_owned(), gate.state().as_str()));
        prop_assert_eq!(found.collect::<BTreeSet<_>>(), gates, "gates in the way of {} (right: all)", verdict);
        let found = why.routes().iter().map(|route| route.route().id().to_owned()).collect::<BTreeSet<_>>();
        prop_assert_eq!(found, routes, "routes that could lead to {} (right: all that serve)", verdict);
        let because = why.gates().iter().flat_map(|gate| gate.because().iter().map(move |(reason, _)| (gate, reason)));
        let because = because.map(|(gate, reason)| (gate.gate().id().to_owned(), reason.id().into_owned()));
        prop_assert_eq!(because.collect::<BTreeSet<_>>(), closing, "rules in the way of {} (right: all)", verdict);
        for (reason, found) in why.gates().iter().flat_map(|gate| gate.because()) {
            let rule = case.brute.model.rules.iter().find(|rule| rule.id == reason.id()).expect("it is a rule");
            clause(case, found, &rule.when)?;
        }
        telling |= why.stands() != Stands::Holds;
    }
    Ok(telling)
}

/// What a route lacks is what keeps it from being a way around, and it lacks nothing exactly where it is one.
fn why_not_a_route(case: &Case<'_>, route: &Route) -> Result<bool, TestCaseError> {
    let (model, asked) = (case.brute.model, &case.brute.asked);
    let why = case.evaluation.why_not(Hoped::Route(&route.id)).map_err(failed)?;
    prop_assert!(why.gates().is_empty() && why.routes().len() == 1, "one route is in question: {:?}", why);
    let lacks = why.routes()[0].lacks();
    let has = |of: &dyn Fn(&Lack<'_>) -> bool| lacks.iter().any(of);
    let shown = || format!("{} lacks {lacks:?}", route.id);
    let prohibited = route.compliance == Compliance::Prohibited;
    prop_assert_eq!(has(&|lack| matches!(lack, Lack::Prohibited)), prohibited, "{}", shown());
    let elsewhere = !route.scope.covers(asked.country);
    prop_assert_eq!(has(&|lack| matches!(lack, Lack::OtherCountry)), elsewhere, "{}", shown());
    let other = route.goals & (1 << asked.goal) == 0;
    prop_assert_eq!(has(&|lack| matches!(lack, Lack::OtherGoal)), other, "{}", shown());
    let out = !takes_part(model, asked, route.basis, &route.because, route.period);
    prop_assert_eq!(has(&|lack| matches!(lack, Lack::NotInForce)), out, "{}", shown());
    for lack in lacks {
        if let Lack::Precondition(found) = lack {
            clause(case, found, &route.when)?;
        }
        let open = match lack {
            Lack::Precondition(found) => found.stands() == Stands::Open,
            Lack::Uncleared(_, state) => *state == GateState::Depends,
            _ => false,
        };
        prop_assert_eq!(lack.is_open(), open, "whether {:?} is open", lack);
    }
    let held = case.brute.worlds.iter().map(|world| route.when.holds(&world.values, asked.goal));
    let precondition = has(&|lack| matches!(lack, Lack::Precondition(_)));
    prop_assert_eq!(precondition, over(held) != Stands::Holds, "{}", shown());

    let shut = case.brute.worlds.iter().filter_map(|world| Some((world, blocked(case, route.basis, world)?)));
    let shut = shut.collect::<Vec<_>>();
    let mut uncleared = BTreeMap::new();
    for gate in model.vocabulary.goals[asked.goal].gates.iter().filter(|gate| route.clears & (1 << *gate) == 0) {
        let id = &model.vocabulary.gates[*gate].id;
        let state = match over(shut.iter().map(|(_, shut)| shut.contains(id))) {
            Stands::Holds => GateState::Blocked,
            Stands::Open => GateState::Depends,
            Stands::Fails => continue,
        };
        uncleared.insert(id.as_str(), state.as_str());
    }
    let found = lacks.iter().filter_map(|lack| match lack {
        Lack::Uncleared(gate, state) => Some((gate.id(), state.as_str())),
        _ => None,
    });
    let found = found.collect::<BTreeMap<_, _>>();
    prop_assert!(prohibited || found == uncleared, "gates that it does not clear: {uncleared:?}, found {found:?}");
    let nothing_shut = !shut.is_empty() && shut.iter().all(|(_, shut)| shut.is_empty());
    let needless = nothing_shut && !(prohibited || elsewhere || other || out || precondition);
    prop_assert_eq!(has(&|lack| matches!(lack, Lack::NotNeeded)), needless, "{}", shown());
    // Whether it is in the person's hand and clears what is blocked, world by world.
    let ruled_out = prohibited || elsewhere || other || out || shut.is_empty();
    let clears = |gate: &String| route.clears & (1 << model.vocabulary.gate(gate).expect("it is declared")) != 0;
    let works = |(world, shut): &(&World, BTreeSet<String>)| {
        route.when.holds(&world.values, asked.goal) && shut.iter().all(clears)
    };
    let needed = shut.iter().any(|(_, shut)| !shut.is_empty());
    let expected = if ruled_out || !needed { Stands::Fails } else { over(shut.iter().map(works)) };
    prop_assert_eq!(why.stands(), expected, "whether it is a way around (right: over the worlds): {}", shown());
    Ok(!lacks.is_empty())
}

#[test]
fn why_not() {
    let property = |case: &Case<'_>, tape: &mut Tape<'_>| {
        let mut telling = why_not_a_verdict(case)?;
        let routes = &case.brute.model.routes;
        if !routes.is_empty() && case.brute.worlds.len() <= 60 {
            telling |= why_not_a_route(case, &routes[tape.below(routes.len())])?;
        }
        Ok(telling)
    };
    many(&[generated(200, 45, property), projected(100, 50, property)]);
}

/// Best and worst where some facts are taken from a second situation. None where that cannot be.
fn mixed(first: &Brute<'_>, second: &Brute<'_>, taken: &[usize]) -> Option<(u8, u8)> {
    let of = |fact: usize| if taken.contains(&fact) { &second.situation[fact] } else { &first.situation[fact] };
    let fits = |world: &&World| world.values.iter().enumerate().all(|(fact, value)| of(fact).contains(value));
    Brute::range(first.everywhere.iter().filter(fits), 0)
}

#[test]
fn comparison() {
    let property = |case: &Case<'_>, tape: &mut Tape<'_>| {
        let first = &case.brute;
        let other = question(tape, first.model, 50);
        let asked = Asked { told: other.told, nothing_else: other.nothing_else, ..first.asked.clone() };
        let Some(second) = Brute::new(first.model, &asked, usize::MAX) else { return Ok(false) };
        let there = evaluate(case.rulebook, &asked)?;
        let found = case.evaluation.compare(&there).map_err(failed)?;
        let shown = format!("against {there:?}", there = there.told().collect::<Vec<_>>().len());
        let differing = (0..first.situation.len()).filter(|fact| first.situation[*fact] != second.situation[*fact]);
        let differing = differing.collect::<Vec<_>>();
        let sides = found.differing().iter().map(|of| (by_places(case, &of.first()), by_places(case, &of.second())));
        let expected = differing
            .iter()
            .map(|fact| ((*fact, first.situation[*fact].clone()), (*fact, second.situation[*fact].clone())));
        prop_assert_eq!(sides.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "what differs {}", shown);

        let (here, goal) = (mixed(first, &second, &[]), mixed(first, &second, &differing));
        prop_assert_eq!(found.makes_the_difference().is_none(), here == goal, "from {:?} to {:?}", here, goal);
        let fewest = subsets(&differing).find(|taken| mixed(first, &second, taken) == goal).expect("all of them do");
        if let Some(makes) = &found.makes_the_difference() {
            let taken = makes.iter().map(|told| by_places(case, told)).collect::<Vec<_>>();
            let right = taken.iter().all(|(fact, values)| *values == second.situation[*fact]);
            prop_assert!(right, "they are taken from the second: {}", show(makes));
            let facts = taken.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
            prop_assert_eq!(mixed(first, &second, &facts), goal, "taking {} (right: the second)", show(makes));
            prop_assert_eq!(facts.len(), fewest.len(), "{} (right: the fewest, {:?})", show(makes), fewest);
        }
        let changing = subsets(&differing).filter(|taken| {
            let range = mixed(first, &second, taken);
            range.is_some() && range != here
        });
        let mut minimal = Vec::<Vec<usize>>::new();
        for taken in changing {
            if !minimal.iter().any(|less| less.iter().all(|fact| taken.contains(fact))) {
                minimal.push(taken);
            }
        }
        let matter = minimal.iter().flatten().copied().collect::<BTreeSet<_>>();
        let says = found.differing().iter().filter(|of| of.matters()).map(|of| by_places(case, &of.first()).0);
        prop_assert_eq!(says.collect::<BTreeSet<_>>(), matter, "facts that matter (right: of {:?})", minimal);
        Ok(here != goal)
    };
    many(&[generated(300, 50, property), projected(200, 60, property)]);
}

/// Only answers to one question are compared, whatever was told; each of its parts by itself makes it another.
#[cfg(feature = "yaml")]
#[test]
fn answers_to_other_questions_are_not_compared() {
    #[derive(Clone, Copy)]
    struct Put<'r> {
        rulebook: &'r Rulebook,
        country: &'r str,
        goal: &'r str,
        means: Option<&'r str>,
        day: &'r str,
    }
    fn answered<'r>(put: Put<'r>, ticket: &str) -> Evaluation<'r> {
        let mut profile = Profile::in_words_of(put.rulebook.vocabulary()).with_goal(put.goal).unwrap();
        if let Some(means) = put.means {
            profile = profile.with_means(means).unwrap();
        }
        put.rulebook.evaluate(put.country, &profile.set("ticket", ticket).unwrap(), put.day.parse().ok()).unwrap()
    }
    let elsewhere = "format: 1\nscope: XB\nsources: [{id: city, kind: government, title: Rules}]\nclaims: [{id: b, cites: \
                     [{source: city}], topic: context, text: {en: B., zh: 乙。}, confidence: high}]\nrules: [{id: elsewhere, basis: evidence, \
                     gate: door, effect: limits, because: [b], text: {en: B., zh: 乙。}}]\n";
    let read = || {
        let files = crate::support::folders::museum().into_iter().chain([("XB.yaml".to_owned(), elsewhere.to_owned())]);
        Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
    };
    let (rulebook, another) = (read(), read());
    let put = Put { rulebook: &rulebook, country: "XA", goal: "shop", means: None, day: "2025-01-01" };
    assert!(answered(put, "none").compare(&answered(put, "day")).is_ok());
    for other in [
        Put { rulebook: &another, ..put },
        Put { country: "XB", ..put },
        Put { goal: "enter", ..put },
        Put { means: Some("coin"), ..put },
        Put { day: "2025-01-02", ..put },
    ] {
        for ticket in ["none", "day"] {
            let (one, other) = (answered(put, "none"), answered(other, ticket));
            for (one, other) in [(&one, &other), (&other, &one)] {
                let error = one.compare(other).expect_err("they answer other questions").to_string();
                assert!(error.contains("only answers to the same question can be compared"), "{error}");
            }
        }
    }
}
