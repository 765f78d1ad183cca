//! Atomic writing of files: a concurrent reader, or an interrupted run, sees the old file (or none) or the whole new
//! one.
//!
//! A file is first written under a temporary name beside its place. A temporary file that an interrupted run leaves
//! behind is not a rule file, and does not prevent the next run, even one with the same process number (which is common
//! in containers).

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process;

/// Replaces a file, or creates it. The permissions of an existing file are kept.
pub(crate) fn replace(path: impl AsRef<Path>, bytes: &[u8]) -> io::Result<()> {
    // A link stays a link: its target is replaced.
    let path = match path.as_ref().canonicalize() {
        Err(error) if error.kind() == ErrorKind::NotFound => path.as_ref().to_owned(),
        path => path?,
    };
    let permissions = match fs::metadata(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        about => Some(about?.permissions()),
    };
    in_one_step(&path, bytes, permissions, |aside| fs::rename(aside, &path))
}

/// Creates a file; an existing file is left alone and reported as an error.
pub(crate) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A hard link fails if the name exists, whereas a rename would replace the existing file.
    in_one_step(path, bytes, None, |aside| match fs::hard_link(aside, path) {
        Ok(()) => fs::remove_file(aside),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // Some file systems do not support hard links.
        Err(_) if fs::symlink_metadata(path).is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(aside, path),
    })
}

/// Creates something under an unused temporary name beside its place.
pub(crate) fn aside<T>(path: &Path, make: impl Fn(&Path) -> io::Result<T>) -> io::Result<(PathBuf, T)> {
    let mut number = process::id();
    loop {
        let aside = path.with_file_name(format!("{BEFORE}{number}{BEHIND}"));
        match make(&aside) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => number = number.wrapping_add(1),
            made => return made.map(|made| (aside, made)),
        }
    }
}

/// Whether a file or folder of this name was left behind by an interrupted run.
pub(crate) fn is_aside(name: &str) -> bool {
    let number = name.strip_prefix(BEFORE).and_then(|name| name.strip_suffix(BEHIND));
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}

const BEFORE: &str = ".simbind.";
const BEHIND: &str = ".tmp";

fn in_one_step(
    path: &Path,
    bytes: &[u8],
    permissions: Option<fs::Permissions>,
    place: impl Fn(&Path) -> io::Result<()>,
) -> io::Result<()> {
    let (aside, mut file) = aside(path, |aside| File::create_new(aside))?;
    let written = (|| {
        file.write_all(bytes)?;
        permissions.map_or(Ok(()), |permissions| file.set_permissions(permissions))?;
        file.sync_all()?;
        place(&aside)
    })();
    if written.is_err() {
        // The old file is unchanged. Failing to remove the temporary file does not matter.
        let _ = fs::remove_file(&aside);
    }
    written
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use super::*;

    /// A temporary file of an earlier run with our process number stays, and does not get in the way.
    #[test]
    fn what_is_left_behind_is_passed_over() {
        let folder = std::env::temp_dir().join(format!("simbind-replace-{}", process::id()));
        fs::create_dir(&folder).unwrap();
        let left_behind = folder.join(format!("{BEFORE}{}{BEHIND}", process::id()));
        fs::write(&left_behind, "half").unwrap();
        create(&folder.join("NZ.yaml"), b"first").unwrap();
        assert_eq!(create(&folder.join("NZ.yaml"), b"other").unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read(folder.join("NZ.yaml")).unwrap(), b"first");
        replace(folder.join("NZ.yaml"), b"second").unwrap();
        assert_eq!(fs::read(folder.join("NZ.yaml")).unwrap(), b"second");
        assert_eq!(fs::read(&left_behind).unwrap(), b"half");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "nothing else is left");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_is_left_behind_is_known_by_its_name() {
        for name in [".simbind.7.tmp", ".simbind.4294967295.tmp"] {
            assert!(is_aside(name), "{name}");
        }
        for name in ["simbind.7.tmp", ".simbind.7", ".simbind..tmp", ".simbind.x.tmp", ".NZ.yaml.7.tmp", "NZ.yaml"] {
            assert!(!is_aside(name), "{name}");
        }
    }
}
