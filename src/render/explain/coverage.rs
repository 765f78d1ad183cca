//! The findings about the coverage of a rulebook, as text for a terminal.

use super::text::{Lines, PLAIN};
use crate::workbench::coverage::{Coverage, Finding, FindingKind};

impl Coverage {
    /// The findings as text for a terminal of a width in columns, optionally with a test for each finding that has one.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let coverage = Rulebook::builtin().coverage(Some("NZ"), None)?;
    /// assert!(coverage.to_text(80, false).contains("gate-never-opens"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_text(&self, width: usize, tests: bool) -> String {
        let mut out = Lines::new(width, false);
        let head = format!("{} findings in {} questions, as of {}", self.findings.len(), self.questions, self.as_of);
        out.wrap(&head, "", "  ", PLAIN);
        let mut kind = None;
        let mut told: Vec<(FindingKind, &str, &str, &[String])> = Vec::new();
        for finding in &self.findings {
            if kind != Some(finding.kind) {
                kind = Some(finding.kind);
                out.blank();
                let count = self.findings.iter().filter(|of| of.kind == finding.kind).count();
                let title = format!("{} ({count}): {}", finding.kind.as_str(), finding.kind.meaning());
                out.wrap(&title, "", "  ", PLAIN);
            }
            // Equal findings for several goals in the same countries share a line, unless each is shown with its test.
            let alike = |of: &&Finding| key(of) == key(finding);
            let mut goals = self.findings.iter().filter(alike).filter_map(|of| of.goal.as_deref()).collect::<Vec<_>>();
            if tests || finding.goal.is_none() {
                goals = finding.goal.as_deref().into_iter().collect();
            } else if told.contains(&key(finding)) {
                continue;
            }
            told.push(key(finding));
            // Two clauses of one condition may have the same text; their positions distinguish them.
            let twin = |of: &&Finding| key(of) == key(finding) && of.clause == finding.clause;
            let twins = finding.clause.is_some() && self.findings.iter().filter(twin).count() > 1;
            out.wrap(&line(finding, &goals, twins), "  - ", "    ", PLAIN);
            if let (true, Some(test)) = (tests, &finding.witness) {
                test.lines().for_each(|line| out.line(&format!("    {line}"), PLAIN));
            }
        }
        if !self.not_in_force.is_empty() {
            out.blank();
            let rest = format!("not in effect on that day, not looked at: {}", self.not_in_force.join(", "));
            out.wrap(&rest, "", "  ", PLAIN);
        }
        out.text
    }
}

fn key(finding: &Finding) -> (FindingKind, &str, &str, &[String]) {
    (finding.kind, &finding.id, finding.basis, &finding.countries)
}

/// One finding as a line. `twins`: another clause of the same condition has the same text.
fn line(finding: &Finding, goals: &[&str], twins: bool) -> String {
    let Finding { what, id, basis, .. } = finding;
    match finding.kind {
        FindingKind::GateNeverOpens | FindingKind::VerdictNeverReached => {
            format!("{id}: {}, {basis}, in {}", goals.join(" "), finding.countries.join(" "))
        }
        FindingKind::RedundantCondition => {
            let place = finding.clause_at.iter().map(usize::to_string).collect::<Vec<_>>().join(".");
            let place = if twins { format!(" (part {place} of the condition)") } else { String::new() };
            format!("{what} {id} ({basis}): {}{place}", finding.clause.as_deref().unwrap_or_default())
        }
        FindingKind::Shadowed if !finding.by.is_empty() => {
            format!("{what} {id} ({basis}): by {}", finding.by.join(", "))
        }
        _ => format!("{what} {id} ({basis})"),
    }
}
