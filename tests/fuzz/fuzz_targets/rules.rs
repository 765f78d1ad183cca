//! Any bytes as the files of a rulebook.
//!
//! The first byte says what the text after it is: `v` the vocabulary, `c` the countries, anything else a rule file in the
//! words of the project's own vocabulary. After a line `=====` another rule file may follow, so that a vocabulary or a
//! list of countries can have rules in its words.

#![no_main]

mod check;

use libfuzzer_sys::fuzz_target;
use simbind::model::Lang;
use simbind::{Profile, Rulebook};

const ABOUT: &str = "format: 1\nversion: \"0.1.0\"\ndate: 2026-11-22\n";

fuzz_target!(|data: &[u8]| {
    let Some((kind, text)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(text);
    let name = match kind {
        b'v' => "vocabulary.yaml",
        b'c' => "countries.yaml",
        _ => "rules.yaml",
    };
    let (first, more) = match text.split_once("\n=====\n") {
        Some((first, more)) => (first, Some(more)),
        None => (text.as_ref(), None),
    };
    let files = [("rulebook.yaml", ABOUT), (name, first)].into_iter().chain(more.map(|more| ("more.yaml", more)));
    match Rulebook::from_sources(files) {
        Ok(rulebook) => answers(&rulebook),
        Err(error) => {
            check::mistakes(error.diagnostics().expect("rule files are refused for their mistakes"));
            assert!(!error.to_string().is_empty());
        }
    }
});

/// Runs the tests of a rulebook, and puts its bare question for each country.
fn answers(rulebook: &Rulebook) {
    let report = rulebook.test();
    assert_eq!(report.run(), rulebook.model().tests().len());
    for failure in report.failures() {
        assert!(failure.line() >= 1 && !failure.differences().is_empty() && !failure.to_string().is_empty());
    }
    let profile = Profile::in_words_of(rulebook.vocabulary());
    let mut shown = false;
    for country in rulebook.model().countries() {
        let found = rulebook.country(country.code()).expect("a country is found by its code");
        assert_eq!(found.code(), country.code());
        match rulebook.evaluate(country.code(), &profile, None) {
            Ok(evaluation) => {
                check::answer(&evaluation);
                // The same rules mostly give the same answer: one of a country that has a file, or else the first, is shown.
                if !shown || country.described() {
                    check::shown(&evaluation, Lang::En, 80, false);
                    check::shown(&evaluation, Lang::Zh, 40, true);
                    shown = true;
                }
            }
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
}
