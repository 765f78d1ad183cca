//! Reports: the findings of a check, sorted by file and position.

use crate::engine::printable::printable;
use crate::read::diagnostic::{Diagnostic, Level};

/// The findings of a check.
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
    /// The number of mistakes beyond those that are listed.
    pub(super) more: usize,
}

/// The number of skipped files that a summary names; further ones are counted.
const NAMED: usize = 20;

impl Report {
    pub(super) fn new(mut list: Vec<Diagnostic>, files: usize, complete: bool) -> Report {
        // The sort is stable: findings at the same place stay in the order in which they were found.
        list.sort_by(|left, right| {
            (&left.file.name, left.span.start, left.code).cmp(&(&right.file.name, right.span.start, right.code))
        });
        list.dedup();
        Report { list, files, complete, passed_over: Vec::new(), more: 0 }
    }

    /// Makes findings of these codes (or all warnings, for `warnings`) count as errors.
    pub(super) fn deny(&mut self, codes: &[String]) {
        for finding in &mut self.list {
            let warning = finding.level == Level::Warning && codes.iter().any(|code| code == "warnings");
            if warning || codes.iter().any(|code| code == finding.code) {
                finding.level = Level::Error;
            }
        }
    }

    /// All findings, sorted by file and position.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// The number of findings of a level, including those that are [not listed](Report::more).
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

    /// The number of errors beyond those that are listed. From a thousand mistakes in the shape of files on, the rest
    /// is only counted.
    #[must_use]
    pub fn more(&self) -> usize {
        self.more
    }

    /// The number of files that were checked.
    #[must_use]
    pub fn files(&self) -> usize {
        self.files
    }

    /// Whether every lint was run. If reading the files finds mistakes, the other lints wait until they are fixed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Whether there is an error, or a finding that counts as one.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// The files of the folder that are not [rule files](crate::Rulebook::reads), and the folders that were not
    /// entered, by their paths in the folder. Those whose names suggest that they were meant as rules come first.
    pub fn passed_over(&self) -> impl Iterator<Item = &str> {
        let near = |name: &&String| {
            let name = name.to_lowercase();
            name.contains(".y") || name.ends_with(".json")
        };
        let (near, far) = self.passed_over.iter().partition::<Vec<_>, _>(near);
        near.into_iter().chain(far).map(String::as_str)
    }

    /// The counts in words: "2 errors, 1 warning in 26 files; 1 can be fixed with `--fix`".
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
