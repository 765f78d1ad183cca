//! What a change is worth: two situations that differ in a fact or two, and what appears and disappears in the answer.
//!
//! `cargo run --example what_changes`

use std::collections::BTreeMap;

use simbind::facts::{
    BankPartnership, CardScheme, Friend, Goal, IdentityDocument, InternationalPayments, LocalAccount, PaymentCard,
    Platform,
};
use simbind::{Error, Evaluation, Profile, evaluate};

fn main() -> Result<(), Error> {
    let account = Profile::new(Goal::Bind).with(Platform::Wechat).with(LocalAccount::Held).nothing_else();
    compare(
        "The bank switches international payments on",
        "ID",
        &account.clone().with(InternationalPayments::Disabled),
        &account.with(InternationalPayments::Enabled),
    )?;

    let shut_out = Profile::new(Goal::LinkCard)
        .with(Platform::Alipay)
        .with(LocalAccount::Held)
        .with(InternationalPayments::Enabled)
        .with(BankPartnership::NoPartner)
        .nothing_else();
    compare("A friend offers to explain the steps", "ID", &shut_out, &shut_out.clone().with(Friend::Explains))?;

    let permit = Profile::new(Goal::LinkCard).with(IdentityDocument::ThirdCountryResidencePermit).nothing_else();
    compare(
        "A holder of a residence permit gets a Visa credit card",
        "CY",
        &permit,
        &permit.clone().with(PaymentCard::Credit).with(CardScheme::Visa),
    )
}

fn compare(title: &str, country: &str, before: &Profile, after: &Profile) -> Result<(), Error> {
    let (old, new) = (evaluate(country, before)?, evaluate(country, after)?);
    println!("{title}\n  from  {country} {before}\n  to    {country} {after}");
    println!("  verdict {} -> {}", range(&old), range(&new));
    let (old, new) = (lines(&old), lines(&new));
    for (id, line) in &old {
        match new.get(id) {
            None => println!("  - {line}"),
            Some(now) if now != line => println!("  ~ {line}\n    {now}"),
            Some(_) => {}
        }
    }
    for (_, line) in new.iter().filter(|(id, _)| !old.contains_key(*id)) {
        println!("  + {line}");
    }
    println!();
    Ok(())
}

fn range(evaluation: &Evaluation<'_>) -> String {
    let (best, worst) = (evaluation.verdict(), evaluation.guaranteed());
    if evaluation.settled() { best.to_string() } else { format!("{best} (at worst {worst})") }
}

/// Everything that an answer says, a line each, by a name that is the same in both answers.
fn lines(evaluation: &Evaluation<'_>) -> BTreeMap<String, String> {
    let mut lines = BTreeMap::new();
    for opinion in evaluation.opinions() {
        // The digit and the basis make gates sort before reasons, and the document before the evidence.
        let mut say = |kind: &str, id: &str, line: String| {
            lines.insert(format!("{:?} {kind} {id}", opinion.basis()), line);
        };
        for (gate, state) in opinion.gates() {
            say("1", gate.id(), format!("gate    {}: {state}", gate.id()));
        }
        for reason in opinion.reasons() {
            let decides = if reason.decisive() { ", decides" } else { "" };
            let head = format!("{}{decides}, {}", reason.effect(), reason.holds());
            say("2", &reason.id(), format!("reason  {} ({head})", reason.text().en()));
        }
        for offer in opinion.routes() {
            let (route, holds) = (offer.route(), offer.holds());
            say("3", route.id(), format!("route   {} ({}, {holds})", route.text().en(), route.compliance()));
        }
        for hint in opinion.alternatives() {
            let other = hint.alternative();
            say("4", other.id(), format!("instead {} ({})", other.text().en(), hint.holds()));
        }
    }
    lines
}
