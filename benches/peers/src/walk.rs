//! What a user of simbind does with an answer. The only file that knows the members of what an answer is made of.
//!
//! Something of each thing is summed, so that nothing can be left out by the compiler.

use std::collections::BTreeSet;

use simbind::{Evaluation, GateState};

use crate::check::{Findings, OpinionFindings};

/// Every reason of both opinions: which rule, what it does, whether it decides.
pub fn reasons(evaluation: &Evaluation<'_>) -> usize {
    let reasons = evaluation.reasons();
    reasons.map(|reason| reason.id().len() + reason.effect() as usize + usize::from(reason.decisive())).sum()
}

/// Everything that an answer gives, in the order in which one would show it.
pub fn everything(evaluation: &Evaluation<'_>) -> usize {
    let mut sum = evaluation.verdict() as usize + evaluation.guaranteed() as usize + usize::from(evaluation.disputed());
    for opinion in evaluation.opinions() {
        sum += opinion.verdict() as usize + opinion.guaranteed() as usize;
        sum += opinion.gates().map(|(gate, state)| gate.id().len() + state as usize).sum::<usize>();
        for reason in opinion.reasons() {
            sum +=
                reason.id().len() + reason.effect() as usize + reason.holds() as usize + usize::from(reason.decisive());
            sum += reason.gate().id().len() + reason.means().map_or(0, |means| means.id().len());
            sum += reason.text().en().len() + reason.text().zh().len();
            sum += reason.citations().map(cited).sum::<usize>();
            sum +=
                reason.figures().map(|figure| figure.what().len() + figure.date().map_or(0, str::len)).sum::<usize>();
            sum += reason.disputes().map(disputed).sum::<usize>();
        }
        for offer in opinion.routes() {
            sum += offer.route().text().en().len() + offer.holds() as usize + offer.route().compliance() as usize;
            sum += offer.clears().map(|gate| gate.id().len()).sum::<usize>() + usize::from(offer.another_way());
            sum += offer.citations().map(cited).sum::<usize>() + offer.disputes().map(disputed).sum::<usize>();
        }
        for refusal in opinion.refused() {
            sum += refusal.route().text().en().len() + usize::from(refusal.engaged());
            sum += refusal.citations().map(cited).sum::<usize>() + refusal.forbidden_by().map(cited).sum::<usize>();
        }
        for hint in opinion.alternatives() {
            sum += hint.alternative().text().en().len() + hint.holds() as usize + hint.compliance() as usize;
            sum += usize::from(hint.lifts()) + hint.step().map_or(0, |step| usize::from(step.effort()));
            sum += hint.citations().map(cited).sum::<usize>() + hint.disputes().map(disputed).sum::<usize>();
        }
    }
    sum
}

/// Of everything that is found possibly, the open facts on which it depends.
pub fn open_facts(evaluation: &Evaluation<'_>) -> usize {
    let reasons = evaluation.reasons().map(|reason| reason.depends_on());
    let facts = reasons.chain(evaluation.routes().map(|offer| offer.to_confirm()));
    facts.flatten().map(|(fact, values)| fact.id().len() + values.len()).sum()
}

fn cited(cited: simbind::Cited<'_>) -> usize {
    let (source, citation) = (cited.source(), cited.citation());
    let place = citation.lines().len() + citation.locator().map_or(0, str::len);
    let published = source.published().map_or(0, str::len);
    source.title().len() + place + published + cited.grade() as usize + usize::from(cited.stale())
}

fn disputed(dispute: simbind::Dispute<'_>) -> usize {
    let deciding =
        dispute.decided_by().map(|claim| claim.text().en().len() + dispute.published(claim).map_or(0, str::len));
    dispute.claim().text().en().len() + dispute.assessment() as usize + deciding.sum::<usize>()
}

/// What was found, by names, for the comparison with the contestants. Silence is no rule and is left out.
pub fn findings(evaluation: &Evaluation<'_>) -> Findings {
    let opinions = evaluation.opinions().map(|opinion| {
        let rules = || opinion.reasons().filter(|reason| !reason.is_silence());
        let blocked = opinion.gates().filter(|(_, state)| *state == GateState::Blocked);
        let engaged = opinion.refused().filter(|refusal| refusal.engaged());
        OpinionFindings {
            verdict: opinion.verdict() as usize,
            blocked: blocked.map(|(gate, _)| gate.id().to_owned()).collect(),
            reasons: rules().map(|reason| reason.id().into_owned()).collect(),
            decisive: rules().filter(|reason| reason.decisive()).map(|reason| reason.id().into_owned()).collect(),
            routes: opinion.routes().map(|offer| offer.route().id().to_owned()).collect(),
            engaged: engaged.map(|refusal| refusal.route().id().to_owned()).collect(),
            alternatives: opinion
                .alternatives()
                .map(|hint| hint.alternative().id().to_owned())
                .collect::<BTreeSet<_>>(),
        }
    });
    Findings { verdict: evaluation.verdict() as usize, opinions: opinions.collect() }
}
