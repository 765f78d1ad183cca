//! Running the tests that stand beside the rules.

use std::fmt;

use crate::evaluation::{Evaluation, Opinion};
use crate::model::{Expectation, InlineTest};
use crate::profile::Profile;
use crate::rulebook::Rulebook;

/// What came of running the tests of a rulebook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TestReport {
    /// Number of tests that were run.
    pub run: usize,
    /// Those that failed, in order.
    pub failures: Vec<TestFailure>,
}

/// A test that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestFailure {
    /// What it shows.
    pub name: String,
    /// The file in which it stands.
    pub file: String,
    /// The line at which it stands, from 1.
    pub line: u32,
    /// The question that was put.
    pub question: String,
    /// What was expected and what came out instead.
    pub differences: Vec<String>,
}

impl fmt::Display for TestFailure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}:{}: {}", self.file, self.line, self.name)?;
        writeln!(out, "  asked: {}", self.question)?;
        for difference in &self.differences {
            writeln!(out, "  {difference}")?;
        }
        Ok(())
    }
}

impl Rulebook {
    /// Runs the tests that stand beside the rules.
    #[must_use]
    pub fn test(&self) -> TestReport {
        let mut report = TestReport::default();
        for test in &self.model.tests {
            report.run += 1;
            let (question, differences) = self.run(test);
            if !differences.is_empty() {
                let InlineTest { name, file, line, .. } = test.clone();
                report.failures.push(TestFailure { name, file, line, question, differences });
            }
        }
        report
    }

    /// The profile that a test describes.
    pub(crate) fn profile_of(&self, test: &InlineTest) -> Profile {
        let mut profile = Profile::in_words_of(&self.vocabulary);
        profile.goal = test.goal;
        profile.means = test.means;
        profile.nothing_else = test.nothing_else;
        for (fact, values) in &test.facts {
            profile.tell(*fact, *values);
        }
        profile
    }

    /// Runs one test: the question, and what came out otherwise than expected.
    pub(crate) fn run(&self, test: &InlineTest) -> (String, Vec<String>) {
        let profile = self.profile_of(test);
        let country = self.model.countries.get(test.country).map_or("", |country| country.code.as_str());
        let question = format!("{country} {profile}");
        let evaluation = match self.evaluate(country, &profile, test.as_of) {
            Ok(evaluation) => evaluation,
            Err(error) => return (question, vec![format!("no answer: {error}")]),
        };
        let mut differences = Vec::new();
        if let Some(expected) = &test.headline {
            verdicts(
                "headline",
                expected,
                evaluation.verdict().as_str(),
                evaluation.guaranteed().as_str(),
                &mut differences,
            );
            // What is expected without naming a basis may stand in either opinion.
            found("headline", expected, &evaluation, &evaluation.opinions().collect::<Vec<_>>(), &mut differences);
        }
        for (basis, expected, opinion) in
            [("document", &test.document, evaluation.document()), ("evidence", &test.evidence, evaluation.evidence())]
        {
            let Some(expected) = expected else { continue };
            match opinion {
                Some(opinion) => {
                    let (verdict, guaranteed) = (opinion.verdict().as_str(), opinion.guaranteed().as_str());
                    verdicts(basis, expected, verdict, guaranteed, &mut differences);
                    found(basis, expected, &evaluation, &[opinion], &mut differences);
                }
                None => differences.push(format!("{basis}: expected an opinion, found none")),
            }
        }
        (question, differences)
    }
}

fn verdicts(basis: &str, expected: &Expectation, verdict: &str, guaranteed: &str, differences: &mut Vec<String>) {
    for (what, expected, found) in
        [("verdict", &expected.verdict, verdict), ("guaranteed", &expected.guaranteed, guaranteed)]
    {
        if let Some(expected) = expected
            && expected != found
        {
            differences.push(format!("{basis}: expected {what} {expected}, found {found}"));
        }
    }
}

fn found(
    basis: &str,
    expected: &Expectation,
    evaluation: &Evaluation<'_>,
    opinions: &[Opinion<'_>],
    differences: &mut Vec<String>,
) {
    let gates = &evaluation.rulebook().model().vocabulary.gates;
    for (gate, expected) in &expected.gates {
        let name = gates.get(*gate).map_or("", |gate| gate.id.as_str());
        for opinion in opinions {
            let state = opinion.gates().find(|(gate, _)| gate.id == name).map_or("absent", |(_, state)| state.as_str());
            if state != expected {
                differences.push(format!("{basis}: expected the gate {name} {expected}, found it {state}"));
            }
        }
    }
    let reasons = opinions
        .iter()
        .flat_map(|opinion| opinion.reasons())
        .map(|reason| reason.id().into_owned())
        .collect::<Vec<_>>();
    let routes = opinions.iter().flat_map(|opinion| opinion.routes()).map(|offer| offer.route().id.clone());
    let routes = routes.collect::<Vec<_>>();
    let engaged = opinions.iter().flat_map(|opinion| opinion.refused()).filter(|refusal| refusal.engaged());
    let engaged = engaged.map(|refusal| refusal.route().id.clone()).collect::<Vec<_>>();
    let alternatives = opinions.iter().flat_map(|opinion| opinion.alternatives());
    let alternatives = alternatives.map(|hint| hint.alternative().id.clone()).collect::<Vec<_>>();
    for (what, wanted, unwanted, found) in [
        ("reason", &expected.reasons, &expected.no_reasons, &reasons),
        ("route", &expected.routes, &expected.no_routes, &routes),
        ("engaged route", &expected.engaged, &Vec::new(), &engaged),
        ("alternative", &expected.alternatives, &Vec::new(), &alternatives),
    ] {
        let missing = wanted.iter().filter(|id| !found.contains(id));
        differences.extend(missing.map(|id| format!("{basis}: expected the {what} {id}, found {}", list(found))));
        let extra = unwanted.iter().filter(|id| found.contains(id));
        differences.extend(extra.map(|id| format!("{basis}: expected no {what} {id}, found {}", list(found))));
    }
}

fn list(found: &[String]) -> String {
    if found.is_empty() { "none".to_owned() } else { found.join(", ") }
}
