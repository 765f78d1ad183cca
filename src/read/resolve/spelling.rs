//! Rules for the characters of ids and texts.
//!
//! A declared id must be usable everywhere: on the command line (`--fact NAME=VALUE,VALUE`), in a profile, in a
//! request. And two different ids must look different: if a value `year` is declared with a Cyrillic letter beside one
//! without, a rule that uses the wrong one never holds and looks right. Both follow Unicode's own rules (UTS 39): which
//! characters identifiers may contain, which scripts may be mixed in one word, and which words are confusable.
//!
//! Texts are free except for invisible characters that change what is shown: control characters, marks that change the
//! direction of writing (they can make a comment look like a rule), and line breaks that other programs do not
//! recognise.

use std::collections::HashMap;
use std::sync::Arc;

use unicode_security::GeneralSecurityProfile;
use unicode_security::confusable_detection::skeleton;
use unicode_security::restriction_level::{RestrictionLevel, RestrictionLevelDetection};

use super::reader::{Reader, blank};
use crate::engine::printable::unseen;
use crate::engine::told;
use crate::read::diagnostic::{Diagnostic, Diagnostics, Edit, File, Fix};
use crate::read::parse::{Node, Value};

/// The flaw of an id with its remedy; none if it can be declared. The values of a fact may contain more characters than
/// other ids, because they are told after the fact's name, and in quotes if they contain a comma.
pub(super) fn flaw(id: &str, value: bool) -> Option<(String, String)> {
    let code = |letter: char| format!("U+{:04X}", u32::from(letter));
    let flaw = |what: String, help: &str| Some((what, help.to_owned()));
    if let Some(letter) = id.chars().find(|letter| unseen(*letter)) {
        return flaw(format!("holds {}, which cannot be seen", code(letter)), "take it out");
    }
    if id.trim() != id {
        return flaw("begins or ends with a space".to_owned(), "take it out: nobody could tell it");
    }
    if id.starts_with('-') && !value {
        return flaw("begins with `-`".to_owned(), "begin with a letter or a digit: a word with `-` is an option");
    }
    let marks: &[char] = if value { &['`'] } else { &[',', '=', '`'] };
    if let Some(mark) = id.chars().find(|letter| marks.contains(letter)) {
        let help = "use `_`, `-`, `.`, `/` or `:`; `,` and `=` set facts and values apart where they are told";
        return flaw(format!("holds `{mark}`"), help);
    }
    let plain = told::word(id);
    if plain != id {
        return Some(("is written with characters that stand for others".to_owned(), format!("write `{plain}`")));
    }
    // ASCII punctuation can be combined with every script.
    let letters = id.chars().filter(|letter| !letter.is_ascii() || letter.is_ascii_alphanumeric()).collect::<String>();
    if let Some(letter) = letters.chars().find(|letter| !letter.identifier_allowed()) {
        let what = format!("holds `{letter}` ({}), which is not a letter or a digit of an id", code(letter));
        return flaw(what, "use letters and digits");
    }
    if !letters.check_restriction_level(RestrictionLevel::HighlyRestrictive) {
        let odd = letters.chars().find(|letter| !letter.is_ascii()).unwrap_or_default();
        return flaw(format!("mixes letters of several scripts: `{odd}` is {}", code(odd)), "use letters of one");
    }
    None
}

/// The declared ids of one kind, by their skeleton: confusable ids have the same one.
#[derive(Default)]
pub(super) struct Looks<'t>(HashMap<String, Vec<&'t str>>);

