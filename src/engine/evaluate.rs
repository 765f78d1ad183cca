//! Putting a question to a rulebook: read the decision for every world that the profile allows, all at once.

use std::sync::Arc;

use jiff::civil::Date;

use crate::engine::compile::{Closes, Decision, Key, OpinionPlan};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Finding, OpinionOutcome};
use crate::engine::profile::{Profile, Question, Situation};
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::{GateState, Verdict};
use crate::engine::worlds::{Diagram, Outcomes};

/// Answers a question with the project's own rules, as of their own date.
///
/// The country is given by its ISO 3166-1 code or by a name in English or Chinese.
///
/// ```
/// use simbind::facts::{Goal, Platform};
/// use simbind::{Profile, Verdict, evaluate};
///
/// let profile = Profile::new(Goal::Bind).with(Platform::Wechat);
/// let evaluation = evaluate("NZ", &profile)?;
/// let document = evaluation.document().expect("New Zealand has a document");
/// assert_eq!(document.verdict(), Verdict::ViaWorkaround);
/// assert_eq!(document.guaranteed(), Verdict::NotDirectly);
/// # Ok::<(), simbind::Error>(())
/// ```
///
/// # Errors
/// When the country is unknown or the facts of the profile contradict one another.
#[cfg(feature = "builtin")]
pub fn evaluate(country: &str, profile: &Profile) -> Result<Evaluation<'static>, Error> {
    Rulebook::builtin().evaluate(country, profile, None)
}

impl Rulebook {
    /// Answers a question as of a day; with `None`, as of the rulebook's own date.
    ///
    /// Evaluation is pure and total: the same question has the same answer, and errors are only possible before it.
    ///
    /// # Errors
    /// When the country is unknown, when the facts of the profile contradict one another, or when the profile is put in
    /// words that this rulebook does not have; when the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn evaluate(
        &self,
        country: &str,
        profile: &Profile,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Evaluation<'_>, Error> {
        let country = self.country_place(country)?;
        let translated;
        let profile = if Arc::ptr_eq(&profile.vocabulary, &self.vocabulary) {
            profile
        } else {
            translated = Question::from(profile).profile(&self.vocabulary)?;
            &translated
        };
        let possible = self.possible(profile.goal).ok_or_else(|| Error::question("the profile has no goal"))?;
        let situation = Situation::new(profile, &self.vocabulary, possible)?;
        let as_of = as_of.into().unwrap_or(self.model.date);
        let key = Key { country, goal: situation.goal, means: situation.means, day: as_of };
        let decision = self.decision(key)?;
        if decision.document.is_none() && decision.evidence.is_none() {
            let code = self.model.countries.get(country).map_or("", |country| country.code.as_str());
            let codes = self.described().map(|country| country.code.as_str());
            return Err(Error::unknown(
                "country",
                code,
                format!("the rulebook says nothing about it; it knows {}", crate::engine::suggest::one_of(codes)),
            ));
        }

        Ok(self.answer(decision, country, situation, as_of))
    }

    /// Reads the answer to a question off its decision.
    pub(crate) fn answer<'r>(
        &'r self,
        decision: &'r Decision,
        country: usize,
        situation: Situation,
        as_of: Date,
    ) -> Evaluation<'r> {
        let headline = decision.verdict.outcomes(&situation.worlds);
        let mut findings = Vec::with_capacity(decision.findings);
        let document = decision.document.as_ref().map(|plan| read(plan, &situation.worlds, &mut findings));
        let evidence = decision.evidence.as_ref().map(|plan| read(plan, &situation.worlds, &mut findings));
        let disputed = match (&document, &evidence) {
            (Some(document), Some(evidence)) => {
                (document.verdict, document.guaranteed) != (evidence.verdict, evidence.guaranteed)
            }
            _ => false,
        };
        Evaluation {
            rulebook: self,
            decision,
            country,
            situation,
            as_of,
            verdict: Verdict::from_outcome(headline.best()),
            guaranteed: Verdict::from_outcome(headline.worst()),
            disputed,
            document,
            evidence,
            findings,
        }
    }
}

/// Reads one opinion for a set of worlds. What it finds is appended to one list, so that an answer costs one allocation.
fn read(plan: &OpinionPlan, worlds: &[u64], findings: &mut Vec<Finding>) -> OpinionOutcome {
    let verdict = plan.verdict.outcomes(worlds);
    let reasons = findings.len();
    for (place, reason) in plan.reasons.iter().enumerate() {
        let holds = reason.holds.outcomes(worlds);
        if holds.has(1) {
            let decisive = match &reason.closes {
                Closes::Never => false,
                Closes::Always => true,
                // A gate that is open everywhere, or closed everywhere, needs no second look at the reason.
                Closes::Unless(slot, both) => {
                    match plan.gates.get(*slot).map(|(_, gate)| gate_state(gate.outcomes(worlds))) {
                        Some(GateState::Blocked) => true,
                        Some(GateState::Depends) => both.outcomes(worlds).has(1),
                        _ => false,
                    }
                }
            };
            findings.push(Finding { place: place as u16, always: !holds.has(0), decisive });
        }
    }
    let routes = findings.len();
    findings.extend(holding(plan.routes.iter().map(|route| &route.holds), worlds));
    let refused = findings.len();
    for (place, route) in plan.refused.iter().enumerate() {
        let engaged = route.engaged.outcomes(worlds);
        let always = engaged.has(1) && !engaged.has(0);
        if route.of_goal || always {
            findings.push(Finding { place: place as u16, always, decisive: false });
        }
    }
    let alternatives = findings.len();
    for (place, alternative) in plan.alternatives.iter().enumerate() {
        let holds = alternative.holds.outcomes(worlds);
        if holds.has(1) {
            let lifts = alternative.gain.as_ref().is_some_and(|(_, gain)| gain.outcomes(worlds).has(1));
            findings.push(Finding { place: place as u16, always: !holds.has(0), decisive: lifts });
        }
    }
    // Accepted before risky; of these, what lifts the verdict first, by effort; then other changes by effort; then what
    // serves the need otherwise.
    if let Some(found) = findings.get_mut(alternatives..) {
        found.sort_unstable_by_key(|finding| {
            let plan = plan.alternatives.get(usize::from(finding.place));
            let effort = plan.and_then(|plan| plan.gain.as_ref()).map_or(u8::MAX, |(effort, _)| *effort);
            (plan.map(|plan| plan.compliance), !finding.decisive, effort, finding.place)
        });
    }
    OpinionOutcome {
        verdict: Verdict::from_outcome(verdict.best()),
        guaranteed: Verdict::from_outcome(verdict.worst()),
        reasons: reasons..routes,
        routes: routes..refused,
        refused: refused..alternatives,
        alternatives: alternatives..findings.len(),
    }
}

/// What holds in some world, by its place.
fn holding<'p>(plans: impl Iterator<Item = &'p Diagram>, worlds: &[u64]) -> impl Iterator<Item = Finding> {
    plans.enumerate().filter_map(move |(place, holds)| {
        let holds = holds.outcomes(worlds);
        holds.has(1).then(|| Finding { place: place as u16, always: !holds.has(0), decisive: false })
    })
}

/// How a gate stands over a set of worlds.
pub(crate) fn gate_state(outcomes: Outcomes) -> GateState {
    match (outcomes.has(0), outcomes.has(1)) {
        (_, false) => GateState::Open,
        (false, true) => GateState::Blocked,
        (true, true) => GateState::Depends,
    }
}
