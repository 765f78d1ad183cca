//! Reads `sources` and `claims`, and references to them.

use std::collections::HashMap;

use super::Names;
use super::reader::{Reader, Table};
use super::statement::OF_CLAIM;
use crate::engine::ids::{CountryId, Id, List, SourceKindId, TopicId};
use crate::engine::model::{
    Assessment, Citation, Claim, Confidence, Figure, Grade, Lang, Model, Period, ReadAs, Source, SourceKind, Terms,
    Text,
};
use crate::engine::record::Str;
use crate::read::bounds::{AMOUNT, DAYS, LINE, MONTHS, PERCENT};
use crate::read::parse::{Node, Value};

/// Looks up the identifier of an entry that is referred to by its id.
pub(super) fn reference<I: Id>(
    reader: &mut Reader<'_>,
    node: &Node,
    word: &str,
    what: &'static str,
    known: &HashMap<String, I>,
) -> Option<I> {
    let found = known.get(word).copied();
    if found.is_none() {
        unknown(reader, node, word, what, &[known]);
    }
    found
}

/// A collection of known names of any kind.
pub(super) trait Known {
    fn knows(&self, word: &str) -> bool;
    fn names(&self) -> Vec<&str>;
}

impl<I> Known for HashMap<String, I> {
    fn knows(&self, word: &str) -> bool {
        self.contains_key(word)
    }

    fn names(&self) -> Vec<&str> {
        self.keys().map(String::as_str).collect()
    }
}

/// Reports a word that is none of the names that are possible here.
pub(super) fn unknown(reader: &mut Reader<'_>, node: &Node, word: &str, what: &'static str, known: &[&dyn Known]) {
    let message = format!("no {what} is called `{word}`");
    let mut names = Vec::new();
    if reader.may_compare(1) {
        names = known.iter().flat_map(|known| known.names()).collect();
        names.sort_unstable();
    }
    reader.report_misspelt(node, "unknown-reference", message, word, names.iter().copied());
}

/// Reads optional references under a key.
pub(super) fn references<I: Id>(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    key: &str,
    what: &'static str,
    known: &HashMap<String, I>,
) -> List<I> {
    match table.get(key) {
        Some(node) if matches!(&node.value, crate::read::parse::Value::List(items) if items.is_empty()) => List::new(),
        Some(node) => {
            let words = reader.words(node);
            words.into_iter().filter_map(|(node, word)| reference(reader, node, word, what, known)).collect()
        }
        None => List::new(),
    }
}

/// Line numbers, from 1.
pub(super) fn lines(reader: &mut Reader<'_>, node: &Node) -> Vec<u32> {
    let mut lines = Vec::new();
    for (node, word) in reader.listed(node) {
        match node.number().and_then(|line| LINE.count(line)) {
            Some(line) => lines.push(line),
            None => {
                let help = Some(LINE.help());
                reader.report(node.span.clone(), "bad-number", format!("`{word}` is not a line number"), help);
            }
        }
    }
    lines
}

