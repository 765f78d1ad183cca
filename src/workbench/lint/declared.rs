//! The list of lints. Each is declared once, with its code, its level, its document and the function that finds it.

use super::context::{Context, Findings};
use super::{
    advice, asked, contradicting, copying, dates, evidence, exceptions, forms, glossary, hard, idle, ids, reading,
    tests, texts, unused,
};
use crate::engine::error::Error;
use crate::engine::suggest::{nearest, one_of};
use crate::read::diagnostic::{Diagnostic, Level};

/// A lint: its code, its level, its document, and the function that finds it.
#[derive(Clone, Copy, Debug)]
pub struct Lint {
    pub(super) code: &'static str,
    pub(super) level: Level,
    pub(super) docs: &'static str,
    /// None: reading the files reports it.
    pub(super) run: Option<Run>,
}

/// Finds everything for one lint.
pub(super) type Run = fn(&Context<'_>, &mut Findings);

/// Declares a lint. Its document is `docs/CODE.md`.
macro_rules! lint {
    ($code:literal, $level:ident) => {
        lint!($code, $level, None)
    };
    ($code:literal, $level:ident, $run:expr) => {
        $crate::workbench::lint::Lint {
            code: $code,
            level: $crate::read::diagnostic::Level::$level,
            docs: include_str!(concat!("docs/", $code, ".md")),
            run: $run,
        }
    };
}
pub(super) use lint;

/// Every family of lints. A new family is a module with a list `LINTS`, named here.
const FAMILIES: [&[Lint]; 16] = [
    reading::LINTS,
    evidence::LINTS,
    tests::LINTS,
    contradicting::LINTS,
    dates::LINTS,
    advice::LINTS,
    ids::LINTS,
    texts::LINTS,
    glossary::LINTS,
    copying::LINTS,
    forms::LINTS,
    unused::LINTS,
    idle::LINTS,
    hard::LINTS,
    asked::LINTS,
    exceptions::LINTS,
];

/// All lints.
///
/// ```
/// let codes: Vec<_> = simbind::lint::lints().map(|lint| lint.code()).collect();
/// assert!(codes.contains(&"stale-claim"));
/// ```
pub fn lints() -> impl Iterator<Item = &'static Lint> {
    FAMILIES.into_iter().flatten()
}

/// The lint with a code.
///
/// ```
/// use simbind::Level;
///
/// assert_eq!(simbind::lint::find("stale-claim")?.level(), Level::Warning);
/// let slip = simbind::lint::find("stale-clam").unwrap_err();
/// assert_eq!(slip.to_string(), "unknown code `stale-clam`; did you mean `stale-claim`?");
/// # Ok::<(), simbind::Error>(())
/// ```
///
/// # Errors
/// When none is declared; with the nearest code.
pub fn find(code: &str) -> Result<&'static Lint, Error> {
    lints().find(|lint| lint.code == code).ok_or_else(|| {
        let help = match nearest(code, lints().map(|lint| lint.code)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "codes are words such as {}; `simbind explain-code` lists all",
                one_of(["stale-claim", "unknown-fact"])
            ),
        };
        Error::unknown("code", code, help)
    })
}

impl Lint {
    /// Its stable name, such as `stale-claim`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The severity of its findings, unless they are denied.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// What it finds, in one line.
    ///
    /// ```
    /// let lint = simbind::lint::find("stale-claim")?;
    /// println!("{}: {}", lint.code(), lint.summary());
    /// assert!(lint.docs().starts_with("# ") && lint.docs().contains(lint.summary()));
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn summary(&self) -> &'static str {
        self.docs.lines().skip(1).find(|line| !line.is_empty()).unwrap_or_default()
    }

    /// The document, in Markdown: what it finds, why that matters, what to do, an example that it finds and one that it
    /// does not.
    #[must_use]
    pub fn docs(&self) -> &'static str {
        self.docs
    }

    pub(super) fn run(&'static self, context: &Context<'_>) -> Vec<Diagnostic> {
        let mut findings = Findings::new(self);
        if let Some(run) = self.run {
            run(context, &mut findings);
        }
        findings.list
    }
}
