use crate::engine::model::Model;
use crate::engine::worlds::{Builder, Node};

/// Steps of work for the questions of one goal; and what must be left of them before the next country is asked about.
const WORK: usize = 1 << 24;
const ENOUGH: usize = WORK / 2;

/// The worlds that can be, for one goal.
pub(super) struct Worlds {
    pub(super) builder: Builder,
    demands: Vec<Node>,
}

impl Worlds {
    pub(super) fn new(model: &Model, goal: usize) -> Worlds {
        let words = &model.vocabulary;
        let mut builder = Builder::bounded(words.facts.iter().map(|fact| fact.values.len()), WORK);
        let mut demands = Vec::new();
        for impossible in &words.impossible {
            let never = builder.condition(&impossible.when, goal);
            demands.push(builder.not(never));
        }
        Worlds { builder, demands }
    }

    /// Whether so little work is left that the next country is better asked about with new ones.
    pub(super) fn worn(&self) -> bool {
        self.builder.left() < ENOUGH
    }

    /// The part of a set that can be.
    pub(super) fn of(&mut self, set: Node) -> Node {
        let facts = self.builder.support(set);
        let possible = self.builder.meeting(&self.demands, &facts);
        self.builder.and(set, possible)
    }

    pub(super) fn any(&mut self, set: Node) -> bool {
        set != Node::FALSE && self.of(set) != Node::FALSE
    }

    pub(super) fn differ(&mut self, one: Node, other: Node) -> bool {
        let differs = self.builder.differs(one, other);
        self.any(differs)
    }
}
