//! Files that are put in place in one step. Whoever reads one meanwhile, and whatever ends us, finds the old file (or none)
//! or the whole new one.
//!
//! A file is written under another name beside its place first. What a run that was ended leaves behind under such a name
//! is no rule file, and does not stop the next run, be it one with the same process number (in containers most have the same).

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process;

/// Puts a file in the place of another, or where none is. Who may read the old one may read the new one.
pub(crate) fn replace(path: impl AsRef<Path>, bytes: &[u8]) -> io::Result<()> {
    // A link stays a link: what it leads to is replaced.
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

/// Makes a file where nothing is yet; what is there already is left alone, and an error says that it is there.
pub(crate) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A second name is given only where nothing has it, as opposed to a new name, which takes the place of what is there.
    in_one_step(path, bytes, None, |aside| match fs::hard_link(aside, path) {
        Ok(()) => fs::remove_file(aside),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // Some file systems know one name alone.
        Err(_) if fs::symlink_metadata(path).is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(aside, path),
    })
}

/// Makes something beside its place, under a name that nothing has.
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

/// Whether a file or folder of this name was left behind by a run that was ended.
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
        // The old file stands; that what is of no use could not be taken away either changes nothing.
        let _ = fs::remove_file(&aside);
    }
    written
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use super::*;

    /// What a run with our process number left behind stays, and is in the way of nothing.
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
