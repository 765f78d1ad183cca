//! Analyses of one answer: what can still come out, what to ask next, which facts force it, what would improve it.
//!
//! All results are exact: they are computed on decision diagrams of the functions from worlds to verdicts, not on
//! samples and not literal by literal. Exact answers can be hard (each of these questions is, in general, at least as
//! hard as satisfiability), so each analysis has a bound on its work. The project's own rules stay far below it. If a
//! rulebook is too hard, the result is an error that says so ([`Error::is_too_hard`](crate::Error::is_too_hard)), or is
//! marked as incomplete: never a guess, and never a hang.
//!
//! | question | where | in the words of the field |
//! |---|---|---|
//! | what can still come out? | [`Evaluation::reachable`] | shortest prime implicants of each verdict |
//! | which facts still matter? | [`Evaluation::deciding_facts`] | the support of the verdict |
//! | what to ask next? | [`Evaluation::next_question`], [`Evaluation::question_tree`] | optimal decision trees |
//! | which facts force it? | [`Evaluation::sufficient_reason`], [`Evaluation::sufficient_reasons`] | sufficient reasons |
//! | what would improve it? | [`Evaluation::ways_forward`] | recourse: plans of least effort |
//! | why not something else? | [`Evaluation::why_not`] | contrastive explanation, clause by clause |
//! | why does another situation fare otherwise? | [`Evaluation::compare`] | minimal counterfactual between the two |

mod asking;
mod change;
mod choice;
mod clause;
mod comparison;
mod obstacle;
mod open;
mod question;
mod reachable;
mod search;
mod strategy;
mod sufficient;
mod tree;
mod two_way;
mod way;
mod ways;
mod why_not;

use std::fmt;

use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::{FactId, Id, Table, ValueSet};
use crate::engine::model::{Basis, Fact, Text, Value};
use crate::engine::told;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Node};

pub use asking::{Asking, Fewest};
pub use clause::{Asks, Clause, Stands};
pub use comparison::{Because, Comparison, Difference, Part};
pub use question::NextQuestion;
pub use reachable::Reach;
pub use sufficient::SufficientReasons;
pub use tree::{Branch, QuestionTree, Then, TreeQuestion};
pub use way::{Gain, Way, Ways};
pub use why_not::{GateInTheWay, Hoped, Lack, RouteInTheWay, WhyNot};

/// The bound on the work of one analysis, in steps.
const WORK: usize = 1 << 20;

/// A box of worlds: the values that each fact may have.
type Worlds = Table<FactId, ValueSet>;

/// A fact with the values that it may have, or should have: a literal of a reason.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
/// use simbind::{Profile, evaluate};
///
/// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
/// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
/// let told = evaluation.sufficient_reason()?.pop().expect("facts force it");
/// assert_eq!(told.to_string(), "card_scheme=domestic_only");
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<'r> {
    fact: &'r Fact,
    values: ValueSet,
}

impl<'r> Told<'r> {
    /// The fact.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let facts: Vec<_> = evaluation.sufficient_reason()?.iter().map(|told| told.fact().label().en()).collect();
    /// assert_eq!(facts, ["mainland bank account", "card scheme"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn fact(self) -> &'r Fact {
        self.fact
    }

    /// The question for a person, limited to these values.
    pub(crate) fn question(self) -> &'r Text {
        self.fact.question_of(self.values)
    }

    /// Its values, in order of declaration.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let told = evaluation.sufficient_reason()?[0];
    /// assert_eq!(told.values().map(|value| value.label().en()).collect::<Vec<_>>(), ["none"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn values(self) -> impl Iterator<Item = &'r Value> {
        self.fact.values_of(self.values)
    }

    /// The names of the values, as they are written in profiles.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// assert_eq!(evaluation.sufficient_reason()?[1].names(), ["domestic_only"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn names(self) -> Vec<&'r str> {
        self.fact.names_of(self.values)
    }
}

