//! What an answer costs, with everything that people read of it.
//!
//! `cargo bench --bench evaluate`. The figures to compare are those of one run on an idle machine; `benches/README.md` says how
//! the same rulebook is measured beside other engines.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a bench may fail")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use simbind::{Evaluation, Profile, Rulebook};

/// A few numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// A profile in which everything is told, and which can be.
fn complete(country: &str, goal: &str, numbers: &mut Numbers) -> Profile {
    let rulebook = Rulebook::builtin();
    let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap();
    for fact in rulebook.vocabulary().facts() {
        profile = loop {
            let value = &fact.values()[numbers.below(fact.values().len())];
            let told = profile.clone().set(fact.id(), value.id()).unwrap();
            if rulebook.evaluate(country, &told, None).is_ok() {
                break told;
            }
        };
    }
    profile
}

/// Reads all that an answer says.
fn walk(evaluation: &Evaluation<'_>) -> usize {
    let mut read = evaluation.verdict() as usize + evaluation.guaranteed() as usize;
    for opinion in evaluation.opinions() {
        read += opinion.gates().map(|(_, state)| state as usize).sum::<usize>();
        for reason in opinion.reasons() {
            read += usize::from(reason.decisive()) + reason.text().en().len() + reason.figures().count();
            read += reason.citations().map(|cited| usize::from(cited.stale())).sum::<usize>();
            read += reason.disputes().count();
        }
        read += opinion.routes().map(|offer| offer.citations().count()).sum::<usize>();
        read += opinion.refused().map(|refusal| refusal.forbidden_by().count()).sum::<usize>();
        read += opinion.alternatives().map(|hint| usize::from(hint.lifts()) + hint.citations().count()).sum::<usize>();
    }
    read
}

fn answers(criterion: &mut Criterion) {
    let rulebook = Rulebook::builtin();
    for (country, goal) in [("NZ", "bind"), ("NZ", "pay_in_mainland"), ("ID", "bind"), ("ID", "pay_in_mainland")] {
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
        let profiles = (0..256).map(|_| complete(country, goal, &mut numbers)).collect::<Vec<_>>();
        let named = profiles.iter().map(|profile| {
            profile.facts().map(|(fact, values)| (fact.to_owned(), values[0].to_owned())).collect::<Vec<_>>()
        });
        let named = named.collect::<Vec<_>>();
        let bare = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap();
        let mut group = criterion.benchmark_group(format!("{country}/{goal}"));
        let mut next = 0;
        let mut turn = move || {
            next = (next + 1) % 256;
            next
        };
        group.bench_function("complete, verdict", |bench| {
            bench.iter_batched(
                &mut turn,
                |at| rulebook.evaluate(country, &profiles[at], None).map(|evaluation| evaluation.verdict()),
                BatchSize::SmallInput,
            );
        });
        group.bench_function("complete, everything read", |bench| {
            bench.iter_batched(
                &mut turn,
                |at| rulebook.evaluate(country, &profiles[at], None).map(|evaluation| walk(&evaluation)),
                BatchSize::SmallInput,
            );
        });
        group.bench_function("nothing told, everything read", |bench| {
            bench.iter(|| rulebook.evaluate(country, black_box(&bare), None).map(|evaluation| walk(&evaluation)));
        });
        group.bench_function("nothing told, what each reason depends on", |bench| {
            let evaluation = rulebook.evaluate(country, &bare, None).unwrap();
            bench.iter(|| evaluation.reasons().map(|reason| reason.depends_on().len()).sum::<usize>());
        });
        group.bench_function("told by names", |bench| {
            bench.iter_batched(
                &mut turn,
                |at| {
                    let bare = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal);
                    let profile = named[at].iter().fold(bare, |profile, (fact, value)| profile?.set(fact, value));
                    rulebook.evaluate(country, &profile?, None).map(|evaluation| evaluation.verdict())
                },
                BatchSize::SmallInput,
            );
        });
        group.finish();
    }
}

criterion_group!(benches, answers);
criterion_main!(benches);
