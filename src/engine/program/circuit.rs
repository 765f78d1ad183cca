//! What follows from rows: a circuit of *any*, *all* and *not*, read for one world, for a box of worlds, or as a diagram.
//!
//! Everything that is decided (a gate is blocked, the verdict is at least this) is a signal of one circuit. It is written
//! once, when a question is compiled, and read in three ways:
//!
//! - for one world: each row holds or does not, and so does each signal;
//! - for a box of worlds: each row holds in all, in some or in none of them, and a signal is *true*, *open* or *false*. Open
//!   means "not decided by looking at each part by itself" (Kleene's logic); [`search`](super::search) then splits the box;
//! - as a decision diagram, for the analyses ([`Circuit::nodes`]).
//!
//! ```text
//! blocked(funding) = any(rows 3 and 7) or not any(through(card), through(account))
//! ```

use rustc_hash::FxHashMap;

use super::bits::{Bits, meets, within};
use super::matrix::{Known, Matrix, Row};
use crate::engine::ids::{FactId, GoalId, ValueSet};
use crate::engine::model::{Condition, Vocabulary};
use crate::engine::worlds::{Builder, Node};

/// A signal while the circuit is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Wire(u32);

impl Wire {
    pub(crate) const FALSE: Wire = Wire(0);
    pub(crate) const TRUE: Wire = Wire(1);
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Term {
    Constant,
    Row(Row),
    Any(Box<[Wire]>),
    All(Box<[Wire]>),
    Not(Wire),
}

/// Makes a circuit. Equal terms are shared, and what is certain without looking at a world is simplified away.
pub(crate) struct Drawing<'m> {
    words: &'m Vocabulary,
    goal: GoalId,
    terms: Vec<Term>,
    known: FxHashMap<Term, Wire>,
}

