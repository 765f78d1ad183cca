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
        /// What it shows.
        name: Str as &str,
        /// The country asked about.
        country: CountryId as CountryId,
        /// The goal.
        goal: GoalId as GoalId,
        /// The means that the question names.
        means: Option<MeansId> as Option<MeansId> = "unset",
        /// The facts told.
        facts: Told,
        /// Facts of which each value gives the same outcome: the test runs once for each combination of them.
        each: Told = "unset",
        /// Facts of which each value gives the outcome while the others have any of their values; with any other value of
        /// one of them nothing that is expected by name is found.
        only: Told = "unset",
        /// Goals that each give the same outcome; none: the goal alone.
        each_goals: GoalSet = "unset",
        /// Likewise; and with any other goal nothing that is expected by name is found.
        only_goals: GoalSet = "unset",
        /// The first day on which what is expected is found; on the day before nothing that is expected by name is.
        from: Option<Date> as Option<Date> = "unset",
        /// The first day on which nothing that is expected by name is found any longer; on the day before all is.
        until: Option<Date> as Option<Date> = "unset",
        /// Whether nothing else is held.
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

impl InlineTest {
    /// The goals asked about.
    pub(crate) fn goals(&self) -> GoalSet {
        let listed = self.each_goals | self.only_goals;
        if listed.is_empty() { GoalSet::only(self.goal) } else { listed }
    }
}

record! {
    /// What a test expects of an opinion. What is not named is not checked.
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
        /// Sets of steps, each of which must be a way forward. They improve the headline, whatever the basis.
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
    /// A figure that a test expects: of a claim on which a reason, a route or an alternative that was found rests, or that
    /// says how long numbers of the country live. What is not named of the figure is not checked.
    pub struct ExpectedFigure {
        /// Name of the claim.
        claim: Str as &str,
        /// The figure.
        figure: Figure as &Figure,
    }
}
