//! What both target languages share: quoted text, and the sources of a rule.

use crate::engine::model::{Citation, Claim, Header, Model};
use crate::engine::printable::unseen;
use crate::engine::program::takes_part::carries;

/// A quoted string on one line, in the syntax of JSON, which YAML and Rego share.
pub(super) fn quoted(text: &str) -> String {
    quoted_with(text, |letter| {
        let mut units = [0; 2];
        letter.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect()
    })
}

/// A quoted string on one line, with the language's own escape for invisible characters: line ends and direction marks.
/// So the file shows a reader exactly what it contains.
pub(super) fn quoted_with(text: &str, escape: impl Fn(char) -> String) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if unseen(letter) => out.push_str(&escape(letter)),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

pub(super) fn all_quoted<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<String> {
    texts.into_iter().map(quoted).collect()
}

/// The claims of an entry that count.
pub(super) fn claims<'m>(model: &'m Model, header: &'m Header) -> impl Iterator<Item = &'m Claim> {
    header.because.iter().map(|claim| &model.claims[*claim]).filter(|claim| carries(claim, header.basis))
}

/// A citation in words: title, place, address.
pub(super) fn place(model: &Model, cite: &Citation) -> String {
    let source = &model.sources[cite.source];
    let lines = cite.lines.iter().map(u32::to_string).collect::<Vec<_>>();
    let lines = match lines.as_slice() {
        [] => None,
        [line] => Some(format!("line {line}")),
        _ => Some(format!("lines {}", lines.join(", "))),
    };
    let parts = [
        Some(source.title.to_string()),
        source.document.as_deref().filter(|name| **name != *source.title).map(str::to_owned),
        cite.locator.as_deref().map(str::to_owned),
        lines,
        source.published.as_deref().map(str::to_owned),
        source.url.as_deref().map(str::to_owned),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
