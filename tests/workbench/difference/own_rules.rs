//! Changes that one could make to the project's own rules.

use crate::support::plain::{Condition, Confidence, Effect, Model, Rule, plain};
use simbind::Rulebook;
use simbind::difference::{Changed, Compared};

use super::{number, sets, within};
use crate::support::shifts::by_enumeration;

/// A change that one could make to the rules by mistake or on purpose.
struct Seeded {
    name: &'static str,
    change: fn(&mut Model),
    /// Questions whose situations are few enough to enumerate: country, goal, basis, and how many of them change.
    counted: &'static [(&'static str, &'static str, &'static str, u128, u128)],
}

fn rule<'m>(model: &'m mut Model, id: &str) -> &'m mut Rule {
    model.rules.iter_mut().find(|rule| rule.id == id).unwrap_or_else(|| panic!("there is no rule {id}"))
}

const SEEDED: [Seeded; 10] = [
    Seeded {
        name: "a block becomes a limit",
        change: |model| rule(model, "NZ-D-bind").effect = Effect::Limits,
        counted: &[("NZ", "bind", "document", 42, 42)],
    },
    Seeded {
        name: "a block is dropped",
        change: |model| model.rules.retain(|rule| rule.id != "W-card-of-another-person"),
        counted: &[("*", "link_card", "evidence", 504, 25_992), ("CY", "link_card", "evidence", 504, 25_992)],
    },
    Seeded {
        name: "a condition loses a clause",
        change: |model| rule(model, "W-mainland-account").when = Condition::Always,
        counted: &[("*", "link_card", "headline", 1_518, 25_992)],
    },
    Seeded {
        name: "a condition is turned round",
        change: |model| {
            let rule = rule(model, "W-issuer-declined");
            rule.when = Condition::Not(Box::new(rule.when.clone()));
        },
        counted: &[("*", "link_card", "evidence", 756, 25_992), ("RU", "link_card", "evidence", 648, 25_992)],
    },
    Seeded {
        name: "a rule begins later",
        change: |model| {
            rule(model, "W-card-domestic-only").period.from = Some("2027-01-01".parse().unwrap());
        },
        counted: &[("*", "link_card", "evidence", 72, 25_992)],
    },
    Seeded {
        name: "a claim is no longer supported",
        change: |model| {
            let claims = rule(model, "W-code-goes-to-dead-number").because.clone();
            for claim in claims {
                model.claims[claim].confidence = Some(Confidence::Low);
            }
        },
        counted: &[("*", "link_card", "evidence", 336, 25_992)],
    },
    Seeded {
        name: "a route clears one gate less",
        change: |model| model.routes.iter_mut().for_each(|route| route.clears &= !1),
        counted: &[("NZ", "bind", "document", 33, 42)],
    },
    Seeded {
        name: "a goal is mistaken for another",
        change: |model| {
            let goal = model.vocabulary.goal("add_money").unwrap();
            rule(model, "NZ-D-withdraw-without-wallet").goals = 1 << goal;
        },
        counted: &[("NZ", "withdraw", "document", 1, 8)],
    },
    Seeded {
        name: "the rules are asked for another day",
        change: |model| model.date = "2023-01-01".parse().unwrap(),
        counted: &[("*", "link_card", "evidence", 504, 25_992)],
    },
    Seeded {
        name: "a world that could not be can",
        change: |model| {
            model.vocabulary.impossible.retain(|rule| rule.id != "no-card");
            rule(model, "W-card-of-another-person").effect = Effect::Limits;
        },
        counted: &[("*", "link_card", "evidence", 504, 25_992)],
    },
];

#[test]
fn seeded_changes_of_the_own_rules() {
    let old = Rulebook::builtin();
    let mut wrong = Vec::new();
    for seeded in &SEEDED {
        let mut model = plain(old).clone();
        (seeded.change)(&mut model);
        let new = model.rulebook().unwrap();
        let whole = seeded.counted.iter().all(|(country, ..)| *country == "*");
        for (country, goal, basis, changed, situations) in seeded.counted {
            let only = Compared::new().goal(*goal).country((!whole && *country != "*").then_some(*country));
            let difference = old.difference(&new, only).unwrap();
            let listed =
                |of: &&Changed| of.countries().iter().any(|code| code == country) && of.bases().contains(basis);
            let found = difference.changes().iter().find(listed);
            let counts = found.map_or((0, 0), |found| (found.changed(), found.situations()));
            if counts != (*changed, *situations) {
                wrong.push(format!("{}: {country} {goal} {basis}: {counts:?}", seeded.name));
            }
            let Some(found) = found else { continue };
            // Any country without a file stands for all of them.
            let code = if *country == "*" { "JP" } else { country };
            let words = &plain(old).vocabulary;
            let place = |model: &Model| model.countries.iter().position(|of| of.code == code).unwrap();
            let facts = found.facts().iter().map(|id| words.fact(id).unwrap()).collect::<Vec<_>>();
            let models = [plain(old), plain(&new)];
            let goal = words.goal(goal).unwrap();
            let mut expected = by_enumeration(models, models.map(place), goal, basis, &facts);
            if plain(old).vocabulary.impossible != plain(&new).vocabulary.impossible {
                // What can be by one alone is not compared; the stricter is the old one here.
                expected = by_enumeration([models[0], models[0]], models.map(place), goal, basis, &facts);
                let with = by_enumeration([models[1], models[0]], models.map(place), goal, basis, &facts);
                expected.shifts = with.shifts.into_iter().map(|((new, old), set)| ((old, new), set)).collect();
            }
            let sum = expected.shifts.values().map(|set| set.len() as u128).sum::<u128>();
            assert_eq!((sum, expected.situations.len() as u128), counts, "{}: {country} {basis}", seeded.name);
            for shift in found.shifts() {
                let set = &expected.shifts[&(number(shift.from()), number(shift.to()))];
                assert_eq!(set.len() as u128, shift.situations(), "{}", seeded.name);
                let boxes = shift.regions().iter().map(|region| sets(models[1], &facts, region)).collect::<Vec<_>>();
                for seen in &expected.situations {
                    assert_eq!(boxes.iter().any(|of| within(of, seen)), set.contains(seen), "{}", seeded.name);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
