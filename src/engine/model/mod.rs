//! The resolved content of a rulebook: plain data with identifiers instead of names, independent of the file format.
//!
//! A model is made in three ways, and each validates every identifier once: from rule files (the reader), from a model
//! made elsewhere ([`Rulebook::from_model`](crate::Rulebook::from_model)), and compiled in (a test compares it with the
//! files).

mod claim;
mod condition;
mod counting;
mod figure;
mod header;
mod lang;
mod name;
#[cfg(feature = "workbench")]
mod nested;
#[cfg(feature = "workbench")]
pub(crate) mod notation;
mod quantity;
mod rule;
mod scope;
mod source;
mod terms;
mod test;
#[cfg(test)]
mod tests;
mod text;
mod vocabulary;

pub use crate::engine::ids::{
    AlternativeId, ClaimId, CountryId, FactId, GateId, GoalId, MeansId, NameId, PartyId, RouteId, RuleId, SituationId,
    SourceId, SourceKindId, StepId, TopicId, ValueId,
};
pub use claim::{Assessment, Citation, Claim, Confidence};
pub use condition::Condition;
pub use counting::Counting;
pub(crate) use counting::Logic;
pub use figure::Figure;
pub use header::{Basis, Header, Period, Scope};
pub use lang::{Lang, Tag};
pub use name::KnownName;
#[cfg(feature = "workbench")]
pub(crate) use nested::Nested;
pub use quantity::{Cut, NamedRange, Quantity, QuantityKind};
pub use rule::{Alternative, Compliance, Effect, Role, Route, Rule, Step};
pub use scope::ScopeWords;
pub use source::{Grade, ReadAs, Source};
pub use terms::{Currency, FigureKind, SourceKind, Terms, Topic};
pub(crate) use test::Told;
pub use test::{Expectation, ExpectedFigure, InlineTest, TestFigures};
pub use text::Text;
pub(crate) use vocabulary::{Brought, Place};
pub use vocabulary::{
    Fact, Gate, Goal, GoalWith, Impossible, Lifetimes, Means, NamedCondition, NamedList, Party, TypicalSituation,
    Value, Vocabulary,
};

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::ids::{List, Table};
use super::record::{Str, record, unset};

record! {
    /// A rulebook as data.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Compliance;
    /// use simbind::Rulebook;
    ///
    /// let model = Rulebook::builtin().model();
    /// for route in model.routes().iter().filter(|route| route.compliance() == Compliance::Prohibited) {
    ///     let laws: Vec<_> = route.forbidden_by().iter().filter_map(|claim| model.claim(*claim)).collect();
    ///     assert!(!laws.is_empty(), "{} is forbidden by something", route.id());
    /// }
    /// # }
    /// ```
    pub struct Model {
        /// The number of the data format; [`Model::FORMAT`] is the one that this version reads.
        format: u32 as u32,
        /// Version of the rules, as their editors count it.
        version: Str as &str,
        /// The date for which the rules were last brought up to date; also the default of `as_of`.
        date: Date as Date,
        /// SHA-256 over the rule files, in hexadecimal.
        digest: Str as &str,
        /// The question that the rulebook answers, in a sentence.
        question: Option<Text> as Option<&Text> = "unset",
        /// The vocabulary: gates, means, goals and facts.
        vocabulary: Vocabulary as &Vocabulary,
        /// Countries that can be named.
        countries: Table<CountryId, Country> as &[Country],
        /// The sources that were read.
        sources: Table<SourceId, Source> as &[Source],
        /// The claims that the sources support.
        claims: Table<ClaimId, Claim> as &[Claim],
        /// The rules that follow from claims: blocks, limits, permits, and the means that a basis names.
        rules: Table<RuleId, Rule> as &[Rule],
        /// Documented ways around blocked gates.
        routes: Table<RouteId, Route> as &[Route],
        /// Alternatives: other things that serve the person's need.
        alternatives: Table<AlternativeId, Alternative> as &[Alternative],
        /// Steps that a person can take to change their situation.
        steps: Table<StepId, Step> as &[Step] = "unset",
        /// What people call wallets, banks, cards and operators.
        names: Table<NameId, KnownName> as &[KnownName] = "unset",
        /// Tests that stand beside the rules.
        tests: List<InlineTest> as &[InlineTest] = "unset",
    }
}

/// Declares look-ups by identifier.
macro_rules! lookups {
    ($($name:ident($id:ident) -> $entry:ident in $($table:ident).+;)*) => {
        impl Model {
            $(
                /// The entry with an identifier of this model; none if the identifier is of another model and out of
                /// bounds.
                #[must_use]
                pub fn $name(&self, id: $id) -> Option<&$entry> {
                    self.$($table).+.look_up(id)
                }
            )*
        }
    };
}

