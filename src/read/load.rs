//! Loads rulebooks and profiles from files and texts.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use crate::read::diagnostic::{Diagnostic, Diagnostics, File};
use crate::read::folder::{RULES, file_error, is_rule_file, walk};
use crate::read::parse::MAX_BYTES;
use crate::read::resolve::{Resolved, question, resolve_trees};

/// The bound on the total size of the files of a rulebook: room for every country, and still read within seconds. The
/// project's own rules take a thirtieth of it.
const MAX_TOTAL: usize = 8 << 20;

impl Rulebook {
    /// Reads a rulebook from the texts of its files, each with its name. Without `vocabulary.yaml` or `countries.yaml`
    /// the project's own are used.
    ///
    /// ```
    /// # #[cfg(all(feature = "yaml", feature = "builtin"))] {
    /// use simbind::Rulebook;
    ///
    /// let rulebook = "format: 1\nversion: '1'\ndate: 2026-01-31\n";
    /// let nowhere = "format: 1\nscope: wolrd\n";
    /// let error = Rulebook::from_sources([("rulebook.yaml", rulebook), ("nowhere.yaml", nowhere)]).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "nowhere.yaml:2:8: error[unknown-country]: unknown scope `wolrd`; \
    ///      help: did you mean `world`? a scope is a country code of `countries.yaml`, or `world`"
    /// );
    /// # }
    /// ```
    ///
    /// # Errors
    /// Every mistake in the files.
    pub fn from_sources<N: Into<String>, T: Into<String>>(
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Rulebook, Error> {
        from_sources(files.into_iter().map(|(name, text)| (name.into(), text.into().into_bytes())).collect())
    }

    /// Reads a rulebook from the files of a folder and its subfolders that [are rule files](Rulebook::reads). Links are
    /// followed, and each file and folder is read once, however many links lead to it.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::from_dir("examples/library_card")?;
    /// assert_eq!(rulebook.described().count(), 1);
    /// let error = Rulebook::from_dir("examples/no_such_folder").unwrap_err();
    /// assert_eq!(error.code(), "unreadable-file");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When a file cannot be read; and every mistake in the files.
    pub fn from_dir(folder: impl AsRef<std::path::Path>) -> Result<Rulebook, Error> {
        from_dir(folder.as_ref())
    }

    /// Whether [`from_dir`](Rulebook::from_dir) reads a file, by its path in the folder: its name must end in `.yaml`
    /// or `.yml`, in any case. Files and folders whose names begin with a dot are skipped, and so are all other files.
    ///
    /// ```
    /// use simbind::Rulebook;
    ///
    /// assert!(Rulebook::reads("NZ.yaml") && Rulebook::reads("world/banks.YML"));
    /// assert!(!Rulebook::reads(".git/NZ.yaml") && !Rulebook::reads("NZ.yaml~") && !Rulebook::reads("README.md"));
    /// ```
    #[must_use]
    pub fn reads(path: &str) -> bool {
        is_rule_file(path)
    }
}

fn from_dir(folder: &Path) -> Result<Rulebook, Error> {
    from_sources(files_of(&walk(folder, RULES)?.files)?)
}

/// Reads the files at these paths.
pub(crate) fn files_of(paths: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = Vec::new();
    let mut total = 0;
    for path in paths {
        let fail = |error: std::io::Error| file_error(path, error);
        let mut bytes = Vec::new();
        // Reading one byte more than allowed distinguishes a file that is too large from one of exactly the allowed
        // size.
        fs::File::open(path).map_err(fail)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(fail)?;
        total += bytes.len();
        files.push((path.display().to_string(), bytes));
        if total > MAX_TOTAL {
            break;
        }
    }
    Ok(files)
}

pub(crate) fn from_sources(files: Vec<(String, Vec<u8>)>) -> Result<Rulebook, Error> {
    if files.is_empty() {
        return Err(Error::question("a rulebook has at least the file `rulebook.yaml`, and none was given"));
    }
    resolve_trees_of(files)
        .map(|Resolved { model, for_tests, .. }| Rulebook::tested_in(model, for_tests))
        .map_err(Error::from)
}

/// Resolves the texts of the files of a rulebook.
pub(crate) fn resolve_trees_of(files: Vec<(String, Vec<u8>)>) -> Result<Resolved, Diagnostics> {
    let mut mistakes = Diagnostics::default();
    let mut read = Vec::new();
    let mut total = 0;
    for (name, bytes) in files {
        total += bytes.len();
        if total > MAX_TOTAL {
            let message = format!("this file and those before it have more than {} MiB", MAX_TOTAL >> 20);
            let help = "name the folder that holds the rules, and no other files";
            mistakes.push(*refused(name, String::new(), "too-large", message, help));
            break;
        }
        match text(name, bytes) {
            Ok(file) => read.push(Arc::new(file)),
            Err(diagnostic) => mistakes.push(*diagnostic),
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    resolve_trees(read, defaults())
}

#[cfg(feature = "builtin")]
fn defaults() -> Option<&'static Model> {
    Some(Rulebook::builtin().model())
}

#[cfg(not(feature = "builtin"))]
fn defaults() -> Option<&'static Model> {
    None
}

impl Rulebook {
    /// Reads a profile from the text of a YAML or JSON file: `{goal: bind, facts: {platform: wechat}}`, with `country`
    /// and `as_of` if it names them. The name is used in messages.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let slip = Rulebook::builtin().read_profile("me.yaml", "facts:\n  platform: wechta\n").unwrap_err();
    /// assert_eq!(
    ///     slip.to_string(),
    ///     "me.yaml:2:13: error[unknown-value]: `platform` has no value `wechta`; help: did you mean `wechat`?"
    /// );
    /// # }
    /// ```
    ///
    /// # Errors
    /// Every mistake in the text.
    pub fn read_profile(&self, name: &str, text: &str) -> Result<(Profile, Option<String>, Option<Date>), Error> {
        self.read_profile_in(name, text, None)
    }

