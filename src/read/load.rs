//! Reading the files of a rulebook.

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
use crate::read::resolve::{Trees, question, resolve_trees};

impl Rulebook {
    /// A rulebook from the texts of its files, each with its name. `vocabulary.yaml` and `countries.yaml` may be left out
    /// for the project's own.
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
    /// With every mistake that the files contain.
    pub fn from_sources<N: Into<String>, T: Into<String>>(
        files: impl IntoIterator<Item = (N, T)>,
    ) -> Result<Rulebook, Error> {
        from_sources(files.into_iter().map(|(name, text)| (name.into(), text.into().into_bytes())).collect())
    }

    /// A rulebook from the files of a folder and its subfolders that [are rule files](Rulebook::reads). Links are followed,
    /// and each file and folder is read once, however many lead to it.
    ///
    /// # Errors
    /// When a file cannot be read, and with every mistake that the files contain.
    pub fn from_dir(folder: impl AsRef<std::path::Path>) -> Result<Rulebook, Error> {
        from_dir(folder.as_ref())
    }

    /// Whether [`from_dir`](Rulebook::from_dir) reads a file, by its path in the folder: one whose name ends in `.yaml` or
    /// `.yml`, in capitals or not. Names that begin with a dot, of the file or of a folder on the way, are passed over, as
    /// are all other files.
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

/// The texts of files, each with its name.
pub(crate) fn files_of(paths: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let read = |path: &PathBuf| {
        let fail = |error: std::io::Error| file_error(path, error);
        let mut bytes = Vec::new();
        // One byte more than allowed tells a file that is too large from one that is just as large as allowed.
        fs::File::open(path).map_err(fail)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(fail)?;
        Ok((path.display().to_string(), bytes))
    };
    paths.iter().map(read).collect()
}

pub(crate) fn from_sources(mut files: Vec<(String, Vec<u8>)>) -> Result<Rulebook, Error> {
    if files.is_empty() {
        return Err(Error::question("a rulebook has at least the file `rulebook.yaml`, and none was given"));
    }
    // The order in which files are handed over is not part of what they say.
    files.sort_by(|left, right| left.0.cmp(&right.0));
    resolve_files(files).map(Rulebook::new).map_err(Error::from)
}

pub(crate) fn resolve_files(files: Vec<(String, Vec<u8>)>) -> Result<Model, Diagnostics> {
    resolve_trees_of(files).map(|(model, _)| model)
}

/// The same, with the files as they were read.
pub(crate) fn resolve_trees_of(files: Vec<(String, Vec<u8>)>) -> Result<(Model, Trees), Diagnostics> {
    let mut list = Vec::new();
    let mut read = Vec::new();
    for (name, bytes) in files {
        match text(name, bytes) {
            Ok(file) => read.push(Arc::new(file)),
            Err(diagnostic) => list.push(*diagnostic),
        }
    }
    if !list.is_empty() {
        return Err(Diagnostics { list });
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
    /// Reads a profile from the text of a YAML or JSON file: `{goal: bind, facts: {platform: wechat}}`, with
    /// `country` and `as_of` where it names them. The name is for messages.
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
    /// With every mistake that the text contains.
    pub fn read_profile(&self, name: &str, text: &str) -> Result<(Profile, Option<String>, Option<Date>), Error> {
        let fail = Error::from;
        let file = crate::read::load::text(name.to_owned(), text.as_bytes().to_vec());
        let file = file.map_err(|diagnostic| fail(Diagnostics { list: vec![*diagnostic] }))?;
        let asked = question(&Arc::new(file), self.vocabulary()).map_err(fail)?;
        Ok((asked.profile, asked.country, asked.as_of))
    }
}

fn text(name: String, bytes: Vec<u8>) -> Result<File, Box<Diagnostic>> {
    let refuse = |name: String, text: String, code, message: String, help: &str| {
        let span = text.len()..text.len();
        let file = Arc::new(File { name, text });
        Box::new(Diagnostic::error(code, message, &file, span).with_help(help))
    };
    if bytes.len() > MAX_BYTES {
        let message = format!("the file has more than {} MiB", MAX_BYTES >> 20);
        return Err(refuse(
            name,
            String::new(),
            "too-large",
            message,
            "split it, or check that it is a rule file at all",
        ));
    }
    String::from_utf8(bytes).map(|text| File { name: name.clone(), text }).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let before = String::from_utf8_lossy(before).into_owned();
        refuse(name, before, "not-utf8", "the file is not UTF-8 from this place on".to_owned(), "save it as UTF-8")
    })
}
