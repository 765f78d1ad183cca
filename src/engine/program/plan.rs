//! The items that an answer can contain, in the order in which it shows them: reasons gate by gate, routes, refusals,
//! alternatives.
//!
//! Each item has an index, its *place*, so that the content of an answer is a bit set of places. The citations that
//! count on the day are resolved when the program is compiled, so that an answer only walks a slice:
//!
//! ```text
//! place       0: blocks funding   1: limits funding   2: route   3: alternative
//! an answer   1                   0                   0          1
//! ```

use std::ops::Range;

use jiff::civil::Date;

use super::circuit::Signal;
use super::drawing::{Drawing, Wire};
use super::judge::{Judgement, blocks, judge};
use super::matrix::{Replacement, Row};
use super::takes_part::{Key, Parts, counting, in_force, parts};
use crate::engine::bits::{Bits, narrow};
use crate::engine::date::Day;
use crate::engine::ids::{AlternativeId, ClaimId, FactId, GateId, RouteId, RuleId, SourceId, StepId, ValueSet};
use crate::engine::model::{Basis, Citation, Claim, Compliance, Condition, Effect, Model, Role, Route, Rule};

/// One opinion, ready to be evaluated. Places count through the items of both opinions.
#[derive(Debug)]
pub(crate) struct OpinionPlan {
    pub(crate) basis: Basis,
    /// `direct`: every gate is open; `reached`: the verdict is at least `via_workaround`.
    pub(crate) direct: Signal,
    pub(crate) reached: Signal,
    /// The gates of the goal, each with the signal that is true where it is blocked.
    pub(crate) gates: Box<[(GateId, Signal)]>,
    /// Blocks on one means: the item, the index of its gate, and the signal that is true where the item holds and the
    /// gate is blocked. Only then does the block decide.
    pub(crate) closing: Box<[(usize, usize, Signal)]>,
    pub(crate) reasons: Range<usize>,
    pub(crate) routes: Range<usize>,
    pub(crate) refused: Range<usize>,
    pub(crate) alternatives: Range<usize>,
    /// The places of the alternatives, one range per [`Compliance`]; each range is sorted by effort.
    pub(crate) classes: Box<[Range<usize>]>,
}

/// Something that an answer can contain.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) kind: ItemKind,
    /// The claims that count for it, one entry for each citation of a claim.
    pub(crate) citations: Box<[CitedPlace]>,
    /// The boxes whose union is the set of worlds in which it holds. None if they are too many.
    pub(crate) boxes: Option<Box<[Row]>>,
}

#[derive(Debug)]
pub(crate) enum ItemKind {
    Reason {
        source: ReasonSource,
        closes: Closes,
    },
    /// A route; `another_way`: the question names a means, and the route clears the gate that needs one, so it goes
    /// around that means.
    Route {
        route: RouteId,
        another_way: bool,
    },
    /// A prohibited route. `of_goal`: it serves the goal of the question, and is listed even if nobody says that it is
    /// used. `forbidden_by`: the claims that forbid it and that count.
    Refused {
        route: RouteId,
        of_goal: bool,
        forbidden_by: Box<[CitedPlace]>,
    },
    /// An alternative, with the step that it advises if that is in force.
    Alternative {
        alternative: AlternativeId,
        compliance: Compliance,
        step: Option<StepPlan>,
    },
}

impl ItemKind {
    /// The step that is advised.
    pub(crate) fn step(&self) -> Option<&StepPlan> {
        match self {
            ItemKind::Alternative { step, .. } => step.as_ref(),
            _ => None,
        }
    }
}

/// What gives a reason: a rule, or the absence of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReasonSource {
    Rule(RuleId),
    /// No rule of the basis says anything about this gate of the goal.
    Silence(GateId),
}

/// Whether a reason closes its gate where it holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Closes {
    /// A limit or a permit.
    Never,
    /// A block of the gate as a whole, or the statement that no means is held.
    Always,
    /// A block on one means at the gate with this index. It decides only where the gate is blocked, as another means
    /// may keep the gate open. The signal is true where the reason holds and the gate is blocked.
    Unless(usize, Signal),
}

/// A step that an alternative advises.
#[derive(Debug)]
pub(crate) struct StepPlan {
    pub(crate) id: StepId,
    /// The place of an earlier alternative (perhaps of the other opinion) that advises the same step, whose result is
    /// reused.
    pub(crate) twin: Option<usize>,
    pub(crate) effort: u8,
    pub(crate) needs: Box<[(FactId, ValueSet)]>,
    pub(crate) sets: Box<[(FactId, ValueSet)]>,
    /// Whether each fact that the step sets gets exactly one value.
    pub(crate) single: bool,
    /// The rows that mention a fact which the step sets. Filled in after rows have been numbered.
    pub(crate) touches: Bits,
    /// The effect of the step on rows.
    pub(crate) after: Replacement,
}

