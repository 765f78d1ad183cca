//! Fixed-length bit sets that stay on the stack while they are small.

use std::ops::{Deref, DerefMut};

/// Words that are kept without an allocation: 256 bits.
const INLINE: usize = 4;

/// A bit set of some number of 64-bit words.
#[derive(Clone, Debug)]
pub(crate) enum Bits {
    Inline([u64; INLINE], u8),
    Heap(Box<[u64]>),
}

impl Bits {
    /// A set of this many words, with nothing in it.
    pub(crate) fn of_words(words: usize) -> Bits {
        if words <= INLINE { Bits::Inline([0; INLINE], words as u8) } else { Bits::Heap(vec![0; words].into()) }
    }

    /// A set that has room for this many members, with nothing in it.
    pub(crate) fn with_room_for(members: usize) -> Bits {
        Bits::of_words(members.div_ceil(64))
    }

    pub(crate) fn insert(&mut self, member: usize) {
        if let Some(word) = self.get_mut(member / 64) {
            *word |= 1 << (member % 64);
        }
    }

    pub(crate) fn contains(&self, member: usize) -> bool {
        contains(self, member)
    }

    /// The members from one on and before another, in order.
    pub(crate) fn members(&self, from: usize, to: usize) -> Members<'_> {
        members(self, from, to)
    }
}

impl Deref for Bits {
    type Target = [u64];

    fn deref(&self) -> &[u64] {
        match self {
            Bits::Inline(words, length) => words.get(..usize::from(*length)).unwrap_or(words),
            Bits::Heap(words) => words,
        }
    }
}

impl DerefMut for Bits {
    fn deref_mut(&mut self) -> &mut [u64] {
        match self {
            Bits::Inline(words, length) => words.get_mut(..usize::from(*length)).unwrap_or_default(),
            Bits::Heap(words) => words,
        }
    }
}

impl PartialEq for Bits {
    fn eq(&self, other: &Bits) -> bool {
        **self == **other
    }
}

impl Eq for Bits {}

/// Whether a bit is one.
pub(crate) fn contains(words: &[u64], member: usize) -> bool {
    words.get(member / 64).is_some_and(|word| word >> (member % 64) & 1 == 1)
}

/// Whether two sets have a member in common.
pub(crate) fn meets(one: &[u64], other: &[u64]) -> bool {
    one.iter().zip(other).any(|(one, other)| one & other != 0)
}

/// Whether each member of the first set is in the second.
pub(crate) fn within(one: &[u64], other: &[u64]) -> bool {
    one.iter().zip(other).all(|(one, other)| one & !other == 0)
}

/// The members of a set from one on and before another, in order.
pub(crate) fn members(words: &[u64], from: usize, to: usize) -> Members<'_> {
    let current = words.get(from / 64).map_or(0, |word| word & (u64::MAX << (from % 64)));
    Members { words, at: from / 64, current, to }
}

/// Iterates over the members of a set.
#[derive(Clone, Debug)]
pub(crate) struct Members<'b> {
    words: &'b [u64],
    at: usize,
    current: u64,
    to: usize,
}

impl Iterator for Members<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.current == 0 {
            self.at += 1;
            if self.at * 64 >= self.to {
                return None;
            }
            self.current = *self.words.get(self.at)?;
        }
        let member = self.at * 64 + self.current.trailing_zeros() as usize;
        self.current &= self.current - 1;
        (member < self.to).then_some(member)
    }
}
