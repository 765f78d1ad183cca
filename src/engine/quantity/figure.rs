//! Parses and writes figures as people and programs write them: `5000`, `5,000.50`, `CNY 5000`, `48 hours`,
//! `2026-11-22`, and ranges of them: `>200`, `<=200`, `200..5000`, `>200..<=5000`.

use jiff::civil::{Date, Time};

use super::{DAY, MOST, calendar, currency};
use crate::engine::model::{Quantity, QuantityKind, Text};
use crate::engine::told;

/// A range of figures, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Figures {
    pub(crate) least: i64,
    pub(crate) most: i64,
}

impl Figures {
    /// The range of a single figure.
    pub(crate) fn only(figure: i64) -> Figures {
        Figures { least: figure, most: figure }
    }

    /// The intersection; `least` exceeds `most` if it is empty.
    pub(crate) fn and(self, other: Figures) -> Figures {
        Figures { least: self.least.max(other.least), most: self.most.min(other.most) }
    }

    /// The range of all differences between a figure of this range and one of another.
    pub(crate) fn less(self, other: Figures) -> Figures {
        let within = |figure: i64| figure.clamp(-MOST, MOST);
        Figures {
            least: within(self.least.saturating_sub(other.most)),
            most: within(self.most.saturating_sub(other.least)),
        }
    }

    pub(crate) fn is_empty(self) -> bool {
        self.least > self.most
    }
}

/// Units of time, each with its length in seconds or else in months.
const UNITS: [(&str, i64, i64); 7] = [
    ("second", 1, 0),
    ("minute", 60, 0),
    ("hour", 3_600, 0),
    ("day", DAY, 0),
    ("week", 7 * DAY, 0),
    ("month", 0, 1),
    ("year", 0, 12),
];

/// The unit of time that a word names, in the singular.
pub(crate) fn unit(word: &str) -> Option<&'static str> {
    let singular = word.strip_suffix('s').unwrap_or(word);
    UNITS.iter().map(|(name, ..)| *name).find(|name| *name == singular)
}

/// The length of a unit of time in seconds and in months; one of the two is zero.
pub(crate) fn size(unit: &str) -> (i64, i64) {
    UNITS.iter().find(|(name, ..)| *name == unit).map_or((0, 0), |(_, seconds, months)| (*seconds, *months))
}

impl Quantity {
    /// Parses a figure or a range.
    ///
    /// # Errors
    /// A message that says what is wrong with it.
    pub(crate) fn parse(&self, told: &str) -> Result<Figures, Text> {
        let text = told::word(told);
        let text = text.trim();
        let all = Figures { least: self.least.unwrap_or(-MOST), most: self.most.unwrap_or(MOST) };
        let told = match text.split_once("..") {
            Some((one, "") | ("", one)) if !one.is_empty() => return Err(self.one_ended(text, one.trim())),
            Some((least, most)) => self.bound(least.trim(), ">=")?.and(self.bound(most.trim(), "<=")?),
            None => self.bound(text, "")?,
        };
        if told.is_empty() {
            return Err(Text::both(format!("`{text}` ends before it begins"), format!("“{text}”的终点在起点之前")));
        }
        let within = told.and(all);
        if within.is_empty() || told.least == told.most && within != told {
            let too_little = told.most < all.least;
            let (bound, figure) = if too_little { ("least", all.least) } else { ("most", all.most) };
            let figure = self.written(figure);
            let zh = if too_little { "最小" } else { "最大" };
            return Err(Text::both(
                format!("`{text}` is out of its range: the {bound} is {figure}"),
                format!("“{text}”超出范围，{zh}是 {figure}"),
            ));
        }
        Ok(within)
    }

    /// Whether a text is a valid figure, or range of figures, of this quantity.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// let amount = &words.facts()[words.fact("amount").expect("it is declared").index()];
    /// let amount = amount.quantity().expect("it has figures");
    /// assert_eq!(amount.check("5,000"), Ok(()));
    /// assert_eq!(amount.check("-5"), Err("`-5` is out of its range: the least is 0".to_owned()));
    /// # }
    /// ```
    ///
    /// # Errors
    /// A message that says what is wrong with it.
    pub fn check(&self, told: &str) -> Result<(), String> {
        self.parse(told).map(|_| ()).map_err(|wrong| wrong.en().to_owned())
    }

    /// Parses one end of a range, with its sign; without one `by_place` is the sign that its place implies, and if
    /// there is none the figure stands for itself alone.
    fn bound(&self, text: &str, by_place: &str) -> Result<Figures, Text> {
        let signs = [">=", "<=", "≥", "≤", ">", "<"];
        let sign = signs.into_iter().find(|sign| text.starts_with(sign));
        let figure = self.figure(text.strip_prefix(sign.unwrap_or("")).unwrap_or(text).trim())?;
        Ok(match sign.unwrap_or(by_place) {
            ">=" | "≥" => Figures { least: figure, most: MOST },
            "<=" | "≤" => Figures { least: -MOST, most: figure },
            ">" => Figures { least: figure + 1, most: MOST },
            "<" => Figures { least: -MOST, most: figure - 1 },
            _ => Figures::only(figure),
        })
    }

