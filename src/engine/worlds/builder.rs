//! The builder of decision diagrams: interned nodes, memoised operations, and a bound on the work.
//!
//! Every node tests the earliest fact that its function depends on and has one child per value. Interning makes equal
//! functions equal nodes, so that `a or not a` *is* the node `true`, and equality of functions is comparison of two
//! numbers.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Diagram, IMPOSSIBLE};
use crate::engine::bits::narrow;
use crate::engine::error::Error;
use crate::engine::ids::{FactId, GoalId, Id, ValueId, ValueSet};
use crate::engine::model::{Condition, Logic, Vocabulary};

/// A function from worlds to outcomes, by its index in a [`Builder`]. Nodes are interned: equal functions have equal
/// indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Node(u32);

impl Node {
    /// The constant false; also the lowest outcome.
    pub(crate) const FALSE: Node = Node(0);
    /// The constant true.
    pub(crate) const TRUE: Node = Node(1);

    /// The constant function with this outcome.
    pub(crate) const fn constant(outcome: u8) -> Node {
        Node(outcome as u32)
    }

    pub(crate) fn outcome(self) -> Option<u8> {
        u8::try_from(self.0).ok().filter(|outcome| *outcome <= IMPOSSIBLE)
    }
}

/// The bound on work was reached, so there is no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooHard;

