//! Renders diagnostics in the style of the Rust compiler.
//!
//! The renderer library receives the lines around a mistake instead of the whole file: its run time grows with its
//! input, and a file of four megabytes may have a thousand mistakes.

use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, File, Label, Level};
use crate::engine::printable::printable;

/// Places in one file that are at most this many bytes apart are shown together, with the lines between them elided.
const NEAR: usize = 64 << 10;

/// Longer lines (in bytes) are not shown: nobody would find anything in them.
const LONG: usize = 4 << 10;

impl Diagnostics {
    /// The mistakes with the lines of the files where they occur, in the style of the Rust compiler.
    ///
    /// ```
    /// use simbind::Rulebook;
    ///
    /// let about = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    /// let files = [about, ("rules.yaml", "format: 1\nscope: wrold\n")];
    /// let error = Rulebook::from_sources(files).unwrap_err();
    /// let mistakes = error.diagnostics().expect("it is about the files");
    /// let shown = mistakes.render(false);
    /// assert!(shown.contains("2 | scope: wrold\n  |        ^^^^^"), "{shown}");
    /// ```
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        let mut text = self.iter().map(|diagnostic| diagnostic.render(color) + "\n").collect::<String>();
        if self.more() > 0 {
            text.push_str(&format!("and {} more\n", self.more()));
        }
        text
    }
}

impl Diagnostic {
    /// The mistake with the lines of its file, in the style of the Rust compiler; without a newline at the end.
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let title = match self.level {
            Level::Error => Title::ERROR,
            Level::Warning => Title::WARNING,
            Level::Note => Title::NOTE,
        };
        let place = Piece { file: &self.file, span: first_line(&self.file, &self.span), label: None };
        let mut pieces = vec![vec![place]];
        let (here, elsewhere) = self.labels.iter().partition::<Vec<_>, _>(|label| Arc::ptr_eq(&label.file, &self.file));
        for label in here.into_iter().chain(elsewhere) {
            let piece = Piece { file: &label.file, span: first_line(&label.file, &label.span), label: Some(label) };
            match pieces.first_mut().filter(|first| first.iter().all(|other| piece.near(other))) {
                Some(first) => first.push(piece),
                None => pieces.push(vec![piece]),
            }
        }
        let group = title.primary_title(self.message.as_str()).id(self.code);
        let group = pieces.iter().fold(Group::with_title(group), |group, pieces| shown(group, pieces));
        let group = match &self.help {
            Some(help) => group.element(Title::HELP.message(help.as_str())),
            None => group,
        };
        renderer.render(&[group])
    }
}

/// A place to point at.
struct Piece<'d> {
    file: &'d Arc<File>,
    span: Range<usize>,
    /// None for the mistake itself.
    label: Option<&'d Label>,
}

impl Piece<'_> {
    fn near(&self, other: &Piece<'_>) -> bool {
        Arc::ptr_eq(self.file, other.file) && self.span.start.abs_diff(other.span.start) <= NEAR
    }
}

/// Adds the source lines of the pieces, which must all be of one file.
fn shown<'d>(group: Group<'d>, pieces: &'d [Piece<'d>]) -> Group<'d> {
    let Some(first) = pieces.first() else { return group };
    let file = first.file;
    let lines = |piece: &Piece<'_>| (file.line(piece.span.start), file.line(piece.span.end));
    let from = pieces.iter().map(|piece| lines(piece).0).min().unwrap_or(1);
    let to = pieces.iter().map(|piece| lines(piece).1).max().unwrap_or(1);
    let start = file.start(from);
    let text = file.text.get(start..file.start(to + 1)).unwrap_or_default();
    let long = pieces.iter().any(|piece| {
        let (from, to) = lines(piece);
        file.start(to + 1) - file.start(from) > LONG
    });
    let name = printable(&file.name);
    if long || text.len() > 2 * NEAR {
        return pieces.iter().fold(group, |group, piece| {
            let (line, column) = file.place(piece.span.start);
            group.element(Origin::path(name.clone()).line(line).char_column(column))
        });
    }
    let annotations = pieces.iter().map(|piece| piece.annotation(start));
    group.element(Snippet::source(text).path(name).line_start(from).annotations(annotations))
}

impl<'d> Piece<'d> {
    fn annotation(&'d self, start: usize) -> Annotation<'d> {
        let span = self.span.start.saturating_sub(start)..self.span.end.saturating_sub(start);
        match self.label {
            None => AnnotationKind::Primary.span(span),
            Some(label) => AnnotationKind::Context.span(span).label(label.text.as_str()),
        }
    }
}

/// The first line of a span: a mapping or list may be long, and its first line is enough to find it.
fn first_line(file: &File, span: &Range<usize>) -> Range<usize> {
    let text = file.text.as_str();
    let start = span.start.min(text.len());
    let end = span.end.clamp(start, text.len());
    let first = text.get(start..end).and_then(|piece| piece.find('\n')).map_or(end, |newline| start + newline);
    start..first
}
