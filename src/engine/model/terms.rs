//! The words of a rulebook that no decision depends on: topics of claims, kinds of sources, labels of figures and
//! verdicts.

use super::scope::COUNTRIES;
use super::{Grade, Lang, ScopeWords, Text};
use crate::engine::ids::{List, SourceKindId, Table, TopicId};
use crate::engine::record::{Str, record, unset};
use crate::engine::verdict::Verdict;

record! {
    /// The words of a rulebook that no decision depends on.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::model::Grade;
    ///
    /// let terms = Rulebook::builtin().vocabulary().terms();
    /// let law = terms.source_kinds().iter().find(|kind| kind.id() == "law").expect("it is declared");
    /// assert_eq!((law.label().en(), law.grade()), ("law", Grade::A));
    /// # }
    /// ```
    #[derive(Default, Eq)]
    pub struct Terms {
        /// Topics of claims; none if claims have no topics.
        topics: Table<TopicId, Topic> as &[Topic] = "unset",
        /// Kinds of sources.
        source_kinds: Table<SourceKindId, SourceKind> as &[SourceKind] = "unset",
        /// Labels for what figures of claims measure; a measure without one is shown by its name.
        figures: List<FigureKind> as &[FigureKind] = "unset",
        /// Names of currencies; one without a name is shown by its code.
        currencies: List<Currency> as &[Currency] = "unset",
        /// Labels of verdicts.
        verdicts: List<(Verdict, Text)> = "unset",
        /// The words for what rules are scoped by; none: countries.
        scope: Option<ScopeWords> = "unset",
    }
}

record! {
    /// A topic of claims.
    #[derive(Eq)]
    pub struct Topic {
        /// Name, as written in claims.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// Whether its claims name risks: the warning of an alternative must rest on such a claim.
        risks: bool as bool = "unset",
        /// Whether its claims state how long something lives and what keeps it alive.
        lifetimes: bool as bool = "unset",
    }
}

record! {
    /// A kind of source: who speaks in it.
    #[derive(Eq)]
    pub struct SourceKind {
        /// Name, as written in sources.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// The best grade of a claim from such a source.
        grade: Grade as Grade,
        /// Whether such a source is a document of the project, each line of which is accounted for.
        document: bool as bool = "unset",
    }
}

record! {
    /// What a figure measures.
    #[derive(Eq)]
    pub struct FigureKind {
        /// Name, as written in claims.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
    }
}

record! {
    /// A currency, as figures name it.
    #[derive(Eq)]
    pub struct Currency {
        /// Code, as written in figures (ISO 4217).
        id: Str as &str,
        /// Name, as shown beside an amount.
        label: Text as &Text,
    }
}

impl Terms {
    /// The name of a currency in a language; its code if the rulebook has no name for it.
    #[must_use]
    pub fn currency<'t>(&'t self, code: &'t str, lang: Lang) -> &'t str {
        let named = self.currencies.iter().find(|currency| currency.id == code);
        named.map_or(code, |currency| currency.label.get(lang))
    }

    /// The label of what a figure measures; none if the rulebook has no label for it.
    #[must_use]
    pub fn figure(&self, what: &str) -> Option<&Text> {
        self.figures.iter().find(|kind| kind.id == what).map(FigureKind::label)
    }

    /// The topic of that name.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<TopicId> {
        self.topics.find(|topic| topic.id == id)
    }

    /// The words for what the rulebook is scoped by.
    #[must_use]
    pub fn scope(&self) -> &ScopeWords {
        self.scope.as_ref().unwrap_or(&COUNTRIES)
    }

    /// The label of a verdict, if the rulebook has one.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> Option<&Text> {
        self.verdicts.iter().find(|(named, _)| *named == verdict).map(|(_, name)| name)
    }

    /// The kind of source of that name.
    #[must_use]
    pub fn source_kind(&self, id: &str) -> Option<SourceKindId> {
        self.source_kinds.find(|kind| kind.id == id)
    }
}
