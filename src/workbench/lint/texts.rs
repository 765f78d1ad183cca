//! Lints for texts: the same content in each language, and correct typography.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::Lint;
use super::context::{Context, Findings, Place};
use super::declared::lint;
use crate::engine::model::Lang;
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

/// A text in each language of the rulebook.
pub(super) struct Written<'c> {
    pub(super) file: &'c Arc<File>,
    /// The key of the text: `text`, `label`, `why`, ...
    key: &'c str,
    pub(super) texts: Vec<(Lang, &'c Node, &'c str)>,
}

/// Keys that can hold a plain text in a rulebook with one language.
const PLAIN: [&str; 11] =
    ["text", "label", "question", "why", "note", "risk", "instead", "remark", "short", "shown", "applies_to"];

/// Keys that hold ids or reasons for editors, and no texts.
const NO_TEXTS: [&str; 12] = [
    "when",
    "if",
    "then",
    "exactly",
    "facts",
    "sets",
    "tells",
    "tests",
    "unclaimed",
    "exceptions",
    "retired",
    "glossary",
];

impl<'c> Written<'c> {
    /// The text in one language, with its node.
    fn in_language(&self, lang: Lang) -> Option<(&'c Node, &'c str)> {
        self.texts.iter().find(|(own, ..)| *own == lang).map(|(_, node, words)| (*node, *words))
    }

    /// Whether it consists of sentences; labels and the like do not.
    fn is_sentence(&self) -> bool {
        let of_rules = !matches!(stem(&self.file.name), "vocabulary" | "countries" | "rulebook");
        of_rules && ["text", "why", "note", "risk", "instead"].contains(&self.key)
    }
}

/// Every text of the rulebook.
pub(super) fn texts<'c>(context: &Context<'c>) -> Vec<Written<'c>> {
    let mut found = Vec::new();
    for (file, node) in context.trees {
        walk(file, "", node, context.model.vocabulary.languages(), &mut found);
    }
    found
}

fn walk<'c>(file: &'c Arc<File>, key: &'c str, node: &'c Node, languages: &[Lang], found: &mut Vec<Written<'c>>) {
    match (&node.value, languages) {
        (Value::List(items), _) => items.iter().for_each(|item| walk(file, key, item, languages, found)),
        (Value::Map(entries), _) => {
            let word = |lang: &Lang| node.get(lang.as_str()).and_then(|node| Some((*lang, node, node.scalar()?)));
            if let Some(texts) = languages.iter().map(word).collect::<Option<Vec<_>>>() {
                found.push(Written { file, key, texts });
                return;
            }
            for (key, value) in entries {
                let key = key.scalar().unwrap_or_default();
                if languages.len() > 1 || !NO_TEXTS.contains(&key) {
                    walk(file, key, value, languages, found);
                }
            }
        }
        (Value::Scalar(words), [only]) if PLAIN.contains(&key) => {
            found.push(Written { file, key, texts: vec![(*only, node, words)] });
        }
        _ => {}
    }
}

/// The name of a language, for messages.
fn name(lang: Lang) -> String {
    match lang {
        Lang::En => "English".to_owned(),
        Lang::Zh => "Chinese".to_owned(),
        Lang::Other(_) => format!("`{lang}`"),
    }
}

pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{4e00}'..='\u{9fff}')
}

/// The numbers in a text, each with how often it occurs.
pub(super) fn numbers(text: &str) -> BTreeMap<&str, usize> {
    let mut numbers = BTreeMap::new();
    for number in text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()) {
        *numbers.entry(number).or_default() += 1;
    }
    numbers
}

fn digits_differ(context: &Context<'_>, found: &mut Findings) {
    for text in texts(context) {
        let Some(((first, place, words), others)) = text.texts.split_first() else { continue };
        let own = numbers(words);
        for (lang, node, words) in others {
            let theirs = numbers(words);
            if own == theirs {
                continue;
            }
            let more = |these: &BTreeMap<&str, usize>, those: &BTreeMap<&str, usize>| {
                let more = these.iter().filter(|(number, count)| those.get(*number).copied().unwrap_or(0) < **count);
                more.map(|(number, _)| format!("`{number}`")).collect::<Vec<_>>().join(", ")
            };
            let only = [(more(&own, &theirs), *first), (more(&theirs, &own), *lang)];
            let only = only.into_iter().filter(|(numbers, _)| !numbers.is_empty());
            let said = only.map(|(numbers, lang)| format!("{numbers} only in {}", name(lang))).collect::<Vec<_>>();
            let message = format!("the two languages name other numbers: {}", said.join(", "));
            let finding = Place::of(text.file, node).says(message);
            let finding = finding.beside(Some(Place::of(text.file, place)), &name(*first));
            found.push(finding.with_help("write the same numbers, in digits or in words, in both"));
        }
    }
}

