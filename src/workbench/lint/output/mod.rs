//! Machine-readable formats of a report, one per file. For people, each finding renders itself.

mod github;
mod json;
mod sarif;
