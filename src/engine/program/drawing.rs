//! Builds a circuit from conditions: terms of *any*, *all*, *not* and rows, hash-consed and simplified.
//!
//! Equal terms are one term (interning), a conjunction of boxes becomes one box, and constants are folded:
//!
//! ```text
//! platform=wechat and card=credit            one row
//! platform=wechat or platform=alipay         true: the fact has no other value
//! not card=none                              a row: card has one of the other values
//! ```

use rustc_hash::FxHashMap;

use super::circuit::{Circuit, Kind, Signal};
use super::matrix::Row;
use crate::engine::bits::narrow;
use crate::engine::ids::{FactId, GoalId, ValueSet};
use crate::engine::model::{Condition, Impossible, Logic, Vocabulary};
#[cfg(feature = "workbench")]
use crate::engine::worlds::{Builder, Node};

/// A term of the circuit under construction, by index.
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

/// The builder of a circuit. Equal terms are shared and constants are folded.
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
        let wire = Wire(narrow(self.terms.len()));
        self.terms.push(term.clone());
        self.known.insert(term, wire);
        wire
    }

    /// The term of a box: each of these facts has one of its values.
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

    /// The term of a condition.
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
            Condition::Count(counting, parts) => {
                let parts = parts.iter().map(|part| self.condition(part)).collect::<Vec<_>>();
                counting.in_terms(&parts, self)
            }
        }
    }

    /// The disjunction of terms.
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

    /// Merges rows over the same single fact by uniting their values: `a=1 or a=2` is the row `a=1|2`.
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

    /// The conjunction of terms.
    pub(crate) fn every(&mut self, wires: impl IntoIterator<Item = Wire>) -> Wire {
        let mut parts = Vec::new();
        let mut rows = Vec::new();
        for wire in wires {
            match self.term(wire) {
                Term::All(inner) => parts.extend(inner.iter().copied()),
                _ => parts.push(wire),
            }
        }
        // The conjunction of boxes is one box.
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

    /// Whether the list has both a term and its negation.
    fn contradictory(&self, parts: &[Wire]) -> bool {
        parts.iter().any(|part| matches!(self.term(*part), Term::Not(of) if parts.contains(of)))
    }

    /// The negation of a term.
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

    /// The term as a decision diagram. `made` holds the nodes that earlier calls with the same builder made.
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

    /// The boxes whose union is the set of worlds in which a term is true, if they are few: *any* concatenates the
    /// boxes of its parts, *all* intersects them.
    pub(crate) fn boxes(&self, wire: Wire) -> Option<Vec<Row>> {
        self.boxes_of(wire, true)
    }

    /// The boxes in which a term is true (`so`) or false.
    fn boxes_of(&self, wire: Wire, so: bool) -> Option<Vec<Row>> {
        /// With more boxes than this, searching is faster.
        const MOST: usize = 32;
        let found = match (self.term(wire), so) {
            (Term::Constant, _) => {
                if (wire == Wire::TRUE) == so {
                    vec![Row::default()]
                } else {
                    Vec::new()
                }
            }
            (Term::Row(row), true) => vec![row.clone()],
            (Term::Row(row), false) => {
                row.iter().map(|(fact, values)| [(*fact, self.all(*fact).without(*values))].into()).collect()
            }
            (Term::Not(of), _) => self.boxes_of(*of, !so)?,
            (Term::Any(parts), true) | (Term::All(parts), false) => {
                let mut all = Vec::new();
                for part in parts {
                    all.extend(self.boxes_of(*part, so)?);
                }
                all
            }
            (Term::All(parts), true) | (Term::Any(parts), false) => {
                let mut all = vec![Row::default()];
                for part in parts {
                    let part = self.boxes_of(*part, so)?;
                    all = all.iter().flat_map(|one| part.iter().filter_map(|other| intersection(one, other))).collect();
                    if all.len() > MOST {
                        return None;
                    }
                }
                all
            }
        };
        (found.len() <= MOST).then_some(found)
    }

    /// True in the worlds that are impossible for the goal at a moment, and in those of these declarations.
    pub(crate) fn impossible(&mut self, now: i64, also: &[Impossible]) -> Wire {
        let words = self.words;
        let never = words.impossible.iter().chain(also).filter(|impossible| impossible.is_so(Some(now)));
        let never = never.map(|impossible| self.condition(&impossible.when)).collect::<Vec<_>>();
        self.any(never)
    }

    /// The circuit and its rows. The first rows are those of the items, in order, so that bounds on rows are bounds on
    /// items; then come all other rows. Operations are ordered by who needs them: `verdict` first, then what one world
    /// needs as well (`first` and compound items), then `later`, which only searches of boxes evaluate.
    pub(crate) fn finish(
        &self,
        items: &[Wire],
        verdict: [Wire; 3],
        first: &[Wire],
        later: &[Wire],
    ) -> (Circuit, Vec<Row>, Signals) {
        let mut rows: Vec<Row> = Vec::with_capacity(items.len());
        let mut row_of: FxHashMap<Wire, u32> = FxHashMap::default();
        // A compound item gets a placeholder row that holds nowhere; its truth comes from its signal.
        let nowhere: Row = [(FactId(0), ValueSet::EMPTY)].into();
        let mut compound = Vec::new();
        for (item, wire) in items.iter().enumerate() {
            match (*wire, self.term(*wire)) {
                (Wire::TRUE, _) => rows.push([].into()),
                (Wire::FALSE, _) => rows.push(nowhere.clone()),
                (_, Term::Row(row)) => {
                    row_of.entry(*wire).or_insert(narrow(item));
                    rows.push(row.clone());
                }
                _ => {
                    compound.push((item, *wire));
                    rows.push(nowhere.clone());
                }
            }
        }
        let mut plan = Plan { drawing: self, row_of, rows, ops: Vec::new(), op_of: FxHashMap::default() };
        let verdict = verdict.map(|wire| plan.planned(wire));
        let verdict_ops = plan.ops.len();
        let compound = compound.into_iter().map(|(item, wire)| (item, plan.planned(wire))).collect::<Vec<_>>();
        let first = first.iter().map(|wire| plan.planned(*wire)).collect::<Vec<_>>();
        let core = plan.ops.len();
        let later = later.iter().map(|wire| plan.planned(*wire)).collect::<Vec<_>>();
        let Plan { rows, ops, .. } = plan;
        let place = |planned: &Planned| match *planned {
            Planned::Constant(true) => Signal::True,
            Planned::Constant(false) => Signal::False,
            Planned::Row(row) => Signal::At(row),
            Planned::Op(op) => Signal::At(narrow(rows.len()) + op),
        };
        let all = |planned: Vec<Planned>| planned.iter().map(place).collect::<Vec<_>>();
        let ops = ops.into_iter().map(|(kind, parts)| (kind, all(parts))).collect();
        let circuit = Circuit::new(ops, [verdict_ops, core], rows.len());
        let compound = compound.iter().map(|(item, planned)| (*item, place(planned))).collect();
        let signals =
            Signals { compound, verdict: verdict.map(|planned| place(&planned)), first: all(first), later: all(later) };
        (circuit, rows, signals)
    }
}

