//! One word for one thing, in each language: reports words that the glossary of `rulebook.yaml` replaces.
//!
//! Each text is searched once for each word to avoid. Words are matched whole and without regard to case, Chinese ones
//! anywhere. Text in quotation marks is somebody else's wording and is skipped, and so is a match inside a longer word
//! that the glossary names (`within`).
//!
//! ```text
//! {lang: zh, use: 内地, not: [大陆], within: [来往大陆通行证]}
//! 持来往大陆通行证在大陆付款        the second 大陆 is reported; the first is inside a longer word
//! ```

use std::ops::Range;

use super::Lint;
use super::context::{Context, Findings, Place};
use super::declared::lint;
use super::texts::{at, texts, written};
use crate::engine::model::Lang;
use crate::read::resolve::Term;

pub(super) const LINTS: &[Lint] = &[lint!("glossary", Warning, Some(glossary))];

fn glossary(context: &Context<'_>, found: &mut Findings) {
    let Some((_, upkeep)) = &context.upkeep else { return };
    if upkeep.glossary.is_empty() {
        return;
    }
    for text in texts(context) {
        for (lang, node, words) in &text.texts {
            for term in upkeep.glossary.iter().filter(|term| term.lang == *lang) {
                let Some((range, not)) = first(words, term) else { continue };
                let span = at(written(text.file, node, words), range).unwrap_or(node.span.clone());
                let message = format!("the glossary has another word for `{not}`");
                let help = format!("write `{}`: {}", term.used, term.why);
                found.push(Place { file: text.file, span }.says(message).with_help(help));
            }
        }
    }
}

/// The first word in a text that a term replaces.
fn first<'t>(text: &str, term: &'t Term) -> Option<(Range<usize>, &'t str)> {
    let (text, spaced) = (lower(text), term.lang != Lang::Zh);
    let mut other = quoted(&text);
    other.extend(term.within.iter().flat_map(|longer| places(&text, longer)));
    let mut found = term.not.iter().flat_map(|word| places(&text, word).into_iter().map(move |range| (range, &**word)));
    found.find(|(range, _)| {
        let elsewhere = other.iter().any(|other| other.start <= range.start && range.end <= other.end);
        !elsewhere && (!spaced || whole(&text, range))
    })
}

/// Lower case, as far as that keeps byte offsets.
fn lower(text: &str) -> String {
    text.to_ascii_lowercase()
}

fn places(text: &str, word: &str) -> Vec<Range<usize>> {
    text.match_indices(&lower(word)).map(|(at, found)| at..at + found.len()).collect()
}

/// Whether no letter is directly before or after a match.
fn whole(text: &str, range: &Range<usize>) -> bool {
    let letter = |near: Option<char>| near.is_some_and(char::is_alphanumeric);
    let (before, behind) = (text.get(..range.start), text.get(range.end..));
    !letter(before.and_then(|text| text.chars().next_back())) && !letter(behind.and_then(|text| text.chars().next()))
}

/// The spans in quotation marks.
fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (opens, closes) in [('“', '”'), ('「', '」'), ('"', '"')] {
        let mut from = 0;
        while let Some(start) = text.get(from..).and_then(|rest| rest.find(opens)).map(|start| from + start) {
            let inside = start + opens.len_utf8();
            let Some(end) = text.get(inside..).and_then(|rest| rest.find(closes)).map(|end| inside + end) else {
                break;
            };
            found.push(start..end);
            from = end + closes.len_utf8();
        }
    }
    found
}
