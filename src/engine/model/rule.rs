use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Condition, Text};

/// Where something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// Everywhere.
    World,
    /// In one country.
    Country(usize),
}

impl Scope {
    /// Whether it takes in a country.
    #[must_use]
    pub fn covers(self, country: usize) -> bool {
        match self {
            Scope::World => true,
            Scope::Country(own) => own == country,
        }
    }
}

/// On what an opinion rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The country's own document, whatever became of its claims.
    Document,
    /// Every claim that is supported and in effect.
    Evidence,
}

impl Basis {
    /// Both with their names.
    pub const ALL: [(&'static str, Basis); 2] = [("document", Basis::Document), ("evidence", Basis::Evidence)];
}

/// What a rule does to its gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Closes the gate, or one means at it.
    Blocks,
    /// Leaves it open, with a restriction to know of.
    Limits,
    /// Says why it is open; decides nothing by itself.
    Permits,
}

impl Effect {
    /// Every effect with its name.
    pub const ALL: [(&'static str, Effect); 3] =
        [("blocks", Effect::Blocks), ("limits", Effect::Limits), ("permits", Effect::Permits)];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, effect)| *effect == self).map_or("", |(name, _)| name)
    }
}

/// Days on which something is in effect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    /// First day. None: always has been.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// First day on which it no longer is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl Period {
    /// Whether a day is one of them.
    #[must_use]
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Whether every day is one of them.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.from.is_none() && self.until.is_none()
    }
}

/// What part a rule plays at the gate that means open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// It says something about a gate, or about one means at a gate.
    #[default]
    Ordinary,
    /// It names a means: where its condition holds, the person has it.
    NamesMeans,
    /// It is the reason given where none of the means is there.
    WithoutMeans,
}

/// Something that follows from claims for a gate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Name within the rulebook.
    pub id: String,
    /// Where it holds.
    pub scope: Scope,
    /// The opinion in which it takes part.
    pub basis: Basis,
    /// Its part at a gate that means open.
    #[serde(default)]
    pub role: Role,
    /// The goals that it concerns, a bit each.
    pub goals: u64,
    /// The gate that it concerns.
    pub gate: usize,
    /// The means that it concerns; none: the gate as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<usize>,
    /// For a means that is named only because it stands for another: the means that is judged when a question names
    /// this one (the account of a card stands for the card).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_for: Option<usize>,
    /// What it does.
    pub effect: Effect,
    /// Where it does so.
    pub when: Condition,
    /// When it is in effect, beside the dates of its claims.
    #[serde(default, skip_serializing_if = "Period::is_always")]
    pub period: Period,
    /// The claims because of which it does.
    pub because: Vec<usize>,
    /// What to tell the person.
    pub text: Text,
}

/// A documented way around blocked gates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Route {
    /// Name within the rulebook.
    pub id: String,
    /// Where it exists.
    pub scope: Scope,
    /// The opinion in which it takes part.
    pub basis: Basis,
    /// The goals that it serves, a bit each.
    pub goals: u64,
    /// What the person must have in hand.
    pub when: Condition,
    /// The gates that it clears, a bit each.
    pub clears: u64,
    /// Whether it is accepted, risky or forbidden.
    pub compliance: Compliance,
    /// When it is in effect, beside the dates of its claims.
    #[serde(default, skip_serializing_if = "Period::is_always")]
    pub period: Period,
    /// The claims that describe it.
    pub because: Vec<usize>,
    /// What it is.
    pub text: Text,
    /// For `caution`: the risk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<Text>,
    /// For `prohibited`: the claims that say what law or terms forbid it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forbidden_by: Vec<usize>,
    /// For `prohibited`: the lawful way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<Text>,
}

/// Whether a route or alternative may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compliance {
    /// It may.
    Accepted,
    /// It may, with a named risk.
    Caution,
    /// Law or platform terms forbid it.
    Prohibited,
}

impl Compliance {
    /// Every compliance with its name.
    pub const ALL: [(&'static str, Compliance); 3] =
        [("accepted", Compliance::Accepted), ("caution", Compliance::Caution), ("prohibited", Compliance::Prohibited)];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, compliance)| *compliance == self).map_or("", |(name, _)| name)
    }
}

