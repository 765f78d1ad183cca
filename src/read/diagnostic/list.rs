//! The list of all diagnostics of a rulebook, with a bound on its length.

use std::fmt;
use std::sync::Arc;

use super::Diagnostic;
use crate::engine::error::{Error, Kind};
use crate::engine::model::{Brought, Lang};

/// The number of mistakes that are listed; further ones are only counted. If there are more, one slip is behind most of
/// them.
const LISTED: usize = 1_000;

/// The budget of comparisons for "did you mean". When it is used up, mistakes are reported without a suggestion: ten
/// thousand unknown words among ten thousand names would take a hundred million comparisons.
pub(crate) const COMPARED: usize = 500_000;

/// The mistakes that were found, sorted by file and position: the first thousand of them, and how many
/// [more](Diagnostics::more) there are.
///
/// ```
/// use simbind::Rulebook;
///
/// let about = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
/// let files = [about, ("rules.yaml", "format: 1\nscope: wrold\n")];
/// let error = Rulebook::from_sources(files).unwrap_err();
/// let mistakes = error.diagnostics().expect("it is about the files");
/// assert_eq!((mistakes.iter().count(), mistakes.more()), (1, 0));
/// println!("{}", mistakes.render(false));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    pub(crate) list: Vec<Diagnostic>,
    more: usize,
    compared: usize,
    /// The languages of the rulebook, which every check of a text needs to know.
    pub(crate) written: Written,
}

/// The languages of a rulebook, and the phrases of the engine that it brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// Empty: English and Chinese.
    pub(crate) languages: Vec<Lang>,
    pub(crate) phrases: Vec<Brought>,
}

impl Diagnostics {
    /// The listed mistakes, sorted by file and position.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// The number of mistakes that were found beyond the listed ones.
    #[must_use]
    pub fn more(&self) -> usize {
        self.more
    }

    pub(crate) fn push(&mut self, mistake: Diagnostic) {
        if self.list.len() < LISTED {
            self.list.push(mistake);
        } else {
            self.more += 1;
        }
    }

    /// The number of mistakes that were found so far.
    pub(crate) fn found(&self) -> usize {
        self.list.len() + self.more
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether the next mistake will be listed and the budget allows comparing it with this many names; spends the
    /// budget.
    pub(crate) fn may_compare(&mut self, names: usize) -> bool {
        let may = self.list.len() < LISTED && self.compared < COMPARED;
        if may {
            self.compared = self.compared.saturating_add(names);
        }
        may
    }

    /// Sorts the mistakes by file and position, and removes duplicates.
    pub(crate) fn sorted(mut self) -> Diagnostics {
        self.list.sort_by(|left, right| {
            (&left.file.name, left.span.start, left.code).cmp(&(&right.file.name, right.span.start, right.code))
        });
        self.list.dedup();
        self
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(only: Diagnostic) -> Diagnostics {
        Diagnostics { list: vec![only], ..Diagnostics::default() }
    }
}

impl std::error::Error for Diagnostics {}

impl From<Diagnostics> for Error {
    fn from(mistakes: Diagnostics) -> Error {
        Error { kind: Kind::Rules(Arc::new(mistakes)) }
    }
}

impl Error {
    /// The mistakes in rule files, if the error is about these.
    ///
    /// ```
    /// use simbind::Rulebook;
    ///
    /// let about = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    /// let files = [about, ("rules.yaml", "format: 1\nscope: wrold\n")];
    /// let error = Rulebook::from_sources(files).unwrap_err();
    /// let mistakes = error.diagnostics().expect("it is about the files");
    /// assert_eq!(mistakes.to_string(), error.to_string());
    /// ```
    #[must_use]
    pub fn diagnostics(&self) -> Option<&Diagnostics> {
        match &self.kind {
            Kind::Rules(mistakes) => mistakes.downcast_ref(),
            _ => None,
        }
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, diagnostic) in self.list.iter().enumerate() {
            if at > 0 {
                out.write_str("\n")?;
            }
            write!(out, "{diagnostic}")?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(out, "\nand {more} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::diagnostic::File;

    fn mistake() -> Diagnostic {
        let file = Arc::new(File::new("a.yaml".to_owned(), "a: 1\n".to_owned()));
        Diagnostic::error("yaml-syntax", "a mistake".to_owned(), &file, 0..1)
    }

    #[test]
    fn so_many_are_listed_and_all_are_counted() {
        for found in [0, 1, LISTED - 1, LISTED, LISTED + 1, LISTED + 7] {
            let mut mistakes = Diagnostics::default();
            (0..found).for_each(|_| mistakes.push(mistake()));
            assert_eq!(mistakes.found(), found);
            assert_eq!(mistakes.iter().count(), found.min(LISTED), "{found} found");
            assert_eq!(mistakes.more(), found.saturating_sub(LISTED), "{found} found");
            assert_eq!(mistakes.is_empty(), found == 0);
            assert_eq!(mistakes.may_compare(1), found < LISTED, "{found} found");
            let more = format!("and {} more", found.saturating_sub(LISTED));
            for text in [mistakes.render(false), mistakes.to_string()] {
                assert_eq!(text.contains(" more"), found > LISTED, "{text}");
                assert_eq!(text.trim_end().ends_with(&more), found > LISTED, "{text}");
            }
        }
    }

    /// A line is shown up to a bound; of a longer one only its place is.
    #[test]
    fn long_lines_are_not_shown() {
        for (length, is_shown) in [(100, true), (4095, true), (4096, true), (4097, false), (9000, false)] {
            let line = format!("a: {}\n", "x".repeat(length - 4));
            assert_eq!(line.len(), length);
            let file = Arc::new(File::new("a.yaml".to_owned(), format!("b: 1\n{line}c: 2\n")));
            let text = Diagnostic::error("yaml-syntax", "a mistake".to_owned(), &file, 5..6).render(false);
            assert_eq!(text.contains("xxx"), is_shown, "{length} bytes");
            assert!(text.contains("a.yaml:2:1"), "{text}");
        }
    }

    /// The last comparison may go beyond the bound, as it is one word with all names.
    #[test]
    fn names_are_compared_up_to_a_bound() {
        for (names, times) in
            [(COMPARED, 1), (COMPARED - 1, 2), (COMPARED / 2, 2), (usize::MAX, 1), (COMPARED / 10, 10)]
        {
            let mut mistakes = Diagnostics::default();
            let compared = (0..20).filter(|_| mistakes.may_compare(names)).count();
            assert_eq!(compared, times, "with {names} names");
        }
    }
}
