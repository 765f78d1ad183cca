//! Conditions on how many of several conditions hold: "exactly one of", "at least two of".
//!
//! They are expressed by *and*, *or* and *not* with dynamic programming over the parts, from the last one. Whether at
//! least two of `a, b, c` hold:
//!
//! ```text
//!             at least 0   at least 1     at least 2
//! of nothing  yes          no             no
//! of c        yes          c              no
//! of b, c     yes          b or c         b and c
//! of a, b, c  yes          a or b or c    (a and (b or c)) or (b and c)
//! ```
//!
//! Each field is made from the field above it and the one to the left of that, so the size is the number of parts times
//! the number of counts, not the number of selections of parts.

#[cfg(feature = "workbench")]
use super::Lang;
use crate::engine::record::{record, unset};

record! {
    /// The bounds on a count.
    #[derive(Copy, Eq, Hash)]
    pub struct Counting {
        /// The least number.
        least: u8 as u8 = "unset",
        /// The greatest number; none: there is no greatest.
        most: Option<u8> as Option<u8> = "unset",
    }
}

impl Counting {
    /// The greatest number of parts that can be counted.
    pub const MOST_PARTS: u8 = 64;

    /// Whether a count is within the bounds.
    ///
    /// ```
    /// use simbind::model::Counting;
    ///
    /// let exactly_one: Counting = serde_json::from_str(r#"{"least": 1, "most": 1}"#)?;
    /// assert!(exactly_one.takes(1) && !exactly_one.takes(2));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn takes(self, count: usize) -> bool {
        usize::from(self.least) <= count && self.most.is_none_or(|most| count <= usize::from(most))
    }

    /// The bounds as rule files write them.
    #[cfg(any(feature = "yaml", feature = "workbench"))]
    pub(crate) fn in_rule_file(self) -> String {
        let numbers = self.numbers().into_iter().map(|(word, number)| format!("{word}: {number}"));
        numbers.collect::<Vec<_>>().join(", ")
    }

    /// The bounds, each with its word in rule files.
    #[cfg(any(feature = "yaml", feature = "workbench"))]
    pub(crate) fn numbers(self) -> Vec<(&'static str, u8)> {
        match (self.least, self.most) {
            (least, Some(most)) if least == most => vec![("exactly", least)],
            (0, Some(most)) => vec![("at_most", most)],
            (least, Some(most)) => vec![("at_least", least), ("at_most", most)],
            (least, None) => vec![("at_least", least)],
        }
    }

    /// The bounds in words: "exactly 1", "at least 2".
    #[cfg(feature = "workbench")]
    pub(crate) fn label(self, lang: Lang) -> String {
        match (self.least, self.most) {
            (least, Some(most)) if least == most => lang.pick(format!("exactly {least}"), format!("恰好 {least} 项")),
            (0, Some(most)) => lang.pick(format!("at most {most}"), format!("至多 {most} 项")),
            (least, Some(most)) => lang.pick(format!("{least} to {most}"), format!("{least} 至 {most} 项")),
            (least, None) => lang.pick(format!("at least {least}"), format!("至少 {least} 项")),
        }
    }

    /// The condition that the number of `parts` that hold is within the bounds, as a term.
    pub(crate) fn in_terms<L: Logic>(self, parts: &[L::Term], logic: &mut L) -> L::Term {
        // A bound above the number of parts is never met, so it can be clamped to one more.
        let least = usize::from(self.least).min(parts.len() + 1);
        let over = self.most.map(|most| usize::from(most).min(parts.len()) + 1);
        let mut at_least = vec![L::NO; least.max(over.unwrap_or(0)) + 1];
        if let Some(none) = at_least.first_mut() {
            *none = L::YES;
        }
        for part in parts.iter().rev() {
            let fewer = at_least.clone();
            for (enough, fewer) in at_least.iter_mut().skip(1).zip(fewer) {
                let with_it = logic.and(*part, fewer);
                *enough = logic.or(with_it, *enough);
            }
        }
        let from = |figure: usize| at_least.get(figure).copied().unwrap_or(L::NO);
        match over {
            Some(over) => {
                let no_more = logic.not(from(over));
                logic.and(from(least), no_more)
            }
            None => from(least),
        }
    }
}

/// The Boolean operations that counting needs; implemented by circuits and by decision diagrams.
pub(crate) trait Logic {
    /// A Boolean function of worlds.
    type Term: Copy;
    /// The constant false.
    const NO: Self::Term;
    /// The constant true.
    const YES: Self::Term;
    fn and(&mut self, left: Self::Term, right: Self::Term) -> Self::Term;
    fn or(&mut self, left: Self::Term, right: Self::Term) -> Self::Term;
    fn not(&mut self, term: Self::Term) -> Self::Term;
}

#[cfg(test)]
mod tests {
    use super::{Counting, Logic};

    struct One;

    impl Logic for One {
        type Term = bool;
        const NO: bool = false;
        const YES: bool = true;

        fn and(&mut self, left: bool, right: bool) -> bool {
            left && right
        }

        fn or(&mut self, left: bool, right: bool) -> bool {
            left || right
        }

        fn not(&mut self, term: bool) -> bool {
            !term
        }
    }

    /// For every selection of up to five parts and all bounds, the term agrees with a direct count.
    #[test]
    fn operations_count() {
        for parts in 0..=5_usize {
            for held in 0..1_usize << parts {
                let parts = (0..parts).map(|part| held >> part & 1 == 1).collect::<Vec<_>>();
                for (least, most) in (0..=6).flat_map(|least| (0..=6).map(move |most| (least, most))) {
                    for most in [Some(most), None] {
                        let counting = Counting { least, most };
                        let count = parts.iter().filter(|part| **part).count();
                        assert_eq!(
                            counting.in_terms(&parts, &mut One),
                            counting.takes(count),
                            "{counting:?} of {parts:?}"
                        );
                    }
                }
            }
        }
    }
}
