//! The EU's Digital COVID Certificate rules, run by this engine: rules of another domain, written by others in a language of
//! their own (CertLogic), full of dates, numbers and lists of codes.
//!
//! The rules are not part of this project. They are read from the file that `SIMBIND_DCC` names, or from `dcc.json.gz` in
//! `../shared/dcc`, and the tests of them pass over where there is none; a few rules of the same shape, of our own, are always
//! run. <https://github.com/eu-digital-green-certificates/dgc-business-rules-testdata>

#![cfg(feature = "yaml")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod certlogic;
mod data;
mod payload;
mod translate;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use simbind::{Date, Profile, Rulebook};

use data::{ours, theirs, value_sets};
use translate::Translated;

/// What the evaluator of CertLogic says; none where it cannot work with the certificate.
fn expected(rule: &Value, payload: &Value, value_sets: &Value, clock: Option<&str>) -> Option<bool> {
    let external = serde_json::json!({"validationClock": clock, "valueSets": value_sets});
    certlogic::accepts(rule, &serde_json::json!({"payload": payload, "external": external})).ok()
}

struct Book {
    rulebook: Rulebook,
    translated: Translated,
    /// Each rule in CertLogic, with its country.
    rules: Vec<(String, String, Value)>,
    value_sets: Value,
}

impl Book {
    fn of(data: &Value) -> Book {
        let value_sets = value_sets(data).clone();
        let translated = translate::rulebook(data, &value_sets).expect("every rule can be said");
        let files = translated.files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
        let sets = data["sets"].as_object().expect("rule sets");
        let rules = sets.iter().flat_map(|(country, rules)| {
            let rules = rules.as_array().expect("a list of rules").iter();
            rules.map(|rule| (country.clone(), rule["id"].as_str().unwrap().to_owned(), rule["logic"].clone()))
        });
        Book { rules: rules.collect(), rulebook, translated, value_sets }
    }

    fn profile(&self, payload: &Value, clock: &str) -> (Profile, Date) {
        let mut profile = Profile::in_words_of(self.rulebook.vocabulary());
        for (fact, word) in self.translated.told(payload) {
            profile = profile.set_any(&fact, [&*word]).unwrap_or_else(|error| panic!("{fact}: {word}: {error}"));
        }
        let clock: jiff::Timestamp = clock.parse().expect("a moment");
        let clock = clock.to_zoned(jiff::tz::TimeZone::UTC).datetime();
        (profile.at_time(clock.time()), clock.date())
    }

    /// Whether this engine says that the rules of a country accept a certificate, by the rule.
    fn accepted(&self, country: &str, payload: &Value, clock: &str) -> BTreeMap<&str, bool> {
        let (profile, day) = self.profile(payload, clock);
        let evaluation = self.rulebook.evaluate(country, &profile, day);
        let evaluation = evaluation.unwrap_or_else(|error| panic!("{country}: {payload} at {clock}: {error}"));
        let evidence = evaluation.evidence().expect("there are rules");
        let failing = evidence.reasons().filter(|reason| reason.effect() == simbind::model::Effect::Blocks);
        let failing = failing.map(|reason| (reason.id().to_string(), reason.holds())).collect::<BTreeMap<_, _>>();
        let own = self.rules.iter().filter(|(of, ..)| of == country);
        own.map(|(_, id, _)| {
            let fails = failing.get(id.as_str());
            assert_ne!(fails, Some(&simbind::Holds::Possibly), "{id} is undecided for {payload}");
            (id.as_str(), fails.is_none())
        })
        .collect()
    }

