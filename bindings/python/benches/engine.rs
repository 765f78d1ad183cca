//! What an answer costs in Rust: the same questions, read in the same way, as `benches/answer.py` does in Python.

use std::hint::black_box;
use std::time::Instant;

use simbind::{Error, Profile, Rulebook};

/// Everything that can be told, a fact a line. The first three are told where much is left open.
const TOLD: &str = include_str!("told.txt");

fn main() -> Result<(), Error> {
    let rulebook = Rulebook::builtin();
    for (name, facts) in [("3 facts told", 3), ("all facts told", usize::MAX)] {
        let told = TOLD.lines().filter_map(|line| line.split_once('=')).take(facts).collect::<Vec<_>>();
        let ask = || {
            let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal("link_card")?;
            for (fact, value) in &told {
                profile = profile.set(fact, value)?;
            }
            rulebook.evaluate("NZ", &profile, None)
        };
        let verdict = best(|| {
            black_box(ask()?.verdict());
            Ok(())
        })?;
        let mut reasons = 0;
        let walked = best(|| {
            let answer = ask()?;
            black_box(answer.verdict());
            reasons = answer.reasons().map(black_box).count();
            Ok(())
        })?;
        let read = best(|| {
            let answer = ask()?;
            black_box(answer.verdict());
            for reason in answer.reasons() {
                let (id, text) = (reason.id(), reason.text());
                black_box((&*id, reason.effect(), reason.gate().id(), reason.holds(), reason.decisive(), text.en()));
            }
            Ok(())
        })?;
        println!("{name}: verdict {verdict:.2} us, {reasons} reasons walked {walked:.2} us, read in full {read:.2} us");
    }
    Ok(())
}

/// The shortest of three hundred runs, in microseconds a call: what else the machine does counts little.
fn best(mut call: impl FnMut() -> Result<(), Error>) -> Result<f64, Error> {
    let mut best = f64::MAX;
    for _ in 0..300 {
        let begun = Instant::now();
        for _ in 0..200 {
            call()?;
        }
        best = best.min(begun.elapsed().as_secs_f64() * 1e6 / 200.0);
    }
    Ok(best)
}
