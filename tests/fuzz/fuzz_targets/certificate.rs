//! Any bytes as a question whose certificate is checked, and any bytes as a certificate.
//!
//! After `{` it is a certificate: what the checker accepts is true. Anything else is a tape of facts: the certificate of the
//! answer is accepted.

#![no_main]

#[path = "../../../examples/checker/check.rs"]
mod check;
#[path = "../../../examples/checker/data.rs"]
mod data;
mod tape;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use simbind::{Profile, Rulebook};

static PLAIN: LazyLock<data::Rulebook> = LazyLock::new(|| {
    let text = serde_json::to_string(&Rulebook::builtin().plain()).expect("it is plain data");
    serde_json::from_str(&text).expect("the checker reads what is written")
});

fuzz_target!(|data: &[u8]| {
    let rulebook = Rulebook::builtin();
    if data.first() == Some(&b'{') {
        let Ok(certificate) = serde_json::from_slice::<data::Certificate>(data) else { return };
        if check::check(&PLAIN, &certificate).is_ok() {
            let asked = &certificate.question;
            let told = asked.facts.iter().try_fold(
                Profile::in_words_of(rulebook.vocabulary()).with_goal(&asked.goal).expect("a goal"),
                |profile, (fact, values)| profile.set_any(fact, values.iter().map(String::as_str)),
            );
            let mut profile = told.expect("declared facts");
            if let Some(means) = &asked.means {
                profile = profile.with_means(means).expect("a means");
            }
            let day = asked.as_of.parse::<jiff::civil::Date>().expect("a day");
            let found = rulebook.evaluate(&asked.country, &profile, day).expect("it has an answer");
            assert_eq!(certificate.headline.verdict, found.verdict().as_str());
            assert_eq!(certificate.headline.guaranteed, found.guaranteed().as_str());
        }
        return;
    }
    let countries = rulebook.described().map(|country| country.code()).collect::<Vec<_>>();
    let Some((first, rest)) = data.split_first() else { return };
    let country = countries[usize::from(*first) % countries.len()];
    // Facts that contradict one another have no answer.
    let Ok(evaluation) = rulebook.evaluate(country, &tape::profile(rest), None) else { return };
    let certificate = evaluation.certificate().unwrap_or_else(|error| panic!("{error}"));
    let text = serde_json::to_string(&certificate).expect("it is plain data");
    let read = serde_json::from_str(&text).expect("the checker reads it");
    check::check(&PLAIN, &read).unwrap_or_else(|failure| panic!("{failure}\n{text}"));
});
