//! Conditions as rows of a bit matrix over the values of facts.
//!
//! A row is a box: for some facts, the values with which it can hold. The matrix is stored by columns: for each value
//! of a fact, the set of rows that the value *rules out*. A row holds in a world if none of the world's values rules it
//! out. For all rows at once that is one `or` of a column (a few words) per fact:
//!
//! ```text
//!                     row 0: platform=wechat   row 1: card=credit|debit   row 2: platform=alipay, card=none
//! platform=wechat                                                         x
//! platform=alipay     x
//! card=none                                    x
//! card=credit                                                             x
//! ```
//!
//! For a box of worlds the same columns give bounds: a row holds in no world of the box if all values of some fact rule
//! it out, and in every world if no value of any fact does. (The first test looks at facts one by one, so it is not
//! complete where impossible worlds tie facts: see [`search`](super::search).)

use super::layout::{Layout, Slot};
use crate::engine::bits::{Bits, SMALL, contains};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};

/// A box over some facts, sorted by fact: the values with which the row holds.
pub(crate) type Row = Box<[(FactId, ValueSet)]>;

/// The matrix, with masks that make reading it fast.
#[derive(Debug)]
pub(crate) struct Matrix {
    rows: Box<[Row]>,
    /// The number of 64-bit words in a set of rows.
    width: usize,
    /// For each bit of a box, the rows that this value rules out: `width` words per bit.
    ruled_out: Box<[u64]>,
    /// The facts that rows mention; `mentions` has, for each of them, the rows that mention it (`width` words).
    facts: Box<[(FactId, Slot)]>,
    mentions: Box<[u64]>,
    /// The bits of these facts in a box.
    relevant: Bits,
    /// Rows that hold in no world, because they allow no value of some fact.
    nowhere: Bits,
    /// All rows. The places after the last row belong to the operations of the circuit.
    all: Bits,
}

/// Bounds on rows in a box of worlds, and on the operations of a [circuit](super::circuit) over them.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// True in every world of the box.
    pub(crate) sure: Bits,
    /// Not excluded in the box, as far as each part is looked at by itself (three-valued logic). A bit in `maybe` and
    /// not in `sure` is open.
    pub(crate) maybe: Bits,
}

/// A set of rows and the columns that are joined with it, of fixed length for small rulebooks so that the loops unroll.
trait Rows {
    type Column: ?Sized + 'static;
    fn of(column: &Self::Column) -> Self;
    fn column(&self) -> &Self::Column;
    fn join(&mut self, column: &Self::Column);
    fn meet(&mut self, column: &Self::Column);
}

impl Rows for [u64; SMALL] {
    type Column = [u64; SMALL];

    fn of(column: &[u64; SMALL]) -> [u64; SMALL] {
        *column
    }

    fn column(&self) -> &[u64; SMALL] {
        self
    }

    fn join(&mut self, column: &[u64; SMALL]) {
        self.iter_mut().zip(column).for_each(|(row, column)| *row |= column);
    }

    fn meet(&mut self, column: &[u64; SMALL]) {
        self.iter_mut().zip(column).for_each(|(row, column)| *row &= column);
    }
}

impl Rows for Bits {
    type Column = [u64];

    fn of(column: &[u64]) -> Bits {
        Bits::Large(column.into())
    }

    fn column(&self) -> &[u64] {
        self
    }

    fn join(&mut self, column: &[u64]) {
        self.add(column);
    }

    fn meet(&mut self, column: &[u64]) {
        self.keep(column);
    }
}

/// The effect on rows of giving some facts other values.
#[derive(Debug, Default)]
pub(crate) struct Replacement {
    /// The bits of these facts in a box.
    facts: Bits,
    /// `some`: rows that at least one of the new values rules out; `every`: rows that all new values of some fact rule
    /// out.
    pub(crate) some: Bits,
    every: Bits,
}

