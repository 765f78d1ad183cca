//! Arithmetic with calendar months, by the crate `jiff`. A day that a shorter month lacks becomes its last day: 31
//! January and one month is 28 February.

use jiff::civil::Date;

use super::DAY;
use crate::engine::model::{Cut, QuantityKind};

const EPOCH: Date = Date::constant(1970, 1, 1);

/// The day that is this many days after 1970-01-01, clamped to the calendar.
pub(super) fn date(days: i64) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    let span = jiff::Span::new().try_days(days);
    span.ok().and_then(|span| EPOCH.checked_add(span).ok()).unwrap_or(end)
}

/// Days from 1970-01-01 to a day.
pub(super) fn days(date: Date) -> i64 {
    i64::from(date.since(EPOCH).map(|span| span.get_days()).unwrap_or_default())
}

fn months_later(day: i64, months: i32) -> i64 {
    let end = if months < 0 { Date::MIN } else { Date::MAX };
    let span = jiff::Span::new().try_months(months);
    days(span.ok().and_then(|span| date(day).checked_add(span).ok()).unwrap_or(end))
}

/// A day, or a moment, shifted by months.
pub(super) fn shifted(kind: QuantityKind, from: i64, months: i32) -> i64 {
    match kind {
        QuantityKind::Date => months_later(from, months),
        _ => months_later(from.div_euclid(DAY), months) * DAY + from.rem_euclid(DAY),
    }
}

/// The first day from which a term of so many months does not end before `day`; with `strictly`, ends after it.
pub(super) fn ended_before(day: i64, months: i32, strictly: bool) -> i64 {
    let later = |start: i64| months_later(start, months) >= day + i64::from(strictly);
    // Months differ by at most three days in length, so the day is found near the estimate.
    let near = months_later(day, -months);
    (near - 4..near + 5).find(|start| later(*start)).unwrap_or(near)
}

/// The approximate distance in days of a cut from its origin, with months of average length.
pub(crate) fn roughly(kind: QuantityKind, cut: &Cut) -> f64 {
    let day = if kind == QuantityKind::Moment { DAY as f64 } else { 1.0 };
    cut.at as f64 / day + f64::from(cut.months) * 30.436_875
}

/// Whether one cut is before another on every day on which a question can be asked; both are counted from that day.
pub(crate) fn always_before(kind: QuantityKind, one: &Cut, other: &Cut) -> bool {
    if one.months == 0 && other.months == 0 {
        return (one.at, one.above) < (other.at, other.above);
    }
    let apart = roughly(kind, other) - roughly(kind, one);
    if apart.abs() > 5.0 {
        return apart > 0.0;
    }
    // The calendar repeats every 400 years (146,097 days), so checking one cycle is exhaustive.
    (0..146_097).all(|now| one.start(kind, now * DAY) < other.start(kind, now * DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        text.parse().map(days).unwrap_or_default()
    }

    #[test]
    fn a_term_that_runs_ends_on_the_last_day_of_a_shorter_month() {
        for (today, months, first) in [
            ("2026-02-28", 6, "2025-08-28"),
            ("2026-03-01", 6, "2025-09-01"),
            ("2026-08-31", 6, "2026-03-01"),
            ("2024-02-29", 12, "2023-03-01"),
        ] {
            assert_eq!(date(ended_before(at(today), months, false)).to_string(), first, "{today}, {months} months");
        }
        assert_eq!(date(ended_before(at("2026-02-28"), 6, true)).to_string(), "2025-09-01");
    }

    #[test]
    fn days_are_days_at_both_ends_of_the_calendar() {
        for day in [-4_371_587, -1, 0, 1, 2_932_896] {
            assert_eq!(days(date(day)), day);
        }
        assert_eq!(date(i64::MAX), Date::MAX);
        assert_eq!(date(i64::MIN), Date::MIN);
    }

    #[test]
    fn a_month_is_neither_always_more_nor_always_less_than_thirty_days() {
        let cut = |at: i64, months: i32| Cut { at, months, runs: false, above: false };
        let kind = QuantityKind::Date;
        assert!(!always_before(kind, &cut(-30, 0), &cut(0, -1)) && !always_before(kind, &cut(0, -1), &cut(-30, 0)));
        assert!(always_before(kind, &cut(0, -6), &cut(-180, 0)));
        assert!(!always_before(kind, &cut(-180, 0), &cut(0, -6)));
        assert!(always_before(kind, &cut(0, -2), &cut(0, -1)));
    }
}
