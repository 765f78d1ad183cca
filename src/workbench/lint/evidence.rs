//! Lints for evidence: whether entries rest on claims that count, and how good these are.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Lint;
use super::context::{Context, Findings, Kind, Resting};
use super::declared::lint;
use crate::engine::model::{Assessment, Basis, Claim, Effect, Grade, Header, Period, Role};
use crate::engine::program::takes_part::{carries, counts};
use crate::workbench::round::{REVIEW_AFTER, last_read};
use crate::workbench::voices::voices;

pub(super) const LINTS: &[Lint] = &[
    lint!("unsupported-rule", Error, Some(unsupported_rule)),
    lint!("lapsed-rule", Note, Some(lapsed_rule)),
    lint!("stale-claim", Warning, Some(stale_claim)),
    lint!("review-overdue", Warning, Some(review_overdue)),
    lint!("contested-without-grounds", Warning, Some(contested_without_grounds)),
    lint!("weak-outcome", Warning, Some(weak_outcome)),
];

/// Whether two periods share a day.
pub(super) fn meet(left: Period, right: Period) -> bool {
    let before = |from: Option<Date>, until: Option<Date>| match (from, until) {
        (Some(from), Some(until)) => from < until,
        _ => true,
    };
    before(left.from, right.until) && before(right.from, left.until)
}

/// The periods in which an entry is in effect with a supported claim, one for each such claim.
pub(super) fn support(context: &Context<'_>, header: &Header) -> Vec<Period> {
    let claims = context.claims(header.because.as_slice()).filter(|claim| carries(claim, Basis::Evidence));
    let periods = claims.map(|claim| Period { from: claim.from, until: claim.until });
    let met = periods.filter(|of_claim| meet(header.period, *of_claim)).map(|of_claim| Period {
        from: header.period.from.max(of_claim.from),
        until: [header.period.until, of_claim.until].into_iter().flatten().min(),
    });
    met.collect()
}

/// The entries of the evidence that decide.
fn of_evidence<'c>(context: &Context<'c>) -> impl Iterator<Item = Resting<'c>> {
    context.resting().filter(|resting| resting.header.basis == Basis::Evidence)
}

fn unsupported_rule(context: &Context<'_>, found: &mut Findings) {
    for Resting { item, header, .. } in of_evidence(context) {
        if !support(context, header).is_empty() {
            continue;
        }
        let (kind, id) = (item.kind(), &header.id);
        let Some(place) = context.key(Kind::from(item), id, "because") else { continue };
        let mut finding = place
            .says(format!("the {kind} `{id}` rests on no supported claim while it is in effect, so it never decides"))
            .with_help("rest it on a claim of medium or high confidence whose dates fit, or take it out");
        for claim in context.claims(header.because.as_slice()) {
            let why = match (claim.supported(), claim.assessment) {
                (true, _) => "in effect at other times only",
                (false, Some(assessment)) => assessment.as_str(),
                (false, None) => "of low confidence",
            };
            finding = finding.beside(context.place(Kind::Claim, &claim.id), why);
        }
        found.push(finding);
    }
    for step in &context.model.steps {
        if support(context, step).is_empty()
            && let Some(place) = context.key(Kind::Step, &step.id, "because")
        {
            let message = format!("the step `{}` rests on no supported claim while it is in effect", step.id);
            found.push(
                place.says(message).with_help("rest it on a claim that is, or take it out: nobody is sent for nothing"),
            );
        }
    }
    for route in &context.model.routes {
        if !route.forbidden_by.is_empty() && !context.claims(route.forbidden_by.as_slice()).any(Claim::supported) {
            let Some(place) = context.key(Kind::Route, &route.id, "forbidden_by") else { continue };
            let message = format!("the route `{}` is forbidden by no supported claim", route.id);
            found.push(place.says(message).with_help("name the law or terms that forbid it, borne out by a source"));
        }
    }
}

