//! Conditions as rows of a bit matrix over the values of facts.
//!
//! A row is a box: for some facts, the values with which it can hold. The matrix is kept by columns: for each value, the
//! rows that it *rules out*. The rows that hold in a world are then those that none of its values rules out, found for all
//! rows at once with one `or` of a few words for each fact:
//!
//! ```text
//!                     row 0: platform=wechat   row 1: card=credit|debit   row 2: platform=alipay, card=none
//! platform=wechat                                                         x
//! platform=alipay     x
//! card=none                                    x
//! card=credit                                                             x
//! ```
//!
//! For a box of worlds the same columns give what is certain: a row holds nowhere when all values of some fact rule it out,
//! and everywhere when no value of any fact does.

use super::bits::{Bits, contains};
use super::layout::{Layout, Slot};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};

/// A box over some facts, in their order: the values with which it holds.
pub(crate) type Row = Box<[(FactId, ValueSet)]>;

/// Rows, and for each value those that it rules out.
#[derive(Debug)]
pub(crate) struct Matrix {
    rows: Box<[Row]>,
    /// 64-bit words of a set of rows.
    width: usize,
    /// For each bit of a box, the rows that the value rules out.
    ruled_out: Box<[u64]>,
    /// The facts that rows mention, each with the rows that do.
    facts: Box<[(FactId, Slot)]>,
    mentions: Box<[u64]>,
    /// The bits of these facts.
    relevant: Bits,
    /// Rows that hold nowhere: no value of some fact fits.
    nowhere: Bits,
}

/// What is known of rows in a box of worlds.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// Rows that hold in every world of the box.
    pub(crate) sure: Bits,
    /// Rows that hold in a world of the box.
    pub(crate) maybe: Bits,
}

impl Matrix {
    pub(crate) fn new(rows: Vec<Row>, layout: &Layout) -> Matrix {
        let width = rows.len().div_ceil(64);
        let mut ruled_out = vec![0_u64; layout.words() * 64 * width];
        let mut facts = rows.iter().flat_map(|row| row.iter().map(|(fact, _)| *fact)).collect::<Vec<_>>();
        facts.sort_unstable();
        facts.dedup();
        let mut mentions = vec![0_u64; facts.len() * width];
        let mut relevant = Bits::of_words(layout.words());
        let mut nowhere = Bits::of_words(width);
        let mark = |words: &mut [u64], at: usize, row: usize| {
            if let Some(word) = words.get_mut(at * width + row / 64) {
                *word |= 1 << (row % 64);
            }
        };
        for (place, row) in rows.iter().enumerate() {
            if row.iter().any(|(_, values)| values.is_empty()) {
                nowhere.insert(place);
            }
            for (fact, values) in row {
                let slot = layout.slot(*fact);
                if let Ok(at) = facts.binary_search(fact) {
                    mark(&mut mentions, at, place);
                }
                if let Some(word) = relevant.get_mut(slot.word as usize) {
                    *word |= slot.mask;
                }
                for value in (0..usize::from(slot.size)).filter(|value| !values.contains(ValueId::at(*value))) {
                    mark(&mut ruled_out, layout.bit(*fact, value), place);
                }
            }
        }
        let facts = facts.into_iter().map(|fact| (fact, layout.slot(fact))).collect();
        Matrix {
            rows: rows.into(),
            width,
            ruled_out: ruled_out.into(),
            facts,
            mentions: mentions.into(),
            relevant,
            nowhere,
        }
    }

