//! Builds fixes, for mistakes whose remedy is certain.

use std::ops::Range;
use std::sync::Arc;

use super::{Diagnostic, Edit, File, Fix, Label};
use crate::engine::printable::printable;

impl Diagnostic {
    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(printable(&help.into()).into_owned());
        self
    }

    pub(crate) fn with_label(mut self, file: &Arc<File>, span: Range<usize>, text: impl Into<String>) -> Diagnostic {
        self.labels.push(Label { file: Arc::clone(file), span, text: printable(&text.into()).into_owned() });
        self
    }

    pub(crate) fn with_fix(mut self, fix: Option<Fix>) -> Diagnostic {
        self.fix = fix;
        self
    }
}

impl Fix {
    /// Replaces a word, if it is written literally at the span, with or without quotes; the quotes stay.
    pub(crate) fn word(file: &File, span: &Range<usize>, wrong: &str, right: &str) -> Option<Fix> {
        let written = file.text.get(span.clone())?;
        let start = if written == wrong {
            span.start
        } else if written == format!("'{wrong}'") || written == format!("\"{wrong}\"") {
            span.start + 1
        } else {
            return None;
        };
        let edits = vec![Edit { span: start..start + wrong.len(), text: right.to_owned() }];
        Some(Fix { what: format!("write `{right}`"), edits })
    }

    /// Removes an entry of a mapping: its whole lines, or the piece between commas.
    pub(crate) fn without_entry(file: &File, entry: &Range<usize>, what: String) -> Option<Fix> {
        let (before, after) = (file.text.get(..entry.start)?, file.text.get(entry.end..)?);
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        let gap = after.len() - after.trim_start_matches([' ', '\t']).len();
        let ends = after.get(gap..)?;
        // A line ends with LF, or with CR and LF.
        let newline = ["\n", "\r\n"].into_iter().find(|newline| ends.starts_with(newline)).map_or(0, str::len);
        let span = if before.get(line..)?.trim().is_empty() && (ends.is_empty() || newline > 0) {
            line..entry.end + gap + newline
        } else {
            // In a mapping in braces, the comma before the entry is removed as well.
            let comma = before.trim_end();
            comma.ends_with(',').then(|| comma.len() - 1)?..entry.end
        };
        Some(Fix { what, edits: vec![Edit { span, text: String::new() }] })
    }
}

/// The one declared name that can have been meant: the only one within a slip or two (edit distance), with the same
/// digits.
///
/// Digits must agree because a number is not a slip: `LAW-12`, where only `LAW-11` is declared, may be an entry that is
/// still missing.
pub(crate) fn meant<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let digits = |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>();
    let lower = wrong.to_lowercase();
    let slips = if lower.chars().count() >= 6 { 2 } else { 1 };
    let mut near = names.into_iter().filter(|name| {
        lower.chars().count() > 2 && digits(name) == digits(wrong) && {
            strsim::osa_distance(&lower, &name.to_lowercase()) <= slips
        }
    });
    let only = near.next()?;
    near.all(|other| other == only).then_some(only)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str, fix: Option<Fix>) -> Option<String> {
        let mut text = text.to_owned();
        for edit in fix?.edits {
            text.replace_range(edit.span, &edit.text);
        }
        Some(text)
    }

    fn file(text: &str) -> File {
        File::new(String::new(), text.to_owned())
    }

    #[test]
    fn only_one_name_can_have_been_meant() {
        let names = ["wechat", "alipay", "LAW-11", "none", "note"];
        assert_eq!(meant("wechta", names), Some("wechat"));
        assert_eq!(meant("Alipay", names), Some("alipay"));
        assert_eq!(meant("LAW-12", names), None);
        assert_eq!(meant("nose", names), None, "two are as near");
        assert_eq!(meant("paypal", names), None);
        // Two slips in a word of six letters or more, one in a shorter one.
        assert_eq!(meant("wehcatt", names), Some("wechat"));
        assert_eq!(meant("wchat", names), Some("wechat"));
        assert_eq!(meant("wchta", names), None);
        assert_eq!(meant("nnoe", ["none"]), Some("none"));
        // Of two letters any other word of two or three is a slip away.
        assert_eq!((meant("oen", ["one"]), meant("on", ["one"])), (Some("one"), None));
    }

    #[test]
    fn words_keep_their_quotes() {
        let quoted = file("goal: 'entre'");
        let at = 6..quoted.text.len();
        assert_eq!(mended(&quoted.text, Fix::word(&quoted, &at, "entre", "enter")).as_deref(), Some("goal: 'enter'"));
        let plain = file("goal: entre");
        let at = 6..plain.text.len();
        assert_eq!(mended(&plain.text, Fix::word(&plain, &at, "entre", "enter")).as_deref(), Some("goal: enter"));
        let escaped = file("goal: \"en\\x74re\"");
        let at = 6..escaped.text.len();
        assert_eq!(Fix::word(&escaped, &at, "entre", "enter"), None);
    }

    #[test]
    fn entries_go_with_their_lines_or_commas() {
        for (text, entry, expected) in [
            ("a: 1\nb: 2\nb: 2\nc: 3\n", 10..14, Some("a: 1\nb: 2\nc: 3\n")),
            ("a: 1\nb: 2\nb: 2", 10..14, Some("a: 1\nb: 2\n")),
            ("a: 1\r\nb: 2\r\nb: 2\r\nc: 3\r\n", 12..16, Some("a: 1\r\nb: 2\r\nc: 3\r\n")),
            ("{a: 1, a: 1, b: 2}", 7..11, Some("{a: 1, b: 2}")),
            ("b: 2 # why\nb: 2 # why not\n", 11..15, None),
        ] {
            let file = file(text);
            let fix = Fix::without_entry(&file, &entry, String::new());
            assert_eq!(mended(text, fix).as_deref(), expected, "{text}");
        }
    }
}
