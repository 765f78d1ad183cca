//! Diagnostics of rule files: every mistake, with its position and its remedy.

mod file;
mod list;
mod mend;
mod render;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub(crate) use file::File;
pub use list::Diagnostics;
pub(crate) use list::{COMPARED, Written};
pub(crate) use mend::meant;

use crate::engine::printable::printable;
use crate::engine::record::words;

words! {
    /// The severity of a diagnostic.
    ///
    /// ```
    /// use simbind::Level;
    ///
    /// assert!(Level::Error > Level::Warning);
    /// assert_eq!("note".parse(), Ok(Level::Note));
    /// ```
    #[non_exhaustive]
    pub enum Level("level") {
        /// Worth knowing; no action is needed.
        Note = "note",
        /// Probably wrong, or about to become wrong.
        Warning = "warning",
        /// Wrong.
        Error = "error",
    }
}

/// A mistake in a rule file, or something that a lint found.
///
/// Displayed, it is one line: `rules/ID.yaml:12:9: error[unknown-fact]: ...; help: ...`. [`Diagnostics`] shows the
/// lines of the file as well.
///
/// ```
/// use simbind::Rulebook;
///
/// let about = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
/// let files = [about, ("rules.yaml", "format: 1\nscope: wrold\n")];
/// let error = Rulebook::from_sources(files).unwrap_err();
/// let mistakes = error.diagnostics().expect("it is about the files");
/// let mistake = mistakes.iter().next().expect("there is one");
/// assert_eq!((mistake.code(), mistake.file()), ("unknown-country", "rules.yaml"));
/// assert_eq!((mistake.line(), mistake.column()), (2, 8));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub(crate) code: &'static str,
    pub(crate) level: Level,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    pub(crate) file: Arc<File>,
    pub(crate) span: Range<usize>,
    pub(crate) labels: Vec<Label>,
    pub(crate) fix: Option<Fix>,
}

/// A secondary place of a diagnostic, with a text that says how it is related.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub(crate) file: Arc<File>,
    pub(crate) span: Range<usize>,
    pub(crate) text: String,
}

/// A remedy that is certain, so that a tool may apply it.
///
/// ```
/// use simbind::Rulebook;
///
/// let rules = "format: 1\nscope: world\nsuorces: []\n";
/// let error = Rulebook::from_sources([("rules.yaml", rules)]).unwrap_err();
/// let mistakes = error.diagnostics().expect("it is about the files");
/// let fix = mistakes.iter().find_map(|mistake| mistake.fix()).expect("it is certain");
/// let edits: Vec<_> = fix.edits().map(|edit| (edit.span(), edit.text())).collect();
/// assert_eq!((fix.what(), edits), ("write `sources`", vec![(23..30, "sources")]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    pub(crate) what: String,
    pub(crate) edits: Vec<Edit>,
}

/// A replacement of a span of text, in the file of the diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub(crate) span: Range<usize>,
    pub(crate) text: String,
}

impl Diagnostic {
    /// A diagnostic of level error, without help, labels or fix.
    pub(crate) fn error(code: &'static str, message: String, file: &Arc<File>, span: Range<usize>) -> Diagnostic {
        Diagnostic {
            code,
            level: Level::Error,
            message: printable(&message).into_owned(),
            help: None,
            file: Arc::clone(file),
            span,
            labels: Vec::new(),
            fix: None,
        }
    }

    /// A stable code for the kind of mistake, such as `unknown-fact`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The severity.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// The message: what is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The help: what would be right.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The file, as it was named when it was read.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file.name
    }

    /// Line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.file.line(self.span.start)
    }

    /// Column, from 1, in characters.
    #[must_use]
    pub fn column(&self) -> usize {
        self.file.place(self.span.start).1
    }

    /// Line and column of the end of the span, both from 1; the column is that of the first character after it.
    #[must_use]
    pub fn end(&self) -> (usize, usize) {
        self.file.place(self.span.end)
    }

    /// Related places.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.labels.iter()
    }

    /// The remedy, if it is certain.
    #[must_use]
    pub fn fix(&self) -> Option<&Fix> {
        self.fix.as_ref()
    }
}

impl Label {
    /// How the place is related to the mistake.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The file, as it was named when it was read.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file.name
    }

    /// Line and column, both from 1.
    #[must_use]
    pub fn start(&self) -> (usize, usize) {
        self.file.place(self.span.start)
    }

    /// Line and column of the end of the span, both from 1.
    #[must_use]
    pub fn end(&self) -> (usize, usize) {
        self.file.place(self.span.end)
    }
}

impl Fix {
    /// What the fix does, in a few words: "write `enter`".
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }

    /// The replacements, in the order of the file; they do not overlap.
    pub fn edits(&self) -> impl Iterator<Item = &Edit> {
        self.edits.iter()
    }
}

impl Edit {
    /// The span in bytes that is replaced.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The replacement.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.file.place(self.span.start);
        let name = printable(&self.file.name);
        write!(out, "{name}:{line}:{column}: {}[{}]: {}", self.level.as_str(), self.code, self.message)?;
        match &self.help {
            Some(help) => write!(out, "; help: {help}"),
            None => Ok(()),
        }
    }
}
