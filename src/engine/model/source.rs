//! Sources, their grades, and how they were read.

use super::Lang;
use crate::engine::ids::{List, SourceKindId};
use crate::engine::record::{Str, record, unset, words};

record! {
    /// A source: something that was read.
    #[derive(Eq)]
    pub struct Source {
        /// Name within the rulebook.
        id: Str as &str,
        /// The kind of the author or publisher.
        kind: SourceKindId as SourceKindId,
        /// The best grade that a claim from it can have, given by its kind.
        grade: Grade as Grade,
        /// Its own title, in its own language.
        title: Str as &str,
        /// Who published it.
        publisher: Option<Str> as Option<&str> = "unset",
        /// The publisher's name in Chinese, if it has one.
        publisher_zh: Option<Str> as Option<&str> = "unset",
        /// The publisher's name in other languages, if it has one.
        publisher_more: List<(Lang, Str)> = "unset",
        /// File name, for a document of the project.
        document: Option<Str> as Option<&str> = "unset",
        /// The address under which it was read.
        url: Option<Str> as Option<&str> = "unset",
        /// When it was published: a year, a month or a day. None: undated.
        published: Option<Str> as Option<&str> = "unset",
        /// When it was last read.
        retrieved: Option<Str> as Option<&str> = "unset",
        /// Whether the original was read or a reprint of it.
        read: ReadAs as ReadAs,
        /// For a reprint: what it reprints.
        original: Option<Str> as Option<&str> = "unset",
    }
}

impl Source {
    /// The publisher, by its name in a language.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::model::Lang;
    ///
    /// let source = Rulebook::builtin().model().sources().iter().find(|source| source.id() == "pboc-visitor-guide-2024");
    /// let name = source.and_then(|source| source.publisher_in(Lang::Zh));
    /// assert!(name.is_some_and(|name| name.starts_with("中国人民银行")));
    /// # }
    /// ```
    #[must_use]
    pub fn publisher_in(&self, lang: Lang) -> Option<&str> {
        let own = match lang {
            Lang::Other(_) => self.publisher_more.iter().find(|(own, _)| *own == lang).map(|(_, name)| name),
            _ => lang.pick(None, self.publisher_zh.as_ref()),
        };
        own.or(self.publisher.as_ref()).map(|name| &**name)
    }
}

words! {
    /// How good a source is: `A` is the best.
    ///
    /// ```
    /// use simbind::model::Grade;
    ///
    /// assert!(Grade::A < Grade::E);
    /// assert_eq!(Grade::ALL.map(Grade::as_str).concat(), "ABCDE");
    /// ```
    pub enum Grade("grade") {
        /// Law, and authorities that supervise it.
        A = "A",
        /// A page of the organisation that decides the matter itself.
        B = "B",
        /// Reputable press.
        C = "C",
        /// Community or blog, and inference.
        D = "D",
        /// A document of the project: an undated article.
        E = "E",
    }
}

words! {
    /// Whether the original of a source was read.
    #[derive(Default)]
    #[non_exhaustive]
    pub enum ReadAs("way of reading") {
        /// The original.
        #[default]
        Original = "original",
        /// A copy, mirror or report that repeats it.
        Reprint = "reprint",
    }
}
