use rustc_hash::FxHashMap;

use super::Told;
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::model::Basis;
use crate::engine::worlds::{Builder, Node};

/// Two situations side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'r> {
    /// The facts in which they differ.
    pub differing: Vec<Difference<'r>>,
    /// A smallest set of differing facts which, taken from the second situation into the first, give the first the answer
    /// of the second. None where the answers are the same; empty is never the case.
    pub makes_the_difference: Option<Vec<Told<'r>>>,
    /// What holds in one situation and not in the other.
    pub because: Vec<Because>,
}

/// A fact in which two situations differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<'r> {
    /// What the fact may be in the first.
    pub first: Told<'r>,
    /// What it may be in the second.
    pub second: Told<'r>,
    /// Whether it matters: it belongs to a set of facts which, taken from the second situation into the first, change
    /// verdict or guarantee of the headline, and which can spare none of them.
    pub matters: bool,
}

/// A rule or route that makes a difference.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Because {
    /// The opinion in which it takes part.
    pub basis: Basis,
    /// Its name; `silence-` and the gate, where the basis says nothing.
    pub id: String,
    /// How it stands in the first situation.
    pub first: Part,
    /// How it stands in the second.
    pub second: Part,
}

/// The part of a rule or route in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// It does not hold.
    None,
    /// It closes a gate in some of the worlds that are left, or could be a way around.
    Possibly,
    /// It closes a gate, or is a way around, in each.
    Always,
}

impl<'r> Evaluation<'r> {
    /// Compares the situation with another one, of the same country, goal, means and day: which facts differ, which of
    /// them matter, which rules and routes make the difference.
    ///
    /// # Errors
    /// When the other answer is to another question, or from another rulebook, and when the rulebook is too hard
    /// ([`Error::is_too_hard`]).
    pub fn compare(&self, other: &Evaluation<'r>) -> Result<Comparison<'r>, Error> {
        let same = std::ptr::eq(self.rulebook, other.rulebook)
            && (self.country, self.as_of) == (other.country, other.as_of)
            && (self.situation.goal, self.situation.means) == (other.situation.goal, other.situation.means);
        if !same {
            let message =
                "only answers to the same question can be compared: same rulebook, country, goal, means and day";
            return Err(Error::question(message));
        }
        let mut builder = self.builder();
        let words = &self.rulebook.model.vocabulary;
        let function = builder.thaw(&self.decision.verdict, &self.everything(), SETS);
        let mut exchanging = Builder::bounded(words.facts.iter().map(|_| 2), super::WORK);
        let mut mixture = Mixture {
            first: self,
            second: other,
            builder: &mut builder,
            exchanging: &mut exchanging,
            known: FxHashMap::default(),
        };
        let mixed = mixture.mix(function);
        let (here, there) = (self.left(), other.left());
        let gives = exchanging.map(mixed, table(|set| set == there));
        let exchanged = (here != there).then(|| fewest(&exchanging, gives));
        let changes = exchanging.map(mixed, table(|set| set != 0 && set != here));
        let changes = upwards(&mut exchanging, changes, &mut FxHashMap::default());
        let matters = exchanging.support(changes);
        if builder.exhausted() || exchanging.exhausted() {
            return Err(Error::too_hard("what makes the difference"));
        }
        let facts = 0..self.rulebook.model.vocabulary.facts.len();
        let differing = facts.filter(|fact| self.values(*fact) != other.values(*fact)).filter_map(|fact| {
            let (first, second) = (self.as_told(fact, self.values(fact))?, self.as_told(fact, other.values(fact))?);
            Some(Difference { first, second, matters: matters.contains(&fact) })
        });
        let exchanged = exchanged.map(|facts| {
            facts.into_iter().filter_map(|fact| self.as_told(fact, other.values(fact))).collect::<Vec<_>>()
        });
        Ok(Comparison {
            differing: differing.collect(),
            makes_the_difference: exchanged,
            because: because(self, other),
        })
    }
}

impl Evaluation<'_> {
    /// The set of verdicts that counts for an answer: what lies between best and worst does not.
    fn left(&self) -> u8 {
        let outcomes = self.decision.verdict.outcomes(&self.situation.worlds);
        let set = (0..3).filter(|outcome| outcomes.has(*outcome)).fold(0, |set, outcome| set | 1_u8 << outcome);
        if set == 5 { 7 } else { set }
    }
}

/// Verdicts as sets of one.
const SETS: [u8; 8] = [1, 2, 4, 0, 0, 0, 0, 0];

/// The table that is true of some sets of verdicts.
fn table(of: impl Fn(u8) -> bool) -> [u8; 8] {
    let mut table = [0; 8];
    for (set, entry) in table.iter_mut().enumerate() {
        *entry = u8::from(of(if set == 5 { 7 } else { set as u8 }));
    }
    table
}

