use crate::engine::record::{Str, record, words};

words! {
    /// A language in which answers are given.
    ///
    /// ```
    /// use simbind::model::Lang;
    ///
    /// assert_eq!("zh".parse(), Ok(Lang::Zh));
    /// assert_eq!(Lang::default(), Lang::En);
    /// ```
    #[derive(Default)]
    #[non_exhaustive]
    pub enum Lang("language") {
        /// English.
        #[default]
        En = "en",
        /// Simplified Chinese.
        Zh = "zh",
    }
}

impl Lang {
    /// The one of two things that is in this language.
    ///
    /// ```
    /// use simbind::model::Lang;
    ///
    /// assert_eq!(Lang::Zh.pick("yes", "是"), "是");
    /// ```
    #[must_use]
    pub fn pick<T>(self, en: T, zh: T) -> T {
        match self {
            Lang::En => en,
            Lang::Zh => zh,
        }
    }
}

record! {
    /// The same text in both languages.
    #[derive(Default, Eq, Hash, PartialOrd, Ord)]
    pub struct Text {
        /// English.
        en: Str as &str,
        /// Simplified Chinese.
        zh: Str as &str,
    }
}

impl Text {
    /// The text in one language.
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
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.en, &self.zh)
    }
}
