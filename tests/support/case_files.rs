//! The cases of `tests/cases/`.
//!
//! A case is a question and what must be answered. What is expected was derived from the rulings, not from the answers,
//! and names no Rust: another implementation can run the same files. `lines` are lines of the country's document that must
//! be cited among the decisive reasons and the routes of its opinion; `engaged` are refused ways that the profile uses.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Deserializer};
use serde_json::Value;
use simbind::{Facts, Question};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub country: String,
    goal: String,
    means: Option<String>,
    #[serde(default)]
    nothing_else: bool,
    as_of: Option<String>,
    facts: Facts,
    expect: Expected,
}

#[derive(Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Expected {
    verdict: Option<String>,
    guaranteed: Option<String>,
    disputed: Option<bool>,
    /// `null`: the country has no document.
    #[serde(deserialize_with = "given")]
    document: Option<Option<ExpectedOpinion>>,
    evidence: Option<ExpectedOpinion>,
    engaged: Vec<String>,
    not_engaged: Vec<String>,
}

#[derive(Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ExpectedOpinion {
    verdict: Option<String>,
    guaranteed: Option<String>,
    gates: BTreeMap<String, String>,
    lines: Vec<u64>,
    reasons: Vec<String>,
    no_reasons: Vec<String>,
    routes: Vec<String>,
    no_routes: Vec<String>,
    alternatives: Vec<String>,
    no_alternatives: Vec<String>,
}

/// Keeps `null` apart from a key that is missing.
fn given<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<ExpectedOpinion>>, D::Error> {
    Option::deserialize(from).map(Some)
}

impl Case {
    pub fn question(&self) -> Question {
        let mut question = Question::default();
        question.country = Some(self.country.clone());
        question.goal = Some(self.goal.clone());
        question.means = self.means.clone();
        question.nothing_else = self.nothing_else;
        question.as_of = self.as_of.clone();
        question.facts = self.facts.clone();
        question
    }
}

/// The cases of every file.
pub fn files() -> Vec<(PathBuf, Vec<Case>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = std::fs::read_dir(&folder).expect("the folder of cases can be read");
    let mut paths = entries.map(|entry| entry.expect("an entry of the folder").path()).collect::<Vec<_>>();
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "yaml"));
    paths.sort();
    assert!(!paths.is_empty(), "{} holds no case file", folder.display());
    let (mut files, mut names) = (Vec::new(), BTreeSet::new());
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a case file can be read");
        let cases: Vec<Case> =
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(!cases.is_empty(), "{} holds no case", path.display());
        for case in &cases {
            let place = format!("{}: {}", path.display(), case.name);
            let opinions = [case.expect.document.as_ref().and_then(Option::as_ref), case.expect.evidence.as_ref()];
            let idle = opinions.into_iter().flatten().any(|opinion| *opinion == ExpectedOpinion::default());
            assert!(case.expect != Expected::default() && !idle, "{place}: nothing is expected");
            assert!(names.insert(case.name.clone()), "{place}: the name is taken");
        }
        files.push((path, cases));
    }
    files
}

/// What is not as expected, each with what was found.
#[derive(Default)]
struct Differences(Vec<String>);

impl Differences {
    fn same(&mut self, what: &str, expected: Option<&str>, found: &Value) {
        if let Some(expected) = expected
            && found.as_str() != Some(expected)
        {
            self.0.push(format!("{what}: expected {expected}, found {found}"));
        }
    }

    fn within<T: Ord + std::fmt::Debug>(&mut self, what: &str, expected: &[T], found: &BTreeSet<T>) {
        let missing = expected.iter().filter(|wanted| !found.contains(wanted)).collect::<Vec<_>>();
        if !missing.is_empty() {
            self.0.push(format!("{what}: expected {missing:?}, found {found:?}"));
        }
    }

    fn without<T: Ord + std::fmt::Debug>(&mut self, what: &str, unwanted: &[T], found: &BTreeSet<T>) {
        let present = unwanted.iter().filter(|unwanted| found.contains(unwanted)).collect::<Vec<_>>();
        if !present.is_empty() {
            self.0.push(format!("{what}: expected none of {present:?}, found {found:?}"));
        }
    }

