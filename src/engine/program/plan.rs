//! What an answer can find, in the order in which it is told: reasons gate by gate, routes, refusals, alternatives.
//!
//! Each is an *item* with a place of its own; what is found is then a set of places. Citations that count on the day are
//! listed beforehand, so that an answer walks a slice.

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

/// One opinion, ready to be read. The items are numbered throughout the program.
#[derive(Debug)]
pub(crate) struct OpinionPlan {
    pub(crate) basis: Basis,
    /// Where every gate is open; where the verdict is at least `via_workaround`.
    pub(crate) direct: Signal,
    pub(crate) reached: Signal,
    /// The gates of the goal: true where blocked.
    pub(crate) gates: Box<[(GateId, Signal)]>,
    /// Blocks on one means, each with the place of its gate, which it closes where that is blocked, and where both is so.
    pub(crate) closing: Box<[(usize, usize, Signal)]>,
    pub(crate) reasons: Range<usize>,
    pub(crate) routes: Range<usize>,
    pub(crate) refused: Range<usize>,
    pub(crate) alternatives: Range<usize>,
    /// The places of the alternatives of one compliance, one after the other.
    pub(crate) classes: Box<[Range<usize>]>,
}

/// Something that an answer can find.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) kind: ItemKind,
    /// The claims that count for it, each with the places where it stands.
    pub(crate) citations: Box<[CitedPlace]>,
    /// Boxes that make up where it holds. None where they are too many.
    pub(crate) boxes: Option<Box<[Row]>>,
}

#[derive(Debug)]
pub(crate) enum ItemKind {
    Reason {
        source: ReasonSource,
        closes: Closes,
    },
    /// A route; whether it goes another way than the means that the question names.
    Route {
        route: RouteId,
        another_way: bool,
    },
    /// A prohibited route; whether it is named without being used; the claims that count among those that forbid it.
    Refused {
        route: RouteId,
        of_goal: bool,
        forbidden_by: Box<[CitedPlace]>,
    },
    /// An alternative; the step that it advises, where that is in force.
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

/// Where a reason comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReasonSource {
    Rule(RuleId),
    /// Nothing is said of this gate of the goal.
    Silence(GateId),
}

/// Whether a reason closes its gate where it holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Closes {
    /// It limits or permits.
    Never,
    /// It blocks the gate as a whole, or says that there is nothing to open it with.
    Always,
    /// It blocks one means at this gate of the goal (its place among them): where the gate is blocked. The signal is true
    /// where the reason holds and the gate is blocked.
    Unless(usize, Signal),
}

/// A step that an alternative advises.
#[derive(Debug)]
pub(crate) struct StepPlan {
    pub(crate) id: StepId,
    /// The place of an earlier alternative, of the other opinion perhaps, that advises the same step.
    pub(crate) twin: Option<usize>,
    pub(crate) effort: u8,
    pub(crate) needs: Box<[(FactId, ValueSet)]>,
    pub(crate) sets: Box<[(FactId, ValueSet)]>,
    /// Whether it leaves one value of each fact that it sets.
    pub(crate) single: bool,
    /// The rows that mention a fact which it sets. Known once the rows have their places.
    pub(crate) touches: Bits,
    /// What it does to them.
    pub(crate) after: Replacement,
}

/// A claim that counts, with one of the places where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CitedPlace {
    pub(crate) claim: ClaimId,
    /// Which of its citations.
    pub(crate) citation: u32,
    pub(crate) source: SourceId,
    /// The last day on which the claim can be relied on without another look.
    pub(crate) fresh_until: Day,
}

impl CitedPlace {
    /// The places where a claim stands.
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

/// One opinion while its circuit is being drawn.
pub(super) struct Draft {
    pub(super) basis: Basis,
    pub(super) judgement: Judgement,
    pub(super) items: Vec<(DraftItem, Wire)>,
    pub(super) ranges: [Range<usize>; 4],
}

/// An item whose signal has no place yet.
pub(super) struct DraftItem {
    pub(super) kind: ItemKind,
    pub(super) citations: Box<[CitedPlace]>,
    /// For a block on one means: where it holds and its gate is blocked.
    pub(super) both: Option<Wire>,
}

/// Drafts one opinion. None where the basis has nothing to say about the country.
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

/// The citations that count on a basis and day.
fn cited(model: &Model, claims: &[ClaimId], basis: Basis, day: Date) -> Box<[CitedPlace]> {
    counting(model, claims, basis, day).flat_map(|(id, claim)| CitedPlace::of(id, claim)).collect()
}

/// The reasons that may be given, gate by gate: what blocks, what limits, what permits.
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

/// Where a rule has something to say for the question. None: nowhere, because it speaks of a means that does not count.
pub(crate) fn speaks(rule: &Rule, judgement: &Judgement, drawing: &mut Drawing<'_>) -> Option<Wire> {
    let when = drawing.condition(&rule.when);
    match (rule.role, rule.means) {
        (Role::Ordinary, None) => Some(when),
        // A means that only stands for another is of interest where the question names it.
        (Role::NamesMeans, Some(_)) if rule.stands_for.is_some() => {
            let held = rule.stands_for.and_then(|means| judgement.held(means))?;
            (judgement.asked.is_some() && judgement.asked == rule.means).then(|| drawing.every([when, held]))
        }
        // What is said of a means is of interest to those who hold it.
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
            // Laws and terms forbid by being in effect, whatever the opinion in which the route is described.
            forbidden_by: cited(model, route.forbidden_by.as_slice(), Basis::Evidence, key.day),
        };
        let citations = cited(model, route.because.as_slice(), route.basis, key.day);
        items.push((DraftItem { kind, citations, both: None }, engaged));
    }
}

/// Whether somebody can be known to use a prohibited route: not if it has no condition.
pub(crate) fn can_be_engaged(route: &Route) -> bool {
    route.compliance == Compliance::Prohibited && route.when != Condition::Always
}

/// Accepted before risky; of these, those that advise a step by its effort, then the others.
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
            // Nobody is sent to pay with what is known not to pay.
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

/// The places of the alternatives of one compliance, one range after the other.
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
