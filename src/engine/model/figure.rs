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
        /// Per payment, per year, ...
        per: Option<Str> as Option<&str> = "unset",
        /// A rate in percent.
        percent: Option<f64> as Option<f64> = "unset",
        /// A number of days.
        days: Option<u32> as Option<u32> = "unset",
        /// A number of calendar months, where it is counted so: 6 months from 31 August end on the last day of February.
        months: Option<u32> as Option<u32> = "unset",
        /// The top-up that buys the time, in `currency`: this much and more, until a larger one is named.
        top_up: Option<f64> as Option<f64> = "unset",
        /// The largest top-up that buys no more than that. None: there is none.
        top_up_to: Option<f64> as Option<f64> = "unset",
        /// What the time is counted from: something that happened (`last_top_up`, `registration`), or the end of another
        /// time, by what that measures.
        after: Option<Str> as Option<&str> = "unset",
        /// Whether it is stated that the end never comes, which is more than that none is stated.
        never: bool as bool = "unset",
        /// To whom or what it applies, where a claim states several: "class II account".
        applies_to: Option<Text> as Option<&Text> = "unset",
        /// Date of the figure: a year, a month or a day.
        date: Option<Str> as Option<&str> = "unset",
    }
}
