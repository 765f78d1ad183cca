//! `simbind init`: writes a small rulebook of another field as a starting point.
//!
//! The rulebook is complete: it passes `check` and `test`, and each part of the format that a beginner needs occurs
//! once, with a comment on its purpose. A folder that does not exist is created under a temporary name and renamed; in
//! an existing folder this is done for each file. An interrupted run thus never leaves a partial file.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::Failure;
use super::args::Init;
use super::output::Output;
use super::replace::{aside, create};

/// The files, in a good order for reading.
const FILES: [(&str, &str); 5] = [
    ("rulebook.yaml", include_str!("init/rulebook.yaml")),
    ("vocabulary.yaml", include_str!("init/vocabulary.yaml")),
    ("countries.yaml", include_str!("init/countries.yaml")),
    ("everywhere.yaml", include_str!("init/everywhere.yaml")),
    ("CENTRE.yaml", include_str!("init/CENTRE.yaml")),
];

pub(crate) fn init(args: &Init, output: Output) -> Result<(), Failure> {
    let (folder, shown) = (args.folder.as_path(), args.folder.display());
    match holds_something(folder) {
        Ok(false) => fill(folder).map_err(|error| super::trouble("write", &shown, &error))?,
        Ok(true) => {
            let message = format!("error: `{shown}` holds files already; name a new or an empty folder");
            return Err(Failure::Request(message));
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make(folder).map_err(|error| super::trouble("write", &shown, &error))?;
        }
        Err(error) => return Err(super::trouble("read", &shown, &error)),
    }
    let files = FILES.map(|(name, _)| name).join(", ");
    output.print(&format!(
        "wrote {shown}: {files}\n\nnext:\n  \
         1. simbind check {shown}   reads all rules, names every mistake, runs their tests\n  \
         2. simbind --rules {shown} evaluate CENTRE --fact stay=3   answers a question\n  \
         3. read the files and put your own words, sources and rules in their place; `examples/own_domain.md` shows how\n"
    ))
}

/// Whether a folder has content that could belong to a rulebook. Files that begin with a dot do not count, nor does an
/// incomplete set of the files written here, which an interrupted run leaves.
fn holds_something(folder: &Path) -> io::Result<bool> {
    let mut ours = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        match FILES.iter().find(|(ours, _)| name == *ours) {
            Some((_, text)) if entry.file_type()?.is_file() && fs::read(entry.path())? == text.as_bytes() => ours += 1,
            _ => return Ok(true),
        }
    }
    Ok(ours == FILES.len())
}

/// Creates the folder with its files in one step.
fn make(folder: &Path) -> io::Result<()> {
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.map_or(Ok(()), fs::create_dir_all)?;
    let (aside, ()) = aside(folder, |aside| fs::create_dir(aside))?;
    let made = fill(&aside).and_then(|()| fs::rename(&aside, folder));
    if made.is_err() {
        // Nothing was put in place. Failing to remove the temporary folder does not matter.
        let _ = fs::remove_dir_all(&aside);
    }
    made
}

/// Writes the files that do not exist yet, each in one step.
fn fill(folder: &Path) -> io::Result<()> {
    for (name, text) in FILES {
        let path = folder.join(name);
        if fs::symlink_metadata(&path).is_err() {
            create(&path, text.as_bytes())?;
        }
    }
    Ok(())
}
