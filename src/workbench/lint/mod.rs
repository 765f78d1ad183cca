//! Lints for the editors of a rulebook: everything that reading refuses, and whatever else is not as it should be, each
//! with its place, its reason and, if that is certain, its fix.
//!
//! Reading a rulebook ([`Rulebook::from_dir`]) stops at mistakes and runs no lints; [`check_dir`] runs them after
//! reading has succeeded. Every code is declared once ([`Lint`]), with a document that says what it means, why it
//! matters and what to do, and whose examples are tests.
//!
//! No clock is read: what is stale, overdue or in the future is judged as of [`Options::today`].
//!
//! ```
//! use simbind::lint::{Options, check};
//!
//! let rulebook = "format: 1\nversion: '1'\ndate: 2026-01-31\n";
//! let rules = "format: 1\nscope: worl\n";
//! let report = check([("rulebook.yaml", rulebook), ("rules.yaml", rules)], &Options::default())?;
//! let finding = report.diagnostics().next().expect("`worl` is no scope");
//! assert_eq!((finding.code(), finding.line()), ("unknown-country", 2));
//! assert!(report.fails());
//! # Ok::<(), simbind::Error>(())
//! ```

mod advice;
mod asked;
mod clauses;
mod context;
mod contradicting;
mod copying;
mod dates;
mod declared;
mod evidence;
mod exceptions;
mod excluded;
mod fix;
mod forms;
mod glossary;
mod hard;
mod idle;
mod ids;
mod output;
mod reading;
mod report;
mod tests;
mod texts;
mod unused;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::engine::error::Error;
use crate::engine::rulebook::Rulebook;
use crate::read::folder::{RULES, walk};
use crate::read::load::{files_of, resolve_trees_of};
use crate::read::parse::parse;
use crate::read::resolve::Resolved;
use crate::read::resolve::upkeep;
use context::{Context, items};
pub use declared::{Lint, find, lints};
pub use fix::{Fixed, fix};
pub use report::Report;

/// The options of a check.
///
/// ```
/// use simbind::lint::{Options, check};
/// use simbind::Date;
///
/// let options = Options::new().today(Date::constant(2026, 6, 1)).deny(["warnings"]);
/// let report = check([("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n")], &options)?;
/// assert!(!report.fails());
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Options {
    today: Option<Date>,
    base: Vec<(String, String)>,
    sources: Vec<(String, String)>,
    deny: Vec<String>,
}

impl Options {
    /// As of the rulebook's own date, without an earlier state and texts of sources; nothing is denied.
    #[must_use]
    pub fn new() -> Options {
        Options::default()
    }

    /// Sets the day as of which staleness, future dates and overdue reviews are judged. None: the rulebook's own date.
    #[must_use]
    pub fn today(mut self, day: impl Into<Option<Date>>) -> Options {
        self.today = day.into();
        self
    }

    /// Sets the files of an earlier state of the rulebook, each with its name: ids of it must not vanish.
    #[must_use]
    pub fn base(mut self, files: Vec<(String, String)>) -> Options {
        self.base = files;
        self
    }

    /// Sets the texts of sources, each with its name: the rulebook must not copy from them.
    #[must_use]
    pub fn sources(mut self, texts: Vec<(String, String)>) -> Options {
        self.sources = texts;
        self
    }

    /// Adds codes whose findings count as errors; `warnings` stands for all warnings.
    #[must_use]
    pub fn deny<C: Into<String>>(mut self, codes: impl IntoIterator<Item = C>) -> Options {
        self.deny.extend(codes.into_iter().map(Into::into));
        self
    }
}

