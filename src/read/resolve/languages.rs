//! The languages of a rulebook, and reading texts in them.
//!
//! `languages: [de, fr]` in `rulebook.yaml` is read before anything else, because it determines how every text is
//! written: in each of the languages, or as a plain text if there is only one.
//!
//! ```text
//! languages: [en, zh]     text: {en: The fence has a gap., zh: 围栏有个缺口。}
//! languages: de           text: Der Zaun hat eine Lücke.          or    text: {de: Der Zaun hat eine Lücke.}
//! ```
//!
//! `phrases` translates phrases of the engine into a language in which it has none.

use std::sync::Arc;

use super::reader::{Reader, Table};
use super::stem;
use crate::engine::ids::List;
use crate::engine::model::{Brought, Lang, Model, Text};
use crate::engine::phrases::{Phrases, parts};
use crate::engine::record::Str;
use crate::engine::suggest::one_of;
use crate::read::diagnostic::{Diagnostics, File, Fix, Written, meant};
use crate::read::parse::{Node, Value};

/// Reads the languages that a rulebook declares and the phrases that it brings, and makes them known to every reader.
pub(super) fn read(trees: &[(Arc<File>, Node)], diagnostics: &mut Diagnostics) {
    let Some((file, about)) = trees.iter().find(|(file, _)| stem(&file.name) == "rulebook") else { return };
    let mut reader = Reader::new(file, diagnostics);
    if let Some(node) = about.get("languages") {
        let words = reader.words(node);
        let languages = words.into_iter().filter_map(|(node, word)| reader.language(node, word)).collect();
        reader.diagnostics.written.languages = languages;
    }
    if let Some(node) = about.get("phrases") {
        let phrases = phrases(&mut reader, node);
        reader.diagnostics.written.phrases = phrases;
    }
}

/// Reads `phrases`: for each language, phrases of the engine by name.
fn phrases(reader: &mut Reader<'_>, node: &Node) -> Vec<Brought> {
    let mut brought = Vec::new();
    let languages = reader.languages();
    let tags = languages.iter().map(Lang::as_str).collect::<Vec<_>>();
    let Some(table) = reader.table(node, "the list of phrases", &tags) else { return brought };
    let ids = Phrases::ALL.map(|(id, ..)| id);
    for lang in languages {
        let Some(node) = table.get(lang.as_str()) else { continue };
        let Some(of_language) = reader.table(node, "the phrases of a language", &ids) else { continue };
        for (id, english, _) in Phrases::ALL {
            let Some(node) = of_language.get(id) else { continue };
            let Some(text) = reader.words_as_they_are(node) else { continue };
            let (own, needed) = (parts(text), parts(english));
            if own != needed {
                let message = match needed.difference(&own).next() {
                    Some(missing) => format!("the phrase `{id}` has no place for `{{{missing}}}`"),
                    None => format!("nothing is put into the phrase `{id}` at one of its places"),
                };
                let help = Some(format!("in English it is `{english}`"));
                reader.report(node.span.clone(), "bad-phrase", message, help);
            }
            brought.push(Brought { lang, id: id.into(), text: text.to_owned().into() });
        }
    }
    brought
}

/// A rulebook without a vocabulary uses the built-in one, which must exist in its languages.
pub(super) fn known_by_the_vocabulary(trees: &[(Arc<File>, Node)], model: &mut Model, diagnostics: &mut Diagnostics) {
    let Written { languages, phrases } = diagnostics.written.clone();
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
    model.vocabulary.languages = languages.into();
    model.vocabulary.phrases = phrases.into();
}

impl Reader<'_> {
    /// The languages in which texts are written.
    fn languages(&self) -> Vec<Lang> {
        match self.diagnostics.written.languages.as_slice() {
            [] => Lang::OF_THE_ENGINE.to_vec(),
            languages => languages.to_vec(),
        }
    }

    /// Parses a language tag, which must be in its usual spelling.
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

    /// A text whose leading and trailing spaces are kept, as for words that join others.
    fn words_as_they_are<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        if node.scalar().is_none() {
            self.wrong_kind(node, "a phrase is a text");
        }
        node.scalar()
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

    /// A mapping with a key for each language, and these other keys.
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

    /// The text in the language keys of a mapping.
    pub(super) fn text_of(&mut self, table: &Table<'_>) -> Option<Text> {
        let mut texts: Vec<(Lang, Str)> = Vec::new();
        let languages = self.languages();
        for lang in &languages {
            texts.extend(self.string(table, lang.as_str()).map(|text| (*lang, text)));
        }
        (texts.len() == languages.len()).then(|| Text::of(texts)).flatten()
    }

    /// Those of these phrases that the rulebook brings.
    pub(super) fn brought(&self, ids: impl Iterator<Item = &'static str> + Clone) -> List<Brought> {
        let phrases = self.diagnostics.written.phrases.iter();
        phrases.filter(|brought| ids.clone().any(|id| *brought.id == *id)).cloned().collect()
    }

    /// A text made of the engine's phrases, in each language of the rulebook.
    pub(super) fn own_words(&self, make: impl Fn(Lang) -> String) -> Text {
        let texts = self.languages().into_iter().map(|lang| (lang, make(lang).into()));
        // A rulebook has at least one language, so the default is never used.
        Text::of(texts).unwrap_or_default()
    }
}
