//! The stages of a number after the last top-up or use.
//!
//! A figure is a stage if it says what it is counted from: an event (the last top-up, the last use), or the end of
//! another stage. The stages of an operator thus form chains, and with the day of the last top-up each has a day by the
//! calendar: six months from 31 August end on the last day of February.
//!
//! ```text
//! validity_after_top_up  180 days  after last_top_up    2026-06-01 -> 2026-11-28   (`expiry` is the end of this one)
//! incoming_stops           7 days  after expiry                    -> 2026-12-05
//! reclaim_until            1 month after incoming_stops            -> 2027-01-05
//! ```
//!
//! If the time depends on the amount, there is one timeline for each amount. A balance from which renewals are paid
//! lasts for as many renewals as it pays.

use jiff::Span;
use jiff::civil::Date;

use super::{LastTopUp, Stage, Timeline};
use crate::engine::model::{Claim, Figure};

/// The events that a stage can be counted from and that a person can tell.
const TOLD: [&str; 2] = ["last_top_up", "last_use"];
/// The kinds of stage whose end is the `expiry` from which others are counted.
const ENDS: [&str; 4] = ["validity_after_top_up", "activity_every", RENEWAL, "cycle"];
const RENEWAL: &str = "renewal";

/// A figure with the claim that states it.
#[derive(Clone, Copy)]
pub(super) struct Stated<'r> {
    pub(super) claim: &'r Claim,
    pub(super) figure: &'r Figure,
}

/// The range of top-ups for which a timeline holds.
#[derive(Clone, Copy, PartialEq)]
struct Tier<'r> {
    from: f64,
    to: Option<f64>,
    currency: Option<&'r str>,
}

/// The event that a figure is counted from.
pub(super) fn start(figure: &Figure) -> Option<&str> {
    figure.after.as_deref().or(match &*figure.what {
        "validity_after_top_up" | RENEWAL | "cycle" => Some("last_top_up"),
        "activity_every" => Some("last_use"),
        _ => None,
    })
}

/// Whether a figure is counted from an event that a person can tell.
pub(super) fn from_told(figure: &Figure) -> bool {
    start(figure).is_some_and(|start| TOLD.contains(&start))
}

/// Whether a figure is a stage in the lifetime of a number.
pub(super) fn is_stage(figure: &Figure) -> bool {
    let timed = figure.days.is_some() || figure.months.is_some() || figure.never;
    timed && (start(figure).is_some() || *figure.what == *"validity")
}

/// The day at the end of a time. None if it is beyond the calendar, whatever number a model gives.
pub(super) fn end(figure: &Figure, times: u32, start: Date) -> Option<Date> {
    let count = |number: Option<u32>| i64::from(number.unwrap_or(0)).checked_mul(i64::from(times));
    let span = Span::new().try_months(count(figure.months)?).ok()?.try_days(count(figure.days)?).ok()?;
    start.checked_add(span).ok()
}

/// The timelines of an operator: one for each amount that makes a difference, or the one for the told amount. The
/// second part says whether the terms name the told amount; none if no amount was told or none makes a difference.
pub(super) fn timelines<'r>(all: &[Stated<'r>], last: LastTopUp, day: Date) -> (Vec<Timeline<'r>>, Option<bool>) {
    let tiers = tiers(all);
    if tiers.is_empty() {
        return (vec![timeline(all, None, last, day)], None);
    }
    let Some(amount) = last.amount() else {
        return (tiers.into_iter().map(|tier| timeline(all, Some(tier), last, day)).collect(), None);
    };
    let pays = renewal(all).map(|(_, each)| each);
    let fitting = tiers.iter().rfind(|tier| tier.from <= amount && tier.to.is_none_or(|to| amount <= to));
    let told = |tier: &Tier<'r>| Tier { from: amount, to: Some(amount), ..*tier };
    // A balance pays renewals whether or not the operator sells top-ups of exactly that amount.
    let tier = match pays {
        Some(_) => tiers.last().map(told),
        None => fitting.copied(),
    };
    let fits = tier.is_some() && pays.is_none_or(|each| amount >= each);
    (vec![timeline(all, tier, last, day)], Some(fits))
}

/// The renewal that is paid from a balance, with its price.
fn renewal<'r>(all: &[Stated<'r>]) -> Option<(Stated<'r>, f64)> {
    all.iter().any(|stated| *stated.figure.what == *"top_up").then_some(())?;
    let found = all.iter().find(|stated| *stated.figure.what == *RENEWAL)?;
    found.figure.amount.filter(|each| *each > 0.0).map(|each| (*found, each))
}

