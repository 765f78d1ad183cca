use rustc_hash::FxHashMap;

use super::question::{Fewest, Prepared};
use crate::engine::evaluation::Evaluation;
use crate::engine::worlds::{Builder, Node};

/// How likely each value of each fact is, over the values that are still possible.
pub(super) struct Odds {
    /// For each fact, the likelihood of each value; those of the possible ones add up to one.
    likely: Vec<Vec<f64>>,
}

impl Odds {
    pub(super) fn even(worlds: &[u64]) -> Odds {
        let weigh =
            |set: &u64| (0..64 - set.leading_zeros()).map(|value| f64::from((set >> value & 1) as u8)).collect();
        Odds { likely: worlds.iter().map(weigh).collect() }
    }

    /// Gives a value its weight; without effect where it is not possible.
    pub(super) fn set(&mut self, fact: usize, value: usize, weight: f64) {
        if let Some(slot) = self.likely.get_mut(fact).and_then(|values| values.get_mut(value))
            && *slot > 0.0
        {
            *slot = weight;
        }
    }

    fn normalize(&mut self) {
        for values in &mut self.likely {
            let sum = values.iter().sum::<f64>();
            values.iter_mut().for_each(|weight| *weight /= sum.max(f64::MIN_POSITIVE));
        }
    }

    fn of(&self, fact: usize, value: usize) -> f64 {
        self.likely.get(fact).and_then(|values| values.get(value)).copied().unwrap_or(0.0)
    }
}

/// How many questions are needed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cost {
    pub(super) worst: usize,
    pub(super) expected: f64,
}

impl Cost {
    const NONE: Cost = Cost { worst: 0, expected: 0.0 };

    /// Whether it is less than another, by more than rounding.
    fn less(self, other: Cost, fewest: Fewest) -> bool {
        let by_expected = self.expected < other.expected - 1e-9;
        match fewest {
            Fewest::Expected => by_expected || (self.expected < other.expected + 1e-9 && self.worst < other.worst),
            Fewest::WorstCase => self.worst < other.worst || (self.worst == other.worst && by_expected),
        }
    }
}

/// A question to ask.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Choice {
    pub(super) fact: usize,
    /// The answers that are possible, a bit each.
    pub(super) answers: u64,
    pub(super) cost: Option<Cost>,
    pub(super) optimal: bool,
}

/// Looks for the order of questions that settles a function with the fewest.
///
/// A state is the function that is left after the answers so far, its outcomes being sets of verdicts (none: no such
/// world). Equal states are judged once. Where the search through all orders is too long, the question is taken that
/// leaves the least entropy about the verdict.
pub(super) struct Strategy<'s> {
    builder: &'s mut Builder,
    prepared: Prepared,
    root: Node,
    occurring: FxHashMap<Node, u8>,
    mass: FxHashMap<Node, [f64; 8]>,
    supports: FxHashMap<Node, Vec<usize>>,
    best: FxHashMap<Node, Choice>,
    /// Steps of work that are left for the search through all orders.
    left: usize,
}

