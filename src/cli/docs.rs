//! `simbind docs`: writes a static site about a rulebook into a folder.
//!
//! A manifest in the folder lists the files of the site. The next run replaces these files and refuses a folder that
//! contains any other file.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use simbind::Rulebook;
use simbind::site::Site;

use super::args::Docs;
use super::output::Output;
use super::replace::{is_aside, replace};
use super::{Failure, trouble};

/// The manifest, which lists every file of the site and marks the folder as a generated site.
const MANIFEST: &str = "simbind-site.txt";

/// Writes the site. Files in the folder are replaced only if all of them were written by this command.
pub(crate) fn docs(rulebook: &Rulebook, args: &Docs, output: Output) -> Result<(), Failure> {
    let folder = args.out.as_path();
    let before = standing(folder)?;
    let site = match &args.by {
        Some(fact) => Site::parted_by(rulebook, fact)?,
        None => Site::of(rulebook)?,
    };
    let mut manifest = String::from("A site written by `simbind docs`; the next run replaces these files.\n");
    let mut written = BTreeSet::from([MANIFEST.to_owned()]);
    for (path, _) in site.files() {
        manifest.push_str(path);
        manifest.push('\n');
        written.insert(path.to_owned());
    }
    // Until old files are removed, the manifest lists them as well, so that an interrupted run can be repeated.
    let leftover = before.difference(&written).map(|path| format!("{path}\n")).collect::<String>();
    write(folder, MANIFEST, format!("{manifest}{leftover}").as_bytes())?;
    for (path, bytes) in site.files() {
        write(folder, path, bytes)?;
    }
    for path in before.difference(&written) {
        fs::remove_file(folder.join(path)).map_err(|error| trouble("remove", folder.join(path).display(), &error))?;
    }
    write(folder, MANIFEST, manifest.as_bytes())?;
    let (count, first) = (written.len(), folder.join("index.html"));
    output.print(&format!("{count} files written; open {}\n", first.display()))
}

/// The files of the site that is in the folder, including temporary files of an interrupted run. Empty if there is
/// nothing yet.
fn standing(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    match fs::metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(trouble("read", folder.display(), &error)),
        Ok(found) if !found.is_dir() => return Err(refuse(folder, "is a file; give a folder")),
        Ok(_) => {}
    }
    let mut files = BTreeSet::new();
    walk(folder, "", &mut files)?;
    if files.is_empty() {
        return Ok(files);
    }
    let manifest = match fs::read_to_string(folder.join(MANIFEST)) {
        Ok(manifest) => manifest,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidData) => String::new(),
        Err(error) => return Err(trouble("read", folder.join(MANIFEST).display(), &error)),
    };
    let known = manifest.lines().skip(1).chain([MANIFEST]).collect::<BTreeSet<_>>();
    let left_behind = |file: &str| is_aside(file.rsplit('/').next().unwrap_or(file));
    match files.iter().find(|file| !known.contains(file.as_str()) && !left_behind(file)) {
        Some(other) => Err(refuse(
            folder,
            &format!(
                "holds something other than a site written by it: `{other}`; give another folder, or empty this one"
            ),
        )),
        None => Ok(files),
    }
}

/// Lists every file below a folder, with `/` between folders. A link counts as a file and is not followed.
fn walk(folder: &Path, within: &str, files: &mut BTreeSet<String>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(|error| trouble("read", folder.display(), &error))? {
        let entry = entry.map_err(|error| trouble("read", folder.display(), &error))?;
        let path = format!("{within}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(|error| trouble("read", entry.path().display(), &error))?;
        if kind.is_dir() {
            walk(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path);
        }
    }
    Ok(())
}

fn write(folder: &Path, path: &str, bytes: &[u8]) -> Result<(), Failure> {
    let file = folder.join(path);
    let made = file.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| replace(&file, bytes)).map_err(|error| trouble("write", file.display(), &error))
}

fn refuse(folder: &Path, why: &str) -> Failure {
    Failure::Request(format!("error: `simbind docs` does not overwrite `{}`: it {why}", folder.display()))
}