impl fmt::Display for Told<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&told::fact(&self.fact.id, &self.names()))
    }
}

impl<'r> Evaluation<'r> {
    fn literal(&self, fact: FactId, values: ValueSet) -> Told<'r> {
        Told { fact: &self.rulebook.model.vocabulary.facts[fact], values }
    }

    /// The box of worlds of the situation.
    fn asked(&self) -> Worlds {
        self.situation.unpack(&self.rulebook.words).into_vec().into()
    }

    /// The box of all worlds, possible or not.
    fn everything(&self) -> Worlds {
        self.rulebook.words.everything().into_vec().into()
    }

    /// The box of worlds if nothing is told, except that a fact with a presumption has its presumed and told values. A
    /// presumption is therefore never a reason for an answer.
    pub(in crate::reason) fn as_presumed(&self) -> Worlds {
        let mut worlds = self.everything();
        for (fact, values) in &self.rulebook.words.presumptions {
            worlds[*fact] = *values | self.values(*fact);
        }
        worlds
    }

    /// Analyses the headline, or the verdict of one opinion, on a box of worlds.
    ///
    /// The analysis gets the verdict as a function to sets of verdicts ([`ONLY`]): a singleton for each world of the
    /// box, and the empty set elsewhere.
    fn analyse<T>(
        &self,
        opinion: Option<Basis>,
        worlds: &Worlds,
        what: &'static str,
        analysis: impl FnOnce(&mut Builder, Node) -> T,
    ) -> Result<T, Error> {
        let diagrams = self.diagrams_within(worlds.as_slice()).map_err(|bound| bound.of(what))?;
        let verdict = opinion.and_then(|basis| diagrams.opinion(basis)).unwrap_or(&diagrams.headline);
        let done = Builder::run(&self.rulebook.words, WORK, |builder| {
            let verdict = builder.thaw(verdict, worlds.as_slice(), ONLY);
            analysis(builder, verdict)
        });
        done.map_err(|bound| bound.of(what))
    }
}

/// The empty set of verdicts: a world that is impossible or not asked about.
const NONE: u8 = 0;

/// The set that contains one verdict, as an outcome of a function.
const fn only(verdict: Verdict) -> u8 {
    1 << verdict.outcome()
}

/// A table that maps verdicts to singleton sets.
const ONLY: [u8; 8] = [1, 2, 4, NONE, NONE, NONE, NONE, NONE];

/// A table that closes sets of verdicts to intervals. An answer states verdict and guarantee, that is best and worst,
/// so the set of worst and best says as much as the set of all three.
const SPAN: [u8; 8] = [0, 1, 2, 3, 4, 7, 6, 7];

/// Outcomes of a function that marks wanted worlds; [`NONE`] marks worlds that do not count. If a fact is unknown, the
/// result is the maximum over its values, so that one unwanted world makes the whole unwanted.
const WANTED: u8 = 1;
const UNWANTED: u8 = 2;

/// A table that maps singleton sets to [`WANTED`] or [`UNWANTED`].
fn wanting(wanted: impl Fn(Verdict) -> bool) -> [u8; 8] {
    let mut table = [NONE; 8];
    for verdict in Verdict::ALL {
        if let Some(entry) = table.get_mut(usize::from(only(verdict))) {
            *entry = if wanted(verdict) { WANTED } else { UNWANTED };
        }
    }
    table
}

/// A table that is true of some outcomes.
fn truth(is: impl Fn(u8) -> bool) -> [u8; 8] {
    [0, 1, 2, 3, 4, 5, 6, 7].map(|outcome| u8::from(is(outcome)))
}

/// The function that remains if its first fact is only known to be in a set of values.
fn among(builder: &mut Builder, children: &[Node], values: ValueSet) -> Node {
    let left = values.iter().filter_map(|value| children.get(value.place()));
    left.fold(Node::constant(NONE), |rest, child| builder.max(rest, *child))
}
