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

/// A set of at most 64 identifiers (values of one fact, goals, gates) in one machine word.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Set<I> {
    bits: u64,
    #[serde(skip)]
    index: PhantomData<fn(I)>,
}

/// Values of one fact.
pub(crate) type ValueSet = Set<ValueId>;
/// Goals.
pub(crate) type GoalSet = Set<GoalId>;
/// Gates.
pub(crate) type GateSet = Set<GateId>;

impl<I> Set<I> {
    /// The empty set.
    pub(crate) const EMPTY: Set<I> = Set::of_bits(0);

    /// The set with a member for each bit that is set.
    pub(crate) const fn of_bits(bits: u64) -> Set<I> {
        Set { bits, index: PhantomData }
    }

    /// One bit for each member, at its index.
    pub(crate) const fn bits(self) -> u64 {
        self.bits
    }

    /// The first `count` identifiers, at most 64.
    pub(crate) const fn first(count: usize) -> Set<I> {
        Set::of_bits(match count {
            0 => 0,
            1..64 => u64::MAX >> (64 - count),
            _ => u64::MAX,
        })
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.bits == 0
    }

    pub(crate) const fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether the set has exactly one member; faster than counting.
    pub(crate) const fn is_single(self) -> bool {
        self.bits.is_power_of_two()
    }

    pub(crate) const fn is_subset(self, of: Set<I>) -> bool {
        self.bits & !of.bits == 0
    }

    /// Set difference.
    pub(crate) const fn without(self, other: Set<I>) -> Set<I> {
        Set::of_bits(self.bits & !other.bits)
    }
}

impl<I: Id> Set<I> {
    /// The set with one member.
    pub(crate) fn only(member: I) -> Set<I> {
        Set::of_bits(u32::try_from(member.place()).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0))
    }

    pub(crate) fn contains(self, member: I) -> bool {
        !(self & Set::only(member)).is_empty()
    }

    pub(crate) fn insert(&mut self, member: I) {
        *self |= Set::only(member);
    }

    /// The members, in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = I> + Clone {
        let mut left = self.bits;
        std::iter::from_fn(move || {
            let least = Set::of_bits(left).least()?;
            left &= left - 1;
            Some(least)
        })
    }

    /// The lowest member.
    pub(crate) fn least(self) -> Option<I> {
        (!self.is_empty()).then(|| I::at(self.bits.trailing_zeros() as usize))
    }

    /// The only member, if there is exactly one.
    pub(crate) fn single(self) -> Option<I> {
        self.is_single().then(|| I::at(self.bits.trailing_zeros() as usize))
    }
}

impl<I: Id> FromIterator<I> for Set<I> {
    fn from_iter<E: IntoIterator<Item = I>>(members: E) -> Set<I> {
        members.into_iter().fold(Set::EMPTY, |set, member| set | Set::only(member))
    }
}

impl<I> Clone for Set<I> {
    fn clone(&self) -> Set<I> {
        *self
    }
}

impl<I> Copy for Set<I> {}

impl<I> Default for Set<I> {
    fn default() -> Set<I> {
        Set::EMPTY
    }
}

impl<I> PartialEq for Set<I> {
    fn eq(&self, other: &Set<I>) -> bool {
        self.bits == other.bits
    }
}

impl<I> Eq for Set<I> {}

impl<I> PartialOrd for Set<I> {
    fn partial_cmp(&self, other: &Set<I>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<I> Ord for Set<I> {
    fn cmp(&self, other: &Set<I>) -> std::cmp::Ordering {
        self.bits.cmp(&other.bits)
    }
}

impl<I> Hash for Set<I> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<I: Id> fmt::Debug for Set<I> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self.iter().map(Id::place)).finish()
    }
}

impl<I> BitOr for Set<I> {
    type Output = Set<I>;

    fn bitor(self, other: Set<I>) -> Set<I> {
        Set::of_bits(self.bits | other.bits)
    }
}

impl<I> BitAnd for Set<I> {
    type Output = Set<I>;

    fn bitand(self, other: Set<I>) -> Set<I> {
        Set::of_bits(self.bits & other.bits)
    }
}

impl<I> BitOrAssign for Set<I> {
    fn bitor_assign(&mut self, other: Set<I>) {
        self.bits |= other.bits;
    }
}

impl<I> BitAndAssign for Set<I> {
    fn bitand_assign(&mut self, other: Set<I>) {
        self.bits &= other.bits;
    }
}
