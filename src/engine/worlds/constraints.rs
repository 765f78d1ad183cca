//! The possible worlds as constraints, in groups of tied facts that are independent of one another.
//!
//! ```text
//! impossible: card=none and scheme=visa          group 1: card, scheme
//! impossible: tourist=yes and resident=yes       group 2: tourist, resident
//! ```

use super::{BoxOfWorlds, Builder, Diagram, IMPOSSIBLE, Node};
use crate::engine::bits::{Bits, narrow};
use crate::engine::ids::{FactId, GoalId, Id, ValueId, ValueSet};
use crate::engine::model::{Impossible, Vocabulary};

/// The possible worlds of a vocabulary for one goal, as constraints.
///
/// Impossible worlds tie few facts together. The constraints are kept in groups that share no fact, so that whether a
/// box has a possible world is decided group by group, and a function of few facts is only combined with the groups
/// that it touches and stays small.
pub(crate) struct Constraints {
    groups: Vec<Group>,
}

struct Group {
    facts: Vec<FactId>,
    possible: Node,
}

impl Constraints {
    /// The constraints for a goal at a moment; without a moment, those that apply at all times.
    pub(crate) fn new(vocabulary: &Vocabulary, goal: GoalId, now: Option<i64>, builder: &mut Builder) -> Constraints {
        Constraints::besides(vocabulary, &[], goal, now, builder)
    }

    /// The same with more impossible worlds than the vocabulary declares.
    pub(crate) fn besides(
        vocabulary: &Vocabulary,
        more: &[Impossible],
        goal: GoalId,
        now: Option<i64>,
        builder: &mut Builder,
    ) -> Constraints {
        let all = vocabulary.impossible.iter().chain(more).filter(|impossible| impossible.is_so(now));
        let demands = all.map(|impossible| {
            let never = builder.condition(&impossible.when, goal);
            builder.not(never)
        });
        let demands = demands.collect::<Vec<_>>();
        Constraints::of(demands, builder)
    }

    /// Constraints that require each of these functions to be true.
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

    /// Projects the possible worlds onto these facts (sorted).
    ///
    /// Groups with none of these facts are only checked for being satisfiable, so that the function stays small.
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

    /// Replaces the outcome by [`IMPOSSIBLE`] in impossible worlds, using only the groups that the function touches.
    ///
    /// On a box that has a possible world, the outcomes other than `IMPOSSIBLE` are exactly those of possible worlds: a
    /// group that the function does not touch can always be satisfied independently.
    pub(crate) fn confine(&self, node: Node, builder: &mut Builder) -> Diagram {
        let facts = builder.support(node);
        let touched = self.groups.iter().filter(|group| group.facts.iter().any(|fact| facts.contains(fact)));
        let possible = touched.fold(Node::TRUE, |all, group| builder.and(all, group.possible));
        let confined = builder.choose(possible, node, Node::constant(IMPOSSIBLE));
        builder.freeze(confined)
    }

    /// Replaces the outcome by [`IMPOSSIBLE`] in all impossible worlds. Functions that agree on every possible world
    /// become equal.
    pub(crate) fn everywhere(&self, node: Node, builder: &mut Builder) -> Node {
        let possible = self.groups.iter().fold(Node::TRUE, |all, group| builder.and(all, group.possible));
        builder.choose(possible, node, Node::constant(IMPOSSIBLE))
    }

    /// The conjunction of a function and the possible worlds, using only the groups of these facts and of the facts
    /// that the function tests.
    pub(crate) fn only(&self, node: Node, facts: &[(FactId, ValueSet)], builder: &mut Builder) -> Node {
        let mut concerned = builder.support(node);
        concerned.extend(facts.iter().map(|(fact, _)| *fact));
        let touched = self.groups.iter().filter(|group| group.facts.iter().any(|fact| concerned.contains(fact)));
        touched.fold(node, |all, group| builder.and(all, group.possible))
    }

    /// The frozen form of the constraints.
    pub(crate) fn freeze(&self, builder: &mut Builder) -> Possible {
        let groups = self.groups.iter().map(|group| {
            let possible = builder.choose(group.possible, Node::TRUE, Node::constant(IMPOSSIBLE));
            TiedFacts::new(group.facts.clone().into(), builder.freeze(possible), builder)
        });
        Possible { groups: groups.collect() }
    }
}

/// The frozen constraints: one diagram per group of tied facts.
#[derive(Clone, Debug)]
pub(crate) struct Possible {
    groups: Box<[TiedFacts]>,
}

/// A group of facts that impossible worlds tie together.
#[derive(Clone, Debug)]
pub(crate) struct TiedFacts {
    /// Sorted.
    pub(crate) facts: Box<[FactId]>,
    /// [`IMPOSSIBLE`] for combinations of values that are impossible.
    diagram: Diagram,
    /// The branches of the diagram, parents before children.
    branches: Box<[TiedBranch]>,
    /// None if no world is possible.
    root: Option<Way>,
}

/// A branch: the index of the fact that it tests, and where its values lead. Values that lead to no possible world are
/// left out.
#[derive(Clone, Debug)]
struct TiedBranch {
    level: usize,
    ways: Box<[(Way, ValueSet)]>,
}

