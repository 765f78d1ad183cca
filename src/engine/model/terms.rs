//! The words of a rulebook that no question turns on: what its claims are about, and who speaks in its sources.

use super::scope::COUNTRIES;
use super::{Grade, ScopeWords, Text};
use crate::engine::ids::{List, SourceKindId, Table, TopicId};
use crate::engine::record::{Str, record, unset};
use crate::engine::verdict::Verdict;

record! {
    /// Words that decide nothing, and are a rulebook's own all the same.
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
        /// What claims are about; none: the claims of the rulebook have no topic.
        topics: Table<TopicId, Topic> as &[Topic] = "unset",
        /// Who speaks in sources.
        source_kinds: Table<SourceKindId, SourceKind> as &[SourceKind] = "unset",
        /// What figures of claims measure; others are called by their names.
        figures: List<FigureKind> as &[FigureKind] = "unset",
        /// What verdicts are called.
        verdicts: List<(Verdict, Text)> = "unset",
        /// What the rules are about; none: countries.
        scope: Option<ScopeWords> = "unset",
    }
}

record! {
    /// What a claim is about.
    #[derive(Eq)]
    pub struct Topic {
        /// Name, as written in claims.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// Whether its claims name risks: a suggestion that warns of one rests on such a claim.
        risks: bool as bool = "unset",
        /// Whether its claims say how long something lives and what keeps it alive.
        lifetimes: bool as bool = "unset",
    }
}

record! {
    /// Who speaks in a source.
    #[derive(Eq)]
    pub struct SourceKind {
        /// Name, as written in sources.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// The best grade that a claim can have for such a source.
        grade: Grade as Grade,
        /// Whether such a source is a file of the project, whose lines are accounted for.
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

impl Terms {
    /// What a figure measures, as shown; none where the rulebook has no name of its own for it.
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

    /// What a verdict is called, where the rulebook has a name of its own for it.
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
