//! Bit sets of fixed length that stay on the stack while they are small.
//!
//! Nearly every set of a program has at most 256 members. Such a set always has four words, so that the compiler
//! unrolls its loops.

use std::ops::{Deref, DerefMut};

/// Converts an index or a length to 32 bits. Checks on input and the budget of work keep all of them far below the
/// limit; a larger one would saturate to the last index, which is out of bounds everywhere, and never alias an earlier
/// one.
pub(crate) fn narrow(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The number of words in a small set.
pub(crate) const SMALL: usize = 4;

/// A bit set of a fixed length.
#[derive(Clone, Debug)]
pub(crate) enum Bits {
    Small([u64; SMALL]),
    Large(Box<[u64]>),
}

impl Bits {
    /// An empty set of at least this many words.
    pub(crate) fn of_words(words: usize) -> Bits {
        if words <= SMALL { Bits::Small([0; SMALL]) } else { Bits::Large(vec![0; words].into()) }
    }

    /// An empty set with room for this many members.
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

    /// The members in `from..to`, in order.
    pub(crate) fn members(&self, from: usize, to: usize) -> Members<'_> {
        members(self, from, to)
    }

    /// Replaces each word by a function of it and the corresponding word of another set.
    pub(crate) fn combine(&mut self, other: &[u64], word: impl Fn(u64, u64) -> u64) {
        match self {
            Bits::Small(words) => {
                let other = other.first_chunk::<SMALL>().copied().unwrap_or_else(|| padded(other));
                words.iter_mut().zip(other).for_each(|(one, other)| *one = word(*one, other));
            }
            Bits::Large(words) => words.iter_mut().zip(other).for_each(|(one, other)| *one = word(*one, *other)),
        }
    }

    /// Union in place.
    pub(crate) fn add(&mut self, other: &[u64]) {
        self.combine(other, |one, other| one | other);
    }

    /// Intersection in place.
    pub(crate) fn keep(&mut self, other: &[u64]) {
        self.combine(other, |one, other| one & other);
    }

    /// Whether `word`, applied to the corresponding words of three sets, gives a non-zero result anywhere.
    pub(crate) fn any(&self, second: &Bits, third: &Bits, word: impl Fn(u64, u64, u64) -> u64) -> bool {
        if let (Bits::Small(one), Bits::Small(second), Bits::Small(third)) = (self, second, third) {
            let words = one.iter().zip(second).zip(third);
            return words.fold(0, |found, ((one, second), third)| found | word(*one, *second, *third)) != 0;
        }
        let mut words = self.iter().zip(second.iter()).zip(third.iter());
        words.any(|((one, second), third)| word(*one, *second, *third) != 0)
    }
}

fn padded(words: &[u64]) -> [u64; SMALL] {
    let mut all = [0; SMALL];
    all.iter_mut().zip(words).for_each(|(all, word)| *all = *word);
    all
}

/// An empty small set.
impl Default for Bits {
    fn default() -> Bits {
        Bits::of_words(0)
    }
}

impl Deref for Bits {
    type Target = [u64];

    fn deref(&self) -> &[u64] {
        match self {
            Bits::Small(words) => words,
            Bits::Large(words) => words,
        }
    }
}

impl DerefMut for Bits {
    fn deref_mut(&mut self) -> &mut [u64] {
        match self {
            Bits::Small(words) => words,
            Bits::Large(words) => words,
        }
    }
}

impl PartialEq for Bits {
    fn eq(&self, other: &Bits) -> bool {
        **self == **other
    }
}

impl Eq for Bits {}

/// Whether a bit is set.
pub(crate) fn contains(words: &[u64], member: usize) -> bool {
    words.get(member / 64).is_some_and(|word| word >> (member % 64) & 1 == 1)
}

/// The members of a set in `from..to`, in order.
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Some places below an end, the same in each run.
    fn some(end: usize, step: usize) -> BTreeSet<usize> {
        (0..end).filter(|place| place * place % step < 2).collect()
    }

    fn bits(members: &BTreeSet<usize>, room: usize) -> Bits {
        let mut bits = Bits::with_room_for(room);
        members.iter().for_each(|member| bits.insert(*member));
        bits
    }

    fn all(bits: &Bits) -> BTreeSet<usize> {
        bits.members(0, bits.len() * 64).collect()
    }

    /// Small and large sets are sets: at the ends of words and of what is small, too.
    #[test]
    fn bits_are_sets() {
        for room in [1, 63, 64, 65, 128, 255, 256, 257, 320, 700] {
            let (one, other, third) = (some(room, 3), some(room, 7), some(room, 11));
            let [a, b, c] = [&one, &other, &third].map(|members| bits(members, room));
            assert!(a.len() * 64 >= room && (room > 256 || a.len() == SMALL), "{room}");
            assert_eq!(matches!(a, Bits::Small(_)), room <= 256, "{room}");
            assert_eq!(all(&a), one);
            assert!((0..room + 200).all(|place| a.contains(place) == one.contains(&place)), "{room}");
            for (from, to) in
                [(0, room), (1, room), (0, room - 1), (room / 2, room), (63, 65), (64, 64), (room, room + 9)]
            {
                let members = a.members(from, to).collect::<Vec<_>>();
                let wanted = one.iter().copied().filter(|member| (from..to).contains(member)).collect::<Vec<_>>();
                assert_eq!(members, wanted, "{from} to {to} of {room}");
            }
            let with = |change: &dyn Fn(&mut Bits)| {
                let mut changed = a.clone();
                change(&mut changed);
                all(&changed)
            };
            assert_eq!(with(&|bits| bits.add(&b)), &one | &other);
            assert_eq!(with(&|bits| bits.keep(&b)), &one & &other);
            assert_eq!(with(&|bits| bits.combine(&b, |one, other| one & !other)), &one - &other);
            assert_eq!(with(&|bits| bits.add(&[])), one, "a set without words has no members");
            let left = one.iter().any(|member| other.contains(member) && !third.contains(member));
            assert_eq!(a.any(&b, &c, |one, other, third| one & other & !third), left, "{room}");
            assert!(!a.any(&b, &c, |one, _, _| one & !one), "{room}");
            for only in one.iter().copied() {
                let single = bits(&BTreeSet::from([only]), room);
                assert!(a.any(&single, &single, |one, single, _| one & single), "{only} of {room}");
                assert!(!a.any(&single, &single, |one, single, _| !one & single), "{only} of {room}");
            }
            assert!(a == bits(&one, room) && (one == other || a != b), "{room}");
        }
        assert!(all(&Bits::default()).is_empty());
    }
}
