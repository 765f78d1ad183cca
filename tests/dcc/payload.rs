//! Certificates drawn at random: words that rules name and others, figures at and on both sides of what they are compared
//! with, fields that are missing.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, ToSpan};
use serde_json::{Map, Value, json};

/// A sequence of numbers that looks random (xorshift; Marsaglia, 2003).
pub(crate) struct Draw(u64);

/// The words that rules name, by the field.
pub(crate) type Words = BTreeMap<String, BTreeSet<String>>;

/// Looks for every `{"var": ..}` beside a word or a list of words.
pub(crate) fn words(rules: &[(String, String, Value)]) -> Words {
    let mut words = Words::new();
    rules.iter().for_each(|(_, _, rule)| look(rule, &mut words));
    words
}

fn look(rule: &Value, words: &mut Words) {
    match rule {
        Value::Array(items) => {
            let field = items.iter().find_map(|item| item["var"].as_str()).and_then(|path| path.rsplit('.').next());
            if let Some(field) = field {
                let known = words.entry(field.to_owned()).or_default();
                for item in items {
                    let item = item.as_array().map_or_else(|| std::slice::from_ref(item), Vec::as_slice);
                    known.extend(item.iter().filter_map(|word| Some(word.as_str()?.to_owned())));
                }
            }
            items.iter().for_each(|item| look(item, words));
        }
        Value::Object(entries) => entries.values().for_each(|value| look(value, words)),
        _ => {}
    }
}

impl Draw {
    pub(crate) fn new(seed: u64) -> Draw {
        Draw(seed)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).expect("it is small")
    }

    /// A certificate, and the moment at which it is looked at.
    pub(crate) fn certificate(&mut self, words: &Words) -> (Value, String) {
        let hour = i64::try_from(self.below(24 * 30)).expect("it is small");
        let clock = Timestamp::from_second(1_640_995_200 + hour * 3_600).expect("a moment");
        let mut payload = Map::new();
        let fields: [(&str, &[&str]); 3] = [
            ("v", &["tg", "mp", "dn", "sd", "dt", "ma", "vp", "ci"]),
            ("t", &["tg", "tt", "ma", "sc", "tr", "is"]),
            ("r", &["tg", "fr", "df", "du", "ci"]),
        ];
        for (event, fields) in fields {
            let count = [0, 0, 1, 1, 1, 2][self.below(6)];
            let events = (0..count).map(|_| self.event(fields, words, clock)).collect::<Vec<_>>();
            if count > 0 || self.below(2) == 0 {
                payload.insert(event.to_owned(), json!(events));
            }
        }
        if self.below(2) == 0 {
            payload.insert("dob".to_owned(), json!(self.birthday(clock)));
        }
        (Value::Object(payload), clock.to_string())
    }

    fn event(&mut self, fields: &[&str], words: &Words, clock: Timestamp) -> Value {
        let mut event = Map::new();
        for field in fields {
            if self.below(12) == 0 {
                continue;
            }
            let value = match *field {
                "dn" | "sd" => json!(self.below(5)),
                "sc" => json!(self.moment(clock)),
                "dt" | "fr" | "df" | "du" => json!(self.day(clock)),
                name => {
                    let known = words.get(name).into_iter().flatten().collect::<Vec<_>>();
                    let at = self.below(known.len() + 1);
                    json!(known.get(at).map_or("elsewhere", |word| word.as_str()))
                }
            };
            event.insert((*field).to_owned(), value);
        }
        Value::Object(event)
    }

    /// A day that is a number of days, of those that rules name, before the clock, or one beside it.
    fn day(&mut self, clock: Timestamp) -> String {
        let named = [0, 7, 10, 11, 14, 15, 21, 22, 28, 30, 90, 180, 183, 270, 365, 366, 1440];
        let days = named[self.below(named.len())] + [-1, 0, 0, 1][self.below(4)];
        let earlier = clock - (days * 24).hours();
        earlier.to_string()[..10].to_owned()
    }

    fn moment(&mut self, clock: Timestamp) -> String {
        let hours = [0, 24, 48, 72, 96][self.below(5)];
        let seconds = [-1, 0, 1, 3_600, -3_600][self.below(5)];
        (clock - hours.hours() - seconds.seconds()).to_string()
    }

    fn birthday(&mut self, clock: Timestamp) -> String {
        let years = [12, 16, 18, 40][self.below(4)];
        let days = [-2, -1, 0, 1, 2, 100][self.below(6)];
        let day = clock.to_zoned(jiff::tz::TimeZone::UTC).date() - i64::from(years).years();
        (day - i64::from(days).days()).to_string()
    }
}