impl Matrix {
    /// Builds the matrix; its sets of rows have room for `places` bits.
    pub(crate) fn new(rows: Vec<Row>, places: usize, layout: &Layout) -> Matrix {
        let width = Bits::with_room_for(places.max(rows.len())).len();
        let mut ruled_out = vec![0_u64; Bits::of_words(layout.words()).len() * 64 * width];
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
                slot.fill(&mut relevant);
                for value in (0..usize::from(slot.size)).filter(|value| !values.contains(ValueId::at(*value))) {
                    mark(&mut ruled_out, layout.bit(*fact, value), place);
                }
            }
        }
        let facts = facts.into_iter().map(|fact| (fact, layout.slot(fact))).collect();
        let mut all = Bits::of_words(width);
        (0..rows.len()).for_each(|row| all.insert(row));
        Matrix {
            rows: rows.into(),
            width,
            ruled_out: ruled_out.into(),
            facts,
            mentions: mentions.into(),
            relevant,
            nowhere,
            all,
        }
    }

    /// Approximate size in bytes.
    pub(crate) fn bytes(&self) -> usize {
        let rows = self.rows.iter().map(|row| 16 + std::mem::size_of_val(&**row)).sum::<usize>();
        rows + 8 * (self.ruled_out.len() + self.mentions.len()) + self.facts.len() * 24
    }

    /// The approximate number of words that [`known`](Matrix::known) reads: the unit in which the budget counts.
    pub(crate) fn words_of_a_box(&self) -> usize {
        (self.facts.len() * 3 + 4) * self.width
    }

    /// The number of rows.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The row at a place.
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
            rows.add(self.mentioning(fact));
        }
        rows
    }

    /// The rows that hold in one world.
    pub(crate) fn hold(&self, world: &Bits) -> Bits {
        let mut rows = self.ruled_out(world);
        self.invert(&mut rows);
        rows
    }

    /// Precomputes the effect of giving facts these values.
    pub(crate) fn replacement(&self, layout: &Layout, facts: &[(FactId, ValueSet)]) -> Replacement {
        let mut bits = Bits::of_words(layout.words());
        let (mut some, mut every) = (Bits::of_words(self.width), Bits::of_words(self.width));
        for (fact, values) in facts {
            layout.slot(*fact).fill(&mut bits);
            let mut all: Option<Bits> = None;
            for value in values.iter() {
                let column = self.column(layout.bit(*fact, value.place()));
                some.add(column);
                let all = all.get_or_insert_with(|| {
                    let mut first = Bits::of_words(self.width);
                    first.add(column);
                    first
                });
                all.keep(column);
            }
            if let Some(all) = all {
                every.add(&all);
            }
        }
        Replacement { facts: bits, some, every }
    }

    /// The rows that hold after `by` has been applied to a world; only for replacements that give each fact exactly one
    /// value.
    pub(crate) fn moved(&self, world: &Bits, by: &Replacement) -> Bits {
        let mut others = world.clone();
        others.combine(&by.facts, |word, facts| word & !facts);
        let mut rows = self.ruled_out(&others);
        rows.add(&by.some);
        self.invert(&mut rows);
        rows
    }

    /// Bounds on the rows over all worlds that `by` can make of one world.
    pub(crate) fn replaced(&self, world: &Bits, by: &Replacement) -> Known {
        let mut others = world.clone();
        others.combine(&by.facts, |word, facts| word & !facts);
        let mut sure = self.ruled_out(&others);
        let mut maybe = sure.clone();
        sure.add(&by.some);
        maybe.add(&by.every);
        self.invert(&mut sure);
        self.invert(&mut maybe);
        Known { sure, maybe }
    }

    /// The rows that the value with this bit rules out.
    fn column(&self, bit: usize) -> &[u64] {
        self.ruled_out.get(bit * self.width..(bit + 1) * self.width).unwrap_or_default()
    }

    /// The rows that do not hold in a world: those that one of its values rules out, and those that hold nowhere.
    fn ruled_out(&self, world: &Bits) -> Bits {
        match &self.nowhere {
            Bits::Small(nowhere) => {
                let mut out = *nowhere;
                self.values(world, |bit| {
                    // With columns of constant length the compiler needs neither a multiplication nor a loop here.
                    if let Some(column) = self.ruled_out.as_chunks::<SMALL>().0.get(bit) {
                        out.iter_mut().zip(column).for_each(|(out, column)| *out |= column);
                    }
                });
                Bits::Small(out)
            }
            Bits::Large(nowhere) => {
                let mut out = Bits::Large(nowhere.clone());
                self.values(world, |bit| out.add(self.column(bit)));
                out
            }
        }
    }

    /// Calls `value` for each bit of a world that belongs to a fact which rows mention.
    fn values(&self, world: &Bits, mut value: impl FnMut(usize)) {
        for (at, (word, relevant)) in world.iter().zip(self.relevant.iter()).enumerate() {
            let mut left = word & relevant;
            while left != 0 {
                value(at * 64 + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
    }

    /// Bounds on the rows in a box of worlds.
    pub(crate) fn known(&self, worlds: &[u64]) -> Known {
        // Until they are inverted, `sure` collects rows that some value rules out, `maybe` rows that all values of a
        // fact rule out.
        let (mut sure, mut maybe) = (Bits::of_words(self.width), self.nowhere.clone());
        match (&mut sure, &mut maybe) {
            (Bits::Small(sure), Bits::Small(maybe)) => {
                // Columns of constant length, as above.
                let (mentions, columns) = (self.mentions.as_chunks().0, self.ruled_out.as_chunks().0);
                self.rule_out(worlds, sure, maybe, |at| mentions.get(at), |bit| columns.get(bit));
            }
            (sure, maybe) => {
                let mentions = |at: usize| self.mentions.get(at * self.width..(at + 1) * self.width);
                self.rule_out(worlds, sure, maybe, mentions, |bit| Some(self.column(bit)));
            }
        }
        self.invert(&mut sure);
        self.invert(&mut maybe);
        Known { sure, maybe }
    }

    /// Adds to `some` the rows that a value of the box rules out, and to `every` those that all values of some fact
    /// rule out.
    fn rule_out<'m, S: Rows>(
        &self,
        worlds: &[u64],
        some: &mut S,
        every: &mut S,
        mentions: impl Fn(usize) -> Option<&'m S::Column>,
        column: impl Fn(usize) -> Option<&'m S::Column>,
    ) {
        for (at, (_, slot)) in self.facts.iter().enumerate() {
            if slot.is_wide() {
                rule_out_wide(*slot, worlds, some, every, &column);
                continue;
            }
            let mut left = worlds.get(slot.word as usize).copied().unwrap_or(0) & slot.mask;
            if left == slot.mask {
                mentions(at).into_iter().for_each(|rows| some.join(rows));
                continue;
            }
            let mut all: Option<S> = None;
            while left != 0 {
                let bit = slot.word as usize * 64 + left.trailing_zeros() as usize;
                left &= left - 1;
                let Some(rows) = column(bit) else { continue };
                some.join(rows);
                match &mut all {
                    None if left == 0 => every.join(rows),
                    None => all = Some(S::of(rows)),
                    Some(all) => all.meet(rows),
                }
            }
            if let Some(all) = all {
                every.join(all.column());
            }
        }
    }

    fn invert(&self, set: &mut Bits) {
        set.combine(&self.all, |word, all| !word & all);
    }
}

/// The part of [`Matrix::rule_out`] for a fact whose values need several words.
#[cold]
fn rule_out_wide<'m, S: Rows>(
    slot: Slot,
    worlds: &[u64],
    some: &mut S,
    every: &mut S,
    column: impl Fn(usize) -> Option<&'m S::Column>,
) {
    let mut all: Option<S> = None;
    let from = slot.word as usize * 64;
    for rows in slot.values(worlds).iter().filter_map(|value| column(from + value.place())) {
        some.join(rows);
        match &mut all {
            None => all = Some(S::of(rows)),
            Some(all) => all.meet(rows),
        }
    }
    if let Some(all) = all {
        every.join(all.column());
    }
}

impl Known {
    /// Bounds that coincide: every row is decided.
    pub(crate) fn exactly(rows: Bits) -> Known {
        Known { sure: rows.clone(), maybe: rows }
    }

    /// Whether a row holds in some worlds of the box and not in others, as far as these bounds say.
    pub(crate) fn open(&self, row: usize) -> bool {
        contains(&self.maybe, row) && !contains(&self.sure, row)
    }
}
