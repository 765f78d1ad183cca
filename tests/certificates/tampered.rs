//! A certificate with any one place changed is rejected, or what it says is true: then the library, asked the question that
//! stands there, gives just that answer.

use std::collections::BTreeSet;

use serde_json::Value;
use simbind::analysis::Gain;
use simbind::{Evaluation, Profile, Rulebook};

use super::own_rules::answers;
use super::tamper::mutants;
use super::{plain, verdict};
use crate::support::generate::{Tape, question, rulebook};
use crate::support::reference::profile;

/// How many changes are tried at least.
fn wanted() -> usize {
    std::env::var("SIMBIND_MUTANTS").ok().and_then(|wanted| wanted.parse().ok()).unwrap_or(20_000)
}

#[derive(Default)]
struct Tally {
    tried: usize,
    accepted: usize,
    other_question: usize,
}

#[test]
fn tampered_certificates_are_rejected_unless_they_are_true() {
    let mut tally = Tally::default();
    // Half of them on the project's own rules, the cases in an order that mixes them.
    let (own, answers) = (Rulebook::builtin(), answers());
    let own_plain = plain(own);
    let mut place = 0;
    while tally.tried < wanted() / 2 {
        let (_, evaluation) = &answers[place * 89 % answers.len()];
        tamper(own, &own_plain, evaluation, &mut tally);
        place += 1;
    }
    // And on generated ones, whose proofs have splits and impossible worlds; in the end on those with a way to certainty alone,
    // which are few.
    let mut seed = 1_u64;
    let (mut to_certainty, more) = (0, wanted() / 10);
    while tally.tried < wanted() + more {
        let mut bytes = [0_u8; 400];
        for byte in &mut bytes {
            // xorshift: any bytes will do.
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            *byte = seed.to_le_bytes()[3];
        }
        let Ok(rulebook) = Rulebook::from_sources(rulebook(&mut Tape::new(&bytes[..300]))) else { continue };
        let asked = question(&mut Tape::new(&bytes[300..]), crate::support::plain::plain(&rulebook), 40);
        let profile = profile(&rulebook, &asked).expect("declared values");
        if let Ok(evaluation) = rulebook.evaluate("XA", &profile, asked.day) {
            let only_certain = tally.tried >= wanted();
            if only_certain && !secures(&evaluation) {
                continue;
            }
            to_certainty += usize::from(only_certain);
            tamper(&rulebook, &plain(&rulebook), &evaluation, &mut tally);
        }
    }
    let Tally { tried, accepted, other_question } = tally;
    println!(
        "{tried} changed certificates: {accepted} accepted, {other_question} of them to another question; all true"
    );
    assert!(to_certainty > 0, "no way to certainty was tampered with");
    assert!(accepted > 0 && other_question > 0, "some changes leave a proof, or prove another answer: {accepted}");
}

/// Whether some lawful change makes a verdict certain that was open.
fn secures(evaluation: &Evaluation<'_>) -> bool {
    let found = evaluation.ways_forward().expect("they are not hard");
    found.ways().iter().any(|way| matches!(way.gain(), Gain::Secures(_)))
}

fn tamper(rulebook: &Rulebook, plain: &crate::data::Rulebook, evaluation: &Evaluation<'_>, tally: &mut Tally) {
    let certificate =
        serde_json::to_value(evaluation.certificate_with_ways().expect("there is one")).expect("it is plain data");
    verdict(plain, &certificate).expect("as it was written it is accepted");
    for (place, changed) in mutants(&certificate) {
        tally.tried += 1;
        if verdict(plain, &changed).is_ok() {
            tally.accepted += 1;
            tally.other_question += usize::from(changed["question"] != certificate["question"]);
            if let Err(false_claim) = is_true(rulebook, &changed) {
                panic!("{place}: {false_claim}\nwritten: {certificate:#}\nchanged: {changed:#}");
            }
        }
    }
}

/// Whether what a certificate claims is what the library answers to its question.
fn is_true(rulebook: &Rulebook, certificate: &Value) -> Result<(), String> {
    let asked = &certificate["question"];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let broken = |error: simbind::Error| error.to_string();
    let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(&text(&asked["goal"])).map_err(broken)?;
    if let Some(means) = asked["means"].as_str() {
        profile = profile.with_means(means).map_err(broken)?;
    }
    for (fact, values) in asked["facts"].as_object().expect("facts") {
        let values = values.as_array().expect("values").iter().map(text).collect::<Vec<_>>();
        profile = profile.set_any(fact, values.iter().map(String::as_str)).map_err(broken)?;
    }
    let day = text(&asked["as_of"]).parse::<simbind::Date>().map_err(|error| error.to_string())?;
    let evaluation = rulebook.evaluate(&text(&asked["country"]), &profile, day).map_err(broken)?;
    let same = |what: &str, claimed: &Value, found: &str| match claimed == found {
        true => Ok(()),
        false => Err(format!("{what} is {found}, and {claimed} is claimed")),
    };
    same("the verdict", &certificate["headline"]["verdict"], evaluation.verdict().as_str())?;
    same("the guarantee", &certificate["headline"]["guaranteed"], evaluation.guaranteed().as_str())?;
    if let Some(claimed) = certificate["ordinary"].get("verdict") {
        let ordinary = evaluation.ordinary().map_err(broken)?;
        same("the ordinary verdict", claimed, ordinary.verdict().as_str())?;
        same("the ordinary guarantee", &certificate["ordinary"]["guaranteed"], ordinary.guaranteed().as_str())?;
    }
    for opinion in evaluation.opinions() {
        let claimed = &certificate["opinions"][opinion.basis().as_str()];
        same("the verdict of an opinion", &claimed["verdict"], opinion.verdict().as_str())?;
        same("the guarantee of an opinion", &claimed["guaranteed"], opinion.guaranteed().as_str())?;
        let decisive = opinion.reasons().filter(|reason| reason.decisive()).map(|reason| reason.id().into_owned());
        let decisive = decisive.collect::<BTreeSet<_>>();
        let claimed = claimed["decisive"].as_object().expect("rules").keys().cloned().collect::<BTreeSet<_>>();
        if claimed != decisive {
            return Err(format!("{decisive:?} are decisive, and {claimed:?} are claimed to be"));
        }
    }
    if let Some(claimed) = certificate["ways"].as_array().filter(|ways| !ways.is_empty()) {
        let found = evaluation.ways_forward().map_err(broken)?;
        for way in claimed {
            let steps = way["steps"].as_array().expect("steps").iter().map(text).collect::<BTreeSet<_>>();
            let level = way.get("raises").or(way.get("secures")).map(text).unwrap_or_default();
            let level = level.parse::<simbind::Verdict>().map_err(|error| error.to_string())?;
            let known = found.ways().iter().any(|known| {
                let own = known.steps().iter().map(|step| step.id().to_owned()).collect::<BTreeSet<_>>();
                match known.gain() {
                    Gain::Raises(verdict) => way.get("raises").is_some() && own == steps && verdict >= level,
                    // That no step can be spared is not claimed.
                    Gain::Secures(verdict) => way.get("secures").is_some() && own.is_subset(&steps) && verdict >= level,
                }
            });
            if !known {
                return Err(format!("{steps:?} are claimed to lead to {level}, and are no way to it"));
            }
        }
    }
    if let Some(facts) = certificate["sufficient"]["facts"].as_array() {
        let smallest = evaluation.sufficient_reason().map_err(broken)?;
        if facts.len() != smallest.len() {
            return Err(format!("{} facts are enough, and {facts:?} are claimed to be least", smallest.len()));
        }
    }
    Ok(())
}
