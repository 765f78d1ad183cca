//! Applies certain remedies to texts; writing files is left to the caller.

use std::collections::BTreeMap;

use super::Report;
use crate::engine::record::report;
use crate::read::diagnostic::{Diagnostic, Edit};
use crate::read::parse::parse;

report! {
    /// A file with its fixes applied.
    ///
    /// ```
    /// use simbind::lint::{Options, check, fix};
    ///
    /// const BOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    /// let report = check([BOOK, ("rules.yaml", "format: 1\nscope: world\nsuorces: []\n")], &Options::new())?;
    /// let fixed = &fix(&report)[0];
    /// assert_eq!((fixed.name(), fixed.done().len()), ("rules.yaml", 1));
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Fixed {
        /// Its name, as it was given.
        name: String as &str,
        /// The content when it was checked.
        before: String as &str,
        /// The content with the fixes.
        after: String as &str,
        /// The fixes that were applied, in the order of the file: place, code and remedy.
        done: Vec<String> as &[String],
    }
}

/// The files of a report with every fix applied, as far as fixes do not overlap; the others need another round. A file
/// that would no longer parse is left as it is.
///
/// ```
/// use simbind::lint::{Options, check, fix};
///
/// const BOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
/// let report = check([BOOK, ("rules.yaml", "format: 1\nscope: world\nsuorces: []\n")], &Options::new())?;
/// let fixed = fix(&report);
/// assert_eq!(fixed[0].after(), "format: 1\nscope: world\nsources: []\n");
/// # Ok::<(), simbind::Error>(())
/// ```
#[must_use]
pub fn fix(report: &Report) -> Vec<Fixed> {
    let mut files: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in report.diagnostics().filter(|finding| finding.fix.is_some()) {
        files.entry(finding.file()).or_default().push(finding);
    }
    files.into_values().filter_map(|findings| file(&findings)).collect()
}

fn file(findings: &[&Diagnostic]) -> Option<Fixed> {
    let file = &findings.first()?.file;
    // Keyed by span, so that only the neighbours of an edit can overlap it.
    let mut edits: BTreeMap<(usize, usize), &Edit> = BTreeMap::new();
    let mut done = Vec::new();
    for finding in findings {
        let Some(fix) = &finding.fix else { continue };
        // Two insertions at one place would have no order.
        let apart = |left: &Edit, right: &Edit| {
            left.span != right.span && (left.span.end <= right.span.start || right.span.end <= left.span.start)
        };
        let key = |edit: &Edit| (edit.span.start, edit.span.end);
        let free = |edit: &Edit| {
            let before = edits.range(..=key(edit)).next_back();
            before.into_iter().chain(edits.range(key(edit)..).next()).all(|(_, other)| apart(edit, other))
        };
        if fix.edits.iter().all(free) {
            edits.extend(fix.edits.iter().map(|edit| (key(edit), edit)));
            done.push(format!("{}:{}:{}: {}: {}", file.name, finding.line(), finding.column(), finding.code, fix.what));
        }
    }
    let (mut after, mut copied) = (String::with_capacity(file.text.len()), 0);
    for ((start, end), edit) in edits {
        if let Some(between) = file.text.get(copied..start).filter(|_| file.text.get(start..end).is_some()) {
            after.push_str(between);
            after.push_str(&edit.text);
            copied = end;
        }
    }
    after.push_str(file.text.get(copied..).unwrap_or_default());
    let readable = parse(&after).is_ok() || parse(&file.text).is_err();
    (readable && after != file.text).then(|| Fixed { name: file.name.clone(), before: file.text.clone(), after, done })
}

#[cfg(test)]
mod tests {
    use crate::workbench::lint::{Options, check, fix};

    const RULEBOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");

    fn after(text: &str) -> Option<String> {
        let report = check([RULEBOOK, ("XA.yaml", text)], &Options::default()).ok()?;
        fix(&report).pop().map(|fixed| fixed.after)
    }

    #[test]
    fn what_is_certain_is_fixed_and_nothing_else() {
        let wrong =
            "format: 1\nscope: world\nclaimss: []\ntests: []\ntests: ~\nsuorces: []\nsteps: []\nsteps: []\nxyz: []\n";
        let right = "format: 1\nscope: world\nclaims: []\ntests: []\ntests: ~\nsources: []\nsteps: []\nxyz: []\n";
        assert_eq!(after(wrong).as_deref(), Some(right));
    }

    #[test]
    fn nothing_to_fix_is_nothing_fixed() {
        assert_eq!(after("format: 1\nscope: world\n"), None);
        assert_eq!(after("format: 1\nscope: world\nxyz: []\n"), None);
    }

    #[test]
    fn fixes_that_overlap_wait_for_another_round() {
        let wrong = "format: 1\nscope: world\nscope: world\n";
        assert_eq!(after(wrong).as_deref(), Some("format: 1\nscope: world\n"));
    }
}
