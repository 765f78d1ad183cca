//! Typed access to the nodes of a file, with a diagnostic for everything that has another shape than expected.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use crate::engine::ids::Id;
use crate::engine::model::Text;
use crate::engine::printable::unseen;
use crate::engine::record::Str;
use crate::engine::suggest::{one_of, suggest};
use crate::read::bounds::{Bound, FORMAT};
use crate::read::diagnostic::{Diagnostic, Diagnostics, Edit, File, Fix, meant};
use crate::read::parse::{Node, Value, repeated};

/// Reads one file and collects its mistakes.
pub(super) struct Reader<'d> {
    pub(super) file: &'d Arc<File>,
    pub(super) diagnostics: &'d mut Diagnostics,
}

/// Whether a text has no visible character.
pub(super) fn blank(text: &str) -> bool {
    text.chars().all(|letter| letter.is_whitespace() || unseen(letter))
}

/// A mapping whose keys have been checked.
pub(super) struct Table<'n> {
    node: &'n Node,
    what: &'static str,
}

impl<'n> Table<'n> {
    pub(super) fn get(&self, key: &str) -> Option<&'n Node> {
        self.node.get(key)
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.node.span.clone()
    }
}

impl<'d> Reader<'d> {
    pub(super) fn new(file: &'d Arc<File>, diagnostics: &'d mut Diagnostics) -> Reader<'d> {
        Reader { file, diagnostics }
    }

    pub(super) fn report(&mut self, span: Range<usize>, code: &'static str, message: String, help: Option<String>) {
        let mut diagnostic = Diagnostic::error(code, message, self.file, span);
        diagnostic.help = help;
        self.diagnostics.push(diagnostic);
    }

    /// Reports a mistake with labels at other places, also of other files.
    pub(super) fn report_with<'f>(
        &mut self,
        span: Range<usize>,
        code: &'static str,
        message: String,
        help: String,
        labels: impl Iterator<Item = ((&'f Arc<File>, Range<usize>), &'static str)>,
    ) {
        let diagnostic = Diagnostic::error(code, message, self.file, span).with_help(help);
        let labelled =
            labels.fold(diagnostic, |diagnostic, ((file, span), text)| diagnostic.with_label(file, span, text));
        self.diagnostics.push(labelled);
    }

    /// Reports a mistake under one key, with a label at another key.
    pub(super) fn report_beside(
        &mut self,
        table: &Table<'_>,
        code: &'static str,
        message: String,
        help: String,
        key: &str,
        (other, text): (&str, &str),
    ) {
        let span = table.get(key).map_or_else(|| table.span(), |node| node.span.clone());
        let mut diagnostic = Diagnostic::error(code, message, self.file, span).with_help(help);
        if let Some(node) = table.get(other) {
            diagnostic = diagnostic.with_label(self.file, node.span.clone(), text);
        }
        self.diagnostics.push(diagnostic);
    }

    /// Reports an undeclared word with the nearest name, and with a fix if no other name can be meant.
    pub(super) fn report_misspelt<'v>(
        &mut self,
        node: &Node,
        code: &'static str,
        message: String,
        wrong: &str,
        names: impl Iterator<Item = &'v str> + Clone,
    ) {
        let diagnostic = Diagnostic::error(code, message, self.file, node.span.clone());
        if !self.diagnostics.may_compare(names.clone().count()) {
            return self.diagnostics.push(diagnostic);
        }
        if names.clone().next().is_none() {
            return self.diagnostics.push(diagnostic.with_help("none is declared".to_owned()));
        }
        // Chinese commas are no separators in YAML.
        let parts = wrong.split(['，', '、', '；']).map(str::trim).collect::<Vec<_>>();
        if parts.len() > 1 {
            let right = parts.join(", ");
            let certain = parts.iter().all(|part| names.clone().any(|name| name == *part));
            let before = self.file.text.get(..node.span.start).unwrap_or_default().trim_end();
            let plain = before.ends_with(['[', ',']) && self.file.text.get(node.span.clone()) == Some(wrong);
            let fix = (certain && plain).then(|| Fix::word(self.file, &node.span, wrong, &right)).flatten();
            let help = format!("names are separated by `,` and a space: `[{right}]`");
            self.diagnostics.push(diagnostic.with_help(help).with_fix(fix));
            return;
        }
        let fix = meant(wrong, names.clone()).and_then(|right| Fix::word(self.file, &node.span, wrong, right));
        self.diagnostics.push(diagnostic.with_help(suggest(wrong, names)).with_fix(fix));
    }

    /// Reports a country that is called by another name than its code.
    pub(super) fn report_named(&mut self, node: &Node, message: String, word: &str, code: &str) {
        let fix = Fix::word(self.file, &node.span, word, code);
        let diagnostic = Diagnostic::error("unknown-country", message, self.file, node.span.clone());
        self.diagnostics.push(diagnostic.with_help(format!("write its code, `{code}`")).with_fix(fix));
    }

    /// Reports a duplicate key. If both entries say the same, the fix removes the second.
    pub(super) fn report_twice(
        &mut self,
        (earlier, first): &(Node, Node),
        (key, second): &(Node, Node),
        message: String,
        help: &str,
    ) {
        let entry = key.span.start..second.span.end.max(key.span.end);
        let fix = (self.diagnostics.may_compare(1) && first.same(second))
            .then(|| Fix::without_entry(self.file, &entry, "leave the second out".to_owned()))
            .flatten();
        let diagnostic = Diagnostic::error("duplicate-key", message, self.file, key.span.clone());
        let diagnostic = diagnostic.with_help(help).with_label(self.file, earlier.span.clone(), "first written here");
        self.diagnostics.push(diagnostic.with_fix(fix));
    }

    /// Whether the budget allows comparing a mistake with this many names, for a suggestion.
    pub(super) fn may_compare(&mut self, names: usize) -> bool {
        self.diagnostics.may_compare(names)
    }

    /// The number of mistakes so far, in this file and those before it.
    pub(super) fn mistakes(&self) -> usize {
        self.diagnostics.found()
    }

    pub(super) fn file_name(&self) -> &str {
        &self.file.name
    }

    /// The line of a node, from 1.
    pub(super) fn line(&self, node: &Node) -> u32 {
        u32::try_from(self.file.line(node.span.start)).unwrap_or(u32::MAX)
    }

    /// A mapping with these keys and no others, each at most once.
    pub(super) fn table<'n>(&mut self, node: &'n Node, what: &'static str, keys: &[&str]) -> Option<Table<'n>> {
        let Value::Map(entries) = &node.value else {
            self.wrong_kind(node, &format!("{what} is a mapping"));
            return None;
        };
        for (key, _) in entries {
            let Some(word) = key.scalar() else {
                self.wrong_kind(key, "a key is a single word");
                continue;
            };
            if !keys.contains(&word) {
                let message = format!("unknown key `{word}` in {what}");
                let mut diagnostic = Diagnostic::error("unknown-key", message, self.file, key.span.clone());
                if self.diagnostics.may_compare(keys.len()) {
                    let fix = meant(word, keys.iter().copied())
                        .filter(|right| self.diagnostics.may_compare(entries.len()) && node.get(right).is_none())
                        .and_then(|right| Fix::word(self.file, &key.span, word, right));
                    diagnostic = diagnostic.with_help(suggest(word, keys.iter().copied())).with_fix(fix);
                }
                self.diagnostics.push(diagnostic);
            }
        }
        for (earlier, entry, word) in repeated(entries) {
            let help = "keep one of them; the other would be lost";
            self.report_twice(earlier, entry, format!("the key `{word}` stands twice"), help);
        }
        Some(Table { node, what })
    }

    /// The value of a required key.
    pub(super) fn need<'n>(&mut self, table: &Table<'n>, key: &str) -> Option<&'n Node> {
        let found = table.get(key);
        if found.is_none() {
            // A missing key is reported at the first line of the mapping.
            let start = table.node.span.start;
            let what = table.what;
            self.report(start..start, "missing-key", format!("{what} needs the key `{key}`"), None);
        }
        found
    }

    pub(super) fn wrong_kind(&mut self, node: &Node, expected: &str) {
        let message = format!("{expected}, but {} stands here", node.kind());
        self.report(node.span.clone(), "wrong-kind", message, None);
    }

    pub(super) fn scalar<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match node.scalar() {
            Some(text) if !blank(text) => Some(text),
            Some(text) if !text.trim().is_empty() => {
                let message = "the text holds nothing that can be seen".to_owned();
                self.report(node.span.clone(), "unseen-character", message, Some("write what it is to say".to_owned()));
                None
            }
            Some(_) => {
                self.report(node.span.clone(), "wrong-kind", "the text is empty".to_owned(), None);
                None
            }
            None => {
                self.wrong_kind(node, "a word or text is expected");
                None
            }
        }
    }

    /// A required text.
    pub(super) fn string(&mut self, table: &Table<'_>, key: &str) -> Option<Str> {
        let node = self.need(table, key)?;
        self.scalar(node).map(|text| text.to_owned().into())
    }

    /// An optional text.
    pub(super) fn maybe_string(&mut self, table: &Table<'_>, key: &str) -> Option<Str> {
        let node = table.get(key)?;
        self.scalar(node).map(|text| text.to_owned().into())
    }

    pub(super) fn need_text(&mut self, table: &Table<'_>, key: &str) -> Option<Text> {
        let node = self.need(table, key)?;
        self.text(node)
    }

    pub(super) fn maybe_text(&mut self, table: &Table<'_>, key: &str) -> Option<Text> {
        let node = table.get(key)?;
        self.text(node)
    }

    /// The items of an optional list.
    pub(super) fn list<'n>(&mut self, table: &Table<'n>, key: &str) -> &'n [Node] {
        match table.get(key) {
            None => &[],
            Some(Node { value: Value::List(items), .. }) => items,
            Some(Node { value: Value::Null, .. }) => &[],
            Some(other) => {
                self.wrong_kind(other, &format!("`{key}` is a list"));
                &[]
            }
        }
    }

    /// Distinct words: one, or a list of them.
    pub(super) fn words<'n>(&mut self, node: &'n Node) -> Vec<(&'n Node, &'n str)> {
        let words = self.listed(node);
        self.report_repeated(&words);
        words
    }

    /// Words or numbers: one, or a list of them.
    pub(super) fn listed<'n>(&mut self, node: &'n Node) -> Vec<(&'n Node, &'n str)> {
        match &node.value {
            Value::List(items) => {
                if items.is_empty() {
                    self.report(node.span.clone(), "empty-list", "the list names nothing".to_owned(), None);
                }
                items.iter().filter_map(|item| self.scalar(item).map(|word| (item, word))).collect()
            }
            Value::Scalar(_) => self.scalar(node).map(|word| (node, word)).into_iter().collect(),
            _ => {
                self.wrong_kind(node, "a word or a list of words is expected");
                Vec::new()
            }
        }
    }

    /// Reports repeated words of a list: either a slip for another word, or one too many.
    fn report_repeated(&mut self, words: &[(&Node, &str)]) {
        let mut seen = HashMap::new();
        for (node, word) in words {
            let Some(first) = seen.insert(*word, *node) else { continue };
            let fix = (self.diagnostics.may_compare(1))
                .then(|| Fix::without_entry(self.file, &node.span, "leave the second out".to_owned()))
                .flatten();
            let message = format!("`{word}` stands twice in the list");
            let diagnostic = Diagnostic::error("repeated-word", message, self.file, node.span.clone());
            let diagnostic = diagnostic.with_help("leave the second out, or write what was meant in its place");
            let diagnostic = diagnostic.with_label(self.file, first.span.clone(), "first written here");
            self.diagnostics.push(diagnostic.with_fix(fix));
        }
    }

    /// The identifier of a word among declared names.
    pub(super) fn find<'v, I: Id>(
        &mut self,
        node: &Node,
        word: &str,
        what: &'static str,
        code: &'static str,
        names: impl Iterator<Item = &'v str> + Clone,
    ) -> Option<I> {
        let found = names.clone().position(|name| name == word).map(I::at);
        if found.is_none() {
            self.report_misspelt(node, code, format!("unknown {what} `{word}`"), word, names);
        }
        found
    }

    /// One of a closed set of words.
    pub(super) fn choice<T: Copy>(&mut self, table: &Table<'_>, key: &'static str, all: &[(&str, T)]) -> Option<T> {
        let node = self.need(table, key)?;
        let word = self.scalar(node)?;
        let found = all.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
        if found.is_none() {
            let names = all.iter().map(|(name, _)| *name);
            let fix = meant(word, names.clone()).and_then(|right| Fix::word(self.file, &node.span, word, right));
            self.invalid(node, key, word, format!("use {}", one_of(names)), fix);
        }
        found
    }

    pub(super) fn invalid(&mut self, node: &Node, key: &str, word: &str, help: String, fix: Option<Fix>) {
        let message = format!("`{word}` is not a valid `{key}`");
        let diagnostic = Diagnostic::error("unknown-word", message, self.file, node.span.clone());
        self.diagnostics.push(diagnostic.with_help(help).with_fix(fix));
    }

    /// An optional word of a closed set.
    pub(super) fn maybe_choice<T: Copy>(
        &mut self,
        table: &Table<'_>,
        key: &'static str,
        all: &[(&'static str, T)],
    ) -> Option<T> {
        table.get(key).and_then(|_| self.choice(table, key, all))
    }

    pub(super) fn flag(&mut self, table: &Table<'_>, key: &'static str) -> bool {
        let Some(node) = table.get(key) else { return false };
        let flag = node.flag();
        if flag.is_none()
            && let Some(word) = self.scalar(node)
        {
            let names = ["true", "false"];
            let (help, fix) = if names.contains(&word) {
                let edit = Edit { span: node.span.clone(), text: word.to_owned() };
                let fix = Fix { what: format!("write `{word}`"), edits: vec![edit] };
                (format!("write `{word}` without quotes: in quotes it is a text"), Some(fix))
            } else {
                let fix = meant(word, names).and_then(|right| Fix::word(self.file, &node.span, word, right));
                (format!("use {}", one_of(names)), fix)
            };
            self.invalid(node, key, word, help, fix);
        }
        flag.unwrap_or(false)
    }

    /// An optional day.
    pub(super) fn date(&mut self, table: &Table<'_>, key: &str) -> Option<Date> {
        let node = table.get(key)?;
        let word = self.scalar(node)?;
        let date = crate::engine::date::parse(word);
        if date.is_none() {
            let help = Some("write a day as YYYY-MM-DD".to_owned());
            self.report(node.span.clone(), "bad-date", format!("`{word}` is not a day of the calendar"), help);
        }
        date
    }

    /// An optional day, month or year, as it is written.
    pub(super) fn vague_date(&mut self, table: &Table<'_>, key: &str) -> Option<Str> {
        let node = table.get(key)?;
        let word = self.scalar(node)?;
        if crate::engine::date::parse_vague(word).is_none() {
            let help = Some("write YYYY, YYYY-MM or YYYY-MM-DD".to_owned());
            self.report(node.span.clone(), "bad-date", format!("`{word}` is not a date"), help);
            return None;
        }
        Some(word.to_owned().into())
    }

    /// An optional number within bounds.
    pub(super) fn number(&mut self, table: &Table<'_>, key: &str, bound: Bound) -> Option<f64> {
        let node = table.get(key)?;
        let word = self.scalar(node)?;
        let number = node.number().filter(|number| bound.holds(*number));
        if number.is_none() {
            let message = format!("`{word}` is not a number that fits `{key}`");
            self.report(node.span.clone(), "bad-number", message, Some(bound.help()));
        }
        number
    }

    /// An optional whole number within bounds.
    pub(super) fn count(&mut self, table: &Table<'_>, key: &str, bound: Bound) -> Option<u32> {
        self.number(table, key, bound).and_then(|number| bound.count(number))
    }

    /// Checks `format: 1`.
    pub(super) fn format(&mut self, table: &Table<'_>) {
        if let Some(node) = self.need(table, "format")
            && !node.number().is_some_and(|number| FORMAT.holds(number))
        {
            let help = Some("this version of the library reads `format: 1`".to_owned());
            self.report(node.span.clone(), "unknown-format", "the format of this file is not known".to_owned(), help);
        }
    }
}
