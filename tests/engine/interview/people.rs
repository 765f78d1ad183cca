//! People who are asked about the project's own rules.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use simbind::analysis::Asking;
use simbind::{Profile, Rulebook};

use super::{range, with};

/// What a person knows: the facts with their values, and those that they cannot tell.
struct Person {
    name: &'static str,
    country: &'static str,
    goal: &'static str,
    knows: &'static [(&'static str, &'static str)],
    does_not_know: &'static [&'static str],
}

const PEOPLE: [Person; 5] = [
    Person {
        name: "a card that works at home only",
        country: "ID",
        goal: "link_card",
        knows: &[
            ("mainland_account", "none"),
            ("payment_card", "debit"),
            ("card_scheme", "domestic_only"),
            ("card_holder", "self"),
            ("platform", "alipay"),
        ],
        does_not_know: &[],
    },
    Person {
        name: "a SIM of one's own, bound to nothing yet",
        country: "NZ",
        goal: "bind",
        knows: &[
            ("retention_card", "sim"),
            ("number_type", "physical_sim"),
            ("number_holder", "self"),
            ("number_status", "active"),
            ("sms_codes", "received"),
            ("wallet", "none"),
        ],
        does_not_know: &["virtual_sim"],
    },
    Person { name: "nothing to ask", country: "CY", goal: "bind", knows: &[], does_not_know: &[] },
    Person {
        name: "codes that were never tried",
        country: "GB",
        goal: "receive_codes",
        knows: &[("number_holder", "self"), ("number_type", "esim"), ("number_status", "active")],
        does_not_know: &["sms_codes"],
    },
    Person {
        name: "a credit card in the mainland",
        country: "TH",
        goal: "pay_in_mainland",
        knows: &[
            ("payment_card", "credit"),
            ("card_scheme", "visa"),
            ("card_holder", "self"),
            ("wallet", "verified"),
            ("platform", "wechat"),
            ("location", "mainland_china"),
            ("mainland_account", "none"),
        ],
        does_not_know: &["bank_partnership"],
    },
];

/// Some further facts, with which the answer differs with the fact that is asked for.
fn could_matter(
    rulebook: &Rulebook,
    country: &str,
    profile: &Profile,
    fact: &str,
    answers: &[String],
    unknown: &[String],
) -> bool {
    let others = rulebook
        .vocabulary()
        .facts()
        .iter()
        .filter(|of| of.id() != fact && !unknown.iter().any(|fact| fact == of.id()));
    let others = others.collect::<Vec<_>>();
    let told = profile.facts().map(|(fact, _)| fact.to_owned()).collect::<Vec<_>>();
    let others = others.into_iter().filter(|of| !told.iter().any(|fact| fact == of.id())).collect::<Vec<_>>();
    let mut runner = TestRunner::deterministic();
    let choice = proptest::collection::vec(proptest::option::of(any::<prop::sample::Index>()), others.len());
    (0..5000).any(|round| {
        let choices = choice.new_tree(&mut runner).expect("a choice").current();
        // First with nothing further told, then with more and more.
        let further = others.iter().zip(choices).filter_map(|(of, value)| {
            let value = value.filter(|_| round > 0)?;
            Some((of.id().to_owned(), of.values()[value.index(of.values().len())].id().to_owned()))
        });
        let further = further.collect::<Vec<_>>();
        let mut ranges = answers.iter().filter_map(|answer| {
            let mut facts = further.clone();
            facts.push((fact.to_owned(), answer.clone()));
            with(rulebook, country, profile, &facts)
        });
        let first = ranges.next();
        ranges.any(|range| Some(range) != first)
    })
}

#[test]
fn five_people_are_asked_nothing_that_could_not_matter() {
    let rulebook = Rulebook::builtin();
    for person in &PEOPLE {
        let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(person.goal).unwrap();
        let mut unknown: Vec<String> = Vec::new();
        let (mut asked, mut most) = (Vec::new(), None);
        loop {
            let evaluation = rulebook.evaluate(person.country, &profile, None).unwrap();
            let asking = unknown.iter().fold(Asking::new().effort(100_000), |asking, fact| asking.unknown(fact));
            let Some(next) = evaluation.next_question(&asking).unwrap() else { break };
            let fact = next.fact().id().to_owned();
            let answers = next.answers().map(|value| value.id().to_owned()).collect::<Vec<_>>();
            assert!(
                could_matter(rulebook, person.country, &profile, &fact, &answers, &unknown),
                "{}: `{fact}` cannot matter after {profile}",
                person.name
            );
            // A search that was cut short promises nothing; the first that was not counts from there on.
            most = most.or(next.worst_case().map(|worst| asked.len() + worst));
            asked.push(fact.clone());
            match person.knows.iter().find(|(of, _)| *of == fact) {
                Some((_, value)) => profile = profile.set(&fact, value).unwrap(),
                None if person.does_not_know.contains(&fact.as_str()) => unknown.push(fact),
                None => profile = profile.set(&fact, &answers[0]).unwrap(),
            }
            assert!(asked.len() <= 30, "{}: {asked:?}", person.name);
        }
        let evaluation = rulebook.evaluate(person.country, &profile, None).unwrap();
        let needed = evaluation.sufficient_reason().unwrap();
        println!(
            "{}: {} questions ({}), {} of them needed for the answer {:?}",
            person.name,
            asked.len(),
            asked.join(", "),
            needed.len(),
            range(&evaluation)
        );
        if unknown.is_empty() {
            assert!(evaluation.settled(), "{}: {profile} is not settled", person.name);
            assert!(most.is_none_or(|most| asked.len() <= most), "{}: more than {most:?}: {asked:?}", person.name);
        }
    }
}
