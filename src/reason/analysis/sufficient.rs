use rustc_hash::FxHashMap;

use super::{Told, WANTED, among, wanting};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Diagram, Node};

/// Every sufficient reason for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SufficientReasons<'r> {
    /// Sets of told facts that force the answer; none of them can spare a fact. Smallest first.
    pub reasons: Vec<Vec<Told<'r>>>,
    /// Whether these are all. There can be exponentially many; no more than [`SufficientReasons::MOST`] are listed.
    pub complete: bool,
}

impl SufficientReasons<'_> {
    /// At most this many are listed.
    pub const MOST: usize = 1000;
}

impl<'r> Evaluation<'r> {
    /// A smallest set of told facts that forces the answer, whatever the others are: with these alone the verdict and the
    /// guarantee are the same. What `nothing_else` closed counts as told.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, NumberHolder, SmsCodes};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::ReceiveCodes).with(SmsCodes::Received).with(NumberHolder::Resold);
    /// let reason = evaluate("NZ", &profile)?.sufficient_reason()?.iter().map(ToString::to_string).collect::<Vec<_>>();
    /// assert_eq!(reason, ["number_holder=resold"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn sufficient_reason(&self) -> Result<Vec<Told<'r>>, Error> {
        self.sufficient(&self.decision.verdict, self.verdict(), self.guaranteed())
    }

    /// Every set of told facts that forces the answer and cannot spare a fact (the prime implicants of the answer among
    /// what was told), smallest first.
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn sufficient_reasons(&self) -> Result<SufficientReasons<'r>, Error> {
        self.all_sufficient(&self.decision.verdict, self.verdict(), self.guaranteed())
    }

    fn sufficient(&self, function: &Diagram, best: Verdict, worst: Verdict) -> Result<Vec<Told<'r>>, Error> {
        let mut builder = self.builder();
        let kept = self.keeping(&mut builder, function, best, worst);
        let mut known = FxHashMap::default();
        let mut facts = Vec::new();
        let mut at = kept;
        // The way down that keeps fewest.
        while let Some((fact, [dropped, kept])) = two(&builder, at) {
            let drop = fewest(&builder, dropped, &mut known);
            let keep = fewest(&builder, kept, &mut known).map(|count| count + 1);
            at = match (drop, keep) {
                (Some(drop), Some(keep)) if keep < drop => kept,
                (Some(_), _) => dropped,
                _ => kept,
            };
            if at == kept {
                facts.push(fact);
            }
        }
        if builder.exhausted() {
            return Err(Error::too_hard("which facts force the answer"));
        }
        Ok(self.told_of(&facts))
    }

    fn all_sufficient(
        &self,
        function: &Diagram,
        best: Verdict,
        worst: Verdict,
    ) -> Result<SufficientReasons<'r>, Error> {
        let mut builder = self.builder();
        let kept = self.keeping(&mut builder, function, best, worst);
        if builder.exhausted() {
            return Err(Error::too_hard("which facts force the answer"));
        }
        let mut list = Listing { builder: &builder, steps: super::WORK, found: Vec::new() };
        let complete = list.minimal(kept, &mut Vec::new(), &mut Vec::new());
        let mut found = list.found;
        found.sort_by(|left, right| left.len().cmp(&right.len()).then_with(|| left.cmp(right)));
        let reasons = found.iter().map(|facts| self.told_of(facts)).collect();
        Ok(SufficientReasons { reasons, complete })
    }

    fn told_of(&self, facts: &[usize]) -> Vec<Told<'r>> {
        facts.iter().filter_map(|fact| self.as_told(*fact, self.values(*fact))).collect()
    }

    /// The function that is true of a set of told facts (the value 1 at a fact's place: it is kept) when these force the
    /// answer.
    fn keeping(&self, builder: &mut Builder, function: &Diagram, best: Verdict, worst: Verdict) -> Node {
        // More worlds can only add outcomes: it is enough that none is better than the verdict or worse than the guarantee.
        let table = wanting(|outcome| (worst.outcome()..=best.outcome()).contains(&outcome));
        let function = builder.thaw(function, &self.everything(), table);
        self.keep(builder, function, &mut FxHashMap::default())
    }

    fn keep(&self, builder: &mut Builder, node: Node, known: &mut FxHashMap<Node, Node>) -> Node {
        if let Some(outcome) = node.outcome() {
            return Node::constant(u8::from(outcome == WANTED));
        }
        if let Some(known) = known.get(&node) {
            return *known;
        }
        let Some((fact, children)) = builder.asks(node).map(|(fact, children)| (fact, children.to_vec())) else {
            return node;
        };
        let (all, told) = (self.all_values(fact), self.values(fact));
        let unknown = among(builder, &children, all);
        let dropped = self.keep(builder, unknown, known);
        let kept = if all == told {
            dropped
        } else {
            let some = among(builder, &children, told);
            let kept = self.keep(builder, some, known);
            builder.two_way(fact, dropped, kept)
        };
        known.insert(node, kept);
        kept
    }
}

