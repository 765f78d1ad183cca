//! Formats rule files: two spaces per level, one space after a colon, a comma and a dash, no trailing space, at most
//! one blank line. Nothing is reordered, rewrapped or requoted, and every comment stays in its place.
//!
//! The result is verified instead of trusted: it is parsed again and compared with the input, and so are the comments.
//! If they differ, or if formatting twice differs from formatting once, the text is refused with the position and left
//! as it is. Line ends are kept: CR and LF if most lines have both.

mod flow;
mod layout;
mod line;

use std::path::{Path, PathBuf};

use crate::engine::error::{Error, Kind};
use crate::read::folder::{RULES, file_error, walk};
use crate::read::parse::{MAX_BYTES, Node, Value, parse};
use layout::{Laid, layout};

/// Why a text cannot be formatted, and the byte at which.
struct Trouble {
    message: String,
    at: usize,
}

/// The formatted text of a rule file. The name is for messages.
///
/// ```
/// let text = "sources:\n- id:   a   # the first\n  kind: law\n\n\n- {id: b,kind: law }\n";
/// let formatted = "sources:\n  - id: a # the first\n    kind: law\n\n  - {id: b, kind: law}\n";
/// assert_eq!(simbind::format::format("a.yaml", text)?, formatted);
/// # Ok::<(), simbind::Error>(())
/// ```
///
/// # Errors
/// When the text is no YAML, holds a tab where words are set apart, uses a part of YAML that rule files do not need
/// (explicit keys), or when the result could not be verified to have the same meaning.
pub fn format(name: &str, text: &str) -> Result<String, Error> {
    let fail = |message: String| Error { kind: Kind::Layout { path: name.to_owned(), message } };
    if text.len() > MAX_BYTES {
        return Err(fail(format!("it has more than {} MiB", MAX_BYTES >> 20)));
    }
    // A checkout on Windows ends lines with CR and LF. They are restored, so that a file keeps its line ends.
    let windows = text.matches("\r\n").count() * 2 > text.matches('\n').count();
    let text = text.replace("\r\n", "\n");
    let placed = |trouble: Trouble| {
        let (line, column) = place(&text, trouble.at);
        fail(format!("line {line}, column {column}: {}", trouble.message))
    };
    if let Some(at) = text.find('\r') {
        let message = "a carriage return stands alone; let lines end with LF, or with CR and LF".to_owned();
        return Err(placed(Trouble { message, at }));
    }
    let before = parse(&text).map_err(|(message, span)| {
        placed(Trouble { message: format!("this is not YAML that can be read: {message}"), at: span.start })
    })?;
    let laid = layout(&text).map_err(placed)?;
    if let Some(at) = altered(&text, &before, &laid) {
        let message = "what came out here would not surely mean the same, so the file was left as it is".to_owned();
        return Err(placed(Trouble { message, at }));
    }
    Ok(if windows { laid.text.replace('\n', "\r\n") } else { laid.text })
}

/// Verifies a layout. Returns the byte of the input from which on the result differs in meaning or is not stable.
fn altered(text: &str, before: &Node, laid: &Laid) -> Option<usize> {
    let counterpart = |at: usize| counterpart(text, &laid.text, at);
    let after = match parse(&laid.text) {
        Ok(after) => after,
        Err((_, span)) => return Some(counterpart(span.start)),
    };
    if let Some(node) = difference(before, &after) {
        return Some(node.span.start);
    }
    match layout(&laid.text) {
        Ok(again) if again.text == laid.text && again.comments == laid.comments => None,
        Ok(again) => {
            let same = again.text.bytes().zip(laid.text.bytes()).take_while(|(one, other)| one == other);
            Some(counterpart(same.count()))
        }
        Err(trouble) => Some(counterpart(trouble.at)),
    }
}

