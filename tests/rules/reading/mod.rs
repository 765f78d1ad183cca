//! What reading a rulebook must get right whatever the files hold: numbers within bounds, every file of a folder read or
//! named, texts that look alike, files with thousands of mistakes, and the line ends of another system.
//!
//! Each case changes the small rulebook of `tests/museum`, and each one that is refused has a twin that is taken.

mod digest;
#[cfg(unix)]
mod folders;
mod line_ends;
mod look_alikes;
mod mistakes;
mod nothing;
mod numbers;

use std::path::Path;

use simbind::Rulebook;

use super::support::folders::museum;

type Files = Vec<(String, String)>;

/// The museum with another text in place of one piece.
fn museum_with(file: &str, piece: &str, other: &str) -> Files {
    let mut files = museum();
    let (_, text) = files.iter_mut().find(|(name, _)| name == file).expect("a file of the museum");
    assert_eq!(text.matches(piece).count(), 1, "`{piece}` is to stand once in {file}");
    *text = text.replace(piece, other);
    files
}

/// Every mistake, a line each; nothing where the files are read.
fn mistakes(files: Files) -> String {
    Rulebook::from_sources(files).map(|_| String::new()).unwrap_or_else(|error| error.to_string())
}