impl<'e> Opinion<'e> {
    /// A smallest set of told facts that forces this opinion, whatever the others are.
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn sufficient_reason(self) -> Result<Vec<Told<'e>>, Error> {
        self.evaluation().sufficient(self.verdict_function(), self.verdict(), self.guaranteed())
    }

    /// Every set of told facts that forces this opinion and cannot spare a fact, smallest first.
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn sufficient_reasons(self) -> Result<SufficientReasons<'e>, Error> {
        self.evaluation().all_sufficient(self.verdict_function(), self.verdict(), self.guaranteed())
    }
}

/// The fact of a function of kept facts, and what is left when it is dropped and when it is kept.
fn two(builder: &Builder, node: Node) -> Option<(usize, [Node; 2])> {
    let (fact, children) = builder.asks(node)?;
    Some((fact, [*children.first()?, *children.get(1)?]))
}

fn fewest(builder: &Builder, node: Node, known: &mut FxHashMap<Node, Option<u32>>) -> Option<u32> {
    let Some((_, [dropped, kept])) = two(builder, node) else { return (node == Node::TRUE).then_some(0) };
    if let Some(known) = known.get(&node) {
        return *known;
    }
    let drop = fewest(builder, dropped, known);
    let keep = fewest(builder, kept, known).map(|count| count + 1);
    let least = [drop, keep].into_iter().flatten().min();
    known.insert(node, least);
    least
}

/// Lists the smallest sets of a monotone function: those without a fact, and those with it that do not hold without.
struct Listing<'b> {
    builder: &'b Builder,
    steps: usize,
    found: Vec<Vec<usize>>,
}

impl Listing<'_> {
    /// Whether all were listed. `without` are the functions that the rest of the set must not satisfy.
    fn minimal(&mut self, node: Node, chosen: &mut Vec<usize>, without: &mut Vec<(Node, usize)>) -> bool {
        if node == Node::FALSE {
            return true;
        }
        if node == Node::TRUE {
            let spared = without
                .iter()
                .any(|(function, from)| chosen.get(*from..).is_some_and(|rest| self.holds(*function, rest)));
            if !spared {
                self.found.push(chosen.clone());
            }
            return self.found.len() <= SufficientReasons::MOST || self.found.pop().is_none();
        }
        self.steps = self.steps.saturating_sub(1);
        if self.steps == 0 {
            return false;
        }
        let Some((fact, [dropped, kept])) = two(self.builder, node) else { return true };
        if !self.minimal(dropped, chosen, without) {
            return false;
        }
        chosen.push(fact);
        without.push((dropped, chosen.len()));
        let complete = self.minimal(kept, chosen, without);
        without.pop();
        chosen.pop();
        complete
    }

    /// Whether a function of kept facts holds for this set.
    fn holds(&self, mut node: Node, kept: &[usize]) -> bool {
        while let Some((fact, [without, with])) = two(self.builder, node) {
            node = if kept.contains(&fact) { with } else { without };
        }
        node == Node::TRUE
    }
}