impl<'m> Drawing<'m> {
    pub(crate) fn new(words: &'m Vocabulary, goal: GoalId) -> Drawing<'m> {
        Drawing { words, goal, terms: vec![Term::Constant, Term::Constant], known: FxHashMap::default() }
    }

    fn term(&self, wire: Wire) -> &Term {
        self.terms.get(wire.0 as usize).unwrap_or(&Term::Constant)
    }

    fn draw(&mut self, term: Term) -> Wire {
        if let Some(wire) = self.known.get(&term) {
            return *wire;
        }
        let wire = Wire(self.terms.len() as u32);
        self.terms.push(term.clone());
        self.known.insert(term, wire);
        wire
    }

    /// True in a box of worlds: each of these facts has one of its values.
    fn row(&mut self, facts: Vec<(FactId, ValueSet)>) -> Wire {
        let mut row: Vec<(FactId, ValueSet)> = Vec::with_capacity(facts.len());
        let mut facts = facts;
        facts.sort_unstable_by_key(|(fact, _)| *fact);
        for (fact, values) in facts {
            match row.last_mut() {
                Some((last, known)) if *last == fact => *known &= values,
                _ => row.push((fact, values)),
            }
        }
        if row.iter().any(|(fact, values)| (*values & self.all(*fact)).is_empty()) {
            return Wire::FALSE;
        }
        row.retain(|(fact, values)| !self.all(*fact).is_subset(*values));
        if row.is_empty() { Wire::TRUE } else { self.draw(Term::Row(row.into())) }
    }

    fn all(&self, fact: FactId) -> ValueSet {
        self.words.facts.look_up(fact).map_or(ValueSet::EMPTY, |fact| fact.all())
    }

    /// True where the condition holds.
    pub(crate) fn condition(&mut self, condition: &Condition) -> Wire {
        match condition {
            Condition::Always => Wire::TRUE,
            Condition::Is(fact, values) => self.row(vec![(*fact, *values)]),
            Condition::Goal(goals) => {
                if goals.contains(self.goal) {
                    Wire::TRUE
                } else {
                    Wire::FALSE
                }
            }
            Condition::All(parts) => {
                let parts = parts.iter().map(|part| self.condition(part)).collect::<Vec<_>>();
                self.every(parts)
            }
            Condition::Any(parts) => {
                let parts = parts.iter().map(|part| self.condition(part)).collect::<Vec<_>>();
                self.any(parts)
            }
            Condition::Not(parts) => {
                let parts = parts.iter().map(|part| self.condition(part)).collect::<Vec<_>>();
                let any = self.any(parts);
                self.not(any)
            }
        }
    }

    /// True where one of these is.
    pub(crate) fn any(&mut self, wires: impl IntoIterator<Item = Wire>) -> Wire {
        let mut parts = Vec::new();
        for wire in wires {
            match self.term(wire) {
                Term::Any(inner) => parts.extend(inner.iter().copied()),
                _ => parts.push(wire),
            }
        }
        parts.retain(|part| *part != Wire::FALSE);
        self.merge_values(&mut parts);
        parts.sort_unstable();
        parts.dedup();
        if parts.contains(&Wire::TRUE) || self.contradictory(&parts) {
            return Wire::TRUE;
        }
        match parts.as_slice() {
            [] => Wire::FALSE,
            [only] => *only,
            _ => self.draw(Term::Any(parts.into())),
        }
    }

    /// Rows over one and the same fact become one: its values are one or the other.
    fn merge_values(&mut self, parts: &mut Vec<Wire>) {
        let mut values: Vec<(FactId, ValueSet)> = Vec::new();
        let single = |term: &Term| match term {
            Term::Row(row) => match **row {
                [one] => Some(one),
                _ => None,
            },
            _ => None,
        };
        for (fact, more) in parts.iter().filter_map(|part| single(self.term(*part))) {
            match values.iter_mut().find(|(of, _)| *of == fact) {
                Some((_, known)) => *known |= more,
                None => values.push((fact, more)),
            }
        }
        parts.retain(|part| single(self.term(*part)).is_none());
        for one in values {
            let row = self.row(vec![one]);
            parts.push(row);
        }
    }

    /// True where each of these is.
    pub(crate) fn every(&mut self, wires: impl IntoIterator<Item = Wire>) -> Wire {
        let mut parts = Vec::new();
        let mut rows = Vec::new();
        for wire in wires {
            match self.term(wire) {
                Term::All(inner) => parts.extend(inner.iter().copied()),
                _ => parts.push(wire),
            }
        }
        // A box and a box are a box.
        parts.retain(|part| match self.terms.get(part.0 as usize) {
            Some(Term::Row(row)) => {
                rows.extend(row.iter().copied());
                false
            }
            _ => *part != Wire::TRUE,
        });
        if !rows.is_empty() {
            let row = self.row(rows);
            parts.push(row);
        }
        parts.retain(|part| *part != Wire::TRUE);
        parts.sort_unstable();
        parts.dedup();
        if parts.contains(&Wire::FALSE) || self.contradictory(&parts) {
            return Wire::FALSE;
        }
        match parts.as_slice() {
            [] => Wire::TRUE,
            [only] => *only,
            _ => self.draw(Term::All(parts.into())),
        }
    }

    /// Whether something and its opposite are among these.
    fn contradictory(&self, parts: &[Wire]) -> bool {
        parts.iter().any(|part| matches!(self.term(*part), Term::Not(of) if parts.contains(of)))
    }

    /// True where this is not.
    pub(crate) fn not(&mut self, wire: Wire) -> Wire {
        match (wire, self.term(wire)) {
            (Wire::FALSE, _) => Wire::TRUE,
            (Wire::TRUE, _) => Wire::FALSE,
            (_, Term::Not(of)) => *of,
            (_, Term::Row(row)) => match **row {
                [(fact, values)] => {
                    let others = self.all(fact).without(values);
                    self.row(vec![(fact, others)])
                }
                _ => self.draw(Term::Not(wire)),
            },
            _ => self.draw(Term::Not(wire)),
        }
    }

    /// A signal as a function of worlds. What was made of this drawing with the same builder before is in `made`.
    #[cfg(feature = "workbench")]
    pub(crate) fn node(&self, wire: Wire, made: &mut FxHashMap<Wire, Node>, builder: &mut Builder) -> Node {
        if let Some(node) = made.get(&wire) {
            return *node;
        }
        let node = match self.term(wire) {
            Term::Constant => {
                if wire == Wire::TRUE {
                    Node::TRUE
                } else {
                    Node::FALSE
                }
            }
            Term::Row(row) => builder.row(row),
            Term::Any(parts) => parts.iter().fold(Node::FALSE, |any, part| {
                let part = self.node(*part, made, builder);
                builder.or(any, part)
            }),
            Term::All(parts) => parts.iter().fold(Node::TRUE, |all, part| {
                let part = self.node(*part, made, builder);
                builder.and(all, part)
            }),
            Term::Not(of) => {
                let of = self.node(*of, made, builder);
                builder.not(of)
            }
        };
        made.insert(wire, node);
        node
    }

    /// The circuit, and its rows: first one for each item, in order (so that what is known of rows is known of items), then
    /// the others. `first` signals come before `later` ones, which are only read where a box is searched.
    pub(crate) fn finish(&self, items: &[Wire], first: &[Wire], later: &[Wire]) -> (Circuit, Vec<Row>, Signals) {
        let mut rows: Vec<Row> = Vec::with_capacity(items.len());
        let mut row_of: FxHashMap<Wire, u32> = FxHashMap::default();
        // An item that is no row stands for itself among the signals; its own row holds nowhere.
        let nowhere: Row = [(FactId(0), ValueSet::EMPTY)].into();
        let mut compound = Vec::new();
        for (item, wire) in items.iter().enumerate() {
            match (*wire, self.term(*wire)) {
                (Wire::TRUE, _) => rows.push([].into()),
                (Wire::FALSE, _) => rows.push(nowhere.clone()),
                (_, Term::Row(row)) => {
                    row_of.entry(*wire).or_insert(item as u32);
                    rows.push(row.clone());
                }
                _ => {
                    compound.push((item, *wire));
                    rows.push(nowhere.clone());
                }
            }
        }
        let mut plan = Plan { drawing: self, row_of, rows, ops: Vec::new(), op_of: FxHashMap::default() };
        let compound = compound.into_iter().map(|(item, wire)| (item, plan.signal(wire))).collect();
        let first = first.iter().map(|wire| plan.signal(*wire)).collect();
        let core = plan.ops.len();
        let later = later.iter().map(|wire| plan.signal(*wire)).collect();
        let Plan { rows, ops, .. } = plan;
        let circuit = Circuit::new(ops, core, rows.len());
        (circuit, rows, Signals { compound, first, later })
    }
}

/// The signals of a finished circuit, as they were asked for.
pub(crate) struct Signals {
    /// Items that are no row, each with its signal.
    pub(crate) compound: Box<[(usize, Signal)]>,
    pub(crate) first: Vec<Signal>,
    pub(crate) later: Vec<Signal>,
}

/// Gives rows and operations their places.
struct Plan<'d, 'm> {
    drawing: &'d Drawing<'m>,
    row_of: FxHashMap<Wire, u32>,
    rows: Vec<Row>,
    ops: Vec<(Kind, Vec<Signal>)>,
    op_of: FxHashMap<Wire, u32>,
}

impl Plan<'_, '_> {
    fn signal(&mut self, wire: Wire) -> Signal {
        let (kind, parts) = match self.drawing.term(wire) {
            Term::Constant => return if wire == Wire::TRUE { Signal::True } else { Signal::False },
            Term::Row(row) => {
                let next = self.rows.len() as u32;
                let place = *self.row_of.entry(wire).or_insert(next);
                if place == next {
                    self.rows.push(row.clone());
                }
                return Signal::Row(place);
            }
            Term::Any(parts) => (Kind::Any, parts.to_vec()),
            Term::All(parts) => (Kind::All, parts.to_vec()),
            Term::Not(of) => (Kind::Not, vec![*of]),
        };
        if let Some(op) = self.op_of.get(&wire) {
            return Signal::Op(*op);
        }
        let parts = parts.into_iter().map(|part| self.signal(part)).collect();
        let op = self.ops.len() as u32;
        self.ops.push((kind, parts));
        self.op_of.insert(wire, op);
        Signal::Op(op)
    }
}

/// What can be read of a circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Signal {
    False,
    True,
    /// Whether a row holds.
    Row(u32),
    /// What an operation gives.
    Op(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Any,
    All,
    Not,
}

/// Operations on rows and on one another; each reads only earlier ones.
#[derive(Debug)]
pub(crate) struct Circuit {
    ops: Box<[Op]>,
    /// Operations that a single world needs; those after them are read where a box is searched.
    core: usize,
    /// The rows that each operation reads, one set of words after the other.
    masks: Box<[u64]>,
    inputs: Box<[u32]>,
    width: usize,
}

#[derive(Debug)]
struct Op {
    kind: Kind,
    /// Whether it reads rows.
    rows: bool,
    from: u32,
    to: u32,
}

/// Whether something is true in a box of worlds, as far as that is seen part by part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    False = 0,
    Open = 1,
    True = 2,
}

