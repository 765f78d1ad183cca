//! The languages of a rulebook, and the texts that are written in them.
//!
//! `languages: [de, fr]` in `rulebook.yaml` is read before anything else, as it decides how every text is written: in each
//! of the languages, or as a plain text where there is one alone.
//!
//! ```text
//! languages: [en, zh]     text: {en: The fence has a gap., zh: 围栏有个缺口。}
//! languages: de           text: Der Zaun hat eine Lücke.          or    text: {de: Der Zaun hat eine Lücke.}
//! ```

use std::sync::Arc;

use super::reader::{Reader, Table};
use super::stem;
use crate::engine::model::{Lang, Model, Text};
use crate::engine::record::Str;
use crate::engine::suggest::one_of;
use crate::read::diagnostic::{Diagnostics, File, Fix, meant};
use crate::read::parse::{Node, Value};

/// The languages that a rulebook declares; none where it says nothing of them.
pub(super) fn declared(trees: &[(Arc<File>, Node)], diagnostics: &mut Diagnostics) -> Vec<Lang> {
    let Some((file, node)) = trees.iter().find(|(file, _)| stem(&file.name) == "rulebook") else { return Vec::new() };
    let Some(node) = node.get("languages") else { return Vec::new() };
    let mut reader = Reader::new(file, diagnostics);
    let words = reader.words(node);
    words.into_iter().filter_map(|(node, word)| reader.language(node, word)).collect()
}

/// What a rulebook without a vocabulary of its own says, it says in the words of the built-in one, which must be there in
/// its languages.
pub(super) fn known_by_the_vocabulary(trees: &[(Arc<File>, Node)], model: &mut Model, diagnostics: &mut Diagnostics) {
    let languages = std::mem::take(&mut diagnostics.languages);
    let own = |name: &str| trees.iter().any(|(file, _)| stem(&file.name) == name);
    let about = trees.iter().find(|(file, _)| stem(&file.name) == "rulebook");
    if let Some((file, node)) = about
        && let Some(node) = node.get("languages")
    {
        for (name, what) in [("vocabulary", "words"), ("countries", "countries")] {
            let missing = languages.iter().find(|lang| !model.vocabulary.languages().contains(lang));
            if let Some(missing) = missing.filter(|_| !own(name)) {
                let message = format!("the built-in {what} have no names in `{missing}`");
                let help = format!("bring a `{name}.yaml` of your own, or leave the language out");
                Reader::new(file, diagnostics).report(node.span.clone(), "missing-file", message, Some(help));
            }
        }
    }
    model.vocabulary.languages = languages.clone().into();
    diagnostics.languages = languages;
}

impl Reader<'_> {
    /// The languages in which texts are written.
    fn languages(&self) -> Vec<Lang> {
        match self.diagnostics.languages.as_slice() {
            [] => Lang::OF_THE_ENGINE.to_vec(),
            languages => languages.to_vec(),
        }
    }

    /// A language by its tag, as it is usually written.
    fn language(&mut self, node: &Node, word: &str) -> Option<Lang> {
        let help = match word.parse::<Lang>() {
            Ok(lang) if lang.as_str() == word => return Some(lang),
            Ok(lang) => format!("write `{lang}`"),
            Err(_) => "give a tag of two or three letters, such as `en`, `zh` or `de`".to_owned(),
        };
        self.report(node.span.clone(), "unknown-word", format!("`{word}` is not a language"), Some(help));
        None
    }

    /// One of the languages of the rulebook.
    pub(super) fn one_of_the_languages(&mut self, node: &Node) -> Option<Lang> {
        let word = self.scalar(node)?;
        let languages = self.languages();
        let found = languages.iter().copied().find(|lang| lang.as_str() == word);
        if found.is_none() {
            let names = languages.iter().map(Lang::as_str);
            let fix = meant(word, names.clone()).and_then(|right| Fix::word(self.file, &node.span, word, right));
            self.invalid(node, "lang", word, format!("use {}", one_of(names)), fix);
        }
        found
    }

    /// A text in each language.
    pub(super) fn text(&mut self, node: &Node) -> Option<Text> {
        let languages = self.languages();
        if let (Value::Scalar(_), [only]) = (&node.value, languages.as_slice()) {
            let text = self.scalar(node)?.to_owned();
            return Text::of([(*only, text.into())]);
        }
        if !matches!(node.value, Value::Map(_)) {
            let each = languages.iter().map(|lang| format!("{lang}: ..")).collect::<Vec<_>>().join(", ");
            let message = format!("a text is a mapping, but {} stands here", node.kind());
            let help = format!("write it in each language of the rulebook: `{{{each}}}`");
            self.report(node.span.clone(), "wrong-kind", message, Some(help));
            return None;
        }
        let table = self.table_with_text(node, "a text", &[])?;
        self.text_of(&table)
    }

    /// A mapping with a key for each language, and these others.
    pub(super) fn table_with_text<'n>(
        &mut self,
        node: &'n Node,
        what: &'static str,
        others: &[&str],
    ) -> Option<Table<'n>> {
        let languages = self.languages();
        let mut keys = others.to_vec();
        keys.splice(keys.len().min(1)..keys.len().min(1), languages.iter().map(Lang::as_str));
        self.table(node, what, &keys)
    }

    /// The text of such a mapping.
    pub(super) fn text_of(&mut self, table: &Table<'_>) -> Option<Text> {
        let mut texts: Vec<(Lang, Str)> = Vec::new();
        let languages = self.languages();
        for lang in &languages {
            texts.extend(self.string(table, lang.as_str()).map(|text| (*lang, text)));
        }
        (texts.len() == languages.len()).then(|| Text::of(texts)).flatten()
    }

    /// A text of the engine's own words, in each language of the rulebook.
    pub(super) fn own_words(&self, make: impl Fn(Lang) -> String) -> Text {
        let texts = self.languages().into_iter().map(|lang| (lang, make(lang).into()));
        // A rulebook has a language.
        Text::of(texts).unwrap_or_default()
    }
}
