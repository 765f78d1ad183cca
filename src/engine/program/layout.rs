//! The one-hot encoding of worlds and boxes: one bit for each value of each fact, in a few machine words.
//!
//! A world has exactly one bit set for each fact; a box has one set for each value that is still possible. The bits of
//! a fact stand in one word, so that its values are read with a shift and a mask; those of a fact with more than 64
//! values fill words of its own, one after another:
//!
//! ```text
//! platform (2)  payment_card (4)  card_scheme (9)  ...
//! 10            0100              010000000        ...     a world
//! 11            0110              111111111        ...     a box: platform and scheme open, credit or debit card
//! ```

use std::ops::Range;

use crate::engine::bits::{Bits, narrow};
use crate::engine::ids::{FactId, Id, VALUE_WORDS, ValueSet};
use crate::engine::model::{Fact, Vocabulary};

/// For each fact, the position of its bits.
#[derive(Debug)]
pub(crate) struct Layout {
    slots: Box<[Slot]>,
    words: usize,
}

/// The position of one fact's bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) word: u32,
    pub(crate) shift: u8,
    /// The number of values.
    pub(crate) size: u16,
    /// The bits of all values of the fact, shifted to their position in the word; of a wide fact those in its first word.
    pub(crate) mask: u64,
}

impl Layout {
    pub(crate) fn new(words: &Vocabulary) -> Layout {
        let mut room: Vec<usize> = Vec::new();
        let mut place = |fact: &Fact| {
            let size = fact.values.len().clamp(1, ValueSet::ROOM);
            // First fit: the first word that has room for all values of the fact.
            let word = room.iter().position(|used| used + size <= 64).unwrap_or(room.len());
            let missing = if word == room.len() { size.div_ceil(64) } else { 0 };
            // The words of a wide fact are its own.
            room.extend(std::iter::repeat_n(if size > 64 { 64 } else { 0 }, missing));
            let used = room.get_mut(word).filter(|_| size <= 64);
            let shift = used.map_or(0, |used| std::mem::replace(used, *used + size));
            let mask = ValueSet::first(size).bits() << shift;
            // A word has 64 bits, and a fact few values, so neither is cut off.
            let (shift, size) = (u8::try_from(shift).unwrap_or(64), u16::try_from(size).unwrap_or(u16::MAX));
            Slot { word: narrow(word), shift, size, mask }
        };
        let slots = words.facts.iter().map(&mut place).collect();
        Layout { slots, words: room.len() }
    }

    /// The number of 64-bit words in a box.
    pub(crate) fn words(&self) -> usize {
        self.words
    }

    /// The position of a fact's bits.
    pub(crate) fn slot(&self, fact: FactId) -> Slot {
        self.slots.get(fact.place()).copied().unwrap_or(Slot { word: 0, shift: 0, size: 0, mask: 0 })
    }

    /// The position of each fact's bits, in the order of facts.
    pub(crate) fn slots(&self) -> impl ExactSizeIterator<Item = (FactId, Slot)> + '_ {
        self.slots.iter().enumerate().map(|(place, slot)| (FactId::at(place), *slot))
    }

    /// The index of a value's bit in a box.
    pub(crate) fn bit(&self, fact: FactId, value: usize) -> usize {
        let slot = self.slot(fact);
        slot.word as usize * 64 + usize::from(slot.shift) + value
    }

    /// The values of a fact in a box.
    pub(crate) fn values(&self, worlds: &[u64], fact: FactId) -> ValueSet {
        self.slot(fact).values(worlds)
    }

    /// Replaces the values of a fact in a box.
    pub(crate) fn set(&self, worlds: &mut [u64], fact: FactId, values: ValueSet) {
        self.slot(fact).set(worlds, values);
    }

    /// The box of all worlds, the impossible ones included.
    pub(crate) fn everything(&self) -> Bits {
        let mut worlds = Bits::of_words(self.words);
        self.slots.iter().for_each(|slot| slot.fill(&mut worlds));
        worlds
    }

    /// The box as a set of values for each fact.
    pub(crate) fn unpack(&self, worlds: &[u64]) -> Box<[ValueSet]> {
        self.slots.iter().map(|slot| slot.values(worlds)).collect()
    }

    /// The one-hot form of a box that is given as a set of values for each fact.
    pub(crate) fn pack(&self, values: &[ValueSet]) -> Bits {
        let mut worlds = Bits::of_words(self.words);
        for ((fact, _), values) in self.slots().zip(values) {
            self.set(&mut worlds, fact, *values);
        }
        worlds
    }
}

impl Slot {
    /// Replaces the values of the fact in a box. Returns the old and the new ones.
    #[inline]
    pub(crate) fn set(self, worlds: &mut [u64], values: ValueSet) -> [ValueSet; 2] {
        if self.is_wide() {
            return self.set_wide(worlds, values);
        }
        let Some(word) = worlds.get_mut(self.word as usize) else { return [ValueSet::EMPTY; 2] };
        let before = *word & self.mask;
        let now = (values.bits() << self.shift) & self.mask;
        *word ^= before ^ now;
        [before, now].map(|values| ValueSet::of_bits(values >> self.shift))
    }

    /// The values that the fact has in a box.
    #[inline]
    pub(crate) fn values(self, worlds: &[u64]) -> ValueSet {
        if self.is_wide() {
            return self.values_wide(worlds);
        }
        let word = worlds.get(self.word as usize).copied().unwrap_or(0);
        ValueSet::of_bits((word & self.mask) >> self.shift)
    }

    /// Whether the fact has exactly one value in a box.
    #[inline]
    pub(crate) fn is_single(self, worlds: &[u64]) -> bool {
        if self.is_wide() {
            return self.values_wide(worlds).is_single();
        }
        worlds.get(self.word as usize).is_some_and(|word| (word & self.mask).is_power_of_two())
    }

    #[cold]
    fn set_wide(self, worlds: &mut [u64], values: ValueSet) -> [ValueSet; 2] {
        let before = self.values_wide(worlds);
        let now = values & ValueSet::first(usize::from(self.size));
        worlds.get_mut(self.places()).into_iter().flatten().zip(now.words()).for_each(|(word, now)| *word = *now);
        [before, now]
    }

    #[cold]
    fn values_wide(self, worlds: &[u64]) -> ValueSet {
        let mut values = [0; VALUE_WORDS];
        let words = worlds.get(self.places()).unwrap_or_default();
        values.iter_mut().zip(words).for_each(|(own, word)| *own = *word);
        ValueSet::of_words(values)
    }

    /// Whether the fact has words of its own, because its values do not fit into one.
    #[inline]
    pub(crate) fn is_wide(self) -> bool {
        self.size > 64
    }

    /// The words in which the bits of the fact stand.
    pub(crate) fn places(self) -> Range<usize> {
        let from = self.word as usize;
        from..from + usize::from(self.size).div_ceil(64)
    }

    /// The bits of the fact in each of its words.
    pub(crate) fn masks(self) -> impl Iterator<Item = (usize, u64)> {
        let all = ValueSet::first(usize::from(self.size));
        let later = self.places().zip(*all.words()).skip(1);
        std::iter::once((self.word as usize, self.mask)).chain(later)
    }

    /// Adds all values of the fact to a box.
    pub(crate) fn fill(self, worlds: &mut [u64]) {
        for (at, mask) in self.masks() {
            if let Some(word) = worlds.get_mut(at) {
                *word |= mask;
            }
        }
    }
}
