//! Makes text from outside safe to print.
//!
//! Text that a message quotes may contain characters that act on a terminal or mislead the eye: a carriage return that
//! overwrites the line, an escape sequence, marks that change the direction of text, zero-width spaces. They are shown
//! as escapes (`\r`, `\u{202e}`), so that two words that differ look different, and a message shows exactly what it
//! contains.

use std::borrow::Cow;

/// The text, with every invisible or layout-changing character replaced by an escape.
///
/// ```
/// use simbind::printable;
///
/// assert_eq!(printable("Nouvelle-Zélande 新西兰"), "Nouvelle-Zélande 新西兰");
/// assert_eq!(printable("we\u{200b}chat\r"), r"we\u{200b}chat\r");
/// ```
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if unseen(letter) {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    Cow::Owned(shown)
}

/// Whether a character is invisible: a control character, one that Unicode calls default-ignorable, a direction mark, a
/// line separator, a letter without ink (of Hangul, of Braille), or a space other than the usual one and the wide one
/// of Chinese text.
pub(crate) fn unseen(letter: char) -> bool {
    letter.is_control()
        || (letter.is_whitespace() && ![' ', '\u{3000}'].contains(&letter))
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_written_out() {
        for (text, shown) in [
            ("year\u{200b}", r"year\u{200b}"),
            ("\u{202e}rebmun\u{202c}", r"\u{202e}rebmun\u{202c}"),
            ("a\rb\nc\td\u{1b}[31m\u{7f}\u{85}\0", r"a\rb\nc\td\u{1b}[31m\u{7f}\u{85}\u{0}"),
            ("New\u{a0}Zealand\u{2028}", r"New\u{a0}Zealand\u{2028}"),
            ("\u{feff}x\u{fe0f}\u{e0041}", r"\u{feff}x\u{fe0f}\u{e0041}"),
        ] {
            assert_eq!(printable(text), shown);
        }
        for plain in ["", "wechat", "Türkiye", "保号卡　是什么？", "`a` or \"b\" \\ c", "Việt Nam"] {
            assert!(matches!(printable(plain), Cow::Borrowed(same) if same == plain), "{plain}");
        }
    }
}
