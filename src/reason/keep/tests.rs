//! Tests of timelines, of costs, and of what is listed as not known.

use jiff::civil::Date;

use super::timeline::{Stated, end, timelines};
use super::*;
use crate::engine::record::Str;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn figure(what: &'static str, days: Option<u32>, months: Option<u32>) -> Figure {
    Figure {
        what: what.into(),
        amount: None,
        currency: None,
        per: None,
        percent: None,
        days,
        months,
        top_up: None,
        top_up_to: None,
        after: None,
        never: false,
        applies_to: None,
        date: None,
    }
}

fn after(figure: Figure, after: &'static str) -> Figure {
    Figure { after: Some(Str::from(after)), ..figure }
}

fn bought(figure: Figure, top_up: f64, top_up_to: Option<f64>) -> Figure {
    Figure { top_up: Some(top_up), top_up_to, ..figure }
}

fn paid(figure: Figure, amount: f64) -> Figure {
    Figure { amount: Some(amount), currency: Some("XXX".into()), ..figure }
}

/// A claim about some operator with these figures.
fn claim(figures: Vec<Figure>) -> Claim {
    Claim {
        id: "C".into(),
        text: Text::default(),
        cites: Default::default(),
        topic: None,
        grade: Grade::B,
        assessment: None,
        confidence: Some(Confidence::High),
        inferred: false,
        flag: None,
        why: None,
        decided_by: Default::default(),
        from: None,
        until: None,
        verified: None,
        stale_after: None,
        figures: figures.into(),
        operator: Some("Polar".into()),
        note: None,
        background: false,
        retracted: false,
        country: None,
    }
}

/// The timelines of a claim, each stage as its kind and day.
fn laid_out(claim: &Claim, last: LastTopUp, as_of: &str) -> (Vec<String>, Option<bool>) {
    let stated = claim.figures.iter().map(|figure| Stated { claim, figure }).collect::<Vec<_>>();
    let (timelines, named) = timelines(&stated, last, day(as_of));
    let text = timelines.iter().map(|timeline| {
        let stages = timeline.stages().iter().map(|stage| match stage.on() {
            Some(on) => format!("{} {on}{}", stage.what(), if stage.over() == Some(true) { " over" } else { "" }),
            None => stage.what().to_owned(),
        });
        stages.collect::<Vec<_>>().join(", ")
    });
    (text.collect(), named)
}

#[test]
fn months_are_those_of_the_calendar() {
    let months = |count| figure("activity_every", None, Some(count));
    for (count, start, ends) in [
        (6, "2026-06-01", "2026-12-01"),
        (6, "2026-08-31", "2027-02-28"),
        (6, "2027-08-31", "2028-02-29"),
        (12, "2024-02-29", "2025-02-28"),
        (48, "2024-02-29", "2028-02-29"),
        (1, "2026-01-31", "2026-02-28"),
        (3, "2026-11-30", "2027-02-28"),
    ] {
        assert_eq!(end(&months(count), 1, day(start)), Some(day(ends)), "{count} months after {start}");
    }
    let days = figure("validity_after_top_up", Some(180), None);
    assert_eq!(end(&days, 1, day("2026-08-31")), Some(day("2027-02-27")), "180 days are not six months");
}

#[test]
fn no_number_of_days_or_months_is_past_the_calendar() {
    for (days, months, start) in [
        (Some(u32::MAX), None, Date::constant(2026, 1, 10)),
        (None, Some(u32::MAX), Date::constant(2026, 1, 10)),
        (Some(Claim::MOST_DAYS), None, Date::constant(9999, 12, 31)),
        (None, Some(1), Date::MAX),
    ] {
        for times in [1, u32::MAX] {
            assert_eq!(end(&figure("validity", days, months), times, start), None, "{days:?} {months:?} after {start}");
        }
    }
}

