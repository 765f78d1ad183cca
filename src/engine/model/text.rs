//! Texts and the languages in which a rulebook is written.
//!
//! English and Chinese stand in fields of their own, as nearly every rulebook has one of them; other languages stand
//! beside them in a list. A text of a rulebook without English holds the text of its first language in the place of the
//! English one, so that there is always something to show, and knows that it has no English.

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
    /// English, or what stands for it.
    pub(crate) en: Str,
    /// Simplified Chinese, or what stands for it.
    pub(crate) zh: Str,
    /// In other languages, in the order in which the rulebook names them.
    more: List<(Lang, Str)>,
    /// Whether what stands in the place of English is the text of another language.
    no_en: bool,
    /// The same of Chinese.
    no_zh: bool,
}

impl Text {
    /// A text in English and Chinese.
    pub(crate) const fn fixed(en: &'static str, zh: &'static str) -> Text {
        Text { en: Str::fixed(en), zh: Str::fixed(zh), more: List::new(), no_en: false, no_zh: false }
    }

    /// A text of which the first language stands for all that are missing; none where there is no language.
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

    /// The same in each language that another text has: what is made of it, in words of that language.
    pub(crate) fn each(&self, make: impl Fn(Lang) -> String) -> Text {
        // A text that is there has a language, so nothing is lost.
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

    /// The text in one language; where it is not in that, English, and where it is not in English, its first.
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

    /// Each language in which it is, with the text.
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

    // What is compiled in is written in English and Chinese.
    fn rust(&self, _: &mut crate::engine::record::rust::Lists) -> String {
        format!("Text::fixed({:?}, {:?})", &*self.en, &*self.zh)
    }
}
