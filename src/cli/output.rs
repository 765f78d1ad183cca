//! Output: answers to standard output, error messages to standard error.

use std::io::{IsTerminal, Write};

use serde::Serialize;
use simbind::explain::Sheet;

use super::Failure;
use super::args::Format;

/// The greatest width of text, in columns; longer lines are hard to read.
const MAX_WIDTH: usize = 100;

/// Standard output, with its width, and with colour only if a terminal shows it.
#[derive(Clone, Copy)]
pub(crate) struct Output {
    pub(crate) color: bool,
    pub(crate) width: usize,
}

impl Output {
    pub(crate) fn new() -> Output {
        let color = anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never;
        // The variable `COLUMNS` has priority over the terminal; 80 columns are a safe guess if there is none.
        let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let terminal = || terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0));
        let columns = asked.or_else(terminal).filter(|columns| *columns >= 20);
        Output { color, width: columns.unwrap_or(80).min(MAX_WIDTH) }
    }

    pub(crate) fn print(self, text: &str) -> Result<(), Failure> {
        let mut out = anstream::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()?;
        Ok(())
    }

    pub(crate) fn sheet(self, sheet: &Sheet) -> Result<(), Failure> {
        self.print(&sheet.to_text(self.width, self.color))
    }

    /// Prints a sheet for people, or a report for programs.
    pub(crate) fn either<T: Serialize>(
        self,
        format: Format,
        sheet: impl FnOnce() -> Sheet,
        report: impl FnOnce() -> T,
    ) -> Result<(), Failure> {
        match format {
            Format::Text => self.sheet(&sheet()),
            Format::Json => self.json(&report()),
        }
    }

    pub(crate) fn json(self, value: &impl Serialize) -> Result<(), Failure> {
        let mut text =
            serde_json::to_string_pretty(value).map_err(|error| Failure::Request(format!("error: {error}")))?;
        text.push('\n');
        self.print(&text)
    }
}

/// Wraps a text to the width, with indents for the first line and for the others. Each line ends with a line break.
pub(crate) fn wrapped(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width).initial_indent(first).subsequent_indent(rest);
    textwrap::wrap(text, options).iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// The message of an input or output error as part of a sentence, such as "no such file or directory".
pub(crate) fn tidy(error: &std::io::Error) -> String {
    error.to_string().split(" (os error").next().unwrap_or_default().to_lowercase()
}

pub(crate) fn color_on_stderr() -> bool {
    std::io::stderr().is_terminal() && anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never
}

pub(crate) fn complain(message: &str) {
    // If standard error is closed, there is nowhere to report that.
    let _ = writeln!(anstream::stderr().lock(), "{message}");
}