/// Reads one entry of `sources`.
pub(super) fn source(reader: &mut Reader<'_>, node: &Node, terms: &Terms) -> Source {
    let keys = ["id", "kind", "title", "publisher", "document", "url", "published", "retrieved", "read", "original"];
    let Some(table) = reader.table(node, "a source", &keys) else { return Source::broken() };
    let id = reader.string(&table, "id").unwrap_or_default();
    let kinds = terms.source_kinds.entries().map(|(kind, entry)| (entry.id(), kind)).collect::<Vec<_>>();
    let kind = reader.choice(&table, "kind", &kinds);
    let title = reader.string(&table, "title").unwrap_or_default();
    let document = reader.maybe_string(&table, "document");
    let known = kind.and_then(|kind| terms.source_kinds.look_up(kind));
    if known.is_some_and(|known| known.document != document.is_some()) {
        let help = Some(file_help(terms));
        reader.report(table.span(), "missing-key", format!("the source `{id}` and its file do not fit"), help);
    }
    let read = reader.maybe_choice(&table, "read", &ReadAs::NAMED);
    // A name that is the same in every language is written once.
    let (mut publisher, mut publisher_zh, mut publisher_more) = (None, None, List::new());
    match table.get("publisher").map(|node| &node.value) {
        Some(Value::Map(_)) => {
            for (lang, name) in reader.maybe_text(&table, "publisher").iter().flat_map(Text::iter) {
                let name = || Str::from(name.to_owned());
                publisher.get_or_insert_with(name);
                match lang {
                    Lang::En => publisher = Some(name()),
                    Lang::Zh => publisher_zh = Some(name()),
                    Lang::Other(_) => {
                        publisher_more.push((lang, name()));
                    }
                }
            }
        }
        _ => publisher = reader.maybe_string(&table, "publisher"),
    }
    Source {
        id,
        kind: kind.unwrap_or(SourceKindId(0)),
        grade: known.map_or(Grade::E, SourceKind::grade),
        title,
        publisher,
        publisher_zh,
        publisher_more,
        document,
        url: reader.maybe_string(&table, "url"),
        published: reader.vague_date(&table, "published"),
        retrieved: reader.vague_date(&table, "retrieved"),
        read: read.unwrap_or_default(),
        original: reader.maybe_string(&table, "original"),
    }
}

/// The help that lists the kinds of sources that name a file.
fn file_help(terms: &Terms) -> String {
    let kinds = terms.source_kinds.iter().filter(|kind| kind.document).map(SourceKind::id).collect::<Vec<_>>();
    match kinds.as_slice() {
        [] => "no kind of source is declared with `document: true`, so that none names a file".to_owned(),
        kinds => {
            let kinds = kinds.join("`, `");
            format!("`document` names the file of a source of the kind `{kinds}`, and of no other")
        }
    }
}

/// The topic of a claim: one that the vocabulary declares; none if it declares none.
fn topic(reader: &mut Reader<'_>, table: &Table<'_>, names: &Names<'_>) -> Option<TopicId> {
    let topics = &names.vocabulary.terms.topics;
    if !topics.is_empty() {
        let topics = topics.entries().map(|(topic, entry)| (entry.id(), topic)).collect::<Vec<_>>();
        return reader.choice(table, "topic", &topics);
    }
    if let Some(node) = table.get("topic") {
        let help = "leave it out, or declare `topics` in `vocabulary.yaml`".to_owned();
        reader.report(node.span.clone(), "unknown-word", "this rulebook declares no topics".to_owned(), Some(help));
    }
    None
}

impl Source {
    /// A placeholder for an entry that could not be read, so that the identifiers of the others stay right.
    fn broken() -> Source {
        Source {
            id: Str::default(),
            kind: SourceKindId(0),
            grade: Grade::E,
            title: Str::default(),
            publisher: None,
            publisher_zh: None,
            publisher_more: List::new(),
            document: None,
            url: None,
            published: None,
            retrieved: None,
            read: ReadAs::Original,
            original: None,
        }
    }
}

