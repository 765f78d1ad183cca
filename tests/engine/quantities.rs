//! Quantities: answers on cells are those on figures.
//!
//! A generated rulebook compares figures; the same rules are written a second time over a fact that has every figure of a
//! small range as a value of its own, with lists of values in place of comparisons. Those lists are worked out here, figure by
//! figure, without cuts or cells. Both must give the same verdicts and reasons, whatever is told and on whatever day.

use std::fmt::Write as _;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use simbind::{Evaluation, Profile, Rulebook};

use crate::support::cases::config;
use crate::support::generate::Tape;

/// What a figure is compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Operand {
    Figure(i64),
    /// So many days, or so many months, from the day asked about.
    Now(i64, i32),
    /// So many days, or months, ago: a term that runs from the figure.
    Ago(i64, i32),
    /// Another fact's figure, and so many days or things more.
    Fact(usize, i64),
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Comparison {
    fact: usize,
    /// above, at least, below, at most.
    side: usize,
    operand: Operand,
}

/// What the quantities of a rulebook are.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    /// Days with thresholds of their own and from the day asked about.
    DaysAgo,
    /// Two days that are compared with one another, and with days of the calendar.
    TwoDays,
    /// Two days that are compared with one another, and with the day asked about.
    TwoDaysAgo,
    /// Three counts that are compared with one another.
    Counts,
}

const FIRST: Date = date(2026, 1, 20);
const DAYS: i64 = 45;

fn day(figure: i64) -> Date {
    FIRST + figure.days()
}

struct Rules {
    shape: Shape,
    /// Whether each figure may not be there. In place of one, the number of all figures stands for that.
    optional: bool,
    /// Each with comparisons of which all, or any, must hold.
    rules: Vec<(bool, Vec<Comparison>)>,
}

impl Rules {
    fn drawn(tape: &mut Tape<'_>) -> Rules {
        let shape = [Shape::DaysAgo, Shape::TwoDays, Shape::TwoDaysAgo, Shape::Counts][tape.below(4)];
        let count = 2 + tape.below(4);
        let rules = (0..count).map(|_| {
            let parts = 1 + tape.below(2);
            (tape.chance(50), (0..parts).map(|_| comparison(tape, shape)).collect())
        });
        let rules = rules.collect();
        Rules { shape, rules, optional: tape.chance(40) }
    }

    /// Every figure, and that there is none.
    fn values(&self) -> std::ops::Range<i64> {
        0..self.figures() + i64::from(self.optional)
    }

