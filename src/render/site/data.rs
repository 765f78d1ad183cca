//! What the pages show, asked of the engine once for both languages.

use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::model::{CountryId, Fact, FactId, GoalId, Model, Text};
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::Verdict;
use crate::reason::analysis::{Asking, QuestionTree};

/// Everything that is asked of the engine.
pub(super) struct Data<'r> {
    pub(super) model: &'r Model,
    /// The fact by which the matrix is parted.
    pub(super) parted: Option<&'r Fact>,
    /// The countries with a file, and one row for all others.
    pub(super) rows: Vec<Row<'r>>,
    /// Every question tree once, with the goals in order.
    pub(super) trees: Vec<Tree<'r>>,
}

/// A country, or (none) those of which the rulebook says nothing.
pub(super) struct Row<'r> {
    pub(super) country: Option<CountryId>,
    /// By goal; none for a country about which there are no rules.
    pub(super) answers: Vec<Answer<'r>>,
}

/// The answers to one goal.
pub(super) struct Answer<'r> {
    pub(super) goal: GoalId,
    /// With nothing told.
    pub(super) whole: Evaluation<'r>,
    /// With each value of the fact that parts the matrix, and nothing else told. None: that cannot be.
    pub(super) parts: Vec<Option<Cell>>,
    /// Place of its question tree.
    pub(super) tree: usize,
}

/// What comes out of one question, for the headline and for each opinion.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    headline: Outcome,
    document: Option<Outcome>,
    evidence: Option<Outcome>,
}

/// Best and worst.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) verdict: Verdict,
    pub(super) guaranteed: Verdict,
}

/// What a matrix shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Headline,
    Document,
    Evidence,
}

/// A question tree, and where it holds.
pub(super) struct Tree<'r> {
    pub(super) goal: GoalId,
    /// Counted within the goal, from 1.
    pub(super) number: usize,
    /// The tree; or why there is none.
    pub(super) tree: Result<QuestionTree<'r>, Error>,
    /// Rows for which it holds.
    pub(super) rows: Vec<usize>,
}

impl<'r> Data<'r> {
    pub(super) fn new(rulebook: &'r Rulebook, parted: Option<FactId>) -> Result<Data<'r>, Error> {
        let model = rulebook.model();
        let parted = parted.map(|fact| &model.vocabulary.facts[fact]);
        let described = model.countries.entries().filter(|(_, country)| country.described);
        let other = model.countries.iter().find(|country| !country.described);
        let asked = described.map(|(id, country)| (Some(id), country)).chain(other.map(|country| (None, country)));
        let mut data = Data { model, parted, rows: Vec::new(), trees: Vec::new() };
        for (country, named) in asked {
            let row = data.rows.len();
            match data.answers(rulebook, row, &named.code) {
                Ok(answers) => data.rows.push(Row { country, answers }),
                // Where nothing holds worldwide, nothing answers for a country without rules of its own. One with a file
                // has its page all the same: for what is claimed of it.
                Err(error) if error.unknown_word().is_some_and(|(what, _)| what == "country") => {
                    data.rows.extend(country.map(|place| Row { country: Some(place), answers: Vec::new() }));
                }
                Err(error) => return Err(error),
            }
        }
        data.trees.sort_by_key(|tree| (tree.goal, tree.number));
        let numbers = data.trees.iter().map(|tree| (tree.goal, tree.number)).collect::<Vec<_>>();
        for (row, of_row) in data.rows.iter_mut().enumerate() {
            for answer in &mut of_row.answers {
                let of_goal = data.trees.iter().position(|tree| tree.goal == answer.goal && tree.rows.contains(&row));
                answer.tree = of_goal.unwrap_or(numbers.len());
            }
        }
        Ok(data)
    }

    fn answers(&mut self, rulebook: &'r Rulebook, row: usize, code: &str) -> Result<Vec<Answer<'r>>, Error> {
        let mut answers = Vec::new();
        for (goal, named) in self.model.vocabulary.goals.entries() {
            let profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(&named.id)?;
            let whole = rulebook.evaluate(code, &profile, None)?;
            let mut parts = Vec::new();
            if let Some(fact) = self.parted {
                for value in &fact.values {
                    let told = profile.clone().set(&fact.id, &value.id)?;
                    parts.push(match rulebook.evaluate(code, &told, None) {
                        Ok(evaluation) => Some(Cell::of(&evaluation)),
                        Err(error) if error.is_contradiction() => None,
                        Err(error) => return Err(error),
                    });
                }
            } else {
                parts.push(Some(Cell::of(&whole)));
            }
            self.plant(goal, row, whole.question_tree(&Asking::new()));
            answers.push(Answer { goal, whole, parts, tree: 0 });
        }
        Ok(answers)
    }

    /// Keeps a tree, or notes that it is one that is kept already.
    fn plant(&mut self, goal: GoalId, row: usize, tree: Result<QuestionTree<'r>, Error>) {
        let mut of_goal = self.trees.iter_mut().filter(|kept| kept.goal == goal);
        match of_goal.find(|kept| kept.tree == tree) {
            Some(kept) => kept.rows.push(row),
            None => {
                let number = self.trees.iter().filter(|kept| kept.goal == goal).count() + 1;
                self.trees.push(Tree { goal, number, tree, rows: vec![row] });
            }
        }
    }

    /// What the parts are called; one without a name where nothing parts the matrix.
    pub(super) fn part_labels(&self) -> Vec<&'r Text> {
        self.parted.iter().flat_map(|fact| fact.values.iter().map(|value| &value.label)).collect()
    }
}

impl Cell {
    fn of(evaluation: &Evaluation<'_>) -> Cell {
        let opinion = |opinion: Option<Opinion<'_>>| {
            opinion.map(|of| Outcome { verdict: of.verdict(), guaranteed: of.guaranteed() })
        };
        Cell {
            headline: Outcome { verdict: evaluation.verdict(), guaranteed: evaluation.guaranteed() },
            document: opinion(evaluation.document()),
            evidence: opinion(evaluation.evidence()),
        }
    }

    pub(super) fn get(self, shown: Shown) -> Option<Outcome> {
        match shown {
            Shown::Headline => Some(self.headline),
            Shown::Document => self.document,
            Shown::Evidence => self.evidence,
        }
    }
}

impl Shown {
    pub(super) const ALL: [Shown; 3] = [Shown::Headline, Shown::Document, Shown::Evidence];
}
