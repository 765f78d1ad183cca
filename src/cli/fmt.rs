use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use simbind::format::{files, format};

use super::Failure;
use super::args::Fmt;
use super::output::{Output, complain};

/// Formats the files, or says which are not formatted. A file that cannot be is named, and the others are done all the
/// same.
pub(crate) fn fmt(folder: Option<&Path>, args: &Fmt, output: Output) -> Result<(), Failure> {
    let default = [folder.unwrap_or(Path::new("rules")).to_owned()];
    let asked = if args.paths.is_empty() { &default } else { args.paths.as_slice() };
    let mut paths = Vec::new();
    for path in asked {
        paths.extend(files(path)?);
    }
    let (mut changed, mut refused) = (0, 0);
    for path in &paths {
        let done = one(path, args.check);
        match done {
            Ok(false) => {}
            Ok(true) => {
                changed += 1;
                let what = if args.check { "not formatted" } else { "formatted" };
                output.print(&format!("{what}: {}\n", path.display()))?;
            }
            Err(message) => {
                refused += 1;
                complain(&format!("error: {message}"));
            }
        }
    }
    if refused > 0 {
        let these = if refused == 1 { "1 file was".to_owned() } else { format!("{refused} files were") };
        return Err(Failure::Request(format!("error: {these} left as found")));
    }
    if changed == 0 {
        let count = paths.len();
        output.print(&format!("{count} file{} formatted already\n", if count == 1 { " is" } else { "s are" }))?;
    }
    if args.check && changed > 0 { Err(Failure::Unformatted) } else { Ok(()) }
}

/// Whether a file was not formatted. It is now, unless that was only to be checked.
fn one(path: &Path, check: bool) -> Result<bool, String> {
    let name = path.display().to_string();
    let cannot = |what: &str, error: &std::io::Error| {
        let message = error.to_string();
        format!("cannot {what} `{name}`: {}", message.split(" (os error").next().unwrap_or_default().to_lowercase())
    };
    let text = fs::read_to_string(path).map_err(|error| cannot("read", &error))?;
    let formatted = format(&name, &text).map_err(|error| error.to_string())?;
    if formatted == text {
        return Ok(false);
    }
    if !check {
        replace(path, &formatted).map_err(|error| cannot("write", &error))?;
    }
    Ok(true)
}

/// Puts a file in the place of another in one step: whoever is interrupted has the old one or the new one.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    // A link stays a link: what it leads to is replaced.
    let path = path.canonicalize()?;
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}", std::process::id()));
    let beside: PathBuf = path.with_file_name(name);
    let write = || -> std::io::Result<()> {
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&beside)?;
        file.write_all(text.as_bytes())?;
        file.set_permissions(fs::metadata(&path)?.permissions())?;
        file.sync_all()?;
        fs::rename(&beside, &path)
    };
    let written = write();
    if written.is_err() {
        // What could not be put in place is of no use; that it could not be taken away either changes nothing.
        let _ = fs::remove_file(&beside);
    }
    written
}
