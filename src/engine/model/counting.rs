//! How many of several conditions hold: "exactly one of", "at least two of".
//!
//! Where there are only *and*, *or* and *not*, one gets there part by part, from the last one. Whether at least two of `a, b, c`
//! hold:
//!
//! ```text
//!             at least 0   at least 1     at least 2
//! of nothing  yes          no             no
//! of c        yes          c              no
//! of b, c     yes          b or c         b and c
//! of a, b, c  yes          a or b or c    (a and (b or c)) or (b and c)
//! ```
//!
//! Each field is made of the one below it and of the one to the left of that, so there are as many fields as parts times
//! figures, and not as many terms as there are selections of parts.

#[cfg(feature = "workbench")]
use super::Lang;
use crate::engine::record::{record, unset};

record! {
    /// Between which numbers a count has to be.
    #[derive(Copy, Eq, Hash)]
    pub struct Counting {
        /// The least number.
        least: u8 as u8 = "unset",
        /// The greatest number; none: there is no greatest.
        most: Option<u8> as Option<u8> = "unset",
    }
}

impl Counting {
    /// More conditions than this are not counted.
    pub const MOST_PARTS: u8 = 64;

    /// Whether a number is one of those.
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

    /// The numbers as rule files write them.
    #[cfg(any(feature = "yaml", feature = "workbench"))]
    pub(crate) fn in_rule_file(self) -> String {
        let numbers = self.numbers().into_iter().map(|(word, number)| format!("{word}: {number}"));
        numbers.collect::<Vec<_>>().join(", ")
    }

    /// The numbers with the words for them.
    #[cfg(any(feature = "yaml", feature = "workbench"))]
    pub(crate) fn numbers(self) -> Vec<(&'static str, u8)> {
        match (self.least, self.most) {
            (least, Some(most)) if least == most => vec![("exactly", least)],
            (0, Some(most)) => vec![("at_most", most)],
            (least, Some(most)) => vec![("at_least", least), ("at_most", most)],
            (least, None) => vec![("at_least", least)],
        }
    }

    /// The numbers in words: "exactly 1", "at least 2".
    #[cfg(feature = "workbench")]
    pub(crate) fn label(self, lang: Lang) -> String {
        match (self.least, self.most) {
            (least, Some(most)) if least == most => lang.pick(format!("exactly {least}"), format!("恰好 {least} 项")),
            (0, Some(most)) => lang.pick(format!("at most {most}"), format!("至多 {most} 项")),
            (least, Some(most)) => lang.pick(format!("{least} to {most}"), format!("{least} 至 {most} 项")),
            (least, None) => lang.pick(format!("at least {least}"), format!("至少 {least} 项")),
        }
    }

    /// That the count of `parts` is one of these numbers, in terms of an engine.
    pub(crate) fn in_terms<L: Logic>(self, parts: &[L::Term], logic: &mut L) -> L::Term {
        // One figure more than there are parts is never met.
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

/// What an engine has to count with.
pub(crate) trait Logic {
    /// Something true in some worlds.
    type Term: Copy;
    /// True in none.
    const NO: Self::Term;
    /// True in each.
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

    /// Every selection of up to five parts, for all numbers: what the operations say is what counting says.
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
