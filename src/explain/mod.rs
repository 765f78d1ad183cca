//! Answers for people and for tools: text, Markdown and JSON.

mod carrying;
mod listed_steps;
mod listing;
mod markdown;
mod page;
mod report;
mod text;
mod width;
mod words;

pub use carrying::{Carried, carried, sensitivity_report};
pub use listed_steps::{NamedFacts, StepEntry};
pub use listing::{ClaimEntry, Listing, RuleEntry};
pub(crate) use page::figures;
pub use report::{
    AlternativeReport, CitationReport, ClaimReport, DisputeReport, Gates, OpinionReport, ReasonReport, RefusalReport,
    Report, RouteReport, RulebookReport,
};
pub(crate) use width::{pad, wrap};
pub(crate) use words::Words;

use crate::evaluation::Evaluation;
use crate::model::Lang;

impl Evaluation<'_> {
    /// The answer as text for a terminal of a width in columns, without colour or with ANSI colours.
    #[must_use]
    pub fn to_text(&self, lang: Lang, width: usize, color: bool) -> String {
        text::text(&page::page(self, lang), width, color)
    }

    /// The answer as Markdown.
    #[must_use]
    pub fn to_markdown(&self, lang: Lang) -> String {
        markdown::markdown(&page::page(self, lang))
    }

    /// The answer as the structure that its JSON has.
    ///
    /// ```
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let json = serde_json::to_value(evaluation.to_report()).expect("a report is plain data");
    /// assert_eq!(json["document"]["reasons"][1]["citations"][0]["lines"], serde_json::json!([67]));
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_report(&self) -> Report<'_> {
        report::report(self)
    }
}
