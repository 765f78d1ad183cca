//! Files that are replaced in one step.

use std::path::Path;
use std::{fs, io, process};

/// Puts a text in the place of a file in one step: whoever reads it meanwhile, or whatever ends us, finds the old text or
/// the new one.
pub(crate) fn replace(path: impl AsRef<Path>, text: &str) -> io::Result<()> {
    // A link stays a link: what it leads to is replaced.
    let path = path.as_ref().canonicalize()?;
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.tmp", process::id()));
    let aside = path.with_file_name(name);
    let written = (|| {
        let mut file = fs::File::create_new(&aside)?;
        io::Write::write_all(&mut file, text.as_bytes())?;
        file.set_permissions(fs::metadata(&path)?.permissions())?;
        file.sync_all()?;
        fs::rename(&aside, &path)
    })();
    if written.is_err() {
        // The old file stands; that what is of no use could not be taken away either changes nothing.
        let _ = fs::remove_file(&aside);
    }
    written
}