impl Truth {
    fn of(sure: bool, maybe: bool) -> Truth {
        if sure {
            Truth::True
        } else if maybe {
            Truth::Open
        } else {
            Truth::False
        }
    }

    fn opposite(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Open => Truth::Open,
            Truth::True => Truth::False,
        }
    }
}

/// What the operations of a circuit give. Small ones stay on the stack.
pub(crate) struct Truths {
    inline: [Truth; 128],
    more: Vec<Truth>,
}

impl Truths {
    fn set(&mut self, at: usize, truth: Truth) {
        match self.inline.get_mut(at) {
            Some(slot) => *slot = truth,
            None => self.more.push(truth),
        }
    }

    fn get(&self, at: usize) -> Truth {
        let more = || self.more.get(at.wrapping_sub(128)).copied().unwrap_or(Truth::False);
        self.inline.get(at).copied().unwrap_or_else(more)
    }
}

impl Circuit {
    fn new(made: Vec<(Kind, Vec<Signal>)>, core: usize, rows: usize) -> Circuit {
        let width = rows.div_ceil(64);
        let (mut ops, mut masks, mut inputs) = (Vec::new(), Vec::new(), Vec::new());
        for (kind, parts) in made {
            let from = inputs.len() as u32;
            let mut mask = vec![0_u64; width];
            for part in parts {
                match part {
                    Signal::Row(row) => {
                        if let Some(word) = mask.get_mut(row as usize / 64) {
                            *word |= 1 << (row % 64);
                        }
                    }
                    Signal::Op(op) => inputs.push(op),
                    // Constants were simplified away.
                    Signal::False | Signal::True => {}
                }
            }
            let rows = mask.iter().any(|word| *word != 0);
            masks.extend(mask);
            ops.push(Op { kind, rows, from, to: inputs.len() as u32 });
        }
        Circuit { ops: ops.into(), core, masks: masks.into(), inputs: inputs.into(), width }
    }