#[test]
fn stages_follow_one_another() {
    let claim = claim(vec![
        after(figure("reclaim_until", None, Some(1)), "incoming_stops"),
        after(figure("incoming_stops", Some(7), None), "expiry"),
        figure("validity_after_top_up", Some(180), None),
        after(figure("outgoing_stops", Some(0), None), "expiry"),
        figure("validity_max", Some(365), None),
    ]);
    let last = LastTopUp::from(day("2026-06-01"));
    let whole = "validity_after_top_up 2026-11-28, outgoing_stops 2026-11-28, incoming_stops 2026-12-05, reclaim_until 2027-01-05";
    assert_eq!(laid_out(&claim, last, "2026-11-22"), (vec![whole.to_owned()], None));
    let late = "validity_after_top_up 2026-11-28 over, outgoing_stops 2026-11-28 over, incoming_stops 2026-12-05, reclaim_until 2027-01-05";
    assert_eq!(laid_out(&claim, last, "2026-12-05").0, [late], "the last day itself is not past");
    let untold = "validity_after_top_up, outgoing_stops, incoming_stops, reclaim_until";
    assert_eq!(laid_out(&claim, LastTopUp::default(), "2026-11-22").0, [untold]);
}

#[test]
fn a_stage_after_something_that_was_not_told_has_no_day() {
    let claim = claim(vec![
        after(figure("validity", None, Some(3)), "registration"),
        after(figure("reclaim_until", Some(9), None), "nothing_known"),
        after(figure("incoming_stops", Some(9), None), "incoming_stops"),
    ]);
    let (stages, _) = laid_out(&claim, LastTopUp::from(day("2026-06-01")), "2026-11-22");
    assert_eq!(stages, ["validity, reclaim_until, incoming_stops"], "nor has one that waits for itself");
}

#[test]
fn the_amount_picks_the_time_that_it_buys() {
    let valid = |days| figure("validity_after_top_up", Some(days), None);
    let claim = claim(vec![bought(valid(180), 50.0, None), bought(valid(30), 10.0, Some(49.0))]);
    let last = |amount: Option<f64>| LastTopUp::from(day("2026-06-01")).of(amount);
    let (small, large) = ("validity_after_top_up 2026-07-01", "validity_after_top_up 2026-11-28");
    let found = |amount| laid_out(&claim, last(amount), "2026-06-02");
    assert_eq!(found(None), (vec![small.to_owned(), large.to_owned()], None));
    for (amount, stages, named) in [(10.0, small, true), (49.0, small, true), (50.0, large, true), (800.0, large, true)]
    {
        assert_eq!(found(Some(amount)), (vec![stages.to_owned()], Some(named)), "{amount}");
    }
    for amount in [5.0, 49.5] {
        assert_eq!(found(Some(amount)), (vec![String::new()], Some(false)), "{amount} is not named");
    }
}

#[test]
fn a_balance_lasts_as_long_as_it_pays() {
    let claim = claim(vec![
        paid(figure("renewal", Some(30), None), 3.0),
        paid(figure("top_up", None, None), 5.0),
        paid(figure("top_up", None, None), 20.0),
    ]);
    let last = |amount: Option<f64>| LastTopUp::from(day("2026-06-01")).of(amount);
    let found = |amount| laid_out(&claim, last(amount), "2026-06-02");
    assert_eq!(found(None).0, ["renewal 2026-07-01", "renewal 2026-11-28"]);
    assert_eq!(
        found(Some(15.0)),
        (vec!["renewal 2026-10-29".to_owned()], Some(true)),
        "an amount that is not on sale pays too"
    );
    assert_eq!(found(Some(2.0)), (vec!["renewal".to_owned()], Some(false)), "less than one renewal");
    // Without a top-up there is no balance that a renewal is paid from.
    let alone = self::claim(vec![paid(figure("renewal", Some(30), None), 3.0), paid(figure("use", None, None), 5.0)]);
    assert_eq!(laid_out(&alone, last(Some(15.0)), "2026-06-02"), (vec!["renewal 2026-07-01".to_owned()], None));
}

