//! Any bytes as a question: as a profile file, as a line of a batch, and as facts in Rust types.

#![no_main]

mod check;
mod tape;

use std::sync::Arc;

use jiff::civil::Date;
use libfuzzer_sys::fuzz_target;
use simbind::model::Lang;
use simbind::{Error, Evaluation, Profile, Question, Rulebook};

fuzz_target!(|data: &[u8]| {
    let rulebook = Rulebook::builtin();
    let text = String::from_utf8_lossy(data);
    match rulebook.read_profile("profile.yaml", &text) {
        Ok((profile, country, day)) => put(rulebook, &profile, country.as_deref(), day, data),
        Err(error) => check::mistakes(error.diagnostics().expect("a profile is refused for its mistakes")),
    }
    match serde_json::from_slice::<Question>(data) {
        Ok(question) => {
            let asked = question.profile(rulebook.vocabulary()).and_then(|profile| Ok((profile, question.day()?)));
            match asked {
                Ok((profile, day)) => put(rulebook, &profile, question.country.as_deref(), day, data),
                Err(error) => explained(&error),
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    put(rulebook, &tape::profile(data), None, None, data);
});

fn explained(error: &Error) {
    assert!(!error.to_string().is_empty() && !error.code().is_empty());
}

/// Puts a question. The last bytes say for which country where none is named, which fact is told next, and how the
/// answer is shown.
fn put(rulebook: &Rulebook, profile: &Profile, country: Option<&str>, day: Option<Date>, data: &[u8]) {
    let byte = |back: usize| data.len().checked_sub(back).and_then(|at| data.get(at)).copied().map_or(0, usize::from);
    assert!(Arc::ptr_eq(profile.vocabulary(), rulebook.vocabulary()));
    let json = serde_json::to_string(profile).expect("a profile is plain data");
    let again = serde_json::from_str::<Profile>(&json).expect("a profile that was written can be read");
    assert_eq!(again.to_string(), profile.to_string(), "a profile changes when it is written and read");

    // Most countries have no file, and an answer only where there is one.
    let countries = rulebook.model().countries();
    let described = rulebook.described().collect::<Vec<_>>();
    let chosen = match byte(1) {
        at @ 250.. => &countries[(at + byte(3)) % countries.len()],
        at => described[at % described.len()],
    };
    match rulebook.evaluate(country.unwrap_or(chosen.code()), profile, day) {
        Ok(evaluation) => answer(&evaluation, profile, byte(2), byte(3)),
        Err(error) => explained(&error),
    }
}

/// Checks an answer, and those to the same question with one more fact told.
fn answer(evaluation: &Evaluation<'_>, profile: &Profile, fact: usize, how: usize) {
    check::answer(evaluation);
    let lang = if how & 1 == 0 { Lang::En } else { Lang::Zh };
    check::shown(evaluation, lang, how >> 1, how & 2 != 0);
    for reason in evaluation.reasons() {
        reason.depends_on().iter().for_each(|(_, values)| assert!(!values.is_empty()));
    }
    for route in evaluation.routes() {
        route.to_confirm().iter().for_each(|(_, values)| assert!(!values.is_empty()));
    }

    let facts = profile.vocabulary().facts();
    // What is presumed as long as nothing is told is no open fact: telling another value is no narrower question.
    let open = facts.iter().filter(|fact| fact.presumed().next().is_none());
    let open = open.filter(|fact| !evaluation.told().any(|(told, _)| told.id() == fact.id())).collect::<Vec<_>>();
    let Some(fact) = fact.checked_rem(open.len()).map(|at| open[at]) else { return };
    let (mut best, mut worst) = (None, None);
    for value in fact.values() {
        let told = profile.clone().set(fact.id(), value.id()).expect("a value of the vocabulary");
        let Ok(narrower) = evaluation.rulebook().evaluate(evaluation.country_code(), &told, evaluation.as_of()) else {
            continue;
        };
        check::answer(&narrower);
        // After `nothing_else` what is told can need something that was closed before, and open it again.
        if !within(&narrower, evaluation) {
            assert!(profile.to_string().ends_with(" nothing_else"), "telling {}={} opened a fact", fact.id(), value.id());
            continue;
        }
        assert!(narrower.verdict() <= evaluation.verdict(), "telling {}={} raises the verdict", fact.id(), value.id());
        assert!(
            narrower.guaranteed() >= evaluation.guaranteed(),
            "telling {}={} lowers the guarantee",
            fact.id(),
            value.id()
        );
        best = best.max(Some(narrower.verdict()));
        worst = Some(worst.map_or(narrower.guaranteed(), |worst: simbind::Verdict| worst.min(narrower.guaranteed())));
    }
    // One of the values is the true one, so nothing else can come out.
    assert_eq!(best, Some(evaluation.verdict()), "no value of {} leads to the verdict", fact.id());
    assert_eq!(worst, Some(evaluation.guaranteed()), "no value of {} leads to the guarantee", fact.id());
}

/// Whether every fact that is left with fewer values in one answer has no others in the narrower one.
fn within(narrower: &Evaluation<'_>, wider: &Evaluation<'_>) -> bool {
    let left = narrower.told().collect::<Vec<_>>();
    wider.told().all(|(fact, values)| {
        left.iter().any(|(other, some)| other.id() == fact.id() && some.iter().all(|value| values.contains(value)))
    })
}
