//! Diagnostics as the Rust compiler shows its own.

use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level as Title, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, File, Level};

impl Diagnostics {
    /// The mistakes with the lines of the files where they stand, as the Rust compiler shows its own.
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        self.list.iter().map(|diagnostic| diagnostic.render(color) + "\n").collect()
    }
}

impl Diagnostic {
    /// With the lines of the file where it stands, as the Rust compiler shows its own; without a newline at the end.
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let title = match self.level {
            Level::Error => Title::ERROR,
            Level::Warning => Title::WARNING,
            Level::Note => Title::NOTE,
        };
        let mut snippet = Snippet::source(self.file.text.as_str())
            .path(self.file.name.as_str())
            .annotation(AnnotationKind::Primary.span(first_line(&self.file, &self.span)));
        let (here, elsewhere) = self.labels.iter().partition::<Vec<_>, _>(|label| Arc::ptr_eq(&label.file, &self.file));
        for label in here {
            let span = first_line(&label.file, &label.span);
            snippet = snippet.annotation(AnnotationKind::Context.span(span).label(label.text.as_str()));
        }
        let mut group = title.primary_title(self.message.as_str()).id(self.code).element(snippet);
        for label in elsewhere {
            let span = first_line(&label.file, &label.span);
            group = group.element(
                Snippet::source(label.file.text.as_str())
                    .path(label.file.name.as_str())
                    .annotation(AnnotationKind::Context.span(span).label(label.text.as_str())),
            );
        }
        if let Some(help) = &self.help {
            group = group.element(Title::HELP.message(help.as_str()));
        }
        renderer.render(&[group])
    }
}

/// A mapping or list may be long; its first line is enough to find it.
fn first_line(file: &File, span: &Range<usize>) -> Range<usize> {
    let text = file.text.as_str();
    let start = span.start.min(text.len());
    let end = span.end.clamp(start, text.len());
    let first = text.get(start..end).and_then(|piece| piece.find('\n')).map_or(end, |newline| start + newline);
    start..first
}
