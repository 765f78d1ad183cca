//! What an answer costs where facts are dates, moments and numbers: certificates of vaccination, test and recovery, judged by
//! rules of the shape of the EU's (`tests/dcc`), at random moments.
//!
//! `cargo bench --bench quantities`. With `SIMBIND_DCC=dcc.json.gz` the EU's own rules are judged as well, all countries as one
//! rulebook.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]
#![allow(dead_code, reason = "tests use more of what they share")]

#[path = "../tests/dcc/data.rs"]
mod data;
#[path = "../tests/dcc/payload.rs"]
mod payload;
#[path = "../tests/dcc/translate.rs"]
mod translate;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use simbind::{Date, Evaluation, Profile, Rulebook};

/// Reads all that an answer says.
fn walk(evaluation: &Evaluation<'_>) -> usize {
    let mut read = evaluation.verdict() as usize + evaluation.guaranteed() as usize;
    for reason in evaluation.reasons() {
        read += usize::from(reason.decisive()) + reason.text().en().len() + reason.citations().count();
    }
    read
}

fn certificates(criterion: &mut Criterion) {
    let theirs = data::theirs().map(|rules| ("the EU's rules", rules));
    for (name, data) in std::iter::once(("eight rules", data::ours())).chain(theirs) {
        let translated = translate::rulebook(&data, data::value_sets(&data)).unwrap();
        let files = translated.files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
        let sets = data["sets"].as_object().unwrap();
        let rules = sets.iter().flat_map(|(country, rules)| {
            let rules = rules.as_array().unwrap().iter();
            rules.map(|rule| (country.clone(), String::new(), rule["logic"].clone()))
        });
        let words = payload::words(&rules.collect::<Vec<_>>());
        let mut draw = payload::Draw::new(7);
        let told = (0..256).map(|_| {
            let (payload, clock) = draw.certificate(&words);
            let clock: jiff::Timestamp = clock.parse().unwrap();
            (translated.told(&payload), clock.to_zoned(jiff::tz::TimeZone::UTC).datetime())
        });
        let told = told.collect::<Vec<_>>();
        let tell = |at: usize| -> (Profile, Date) {
            let (facts, clock) = &told[at];
            let bare = Profile::in_words_of(rulebook.vocabulary());
            let profile = facts.iter().fold(bare, |profile, (fact, word)| profile.set(fact, word).unwrap());
            (profile.at_time(clock.time()), clock.date())
        };
        let profiles = (0..256).map(tell).collect::<Vec<_>>();
        let country = sets.keys().next().unwrap().as_str();
        let mut group = criterion.benchmark_group(name);
        let mut next = 0;
        let mut turn = move || {
            next = (next + 1) % 256;
            next
        };
        group.bench_function("told, verdict", |bench| {
            bench.iter_batched(
                &mut turn,
                |at| {
                    let (profile, day) = &profiles[at];
                    rulebook.evaluate(country, profile, *day).map(|evaluation| evaluation.verdict())
                },
                BatchSize::SmallInput,
            );
        });
        group.bench_function("told, everything read", |bench| {
            bench.iter_batched(
                &mut turn,
                |at| {
                    let (profile, day) = &profiles[at];
                    rulebook.evaluate(country, profile, *day).map(|evaluation| walk(&evaluation))
                },
                BatchSize::SmallInput,
            );
        });
        group.bench_function("told by names, verdict", |bench| {
            bench.iter_batched(
                &mut turn,
                |at| {
                    let (profile, day) = tell(at);
                    rulebook.evaluate(country, &profile, day).map(|evaluation| evaluation.verdict())
                },
                BatchSize::SmallInput,
            );
        });
        let bare = Profile::in_words_of(rulebook.vocabulary());
        group.bench_function("nothing told, everything read", |bench| {
            bench.iter(|| rulebook.evaluate(country, &bare, None).map(|evaluation| walk(&evaluation)));
        });
        group.bench_function("loading", |bench| {
            let files = translated.files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
            bench.iter(|| Rulebook::from_sources(files.clone()).map(|_| ()));
        });
        group.finish();
    }
}

criterion_group!(benches, certificates);
criterion_main!(benches);