    fn facts(&self) -> &'static [&'static str] {
        match self.shape {
            Shape::DaysAgo => &["start"],
            Shape::TwoDays | Shape::TwoDaysAgo => &["start", "end"],
            Shape::Counts => &["one", "two", "three"],
        }
    }

    fn figures(&self) -> i64 {
        if self.shape == Shape::Counts { 7 } else { DAYS }
    }

    fn written(&self, figure: i64) -> String {
        if figure == self.figures() {
            return "none".to_owned();
        }
        if self.shape == Shape::Counts { figure.to_string() } else { day(figure).to_string() }
    }

    /// Whether a comparison holds, said plainly.
    fn holds(&self, comparison: Comparison, figures: &[i64], as_of: Date) -> bool {
        let figure = figures[comparison.fact];
        let absent = |fact: usize| figures[fact] == self.figures();
        if absent(comparison.fact) || matches!(comparison.operand, Operand::Fact(other, _) if absent(other)) {
            return false;
        }
        let (left, right) = match comparison.operand {
            Operand::Figure(other) => (figure, other),
            Operand::Fact(other, plus) => (figure, figures[other] + plus),
            Operand::Now(days, months) => {
                let other = as_of + months.months();
                (figure, since(other + days.days()))
            }
            Operand::Ago(days, months) => (since(day(figure) + months.months() + days.days()), since(as_of)),
        };
        match comparison.side {
            0 => left > right,
            1 => left >= right,
            2 => left < right,
            _ => left <= right,
        }
    }

    fn comparison(&self, comparison: Comparison) -> String {
        let sides = match self.shape {
            Shape::Counts => ["above", "at_least", "below", "at_most"],
            _ => ["after", "not_before", "before", "not_after"],
        };
        let side = sides[comparison.side];
        let span = |days: i64, months: i32| match months {
            0 => format!("{days} days"),
            months => format!("{months} months"),
        };
        let operand = match comparison.operand {
            Operand::Figure(figure) => self.written(figure),
            Operand::Now(0, 0) => "as_of".to_owned(),
            Operand::Now(days, months) => format!("{{as_of: {}}}", span(days, months)),
            Operand::Ago(days, months) => {
                let word = if comparison.side == 2 { "longer_ago_than" } else { "not_longer_ago_than" };
                return format!("{{{}: {{{word}: {}}}}}", self.facts()[comparison.fact], span(days, months));
            }
            Operand::Fact(other, 0) => format!("{{fact: {}}}", self.facts()[other]),
            Operand::Fact(other, plus) => {
                let unit = if self.shape == Shape::Counts { "" } else { " days" };
                format!("{{fact: {}, plus: {plus}{unit}}}", self.facts()[other])
            }
        };
        format!("{{{}: {{{side}: {operand}}}}}", self.facts()[comparison.fact])
    }

    /// The same with every figure as a value; none where it never holds, and nothing where it always does.
    fn listed(&self, comparison: Comparison, as_of: Date) -> Option<String> {
        let all = self.values();
        let list = |figures: &[i64]| {
            let words = figures.iter().map(|figure| format!("'{}'", self.written(*figure)));
            words.collect::<Vec<_>>().join(", ")
        };
        let facts = self.facts();
        let mut figures = vec![0; facts.len()];
        let Operand::Fact(other, _) = comparison.operand else {
            let holding = all.clone().filter(|figure| {
                figures[comparison.fact] = *figure;
                self.holds(comparison, &figures, as_of)
            });
            let holding = holding.collect::<Vec<_>>();
            return match holding.len() {
                0 => None,
                every if every as i64 == all.end => Some(String::new()),
                _ => Some(format!("{{{}: [{}]}}", facts[comparison.fact], list(&holding))),
            };
        };
        let mut cases = Vec::new();
        for figure in all.clone() {
            let holding = all.clone().filter(|with| {
                (figures[comparison.fact], figures[other]) = (figure, *with);
                self.holds(comparison, &figures, as_of)
            });
            let holding = holding.collect::<Vec<_>>();
            let own = format!("{}: '{}'", facts[comparison.fact], self.written(figure));
            match holding.len() {
                0 => {}
                every if every as i64 == all.end => cases.push(format!("{{{own}}}")),
                _ => cases.push(format!("{{{own}, {}: [{}]}}", facts[other], list(&holding))),
            }
        }
        (!cases.is_empty()).then(|| format!("{{any: [{}]}}", cases.join(", ")))
    }

    /// The files; as of a day, those with every figure as a value.
    fn files(&self, as_of: Option<Date>) -> Vec<(String, String)> {
        let mut words = String::from(
            "format: 1\ngates:\n  - {id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}\ngoals:\n  \
             - {id: enter, gates: [door], label: {en: x, zh: x}}\nfacts:\n",
        );
        for fact in self.facts() {
            let bounded = self.shape != Shape::TwoDaysAgo;
            let kind = if self.shape == Shape::Counts { "count" } else { "date" };
            let values =
                self.values().map(|figure| format!("{{id: '{}', label: {{en: x, zh: x}}}}", self.written(figure)));
            let shape = match as_of {
                Some(_) => format!("values: [{}]", values.collect::<Vec<_>>().join(", ")),
                None if bounded => {
                    let (least, most) = (self.written(0), self.written(self.figures() - 1));
                    format!("quantity: {{kind: {kind}, least: {least}, most: {most}}}")
                }
                None => format!("quantity: {{kind: {kind}}}"),
            };
            let optional = if self.optional && as_of.is_none() { ", optional: true" } else { "" };
            writeln!(
                words,
                "  - {{id: {fact}, label: {{en: {fact}, zh: x}}, question: {{en: x, zh: x}}, {shape}{optional}}}"
            )
            .unwrap();
        }
        let mut rules = String::from(
            "format: 1\nscope: world\nsources:\n  - {id: s, kind: law, title: S, publisher: P, url: 'https://s.example', \
             published: '2026-01-01', retrieved: '2026-01-01'}\nclaims:\n  - {id: c, cites: [{source: s, locator: x}], \
             text: {en: X., zh: x。}, confidence: high}\nrules:\n",
        );
        rules.push_str("  - {id: always, basis: evidence, goals: all, gate: door, effect: limits, because: [c], text: {en: X., zh: x。}}\n");
        for (place, (all, parts)) in self.rules.iter().enumerate() {
            let parts = match as_of {
                None => parts.iter().map(|part| Some(self.comparison(*part))).collect::<Vec<_>>(),
                Some(as_of) => parts.iter().map(|part| self.listed(*part, as_of)).collect(),
            };
            let when = if *all {
                let Some(parts) = parts.into_iter().collect::<Option<Vec<_>>>() else { continue };
                let parts = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
                if parts.is_empty() { String::new() } else { format!(", when: {{all: [{}]}}", parts.join(", ")) }
            } else {
                let parts = parts.into_iter().flatten().collect::<Vec<_>>();
                if parts.is_empty() {
                    continue;
                }
                if parts.iter().any(String::is_empty) {
                    String::new()
                } else {
                    format!(", when: {{any: [{}]}}", parts.join(", "))
                }
            };
            let effect = ["blocks", "limits"][place % 2];
            writeln!(
                rules,
                "  - {{id: r{place}, basis: evidence, goals: all, gate: door, effect: {effect}{when}, because: [c], text: {{en: X., \
                 zh: x。}}}}"
            )
            .unwrap();
        }
        vec![
            ("vocabulary.yaml".into(), words),
            ("countries.yaml".into(), "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n".into()),
            ("rulebook.yaml".into(), "format: 1\nversion: '1'\ndate: 2026-03-01\n".into()),
            ("world.yaml".into(), rules),
        ]
    }
}

