//! A search that either proves that a statement is true in no world of a box, or finds worlds in which it is true.
//!
//! The box is split by one fact after the other until each part is decided: all its worlds are impossible, or the
//! statement is false on all of them by three-valued evaluation. The tree of splits is the proof. If instead the
//! statement is true on a part of which every world is possible, that part is the witness. (The procedure of Davis,
//! Logemann and Loveland 1962, with sets of values in place of truth values.)
//!
//! ```text
//! is "better than not_directly" so somewhere?        {scheme, holder} open, holder=own
//!   scheme = visa or jcb    no: `foreign-card` blocks funding
//!   scheme = domestic_only  no: `unlisted-scheme` blocks funding
//! proof: split by scheme; two leaves
//! ```

use std::collections::BTreeMap;

use super::case::{Question, Span, facts_of};
use super::proof::{Case, Proof, World};
use super::truth::{Truth, Worlds, holds};
use crate::engine::ids::{FactId, ValueSet};
use crate::engine::model::{Condition, Rule, Vocabulary};
use crate::engine::verdict::Verdict;

/// A statement about a world.
#[derive(Clone, Copy)]
pub(super) enum Statement<'c> {
    /// The verdict of the headline, or of one opinion, is one of these, or none of these.
    Comes { of: Option<usize>, from: Verdict, to: Verdict, negated: bool },
    /// A rule of an opinion is decisive.
    Decisive { of: usize, rule: &'c Rule },
}

/// The result of a search.
pub(super) enum Found {
    /// The statement is true in no possible world.
    Never(Proof),
    /// The statement is true in every world of this part of the box, and each of them is possible.
    In(Worlds),
}

/// The search exceeded its budget.
#[derive(Debug)]
pub(super) struct TooMuch;

/// The most parts of boxes that are evaluated for a certificate.
const MOST: u32 = 200_000;
/// The greatest depth of splits. Common JSON parsers refuse more than 128 nested brackets, and a split has two.
pub(super) const DEEPEST: u32 = 50;

pub(super) struct Search<'c> {
    pub(super) asked: &'c Question<'c>,
    pub(super) words: &'c Vocabulary,
    left: u32,
}

/// The evaluation of a statement on a box.
pub(super) struct Looked {
    pub(super) truth: Truth,
    /// For each opinion, the truth of its items.
    items: Vec<Vec<Truth>>,
}

