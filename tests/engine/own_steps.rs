//! What the project's own steps must always keep.

use std::collections::BTreeSet;

use crate::support::plain::{Compliance, Values, plain};
use simbind::Rulebook;

/// Nobody is sent where law or terms forbid it: no step brings about what engages in something prohibited.
#[test]
fn steps_are_lawful() {
    let model = plain(Rulebook::builtin());
    let mut engaging = Vec::new();
    for route in model.routes.iter().filter(|route| route.compliance == Compliance::Prohibited) {
        route.when.visit(&mut |fact, values| engaging.push((fact, values)));
    }
    assert!(engaging.len() >= 8, "{engaging:?}");
    for (fact, values) in engaging {
        let fact = &model.vocabulary.facts[fact];
        assert!(!values.members().any(|value| fact.changeable.has(value)), "{}", fact.id);
    }
    for fact in ["nationality", "mainland_stay"] {
        assert_eq!(
            model.vocabulary.facts[model.vocabulary.fact(fact).unwrap()].changeable,
            Values::default(),
            "{fact}"
        );
    }
}

#[test]
fn steps_rest_on_supported_claims() {
    let model = plain(Rulebook::builtin());
    assert!(model.steps.len() >= 40, "{}", model.steps.len());
    for step in &model.steps {
        let weak = step.because.iter().map(|claim| &model.claims[*claim]).find(|claim| !claim.supported());
        assert!(weak.is_none(), "{} rests on {}", step.id, weak.unwrap().id);
    }
}

/// Whatever else is so: where a step has what it needs it can be taken, and what is tied together changes together.
///
/// Asked are all values of the facts that the impossible worlds about the step's own facts name. What is further away
/// cannot tell one end of the step from another: a rule about it holds before and after.
#[test]
fn steps_can_be_taken_from_any_start() {
    let words = &plain(Rulebook::builtin()).vocabulary;
    let mut starts = 0;
    for step in &plain(Rulebook::builtin()).steps {
        let own = step.sets.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
        let of_own = words.impossible.iter().map(|rule| (rule, rule.when.facts()));
        let of_own = of_own.filter(|(_, facts)| facts.iter().any(|fact| own.contains(fact))).collect::<Vec<_>>();
        let near = of_own.iter().flat_map(|(_, facts)| facts.iter().copied()).chain(own.iter().copied());
        let near = near.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>();
        // A start must be possible by every rule about these facts alone, also by one about none of the step's own.
        let all_near = words.impossible.iter().filter(|rule| rule.when.facts().iter().all(|fact| near.contains(fact)));
        let all_near = all_near.collect::<Vec<_>>();
        let within = |facts: &[usize], boxed: &[(usize, Values)]| {
            let values = |fact: &usize| boxed.iter().find(|(of, _)| of == fact).map(|(_, values)| *values);
            facts.iter().map(|fact| (*fact, values(fact).unwrap_or(words.facts[*fact].all()))).collect::<Vec<_>>()
        };
        for goal in 0..words.goals.len() {
            let can_be = |world: &[usize]| !all_near.iter().any(|rule| rule.when.holds(world, goal));
            each_world(&mut vec![0; words.facts.len()], &within(&near, &step.needs), &mut |start| {
                if can_be(start) {
                    starts += 1;
                    let mut end = false;
                    each_world(&mut start.to_vec(), &within(&own, &step.sets), &mut |world| end |= can_be(world));
                    let told = near.iter().map(|fact| {
                        let fact = &words.facts[*fact];
                        format!("{}={}", fact.id, fact.values[start[words.fact(&fact.id).unwrap()]].id)
                    });
                    assert!(end, "{} from {}", step.id, told.collect::<Vec<_>>().join(" "));
                }
            });
        }
    }
    assert!(starts > 10_000, "{starts}");
}

/// Every world of a box over some facts; the others stay as they are.
fn each_world(world: &mut Vec<usize>, boxed: &[(usize, Values)], each: &mut impl FnMut(&[usize])) {
    let Some(((fact, values), rest)) = boxed.split_first() else { return each(world) };
    for value in values.members() {
        world[*fact] = value;
        each_world(world, rest, each);
    }
}