    /// Holds both evaluators against one another on certificates drawn from a seed.
    fn agrees_on_random_certificates(&self, count: usize) {
        let (mut same, mut refused, mut undecidable) = (0, 0, 0);
        let mut draw = payload::Draw::new(7);
        let words = payload::words(&self.rules);
        for _ in 0..count {
            let (payload, clock) = draw.certificate(&words);
            let countries = self.rules.iter().map(|(country, ..)| country).collect::<std::collections::BTreeSet<_>>();
            for country in countries {
                let found = self.accepted(country, &payload, &clock);
                for (_, id, rule) in self.rules.iter().filter(|(of, ..)| of == country) {
                    let Some(expected) = expected(rule, &payload, &self.value_sets, Some(&clock)) else {
                        undecidable += 1;
                        continue;
                    };
                    assert_eq!(found[id.as_str()], expected, "{id} for {payload} at {clock} (right: by CertLogic)");
                    same += 1;
                    refused += usize::from(!expected);
                }
            }
        }
        println!("{same} alike, {refused} of them refused; {undecidable} that CertLogic cannot decide");
        assert!(refused * 20 > same, "too few are refused to tell anything: {refused} of {same}");
    }
}

/// The moment asked about where a test names none, which no rule that has a verdict reads.
const SOME_CLOCK: &str = "2022-06-01T00:00:00Z";

fn clock(test: &Value) -> String {
    test["clock"].as_str().unwrap_or(SOME_CLOCK).to_owned()
}

#[test]
fn every_rule_can_be_said_and_gives_what_its_tests_expect() {
    let Some(data) = theirs() else { return };
    let book = Book::of(&data);
    assert_eq!(book.rules.len(), 194);
    // To look at them, or to time `check` and `analyse` on them.
    if let Some(folder) = std::env::var_os("SIMBIND_DCC_OUT") {
        std::fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in &book.translated.files {
            std::fs::write(Path::new(&folder).join(name), text).expect("a file");
        }
    }
    let mut run = 0;
    for (country, rules) in data["sets"].as_object().unwrap() {
        for rule in rules.as_array().unwrap() {
            let id = rule["id"].as_str().unwrap();
            for test in rule["tests"].as_array().unwrap() {
                let found = book.accepted(country, &test["payload"], &clock(test))[id];
                assert_eq!(Some(found), test["expected"].as_bool(), "{id}, {}", test["file"]);
                run += 1;
            }
        }
    }
    println!("{run} tests");
    assert!(run > 700, "{run}");
}

/// What the reference implementation of CertLogic says of every rule of a country about every certificate of its tests, where
/// it says something.
#[test]
fn every_rule_agrees_with_the_reference_implementation() {
    let Some(data) = theirs() else { return };
    let book = Book::of(&data);
    let (mut same, mut errors) = (0, 0);
    for (country, rules) in data["sets"].as_object().unwrap() {
        let tests = rules.as_array().unwrap().iter().flat_map(|rule| rule["tests"].as_array().unwrap());
        let rows = data["official"][country].as_array().unwrap();
        for (test, row) in tests.zip(rows) {
            let (payload, clock) = (&test["payload"], clock(test));
            let external = usize::try_from(test["x"].as_u64().unwrap()).unwrap();
            let sets = &data["externals"][external]["valueSets"];
            let found = book.accepted(country, payload, &clock);
            for (rule, letter) in rules.as_array().unwrap().iter().zip(row.as_str().unwrap().chars()) {
                let id = rule["id"].as_str().unwrap();
                let oracle = expected(&rule["logic"], payload, sets, test["clock"].as_str());
                let official = match letter {
                    'T' => Some(true),
                    'F' => Some(false),
                    _ => None,
                };
                assert_eq!(oracle, official, "{id} by our evaluator of CertLogic (right: by theirs) for {payload}");
                match official {
                    Some(official) => {
                        assert_eq!(found[id], official, "{id} for {payload} at {clock}");
                        same += 1;
                    }
                    None => errors += 1,
                }
            }
        }
    }
    println!("{same} alike; {errors} that it cannot decide");
    assert!(same > 9000, "{same}");
}

#[test]
fn random_certificates_are_judged_alike() {
    let Some(data) = theirs() else { return };
    let campaign = std::env::var("SIMBIND_DCC_CASES").ok().and_then(|count| count.parse().ok());
    Book::of(&data).agrees_on_random_certificates(campaign.unwrap_or(100));
}

#[test]
fn rules_of_our_own_of_the_same_shapes_are_judged_alike() {
    Book::of(&ours()).agrees_on_random_certificates(200);
}
