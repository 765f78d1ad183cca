//! The cost of a number per year, computed from cited figures alone.
//!
//! ```text
//! HKD 50 for every 180 days     50 x 365 / 180 = 101.39 a year
//! GBP 0.30 once in 6 months     0.30 x 12 / 6  =   0.60 a year
//! ```
//!
//! An amount comes from the figure that states the time, or from another figure of the same operator that states the
//! price of the smallest top-up or of a use.

use super::timeline::{Stated, from_told, is_stage};
use super::{Cost, Grade};
use crate::engine::model::Figure;

const DAYS_A_YEAR: f64 = 365.0;
const MONTHS_A_YEAR: f64 = 12.0;

/// The ways of paying for a year, cheapest first.
pub(super) fn costs<'r>(all: &[Stated<'r>]) -> Vec<Cost<'r>> {
    let mut costs = Vec::new();
    for stated in all {
        let figure = stated.figure;
        match &*figure.what {
            "renewal" | "cycle" => costs.extend(cost("renewal", *stated, figure.amount, *stated)),
            "validity_extension" => costs.extend(cost("pack", *stated, figure.amount, *stated)),
            "activity_every" if figure.amount.is_some() => costs.extend(cost("use", *stated, figure.amount, *stated)),
            "activity_every" => {
                let uses = all.iter().filter(|other| *other.figure.what == *"use");
                costs.extend(uses.filter_map(|price| cost("use", *stated, price.figure.amount, *price)));
            }
            _ if is_stage(figure) && from_told(figure) && figure.top_up.is_some() => {
                costs.extend(cost("top_up", *stated, figure.top_up, *stated));
            }
            _ if is_stage(figure) && from_told(figure) => {
                let smallest = all.iter().filter(|other| *other.figure.what == *"min_top_up");
                costs.extend(smallest.filter_map(|price| cost("top_up", *stated, price.figure.amount, *price)));
            }
            _ => {}
        }
    }
    costs.sort_by(|one, other| (one.a_year.total_cmp(&other.a_year)).then(one.grade.cmp(&other.grade)));
    // Two claims with the same price and time are listed once, with the better grade.
    costs.dedup_by(|one, other| {
        (one.of, one.each, one.days, one.months) == (other.of, other.each, other.days, other.months)
    });
    costs
}

fn cost<'r>(of: &'static str, time: Stated<'r>, each: Option<f64>, price: Stated<'r>) -> Option<Cost<'r>> {
    let (each, currency) = (each?, price.figure.currency.as_deref()?);
    let a_year = each * times_a_year(time.figure)?;
    let mut claims = vec![&*time.claim.id];
    if price.claim.id != time.claim.id {
        claims.push(&price.claim.id);
    }
    let grade: Grade = time.claim.grade.max(price.claim.grade);
    Some(Cost {
        of,
        each,
        currency,
        per: price.figure.per.as_deref(),
        days: time.figure.days,
        months: time.figure.months,
        a_year: (a_year * 100.0).round() / 100.0,
        date: price.figure.date.as_deref(),
        grade,
        weak: !(time.claim.supported() && price.claim.supported()),
        claims,
    })
}

fn times_a_year(figure: &Figure) -> Option<f64> {
    match (figure.days, figure.months) {
        (Some(days), None) if days > 0 => Some(DAYS_A_YEAR / f64::from(days)),
        (None, Some(months)) if months > 0 => Some(MONTHS_A_YEAR / f64::from(months)),
        _ => None,
    }
}
