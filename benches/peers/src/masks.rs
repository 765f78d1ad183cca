//! The part of the floor that judges one opinion: gates, verdict and reasons by masks over the conditions that hold.
//!
//! The gate that needs a means is judged first. A means that is held and not blocked there goes on to the next gate, so
//! that the direct way is open only where one and the same means passes all of them; where none passes, that gate is the
//! blocked one, and the next is judged by the means that arrived here.

use std::collections::BTreeSet;

use crate::bits::{Set, and, and_not, any, contains, or, set};
use crate::model::{Gate, Opinion, Question, Role, Rule};

/// What the conditions of one opinion are for.
pub struct Masks<const N: usize> {
    /// For each means, the rules that name it.
    named: Vec<Set<N>>,
    /// Every gate in the order of judgement: the one that needs a means first.
    gates: Vec<GateMasks<N>>,
    reasons: Set<N>,
    /// For each means, the rules that speak of it and are no reason for those who do not hold it.
    of_means: Vec<Set<N>>,
    without_means: Set<N>,
    /// Blocks that close their gate wherever they are reasons.
    closing: Set<N>,
    routes: Set<N>,
    /// For each route of the mask, in order, the gates that it clears.
    clears: Vec<(usize, u64)>,
    prohibited: Set<N>,
    alternatives: Set<N>,
}

struct GateMasks<const N: usize> {
    slot: usize,
    needs_means: bool,
    blocks: Set<N>,
    /// For each means, what blocks it here; and all of these together.
    by_means: Vec<Set<N>>,
    any_means: Set<N>,
}

pub struct Decision<const N: usize> {
    pub verdict: usize,
    pub blocked: u64,
    pub reasons: Set<N>,
    pub decisive: Set<N>,
    pub routes: Set<N>,
    pub engaged: Set<N>,
    pub alternatives: Set<N>,
}

impl<const N: usize> Masks<N> {
    pub fn new(question: &Question, opinion: &Opinion, first: usize) -> Masks<N> {
        let rules = || opinion.rules.iter().enumerate().map(|(place, rule)| (first + place, rule));
        let places =
            |wanted: &dyn Fn(&Rule) -> bool| set(rules().filter(|(_, rule)| wanted(rule)).map(|(place, _)| place));
        let needed = question.gates.iter().any(|gate| gate.needs_means);
        let naming = opinion.rules.iter().filter(|rule| needed && rule.role == Role::NamesMeans);
        let means = naming.filter_map(|rule| rule.means).collect::<BTreeSet<_>>();
        let gate = |(slot, gate): (usize, &Gate)| {
            let blocking = |means: Option<usize>| {
                places(&|rule| rule.role == Role::Ordinary && rule.blocks && rule.gate == slot && rule.means == means)
            };
            let by_means = means.iter().map(|means| blocking(Some(*means))).collect::<Vec<_>>();
            let any_means = by_means.iter().copied().fold([0; N], or);
            GateMasks { slot, needs_means: gate.needs_means, blocks: blocking(None), by_means, any_means }
        };
        let mut gates = question.gates.iter().enumerate().map(gate).collect::<Vec<_>>();
        gates.sort_by_key(|gate| !gate.needs_means);
        let routes = first + opinion.rules.len();
        let prohibited = routes + opinion.routes.len();
        let alternatives = prohibited + opinion.prohibited.len();
        Masks {
            named: means
                .iter()
                .map(|of| places(&|rule| rule.role == Role::NamesMeans && rule.means == Some(*of)))
                .collect(),
            gates,
            reasons: places(&|rule| rule.reason.is_some()),
            of_means: means
                .iter()
                .map(|of| places(&|rule| rule.role == Role::Ordinary && rule.means == Some(*of)))
                .collect(),
            without_means: places(&|rule| rule.role == Role::WithoutMeans),
            closing: places(&|rule| rule.blocks && (rule.role != Role::Ordinary || rule.means.is_none())),
            routes: set(routes..prohibited),
            clears: opinion.routes.iter().enumerate().map(|(place, route)| (routes + place, route.clears)).collect(),
            prohibited: set(prohibited..alternatives),
            alternatives: set(alternatives..alternatives + opinion.alternatives.len()),
        }
    }

    #[inline]
    pub fn decide(&self, holding: Set<N>) -> Decision<N> {
        // The means that are held, a bit each.
        let held = self.named.iter().rev().fold(0_u64, |held, named| held << 1 | u64::from(any(&and(holding, *named))));
        let (mut arrived, mut blocked, mut by_means) = (held, 0, [0; N]);
        for gate in &self.gates {
            let mut closed = any(&and(holding, gate.blocks));
            if !self.named.is_empty() {
                let stopped = gate.by_means.iter().rev();
                let stopped = stopped.fold(0_u64, |stopped, of| stopped << 1 | u64::from(any(&and(holding, *of))));
                let through = arrived & !stopped;
                closed |= through == 0 && (gate.needs_means || arrived != 0);
                arrived = if through == 0 { arrived } else { through };
            }
            if closed {
                blocked |= 1 << gate.slot;
                by_means = or(by_means, gate.any_means);
            }
        }
        let mut reasons = and(holding, self.reasons);
        for (place, of_means) in self.of_means.iter().enumerate() {
            if held >> place & 1 == 0 {
                reasons = and_not(reasons, *of_means);
            }
        }
        if held != 0 {
            reasons = and_not(reasons, self.without_means);
        }
        let routes = and(holding, self.routes);
        let mut around =
            self.clears.iter().filter(|(place, clears)| contains(&routes, *place) && blocked & !clears == 0);
        let verdict = if blocked == 0 { 2 } else { usize::from(around.next().is_some()) };
        Decision {
            verdict,
            blocked,
            reasons,
            decisive: and(reasons, or(self.closing, by_means)),
            routes,
            engaged: and(holding, self.prohibited),
            alternatives: and(holding, self.alternatives),
        }
    }
}
