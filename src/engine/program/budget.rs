//! The budget of one answer: a bound on the work of everything that is computed for it.
//!
//! Whether a signal can be true in a box of worlds is as hard as satisfiability. A question that exceeds the budget is
//! refused ([`TooHard`]), never guessed. Work is counted in words of bit sets that are read, so that a large rulebook
//! may evaluate fewer boxes in about the same time.

use crate::engine::worlds::{Builder, TooHard};

/// The work that is left for one answer.
#[derive(Debug)]
pub(crate) struct Budget {
    /// Words that may still be read.
    words: u64,
    /// Steps that may still be spent on decision diagrams.
    diagrams: usize,
}

impl Budget {
    /// Many times what the hardest question of the project's own rulebook takes, and still spent in a moment.
    const WORDS: u64 = 1 << 24;

    /// About as much time again, for diagrams.
    const DIAGRAMS: usize = Builder::WORK / 4;

    /// The whole budget of one answer.
    pub(crate) fn of_an_answer() -> Budget {
        Budget { words: Budget::WORDS, diagrams: Budget::DIAGRAMS }
    }

    /// A budget for decision diagrams alone, for tests that compare them with the search.
    #[cfg(test)]
    pub(crate) fn of_diagrams() -> Budget {
        Budget { words: 0, diagrams: 64 * Builder::WORK }
    }

    /// A budget without diagrams, for tests of what a search takes.
    #[cfg(all(test, feature = "builtin", feature = "yaml", feature = "reason"))]
    pub(crate) fn of_words(words: u64) -> Budget {
        Budget { words, diagrams: 0 }
    }

    /// Splits off a part for an attempt that has a fallback. Return what it did not use with [`Budget::give_back`].
    pub(super) fn part(&mut self, words: u64) -> Budget {
        let words = self.words.min(words);
        self.words -= words;
        Budget { words, diagrams: 0 }
    }

    pub(super) fn give_back(&mut self, part: &Budget) {
        self.words += part.words;
    }

    /// Spends the work of evaluating one box.
    pub(super) fn look(&mut self, words: u64) -> Result<(), TooHard> {
        self.words = self.words.checked_sub(words).ok_or(TooHard)?;
        Ok(())
    }

    /// The work that is left for decision diagrams. A caller that takes it must put back what it did not use.
    pub(super) fn diagrams(&mut self) -> &mut usize {
        &mut self.diagrams
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is looked at is spent, in a part as in the whole, and what a part leaves can be spent again.
    #[test]
    fn what_an_attempt_leaves_is_given_back() {
        let mut budget = Budget { words: 100, diagrams: 7 };
        let mut part = budget.part(60);
        assert!(part.look(50).is_ok() && part.look(10).is_ok() && part.look(1).is_err());
        assert!(budget.look(41).is_err(), "the part is set aside");
        let mut budget = Budget { words: 100, diagrams: 7 };
        let mut part = budget.part(60);
        assert!(part.look(45).is_ok());
        budget.give_back(&part);
        assert!(budget.look(55).is_ok() && budget.look(1).is_err());
        let mut rest = Budget { words: 30, diagrams: 7 };
        let mut part = rest.part(60);
        assert!(part.look(30).is_ok() && part.look(1).is_err(), "no part is more than there is");
        assert_eq!((*part.diagrams(), *rest.diagrams()), (0, 7));
        *rest.diagrams() -= 3;
        assert_eq!(*rest.diagrams(), 4);
    }
}
