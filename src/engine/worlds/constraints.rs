use super::{BoxOfWorlds, Builder, Diagram, IMPOSSIBLE, Node};
use crate::engine::ids::{FactId, GoalId, Id, ValueSet};
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
    facts: Vec<FactId>,
    possible: Node,
}

impl Constraints {
    /// The impossible worlds of a vocabulary for one goal.
    pub(crate) fn new(vocabulary: &Vocabulary, goal: GoalId, builder: &mut Builder) -> Constraints {
        let demands = vocabulary.impossible.iter().map(|impossible| {
            let never = builder.condition(&impossible.when, goal);
            builder.not(never)
        });
        let demands = demands.collect::<Vec<_>>();
        Constraints::of(demands, builder)
    }

    /// What several functions demand of worlds: that each of them is true.
    pub(crate) fn of(demands: impl IntoIterator<Item = Node>, builder: &mut Builder) -> Constraints {
        let mut groups: Vec<Group> = Vec::new();
        for possible in demands {
            let mut merged = Group { facts: builder.support(possible), possible };
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

    /// True in each combination of values of these facts (in order) that some world has which can be.
    ///
    /// Groups that hold none of these facts are only asked whether they can be met: the function stays small.
    #[cfg(feature = "workbench")]
    pub(crate) fn seen_through(&self, facts: &[FactId], builder: &mut Builder) -> Node {
        let mut all = Node::TRUE;
        for group in &self.groups {
            if group.possible == Node::FALSE {
                return Node::FALSE;
            }
            if group.facts.iter().any(|fact| facts.contains(fact)) {
                let seen = builder.seen_through(group.possible, facts);
                all = builder.and(all, seen);
            }
        }
        all
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
    pub(crate) fn only(&self, node: Node, facts: &[(FactId, ValueSet)], builder: &mut Builder) -> Node {
        let mut concerned = builder.support(node);
        concerned.extend(facts.iter().map(|(fact, _)| *fact));
        let touched = self.groups.iter().filter(|group| group.facts.iter().any(|fact| concerned.contains(fact)));
        touched.fold(node, |all, group| builder.and(all, group.possible))
    }

    /// The worlds that can be, group by group.
    pub(crate) fn freeze(&self, builder: &mut Builder) -> Possible {
        let groups = self.groups.iter().map(|group| {
            let possible = builder.choose(group.possible, Node::TRUE, Node::constant(IMPOSSIBLE));
            let diagram = builder.freeze(possible);
            let branches = diagram.branches(|fact| builder.values_of(fact));
            TiedFacts { facts: group.facts.clone().into(), diagram, branches }
        });
        Possible { groups: groups.collect() }
    }
}

/// The worlds that can be, frozen: facts that impossible worlds tie together, group by group.
#[derive(Clone, Debug)]
pub(crate) struct Possible {
    groups: Box<[TiedFacts]>,
}

/// Facts that impossible worlds tie together.
#[derive(Clone, Debug)]
pub(crate) struct TiedFacts {
    /// In order.
    pub(crate) facts: Box<[FactId]>,
    /// [`IMPOSSIBLE`] where their values cannot be together.
    diagram: Diagram,
    /// The places of its branches.
    branches: Box<[u32]>,
}

impl Possible {
    /// The groups of facts that are tied together.
    pub(crate) fn groups(&self) -> &[TiedFacts] {
        &self.groups
    }

    /// The facts that stand in a group with one of these.
    pub(crate) fn tied_to(&self, facts: &[FactId]) -> impl Iterator<Item = FactId> {
        let groups = self.groups.iter().filter(|group| group.facts.iter().any(|fact| facts.contains(fact)));
        groups.flat_map(|group| group.facts.iter().copied())
    }

    /// The worlds that can be, as far as the groups say that hold one of these facts (true at their place).
    pub(crate) fn thaw(&self, facts: &[bool], everything: &[ValueSet], builder: &mut Builder) -> Node {
        let concerned = |group: &&TiedFacts| group.facts.iter().any(|fact| facts.get(fact.place()) == Some(&true));
        self.groups.iter().filter(concerned).fold(Node::TRUE, |all, group| {
            let group = builder.thaw(&group.diagram, everything, [0, 1, 0, 0, 0, 0, 0, 0]);
            builder.and(all, group)
        })
    }

    /// Whether a world of the box can be.
    pub(crate) fn allows<W: BoxOfWorlds + ?Sized>(&self, worlds: &W) -> bool {
        self.groups.iter().all(|group| group.allows(worlds))
    }
}

impl TiedFacts {
    /// Whether values of the box can be together.
    pub(crate) fn allows<W: BoxOfWorlds + ?Sized>(&self, worlds: &W) -> bool {
        self.diagram.outcomes(worlds).any()
    }

    /// For each of its facts, the values that it has in some world of the box that can be. All empty where none can be.
    ///
    /// Two passes over the branches: from below, which lead to a world that can be; from above, which of those are reached.
    pub(crate) fn tighten<W: BoxOfWorlds + ?Sized>(&self, worlds: &W) -> Box<[ValueSet]> {
        let mut values = vec![ValueSet::EMPTY; self.facts.len()].into_boxed_slice();
        let place = |at: u32| self.branches.binary_search(&at).ok();
        let level = |at: u32| match self.diagram.branch(at) {
            Ok((fact, _)) => self.facts.binary_search(&fact).unwrap_or(self.facts.len()),
            Err(_) => self.facts.len(),
        };
        let mut alive = vec![false; self.branches.len()];
        let leads = |alive: &[bool], at: u32| match self.diagram.branch(at) {
            Err(outcome) => outcome != IMPOSSIBLE,
            Ok(_) => place(at).and_then(|place| alive.get(place)).copied().unwrap_or(false),
        };
        let allowed = |fact: FactId| ValueSet::of_bits(worlds.values_at(fact.place()));
        for (at, branch) in self.branches.iter().enumerate().rev() {
            let Ok((fact, children)) = self.diagram.branch(*branch) else { continue };
            let some = allowed(fact)
                .iter()
                .any(|value| children.get(value.place()).is_some_and(|child| leads(&alive, *child)));
            if let Some(slot) = alive.get_mut(at) {
                *slot = some;
            }
        }
        let root = self.diagram.root();
        if !leads(&alive, root) {
            return values;
        }
        // What is not asked on some way can have any value of the box.
        let free = |values: &mut [ValueSet], from: usize, to: usize| {
            for (slot, fact) in values.iter_mut().zip(&self.facts).take(to).skip(from) {
                *slot = ValueSet::of_bits(worlds.values_at(fact.place()));
            }
        };
        free(&mut values, 0, level(root));
        let mut reached = vec![false; self.branches.len()];
        if let Some(slot) = place(root).and_then(|place| reached.get_mut(place)) {
            *slot = true;
        }
        for (at, branch) in self.branches.iter().enumerate() {
            let Ok((fact, children)) = self.diagram.branch(*branch) else { continue };
            if reached.get(at) != Some(&true) {
                continue;
            }
            let own = level(*branch);
            for value in allowed(fact).iter() {
                let Some(child) = children.get(value.place()).copied().filter(|child| leads(&alive, *child)) else {
                    continue;
                };
                if let Some(slot) = values.get_mut(own) {
                    slot.insert(value);
                }
                free(&mut values, own + 1, level(child));
                if let Some(slot) = place(child).and_then(|place| reached.get_mut(place)) {
                    *slot = true;
                }
            }
        }
        values
    }
}