/// Reads one entry of `claims`.
pub(super) fn claim(
    reader: &mut Reader<'_>,
    node: &Node,
    names: &Names<'_>,
    country: Option<CountryId>,
    model: &mut Model,
) {
    let keys = [&["id", "text"], &OF_CLAIM[..], &["from", "until", "operator", "background"]].concat();
    let Some(table) = reader.table(node, "a claim", &keys) else { return };
    let id = reader.string(&table, "id").unwrap_or_default();
    if reader.need(&table, "cites").is_some() && reader.list(&table, "cites").is_empty() {
        let help = Some("say where the claim was read: `cites: [{source: ..., lines: [...]}]`".to_owned());
        reader.report(table.span(), "uncited-claim", format!("the claim `{id}` cites nothing"), help);
    }
    let cites =
        reader.list(&table, "cites").iter().filter_map(|item| citation(reader, item, names)).collect::<List<_>>();
    let assessment = reader.maybe_choice(&table, "assessment", &Assessment::NAMED);
    let confidence = reader.maybe_choice(&table, "confidence", &Confidence::NAMED);
    if table.get("assessment").is_some() == table.get("confidence").is_some() {
        let help = "a document's claim has an `assessment`, any other a `confidence`".to_owned();
        reader.report(table.span(), "missing-key", format!("it is not said how the claim `{id}` stands"), Some(help));
    }
    let best = cites.iter().map(|cite| model.sources[cite.source].grade).min();
    let best = best.unwrap_or(Grade::E);
    let grade = reader.maybe_choice(&table, "grade", &Grade::NAMED).unwrap_or(best);
    if grade < best && !cites.is_empty() {
        let help = format!("its best source is of grade {}", best.as_str());
        let message = format!("the claim `{id}` is graded above its sources");
        reader.report_beside(&table, "grade-above-source", message, help, "grade", ("cites", "its sources"));
    }
    let Period { from, until } = period(reader, &table, &id);
    let figures = reader.list(&table, "figures").iter().filter_map(|item| figure(reader, item)).collect();
    let decided_by = references(reader, &table, "decided_by", "claim", names.claims);
    model.claims.push(Claim {
        id,
        text: reader.need_text(&table, "text").unwrap_or_default(),
        cites,
        topic: topic(reader, &table, names),
        grade,
        assessment,
        confidence,
        inferred: reader.flag(&table, "inferred"),
        flag: reader.maybe_string(&table, "flag"),
        why: reader.maybe_text(&table, "why"),
        decided_by,
        from,
        until,
        verified: reader.date(&table, "verified"),
        stale_after: reader.count(&table, "stale_after", DAYS),
        figures,
        operator: reader.maybe_string(&table, "operator"),
        note: reader.maybe_text(&table, "note"),
        background: reader.flag(&table, "background"),
        retracted: false,
        country,
    });
}

/// `from` and `until`.
pub(super) fn period(reader: &mut Reader<'_>, table: &Table<'_>, id: &str) -> Period {
    let (from, until) = (reader.date(table, "from"), reader.date(table, "until"));
    if let (Some(from), Some(until)) = (from, until)
        && until <= from
    {
        let help = "`until` is the first day on which it no longer holds".to_owned();
        let message = format!("`{id}` ends before it begins");
        reader.report_beside(table, "dates-out-of-order", message, help, "until", ("from", "begins"));
    }
    Period { from, until }
}

fn citation(reader: &mut Reader<'_>, node: &Node, names: &Names<'_>) -> Option<Citation> {
    let table = reader.table(node, "a citation", &["source", "lines", "locator"])?;
    let source = reader.need(&table, "source")?;
    let word = reader.scalar(source)?;
    let lines = table.get("lines").map(|node| lines(reader, node)).unwrap_or_default().into();
    let locator = reader.maybe_string(&table, "locator");
    let source = reference(reader, source, word, "source", names.sources)?;
    Some(Citation { source, lines, locator })
}

/// The keys of a figure.
pub(super) const FIGURE: [&str; 13] = [
    "what",
    "amount",
    "currency",
    "per",
    "percent",
    "days",
    "months",
    "top_up",
    "top_up_to",
    "after",
    "never",
    "applies_to",
    "date",
];

fn figure(reader: &mut Reader<'_>, node: &Node) -> Option<Figure> {
    let table = reader.table(node, "a figure", &FIGURE)?;
    figure_of(reader, &table)
}

/// Reads a figure from a mapping.
pub(super) fn figure_of(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Figure> {
    Some(Figure {
        what: reader.string(table, "what")?,
        amount: reader.number(table, "amount", AMOUNT),
        currency: reader.maybe_string(table, "currency"),
        per: reader.maybe_string(table, "per"),
        percent: reader.number(table, "percent", PERCENT),
        days: reader.count(table, "days", DAYS),
        months: reader.count(table, "months", MONTHS),
        top_up: reader.number(table, "top_up", AMOUNT),
        top_up_to: reader.number(table, "top_up_to", AMOUNT),
        after: reader.maybe_string(table, "after"),
        never: reader.flag(table, "never"),
        applies_to: reader.maybe_text(table, "applies_to"),
        date: reader.vague_date(table, "date"),
    })
}