    /// About how many bytes it takes.
    pub(crate) fn bytes(&self) -> usize {
        let rows = self.rows.iter().map(|row| 16 + row.len() * 16).sum::<usize>();
        rows + 8 * (self.ruled_out.len() + self.mentions.len()) + self.facts.len() * 24
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// A row.
    pub(crate) fn row(&self, place: usize) -> &[(FactId, ValueSet)] {
        self.rows.get(place).map_or(&[], |row| row)
    }

    /// The rows that mention a fact.
    pub(crate) fn mentioning(&self, fact: FactId) -> &[u64] {
        match self.facts.binary_search_by_key(&fact, |(fact, _)| *fact) {
            Ok(at) => self.mentions.get(at * self.width..(at + 1) * self.width).unwrap_or_default(),
            Err(_) => &[],
        }
    }

    /// The rows that mention one of these facts.
    pub(crate) fn mentioning_any(&self, facts: impl Iterator<Item = FactId>) -> Bits {
        let mut rows = Bits::of_words(self.width);
        for fact in facts {
            rows.iter_mut().zip(self.mentioning(fact)).for_each(|(rows, more)| *rows |= more);
        }
        rows
    }

    /// The rows that hold in one world.
    pub(crate) fn hold(&self, world: &[u64]) -> Bits {
        let mut out = Bits::of_words(self.width);
        match &mut out {
            // The common widths are known to the compiler, which then keeps the set in registers.
            Bits::Inline(out, 1) => self.gather::<1>(world, out),
            Bits::Inline(out, 2) => self.gather::<2>(world, out),
            Bits::Inline(out, 3) => self.gather::<3>(world, out),
            Bits::Inline(out, 4) => self.gather::<4>(world, out),
            _ => {
                for (at, (word, relevant)) in world.iter().zip(self.relevant.iter()).enumerate() {
                    let mut left = word & relevant;
                    while left != 0 {
                        let bit = at * 64 + left.trailing_zeros() as usize;
                        left &= left - 1;
                        let column = self.ruled_out.get(bit * self.width..(bit + 1) * self.width).unwrap_or_default();
                        out.iter_mut().zip(column).for_each(|(out, column)| *out |= column);
                    }
                }
            }
        }
        self.invert(&mut out);
        out
    }

    fn gather<const N: usize>(&self, world: &[u64], out: &mut [u64]) {
        let mut union = [0_u64; N];
        for (at, (word, relevant)) in world.iter().zip(self.relevant.iter()).enumerate() {
            let mut left = word & relevant;
            while left != 0 {
                let bit = at * 64 + left.trailing_zeros() as usize;
                left &= left - 1;
                if let Some(column) = self.ruled_out.get(bit * N..(bit + 1) * N) {
                    union.iter_mut().zip(column).for_each(|(union, column)| *union |= column);
                }
            }
        }
        out.iter_mut().zip(union).for_each(|(out, union)| *out = union);
    }

    /// What is certain of rows in a box of worlds.
    pub(crate) fn known(&self, worlds: &[u64]) -> Known {
        let (mut sure, mut maybe) = (Bits::of_words(self.width), Bits::of_words(self.width));
        for (at, (_, slot)) in self.facts.iter().enumerate() {
            let word = worlds.get(slot.word as usize).copied().unwrap_or(0) & slot.mask;
            // `sure` collects the rows that some value rules out, `maybe` those that every value of a fact rules out.
            if word == slot.mask {
                let mentions = self.mentions.get(at * self.width..(at + 1) * self.width).unwrap_or_default();
                sure.iter_mut().zip(mentions).for_each(|(out, mentions)| *out |= mentions);
                continue;
            }
            let first = slot.word as usize * 64;
            let column = |bit: u32| {
                let from = (first + bit as usize) * self.width;
                self.ruled_out.get(from..from + self.width).unwrap_or_default()
            };
            if word.is_power_of_two() {
                let column = column(word.trailing_zeros());
                for ((sure, maybe), column) in sure.iter_mut().zip(maybe.iter_mut()).zip(column) {
                    *sure |= column;
                    *maybe |= column;
                }
                continue;
            }
            for (place, (sure, maybe)) in sure.iter_mut().zip(maybe.iter_mut()).enumerate() {
                let (mut some, mut all) = (0, u64::MAX);
                let mut left = word;
                while left != 0 {
                    let column = column(left.trailing_zeros()).get(place).copied().unwrap_or(0);
                    left &= left - 1;
                    some |= column;
                    all &= column;
                }
                *sure |= some;
                *maybe |= all;
            }
        }
        maybe.iter_mut().zip(self.nowhere.iter()).for_each(|(maybe, nowhere)| *maybe |= nowhere);
        self.invert(&mut sure);
        self.invert(&mut maybe);
        Known { sure, maybe }
    }

    fn invert(&self, set: &mut Bits) {
        let last = self.rows.len() % 64;
        let words = set.len();
        for (at, word) in set.iter_mut().enumerate() {
            *word = !*word;
            if at + 1 == words && last != 0 {
                *word &= (1 << last) - 1;
            }
        }
    }
}

impl Known {
    /// What is known where it is known which rows hold.
    pub(crate) fn exactly(rows: Bits) -> Known {
        Known { sure: rows.clone(), maybe: rows }
    }

    /// Whether it is open whether a row holds.
    pub(crate) fn open(&self, row: usize) -> bool {
        contains(&self.maybe, row) && !contains(&self.sure, row)
    }
}
