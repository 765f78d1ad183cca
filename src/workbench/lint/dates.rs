//! Lints for impossible dates.

use jiff::civil::Date;

use super::Lint;
use super::context::{Context, Findings, Kind, Place};
use super::declared::lint;
use crate::engine::date::parse_vague;

pub(super) const LINTS: &[Lint] = &[
    lint!("dates-out-of-order", Error, Some(out_of_order)),
    lint!("future-date", Error, Some(future_date)),
    lint!("rulebook-date-behind", Warning, Some(behind)),
];

/// Reports sources that were read before they were published (`until` before `from` is reported by the reader).
fn out_of_order(context: &Context<'_>, found: &mut Findings) {
    for source in &context.model.sources {
        let (Some(published), Some(retrieved)) = (&source.published, &source.retrieved) else { continue };
        // If only a year is known, a day of that year is in order.
        let length = published.len().min(retrieved.len());
        if retrieved.get(..length) < published.get(..length)
            && let Some(place) = context.key(Kind::Source, &source.id, "retrieved")
        {
            let message = format!("the source `{}` was read on {retrieved}, before it was published", source.id);
            let published = context.key(Kind::Source, &source.id, "published");
            found.push(place.says(message).beside(published, "published on this day").with_help("correct one of them"));
        }
    }
}

/// Every date of something that has happened, with its place.
fn happened<'c>(context: &Context<'c>) -> Vec<(Date, Place<'c>, String)> {
    let mut dates = Vec::new();
    for source in &context.model.sources {
        for (key, day) in [("published", &source.published), ("retrieved", &source.retrieved)] {
            let day = day.as_deref().and_then(parse_vague);
            if let (Some(day), Some(place)) = (day, context.key(Kind::Source, &source.id, key)) {
                dates.push((day, place, format!("the source `{}` was {key}", source.id)));
            }
        }
    }
    for claim in &context.model.claims {
        if let (Some(day), Some(place)) = (claim.verified, context.key(Kind::Claim, &claim.id, "verified")) {
            dates.push((day, place, format!("the claim `{}` was verified", claim.id)));
        }
    }
    dates
}

/// If more dates than this are later than the rulebook's own, it is the rulebook's date that is wrong.
const MANY: usize = 5;

fn future_date(context: &Context<'_>, found: &mut Findings) {
    let ahead = happened(context).into_iter().filter(|(day, _, _)| *day > context.today).collect::<Vec<_>>();
    if ahead.len() > MANY
        && context.today == context.model.date
        && let (Some(date), Some((day, place, _))) =
            (context.about("date"), ahead.iter().max_by_key(|(day, _, _)| *day))
    {
        let message =
            format!("{} dates of what was read lie after the date of the rulebook, the last on {day}", ahead.len());
        let finding = date.says(message).beside(Some(place.clone()), "the last");
        found.push(finding.with_help("set `date` to the day of the last change"));
        return;
    }
    for (day, place, what) in ahead {
        let message = format!("{what} on {day}, which is after {}", context.today);
        found.push(
            place.says(message).with_help("correct it, or set `date` in `rulebook.yaml` to the day of the last change"),
        );
    }
}

/// Reports a rulebook date that is earlier than what its sources show: it cannot know what was read later.
fn behind(context: &Context<'_>, found: &mut Findings) {
    let later = happened(context).into_iter().filter(|(day, _, _)| *day > context.model.date && *day <= context.today);
    let Some((day, place, what)) = later.max_by_key(|(day, _, _)| *day) else { return };
    if let Some(date) = context.about("date") {
        let message = format!("the rulebook is dated {}, but {what} on {day}", context.model.date);
        found.push(
            date.says(message).beside(Some(place), "later").with_help("set `date` to the day of the last change"),
        );
    }
}