/// The top-ups that make a difference, smallest first.
fn tiers<'r>(all: &[Stated<'r>]) -> Vec<Tier<'r>> {
    let balance = renewal(all).is_some();
    let mut tiers = Vec::new();
    for Stated { figure, .. } in all {
        let (from, to) = match (balance, figure.amount, figure.top_up) {
            (true, Some(amount), _) if *figure.what == *"top_up" => (amount, Some(amount)),
            (false, _, Some(top_up)) if is_stage(figure) && from_told(figure) => (top_up, figure.top_up_to),
            _ => continue,
        };
        let tier = Tier { from, to, currency: figure.currency.as_deref() };
        if !tiers.contains(&tier) {
            tiers.push(tier);
        }
    }
    tiers.sort_by(|one, other| one.from.total_cmp(&other.from));
    tiers
}

fn timeline<'r>(all: &[Stated<'r>], tier: Option<Tier<'r>>, last: LastTopUp, day: Date) -> Timeline<'r> {
    let balance = renewal(all).is_some();
    let renewals = renewal(all).and_then(|(_, each)| times(tier?.from, each));
    let belongs = |figure: &Figure| match (figure.top_up, from_told(figure)) {
        (Some(top_up), true) => {
            tier.is_some_and(|tier| tier.from >= top_up && figure.top_up == nearest(all, figure, tier))
        }
        _ => true,
    };
    let mut waiting =
        all.iter().copied().filter(|stated| is_stage(stated.figure) && belongs(stated.figure)).collect::<Vec<_>>();
    // Without a day the stages are computed from an arbitrary day, so that they can be ordered.
    let anchor = last.day().unwrap_or(Date::constant(2001, 1, 1));
    let mut placed: Vec<(Option<Date>, Stated<'r>)> = Vec::new();
    loop {
        let before = waiting.len();
        waiting.retain(|stated| {
            let figure = stated.figure;
            let starts = match start(figure) {
                Some(start) if TOLD.contains(&start) => Some(Some(anchor)),
                Some("expiry") => expiry(&placed, &ENDS),
                Some(start) => expiry(&placed, &[start]),
                None => None,
            };
            let Some(starts) = starts else { return true };
            // A balance that pays no renewal has no last day.
            let many = if balance && *figure.what == *RENEWAL { renewals.filter(|many| *many > 0) } else { Some(1) };
            let ends = starts.filter(|_| !figure.never).zip(many).and_then(|(starts, many)| end(figure, many, starts));
            placed.push((ends, *stated));
            false
        });
        if waiting.len() == before {
            break;
        }
    }
    placed.sort_by_key(|(ends, _)| (ends.is_none(), *ends));
    placed.extend(waiting.into_iter().map(|stated| (None, stated)));
    let stages = placed.into_iter().map(|(ends, stated)| {
        let on = ends.filter(|_| last.day().is_some());
        stage(stated, on, day)
    });
    Timeline {
        top_up: tier.map(|tier| tier.from),
        top_up_to: tier.and_then(|tier| tier.to),
        currency: tier.and_then(|tier| tier.currency),
        renewals,
        stages: stages.collect(),
    }
}

/// The number of renewals that an amount pays.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no more than the bound beside it")]
fn times(amount: f64, each: f64) -> Option<u32> {
    // Computed in hundredths, so that a balance of 0.3 pays three renewals of 0.1.
    let whole = ((amount * 100.0).round() / (each * 100.0).round()).floor();
    (0.0..=1200.0).contains(&whole).then_some(whole as u32)
}

/// Among the figures of the same kind, the top-up of the one that applies to an amount.
fn nearest<'r>(all: &[Stated<'r>], figure: &Figure, tier: Tier<'r>) -> Option<f64> {
    let same = all.iter().map(|stated| stated.figure).filter(|other| other.what == figure.what);
    same.filter_map(|other| other.top_up).filter(|top_up| *top_up <= tier.from).max_by(f64::total_cmp)
}

/// The end of the best-graded stage of one of these kinds, if one is placed.
fn expiry(placed: &[(Option<Date>, Stated<'_>)], kinds: &[&str]) -> Option<Option<Date>> {
    let of_kind = placed.iter().filter(|(_, stated)| kinds.contains(&&*stated.figure.what));
    of_kind.min_by_key(|(_, stated)| (!stated.claim.supported(), stated.claim.grade)).map(|(ends, _)| *ends)
}

fn stage(stated: Stated<'_>, on: Option<Date>, day: Date) -> Stage<'_> {
    let Stated { claim, figure } = stated;
    Stage {
        what: &figure.what,
        after: start(figure),
        days: figure.days,
        months: figure.months,
        never: figure.never,
        on,
        over: on.map(|on| on < day),
        claim: &claim.id,
        grade: claim.grade,
        weak: !claim.supported(),
    }
}
