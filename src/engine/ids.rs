//! Typed identifiers, the tables that they index, and sets of them.
//!
//! The entries of a model refer to one another by index. With bare numbers a claim could be looked up among the
//! sources, and every look-up would have to handle a missing entry. So each kind of entry has its own identifier type
//! ([`ClaimId`], [`FactId`] ..), every identifier is validated once, when a model is loaded ([`check`](super::check)),
//! and from then on `model.claims[claim]` cannot fail. Unchecked indexing is confined to this file.
//!
//! ```text
//! model.claims : Table<ClaimId, Claim>        model.claims[rule.because[0]].text
//! rule.goals   : Set<GoalId>                  rule.goals.contains(goal)
//! ```

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Index, IndexMut};

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An index into a table.
pub(crate) trait Id: Copy + Eq + Ord + Hash + fmt::Debug + 'static {
    /// The identifier with an index.
    fn at(place: usize) -> Self;
    /// The index.
    fn place(self) -> usize;
}

impl Id for usize {
    fn at(place: usize) -> usize {
        place
    }

    fn place(self) -> usize {
        self
    }
}

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident($number:ident);)*) => {$(
        $(#[$about])*
        ///
        /// An identifier is an index into the model that it comes from, and is meaningless in another one.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub(crate) $number);

        impl $name {
            /// The index in the model's list.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl Id for $name {
            // That a model has no more entries than the number can hold is checked when it is loaded.
            fn at(place: usize) -> $name {
                $name($number::try_from(place).unwrap_or($number::MAX))
            }

            fn place(self) -> usize {
                self.0 as usize
            }
        }

        #[cfg(feature = "yaml")]
        impl super::record::rust::Rust for $name {
            fn type_name() -> String {
                stringify!($name).to_owned()
            }

            fn rust(&self, _: &mut super::record::rust::Lists) -> String {
                format!("{self:?}")
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{}({})", stringify!($name), self.0)
            }
        }
    )*};
}

ids! {
    /// A fact of a vocabulary.
    FactId(u16);
    /// A value of one fact.
    ValueId(u8);
    /// A goal of a vocabulary.
    GoalId(u8);
    /// A gate of a vocabulary.
    GateId(u8);
    /// A means of a vocabulary.
    MeansId(u8);
    /// A party of a vocabulary.
    PartyId(u8);
    /// A topic of a vocabulary.
    TopicId(u16);
    /// A kind of source of a vocabulary.
    SourceKindId(u16);
    /// A typical situation of a vocabulary.
    SituationId(u16);
    /// A country of a model.
    CountryId(u32);
    /// A source of a model.
    SourceId(u32);
    /// A claim of a model.
    ClaimId(u32);
    /// A rule of a model.
    RuleId(u32);
    /// A route of a model.
    RouteId(u32);
    /// An alternative of a model.
    AlternativeId(u32);
    /// A step of a model.
    StepId(u32);
    /// A known name of a model: what people call a wallet, a bank or the like.
    NameId(u32);
}

/// A list that is indexed by identifiers of its own type.
///
/// Entries are either compiled in or owned. Indexing with an identifier that was not validated against this table
/// panics, as with a slice; [`Table::look_up`] does not.
pub(crate) struct Table<I, T: Clone + 'static> {
    entries: Cow<'static, [T]>,
    index: PhantomData<fn(I)>,
}

/// A list that no identifier refers into.
pub(crate) type List<T> = Table<usize, T>;

impl<I: Id, T: Clone> Table<I, T> {
    /// A table of compiled-in entries.
    #[cfg(feature = "builtin")]
    pub(crate) const fn fixed(entries: &'static [T]) -> Table<I, T> {
        Table { entries: Cow::Borrowed(entries), index: PhantomData }
    }

    /// A table without entries.
    pub(crate) const fn new() -> Table<I, T> {
        Table { entries: Cow::Borrowed(&[]), index: PhantomData }
    }

    /// The entry, if there is one.
    pub(crate) fn look_up(&self, id: I) -> Option<&T> {
        self.entries.get(id.place())
    }

