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
        /// The top-up that buys the days, in `currency`.
        top_up: Option<f64> as Option<f64> = "unset",
        /// Date of the figure: a year, a month or a day.
        date: Option<Str> as Option<&str> = "unset",
    }
}
