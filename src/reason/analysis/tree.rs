use rustc_hash::FxHashMap;

use super::question::Asking;
use super::strategy::{Cost, Strategy};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Fact, Value};
use crate::engine::profile::names_of;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::Node;

/// Every question that can come up for a country and goal, in the order that takes the fewest.
///
/// Answers that leave the same to be asked share a branch, and what is reached in several ways is kept once.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionTree<'r> {
    /// The questions, each before those that can follow it. The first one is asked first; none: there is nothing to ask.
    pub questions: Vec<TreeQuestion<'r>>,
    /// Where asking starts.
    pub start: Then,
    /// How many questions it takes in the worst case.
    pub worst_case: usize,
    /// How many it takes on average, with the odds of the asking.
    pub expected: f64,
    /// Whether it is proved that no other order takes fewer.
    pub optimal: bool,
}

/// A question of a tree.
#[derive(Clone, Debug, PartialEq)]
pub struct TreeQuestion<'r> {
    /// What is asked for.
    pub fact: &'r Fact,
    /// Every possible answer stands in one of the branches.
    pub branches: Vec<Branch<'r>>,
}

/// Answers that lead to the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch<'r> {
    fact: &'r Fact,
    answers: u64,
    /// What follows.
    pub then: Then,
}

impl<'r> Branch<'r> {
    /// The answers.
    pub fn answers(&self) -> impl Iterator<Item = &'r Value> {
        let (fact, answers) = (self.fact, self.answers);
        let values = fact.values.iter().enumerate();
        values.filter(move |(place, _)| answers & (1 << place) != 0).map(|(_, value)| value)
    }

    /// Their names.
    #[must_use]
    pub fn names(&self) -> Vec<&'r str> {
        names_of(self.fact, self.answers)
    }
}

/// What follows an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Another question, by its place in the tree.
    Ask(usize),
    /// Nothing that can be asked changes the answer any more.
    Settled {
        /// The best that can come out.
        verdict: Verdict,
        /// The worst; the same, unless something cannot be told.
        guaranteed: Verdict,
    },
}

impl QuestionTree<'_> {
    /// A tree has no more questions than this.
    pub const MOST: usize = 20_000;
}

impl<'r> Evaluation<'r> {
    /// The whole tree of questions that settles the headline for the situation.
    ///
    /// Where it says that it is optimal, no other tree takes fewer questions, in the sense of the asking.
    ///
    /// # Errors
    /// When the asking names something that the vocabulary does not declare, and when the tree is too large or the
    /// rulebook too hard ([`Error::is_too_hard`]).
    pub fn question_tree(&self, asking: &Asking) -> Result<QuestionTree<'r>, Error> {
        let prepared = asking.prepare(self.rulebook.vocabulary(), &self.situation.worlds)?;
        let mut builder = self.builder();
        let mut strategy = Strategy::new(&mut builder, self, prepared);
        let root = strategy.root();
        let mut growth = Growth { evaluation: self, questions: Vec::new(), known: FxHashMap::default(), optimal: true };
        let grown = growth.grow(&mut strategy, root);
        let Growth { mut questions, optimal, .. } = growth;
        let exhausted = builder.exhausted();
        let Some((start, cost)) = grown.filter(|_| !exhausted) else {
            return Err(Error::too_hard("the tree of all questions"));
        };
        // Grown from the leaves up: turned round, so that each stands before those that follow it.
        let last = questions.len().saturating_sub(1);
        let turn = |then: Then| if let Then::Ask(place) = then { Then::Ask(last - place) } else { then };
        questions.reverse();
        for branch in questions.iter_mut().flat_map(|question| &mut question.branches) {
            branch.then = turn(branch.then);
        }
        let start = turn(start);
        Ok(QuestionTree { questions, start, worst_case: cost.worst, expected: cost.expected, optimal })
    }
}

struct Growth<'g, 'r> {
    evaluation: &'g Evaluation<'r>,
    questions: Vec<TreeQuestion<'r>>,
    known: FxHashMap<Node, (Then, Cost)>,
    optimal: bool,
}

impl<'r> Growth<'_, 'r> {
    /// The tree for a state, and its cost. None when it is too large.
    fn grow(&mut self, strategy: &mut Strategy<'_>, state: Node) -> Option<(Then, Cost)> {
        if let Some(verdicts) = strategy.settled(state) {
            let verdicts = Verdict::ALL.into_iter().filter(|verdict| verdicts & (1 << verdict.outcome()) != 0);
            let (worst, best) = (verdicts.clone().min()?, verdicts.max()?);
            return Some((Then::Settled { verdict: best, guaranteed: worst }, Cost { worst: 0, expected: 0.0 }));
        }
        if let Some(known) = self.known.get(&state) {
            return Some(*known);
        }
        let choice = strategy.choose(state)?;
        self.optimal &= choice.optimal;
        let fact = self.evaluation.rulebook.model.vocabulary.facts.get(choice.fact)?;
        let answers = strategy.answers(state, choice.fact);
        let mut branches: Vec<Branch<'r>> = Vec::new();
        for (value, rest) in &answers {
            let (then, _) = self.grow(strategy, *rest)?;
            match branches.iter_mut().find(|branch| branch.then == then) {
                Some(branch) => branch.answers |= 1 << value,
                None => branches.push(Branch { fact, answers: 1 << value, then }),
            }
        }
        let known = &self.known;
        let cost = strategy.cost_of(state, choice.fact, &answers, |_, rest| {
            Some(known.get(&rest).map_or(Cost { worst: 0, expected: 0.0 }, |(_, cost)| *cost))
        })?;
        if self.questions.len() >= QuestionTree::MOST {
            return None;
        }
        self.questions.push(TreeQuestion { fact, branches });
        let then = Then::Ask(self.questions.len() - 1);
        self.known.insert(state, (then, cost));
        Some((then, cost))
    }
}
