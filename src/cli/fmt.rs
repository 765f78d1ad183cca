//! `simbind fmt`: formats rule files, or with `--check` lists those that are not formatted.

use std::fs;
use std::path::Path;

use simbind::format::{files, format};
use simbind::printable;

use super::Failure;
use super::args::Fmt;
use super::output::{Output, complain, tidy};
use super::replace::replace;

/// Formats the files, or names those that are not formatted. A file that cannot be formatted is named, and the others
/// are still processed.
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
                // If the output is closed, the remaining files are still formatted and the exit status is still right.
                match output.print(&format!("{what}: {}\n", printable(&path.display().to_string()))) {
                    Ok(()) | Err(Failure::Closed) => {}
                    Err(failure) => return Err(failure),
                }
            }
            Err(message) => {
                refused += 1;
                complain(&format!("error: {}", printable(&message)));
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

/// Whether a file was not formatted. Unless this is a check, it is formatted now.
fn one(path: &Path, check: bool) -> Result<bool, String> {
    let name = path.display().to_string();
    let cannot = |what: &str, error: &std::io::Error| format!("cannot {what} `{name}`: {}", tidy(error));
    let text = fs::read_to_string(path).map_err(|error| cannot("read", &error))?;
    let formatted = format(&name, &text).map_err(|error| error.to_string())?;
    if formatted == text {
        return Ok(false);
    }
    if !check {
        replace(path, formatted.as_bytes()).map_err(|error| cannot("write", &error))?;
    }
    Ok(true)
}
