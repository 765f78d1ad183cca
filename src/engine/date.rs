//! Dates as they are written in rule files and questions.

use jiff::civil::Date;

/// A day as a number, which compares in one instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(i32);

impl Day {
    /// Later than every day.
    pub(crate) const NEVER: Day = Day(i32::MAX);
}

impl From<Date> for Day {
    fn from(date: Date) -> Day {
        Day(i32::from(date.year()) << 16 | i32::from(date.month()) << 8 | i32::from(date.day()))
    }
}

/// Parses `YYYY-MM-DD` and no other ISO 8601 form, so that a date means the same to every reader of a file.
pub(crate) fn parse(word: &str) -> Option<Date> {
    let mut parts = word.split('-');
    let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Parses a year, a month or a day, as the first day of it.
#[cfg(any(feature = "yaml", feature = "workbench", test))]
pub(crate) fn parse_vague(word: &str) -> Option<Date> {
    match word.len() {
        4 => parse(&format!("{word}-01-01")),
        7 => parse(&format!("{word}-01")),
        _ => parse(word),
    }
}

fn digits(part: &str, count: usize) -> Option<u16> {
    (part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_days_of_the_calendar() {
        assert_eq!(parse("2024-02-29"), Some(Date::constant(2024, 2, 29)));
        for wrong in ["2023-02-29", "2024-2-9", "24-02-09", "2024-02-09T00:00", "20240209", "+024-01-01", ""] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        assert_eq!(parse_vague("2024-03"), Some(Date::constant(2024, 3, 1)));
        assert_eq!(parse_vague("2024-13"), None);
    }

    #[test]
    fn days_are_in_the_order_of_dates() {
        let dates =
            [(-1, 12, 31), (0, 1, 1), (2025, 12, 31), (2026, 1, 31), (2026, 2, 1), (2026, 2, 2), (9999, 12, 31)];
        let days = dates.map(|(year, month, day)| Day::from(Date::constant(year, month, day)));
        assert!(days.into_iter().chain([Day::NEVER]).is_sorted_by(|one, next| one < next));
    }
}
