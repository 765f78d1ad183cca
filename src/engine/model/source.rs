use super::Lang;
use crate::engine::ids::List;
use crate::engine::record::{Str, record, unset, words};

record! {
    /// Something that was read.
    #[derive(Eq)]
    pub struct Source {
        /// Name within the rulebook.
        id: Str as &str,
        /// Who speaks.
        kind: SourceKind as SourceKind,
        /// Its own title, in its own language.
        title: Str as &str,
        /// Who published it.
        publisher: Option<Str> as Option<&str> = "unset",
        /// Its name in Chinese, where it has one of its own.
        publisher_zh: Option<Str> as Option<&str> = "unset",
        /// Its name in other languages, where it has one of its own.
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

words! {
    /// Who speaks in a source.
    #[non_exhaustive]
    pub enum SourceKind("kind of source") {
        /// A law or a regulation.
        Law = "law",
        /// A regulator.
        Regulator = "regulator",
        /// The platform itself.
        Platform = "platform",
        /// A bank or a card scheme.
        Bank = "bank",
        /// A telecom operator.
        Operator = "operator",
        /// Another government body.
        Government = "government",
        /// The press.
        Press = "press",
        /// A community of users.
        Community = "community",
        /// A blog or a commercial guide.
        Blog = "blog",
        /// Reasoning of the editors.
        Inference = "inference",
        /// A document of this project: an undated article.
        Document = "document",
    }
}

impl Source {
    /// Who published it, by the name in a language.
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

impl SourceKind {
    /// The best grade that a source of this kind can carry.
    ///
    /// ```
    /// use simbind::model::{Grade, SourceKind};
    ///
    /// assert_eq!(SourceKind::Law.grade(), Grade::A);
    /// assert!(SourceKind::Blog.grade() > SourceKind::Press.grade(), "`A` is the best, and the least");
    /// ```
    #[must_use]
    pub fn grade(self) -> Grade {
        match self {
            SourceKind::Law | SourceKind::Regulator => Grade::A,
            SourceKind::Platform | SourceKind::Bank | SourceKind::Operator | SourceKind::Government => Grade::B,
            SourceKind::Press => Grade::C,
            SourceKind::Community | SourceKind::Blog | SourceKind::Inference => Grade::D,
            SourceKind::Document => Grade::E,
        }
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
        /// Law or regulator.
        A = "A",
        /// The platform's, bank's, operator's or a government's own page.
        B = "B",
        /// Reputable press.
        C = "C",
        /// Community or blog, and inference.
        D = "D",
        /// A document of this project: an undated article.
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