/// The target of some values of a branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// A possible world, whatever the values of the facts that were not tested.
    World,
    Branch(u32),
}

impl Possible {
    /// The groups of tied facts.
    pub(crate) fn groups(&self) -> &[TiedFacts] {
        &self.groups
    }

    /// The facts that share a group with one of these.
    pub(crate) fn tied_to(&self, facts: &[FactId]) -> impl Iterator<Item = FactId> {
        let groups = self.groups.iter().filter(|group| group.facts.iter().any(|fact| facts.contains(fact)));
        groups.flat_map(|group| group.facts.iter().copied())
    }

    /// The possible worlds as a diagram, using only the groups that hold a fact which is marked with true at its index.
    pub(crate) fn thaw(&self, facts: &[bool], everything: &[ValueSet], builder: &mut Builder) -> Node {
        let concerned = |group: &&TiedFacts| group.facts.iter().any(|fact| facts.get(fact.place()) == Some(&true));
        self.groups.iter().filter(concerned).fold(Node::TRUE, |all, group| {
            let group = builder.thaw(&group.diagram, everything, [0, 1, 0, 0, 0, 0, 0, 0]);
            builder.and(all, group)
        })
    }

    /// Whether a box has a possible world.
    pub(crate) fn allows<W: BoxOfWorlds + ?Sized>(&self, worlds: &W) -> bool {
        self.groups.iter().all(|group| group.allows(worlds))
    }
}

impl TiedFacts {
    /// Whether the group allows some combination of the values in a box.
    pub(crate) fn allows<W: BoxOfWorlds + ?Sized>(&self, worlds: &W) -> bool {
        self.diagram.outcomes(worlds).any()
    }

    fn new(facts: Box<[FactId]>, diagram: Diagram, builder: &Builder) -> TiedFacts {
        let places = diagram.branches(|fact| builder.values_of(fact));
        let way = |at: u32| match (diagram.branch(at), places.binary_search(&at)) {
            (Ok(_), Ok(place)) => Some(Way::Branch(narrow(place))),
            (Err(outcome), _) if outcome != IMPOSSIBLE => Some(Way::World),
            _ => None,
        };
        let branches = places.iter().filter_map(|at| {
            let (fact, children) = diagram.branch(*at).ok()?;
            let mut ways: Vec<(Way, ValueSet)> = Vec::new();
            for (value, child) in children.iter().take(builder.values_of(fact)).enumerate() {
                let (Some(way), value) = (way(*child), ValueSet::only(ValueId::at(value))) else { continue };
                match ways.iter_mut().find(|(known, _)| *known == way) {
                    Some((_, values)) => *values |= value,
                    None => ways.push((way, value)),
                }
            }
            Some(TiedBranch { level: facts.binary_search(&fact).ok()?, ways: ways.into() })
        });
        let (branches, root) = (branches.collect(), way(diagram.root()));
        TiedFacts { facts, diagram, branches, root }
    }

    /// For each fact of the group, the values that it has in some possible world of the box. All are empty if there is
    /// none.
    ///
    /// Two passes over the branches: bottom-up, which branches lead to a possible world; top-down, which of those are
    /// reached.
    pub(crate) fn tighten<W: BoxOfWorlds + ?Sized>(&self, worlds: &W) -> Box<[ValueSet]> {
        let allowed = self.facts.iter().map(|fact| worlds.values_at(fact.place()));
        let allowed = allowed.collect::<Box<[ValueSet]>>();
        let mut values = vec![ValueSet::EMPTY; self.facts.len()].into_boxed_slice();
        let of = |level: usize| allowed.get(level).copied().unwrap_or_default();
        let mut alive = Bits::with_room_for(self.branches.len());
        let leads = |alive: &Bits, way: Way| match way {
            Way::World => true,
            Way::Branch(branch) => alive.contains(branch as usize),
        };
        for (place, branch) in self.branches.iter().enumerate().rev() {
            let all = of(branch.level);
            if branch.ways.iter().any(|(way, fits)| !(all & *fits).is_empty() && leads(&alive, *way)) {
                alive.insert(place);
            }
        }
        let Some(root) = self.root.filter(|root| leads(&alive, *root)) else { return values };
        // A fact that is skipped on some path can have any value of the box.
        let mut reached = Bits::with_room_for(self.branches.len());
        let reach = |values: &mut [ValueSet], reached: &mut Bits, from: usize, way: Way| {
            let to = match way {
                Way::Branch(branch) => {
                    reached.insert(branch as usize);
                    self.branches.get(branch as usize).map_or(0, |branch| branch.level)
                }
                Way::World => self.facts.len(),
            };
            if let (Some(free), Some(any)) = (values.get_mut(from..to), allowed.get(from..to)) {
                free.copy_from_slice(any);
            }
        };
        reach(&mut values, &mut reached, 0, root);
        for (place, branch) in self.branches.iter().enumerate() {
            if !reached.contains(place) {
                continue;
            }
            let all = of(branch.level);
            for (way, fits) in &branch.ways {
                let some = all & *fits;
                if some.is_empty() || !leads(&alive, *way) {
                    continue;
                }
                if let Some(values) = values.get_mut(branch.level) {
                    *values |= some;
                }
                reach(&mut values, &mut reached, branch.level + 1, *way);
            }
        }
        values
    }
}