/// One citation of a claim that counts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CitedPlace {
    pub(crate) claim: ClaimId,
    /// The index of the citation in the claim.
    pub(crate) citation: u32,
    pub(crate) source: SourceId,
    /// The last day on which the claim counts as fresh; after it the claim is stale and is due to be checked again.
    pub(crate) fresh_until: Day,
}

impl CitedPlace {
    /// One entry for each citation of a claim.
    pub(crate) fn of(id: ClaimId, claim: &Claim) -> impl Iterator<Item = CitedPlace> {
        let fresh_until = claim.fresh_until().map_or(Day::NEVER, Day::from);
        let place = move |(at, cite): (usize, &Citation)| CitedPlace {
            claim: id,
            citation: narrow(at),
            source: cite.source,
            fresh_until,
        };
        claim.cites.iter().enumerate().map(place)
    }
}

/// One opinion before its signals have places in the circuit.
pub(super) struct Draft {
    pub(super) basis: Basis,
    pub(super) judgement: Judgement,
    pub(super) items: Vec<(DraftItem, Wire)>,
    pub(super) ranges: [Range<usize>; 4],
}

/// An item before its signal has a place in the circuit.
pub(super) struct DraftItem {
    pub(super) kind: ItemKind,
    pub(super) citations: Box<[CitedPlace]>,
    /// For a block on one means: true where it holds and its gate is blocked.
    pub(super) both: Option<Wire>,
}

/// Drafts one opinion. None if the basis has nothing on the country.
pub(super) fn draft(model: &Model, key: Key, basis: Basis, from: usize, drawing: &mut Drawing<'_>) -> Option<Draft> {
    let parts = parts(model, key, basis)?;
    let judgement = judge(&model.vocabulary, key, &parts, drawing)?;
    let mut items = Vec::new();
    let mut ends = [from; 5];
    let mut end = |place: usize, items: &Vec<_>| {
        if let Some(end) = ends.get_mut(place) {
            *end = from + items.len();
        }
    };
    reasons(model, key, &parts, &judgement, drawing, &mut items);
    end(1, &items);
    routes(model, key, &parts, &judgement, drawing, &mut items);
    end(2, &items);
    refused(model, key, &parts, drawing, &mut items);
    end(3, &items);
    alternatives(model, key, &parts, drawing, &mut items);
    end(4, &items);
    let [start, reasons, routes, refused, alternatives] = ends;
    let ranges = [start..reasons, reasons..routes, routes..refused, refused..alternatives];
    Some(Draft { basis, judgement, items, ranges })
}

/// The citations of those claims that count on a basis and day.
fn cited(model: &Model, claims: &[ClaimId], basis: Basis, day: Date) -> Box<[CitedPlace]> {
    counting(model, claims, basis, day).flat_map(|(id, claim)| CitedPlace::of(id, claim)).collect()
}

/// The reasons, gate by gate; at each gate blocks first, then limits, then permits.
fn reasons(
    model: &Model,
    key: Key,
    parts: &Parts<'_>,
    judgement: &Judgement,
    drawing: &mut Drawing<'_>,
    items: &mut Vec<(DraftItem, Wire)>,
) {
    for (slot, (gate, blocked)) in judgement.blocked.iter().enumerate() {
        let mut at_gate = parts.rules.iter().filter(|(_, rule)| rule.gate == *gate).collect::<Vec<_>>();
        if at_gate.is_empty() {
            let kind = ItemKind::Reason { source: ReasonSource::Silence(*gate), closes: Closes::Never };
            items.push((DraftItem { kind, citations: [].into(), both: None }, Wire::TRUE));
        }
        at_gate.sort_by_key(|(id, rule)| (rule.effect, *id));
        for (id, rule) in at_gate {
            let Some(holds) = speaks(rule, judgement, drawing) else { continue };
            let (closes, both) = match (rule.effect, rule.role, rule.means) {
                (Effect::Blocks, Role::Ordinary, Some(_)) => {
                    (Closes::Unless(slot, Signal::False), Some(drawing.every([holds, *blocked])))
                }
                (Effect::Blocks, _, _) => (Closes::Always, None),
                _ => (Closes::Never, None),
            };
            let kind = ItemKind::Reason { source: ReasonSource::Rule(*id), closes };
            let citations = cited(model, rule.because.as_slice(), rule.basis, key.day);
            items.push((DraftItem { kind, citations, both }, holds));
        }
    }
}

/// The condition under which a rule is a reason for the question. None if it speaks of a means that the question is not
/// about.
pub(crate) fn speaks(rule: &Rule, judgement: &Judgement, drawing: &mut Drawing<'_>) -> Option<Wire> {
    let when = drawing.condition(&rule.when);
    match (rule.role, rule.means) {
        (Role::Ordinary, None) => Some(when),
        // A means that only stands for another one (the account of a card for the card) is a reason only if the
        // question names it.
        (Role::NamesMeans, Some(_)) if rule.stands_for.is_some() => {
            let held = rule.stands_for.and_then(|means| judgement.held(means))?;
            (judgement.asked.is_some() && judgement.asked == rule.means).then(|| drawing.every([when, held]))
        }
        // A rule about a means is a reason only for people who hold that means.
        (Role::Ordinary | Role::NamesMeans, Some(means)) => {
            let held = judgement.held(means)?;
            Some(drawing.every([when, held]))
        }
        (Role::WithoutMeans, _) => {
            let held = judgement.held.as_ref()?;
            let any = drawing.any(held.iter().map(|(_, held)| *held));
            let none = drawing.not(any);
            Some(drawing.every([when, none]))
        }
        (Role::NamesMeans, None) => None,
    }
}

