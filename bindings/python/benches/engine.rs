//! What an answer costs in Rust: the same questions, read in the same way, as `benches/answer.py` does in Python.

use std::hint::black_box;
use std::time::Instant;

use simbind::{Error, Profile, Rulebook};

type Told = &'static [(&'static str, &'static str)];

/// A question of which much is open, and one of which everything that is held was told.
const QUESTIONS: [(&str, Told, bool); 2] = [
    ("open", &[("platform", "wechat"), ("payment_card", "debit"), ("card_scheme", "visa")], false),
    ("told", &[("platform", "wechat"), ("payment_card", "debit"), ("card_scheme", "visa")], true),
];

fn main() -> Result<(), Error> {
    let rulebook = Rulebook::builtin();
    for (name, told, nothing_else) in QUESTIONS {
        let ask = || {
            let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal("link_card")?;
            for (fact, value) in told {
                profile = profile.set(fact, value)?;
            }
            let profile = if nothing_else { profile.nothing_else() } else { profile };
            rulebook.evaluate("NZ", &profile, None)
        };
        let verdict = best(|| ask().map(|answer| drop(black_box(answer.verdict()))))?;
        let mut reasons = 0;
        let walk = best(|| {
            let answer = ask()?;
            black_box(answer.verdict());
            reasons = 0;
            for reason in answer.reasons() {
                reasons += 1;
                let (id, text) = (reason.id(), reason.text());
                black_box((&*id, reason.effect(), reason.gate().id(), reason.holds(), reason.decisive(), text.en()));
            }
            Ok(())
        })?;
        println!("{name}: verdict {verdict:.2} us, with {reasons} reasons {walk:.2} us");
    }
    Ok(())
}

/// The shortest of two hundred runs, so that what else the machine does counts little, in microseconds a call.
fn best(mut call: impl FnMut() -> Result<(), Error>) -> Result<f64, Error> {
    let mut best = f64::MAX;
    for _ in 0..200 {
        let begun = Instant::now();
        for _ in 0..500 {
            call()?;
        }
        best = best.min(begun.elapsed().as_secs_f64() * 1e6 / 500.0);
    }
    Ok(best)
}
