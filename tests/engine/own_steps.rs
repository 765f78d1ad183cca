//! What the project's own steps must always keep.

use std::collections::BTreeSet;

use crate::support::plain::{Compliance, Values, Vocabulary, plain};
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
#[test]
fn steps_can_be_taken_from_any_start() {
    let words = &plain(Rulebook::builtin()).vocabulary;
    let mut starts = 0;
    for step in &plain(Rulebook::builtin()).steps {
        let facts = tied(words, step.sets.iter().map(|(fact, _)| *fact).collect()).into_iter().collect::<Vec<_>>();
        let rules = words.impossible.iter().filter(|rule| rule.when.facts().iter().any(|fact| facts.contains(fact)));
        let rules = rules.collect::<Vec<_>>();
        let within = |facts: &[usize], boxed: &[(usize, Values)]| {
            let values = |fact: &usize| boxed.iter().find(|(of, _)| of == fact).map(|(_, values)| *values);
            facts.iter().map(|fact| (*fact, values(fact).unwrap_or(words.facts[*fact].all()))).collect::<Vec<_>>()
        };
        let own = step.sets.iter().map(|(fact, _)| *fact).collect::<Vec<_>>();
        for goal in 0..words.goals.len() {
            let can_be = |world: &[usize]| !rules.iter().any(|rule| rule.when.holds(world, goal));
            each_world(&mut vec![0; words.facts.len()], &within(&facts, &step.needs), &mut |start| {
                if can_be(start) {
                    starts += 1;
                    let mut end = false;
                    each_world(&mut start.to_vec(), &within(&own, &step.sets), &mut |world| end |= can_be(world));
                    let told = facts.iter().map(|fact| {
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

/// The facts that impossible worlds tie to these, directly or through others.
fn tied(words: &Vocabulary, mut facts: BTreeSet<usize>) -> BTreeSet<usize> {
    loop {
        let before = facts.len();
        for rule in &words.impossible {
            let of_rule = rule.when.facts();
            if of_rule.iter().any(|fact| facts.contains(fact)) {
                facts.extend(of_rule);
            }
        }
        if facts.len() == before {
            return facts;
        }
    }
}

/// Every world of a box over some facts; the others stay as they are.
fn each_world(world: &mut Vec<usize>, boxed: &[(usize, Values)], each: &mut impl FnMut(&[usize])) {
    let Some(((fact, values), rest)) = boxed.split_first() else { return each(world) };
    for value in values.members() {
        world[*fact] = value;
        each_world(world, rest, each);
    }
}
