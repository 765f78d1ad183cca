//! A deterministic pseudo-random generator for tests (xorshift: Marsaglia 2003), so that every run tries the same cases.

pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number from 0 on and below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % end
    }
}
