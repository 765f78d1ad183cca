//! The order of questions that settles a verdict with the fewest questions (an optimal decision tree).
//!
//! A state is the function that remains after the answers so far, from worlds to sets of verdicts (the empty set: an
//! impossible world). It is settled when only one set remains. The cost of a question follows from the states to which
//! its answers lead, and equal states are evaluated once, so the optimum is found by dynamic programming over states
//! (Garey 1972). An answer that leaves the verdict open needs one more question at least; a question that by this bound
//! cannot be better than the best one known is not followed (branch and bound). If the search takes too long, the
//! fallback is greedy: the question with the least remaining entropy of the verdict (Quinlan 1986).
//!
//! ```text
//! not_directly where platform=wechat and card=none
//! ask platform: alipay settles it, wechat leaves card     1.5 questions on average
//! ask card:     8 of 9 cards settle it                    1.1: ask this first
//! ```

use rustc_hash::FxHashMap;

use super::Worlds;
use super::asking::{Fewest, Prepared};
use crate::engine::bits::{Bits, members};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};
use crate::engine::worlds::{Builder, Node};

/// The number of questions that are needed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cost {
    pub(super) worst: usize,
    pub(super) expected: f64,
}

impl Cost {
    /// The cost of a settled state.
    pub(super) const NONE: Cost = Cost { worst: 0, expected: 0.0 };

    /// Whether a cost that is no less than this bound can be less than another, or as little and from an earlier place.
    fn may_beat(self, place: usize, best: (usize, Cost), fewest: Fewest) -> bool {
        let less = self.less(best.1, fewest);
        less || place < best.0 && !best.1.less(self, fewest)
    }

    /// Whether it is less than another cost by more than rounding errors.
    fn less(self, other: Cost, fewest: Fewest) -> bool {
        let by_expected = self.expected < other.expected - 1e-9;
        match fewest {
            Fewest::Expected => by_expected || (self.expected < other.expected + 1e-9 && self.worst < other.worst),
            Fewest::WorstCase => self.worst < other.worst || (self.worst == other.worst && by_expected),
        }
    }
}

/// The question chosen in a state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Choice {
    pub(super) fact: FactId,
    /// The possible answers.
    pub(super) answers: ValueSet,
    pub(super) cost: Option<Cost>,
    pub(super) optimal: bool,
}

/// The search for the order of questions that settles a function with the fewest.
pub(super) struct Strategy<'s> {
    builder: &'s mut Builder,
    prepared: Prepared,
    root: Node,
    occurring: FxHashMap<Node, u8>,
    mass: FxHashMap<Node, [f64; 8]>,
    /// The facts that a state depends on, by place.
    supports: FxHashMap<Node, Bits>,
    /// The number of facts.
    facts: usize,
    best: FxHashMap<Node, Choice>,
    /// The steps of work that are left for the exhaustive search.
    left: usize,
}

