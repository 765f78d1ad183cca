//! Lengths of time in every unit: what a rule says of them decides, is listed, named and told in words as one and the same length.

use jiff::civil::{DateTime, date};
use jiff::{SignedDuration, Span};
use serde_json::Value;
use simbind::explain::Listing;
use simbind::model::Lang;
use simbind::{Profile, Rulebook};

#[derive(Clone, Copy, Debug)]
struct Length {
    count: i64,
    unit: &'static str,
}

impl Length {
    /// How many of one unit that others are told in: seconds, or months.
    fn worth(self) -> (i64, &'static str) {
        worth(self.count, self.unit)
    }

    fn after(self, from: DateTime) -> DateTime {
        let (count, unit) = self.worth();
        match unit {
            "month" => from.checked_add(Span::new().months(count)).unwrap(),
            _ => from.checked_add(SignedDuration::from_secs(count)).unwrap(),
        }
    }
}

fn worth(count: i64, unit: &str) -> (i64, &'static str) {
    let (each, unit) = match unit.trim_end_matches('s') {
        "second" | "秒" => (1, "second"),
        "minute" | "分钟" => (60, "second"),
        "hour" | "h" | "小时" => (3_600, "second"),
        "day" | "d" | "天" => (86_400, "second"),
        "month" | "mo" | "个月" => (1, "month"),
        "year" | "年" => (12, "month"),
        "" if unit == "s" => (1, "second"),
        _ => panic!("`{unit}` is no unit"),
    };
    (count * each, unit)
}

fn rulebook(fact: &str, when: &str) -> Rulebook {
    let words = format!(
        "format: 1
gates: [{{id: door, label: {{en: x, zh: x}}, text: {{en: x, zh: x}}}}]
goals: [{{id: enter, gates: [door], label: {{en: x, zh: x}}}}]
facts: [{{id: tested, label: {{en: x, zh: x}}, question: {{en: x, zh: x}}, {fact}}}]
"
    );
    let rules = format!(
        "format: 1
scope: AA
sources: [{{id: s, kind: law, title: S}}]
claims: [{{id: c, cites: [{{source: s}}], text: {{en: X., zh: x。}}, confidence: high}}]
rules:
  - {{id: r, basis: evidence, goals: all, gate: door, effect: blocks, because: [c], text: {{en: X., zh: x。}}, when: {when}}}
"
    );
    let about = "format: 1\nversion: '1'\ndate: 2026-03-01\n".to_owned();
    let countries = "format: 1\ncountries: [{code: AA, en: A, zh: 甲}]\n".to_owned();
    let files =
        [("vocabulary.yaml", words), ("AA.yaml", rules), ("rulebook.yaml", about), ("countries.yaml", countries)];
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{when}: {error}"))
}

/// What the one rule of the rulebook says of the fact, and how its cells are called: name, English, Chinese.
struct Told {
    listed: Value,
    cells: Vec<[String; 3]>,
}

fn told(book: &Rulebook) -> Told {
    let listing = serde_json::to_value(Listing::of(book, "AA").unwrap()).unwrap();
    let fact = &book.vocabulary().facts()[0];
    let cells =
        fact.values().iter().map(|value| [value.id(), value.label().en(), value.label().zh()].map(str::to_owned));
    Told { listed: listing["rules"][0]["condition"]["tested"].clone(), cells: cells.collect() }
}

const EN: [&str; 6] = ["second", "minute", "hour", "day", "month", "year"];
const ZH: [&str; 6] = ["秒", "分钟", "小时", "天", "个月", "年"];
/// As conditions are listed.
const LISTED: [&str; 5] = ["second", "minute", "hour", "day", "month"];
/// As cells are named.
const NAMES: [&str; 4] = ["s", "h", "d", "mo"];

/// The first number of a text, and the word behind it, in one unit. It is said in the greatest of these
/// units of which it is a whole number.
fn length_in(text: &str, units: &[&str]) -> (i64, &'static str) {
    let digit = |letter: char| letter.is_ascii_digit();
    let tail = text.trim_start_matches(|letter| !digit(letter));
    let rest = tail.trim_start_matches(|letter| digit(letter) || letter == ',');
    let number = tail.strip_suffix(rest).unwrap();
    // `距今超过 90 分钟`, `2 年以内`, `now-5400s`, `at most 90 minutes ago`.
    let rest = rest.trim_start();
    let unit = units.iter().find(|unit| rest.starts_with(**unit)).unwrap_or_else(|| panic!("no unit in `{text}`"));
    let count = number.replace(',', "").parse().unwrap();
    let (all, of) = worth(count, unit);
    let greater = units.iter().map(|unit| worth(1, unit)).filter(|(size, unit)| *unit == of && all % size == 0);
    assert_eq!(greater.map(|(size, _)| all / size).min(), Some(count), "`{text}` in the greatest unit");
    (all, of)
}

