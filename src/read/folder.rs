//! Which files of a folder are read.
//!
//! A file whose name ends in `.yaml` or `.yml`, in capitals or not, is read, at whatever depth it stands; one that cannot be
//! (a link that leads nowhere, a pipe) is an error, because rules that are silently not read make an answer more hopeful
//! than it should be. Names that begin with a dot are passed over, files and folders: repositories (`.git`), what editors
//! leave behind (`.#XA.yaml`, `._XA.yaml`, `.XA.yaml.swp`) and the inner folders of a mounted ConfigMap (`..data`) are no
//! rules. Every other file is passed over too, and [`Folder::passed_over`] names them all, so that `check` can say so.
//!
//! Links are followed, to files and to folders. Each file and folder is known by its canonical path and visited once, the
//! one nearest to the top first: links that lead in circles end, and a file that two links lead to is read once.

use std::collections::{HashSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::engine::error::{Error, Kind};

/// A folder of rules has some dozens of files. With more entries than this it is another folder that was meant.
const MAX_ENTRIES: usize = 100_000;

/// The endings of rule files.
pub(crate) const RULES: &[&str] = &["yaml", "yml"];

/// The files below a folder.
#[derive(Debug, Default)]
pub(crate) struct Folder {
    /// Those that are to be read, in the order of their paths.
    pub(crate) files: Vec<PathBuf>,
    /// Those that are not, and the folders that were not entered, in the order of their paths.
    pub(crate) passed_over: Vec<PathBuf>,
}

/// The files below a folder; those that have one of the endings are to be read.
///
/// # Errors
/// When the folder or one in it cannot be listed, when a file with the ending cannot be read, and when there is none.
pub(crate) fn walk(folder: &Path, endings: &[&str]) -> Result<Folder, Error> {
    let mut found = Folder::default();
    let mut seen = HashSet::from([fs::canonicalize(folder).map_err(|error| file_error(folder, error))?]);
    let mut open = VecDeque::from([folder.to_owned()]);
    let mut entries = 0;
    while let Some(folder) = open.pop_front() {
        for path in listed(&folder)? {
            entries += 1;
            if entries > MAX_ENTRIES {
                let message = format!("it has more than {MAX_ENTRIES} entries; name the folder that holds the rules");
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

/// Whether a folder's file of that name is read as rules, wherever in the folder it stands: `NZ.yaml`, `world/banks.YML`.
pub(crate) fn is_rule_file(path: &str) -> bool {
    let hidden = |part: &str| part.starts_with('.') && part != "." && part != "..";
    !path.split('/').any(hidden) && has_ending(path, RULES)
}

/// The last part of a path, without its ending where that is one of rules.
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

/// The entries of a folder, in order: which of two links to one file is read does not depend on the file system.
fn listed(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let fail = |error| file_error(folder, error);
    let entries =
        fs::read_dir(folder).map_err(fail)?.take(MAX_ENTRIES + 1).map(|entry| Ok(entry.map_err(fail)?.path()));
    let mut entries = entries.collect::<Result<Vec<_>, Error>>()?;
    entries.sort();
    Ok(entries)
}

#[cfg(test)]
mod tests {
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
}