    /// The entry, if there is one, for modification.
    pub(crate) fn look_up_mut(&mut self, id: I) -> Option<&mut T> {
        self.entries.to_mut().get_mut(id.place())
    }

    /// Every identifier, in order.
    pub(crate) fn ids(&self) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + Clone + use<I, T> {
        (0..self.entries.len()).map(I::at)
    }

    /// Every entry with its identifier, in order.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator + Clone {
        self.entries.iter().enumerate().map(|(place, entry)| (I::at(place), entry))
    }

    /// The identifier of the first entry that satisfies a predicate.
    pub(crate) fn find(&self, is: impl FnMut(&T) -> bool) -> Option<I> {
        self.entries.iter().position(is).map(I::at)
    }

    /// The list itself, for modification; compiled-in entries are copied.
    pub(crate) fn to_mut(&mut self) -> &mut Vec<T> {
        self.entries.to_mut()
    }

    /// Adds an entry and returns its identifier.
    pub(crate) fn push(&mut self, entry: T) -> I {
        let entries = self.entries.to_mut();
        entries.push(entry);
        I::at(entries.len() - 1)
    }
}

impl<I: Id, T: Clone> Index<I> for Table<I, T> {
    type Output = T;

    #[allow(clippy::indexing_slicing, reason = "identifiers are checked where a model enters")]
    fn index(&self, id: I) -> &T {
        &self.entries[id.place()]
    }
}

impl<I: Id, T: Clone> IndexMut<I> for Table<I, T> {
    #[allow(clippy::indexing_slicing, reason = "identifiers are checked where a model enters")]
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.entries.to_mut()[id.place()]
    }
}

impl<I, T: Clone> Table<I, T> {
    pub(crate) fn as_slice(&self) -> &[T] {
        &self.entries
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, T> {
        self.entries.iter()
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(crate) fn first(&self) -> Option<&T> {
        self.entries.first()
    }

    pub(crate) fn contains(&self, entry: &T) -> bool
    where
        T: PartialEq,
    {
        self.entries.contains(entry)
    }

    pub(crate) fn to_vec(&self) -> Vec<T> {
        self.entries.to_vec()
    }
}

impl<'t, I, T: Clone> IntoIterator for &'t Table<I, T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<I, T: Clone> FromIterator<T> for Table<I, T> {
    fn from_iter<E: IntoIterator<Item = T>>(entries: E) -> Table<I, T> {
        Vec::from_iter(entries).into()
    }
}

impl<I, T: Clone> From<Vec<T>> for Table<I, T> {
    fn from(entries: Vec<T>) -> Table<I, T> {
        Table { entries: Cow::Owned(entries), index: PhantomData }
    }
}

impl<I, T: Clone> Clone for Table<I, T> {
    fn clone(&self) -> Table<I, T> {
        Table { entries: self.entries.clone(), index: PhantomData }
    }
}

impl<I, T: Clone> Default for Table<I, T> {
    fn default() -> Table<I, T> {
        Vec::new().into()
    }
}

impl<I, T: Clone + PartialEq> PartialEq for Table<I, T> {
    fn eq(&self, other: &Table<I, T>) -> bool {
        self.entries == other.entries
    }
}

impl<I, T: Clone + Eq> Eq for Table<I, T> {}

impl<I, T: Clone + PartialOrd> PartialOrd for Table<I, T> {
    fn partial_cmp(&self, other: &Table<I, T>) -> Option<Ordering> {
        self.entries.partial_cmp(&other.entries)
    }
}

impl<I, T: Clone + Ord> Ord for Table<I, T> {
    fn cmp(&self, other: &Table<I, T>) -> Ordering {
        self.entries.cmp(&other.entries)
    }
}

impl<I, T: Clone + Hash> Hash for Table<I, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.entries.hash(state);
    }
}

impl<I, T: Clone + fmt::Debug> fmt::Debug for Table<I, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.entries.fmt(out)
    }
}

