//! Lints for advice: whether a person who is warned or refused is also told about something better.

use std::collections::BTreeMap;

use super::Lint;
use super::context::{Context, Findings, Kind, Resting};
use super::declared::lint;
use super::texts::numbers;
use crate::engine::model::{Claim, Compliance, Scope, Topic};
use crate::engine::suggest::one_of;

pub(super) const LINTS: &[Lint] = &[
    lint!("caution-without-alternative", Warning, Some(without_alternative)),
    lint!("uncited-risk", Warning, Some(uncited_risk)),
];

fn without_alternative(context: &Context<'_>, found: &mut Findings) {
    let (model, accepted) = (context.model, Compliance::Accepted);
    for route in model.routes.iter().filter(|route| route.compliance == Compliance::Caution) {
        let reaches = |scope: Scope| scope == Scope::World || scope == route.scope;
        let others = model.alternatives.iter().filter(|other| other.compliance == accepted && reaches(other.scope));
        let routes = model.routes.iter().filter(|other| other.compliance == accepted && reaches(other.scope));
        let served = others.map(|other| other.goals).chain(routes.map(|other| other.goals));
        let left = served.fold(route.goals, |left, goals| left.without(goals));
        if !left.is_empty()
            && let Some(place) = context.place(Kind::Route, &route.id)
        {
            let goals = context.goals(left).join("`, `");
            let message = format!(
                "the route `{}` is risky, and nothing without a risk is offered instead for `{goals}`",
                route.id
            );
            found.push(place.says(message).with_help("add an alternative with `compliance: accepted` for these goals"));
        }
    }
}

/// The help for a missing risk: cite a claim on one of the topics that name risks, if there are any.
fn risk_help(topics: &[Topic]) -> String {
    let topics = topics.iter().filter(|topic| topic.risks()).map(Topic::id).collect::<Vec<_>>();
    match topics.as_slice() {
        [] => "cite a claim flagged `risky` under `because`".to_owned(),
        topics => {
            format!("cite a claim on {}, or one flagged `risky`, under `because`", one_of(topics.iter().copied()))
        }
    }
}

fn uncited_risk(context: &Context<'_>, found: &mut Findings) {
    let topics = context.model.vocabulary.terms.topics();
    let on_risks = |claim: &Claim| claim.topic.is_some_and(|topic| context.model.vocabulary.terms.topics[topic].risks);
    for Resting { item, header, risk, .. } in context.resting().filter(Resting::is_risky) {
        let deciding =
            context.claims(header.because.as_slice()).flat_map(|claim| context.claims(claim.decided_by.as_slice()));
        let named = context
            .claims(header.because.as_slice())
            .chain(deciding)
            .any(|claim| on_risks(claim) || claim.flag.as_deref() == Some("risky"));
        // A risk with figures must cite the claim that states these figures.
        let risk = risk.map(|risk| numbers(&risk.en)).unwrap_or_default();
        let stated = context
            .claims(header.because.as_slice())
            .flat_map(|claim| numbers(&claim.text.en))
            .collect::<BTreeMap<_, _>>();
        let stated = !risk.is_empty() && risk.keys().all(|number| stated.contains_key(number));
        if !named
            && !stated
            && let Some(place) = context.key(Kind::from(item), &header.id, "risk")
        {
            let message = format!("the {} `{}` warns of a risk that none of its claims names", item.kind(), header.id);
            found.push(place.says(message).with_help(risk_help(topics)));
        }
    }
}