fn lapsed_rule(context: &Context<'_>, found: &mut Findings) {
    let ended = |until: Option<Date>| until.is_some_and(|until| until <= context.today);
    for Resting { item, header, .. } in of_evidence(context) {
        let support = support(context, header);
        if support.is_empty() || !support.iter().all(|period| ended(period.until)) {
            continue;
        }
        let (kind, id) = (item.kind(), &header.id);
        let Some(place) = context.place(Kind::from(item), id) else { continue };
        let message = format!("the {kind} `{id}` is no longer in effect on {}", context.today);
        let help = "it still answers for earlier days; see that what holds now is said as well";
        found.push(place.says(message).with_help(help));
    }
}

fn stale_claim(context: &Context<'_>, found: &mut Findings) {
    for claim in context.model.claims.iter().filter(|claim| claim.stale(context.today)) {
        let (Some(place), Some(verified)) = (context.key(Kind::Claim, &claim.id, "verified"), claim.verified) else {
            continue;
        };
        let days = claim.stale_after.unwrap_or_default();
        let message = format!(
            "the claim `{}` was last checked on {verified} and counts for {days} days, so it is stale on {}",
            claim.id, context.today
        );
        found.push(
            place.says(message).with_help("read its source again, correct it if it has changed, and set `verified`"),
        );
    }
}

fn review_overdue(context: &Context<'_>, found: &mut Findings) {
    let overdue = |day: Date| day.checked_add(REVIEW_AFTER.days()).is_ok_and(|last| last < context.today);
    for claim in &context.model.claims {
        // A claim that has ended no longer changes, and a document is not rewritten.
        let over = claim.until.is_some_and(|until| until <= context.today);
        if claim.confidence.is_none() || over || (claim.verified.is_some() && claim.stale_after.is_some()) {
            continue;
        }
        let Some(last) = last_read(context.model, claim).filter(|last| overdue(*last)) else { continue };
        let Some(place) = context.key(Kind::Claim, &claim.id, "verified") else { continue };
        let message = format!(
            "the claim `{}` was last looked at on {last}, more than {REVIEW_AFTER} days before {}",
            claim.id, context.today
        );
        let help = "read its source again and set `verified`; with `stale_after` it says itself how long it keeps";
        found.push(place.says(message).with_help(help));
    }
}

fn contested_without_grounds(context: &Context<'_>, found: &mut Findings) {
    for claim in &context.model.claims {
        let word = match claim.assessment {
            Some(assessment @ (Assessment::Contradicted | Assessment::Outdated)) => assessment.as_str(),
            _ => continue,
        };
        if claim.decided_by.is_empty()
            && let Some(place) = context.key(Kind::Claim, &claim.id, "assessment")
        {
            let message = format!("the claim `{}` is assessed as {word}, but no claim is named that says so", claim.id);
            found.push(place.says(message).with_help("name the claims that dispute it under `decided_by`"));
        }
    }
}

fn weak_outcome(context: &Context<'_>, found: &mut Findings) {
    for rule in &context.model.rules {
        if rule.basis != Basis::Evidence || rule.effect != Effect::Blocks || rule.role != Role::Ordinary {
            continue;
        }
        let claims = context.claims(rule.because.as_slice()).filter(|claim| counts(claim, rule.basis, context.today));
        let sources = claims.flat_map(|claim| claim.cites.iter().map(|cite| cite.source)).collect::<BTreeSet<_>>();
        // Two pages of one publisher are one voice; the best of them is shown.
        let one = voices(context.model, sources.iter().copied()) == 1;
        let best = sources.into_iter().map(|source| &context.model.sources[source]).min_by_key(|source| source.grade);
        if let Some(source) = best.filter(|source| one && source.grade >= Grade::D)
            && let Some(place) = context.key(Kind::Rule, &rule.id, "because")
        {
            let message = format!("`{}` blocks on the word of one source of grade {}", rule.id, source.grade);
            let finding = place.says(message).beside(context.place(Kind::Source, &source.id), "the only source");
            found.push(finding.with_help("find a second source, or make it a limit"));
        }
    }
}