impl<I, T: Clone + Serialize> Serialize for Table<I, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.entries.serialize(serializer)
    }
}

impl<'de, I, T: Clone + Deserialize<'de>> Deserialize<'de> for Table<I, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Into::into)
    }
}

/// A set of identifiers, one bit each, in a fixed number of machine words: goals and gates in one, values of a fact in
/// [`VALUE_WORDS`].
pub(crate) struct Set<I, const WORDS: usize = 1> {
    words: [u64; WORDS],
    index: PhantomData<fn(I)>,
}

/// Values of one fact.
pub(crate) type ValueSet = Set<ValueId, VALUE_WORDS>;
/// Goals.
pub(crate) type GoalSet = Set<GoalId>;
/// Gates.
pub(crate) type GateSet = Set<GateId>;

/// The words of a set of values, so that a fact can have 256. Sets of fixed size are copied, compared and joined without
/// allocating, and the words that most facts do not need cost less than a list would.
pub(crate) const VALUE_WORDS: usize = 4;

impl<I, const WORDS: usize> Set<I, WORDS> {
    /// The number of identifiers for which there is room.
    pub(crate) const ROOM: usize = 64 * WORDS;

    /// The empty set.
    pub(crate) const EMPTY: Set<I, WORDS> = Set::of_words([0; WORDS]);

    /// The set with a member for each bit that is set.
    pub(crate) const fn of_words(words: [u64; WORDS]) -> Set<I, WORDS> {
        Set { words, index: PhantomData }
    }

    /// The same for members that are among the first 64.
    pub(crate) const fn of_bits(bits: u64) -> Set<I, WORDS> {
        let mut words = [0; WORDS];
        if let Some(first) = words.first_mut() {
            *first = bits;
        }
        Set::of_words(words)
    }

    /// One bit for each member, at its index.
    pub(crate) const fn words(&self) -> &[u64; WORDS] {
        &self.words
    }

    /// One bit for each of the members that are among the first 64.
    pub(crate) const fn bits(self) -> u64 {
        match self.words.as_slice() {
            [first, ..] => *first,
            [] => 0,
        }
    }

    /// The first `count` identifiers, at most as many as there is room for.
    pub(crate) fn first(count: usize) -> Set<I, WORDS> {
        let word = |at: usize| match count.saturating_sub(64 * at) {
            0 => 0,
            left @ 1..64 => u64::MAX >> (64 - left),
            _ => u64::MAX,
        };
        Set::of_words(std::array::from_fn(word))
    }

    #[inline]
    pub(crate) fn is_empty(self) -> bool {
        self.words.iter().fold(0, |all, word| all | word) == 0
    }

    pub(crate) fn len(self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether the set has exactly one member; faster than counting.
    #[inline]
    pub(crate) fn is_single(self) -> bool {
        let (mut all, mut several) = (0, false);
        for word in self.words {
            several |= all != 0 && word != 0;
            all |= word;
        }
        !several && all.is_power_of_two()
    }

    pub(crate) fn is_subset(self, of: Set<I, WORDS>) -> bool {
        self.without(of).is_empty()
    }

    /// Set difference.
    pub(crate) fn without(self, other: Set<I, WORDS>) -> Set<I, WORDS> {
        self.each(other, |own, other| own & !other)
    }

    #[inline]
    fn each(self, other: Set<I, WORDS>, word: impl Fn(u64, u64) -> u64) -> Set<I, WORDS> {
        let mut words = self.words;
        words.iter_mut().zip(other.words).for_each(|(own, other)| *own = word(*own, other));
        Set::of_words(words)
    }

    /// The index of the lowest member.
    #[inline]
    fn lowest(self) -> Option<usize> {
        let (at, word) = self.words.iter().enumerate().find(|(_, word)| **word != 0)?;
        Some(at * 64 + word.trailing_zeros() as usize)
    }
}

impl<I: Id, const WORDS: usize> Set<I, WORDS> {
    /// The set with one member.
    pub(crate) fn only(member: I) -> Set<I, WORDS> {
        let mut set = Set::EMPTY;
        set.insert(member);
        set
    }

