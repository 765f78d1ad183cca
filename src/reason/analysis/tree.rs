//! The whole tree of questions that settles an answer, as a directed acyclic graph with equal branches shared.
//!
//! The strategy is followed through every answer, from the root to the settled states; each state is expanded once. For
//! example, if every answer but `wechat` settles the platform question, the tree has a branch to the next question and
//! one branch for all other platforms.

use rustc_hash::FxHashMap;

use super::asking::Asking;
use super::strategy::{Cost, Strategy};
use super::{Told, only};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::ValueSet;
use crate::engine::model::{Fact, Terms, Value};
use crate::engine::record::report;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::Node;

report! {
    /// Every question that can come up in a situation, in the order that takes the fewest.
    ///
    /// Answers that lead to the same state share a branch, and a state that is reached in several ways is stored once.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuestionTree<'r> {
        /// The questions, each before those that can follow it. The first one is asked first; empty if there is nothing
        /// to ask.
        questions: Vec<TreeQuestion<'r>> as &[TreeQuestion<'r>],
        /// The entry point of the tree.
        start: Then as Then,
        /// The number of questions in the worst case.
        worst_case: usize as usize,
        /// The number of questions on average, with the odds of the [`Asking`].
        expected: f64 as f64,
        /// Whether it is proved that no other order takes fewer questions.
        optimal: bool as bool,
        /// The rulebook's names of the verdicts.
        terms: &'r Terms,
    }
}

report! {
    /// A question of a tree.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TreeQuestion<'r> {
        /// The fact that is asked for.
        fact: &'r Fact as &'r Fact,
        /// The branches; every possible answer is in exactly one of them.
        branches: Vec<Branch<'r>> as &[Branch<'r>],
    }
}

report! {
    /// The answers that lead to the same next state.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Branch<'r> {
        answers: Told<'r>,
        /// The next question, or the settled answer.
        then: Then as Then,
    }
}

impl<'r> Branch<'r> {
    /// The answers.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let tree = evaluation.question_tree(&Asking::new())?;
    /// let labels: Vec<_> = tree.questions()[0].branches()[0].answers().map(|value| value.label().en()).collect();
    /// assert_eq!(labels, ["arrive"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn answers(&self) -> impl Iterator<Item = &'r Value> + use<'r> {
        self.answers.values()
    }

    /// The names of the answers.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let tree = evaluation.question_tree(&Asking::new())?;
    /// assert_eq!(tree.questions()[0].branches()[0].names(), ["received"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn names(&self) -> Vec<&'r str> {
        self.answers.names()
    }
}

/// The continuation after an answer.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::analysis::{Asking, Then};
/// use simbind::facts::Goal;
/// use simbind::{Profile, evaluate};
///
/// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
/// let tree = evaluation.question_tree(&Asking::new())?;
/// assert_eq!(tree.start(), Then::Ask(0));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Another question, by its index in the tree.
    Ask(usize),
    /// Nothing that can be asked changes the answer any more.
    Settled {
        /// The best possible verdict.
        verdict: Verdict,
        /// The worst possible verdict; the same as the best, unless a fact that matters cannot be told.
        guaranteed: Verdict,
    },
}

impl QuestionTree<'_> {
    /// The most questions that a tree may have.
    pub const MOST: usize = 20_000;
}

impl<'r> Evaluation<'r> {
    /// The whole tree of questions that settles the headline for the situation.
    ///
    /// If it is marked optimal, no other tree takes fewer questions in the sense of the [`Asking`].
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::{Asking, Then};
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let tree = evaluation.question_tree(&Asking::new())?;
    /// let first = &tree.questions()[0];
    /// assert_eq!((first.fact().id(), first.branches().len()), ("sms_codes", 3));
    /// assert_eq!(first.branches()[2].names(), ["failing"]);
    /// assert!(matches!(first.branches()[2].then(), Then::Settled { verdict: Verdict::NotDirectly, .. }));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the asking names something that the vocabulary does not declare, and when the tree is too large or the
    /// rulebook too hard ([`Error::is_too_hard`]).
    pub fn question_tree(&self, asking: &Asking) -> Result<QuestionTree<'r>, Error> {
        let asked = self.asked();
        let prepared = asking.prepare(&self.rulebook.words, asked.as_slice())?;
        let what = "the tree of all questions";
        let grown = self.analyse(None, &asked, what, |builder, verdict| {
            let strategy = Strategy::new(builder, verdict, &asked, prepared);
            let root = strategy.root();
            let (questions, known) = (Vec::new(), FxHashMap::default());
            let mut growth = Growth { evaluation: self, strategy, questions, known, optimal: true };
            let (start, cost) = growth.grow(root)?;
            Some((growth.questions, start, cost, growth.optimal))
        })?;
        let (mut questions, start, cost, optimal) = grown.ok_or_else(|| Error::too_hard(what))?;
        // The tree was built from the leaves up; it is reversed so that each question precedes those that follow it.
        let last = questions.len().saturating_sub(1);
        let turn = |then: Then| if let Then::Ask(place) = then { Then::Ask(last - place) } else { then };
        questions.reverse();
        for branch in questions.iter_mut().flat_map(|question: &mut TreeQuestion<'r>| &mut question.branches) {
            branch.then = turn(branch.then);
        }
        let start = turn(start);
        Ok(QuestionTree {
            questions,
            start,
            worst_case: cost.worst,
            expected: cost.expected,
            optimal,
            terms: self.rulebook.vocabulary().terms(),
        })
    }
}

/// Builds a tree from the leaves up.
struct Growth<'g, 'r> {
    evaluation: &'g Evaluation<'r>,
    strategy: Strategy<'g>,
    questions: Vec<TreeQuestion<'r>>,
    known: FxHashMap<Node, (Then, Cost)>,
    optimal: bool,
}

impl<'r> Growth<'_, 'r> {
    /// The tree for a state, and its cost. None if it is too large.
    fn grow(&mut self, state: Node) -> Option<(Then, Cost)> {
        if let Some(left) = self.strategy.settled(state) {
            let verdicts = Verdict::ALL.into_iter().filter(|verdict| left & only(*verdict) != 0);
            let (worst, best) = (verdicts.clone().min()?, verdicts.max()?);
            return Some((Then::Settled { verdict: best, guaranteed: worst }, Cost::NONE));
        }
        if let Some(known) = self.known.get(&state) {
            return Some(*known);
        }
        let choice = self.strategy.choose(state)?;
        self.optimal &= choice.optimal;
        let answers = self.strategy.answers(state, choice.fact);
        let mut branches: Vec<(ValueSet, Then)> = Vec::new();
        for (value, rest) in &answers {
            let (then, _) = self.grow(*rest)?;
            match branches.iter_mut().find(|(_, known)| *known == then) {
                Some((values, _)) => values.insert(*value),
                None => branches.push((ValueSet::only(*value), then)),
            }
        }
        let known = &self.known;
        let cost = self.strategy.cost_of(state, choice.fact, &answers, |_, rest| {
            Some(known.get(&rest).map_or(Cost::NONE, |(_, cost)| *cost))
        })?;
        if self.questions.len() >= QuestionTree::MOST {
            return None;
        }
        let literal = |values| self.evaluation.literal(choice.fact, values);
        let branches = branches.into_iter().map(|(values, then)| Branch { answers: literal(values), then }).collect();
        self.questions.push(TreeQuestion { fact: literal(choice.answers).fact(), branches });
        let then = Then::Ask(self.questions.len() - 1);
        self.known.insert(state, (then, cost));
        Some((then, cost))
    }
}
