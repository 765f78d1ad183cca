//! Conditions over facts, as a tree of *all*, *any*, *not*, counts and tests of single facts.

use serde::{Deserialize, Serialize};

use super::Counting;
use crate::engine::ids::{FactId, GoalId, GoalSet, List, ValueId, ValueSet};

/// A condition over facts (and, in impossible worlds, over the goal).
///
/// Conditions are kept as they were written, not in a normal form, because they are shown to people. For deciding they
/// are compiled to rows of a program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(private_interfaces, reason = "conditions are read through methods; sets and lists stay free to change")]
#[non_exhaustive]
pub enum Condition {
    /// Holds in every world.
    #[default]
    #[serde(rename = "*")]
    Always,
    /// Holds when each of these does.
    #[serde(rename = "all")]
    All(List<Condition>),
    /// Holds when one of these does.
    #[serde(rename = "any")]
    Any(List<Condition>),
    /// Holds when none of these does.
    #[serde(rename = "not")]
    Not(List<Condition>),
    /// Holds when a fact has one of these values.
    #[serde(rename = "is")]
    Is(FactId, ValueSet),
    /// Holds when the goal is one of these.
    #[serde(rename = "goal")]
    Goal(GoalSet),
    /// Holds if the number of these that hold is within the bounds.
    #[serde(rename = "count")]
    Count(Counting, List<Condition>),
}

impl Condition {
    /// Whether the condition holds in one world (the value of each fact, in the order of the vocabulary) for a goal.
    ///
    /// This is the reference semantics of a condition; evaluation decides sets of worlds instead.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Condition;
    /// use simbind::Rulebook;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// let goal = words.goal("bind").expect("it is declared");
    /// assert!(Condition::Always.holds(&[], goal));
    /// # }
    /// ```
    #[must_use]
    pub fn holds(&self, world: &[ValueId], goal: GoalId) -> bool {
        match self {
            Condition::Always => true,
            Condition::All(parts) => parts.iter().all(|part| part.holds(world, goal)),
            Condition::Any(parts) => parts.iter().any(|part| part.holds(world, goal)),
            Condition::Not(parts) => !parts.iter().any(|part| part.holds(world, goal)),
            Condition::Is(fact, values) => world.get(usize::from(fact.0)).is_some_and(|value| values.contains(*value)),
            Condition::Goal(goals) => goals.contains(goal),
            Condition::Count(counting, parts) => {
                counting.takes(parts.iter().filter(|part| part.holds(world, goal)).count())
            }
        }
    }

    /// The facts that the condition mentions, each once, in order.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let model = Rulebook::builtin().model();
    /// let rule = model.rules().iter().find(|rule| rule.id() == "W-not-a-mobile-line").expect("it is a rule");
    /// let facts: Vec<_> = rule.when().facts().into_iter().filter_map(|fact| model.fact(fact)).collect();
    /// assert_eq!(facts[0].id(), "number_type");
    /// # }
    /// ```
    #[must_use]
    pub fn facts(&self) -> Vec<FactId> {
        let mut facts = Vec::new();
        self.visit(&mut |fact, _| facts.push(fact));
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Calls `each` with every fact that is mentioned and the values that it is compared with.
    pub(crate) fn visit(&self, each: &mut impl FnMut(FactId, ValueSet)) {
        match self {
            Condition::Always | Condition::Goal(_) => {}
            Condition::All(parts) | Condition::Any(parts) | Condition::Not(parts) | Condition::Count(_, parts) => {
                parts.iter().for_each(|part| part.visit(each));
            }
            Condition::Is(fact, values) => each(*fact, *values),
        }
    }
}

#[cfg(feature = "yaml")]
impl crate::engine::record::rust::Rust for Condition {
    fn type_name() -> String {
        "Condition".to_owned()
    }

    fn rust(&self, lists: &mut crate::engine::record::rust::Lists) -> String {
        match self {
            Condition::Always => "Condition::Always".to_owned(),
            Condition::All(parts) => format!("Condition::All({})", parts.rust(lists)),
            Condition::Any(parts) => format!("Condition::Any({})", parts.rust(lists)),
            Condition::Not(parts) => format!("Condition::Not({})", parts.rust(lists)),
            Condition::Is(fact, values) => format!("Condition::Is({fact:?}, {})", values.rust(lists)),
            Condition::Goal(goals) => format!("Condition::Goal({})", goals.rust(lists)),
            Condition::Count(counting, parts) => {
                format!("Condition::Count({}, {})", counting.rust(lists), parts.rust(lists))
            }
        }
    }
}
