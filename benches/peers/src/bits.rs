//! Sets of small numbers as words of 64 bits, of a size known when compiling.

pub type Set<const N: usize> = [u64; N];

pub fn set<const N: usize>(places: impl IntoIterator<Item = usize>) -> Set<N> {
    let mut set = [0; N];
    places.into_iter().for_each(|place| insert(&mut set, place));
    set
}

#[inline]
pub fn insert<const N: usize>(set: &mut Set<N>, place: usize) {
    set[place / 64] |= 1 << (place % 64);
}

#[inline]
pub fn contains<const N: usize>(set: &Set<N>, place: usize) -> bool {
    set[place / 64] >> (place % 64) & 1 == 1
}

#[inline]
pub fn any<const N: usize>(set: &Set<N>) -> bool {
    set.iter().any(|word| *word != 0)
}

/// Calls `found` with every member, smallest first.
#[inline]
pub fn each<const N: usize>(set: &Set<N>, mut found: impl FnMut(usize)) {
    for (word, bits) in set.iter().enumerate() {
        let mut bits = *bits;
        while bits != 0 {
            found(word * 64 + bits.trailing_zeros() as usize);
            bits &= bits - 1;
        }
    }
}

#[inline]
pub fn and<const N: usize>(one: Set<N>, other: Set<N>) -> Set<N> {
    std::array::from_fn(|word| one[word] & other[word])
}

#[inline]
pub fn and_not<const N: usize>(one: Set<N>, other: Set<N>) -> Set<N> {
    std::array::from_fn(|word| one[word] & !other[word])
}

#[inline]
pub fn or<const N: usize>(one: Set<N>, other: Set<N>) -> Set<N> {
    std::array::from_fn(|word| one[word] | other[word])
}
