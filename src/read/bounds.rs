//! The bounds on the numbers that rule files may contain.
//!
//! A number from a file may end up in the calendar (days until a claim is stale), as the length of a list (lines of a
//! document), or in a text. It is checked where it is read, so that later code can rely on it: `stale_after: 999999999`
//! is an error in a file, not an overflow during a question. The schemas use the same bounds, so that an editor marks
//! what the reader refuses.

use serde_json::{Value, json};

use crate::engine::model::{Counting, Step};

/// The range of a number, and whether it must be whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    least: f64,
    most: f64,
    whole: bool,
}

/// The number of the file format: there is one.
pub(crate) const FORMAT: Bound = Bound::whole(1, 1);
/// A line number of a document.
pub(crate) const LINE: Bound = Bound::whole(1, MOST_LINES);
/// The number of lines of a document. Each line is accounted for, so the number is bounded.
pub(crate) const LINES: Bound = Bound::whole(0, MOST_LINES);
/// A number of days: a hundred years at most, so that no sum of a date and of days leaves the calendar unnoticed.
pub(crate) const DAYS: Bound = Bound::whole(0, 36_525);
/// A number of months: a hundred years at most.
pub(crate) const MONTHS: Bound = Bound::whole(0, 1_200);
/// How many of several conditions must hold.
pub(crate) const COUNTED: Bound = Bound::whole(0, Counting::MOST_PARTS as u32);
/// The effort of a step.
pub(crate) const EFFORT: Bound = Bound::whole(Step::LEAST as u32, Step::MOST as u32);
/// An amount of money, in whatever currency: small enough that its hundredths are exact.
pub(crate) const AMOUNT: Bound = Bound { least: 0.0, most: 1e13, whole: false };
/// A rate in percent.
pub(crate) const PERCENT: Bound = Bound { least: 0.0, most: 1e6, whole: false };

const MOST_LINES: u32 = 100_000;

impl Bound {
    const fn whole(least: u32, most: u32) -> Bound {
        Bound { least: least as f64, most: most as f64, whole: true }
    }

    /// Whether a number is within the bounds; `.nan` and `.inf` never are.
    pub(crate) fn holds(&self, number: f64) -> bool {
        (self.least..=self.most).contains(&number) && (!self.whole || number.fract() == 0.0)
    }

    /// The number as an integer, if it is whole and within the bounds.
    #[allow(clippy::cast_possible_truncation, reason = "bounds of whole numbers are numbers of 32 bits")]
    pub(crate) fn count(&self, number: f64) -> Option<u32> {
        (self.whole && self.holds(number)).then_some(number as u32)
    }

    /// The help text that says what to write.
    pub(crate) fn help(&self) -> String {
        let Bound { least, most, whole } = self;
        let what = if *whole { "whole number" } else { "number" };
        format!("write a {what} from {least} to {most} in digits, without quotes or a unit")
    }

    /// The bounds as a JSON Schema.
    #[allow(clippy::cast_possible_truncation, reason = "every bound is a whole number, and small")]
    pub(crate) fn schema(&self) -> Value {
        let what = if self.whole { "integer" } else { "number" };
        json!({"type": what, "minimum": self.least as u64, "maximum": self.most as u64})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_hold_what_lies_between_them() {
        for number in [0.0, 1.0, 36_525.0, -0.0] {
            assert!(DAYS.holds(number), "{number}");
        }
        for number in [-1.0, 36_526.0, 0.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300] {
            assert!(!DAYS.holds(number), "{number}");
        }
        assert!(AMOUNT.holds(0.01) && AMOUNT.holds(1e13) && !AMOUNT.holds(1.1e13) && !AMOUNT.holds(-0.01));
    }

    #[test]
    fn what_is_said_of_them_is_exact() {
        assert_eq!(AMOUNT.help(), "write a number from 0 to 10000000000000 in digits, without quotes or a unit");
        assert_eq!(LINE.schema(), json!({"type": "integer", "minimum": 1, "maximum": 100_000}));
    }
}
