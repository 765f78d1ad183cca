//! Recognises common slips that make a file invalid YAML, on the line where the parser stopped or the one before it.
//!
//! ```text
//!   text：abc        a wide colon: write `: `
//!   id:abc           no space after the colon: put a space there
//!   note: "abc       a quote that is never closed,
//!   text: def"       which is noticed only at the next one
//! ```

use std::ops::Range;
use std::sync::Arc;

use crate::read::diagnostic::{Diagnostic, Edit, File, Fix};

/// A slip: its span, the help, and a replacement if that is certain.
struct Slip {
    span: Range<usize>,
    help: &'static str,
    /// The description of the replacement, and the new text.
    instead: Option<(&'static str, String)>,
}

/// The diagnostic for a file that is not YAML, with the remedy for a common slip.
pub(super) fn unreadable(file: &Arc<File>, message: String, at: Range<usize>) -> Diagnostic {
    let before = file.text.get(..at.start).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = file.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    // A key that is not recognised as one continues on the next line, where the parser stops.
    let above = before.get(..start).map(str::trim_end).unwrap_or_default();
    let above = above.rfind('\n').map_or(0, |newline| newline + 1)..above.len();
    let no_key = |above: Range<usize>| {
        let slip =
            slip(file.text.get(above.clone())?).filter(|slip| matches!(slip.instead, Some((COLON | SPACE, _))))?;
        Some((above.start, slip))
    };
    let Some((start, slip)) = slip(line).map(|slip| (start, slip)).or_else(|| no_key(above)) else {
        return elsewhere(file, message, at);
    };
    let span = start + slip.span.start..start + slip.span.end;
    let fix =
        slip.instead.map(|(what, text)| Fix { what: what.to_owned(), edits: vec![Edit { span: span.clone(), text }] });
    Diagnostic::error("yaml-syntax", message, file, span).with_help(slip.help).with_fix(fix)
}

/// Slips that are noticed on a later line, or that cannot be recognised by their line alone.
fn elsewhere(file: &Arc<File>, message: String, at: Range<usize>) -> Diagnostic {
    let read = file.text.get(..at.start).map_or(0, |before| before.matches('\n').count()) + 1;
    let mut lines = Vec::new();
    let mut start = 0;
    for line in file.text.split_inclusive('\n').take(read) {
        lines.push((start, line));
        start += line.len();
    }
    // A text that is not closed continues up to the next quote, where the parser stops.
    let unmatched = lines.iter().rev().take(NEAR).find_map(|(start, line)| {
        let span = unmatched_quotes(line)?;
        Some(start + span.start..start + span.end)
    });
    if let Some(span) = unmatched.filter(|_| message.contains("quote")) {
        let help = "give the text one quote before it and one after it, and write `\\\"` for one within";
        return Diagnostic::error("yaml-syntax", message, file, span).with_help(help);
    }
    let columns = ["parsing a block", "bad indentation"].iter().any(|words| message.contains(words));
    let finding = Diagnostic::error("yaml-syntax", message, file, at);
    if columns {
        return finding.with_help("let the keys of one entry begin in the same column, as the items of one list");
    }
    finding
}

/// What the fixes for an unrecognised key do.
const COLON: &str = "write `: `";
const SPACE: &str = "put a space there";

/// How many lines before the stop are searched for an unclosed quote.
const NEAR: usize = 8;

/// The quoted text at the end of a line, if its quotes are not exactly one pair.
fn unmatched_quotes(line: &str) -> Option<Range<usize>> {
    let text = line.trim_end();
    let start = text.find(": \"")? + 2;
    let inner = text.get(start..)?.replace("\\\\", "..").replace("\\\"", "..");
    (inner.matches('"').count() != 2).then_some(start..text.len())
}

fn slip(line: &str) -> Option<Slip> {
    let indented = line.len() - line.trim_start().len();
    if let Some(tab) = line.get(..indented)?.find('\t') {
        let help = "indent with spaces: a tab is as wide as each reader wants";
        return Some(Slip { span: tab..indented, help, instead: None });
    }
    let dash = line.get(indented..)?.strip_prefix("- ").map_or(0, |rest| 2 + rest.len() - rest.trim_start().len());
    let key = line.get(indented + dash..)?;
    let word = key.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != '-')?;
    let after = indented + dash + word;
    let rest = line.get(after..)?;
    if word > 0 && rest.starts_with('：') {
        let wide = '：'.len_utf8();
        let space = rest.get(wide..)?.chars().take_while(|letter| [' ', '　'].contains(letter)).map(char::len_utf8);
        let span = after..after + wide + space.sum::<usize>();
        let help = "a key ends with `:` and a space; this is the wide colon of Chinese text";
        return Some(Slip { span, help, instead: Some((COLON, ": ".to_owned())) });
    }
    let value = rest.strip_prefix(':').filter(|_| word > 0)?;
    // A colon followed by slashes belongs to an address.
    if !value.is_empty() && !value.starts_with([' ', '/']) {
        let help = "put a space between the colon and the value";
        return Some(Slip { span: after..after + 1, help, instead: Some((SPACE, ": ".to_owned())) });
    }
    let start = after + 1 + value.len() - value.trim_start().len();
    let value = value.trim();
    let first = value.chars().next()?;
    if ['“', '”', '‘', '’', '「'].contains(&first) {
        let help = "put the text in straight quotes, `\"...\"`: to YAML these are letters like others";
        return Some(Slip { span: start..start + first.len_utf8(), help, instead: None });
    }
    let plain = !['"', '\'', '[', '{', '|', '>', '&', '*', '!', '#', '%', '@', '`'].contains(&first);
    if plain && let Some(colon) = value.find(": ") {
        let help = "put a text with a colon and a space in quotes, `\"...\"`";
        // Only a text is certain to be the value; anything else may be a mapping that belongs on a line of its own.
        let is_text = matches!(key.get(..word), Some("en" | "zh")) && !value.contains(['"', '\\', '#']);
        if is_text {
            let instead = Some(("put the text in quotes", format!("\"{value}\"")));
            return Some(Slip { span: start..start + value.len(), help, instead });
        }
        return Some(Slip { span: start + colon..start + colon + 1, help, instead: None });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::parse::parse;

    /// For tests: the span that is reported, and the mended text if the remedy is certain.
    fn found(text: &str) -> (Option<String>, Option<String>) {
        let file = Arc::new(File::new(String::new(), text.to_owned()));
        let Err((message, at)) = parse(text) else { unreachable!("{text} can be read") };
        let found = unreadable(&file, message, at);
        let mended = found.fix.map(|fix| {
            let mut text = text.to_owned();
            fix.edits.iter().for_each(|edit| text.replace_range(edit.span.clone(), &edit.text));
            assert!(parse(&text).is_ok(), "{text}");
            text
        });
        (found.help.and(text.get(found.span).map(str::to_owned)), mended)
    }

    #[test]
    fn common_slips_are_recognised() {
        let of = |text: &str| {
            let (piece, mended) = found(text);
            (piece.unwrap_or_default(), mended.unwrap_or_default())
        };
        let pair = |piece: &str, mended: &str| (piece.to_owned(), mended.to_owned());
        assert_eq!(of("a:\n  - b: 1\n    c：2\n"), pair("：", "a:\n  - b: 1\n    c: 2\n"));
        assert_eq!(of("a:\n  - b： 1\n    c: 2\n"), pair("： ", "a:\n  - b: 1\n    c: 2\n"));
        assert_eq!(of("en: x\nzh:中文\n"), pair(":", "en: x\nzh: 中文\n"));
        assert_eq!(of("a:\n  - en:text\n    zh: 2\n"), pair(":", "a:\n  - en: text\n    zh: 2\n"));
        assert_eq!(of("a: 1\nen: say: no\n"), pair("say: no", "a: 1\nen: \"say: no\"\n"));
        assert_eq!(of("a: 1\nwhen: ticket: none\n"), pair(":", ""));
        assert_eq!(of("a: 1\nen: “say: no”\n"), pair("“", ""));
        assert_eq!(of("a:\n\t- b\n"), pair("\t", ""));
        assert_eq!(of("en: \"not closed.\nzh: \"关着。\"\n"), pair("\"not closed.", ""));
        assert_eq!(of("en: \"say \"no\".\"\nzh: x\n"), pair("\"say \"no\".\"", ""));
        assert_eq!(of("a: [\n"), pair("", ""), "nothing is known of it");
    }

    /// By lines alone: a file may stop being read at any of them.
    #[test]
    fn a_slip_is_where_a_key_stands_before_it() {
        let at = |line: &str| slip(line).map(|slip| slip.span);
        for (line, span) in [
            ("b：2", 1..4),
            ("- b：2", 3..6),
            ("  -   b： 2", 7..11),
            ("b：　2", 1..7),
            ("a-b_1:2", 5..6),
            ("- b:2", 3..4),
            ("b: “x", 3..6),
            ("b:   ‘x", 5..8),
            ("- b: x: y", 6..7),
            ("zh: x: y", 4..8),
            (" \tb: 1", 1..2),
            ("\t \tb: 1", 0..3),
        ] {
            assert_eq!(at(line), Some(span), "{line:?}");
        }
        for line in [
            "",
            "b",
            "- b",
            "：2",
            "- ：2",
            ":2",
            "- :2",
            "b:",
            "b: 2",
            "b://2",
            "b: \"x: y\"",
            "b: 'x: y'",
            "b: [x: y]",
            "b: {x: y}",
            "b: | x: y",
            "b: > x: y",
            "b: x:y",
            "b\t: 1",
            "b: 1\t",
        ] {
            assert_eq!(at(line), None, "{line:?}");
        }
    }

    #[test]
    fn a_quote_is_left_open_where_it_is_not_one_of_two() {
        for (line, open) in [
            ("b: \"x", Some("\"x")),
            ("b: \"x\"", None),
            ("b: \"x\"  ", None),
            ("b: \"x\"y\"", Some("\"x\"y\"")),
            ("b: \"x\\\"", Some("\"x\\\"")),
            ("b: \"x\\\\\"", None),
            ("b: x", None),
            ("b: \"", Some("\"")),
            ("- b: \"x  ", Some("\"x")),
        ] {
            let found = unmatched_quotes(line).and_then(|span| line.get(span));
            assert_eq!(found, open, "{line}");
        }
    }
}
