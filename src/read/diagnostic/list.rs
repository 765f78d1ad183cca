//! All mistakes of a rulebook, up to as many as anyone reads.

use std::fmt;
use std::sync::Arc;

use super::Diagnostic;
use crate::engine::error::{Error, Kind};
use crate::engine::model::{Brought, Lang};

/// So many mistakes are listed; the others are counted. Where there are more, one slip is behind most of them.
const LISTED: usize = 1_000;

/// So many names are compared with words that are none of them, to find those that were meant. Beyond it a mistake is told
/// without a guess: ten thousand unknown words among ten thousand names would be a hundred million comparisons.
pub(crate) const COMPARED: usize = 500_000;

/// The mistakes that were found, in the order of files and places: the first thousand of them, and how many
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
    /// In which languages the rulebook is written: whoever reports what is wrong with a text has to know them.
    pub(crate) written: Written,
}

/// The languages of a rulebook, and the words of the engine that it brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// None: English and Chinese.
    pub(crate) languages: Vec<Lang>,
    pub(crate) phrases: Vec<Brought>,
}

impl Diagnostics {
    /// In the order of files and places.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// How many were found beyond those that are listed.
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

    /// How many were found so far.
    pub(crate) fn found(&self) -> usize {
        self.list.len() + self.more
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether a mistake is still listed, and may be compared with so many names.
    pub(crate) fn may_compare(&mut self, names: usize) -> bool {
        let may = self.list.len() < LISTED && self.compared < COMPARED;
        if may {
            self.compared = self.compared.saturating_add(names);
        }
        may
    }

    /// In the order of files and places, each once.
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
    /// The mistakes in rule files, where the error is about these.
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