/// Something else that serves the person's need, or a change that they could make first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alternative {
    /// Name within the rulebook.
    pub id: String,
    /// Where it exists.
    pub scope: Scope,
    /// The opinion in which it takes part.
    pub basis: Basis,
    /// The goals that it serves, a bit each.
    pub goals: u64,
    /// To whom it is worth telling.
    pub when: Condition,
    /// Whether it is accepted or risky; never forbidden.
    pub compliance: Compliance,
    /// When it is in effect, beside the dates of its claims.
    #[serde(default, skip_serializing_if = "Period::is_always")]
    pub period: Period,
    /// The claims that describe it.
    pub because: Vec<usize>,
    /// What it is.
    pub text: Text,
    /// For `caution`: the risk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<Text>,
    /// The step that it advises, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<usize>,
}

/// A test that stands beside the rules, written by their editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InlineTest {
    /// What it shows.
    pub name: String,
    /// The country asked about.
    pub country: usize,
    /// The goal.
    pub goal: usize,
    /// The means that the question names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<usize>,
    /// The facts told, as (fact, set of values).
    pub facts: Vec<(usize, u64)>,
    /// Facts of which each value gives the same outcome: the test runs once for each combination of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub each: Vec<(usize, u64)>,
    /// Facts of which each value gives the outcome while the others have any of their values; with any other value of one of
    /// them nothing that is expected by name is found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<(usize, u64)>,
    /// Goals that each give the same outcome, a bit each; zero: the goal alone.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub each_goals: u64,
    /// Likewise; and with any other goal nothing that is expected by name is found.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub only_goals: u64,
    /// The first day on which what is expected is found; on the day before nothing that is expected by name is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The first day on which nothing that is expected by name is found any longer; on the day before all is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Whether nothing else is held.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nothing_else: bool,
    /// The day asked about; none: the rulebook's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    /// Expected of the headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<Expectation>,
    /// Expected of the document's opinion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Expectation>,
    /// Expected of the evidence's opinion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Expectation>,
    /// The file in which it stands.
    pub file: String,
    /// The line at which it stands, from 1.
    pub line: u32,
}

impl InlineTest {
    /// The goals asked about, a bit each.
    #[must_use]
    pub fn goals(&self) -> u64 {
        let listed = self.each_goals | self.only_goals;
        if listed == 0 { 1 << self.goal } else { listed }
    }
}

fn is_zero(set: &u64) -> bool {
    *set == 0
}

/// What a test expects of an opinion. What is not named is not checked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Expectation {
    /// Best verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
    /// Worst verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guaranteed: Option<String>,
    /// Rules that must be among the reasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// Rules that must not be among the reasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_reasons: Vec<String>,
    /// Routes that must be offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routes: Vec<String>,
    /// Routes that must not be offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_routes: Vec<String>,
    /// Routes that must be refused, as engaged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub engaged: Vec<String>,
    /// Routes that must not be refused as engaged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_engaged: Vec<String>,
    /// Alternatives that must be offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
    /// Alternatives that must not be offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_alternatives: Vec<String>,
    /// Routes that must be refused, engaged or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<String>,
    /// Routes that must not be refused at all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_refused: Vec<String>,
    /// Rules that must be reasons that close a gate.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisive: Vec<String>,
    /// Rules that must not be reasons that close a gate.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_decisive: Vec<String>,
    /// Routes and alternatives that must be offered as accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<String>,
    /// Routes and alternatives that must be offered with a named risk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub caution: Vec<String>,
    /// Sets of steps, each of which must be a way forward. They improve the headline, whatever the basis.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<Vec<String>>,
    /// Sets of steps, none of which may be a way forward.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_ways: Vec<Vec<String>>,
    /// Figures that must be shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<ExpectedFigure>,
    /// Gates and the state that they must be in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gates: Vec<(usize, String)>,
}

/// A figure that a test expects: of a claim on which a reason, a route or an alternative that was found rests, or that says
/// how long numbers of the country live. What is not named of the figure is not checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExpectedFigure {
    /// Name of the claim.
    pub claim: String,
    /// The figure.
    #[serde(flatten)]
    pub figure: super::Figure,
}
