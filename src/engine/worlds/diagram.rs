//! The frozen, compact form of a decision diagram, which evaluation reads.

use super::IMPOSSIBLE;
use crate::engine::bits::narrow;
use crate::engine::ids::{FactId, Id, ValueSet};

/// A box of worlds in any representation: a set of values for each fact.
pub(crate) trait BoxOfWorlds {
    fn values_at(&self, fact: usize) -> ValueSet;
}

impl BoxOfWorlds for [ValueSet] {
    fn values_at(&self, fact: usize) -> ValueSet {
        self.get(fact).copied().unwrap_or_default()
    }
}

/// A set of outcomes, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcomes(u8);

impl Outcomes {
    /// Whether the outcome is in the set.
    pub(crate) fn has(self, outcome: u8) -> bool {
        self.0 & (1 << outcome) != 0
    }

    /// Whether some outcome other than impossible is in the set, that is, whether some world is possible.
    pub(crate) fn any(self) -> bool {
        self.0 & !(1 << IMPOSSIBLE) != 0
    }

    /// The greatest outcome in the set; 0 if it is empty.
    pub(crate) fn best(self) -> u8 {
        let possible = self.0 & !(1 << IMPOSSIBLE);
        possible.checked_ilog2().and_then(|best| u8::try_from(best).ok()).unwrap_or(0)
    }
}

/// A frozen function from worlds to outcomes.
///
/// It is one array of words. A branch is the fact that it tests, followed by one child per value; a child is an outcome
/// or the index of a branch. Parents stand before their children, so that a single forward pass answers for any box of
/// worlds, without recursion and, for diagrams of ordinary size, without allocating.
///
/// ```text
/// index   0        1         2        3       4            5 ..
/// word    platform child 3   false    card    false        true ..
/// ```
#[derive(Clone, Debug)]
pub(crate) struct Diagram {
    words: Box<[u32]>,
    root: u32,
    /// The set of outcomes that possible worlds have at all.
    all: u8,
}

/// The flag of a child that is an outcome.
const OUTCOME: u32 = 1 << 31;

/// Words of the bit set that marks pending branches, for a small diagram.
const SMALL: usize = 8;

/// The same for a larger diagram that still fits on the stack; beyond it the bit set is allocated.
const LARGE: usize = 64;

impl Diagram {
    /// Builds the array from branches, parents before children; `Err` names an outcome, `Ok` a branch.
    pub(crate) fn new(root: Result<u32, u8>, order: &[(FactId, Vec<Result<u32, u8>>)]) -> Diagram {
        let mut places = Vec::with_capacity(order.len());
        let mut length = 0_u32;
        for (_, children) in order {
            places.push(length);
            length += 1 + narrow(children.len());
        }
        let mut all = 0;
        let mut encode = |child: Result<u32, u8>| match child {
            Ok(branch) => places.get(branch as usize).copied().unwrap_or(OUTCOME),
            Err(outcome) => {
                all |= 1 << outcome;
                OUTCOME | u32::from(outcome)
            }
        };
        let root = encode(root);
        let mut words = Vec::with_capacity(length as usize);
        for (fact, children) in order {
            words.push(u32::from(fact.0));
            words.extend(children.iter().map(|child| encode(*child)));
        }
        Diagram { words: words.into(), root, all: all & !(1 << IMPOSSIBLE) }
    }

    /// The root: the index of a branch, or a flagged outcome.
    pub(crate) fn root(&self) -> u32 {
        self.root
    }

    /// The branch at an index, as the fact that it tests and its children; or the outcome that a flagged index stands
    /// for.
    pub(crate) fn branch(&self, at: u32) -> Result<(FactId, &[u32]), u8> {
        if at & OUTCOME != 0 {
            return Err((at & 7) as u8);
        }
        let (fact, children) = self.words.get(at as usize..).and_then(<[u32]>::split_first).ok_or(IMPOSSIBLE)?;
        Ok((FactId::at(*fact as usize), children))
    }

    /// The indices of all branches, parents before children; `size` gives the number of values of a fact.
    pub(crate) fn branches(&self, size: impl Fn(FactId) -> usize) -> Box<[u32]> {
        let mut places = Vec::new();
        let mut at = 0;
        while let Some(fact) = self.words.get(at) {
            places.push(narrow(at));
            at += 1 + size(FactId::at(*fact as usize));
        }
        places.into()
    }

    /// The length of the array in words.
    pub(crate) fn size(&self) -> usize {
        self.words.len()
    }

    /// Whether some possible world has the outcome.
    pub(crate) fn reaches(&self, outcome: u8) -> bool {
        self.all & (1 << outcome) != 0
    }

    /// The set of outcomes over a box of worlds.
    pub(crate) fn outcomes<W: BoxOfWorlds + ?Sized>(&self, worlds: &W) -> Outcomes {
        // While each fact on the path has a single value there is only one path to follow.
        let mut at = self.root;
        loop {
            if at & OUTCOME != 0 {
                return Outcomes(1 << (at & 7));
            }
            let Some(fact) = self.words.get(at as usize) else { return Outcomes::default() };
            let Some(value) = worlds.values_at(*fact as usize).single() else { break };
            let Some(child) = self.words.get(at as usize + 1 + value.place()) else {
                return Outcomes::default();
            };
            at = *child;
        }
        // Most diagrams are small, and for those clearing a large bit set would cost as much as the walk itself.
        let blocks = self.words.len().div_ceil(64);
        if blocks <= SMALL {
            self.search(at, worlds, &mut [0; SMALL], &mut [0; SMALL])
        } else if blocks <= LARGE {
            self.search(at, worlds, &mut [0; LARGE], &mut [0; LARGE])
        } else {
            self.search(at, worlds, &mut vec![0; blocks], &mut vec![0; blocks])
        }
    }

    /// Collects the outcomes that can be reached from a branch. Of the pending branches the deepest is taken first:
    /// outcomes are found early, and the search stops once all that can occur have been found.
    fn search<W: BoxOfWorlds + ?Sized>(
        &self,
        from: u32,
        worlds: &W,
        pending: &mut [u64],
        done: &mut [u64],
    ) -> Outcomes {
        let mut found = 0_u8;
        let mut block = (from / 64) as usize;
        if let Some(word) = pending.get_mut(block) {
            *word |= 1 << (from % 64);
        }
        while let Some(word) = pending.get_mut(block) {
            if *word == 0 {
                match block.checked_sub(1) {
                    Some(above) => block = above,
                    None => break,
                }
                continue;
            }
            let bit = 63 - word.leading_zeros();
            *word &= !(1 << bit);
            if let Some(word) = done.get_mut(block) {
                *word |= 1 << bit;
            }
            let at = block * 64 + bit as usize;
            let Some((fact, children)) = self.words.get(at..).and_then(<[u32]>::split_first) else { break };
            for value in worlds.values_at(*fact as usize).iter() {
                let Some(child) = children.get(value.place()) else { break };
                if child & OUTCOME != 0 {
                    found |= 1 << (child & 7);
                    continue;
                }
                let (into, bit) = ((child / 64) as usize, 1 << (child % 64));
                if let (Some(word), Some(done)) = (pending.get_mut(into), done.get(into))
                    && done & bit == 0
                {
                    *word |= bit;
                    block = block.max(into);
                }
            }
            if found & self.all == self.all {
                break;
            }
        }
        Outcomes(found)
    }
}
