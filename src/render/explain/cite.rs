//! Formats citations beside a statement, and the list of sources at the end.

use super::Phrases;
use super::blocks::Block;
use crate::engine::evaluation::{Cited, Evaluation};
use crate::engine::model::{Basis, ClaimId, ReadAs, Source};
use crate::engine::program::takes_part::counting;
use crate::workbench::voices::itself;

/// The claims among these that count on a basis on the day asked about, with the places where they are stated. For
/// statements that are not in a list of the answer itself.
pub(crate) fn cited_on<'r>(
    evaluation: &Evaluation<'r>,
    basis: Basis,
    claims: &'r [ClaimId],
) -> impl Iterator<Item = Cited<'r>> + use<'r> {
    let (model, day) = (evaluation.rulebook().model(), evaluation.as_of());
    counting(model, claims, basis, day).flat_map(move |(claim, _)| Cited::places(model, claim, day))
}

/// Short citations beside a statement: `[document:67]` for lines of a document, and for a claim of the evidence its
/// grade and the date of its best source: `[B 2023-07-20]`. The full answer has the names of claims.
pub(super) fn short<'e>(citations: impl Iterator<Item = Cited<'e>>, phrases: &Phrases) -> String {
    let mut lines: Vec<u32> = Vec::new();
    let mut claims: Vec<(Cited<'e>, &Source)> = Vec::new();
    for cited in citations {
        let source = cited.source();
        if source.document.is_some() {
            lines.extend(&cited.citation().lines);
            continue;
        }
        match claims.iter_mut().find(|(known, _)| known.claim().id == cited.claim().id) {
            Some((_, best)) if source.grade < best.grade => *best = source,
            Some(_) => {}
            None => claims.push((cited, source)),
        }
    }
    let mut parts = Vec::new();
    if !lines.is_empty() {
        parts.push(format!("{}:{}", phrases.lines_of_document, numbers(lines)));
    }
    for (cited, best) in claims {
        let date = best.published.as_deref().unwrap_or(&phrases.undated);
        let part = format!("{} {date}", cited.grade());
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    if parts.is_empty() { String::new() } else { format!("[{}]", parts.join(&phrases.comma)) }
}

/// The sources cited so far, numbered in the order of first citation, each with the cited sections.
pub(super) struct Sources<'e> {
    phrases: &'e Phrases,
    cited: Vec<(&'e Source, Vec<&'e str>)>,
}

impl<'e> Sources<'e> {
    pub(super) fn new(phrases: &'e Phrases) -> Sources<'e> {
        Sources { phrases, cited: Vec::new() }
    }

    /// Formats references: `[1:13,21]` for lines 13 and 21 of source 1; `[2]` for source 2.
    pub(super) fn references(&mut self, citations: impl Iterator<Item = Cited<'e>>) -> String {
        let mut found: Vec<(usize, Vec<u32>)> = Vec::new();
        for cited in citations {
            let at = self.place(cited.source());
            // Lines are short enough to be beside the statement; a section is listed with its source.
            if let (Some(locator), Some((_, locators))) = (&cited.citation().locator, self.cited.get_mut(at))
                && !locators.contains(&locator.as_str())
            {
                locators.push(locator);
            }
            let lines = cited.citation().lines.iter().copied();
            match found.iter_mut().find(|(known, _)| *known == at) {
                Some((_, known)) => known.extend(lines),
                None => found.push((at, lines.collect())),
            }
        }
        let references = found.into_iter().map(|(at, lines)| match lines.is_empty() {
            true => format!("[{}]", at + 1),
            false => format!("[{}:{}]", at + 1, numbers(lines)),
        });
        references.collect()
    }

    fn place(&mut self, source: &'e Source) -> usize {
        let known = self.cited.iter().position(|(known, _)| std::ptr::eq(*known, source));
        known.unwrap_or_else(|| {
            self.cited.push((source, Vec::new()));
            self.cited.len() - 1
        })
    }

    /// The sources in a few words each: publisher, date and grade. The document of a country is called the article.
    pub(super) fn in_short(self) -> Option<Block> {
        let Sources { phrases, cited } = self;
        let sources = cited.into_iter().enumerate().map(|(at, (source, _))| {
            let date = source.published.as_deref().unwrap_or(&phrases.undated);
            let name = match (&source.document, source.publisher_in(phrases.lang)) {
                (Some(_), _) => &phrases.article,
                (None, Some(publisher)) => itself(publisher),
                (None, None) => &source.title,
            };
            let reprint = if source.read == ReadAs::Reprint { &*phrases.short_reprint } else { "" };
            let name = &*format!("{name}{reprint}");
            (at + 1, source.id.to_string(), [name, date, source.grade.as_str()].join(&phrases.comma))
        });
        let sources = sources.collect::<Vec<_>>();
        (!sources.is_empty()).then_some(Block::ShortSources(sources))
    }

    /// The sources in full.
    pub(super) fn list(self) -> impl Iterator<Item = Block> {
        let Sources { phrases, cited } = self;
        cited.into_iter().enumerate().map(move |(at, (source, locators))| {
            let mut parts = source.document.iter().map(|name| name.to_string()).collect::<Vec<_>>();
            parts.push(source.title.to_string());
            if !locators.is_empty() {
                parts.push(locators.join("; "));
            }
            parts.extend(source.publisher_in(phrases.lang).map(ToOwned::to_owned));
            parts.push(source.published.as_deref().unwrap_or(&phrases.undated).to_owned());
            parts.push(format!("{} {}", &phrases.grade, source.grade));
            if source.read == ReadAs::Reprint {
                parts.push(phrases.reprint.to_string());
            }
            let address = source.url.as_ref().map(ToString::to_string);
            Block::Source { number: at + 1, id: source.id.to_string(), text: parts.join(&phrases.comma), address }
        })
    }
}

/// Formats line numbers, each once and in order.
fn numbers(mut lines: Vec<u32>) -> String {
    lines.sort_unstable();
    lines.dedup();
    lines.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}
