//! What next: what can still come out, what to ask now, and what a person can lawfully do for a better answer.
//!
//! `cargo run --example what_next`

use simbind::analysis::{Asking, Gain};
use simbind::facts::{CardScheme, Goal, Location, MainlandAccount, PaymentCard, Platform};
use simbind::{Error, Evaluation, Profile, evaluate};

fn main() -> Result<(), Error> {
    let profile = Profile::new(Goal::LinkCard).with(Platform::Alipay).with(Location::HostCountry);
    tell("Little is known", &evaluate("ID", &profile)?)?;

    let profile = profile.with(MainlandAccount::None).with(PaymentCard::Debit).with(CardScheme::DomesticOnly);
    tell("The card works at home only", &evaluate("ID", &profile)?)
}

fn tell(title: &str, evaluation: &Evaluation<'_>) -> Result<(), Error> {
    println!("{title}: {}, at worst {}", evaluation.verdict(), evaluation.guaranteed());
    for reach in evaluation.reachable()? {
        let further = reach.further().iter().map(ToString::to_string).collect::<Vec<_>>();
        let further = if further.is_empty() { "as it is".to_owned() } else { further.join(" ") };
        println!("  can come out: {} ({further})", reach.verdict());
    }
    match evaluation.next_question(&Asking::new())? {
        Some(next) => {
            let answers = next.answers().map(|value| value.id()).collect::<Vec<_>>();
            println!("  ask: {} ({})", next.fact().question().en(), answers.join(", "));
        }
        None => println!("  ask nothing: nothing left open can change it"),
    }
    for way in evaluation.ways_forward()?.ways().iter().take(2) {
        let gain = match way.gain() {
            Gain::Raises(verdict) => format!("makes it {verdict}"),
            Gain::Secures(verdict) => format!("makes {verdict} certain"),
        };
        println!("  {gain}, effort {}:", way.effort());
        for step in way.steps() {
            println!("    - {}", step.text().en());
        }
    }
    println!();
    Ok(())
}
