//! What a search and a diagram take is no more than it was when these bounds were written down (`sample`).

#![cfg(all(feature = "yaml", feature = "reason"))]

use crate::engine::ids::{FactId, GoalId, Id, ValueSet};
use crate::engine::profile::Situation;
use crate::engine::program::budget::Budget;
use crate::engine::program::{Extent, Key};
use crate::engine::sample::{FACTS, SEEDS, drawn, least, questions};
use crate::engine::worlds::{Builder, Constraints, Node};

#[test]
fn a_search_looks_at_no_more_boxes_than_it_did() {
    let (mut answers, mut headlines, mut searched) = (0, 0, 0);
    for seed in SEEDS {
        let rulebook = drawn(seed);
        let (words, space) = (&rulebook.words, rulebook.space(GoalId::at(0), 0).unwrap());
        let key = Key {
            country: rulebook.country_id("AA").unwrap(),
            goal: GoalId::at(0),
            means: None,
            day: rulebook.date(),
            second: 0,
        };
        let (program, _) = rulebook.program(key).unwrap();
        for profile in questions(&rulebook, seed) {
            let situation = Situation::new(&profile, words, space, 0).unwrap();
            let done = |extent: Extent, budget: usize| {
                let budget = Budget::of_words(budget as u64);
                program.in_box(&words.layout, space, &situation.tight, extent, budget).is_ok()
            };
            headlines += least(1 << 24, |budget| done(Extent::Verdict, budget));
            // What a step does is left to diagrams where it takes more than its part.
            if done(Extent::Whole, 1 << 24) {
                searched += 1;
                answers += least(1 << 24, |budget| done(Extent::Whole, budget));
            }
        }
    }
    assert!(searched >= 56, "{searched} answers are found without diagrams");
    assert!(answers <= 3_871_058, "{answers} words for answers");
    assert!(headlines <= 579_226, "{headlines} words for verdicts");
}

#[test]
fn diagrams_take_no_more_steps_than_they_did() {
    let (mut whole, mut within) = (0, 0);
    for seed in SEEDS {
        let rulebook = drawn(seed);
        let words = &rulebook.words;
        let draw = |builder: &mut Builder| {
            let constraints = Constraints::new(words, GoalId::at(0), Some(0), builder);
            let mut any = Node::FALSE;
            for rule in rulebook.model.rules.iter() {
                let node = builder.condition(&rule.when, GoalId::at(0));
                any = builder.or(any, node);
            }
            let not = builder.not(any);
            for fact in 0..FACTS {
                let best = builder.best_of(not, FactId::at(fact), ValueSet::first(2));
                let seen = builder.and_not(best, any);
                builder.count(seen, &[FactId::at(fact)]);
            }
            constraints.confine(not, builder);
            let (mut all, mut best, mut worst) = (Node::FALSE, Node::FALSE, Node::constant(4));
            for (place, rule) in rulebook.model.rules.iter().enumerate().skip(9) {
                let holds = builder.condition(&rule.when, GoalId::at(0));
                let outcome = builder.choose(holds, Node::constant(1 << (place % 3)), Node::FALSE);
                let other = builder.choose(holds, Node::constant(1), Node::constant(5));
                (all, best) = (builder.union(all, outcome), builder.max(outcome, best));
                worst = builder.min(worst, other);
                builder.differs(all, best);
            }
        };
        whole += least(1 << 22, |work| Builder::run(words, work, draw).is_ok());
        for profile in questions(&rulebook, seed) {
            let values = words.facts.ids().map(|fact| {
                let told = profile.told(fact);
                if told.is_empty() { words.facts[fact].all() } else { told }
            });
            let values = values.collect::<Vec<_>>();
            within += least(1 << 22, |work| Builder::run_within(words, &values, work, draw).is_ok());
        }
    }
    assert!(whole <= 29_963 && within <= 25_113, "{whole} steps for all worlds, {within} for boxes");
}

/// A single world is read in another way than a box of one world, and comes to the same: all of it, or the verdict alone.
#[test]
fn a_world_is_answered_as_a_box_of_one_world() {
    let (mut improved, mut as_good) = (0, 0);
    for seed in SEEDS {
        let rulebook = drawn(seed);
        let (words, space) = (&rulebook.words, rulebook.space(GoalId::at(0), 0).unwrap());
        let (country, goal) = (rulebook.country_id("AA").unwrap(), GoalId::at(0));
        let (program, _) =
            rulebook.program(Key { country, goal, means: None, day: rulebook.date(), second: 0 }).unwrap();
        for profile in questions(&rulebook, seed) {
            let situation = Situation::new(&profile, words, space, 0).unwrap();
            let mut world = situation.tight.clone();
            for fact in words.facts.ids() {
                let values = words.layout.values(&world, fact);
                words.layout.set(&mut world, fact, values.least().map_or(values, ValueSet::only));
                assert!(space.narrow(&words.layout, &mut world, fact));
            }
            let one = |extent| program.in_world(&words.layout, space, &world, extent).unwrap();
            let (whole, verdict) = (one(Extent::Whole), one(Extent::Verdict));
            let boxed = program.in_box(&words.layout, space, &world, Extent::Whole, Budget::of_an_answer()).unwrap();
            assert_eq!(format!("{whole:?}"), format!("{boxed:?}"), "{profile}");
            assert_eq!(verdict.headline, whole.headline);
            let steps = |answer: &crate::engine::program::Answer| {
                let step = |place: &usize| program.items[*place].kind.step().is_some();
                (0..program.items.len()).filter(|place| answer.decisive.contains(*place)).filter(step).count()
            };
            assert_eq!(steps(&verdict), 0, "what a step does is not asked");
            *(if steps(&whole) > 0 { &mut improved } else { &mut as_good }) += 1;
        }
    }
    assert!(improved > 5 && as_good > 5, "{improved} worlds that a step improves, {as_good} others");
}
