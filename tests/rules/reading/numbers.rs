//! Every number of a rule file has bounds, and no question asked of a rulebook that was read leaves the calendar.

use simbind::Profile;

use super::*;

/// Where a number stands, written so that `{}` is the number; and the least and the greatest that it may be.
const PLACES: [(&str, &str, &str, f64, f64); 11] = [
    ("XA.yaml", "verified: 2024-12-01", "verified: 2024-12-01, stale_after: {}", 0.0, 36_525.0),
    ("XA.yaml", "grade: D", "figures: [{what: validity, days: {}}]", 0.0, 36_525.0),
    ("XA.yaml", "grade: D", "figures: [{what: validity, months: {}}]", 0.0, 1_200.0),
    ("XA.yaml", "grade: D", "figures: [{what: fee, amount: {}, currency: EUR}]", 0.0, 1e13),
    ("XA.yaml", "grade: D", "figures: [{what: validity, days: 9, top_up: 1, top_up_to: {}, currency: EUR}]", 0.0, 1e13),
    ("XA.yaml", "grade: D", "figures: [{what: validity, days: 9, top_up: {}, currency: EUR}]", 0.0, 1e13),
    ("XA.yaml", "grade: D", "figures: [{what: fee, percent: {}}]", 0.0, 1e6),
    ("XA.yaml", "{source: office, locator: section 1}", "{source: office, lines: [1, {}]}", 1.0, 100_000.0),
    ("XA.yaml", "{source: office, locator: section 1}", "{source: office, lines: {}}", 1.0, 100_000.0),
    ("world.yaml", "format: 1", "format: {}", 1.0, 1.0),
    ("XA.yaml", "format: 1", "format: {}", 1.0, 1.0),
];

#[test]
fn every_number_has_bounds() {
    for (file, piece, other, least, most) in PLACES {
        let with = |number: &str| mistakes(museum_with(file, piece, &other.replace("{}", number)));
        let code = if piece.starts_with("format") { "unknown-format" } else { "bad-number" };
        for number in [least, most] {
            assert_eq!(with(&number.to_string()), "", "{number} in `{other}`");
        }
        let outside = [(least - 1.0).to_string(), (most + 1.0).to_string()];
        let too_large = ["7304485", "999999999", "4294967295", "4294967296", "18446744073709551616", "1e14", "1e400"];
        let no_number = [".inf", "-.inf", ".nan", "inf", "nan", "-1", "-0.5", "1_0", "01", "'1'", "\"1\"", "!!str 1"];
        let large = too_large.iter().filter(|word| word.parse::<f64>().unwrap() > most).copied();
        for number in outside.iter().map(String::as_str).chain(large).chain(no_number) {
            let said = with(number);
            assert!(said.contains(&format!("error[{code}]")), "{number} in `{other}`: {said:?}");
        }
    }
}

/// The largest days that a file may state are answered, on the last day of the calendar as on the first.
#[test]
fn what_can_be_read_can_be_asked_about() {
    for (piece, other) in [
        ("verified: 2024-12-01", "verified: 9999-12-31, stale_after: 36525"),
        ("verified: 2024-12-01", "verified: 0000-01-01, stale_after: 36525"),
        ("grade: D", "figures: [{what: validity, days: 36525}]"),
        ("grade: D", "operator: Bus, figures: [{what: activity_every, days: 36525, months: 1200}]"),
    ] {
        let mut files = museum_with("XA.yaml", piece, other);
        let (_, words) = files.iter_mut().find(|(name, _)| name == "vocabulary.yaml").unwrap();
        *words = words.replace("{id: context,", "{id: context, lifetimes: true,");
        let rulebook = Rulebook::from_sources(files).unwrap();
        for day in ["0000-01-01", "2025-01-01", "9999-12-31"] {
            let profile = Profile::in_words_of(rulebook.vocabulary()).set("ticket", "day").unwrap();
            let day = Some(day.parse().unwrap());
            rulebook.evaluate("XA", &profile, day).unwrap();
            rulebook.keep("XA", day, day).unwrap();
        }
    }
}
