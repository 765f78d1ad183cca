//! Rows a second that a table is answered at, on one core: rows as customers are (many alike), and rows that all differ.
//!
//! `cargo bench --bench tables --no-default-features --features builtin,tables`

#![allow(clippy::indexing_slicing, missing_docs, reason = "a bench may fail")]

use std::sync::Arc;
use std::time::Instant;

use arrow_array::types::Int32Type;
use arrow_array::{Array, ArrayRef, DictionaryArray, RecordBatch, StringArray};
use simbind::Rulebook;
use simbind::tables::{TableAnswerer, TableQuestion};

const FACTS: [(&str, &[&str]); 9] = [
    ("platform", &["wechat", "alipay"]),
    ("payment_card", &["debit", "credit", "prepaid_or_virtual"]),
    ("number_type", &["physical_sim", "esim", "tourist_sim"]),
    ("number_holder", &["self", "other_person"]),
    ("card_scheme", &["visa", "mastercard", "domestic_only"]),
    ("identity_document", &["passport", "mainland_travel_permit", "none"]),
    ("location", &["mainland_china", "host_country", "elsewhere"]),
    ("sms_codes", &["received", "untested", "failing"]),
    ("mainland_account", &["own", "none"]),
];

/// One number after the other, the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound
    }
}

type Rows = Vec<(&'static str, Vec<&'static str>)>;

/// Rows of a few hundred different customers.
fn customers(rows: usize, chance: &mut Chance) -> Rows {
    let countries = ["NZ", "CY", "ID", "GB", "MY"];
    let kinds = (0..500).map(|_| {
        let told = FACTS.map(|(_, values)| values[chance.below(values.len())]);
        (countries[chance.below(5)], told)
    });
    let kinds = kinds.collect::<Vec<_>>();
    let mut columns = vec![("country", Vec::new())];
    columns.extend(FACTS.map(|(fact, _)| (fact, Vec::new())));
    for _ in 0..rows {
        let (country, told) = kinds[chance.below(kinds.len())];
        columns[0].1.push(country);
        told.into_iter().zip(&mut columns[1..]).for_each(|(value, column)| column.1.push(value));
    }
    columns
}

/// Rows no two of which are the same: every number in the digits of the facts and the countries.
fn different(rows: usize) -> Rows {
    let countries = ["NZ", "CY", "ID", "GB", "MY", "TH", "RU", "US", "SG", "KR", "HK", "MO"];
    let mut columns = vec![("country", Vec::new())];
    columns.extend(FACTS.map(|(fact, _)| (fact, Vec::new())));
    for row in 0..rows {
        columns[0].1.push(countries[row % countries.len()]);
        let mut rest = row / countries.len();
        for ((_, values), column) in FACTS.iter().zip(&mut columns[1..]) {
            column.1.push(values[rest % values.len()]);
            rest /= values.len();
        }
    }
    columns
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let texts = |rows: &Rows| {
        let column =
            |(name, words): &(&'static str, Vec<&str>)| (*name, Arc::new(StringArray::from(words.clone())) as ArrayRef);
        RecordBatch::try_from_iter(rows.iter().map(column))
    };
    let dictionaries = |rows: &Rows| {
        let column = |(name, words): &(&'static str, Vec<&str>)| {
            (*name, Arc::new(words.iter().copied().collect::<DictionaryArray<Int32Type>>()) as ArrayRef)
        };
        RecordBatch::try_from_iter(rows.iter().map(column))
    };
    let (many, all) = (customers(1 << 20, &mut Chance(7)), different(12 * 5_832));
    Rulebook::builtin().prepare()?;
    let verdicts = || TableQuestion::new().goal("link_card");
    for (name, batch, question) in [
        ("500 kinds of customers, text, verdicts", texts(&many)?, verdicts()),
        ("500 kinds of customers, dictionaries, verdicts", dictionaries(&many)?, verdicts()),
        ("500 kinds of customers, text, decisive rules", texts(&many)?, verdicts().decisive()),
        ("all rows different, text, verdicts", texts(&all)?, verdicts()),
        ("all rows different, text, decisive rules", texts(&all)?, verdicts().decisive()),
        ("all rows different, nothing else held, verdicts", texts(&all)?, verdicts().nothing_else()),
    ] {
        let mut best = f64::MAX;
        for _ in 0..5 {
            // A new one every time: nothing is known of the table from before.
            let answerer = TableAnswerer::new(Rulebook::builtin(), question.clone())?;
            let begun = Instant::now();
            let answers = answerer.answer(&batch)?;
            best = best.min(begun.elapsed().as_secs_f64());
            assert_eq!((answers.num_rows(), answers["error"].null_count()), (batch.num_rows(), batch.num_rows()));
        }
        println!("{name}: {:.0} rows a second", batch.num_rows() as f64 / best);
    }
    Ok(())
}