impl<'t> Looks<'t> {
    /// Adds an id. Returns another declared one that is confusable with it.
    pub(super) fn alike(&mut self, id: &'t str) -> Option<&'t str> {
        let folded = id.to_lowercase();
        let others = self.0.entry(skeleton(&folded).collect()).or_default();
        // Among ASCII letters, pairs such as `l` and `1` are accepted as deliberate; a difference in case alone is not.
        let alike =
            |other: &&&str| **other != id && (!other.is_ascii() || !id.is_ascii() || other.to_lowercase() == folded);
        let other = others.iter().find(alike).copied();
        if !others.contains(&id) {
            others.push(id);
        }
        other
    }
}

/// Whether a character is forbidden in all texts.
fn forbidden(letter: char) -> bool {
    (letter.is_control() && !['\n', '\t'].contains(&letter))
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// Reports invisible characters that change what is shown, anywhere in a file.
pub(super) fn unseen_in_file(file: &Arc<File>, diagnostics: &mut Diagnostics) {
    let mark = if file.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    for (at, letter) in file.text.char_indices().filter(|(at, letter)| *at >= mark && forbidden(*letter)) {
        let span = at..at + letter.len_utf8();
        let rest = file.text.get(span.end..).unwrap_or_default();
        if letter == '\r' && rest.starts_with('\n') {
            continue;
        }
        let edit = Edit { span: span.clone(), text: String::new() };
        let fix = (letter != '\r').then(|| Fix { what: "take it out".to_owned(), edits: vec![edit] });
        diagnostics.push(found(file, span, letter).with_fix(fix));
    }
}

/// Reports such characters that are written as escapes.
pub(super) fn unseen_in_texts(file: &Arc<File>, node: &Node, diagnostics: &mut Diagnostics) {
    match &node.value {
        Value::Null => {}
        Value::Scalar(text) => {
            if let Some(letter) = text.chars().find(|letter| forbidden(*letter)) {
                diagnostics.push(found(file, node.span.clone(), letter));
            }
        }
        Value::List(items) => items.iter().for_each(|item| unseen_in_texts(file, item, diagnostics)),
        Value::Map(entries) => {
            for (key, value) in entries {
                unseen_in_texts(file, key, diagnostics);
                unseen_in_texts(file, value, diagnostics);
            }
        }
    }
}

fn found(file: &Arc<File>, span: std::ops::Range<usize>, letter: char) -> Diagnostic {
    let message =
        format!("U+{:04X} stands here, which cannot be seen and changes how the text is shown", u32::from(letter));
    let help = match letter {
        '\r' => "end lines with LF, or with CR and LF",
        _ => "take it out",
    };
    Diagnostic::error("unseen-character", message, file, span).with_help(help)
}

impl Reader<'_> {
    /// Checks the id of a declaration, and adds it to the declared ones; `value` if it is the value of a fact.
    pub(super) fn declared<'n>(&mut self, node: &'n Node, looks: &mut Looks<'n>, value: bool) {
        let Some(id) = node.get("id") else { return };
        let Some(word) = id.scalar().filter(|word| !blank(word)) else { return };
        if let Some((flaw, help)) = flaw(word, value) {
            self.report(id.span.clone(), "bad-id", format!("the id `{word}` {flaw}"), Some(help));
        } else if let Some(other) = looks.alike(word) {
            let differ =
                if other.to_lowercase() == word.to_lowercase() { "differ only in capitals" } else { "look alike" };
            let help = Some("give them names that are told apart by eye".to_owned());
            self.report(id.span.clone(), "look-alike", format!("the ids `{word}` and `{other}` {differ}"), help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_can_be_told() {
        for id in [
            "wechat",
            "LAW-11",
            "EU/1/20/1528",
            "v.0.mp",
            "18",
            "Sputnik V",
            "0-17",
            "保号卡",
            "Türkiye",
            "R&D (old)",
            "x:y",
            "_a",
            "カード",
            "카드",
        ] {
            assert_eq!(flaw(id, false), None, "{id}");
            assert_eq!(flaw(id, true), None, "{id}");
        }
        for (id, what) in [
            ("year\u{200b}", "holds U+200B, which cannot be seen"),
            ("ye\rar", "holds U+000D, which cannot be seen"),
            ("\u{202e}year", "holds U+202E, which cannot be seen"),
            ("year ", "begins or ends with a space"),
            ("-year", "begins with `-`"),
            ("a,b", "holds `,`"),
            ("a=b", "holds `=`"),
            ("ｙｅａｒ", "is written with characters that stand for others"),
            ("ﬁne", "is written with characters that stand for others"),
            ("y\u{435}ar", "mixes letters of several scripts: `\u{435}` is U+0435"),
            ("ok🙂", "holds `🙂` (U+1F642), which is not a letter or a digit of an id"),
        ] {
            assert_eq!(flaw(id, false).map(|(what, _)| what).as_deref(), Some(what), "{id}");
        }
    }

    #[test]
    fn values_may_hold_more() {
        for (id, what) in [("Corona, Vac", "holds `,`"), ("a=b", "holds `=`"), ("-3", "begins with `-`")] {
            assert_eq!(flaw(id, true), None, "{id}");
            assert_eq!(flaw(id, false).map(|(what, _)| what).as_deref(), Some(what), "{id}");
        }
        assert!(flaw("a`b", true).is_some());
    }

    #[test]
    fn ids_are_told_apart() {
        let mut looks = Looks::default();
        assert_eq!(
            ["year", "l1", "ll", "none", "year", "\u{441}\u{43e}\u{440}\u{430}"].map(|id| looks.alike(id)),
            [None; 6]
        );
        assert_eq!(looks.alike("Year"), Some("year"));
        assert_eq!(looks.alike("copa"), Some("\u{441}\u{43e}\u{440}\u{430}"));
    }
}
