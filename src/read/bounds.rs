//! The numbers that rule files may state, each with its least and its greatest value.
//!
//! A number from a file reaches a calendar (the days after which a claim is stale), a list as long as it says (the lines
//! of a document) or a text. It is checked here, where it is read, so that whatever works with it later may rely on its
//! size: `stale_after: 999999999` is a mistake in a file, and not an overflow of a calendar when a question is asked. The
//! schemas are made of the same bounds, so that an editor marks what the reader refuses.

use serde_json::{Value, json};

use crate::engine::model::{Counting, Step};

/// What a number may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    least: f64,
    most: f64,
    whole: bool,
}

/// The format of a file: there is one.
pub(crate) const FORMAT: Bound = Bound::whole(1, 1);
/// The number of a line of a document.
pub(crate) const LINE: Bound = Bound::whole(1, MOST_LINES);
/// How many lines a document has. Each is accounted for, so there is an end to how many there can be.
pub(crate) const LINES: Bound = Bound::whole(0, MOST_LINES);
/// A number of days: a hundred years at most, so that no sum of a date and of days leaves the calendar unnoticed.
pub(crate) const DAYS: Bound = Bound::whole(0, 36_525);
/// A number of months: a hundred years at most.
pub(crate) const MONTHS: Bound = Bound::whole(0, 1_200);
/// How many of several conditions hold.
pub(crate) const COUNTED: Bound = Bound::whole(0, Counting::MOST_PARTS as u32);
/// How much a step asks of a person.
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

    /// Whether a number is within it. Nothing is that is no number (`.nan`), or no end of them (`.inf`).
    pub(crate) fn holds(&self, number: f64) -> bool {
        (self.least..=self.most).contains(&number) && (!self.whole || number.fract() == 0.0)
    }

    /// A whole number that is within it.
    #[allow(clippy::cast_possible_truncation, reason = "bounds of whole numbers are numbers of 32 bits")]
    pub(crate) fn count(&self, number: f64) -> Option<u32> {
        (self.whole && self.holds(number)).then_some(number as u32)
    }

    /// What to write.
    pub(crate) fn help(&self) -> String {
        let Bound { least, most, whole } = self;
        let what = if *whole { "whole number" } else { "number" };
        format!("write a {what} from {least} to {most} in digits, without quotes or a unit")
    }

    /// Its schema.
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
