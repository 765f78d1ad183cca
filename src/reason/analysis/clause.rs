//! Conditions clause by clause, each with its state in a situation.
//!
//! The state of a clause is exact over the possible worlds. For example, `any(location=home, location=abroad)` *holds*
//! if these are all locations, although each part is open by itself.

use super::{Told, WORK, Worlds};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Condition, Counting, Goal};
use crate::engine::record::{report, words};
use crate::engine::worlds::{Builder, Constraints, Node};

words! {
    /// The state of a condition over the worlds of a profile.
    ///
    /// ```
    /// use simbind::analysis::Stands;
    ///
    /// assert_eq!(Stands::ALL.map(Stands::as_str), ["holds", "fails", "open"]);
    /// ```
    pub enum Stands("state of a condition") {
        /// It holds in every world.
        Holds = "holds",
        /// It holds in no world.
        Fails = "fails",
        /// It holds in some worlds and not in others.
        Open = "open",
    }
}

report! {
    /// A condition as it was written, clause by clause, with the state of each clause.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::{Asks, Stands};
    /// use simbind::facts::{Goal, NumberType};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind).with(NumberType::Voip))?;
    /// let evidence = evaluation.evidence().expect("there is some");
    /// let reason = evidence.reasons().find(|reason| reason.id() == "W-not-a-mobile-line").expect("it holds");
    /// let clause = evidence.clauses_of(reason)?.expect("it is a rule");
    /// let fact = clause.facts(Stands::Holds)[0];
    /// let Asks::Fact { wanted, told } = fact.asks() else { panic!("it asks for a fact") };
    /// assert_eq!((wanted.names().len(), told.to_string()), (3, "number_type=voip".to_owned()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Clause<'r> {
        /// Its state. Exact: a condition can hold although each of its parts is open.
        stands: Stands as Stands,
        /// Its content.
        asks: Asks<'r> as &Asks<'r>,
    }
}

/// The content of a clause: a test of a fact, or an operator over other clauses.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::analysis::Asks;
/// use simbind::facts::{Goal, NumberType};
/// use simbind::{Profile, evaluate};
///
/// let evaluation = evaluate("CY", &Profile::new(Goal::Bind).with(NumberType::Voip))?;
/// let evidence = evaluation.evidence().expect("there is some");
/// let reason = evidence.reasons().find(|reason| reason.id() == "W-not-a-mobile-line").expect("it holds");
/// let clause = evidence.clauses_of(reason)?.expect("it is a rule");
/// match clause.asks() {
///     Asks::Fact { wanted, told } => println!("{told}, where {wanted} is asked for"),
///     Asks::All(parts) => println!("all of {} clauses", parts.len()),
///     other => println!("{other:?}"),
/// }
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Asks<'r> {
    /// Nothing: it always holds.
    Nothing,
    /// A fact that must have one of some values.
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
    /// The negation of this clause.
    Not(Box<Clause<'r>>),
    /// The goal must be one of these.
    Goal(Vec<&'r Goal>),
    /// A certain number of these.
    Count(Counting, Vec<Clause<'r>>),
}

impl<'r> Clause<'r> {
    /// The tests of facts that have a given state, at any depth. Under a `not` the state is that of the negation: a
    /// test that fails there counts as one that holds.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Stands;
    /// use simbind::facts::{Goal, NumberType};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind).with(NumberType::Voip))?;
    /// let evidence = evaluation.evidence().expect("there is some");
    /// let reason = evidence.reasons().find(|reason| reason.id() == "W-not-a-mobile-line").expect("it holds");
    /// let clause = evidence.clauses_of(reason)?.expect("it is a rule");
    /// assert_eq!((clause.facts(Stands::Holds).len(), clause.facts(Stands::Open).len()), (1, 0));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn facts(&self, stands: Stands) -> Vec<&Clause<'r>> {
        match &self.asks {
            Asks::Fact { .. } if self.stands == stands => vec![self],
            Asks::All(parts) | Asks::Any(parts) | Asks::Count(_, parts) => {
                parts.iter().flat_map(|part| part.facts(stands)).collect()
            }
            Asks::Not(part) => part.facts(stands.opposite()),
            _ => Vec::new(),
        }
    }
}

impl Stands {
    fn opposite(self) -> Stands {
        match self {
            Stands::Holds => Stands::Fails,
            Stands::Fails => Stands::Holds,
            Stands::Open => Stands::Open,
        }
    }
}

/// Determines the state of conditions in the situation of an answer.
pub(super) struct Judge<'j, 'r> {
    evaluation: &'j Evaluation<'r>,
    asked: &'j Worlds,
    constraints: Constraints,
    /// Functions are only meaningful on the worlds asked about.
    pub(super) builder: &'j mut Builder,
}

impl<'r> Evaluation<'r> {
    /// Runs an analysis with a [`Judge`] of the situation.
    pub(super) fn judge<T>(
        &self,
        what: &'static str,
        analysis: impl FnOnce(&mut Judge<'_, 'r>) -> T,
    ) -> Result<T, Error> {
        let (asked, words) = (self.asked(), &self.rulebook.words);
        let done = Builder::run_within(words, asked.as_slice(), WORK, |builder| {
            let (goal, now) = (self.situation.goal, Some(self.situation.now));
            let constraints = Constraints::besides(words, &self.program.also, goal, now, builder);
            analysis(&mut Judge { evaluation: self, asked: &asked, constraints, builder })
        });
        done.map_err(|bound| bound.of(what))
    }
}

impl<'r> Judge<'_, 'r> {
    /// The state of a Boolean function.
    pub(super) fn stands(&mut self, node: Node) -> Stands {
        let outcomes = self.constraints.confine(node, self.builder).outcomes::<[_]>(self.asked.as_slice());
        match (outcomes.has(1), outcomes.has(0)) {
            (true, false) => Stands::Holds,
            (true, true) => Stands::Open,
            (false, _) => Stands::Fails,
        }
    }

    /// A condition, clause by clause.
    pub(super) fn clause(&mut self, condition: &Condition) -> Clause<'r> {
        let node = self.builder.condition(condition, self.evaluation.situation.goal);
        let stands = self.stands(node);
        let evaluation = self.evaluation;
        let mut clauses = |parts: &[Condition]| parts.iter().map(|part| self.clause(part)).collect::<Vec<_>>();
        let asks = match condition {
            Condition::Always => Asks::Nothing,
            Condition::All(parts) => Asks::All(clauses(parts.as_slice())),
            Condition::Count(counting, parts) => Asks::Count(*counting, clauses(parts.as_slice())),
            Condition::Any(parts) => Asks::Any(clauses(parts.as_slice())),
            Condition::Not(parts) => {
                let mut clauses = clauses(parts.as_slice());
                let any = match (clauses.len(), clauses.pop()) {
                    (1, Some(only)) => only,
                    (_, last) => {
                        clauses.extend(last);
                        Clause { stands: stands.opposite(), asks: Asks::Any(clauses) }
                    }
                };
                Asks::Not(Box::new(any))
            }
            Condition::Is(fact, values) => Asks::Fact {
                wanted: evaluation.literal(*fact, *values),
                told: evaluation.literal(*fact, evaluation.values(*fact)),
            },
            Condition::Goal(goals) => {
                let words = &evaluation.rulebook.model.vocabulary;
                Asks::Goal(goals.iter().map(|goal| &words.goals[goal]).collect())
            }
        };
        Clause { stands, asks }
    }
}
