//! Every case of `tests/cases` and every test beside the project's own rules.

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
    let (mut ways, mut fewer) = (0, 0);
    // One in three: the ways of one case are much like those of the next.
    for (asked, evaluation) in answers().into_iter().step_by(3) {
        let certificate = evaluation.certificate_with_ways().unwrap_or_else(|error| panic!("{asked}: {error}"));
        let json = serde_json::to_value(&certificate).expect("it is plain data");
        verdict(&rulebook, &json).unwrap_or_else(|failure| panic!("{asked}: {failure}\n{:#}", json["ways"]));
        for way in json["ways"].as_array().expect("ways") {
            ways += 1;
            fewer += way["fewer"].as_array().map_or(0, Vec::len);
        }
    }
    println!("{ways} ways, {fewer} orders of fewer steps");
    assert!(ways > 100 && fewer > 10, "{ways} ways, {fewer} orders of fewer steps");
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