impl<'s> Strategy<'s> {
    /// For a function to sets of verdicts, over the worlds asked about.
    pub(super) fn new(builder: &'s mut Builder, verdict: Node, asked: &Worlds, prepared: Prepared) -> Strategy<'s> {
        // A fact that cannot be asked contributes the verdicts of all its values.
        let verdicts = builder.forget(verdict, prepared.unknown.as_slice());
        // Verdict and guarantee are to be settled: the best and the worst of a set, not the verdicts between.
        let verdicts = builder.map(verdicts, super::SPAN);
        // Forgetting a fact can leave outcomes in worlds outside the box asked about.
        let root = builder.within(verdicts, asked.as_slice());
        let left = prepared.effort;
        Strategy {
            builder,
            prepared,
            root,
            occurring: FxHashMap::default(),
            mass: FxHashMap::default(),
            supports: FxHashMap::default(),
            facts: asked.iter().count(),
            best: FxHashMap::default(),
            left,
        }
    }

    pub(super) fn root(&self) -> Node {
        self.root
    }

    /// The first question.
    pub(super) fn next(&mut self) -> Option<Choice> {
        self.choose(self.root)
    }

    /// The question to ask in a state; none if it is settled.
    pub(super) fn choose(&mut self, state: Node) -> Option<Choice> {
        if self.settled(state).is_some() {
            return None;
        }
        if self.left > 0 && self.search(state).is_some() {
            return self.best.get(&state).copied();
        }
        self.telling(state)
    }

    /// The set of verdicts of a settled state: nothing that can be asked changes it any more.
    pub(super) fn settled(&mut self, state: Node) -> Option<u8> {
        let outcomes = self.outcomes(state) & !1;
        (0..8).find(|outcome| outcomes == 1 << outcome)
    }

    /// The outcomes that occur in a state, one bit each.
    fn outcomes(&mut self, state: Node) -> u8 {
        if let Some(outcome) = state.outcome() {
            return 1 << outcome;
        }
        if let Some(known) = self.occurring.get(&state) {
            return *known;
        }
        let children = self.builder.asks(state).map(|(_, children)| children.to_vec()).unwrap_or_default();
        let outcomes = children.into_iter().fold(0, |all, child| all | self.outcomes(child));
        self.occurring.insert(state, outcomes);
        outcomes
    }

    /// The state after each possible answer.
    pub(super) fn answers(&mut self, state: Node, fact: FactId) -> Vec<(ValueId, Node)> {
        let mut answers = Vec::new();
        for value in self.prepared.odds.possible(fact).iter() {
            let rest = self.builder.given(state, fact, value);
            if self.outcomes(rest) & !1 != 0 {
                answers.push((value, rest));
            }
        }
        answers
    }

    /// The facts that a state depends on, in their order.
    fn support(&mut self, state: Node) -> Vec<FactId> {
        let facts = self.depends_on(state);
        members(&facts, 0, facts.len() * 64).map(FactId::at).collect()
    }

    fn depends_on(&mut self, state: Node) -> Bits {
        if let Some(known) = self.supports.get(&state) {
            return known.clone();
        }
        let mut all = Bits::with_room_for(self.facts);
        if let Some((fact, children)) = self.builder.asks(state).map(|(fact, children)| (fact, children.to_vec())) {
            all.insert(fact.place());
            for child in children.into_iter().filter(|child| child.outcome().is_none()) {
                all.add(&self.depends_on(child));
            }
            self.supports.insert(state, all.clone());
        }
        all
    }

    /// The probability of each outcome in a state, relative to all worlds of the box, possible or not.
    fn mass(&mut self, state: Node) -> [f64; 8] {
        let mut mass = [0.0; 8];
        if let Some(outcome) = state.outcome() {
            if let Some(slot) = mass.get_mut(usize::from(outcome)) {
                *slot = f64::from(u8::from(outcome != 0));
            }
            return mass;
        }
        if let Some(known) = self.mass.get(&state) {
            return *known;
        }
        if let Some((fact, children)) = self.builder.asks(state).map(|(fact, children)| (fact, children.to_vec())) {
            for (value, child) in children.into_iter().enumerate() {
                let likely = self.prepared.odds.of(fact, ValueId::at(value));
                if likely > 0.0 {
                    let below = self.mass(child);
                    mass.iter_mut().zip(below).for_each(|(mass, below)| *mass += likely * below);
                }
            }
        }
        self.mass.insert(state, mass);
        mass
    }

    fn total(&mut self, state: Node) -> f64 {
        self.mass(state).iter().sum()
    }

    /// The cost of asking for a fact, from the costs of the states after its answers.
    pub(super) fn cost_of(
        &mut self,
        state: Node,
        fact: FactId,
        answers: &[(ValueId, Node)],
        mut each: impl FnMut(&mut Self, Node) -> Option<Cost>,
    ) -> Option<Cost> {
        let all = self.total(state);
        let mut cost = Cost { worst: 1, expected: 1.0 };
        for (value, rest) in answers {
            let likely = self.prepared.odds.of(fact, *value) * self.total(*rest) / all;
            let below = each(self, *rest)?;
            cost.worst = cost.worst.max(1 + below.worst);
            cost.expected += likely * below.expected;
        }
        Some(cost)
    }

    /// Searches all orders of questions. None if that exceeds the effort that is left.
    fn search(&mut self, state: Node) -> Option<Cost> {
        if self.settled(state).is_some() {
            return Some(Cost::NONE);
        }
        if let Some(known) = self.best.get(&state) {
            return known.cost;
        }
        let mut questions = Vec::new();
        for (place, fact) in self.support(state).into_iter().enumerate() {
            let answers = self.answers(state, fact);
            self.left = self.left.saturating_sub(1 + answers.len());
            // Half of the builder's work is reserved for the fallback after a failed search.
            if self.left == 0 || self.builder.left() < super::WORK / 2 {
                self.left = 0;
                return None;
            }
            // A question with one possible answer gives no information.
            if answers.len() >= 2 {
                let bound = self.cost_of(state, fact, &answers, |all, rest| Some(all.at_least(rest)))?;
                questions.push((place, fact, answers, bound));
            }
        }
        let fewest = self.prepared.fewest;
        // The most promising first, so that few others are followed.
        questions.sort_by(|(.., one), (.., other)| {
            let (worst, expected) = (one.worst.cmp(&other.worst), one.expected.total_cmp(&other.expected));
            match fewest {
                Fewest::Expected => expected.then(worst),
                Fewest::WorstCase => worst.then(expected),
            }
        });
        let mut best: Option<(usize, Choice)> = None;
        for (place, fact, answers, bound) in questions {
            let known = |best: Option<(usize, Choice)>| best.and_then(|(place, best)| Some((place, best.cost?)));
            if known(best).is_some_and(|best| !bound.may_beat(place, best, fewest)) {
                continue;
            }
            let cost = self.cost_of(state, fact, &answers, Self::search)?;
            if known(best).is_none_or(|best| cost.may_beat(place, best, fewest)) {
                let answers = answers.iter().map(|(value, _)| *value).collect();
                best = Some((place, Choice { fact, answers, cost: Some(cost), optimal: true }));
            }
        }
        let (_, best) = best?;
        self.best.insert(state, best);
        best.cost
    }

    /// A bound below the cost of a state.
    fn at_least(&mut self, state: Node) -> Cost {
        match (self.best.get(&state).and_then(|known| known.cost), self.settled(state)) {
            (Some(known), _) => known,
            (None, Some(_)) => Cost::NONE,
            (None, None) => Cost { worst: 1, expected: 1.0 },
        }
    }

    /// The question that leaves the least entropy about the verdict.
    fn telling(&mut self, state: Node) -> Option<Choice> {
        let mut best: Option<(f64, Choice)> = None;
        for fact in self.support(state) {
            let answers = self.answers(state, fact);
            if answers.len() < 2 {
                continue;
            }
            let mut entropy = 0.0;
            for (value, rest) in &answers {
                let mass = self.mass(*rest);
                let sum = mass.iter().sum::<f64>();
                // In proportion to the probability of the answer in this state.
                let likely = self.prepared.odds.of(fact, *value) * sum;
                let bits = mass.iter().filter(|mass| **mass > 0.0).map(|mass| -(mass / sum) * (mass / sum).log2());
                entropy += likely * bits.sum::<f64>();
            }
            if best.as_ref().is_none_or(|(least, _)| entropy < least - 1e-12) {
                let answers = answers.iter().map(|(value, _)| *value).collect();
                best = Some((entropy, Choice { fact, answers, cost: None, optimal: false }));
            }
        }
        best.map(|(_, choice)| choice)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    /// The first criterion decides, the other one between equals; differences of the size of rounding errors count as
    /// equal.
    #[test]
    fn costs_are_ordered_by_what_counts_first() {
        let costs = [(1, 1.0), (1, 1.5), (2, 1.0), (2, 1.5), (3, 0.5), (3, 1.0)];
        let costs = costs.map(|(worst, expected)| Cost { worst, expected });
        for (one, other) in costs.iter().flat_map(|one| costs.iter().map(move |other| (*one, *other))) {
            let (by_expected, by_worst) = (one.expected < other.expected, one.worst < other.worst);
            let expected = by_expected || one.expected <= other.expected && by_worst;
            let worst = by_worst || one.worst <= other.worst && by_expected;
            assert_eq!(one.less(other, Fewest::Expected), expected, "{one:?} and {other:?} by what is expected");
            assert_eq!(one.less(other, Fewest::WorstCase), worst, "{one:?} and {other:?} by the worst case");
            let rounded = Cost { expected: one.expected + 1e-12, ..one };
            for fewest in [Fewest::Expected, Fewest::WorstCase] {
                assert!(!one.less(rounded, fewest) && !rounded.less(one, fewest), "{one:?} by {fewest:?}");
            }
        }
    }

    #[cfg(all(feature = "builtin", feature = "yaml"))]
    #[test]
    fn orders_of_questions_take_no_more_effort_than_they_did() {
        use crate::engine::sample::{SEEDS, drawn, least, questions};
        use crate::reason::analysis::Asking;

        let mut effort = 0;
        for seed in SEEDS {
            let rulebook = drawn(seed);
            for profile in questions(&rulebook, seed) {
                let evaluation = rulebook.evaluate("AA", &profile, None).unwrap();
                if evaluation.next_question(&Asking::new().effort(1 << 16)).unwrap().is_some_and(|next| next.optimal())
                {
                    let optimal = |effort| {
                        let next = evaluation.next_question(&Asking::new().effort(effort)).unwrap();
                        next.is_some_and(|next| next.optimal())
                    };
                    effort += least(1 << 16, optimal);
                }
            }
        }
        assert!(effort <= 214_004, "{effort} steps of search");
    }
}
