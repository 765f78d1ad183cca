//! Facts, goals and means of the project's own vocabulary as Rust types.

#[cfg(feature = "builtin")]
use super::Profile;
#[cfg(feature = "builtin")]
use crate::engine::ids::ValueSet;
use crate::engine::ids::{FactId, GoalId, MeansId};

/// Seals the traits: only the types of `simbind::facts` implement them.
pub(crate) mod sealed {
    pub trait Sealed {}
}

/// A value of a fact of the project's own vocabulary, as a Rust type. Implemented by the enums of `simbind::facts`.
pub trait FactValue: Copy + sealed::Sealed {
    /// The fact.
    #[doc(hidden)]
    const FACT: FactId;
    /// The value as a bit; for a named range of a quantity, the bits of its cells.
    #[doc(hidden)]
    fn bits(self) -> u64;
    /// Its name in rule files.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::CardScheme;
    ///
    /// use simbind::FactValue;
    ///
    /// assert_eq!(CardScheme::DomesticOnly.name(), "domestic_only");
    /// # }
    /// ```
    fn name(self) -> &'static str;
}

/// A goal of the project's own vocabulary. Implemented by `simbind::facts::Goal`.
pub trait GoalName: Copy + sealed::Sealed {
    #[doc(hidden)]
    fn goal(self) -> GoalId;
}

/// A means of the project's own vocabulary. Implemented by `simbind::facts::Means`.
pub trait MeansName: Copy + sealed::Sealed {
    #[doc(hidden)]
    fn means(self) -> MeansId;
}

/// Declares the enumeration of the goals, the means or the values of a fact of the vocabulary.
#[cfg(feature = "builtin")]
macro_rules! vocabulary_type {
    ($name:ident is goal) => {
        impl $crate::engine::profile::sealed::Sealed for $name {}
        impl $crate::engine::profile::GoalName for $name {
            fn goal(self) -> $crate::engine::ids::GoalId {
                $crate::engine::ids::GoalId(self as u8)
            }
        }
    };
    ($name:ident is means) => {
        impl $crate::engine::profile::sealed::Sealed for $name {}
        impl $crate::engine::profile::MeansName for $name {
            fn means(self) -> $crate::engine::ids::MeansId {
                $crate::engine::ids::MeansId(self as u8)
            }
        }
    };
    ($name:ident is fact $fact:literal) => {
        vocabulary_type! { $name is fact $fact as |value: $name| 1 << value as u8 }
    };
    ($name:ident is quantity $fact:literal [$($cells:literal),*]) => {
        vocabulary_type! { $name is fact $fact as |value: $name| {
            [$($cells),*].get(value as usize).copied().unwrap_or(0)
        } }
    };
    ($name:ident is fact $fact:literal as $values:expr) => {
        impl $crate::engine::profile::sealed::Sealed for $name {}
        impl $crate::engine::profile::FactValue for $name {
            const FACT: $crate::engine::ids::FactId = $crate::engine::ids::FactId($fact);
            fn bits(self) -> u64 {
                ($values)(self)
            }
            fn name(self) -> &'static str {
                self.as_str()
            }
        }
    };
}
#[cfg(feature = "builtin")]
pub(crate) use vocabulary_type;

#[cfg(feature = "builtin")]
impl Profile {
    /// A profile in the project's own words, with nothing told.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::Bind);
    /// assert_eq!((profile.goal_name(), profile.facts().count()), ("bind", 0));
    /// # }
    /// ```
    #[must_use]
    pub fn new(goal: impl GoalName) -> Profile {
        let mut profile = Profile::in_words_of(crate::Rulebook::builtin().vocabulary());
        profile.goal = goal.goal();
        profile
    }

    /// Tells a fact. What was told of the same fact before is replaced.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, NumberType, Platform};
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::Bind).with(Platform::Wechat).with(NumberType::Esim);
    /// assert_eq!(profile.to_string(), "bind: platform=wechat number_type=esim");
    /// # }
    /// ```
    #[must_use]
    pub fn with<V: FactValue>(mut self, value: V) -> Profile {
        self.tell(V::FACT, ValueSet::of_bits(value.bits()));
        self
    }

    /// Tells that a fact has one of several values. No value at all leaves the fact untold.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal};
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::LinkCard).with_any([CardScheme::Visa, CardScheme::Jcb]);
    /// assert_eq!(profile.to_string(), "link_card: card_scheme=visa,jcb");
    /// # }
    /// ```
    #[must_use]
    pub fn with_any<V: FactValue>(mut self, values: impl IntoIterator<Item = V>) -> Profile {
        let bits = values.into_iter().fold(0, |all, value| all | value.bits());
        self.tell(V::FACT, ValueSet::of_bits(bits));
        self
    }

    /// Puts the question for one means.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Means};
    /// use simbind::Profile;
    ///
    /// let profile = Profile::new(Goal::AddMoney).by(Means::PaymentCard);
    /// assert_eq!(profile.to_string(), "add_money: means=payment_card");
    /// # }
    /// ```
    #[must_use]
    pub fn by(mut self, means: impl MeansName) -> Profile {
        self.means = Some(means.means());
        self
    }
}
