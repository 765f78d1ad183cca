//! The age of a source in words.

use jiff::civil::Date;

use crate::engine::model::Lang;

/// The time from a publication to a day: in years, months or days, depending on the precision of the date. None if the
/// text is not a date, or if the date is after the day.
pub(super) fn age(published: &str, day: Date, lang: Lang) -> Option<String> {
    let mut parts = published.split('-');
    let year: i32 = parts.next()?.parse().ok()?;
    let Some(month) = parts.next() else {
        let years = i32::from(day.year()) - year;
        return match years {
            ..0 => None,
            0 => Some(lang.pick("this year", "当年").to_owned()),
            _ => Some(format!("{}{}", lang.pick("about ", "约"), years_and_months(years * 12, lang))),
        };
    };
    let month: i32 = month.parse().ok()?;
    let mut months = (i32::from(day.year()) - year) * 12 + i32::from(day.month()) - month;
    if let Some(of_month) = parts.next() {
        let of_month: i32 = of_month.parse().ok()?;
        months -= i32::from(of_month > i32::from(day.day()));
    }
    match months {
        ..0 => None,
        0 => Some(lang.pick("less than a month", "不到一个月").to_owned()),
        _ => Some(years_and_months(months, lang)),
    }
}

fn years_and_months(months: i32, lang: Lang) -> String {
    let (years, months) = (months / 12, months % 12);
    let part = |count: i32, word: &str, zh: &str| {
        let plural = if count == 1 { "" } else { "s" };
        (count != 0).then(|| lang.pick(format!("{count} {word}{plural}"), format!("{count} {zh}")))
    };
    let parts = [part(years, "year", "年"), part(months, "month", "个月")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::age;
    use crate::engine::model::Lang;

    #[test]
    fn ages_are_as_precise_as_the_date() {
        let on = |published| age(published, date(2026, 11, 22), Lang::En);
        assert_eq!(on("2018").as_deref(), Some("about 8 years"));
        assert_eq!(on("2026").as_deref(), Some("this year"));
        assert_eq!(on("2025-01").as_deref(), Some("1 year 10 months"));
        assert_eq!(on("2026-10").as_deref(), Some("1 month"));
        assert_eq!(on("2023-11-22").as_deref(), Some("3 years"));
        assert_eq!(on("2023-11-23").as_deref(), Some("2 years 11 months"));
        assert_eq!(on("2026-11-01").as_deref(), Some("less than a month"));
        assert_eq!(age("2023-03-24", date(2026, 11, 22), Lang::Zh).as_deref(), Some("3 年 7 个月"));
    }

    #[test]
    fn what_is_no_date_or_lies_ahead_has_no_age() {
        for published in ["2027", "2026-12", "2026-11-23", "spring", "", "2026-x"] {
            assert_eq!(age(published, date(2026, 11, 22), Lang::En), None, "{published}");
        }
    }
}
