//! Formatting of rule files: two spaces a level, one space after a colon, a comma and a dash, no trailing space, at most
//! one blank line. Nothing is reordered, rewrapped or requoted, and every comment stays where it was.
//!
//! That the meaning is the same is not trusted to the code that formats: what comes out is parsed again and compared with
//! what went in, and so are the comments. Where they differ, or formatting twice differs from formatting once, the text
//! is refused and stays as it is.

mod flow;
mod layout;
mod line;

use std::path::{Path, PathBuf};

use crate::engine::error::{Error, Kind};
use crate::read::folder::{RULES, file_error, walk};
use crate::read::parse::{Node, Value, parse};
use layout::layout;

/// What can stop the formatting of a text: what it is, and the byte where it stands.
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
/// (explicit keys), or when what would come out is not proved to mean the same.
pub fn format(name: &str, text: &str) -> Result<String, Error> {
    let fail = |message: String| Error { kind: Kind::Layout { path: name.to_owned(), message } };
    let placed = |trouble: Trouble| {
        let (line, column) = place(text, trouble.at);
        fail(format!("line {line}, column {column}: {}", trouble.message))
    };
    let before = parse(text).map_err(|(message, span)| {
        placed(Trouble { message: format!("this is not YAML that can be read: {message}"), at: span.start })
    })?;
    let formatted = layout(text).map_err(placed)?;
    let same = parse(&formatted.text).is_ok_and(|after| same(&before, &after));
    let again = layout(&formatted.text).ok();
    let stable = again.is_some_and(|again| again.text == formatted.text && again.comments == formatted.comments);
    if same && stable {
        Ok(formatted.text)
    } else {
        Err(fail("what came out would not surely mean the same, so it was left as it is".to_owned()))
    }
}

/// Whether two trees say the same, wherever it stands.
fn same(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::Null, Value::Null) => true,
        (Value::Scalar(left), Value::Scalar(right)) => left == right,
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Map(left), Value::Map(right)) => {
            let pairs = left.iter().zip(right);
            left.len() == right.len() && pairs.fold(true, |all, (l, r)| all && same(&l.0, &r.0) && same(&l.1, &r.1))
        }
        _ => false,
    }
}

/// Line and column of a byte, both from 1.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at.min(text.len())).unwrap_or_default();
    (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}

/// The files that a path stands for: itself, or the [rule files](crate::Rulebook::reads) of the folder and its subfolders,
/// in order.
///
/// # Errors
/// When there is no such file or folder, or it cannot be read.
pub fn files(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let about = std::fs::metadata(path).map_err(|error| file_error(path, error))?;
    if about.is_dir() { Ok(walk(path, RULES)?.files) } else { Ok(vec![path.to_owned()]) }
}