#[test]
fn what_has_no_limit_is_not_what_is_not_known() {
    let lost = |figures: Vec<Figure>| {
        let claim = claim(figures);
        let stated = claim.figures.iter().map(|figure| Stated { claim: &claim, figure }).collect::<Vec<_>>();
        not_known(&stated, false)
    };
    let valid = || figure("validity_after_top_up", Some(30), None);
    let never = Figure { never: true, ..after(figure("incoming_stops", None, None), "expiry") };
    assert_eq!(lost(vec![valid()]), ["outgoing_stops", "incoming_stops", "reclaim_until"]);
    assert_eq!(lost(vec![valid(), never.clone()]), ["outgoing_stops", "reclaim_until"]);
    assert_eq!(lost(vec![figure("activity_every", None, Some(6))]), ["reclaim_until"]);
    assert_eq!(lost(vec![figure("validity", Some(30), None)]), [""; 0], "a fixed life is all there is to know");
    assert_eq!(lost(vec![figure("validity_max", Some(365), None)]), ["validity", "reclaim_until"]);
    let claim = claim(vec![valid(), never]);
    let told = laid_out(&claim, LastTopUp::from(day("2026-06-01")), "2026-06-02").0;
    assert_eq!(told, ["validity_after_top_up 2026-07-01, incoming_stops"], "what never comes has no day");
}

#[test]
fn a_year_is_worked_out_from_figures_alone() {
    let a_year = |figures: Vec<Figure>| {
        let claim = claim(figures);
        let stated = claim.figures.iter().map(|figure| Stated { claim: &claim, figure }).collect::<Vec<_>>();
        cost::costs(&stated).iter().map(|cost| (cost.of(), cost.each(), cost.a_year())).collect::<Vec<_>>()
    };
    let in_currency = |figure: Figure| Figure { currency: Some("XXX".into()), ..figure };
    let valid = || in_currency(bought(figure("validity_after_top_up", Some(180), None), 50.0, None));
    assert_eq!(a_year(vec![valid()]), [("top_up", 50.0, 101.39)]);
    let used = || figure("activity_every", None, Some(6));
    assert_eq!(a_year(vec![used()]), [], "without a price there is no cost");
    assert_eq!(a_year(vec![used(), paid(figure("use", None, None), 0.3)]), [("use", 0.3, 0.6)]);
    assert_eq!(a_year(vec![paid(used(), 6.0)]), [("use", 6.0, 12.0)]);
    let stops = after(figure("incoming_stops", Some(365), None), "last_top_up");
    assert_eq!(a_year(vec![stops, paid(figure("min_top_up", None, None), 20.0)]), [("top_up", 20.0, 20.0)]);
    let pack = paid(figure("validity_extension", Some(5), None), 2.0);
    assert_eq!(a_year(vec![valid(), pack]), [("top_up", 50.0, 101.39), ("pack", 2.0, 146.0)], "the cheapest first");
    assert_eq!(a_year(vec![paid(figure("renewal", Some(0), None), 3.0)]), [], "no time is no price");
    let bought_once = [figure("validity", Some(30), None), paid(figure("min_top_up", None, None), 20.0)];
    assert_eq!(a_year(bought_once.into()), [], "what no top-up renews costs nothing a year");
}

#[test]
fn a_cost_is_as_weak_as_what_it_rests_on() {
    let (time, price) = (figure("activity_every", None, Some(6)), paid(figure("use", None, None), 0.3));
    let doubtful = |figure: &Figure, doubtful: bool| {
        let confidence = Some(if doubtful { Confidence::Low } else { Confidence::Medium });
        Claim { confidence, ..claim(vec![figure.clone()]) }
    };
    for (of_time, of_price) in [(false, false), (false, true), (true, false), (true, true)] {
        let claims = [doubtful(&time, of_time), doubtful(&price, of_price)];
        let stated =
            claims.iter().map(|claim| Stated { claim, figure: &claim.figures.as_slice()[0] }).collect::<Vec<_>>();
        let weak = cost::costs(&stated).iter().map(Cost::weak).collect::<Vec<_>>();
        assert_eq!(weak, [of_time || of_price], "the time is doubtful: {of_time}, the price: {of_price}");
    }
}