/// Checks a rulebook from the texts of its files, each with its name.
///
/// # Errors
/// When no file is given, when a file of the base cannot be read as YAML, or when a code to deny is not declared.
/// Mistakes in the files are findings, not errors.
pub fn check<N: Into<String>, T: Into<Vec<u8>>>(
    files: impl IntoIterator<Item = (N, T)>,
    options: &Options,
) -> Result<Report, Error> {
    let files = files.into_iter().map(|(name, text)| (name.into(), text.into())).collect::<Vec<(String, Vec<u8>)>>();
    if files.is_empty() {
        return Err(Error::question("a rulebook has at least the file `rulebook.yaml`, and none was given"));
    }
    for code in options.deny.iter().filter(|code| *code != "warnings") {
        find(code)?;
    }
    armed(options)?;
    let count = files.len();
    let mut report = match resolve_trees_of(files) {
        Err(mistakes) => Report { more: mistakes.more(), ..Report::new(mistakes.list, count, false) },
        Ok(Resolved { model, for_tests, trees }) => {
            let today = options.today.unwrap_or(model.date);
            // Tests are judged with the cells that they need.
            let rulebook = Rulebook::new(for_tests.unwrap_or(model));
            let base = options.base.iter().map(|(name, text)| match parse(text) {
                Ok(node) => Ok((name.as_str(), node)),
                Err((message, _)) => Err(Error::question(format!("`{name}` of the base is not YAML: {message}"))),
            });
            let base = base.collect::<Result<Vec<_>, _>>()?;
            if !base.is_empty() && base.iter().all(|(name, node)| items(name, node).next().is_none()) {
                return Err(Error::question("the earlier state of the rules (base) holds no id that could vanish"));
            }
            let context = Context::new(&rulebook, &trees, today, upkeep(&trees), &base, &options.sources);
            let mut list = Vec::new();
            for lint in lints() {
                list.extend(lint.run(&context));
            }
            Report::new(exceptions::apply(list, &context), count, true)
        }
    };
    report.deny(&options.deny);
    Ok(report)
}

/// Refuses to deny a code that could never be found.
fn armed(options: &Options) -> Result<(), Error> {
    let denied = |code: &str| options.deny.iter().any(|denied| denied == code);
    if denied("vanished-id") && options.base.is_empty() {
        return Err(Error::question(
            "`vanished-id` is denied, and no earlier state of the rules (base) is given to compare",
        ));
    }
    let no_texts = options.sources.iter().all(|(_, text)| !copying::comparable(text));
    if no_texts && (denied("near-source") || !options.sources.is_empty()) {
        return Err(Error::question("no text of a source is given that is long enough for the rules to be near to it"));
    }
    Ok(())
}

/// Checks the rulebook in the [rule files](Rulebook::reads) of a folder and its subfolders. Other files are listed by
/// [`Report::passed_over`].
///
/// ```
/// use simbind::lint::Options;
/// use simbind::Level;
///
/// let report = simbind::lint::check_dir("examples/library_card", &Options::new())?;
/// assert_eq!((report.files(), report.count(Level::Error)), (4, 0));
/// # Ok::<(), simbind::Error>(())
/// ```
///
/// # Errors
/// When the folder or a file of it cannot be read, and otherwise as [`check`].
pub fn check_dir(folder: impl AsRef<Path>, options: &Options) -> Result<Report, Error> {
    let folder = folder.as_ref();
    let found = walk(folder, RULES)?;
    let mut report = check(files_of(&found.files)?, options)?;
    let name = |path: &PathBuf| path.strip_prefix(folder).unwrap_or(path).display().to_string();
    report.passed_over = found.passed_over.iter().map(name).collect();
    Ok(report)
}

/// The texts of all files with these extensions (`["yaml", "yml"]`) in a folder and its subfolders, each with its name:
/// for [`Options::base`] and [`Options::sources`].
///
/// ```
/// let texts = simbind::lint::texts_of("examples/library_card", &["txt"])?;
/// assert!(texts[0].0.ends_with("leaflet.txt"));
/// # Ok::<(), simbind::Error>(())
/// ```
///
/// # Errors
/// When the folder or a file of it cannot be read, is not UTF-8, or when there is no such file.
pub fn texts_of(folder: impl AsRef<Path>, endings: &[&str]) -> Result<Vec<(String, String)>, Error> {
    let files = files_of(&walk(folder.as_ref(), endings)?.files)?.into_iter();
    let texts = files.map(|(name, bytes)| match String::from_utf8(bytes) {
        Ok(text) => Ok((name, text)),
        Err(_) => Err(Error::question(format!("cannot read `{name}`: it is not UTF-8"))),
    });
    texts.collect()
}