impl<'c> Search<'c> {
    pub(super) fn new(asked: &'c Question<'c>, words: &'c Vocabulary) -> Search<'c> {
        Search { asked, words, left: MOST }
    }

    /// Spends budget for boxes that are evaluated.
    pub(super) fn spend(&mut self, boxes: usize) -> Result<(), TooMuch> {
        self.left = self.left.checked_sub(u32::try_from(boxes).unwrap_or(u32::MAX)).ok_or(TooMuch)?;
        Ok(())
    }

    /// Proves that a statement is true in no possible world of a box, or finds worlds in which it is.
    pub(super) fn refute(&mut self, worlds: &Worlds, statement: Statement<'_>) -> Result<Found, TooMuch> {
        self.refute_at(worlds, statement, DEEPEST)
    }

    fn refute_at(&mut self, worlds: &Worlds, statement: Statement<'_>, deeper: u32) -> Result<Found, TooMuch> {
        self.spend(1)?;
        let deeper = deeper.checked_sub(1).ok_or(TooMuch)?;
        if let Some(impossible) = self.asked.cannot_be(worlds) {
            return Ok(Found::Never(Proof::Impossible { impossible: impossible.id.to_string(), after: 0 }));
        }
        let looked = self.look(worlds, statement);
        match looked.truth {
            Truth::False => return Ok(Found::Never(self.leaf(&looked, statement))),
            Truth::True if self.asked.can_be(worlds) => return Ok(Found::In(worlds.clone())),
            _ => {}
        }
        let Some((fact, groups)) = self.split(worlds, &looked, statement)? else {
            // A box of one world leaves nothing open, so this is not reached.
            return Err(TooMuch);
        };
        let mut cases = Vec::with_capacity(groups.len());
        for values in groups {
            let mut part = worlds.clone();
            part[fact] = values;
            match self.refute_at(&part, statement, deeper)? {
                Found::In(found) => return Ok(Found::In(found)),
                Found::Never(proof) => {
                    let values = self.words.facts[fact].names_of(values).into_iter().map(str::to_owned).collect();
                    cases.push(Case { values, proof });
                }
            }
        }
        let fact = self.words.facts[fact].id.to_string();
        Ok(Found::Never(Proof::Split { fact, chosen_at: 0, cases }))
    }

    pub(super) fn look(&self, worlds: &Worlds, statement: Statement<'_>) -> Looked {
        let items =
            self.asked.opinions.iter().map(|opinion| opinion.truths(worlds, self.asked.goal)).collect::<Vec<_>>();
        Looked { truth: self.truth(&items, statement), items }
    }

    /// The truth of a statement, from the truth of the items.
    fn truth(&self, items: &[Vec<Truth>], statement: Statement<'_>) -> Truth {
        match statement {
            Statement::Comes { of, from, to, negated } => {
                let opinions = self.asked.opinions.iter().zip(items).enumerate();
                let opinions = opinions.filter(|(place, _)| of.is_none_or(|of| of == *place));
                let spans = opinions.map(|(_, (opinion, truths))| self.asked.judge(opinion, truths).span);
                // In each world the headline is the lesser of the opinions.
                let lesser =
                    |one: Span, other: Span| Span { worst: one.worst.min(other.worst), best: one.best.min(other.best) };
                let Some(span) = spans.reduce(lesser) else { return Truth::Open };
                let truth = match (span.worst >= from && span.best <= to, span.best < from || span.worst > to) {
                    (true, _) => Truth::True,
                    (_, true) => Truth::False,
                    _ => Truth::Open,
                };
                if negated { truth.not() } else { truth }
            }
            Statement::Decisive { of, rule } => {
                let opinion = self.asked.opinions.get(of).zip(items.get(of));
                opinion.map_or(Truth::False, |(opinion, truths)| self.asked.decisive(opinion, rule, truths))
            }
        }
    }

    /// A leaf: a minimal set of true items that makes the statement false.
    pub(super) fn leaf(&self, looked: &Looked, statement: Statement<'_>) -> Proof {
        // An item that is not named counts as unknown.
        let named = |kept: &[(usize, usize)]| {
            let items = looked.items.iter().enumerate().map(|(opinion, truths)| {
                let truths = truths.iter().enumerate().map(|(item, truth)| match truth {
                    Truth::True if !kept.contains(&(opinion, item)) => Truth::Open,
                    truth => *truth,
                });
                truths.collect()
            });
            items.collect::<Vec<Vec<Truth>>>()
        };
        let true_items = looked.items.iter().enumerate().flat_map(|(opinion, truths)| {
            let truths = truths.iter().enumerate().filter(|(_, truth)| **truth == Truth::True);
            truths.map(move |(item, _)| (opinion, item))
        });
        let mut kept = true_items.collect::<Vec<_>>();
        let mut place = 0;
        if self.truth(&named(&[]), statement) == Truth::False {
            kept.clear();
        }
        while place < kept.len() {
            let mut fewer = kept.clone();
            fewer.remove(place);
            if self.truth(&named(&fewer), statement) == Truth::False {
                kept = fewer;
            } else {
                place += 1;
            }
        }
        let item = |(opinion, item): &(usize, usize)| {
            let opinion = self.asked.opinions.get(*opinion)?;
            opinion.items.get(*item).map(|item| item.id.to_owned())
        };
        Proof::Because { because: kept.iter().filter_map(item).collect() }
    }

    /// The fact to split a box by, with groups of its values: the fact after which the fewest conditions stay open.
    fn split(
        &mut self,
        worlds: &Worlds,
        looked: &Looked,
        statement: Statement<'_>,
    ) -> Result<Option<(FactId, Vec<ValueSet>)>, TooMuch> {
        let open = self.open(worlds, looked, statement);
        let mut facts = Vec::new();
        open.iter().for_each(|condition| facts_of(condition, &mut facts));
        let mut best: Option<(usize, FactId, Vec<ValueSet>)> = None;
        for fact in facts {
            if worlds[fact].is_single() {
                continue;
            }
            let groups = self.groups(worlds, fact);
            if groups.len() < 2 {
                continue;
            }
            self.spend(groups.len())?;
            let (mut left, mut decided, mut undecided) = (0, Vec::new(), Vec::new());
            for values in groups {
                let mut part = worlds.clone();
                part[fact] = values;
                if self.asked.cannot_be(&part).is_some() || self.look(&part, statement).truth == Truth::False {
                    decided.push(values);
                } else {
                    let still = |condition: &&Condition| holds(condition, &part, self.asked.goal) == Truth::Open;
                    left += 1 + open.iter().copied().filter(still).count();
                    undecided.push(values);
                }
            }
            if best.as_ref().is_none_or(|(least, _, _)| left < *least) {
                // In order of declaration, so that a witness has the values that come to mind first.
                let mut groups = [self.merged(worlds, fact, decided, statement), undecided].concat();
                groups.sort_by_key(|values| values.least());
                best = Some((left, fact, groups));
            }
        }
        Ok(best.map(|(_, fact, groups)| (fact, groups)))
    }

    /// The open conditions on which the statement depends: those of items, and of impossible worlds that tie facts of
    /// these.
    fn open(&self, worlds: &Worlds, looked: &Looked, statement: Statement<'_>) -> Vec<&'c Condition> {
        let about = |place: usize| match statement {
            Statement::Comes { of, .. } => of.is_none_or(|of| of == place),
            Statement::Decisive { of, .. } => of == place,
        };
        let items = self.asked.opinions.iter().zip(&looked.items).enumerate();
        let items = items.filter(|(place, _)| about(*place)).flat_map(|(_, (opinion, truths))| {
            let items = opinion.items.iter().zip(truths).filter(|(_, truth)| **truth == Truth::Open);
            items.map(|(item, _)| item.when)
        });
        let mut open = items.collect::<Vec<_>>();
        let tying = self.asked.impossible.iter().map(|impossible| &impossible.when);
        let tying = tying.filter(|when| holds(when, worlds, self.asked.goal) == Truth::Open).collect::<Vec<_>>();
        if looked.truth == Truth::True {
            // Only the possibility of such a world is still undecided.
            return tying;
        }
        let mut facts = Vec::new();
        open.iter().for_each(|condition| facts_of(condition, &mut facts));
        open.extend(tying.into_iter().filter(|when| {
            let mut tied = Vec::new();
            facts_of(when, &mut tied);
            tied.iter().any(|fact| facts.contains(fact))
        }));
        open
    }

    /// The possible values of a fact, grouped by which conditions they satisfy.
    fn groups(&self, worlds: &Worlds, fact: FactId) -> Vec<ValueSet> {
        let mut told_apart: BTreeMap<Vec<bool>, ValueSet> = BTreeMap::new();
        let items = self.asked.opinions.iter().flat_map(|opinion| opinion.items.iter().map(|item| item.when));
        let conditions = items.chain(self.asked.impossible.iter().map(|impossible| &impossible.when));
        let mut sets = Vec::new();
        for condition in conditions {
            condition.visit(&mut |of, values| {
                if of == fact && !sets.contains(&values) {
                    sets.push(values);
                }
            });
        }
        for value in worlds[fact].iter() {
            let sign = sets.iter().map(|values| values.contains(value)).collect::<Vec<_>>();
            told_apart.entry(sign).or_insert(ValueSet::EMPTY).insert(value);
        }
        told_apart.into_values().collect()
    }

    /// Merges decided groups greedily, as long as the union is still decided.
    fn merged(&self, worlds: &Worlds, fact: FactId, groups: Vec<ValueSet>, statement: Statement<'_>) -> Vec<ValueSet> {
        let mut merged: Vec<ValueSet> = Vec::new();
        for values in groups {
            let decided = |values: ValueSet| {
                let mut part = worlds.clone();
                part[fact] = values;
                self.asked.cannot_be(&part).is_some() || self.look(&part, statement).truth == Truth::False
            };
            match merged.iter_mut().find(|known| decided(**known | values)) {
                Some(known) => *known |= values,
                None => merged.push(values),
            }
        }
        merged
    }

    /// The facts by which a witness differs from the box that was searched, each with one value: as few as keep the
    /// statement true and every world of the witness possible.
    pub(super) fn witness(&self, mut found: Worlds, within: &Worlds, statement: Statement<'_>) -> World {
        for fact in within.ids() {
            if found[fact] == within[fact] {
                continue;
            }
            let narrow = std::mem::replace(&mut found[fact], within[fact]);
            if !self.asked.can_be(&found) || self.look(&found, statement).truth != Truth::True {
                found[fact] = narrow.least().map_or(narrow, ValueSet::only);
            }
        }
        let differ = within.ids().filter(|fact| found[*fact] != within[*fact]);
        let facts = &self.words.facts;
        let value = |fact: FactId| facts[fact].names_of(found[fact]).first().map(|value| (*value).to_owned());
        differ.filter_map(|fact| Some((facts[fact].id.to_string(), value(fact)?))).collect()
    }
}
