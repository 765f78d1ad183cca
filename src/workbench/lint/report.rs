//! What a check found, in the order of files and places.

use crate::engine::printable::printable;
use crate::read::diagnostic::{Diagnostic, Level};

/// What a check found.
///
/// ```
/// use simbind::lint::{Options, check};
///
/// const BOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
/// let report = check([BOOK, ("rules.yaml", "format: 1\nscope: wrold\n")], &Options::new())?;
/// assert!(report.fails() && !report.is_complete(), "the other lints wait until it can be read");
/// for finding in report.diagnostics() {
///     println!("{}", finding.render(false));
/// }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Report {
    pub(super) list: Vec<Diagnostic>,
    pub(super) files: usize,
    pub(super) complete: bool,
    pub(super) passed_over: Vec<String>,
    /// Mistakes that were found beyond those that are listed.
    pub(super) more: usize,
}

/// So many files that were passed over are named in a summary; the rest are counted.
const NAMED: usize = 20;

impl Report {
    pub(super) fn new(mut list: Vec<Diagnostic>, files: usize, complete: bool) -> Report {
        // Stable: of what stands at one place, what was found first comes first.
        list.sort_by(|left, right| {
            (&left.file.name, left.span.start, left.code).cmp(&(&right.file.name, right.span.start, right.code))
        });
        list.dedup();
        Report { list, files, complete, passed_over: Vec::new(), more: 0 }
    }

    /// Findings of these codes (or of all warnings, as `warnings`) count as errors from now on.
    pub(super) fn deny(&mut self, codes: &[String]) {
        for finding in &mut self.list {
            let warning = finding.level == Level::Warning && codes.iter().any(|code| code == "warnings");
            if warning || codes.iter().any(|code| code == finding.code) {
                finding.level = Level::Error;
            }
        }
    }

    /// Everything that was found, in the order of files and places.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// The number of findings of a level, with those that are [not listed](Report::more).
    ///
    /// ```
    /// use simbind::lint::{Options, check};
    /// use simbind::Level;
    ///
    /// const BOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    /// let report = check([BOOK, ("rules.yaml", "format: 1\nscope: wrold\n")], &Options::new())?;
    /// assert_eq!((report.count(Level::Error), report.count(Level::Warning)), (1, 0));
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        let listed = self.list.iter().filter(|finding| finding.level == level).count();
        if level == Level::Error { listed + self.more } else { listed }
    }

    /// How many errors were found beyond those that are listed. Of a thousand mistakes in the shape of files the rest is
    /// counted only.
    #[must_use]
    pub fn more(&self) -> usize {
        self.more
    }

    /// Number of files that were checked.
    #[must_use]
    pub fn files(&self) -> usize {
        self.files
    }

    /// Whether every lint was run. Where reading the files finds mistakes the others wait until these are mended.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Whether something was found that is an error, or was to count as one.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// The files of the folder that are not [rule files](crate::Rulebook::reads), and the folders that were not entered, by
    /// their paths in the folder. Those that may have been meant as rules, by their names, come first.
    pub fn passed_over(&self) -> impl Iterator<Item = &str> {
        let near = |name: &&String| {
            let name = name.to_lowercase();
            name.contains(".y") || name.ends_with(".json")
        };
        let (near, far) = self.passed_over.iter().partition::<Vec<_>, _>(near);
        near.into_iter().chain(far).map(String::as_str)
    }

    /// What was found in numbers: "2 errors, 1 warning in 26 files; 1 can be fixed with `--fix`".
    ///
    /// ```
    /// use simbind::lint::{Options, check};
    ///
    /// const BOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    /// let report = check([BOOK, ("rules.yaml", "format: 1\nscope: world\nsuorces: []\n")], &Options::new())?;
    /// assert!(report.summary().starts_with("1 error in 2 files; 1 can be fixed"), "{}", report.summary());
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn summary(&self) -> String {
        let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
        let levels = [Level::Error, Level::Warning, Level::Note].map(|level| (self.count(level), level.as_str()));
        let found = levels.into_iter().filter(|(count, _)| *count > 0).map(|(count, word)| plural(count, word));
        let mut summary = found.collect::<Vec<_>>().join(", ");
        if summary.is_empty() {
            summary.push_str("nothing to report");
        }
        summary.push_str(&format!(" in {}", plural(self.files, "file")));
        if self.more > 0 {
            summary.push_str(&format!("; the first {} are listed", self.list.len()));
        }
        let fixable = self.list.iter().filter(|finding| finding.fix.is_some()).count();
        if fixable > 0 {
            summary.push_str(&format!("; {fixable} can be fixed with `--fix`"));
        }
        if !self.complete {
            summary.push_str("; the other lints run once the files can be read");
        }
        if !self.passed_over.is_empty() {
            let named = self.passed_over().take(NAMED).map(printable).collect::<Vec<_>>().join(", ");
            summary.push_str(&format!("\npassed over: {named}"));
            if let Some(more) = self.passed_over.len().checked_sub(NAMED).filter(|more| *more > 0) {
                summary.push_str(&format!(" and {more} more"));
            }
        }
        summary
    }
}
