//! The yearly cost of a number in words, with the calculation and the grade and date of the price.

use super::Phrases;
use super::phrases::{hundredths, money, span};
use crate::engine::model::{Lang, Terms};
use crate::reason::keep::Cost;

/// The short form: "About HKD 101.39 a year (50 x 365 / 180; grade B, undated)."
pub(super) fn in_short(cost: &Cost<'_>, terms: &Terms, lang: Lang) -> String {
    let (year, sum, about) = sum(cost);
    let year = money(terms, cost.currency(), &hundredths(year), lang);
    let parts = sum.into_iter().chain([aged(cost, lang)]).collect::<Vec<_>>().join(lang.pick("; ", "；"));
    lang.pick(
        format!("{}{year} a year ({parts}).", if about { "About " } else { "" }),
        format!("一年{} {year}（{parts}）。", if about { "约" } else { "" }),
    )
}

/// The grade and date: "grade B, undated".
fn aged(cost: &Cost<'_>, lang: Lang) -> String {
    let grade = format!("{} {}", lang.pick("grade", "等级"), cost.grade());
    let date = cost.date().unwrap_or(lang.pick("undated", "无日期"));
    let reported = if cost.weak() { lang.pick("only users say so, ", "仅为网友说法，") } else { "" };
    format!("{reported}{grade}{}{date}", lang.pick(", ", "，"))
}

/// The yearly cost, its calculation (none for a yearly payment), and whether it is rounded.
fn sum(cost: &Cost<'_>) -> (f64, Option<String>, bool) {
    let (whole, part) = match cost.days() {
        Some(days) => (365, days),
        None => (12, cost.months().unwrap_or(1)),
    };
    let sum = (whole != part).then(|| {
        let by = if part == 1 { String::new() } else { format!(" ÷ {part}") };
        format!("{} × {whole}{by}", hundredths(cost.each()))
    });
    (cost.a_year(), sum, (cost.a_year() * f64::from(part) - cost.each() * f64::from(whole)).abs() > 1e-6)
}

/// The long form: "About HKD 101.39 a year: a top-up of HKD 50 every 180 days (50 x 365 / 180); grade B".
pub(super) fn in_a_year(cost: &Cost<'_>, terms: &Terms, lang: Lang) -> String {
    let amount = |amount: f64| money(terms, cost.currency(), &hundredths(amount), lang);
    let (each, year) = (amount(cost.each()), amount(cost.a_year()));
    let time = span(cost.days(), cost.months(), lang);
    let (_, sum, about) = sum(cost);
    let (every, zh_every) = match (cost.days(), cost.months()) {
        (None, Some(1)) => ("every month".to_owned(), "每个月".to_owned()),
        _ => (format!("every {time}"), format!("每 {time}")),
    };
    let per = cost.per().map(|per| Phrases::own(lang).per(per, terms)).unwrap_or_default();
    let aged = aged(cost, lang);
    let sum = sum.map(|sum| lang.pick(format!(" ({sum})"), format!("（{sum}）"))).unwrap_or_default();
    let (en, zh) = match cost.of() {
        "renewal" => (format!("a renewal of {each} {every}"), format!("{zh_every}续期 {each}")),
        "pack" => (format!("a pack of {each} for {time}"), format!("{each} 的延期套餐管 {time}")),
        "use" if per.is_empty() => (format!("{each} once in {time}"), format!("{zh_every}花 {each}")),
        "use" => (format!("{each} {per}, one in {time}"), format!("{zh_every}用一次，{per} {each}")),
        _ => (format!("a top-up of {each} {every}"), format!("{zh_every}充值 {each}")),
    };
    lang.pick(
        format!("{}{year} a year: {en}{sum}; {aged}.", if about { "About " } else { "" }),
        format!("一年{} {year}：{zh}{sum}；{aged}。", if about { "约" } else { "" }),
    )
}