    /// The same with a country given separately, which overrides the one in the text: known names are looked up in that
    /// country.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let (profile, ..) = Rulebook::builtin().read_profile_in("me.yaml", "facts: {home_wallet: DANA}", Some("ID"))?;
    /// assert!(profile.facts().any(|(fact, _)| fact == "home_wallet_network"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// Every mistake in the text.
    pub fn read_profile_in(
        &self,
        name: &str,
        text: &str,
        country: Option<&str>,
    ) -> Result<(Profile, Option<String>, Option<Date>), Error> {
        let fail = Error::from;
        let file = crate::read::load::text(name.to_owned(), text.as_bytes().to_vec());
        let file = file.map_err(|diagnostic| fail((*diagnostic).into()))?;
        let asked = question(&Arc::new(file), self, country).map_err(fail)?;
        Ok((asked.profile, asked.country, asked.as_of))
    }
}

/// The diagnostic for a file that is refused; it points at the place up to which the file was read.
fn refused(name: String, text: String, code: &'static str, message: String, help: &str) -> Box<Diagnostic> {
    let span = text.len()..text.len();
    let file = Arc::new(File::new(name, text));
    Box::new(Diagnostic::error(code, message, &file, span).with_help(help))
}

fn text(name: String, bytes: Vec<u8>) -> Result<File, Box<Diagnostic>> {
    if bytes.len() > MAX_BYTES {
        let message = format!("the file has more than {} MiB", MAX_BYTES >> 20);
        return Err(refused(
            name,
            String::new(),
            "too-large",
            message,
            "split it, or check that it is a rule file at all",
        ));
    }
    String::from_utf8(bytes).map(|text| File::new(name.clone(), text)).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let before = String::from_utf8_lossy(before).into_owned();
        refused(name, before, "not-utf8", "the file is not UTF-8 from this place on".to_owned(), "save it as UTF-8")
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

    use super::*;

    /// What is refused for its size is not read to the end: of a file one byte more than it may have, of files those up to the one
    /// with which they are too many.
    #[test]
    fn no_more_is_read_than_is_allowed() {
        let folder = tempfile::tempdir().expect("a folder");
        let sizes = [MAX_BYTES + 1, MAX_BYTES * 3, MAX_BYTES, MAX_BYTES, 1];
        let paths = sizes.iter().enumerate().map(|(number, size)| {
            let path = folder.path().join(format!("{number}.yaml"));
            let file = fs::File::create(&path).expect("a file");
            file.set_len(*size as u64).expect("it has no content to write");
            path
        });
        let paths = paths.collect::<Vec<_>>();
        let read = |paths: &[PathBuf]| {
            let files = files_of(paths).expect("they can be read");
            files.iter().map(|(_, bytes)| bytes.len()).collect::<Vec<_>>()
        };
        assert_eq!(MAX_TOTAL, 2 * MAX_BYTES);
        assert_eq!(read(&paths), [MAX_BYTES + 1, MAX_BYTES + 1]);
        assert_eq!(read(&paths[2..]), [MAX_BYTES, MAX_BYTES, 1]);
        assert_eq!(read(&paths[1..4]), [MAX_BYTES + 1, MAX_BYTES]);
    }
}
