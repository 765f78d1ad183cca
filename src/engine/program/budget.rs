//! How much work an answer may take: one bound for everything that is looked at for it.
//!
//! Whether a signal can be true in a box of worlds is as hard as satisfiability. What takes more than the bound is refused
//! ([`TooHard`]), never guessed. Work is counted in words of bit sets that are read, so that a large rulebook is given fewer
//! boxes and about the same time.

use crate::engine::worlds::{Builder, TooHard};

/// What is left of the work that one answer may take.
#[derive(Debug)]
pub(crate) struct Budget {
    /// Words that may still be read.
    words: u64,
    /// Steps that may still be taken in making decision diagrams.
    diagrams: usize,
}

impl Budget {
    /// Words that are read: many times what the hardest of the project's own questions take, and used up in a moment.
    const WORDS: u64 = 1 << 24;

    /// Steps in making diagrams: about as long again.
    const DIAGRAMS: usize = Builder::WORK / 4;

    /// What an answer may take.
    pub(crate) fn of_an_answer() -> Budget {
        Budget { words: Budget::WORDS, diagrams: Budget::DIAGRAMS }
    }

    /// Nothing but decision diagrams, for tests that both ways of searching agree.
    #[cfg(test)]
    pub(crate) fn of_diagrams() -> Budget {
        Budget { words: 0, diagrams: 64 * Builder::WORK }
    }

    /// A part of what is left, for something that is tried before another way. What it does not use comes back
    /// ([`Budget::give_back`]).
    pub(super) fn part(&mut self, words: u64) -> Budget {
        let words = self.words.min(words);
        self.words -= words;
        Budget { words, diagrams: 0 }
    }

    pub(super) fn give_back(&mut self, part: &Budget) {
        self.words += part.words;
    }

    /// Takes the work of looking at one box.
    pub(super) fn look(&mut self, words: u64) -> Result<(), TooHard> {
        self.words = self.words.checked_sub(words).ok_or(TooHard)?;
        Ok(())
    }

    /// The work that is left for decision diagrams: whoever takes it puts back what is left of it.
    pub(super) fn diagrams(&mut self) -> &mut usize {
        &mut self.diagrams
    }
}
