use serde::{Deserialize, Serialize};

use super::{Condition, Text};

/// The words in which questions are put. The engine knows no others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vocabulary {
    /// The independent things that can stop a goal, in the order in which they are reported.
    pub gates: Vec<Gate>,
    /// Ways to fund a wallet.
    pub means: Vec<Means>,
    /// What a person can want.
    pub goals: Vec<Goal>,
    /// The goal of a question that names none.
    pub default_goal: usize,
    /// Attributes of the situation.
    pub facts: Vec<Fact>,
    /// Facts that `nothing_else` closes.
    pub holdings: Vec<usize>,
    /// Worlds that cannot be.
    pub impossible: Vec<Impossible>,
}

/// One of the things that can stop a goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// Name, as written in rules.
    pub id: String,
    /// Name, as shown.
    pub label: Text,
    /// What it is about, in a few words.
    pub text: Text,
    /// Whether it is opened by a means: something the person has that works.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_means: bool,
}

/// A way to fund a wallet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    /// Name, as written in rules.
    pub id: String,
    /// Name, as shown.
    pub label: Text,
}

/// What the person wants to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Name, as written in rules.
    pub id: String,
    /// Name, as shown.
    pub label: Text,
    /// The gates that it has to pass.
    pub gates: Vec<usize>,
}

/// A named attribute of the person's situation, with a closed set of values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Name, as written in rules.
    pub id: String,
    /// Name, as shown.
    pub label: Text,
    /// How to ask a person for it.
    pub question: Text,
    /// Its values; at least one, at most [`Vocabulary::MAX_VALUES`].
    pub values: Vec<Value>,
    /// The values that a person can lawfully bring about, a bit each; none of them: it cannot be changed.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub changeable: u64,
}

fn is_zero(set: &u64) -> bool {
    *set == 0
}

/// A value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// Name, as written in rules.
    pub id: String,
    /// Name, as shown.
    pub label: Text,
}

/// A set of worlds that cannot be, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Impossible {
    /// Name.
    pub id: String,
    /// Worlds in which this holds do not exist.
    pub when: Condition,
    /// The rule that says so, in words.
    pub text: Text,
}

impl Vocabulary {
    /// A fact has at most this many values, so that a set of them is one machine word.
    pub const MAX_VALUES: usize = 64;

    /// Position of a fact by name.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.id == id)
    }

    /// Position of a goal by name.
    #[must_use]
    pub fn goal(&self, id: &str) -> Option<usize> {
        self.goals.iter().position(|goal| goal.id == id)
    }

    /// Position of a means by name.
    #[must_use]
    pub fn means(&self, id: &str) -> Option<usize> {
        self.means.iter().position(|means| means.id == id)
    }

    /// Position of a gate by name.
    #[must_use]
    pub fn gate(&self, id: &str) -> Option<usize> {
        self.gates.iter().position(|gate| gate.id == id)
    }
}

impl Fact {
    /// Position of a value by name.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<usize> {
        self.values.iter().position(|value| value.id == id)
    }

    /// The set of all its values, one bit each.
    #[must_use]
    pub fn all(&self) -> u64 {
        u64::MAX >> (64 - self.values.len().clamp(1, 64))
    }
}
