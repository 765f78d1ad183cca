//! Tests that stand beside the rules, and their expectations.

use jiff::civil::Date;

use super::Figure;
use crate::engine::ids::{CountryId, FactId, GateId, GoalId, GoalSet, List, MeansId, ValueSet};
use crate::engine::record::{Str, record, unset};
use crate::engine::verdict::{GateState, Verdict};

/// Facts, each with values.
pub(crate) type Told = List<(FactId, ValueSet)>;

record! {
    /// A test that stands beside the rules, written by their editor.
    pub struct InlineTest {
        /// The name of the test: what it shows.
        name: Str as &str,
        /// The country asked about.
        country: CountryId as CountryId,
        /// The goal.
        goal: GoalId as GoalId,
        /// The means that the question names.
        means: Option<MeansId> as Option<MeansId> = "unset",
        /// The facts told.
        facts: Told,
        /// The figures among them, whose cells stand in `facts`.
        figures: List<TestFigures> = "unset",
        /// Facts for each of whose values the outcome is the same: the test runs once per combination.
        each: Told = "unset",
        /// Facts for each of whose values the outcome is the same while the other facts keep theirs; with any other
        /// value of one of them, nothing that is expected by name may be found.
        only: Told = "unset",
        /// Goals that each have the same outcome; none: only the goal of the test.
        each_goals: GoalSet = "unset",
        /// Like `each_goals`; and with any other goal, nothing that is expected by name may be found.
        only_goals: GoalSet = "unset",
        /// The first day on which the expectations hold; on the day before, nothing that is expected by name may be
        /// found.
        from: Option<Date> as Option<Date> = "unset",
        /// The first day on which nothing that is expected by name may be found any longer; on the day before, the
        /// expectations hold.
        until: Option<Date> as Option<Date> = "unset",
        /// Whether the person holds nothing else (`nothing_else`).
        nothing_else: bool as bool = "unset",
        /// The day asked about; none: the rulebook's own.
        as_of: Option<Date> as Option<Date> = "unset",
        /// Expected of the headline.
        headline: Option<Expectation> as Option<&Expectation> = "unset",
        /// Expected of the document's opinion.
        document: Option<Expectation> as Option<&Expectation> = "unset",
        /// Expected of the evidence's opinion.
        evidence: Option<Expectation> as Option<&Expectation> = "unset",
        /// The file in which it stands.
        file: Str as &str,
        /// The line at which it stands, from 1.
        line: u32 as u32,
    }
}

record! {
    /// The figures that a test tells of a fact: one or several ranges, both ends of each included.
    #[derive(Eq)]
    pub struct TestFigures {
        /// The fact.
        fact: FactId as FactId,
        /// The ranges, in steps.
        ranges: List<(i64, i64)>,
        /// Whether there may be no figure as well.
        absent: bool as bool = "unset",
    }
}

impl InlineTest {
    /// The goals asked about.
    pub(crate) fn goals(&self) -> GoalSet {
        let listed = self.each_goals | self.only_goals;
        if listed.is_empty() { GoalSet::only(self.goal) } else { listed }
    }
}

record! {
    /// The expectations of a test about one opinion or the headline. Members that are not set are not checked.
    #[derive(Default)]
    pub struct Expectation {
        /// Best verdict.
        verdict: Option<Verdict> as Option<Verdict> = "unset",
        /// Worst verdict.
        guaranteed: Option<Verdict> as Option<Verdict> = "unset",
        /// Rules that must be among the reasons.
        reasons: List<Str> = "unset",
        /// Rules that must not be among the reasons.
        no_reasons: List<Str> = "unset",
        /// Routes that must be offered.
        routes: List<Str> = "unset",
        /// Routes that must not be offered.
        no_routes: List<Str> = "unset",
        /// Routes that must be refused, as engaged.
        engaged: List<Str> = "unset",
        /// Routes that must not be refused as engaged.
        not_engaged: List<Str> = "unset",
        /// Alternatives that must be offered.
        alternatives: List<Str> = "unset",
        /// Alternatives that must not be offered.
        no_alternatives: List<Str> = "unset",
        /// Routes that must be refused, engaged or not.
        refused: List<Str> = "unset",
        /// Routes that must not be refused at all.
        no_refused: List<Str> = "unset",
        /// Rules that must be reasons that close a gate.
        decisive: List<Str> = "unset",
        /// Rules that must not be reasons that close a gate.
        not_decisive: List<Str> = "unset",
        /// Routes and alternatives that must be offered as accepted.
        accepted: List<Str> = "unset",
        /// Routes and alternatives that must be offered with a named risk.
        caution: List<Str> = "unset",
        /// Sets of steps, each of which must be a way forward. Ways improve the headline, so they do not depend on the
        /// basis.
        ways: List<List<Str>> = "unset",
        /// Sets of steps, none of which may be a way forward.
        no_ways: List<List<Str>> = "unset",
        /// Figures that must be shown.
        figures: List<ExpectedFigure> = "unset",
        /// Gates and the state that they must be in.
        gates: List<(GateId, GateState)> = "unset",
    }
}

record! {
    /// A figure that a test expects: of a claim on which a found reason, route or alternative rests, or of one that
    /// states how long numbers of the country live. Members of the figure that are not set are not checked.
    pub struct ExpectedFigure {
        /// Name of the claim.
        claim: Str as &str,
        /// The figure.
        figure: Figure as &Figure,
    }
}