/// All that is said of a length says the same, and rules decide by it: to the second, or to the day.
#[test]
fn every_length_is_one_and_the_same_wherever_it_is_said() {
    // The end of a longer month, so that months are not all as long.
    let now = date(2026, 5, 31).at(8, 30, 15, 0);
    let lengths = EN.into_iter().flat_map(|unit| {
        [1, 2, 7, 12, 24, 59, 60, 61, 90, 1_000, 1_440, 3_600, 5_400].map(|count| Length { count, unit })
    });
    let within = |length: &Length| length.unit != "year" || length.count <= 90;
    for length in lengths.filter(within) {
        for past in [true, false] {
            for kind in ["moment", "date"] {
                let (steps, unit) = length.worth();
                if kind == "date" && unit == "second" && steps % 86_400 != 0 {
                    continue;
                }
                let sign = if past { "-" } else { "" };
                let when = format!("{{tested: {{before: {{as_of: {sign}{} {}s}}}}}}", length.count, length.unit);
                let book = rulebook(&format!("quantity: {{kind: {kind}}}"), &when);
                let told = told(&book);
                let listed =
                    told.listed["before"]["as_of"].as_str().unwrap_or_else(|| panic!("{when}: {}", told.listed));
                let words = listed.strip_prefix('-').unwrap_or(listed);
                assert_eq!(listed.starts_with('-'), past, "{when} as {listed}");
                assert_eq!(length_in(words, &LISTED), (steps, unit), "{when} as {listed}");
                for [name, en, zh] in &told.cells {
                    for (text, units) in [(name, &NAMES[..]), (en, &EN), (zh, &ZH)] {
                        assert_eq!(length_in(text, units), (steps, unit), "{when} as {text}");
                    }
                    let ago = [name.contains("now-"), en.ends_with(" ago"), zh.starts_with("距今")];
                    assert_eq!(ago, [past; 3], "{when} as {name}, {en}, {zh}");
                }
                decides(
                    &book,
                    kind,
                    &when,
                    Length { count: if past { -length.count } else { length.count }, ..length },
                    now,
                );
            }
        }
    }
}

fn decides(book: &Rulebook, kind: &str, when: &str, length: Length, now: DateTime) {
    let (edge, step) = match kind {
        "moment" => (length.after(now), SignedDuration::from_secs(1)),
        _ => (length.after(now.date().at(0, 0, 0, 0)), SignedDuration::from_hours(24)),
    };
    for (told, holds) in [(edge.checked_sub(step).unwrap(), true), (edge, false)] {
        let figure = if kind == "moment" { format!("{told}Z") } else { told.date().to_string() };
        let profile = Profile::in_words_of(book.vocabulary()).set("tested", &figure).unwrap().at_time(now.time());
        let answer = book.evaluate("AA", &profile, now.date()).unwrap();
        assert_eq!(answer.reasons().any(|reason| reason.id() == "r"), holds, "{when}, told {figure} at {now}");
    }
}

/// A length that is counted in one unit can be told in another, if it is a whole number of the former.
#[test]
fn durations_are_told_in_any_unit() {
    for own in EN {
        let book = rulebook(&format!("quantity: {{kind: duration, unit: {own}}}"), "{tested: {above: 7}}");
        let fact = &book.vocabulary().facts()[0];
        for value in fact.values().iter() {
            for (text, units) in [(value.label().en(), EN), (value.label().zh(), ZH)] {
                assert_eq!(length_in(text, &units), worth(7, own), "in {own}s as {text}");
            }
        }
        for unit in EN {
            for count in [1, 2, 7, 8, 24, 48, 60, 84, 90, 96, 180, 420, 480, 7_200] {
                let told = format!("{count} {unit}s");
                let profile = Profile::in_words_of(book.vocabulary()).set("tested", &told);
                let ((all, of), (each, own_of)) = (worth(count, unit), worth(1, own));
                if of != own_of || all % each != 0 {
                    let message = profile.expect_err("it is no whole number").to_string();
                    assert!(message.contains(&format!("`{told}` cannot be told in {own}s")), "{message}");
                    continue;
                }
                let answer = book.evaluate("AA", &profile.unwrap(), None).unwrap();
                let holds = answer.reasons().any(|reason| reason.id() == "r");
                assert_eq!(holds, all / each > 7, "{told} in {own}s");
            }
        }
    }
}

