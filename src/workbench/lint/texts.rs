//! What is written: the same in both languages, and well set.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::Lint;
use super::context::{Context, Findings, Place};
use super::declared::lint;
use crate::read::diagnostic::{Edit, File};
use crate::read::parse::{Node, Value};
use crate::read::resolve::stem;

pub(super) const LINTS: &[Lint] = &[
    lint!("digits-differ", Warning, Some(digits_differ)),
    lint!("untranslated", Warning, Some(untranslated)),
    lint!("double-space", Warning, Some(double_space)),
    lint!("no-final-period", Warning, Some(no_final_period)),
    lint!("wrong-punctuation", Warning, Some(wrong_punctuation)),
];

/// A text in both languages.
pub(super) struct Bilingual<'c> {
    pub(super) file: &'c Arc<File>,
    /// The key under which it stands: `text`, `label`, `why`, ...
    key: &'c str,
    pub(super) en: (&'c Node, &'c str),
    pub(super) zh: (&'c Node, &'c str),
}

impl Bilingual<'_> {
    /// Whether it is made of sentences; labels and the like are not.
    fn is_sentence(&self) -> bool {
        let of_rules = !matches!(stem(&self.file.name), "vocabulary" | "countries" | "rulebook");
        of_rules && ["text", "why", "note", "risk", "instead"].contains(&self.key)
    }
}

/// Every text of the rulebook, whatever it is a text of.
pub(super) fn texts<'c>(context: &Context<'c>) -> Vec<Bilingual<'c>> {
    let mut found = Vec::new();
    for (file, node) in context.trees {
        walk(file, "", node, &mut found);
    }
    found
}

fn walk<'c>(file: &'c Arc<File>, key: &'c str, node: &'c Node, found: &mut Vec<Bilingual<'c>>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| walk(file, key, item, found)),
        Value::Map(entries) => {
            let word = |key: &str| node.get(key).and_then(|node| Some((node, node.scalar()?)));
            if let (Some(en), Some(zh)) = (word("en"), word("zh")) {
                found.push(Bilingual { file, key, en, zh });
            } else {
                entries.iter().for_each(|(key, value)| walk(file, key.scalar().unwrap_or_default(), value, found));
            }
        }
        _ => {}
    }
}

pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{4e00}'..='\u{9fff}')
}

/// The numbers of a text, each with how often it stands there.
pub(super) fn numbers(text: &str) -> BTreeMap<&str, usize> {
    let mut numbers = BTreeMap::new();
    for number in text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()) {
        *numbers.entry(number).or_default() += 1;
    }
    numbers
}

fn digits_differ(context: &Context<'_>, found: &mut Findings) {
    for text in texts(context) {
        let (en, zh) = (numbers(text.en.1), numbers(text.zh.1));
        if en == zh {
            continue;
        }
        let more = |these: &BTreeMap<&str, usize>, those: &BTreeMap<&str, usize>| {
            let more = these.iter().filter(|(number, count)| those.get(*number).copied().unwrap_or(0) < **count);
            more.map(|(number, _)| format!("`{number}`")).collect::<Vec<_>>().join(", ")
        };
        let (only_en, only_zh) = (more(&en, &zh), more(&zh, &en));
        let said = match (only_en.is_empty(), only_zh.is_empty()) {
            (false, true) => format!("{only_en} only in English"),
            (true, _) => format!("{only_zh} only in Chinese"),
            (false, false) => format!("{only_en} only in English, {only_zh} only in Chinese"),
        };
        let finding = Place::of(text.file, text.zh.0).says(format!("the two languages name other numbers: {said}"));
        let finding = finding.beside(Some(Place::of(text.file, text.en.0)), "English");
        found.push(finding.with_help("write the same numbers, in digits or in words, in both"));
    }
}

fn untranslated(context: &Context<'_>, found: &mut Findings) {
    for text in texts(context).into_iter().filter(Bilingual::is_sentence) {
        if !text.zh.1.chars().any(is_han) {
            let message = "the Chinese text holds no Chinese";
            found.push(
                Place::of(text.file, text.zh.0).says(message).with_help("translate it: answers are given in both"),
            );
        }
        if !text.en.1.chars().any(|letter| letter.is_ascii_alphabetic()) {
            let message = "the English text holds no English";
            found.push(
                Place::of(text.file, text.en.0).says(message).with_help("translate it: answers are given in both"),
            );
        }
    }
}

/// Where the characters of a scalar stand in its file; none when it is written with escapes or over several lines.
pub(super) fn written(file: &File, node: &Node, text: &str) -> Option<usize> {
    let piece = file.text.get(node.span.clone())?;
    if piece == text {
        return Some(node.span.start);
    }
    let quoted = [format!("\"{text}\""), format!("'{text}'")].iter().any(|quoted| piece == quoted);
    quoted.then_some(node.span.start + 1)
}