impl TooHard {
    /// The error for users, which names what was too hard.
    pub(crate) fn of(self, what: impl Into<String>) -> Error {
        Error::too_hard(what)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Operation {
    And,
    Or,
    Min,
    Max,
    /// Outcomes as bit sets: their union.
    Union,
    /// True where the outcomes differ and the first one is not [`IMPOSSIBLE`].
    Differs,
    /// Outcomes mapped by a table of eight entries of three bits.
    Map(u32),
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Branch {
    pub(super) fact: FactId,
    pub(super) children: Box<[Node]>,
}

/// Makes decision diagrams; nodes are interned, so that equal functions are one node.
///
/// Facts are tested in the order in which the vocabulary declares them. A builder lives for one compilation or one
/// analysis.
///
/// A diagram can grow as large as the number of worlds, whatever the order of the facts. A builder therefore has a
/// bound on its work. After the bound it makes no more nodes and its results are meaningless: [`Builder::run`] then
/// returns an error in place of the result, and [`Builder::within_bound`] does so for code that looks at an
/// intermediate result.
pub(crate) struct Builder {
    pub(super) sizes: Vec<u16>,
    branches: Vec<Branch>,
    unique: FxHashMap<Branch, Node>,
    binary: FxHashMap<(Operation, Node, Node), Node>,
    choice: FxHashMap<(Node, Node, Node), Node>,
    pub(super) restricted: FxHashMap<(Node, FactId, ValueId), Node>,
    /// Conditions only need to be right on this box of worlds; none: on all worlds.
    within: Option<Box<[ValueSet]>>,
    work: usize,
}

impl Builder {
    /// The usual bound, in steps of work: many times what the project's own rulebook needs at most, and still spent in
    /// a moment.
    pub(crate) const WORK: usize = 1 << 19;

    /// Runs `make` with a builder over the facts of a vocabulary, and with a bound on its work.
    ///
    /// This is the only way to obtain a builder, so that no result from beyond the bound can be read.
    ///
    /// # Errors
    /// If the bound was reached.
    pub(crate) fn run<T>(words: &Vocabulary, work: usize, make: impl FnOnce(&mut Builder) -> T) -> Result<T, TooHard> {
        Builder::over(words.facts.iter().map(|fact| fact.values.len()), None, work, make)
    }

    /// Like [`run`](Builder::run), for functions that only need to be right on a box of worlds.
    ///
    /// # Errors
    /// If the bound was reached.
    pub(crate) fn run_within<T>(
        words: &Vocabulary,
        worlds: &[ValueSet],
        work: usize,
        make: impl FnOnce(&mut Builder) -> T,
    ) -> Result<T, TooHard> {
        Builder::over(words.facts.iter().map(|fact| fact.values.len()), Some(worlds.into()), work, make)
    }

    /// Like [`run_within`](Builder::run_within), for facts with these numbers of values.
    ///
    /// # Errors
    /// If the bound was reached.
    pub(crate) fn over<T>(
        sizes: impl IntoIterator<Item = usize>,
        within: Option<Box<[ValueSet]>>,
        work: usize,
        make: impl FnOnce(&mut Builder) -> T,
    ) -> Result<T, TooHard> {
        let mut builder = Builder {
            sizes: sizes
                .into_iter()
                .map(|size| u16::try_from(size.clamp(1, ValueSet::ROOM)).unwrap_or(u16::MAX))
                .collect(),
            branches: Vec::new(),
            unique: FxHashMap::default(),
            binary: FxHashMap::default(),
            choice: FxHashMap::default(),
            restricted: FxHashMap::default(),
            within,
            work,
        };
        let made = make(&mut builder);
        builder.within_bound().map(|()| made)
    }

    /// Whether the results so far are valid.
    ///
    /// # Errors
    /// If the bound was reached.
    pub(crate) fn within_bound(&self) -> Result<(), TooHard> {
        if self.work == 0 { Err(TooHard) } else { Ok(()) }
    }

    /// The steps of work that are left.
    pub(crate) fn left(&self) -> usize {
        self.work
    }

    /// Spends one step of work. False if none is left.
    pub(super) fn spend(&mut self) -> bool {
        self.work = self.work.saturating_sub(1);
        self.work > 0
    }

    /// The number of values of a fact.
    pub(crate) fn values_of(&self, fact: FactId) -> usize {
        self.sizes.get(fact.place()).copied().map_or(0, usize::from)
    }

    pub(super) fn branch(&self, node: Node) -> Option<&Branch> {
        let offset = node.0.checked_sub(u32::from(IMPOSSIBLE) + 1)?;
        self.branches.get(offset as usize)
    }

    pub(super) fn fact(&self, node: Node) -> FactId {
        self.branch(node).map_or(FactId(u16::MAX), |branch| branch.fact)
    }

    pub(super) fn child(&self, node: Node, fact: FactId, value: usize) -> Node {
        match self.branch(node) {
            Some(branch) if branch.fact == fact => branch.children.get(value).copied().unwrap_or(node),
            _ => node,
        }
    }

    pub(super) fn make(&mut self, fact: FactId, children: Vec<Node>) -> Node {
        if let Some((first, rest)) = children.split_first()
            && rest.iter().all(|child| child == first)
        {
            return *first;
        }
        let branch = Branch { fact, children: children.into_boxed_slice() };
        if let Some(node) = self.unique.get(&branch) {
            return *node;
        }
        let node = Node(u32::from(IMPOSSIBLE) + 1 + narrow(self.branches.len()));
        self.branches.push(branch.clone());
        self.unique.insert(branch, node);
        node
    }

    /// True where the fact has one of these values.
    pub(crate) fn is(&mut self, fact: FactId, values: ValueSet) -> Node {
        let children = (0..self.size(fact)).map(|value| Node(u32::from(values.contains(ValueId::at(value))))).collect();
        self.make(fact, children)
    }

    /// True in the worlds of a box that is given by some facts and their values.
    pub(crate) fn row(&mut self, row: &[(FactId, ValueSet)]) -> Node {
        // Built from the last fact up, so that each conjunction only adds one branch at the top.
        row.iter().rev().fold(Node::TRUE, |rest, (fact, values)| {
            let one = self.wanted(*fact, *values);
            self.and(one, rest)
        })
    }

    /// True where the fact has one of these values, simplified for the box on which the functions are used.
    fn wanted(&mut self, fact: FactId, values: ValueSet) -> Node {
        let wanted = self.within.as_ref().and_then(|worlds| worlds.get(fact.place())).copied();
        match wanted {
            Some(wanted) if wanted.is_subset(values) => Node::TRUE,
            Some(wanted) if (wanted & values).is_empty() => Node::FALSE,
            _ => self.is(fact, values),
        }
    }

    /// True where the condition holds, for a goal.
    pub(crate) fn condition(&mut self, condition: &Condition, goal: GoalId) -> Node {
        match condition {
            Condition::Always => Node::TRUE,
            Condition::All(parts) => parts.iter().fold(Node::TRUE, |all, part| {
                let part = self.condition(part, goal);
                self.and(all, part)
            }),
            Condition::Any(parts) => parts.iter().fold(Node::FALSE, |any, part| {
                let part = self.condition(part, goal);
                self.or(any, part)
            }),
            Condition::Not(parts) => {
                let any = parts.iter().fold(Node::FALSE, |any, part| {
                    let part = self.condition(part, goal);
                    self.or(any, part)
                });
                self.not(any)
            }
            Condition::Is(fact, values) => self.wanted(*fact, *values),
            Condition::Goal(goals) => Node(u32::from(goals.contains(goal))),
            Condition::Count(counting, parts) => {
                let parts = parts.iter().map(|part| self.condition(part, goal)).collect::<Vec<_>>();
                counting.in_terms(&parts, self)
            }
        }
    }

    fn apply(&mut self, operation: Operation, left: Node, right: Node) -> Node {
        if let Some(node) = shortcut(operation, left, right) {
            return node;
        }
        // Nearly all binary operations are commutative, so the memo needs only one order of the operands.
        let (left, right) =
            if left <= right || operation == Operation::Differs { (left, right) } else { (right, left) };
        if let Some(node) = self.binary.get(&(operation, left, right)) {
            return *node;
        }
        if !self.spend() {
            return Node::FALSE;
        }
        let fact = self.fact(left).min(self.fact(right));
        let size = self.values_of(fact);
        let children = (0..size)
            .map(|value| {
                let (left, right) = (self.child(left, fact, value), self.child(right, fact, value));
                self.apply(operation, left, right)
            })
            .collect();
        let node = self.make(fact, children);
        self.binary.insert((operation, left, right), node);
        node
    }

    pub(crate) fn and(&mut self, left: Node, right: Node) -> Node {
        self.apply(Operation::And, left, right)
    }

    pub(crate) fn or(&mut self, left: Node, right: Node) -> Node {
        self.apply(Operation::Or, left, right)
    }

    /// The lower outcome in each world.
    pub(crate) fn min(&mut self, left: Node, right: Node) -> Node {
        self.apply(Operation::Min, left, right)
    }

    /// The greater outcome in each world.
    pub(crate) fn max(&mut self, left: Node, right: Node) -> Node {
        self.apply(Operation::Max, left, right)
    }

    /// For outcomes that are bit sets: their union in each world.
    pub(crate) fn union(&mut self, left: Node, right: Node) -> Node {
        self.apply(Operation::Union, left, right)
    }

    /// True where two functions have different outcomes, except in worlds that the first maps to [`IMPOSSIBLE`].
    #[cfg(feature = "reason")]
    pub(crate) fn differs(&mut self, one: Node, other: Node) -> Node {
        self.apply(Operation::Differs, one, other)
    }

    pub(crate) fn not(&mut self, node: Node) -> Node {
        self.map(node, [1, 0, 2, 3, 4, 5, 6, 7])
    }

    /// Replaces each outcome by the entry of the table at its index.
    pub(crate) fn map(&mut self, node: Node, table: [u8; 8]) -> Node {
        let packed = table.iter().rev().fold(0_u32, |packed, outcome| packed << 3 | u32::from(outcome & 7));
        self.apply(Operation::Map(packed), node, node)
    }

    /// `then` where the test is true, `otherwise` where it is false.
    pub(crate) fn choose(&mut self, test: Node, then: Node, otherwise: Node) -> Node {
        if test == Node::TRUE || then == otherwise {
            return then;
        }
        if test == Node::FALSE {
            return otherwise;
        }
        if let Some(node) = self.choice.get(&(test, then, otherwise)) {
            return *node;
        }
        if !self.spend() {
            return Node::FALSE;
        }
        let fact = self.fact(test).min(self.fact(then)).min(self.fact(otherwise));
        let size = self.values_of(fact);
        let children = (0..size)
            .map(|value| {
                let test = self.child(test, fact, value);
                let (then, otherwise) = (self.child(then, fact, value), self.child(otherwise, fact, value));
                self.choose(test, then, otherwise)
            })
            .collect();
        let node = self.make(fact, children);
        self.choice.insert((test, then, otherwise), node);
        node
    }

    /// The facts that the function depends on, sorted.
    pub(crate) fn support(&self, node: Node) -> Vec<FactId> {
        let mut facts: Vec<FactId> =
            self.reachable(node).iter().filter_map(|node| self.branch(*node)).map(|branch| branch.fact).collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Every branch under a node, parents before children.
    pub(super) fn reachable(&self, root: Node) -> Vec<Node> {
        let mut seen = FxHashSet::default();
        let mut open = vec![root];
        let mut found = Vec::new();
        while let Some(node) = open.pop() {
            if let Some(branch) = self.branch(node)
                && seen.insert(node)
            {
                found.push(node);
                open.extend(branch.children.iter());
            }
        }
        // A branch tests an earlier fact than its children, so sorting by fact puts parents first.
        found.sort_by_key(|node| (self.fact(*node), *node));
        found
    }

    /// The frozen form of a function.
    pub(crate) fn freeze(&self, root: Node) -> Diagram {
        let order = self.reachable(root);
        let place: FxHashMap<Node, u32> = order.iter().enumerate().map(|(at, node)| (*node, narrow(at))).collect();
        let name = |node: Node| match node.outcome() {
            Some(outcome) => Err(outcome),
            None => Ok(place.get(&node).copied().unwrap_or(0)),
        };
        let branches = order.iter().filter_map(|node| self.branch(*node));
        let branches = branches.map(|branch| (branch.fact, branch.children.iter().map(|child| name(*child)).collect()));
        Diagram::new(name(root), &branches.collect::<Vec<_>>())
    }
}

impl Logic for Builder {
    type Term = Node;
    const NO: Node = Node::FALSE;
    const YES: Node = Node::TRUE;

    fn and(&mut self, left: Node, right: Node) -> Node {
        Builder::and(self, left, right)
    }

    fn or(&mut self, left: Node, right: Node) -> Node {
        Builder::or(self, left, right)
    }

    fn not(&mut self, node: Node) -> Node {
        Builder::not(self, node)
    }
}

fn shortcut(operation: Operation, left: Node, right: Node) -> Option<Node> {
    match operation {
        Operation::And => match (left, right) {
            (Node::FALSE, _) | (_, Node::FALSE) => Some(Node::FALSE),
            (Node::TRUE, other) | (other, Node::TRUE) => Some(other),
            _ => (left == right).then_some(left),
        },
        Operation::Or => match (left, right) {
            (Node::TRUE, _) | (_, Node::TRUE) => Some(Node::TRUE),
            (Node::FALSE, other) | (other, Node::FALSE) => Some(other),
            _ => (left == right).then_some(left),
        },
        Operation::Min => match (left.outcome(), right.outcome()) {
            (Some(0), _) | (_, Some(0)) => Some(Node::FALSE),
            (Some(left), Some(right)) => Some(Node::constant(left.min(right))),
            _ => (left == right).then_some(left),
        },
        Operation::Max => match (left.outcome(), right.outcome()) {
            (Some(0), _) => Some(right),
            (_, Some(0)) => Some(left),
            (Some(left), Some(right)) => Some(Node::constant(left.max(right))),
            _ => (left == right).then_some(left),
        },
        Operation::Union => match (left.outcome(), right.outcome()) {
            (Some(0), _) => Some(right),
            (_, Some(0)) => Some(left),
            (Some(left), Some(right)) => Some(Node::constant(left | right)),
            _ => (left == right).then_some(left),
        },
        Operation::Differs => match (left.outcome(), right.outcome()) {
            (Some(IMPOSSIBLE), _) => Some(Node::FALSE),
            (Some(left), Some(right)) => Some(Node(u32::from(left != right))),
            _ => (left == right).then_some(Node::FALSE),
        },
        Operation::Map(table) => left.outcome().map(|outcome| Node::constant((table >> (3 * outcome) & 7) as u8)),
    }
}
