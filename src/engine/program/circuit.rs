//! A Boolean circuit of *any*, *all* and *not any* over the rows of the matrix, evaluated for one world, for a box of
//! worlds, or as a decision diagram.
//!
//! Every decision (a gate is blocked, the verdict is at least this) is a signal of one circuit. It is built once, when
//! a question is compiled ([`drawing`](super::drawing)), and read in three ways:
//!
//! - for one world: each row holds or does not, and so does each signal;
//! - for a box of worlds: each row holds in all, some or none of them, and a signal is *true*, *open* or *false* in
//!   Kleene's three-valued logic. Open means "not decided by looking at each part by itself"; [`search`](super::search)
//!   then splits the box;
//! - as a decision diagram, for the analyses ([`Circuit::nodes`]).
//!
//! Rows and operations share one bit set, rows first. An operation reads some words of it under masks and writes one
//! bit, and only reads bits before its own, so one forward pass evaluates everything:
//!
//! ```text
//! place      0 .. 89: rows          90: any(3, 7)     91: not any(12, 90)     92: all(15, 91)
//! a world    1 0 1 1 ...            1                 0                       0
//! ```

use super::matrix::{Known, Matrix};
use crate::engine::bits::{Bits, SMALL, narrow};
use crate::engine::worlds::{Builder, Node};

/// An output of the circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Signal {
    False,
    True,
    /// The bit at this place: a row or an operation.
    At(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    All,
    NotAny,
}

/// The operations, in an order in which each only reads rows and earlier operations.
#[derive(Debug)]
pub(crate) struct Circuit {
    ops: Box<[Op]>,
    /// The number of leading operations that [`Part::Verdict`] and [`Part::Core`] evaluate.
    verdict: usize,
    core: usize,
    /// The `(word, mask)` pairs that operations read after their first one.
    reads: Box<[(u32, u64)]>,
    rows: usize,
}

/// *Any* is true if a bit is one, *all* if none is zero, *not any* if none is one. With `invert` and `none` all three
/// are the same instructions, without a branch to predict.
#[derive(Debug)]
struct Op {
    kind: Kind,
    /// All ones for *all*, which looks for zeros.
    invert: u64,
    /// Whether the operation is true if no such bit is found (*all* and *not any*).
    none: bool,
    /// The first word that it reads, and the mask of the bits in it. Most operations read one word.
    word: u32,
    mask: u64,
    /// The range of the other reads in [`Circuit::reads`].
    from: u32,
    to: u32,
}

/// Three-valued truth of a signal in a box of worlds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    False = 0,
    Open = 1,
    True = 2,
}

/// How much of the circuit is evaluated.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    /// The verdict, and whether worlds are impossible.
    Verdict,
    /// The verdict, gates and items: all that a single world needs.
    Core,
    Whole,
}

/// A bit set that operations read and write.
trait Words {
    fn word(&self, at: u32) -> u64;
    /// Sets the bit at a place if `holds`.
    fn add(&mut self, place: usize, holds: bool);
}

impl Words for [u64; SMALL] {
    fn word(&self, at: u32) -> u64 {
        self.get(at as usize % SMALL).copied().unwrap_or(0)
    }

    fn add(&mut self, place: usize, holds: bool) {
        if let Some(word) = self.get_mut(place / 64 % SMALL) {
            *word |= u64::from(holds) << (place % 64);
        }
    }
}

impl Words for [u64] {
    fn word(&self, at: u32) -> u64 {
        self.get(at as usize).copied().unwrap_or(0)
    }

    fn add(&mut self, place: usize, holds: bool) {
        if let Some(word) = self.get_mut(place / 64) {
            *word |= u64::from(holds) << (place % 64);
        }
    }
}

impl Circuit {
    pub(super) fn new(made: Vec<(Kind, Vec<Signal>)>, [verdict, core]: [usize; 2], rows: usize) -> Circuit {
        let mut ops = Vec::with_capacity(made.len());
        let mut reads: Vec<(u32, u64)> = Vec::new();
        for (kind, parts) in made {
            let mut own: Vec<(u32, u64)> = Vec::new();
            for part in parts {
                // Terms are simplified while they are drawn: no part is a constant here.
                let Signal::At(place) = part else { continue };
                let (word, bit) = (place / 64, 1 << (place % 64));
                match own.iter_mut().find(|(known, _)| *known == word) {
                    Some((_, mask)) => *mask |= bit,
                    None => own.push((word, bit)),
                }
            }
            let mut own = own.into_iter();
            let (word, mask) = own.next().unwrap_or_default();
            let from = narrow(reads.len());
            reads.extend(own);
            let invert = if kind == Kind::All { u64::MAX } else { 0 };
            ops.push(Op { kind, invert, none: kind != Kind::Any, word, mask, from, to: narrow(reads.len()) });
        }
        Circuit { ops: ops.into(), verdict, core, reads: reads.into(), rows }
    }

