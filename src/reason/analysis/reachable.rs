//! Verdicts that can still come out, each with a smallest set of facts that would settle it.
//!
//! A set of further facts settles a verdict if the verdict comes out in every remaining world: it is an implicant of
//! the verdict. A shortest one is found by recursion over the facts in diagram order (Coudert and Madre 1992): each
//! fact is either told, or left unknown, and in that case the rest has to hold for all its values.
//!
//! ```text
//! verdict: not_directly where platform=wechat or card=none
//! platform told as wechat: settled           1 fact
//! platform left unknown:   card told as none 1 fact
//! ```

use rustc_hash::FxHashMap;

use super::{NONE, Told, UNWANTED, WANTED, Worlds, among, wanting};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};
use crate::engine::model::Basis;
use crate::engine::record::report;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Node};

report! {
    /// A verdict that can still come out, with facts that would settle it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Reach<'r> {
        /// The verdict.
        verdict: Verdict as Verdict,
        /// A smallest set of further facts that settles it: no set of fewer facts does, whatever their values. Empty if
        /// it is settled already.
        further: Vec<Told<'r>> as &[Told<'r>],
    }
}

impl<'r> Evaluation<'r> {
    /// Exactly the verdicts that can still come out, best first, each with a smallest set of further facts that settles
    /// it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Platform};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::TopUpSim).with(Platform::Wechat))?;
    /// for reach in evaluation.reachable()? {
    ///     let further: Vec<String> = reach.further().iter().map(ToString::to_string).collect();
    ///     println!("{}: {}", reach.verdict(), further.join(" "));
    /// }
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn reachable(&self) -> Result<Vec<Reach<'r>>, Error> {
        self.reaches(None)
    }

    fn reaches(&self, opinion: Option<Basis>) -> Result<Vec<Reach<'r>>, Error> {
        let asked = self.asked();
        self.analyse(opinion, &asked, "which facts would lead to a verdict", |builder, verdict| {
            let mut reaches = Vec::new();
            for wanted in Verdict::ALL.into_iter().rev() {
                let function = builder.map(verdict, wanting(|verdict| verdict == wanted));
                let mut search = Search { asked: &asked, builder: &mut *builder, known: FxHashMap::default() };
                // A verdict that can come out is settled once everything is told, so one that no facts settle cannot
                // come out.
                if let Some(further) = search.fewest_facts(function) {
                    let further = further.into_iter().map(|(fact, value)| self.literal(fact, ValueSet::only(value)));
                    reaches.push(Reach { verdict: wanted, further: further.collect() });
                }
            }
            reaches
        })
    }
}

impl<'e> Opinion<'e> {
    /// Exactly the verdicts of this opinion that can still come out, best first, each with a smallest set of further
    /// facts that settles it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let document = evaluation.document().expect("Indonesia has one");
    /// let verdicts: Vec<_> = document.reachable()?.iter().map(|reach| reach.verdict()).collect();
    /// assert_eq!(verdicts, [Verdict::TheoreticallyPossible, Verdict::ViaWorkaround, Verdict::NotDirectly]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn reachable(self) -> Result<Vec<Reach<'e>>, Error> {
        self.evaluation().reaches(Some(self.basis()))
    }
}

/// The decision about the first fact of a function.
#[derive(Clone, Copy)]
enum Choice {
    /// Nothing to decide: the function is constant.
    Done,
    /// The fact may stay unknown.
    Leave(Node),
    Tell(FactId, ValueId, Node),
}

/// A search for the fewest facts to tell, with a memo by function.
struct Search<'s> {
    asked: &'s Worlds,
    builder: &'s mut Builder,
    known: FxHashMap<Node, Option<(u32, Choice)>>,
}

impl Search<'_> {
    /// The fewest facts, each with a value, such that only wanted worlds remain. None if no facts do that.
    fn fewest_facts(&mut self, mut node: Node) -> Option<Vec<(FactId, ValueId)>> {
        let mut facts = Vec::new();
        loop {
            match self.fewest(node)?.1 {
                Choice::Done => return Some(facts),
                Choice::Leave(rest) => node = rest,
                Choice::Tell(fact, value, rest) => {
                    facts.push((fact, value));
                    node = rest;
                }
            }
        }
    }

    /// The least number of facts to tell, and the decision about the first fact.
    fn fewest(&mut self, node: Node) -> Option<(u32, Choice)> {
        match node.outcome() {
            Some(WANTED) => return Some((0, Choice::Done)),
            Some(_) => return None,
            None => {}
        }
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        let (fact, children) = self.builder.asks(node).map(|(fact, children)| (fact, children.to_vec()))?;
        let values = self.asked[fact];
        let rest = among(self.builder, &children, values);
        let mut best = None;
        if rest != Node::constant(UNWANTED) && rest != Node::constant(NONE) {
            best = self.fewest(rest).map(|(count, _)| (count, Choice::Leave(rest)));
        }
        for value in values.iter() {
            // Zero facts are the optimum, and one is the least with a fact told: neither can be improved here.
            if best.is_some_and(|(count, _)| count <= 1) {
                break;
            }
            let Some(child) = children.get(value.place()) else { continue };
            if let Some((count, _)) = self.fewest(*child)
                && best.is_none_or(|(fewest, _)| count + 1 < fewest)
            {
                best = Some((count + 1, Choice::Tell(fact, value, *child)));
            }
        }
        self.known.insert(node, best);
        best
    }
}