    /// Parses one figure, in steps.
    ///
    /// # Errors
    /// A message that says what is wrong with it.
    pub(crate) fn figure(&self, text: &str) -> Result<i64, Text> {
        match self.kind {
            QuantityKind::Date => {
                let day = crate::engine::date::parse(text);
                day.map(calendar::days).ok_or_else(|| no_day(text))
            }
            QuantityKind::Moment => moment(text).ok_or_else(|| {
                Text::both(
                    format!("`{text}` is not a moment; write YYYY-MM-DD, or YYYY-MM-DDThh:mm:ssZ with the time of day"),
                    format!("“{text}”不是时间；请写成 YYYY-MM-DD，要写时刻就写成 YYYY-MM-DDThh:mm:ssZ"),
                )
            }),
            _ => self.counted(text),
        }
    }

    fn counted(&self, text: &str) -> Result<i64, Text> {
        let (number, unit) = apart(text);
        // Words on both sides, as in `more than 8 pets`, are told from other texts by what is between them.
        let in_words = || {
            let (first, last) = (
                text.find(|letter: char| letter.is_ascii_digit())?,
                text.rfind(|letter: char| letter.is_ascii_digit())?,
            );
            self.signed_in_words(text, text.get(first..=last)?)
        };
        let none = || in_words().unwrap_or_else(|| self.no_figure(text, number));
        let steps = decimal(number, self.kind.steps()).ok_or_else(none)?;
        let Some(word) = unit else { return Ok(steps) };
        if let Some(message) = self.signed_in_words(text, number) {
            return Err(message);
        }
        let own = self.unit.as_deref().unwrap_or("");
        if self.kind == QuantityKind::Duration {
            let (told, of) = (self::unit(word).map(size), size(own));
            return match told {
                Some((seconds, 0)) if of.1 == 0 && steps.checked_mul(seconds).is_some_and(|all| all % of.0 == 0) => {
                    Ok(steps * seconds / of.0)
                }
                Some((0, months)) if of.0 == 0 && steps.checked_mul(months).is_some_and(|all| all % of.1 == 0) => {
                    Ok(steps * months / of.1)
                }
                _ => Err(Text::both(
                    format!("`{text}` cannot be told in {own}s; tell a whole number of {own}s"),
                    format!("“{text}”不能换算成整数的 {own}；请以 {own} 为单位填整数"),
                )),
            };
        }
        let name = told::name(word);
        if !own.is_empty() && told::name(own) == name || self.shown_with(&name) {
            return Ok(steps);
        }
        let meant = if self.kind == QuantityKind::Money { currency::meant_by(word) } else { &[] };
        match meant {
            [only] if *only == own => Ok(steps),
            [_, _, ..] if meant.contains(&own) => Err(Text::both(
                format!(
                    "`{text}` leaves open which currency is meant, as `{word}` stands for {}; write the code: `{number} {own}` \
                     if that is meant",
                    meant.join(", ")
                ),
                format!(
                    "“{text}”没有说明是哪种货币：“{word}”可以指 {}；请写代码，例如 {number} {own}",
                    meant.join("、")
                ),
            )),
            _ => Err(self.other_unit(text, word)),
        }
    }

    /// Whether a word is one that figures of this quantity are shown with, as a unit or currency.
    fn shown_with(&self, name: &str) -> bool {
        let beside = |shown: &str| shown.split('|').any(|shown| told::name(&shown.replace("{}", "")) == *name);
        self.shown.iter().any(|(_, shown)| beside(shown))
    }

    /// Writes a figure, given in steps, as it can be told: `5000`, `2026-11-22`.
    #[must_use]
    pub fn written(&self, figure: i64) -> String {
        match self.kind {
            QuantityKind::Date => calendar::date(figure).to_string(),
            QuantityKind::Moment => {
                let time = figure.rem_euclid(DAY);
                let day = calendar::date(figure.div_euclid(DAY));
                format!("{day}T{:02}:{:02}:{:02}Z", time / 3_600, time / 60 % 60, time % 60)
            }
            kind => {
                let (whole, rest) =
                    (figure.unsigned_abs() / kind.steps() as u64, figure.unsigned_abs() % kind.steps() as u64);
                let sign = if figure < 0 { "-" } else { "" };
                if rest == 0 {
                    return format!("{sign}{whole}");
                }
                let places = kind.steps().ilog10() as usize;
                format!("{sign}{whole}.{rest:0places$}").trim_end_matches('0').to_owned()
            }
        }
    }
}

