use super::{Builder, Diagram, IMPOSSIBLE, Node};
use crate::engine::model::Vocabulary;

/// The impossible worlds of a vocabulary, for one goal.
///
/// Impossible worlds tie few facts together. They are kept in groups that share no fact: whether a box of worlds can be
/// is then decided group by group, and a function on few facts is confined to the groups that it touches and stays
/// small.
pub(crate) struct Constraints {
    groups: Vec<Group>,
}

struct Group {
    facts: Vec<usize>,
    possible: Node,
}

impl Constraints {
    /// The impossible worlds of a vocabulary for one goal.
    pub(crate) fn new(vocabulary: &Vocabulary, goal: usize, builder: &mut Builder) -> Constraints {
        let mut groups: Vec<Group> = Vec::new();
        for impossible in &vocabulary.impossible {
            let never = builder.condition(&impossible.when, goal);
            let mut merged = Group { facts: builder.support(never), possible: builder.not(never) };
            let (touched, apart) = groups
                .into_iter()
                .partition::<Vec<_>, _>(|group| group.facts.iter().any(|fact| merged.facts.contains(fact)));
            for group in touched {
                merged.facts.extend(group.facts);
                merged.possible = builder.and(merged.possible, group.possible);
            }
            merged.facts.sort_unstable();
            merged.facts.dedup();
            groups = apart;
            groups.push(merged);
        }
        Constraints { groups }
    }

    /// The function with [`IMPOSSIBLE`] in the worlds that cannot be, as far as the facts it depends on decide that.
    ///
    /// On a box in which at least one world can be, exactly the outcomes other than `IMPOSSIBLE` come out that come out
    /// of possible worlds: groups that the function does not touch can always be completed.
    pub(crate) fn confine(&self, node: Node, builder: &mut Builder) -> Diagram {
        let facts = builder.support(node);
        let touched = self.groups.iter().filter(|group| group.facts.iter().any(|fact| facts.contains(fact)));
        let possible = touched.fold(Node::TRUE, |all, group| builder.and(all, group.possible));
        let confined = builder.choose(possible, node, Node::constant(IMPOSSIBLE));
        builder.freeze(confined)
    }

    /// The function, and [`IMPOSSIBLE`] wherever worlds cannot be: equal for functions that are equal in every possible world.
    pub(crate) fn everywhere(&self, node: Node, builder: &mut Builder) -> Node {
        let possible = self.groups.iter().fold(Node::TRUE, |all, group| builder.and(all, group.possible));
        builder.choose(possible, node, Node::constant(IMPOSSIBLE))
    }

    /// Where a function is true and the worlds can be, as far as these facts and those that the function depends on decide
    /// that.
    pub(crate) fn only(&self, node: Node, facts: &[(usize, u64)], builder: &mut Builder) -> Node {
        let mut concerned = builder.support(node);
        concerned.extend(facts.iter().map(|(fact, _)| *fact));
        let touched = self.groups.iter().filter(|group| group.facts.iter().any(|fact| concerned.contains(fact)));
        touched.fold(node, |all, group| builder.and(all, group.possible))
    }

    /// The worlds that can be, group by group.
    pub(crate) fn freeze(&self, builder: &mut Builder) -> Possible {
        let groups = self
            .groups
            .iter()
            .map(|group| builder.choose(group.possible, Node::TRUE, Node::constant(IMPOSSIBLE)))
            .collect::<Vec<_>>();
        Possible {
            groups: groups.into_iter().map(|group| builder.freeze(group)).collect(),
            facts: self.groups.iter().map(|group| group.facts.clone().into()).collect(),
        }
    }
}

/// The worlds that can be, frozen.
#[derive(Clone, Debug)]
pub(crate) struct Possible {
    groups: Box<[Diagram]>,
    /// The facts of each group.
    facts: Box<[Box<[usize]>]>,
}

impl Possible {
    /// The facts that stand in a group with one of these.
    pub(crate) fn tied_to(&self, facts: &[usize]) -> impl Iterator<Item = usize> {
        let groups = self.facts.iter().filter(|group| group.iter().any(|fact| facts.contains(fact)));
        groups.flat_map(|group| group.iter().copied())
    }

    /// The worlds that can be, as far as the groups say that hold one of these facts (true at their place).
    pub(crate) fn thaw(&self, facts: &[bool], everything: &[u64], builder: &mut Builder) -> Node {
        let touched = self.groups.iter().zip(&self.facts);
        let touched = touched.filter(|(_, group)| group.iter().any(|fact| facts.get(*fact) == Some(&true)));
        touched.fold(Node::TRUE, |all, (group, _)| {
            let group = builder.thaw(group, everything, [0, 1, 0, 0, 0, 0, 0, 0]);
            builder.and(all, group)
        })
    }

    /// Whether a world of the box can be.
    pub(crate) fn allows(&self, worlds: &[u64]) -> bool {
        self.groups.iter().all(|group| group.outcomes(worlds).any())
    }
}