fn since(day: Date) -> i64 {
    i64::from((day - FIRST).get_days())
}

fn comparison(tape: &mut Tape<'_>, shape: Shape) -> Comparison {
    let (fact, side) = (tape.below(2), tape.below(4));
    let plus = [0, 0, 1, -2, 5][tape.below(5)];
    match shape {
        Shape::DaysAgo => match tape.below(4) {
            0 => Comparison { fact: 0, side, operand: Operand::Figure(1 + tape.below(43) as i64) },
            1 => {
                let (days, months) = [(0, 0), (-7, 0), (-20, 0), (3, 0), (-17, 0)][tape.below(5)];
                Comparison { fact: 0, side, operand: Operand::Now(days, months) }
            }
            2 => Comparison { fact: 0, side: 1 + side % 2, operand: Operand::Ago([7, 12][tape.below(2)], 0) },
            _ => Comparison { fact: 0, side: 1 + side % 2, operand: Operand::Ago(0, 1) },
        },
        Shape::TwoDays if tape.chance(40) => {
            Comparison { fact, side, operand: Operand::Figure([5, 9, 20][tape.below(3)]) }
        }
        Shape::TwoDaysAgo if tape.chance(40) => {
            Comparison { fact, side, operand: Operand::Now([0, -3, 4][tape.below(3)], 0) }
        }
        Shape::TwoDays | Shape::TwoDaysAgo => Comparison { fact, side, operand: Operand::Fact(1 - fact, plus) },
        Shape::Counts if tape.chance(30) => {
            Comparison { fact: tape.below(3), side, operand: Operand::Figure(1 + tape.below(5) as i64) }
        }
        Shape::Counts => {
            let fact = tape.below(3);
            Comparison {
                fact,
                side,
                operand: Operand::Fact((fact + 1 + tape.below(2)) % 3, [0, 0, 1, -2][tape.below(4)]),
            }
        }
    }
}

/// What is told of each fact: figures, as a range, or nothing.
type Told = Vec<Option<(i64, i64)>>;

fn told(tape: &mut Tape<'_>, rules: &Rules) -> Told {
    let all = rules.figures();
    let together = tape.below(4);
    let one = |tape: &mut Tape<'_>| {
        let figure = tape.below(all as usize) as i64;
        match (rules.shape, together) {
            (_, 0) => None,
            // Some exactly, some as ranges, some not at all.
            (_, 3) => match tape.below(4) {
                0 => None,
                kind => {
                    // Figures without bounds are told in the middle, so that those that are compared have room.
                    let unbounded = rules.shape == Shape::TwoDaysAgo;
                    let (figure, last) = if unbounded { (10 + figure % 24, 34) } else { (figure, all - 1) };
                    let length = if kind == 1 { 0 } else { 1 + tape.below(9) as i64 };
                    Some((figure, (figure + length).min(last)))
                }
            },
            _ if rules.optional && tape.chance(25) => Some((all, all)),
            (Shape::DaysAgo, 1) => Some((figure, (figure + 1 + tape.below(12) as i64).min(all - 1))),
            (Shape::Counts, 1) if tape.chance(50) => None,
            _ => Some((figure, figure)),
        }
    };
    rules.facts().iter().map(|_| one(tape)).collect()
}

fn reasons(answer: &Evaluation<'_>) -> Vec<String> {
    let mut all = answer
        .reasons()
        .map(|reason| format!("{} {:?} {}", reason.id(), reason.holds(), reason.decisive()))
        .collect::<Vec<_>>();
    all.sort();
    all
}

