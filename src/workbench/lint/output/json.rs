//! Reports as JSON.

use serde::Serialize;

use crate::read::diagnostic::{Diagnostic, Edit, Level};
use crate::workbench::lint::Report;

/// A report as JSON: a stable shape, versioned by `format`.
#[derive(Serialize)]
struct Json<'r> {
    format: u8,
    diagnostics: Vec<Finding<'r>>,
    errors: usize,
    warnings: usize,
    notes: usize,
    /// Errors that were counted but not listed.
    not_listed: usize,
    files: usize,
    complete: bool,
    passed_over: Vec<&'r str>,
}

#[derive(Serialize)]
struct Finding<'r> {
    code: &'r str,
    level: Level,
    message: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'r str>,
    #[serde(flatten)]
    place: Place<'r>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    labels: Vec<Labelled<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Remedy<'r>>,
}

#[derive(Serialize)]
struct Place<'r> {
    file: &'r str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Labelled<'r> {
    text: &'r str,
    #[serde(flatten)]
    place: Place<'r>,
}

#[derive(Serialize)]
struct Remedy<'r> {
    what: &'r str,
    edits: Vec<Replacement<'r>>,
}

/// The span in bytes, from 0.
#[derive(Serialize)]
struct Replacement<'r> {
    start: usize,
    end: usize,
    text: &'r str,
}

impl Report {
    /// A value that serializes to JSON: `format`, `diagnostics` (each with code, level, message, help, place, labels
    /// and fix), the counts by level, the number of files, whether every lint was run, and the files that were skipped.
    ///
    /// ```
    /// use simbind::lint::{Options, check};
    ///
    /// const BOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    /// let report = check([BOOK, ("rules.yaml", "format: 1\nscope: wrold\n")], &Options::new())?;
    /// let json = serde_json::to_value(report.to_json())?;
    /// println!("{json:#}");
    /// assert!(json.to_string().contains("unknown-country"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> impl Serialize + '_ {
        Json {
            format: 1,
            diagnostics: self.list.iter().map(finding).collect(),
            errors: self.count(Level::Error),
            warnings: self.count(Level::Warning),
            notes: self.count(Level::Note),
            not_listed: self.more,
            files: self.files,
            complete: self.complete,
            passed_over: self.passed_over().collect(),
        }
    }
}

fn place(file: &str, start: (usize, usize), end: (usize, usize)) -> Place<'_> {
    Place { file, line: start.0, column: start.1, end_line: end.0, end_column: end.1 }
}

fn finding(finding: &Diagnostic) -> Finding<'_> {
    let labels = finding
        .labels
        .iter()
        .map(|label| Labelled { text: label.text(), place: place(label.file(), label.start(), label.end()) });
    Finding {
        code: finding.code,
        level: finding.level,
        message: &finding.message,
        help: finding.help(),
        place: place(finding.file(), (finding.line(), finding.column()), finding.end()),
        labels: labels.collect(),
        fix: finding
            .fix
            .as_ref()
            .map(|fix| Remedy { what: fix.what(), edits: fix.edits.iter().map(replacement).collect() }),
    }
}

fn replacement(edit: &Edit) -> Replacement<'_> {
    Replacement { start: edit.span.start, end: edit.span.end, text: &edit.text }
}