    /// The number of rows and operations.
    pub(crate) fn places(&self) -> usize {
        self.rows + self.ops.len()
    }

    fn part(&self, part: Part) -> impl Iterator<Item = (usize, &Op)> {
        let count = match part {
            Part::Verdict => self.verdict,
            Part::Core => self.core,
            Part::Whole => self.ops.len(),
        };
        let ops = self.ops.get(..count).unwrap_or_default();
        ops.iter().enumerate().map(|(at, op)| (self.rows + at, op))
    }

    /// The reads of an operation after its first word.
    fn more(&self, op: &Op) -> &[(u32, u64)] {
        self.reads.get(op.from as usize..op.to as usize).unwrap_or_default()
    }

    /// Evaluates one operation on a set of bits.
    fn holds(&self, op: &Op, bits: &(impl Words + ?Sized)) -> bool {
        let mut found = (bits.word(op.word) ^ op.invert) & op.mask;
        if op.from != op.to {
            for (word, mask) in self.more(op) {
                found |= (bits.word(*word) ^ op.invert) & mask;
            }
        }
        (found != 0) ^ op.none
    }

    /// Extends the rows that hold in one world by the operations that are true in it.
    pub(crate) fn in_world(&self, bits: &mut Bits, part: Part) {
        match bits {
            Bits::Small(bits) => self.read_world(bits, part),
            Bits::Large(bits) => self.read_world(&mut **bits, part),
        }
    }

    fn read_world(&self, bits: &mut (impl Words + ?Sized), part: Part) {
        for (place, op) in self.part(part) {
            let holds = self.holds(op, bits);
            bits.add(place, holds);
        }
    }

    /// Extends the bounds on the rows of a box by bounds on the operations.
    pub(crate) fn in_box(&self, known: &mut Known, part: Part) {
        match (&mut known.sure, &mut known.maybe) {
            (Bits::Small(sure), Bits::Small(maybe)) => self.read_box(sure, maybe, part),
            (sure, maybe) => self.read_box(&mut **sure, &mut **maybe, part),
        }
    }

    fn read_box<W: Words + ?Sized>(&self, sure: &mut W, maybe: &mut W, part: Part) {
        for (place, op) in self.part(part) {
            let (one, other) = (self.holds(op, sure), self.holds(op, maybe));
            // Negation swaps the bounds: *not any* is certain where none of its parts is even possible.
            let (always, sometimes) = if op.kind == Kind::NotAny { (other, one) } else { (one, other) };
            sure.add(place, always);
            maybe.add(place, sometimes);
        }
    }

    /// Whether a signal can differ between two boxes if only these rows can. An operation that is decided, with the
    /// same value in both, stops the difference.
    pub(crate) fn may_differ(&self, signal: Signal, rows: &Bits, [one, other]: [&Known; 2]) -> bool {
        let Signal::At(wanted) = signal else { return false };
        let mut differs = rows.clone();
        for (place, op) in self.part(Part::Verdict) {
            let at = Signal::At(narrow(place));
            let decided = one.truth(at) == other.truth(at) && one.truth(at) != Truth::Open;
            if !decided && self.parts(op).any(|part| differs.contains(part)) {
                differs.insert(place);
            }
        }
        differs.contains(wanted as usize)
    }

    /// The rows on which a signal depends.
    pub(crate) fn depends_on(&self, signal: Signal) -> Cone {
        let mut cone =
            Cone { raising: Bits::with_room_for(self.places()), lowering: Bits::with_room_for(self.places()) };
        let mut pending = Vec::new();
        if let Signal::At(place) = signal {
            pending.push((place as usize, true));
        }
        let mut seen = vec![[false; 2]; self.ops.len()];
        while let Some((place, raises)) = pending.pop() {
            let Some(at) = place.checked_sub(self.rows) else {
                if raises { &mut cone.raising } else { &mut cone.lowering }.insert(place);
                continue;
            };
            let slot = seen.get_mut(at).and_then(|seen| seen.get_mut(usize::from(raises)));
            if slot.is_none_or(|seen| std::mem::replace(seen, true)) {
                continue;
            }
            let Some(op) = self.ops.get(at) else { continue };
            let raises = raises != (op.kind == Kind::NotAny);
            pending.extend(self.parts(op).map(|place| (place, raises)));
        }
        cone
    }

