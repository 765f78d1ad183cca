//! Texts in the languages of a rulebook.
//!
//! English and Chinese have fields of their own, as nearly every rulebook has at least one of them; other languages are
//! in a list. If a rulebook has no English, its first language takes the place of English, so that there is always a
//! text to show, and a flag records it.

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Lang;
use crate::engine::ids::List;
use crate::engine::record::Str;

/// The same text in each language of a rulebook.
///
/// ```
/// use simbind::model::{Lang, Text};
///
/// let text: Text = serde_json::from_str(r#"{"de": "Ausweis", "fr": "carte"}"#)?;
/// assert_eq!((text.get("fr".parse()?), text.get("de".parse()?)), ("carte", "Ausweis"));
/// assert_eq!(text.get(Lang::En), "Ausweis", "in a language that it has not, it is the first");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text {
    /// The English text, or the substitute for it.
    pub(crate) en: Str,
    /// The Chinese text (simplified), or the substitute for it.
    pub(crate) zh: Str,
    /// Texts in other languages, in the order in which the rulebook names them.
    more: List<(Lang, Str)>,
    /// Whether `en` is a substitute.
    no_en: bool,
    /// Whether `zh` is a substitute.
    no_zh: bool,
}

impl Text {
    /// A text in English and Chinese.
    pub(crate) const fn fixed(en: &'static str, zh: &'static str) -> Text {
        Text { en: Str::fixed(en), zh: Str::fixed(zh), more: List::new(), no_en: false, no_zh: false }
    }

    /// A text in English and Chinese that is made while a program runs.
    pub(crate) fn both(en: impl Into<String>, zh: impl Into<String>) -> Text {
        let (en, zh): (String, String) = (en.into(), zh.into());
        Text { en: en.into(), zh: zh.into(), ..Text::default() }
    }

    /// A text whose first language substitutes for all that are missing; none if there is no language.
    pub(crate) fn of(texts: impl IntoIterator<Item = (Lang, Str)>) -> Option<Text> {
        let (mut en, mut zh, mut more, mut first) = (None, None, Vec::new(), None);
        for (lang, text) in texts {
            first.get_or_insert_with(|| text.clone());
            match lang {
                Lang::En => en = Some(text),
                Lang::Zh => zh = Some(text),
                Lang::Other(_) => more.push((lang, text)),
            }
        }
        let first = first?;
        let (no_en, no_zh) = (en.is_none(), zh.is_none());
        let (en, zh) = (en.unwrap_or_else(|| first.clone()), zh.unwrap_or(first));
        Some(Text { en, zh, more: more.into(), no_en, no_zh })
    }

    /// A new text in the same languages, made by a function of the language.
    pub(crate) fn each(&self, make: impl Fn(Lang) -> String) -> Text {
        // A text has at least one language, so the default is never used.
        Text::of(self.iter().map(|(lang, _)| (lang, make(lang).into()))).unwrap_or_default()
    }

    /// English; in a rulebook without English the first of its languages.
    #[must_use]
    pub fn en(&self) -> &str {
        &self.en
    }

    /// Simplified Chinese; in a rulebook without Chinese the first of its languages.
    #[must_use]
    pub fn zh(&self) -> &str {
        &self.zh
    }

    /// The text in one language; if it is missing, in English; if that is missing, in the first language of the
    /// rulebook.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Lang;
    /// use simbind::Rulebook;
    ///
    /// let gate = &Rulebook::builtin().vocabulary().gates()[0];
    /// assert_eq!((gate.label().get(Lang::En), gate.label().zh()), ("number", "号码"));
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
            Lang::Other(_) => self.more.iter().find(|(own, _)| *own == lang).map_or(&self.en, |(_, text)| text),
        }
    }

    /// Each language of the text, with the text in it.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        let own = [(!self.no_en).then_some((Lang::En, &*self.en)), (!self.no_zh).then_some((Lang::Zh, &*self.zh))];
        own.into_iter().flatten().chain(self.more.iter().map(|(lang, text)| (*lang, &**text)))
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (lang, text) in self.iter() {
            map.serialize_entry(&lang, text)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        struct Languages;

        impl<'de> Visitor<'de> for Languages {
            type Value = Text;

            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("a text for each language")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut texts: Vec<(Lang, Str)> = Vec::new();
                while let Some((lang, text)) = map.next_entry()? {
                    if texts.iter().any(|(known, _)| *known == lang) {
                        return Err(A::Error::custom(format!("the text is told twice in `{lang}`")));
                    }
                    texts.push((lang, text));
                }
                Text::of(texts).ok_or_else(|| A::Error::custom("a text has at least one language"))
            }
        }

        deserializer.deserialize_map(Languages)
    }
}

#[cfg(feature = "yaml")]
impl crate::engine::record::rust::Rust for Text {
    fn type_name() -> String {
        "Text".to_owned()
    }

    // The compiled-in rulebook is written in English and Chinese only.
    fn rust(&self, _: &mut crate::engine::record::rust::Lists) -> String {
        format!("Text::fixed({:?}, {:?})", &*self.en, &*self.zh)
    }
}