    fn mask(&self, op: usize) -> &[u64] {
        self.masks.get(op * self.width..(op + 1) * self.width).unwrap_or_default()
    }

    fn inputs(&self, op: &Op) -> &[u32] {
        self.inputs.get(op.from as usize..op.to as usize).unwrap_or_default()
    }

    /// What the core operations give in one world.
    pub(crate) fn in_world(&self, rows: &Bits) -> Truths {
        self.read(rows, rows, self.core)
    }

    /// What the core operations give in a box of worlds.
    pub(crate) fn core_in_box(&self, known: &Known) -> Truths {
        self.read(&known.sure, &known.maybe, self.core)
    }

    /// What all operations give in a box of worlds.
    pub(crate) fn in_box(&self, known: &Known) -> Truths {
        self.read(&known.sure, &known.maybe, self.ops.len())
    }

    fn read(&self, sure: &[u64], maybe: &[u64], count: usize) -> Truths {
        let mut truths = Truths { inline: [Truth::False; 128], more: Vec::new() };
        for (at, op) in self.ops.iter().enumerate().take(count) {
            let mask = self.mask(at);
            let inputs = self.inputs(op).iter().map(|input| truths.get(*input as usize));
            let truth = match op.kind {
                Kind::Any => {
                    let rows = if op.rows { Truth::of(meets(sure, mask), meets(maybe, mask)) } else { Truth::False };
                    inputs.fold(rows, Truth::max)
                }
                Kind::All => {
                    let rows = if op.rows { Truth::of(within(mask, sure), within(mask, maybe)) } else { Truth::True };
                    inputs.fold(rows, Truth::min)
                }
                Kind::Not => {
                    let rows = if op.rows { Truth::of(meets(sure, mask), meets(maybe, mask)) } else { Truth::False };
                    inputs.fold(rows, Truth::max).opposite()
                }
            };
            truths.set(at, truth);
        }
        truths
    }

    /// What a signal says.
    pub(crate) fn truth(signal: Signal, known: &Known, truths: &Truths) -> Truth {
        match signal {
            Signal::False => Truth::False,
            Signal::True => Truth::True,
            Signal::Row(row) => Truth::of(known.sure.contains(row as usize), known.maybe.contains(row as usize)),
            Signal::Op(op) => truths.get(op as usize),
        }
    }

