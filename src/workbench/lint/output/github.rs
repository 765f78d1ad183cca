//! Reports as commands of a GitHub workflow run.

use crate::read::diagnostic::{Diagnostic, Level};
use crate::workbench::lint::Report;

impl Report {
    /// Commands by which a GitHub workflow run annotates files, one per line.
    ///
    /// See "Workflow commands for GitHub Actions": data has `%`, CR and LF escaped, properties `:` and `,` as well.
    ///
    /// ```
    /// use simbind::lint::{Options, check};
    ///
    /// const BOOK: (&str, &str) = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    /// let report = check([BOOK, ("rules.yaml", "format: 1\nscope: wrold\n")], &Options::new())?;
    /// assert!(report.to_github().starts_with("::error file=rules.yaml,line=2,col=8"), "{}", report.to_github());
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_github(&self) -> String {
        self.list.iter().map(|finding| command(finding) + "\n").collect()
    }
}

fn command(finding: &Diagnostic) -> String {
    let kind = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let (end_line, end_column) = finding.end();
    let mut message = finding.message.clone();
    if let Some(help) = &finding.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    // GitHub ignores columns of a span that ends on another line.
    let columns = if end_line == finding.line() {
        format!(",col={},endColumn={end_column}", finding.column())
    } else {
        format!(",endLine={end_line}")
    };
    format!(
        "::{kind} file={},line={}{columns},title={}::{}",
        property(finding.file()),
        finding.line(),
        property(finding.code),
        data(&message)
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(data("100%: a,\r\nb"), "100%25: a,%0D%0Ab");
        assert_eq!(property("C:\\rules,a%\n"), "C%3A\\rules%2Ca%25%0A");
    }
}
