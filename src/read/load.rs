//! Reading the files of a rulebook.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::engine::error::{Error, Kind};
use crate::engine::model::Model;
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use crate::read::diagnostic::{Diagnostic, Diagnostics, File};
use crate::read::parse::MAX_BYTES;
use crate::read::resolve::{Trees, question, resolve_trees};

/// Folders nested deeper than this are not rule files of anyone.
const MAX_DEPTH: usize = 8;

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

    /// A rulebook from the `.yaml` files of a folder and its subfolders.
    ///
    /// # Errors
    /// When a file cannot be read, and with every mistake that the files contain.
    pub fn from_dir(folder: impl AsRef<std::path::Path>) -> Result<Rulebook, Error> {
        from_dir(folder.as_ref())
    }
}

fn from_dir(folder: &Path) -> Result<Rulebook, Error> {
    from_sources(files_of(folder, &["yaml", "yml"])?)
}

/// The files of a folder and its subfolders that have one of these endings, in the order of their names.
pub(crate) fn files_of(folder: &Path, endings: &[&str]) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = Vec::new();
    for path in paths_of(folder, endings)? {
        let fail = |error: std::io::Error| file_error(&path, error);
        let mut bytes = Vec::new();
        // One byte more than allowed tells a file that is too large from one that is just as large as allowed.
        fs::File::open(&path).map_err(fail)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(fail)?;
        files.push((path.display().to_string(), bytes));
    }
    Ok(files)
}

/// Where they are.
pub(crate) fn paths_of(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, Error> {
    let mut paths = Vec::new();
    find(folder, endings, 0, &mut paths)?;
    if paths.is_empty() {
        let message = format!("the folder holds no `.{}` file", endings.first().copied().unwrap_or_default());
        return Err(Error { kind: Kind::File { path: folder.display().to_string(), message, source: None } });
    }
    paths.sort();
    Ok(paths)
}

pub(crate) fn file_error(path: &Path, error: std::io::Error) -> Error {
    let message = error.to_string();
    let message = message.split(" (os error").next().unwrap_or_default().to_lowercase();
    Error { kind: Kind::File { path: path.display().to_string(), message, source: Some(Arc::new(error)) } }
}

fn find(folder: &Path, endings: &[&str], depth: usize, paths: &mut Vec<PathBuf>) -> Result<(), Error> {
    let entries = fs::read_dir(folder).map_err(|error| file_error(folder, error))?;
    for entry in entries {
        let path = entry.map_err(|error| file_error(folder, error))?.path();
        if path.is_dir() {
            if depth < MAX_DEPTH {
                find(&path, endings, depth + 1, paths)?;
            }
        } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
            paths.push(path);
        }
    }
    Ok(())
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
