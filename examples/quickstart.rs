//! The question that the project exists for, asked in a few lines: a New Zealand number, a Visa debit card, WeChat.
//!
//! `cargo run --example quickstart`

use simbind::facts::{CardScheme, Goal, PaymentCard, Platform};
use simbind::{Cited, Error, Profile, evaluate};

fn main() -> Result<(), Error> {
    let profile = Profile::new(Goal::Bind).with(Platform::Wechat).with(PaymentCard::Debit).with(CardScheme::Visa);
    let evaluation = evaluate("NZ", &profile)?;

    println!("Asked     New Zealand, {profile}");
    println!("At best   {}", evaluation.verdict());
    println!("At worst  {}", evaluation.guaranteed());

    println!("\nWhat stands in the way");
    for reason in evaluation.reasons().filter(|reason| reason.decisive()) {
        println!("  - {}", reason.text().en());
        cite(reason.citations());
    }

    println!("\nWays around");
    for offer in evaluation.routes() {
        println!("  - {}", offer.route().text().en());
        // Nothing was told of these facts; the route is there if they turn out so.
        for (fact, values) in offer.to_confirm() {
            println!("      needs {} = {}", fact.id(), values.join(" or "));
        }
        if let Some(risk) = offer.route().risk() {
            println!("      risk: {}", risk.en());
        }
        cite(offer.citations());
    }
    Ok(())
}

/// Where it stands, with the grade of the source: the document and its lines, or a page and its address. Several claims
/// may stand in one place.
fn cite<'e>(citations: impl Iterator<Item = Cited<'e>>) {
    let mut places = Vec::new();
    for cited in citations {
        let (source, lines) = (cited.source(), cited.citation().lines());
        let place = match source.document() {
            Some(file) => {
                format!("{file}, line {}", lines.iter().map(u32::to_string).collect::<Vec<_>>().join(", "))
            }
            None => format!("{} {}", source.title(), source.url().unwrap_or_default()),
        };
        let place = format!("[{}] {place}", source.grade());
        if !places.contains(&place) {
            println!("      {place}");
            places.push(place);
        }
    }
}