/// Splits a number from the word before or behind it.
fn apart(text: &str) -> (&str, Option<&str>) {
    let is_number = |letter: char| letter.is_ascii_digit() || ['-', '.', ',', '_'].contains(&letter);
    let (Some(first), Some(last)) = (text.find(is_number), text.rfind(is_number)) else { return (text, None) };
    let (before, number, behind) =
        (text.get(..first).unwrap_or(""), text.get(first..=last).unwrap_or(""), text.get(last + 1..).unwrap_or(""));
    match (before.trim(), behind.trim()) {
        ("", "") => (number, None),
        (word, "") | ("", word) => (number, Some(word)),
        _ => (text, None),
    }
}

/// Parses a decimal number exactly, in steps. Commas may separate thousands.
pub(super) fn decimal(text: &str, steps: i64) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, behind) = digits.split_once('.').unwrap_or((digits, ""));
    let groups = whole.split(',').collect::<Vec<_>>();
    let grouped =
        groups.iter().enumerate().all(|(at, group)| if at == 0 { group.len() <= 3 } else { group.len() == 3 });
    let only_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // The rest of `5,000` after it was split at the comma as a list of values: nobody writes a number so.
    if whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    if groups.len() > 1 && !grouped || !groups.iter().all(|group| only_digits(group)) {
        return None;
    }
    if digits.contains('.') && !only_digits(behind) {
        return None;
    }
    let behind = behind.trim_end_matches('0');
    let places = steps.ilog10() as usize;
    if behind.len() > places {
        return None;
    }
    let whole = groups.concat().parse::<i64>().ok()?;
    let part = format!("{behind:0<places$}").parse::<i64>().unwrap_or(0);
    let figure = whole.checked_mul(steps)?.checked_add(part)?;
    (figure <= MOST).then_some(sign * figure)
}

/// Parses a moment in seconds since 1970: a day (its beginning in UTC), or a day and a time with `Z` or an offset from
/// it.
pub(crate) fn moment(text: &str) -> Option<i64> {
    let day = |text: &str| crate::engine::date::parse(text).map(|date: Date| calendar::days(date) * DAY);
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else { return day(text) };
    let (time, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => (time.get(..at)?, time.get(at..)?),
        None => return None,
    };
    let offset = match offset {
        "Z" | "z" => 0,
        offset => {
            let sign = if offset.starts_with('-') { -1 } else { 1 };
            let digits = offset.get(1..)?.replace(':', "");
            let digits = if digits.len() == 2 { format!("{digits}00") } else { digits };
            if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            let (hours, minutes) = (digits.get(..2)?.parse::<i64>().ok()?, digits.get(2..)?.parse::<i64>().ok()?);
            (hours < 24 && minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60))?
        }
    };
    let full = time.len() >= 5 && time.bytes().all(|byte| byte.is_ascii_digit() || byte == b':' || byte == b'.');
    let time = full.then(|| time.parse::<Time>().ok()).flatten()?;
    let seconds = i64::from(time.hour()) * 3_600 + i64::from(time.minute()) * 60 + i64::from(time.second());
    Some(day(date)? + seconds - offset)
}

