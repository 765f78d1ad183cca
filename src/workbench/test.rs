//! Runs the tests that stand beside the rules.

mod cases;
mod expect;
mod written;

use std::fmt;

#[cfg(feature = "yaml")]
use jiff::civil::Date;

use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Basis, Expectation, InlineTest};
use crate::engine::profile::Profile;
use crate::engine::record::report;
use crate::engine::rulebook::Rulebook;

pub(crate) use cases::cases;
pub(crate) use expect::{Looked, asks_for_ways, differences};
pub(crate) use written::{WrittenTest, facts_of_box};

report! {
    /// The result of running the tests of a rulebook.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::Rulebook;
    ///
    /// let report = Rulebook::from_dir("examples/library_card")?.test();
    /// for failure in report.failures() {
    ///     println!("{failure}");
    /// }
    /// assert!(report.run() > 0, "a rulebook without tests proves nothing");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct TestReport {
        /// The number of tests that were run.
        run: usize as usize,
        /// Those that failed, in order.
        failures: Vec<TestFailure> as &[TestFailure],
    }
}

report! {
    /// A test that failed.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TestFailure {
        /// The name of the test: what it shows.
        name: String as &str,
        /// The file in which the test is.
        file: String as &str,
        /// The line of the test, from 1.
        line: u32 as u32,
        /// The question that was asked.
        question: String as &str,
        /// The differences between expectation and result.
        differences: Vec<String> as &[String],
    }
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
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::Rulebook;
    ///
    /// let report = Rulebook::from_dir("examples/library_card")?.test();
    /// assert_eq!((report.run(), report.failures().len()), (12, 0));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn test(&self) -> TestReport {
        let mut report = TestReport::default();
        let tested = self.for_tests();
        for test in &tested.model.tests {
            report.run += 1;
            let (question, differences) = tested.run(test);
            if !differences.is_empty() {
                let (name, file) = (test.name.to_string(), test.file.to_string());
                report.failures.push(TestFailure { name, file, line: test.line, question, differences });
            }
        }
        report
    }

    /// The first test that fails.
    pub(crate) fn first_failure(&self) -> Option<&InlineTest> {
        self.model.tests.iter().find(|test| !self.run(test).1.is_empty())
    }

    /// The profile of a test; a fact that the test lists may have any of the listed values.
    pub(crate) fn profile_of(&self, test: &InlineTest) -> Profile {
        let mut profile = Profile::in_words_of(&self.words);
        profile.goal = test.goal;
        profile.means = test.means;
        profile.nothing_else = test.nothing_else;
        for (fact, values) in test.facts.iter().chain(&test.each).chain(&test.only) {
            profile.tell(*fact, *values);
        }
        profile
    }

    /// The questions to which a test expects an answer, with the day of each.
    #[cfg(feature = "yaml")]
    pub(crate) fn asked(&self, test: &InlineTest) -> impl Iterator<Item = (Profile, Option<Date>)> {
        let all = cases(&self.model.vocabulary, test).into_iter().filter(|case| !case.outside);
        let usual = (self.profile_of(test), test.as_of);
        all.map(move |case| {
            let (mut profile, as_of) = usual.clone();
            case.tell(&mut profile);
            (profile, case.day.or(as_of))
        })
    }

    /// Runs one test; returns the question, and the differences from the expectations.
    pub(crate) fn run(&self, test: &InlineTest) -> (String, Vec<String>) {
        let country = &*self.model.countries[test.country].code;
        let mut all = Vec::new();
        // Such a test is refused in rule files, but a model made elsewhere may contain one.
        if expectations(test).all(|(_, expected)| *expected == Expectation::default()) {
            all.push("it expects nothing, so that nothing can come out otherwise".to_owned());
        }
        for case in cases(&self.model.vocabulary, test) {
            let mut profile = self.profile_of(test);
            case.tell(&mut profile);
            let found = match self.evaluate(country, &profile, case.day.or(test.as_of)) {
                Ok(evaluation) => differences(test, case.outside, &evaluation, Looked::AtEverything),
                // A value outside the list may contradict what was told; then nothing is found, as expected.
                Err(error) if case.outside && error.is_contradiction() => Vec::new(),
                Err(error) => vec![format!("no answer: {error}")],
            };
            let with = case.with(&self.model.vocabulary);
            all.extend(found.into_iter().map(|difference| format!("{with}{difference}")));
        }
        (format!("{country} {}", self.profile_of(test)), all)
    }
}

/// The expectations about the headline (without a basis) and each opinion.
fn expectations(test: &InlineTest) -> impl Iterator<Item = (Option<Basis>, &Expectation)> {
    let of_opinions = [(Basis::Document, &test.document), (Basis::Evidence, &test.evidence)];
    let of_opinions = of_opinions.into_iter().filter_map(|(basis, expected)| Some((Some(basis), expected.as_ref()?)));
    test.headline.iter().map(|expected| (None, expected)).chain(of_opinions)
}

/// The steps of each way forward, by name; none if the search is too hard.
fn ways_of(evaluation: &Evaluation<'_>) -> Vec<Vec<String>> {
    let ways = evaluation.ways_forward().map(|ways| ways.ways).unwrap_or_default();
    ways.iter().map(|way| way.steps.iter().map(|step| step.id.to_string()).collect()).collect()
}
