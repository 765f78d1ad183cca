use std::io::{IsTerminal, Write};

use serde::Serialize;

use super::Failure;

/// Widest text that is still pleasant to read.
const MAX_WIDTH: usize = 100;

/// Where answers go: standard output, with colour only where a terminal shows it.
#[derive(Clone, Copy)]
pub(crate) struct Output {
    pub(crate) color: bool,
    pub(crate) width: usize,
}

impl Output {
    pub(crate) fn new() -> Output {
        let color = anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never;
        // The width of a terminal is known to shells; 80 columns are a safe guess elsewhere.
        let columns =
            std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).filter(|columns| *columns >= 20);
        Output { color, width: columns.unwrap_or(80).min(MAX_WIDTH) }
    }

    pub(crate) fn print(self, text: &str) -> Result<(), Failure> {
        let mut out = anstream::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()?;
        Ok(())
    }

    pub(crate) fn sheet(self, sheet: &simbind::explain::Sheet) -> Result<(), Failure> {
        self.print(&sheet.to_text(self.width, self.color))
    }

    pub(crate) fn json(self, value: &impl Serialize) -> Result<(), Failure> {
        let mut text =
            serde_json::to_string_pretty(value).map_err(|error| Failure::Request(format!("error: {error}")))?;
        text.push('\n');
        self.print(&text)
    }
}

pub(crate) fn color_on_stderr() -> bool {
    std::io::stderr().is_terminal() && anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never
}

pub(crate) fn complain(message: &str) {
    // Nothing can be told to anyone whose standard error is closed.
    let _ = writeln!(anstream::stderr().lock(), "{message}");
}
