//! What a rulebook says, resolved: plain data, indices instead of names, nothing of the file format and nothing of Rust.
//!
//! Each index type is a position in the list of the same name in [`Model`]. A model is only made by resolving rule
//! files (or by reading the compiled-in one back), so its indices always point at something.

mod claim;
mod condition;
mod rule;
mod source;
mod step;
mod text;
mod vocabulary;

pub use claim::{Assessment, Citation, Claim, Confidence, Figure, Topic};
pub use condition::Condition;
pub use rule::{
    Alternative, Basis, Compliance, Effect, Expectation, ExpectedFigure, InlineTest, Period, Role, Route, Rule, Scope,
};
pub use source::{Grade, ReadAs, Source, SourceKind};
pub use step::Step;
pub use text::{Lang, Text};
pub use vocabulary::{Fact, Gate, Goal, Impossible, Means, Value, Vocabulary};

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A rulebook as data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Model {
    /// Version of the rules, as their editors count it.
    pub version: String,
    /// The date for which the rules were last brought up to date; the default of `as_of`.
    pub date: Date,
    /// SHA-256 over the rule files, in hexadecimal.
    pub digest: String,
    /// The words.
    pub vocabulary: Vocabulary,
    /// Countries that can be named.
    pub countries: Vec<Country>,
    /// What was read.
    pub sources: Vec<Source>,
    /// What it says.
    pub claims: Vec<Claim>,
    /// What follows: blocks, limits, permits, and the means that a basis names.
    pub rules: Vec<Rule>,
    /// Documented ways around blocked gates.
    pub routes: Vec<Route>,
    /// Other things that serve the need.
    pub alternatives: Vec<Alternative>,
    /// What a person can do to change their situation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// Tests that stand beside the rules.
    pub tests: Vec<InlineTest>,
}

impl Model {
    /// The days on which something that the rules say begins, or is over.
    pub(crate) fn changing_days(&self) -> BTreeSet<Date> {
        let claims = self.claims.iter().map(|claim| Period { from: claim.from, until: claim.until });
        let rules = self.rules.iter().map(|rule| rule.period);
        let routes = self.routes.iter().map(|route| route.period);
        let others = self.alternatives.iter().map(|other| other.period);
        let periods = claims.chain(rules).chain(routes).chain(others);
        periods.flat_map(|period| [period.from, period.until]).flatten().collect()
    }
}

/// A country or territory of ISO 3166-1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub code: String,
    /// Its usual name.
    pub name: Text,
    /// Other names by which people call it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The country's own document, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
    /// Whether a rule file of its own exists.
    #[serde(default)]
    pub described: bool,
}

/// The document about a country that its rule file encodes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The source that is this document.
    pub source: usize,
    /// Number of its lines.
    pub lines: u32,
    /// Lines that carry no claim, with the reason why not.
    pub unclaimed: Vec<Unclaimed>,
}

/// A line of a document that carries no claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unclaimed {
    /// Line number, from 1.
    pub line: u32,
    /// Why it is not a claim: a heading, a greeting, ...
    pub why: String,
}
