use rustc_hash::FxHashMap;

use super::{Told, UNWANTED, WANTED, among, wanting};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Diagram, Node};

/// A verdict that can still come out, and what would lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach<'r> {
    /// The verdict.
    pub verdict: Verdict,
    /// A smallest set of further facts with which it is settled: no set of fewer facts settles it, whatever their values.
    /// Empty where it is settled already.
    pub further: Vec<Told<'r>>,
}

impl<'r> Evaluation<'r> {
    /// Exactly the verdicts that can still come out, best first, each with a smallest set of further facts with which it
    /// is settled.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Platform};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::TopUpSim).with(Platform::Wechat))?;
    /// for reach in evaluation.reachable()? {
    ///     let further: Vec<String> = reach.further.iter().map(ToString::to_string).collect();
    ///     println!("{}: {}", reach.verdict, further.join(" "));
    /// }
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn reachable(&self) -> Result<Vec<Reach<'r>>, Error> {
        self.reaches(&self.decision.verdict)
    }

    pub(crate) fn reaches(&self, verdict: &Diagram) -> Result<Vec<Reach<'r>>, Error> {
        let outcomes = verdict.outcomes(&self.situation.worlds);
        let mut builder = self.builder();
        let mut reaches = Vec::new();
        for wanted in Verdict::ALL.into_iter().rev().filter(|verdict| outcomes.has(verdict.outcome())) {
            let table = wanting(|outcome| outcome == wanted.outcome());
            let function = builder.thaw(verdict, &self.situation.worlds, table);
            let mut search = Search { evaluation: self, builder: &mut builder, known: FxHashMap::default() };
            let mut further = Vec::new();
            search.follow(function, &mut further);
            if builder.exhausted() {
                return Err(Error::too_hard("which facts would lead to a verdict"));
            }
            further.sort_unstable();
            let further = further.into_iter().filter_map(|(fact, value)| self.as_told(fact, 1 << value)).collect();
            reaches.push(Reach { verdict: wanted, further });
        }
        Ok(reaches)
    }
}

impl<'e> Opinion<'e> {
    /// Exactly the verdicts of this opinion that can still come out, best first, each with a smallest set of further facts
    /// with which it is settled.
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn reachable(self) -> Result<Vec<Reach<'e>>, Error> {
        self.evaluation().reaches(self.verdict_function())
    }
}

/// What to do about the first fact of a function.
#[derive(Clone, Copy)]
enum Choice {
    /// It need not be known.
    Leave(Node),
    Tell(usize, usize, Node),
}

/// Search for a fewest number of facts to tell, fact by fact in their order: each is either told, or left unknown and
/// then holds for all that its values leave (Coudert and Madre 1992, on prime implicants). Equal functions are searched
/// once.
struct Search<'s, 'r> {
    evaluation: &'s Evaluation<'r>,
    builder: &'s mut Builder,
    known: FxHashMap<Node, Option<(u32, Choice)>>,
}

impl Search<'_, '_> {
    /// The fewest facts that have to be told for all that is left to be wanted; none: no facts do that.
    fn fewest(&mut self, node: Node) -> Option<(u32, Choice)> {
        match node.outcome() {
            Some(WANTED) => return Some((0, Choice::Leave(node))),
            Some(_) => return None,
            None => {}
        }
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        let (fact, children) = self.builder.asks(node).map(|(fact, children)| (fact, children.to_vec()))?;
        let values = self.evaluation.values(fact);
        let rest = among(self.builder, &children, values);
        let mut best = if rest == Node::constant(UNWANTED) { None } else { self.fewest(rest) };
        best = best.map(|(count, _)| (count, Choice::Leave(rest)));
        for (value, child) in children.into_iter().enumerate() {
            // Nothing told is best of all, and one fact is the least that can be told.
            if values & (1 << value) == 0 || best.is_some_and(|(count, _)| count <= 1) {
                continue;
            }
            if let Some((count, _)) = self.fewest(child)
                && best.is_none_or(|(fewest, _)| count + 1 < fewest)
            {
                best = Some((count + 1, Choice::Tell(fact, value, child)));
            }
        }
        self.known.insert(node, best);
        best
    }

    fn follow(&mut self, mut node: Node, told: &mut Vec<(usize, usize)>) {
        while let Some((_, choice)) = self.fewest(node) {
            match choice {
                Choice::Leave(rest) if rest == node => return,
                Choice::Leave(rest) => node = rest,
                Choice::Tell(fact, value, child) => {
                    told.push((fact, value));
                    node = child;
                }
            }
        }
    }
}