/// Verdict, guarantee, reasons, and the verdicts that can still come out.
fn says(answer: &Evaluation<'_>) -> (String, String, Vec<String>, Vec<String>) {
    let reachable = answer.reachable().expect("so little is not too hard");
    let reachable = reachable.iter().map(|reach| reach.verdict().to_string()).collect();
    (answer.verdict().to_string(), answer.guaranteed().to_string(), reasons(answer), reachable)
}

fn profile(rulebook: &Rulebook, rules: &Rules, told: &Told, listed: bool) -> Profile {
    let mut profile = Profile::in_words_of(rulebook.vocabulary());
    for (fact, told) in rules.facts().iter().zip(told) {
        let Some((least, most)) = told else { continue };
        let words = match (listed, least == most) {
            (true, _) => (*least..=*most).map(|figure| rules.written(figure)).collect(),
            (false, true) => vec![rules.written(*least)],
            (false, false) => vec![format!("{}..{}", rules.written(*least), rules.written(*most))],
        };
        profile = profile.set_any(fact, words.iter().map(String::as_str)).unwrap();
    }
    profile
}

#[test]
fn cells_decide_as_figures_do() {
    let mut runner = TestRunner::new(config(300));
    let asked = std::cell::Cell::new(0_u32);
    let bytes = proptest::collection::vec(any::<u8>(), 120);
    let result = runner.run(&bytes, |bytes| {
        let mut tape = Tape::new(&bytes);
        let rules = Rules::drawn(&mut tape);
        let files = rules.files(None);
        let book = match Rulebook::from_sources(files.clone()) {
            Ok(book) => book,
            // Comparisons that hold always or never are refused, as others are.
            Err(error) if error.to_string().contains("[constant-condition]") => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(format!("{error}\n{}\n{}", files[0].1, files[3].1))),
        };
        for _ in 0..3 {
            let as_of = day(5 + tape.below(60) as i64);
            // Without bounds figures are looked at in a range that is wide enough for every difference.
            let as_of = if rules.shape == Shape::TwoDaysAgo { day(22) } else { as_of };
            let listed = Rulebook::from_sources(rules.files(Some(as_of)))
                .map_err(|error| TestCaseError::fail(error.to_string()))?;
            for _ in 0..3 {
                let told = told(&mut tape, &rules);
                let answer = |book: &Rulebook, all: bool| {
                    let profile = profile(book, &rules, &told, all);
                    book.evaluate("AA", &profile, as_of).map(|answer| says(&answer)).map_err(|error| error.to_string())
                };
                let (cells, figures) = (answer(&book, false), answer(&listed, true));
                if cells != figures {
                    let wrong = format!(
                        "as of {as_of}, told {told:?} {:?}\ncells:   {cells:?}\nfigures: {figures:?}\n{}\n{}",
                        rules.rules, files[0].1, files[3].1
                    );
                    return Err(TestCaseError::fail(wrong));
                }
                asked.set(asked.get() + 1);
            }
        }
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(crate::support::cases::sampled(300) || asked.get() > 1_000, "only {} questions were compared", asked.get());
}

#[cfg(feature = "builtin")]
#[test]
fn figures_are_told_as_numbers_and_read_back() {
    use simbind::Question;

    let words = Rulebook::builtin().vocabulary();
    let told = |json: &str| {
        let question = serde_json::from_str::<Question>(json).unwrap();
        question.profile(words).map(|profile| profile.to_string()).map_err(|error| error.to_string())
    };
    for (json, profile) in [
        (r#"{"facts": {"amount": 300.5}}"#, "bind: amount=300.5"),
        (r#"{"facts": {"amount": [100, "small", ">40000"]}}"#, "bind: amount=100,small,>40000"),
        (r#"{"facts": {"age": 17}}"#, "bind: age=17"),
        // The name that the fact had before, and the values that it had.
        (r#"{"facts": {"age_group": "minor"}}"#, "bind: age=minor"),
        (r#"{"facts": {"amount": "above_cap"}}"#, "bind: amount=above_cap"),
    ] {
        assert_eq!(told(json).as_deref(), Ok(profile), "{json}");
        let again = Profile::in_words_of(words);
        let back = profile.strip_prefix("bind: ").unwrap().split_once('=').unwrap();
        let back = again.set_any(back.0, back.1.split(',')).unwrap();
        assert_eq!(back.to_string(), profile, "what is printed can be told again");
    }
    for (json, message) in [
        (
            r#"{"facts": {"age": 17, "age_group": "minor"}}"#,
            "the fact `age` is told twice; tell it once, with a list of values if several are possible",
        ),
        (
            r#"{"facts": {"platform": 1.5}}"#,
            "a number with a point is told for the fact `platform`, which has words; put it in quotes",
        ),
        (
            r#"{"facts": {"age": 17.5}}"#,
            "unknown value `17.5`; the fact `age` has figures, and `17.5` is not a whole number",
        ),
    ] {
        assert_eq!(told(json), Err(message.to_owned()), "{json}");
    }
}

#[cfg(feature = "builtin")]
#[test]
fn a_question_may_be_put_at_a_moment() {
    use simbind::Question;

    let mut question = Question::default();
    question.as_of = Some("2026-11-22T23:30:00-01:00".to_owned());
    assert_eq!(question.day().unwrap(), Some(date(2026, 11, 23)), "the day is that of universal time");
    assert_eq!(question.time().unwrap(), Some(jiff::civil::time(0, 30, 0, 0)));
    question.as_of = Some("2026-11-22".to_owned());
    assert_eq!(question.time().unwrap(), Some(jiff::civil::Time::midnight()));
    question.as_of = Some("2026-11-22T25:00:00Z".to_owned());
    assert!(question.day().is_err());
}

/// Hours are counted to the second.
#[test]
fn moments_are_compared_to_the_second() {
    let words = "format: 1
gates:
  - {id: door, label: {en: x, zh: x}, text: {en: x, zh: x}}
goals:
  - {id: enter, gates: [door], label: {en: x, zh: x}}
facts:
  - {id: tested, label: {en: x, zh: x}, question: {en: x, zh: x}, quantity: {kind: moment}}
";
    let rules = "format: 1
scope: world
sources:
  - {id: s, kind: law, title: S, publisher: P, url: 'https://s.example', published: '2026-01-01', retrieved: '2026-01-01'}
claims:
  - {id: c, cites: [{source: s, locator: x}], text: {en: X., zh: x。}, confidence: high}
rules:
  - {id: old, basis: evidence, goals: all, gate: door, effect: blocks, because: [c], text: {en: X., zh: x。},
     when: {tested: {longer_ago_than: 48 hours}}}
";
    let book = Rulebook::from_sources([
        ("vocabulary.yaml", words),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n"),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n"),
        ("world.yaml", rules),
    ])
    .unwrap();
    for (tested, blocked) in [("2026-02-28T08:00:00Z", false), ("2026-02-28T07:59:59Z", true)] {
        let profile = Profile::in_words_of(book.vocabulary()).set("tested", tested).unwrap();
        assert_eq!(profile.to_string(), format!("enter: tested={tested}"));
        let profile = profile.at_time(jiff::civil::time(8, 0, 0, 0));
        let answer = book.evaluate("AA", &profile, date(2026, 3, 2)).unwrap();
        assert_eq!(answer.reasons().any(|reason| reason.id() == "old"), blocked, "{tested}");
    }
}

/// Rules of one's own in the words of the project cut its quantities where they need it.
#[cfg(feature = "builtin")]
#[test]
fn words_of_another_rulebook_are_cut_anew() {
    let rules = "format: 1
scope: NZ
sources:
  - {id: s, kind: law, title: S, publisher: P, url: 'https://s.example', published: '2026-01-01', retrieved: '2026-01-01'}
claims:
  - {id: c, cites: [{source: s, locator: x}], topic: context, text: {en: X., zh: x。}, confidence: high}
rules:
  - {id: above, basis: evidence, goals: [pay_in_mainland], gate: function, effect: blocks, because: [c], text: {en: X., zh: x。},
     when: {amount: {above: 777}}}
  - {id: small, basis: evidence, goals: [pay_in_mainland], gate: function, effect: limits, because: [c], text: {en: X., zh: x。},
     when: {amount: small}}
";
    let own = [("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n"), ("NZ.yaml", rules)];
    let book = Rulebook::from_sources(own).unwrap();
    for (amount, found) in [
        ("777", vec!["small Always"]),
        ("777.01", vec!["above Always", "small Always"]),
        ("20000", vec!["above Always"]),
        ("small", vec!["above Possibly", "small Always"]),
    ] {
        let profile = Profile::in_words_of(book.vocabulary()).with_goal("pay_in_mainland").unwrap();
        let answer = book.evaluate("NZ", &profile.set("amount", amount).unwrap(), None).unwrap();
        let mut reasons = answer.reasons().filter(|reason| !reason.is_silence()).collect::<Vec<_>>();
        reasons.sort_by(|one, other| one.id().cmp(&other.id()));
        let reasons = reasons.iter().map(|reason| format!("{} {:?}", reason.id(), reason.holds())).collect::<Vec<_>>();
        assert_eq!(reasons, found, "{amount}");
    }
}