    pub(crate) fn contains(self, member: I) -> bool {
        let place = member.place();
        self.words.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// Adds a member. One for which there is no room is left out: whatever could have one is refused where it enters.
    pub(crate) fn insert(&mut self, member: I) {
        let place = member.place();
        if let Some(word) = self.words.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    /// The members, in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = I> + Clone {
        let (mut words, mut at) = (self.words, 0);
        // Most sets have members in the first word alone.
        let more = words.iter().skip(1).any(|word| *word != 0);
        std::iter::from_fn(move || {
            loop {
                let left = words.get_mut(at).filter(|_| at == 0 || more)?;
                if *left != 0 {
                    let least = at * 64 + left.trailing_zeros() as usize;
                    *left &= *left - 1;
                    return Some(I::at(least));
                }
                at += 1;
            }
        })
    }

    /// The lowest member.
    pub(crate) fn least(self) -> Option<I> {
        self.lowest().map(I::at)
    }

    /// The only member, if there is exactly one.
    pub(crate) fn single(self) -> Option<I> {
        if self.is_single() { self.least() } else { None }
    }
}

impl<I: Id, const WORDS: usize> FromIterator<I> for Set<I, WORDS> {
    fn from_iter<E: IntoIterator<Item = I>>(members: E) -> Set<I, WORDS> {
        let mut set = Set::EMPTY;
        members.into_iter().for_each(|member| set.insert(member));
        set
    }
}

impl<I, const WORDS: usize> Clone for Set<I, WORDS> {
    fn clone(&self) -> Set<I, WORDS> {
        *self
    }
}

impl<I, const WORDS: usize> Copy for Set<I, WORDS> {}

impl<I, const WORDS: usize> Default for Set<I, WORDS> {
    fn default() -> Set<I, WORDS> {
        Set::EMPTY
    }
}

impl<I, const WORDS: usize> PartialEq for Set<I, WORDS> {
    fn eq(&self, other: &Set<I, WORDS>) -> bool {
        self.words == other.words
    }
}

impl<I, const WORDS: usize> Eq for Set<I, WORDS> {}

impl<I, const WORDS: usize> PartialOrd for Set<I, WORDS> {
    fn partial_cmp(&self, other: &Set<I, WORDS>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<I, const WORDS: usize> Ord for Set<I, WORDS> {
    /// As numbers of which the last word is the most significant.
    fn cmp(&self, other: &Set<I, WORDS>) -> std::cmp::Ordering {
        self.words.iter().rev().cmp(other.words.iter().rev())
    }
}

impl<I, const WORDS: usize> Hash for Set<I, WORDS> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.words.hash(state);
    }
}

impl<I: Id, const WORDS: usize> fmt::Debug for Set<I, WORDS> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.iter().map(Id::place)).finish()
    }
}

impl<I, const WORDS: usize> BitOr for Set<I, WORDS> {
    type Output = Set<I, WORDS>;

    fn bitor(self, other: Set<I, WORDS>) -> Set<I, WORDS> {
        self.each(other, |own, other| own | other)
    }
}

impl<I, const WORDS: usize> BitAnd for Set<I, WORDS> {
    type Output = Set<I, WORDS>;

    fn bitand(self, other: Set<I, WORDS>) -> Set<I, WORDS> {
        self.each(other, |own, other| own & other)
    }
}

impl<I, const WORDS: usize> BitOrAssign for Set<I, WORDS> {
    fn bitor_assign(&mut self, other: Set<I, WORDS>) {
        *self = *self | other;
    }
}

impl<I, const WORDS: usize> BitAndAssign for Set<I, WORDS> {
    fn bitand_assign(&mut self, other: Set<I, WORDS>) {
        *self = *self & other;
    }
}

