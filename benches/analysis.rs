//! What reasoning about an answer costs: each analysis, per country, over bare and partly told profiles.
//!
//! `cargo bench --bench analysis`. A call is measured over all profiles of a country in turn; the number that is shown is
//! for one of them. Decisions are compiled before anything is timed, as they are kept.

use std::error::Error;
use std::hint::black_box;

use criterion::{BatchSize, Criterion};
use simbind::analysis::{Asking, Fewest};
use simbind::{Evaluation, Profile, Rulebook};

const COUNTRIES: [&str; 4] = ["ID", "CY", "NZ", "GB"];

type Call = fn(&Evaluation<'_>) -> Result<usize, simbind::Error>;

const CALLS: [(&str, Call); 10] = [
    ("reachable", |answer| answer.reachable().map(|reaches| reaches.len())),
    ("reachable_by_opinion", |answer| {
        answer.opinions().map(|opinion| opinion.reachable().map(|reaches| reaches.len())).sum()
    }),
    ("sufficient_reason", |answer| answer.sufficient_reason().map(|reason| reason.len())),
    ("sufficient_reasons", |answer| answer.sufficient_reasons().map(|found| found.reasons().len())),
    ("next_question", |answer| answer.next_question(&Asking::new()).map(|next| usize::from(next.is_some()))),
    ("next_question_worst", |answer| {
        answer.next_question(&Asking::new().fewest(Fewest::WorstCase)).map(|next| usize::from(next.is_some()))
    }),
    ("question_tree", |answer| answer.question_tree(&Asking::new()).map(|tree| tree.questions().len())),
    ("ways_forward", |answer| answer.ways_forward().map(|found| found.ways().len())),
    ("certificate", |answer| answer.certificate().map(|certificate| certificate.leaves())),
    ("evaluate", |answer| Ok(answer.opinions().count())),
];

// Not `criterion_main!`: its functions would be public and without documentation.
fn main() -> Result<(), Box<dyn Error>> {
    let mut criterion = Criterion::default().sample_size(30).configure_from_args();
    for country in COUNTRIES {
        let profiles = profiles(country)?;
        let answers =
            profiles.iter().map(|profile| simbind::evaluate(country, profile)).collect::<Result<Vec<_>, _>>()?;
        let mut group = criterion.benchmark_group(country);
        for (name, call) in CALLS {
            // That it succeeds is found out before it is timed.
            answers.iter().map(call).sum::<Result<usize, _>>()?;
            let mut turn = 0;
            group.bench_function(name, |bencher| {
                let next = || {
                    turn = (turn + 1) % answers.len();
                    answers.get(turn).cloned()
                };
                bencher.iter_batched(
                    next,
                    |answer| answer.as_ref().map(|answer| call(black_box(answer))),
                    BatchSize::SmallInput,
                );
            });
        }
        group.finish();
        slowest(country, &profiles, &answers)?;
    }
    criterion.final_summary();
    Ok(())
}

/// The median over the profiles, the median over those whose answer is not settled, and the slowest, for each call: a
/// mean hides them all, and what is settled is fast.
#[expect(clippy::print_stdout, reason = "a bench prints")]
fn slowest(country: &str, profiles: &[Profile], answers: &[Evaluation<'_>]) -> Result<(), simbind::Error> {
    for (name, call) in CALLS {
        let mut took = Vec::with_capacity(answers.len());
        for (profile, answer) in profiles.iter().zip(answers) {
            let begin = std::time::Instant::now();
            black_box(call(answer)?);
            took.push((begin.elapsed(), answer.settled(), profile));
        }
        took.sort_by_key(|(took, ..)| *took);
        let open = took.iter().filter(|(_, settled, _)| !settled).map(|(took, ..)| *took).collect::<Vec<_>>();
        if let (Some((median, ..)), Some(median_open), Some((most, _, profile))) =
            (took.get(took.len() / 2), open.get(open.len() / 2), took.last())
        {
            let (all, open) = (took.len(), open.len());
            println!(
                "{country}/{name}: median {median:?} over {all} profiles, {median_open:?} over the {open} that are not \
                 settled, most {most:?} for {profile}"
            );
        }
    }
    Ok(())
}

/// Every goal bare, and with some facts told, at random and always the same.
fn profiles(country: &str) -> Result<Vec<Profile>, simbind::Error> {
    let rulebook = Rulebook::builtin();
    let vocabulary = rulebook.vocabulary();
    let mut random = Random(7);
    let mut profiles = Vec::new();
    for goal in vocabulary.goals() {
        let bare = Profile::in_words_of(vocabulary).with_goal(goal.id())?;
        profiles.push(bare.clone());
        for share in [10, 20, 40, 70] {
            let mut profile = bare.clone();
            for fact in vocabulary.facts() {
                let value = fact.values().get(random.below(fact.values().len()));
                if let (true, Some(value)) = (random.below(100) < share, value) {
                    let told = profile.clone().set(fact.id(), value.id())?;
                    // What contradicts the rest is not told.
                    if rulebook.evaluate(country, &told, None).is_ok() {
                        profile = told;
                    }
                }
            }
            let closed = share == 40;
            profiles.push(if closed { profile.nothing_else() } else { profile });
        }
    }
    Ok(profiles)
}

/// Numbers that look random and are the same in every run: xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        // The upper half is the better one.
        (self.0 >> 32) as usize % bound.max(1)
    }
}
