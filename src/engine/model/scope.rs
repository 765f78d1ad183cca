//! The words for what the rules of a rulebook are scoped by, one file each: countries by default. The rules of a
//! library have branches, for example.

use super::{Lang, Text};
use crate::engine::record::{record, unset};

record! {
    /// The words for what a rulebook is scoped by.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let scope = Rulebook::builtin().vocabulary().terms().scope();
    /// assert_eq!((scope.one().en(), scope.many().zh()), ("country", "国家或地区"));
    /// # }
    /// ```
    #[derive(Eq)]
    pub struct ScopeWords {
        /// The singular.
        one: Text as &Text,
        /// The plural.
        many: Text as &Text,
        /// The words for "for all of them", as a continuation of "what holds".
        everywhere: Text as &Text,
        /// How to ask a person for it.
        question: Option<Text> as Option<&Text> = "unset",
    }
}

/// The default words, for a rulebook that does not say what it is scoped by.
pub(crate) static COUNTRIES: ScopeWords = ScopeWords {
    one: Text::fixed("country", "国家或地区"),
    many: Text::fixed("countries", "国家或地区"),
    everywhere: Text::fixed("worldwide", "全球通用"),
    question: None,
};

impl ScopeWords {
    /// "a country", "an office"; in Chinese the word alone.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::model::Lang;
    ///
    /// assert_eq!(Rulebook::builtin().vocabulary().terms().scope().any_one(Lang::En), "a country");
    /// # }
    /// ```
    #[must_use]
    pub fn any_one(&self, lang: Lang) -> String {
        let one = self.one.get(lang);
        let vowel = one.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']);
        lang.pick(format!("{} {one}", if vowel { "an" } else { "a" }), one.to_owned())
    }
}