impl Logic for Drawing<'_> {
    type Term = Wire;
    const NO: Wire = Wire::FALSE;
    const YES: Wire = Wire::TRUE;

    fn and(&mut self, left: Wire, right: Wire) -> Wire {
        self.every([left, right])
    }

    fn or(&mut self, left: Wire, right: Wire) -> Wire {
        self.any([left, right])
    }

    fn not(&mut self, wire: Wire) -> Wire {
        Drawing::not(self, wire)
    }
}

/// The intersection of two boxes. None if it is empty.
fn intersection(one: &Row, other: &Row) -> Option<Row> {
    let mut both = one.to_vec();
    for (fact, values) in other {
        match both.iter_mut().find(|(of, _)| of == fact) {
            Some((_, known)) => *known &= *values,
            None => both.push((*fact, *values)),
        }
    }
    both.iter().all(|(_, values)| !values.is_empty()).then(|| both.into())
}

/// The signals of a finished circuit, in the order in which they were asked for.
pub(crate) struct Signals {
    /// Items whose condition is not a single row, each with its signal.
    pub(crate) compound: Box<[(usize, Signal)]>,
    pub(crate) verdict: [Signal; 3],
    pub(crate) first: Vec<Signal>,
    pub(crate) later: Vec<Signal>,
}

/// A signal before the number of rows, which offsets operations, is known.
#[derive(Clone, Copy)]
enum Planned {
    Constant(bool),
    Row(u32),
    Op(u32),
}

/// Numbers rows and operations.
struct Plan<'d, 'm> {
    drawing: &'d Drawing<'m>,
    row_of: FxHashMap<Wire, u32>,
    rows: Vec<Row>,
    ops: Vec<(Kind, Vec<Planned>)>,
    op_of: FxHashMap<Wire, u32>,
}

impl Plan<'_, '_> {
    fn planned(&mut self, wire: Wire) -> Planned {
        let (kind, parts) = match self.drawing.term(wire) {
            Term::Constant => return Planned::Constant(wire == Wire::TRUE),
            Term::Row(row) => {
                let next = narrow(self.rows.len());
                let place = *self.row_of.entry(wire).or_insert(next);
                if place == next {
                    self.rows.push(row.clone());
                }
                return Planned::Row(place);
            }
            Term::Any(parts) => (Kind::Any, parts.to_vec()),
            Term::All(parts) => (Kind::All, parts.to_vec()),
            Term::Not(of) => match self.drawing.term(*of) {
                Term::Any(parts) => (Kind::NotAny, parts.to_vec()),
                _ => (Kind::NotAny, vec![*of]),
            },
        };
        if let Some(op) = self.op_of.get(&wire) {
            return Planned::Op(*op);
        }
        let parts = parts.into_iter().map(|part| self.planned(part)).collect();
        let op = narrow(self.ops.len());
        self.ops.push((kind, parts));
        self.op_of.insert(wire, op);
        Planned::Op(op)
    }
}
