//! How long numbers live, as it is told: every figure has a source, no stage comes before the one that it follows, both
//! languages say the same, and what is past is told as past.

use std::collections::BTreeSet;

use simbind::facts::Goal;
use simbind::keep::{Keeping, LastTopUp, Operator};
use simbind::model::{Effect, Lang};
use simbind::{Date, Holds, Profile, Rulebook};

/// The question asked of every country, with nothing told and with days and amounts.
fn each(mut look: impl FnMut(&str, &Keeping<'_>)) {
    let rulebook = Rulebook::builtin();
    let days = [None, Some("2026-06-01"), Some("2025-08-31"), Some("2024-02-29"), Some("2019-01-01")];
    for country in rulebook.model().countries() {
        for day in days {
            for amount in [None, Some(1.0), Some(10.0), Some(50.0), Some(59_000.0)] {
                let last = LastTopUp::from(day.map(|day| day.parse::<Date>().unwrap())).of(amount);
                let keeping = rulebook.keep(country.code(), last, None).unwrap();
                look(&format!("{} {day:?} {amount:?}", country.code()), &keeping);
            }
        }
    }
}

fn text(keeping: &Keeping<'_>, lang: Lang) -> String {
    let country = Rulebook::builtin().country(keeping.country()).unwrap();
    keeping.to_sheet(country.name().get(lang), lang).to_text(80, false)
}

fn operator<'k>(keeping: &'k Keeping<'_>, name: &str) -> &'k Operator<'k> {
    keeping.operators().iter().find(|operator| operator.name() == name).unwrap()
}

#[test]
fn every_figure_has_a_source() {
    let claims = Rulebook::builtin().model().claims();
    let mut seen = 0;
    each(|what, keeping| {
        for operator in keeping.operators() {
            let cited = |id: &str| {
                let term = operator.terms().iter().find(|term| term.claim() == id);
                let term = term.unwrap_or_else(|| panic!("{what}: {id} is none of the terms of {}", operator.name()));
                assert!(!term.sources().is_empty(), "{what}: {id} has no source");
                claims.iter().find(|claim| claim.id() == id).unwrap()
            };
            for stage in operator.timelines().iter().flat_map(|timeline| timeline.stages()) {
                let figures = cited(stage.claim()).figures();
                let same =
                    |days, months, kind: &str| (days, months, kind) == (stage.days(), stage.months(), stage.what());
                assert!(figures.iter().any(|one| same(one.days(), one.months(), one.what())), "{what}: {stage:?}");
                seen += 1;
            }
            for cost in operator.costs() {
                let figures = cost.claims().iter().flat_map(|claim| cited(claim).figures()).collect::<Vec<_>>();
                let amounts = figures.iter().flat_map(|figure| [figure.amount(), figure.top_up()]).flatten();
                assert!(amounts.into_iter().any(|amount| amount == cost.each()), "{what}: {cost:?}");
                assert!(
                    figures.iter().any(|one| (one.days(), one.months()) == (cost.days(), cost.months())),
                    "{what}: {cost:?}"
                );
            }
        }
    });
    assert!(seen > 100, "{seen}");
}

#[test]
fn no_stage_comes_before_the_one_that_it_follows() {
    each(|what, keeping| {
        for timeline in keeping.operators().iter().flat_map(|operator| operator.timelines()) {
            let days = timeline.stages().iter().filter_map(|stage| stage.on()).collect::<Vec<_>>();
            assert!(days.is_sorted(), "{what}: {days:?}");
            assert!(days.iter().all(|day| Some(*day) >= keeping.last_top_up()), "{what}: {days:?}");
            assert!(days.is_empty() || keeping.last_top_up().is_some(), "{what}: a day without a beginning");
            for stage in timeline.stages() {
                let before = timeline.stages().iter().find(|other| Some(other.what()) == stage.after());
                assert!(before.is_none_or(|before| before.on() <= stage.on()), "{what}: {stage:?} after {before:?}");
                assert_eq!(stage.over(), stage.on().map(|on| on < keeping.as_of()), "{what}: {stage:?}");
            }
        }
    });
}

