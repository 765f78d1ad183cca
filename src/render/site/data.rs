//! The data of the pages, computed by the engine once for all languages.

use crate::engine::Words;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{CountryId, Fact, FactId, GoalId, Lang, Model, TypicalSituation, Value};
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::Verdict;
use crate::reason::analysis::{Asking, QuestionTree};
use crate::render::explain::{Phrases, Says, outlook};

/// The data of all pages.
pub(super) struct Data<'r> {
    pub(super) model: &'r Model,
    pub(super) words: &'r Words,
    /// The persons for whom the picture has a column each.
    pub(super) askers: Vec<Asker<'r>>,
    /// The countries with a file, and one row for all others.
    pub(super) rows: Vec<Row<'r>>,
    /// Every distinct question tree, in order of the goals.
    pub(super) trees: Vec<Tree<'r>>,
}

/// The person that a column of the picture stands for.
#[derive(Clone, Copy)]
pub(super) enum Asker<'r> {
    /// A person in a typical situation.
    Typical(&'r TypicalSituation),
    /// A person who tells one fact.
    Telling(&'r Fact, &'r Value),
    /// A person who tells nothing, if there is no criterion for columns.
    Anybody,
}

/// A country, or (none) all countries about which the rulebook says nothing.
pub(super) struct Row<'r> {
    pub(super) country: Option<CountryId>,
    /// The answers by goal; empty for a country about which there are no rules.
    pub(super) answers: Vec<Answer<'r>>,
}

/// The answers for one goal.
pub(super) struct Answer<'r> {
    pub(super) goal: GoalId,
    /// The answer with nothing told.
    pub(super) whole: Evaluation<'r>,
    /// The answers for each column. None if the question does not arise in that situation.
    pub(super) cells: Vec<Option<Cell<'r>>>,
    /// The index of its question tree.
    pub(super) tree: usize,
}

/// A cell of the picture.
pub(super) struct Cell<'r> {
    pub(super) says: Says,
    pub(super) answer: Evaluation<'r>,
}

/// The best and the worst verdict.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) verdict: Verdict,
    pub(super) guaranteed: Verdict,
}

/// A question tree with the rows for which it holds.
pub(super) struct Tree<'r> {
    pub(super) goal: GoalId,
    /// The number within the goal, from 1.
    pub(super) number: usize,
    /// The tree, or the reason why there is none.
    pub(super) tree: Result<QuestionTree<'r>, Error>,
    /// The rows for which it holds.
    pub(super) rows: Vec<usize>,
}

impl<'r> Data<'r> {
    /// Computes the data, with a column of the picture for each value of a fact, or for each typical situation.
    pub(super) fn new(rulebook: &'r Rulebook, by: Option<FactId>) -> Result<Data<'r>, Error> {
        let model = rulebook.model();
        let askers = Asker::all(model, by);
        let described = model.countries.entries().filter(|(_, country)| country.described);
        let other = model.countries.iter().find(|country| !country.described);
        let asked = described.map(|(id, country)| (Some(id), country)).chain(other.map(|country| (None, country)));
        let mut data = Data { model, words: rulebook.vocabulary(), askers, rows: Vec::new(), trees: Vec::new() };
        for (country, named) in asked {
            let row = data.rows.len();
            match data.answers(rulebook, row, &named.code) {
                Ok(answers) => data.rows.push(Row { country, answers }),
                // If nothing holds worldwide, a country without rules of its own has no answer. A country with a file
                // still gets a page, for its claims.
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
            let mut cells = Vec::new();
            for asker in &self.askers {
                cells.push(match rulebook.evaluate(code, &asker.tell(profile.clone())?, None) {
                    // The outcome is the same in every language.
                    Ok(answer) => Some(Cell { says: outlook(&answer, Phrases::own(Lang::En))?.says, answer }),
                    Err(error) if error.is_contradiction() => None,
                    Err(error) => return Err(error),
                });
            }
            self.plant(goal, row, whole.question_tree(&Asking::new()));
            answers.push(Answer { goal, whole, cells, tree: 0 });
        }
        Ok(answers)
    }

    /// Stores a tree, or adds the row to an equal tree.
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
}

impl<'r> Asker<'r> {
    /// The most values of a fact that makes the columns by default.
    const MOST: usize = super::Site::MOST_PARTS;

    fn all(model: &'r Model, by: Option<FactId>) -> Vec<Asker<'r>> {
        let words = &model.vocabulary;
        let telling = |fact: &'r Fact| fact.values.iter().map(|value| Asker::Telling(fact, value)).collect::<Vec<_>>();
        if let Some(fact) = by {
            return telling(&words.facts[fact]);
        }
        let typical = words.situations.iter().map(Asker::Typical).collect::<Vec<_>>();
        if !typical.is_empty() {
            return typical;
        }
        let first = words.facts.iter().next().filter(|fact| (2..=Asker::MOST).contains(&fact.values.len()));
        first.map_or_else(|| vec![Asker::Anybody], telling)
    }

    /// The name of the typical situation, if it is one.
    pub(super) fn situation(&self) -> Option<&'r str> {
        match self {
            Asker::Typical(situation) => Some(situation.id()),
            Asker::Telling(..) | Asker::Anybody => None,
        }
    }

    fn tell(self, profile: Profile) -> Result<Profile, Error> {
        match self {
            Asker::Typical(situation) => profile.in_situation(situation.id()),
            Asker::Telling(fact, value) => profile.set(&fact.id, &value.id),
            Asker::Anybody => Ok(profile),
        }
    }
}

impl Outcome {
    pub(super) fn of(evaluation: &Evaluation<'_>) -> Outcome {
        Outcome { verdict: evaluation.verdict(), guaranteed: evaluation.guaranteed() }
    }
}