    /// Rows each of which, by holding, excludes that the signal is `wanted`: *all* needs every part, *not any* needs no
    /// part.
    pub(crate) fn prevented_by(&self, signal: Signal, wanted: bool) -> Bits {
        let mut rows = Bits::with_room_for(self.places());
        let mut pending = Vec::new();
        if let Signal::At(place) = signal {
            pending.push((place as usize, wanted));
        }
        while let Some((place, wanted)) = pending.pop() {
            let op = place.checked_sub(self.rows).and_then(|at| self.ops.get(at));
            match (op.map(|op| (op, op.kind)), wanted) {
                // A row that is wanted to hold is not excluded by holding itself.
                (None, true) => {}
                (None, false) => rows.insert(place),
                (Some((op, Kind::All)), true) => pending.extend(self.parts(op).map(|part| (part, true))),
                (Some((op, Kind::NotAny)), true) | (Some((op, Kind::Any)), false) => {
                    pending.extend(self.parts(op).map(|part| (part, false)));
                }
                // Only several parts together exclude these.
                (Some((_, Kind::Any)), true) | (Some((_, Kind::All | Kind::NotAny)), false) => {}
            }
        }
        rows
    }

    /// The places of the bits that an operation reads.
    fn parts(&self, op: &Op) -> impl Iterator<Item = usize> {
        let reads = std::iter::once((op.word, op.mask)).chain(self.more(op).iter().copied());
        reads.flat_map(|(word, mut mask)| {
            std::iter::from_fn(move || {
                let bit = (mask != 0).then(|| mask.trailing_zeros())?;
                mask &= mask - 1;
                Some(word as usize * 64 + bit as usize)
            })
        })
    }

    /// Rows and operations as decision diagrams.
    pub(crate) fn nodes(&self, matrix: &Matrix, builder: &mut Builder) -> Nodes {
        let mut nodes = (0..self.rows).map(|row| builder.row(matrix.row(row))).collect::<Vec<_>>();
        for op in &self.ops {
            let parts = self.parts(op).filter_map(|place| nodes.get(place).copied()).collect::<Vec<_>>();
            let node = match op.kind {
                Kind::Any => parts.into_iter().fold(Node::FALSE, |any, part| builder.or(any, part)),
                Kind::All => parts.into_iter().fold(Node::TRUE, |all, part| builder.and(all, part)),
                Kind::NotAny => {
                    let any = parts.into_iter().fold(Node::FALSE, |any, part| builder.or(any, part));
                    builder.not(any)
                }
            };
            nodes.push(node);
        }
        Nodes { nodes }
    }
}

impl Known {
    /// The three-valued truth of a signal.
    pub(crate) fn truth(&self, signal: Signal) -> Truth {
        match signal {
            Signal::False => Truth::False,
            Signal::True => Truth::True,
            Signal::At(place) => match (self.sure.contains(place as usize), self.maybe.contains(place as usize)) {
                (true, _) => Truth::True,
                (false, true) => Truth::Open,
                (false, false) => Truth::False,
            },
        }
    }
}

/// The rows on which a signal depends (its cone of influence): `raising` can make it true by holding, `lowering` can
/// make it false. A row can be in both.
#[derive(Clone, Debug)]
pub(crate) struct Cone {
    pub(crate) raising: Bits,
    pub(crate) lowering: Bits,
}

impl Cone {
    /// The union of both.
    pub(crate) fn rows(&self) -> Bits {
        let mut rows = self.raising.clone();
        rows.add(&self.lowering);
        rows
    }
}

/// Rows and operations as nodes of a [`Builder`].
pub(crate) struct Nodes {
    nodes: Vec<Node>,
}

impl Nodes {
    pub(crate) fn node(&self, signal: Signal) -> Node {
        match signal {
            Signal::False => Node::FALSE,
            Signal::True => Node::TRUE,
            Signal::At(place) => self.nodes.get(place as usize).copied().unwrap_or(Node::FALSE),
        }
    }
}
