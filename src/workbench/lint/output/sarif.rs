//! Reports as SARIF 2.1.0, which code scanning services read.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::read::diagnostic::{Diagnostic, Level};
use crate::workbench::lint::{Lint, Report, lints};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The part of SARIF 2.1.0 (OASIS) that is used here: one run with its rules and results.
#[derive(Serialize)]
struct Sarif<'r> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'r> {
    tool: Tool,
    results: Vec<SarifResult<'r>>,
    /// Columns count characters, not UTF-16 units.
    column_kind: &'static str,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Message<'static>,
    help: Help,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Help {
    text: &'static str,
    markdown: &'static str,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message<'r> {
    text: std::borrow::Cow<'r, str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'r> {
    rule_id: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message<'r>,
    locations: [Location<'r>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<SarifFix<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifFix<'r> {
    description: Message<'r>,
    artifact_changes: [Change<'r>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change<'r> {
    artifact_location: Artifact,
    replacements: Vec<Replacement<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'r> {
    deleted_region: Bytes,
    inserted_content: Message<'r>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bytes {
    byte_offset: usize,
    byte_length: usize,
}

impl Report {
    /// A value that serializes to SARIF 2.1.0, with the documents of the lints that found something.
    ///
    /// ```
    /// use simbind::lint::{Options, check};
    ///
    /// const BOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    /// let report = check([BOOK, ("rules.yaml", "format: 1\nscope: wrold\n")], &Options::new())?;
    /// let sarif = serde_json::to_value(report.to_sarif())?;
    /// assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "unknown-country");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_sarif(&self) -> impl Serialize + '_ {
        let codes = self.list.iter().map(|finding| finding.code).collect::<BTreeSet<_>>();
        let found = lints().filter(|lint| codes.contains(lint.code)).collect::<Vec<_>>();
        let results = self.list.iter().map(|finding| result(finding, &found)).collect();
        let driver = Driver {
            name: "simbind",
            semantic_version: env!("CARGO_PKG_VERSION"),
            rules: found.iter().map(|lint| rule(lint)).collect(),
        };
        let run = Run { tool: Tool { driver }, results, column_kind: "unicodeCodePoints" };
        Sarif { schema: SCHEMA, version: "2.1.0", runs: [run] }
    }
}

fn level(level: Level) -> &'static str {
    // SARIF uses the same three words.
    level.as_str()
}

fn message(text: &str) -> Message<'_> {
    Message { text: text.into() }
}

fn rule(lint: &'static Lint) -> Rule {
    Rule {
        id: lint.code,
        short_description: message(lint.summary()),
        help: Help { text: lint.summary(), markdown: lint.docs() },
        default_configuration: Configuration { level: level(lint.level) },
    }
}

fn result<'r>(finding: &'r Diagnostic, rules: &[&'static Lint]) -> SarifResult<'r> {
    let text = match finding.help() {
        Some(help) => format!("{}; help: {help}", finding.message).into(),
        None => finding.message.as_str().into(),
    };
    let place = location(finding.file(), (finding.line(), finding.column()), finding.end());
    let related = finding.labels.iter().enumerate().map(|(at, label)| Location {
        id: Some(at),
        message: Some(message(label.text())),
        ..location(label.file(), label.start(), label.end())
    });
    let fixes = finding.fix.iter().map(|fix| SarifFix {
        description: message(fix.what()),
        artifact_changes: [Change {
            artifact_location: Artifact { uri: uri(finding.file()) },
            replacements: fix.edits.iter().map(replacement).collect(),
        }],
    });
    SarifResult {
        rule_id: finding.code,
        rule_index: rules.iter().position(|rule| rule.code == finding.code),
        level: level(finding.level),
        message: Message { text },
        locations: [place],
        related_locations: related.collect(),
        fixes: fixes.collect(),
    }
}

fn replacement(edit: &crate::read::diagnostic::Edit) -> Replacement<'_> {
    Replacement {
        deleted_region: Bytes { byte_offset: edit.span.start, byte_length: edit.span.len() },
        inserted_content: message(&edit.text),
    }
}

fn location<'r>(file: &str, start: (usize, usize), end: (usize, usize)) -> Location<'r> {
    let region = Region { start_line: start.0, start_column: start.1, end_line: end.0, end_column: end.1 };
    let physical_location = Physical { artifact_location: Artifact { uri: uri(file) }, region };
    Location { id: None, physical_location, message: None }
}

/// A file name as a URI reference (RFC 3986), with percent-encoding.
fn uri(name: &str) -> String {
    let mut uri = String::new();
    for byte in name.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn names_are_references() {
        assert_eq!(uri("rules/NZ.yaml"), "rules/NZ.yaml");
        assert_eq!(uri("a b\\号.yaml"), "a%20b/%E5%8F%B7.yaml");
    }
}