/// Maps a byte of the layout back to the input, by counting non-blank bytes: formatting only adds and removes white
/// space.
fn counterpart(text: &str, laid: &str, at: usize) -> usize {
    let black = |text: &str| text.bytes().filter(|byte| !byte.is_ascii_whitespace()).count();
    let count = black(laid.get(..at).unwrap_or(laid));
    let mut places = text.bytes().enumerate().filter(|(_, byte)| !byte.is_ascii_whitespace());
    places.nth(count).map_or(text.len(), |(place, _)| place)
}

/// The first node of a tree that differs in content from the corresponding node of another.
fn difference<'n>(left: &'n Node, right: &Node) -> Option<&'n Node> {
    match (&left.value, &right.value) {
        (Value::Null, Value::Null) => None,
        (Value::Scalar(one), Value::Scalar(other)) if one == other => None,
        (Value::List(one), Value::List(other)) if one.len() == other.len() => {
            one.iter().zip(other).find_map(|(one, other)| difference(one, other))
        }
        (Value::Map(one), Value::Map(other)) if one.len() == other.len() => {
            let pairs = one.iter().zip(other);
            pairs.into_iter().find_map(|(l, r)| difference(&l.0, &r.0).or_else(|| difference(&l.1, &r.1)))
        }
        _ => Some(left),
    }
}

/// Line and column of a byte, both from 1.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or_default();
    (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}

/// The files that a path stands for: itself, or the [rule files](crate::Rulebook::reads) of the folder and its
/// subfolders, in order.
///
/// ```
/// let files = simbind::format::files(std::path::Path::new("examples/library_card"))?;
/// assert_eq!(files.len(), 4);
/// # Ok::<(), simbind::Error>(())
/// ```
///
/// # Errors
/// When there is no such file or folder, or it cannot be read.
pub fn files(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let about = std::fs::metadata(path).map_err(|error| file_error(path, error))?;
    if about.is_dir() { Ok(walk(path, RULES)?.files) } else { Ok(vec![path.to_owned()]) }
}

/// Tests of the verification, with wrong layouts that the formatter itself does not produce.
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::string_slice, reason = "a test may fail")]
mod tests {
    use super::*;

    /// The position at which the verification finds a difference; the comments are taken to be unchanged.
    fn found(text: &str, laid: &str) -> Option<usize> {
        let comments = layout(laid).map(|again| again.comments).unwrap_or_default();
        altered(text, &parse(text).unwrap(), &Laid { text: laid.to_owned(), comments })
    }

    #[test]
    fn what_says_something_else_is_found() {
        let text = "a: [1,  x]\nb:  {c: d}\n";
        assert_eq!(found(text, "a: [1, x]\nb: {c: d}\n"), None);
        for (laid, piece) in [
            ("a: [1, y]\nb: {c: d}\n", "x]"),
            ("a: [2, x]\nb: {c: d}\n", "1,"),
            ("a: [1]\nb: {c: d}\n", "[1,"),
            ("a: [1, x]\nb: {e: d}\n", "c: d"),
            ("a: [1, x]\nb: {c: e}\n", "d}"),
            ("a: [1, x]\nb: {c: d, e: f}\n", "{c: d"),
            ("a: [1, x]\nb: [c, d]\n", "{c: d"),
            ("a: [1, x]\nb:\n", "{c: d"),
            // A layout that formatting would change again.
            ("a: [1, x]\nb:   {c: d}\n", "{c: d"),
        ] {
            assert_eq!(found(text, laid), text.find(piece), "{laid:?}");
        }
    }

    #[test]
    fn a_place_in_the_layout_is_one_in_the_text() {
        let (text, laid) = ("a:   [1,  x]\n\n\n# c\n", "a: [1, x]\n\n# c\n");
        for (at, letter) in laid.char_indices().filter(|(_, letter)| !letter.is_whitespace()) {
            let found = counterpart(text, laid, at);
            assert_eq!(text[found..].chars().next(), Some(letter), "byte {at}");
            let rank = |text: &str, at: usize| text[..at].split_whitespace().map(str::len).sum::<usize>();
            assert_eq!(rank(text, found), rank(laid, at), "byte {at}");
        }
        assert_eq!(counterpart(text, laid, laid.len()), text.len());
    }
}