/// What a figure counts from is something that can happen, or another figure of the same operator.
#[test]
fn every_time_is_counted_from_something_known() {
    let claims = Rulebook::builtin().model().claims();
    let happens = ["last_top_up", "last_use", "registration", "activation", "expiry"];
    let mut seen = BTreeSet::new();
    for claim in claims {
        for figure in claim.figures() {
            let Some(after) = figure.after() else { continue };
            let mut others =
                claims.iter().filter(|other| other.operator() == claim.operator()).flat_map(|other| other.figures());
            assert!(happens.contains(&after) || others.any(|other| other.what() == after), "{}: {after}", claim.id());
            seen.insert(after);
        }
    }
    assert!(seen.contains("expiry") && seen.contains("incoming_stops"), "{seen:?}");
}

#[test]
fn both_languages_say_the_same_days_and_amounts() {
    let numbers = |text: &str| {
        let words = text.split(|letter: char| !(letter.is_ascii_digit() || "-.".contains(letter)));
        let words = words.map(|word| word.trim_matches(['.', '-'])).filter(|word| word.len() > 1);
        words.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    each(|what, keeping| {
        let [en, zh] = [Lang::En, Lang::Zh].map(|lang| text(keeping, lang));
        assert_eq!(numbers(&en), numbers(&zh), "{what}:\n{en}\n{zh}");
        for text in [&en, &zh] {
            assert!(
                !text.contains('_') || text.matches('_').count() == urls(text).matches('_').count(),
                "{what}:\n{text}"
            );
        }
    });
}

/// The addresses in a text: they have signs of their own.
fn urls(text: &str) -> String {
    text.lines().filter(|line| line.trim_start().starts_with("http")).collect()
}

#[test]
fn a_deadline_ahead_is_not_told_as_past() {
    let keep = |country: &str, day: &str, as_of: &str| {
        let day = day.parse::<Date>().unwrap();
        text(&Rulebook::builtin().keep(country, day, as_of.parse::<Date>().unwrap()).unwrap(), Lang::En)
    };
    // Each operator has a part of its own.
    let giffgaff = |day: &str, as_of: &str| {
        let every = keep("GB", day, as_of);
        let part = every.split("\ngiffgaff\n").nth(1).expect("it is among them");
        part.split("\n\n").next().unwrap_or_default().to_owned()
    };
    let ahead = giffgaff("2026-06-01", "2026-12-01");
    assert!(ahead.contains("use it again before 2026-12-01") && !ahead.contains("may be gone"), "{ahead}");
    let past = giffgaff("2026-06-01", "2026-12-02").replace("\n    ", " ");
    assert!(past.contains("should have been used before 2026-12-01; the number may be gone"), "{past}");
    let leap = giffgaff("2027-08-31", "2027-09-01");
    assert!(leap.contains("before 2028-02-29"), "{leap}");
    let saved = keep("HK", "2026-06-01", "2027-06-15").replace("\n    ", " ");
    assert!(
        saved.contains("on its way to being lost. It can be brought back until 2027-07-01: do it at once"),
        "{saved}"
    );
    let lost = keep("HK", "2026-06-01", "2027-07-02").replace("\n    ", " ");
    assert!(lost.contains("may be gone. It could be brought back until 2027-07-01, which is past"), "{lost}");
}

#[test]
fn a_balance_is_not_a_validity() {
    let rulebook = Rulebook::builtin();
    let keep = |amount: Option<f64>| {
        let last = LastTopUp::from(Date::constant(2026, 6, 1)).of(amount);
        let keeping = rulebook.keep("US", last, None).unwrap();
        let found =
            operator(&keeping, "Ultra Mobile").timelines().iter().map(|line| (line.renewals(), line.stages()[0].on()));
        found.collect::<Vec<_>>()
    };
    let day = |text: &str| Some(text.parse::<Date>().unwrap());
    assert_eq!(keep(None), [(Some(1), day("2026-07-01")), (Some(3), day("2026-08-30")), (Some(6), day("2026-11-28"))]);
    assert_eq!(keep(Some(20.0)), [(Some(6), day("2026-11-28"))]);
}

/// Whoever asks how to keep a number is told first what keeps it, or what to ask.
#[test]
fn the_answer_leads_with_what_keeps_the_number() {
    let rulebook = Rulebook::builtin();
    let answer = |country: &str, lang: Lang| {
        let profile = Profile::in_words_of(rulebook.vocabulary()).with_goal("keep_number").unwrap();
        rulebook.evaluate(country, &profile, None).unwrap().to_brief(lang).to_text(80, false)
    };
    for country in rulebook.model().countries() {
        let keeping = rulebook.keep(country.code(), None, None).unwrap();
        let text = answer(country.code(), Lang::En);
        let first = text.lines().skip_while(|line| !line.is_empty()).skip(1).take(4).collect::<Vec<_>>().join(" ");
        let strong = keeping.operators().iter().filter(|operator| operator.terms().iter().any(|term| !term.weak()));
        match strong.count() {
            0 => assert!(first.contains("Not known: no operator's rules"), "{}: {text}", country.code()),
            _ => assert!(
                !first.contains("Not known") && text.contains("What keeps it alive"),
                "{}: {text}",
                country.code()
            ),
        }
    }
    // The only operator whose rules were read need not be the person's.
    assert!(answer("GB", Lang::En).contains("? What keeps the number alive depends on its operator"));
    assert!(answer("GB", Lang::Zh).contains("? 怎样保住号码要看运营商"));
}

/// What a number of an operator comes to whose last top-up was told: whether a rule says that it is alive, whether one says that
/// it lapsed, and for each sum of a top-up whether the dates say that its first term is over.
fn judged(country: &str, operator: &str, last: Date) -> (bool, bool, Vec<bool>) {
    let profile = Profile::new(Goal::KeepNumber).set("operator", operator).unwrap();
    let profile = profile.set("last_top_up", &last.to_string()).unwrap();
    let evaluation = simbind::evaluate(country, &profile).unwrap();
    let evidence = evaluation.evidence().unwrap();
    let about = |effect: Effect| {
        evidence.reasons().any(|reason| {
            let facts = reason.holds() == Holds::Always && reason.effect() == effect;
            facts && reason.id().contains(if effect == Effect::Blocks { "-lapsed-" } else { "-alive-" })
        })
    };
    let keeping = evaluation.keeping().expect("the goal asks for it");
    let timelines = keeping.operators().iter().flat_map(Operator::timelines);
    let over = timelines.filter_map(|timeline| timeline.stages().first()?.over());
    (about(Effect::Permits), about(Effect::Blocks), over.collect())
}

#[test]
fn rules_and_dates_say_the_same_of_a_number() {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let operators = words.facts()[words.fact("operator").unwrap().index()].values();
    let today = rulebook.model().date();
    let (mut alive, mut lapsed) = (BTreeSet::new(), BTreeSet::new());
    for country in rulebook.model().countries().iter().filter(|country| country.described()) {
        for operator in operators {
            let keeping = rulebook.keep(country.code(), None, None).unwrap();
            if !keeping.operators().iter().any(|known| known.name() == operator.label().en()) {
                continue;
            }
            for back in 1..=800_i64 {
                let last = today.checked_sub(jiff::Span::new().days(back)).unwrap();
                let (is_alive, is_lapsed, over) = judged(country.code(), operator.id(), last);
                let what = format!("{} of {}, last topped up {back} days ago: {over:?}", operator.id(), country.code());
                assert!(!(is_alive && is_lapsed), "{what}: alive and lapsed");
                assert!(!is_alive || over.iter().all(|over| !over), "{what}: alive by the rules, over by the dates");
                assert!(!is_lapsed || over.iter().all(|over| *over), "{what}: lapsed by the rules, not by the dates");
                if is_alive {
                    alive.insert(operator.id());
                }
                if is_lapsed {
                    lapsed.insert(operator.id());
                }
            }
        }
    }
    assert!(alive.len() >= 7 && lapsed.len() >= 7, "alive {alive:?}, lapsed {lapsed:?}");
}

#[test]
fn whoever_tells_operator_and_day_reads_until_when() {
    for (day, en, zh) in [
        ("2026-10-01", "Last used on 2026-10-01: use it again before 2027-04-01.", "请在 2027-04-01 之前再使用一次"),
        (
            "2026-03-01",
            "should have been used again before 2026-09-01. If the giffgaff number still works, use it",
            "今天就用一次",
        ),
    ] {
        let profile = Profile::new(Goal::KeepNumber).set("operator", "giffgaff").unwrap();
        let evaluation = simbind::evaluate("GB", &profile.set("last_top_up", day).unwrap()).unwrap();
        for (lang, sentence) in [(Lang::En, en), (Lang::Zh, zh)] {
            let text = evaluation.to_brief(lang).to_text(10_000, false);
            let first = text.split("\n\n").nth(1).unwrap();
            let first = first.split_whitespace().collect::<Vec<_>>().join(lang.pick(" ", ""));
            let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(lang.pick(" ", ""));
            assert!(first.contains(&sentence), "{first}");
        }
    }
    // Of an operator whose rules nobody read there is no date.
    let profile = Profile::new(Goal::KeepNumber).set("operator", "another_operator").unwrap();
    let evaluation = simbind::evaluate("GB", &profile.set("last_top_up", "2026-10-01").unwrap()).unwrap();
    assert!(evaluation.keeping().unwrap().operators().is_empty());
    let text = evaluation.to_brief(Lang::En).to_text(200, false);
    assert!(
        text.contains("the rules of the number's operator were not found") && !text.contains("2027-04-01"),
        "{text}"
    );
    // Nor where something else was asked.
    let evaluation = simbind::evaluate("GB", &Profile::new(Goal::Bind)).unwrap();
    assert!(evaluation.keeping().is_none());
}

/// What ends on a day is not over on it, and is on the next: of every figure and every stage.
#[test]
fn a_term_lasts_through_its_last_day() {
    let rulebook = Rulebook::builtin();
    let last = "2026-06-01".parse::<Date>().unwrap();
    let ask = |country: &str, day: Option<Date>| {
        let keeping = rulebook.keep(country, LastTopUp::from(last), day).unwrap();
        let terms = keeping.operators().iter().flat_map(Operator::terms);
        let figures = terms.flat_map(|term| term.durations()).map(|duration| (duration.until(), duration.over()));
        let stages = keeping.operators().iter().flat_map(Operator::timelines).flat_map(|timeline| timeline.stages());
        let all = figures.chain(stages.map(|stage| (stage.on(), stage.over())));
        all.filter_map(|(until, over)| Some((until?, over.expect("what has an end is over or not"))))
            .collect::<Vec<_>>()
    };
    let mut ends = 0;
    for country in rulebook.model().countries() {
        let days = ask(country.code(), None).into_iter().map(|(until, _)| until).collect::<BTreeSet<_>>();
        for day in days.iter().take(4).flat_map(|day| [*day, day.tomorrow().unwrap()]) {
            for (until, over) in ask(country.code(), Some(day)) {
                assert_eq!(over, until < day, "{}, until {until}, asked on {day}", country.code());
                ends += usize::from(until == day);
            }
        }
    }
    assert!(ends > 20, "{ends} end on the day asked about");
}
