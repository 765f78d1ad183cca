use super::IMPOSSIBLE;
use crate::engine::bits::narrow;
use crate::engine::ids::{FactId, Id, ValueSet};

/// A box of worlds, however it is written: for each fact, the values that it may have, a bit each.
pub(crate) trait BoxOfWorlds {
    fn values_at(&self, fact: usize) -> u64;
}

impl BoxOfWorlds for [ValueSet] {
    fn values_at(&self, fact: usize) -> u64 {
        self.get(fact).map_or(0, |values| values.bits())
    }
}

/// Outcomes that can come out of a set of worlds, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcomes(u8);

impl Outcomes {
    /// Whether this outcome can come out.
    pub(crate) fn has(self, outcome: u8) -> bool {
        self.0 & (1 << outcome) != 0
    }

    /// Whether anything can come out: whether one of the worlds can be.
    pub(crate) fn any(self) -> bool {
        self.0 & !(1 << IMPOSSIBLE) != 0
    }

    /// The greatest outcome that can come out; the least one of all where none can.
    pub(crate) fn best(self) -> u8 {
        let possible = self.0 & !(1 << IMPOSSIBLE);
        possible.checked_ilog2().and_then(|best| u8::try_from(best).ok()).unwrap_or(0)
    }
}

/// A function from worlds to outcomes, frozen.
///
/// One array of words: a branch is the fact that it tests, followed by a child for each value; a child is an outcome or
/// the place of a branch. Parents stand before their children, so that a single pass forward answers for any box of
/// worlds, without recursion and, for diagrams of ordinary size, without allocating.
#[derive(Clone, Debug)]
pub(crate) struct Diagram {
    words: Box<[u32]>,
    root: u32,
    /// The outcomes of possible worlds that occur at all.
    all: u8,
}

/// Marks a child that is an outcome.
const OUTCOME: u32 = 1 << 31;

/// Marks for a small diagram, in words of 64.
const SMALL: usize = 8;

/// Marks for a large one that still fit on the stack; a larger one allocates.
const LARGE: usize = 64;

impl Diagram {
    /// From branches in an order in which parents stand before children; `Err` names an outcome, `Ok` a branch.
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

    /// The place of the first branch, or an outcome.
    pub(crate) fn root(&self) -> u32 {
        self.root
    }

    /// The fact that is tested at a place, and where each of its values leads; or the outcome that the place stands for.
    pub(crate) fn branch(&self, at: u32) -> Result<(FactId, &[u32]), u8> {
        if at & OUTCOME != 0 {
            return Err((at & 7) as u8);
        }
        let (fact, children) = self.words.get(at as usize..).and_then(<[u32]>::split_first).ok_or(IMPOSSIBLE)?;
        Ok((FactId::at(*fact as usize), children))
    }

    /// The places of its branches, parents before children, where facts have these numbers of values.
    pub(crate) fn branches(&self, size: impl Fn(FactId) -> usize) -> Box<[u32]> {
        let mut places = Vec::new();
        let mut at = 0;
        while let Some(fact) = self.words.get(at) {
            places.push(narrow(at));
            at += 1 + size(FactId::at(*fact as usize));
        }
        places.into()
    }

    /// Words that it takes.
    pub(crate) fn size(&self) -> usize {
        self.words.len()
    }

    /// Whether an outcome comes out of any possible world.
    pub(crate) fn reaches(&self, outcome: u8) -> bool {
        self.all & (1 << outcome) != 0
    }

    /// What can come out of a box of worlds (for each fact, its values, a bit each).
    pub(crate) fn outcomes<W: BoxOfWorlds + ?Sized>(&self, worlds: &W) -> Outcomes {
        // While each fact on the way has a single value there is a single way.
        let mut at = self.root;
        loop {
            if at & OUTCOME != 0 {
                return Outcomes(1 << (at & 7));
            }
            let Some(fact) = self.words.get(at as usize) else { return Outcomes::default() };
            let values = worlds.values_at(*fact as usize);
            if !values.is_power_of_two() {
                break;
            }
            let Some(child) = self.words.get((at + 1 + values.trailing_zeros()) as usize) else {
                return Outcomes::default();
            };
            at = *child;
        }
        // Small diagrams are the most: clearing marks costs as much as walking them.
        let blocks = self.words.len().div_ceil(64);
        if blocks <= SMALL {
            self.search(at, worlds, &mut [0; SMALL], &mut [0; SMALL])
        } else if blocks <= LARGE {
            self.search(at, worlds, &mut [0; LARGE], &mut [0; LARGE])
        } else {
            self.search(at, worlds, &mut vec![0; blocks], &mut vec![0; blocks])
        }
    }

    /// What can be reached from a branch. The deepest branch that is pending is taken first: outcomes are found early, and
    /// when each has been found there is nothing left to look for.
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
            let mut values = worlds.values_at(*fact as usize);
            while values != 0 {
                let value = values.trailing_zeros();
                values &= values - 1;
                let Some(child) = children.get(value as usize) else { break };
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
