#[cfg(feature = "builtin")]
use super::Profile;

/// A value of a fact of the project's own vocabulary, as a Rust type. Implemented by the enums of `simbind::facts`.
pub trait FactValue: Copy {
    /// Place of the fact in the vocabulary.
    #[doc(hidden)]
    const FACT: usize;
    /// Place of the value in the fact.
    #[doc(hidden)]
    fn value(self) -> usize;
    /// Its name in rule files.
    fn name(self) -> &'static str;
}

/// A goal of the project's own vocabulary. Implemented by `simbind::facts::Goal`.
pub trait GoalName: Copy {
    /// Place in the vocabulary.
    #[doc(hidden)]
    fn goal(self) -> usize;
}

/// A means of the project's own vocabulary. Implemented by `simbind::facts::Means`.
pub trait MeansName: Copy {
    /// Place in the vocabulary.
    #[doc(hidden)]
    fn means(self) -> usize;
}

#[cfg(feature = "builtin")]
impl Profile {
    /// A profile in the project's own words, with nothing told.
    #[must_use]
    pub fn new(goal: impl GoalName) -> Profile {
        let mut profile = Profile::in_words_of(crate::Rulebook::builtin().vocabulary());
        profile.goal = goal.goal();
        profile
    }

    /// Tells a fact. What was told of the same fact before is replaced.
    #[must_use]
    pub fn with<V: FactValue>(mut self, value: V) -> Profile {
        self.tell(V::FACT, 1 << value.value());
        self
    }

    /// Tells that a fact has one of several values. No value at all leaves the fact untold.
    #[must_use]
    pub fn with_any<V: FactValue>(mut self, values: impl IntoIterator<Item = V>) -> Profile {
        let set = values.into_iter().fold(0, |set, value| set | 1 << value.value());
        self.tell(V::FACT, set);
        self
    }

    /// Puts the question for one means of funding.
    #[must_use]
    pub fn by(mut self, means: impl MeansName) -> Profile {
        self.means = Some(means.means());
        self
    }
}
