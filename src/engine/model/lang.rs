//! Languages, by the tags that the web uses for them (BCP 47): `en`, `zh`, `de`, `pt-BR`, `sr-Latn`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::engine::error::Error;

/// A language of answers. The engine's own phrases exist in English and Chinese; a rulebook can be written in any
/// language.
///
/// ```
/// use simbind::model::Lang;
///
/// assert_eq!("zh".parse(), Ok(Lang::Zh));
/// assert_eq!(Lang::default(), Lang::En);
/// assert_eq!("PT-br".parse::<Lang>()?.as_str(), "pt-BR");
/// assert!("Deutsch".parse::<Lang>().is_err());
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
    /// Another language.
    Other(Tag),
}

/// The tag of a language in canonical form, padded to a fixed length.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag([u8; Tag::MOST]);

impl Tag {
    /// The greatest length of a tag: `zh-Hant-TW` has ten characters.
    pub const MOST: usize = 15;

    fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(Tag::MOST);
        // A tag consists of ASCII characters only.
        self.0.get(..end).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Lang {
    /// The languages of the engine's own phrases, and of a rulebook that declares none.
    pub const OF_THE_ENGINE: [Lang; 2] = [Lang::En, Lang::Zh];

    /// One of two values, by language: `zh` for Chinese, `en` for every other.
    ///
    /// ```
    /// use simbind::model::Lang;
    ///
    /// assert_eq!(Lang::Zh.pick("yes", "是"), "是");
    /// assert_eq!("de".parse::<Lang>()?.pick("yes", "是"), "yes");
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn pick<T>(self, en: T, zh: T) -> T {
        match self {
            Lang::Zh => zh,
            Lang::Other(tag) if tag.as_str().starts_with("zh-") => zh,
            _ => en,
        }
    }

    /// Its tag, as it is written in rule files and JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Lang::En => "en",
            Lang::Zh => "zh",
            Lang::Other(tag) => tag.as_str(),
        }
    }

    /// The best match among the available languages: the language itself, or the one without its last subtags (`zh-CN`
    /// matches `zh`).
    pub(crate) fn among(self, languages: &[Lang]) -> Option<Lang> {
        let mut tag = self.as_str().to_owned();
        loop {
            if let Some(found) = languages.iter().find(|lang| lang.as_str() == tag) {
                return Some(*found);
            }
            tag.truncate(tag.rfind('-')?);
        }
    }
}

impl FromStr for Lang {
    type Err = Error;

    fn from_str(word: &str) -> Result<Lang, Error> {
        let (mut tag, mut stage) = (String::new(), 0);
        for part in word.split('-') {
            let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            let small = part.to_ascii_lowercase();
            // A language, then perhaps a script (capitalised), a country (in capitals) and variants.
            let (next, part) = match part.len() {
                2 | 3 if stage == 0 && letters => (1, small),
                4 if stage == 1 && letters => {
                    let capital = part.chars().take(1).map(|first| first.to_ascii_uppercase());
                    (2, capital.chain(small.chars().skip(1)).collect())
                }
                2 if (1..3).contains(&stage) && letters => (3, part.to_ascii_uppercase()),
                3 if (1..3).contains(&stage) && digits => (3, small),
                5..=8 if stage > 0 && part.bytes().all(|byte| byte.is_ascii_alphanumeric()) => (4, small),
                _ => return Err(unknown(word)),
            };
            tag.push_str(if stage == 0 { "" } else { "-" });
            tag.push_str(&part);
            stage = next;
        }
        match tag.as_str() {
            "en" => Ok(Lang::En),
            "zh" => Ok(Lang::Zh),
            _ => {
                let mut bytes = [0; Tag::MOST];
                let room = bytes.get_mut(..tag.len()).ok_or_else(|| unknown(word))?;
                room.copy_from_slice(tag.as_bytes());
                Ok(Lang::Other(Tag(bytes)))
            }
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lang, D::Error> {
        let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        word.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "yaml")]
impl crate::engine::record::rust::Rust for Lang {
    fn type_name() -> String {
        "Lang".to_owned()
    }

    // The compiled-in rulebook is written in English and Chinese only.
    fn rust(&self, _: &mut crate::engine::record::rust::Lists) -> String {
        self.pick("Lang::En", "Lang::Zh").to_owned()
    }
}

fn unknown(word: &str) -> Error {
    Error::unknown("language", word, "give a tag of two or three letters, such as `en`, `zh` or `de`".to_owned())
}