/// A number if all members are among the first 64, else the list of words without the zeros at its end.
impl<I, const WORDS: usize> Serialize for Set<I, WORDS> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let last = self.words.iter().rposition(|word| *word != 0).unwrap_or(0);
        if last == 0 {
            serializer.serialize_u64(self.bits())
        } else {
            serializer.collect_seq(self.words.iter().take(last + 1))
        }
    }
}

impl<'de, I, const WORDS: usize> Deserialize<'de> for Set<I, WORDS> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bits<const WORDS: usize>;

        impl<'de, const WORDS: usize> Visitor<'de> for Bits<WORDS> {
            type Value = [u64; WORDS];

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "a set of at most {} identifiers, as a number or as a list of numbers", 64 * WORDS)
            }

            fn visit_u64<E: serde::de::Error>(self, bits: u64) -> Result<[u64; WORDS], E> {
                Ok(Set::<(), WORDS>::of_bits(bits).words)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<[u64; WORDS], A::Error> {
                let mut words = [0; WORDS];
                let mut count = 0;
                while let Some(word) = seq.next_element()? {
                    match words.get_mut(count) {
                        Some(own) => *own = word,
                        None => return Err(serde::de::Error::invalid_length(count + 1, &self)),
                    }
                    count += 1;
                }
                Ok(words)
            }
        }

        deserializer.deserialize_any(Bits).map(Set::of_words)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may fail")]

    use std::collections::BTreeSet;

    use super::*;
    use crate::engine::dice::Dice;

    /// Sets of several words are the sets that they stand for, also at the edges of words.
    #[test]
    fn sets_of_values_are_sets() {
        let mut dice = Dice(7);
        let edges = [0, 1, 62, 63, 64, 65, 127, 128, 191, 192, 254, 255];
        let mut draw = || {
            let members = (0..dice.below(9)).map(|_| edges[dice.below(edges.len())]);
            members.collect::<BTreeSet<usize>>()
        };
        for _ in 0..3000 {
            let (one, other) = (draw(), draw());
            let set = |members: &BTreeSet<usize>| members.iter().copied().collect::<Set<usize, 4>>();
            let (a, b) = (set(&one), set(&other));
            let members = |set: Set<usize, 4>| set.iter().collect::<BTreeSet<usize>>();
            assert_eq!(members(a), one);
            assert_eq!((a.len(), a.is_empty(), a.is_single()), (one.len(), one.is_empty(), one.len() == 1), "{one:?}");
            assert_eq!(
                (a.least(), a.single()),
                (one.first().copied(), one.first().copied().filter(|_| one.len() == 1))
            );
            assert_eq!((members(a | b), members(a & b)), (&one | &other, &one & &other), "{one:?} {other:?}");
            assert_eq!((members(a.without(b)), a.is_subset(b)), (&one - &other, one.is_subset(&other)));
            assert!(edges.iter().all(|place| a.contains(*place) == one.contains(place)), "{one:?}");
            assert_eq!(a.cmp(&b), one.iter().rev().cmp(other.iter().rev()), "{one:?} {other:?}");
            let written = serde_json::to_string(&a).unwrap();
            assert_eq!(serde_json::from_str::<Set<usize, 4>>(&written).unwrap(), a, "{written}");
            assert_eq!(written.starts_with('['), one.last().is_some_and(|last| *last > 63), "{written}");
        }
        for count in [0, 1, 63, 64, 65, 128, 200, 255, 256] {
            assert_eq!(Set::<usize, 4>::first(count).iter().collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
        }
        assert_eq!(Set::<usize, 4>::first(300).len(), 256);
        assert!(!Set::<usize, 4>::only(256).contains(256) && Set::<usize>::only(64).is_empty());
        let refused = serde_json::from_str::<Set<usize, 4>>("[1, 2, 3, 4, 5]").unwrap_err().to_string();
        assert!(refused.starts_with("invalid length 5, expected a set of at most 256 identifiers"), "{refused}");
        assert!(
            serde_json::from_str::<Set<usize>>("[1, 2]").is_err() && serde_json::from_str::<Set<usize>>("-1").is_err()
        );
    }
}
