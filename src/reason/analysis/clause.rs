use super::Told;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Condition, Goal};
use crate::engine::worlds::Constraints;

/// How a condition stands over the worlds of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stands {
    /// It holds in each.
    Holds,
    /// It holds in none.
    Fails,
    /// It holds in some and not in others.
    Open,
}

/// A condition with how it stands, clause by clause, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause<'r> {
    /// How it stands. Exact: a condition can hold although each of its parts is open.
    pub stands: Stands,
    /// What it asks for.
    pub asks: Asks<'r>,
}

/// What a clause asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks<'r> {
    /// Nothing: it always holds.
    Nothing,
    /// A fact to have one of some values.
    Fact {
        /// The values with which the clause holds.
        wanted: Told<'r>,
        /// The values that the fact may have.
        told: Told<'r>,
    },
    /// All of these.
    All(Vec<Clause<'r>>),
    /// One of these.
    Any(Vec<Clause<'r>>),
    /// That this does not hold.
    Not(Box<Clause<'r>>),
    /// The goal to be one of these.
    Goal(Vec<&'r Goal>),
}

impl<'r> Clause<'r> {
    /// The parts that ask for facts and stand as given, wherever they are; what stands under a `not` counts as it is
    /// written there.
    #[must_use]
    pub fn facts(&self, stands: Stands) -> Vec<&Clause<'r>> {
        match &self.asks {
            Asks::Fact { .. } if self.stands == stands => vec![self],
            Asks::All(parts) | Asks::Any(parts) => parts.iter().flat_map(|part| part.facts(stands)).collect(),
            Asks::Not(part) => part.facts(match stands {
                Stands::Holds => Stands::Fails,
                Stands::Fails => Stands::Holds,
                Stands::Open => Stands::Open,
            }),
            _ => Vec::new(),
        }
    }
}

impl<'r> Evaluation<'r> {
    /// A condition, clause by clause, with how each stands in the situation.
    pub(super) fn clause(&self, condition: &Condition) -> Result<Clause<'r>, Error> {
        let mut builder = self.builder();
        let words = &self.rulebook.model.vocabulary;
        let constraints = Constraints::new(words, self.situation.goal, &mut builder);
        let mut stands = |condition: &Condition| {
            let node = builder.condition(condition, self.situation.goal);
            let outcomes = constraints.confine(node, &mut builder).outcomes(&self.situation.worlds);
            match (outcomes.has(1), outcomes.has(0)) {
                _ if builder.exhausted() => Err(Error::too_hard("how a condition stands")),
                (true, false) => Ok(Stands::Holds),
                (true, true) => Ok(Stands::Open),
                _ => Ok(Stands::Fails),
            }
        };
        self.clause_by(condition, &mut stands)
    }

    fn clause_by(
        &self,
        condition: &Condition,
        stands: &mut impl FnMut(&Condition) -> Result<Stands, Error>,
    ) -> Result<Clause<'r>, Error> {
        let goals = &self.rulebook.model.vocabulary.goals;
        let mut parts = |parts: &[Condition]| {
            parts.iter().map(|part| self.clause_by(part, stands)).collect::<Result<Vec<_>, Error>>()
        };
        let asks = match condition {
            Condition::Always => Asks::Nothing,
            Condition::All(all) => Asks::All(parts(all)?),
            Condition::Any(any) => Asks::Any(parts(any)?),
            Condition::Not(part) => Asks::Not(Box::new(self.clause_by(part, stands)?)),
            Condition::Is(fact, values) => {
                match (self.as_told(*fact, *values), self.as_told(*fact, self.values(*fact))) {
                    (Some(wanted), Some(told)) => Asks::Fact { wanted, told },
                    _ => Asks::Nothing,
                }
            }
            Condition::Goal(set) => {
                let named = goals.iter().enumerate().filter(|(goal, _)| set & (1 << goal) != 0);
                Asks::Goal(named.map(|(_, goal)| goal).collect())
            }
        };
        Ok(Clause { stands: stands(condition)?, asks })
    }
}
