//! Renders answers for people and for programs: text, Markdown and JSON.
//!
//! For people, the content is built once as a [`Sheet`], a list of blocks, and each medium has a writer. For programs
//! there are reports, which can be written in any serde format with the keys of the JSON; Rust code reads the same
//! information from the [`Evaluation`] and the results of analyses.

mod act;
mod alive;
mod analysis;
mod answer;
mod blocks;
mod brief;
mod carrying;
mod cases;
mod cite;
mod comparison;
mod coverage;
mod deadline;
mod difference;
mod entries;
mod forward;
mod head;
mod keeping;
mod listing;
mod markdown;
mod opening;
mod phrases;
mod questions;
mod round;
mod rows;
mod sentence;
mod source_list;
mod text;
mod verdicts;
mod why;
mod why_not;
mod yearly;

pub use super::contract::Report;
pub use super::interview::interview;
pub use blocks::Sheet;
pub use carrying::{Carried, carried, sensitivity_report};
pub use comparison::ComparisonReport;
pub use listing::Listing;
pub use questions::QuestionTreeReport;
pub use round::CheckList;
pub use source_list::SourceList;
pub use why::{WaysAnswerReport, WhyReport};
pub use why_not::WhyNotReport;

pub(crate) use analysis::{
    Analysed, FactValues, OpenQuestionsReport, ReachReport, StandingReport, Values, WaysReport, open_questions,
    reached, standing, sufficient_reason, ways_forward,
};
pub(crate) use answer::blocks_of;
pub(crate) use blocks::{Block, Entry, Item, Mark, Tone};
pub(crate) use brief::{brief, brief_beside_a_question};
pub(crate) use cases::{CasesReport, of_reason as cases_of_reason, of_route as cases_of_route};
pub(crate) use cite::cited_on;
pub(crate) use entries::{Entries, figures};
pub(crate) use listing::resting_on;
pub(crate) use opening::first_sentence;
pub(crate) use phrases::{Phrases, mark, shape};
pub(crate) use sentence::{Says, capital, outlook};
pub(crate) use verdicts::Verdicts;

use crate::engine::evaluation::Evaluation;
use crate::engine::model::Lang;

impl Evaluation<'_> {
    /// The full answer as text for a terminal of a width in columns, without colour or with ANSI colours.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let text = evaluation.to_text(Lang::En, 60, false);
    /// assert!(text.starts_with("Cyprus: bind the retention card"), "{text}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_text(&self, lang: Lang, width: usize, color: bool) -> String {
        answer::answer(self, lang).to_text(width, color)
    }

    /// The full answer as Markdown.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let markdown = evaluation.to_markdown(Lang::Zh);
    /// assert!(markdown.starts_with("# "), "{markdown}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_markdown(&self, lang: Lang) -> String {
        answer::answer(self, lang).to_markdown()
    }

    /// The short answer, on a page or two: the verdict, the facts that force it, the next question, the ways forward of
    /// least effort, and the deciding rules, each with a short citation.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let page = evaluation.to_brief(Lang::En);
    /// assert!(page.to_text(80, false).len() < evaluation.to_text(Lang::En, 80, false).len());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_brief(&self, lang: Lang) -> Sheet {
        brief::brief(self, lang)
    }
}
