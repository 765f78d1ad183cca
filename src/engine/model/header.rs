//! The members that rules, routes, alternatives and steps share, and the types of these members.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Condition, Text};
use crate::engine::ids::{ClaimId, CountryId, GoalSet, List};
use crate::engine::record::{Str, record, unset, words};

/// The countries in which something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Scope {
    /// Everywhere.
    World,
    /// In one country.
    Country(CountryId),
}

impl Scope {
    /// Whether a country is in the scope.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Scope;
    /// use simbind::Rulebook;
    ///
    /// let model = Rulebook::builtin().model();
    /// let national = model.rules().iter().find(|rule| rule.id() == "NZ-D-bind").expect("it is a rule");
    /// let Scope::Country(country) = national.scope() else { panic!("it is about one country") };
    /// assert!(national.scope().covers(country) && Scope::World.covers(country));
    /// # }
    /// ```
    #[must_use]
    pub fn covers(self, country: CountryId) -> bool {
        match self {
            Scope::World => true,
            Scope::Country(own) => own == country,
        }
    }
}

words! {
    /// The basis of an opinion.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Basis;
    /// use simbind::Rulebook;
    ///
    /// let rules = Rulebook::builtin().model().rules();
    /// assert!(rules.iter().any(|rule| rule.basis() == Basis::Document && rule.id() == "NZ-D-bind"));
    /// # }
    /// ```
    pub enum Basis("basis") {
        /// The country's own document, whether or not its claims were borne out.
        Document = "document",
        /// Every claim that is supported and in effect.
        Evidence = "evidence",
    }
}

record! {
    /// The days on which something is in effect.
    #[derive(Copy, Default, Eq, Hash)]
    pub struct Period {
        /// First day. None: always has been.
        from: Option<Date> as Option<Date> = "unset",
        /// First day on which it no longer is. None: it has no end.
        until: Option<Date> as Option<Date> = "unset",
    }
}

impl Period {
    /// Whether a day is one of them.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Period;
    /// use simbind::{Date, Rulebook};
    ///
    /// assert!(Period::default().covers(Date::constant(2026, 1, 31)));
    /// let rules = Rulebook::builtin().model().rules();
    /// let dated = rules.iter().map(|rule| rule.period()).find_map(|period| period.from().map(|from| (period, from)));
    /// if let Some((period, from)) = dated {
    ///     assert!(period.covers(from) && !period.covers(from.yesterday().expect("it is no first day")));
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn covers(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Whether every day is one of them.
    ///
    /// ```
    /// use simbind::model::Period;
    ///
    /// assert!(Period::default().is_always());
    /// ```
    #[must_use]
    pub fn is_always(self) -> bool {
        self == Period::default()
    }
}

record! {
    /// The members that rules, routes, alternatives and steps share: name, scope, dates, condition, claims and text.
    /// Each of them dereferences to its header (`rule.id`, `route.text()`).
    pub struct Header {
        /// Name within the rulebook.
        id: Str as &str,
        /// The countries in which it holds.
        scope: Scope as Scope,
        /// The opinion in which it takes part.
        basis: Basis as Basis,
        /// The goals that it concerns.
        goals: GoalSet,
        /// The condition. For a rule: when it takes effect; for a route or a step: what it requires; for an
        /// alternative: for whom it is useful.
        when: Condition as &Condition = "unset",
        /// Its version, as its publisher counts them: `1.0.2`. It is shown and compared, and decides nothing.
        version: Option<Str> as Option<&str> = "unset",
        /// When it is in effect, in addition to the dates of its claims.
        period: Period as Period = "unset",
        /// The claims on which it rests.
        because: List<ClaimId> as &[ClaimId],
        /// The text for the person.
        text: Text as &Text,
    }
}

/// Implements `Deref` to the header.
macro_rules! headed {
    ($($type:ty),*) => {$(
        impl std::ops::Deref for $type {
            type Target = $crate::engine::model::Header;

            fn deref(&self) -> &$crate::engine::model::Header {
                &self.header
            }
        }

        impl std::ops::DerefMut for $type {
            fn deref_mut(&mut self) -> &mut $crate::engine::model::Header {
                &mut self.header
            }
        }
    )*};
}
pub(super) use headed;

#[cfg(feature = "yaml")]
impl crate::engine::record::rust::Rust for Scope {
    fn type_name() -> String {
        "Scope".to_owned()
    }

    fn rust(&self, _: &mut crate::engine::record::rust::Lists) -> String {
        format!("Scope::{self:?}")
    }
}
