//! The last top-up or use of a number, as told by a person.

use jiff::civil::Date;

/// The day and the amount of the last top-up or use of a number, each if it was told.
///
/// ```
/// use simbind::Date;
/// use simbind::keep::LastTopUp;
///
/// let last = LastTopUp::from(Date::constant(2026, 6, 1)).of(50.0);
/// assert_eq!((last.day(), last.amount()), (Some(Date::constant(2026, 6, 1)), Some(50.0)));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LastTopUp {
    day: Option<Date>,
    amount: Option<f64>,
}

impl LastTopUp {
    /// Adds the amount topped up, in the currency of the operator in question.
    #[must_use]
    pub fn of(self, amount: impl Into<Option<f64>>) -> LastTopUp {
        LastTopUp { amount: amount.into(), ..self }
    }

    /// The day.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        self.day
    }

    /// The amount.
    #[must_use]
    pub fn amount(self) -> Option<f64> {
        self.amount
    }
}

impl From<Date> for LastTopUp {
    fn from(day: Date) -> LastTopUp {
        LastTopUp { day: Some(day), amount: None }
    }
}

impl From<Option<Date>> for LastTopUp {
    fn from(day: Option<Date>) -> LastTopUp {
        LastTopUp { day, amount: None }
    }
}
