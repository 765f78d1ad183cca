//! Reads the parts of `rulebook.yaml` that concern its editors: exceptions, retired ids, the glossary.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::reader::{Reader, Table};
use super::{Trees, stem};
use crate::engine::model::Lang;
use crate::read::diagnostic::{Diagnostics, File};
use crate::read::parse::Node;

/// The parts of `rulebook.yaml` for its editors; no decision depends on them.
pub(crate) struct Upkeep {
    pub(crate) exceptions: Vec<Exception>,
    pub(crate) retired: Vec<Retired>,
    pub(crate) glossary: Vec<Term>,
}

/// A term of the glossary in one language: the word to use, and words to avoid.
#[derive(Clone, Debug)]
pub(crate) struct Term {
    pub(crate) lang: Lang,
    /// The word to use.
    pub(crate) used: String,
    /// The words to avoid.
    pub(crate) not: Vec<String>,
    /// Longer words that contain one of these and are right.
    pub(crate) within: Vec<String>,
    pub(crate) why: String,
}

/// A finding that is accepted for a while.
#[derive(Clone, Debug)]
pub(crate) struct Exception {
    pub(crate) code: String,
    /// The id or the file that it is about.
    pub(crate) at: String,
    /// First day on which the exception no longer applies.
    pub(crate) until: Date,
    pub(crate) span: Range<usize>,
}

/// An id that is no longer in use. It stays on record, so that somebody who cites it learns what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Retired {
    pub(crate) id: String,
    pub(crate) replaced_by: Option<(String, Range<usize>)>,
    pub(crate) span: Range<usize>,
}

/// The keys of `rulebook.yaml`.
pub(super) const KEYS: [&str; 9] =
    ["format", "version", "date", "languages", "phrases", "question", "exceptions", "retired", "glossary"];

/// Reads `exceptions`, `retired` and `glossary` of `rulebook.yaml`.
pub(super) fn read(reader: &mut Reader<'_>, table: &Table<'_>) -> Upkeep {
    let mut upkeep = Upkeep { exceptions: Vec::new(), retired: Vec::new(), glossary: Vec::new() };
    for item in reader.list(table, "exceptions") {
        let Some(entry) = reader.table(item, "an exception", &["code", "at", "why", "until"]) else { continue };
        let (code, at) = (reader.string(&entry, "code"), reader.string(&entry, "at"));
        // The reason is for later editors; it is only checked for being there.
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
    for item in reader.list(table, "glossary") {
        let Some(entry) = reader.table(item, "a term", &["lang", "use", "not", "within", "why"]) else { continue };
        let lang = reader.need(&entry, "lang").and_then(|node| reader.one_of_the_languages(node));
        let (used, why) = (reader.string(&entry, "use"), reader.string(&entry, "why"));
        let not = reader.need(&entry, "not").map(|node| words(reader, node)).unwrap_or_default();
        let within = entry.get("within").map(|node| words(reader, node)).unwrap_or_default();
        if let (Some(lang), Some(used), Some(why)) = (lang, used, why) {
            upkeep.glossary.push(Term { lang, used: used.into(), not, within, why: why.into() });
        }
    }
    upkeep
}

fn words(reader: &mut Reader<'_>, node: &Node) -> Vec<String> {
    reader.words(node).into_iter().map(|(_, word)| word.to_owned()).collect()
}

/// The same for files that have been parsed already, with the file that contains it.
pub(crate) fn upkeep(trees: &Trees) -> Option<(&Arc<File>, Upkeep)> {
    let (file, node) = trees.iter().find(|(file, _)| stem(&file.name) == "rulebook")?;
    let mut seen = Diagnostics::default();
    super::languages::read(trees, &mut seen);
    let reader = &mut Reader::new(file, &mut seen);
    let table = reader.table(node, "a rulebook", &KEYS)?;
    Some((file, read(reader, &table)))
}