    /// Whether a signal may be another in one box than in another, where only these rows may be others. What is decided, and
    /// is the same in both, passes no difference on.
    pub(crate) fn may_differ(&self, signal: Signal, rows: &Bits, [one, other]: [&Truths; 2]) -> bool {
        let Signal::Op(wanted) = signal else {
            return matches!(signal, Signal::Row(row) if rows.contains(row as usize));
        };
        let mut differs = vec![false; wanted as usize + 1];
        for (at, op) in self.ops.iter().enumerate().take(wanted as usize + 1) {
            let decided = one.get(at) == other.get(at) && one.get(at) != Truth::Open;
            let from = || {
                meets(rows, self.mask(at)) || self.inputs(op).iter().any(|at| differs.get(*at as usize) == Some(&true))
            };
            let may = !decided && from();
            if let Some(slot) = differs.get_mut(at) {
                *slot = may;
            }
        }
        differs.last() == Some(&true)
    }

    /// The rows on which a signal depends.
    pub(crate) fn depends_on(&self, signal: Signal) -> Cone {
        let mut cone = Cone { raising: Bits::of_words(self.width), lowering: Bits::of_words(self.width) };
        let mut pending = Vec::new();
        match signal {
            Signal::Row(row) => cone.raising.insert(row as usize),
            Signal::Op(op) => pending.push((op, true)),
            Signal::False | Signal::True => {}
        }
        let mut seen = vec![[false; 2]; self.ops.len()];
        while let Some((at, raises)) = pending.pop() {
            let slot = seen.get_mut(at as usize).and_then(|seen| seen.get_mut(usize::from(raises)));
            if slot.is_none_or(|seen| std::mem::replace(seen, true)) {
                continue;
            }
            let Some(op) = self.ops.get(at as usize) else { continue };
            let raises = raises != (op.kind == Kind::Not);
            let rows = if raises { &mut cone.raising } else { &mut cone.lowering };
            rows.iter_mut().zip(self.mask(at as usize)).for_each(|(rows, mask)| *rows |= mask);
            pending.extend(self.inputs(op).iter().map(|input| (*input, raises)));
        }
        cone
    }

    /// The operations of the circuit as functions of worlds.
    pub(crate) fn nodes(&self, matrix: &Matrix, builder: &mut Builder) -> Nodes {
        let rows = (0..matrix.len()).map(|row| builder.row(matrix.row(row))).collect::<Vec<_>>();
        let mut ops: Vec<Node> = Vec::with_capacity(self.ops.len());
        for (at, op) in self.ops.iter().enumerate() {
            let mask = self.mask(at);
            let parts = super::bits::members(mask, 0, matrix.len()).filter_map(|row| rows.get(row).copied());
            let inputs = self.inputs(op).iter().filter_map(|input| ops.get(*input as usize).copied());
            let parts = parts.chain(inputs).collect::<Vec<_>>();
            let node = match op.kind {
                Kind::Any => parts.into_iter().fold(Node::FALSE, |any, part| builder.or(any, part)),
                Kind::All => parts.into_iter().fold(Node::TRUE, |all, part| builder.and(all, part)),
                Kind::Not => {
                    let any = parts.into_iter().fold(Node::FALSE, |any, part| builder.or(any, part));
                    builder.not(any)
                }
            };
            ops.push(node);
        }
        Nodes { rows, ops }
    }
}

/// The rows on which a signal depends: those that can make it true by holding, and those that can make it false. A row can
/// do both.
#[derive(Clone, Debug)]
pub(crate) struct Cone {
    pub(crate) raising: Bits,
    pub(crate) lowering: Bits,
}

impl Cone {
    /// All of the rows.
    pub(crate) fn rows(&self) -> Bits {
        let mut rows = self.raising.clone();
        rows.iter_mut().zip(self.lowering.iter()).for_each(|(rows, more)| *rows |= more);
        rows
    }
}

/// Rows and operations as functions of worlds.
pub(crate) struct Nodes {
    rows: Vec<Node>,
    ops: Vec<Node>,
}

impl Nodes {
    pub(crate) fn node(&self, signal: Signal) -> Node {
        match signal {
            Signal::False => Node::FALSE,
            Signal::True => Node::TRUE,
            Signal::Row(row) => self.rows.get(row as usize).copied().unwrap_or(Node::FALSE),
            Signal::Op(op) => self.ops.get(op as usize).copied().unwrap_or(Node::FALSE),
        }
    }
}
