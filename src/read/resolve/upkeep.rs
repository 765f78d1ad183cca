use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::reader::{Reader, Table};
use super::{Trees, stem};
use crate::read::diagnostic::{Diagnostics, File};

/// What `rulebook.yaml` says to those who keep the rules: it decides no question.
pub(crate) struct Upkeep {
    pub(crate) exceptions: Vec<Exception>,
    pub(crate) retired: Vec<Retired>,
}

/// A finding that is known, and stays for a while.
#[derive(Clone, Debug)]
pub(crate) struct Exception {
    pub(crate) code: String,
    /// An id, or a file.
    pub(crate) at: String,
    /// First day on which it no longer counts.
    pub(crate) until: Date,
    pub(crate) span: Range<usize>,
}

/// An id that was used once. It stays on record, so that whoever cites it learns what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Retired {
    pub(crate) id: String,
    pub(crate) replaced_by: Option<(String, Range<usize>)>,
    pub(crate) span: Range<usize>,
}

/// What `rulebook.yaml` can hold.
pub(super) const KEYS: [&str; 6] = ["format", "version", "date", "question", "exceptions", "retired"];

/// Reads `exceptions` and `retired` of `rulebook.yaml`.
pub(super) fn read(reader: &mut Reader<'_>, table: &Table<'_>) -> Upkeep {
    let mut upkeep = Upkeep { exceptions: Vec::new(), retired: Vec::new() };
    for item in reader.list(table, "exceptions") {
        let Some(entry) = reader.table(item, "an exception", &["code", "at", "why", "until"]) else { continue };
        let (code, at) = (reader.string(&entry, "code"), reader.string(&entry, "at"));
        // Why, and until when, is for those who come after.
        reader.string(&entry, "why");
        let until = reader.need(&entry, "until").and_then(|_| reader.date(&entry, "until"));
        let span = entry.get("code").map_or(0..0, |node| node.span.clone());
        if let (Some(code), Some(at), Some(until)) = (code, at, until) {
            upkeep.exceptions.push(Exception { code: code.into(), at: at.into(), until, span });
        }
    }
    for item in reader.list(table, "retired") {
        let Some(entry) = reader.table(item, "a retired id", &["id", "replaced_by", "why"]) else { continue };
        let id = reader.string(&entry, "id");
        reader.string(&entry, "why");
        let replaced_by = entry.get("replaced_by").and_then(|node| {
            let word = reader.scalar(node)?;
            Some((word.to_owned(), node.span.clone()))
        });
        let span = entry.get("id").map_or(0..0, |node| node.span.clone());
        if let Some(id) = id {
            upkeep.retired.push(Retired { id: id.into(), replaced_by, span });
        }
    }
    upkeep
}

/// The same of files that were read already, with the file in which it stands.
pub(crate) fn upkeep(trees: &Trees) -> Option<(&Arc<File>, Upkeep)> {
    let (file, node) = trees.iter().find(|(file, _)| stem(&file.name) == "rulebook")?;
    let mut seen = Diagnostics::default();
    let reader = &mut Reader::new(file, &mut seen);
    let table = reader.table(node, "a rulebook", &KEYS)?;
    Some((file, read(reader, &table)))
}
