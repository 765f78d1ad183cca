use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Grade, Text};

/// One statement of one fact of the world, in our own words, with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Name within the rulebook.
    pub id: String,
    /// The statement.
    pub text: Text,
    /// Where it stands.
    pub cites: Vec<Citation>,
    /// What it is about.
    pub topic: Topic,
    /// How good its best source is, or less.
    pub grade: Grade,
    /// What became of a document's claim when it was checked. None: a claim of the evidence itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Assessment>,
    /// How sure the evidence is. None for a document's claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Whether it was concluded from sources rather than read in one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
    /// A word on the assessment (`risky`, `category_error`, ...).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<String>,
    /// Why it is assessed so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// The claims that decide the assessment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decided_by: Vec<usize>,
    /// First day on which it holds. None: always has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// First day on which it no longer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// When it was last checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<Date>,
    /// Days after `verified` at which it counts as stale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stale_after: Option<u32>,
    /// Amounts and durations that it states.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure>,
    /// The telecom operator it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// A caveat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Whether it is only background: no rule, means, route or alternative rests on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub background: bool,
    /// Whether it was taken back, to see what rests on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retracted: bool,
    /// The country in whose file it stands; none for a worldwide one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<usize>,
}

impl Claim {
    /// Whether the claim may decide on the evidence basis: borne out, or known with at least medium confidence.
    #[must_use]
    pub fn supported(&self) -> bool {
        if self.retracted {
            return false;
        }
        match (self.assessment, self.confidence) {
            (Some(assessment), _) => assessment == Assessment::Supported,
            (None, Some(confidence)) => confidence != Confidence::Low,
            (None, None) => false,
        }
    }

    /// Whether it was last checked too long before a day to be relied on without another look.
    #[must_use]
    pub fn stale(&self, day: Date) -> bool {
        match (self.verified, self.stale_after) {
            (Some(verified), Some(days)) => {
                verified.checked_add(jiff::Span::new().days(days)).is_ok_and(|last| last < day)
            }
            _ => false,
        }
    }

    /// Whether it is in effect on a day.
    #[must_use]
    pub fn in_effect(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

/// Where a claim stands: a source and a place in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The source.
    pub source: usize,
    /// Line numbers, from 1, for a document of the project.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<u32>,
    /// Section, article or page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<String>,
}

/// What a claim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What the number or card is, and sign-up with it.
    SimType,
    /// How long a number lives, registration, codes.
    KeepingNumber,
    /// Banks, cards, accounts.
    BankCompatibility,
    /// What the wallets allow.
    PlatformLimits,
    /// Law, regulators, terms.
    RegulatoryNotes,
    /// Other products and ways.
    Alternatives,
    /// Risks.
    Security,
    /// Background.
    Context,
}

impl Topic {
    /// Every topic with its name in rule files.
    pub const ALL: [(&'static str, Topic); 8] = [
        ("sim_type", Topic::SimType),
        ("keeping_number", Topic::KeepingNumber),
        ("bank_compatibility", Topic::BankCompatibility),
        ("platform_limits", Topic::PlatformLimits),
        ("regulatory_notes", Topic::RegulatoryNotes),
        ("alternatives", Topic::Alternatives),
        ("security", Topic::Security),
        ("context", Topic::Context),
    ];

    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, topic)| *topic == self).map_or("", |(name, _)| name)
    }
}

/// What became of a document's claim when it was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assessment {
    /// Other sources bear it out.
    Supported,
    /// Other sources say otherwise.
    Contradicted,
    /// It was so once.
    Outdated,
    /// Nothing was found either way.
    Unverifiable,
}

impl Assessment {
    /// Every assessment with its name in rule files.
    pub const ALL: [(&'static str, Assessment); 4] = [
        ("supported", Assessment::Supported),
        ("contradicted", Assessment::Contradicted),
        ("outdated", Assessment::Outdated),
        ("unverifiable", Assessment::Unverifiable),
    ];

    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, assessment)| *assessment == self).map_or("", |(name, _)| name)
    }
}

/// How sure a claim of the evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Shown, but decides nothing.
    Low,
    /// Decides.
    Medium,
    /// Decides.
    High,
}

impl Confidence {
    /// Every confidence with its name in rule files.
    pub const ALL: [(&'static str, Confidence); 3] =
        [("low", Confidence::Low), ("medium", Confidence::Medium), ("high", Confidence::High)];

    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, confidence)| *confidence == self).map_or("", |(name, _)| name)
    }
}

/// A typed amount of money or time that a claim states.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What it measures: `cap`, `fee`, `validity_after_top_up`, ...
    pub what: String,
    /// Amount of money, or a rate in percent where `unit` says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    /// ISO 4217 code of the amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Per payment, per year, ...
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<String>,
    /// A rate in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
    /// A number of days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// The top-up that buys the days, in `currency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top_up: Option<f64>,
    /// Date of the figure: a year, a month or a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}