/// Figures in JSON are numbers of either sign.
#[test]
fn figures_of_a_question_may_be_negative() {
    let book = rulebook("quantity: {kind: number, least: -10}", "{tested: {below: -3}}");
    for (figure, told) in [("-5", "-5"), ("-3", "-3"), ("0", "0"), ("7", "7"), ("\"-5\"", "-5"), ("[-5, 2]", "-5,2")] {
        let question =
            serde_json::from_str::<simbind::Question>(&format!("{{\"facts\": {{\"tested\": {figure}}}}}")).unwrap();
        let profile = question.profile(book.vocabulary()).unwrap();
        assert_eq!(profile.to_string(), format!("enter: tested={told}"), "{figure}");
        let answer = book.evaluate("AA", &profile, None).unwrap();
        assert_eq!(answer.reasons().any(|reason| reason.id() == "r"), told.starts_with("-5"), "{figure}");
    }
}

/// Cells that lie side by side are one range; that there is no figure lies beside none.
#[test]
fn cells_side_by_side_are_one_range() {
    let when = "{any: [{tested: {below: 3}}, {tested: {at_least: 5}}, {tested: {at_least: 8}}]}";
    let book = rulebook("quantity: {kind: count}, optional: true", when);
    let fact = &book.vocabulary().facts()[0];
    for (told, en, zh) in [
        (&["<3"][..], "less than 3", "少于 3"),
        (&["<3", ">=3..<5"], "less than 5", "少于 5"),
        (&["<3", ">=5..<8"], "less than 3 or at least 5 and less than 8", "少于 3或不少于 5且少于 8"),
        (&[">=3..<5", ">=5..<8", ">=8"], "at least 3", "不少于 3"),
        (&[">=8", "none"], "at least 8 or none", "不少于 8或没有"),
        (&["<3", ">=3..<5", ">=5..<8", ">=8"], "there is one", "有"),
    ] {
        assert_eq!((&*fact.label_of_told(told, Lang::En), &*fact.label_of_told(told, Lang::Zh)), (en, zh), "{told:?}");
    }
}

/// A threshold of the calendar and one that is counted from now pass one another on one day, however far away it is: of the figures
/// between the two there are some before it on one side, and after it on the other.
#[test]
fn thresholds_pass_one_another_on_any_day() {
    let days = [
        date(1, 1, 1),
        date(1066, 10, 14),
        date(1815, 6, 18),
        date(1969, 12, 20),
        date(1969, 12, 31),
        date(1970, 1, 1),
        date(2026, 2, 28),
        date(2999, 12, 31),
        date(9000, 1, 1),
    ];
    for (kind, day) in ["date", "moment"].into_iter().flat_map(|kind| days.map(|day| (kind, day))) {
        let (before, after) = (format!("{{tested: {{before: {day}}}}}"), format!("{{tested: {{not_before: {day}}}}}"));
        for (when, possible) in [
            // From ten days ago on, and before the day; or from the day on, and longer ago than ten days.
            (format!("{{all: [{before}, {{tested: {{not_longer_ago_than: 10 days}}}}]}}"), [true, false, false]),
            (format!("{{all: [{after}, {{tested: {{longer_ago_than: 10 days}}}}]}}"), [false, false, true]),
        ] {
            let book = rulebook(&format!("quantity: {{kind: {kind}}}"), &when);
            for (later, possible) in [9, 10, 11].into_iter().zip(possible) {
                let asked = day.checked_add(Span::new().days(later)).unwrap();
                let answer = book.evaluate("AA", &Profile::in_words_of(book.vocabulary()), asked).unwrap();
                let found = answer.reasons().any(|reason| reason.id() == "r");
                assert_eq!(found, possible, "{kind}, {when}, asked on {asked}");
            }
        }
    }
}