impl<'s> Strategy<'s> {
    pub(super) fn new(builder: &'s mut Builder, evaluation: &Evaluation<'_>, mut prepared: Prepared) -> Strategy<'s> {
        prepared.odds.normalize();
        // Each verdict as a set of its own; what cannot be asked leaves whatever its values leave.
        let table = [1, 2, 4, 0, 0, 0, 0, 0];
        let function = builder.thaw(&evaluation.decision.verdict, &evaluation.situation.worlds, table);
        let function = builder.forget(function, &prepared.unknown);
        // Verdict and guarantee are what is settled: best and worst of a set, not what lies between.
        let function = builder.map(function, [0, 1, 2, 3, 4, 7, 6, 7]);
        // What was forgotten can leave something of worlds that were told apart from these.
        let root = builder.within(function, &evaluation.situation.worlds);
        let left = prepared.effort;
        Strategy {
            builder,
            prepared,
            root,
            occurring: FxHashMap::default(),
            mass: FxHashMap::default(),
            supports: FxHashMap::default(),
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

    /// The question to ask in a state; none when it is settled.
    pub(super) fn choose(&mut self, state: Node) -> Option<Choice> {
        if self.settled(state).is_some() {
            return None;
        }
        if self.left > 0 && self.search(state).is_some() {
            return self.best.get(&state).copied();
        }
        self.telling(state)
    }

    /// What a state comes to when nothing that can be asked changes that any more; the set of verdicts that is left.
    pub(super) fn settled(&mut self, state: Node) -> Option<u8> {
        let outcomes = self.outcomes(state) & !1;
        outcomes.is_power_of_two().then(|| outcomes.trailing_zeros() as u8)
    }

    /// The outcomes that occur in a state, a bit each.
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

    /// What is left of a state for each possible answer.
    pub(super) fn answers(&mut self, state: Node, fact: usize) -> Vec<(usize, Node)> {
        let values = (0..self.builder.values_of(fact)).filter(|value| self.prepared.odds.of(fact, *value) > 0.0);
        let given = values.collect::<Vec<_>>().into_iter().map(|value| (value, self.builder.given(state, fact, value)));
        let given = given.collect::<Vec<_>>();
        given.into_iter().filter(|(_, rest)| self.outcomes(*rest) & !1 != 0).collect()
    }

    fn support(&mut self, state: Node) -> Vec<usize> {
        if let Some(known) = self.supports.get(&state) {
            return known.clone();
        }
        let support = self.builder.support(state);
        self.supports.insert(state, support.clone());
        support
    }

    /// How likely each outcome is in a state, relative to all worlds of the box, possible or not.
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
        let (fact, children) =
            self.builder.asks(state).map_or((0, Vec::new()), |(fact, children)| (fact, children.to_vec()));
        for (value, child) in children.into_iter().enumerate() {
            let likely = self.prepared.odds.of(fact, value);
            if likely > 0.0 {
                let below = self.mass(child);
                mass.iter_mut().zip(below).for_each(|(mass, below)| *mass += likely * below);
            }
        }
        self.mass.insert(state, mass);
        mass
    }

    fn total(&mut self, state: Node) -> f64 {
        self.mass(state).iter().sum()
    }

    /// The cost of asking for a fact, from what its answers cost.
    pub(super) fn cost_of(
        &mut self,
        state: Node,
        fact: usize,
        answers: &[(usize, Node)],
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

    /// Searches all orders of questions. None when that takes more work than is left.
    fn search(&mut self, state: Node) -> Option<Cost> {
        if self.settled(state).is_some() {
            return Some(Cost::NONE);
        }
        if let Some(known) = self.best.get(&state) {
            return known.cost;
        }
        let mut best: Option<Choice> = None;
        for fact in self.support(state) {
            let answers = self.answers(state, fact);
            self.left = self.left.saturating_sub(1 + answers.len());
            // Half of the builder's work is kept for what comes after a search that failed.
            if self.left == 0 || self.builder.left() < super::WORK / 2 {
                self.left = 0;
                return None;
            }
            // The one possible answer tells nothing.
            if answers.len() < 2 {
                continue;
            }
            let cost = self.cost_of(state, fact, &answers, Self::search)?;
            if best.and_then(|best| best.cost).is_none_or(|least| cost.less(least, self.prepared.fewest)) {
                let answers = answers.iter().fold(0, |set, (value, _)| set | 1 << value);
                best = Some(Choice { fact, answers, cost: Some(cost), optimal: true });
            }
            if best.and_then(|best| best.cost).is_some_and(|cost| cost.worst == 1) {
                break;
            }
        }
        let best = best?;
        self.best.insert(state, best);
        best.cost
    }

    /// The question that leaves the least entropy about the verdict.
    fn telling(&mut self, state: Node) -> Option<Choice> {
        let all = self.total(state);
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
                let likely = self.prepared.odds.of(fact, *value) * sum / all;
                let bits = mass.iter().filter(|mass| **mass > 0.0).map(|mass| -(mass / sum) * (mass / sum).log2());
                entropy += likely * bits.sum::<f64>();
            }
            if best.as_ref().is_none_or(|(least, _)| entropy < least - 1e-12) {
                let answers = answers.iter().fold(0, |set, (value, _)| set | 1 << value);
                best = Some((entropy, Choice { fact, answers, cost: None, optimal: false }));
            }
        }
        best.map(|(_, choice)| choice)
    }
}
