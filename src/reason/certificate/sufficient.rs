//! Proofs that no smaller set of told facts forces an answer.
//!
//! A world with another outcome differs from the told facts in some of them, and a set that forces the answer has to
//! contain one of those: it is a hitting set. A few such worlds suffice to show that a set is smallest: those that no
//! smaller set hits. They are found iteratively: each comes from a smaller set that hits all worlds known so far and
//! that cannot be sufficient (implicit hitting sets: Chandrasekaran and others 2011).
//!
//! ```text
//! enough: {account, scheme}      otherwise: {account=own}  {scheme=visa}
//! a set of one fact hits one of the two: telling only `account` leaves the second
//! ```

use super::proof::{Sufficient, World};
use super::refute::{Found, Search, Statement, TooMuch};
use super::truth::Worlds;
use crate::engine::ids::{FactId, Id, ValueSet};

/// The told facts, and the worlds if nothing is told.
pub(super) struct Telling<'t> {
    pub(super) told: &'t Worlds,
    pub(super) nothing: &'t Worlds,
}

impl Telling<'_> {
    /// The worlds that remain if only some facts are told.
    fn only(&self, facts: &[FactId]) -> Worlds {
        let known = |fact: FactId| facts.iter().any(|told| told.place() == fact.place());
        self.nothing.ids().map(|fact| if known(fact) { self.told[fact] } else { self.nothing[fact] }).collect()
    }
}

impl Search<'_> {
    /// The proof that these facts force the verdicts, and that fewer facts do not. None if either is false.
    pub(super) fn smallest(
        &mut self,
        facts: &[FactId],
        telling: &Telling<'_>,
        outside: Statement<'_>,
    ) -> Result<Option<Sufficient>, TooMuch> {
        let Found::Never(proof) = self.refute(&telling.only(facts), outside)? else { return Ok(None) };
        let (mut otherwise, mut to_hit): (Vec<World>, Vec<Vec<FactId>>) = (Vec::new(), Vec::new());
        while let Some(fewer) = hitting(&to_hit, facts.len(), &mut Vec::new()) {
            let Found::In(found) = self.refute(&telling.only(&fewer), outside)? else { return Ok(None) };
            let world = self.witness(found, telling.nothing, outside);
            let differs = |fact: &FactId| {
                let known = &self.words.facts[*fact];
                let value = world.get(&*known.id).and_then(|value| known.value(value));
                value.is_some_and(|value| (ValueSet::only(value) & telling.told[*fact]).is_empty())
            };
            to_hit.push(telling.told.ids().filter(differs).collect());
            otherwise.push(world);
        }
        let facts = facts.iter().map(|fact| self.words.facts[*fact].id.to_string()).collect();
        Ok(Some(Sufficient { facts, proof, otherwise }))
    }
}

/// A hitting set of fewer than this many facts, if there is one: it has a fact of each set.
fn hitting(sets: &[Vec<FactId>], fewer_than: usize, chosen: &mut Vec<FactId>) -> Option<Vec<FactId>> {
    if chosen.len() >= fewer_than {
        return None;
    }
    let missed = sets.iter().find(|set| !set.iter().any(|fact| chosen.contains(fact)));
    let Some(missed) = missed else { return Some(chosen.clone()) };
    for fact in missed {
        chosen.push(*fact);
        if let Some(found) = hitting(sets, fewer_than, chosen) {
            return Some(found);
        }
        chosen.pop();
    }
    None
}
