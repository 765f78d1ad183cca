//! A report for machines, one file a format. For people, each finding renders itself.

mod github;
mod json;
mod sarif;