lookups! {
    fact(FactId) -> Fact in vocabulary.facts;
    goal(GoalId) -> Goal in vocabulary.goals;
    gate(GateId) -> Gate in vocabulary.gates;
    means(MeansId) -> Means in vocabulary.means;
    party(PartyId) -> Party in vocabulary.parties;
    situation(SituationId) -> TypicalSituation in vocabulary.situations;
    topic(TopicId) -> Topic in vocabulary.terms.topics;
    source_kind(SourceKindId) -> SourceKind in vocabulary.terms.source_kinds;
    country(CountryId) -> Country in countries;
    source(SourceId) -> Source in sources;
    claim(ClaimId) -> Claim in claims;
    rule(RuleId) -> Rule in rules;
    route(RouteId) -> Route in routes;
    alternative(AlternativeId) -> Alternative in alternatives;
    step(StepId) -> Step in steps;
    name(NameId) -> KnownName in names;
}

impl Model {
    /// The number of the format of models that this version writes and reads.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let json = serde_json::to_value(Rulebook::builtin().model())?;
    /// assert_eq!(json["format"], simbind::model::Model::FORMAT);
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub const FORMAT: u32 = 3;

    /// The headers of all rules, routes, alternatives and steps.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &Header> {
        let rules = self.rules.iter().map(|rule| &rule.header);
        let routes = self.routes.iter().map(|route| &route.header);
        let alternatives = self.alternatives.iter().map(|alternative| &alternative.header);
        rules.chain(routes).chain(alternatives).chain(self.steps.iter().map(|step| &step.header))
    }

    /// The days on which a claim, or an entry that rests on claims, begins or ends, or on which the impossible worlds
    /// change.
    pub(crate) fn changing_days(&self) -> BTreeSet<Date> {
        let claims = self.claims.iter().flat_map(|claim| [claim.from, claim.until]);
        let headers = self.headers().flat_map(|header| [header.period.from, header.period.until]);
        // A question is asked at the beginning of its day unless it names a time, so a change during a day counts from
        // the next day on.
        let turns = self.vocabulary.turns();
        let turns =
            turns.iter().map(|turn| Some(crate::engine::quantity::day(turn + crate::engine::quantity::DAY - 1)));
        claims.chain(headers).chain(turns).flatten().collect()
    }

    /// One day of each era, that is, of each span of days without a change.
    #[cfg(feature = "workbench")]
    pub(crate) fn eras(&self) -> BTreeSet<Date> {
        let mut days = self.changing_days();
        let before = days.first().map_or(Some(self.date), |first| first.yesterday().ok());
        days.extend(before);
        days
    }
}

record! {
    /// A country or territory of ISO 3166-1.
    #[derive(Eq)]
    pub struct Country {
        /// ISO 3166-1 alpha-2 code.
        code: Str as &str,
        /// Its usual name.
        name: Text as &Text,
        /// Other names by which people call it.
        aliases: List<Str> = "unset",
        /// The country's own document, where it has one.
        document: Option<Document> as Option<&Document> = "unset",
        /// Whether a rule file of its own exists.
        described: bool as bool = "unset",
    }
}

impl Country {
    /// Other names by which people call it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let indonesia = Rulebook::builtin().country("ID")?;
    /// assert_eq!(indonesia.name().en(), "Indonesia");
    /// println!("{}", indonesia.aliases().collect::<Vec<_>>().join(", "));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        self.aliases.iter().map(Str::as_str)
    }

    /// Every name by which the country can be asked about: its code, its name in each language, and its aliases.
    pub(crate) fn all_names(&self) -> impl Iterator<Item = &str> {
        [&*self.code].into_iter().chain(self.name.iter().map(|(_, name)| name)).chain(self.aliases())
    }
}

record! {
    /// The document about a country that its rule file encodes.
    #[derive(Eq)]
    pub struct Document {
        /// The source that is this document.
        source: SourceId as SourceId,
        /// The number of its lines.
        lines: u32 as u32,
        /// Lines that carry no claim, with the reason why not.
        unclaimed: List<Unclaimed> as &[Unclaimed],
        /// What a reader of the document must know before anything else.
        remark: Option<Text> as Option<&Text> = "unset",
    }
}

record! {
    /// A line of a document that carries no claim.
    #[derive(Eq)]
    pub struct Unclaimed {
        /// Line number, from 1.
        line: u32 as u32,
        /// Why it is not a claim: a heading, a greeting, ...
        why: Str as &str,
    }
}
