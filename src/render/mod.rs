//! Output: answers as text, Markdown, HTML and JSON, and the whole rulebook as a site.

pub mod contract;
pub mod explain;
pub(crate) mod interview;
pub mod site;
