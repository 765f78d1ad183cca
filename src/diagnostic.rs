//! What is wrong with rule files: every mistake, each with its place and its remedy.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// One mistake in a rule file.
///
/// Displayed, it is one line: `rules/ID.yaml:12:9: error[unknown-fact]: ...; help: ...`. [`Diagnostics`] shows the lines
/// of the file as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    pub(crate) file: Arc<File>,
    pub(crate) span: Range<usize>,
}

/// A file that was read, for showing the place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) text: String,
}

impl File {
    /// Line and column (both from 1, the column in characters) of a byte.
    pub(crate) fn place(&self, byte: usize) -> (usize, usize) {
        let mut end = byte.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = self.text.get(..end).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

impl Diagnostic {
    /// A stable name of the kind of mistake, such as `unknown-fact`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What would be right.
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
        self.file.place(self.span.start).0
    }

    /// Column, from 1, in characters.
    #[must_use]
    pub fn column(&self) -> usize {
        self.file.place(self.span.start).1
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.file.place(self.span.start);
        write!(out, "{}:{line}:{column}: error[{}]: {}", self.file.name, self.code, self.message)?;
        match &self.help {
            Some(help) => write!(out, "; help: {help}"),
            None => Ok(()),
        }
    }
}

/// All mistakes that were found, in the order of files and places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics {
    pub(crate) list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// In the order of files and places.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// The mistakes with the lines of the files where they stand, as the Rust compiler shows its own.
    #[cfg(feature = "yaml")]
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let mut out = String::new();
        for diagnostic in &self.list {
            let text = diagnostic.file.text.as_str();
            let start = diagnostic.span.start.min(text.len());
            let end = diagnostic.span.end.clamp(start, text.len());
            // A mapping or list may be long; its first line is enough to find it.
            let first = text.get(start..end).and_then(|piece| piece.find('\n')).map_or(end, |newline| start + newline);
            let title = Level::ERROR.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
            let snippet = Snippet::source(text)
                .path(diagnostic.file.name.as_str())
                .annotation(AnnotationKind::Primary.span(start..first));
            let mut group = title.element(snippet);
            if let Some(help) = &diagnostic.help {
                group = group.element(Level::HELP.message(help.as_str()));
            }
            out.push_str(&renderer.render(&[group]));
            out.push('\n');
        }
        out
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
        Ok(())
    }
}

/// The declared name nearest to one that is not declared, if one is near enough to be meant.
pub(crate) fn nearest<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let wrong = wrong.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wrong, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, name)| name)
}

/// "`a`, `b` or `c`".
pub(crate) fn one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names = names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    match names.split_last() {
        None => "nothing".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// Help for a name that is not declared: the nearest, or all when they are few.
pub(crate) fn suggest<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str> + Clone) -> String {
    match nearest(wrong, names.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.clone().into_iter().count() <= 16 => format!("use {}", one_of(names)),
        None => "no declared name is near to it".to_owned(),
    }
}
