//! Selects the files of a folder that are read as rules.
//!
//! A file whose name ends in `.yaml` or `.yml` (in any case) is read, at any depth. One that cannot be read (a broken
//! link, a pipe) is an error, because silently missing rules make answers more hopeful than they should be. Files and
//! folders whose names begin with a dot are skipped: repositories (`.git`), leftovers of editors (`.#XA.yaml`,
//! `._XA.yaml`, `.XA.yaml.swp`) and the inner folders of a mounted ConfigMap (`..data`) are no rules. All other files
//! are skipped too, and [`Folder::passed_over`] lists everything that was skipped, so that `check` can report it.
//!
//! Links to files and folders are followed. Each file and folder is identified by its canonical path and visited once,
//! the one nearest to the top first, so that circular links end and a file with two links is read once.

use std::collections::{HashSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::engine::error::{Error, Kind};

/// A folder of rules has some dozens of files. More entries than this mean that the wrong folder was given.
const MAX_ENTRIES: usize = 100_000;

/// The extensions of rule files.
pub(crate) const RULES: &[&str] = &["yaml", "yml"];

/// The files of a folder and its subfolders.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    /// The files to read, sorted by path.
    pub(crate) files: Vec<PathBuf>,
    /// The files that are skipped, and the folders that were not entered, sorted by path.
    pub(crate) passed_over: Vec<PathBuf>,
}

/// Lists the files of a folder; those with one of the endings are to be read.
///
/// # Errors
/// If a folder cannot be listed, if a file with such an ending cannot be read, or if there is none.
pub(crate) fn walk(folder: &Path, endings: &[&str]) -> Result<Folder, Error> {
    walk_through(folder, endings, MAX_ENTRIES)
}

fn walk_through(folder: &Path, endings: &[&str], most: usize) -> Result<Folder, Error> {
    let mut found = Folder::default();
    let mut seen = HashSet::from([fs::canonicalize(folder).map_err(|error| file_error(folder, error))?]);
    let mut open = VecDeque::from([folder.to_owned()]);
    let mut entries = 0;
    while let Some(folder) = open.pop_front() {
        for path in listed(&folder, most)? {
            entries += 1;
            if entries > most {
                let message = format!("it has more than {most} entries; name the folder that holds the rules");
                return Err(refused(&folder, message));
            }
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let wanted = !name.starts_with('.') && has_ending(&name, endings);
            let about = fs::metadata(&path);
            if about.as_ref().is_ok_and(fs::Metadata::is_dir) && !name.starts_with('.') {
                if seen.insert(fs::canonicalize(&path).map_err(|error| file_error(&path, error))?) {
                    open.push_back(path);
                }
            } else if !wanted {
                found.passed_over.push(path);
            } else if !about.map_err(|error| file_error(&path, error))?.is_file() {
                return Err(refused(&path, "it is neither a file nor a folder"));
            } else if seen.insert(fs::canonicalize(&path).map_err(|error| file_error(&path, error))?) {
                found.files.push(path);
            }
        }
    }
    if found.files.is_empty() {
        let ending = endings.first().copied().unwrap_or_default();
        return Err(refused(folder, format!("the folder holds no `.{ending}` file")));
    }
    found.files.sort();
    found.passed_over.sort();
    Ok(found)
}

/// Whether a file of a folder is read as rules, by its path in the folder: `NZ.yaml`, `world/banks.YML`.
pub(crate) fn is_rule_file(path: &str) -> bool {
    let hidden = |part: &str| part.starts_with('.') && part != "." && part != "..";
    !path.split('/').any(hidden) && has_ending(path, RULES)
}

/// The last component of a path, without the extension of rule files.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((stem, ending)) if RULES.iter().any(|wanted| ending.eq_ignore_ascii_case(wanted)) => stem,
        _ => name,
    }
}

pub(crate) fn file_error(path: &Path, error: std::io::Error) -> Error {
    let message = error.to_string();
    let message = message.split(" (os error").next().unwrap_or_default().to_lowercase();
    Error { kind: Kind::File { path: path.display().to_string(), message, source: Some(Arc::new(error)) } }
}

fn refused(path: &Path, message: impl Into<String>) -> Error {
    Error { kind: Kind::File { path: path.display().to_string(), message: message.into(), source: None } }
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| endings.iter().any(|wanted| ending.eq_ignore_ascii_case(wanted)))
}

/// The entries of a folder, sorted, so that which of two links to one file is read does not depend on the file system.
fn listed(folder: &Path, most: usize) -> Result<Vec<PathBuf>, Error> {
    let fail = |error| file_error(folder, error);
    let entries = fs::read_dir(folder).map_err(fail)?.take(most + 1).map(|entry| Ok(entry.map_err(fail)?.path()));
    let mut entries = entries.collect::<Result<Vec<_>, Error>>()?;
    entries.sort();
    Ok(entries)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

    use super::*;

    #[test]
    fn rule_files_are_known_by_their_names() {
        for name in ["NZ.yaml", "NZ.YAML", "a/b/NZ.Yml", "../rules/NZ.yaml", "./NZ.yml", "NZ.old.yaml"] {
            assert!(is_rule_file(name), "{name}");
        }
        for name in
            ["NZ.yaml~", "NZ.yaml.bak", ".NZ.yaml", "._NZ.yaml", ".#NZ.yaml", "..data/NZ.yaml", "NZ.json", "yaml", "NZ"]
        {
            assert!(!is_rule_file(name), "{name}");
        }
        assert_eq!(
            ["a/NZ.YAML", "b\\NZ.yml", "NZ.old.yaml", "NZ.txt", "NZ"].map(stem),
            ["NZ", "NZ", "NZ.old", "NZ.txt", "NZ"]
        );
    }

    /// Files and folders are counted alike, wherever they stand, and whether or not they are read.
    #[test]
    fn so_many_entries_are_walked_through() {
        for (flat, deep) in [(1, 0), (3, 0), (4, 0), (9, 0), (2, 1), (1, 2), (1, 3), (0, 3)] {
            let folder = tempfile::tempdir().expect("a folder");
            let write = |name: String| fs::write(folder.path().join(name), "").expect("a file");
            (0..flat).for_each(|number| write(format!("{number}.yaml")));
            if deep > 0 {
                fs::create_dir(folder.path().join("deep")).expect("a folder");
            }
            (0..deep).for_each(|number| write(format!("deep/{number}.{}", if number == 0 { "yaml" } else { "txt" })));
            let entries = flat + deep + usize::from(deep > 0);
            let found = walk_through(folder.path(), RULES, 3).map(|found| found.files.len() + found.passed_over.len());
            let message = found.as_ref().map_err(ToString::to_string);
            if entries <= 3 {
                assert_eq!(message, Ok(&(flat + deep)), "{flat} and {deep}");
            } else {
                let message = message.expect_err("more than three");
                assert!(message.contains("more than 3 entries"), "{flat} and {deep}: {message}");
            }
        }
    }
}