fn untranslated(context: &Context<'_>, found: &mut Findings) {
    let latin = |letter: char| letter.is_ascii_alphabetic();
    for text in texts(context).into_iter().filter(Written::is_sentence) {
        for (lang, own) in [(Lang::Zh, &is_han as &dyn Fn(char) -> bool), (Lang::En, &latin)] {
            let Some((node, words)) = text.in_language(lang) else { continue };
            if !words.chars().any(own) {
                let message = format!("the {0} text holds no {0}", name(lang));
                let help = match context.model.vocabulary.languages().len() {
                    1 => {
                        "write it in that language, or name the one in which it is under `languages` in `rulebook.yaml`"
                    }
                    2 => "translate it: answers are given in both",
                    _ => "translate it: answers are given in each language",
                };
                found.push(Place::of(text.file, node).says(message).with_help(help));
            }
        }
    }
}

/// The byte offset of a scalar's first character; none if it is written with escapes or over several lines.
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
        for (_, node, words) in &text.texts {
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
    // The marks that end sentences are known for the languages of the engine only.
    let ends = [(Lang::En, ['.', '!', '?', '"', ')', '”'], "."), (Lang::Zh, ['。', '！', '？', '”', '）', '…'], "。")];
    for text in texts(context).into_iter().filter(Written::is_sentence) {
        for (lang, ends, period) in ends {
            let Some((node, words)) = text.in_language(lang) else { continue };
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
            // A text that ends with another mark may be cut off, so no fix is offered.
            let edit = at(start, end..end).filter(|_| last.is_alphanumeric());
            let edits = edit.map(|span| Edit { span, text: period.to_owned() });
            let finding = finding.with_help("end it, or write what is missing");
            found.push(finding.fixed(format!("end with `{period}`"), edits.into_iter().collect()));
        }
    }
}

/// Whether an unquoted text ends only because a comment begins on its line.
fn comment_follows(file: &File, node: &Node) -> bool {
    let rest = file.text.get(node.span.end..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let quoted = file.text.get(node.span.clone()).is_some_and(|piece| piece.starts_with(['"', '\'']));
    !quoted && rest.trim_start().starts_with('#')
}

/// Punctuation marks in the two languages.
const MARKS: [(char, char); 7] =
    [(',', '，'), (';', '；'), (':', '：'), ('?', '？'), ('!', '！'), ('(', '（'), (')', '）')];

fn wrong_punctuation(context: &Context<'_>, found: &mut Findings) {
    for text in texts(context) {
        if let Some((node, words)) = text.in_language(Lang::Zh) {
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
            report(&text, node, words, &wrong, Lang::Zh, found);
        }
        if let Some((node, words)) = text.in_language(Lang::En) {
            let marks = words.char_indices().filter_map(|(place, mark)| {
                let (ascii, _) = MARKS.iter().find(|(_, full)| *full == mark)?;
                Some((place..place + mark.len_utf8(), mark, *ascii))
            });
            report(&text, node, words, &marks.collect::<Vec<_>>(), Lang::En, found);
        }
    }
}

fn report(
    text: &Written<'_>,
    node: &Node,
    words: &str,
    wrong: &[(Range<usize>, char, char)],
    lang: Lang,
    found: &mut Findings,
) {
    let Some((first, mark, right)) = wrong.first() else { return };
    let start = written(text.file, node, words);
    let span = at(start, first.clone()).unwrap_or(node.span.clone());
    let message = format!("`{mark}` is not how {} is set", name(lang));
    // No fix for brackets, which come in pairs, or if English needs a space after the mark: a person has to read it.
    let certain = wrong.iter().all(|(_, mark, right)| !"()（）".contains([*mark, *right]));
    let edits = wrong
        .iter()
        .filter_map(|(range, _, right)| Some(Edit { span: at(start, range.clone())?, text: right.to_string() }));
    let edits = if certain && lang == Lang::Zh { edits.collect() } else { Vec::new() };
    let finding = Place { file: text.file, span }.says(message).with_help(format!("write `{right}`"));
    found.push(finding.fixed(format!("write `{right}`"), edits));
}