fn routes(
    model: &Model,
    key: Key,
    parts: &Parts<'_>,
    judgement: &Judgement,
    drawing: &mut Drawing<'_>,
    items: &mut Vec<(DraftItem, Wire)>,
) {
    let serving = parts
        .routes
        .iter()
        .filter(|(_, route)| route.compliance != Compliance::Prohibited && route.goals.contains(key.goal));
    for (id, route) in serving {
        let another_way = key.means.is_some()
            && judgement.blocked.iter().any(|(gate, _)| {
                route.clears.contains(*gate)
                    && model.vocabulary.gates.look_up(*gate).is_some_and(|gate| gate.needs_means)
            });
        let holds = drawing.condition(&route.when);
        let kind = ItemKind::Route { route: *id, another_way };
        let citations = cited(model, route.because.as_slice(), route.basis, key.day);
        items.push((DraftItem { kind, citations, both: None }, holds));
    }
}

fn refused(model: &Model, key: Key, parts: &Parts<'_>, drawing: &mut Drawing<'_>, items: &mut Vec<(DraftItem, Wire)>) {
    for (id, route) in parts.routes.iter().filter(|(_, route)| route.compliance == Compliance::Prohibited) {
        let engaged = if can_be_engaged(route) { drawing.condition(&route.when) } else { Wire::FALSE };
        let kind = ItemKind::Refused {
            route: *id,
            of_goal: route.goals.contains(key.goal),
            // Laws and terms forbid a route by being supported and in effect on the day, also in the document's
            // opinion.
            forbidden_by: cited(model, route.forbidden_by.as_slice(), Basis::Evidence, key.day),
        };
        let citations = cited(model, route.because.as_slice(), route.basis, key.day);
        items.push((DraftItem { kind, citations, both: None }, engaged));
    }
}

/// Whether a profile can show that somebody uses a prohibited route: not if the route has no condition.
pub(crate) fn can_be_engaged(route: &Route) -> bool {
    route.compliance == Compliance::Prohibited && route.when != Condition::Always
}

/// Accepted before risky; within these, alternatives that advise a step come first, by effort.
fn alternatives(
    model: &Model,
    key: Key,
    parts: &Parts<'_>,
    drawing: &mut Drawing<'_>,
    items: &mut Vec<(DraftItem, Wire)>,
) {
    let mut order = Vec::new();
    for (id, other) in &parts.alternatives {
        let step = other.step.map(|id| (id, &model.steps[id])).filter(|(_, step)| in_force(model, step, key.day));
        order.push((other.compliance, step.map_or(u8::MAX, |(_, step)| step.effort), *id, *other, step));
    }
    order.sort_by_key(|(compliance, effort, id, _, _)| (*compliance, *effort, *id));
    for (compliance, _, id, other, step) in order {
        let step = step.map(|(id, step)| StepPlan {
            id,
            twin: None,
            effort: step.effort,
            needs: step.needs().into(),
            sets: step.sets.to_vec().into(),
            single: step.sets.iter().all(|(_, values)| values.len() == 1),
            touches: Bits::default(),
            after: Replacement::default(),
        });
        let mut holds = drawing.condition(&other.when);
        if let Some(means) = other.means {
            // An alternative that uses a means is dropped where that means is known to be blocked at the gate that
            // needs one.
            let gates = &model.vocabulary.gates;
            let closed = gates.entries().filter(|(_, gate)| gate.needs_means).map(|(gate, _)| gate);
            let closed = closed.map(|gate| blocks(gate, Some(means), &parts.rules, drawing)).collect::<Vec<_>>();
            let closed = drawing.any(closed);
            let open = drawing.not(closed);
            holds = drawing.every([holds, open]);
        }
        let kind = ItemKind::Alternative { alternative: id, compliance, step };
        let citations = cited(model, other.because.as_slice(), other.basis, key.day);
        items.push((DraftItem { kind, citations, both: None }, holds));
    }
}

/// The places of the alternatives in ranges of equal compliance.
pub(crate) fn classes(items: &[Item], range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let compliance = |place: usize| match items.get(place).map(|item| &item.kind) {
        Some(ItemKind::Alternative { compliance, .. }) => Some(*compliance),
        _ => None,
    };
    let mut from = range.start;
    std::iter::from_fn(move || {
        let class = compliance(from).filter(|_| from < range.end)?;
        let start = from;
        while from < range.end && compliance(from) == Some(class) {
            from += 1;
        }
        Some(start..from)
    })
}
