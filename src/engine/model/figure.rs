//! Figures of claims: amounts of money and times.

use super::text::Text;
use crate::engine::record::{Str, record, unset};

record! {
    /// A typed amount of money or time that a claim states.
    pub struct Figure {
        /// What it measures: `cap`, `fee`, `validity_after_top_up`, ...
        what: Str as &str,
        /// Amount of money, or a rate in percent where `unit` says so.
        amount: Option<f64> as Option<f64> = "unset",
        /// ISO 4217 code of the amount.
        currency: Option<Str> as Option<&str> = "unset",
        /// The unit of the amount: per payment, per year, ...
        per: Option<Str> as Option<&str> = "unset",
        /// A rate in percent.
        percent: Option<f64> as Option<f64> = "unset",
        /// A number of days.
        days: Option<u32> as Option<u32> = "unset",
        /// A number of calendar months, if the time is counted so: 6 months from 31 August end on the last day of
        /// February.
        months: Option<u32> as Option<u32> = "unset",
        /// The least top-up that buys this time, in `currency`; it applies up to the next larger one that is named.
        top_up: Option<f64> as Option<f64> = "unset",
        /// The greatest top-up that buys this time. None: unbounded.
        top_up_to: Option<f64> as Option<f64> = "unset",
        /// The event or time from which the time is counted: an event (`last_top_up`, `registration`), or the end of
        /// another time, by what that one measures.
        after: Option<Str> as Option<&str> = "unset",
        /// Whether the source states that the time never ends, as opposed to stating no end.
        never: bool as bool = "unset",
        /// The person or thing to which it applies, if a claim states several figures: "class II account".
        applies_to: Option<Text> as Option<&Text> = "unset",
        /// Date of the figure: a year, a month or a day.
        date: Option<Str> as Option<&str> = "unset",
    }
}