    fn opinion(&mut self, basis: &str, expected: &ExpectedOpinion, found: &Value) {
        if found.is_null() {
            self.0.push(format!("{basis}: expected an opinion, found none"));
            return;
        }
        self.same(&format!("{basis} verdict"), expected.verdict.as_deref(), &found["verdict"]);
        self.same(&format!("{basis} guaranteed"), expected.guaranteed.as_deref(), &found["guaranteed"]);
        for (gate, state) in &expected.gates {
            self.same(&format!("{basis} gate {gate}"), Some(state), &found["gates"][gate]);
        }
        let decisive = list(&found["reasons"]).filter(|reason| reason["decisive"] == true);
        let cited = decisive.chain(list(&found["routes"])).flat_map(|item| list(&item["citations"]));
        let cited = cited.flat_map(|citation| list(&citation["lines"])).filter_map(Value::as_u64).collect();
        self.within(&format!("{basis} lines"), &expected.lines, &cited);
        let reasons = named(&found["reasons"], "rule");
        self.within(&format!("{basis} reasons"), &expected.reasons, &reasons);
        self.without(&format!("{basis} reasons"), &expected.no_reasons, &reasons);
        let routes = named(&found["routes"], "id");
        self.within(&format!("{basis} routes"), &expected.routes, &routes);
        self.without(&format!("{basis} routes"), &expected.no_routes, &routes);
        let alternatives = named(&found["alternatives"], "id");
        self.within(&format!("{basis} alternatives"), &expected.alternatives, &alternatives);
        self.without(&format!("{basis} alternatives"), &expected.no_alternatives, &alternatives);
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn named(items: &Value, key: &str) -> BTreeSet<String> {
    list(items).filter_map(|item| item[key].as_str()).map(str::to_owned).collect()
}

fn differences(expected: &Expected, found: &Value) -> Vec<String> {
    let mut differences = Differences::default();
    if found.get("verdict").is_none() {
        return vec![format!("expected an answer, found {found}")];
    }
    differences.same("verdict", expected.verdict.as_deref(), &found["verdict"]);
    differences.same("guaranteed", expected.guaranteed.as_deref(), &found["guaranteed"]);
    if let Some(disputed) = expected.disputed
        && found["disputed"] != disputed
    {
        differences.0.push(format!("disputed: expected {disputed}, found {}", found["disputed"]));
    }
    match &expected.document {
        Some(Some(expected)) => differences.opinion("document", expected, &found["document"]),
        Some(None) if !found["document"].is_null() => {
            differences.0.push("document: expected none, found an opinion".to_owned());
        }
        _ => {}
    }
    if let Some(expected) = &expected.evidence {
        differences.opinion("evidence", expected, &found["evidence"]);
    }
    let refused = list(&found["document"]["refused"]).chain(list(&found["evidence"]["refused"]));
    let engaged = refused.filter(|refusal| refusal["engaged"] == true).filter_map(|refusal| refusal["id"].as_str());
    let engaged = engaged.map(str::to_owned).collect();
    differences.within("engaged", &expected.engaged, &engaged);
    differences.without("engaged", &expected.not_engaged, &engaged);
    differences.0
}

/// Fails with every case that failed.
pub fn check(answers: impl Fn(&[Case]) -> Vec<Value>) {
    let mut failures = Vec::new();
    for (path, cases) in files() {
        let found = answers(&cases);
        assert_eq!(found.len(), cases.len(), "{}: one answer a case", path.display());
        for (case, found) in cases.iter().zip(&found) {
            let differences = differences(&case.expect, found);
            if !differences.is_empty() {
                let file = path.file_name().unwrap_or_default().display();
                failures.push(format!("{file}: {}\n    {}", case.name, differences.join("\n    ")));
            }
        }
    }
    assert!(failures.is_empty(), "{} cases failed:\n{}", failures.len(), failures.join("\n"));
}