pub(super) fn at(start: Option<usize>, range: Range<usize>) -> Option<Range<usize>> {
    start.map(|start| start + range.start..start + range.end)
}

fn double_space(context: &Context<'_>, found: &mut Findings) {
    for text in texts(context) {
        for (node, words) in [text.en, text.zh] {
            let Some(first) = words.find("  ") else { continue };
            let start = written(text.file, node, words);
            let mut edits = Vec::new();
            let mut from = first;
            while let Some(gap) = words.get(from..).and_then(|rest| rest.find("  ")).map(|gap| from + gap) {
                let rest = words.get(gap..).unwrap_or_default();
                let width = rest.len() - rest.trim_start_matches(' ').len();
                edits.extend(at(start, gap + 1..gap + width).map(|span| Edit { span, text: String::new() }));
                from = gap + width;
            }
            let place = at(start, first..first + 2).unwrap_or(node.span.clone());
            let finding = Place { file: text.file, span: place }.says("two spaces stand together");
            found.push(finding.with_help("keep one").fixed("keep one space", edits));
        }
    }
}

fn no_final_period(context: &Context<'_>, found: &mut Findings) {
    for text in texts(context).into_iter().filter(Bilingual::is_sentence) {
        for ((node, words), ends, period) in
            [(text.en, ['.', '!', '?', '"', ')', '”'], "."), (text.zh, ['。', '！', '？', '”', '）', '…'], "。")]
        {
            let Some(last) = words.trim_end().chars().last().filter(|last| !ends.contains(last)) else { continue };
            let end = words.trim_end().len();
            let start = written(text.file, node, words);
            let span = at(start, end - last.len_utf8()..end).unwrap_or(node.span.clone());
            let finding = Place { file: text.file, span }.says(format!("the sentence does not end with `{period}`"));
            if comment_follows(text.file, node) {
                let help = "what stands after ` #` is a comment: put the whole text in quotes if it is part of it";
                found.push(finding.with_help(help));
                continue;
            }
            // What ends with another mark may be cut short: that is not for a machine to say.
            let edit = at(start, end..end).filter(|_| last.is_alphanumeric());
            let edits = edit.map(|span| Edit { span, text: period.to_owned() });
            let finding = finding.with_help("end it, or write what is missing");
            found.push(finding.fixed(format!("end with `{period}`"), edits.into_iter().collect()));
        }
    }
}

/// Whether a text without quotes ends only because a comment begins on its line.
fn comment_follows(file: &File, node: &Node) -> bool {
    let rest = file.text.get(node.span.end..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let quoted = file.text.get(node.span.clone()).is_some_and(|piece| piece.starts_with(['"', '\'']));
    !quoted && rest.trim_start().starts_with('#')
}

/// Marks as they are set in the two languages.
const MARKS: [(char, char); 7] =
    [(',', '，'), (';', '；'), (':', '：'), ('?', '？'), ('!', '！'), ('(', '（'), (')', '）')];

fn wrong_punctuation(context: &Context<'_>, found: &mut Findings) {
    for text in texts(context) {
        let (node, words) = text.zh;
        let letters = words.char_indices().collect::<Vec<_>>();
        let mut wrong = Vec::new();
        for pair in letters.windows(2) {
            let [(_, before), (place, mark)] = pair else { continue };
            if is_han(*before)
                && let Some((_, right)) = MARKS.iter().find(|(ascii, _)| ascii == mark)
            {
                wrong.push((*place..*place + 1, *mark, *right));
            }
        }
        report(&text, node, words, &wrong, "Chinese", found);
        let (node, words) = text.en;
        let marks = words.char_indices().filter_map(|(place, mark)| {
            let (ascii, _) = MARKS.iter().find(|(_, full)| *full == mark)?;
            Some((place..place + mark.len_utf8(), mark, *ascii))
        });
        report(&text, node, words, &marks.collect::<Vec<_>>(), "English", found);
    }
}

fn report(
    text: &Bilingual<'_>,
    node: &Node,
    words: &str,
    wrong: &[(Range<usize>, char, char)],
    language: &str,
    found: &mut Findings,
) {
    let Some((first, mark, right)) = wrong.first() else { return };
    let start = written(text.file, node, words);
    let span = at(start, first.clone()).unwrap_or(node.span.clone());
    let message = format!("`{mark}` is not how {language} is set");
    // A bracket has a partner, and English wants a space after a mark: that has to be read.
    let certain = wrong.iter().all(|(_, mark, right)| !"()（）".contains([*mark, *right]));
    let edits = wrong
        .iter()
        .filter_map(|(range, _, right)| Some(Edit { span: at(start, range.clone())?, text: right.to_string() }));
    let edits = if certain && language == "Chinese" { edits.collect() } else { Vec::new() };
    let finding = Place { file: text.file, span }.says(message).with_help(format!("write `{right}`"));
    found.push(finding.fixed(format!("write `{right}`"), edits));
}
