//! Every case of `tests/cases` and every test beside the project's own rules.

use serde_json::Value;
use simbind::{Evaluation, Rulebook};

use super::{plain, verdict};
use crate::support::case_files::files;

/// The answers to all questions of the case files.
pub(super) fn answers() -> Vec<(String, Evaluation<'static>)> {
    let rulebook = Rulebook::builtin();
    let cases = files().into_iter().flat_map(|(_, cases)| cases);
    let answer = |case: &crate::support::case_files::Case| {
        let question = case.question();
        let asked = format!("{question:?}");
        let evaluation = question.evaluate(rulebook).unwrap_or_else(|error| panic!("{asked}: {error}"));
        (asked, evaluation)
    };
    cases.map(|case| answer(&case)).collect()
}

/// The parts of boxes that a certificate decides, as it is written: what is split has its parts, everything else is one.
fn leaves(certificate: &Value) -> usize {
    fn of(proof: &Value) -> usize {
        let parts = proof.get("cases").and_then(Value::as_array);
        parts.map_or(1, |parts| parts.iter().map(of).sum())
    }
    fn proofs(value: &Value) -> usize {
        let here = |(key, value): (&String, &Value)| match key.as_str() {
            "proof" | "no_world" => of(value),
            "not_decisive" => value.as_object().expect("by the names of rules").values().map(of).sum(),
            _ => proofs(value),
        };
        value.as_object().map_or(0, |entries| entries.iter().map(here).sum())
    }
    proofs(certificate)
}

/// A certificate is of one moment, which it names.
#[test]
fn a_certificate_names_its_moment() {
    let rulebook = Rulebook::builtin();
    for (time, second) in [((0, 0, 0), 0), ((0, 0, 1), 1), ((13, 5, 7), 47_107), ((23, 59, 59), 86_399)] {
        let profile = simbind::Profile::new(simbind::facts::Goal::Bind);
        let profile = profile.at_time(jiff::civil::time(time.0, time.1, time.2, 0));
        let answer = rulebook.evaluate("NZ", &profile, "2026-11-20".parse().ok()).expect("it is answered");
        let json = serde_json::to_value(answer.certificate().expect("it is proved")).expect("it is plain data");
        assert_eq!((&json["question"]["second"], &json["question"]["as_of"]), (&second.into(), &"2026-11-20".into()));
        verdict(&plain(rulebook), &json).unwrap_or_else(|failure| panic!("{failure}"));
    }
}

#[test]
fn every_case_has_a_certificate_that_is_accepted() {
    let rulebook = plain(Rulebook::builtin());
    let (mut sizes, mut longest) = (Vec::new(), 0);
    for (asked, evaluation) in answers() {
        let certificate = evaluation.certificate().unwrap_or_else(|error| panic!("{asked}: {error}"));
        let json = serde_json::to_value(&certificate).expect("it is plain data");
        assert_eq!(json["headline"]["verdict"], evaluation.verdict().as_str(), "{asked}");
        assert!(json.get("sufficient").is_some(), "{asked}: without a smallest set of facts that forces it");
        verdict(&rulebook, &json).unwrap_or_else(|failure| panic!("{asked}: {failure}\n{json:#}"));
        // A set that is not the smallest is refused: with a fact more, and without the worlds that show it.
        let facts = json["sufficient"]["facts"].as_array().expect("facts").clone();
        let told = json["question"]["facts"].as_object().expect("facts").keys();
        if let Some(more) = told.into_iter().find(|fact| !facts.contains(&serde_json::json!(fact))) {
            let mut larger = json.clone();
            larger["sufficient"]["facts"].as_array_mut().expect("facts").push(serde_json::json!(more));
            assert!(verdict(&rulebook, &larger).is_err(), "{asked}: `{more}` can be spared");
        }
        if !facts.is_empty() {
            let mut bare = json.clone();
            bare["sufficient"]["otherwise"] = serde_json::json!([]);
            assert!(verdict(&rulebook, &bare).is_err(), "{asked}: nothing shows that none is smaller");
        }
        let read = serde_json::from_value(json.clone()).expect("it is read back");
        assert_eq!(certificate, read, "{asked}");
        assert_eq!(certificate.leaves(), leaves(&json), "{asked}");
        sizes.push(json.to_string().len());
        longest = longest.max(certificate.leaves());
    }
    sizes.sort_unstable();
    let median = sizes[sizes.len() / 2];
    println!(
        "{} certificates: {median} bytes, at most {}; at most {longest} leaves",
        sizes.len(),
        sizes[sizes.len() - 1]
    );
}

/// Every way that raises a verdict is proved, and that none of its steps can be spared.
#[test]
fn the_ways_of_every_case_are_proved() {
    let rulebook = plain(Rulebook::builtin());
    let (mut ways, mut fewer, mut needed) = (0, 0, 0);
    for (asked, evaluation) in answers() {
        let certificate = evaluation.certificate_with_ways().unwrap_or_else(|error| panic!("{asked}: {error}"));
        let json = serde_json::to_value(&certificate).expect("it is plain data");
        verdict(&rulebook, &json).unwrap_or_else(|failure| panic!("{asked}: {failure}\n{:#}", json["ways"]));
        for (at, way) in json["ways"].as_array().expect("ways").iter().enumerate() {
            ways += 1;
            fewer += way["fewer"].as_array().map_or(0, Vec::len);
            // Where it starts is said by the facts that matter: with fewer of them it does not lead there.
            for fact in way["start"].as_object().into_iter().flat_map(serde_json::Map::keys) {
                let mut wider = json.clone();
                wider["ways"] = serde_json::json!([way]);
                wider["ways"][0]["start"].as_object_mut().expect("facts").remove(fact);
                assert!(
                    verdict(&rulebook, &wider).is_err(),
                    "{asked}: way {at} starts anywhere as to `{fact}`: {way:#}"
                );
                needed += 1;
            }
        }
    }
    println!("{ways} ways, {fewer} orders of fewer steps, {needed} facts to start with");
    assert!(ways > 100 && fewer > 10 && needed > 100, "{ways} ways, {fewer} orders of fewer steps, {needed} facts");
}

/// What is published for other implementations is what a checker accepts, and covers every case.
#[test]
fn the_published_certificates_are_accepted() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("it is published");
    let rulebook = serde_json::from_str(&read("rulebook.json")).expect("it is a rulebook");
    let lines = read("certificates.jsonl");
    for line in lines.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        verdict(&rulebook, &line["certificate"]).unwrap_or_else(|failure| panic!("{}: {failure}", line["name"]));
    }
    assert_eq!(lines.lines().count(), files().iter().map(|(_, cases)| cases.len()).sum::<usize>());
}

/// The checker reads no word of the library: what it accepts needs no trust in it.
#[test]
fn the_checker_uses_nothing_of_the_library() {
    for file in ["check.rs", "data.rs", "main.rs"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/checker").join(file);
        let text = std::fs::read_to_string(&path).expect("the checker is there");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            assert!(!line.contains("simbind::"), "{file}: {line}");
        }
    }
}