/// What is left of a function for each mixture of two situations: the value 1 at a fact's place says that the fact is
/// taken from the second. A mixture that cannot be leaves nothing.
struct Mixture<'m, 'r> {
    first: &'m Evaluation<'r>,
    second: &'m Evaluation<'r>,
    builder: &'m mut Builder,
    exchanging: &'m mut Builder,
    known: FxHashMap<Node, Node>,
}

impl Mixture<'_, '_> {
    fn mix(&mut self, node: Node) -> Node {
        let Some((fact, children)) = self.builder.asks(node).map(|(fact, children)| (fact, children.to_vec())) else {
            return node;
        };
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        let (first, second) = (self.first.values(fact), self.second.values(fact));
        let here = self.of(&children, first);
        let there = if first == second { here } else { self.of(&children, second) };
        let mixed = self.exchanging.two_way(fact, here, there);
        self.known.insert(node, mixed);
        mixed
    }

    fn of(&mut self, children: &[Node], values: u64) -> Node {
        let left = children.iter().enumerate().filter(|(value, _)| values & (1 << value) != 0);
        let left = left.fold(Node::FALSE, |left, (_, child)| self.builder.union(left, *child));
        self.mix(left)
    }
}

/// Where a function of exchanged facts is true of the facts or of fewer of them.
fn upwards(builder: &mut Builder, node: Node, known: &mut FxHashMap<Node, Node>) -> Node {
    let Some((fact, children)) = builder.asks(node).map(|(fact, children)| (fact, children.to_vec())) else {
        return node;
    };
    if let Some(known) = known.get(&node) {
        return *known;
    }
    let (Some(here), Some(there)) = (children.first(), children.get(1)) else { return node };
    let here = upwards(builder, *here, known);
    let there = upwards(builder, *there, known);
    let there = builder.or(here, there);
    let up = builder.two_way(fact, here, there);
    known.insert(node, up);
    up
}

/// The fewest facts that have to be exchanged for a function of exchanged facts to be true.
fn fewest(builder: &Builder, root: Node) -> Vec<usize> {
    fn count(builder: &Builder, node: Node, known: &mut FxHashMap<Node, Option<u32>>) -> Option<u32> {
        let Some((_, children)) = builder.asks(node) else { return (node == Node::TRUE).then_some(0) };
        if let Some(known) = known.get(&node) {
            return *known;
        }
        let counts = children.iter().enumerate().filter_map(|(exchanged, child)| {
            count(builder, *child, known).map(|count| count + u32::from(exchanged == 1))
        });
        let least = counts.min();
        known.insert(node, least);
        least
    }
    let (mut facts, mut node, mut known) = (Vec::new(), root, FxHashMap::default());
    while let Some((fact, children)) = builder.asks(node) {
        let costs = children.iter().enumerate().filter_map(|(exchanged, child)| {
            Some((count(builder, *child, &mut known)? + u32::from(exchanged == 1), exchanged, *child))
        });
        let Some((_, exchanged, child)) = costs.min() else { return facts };
        if exchanged == 1 {
            facts.push(fact);
        }
        node = child;
    }
    facts
}

/// The rules that close a gate, and the routes, that stand otherwise in one of two answers than in the other.
fn because(first: &Evaluation<'_>, second: &Evaluation<'_>) -> Vec<Because> {
    let mut list = Vec::new();
    for basis in [Basis::Document, Basis::Evidence] {
        let of = |evaluation: &Evaluation<'_>| {
            let opinion = evaluation.opinions().find(|opinion| opinion.basis() == basis);
            opinion.map(parts).unwrap_or_default()
        };
        let (here, there) = (of(first), of(second));
        let mut ids = here.iter().chain(&there).map(|(id, _)| id).collect::<Vec<_>>();
        ids.sort();
        ids.dedup();
        for id in ids {
            let part = |parts: &[(String, Part)]| {
                parts.iter().filter(|(of, _)| of == id).map(|(_, part)| *part).max().unwrap_or(Part::None)
            };
            if part(&here) != part(&there) {
                list.push(Because { basis, id: id.clone(), first: part(&here), second: part(&there) });
            }
        }
    }
    list
}

fn parts(opinion: Opinion<'_>) -> Vec<(String, Part)> {
    use crate::engine::verdict::Holds;
    let part = |holds| if holds == Holds::Always { Part::Always } else { Part::Possibly };
    let closing = opinion.reasons().filter(|reason| reason.decisive());
    let closing = closing.map(|reason| (reason.id().into_owned(), part(reason.holds())));
    let routes = opinion.routes().map(|offer| (offer.route().id.clone(), part(offer.holds())));
    closing.chain(routes).collect()
}