/// What has a time of its own that starts from what is told is a stage that an amount buys; a price, or what comes after another
/// stage, is not.
#[test]
fn only_stages_from_what_is_told_make_amounts_that_matter() {
    let valid = |days| figure("validity_after_top_up", Some(days), None);
    let last = LastTopUp::from(day("2026-06-01")).of(Some(20.0));
    let plain = [valid(30)];
    let whole = "validity_after_top_up 2026-07-01";
    let beside = |other: Figure| {
        let claim = claim([&plain[..], &[other]].concat());
        laid_out(&claim, last, "2026-06-02")
    };
    let smallest = bought(figure("min_top_up", None, None), 10.0, None);
    assert_eq!(beside(smallest), (vec![whole.to_owned()], None), "a price is no stage");
    let later = bought(after(figure("incoming_stops", Some(7), None), "expiry"), 10.0, None);
    let both = format!("{whole}, incoming_stops 2026-07-08");
    assert_eq!(beside(later), (vec![both], None), "it follows another stage");
    let larger = bought(valid(90), 10.0, None);
    assert_eq!(beside(larger).1, Some(true), "it is one that an amount buys");
}

#[test]
fn no_months_are_no_time() {
    let claim = claim(vec![paid(figure("renewal", None, Some(0)), 3.0)]);
    let stated = claim.figures.iter().map(|figure| Stated { claim: &claim, figure }).collect::<Vec<_>>();
    assert!(cost::costs(&stated).is_empty());
}

/// Of an operator also what is merely reported counts, unless something better outweighs it; of keeping in general only what is
/// supported.
#[cfg(feature = "builtin")]
#[test]
fn claims_about_lifetimes_are_those_that_count_or_are_reported() {
    let terms = &Rulebook::builtin().vocabulary().terms;
    let lifetimes = terms.topics.find(|topic| topic.lifetimes).unwrap();
    let other = terms.topics.find(|topic| !topic.lifetimes).unwrap();
    let today = day("2026-06-01");
    let of_it = || Claim { topic: Some(lifetimes), ..claim(vec![figure("activity_every", None, Some(6))]) };
    let is = |claim: &Claim| concerns(claim, terms, today);
    assert!(is(&of_it()));
    let low = || Claim { confidence: Some(Confidence::Low), ..of_it() };
    assert!(is(&low()), "it is reported");
    assert!(is(&Claim { topic: Some(other), ..of_it() }), "a stage is stated");
    assert!(!is(&Claim { topic: Some(other), ..claim(vec![figure("use", None, None)]) }));
    assert!(is(&Claim { topic: Some(other), ..claim(vec![figure("min_top_up", None, None)]) }));
    for (of, general) in [(of_it(), true), (low(), false)] {
        assert_eq!(is(&Claim { operator: None, ..of }), general);
    }
    assert!(!is(&Claim { operator: None, topic: Some(other), ..of_it() }));
    for out in [
        Claim { background: true, ..of_it() },
        Claim { retracted: true, ..of_it() },
        Claim { assessment: Some(crate::engine::model::Assessment::Supported), ..of_it() },
        Claim { from: Some(day("2026-06-02")), ..of_it() },
        Claim { from: Some(day("2026-06-02")), ..low() },
        Claim { until: Some(day("2026-06-01")), ..low() },
    ] {
        assert!(!is(&out), "{out:?}");
    }
    assert!(is(&Claim { until: Some(day("2026-06-02")), ..low() }));
}

/// Stages have days from a day that was told, and from nothing less.
#[cfg(feature = "builtin")]
#[test]
fn a_day_is_told_by_one_figure() {
    use crate::engine::profile::Profile;
    let rulebook = Rulebook::builtin();
    let on = |told: &[&str]| {
        let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal("keep_number").unwrap();
        profile = profile.set("operator", "giffgaff").unwrap();
        if !told.is_empty() {
            profile = profile.set_any("last_top_up", told.iter().copied()).unwrap();
        }
        let keeping = rulebook.evaluate("GB", &profile, None).unwrap().keeping().unwrap();
        keeping.operators()[0].timelines()[0].stages().iter().any(|stage| stage.on().is_some())
    };
    assert!(on(&["2026-08-31"]));
    for told in [&[][..], &["2026-08-30", "2026-08-31"], &["2026-08-30..2026-08-31"]] {
        assert!(!on(told), "{told:?}");
    }
}
