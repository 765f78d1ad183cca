use serde::{Deserialize, Serialize};

/// A condition over facts (and, in impossible worlds, over the goal).
///
/// Conditions are kept as they were written, not in a normal form: they are shown to people, and compiled to sets of
/// worlds where they are decided.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Holds in every world.
    #[default]
    #[serde(rename = "*")]
    Always,
    /// Holds when each of these does.
    #[serde(rename = "all")]
    All(Vec<Condition>),
    /// Holds when one of these does.
    #[serde(rename = "any")]
    Any(Vec<Condition>),
    /// Holds when this does not.
    #[serde(rename = "not")]
    Not(Box<Condition>),
    /// Holds when a fact (its position) has one of these values (a bit each).
    #[serde(rename = "is")]
    Is(usize, u64),
    /// Holds when the goal is one of these (a bit each).
    #[serde(rename = "goal")]
    Goal(u64),
}

impl Condition {
    /// Whether the condition holds in one world (`world[fact]` is the position of the value) for a goal.
    ///
    /// This is the meaning of a condition, said plainly; evaluation decides sets of worlds instead.
    #[must_use]
    pub fn holds(&self, world: &[usize], goal: usize) -> bool {
        match self {
            Condition::Always => true,
            Condition::All(parts) => parts.iter().all(|part| part.holds(world, goal)),
            Condition::Any(parts) => parts.iter().any(|part| part.holds(world, goal)),
            Condition::Not(part) => !part.holds(world, goal),
            Condition::Is(fact, values) => world.get(*fact).is_some_and(|value| values & (1 << value) != 0),
            Condition::Goal(goals) => goals & (1 << goal) != 0,
        }
    }

    /// The facts that the condition mentions, each once, in order.
    #[must_use]
    pub fn facts(&self) -> Vec<usize> {
        let mut facts = Vec::new();
        self.visit(&mut |fact, _| facts.push(fact));
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Calls `each` with every fact that is mentioned and the values it is compared with.
    pub fn visit(&self, each: &mut impl FnMut(usize, u64)) {
        match self {
            Condition::Always | Condition::Goal(_) => {}
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| part.visit(each)),
            Condition::Not(part) => part.visit(each),
            Condition::Is(fact, values) => each(*fact, *values),
        }
    }
}