/// What is wrong with a text that is no day.
pub(crate) fn no_day(text: &str) -> Text {
    Text::both(
        format!("`{text}` is not a day of the calendar; write YYYY-MM-DD"),
        format!("“{text}”不是日历上的日期；请写成 YYYY-MM-DD"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::model::{Lang, Text};

    fn quantity(kind: QuantityKind, unit: &str, shown: &str) -> Quantity {
        let text = |text: &str| Text::of([(Lang::En, text.to_owned().into())]).unwrap_or_default();
        let unit = (!unit.is_empty()).then(|| unit.to_owned().into());
        Quantity { least: (!kind.is_dated()).then_some(0), ..Quantity::new(kind, text(shown), unit) }
    }

    #[test]
    fn figures_are_read_exactly_and_written_as_they_are_read() {
        let money = quantity(QuantityKind::Money, "CNY", "CNY {}");
        for (told, figure, written) in [
            ("5000", 50_000_000, "5000"),
            ("5,000.50", 50_005_000, "5000.5"),
            ("CNY 5000", 50_000_000, "5000"),
            ("5000cny", 50_000_000, "5000"),
            ("５０００", 50_000_000, "5000"),
            ("0.0001", 1, "0.0001"),
        ] {
            assert_eq!(money.parse(told), Ok(Figures::only(figure)), "{told}");
            assert_eq!(money.written(figure), written);
        }
        let hours = quantity(QuantityKind::Duration, "hour", "{} hours");
        assert_eq!(hours.parse("2 days"), Ok(Figures::only(48)));
        assert_eq!(hours.parse("48 hours"), hours.parse("48"));
        let moment = quantity(QuantityKind::Moment, "", "{}");
        for told in
            ["2021-06-01T12:00:00Z", "2021-06-01T14:00:00+02:00", "2021-06-01t12:00Z", "2021-06-01T14:00:00.000+0200"]
        {
            let written = moment.parse(told).map(|figures| moment.written(figures.least));
            assert_eq!(written.as_deref(), Ok("2021-06-01T12:00:00Z"), "{told}");
        }
        assert_eq!(moment.parse("1969-12-31"), Ok(Figures::only(-DAY)));
    }

    /// A time without an offset is a time somewhere, and what is no time of a day is none.
    #[test]
    fn moments_are_read_to_the_second_or_not_at_all() {
        let noon = 43_200;
        for (time, second) in [
            ("12:00Z", noon),
            ("12:00:01Z", noon + 1),
            ("12:00:01.9z", noon + 1),
            ("12:00+00:01", noon - 60),
            ("12:00-00:01", noon + 60),
            ("12:00+23:59", noon - 86_340),
            ("12:00-2359", noon + 86_340),
            ("12:00+02", noon - 7_200),
            ("00:00Z", 0),
            ("23:59:59Z", 86_399),
        ] {
            for between in ["T", "t", " "] {
                assert_eq!(moment(&format!("1970-01-01{between}{time}")), Some(second), "{time}");
                assert_eq!(moment(&format!("1970-01-02{between}{time}")), Some(DAY + second), "{time}");
            }
        }
        for time in [
            "",
            "12:00",
            "12:00:00",
            "Z",
            "12Z",
            "12:Z",
            "1200",
            "12:0Z",
            "24:00Z",
            "12:60Z",
            "12:00:61Z",
            "noonZ",
            "12h00Z",
            "12:00 Z",
            "12:00+24:00",
            "12:00+00:60",
            "12:00+1",
            "12:00+123",
            "12:00+12345",
            "12:00+ab",
            "12:00+",
            "-12:00Z",
        ] {
            assert_eq!(moment(&format!("1970-01-01T{time}")), None, "{time}");
        }
        assert_eq!(moment("1970-01-03"), Some(2 * DAY));
        assert_eq!(moment("12:00Z"), None);
    }

    #[test]
    fn ranges_have_both_ends_or_one() {
        let count = quantity(QuantityKind::Count, "", "{}");
        for (told, least, most) in [
            (">2", 3, MOST),
            (">=2", 2, MOST),
            ("<2", 0, 1),
            ("≤ 2", 0, 2),
            ("2..5", 2, 5),
            (">2..<5", 3, 4),
            ("5..5", 5, 5),
        ] {
            assert_eq!(count.parse(told), Ok(Figures { least, most }), "{told}");
        }
    }

    #[test]
    fn what_is_no_figure_is_told_with_what_would_be() {
        let money = quantity(QuantityKind::Money, "CNY", "CNY {}");
        let count = quantity(QuantityKind::Count, "", "{} doses");
        let day = quantity(QuantityKind::Date, "", "{}");
        let hours = quantity(QuantityKind::Duration, "hour", "{} hours");
        for (quantity, told, message) in [
            (&money, "-5", "`-5` is out of its range: the least is 0"),
            (&money, "5000 USD", "`5000 USD` is in `USD`, and is asked for in CNY; tell the figure in CNY"),
            (&money, "NaN", "`NaN` is not a figure; write digits, such as `5000`, or a range, such as `>5000`"),
            (&money, "1e9", "`1e9` is written with an exponent; write `1000000000`"),
            (&money, "", "`` is not a figure; write digits, such as `5000`, or a range, such as `>5000`"),
            (&money, "0.00001", "`0.00001` has more than 4 digits after the point"),
            (
                &money,
                "9999999999999999",
                "`9999999999999999` is not a figure between -400000000000000 and 400000000000000",
            ),
            (
                &money,
                "5,00",
                "`5,00` has a comma elsewhere than between thousands; if it stands before decimals, write `5.00`",
            ),
            (&money, "5..2", "`5..2` ends before it begins"),
            (&count, "1.5", "`1.5` is not a whole number"),
            (&count, "3 kg", "`3 kg` is in `kg`, and is asked for in doses; tell the figure in doses"),
            (&hours, "1 month", "`1 month` cannot be told in hours; tell a whole number of hours"),
            (&hours, "90 minutes", "`90 minutes` cannot be told in hours; tell a whole number of hours"),
            (&day, "2026-02-30", "`2026-02-30` is not a day of the calendar; write YYYY-MM-DD"),
        ] {
            assert_eq!(quantity.check(told), Err(message.to_owned()), "{told}");
        }
        assert_eq!(count.parse("3 doses"), Ok(Figures::only(3)));
    }
}
