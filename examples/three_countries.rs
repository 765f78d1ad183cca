//! One traveller, three countries, several goals, side by side: what someone wants who is choosing a number to keep.
//!
//! `cargo run --example three_countries`

use simbind::facts::{CardHolder, CardIssuerCountry, CardScheme, Goal, IdentityDocument, PaymentCard, Wallet};
use simbind::{Error, Evaluation, Profile, Rulebook, Verdict};

const COUNTRIES: [&str; 3] = ["ID", "CY", "NZ"];
/// Widths of the columns.
const NAME: usize = 18;
const CELL: usize = 16;
const GOALS: [Goal; 7] =
    [Goal::Bind, Goal::Register, Goal::LinkCard, Goal::PayInMainland, Goal::Transfer, Goal::Withdraw, Goal::TopUpSim];

fn main() -> Result<(), Error> {
    println!(
        "A passport, a registered wallet, a Visa debit card of one's own from a third country, and nothing else.\n"
    );
    let mut names = Vec::new();
    for country in COUNTRIES {
        names.push(Rulebook::builtin().country(country)?.name().en().to_owned());
    }
    row("", &names);
    println!("{}", "─".repeat(NAME + CELL * COUNTRIES.len()));

    let mut notes = Vec::new();
    for goal in GOALS {
        let mut cells = Vec::new();
        for country in COUNTRIES {
            let evaluation = simbind::evaluate(country, &traveller(goal))?;
            let note = what_stops(&evaluation).map(|text| {
                // The same reason under several goals is told once.
                let note = format!("{country}: {text}");
                let place = notes.iter().position(|known| *known == note);
                place.unwrap_or_else(|| {
                    notes.push(note);
                    notes.len() - 1
                })
            });
            let note = note.map_or(String::new(), |place| format!(" [{}]", place + 1));
            cells.push(format!("{}{note}", cell(&evaluation)));
        }
        row(goal.as_str(), &cells);
    }

    println!("\n● possible   ◐ a way around   ○ not directly   ● to ○: what was left open decides\n");
    for (place, note) in notes.iter().enumerate() {
        println!("[{}] {note}", place + 1);
    }
    Ok(())
}

fn row(name: &str, cells: &[String]) {
    let cells = cells.iter().map(|cell| format!("{cell:<CELL$}")).collect::<String>();
    println!("{}", format!("{name:<NAME$}{cells}").trim_end());
}

fn traveller(goal: Goal) -> Profile {
    Profile::new(goal)
        .with(IdentityDocument::Passport)
        .with(Wallet::Registered)
        .with(PaymentCard::Debit)
        .with(CardScheme::Visa)
        .with(CardHolder::Own)
        .with(CardIssuerCountry::Elsewhere)
        .nothing_else()
}

fn cell(evaluation: &Evaluation<'_>) -> String {
    if evaluation.settled() {
        mark(evaluation.verdict()).to_owned()
    } else {
        format!("{} to {}", mark(evaluation.verdict()), mark(evaluation.guaranteed()))
    }
}

fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::TheoreticallyPossible => "●",
        Verdict::ViaWorkaround => "◐",
        Verdict::NotDirectly => "○",
    }
}

/// The first reason that closes a gate, with what it depends on and the line or page where it stands.
fn what_stops(evaluation: &Evaluation<'_>) -> Option<String> {
    let reason = evaluation.reasons().find(|reason| reason.decisive())?;
    let when = reason.depends_on().into_iter().map(|(fact, values)| format!("{} = {}", fact.id(), values.join(" or ")));
    let when = when.collect::<Vec<_>>().join(" and ");
    let when = if when.is_empty() { when } else { format!("if {when}: ") };
    let place = reason.citations().next().map(|cited| match cited.citation().lines().first() {
        Some(line) => format!("document, line {line}"),
        None => cited.source().title().to_owned(),
    });
    Some(format!("{when}{} ({})", reason.text().en(), place.unwrap_or_default()))
}
